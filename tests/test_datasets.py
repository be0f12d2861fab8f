"""The loaders: every origin, every way a download can fail, and how hard the made-up sample is.

Downloads go to a server on the loopback address. Nothing here touches the user's own cache.
"""

from __future__ import annotations

import dataclasses
import hashlib
import io
import logging
import os
import re
import runpy
import socket
import threading
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pandas as pd
import pooch
import pytest

from groundup.datasets import DatasetError, _origins, load_spam, spam

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "groundup" / "datasets" / "sms_sample.tsv"
REAL_FILE = "sms-spam/smsspamcollection.zip"
PINNED = "1587ea43e58e82b14ff1f5425c88e17f8496bfcdb67a583dbff9eefaf9963ce3"
# Looked up before any test changes the environment.
DATA_FOLDERS = (os.environ.get("GROUNDUP_DATA"), str(ROOT.parent / "shared" / "data"))


def real_archive() -> bytes:
    """The official file, from a folder of real data; skips the test where there is none."""
    for folder in filter(None, DATA_FOLDERS):
        path = Path(folder).expanduser() / REAL_FILE
        if path.is_file():
            return path.read_bytes()
    pytest.skip(f"needs {REAL_FILE} in GROUNDUP_DATA or in ../shared/data")


def small_archive() -> bytes:
    """An archive of the same form with five messages."""
    lines = [
        "ham\tOk \x92then\n",
        'spam\t"WIN £5 &lt;now&gt;\n',
        'ham\t"hm\n',
        "ham\tNA\n",
        "ham\t nice \n",
    ]
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("SMSSpamCollection", "".join(lines))
    return content.getvalue()


class Server(ThreadingHTTPServer):
    """Serves one file, well or badly: the last part of the address says how."""

    daemon_threads = True

    def __init__(self, content: bytes) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.content = content
        self.requests: list[str] = []
        self.closing = threading.Event()

    def url(self, how: str) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/{how}"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        how = self.path.strip("/")
        self.server.requests.append(how)
        content = self.server.content
        if how == "missing":
            self.send_error(404)
            return
        if how == "silent":
            self.server.closing.wait(10)
            return
        body = {
            "good": content,
            "broken-off": content[: len(content) // 2],
            "short": content[: len(content) // 2],
            "other": b"<html>Please sign in to the network.</html>",
            "stalling": content[:50],
            "dripping": b"",
        }[how]
        whole = how in ("good", "short", "other")
        self.send_response(200)
        self.send_header("Content-Length", str(len(body) if whole else len(content) + 100_000))
        self.end_headers()
        self.wfile.write(body)
        if how == "stalling":
            self.server.closing.wait(10)
        while how == "dripping" and not self.server.closing.wait(0.02):
            try:
                self.wfile.write(bytes(1024))
            except OSError:
                return

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of the test's own, no data of the user's, and no way to the real address."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("GROUNDUP_CACHE", str(folder))
    monkeypatch.delenv("GROUNDUP_DATA", raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr(_origins, "TIMEOUT", (0.5, 0.5))
    monkeypatch.setattr(spam, "REMOTE", dataclasses.replace(spam.REMOTE, urls=(closed_port(),)))
    return folder


@pytest.fixture(params=["real", "small"])
def archive(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """The file to load: the official one, and a small one under a checksum of its own."""
    if request.param == "real":
        return real_archive()
    content = small_archive()
    checksum = hashlib.sha256(content).hexdigest()
    monkeypatch.setattr(spam, "REMOTE", dataclasses.replace(spam.REMOTE, sha256=checksum))
    return content


@pytest.fixture
def server(archive: bytes) -> Iterator[Server]:
    with Server(archive) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield running
        running.closing.set()
        running.shutdown()
        thread.join()


@pytest.fixture
def pooch_says() -> Iterator[io.StringIO]:
    """What pooch's logger lets through."""
    heard = io.StringIO()
    handler = logging.StreamHandler(heard)
    pooch.get_logger().addHandler(handler)
    yield heard
    pooch.get_logger().removeHandler(handler)


@pytest.fixture
def addresses(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """A function that makes the loader download from the given addresses."""

    def use(*urls: str) -> None:
        monkeypatch.setattr(spam, "REMOTE", dataclasses.replace(spam.REMOTE, urls=urls))

    return use


def closed_port() -> str:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{taken.getsockname()[1]}/"


def files(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


def lines_of(archive: bytes) -> list[list[str]]:
    """Read the messages without pandas."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        text = opened.read("SMSSpamCollection").decode("utf-8")
    return [line.split("\t") for line in text.split("\n")[:-1]]


def check_form(messages: pd.DataFrame) -> None:
    assert list(messages.columns) == ["label", "text"]
    assert [str(dtype) for dtype in messages.dtypes] == ["object", "object"]
    assert isinstance(messages.index, pd.RangeIndex)
    assert messages.index.equals(pd.RangeIndex(len(messages)))
    assert {type(value) for value in messages.to_numpy().ravel()} == {str}
    assert set(messages["label"]) == {"ham", "spam"}


def check_sample(messages: pd.DataFrame) -> None:
    check_form(messages)
    assert messages.attrs["origin"] == "sample"
    assert len(messages) == 1200


# The official file


def test_the_real_collection(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = real_archive()
    (tmp_path / "smsspamcollection.zip").write_bytes(content)
    monkeypatch.setenv("GROUNDUP_DATA", str(tmp_path))
    messages = load_spam()
    check_form(messages)
    assert len(messages) == 5574
    assert messages["label"].value_counts().to_dict() == {"ham": 4827, "spam": 747}
    assert messages.to_numpy().tolist() == lines_of(content)
    assert messages["text"].iloc[0].startswith("Go until jurong point")
    assert messages["text"].iloc[-1] == lines_of(content)[-1][1]
    assert messages["text"].duplicated().sum() == 403
    assert messages["text"].str.contains("&lt;|&amp;").sum() == 305


def test_the_real_collection_with_csv_quoting_would_lose_messages() -> None:
    with zipfile.ZipFile(io.BytesIO(real_archive())) as opened:
        naive = pd.read_csv(opened.open("SMSSpamCollection"), sep="\t", header=None)
    assert len(naive) == 5572


def test_the_pinned_checksum_and_addresses() -> None:
    pinned = runpy.run_path(str(ROOT / "groundup" / "datasets" / "spam.py"))["REMOTE"]
    assert pinned.sha256 == PINNED
    assert pinned.urls[0] == (
        "https://archive.ics.uci.edu/static/public/228/sms+spam+collection.zip"
    )
    assert all(url.startswith("https://") for url in pinned.urls)


def test_the_real_file_has_the_pinned_checksum() -> None:
    assert hashlib.sha256(real_archive()).hexdigest() == PINNED


# Downloads


@pytest.mark.parametrize("origin", [None, "download"])
def test_a_good_download(
    origin: str | None,
    server: Server,
    archive: bytes,
    cache: Path,
    addresses: Callable[..., None],
    capfd: pytest.CaptureFixture[str],
    pooch_says: io.StringIO,
) -> None:
    addresses(server.url("good"))
    messages = load_spam(origin)
    check_form(messages)
    assert messages.attrs["origin"] == "download"
    assert pooch_says.getvalue() == ""
    assert messages.to_numpy().tolist() == lines_of(archive)
    assert files(cache) == [REAL_FILE]
    assert (cache / REAL_FILE).read_bytes() == archive
    out, err = capfd.readouterr()
    assert err == ""
    assert out == (
        f"SMS Spam Collection: {len(messages):,} messages downloaded just now "
        f"({cache / REAL_FILE}).\n"
    )


FAILURES = {
    "broken-off": "broke off",
    "short": "checksum is wrong",
    "other": "checksum is wrong",
    "missing": "answered with error 404",
    "silent": "did not answer in time",
    "stalling": "did not answer in time",
    "dripping": "is too slow",
    "down": "cannot be reached",
}


@pytest.mark.parametrize("how", FAILURES)
def test_a_failed_download(
    how: str,
    server: Server,
    cache: Path,
    addresses: Callable[..., None],
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(_origins, "TIME_LIMIT", 0.2)
    addresses(closed_port() if how == "down" else server.url(how))

    check_sample(load_spam())
    assert files(cache) == []
    out, err = capfd.readouterr()
    assert err == ""
    assert out.count("\n") == 1
    assert "1,200 made-up sample messages, because the download failed (" in out
    assert FAILURES[how] in out

    with pytest.raises(DatasetError) as failed:
        load_spam("download")
    assert FAILURES[how] in str(failed.value)
    assert 'use origin="sample"' in str(failed.value)
    assert len(str(failed.value).splitlines()) <= 2
    assert [p for p in cache.rglob("*") if p.name.startswith("download-")] == []
    assert files(cache) == []
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("how", FAILURES)
def test_the_second_address_helps(
    how: str,
    server: Server,
    cache: Path,
    addresses: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(_origins, "TIME_LIMIT", 0.2)
    second = server.url("good").replace("127.0.0.1", "localhost")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    addresses(closed_port() if how == "down" else server.url(how), second)
    messages = load_spam()
    assert messages.attrs["origin"] == "download"
    assert files(cache) == [REAL_FILE]


def test_a_host_that_does_not_answer_is_asked_once(
    server: Server, addresses: Callable[..., None]
) -> None:
    addresses(server.url("silent"), server.url("good"))
    check_sample(load_spam())
    assert server.requests == ["silent"]


def test_a_host_that_answers_badly_is_asked_for_the_other_address(
    server: Server, addresses: Callable[..., None]
) -> None:
    addresses(server.url("missing"), server.url("good"))
    assert load_spam().attrs["origin"] == "download"
    assert server.requests == ["missing", "good"]


def test_a_cache_that_cannot_be_written(
    server: Server,
    cache: Path,
    addresses: Callable[..., None],
    capfd: pytest.CaptureFixture[str],
) -> None:
    cache.write_text("a file where the folder should be")
    addresses(server.url("good"))
    check_sample(load_spam())
    out, err = capfd.readouterr()
    assert f"cannot write to the cache {cache}" in out
    assert err == ""


# The cache


@pytest.mark.parametrize("origin", [None, "cache"])
def test_the_cache_makes_no_request(
    origin: str | None,
    server: Server,
    archive: bytes,
    cache: Path,
    addresses: Callable[..., None],
    capfd: pytest.CaptureFixture[str],
) -> None:
    addresses(server.url("good"))
    load_spam()
    assert server.requests == ["good"]
    capfd.readouterr()
    messages = load_spam(origin)
    assert server.requests == ["good"]
    check_form(messages)
    assert messages.attrs["origin"] == "cache"
    out, err = capfd.readouterr()
    assert out == (
        f"SMS Spam Collection: {len(messages):,} messages from the cache ({cache / REAL_FILE}).\n"
    )
    assert err == ""


def test_asking_for_a_download_fetches_anew(
    server: Server, addresses: Callable[..., None], cache: Path
) -> None:
    addresses(server.url("good"))
    load_spam()
    assert load_spam("download").attrs["origin"] == "download"
    assert server.requests == ["good", "good"]
    addresses(server.url("missing"))
    with pytest.raises(DatasetError):
        load_spam("download")
    assert files(cache) == [REAL_FILE]
    assert load_spam().attrs["origin"] == "cache"


def test_a_damaged_cache_is_downloaded_again(
    server: Server, archive: bytes, cache: Path, addresses: Callable[..., None]
) -> None:
    (cache / "sms-spam").mkdir(parents=True)
    (cache / REAL_FILE).write_bytes(archive[:-1] + b"?")
    addresses(server.url("good"))
    with pytest.raises(DatasetError, match="damaged"):
        load_spam("cache")
    assert server.requests == []
    assert load_spam().attrs["origin"] == "download"
    assert (cache / REAL_FILE).read_bytes() == archive
    assert load_spam().attrs["origin"] == "cache"


def test_a_damaged_cache_is_never_used(archive: bytes, cache: Path) -> None:
    (cache / "sms-spam").mkdir(parents=True)
    (cache / REAL_FILE).write_bytes(archive[:-1] + b"?")
    check_sample(load_spam())


def test_an_empty_cache_asked_for(cache: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(DatasetError) as failed:
        load_spam("cache")
    assert str(cache) in str(failed.value)
    assert 'origin="download"' in str(failed.value)
    assert capfd.readouterr() == ("", "")


# The user's own copy


@pytest.mark.parametrize("origin", [None, "user"])
@pytest.mark.parametrize("name", [REAL_FILE, "smsspamcollection.zip", "sms+spam+collection.zip"])
def test_a_good_copy(
    name: str,
    origin: str | None,
    server: Server,
    archive: bytes,
    tmp_path: Path,
    addresses: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    addresses(server.url("good"))
    path = tmp_path / "own" / name
    path.parent.mkdir(parents=True)
    path.write_bytes(archive)
    monkeypatch.setenv("GROUNDUP_DATA", str(tmp_path / "own"))
    messages = load_spam(origin)
    check_form(messages)
    assert messages.attrs["origin"] == "user"
    assert server.requests == []
    out, err = capfd.readouterr()
    assert out == f"SMS Spam Collection: {len(messages):,} messages from your own copy ({path}).\n"
    assert err == ""


@pytest.mark.parametrize("origin", [None, "user"])
@pytest.mark.parametrize("name", [REAL_FILE, "smsspamcollection.zip"])
def test_a_wrong_copy_is_an_error(
    name: str,
    origin: str | None,
    server: Server,
    archive: bytes,
    tmp_path: Path,
    addresses: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    addresses(server.url("good"))
    path = tmp_path / "own" / name
    path.parent.mkdir(parents=True)
    path.write_bytes(archive + b"?")
    monkeypatch.setenv("GROUNDUP_DATA", str(tmp_path / "own"))
    with pytest.raises(DatasetError) as failed:
        load_spam(origin)
    assert str(path) in str(failed.value)
    assert "not the official file" in str(failed.value)
    assert len(str(failed.value).splitlines()) <= 2
    assert server.requests == []


def test_a_missing_copy(
    server: Server,
    tmp_path: Path,
    addresses: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    addresses(server.url("good"))
    with pytest.raises(DatasetError, match="GROUNDUP_DATA"):
        load_spam("user")
    monkeypatch.setenv("GROUNDUP_DATA", str(tmp_path))
    with pytest.raises(DatasetError, match=r"has no smsspamcollection\.zip"):
        load_spam("user")
    assert server.requests == []
    capfd.readouterr()
    assert load_spam().attrs["origin"] == "download"
    assert f"GROUNDUP_DATA ({tmp_path}) has no smsspamcollection.zip" in capfd.readouterr().out
    monkeypatch.setenv("GROUNDUP_DATA", str(tmp_path / "nowhere"))
    with pytest.raises(DatasetError, match="not a folder"):
        load_spam("user")
    assert load_spam().attrs["origin"] == "cache"
    assert "not a folder" in capfd.readouterr().out


# All origins


def test_an_unknown_origin() -> None:
    with pytest.raises(ValueError, match="'user', 'cache', 'download', 'sample'"):
        load_spam("internet")


def test_the_sample_asked_for(server: Server, capfd: pytest.CaptureFixture[str]) -> None:
    check_sample(load_spam(origin="sample"))
    assert server.requests == []
    out, err = capfd.readouterr()
    assert out == "SMS Spam Collection: 1,200 made-up sample messages, as asked.\n"
    assert err == ""


def test_all_origins_agree(
    server: Server,
    archive: bytes,
    tmp_path: Path,
    addresses: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    addresses(server.url("good"))
    (tmp_path / "smsspamcollection.zip").write_bytes(archive)
    monkeypatch.setenv("GROUNDUP_DATA", str(tmp_path))
    loaded = {origin: load_spam(origin) for origin in ("user", "download", "cache", "sample")}
    for origin, messages in loaded.items():
        check_form(messages)
        assert messages.attrs == {"origin": origin}
        assert messages.dtypes.equals(loaded["sample"].dtypes)
    pd.testing.assert_frame_equal(loaded["user"], loaded["cache"])
    pd.testing.assert_frame_equal(loaded["user"], loaded["download"])


# The made-up sample


@pytest.fixture(scope="module")
def sample() -> pd.DataFrame:
    return load_spam(origin="sample")


def test_the_script_makes_the_committed_sample(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tmp_path / "sample.tsv"
    script = str(ROOT / "scripts" / "make_spam_sample.py")
    monkeypatch.setattr("sys.argv", [script, str(made)])
    runpy.run_path(script, run_name="__main__")
    assert made.read_bytes() == SAMPLE.read_bytes()


def test_the_sample_has_the_faults_of_real_messages(sample: pd.DataFrame) -> None:
    text = sample["text"]
    is_spam = sample["label"] == "spam"
    assert 0.13 < is_spam.mean() < 0.17
    assert 0.05 < text.duplicated().mean() < 0.09
    assert sample.groupby("text")["label"].nunique().max() == 1
    assert text.str.contains("£").sum() > 50
    assert text.str.contains("&lt;").sum() > 5
    assert text.str.contains('"').sum() > 5
    assert not text.str.contains("\t").any()
    assert (text == text.str.strip()).all()
    assert text.str.len().min() <= 5
    assert text.str.len().max() >= 200
    assert (is_spam & ~text.str.contains(r"\d")).sum() > 20
    assert (~is_spam & text.str.contains(r"\d{4}")).sum() > 50
    assert (~is_spam & text.str.isupper()).sum() > 10
    assert (~is_spam & text.str.contains("example")).sum() > 30
    for word in ("free", "win", "prize", "urgent", "money", "click", "cash", "call", "text"):
        with_word = text.str.contains(rf"(?i)\b{word}\b")
        assert (with_word & is_spam).any() and (with_word & ~is_spam).any(), word


def test_the_sample_is_not_copied_from_the_collection(sample: pd.DataFrame) -> None:
    def form(text: str) -> str:
        return " ".join(text.lower().split()).strip(".!? ")

    real = {form(text) for _, text in lines_of(real_archive())}
    copied = {text for text in map(form, sample["text"]) if text in real}
    # A greeting or an "ok" of a word or three may well be in both.
    assert all(len(text.split()) <= 3 for text in copied), copied


def test_numbers_and_addresses_in_the_sample_belong_to_nobody(sample: pd.DataFrame) -> None:
    numbers = sample["text"].str.findall(r"\b0\d{3,4} ?\d{3} ?\d{3,4}\b").explode().dropna()
    drama = r"07700900\d{3}|08081570\d{3}|09098790\d{3}|01134960\d{3}"
    assert len(numbers) > 50
    assert numbers.str.replace(" ", "").str.fullmatch(drama).all()
    links = sample["text"].str.findall(r"(?i)[a-z0-9-]+\.[a-z]{3,}/").explode().dropna()
    assert links.str.lower().str.endswith(".example/").all()


@pytest.mark.parametrize("pattern", [r"\w+", r"\S+", r"."], ids=["words", "chunks", "characters"])
@pytest.mark.parametrize("fold", [True, False], ids=["lower case", "as typed"])
def test_no_single_token_tells_spam(pattern: str, fold: bool, sample: pd.DataFrame) -> None:
    is_spam = (sample["label"] == "spam").to_numpy()
    in_spam: Counter[str] = Counter()
    in_ham: Counter[str] = Counter()
    for text, spammy in zip(sample["text"], is_spam, strict=True):
        tokens = set(re.findall(pattern, text.lower() if fold else text))
        (in_spam if spammy else in_ham).update(tokens)
    ham, all_spam = (~is_spam).sum(), is_spam.sum()
    for token in in_spam | in_ham:
        present = (in_spam[token] + ham - in_ham[token]) / len(sample)
        absent = (all_spam - in_spam[token] + in_ham[token]) / len(sample)
        assert max(present, absent) < 0.9, token
    assert ham / len(sample) < 0.9


def test_no_simple_measure_tells_spam(sample: pd.DataFrame) -> None:
    is_spam = sample["label"] == "spam"
    text = sample["text"]
    measures = [text.str.len(), *(text.str.count(p) for p in (r"\d", "[A-Z]", "!", r"[£$€]"))]
    for measure in measures:
        for threshold in np.unique(measure):
            assert ((measure >= threshold) == is_spam).mean() < 0.9


def test_every_part_of_the_sample_has_both_classes(sample: pd.DataFrame) -> None:
    is_spam = (sample["label"] == "spam").to_numpy()
    assert all(0.05 < part.mean() < 0.27 for part in np.split(is_spam, 10))


def test_the_sample_is_instructive(sample: pd.DataFrame) -> None:
    from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
    from sklearn.model_selection import StratifiedShuffleSplit, cross_val_score
    from sklearn.naive_bayes import MultinomialNB
    from sklearn.pipeline import make_pipeline, make_union
    from sklearn.svm import LinearSVC

    text, is_spam = sample["text"], sample["label"] == "spam"
    bayes = make_pipeline(CountVectorizer(), MultinomialNB())
    linear = make_pipeline(
        make_union(
            TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
            TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 5), sublinear_tf=True),
        ),
        LinearSVC(class_weight="balanced", random_state=0),
    )
    splits = StratifiedShuffleSplit(5, test_size=0.3, random_state=0)
    bayes_score = cross_val_score(bayes, text, is_spam, cv=splits).mean()
    linear_score = cross_val_score(linear, text, is_spam, cv=splits).mean()
    assert 0.93 < bayes_score < 0.97
    assert bayes_score < linear_score < 0.985

    first = len(sample) * 3 // 10
    for train, test in [(slice(first), slice(first, None)), (slice(first, None), slice(first))]:
        score = bayes.fit(text[train], is_spam[train]).score(text[test], is_spam[test])
        assert 0.9 < score < 0.98
