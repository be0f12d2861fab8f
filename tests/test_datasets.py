"""The loaders: every origin, every way a download can fail, and how hard the samples are.

Every loader goes through the same tests, with small files of the official form and, where they are
at hand, with the official ones. Downloads go to a server on the loopback address. Nothing here
touches the user's own cache.
"""

from __future__ import annotations

import csv
import dataclasses
import functools
import gzip
import hashlib
import io
import itertools
import logging
import os
import re
import runpy
import socket
import struct
import threading
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePosixPath
from types import ModuleType
from typing import Any

import numpy as np
import pandas as pd
import pooch
import pytest

from groundup.datasets import (
    DatasetError,
    _origins,
    load_mnist,
    load_movielens,
    load_spam,
    load_tweets,
    mnist,
    movielens,
    spam,
    tweets,
)

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "groundup" / "datasets"
# Looked up before any test changes the environment.
DATA_FOLDERS = (os.environ.get("GROUNDUP_DATA"), str(ROOT.parent / "shared" / "data"))

Files = dict[str, bytes]


def zipped(members: dict[str, str]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return content.getvalue()


def unzipped(archive: bytes, member: str) -> str:
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return opened.read(member).decode("utf-8")


def check_table(table: pd.DataFrame, dtypes: dict[str, str]) -> None:
    assert {name: str(dtype) for name, dtype in table.dtypes.items()} == dtypes
    assert list(table.columns) == list(dtypes)
    assert isinstance(table.index, pd.RangeIndex)
    assert table.index.equals(pd.RangeIndex(len(table)))
    for name in (name for name, dtype in dtypes.items() if dtype == "object"):
        assert {type(value) for value in table[name]} == {str}


class Loader:
    """What the tests know of a loader: one of the classes below for each.

    `files` holds the content of its files in the order of `REMOTES`, set by the fixture.
    """

    load: Callable[..., Any]
    module: ModuleType
    title: str
    what: str
    sample: str
    files: Files

    def small(self) -> list[bytes]:
        """Small files of the official form."""
        raise NotImplementedError

    def read(self) -> list[Any]:
        """Read `files` without the loader, to compare with `content`."""
        raise NotImplementedError

    def content(self, data: Any) -> list[Any]:
        """Take what was loaded apart."""
        raise NotImplementedError

    def check_form(self, data: Any) -> None:
        """Require the columns and types that every origin has."""
        raise NotImplementedError

    def count(self, data: Any) -> int:
        raise NotImplementedError

    def tables(self, data: Any) -> list[pd.DataFrame]:
        """The tables, which say in `attrs` where they came from."""
        return [part for part in self.parts(data) if isinstance(part, pd.DataFrame)]

    def parts(self, data: Any) -> list[Any]:
        return list(data)

    def origin(self, data: Any) -> str:
        assert all(table.attrs == {"origin": data.origin} for table in self.tables(data))
        return str(data.origin)

    def check_sample(self, data: Any) -> None:
        self.check_form(data)
        assert self.origin(data) == "sample"
        assert self.sample.startswith(f"{self.count(data):,} ")

    @property
    def folder(self) -> str:
        return str(self.module.REMOTES[0].folder)

    @property
    def paths(self) -> list[str]:
        return sorted(f"{self.folder}/{name}" for name in self.files)

    def place(self, top: Path) -> Path:
        """What a report names: the file, or the folder of several."""
        return top / self.paths[0] if len(self.files) == 1 else top / self.folder

    def write(self, folder: Path, files: Files | None = None) -> Path:
        """Write the files into a folder; return what a report names."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in (files or self.files).items():
            (folder / name).write_bytes(content)
        return folder / next(iter(self.files)) if len(self.files) == 1 else folder

    def last_damaged(self) -> Files:
        """The files, of which the last is wrong."""
        name = list(self.files)[-1]
        return self.files | {name: self.files[name][:-1] + b"?"}


class Spam(Loader):
    load = staticmethod(load_spam)
    module = spam
    title = "SMS Spam Collection"
    what = "messages"
    sample = "1,200 made-up sample messages"

    def small(self) -> list[bytes]:
        lines = [
            "ham\tOk \x92then\n",
            'spam\t"WIN £5 &lt;now&gt;\n',
            'ham\t"hm\n',
            "ham\tNA\n",
            "ham\t nice \n",
        ]
        return [zipped({"SMSSpamCollection": "".join(lines)})]

    def read(self) -> list[Any]:
        return lines_of(*self.files.values())

    def content(self, data: Any) -> list[Any]:
        return list(data.to_numpy().tolist())

    def check_form(self, data: Any) -> None:
        check_table(data, {"label": "object", "text": "object"})
        assert set(data["label"]) == {"ham", "spam"}

    def count(self, data: Any) -> int:
        return len(data)

    def parts(self, data: Any) -> list[Any]:
        return [data]

    def origin(self, data: Any) -> str:
        assert list(data.attrs) == ["origin"]
        return str(data.attrs["origin"])


class MovieLens(Loader):
    load = staticmethod(load_movielens)
    module = movielens
    title = "MovieLens latest-small"
    what = "ratings"
    sample = "5,000 made-up sample ratings"

    def small(self) -> list[bytes]:
        ratings = ["1,7,4.5,964982703", "1,31,0.5,964981247", "12,7,3.0,2147483650"]
        movies = [
            '7,"Nest, The (1995) ",Comedy|Drama',
            "9,NA,Western",
            '31,"""Él""",(no genres listed)',
        ]
        return [
            zipped(
                {
                    "ml-latest-small/tags.csv": "userId,movieId,tag,timestamp\r\n",
                    "ml-latest-small/ratings.csv": "\r\n".join(
                        ["userId,movieId,rating,timestamp", *ratings, ""]
                    ),
                    "ml-latest-small/movies.csv": "\r\n".join(
                        ["movieId,title,genres", *movies, ""]
                    ),
                }
            )
        ]

    def read(self) -> list[Any]:
        (archive,) = self.files.values()
        types = {"ratings": (int, int, float, int), "movies": (int, str, str)}
        read = []
        for name, kinds in types.items():
            text = unzipped(archive, f"ml-latest-small/{name}.csv")
            rows = itertools.islice(csv.reader(io.StringIO(text, newline="")), 1, None)
            read.append([[kind(x) for kind, x in zip(kinds, row, strict=True)] for row in rows])
        return read

    def content(self, data: Any) -> list[Any]:
        return [[list(row) for row in table.itertuples(index=False)] for table in data]

    def check_form(self, data: Any) -> None:
        ratings, movies = data
        assert ratings is data.ratings and movies is data.movies
        numbers = {"user_id": "int64", "movie_id": "int64"}
        check_table(ratings, numbers | {"rating": "float64", "timestamp": "int64"})
        check_table(movies, {"movie_id": "int64", "title": "object", "genres": "object"})
        assert movies["movie_id"].is_unique
        assert ratings["movie_id"].isin(movies["movie_id"]).all()
        assert not ratings.duplicated(["user_id", "movie_id"]).any()
        assert set(ratings["rating"]) <= set(np.arange(1, 11) / 2)
        order = ratings.sort_values(["user_id", "movie_id"]).index
        assert order.equals(ratings.index) and movies["movie_id"].is_monotonic_increasing

    def count(self, data: Any) -> int:
        return len(data.ratings)


class Mnist(Loader):
    load = staticmethod(load_mnist)
    module = mnist
    title = "MNIST"
    what = "images"
    sample = "1,797 sample images (scikit-learn's digits, enlarged)"

    def small(self) -> list[bytes]:
        return [idx(3, 28, 28), idx(3), idx(2, 28, 28), idx(2)]

    def read(self) -> list[Any]:
        starts = itertools.cycle((16, 8))
        return [gzip.decompress(x)[n:] for x, n in zip(self.files.values(), starts)]  # noqa: B905

    def content(self, data: Any) -> list[Any]:
        return [part.tobytes() for part in data]

    def check_form(self, data: Any) -> None:
        X_train, y_train, X_test, y_test = data
        for X, y in [(X_train, y_train), (X_test, y_test)]:
            assert X.dtype == y.dtype == np.uint8
            assert X.shape == (len(y), 28, 28) and y.ndim == 1
            assert y.max() <= 9
            assert X.flags.writeable and y.flags.writeable and X.flags.c_contiguous
        assert X_train is data.X_train and y_train is data.y_train
        assert X_test is data.X_test and y_test is data.y_test

    def count(self, data: Any) -> int:
        return len(data.y_train) + len(data.y_test)


class Tweets(Loader):
    load = staticmethod(load_tweets)
    module = tweets
    title = "TweetEval sentiment"
    what = "tweets"
    sample = "3,600 made-up sample tweets"

    def small(self) -> list[bytes]:
        return [
            b'It\\u2019s Monday\\u002c ""wow"" &amp; bye \n"hm \nNA \n\\U \\"\\u00e9t\\u00e9\\" \n',
            b"2\n1\n0\n0\n",
            b"@user  two spaces  \n",
            b"1\n",
            "“no” 🙃\x85 and\u2028more \nfine \n ¯\\_(ツ)_/¯ \n".encode(),
            b"0\n2\n1\n",
        ]

    def read(self) -> list[Any]:
        names = {"0": "negative", "1": "neutral", "2": "positive"}
        parts = [part.decode("utf-8").split("\n")[:-1] for part in self.files.values()]
        # The only characters that are spelt out, in the official files and in the small ones.
        spelt = {r"\u2019": "’", r"\u002c": ",", r"\u00e9": "é"}
        return [
            [
                [names[label], functools.reduce(lambda t, e: t.replace(*e), spelt.items(), text)]
                for label, text in zip(labels, (line.rstrip(" ") for line in text), strict=True)
            ]
            for text, labels in zip(parts[::2], parts[1::2], strict=True)
        ]

    def content(self, data: Any) -> list[Any]:
        return [part.to_numpy().tolist() for part in data]

    def check_form(self, data: Any) -> None:
        train, validation, test = data
        assert train is data.train and validation is data.validation and test is data.test
        for split in data:
            check_table(split, {"label": "object", "text": "object"})
            assert set(split["label"]) <= {"negative", "neutral", "positive"}
            assert not split["text"].str.contains(r"\\u[0-9a-f]{4}").any()
            assert not split["text"].str.endswith(" ").any()

    def count(self, data: Any) -> int:
        return sum(map(len, data))


LOADERS = {"spam": Spam, "movielens": MovieLens, "mnist": Mnist, "tweets": Tweets}
SMALL = [f"{name}-small" for name in LOADERS]
ALL = SMALL + [f"{name}-real" for name in LOADERS]
# What the modules say, whatever the tests make of it.
PINNED = {name: kind.module.REMOTES for name, kind in LOADERS.items()}


def idx(*shape: int, magic: int | None = None, extra: int = 0) -> bytes:
    """A file of the idx form, with made-up bytes."""
    header = struct.pack(f">{1 + len(shape)}I", magic or 2048 + len(shape), *shape)
    body = bytes(i % 10 for i in range(int(np.prod(shape)) + extra))
    return gzip.compress(header + body)


@functools.cache
def real_files(name: str) -> Files:
    """The official files, from a folder of real data; skips the test where there are none."""
    for folder in filter(None, DATA_FOLDERS):
        paths = [Path(folder).expanduser() / r.folder / r.name for r in PINNED[name]]
        if all(path.is_file() for path in paths):
            return {path.name: path.read_bytes() for path in paths}
    pytest.skip(f"needs {PINNED[name][0].folder}/ in GROUNDUP_DATA or in ../shared/data")


def lines_of(archive: bytes) -> list[list[str]]:
    """Read the messages without pandas."""
    lines = unzipped(archive, "SMSSpamCollection").split("\n")[:-1]
    return [line.split("\t") for line in lines]


class Server(ThreadingHTTPServer):
    """Serves files, well or badly: ``/HOW/NAME``."""

    daemon_threads = True

    def __init__(self, files: Files) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.files = files
        self.requests: list[str] = []
        self.closing = threading.Event()

    def url(self, how: str) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/{how}"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        how, name = self.path.strip("/").split("/")
        self.server.requests.append(how)
        content = self.server.files[name]
        if how == "last-missing":
            how = "missing" if name == list(self.server.files)[-1] else "good"
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


def use_addresses(monkeypatch: pytest.MonkeyPatch, module: ModuleType, *bases: str) -> None:
    """Make a loader download from the given addresses."""
    remotes = tuple(
        dataclasses.replace(remote, urls=tuple(f"{base}/{remote.name}" for base in bases))
        for remote in module.REMOTES
    )
    monkeypatch.setattr(module, "REMOTES", remotes)


def use_files(monkeypatch: pytest.MonkeyPatch, module: ModuleType, contents: list[bytes]) -> Files:
    """Make a loader take the given files for the official ones."""
    remotes = tuple(
        dataclasses.replace(remote, sha256=hashlib.sha256(content).hexdigest())
        for remote, content in zip(module.REMOTES, contents, strict=True)
    )
    monkeypatch.setattr(module, "REMOTES", remotes)
    return {remote.name: content for remote, content in zip(remotes, contents, strict=True)}


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of the test's own, no data of the user's, and no way to the real addresses."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("GROUNDUP_CACHE", str(folder))
    monkeypatch.delenv("GROUNDUP_DATA", raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr(_origins, "TIMEOUT", (0.5, 0.5))
    for kind in LOADERS.values():
        use_addresses(monkeypatch, kind.module, closed_port())
    return folder


@pytest.fixture(params=ALL)
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Loader:
    """A loader and its files: the official ones, or small ones under checksums of their own."""
    name, kind = request.param.split("-")
    made = LOADERS[name]()
    if kind == "real":
        made.files = real_files(name)
    else:
        made.files = use_files(monkeypatch, made.module, made.small())
    return made


only_small = pytest.mark.parametrize("loader", SMALL, indirect=True)


@pytest.fixture
def server(loader: Loader) -> Iterator[Server]:
    with Server(loader.files) as running:
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
def addresses(loader: Loader, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """A function that makes the loader download from the given addresses."""
    return functools.partial(use_addresses, monkeypatch, loader.module)


def closed_port() -> str:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{taken.getsockname()[1]}"


def files(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


# The official files


@pytest.fixture
def official(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Any]:
    """A function that loads a set from its official files."""

    def load(name: str) -> Any:
        for file, content in real_files(name).items():
            (tmp_path / file).write_bytes(content)
        monkeypatch.setenv("GROUNDUP_DATA", str(tmp_path))
        return LOADERS[name].load()

    return load


def test_the_real_messages(official: Callable[[str], Any]) -> None:
    messages = official("spam")
    assert len(messages) == 5574
    assert messages["label"].value_counts().to_dict() == {"ham": 4827, "spam": 747}
    assert messages["text"].iloc[0].startswith("Go until jurong point")
    assert messages["text"].duplicated().sum() == 403
    assert messages["text"].str.contains("&lt;|&amp;").sum() == 305


def test_the_real_messages_with_csv_quoting_would_be_fewer() -> None:
    text = unzipped(*real_files("spam").values(), "SMSSpamCollection")
    assert len(pd.read_csv(io.StringIO(text), sep="\t", header=None)) == 5572


def test_the_real_ratings(official: Callable[[str], Any]) -> None:
    ratings, movies = official("movielens")
    assert len(ratings) == 100_836 and len(movies) == 9742
    assert ratings["user_id"].nunique() == 610
    assert ratings["movie_id"].nunique() == 9724
    assert round(ratings["rating"].mean(), 4) == 3.5016
    per_user, per_film = ratings["user_id"].value_counts(), ratings["movie_id"].value_counts()
    assert per_user.min() == 20 and per_user.max() == 2698
    assert (per_film == 1).sum() == 3446
    years = pd.to_datetime(ratings["timestamp"], unit="s").dt.year
    assert years.min() == 1996 and years.max() == 2018
    title = movies["title"]
    assert title.duplicated().sum() == 5
    assert (~title.str.contains(r"\(\d{4}\) *$")).sum() == 13
    assert title.str.endswith(" ").sum() == 11
    assert (movies["genres"] == "(no genres listed)").sum() == 34
    assert title[0] == "Toy Story (1995)"


def test_the_real_digits(official: Callable[[str], Any]) -> None:
    X_train, y_train, X_test, y_test = official("mnist")
    assert X_train.shape == (60_000, 28, 28) and X_test.shape == (10_000, 28, 28)
    assert y_train[:5].tolist() == [5, 0, 4, 1, 9]
    train, test = np.bincount(y_train), np.bincount(y_test)
    assert (train.argmax(), train.max(), train.argmin(), train.min()) == (1, 6742, 5, 5421)
    assert (test.argmax(), test.max(), test.argmin(), test.min()) == (1, 1135, 5, 892)
    assert X_train.min() == 0 and X_train.max() == 255
    assert X_train[:, 0, 0].max() == 0  # A corner is background.


def test_the_real_digits_have_the_published_checksums() -> None:
    contents = map(gzip.decompress, real_files("mnist").values())
    assert [hashlib.md5(content).hexdigest() for content in contents] == [
        "6bbc9ace898e44ae57da46a324031adb",
        "a25bea736e30d166cdddb491f175f624",
        "2646ac647ad5339dbf082846283269ea",
        "27ae3e4e09519cfbb04c329615203637",
    ]


def test_the_real_tweets(official: Callable[[str], Any]) -> None:
    data = official("tweets")
    counts = [split["label"].value_counts().sort_index().tolist() for split in data]
    assert counts == [[7093, 20673, 17849], [312, 869, 819], [3972, 5937, 2375]]
    train, validation, test = (split["text"] for split in data)
    assert [text.duplicated().sum() for text in (train, validation, test)] == [29, 0, 0]
    assert not (
        set(train) & set(validation) or set(train) & set(test) or set(validation) & set(test)
    )
    assert not pd.concat([train, validation]).str.contains("[^\\x00-\\x7f’]").any()
    assert train.str.contains("’").sum() > 2000
    assert test.str.contains("[^\\x00-\\x7f’]").sum() == 2443
    entity = "&(?:amp|lt|gt);"
    assert [text.str.contains(entity).sum() for text in (train, validation, test)] == [1914, 88, 2]
    assert train.iloc[0].startswith('"QT @user In the original draft')


CHECKSUMS = {
    "spam": ["1587ea43"],
    "movielens": ["696d65a3"],
    "mnist": ["440fcabf", "3552534a", "8d422c7b", "f7ae60f9"],
    "tweets": ["368f0105", "122bfb17", "e5b021e6", "b4566926", "09a93a55", "6afb4afe"],
}
FIRST_ADDRESSES = {
    "spam": "https://archive.ics.uci.edu/static/public/228/sms+spam+collection.zip",
    "movielens": "https://files.grouplens.org/datasets/movielens/ml-latest-small.zip",
    "mnist": "https://ossci-datasets.s3.amazonaws.com/mnist/train-images-idx3-ubyte.gz",
    "tweets": (
        "https://raw.githubusercontent.com/cardiffnlp/tweeteval/"
        "4fbd22cd78421f05b1ecdb4fc5725bc7a7bd8f66/datasets/sentiment/train_text.txt"
    ),
}


@pytest.mark.parametrize("name", LOADERS)
def test_the_pinned_checksums_and_addresses(name: str) -> None:
    remotes = PINNED[name]
    assert [remote.sha256[:8] for remote in remotes] == CHECKSUMS[name]
    assert all(len(remote.sha256) == 64 for remote in remotes)
    assert remotes[0].urls[0] == FIRST_ADDRESSES[name]
    assert all(url.startswith("https://") for remote in remotes for url in remote.urls)
    for remote in remotes:
        assert name == "spam" or all(url.endswith(f"/{remote.name}") for url in remote.urls)
    assert len({(remote.title, remote.folder) for remote in remotes}) == 1
    assert remotes[0].title == LOADERS[name].title


@pytest.mark.parametrize("name", LOADERS)
def test_the_real_files_have_the_pinned_checksums(name: str) -> None:
    contents = real_files(name)
    for remote in PINNED[name]:
        assert hashlib.sha256(contents[remote.name]).hexdigest() == remote.sha256


# Downloads


@pytest.mark.parametrize("origin", [None, "download"])
def test_a_good_download(
    origin: str | None,
    loader: Loader,
    server: Server,
    cache: Path,
    addresses: Callable[..., None],
    capfd: pytest.CaptureFixture[str],
    pooch_says: io.StringIO,
) -> None:
    addresses(server.url("good"))
    data = loader.load(origin)
    loader.check_form(data)
    assert loader.origin(data) == "download"
    assert pooch_says.getvalue() == ""
    assert loader.content(data) == loader.read()
    assert files(cache) == loader.paths
    for name, content in loader.files.items():
        assert (cache / loader.folder / name).read_bytes() == content
    out, err = capfd.readouterr()
    assert err == ""
    assert out == (
        f"{loader.title}: {loader.count(data):,} {loader.what} downloaded just now "
        f"({loader.place(cache)}).\n"
    )


FAILURES = {
    "broken-off": "broke off",
    "short": "checksum is wrong",
    "other": "checksum is wrong",
    "missing": "answered with error 404",
    "last-missing": "answered with error 404",
    "down": "cannot be reached",
}
# These take time, so they are tried with the small files only.
WAITS = {
    "silent": "did not answer in time",
    "stalling": "did not answer in time",
    "dripping": "is too slow",
}


def be_impatient(monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    if how in WAITS:
        monkeypatch.setattr(_origins, "TIMEOUT", (0.25, 0.25))
    if how == "dripping":
        monkeypatch.setattr(_origins, "TIME_LIMIT", 0.25)


@pytest.mark.parametrize(
    ("loader", "how"),
    [*itertools.product(ALL, FAILURES), *itertools.product(SMALL, WAITS)],
    indirect=["loader"],
)
def test_a_failed_download(
    how: str,
    loader: Loader,
    server: Server,
    cache: Path,
    addresses: Callable[..., None],
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    be_impatient(monkeypatch, how)
    addresses(closed_port() if how == "down" else server.url(how))
    reason = (FAILURES | WAITS)[how]

    loader.check_sample(loader.load())
    out, err = capfd.readouterr()
    assert err == ""
    assert out.count("\n") == 1
    assert f"{loader.title}: {loader.sample}, because the download failed (" in out
    assert reason in out

    with pytest.raises(DatasetError) as failed:
        loader.load("download")
    assert reason in str(failed.value)
    assert 'use origin="sample"' in str(failed.value)
    assert len(str(failed.value).splitlines()) <= 2
    assert [p for p in cache.rglob("*") if p.name.startswith("download-")] == []
    # What arrived whole is kept, but is not used without the rest.
    last = f"{loader.folder}/{list(loader.files)[-1]}"
    arrived = [path for path in loader.paths if path != last] if how == "last-missing" else []
    assert files(cache) == arrived
    assert capfd.readouterr() == ("", "")


@only_small
@pytest.mark.parametrize("how", FAILURES | WAITS)
def test_the_second_address_helps(
    how: str,
    loader: Loader,
    server: Server,
    cache: Path,
    addresses: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    be_impatient(monkeypatch, how)
    second = server.url("good").replace("127.0.0.1", "localhost")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    addresses(closed_port() if how == "down" else server.url(how), second)
    assert loader.origin(loader.load()) == "download"
    assert files(cache) == loader.paths
    # A host that does not answer for one file is not asked for the others.
    if how in ("silent", "down"):
        assert server.requests.count(how) == (how == "silent")


@only_small
def test_a_host_that_does_not_answer_is_asked_once(
    loader: Loader,
    server: Server,
    addresses: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    be_impatient(monkeypatch, "silent")
    addresses(server.url("silent"), server.url("good"))
    loader.check_sample(loader.load())
    assert server.requests == ["silent"]


@only_small
def test_a_host_that_answers_badly_is_asked_for_the_other_address(
    loader: Loader, server: Server, addresses: Callable[..., None]
) -> None:
    addresses(server.url("missing"), server.url("good"))
    assert loader.origin(loader.load()) == "download"
    assert server.requests == ["missing", "good"] * len(loader.files)


@only_small
def test_a_cache_that_cannot_be_written(
    loader: Loader,
    server: Server,
    cache: Path,
    addresses: Callable[..., None],
    capfd: pytest.CaptureFixture[str],
) -> None:
    cache.write_text("a file where the folder should be")
    addresses(server.url("good"))
    loader.check_sample(loader.load())
    out, err = capfd.readouterr()
    assert f"cannot write to the cache {cache}" in out
    assert err == ""


# The cache


@pytest.mark.parametrize("origin", [None, "cache"])
def test_the_cache_makes_no_request(
    origin: str | None,
    loader: Loader,
    server: Server,
    cache: Path,
    addresses: Callable[..., None],
    capfd: pytest.CaptureFixture[str],
) -> None:
    addresses(server.url("good"))
    loader.load()
    assert server.requests == ["good"] * len(loader.files)
    capfd.readouterr()
    data = loader.load(origin)
    assert server.requests == ["good"] * len(loader.files)
    loader.check_form(data)
    assert loader.origin(data) == "cache"
    out, err = capfd.readouterr()
    assert out == (
        f"{loader.title}: {loader.count(data):,} {loader.what} from the cache "
        f"({loader.place(cache)}).\n"
    )
    assert err == ""


@only_small
def test_asking_for_a_download_fetches_anew(
    loader: Loader, server: Server, addresses: Callable[..., None], cache: Path
) -> None:
    addresses(server.url("good"))
    loader.load()
    assert loader.origin(loader.load("download")) == "download"
    assert server.requests == ["good", "good"] * len(loader.files)
    addresses(server.url("missing"))
    with pytest.raises(DatasetError):
        loader.load("download")
    assert files(cache) == loader.paths
    assert loader.origin(loader.load()) == "cache"


def test_a_damaged_cache_is_downloaded_again(
    loader: Loader, server: Server, cache: Path, addresses: Callable[..., None]
) -> None:
    loader.write(cache / loader.folder, loader.last_damaged())
    addresses(server.url("good"))
    with pytest.raises(DatasetError, match="damaged"):
        loader.load("cache")
    assert server.requests == []
    assert loader.origin(loader.load()) == "download"
    for name, content in loader.files.items():
        assert (cache / loader.folder / name).read_bytes() == content
    assert loader.origin(loader.load()) == "cache"


def test_a_damaged_cache_is_never_used(loader: Loader, cache: Path) -> None:
    loader.write(cache / loader.folder, loader.last_damaged())
    loader.check_sample(loader.load())


@only_small
def test_an_empty_cache_asked_for(
    loader: Loader, cache: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(DatasetError) as failed:
        loader.load("cache")
    assert str(cache) in str(failed.value)
    assert 'origin="download"' in str(failed.value)
    assert capfd.readouterr() == ("", "")


# The user's own copy

# Each folder that a set may stand in: its own, or one higher up (tried with small files).
PLACES = [
    (which, str(place))
    for which in ALL
    for own in [PurePosixPath(PINNED[which.split("-")[0]][0].folder)]
    for place in ((own, *own.parents) if which in SMALL else (own,))
]
every_place = pytest.mark.parametrize(("loader", "place"), PLACES, indirect=["loader"])


@pytest.mark.parametrize("origin", [None, "user"])
@every_place
def test_a_good_copy(
    place: str,
    origin: str | None,
    loader: Loader,
    server: Server,
    tmp_path: Path,
    addresses: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    addresses(server.url("good"))
    named = loader.write(tmp_path / "own" / place)
    monkeypatch.setenv("GROUNDUP_DATA", str(tmp_path / "own"))
    data = loader.load(origin)
    loader.check_form(data)
    assert loader.origin(data) == "user"
    assert server.requests == []
    out, err = capfd.readouterr()
    assert out == (
        f"{loader.title}: {loader.count(data):,} {loader.what} from your own copy ({named}).\n"
    )
    assert err == ""


@pytest.mark.parametrize("loader", ["spam-small"], indirect=True)
def test_the_other_name_of_the_archive(
    loader: Loader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (content,) = loader.files.values()
    (tmp_path / "sms+spam+collection.zip").write_bytes(content)
    monkeypatch.setenv("GROUNDUP_DATA", str(tmp_path))
    assert loader.origin(loader.load()) == "user"


@pytest.mark.parametrize("origin", [None, "user"])
@every_place
def test_a_wrong_copy_is_an_error(
    place: str,
    origin: str | None,
    loader: Loader,
    server: Server,
    tmp_path: Path,
    addresses: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    addresses(server.url("good"))
    wrong = loader.last_damaged()
    loader.write(tmp_path / "own" / place, wrong)
    monkeypatch.setenv("GROUNDUP_DATA", str(tmp_path / "own"))
    with pytest.raises(DatasetError) as failed:
        loader.load(origin)
    assert str(tmp_path / "own" / place / list(wrong)[-1]) in str(failed.value)
    assert "not the official file" in str(failed.value)
    assert len(str(failed.value).splitlines()) <= 2
    assert server.requests == []


@only_small
def test_a_missing_copy(
    loader: Loader,
    server: Server,
    tmp_path: Path,
    addresses: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    addresses(server.url("good"))
    with pytest.raises(DatasetError, match="GROUNDUP_DATA"):
        loader.load("user")
    # All but the last of the files: a set in parts is taken whole or not at all.
    *others, last = loader.files
    loader.write(tmp_path, {name: loader.files[name] for name in others} or {"notes": b""})
    monkeypatch.setenv("GROUNDUP_DATA", str(tmp_path))
    with pytest.raises(DatasetError, match=f"has no {re.escape(last)}"):
        loader.load("user")
    assert server.requests == []
    capfd.readouterr()
    assert loader.origin(loader.load()) == "download"
    assert f"GROUNDUP_DATA ({tmp_path}) has no {last}" in capfd.readouterr().out
    monkeypatch.setenv("GROUNDUP_DATA", str(tmp_path / "nowhere"))
    with pytest.raises(DatasetError, match="not a folder"):
        loader.load("user")
    assert loader.origin(loader.load()) == "cache"
    assert "not a folder" in capfd.readouterr().out


# Files of another form


@pytest.mark.parametrize(
    ("position", "content", "problem"),
    [
        (0, gzip.compress(b"\0\0\x08\x03"), "cannot be read"),
        (0, idx(3, 28, 28)[:-20], "cannot be read"),
        (0, b"no gzip", "cannot be read"),
        (0, idx(3, 28, 28, magic=2049), "begins with 2049, 3, 28, 28, not 2051, a count, 28, 28"),
        (0, idx(3, 28, 27), "begins with 2051, 3, 28, 27, not 2051, a count, 28, 28"),
        (2, idx(2, 28, 28, extra=-1), "promises 1,568 bytes after its header and has 1,567"),
        (2, idx(2, 28, 28, extra=1), "promises 1,568 bytes after its header and has 1,569"),
        (1, idx(3, magic=2051), "begins with 2051, 3, not 2049, a count"),
        (1, idx(4), "has 3 images, but "),
        (3, idx(0), "has 2 images, but "),
    ],
    ids=itertools.count(),
)
def test_an_image_file_of_another_form(
    position: int,
    content: bytes,
    problem: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loader = Mnist()
    contents = loader.small()
    contents[position] = content
    loader.files = use_files(monkeypatch, mnist, contents)
    loader.write(tmp_path)
    monkeypatch.setenv("GROUNDUP_DATA", str(tmp_path))
    with pytest.raises(DatasetError) as failed:
        load_mnist()
    assert problem in str(failed.value)
    assert str(tmp_path / list(loader.files)[position]) in str(failed.value)


@pytest.mark.parametrize("labels", [b"2\n1\n0\n", b"2\n1\n0\n3\n"])
def test_labels_that_do_not_go_with_the_tweets(
    labels: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loader = Tweets()
    text, _, *others = loader.small()
    loader.files = use_files(monkeypatch, tweets, [text, labels, *others])
    loader.write(tmp_path)
    monkeypatch.setenv("GROUNDUP_DATA", str(tmp_path))
    with pytest.raises(DatasetError, match=r"4 tweets do not go with \d labels"):
        load_tweets()


# All origins


@only_small
def test_an_unknown_origin(loader: Loader) -> None:
    with pytest.raises(ValueError, match="'user', 'cache', 'download', 'sample'"):
        loader.load("internet")


@only_small
def test_the_sample_asked_for(
    loader: Loader, server: Server, capfd: pytest.CaptureFixture[str]
) -> None:
    loader.check_sample(loader.load(origin="sample"))
    assert server.requests == []
    out, err = capfd.readouterr()
    assert out == f"{loader.title}: {loader.sample}, as asked.\n"
    assert err == ""


def test_all_origins_agree(
    loader: Loader,
    server: Server,
    tmp_path: Path,
    addresses: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    addresses(server.url("good"))
    loader.write(tmp_path)
    monkeypatch.setenv("GROUNDUP_DATA", str(tmp_path))
    user, download, cached, sample = (
        loader.load(origin) for origin in ("user", "download", "cache", "sample")
    )
    assert loader.content(user) == loader.read()
    assert loader.origin(user) == "user"
    for other, origin in ((download, "download"), (cached, "cache")):
        assert loader.origin(other) == origin
        loader.check_form(other)
        for one, same in zip(loader.parts(user), loader.parts(other), strict=True):
            assert np.array_equal(one, same)
    for one, other in zip(loader.tables(user), loader.tables(sample), strict=True):
        pd.testing.assert_frame_equal(one[:0], other[:0])


# The samples


@pytest.mark.parametrize(
    ("script", "sample"),
    [
        ("make_spam_sample.py", "sms_sample.tsv"),
        ("make_movielens_sample.py", "movielens_sample.zip"),
        ("make_tweets_sample.py", "tweets_sample.zip"),
    ],
)
def test_the_script_makes_the_committed_sample(
    script: str, sample: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tmp_path / sample
    monkeypatch.syspath_prepend(ROOT / "scripts")
    monkeypatch.setattr("sys.argv", [script, str(made)])
    runpy.run_path(str(ROOT / "scripts" / script), run_name="__main__")
    assert made.read_bytes() == (SAMPLES / sample).read_bytes()
    limit = {"movielens_sample.zip": 150_000, "tweets_sample.zip": 200_000}
    assert made.stat().st_size < limit.get(sample, 100_000)
    rules = (SAMPLES / ".gitattributes").read_text(encoding="utf-8")
    assert f"*{sample[-11:]} -text" in rules or f"{sample} -text" in rules


# The sample of messages


@pytest.fixture(scope="module")
def sample() -> pd.DataFrame:
    return load_spam(origin="sample")


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

    real = {form(text) for _, text in lines_of(*real_files("spam").values())}
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


# The sample of ratings


def root_mean_square(errors: np.ndarray) -> float:
    return float(np.sqrt(np.mean(errors**2)))


class Split:
    """The ratings as arrays, a part of them held out, and what simple models make of the rest."""

    def __init__(self, data: movielens.MovieLens, held_out: np.ndarray) -> None:
        ratings = data.ratings
        user = ratings["user_id"].to_numpy() - 1
        film = np.searchsorted(data.movies["movie_id"], ratings["movie_id"])
        self.sizes = user.max() + 1, len(data.movies)
        stars = ratings["rating"].to_numpy()
        self.train = [part[~held_out] for part in (user, film, stars)]
        self.test = [part[held_out] for part in (user, film, stars)]

    def mean(self) -> float:
        return root_mean_square(self.test[2] - self.train[2].mean())

    def biases(self, users: bool = True) -> tuple[float, np.ndarray, np.ndarray]:
        """Fit a number for each film and, if asked for, for each user; also return what is left."""
        user, film, stars = self.train
        of_user, of_film = np.zeros(self.sizes[0]), np.zeros(self.sizes[1])
        mean = stars.mean()
        for _ in range(10):
            left = stars - mean - of_user[user]
            of_film = np.bincount(film, left, len(of_film)) / (
                np.bincount(film, minlength=len(of_film)) + 5
            )
            if users:
                left = stars - mean - of_film[film]
                of_user = np.bincount(user, left, len(of_user)) / (np.bincount(user) + 5)
        left = stars - mean - of_user[user] - of_film[film]
        user, film, stars = self.test
        errors = stars - mean - of_user[user] - of_film[film]
        return root_mean_square(errors), left, errors

    def factors(self, count: int, penalty: float) -> float:
        """Fit factors to what the biases leave, by alternating least squares."""
        _, left, errors = self.biases()
        rng = np.random.default_rng(0)
        tables = [rng.normal(0, 0.1, (size, count)) for size in self.sizes]
        for turn in range(20):
            mine, theirs = self.train[turn % 2], self.train[1 - turn % 2]
            for i in np.unique(mine):
                X = tables[1 - turn % 2][theirs[mine == i]]
                square = X.T @ X + penalty * np.eye(count)
                tables[turn % 2][i] = np.linalg.solve(square, X.T @ left[mine == i])
        user, film, _ = self.test
        return root_mean_square(errors - (tables[0][user] * tables[1][film]).sum(axis=1))

    def linear(self, features: np.ndarray) -> float:
        """Fit to what the biases leave, for each user, weights of the films' features."""
        _, left, errors = self.biases()
        features = features - features.mean(axis=0)
        penalty = 4 * np.eye(features.shape[1])
        errors = errors.copy()
        for i in range(self.sizes[0]):
            X = features[self.train[1][self.train[0] == i]]
            weights = np.linalg.solve(X.T @ X + penalty, X.T @ left[self.train[0] == i])
            mine = self.test[0] == i
            errors[mine] -= features[self.test[1][mine]] @ weights
        return root_mean_square(errors)


@pytest.fixture(scope="module")
def rated() -> movielens.MovieLens:
    return load_movielens(origin="sample")


def test_the_sample_of_ratings_looks_like_ratings(rated: movielens.MovieLens) -> None:
    ratings, movies = rated
    assert len(ratings) == 5000 and len(movies) == 200
    assert ratings["user_id"].unique().tolist() == list(range(1, 121))
    assert 3.3 < ratings["rating"].mean() < 3.7
    assert 0.9 < ratings["rating"].std() < 1.1
    assert set(ratings["rating"]) == set(np.arange(1, 11) / 2)
    per_user, per_film = ratings["user_id"].value_counts(), ratings["movie_id"].value_counts()
    assert per_user.min() == 20 and per_user.max() > 3 * per_user.median()
    assert per_film.max() > 5 * per_film.median()
    assert (per_film < 5).sum() > 20
    assert 5 < len(movies) - len(per_film) < 15
    # People rate what they like, a little.
    means = ratings.groupby("movie_id")["rating"].mean()
    assert 0.1 < np.corrcoef(per_film.sort_index(), means)[0, 1] < 0.5


def test_the_sample_of_ratings_has_the_quirks_of_the_set(rated: movielens.MovieLens) -> None:
    title, genres = rated.movies["title"], rated.movies["genres"]
    assert title.str.contains(r" \((?:19[5-9]|200)\d\)$").all()
    assert title.duplicated().sum() == 1
    assert title.str.contains(", The (", regex=False).sum() > 20
    assert title.str.contains("[^\\x00-\\x7f]").sum() > 10
    assert (genres == "(no genres listed)").sum() == 3
    assert 0 < (np.diff(rated.movies["movie_id"]) > 1).mean() < 1
    assert genres.str.split("|").explode().nunique() == 18


def test_the_films_of_the_sample_are_made_up(rated: movielens.MovieLens) -> None:
    text = unzipped(*real_files("movielens").values(), "ml-latest-small/movies.csv")
    real = {row[1].rsplit(" (", 1)[0] for row in csv.reader(io.StringIO(text))}
    assert not real & {title.rsplit(" (", 1)[0] for title in rated.movies["title"]}


def test_times_in_the_sample_of_ratings(rated: movielens.MovieLens) -> None:
    time = pd.to_datetime(rated.ratings["timestamp"], unit="s")
    year = rated.movies["title"].str.extract(r"\((\d{4})\)$")[0].astype(int)
    assert time.dt.year.min() == 2008 and time.dt.year.max() == 2017
    assert year.max() < 2008  # Nobody rates a film before it is made.
    # Ratings come in sittings: most follow another of the same user within two hours.
    gaps = (
        rated.ratings.sort_values(["user_id", "timestamp"]).groupby("user_id")["timestamp"].diff()
    )
    assert (gaps < 7200).mean() > 0.8


def test_the_sample_of_ratings_is_instructive(rated: movielens.MovieLens) -> None:
    order = rated.ratings.groupby("user_id")["timestamp"].rank(pct=True, method="first")
    at_random = np.random.default_rng(0).random(len(order)) < 0.2
    for held_out in (at_random, order.to_numpy() > 0.8):
        split = Split(rated, held_out)
        films = split.biases(users=False)[0]
        both = split.biases()[0]
        factors = split.factors(count=4, penalty=3)
        assert films < 0.96 * split.mean()
        assert both < 0.94 * films
        assert 0.88 * both < factors < 0.96 * both
        # Too many factors, too freely fitted, learn the chances by heart.
        assert split.factors(count=12, penalty=0.3) > 1.05 * both


def test_genres_mean_something_in_the_sample(rated: movielens.MovieLens) -> None:
    split = Split(rated, np.random.default_rng(0).random(len(rated.ratings)) < 0.2)
    genres = rated.movies["genres"].str.get_dummies("|").to_numpy(dtype=float)
    assert split.linear(genres) < 0.985 * split.biases()[0]
    shuffled = np.random.default_rng(0).permutation(genres)
    assert split.linear(shuffled) > 0.99 * split.biases()[0]


# The enlarged digits


def test_the_enlarged_digits() -> None:
    from sklearn.datasets import load_digits

    digits = load_digits()
    X_train, y_train, X_test, y_test = load_mnist(origin="sample")
    assert X_train.shape == (1347, 28, 28) and X_test.shape == (450, 28, 28)
    X, y = np.concatenate([X_train, X_test]), np.concatenate([y_train, y_test])
    assert y.tolist() == digits.target.tolist()
    assert np.bincount(y_train).min() > 130 and np.bincount(y_test).min() > 40
    inside = np.zeros((28, 28), dtype=bool)
    inside[4:24, 4:24] = True
    assert X[:, ~inside].max() == 0
    # Along each axis the same as NumPy's linear interpolation, up to rounding.
    at = (np.arange(20) + 0.5) * 8 / 20 - 0.5
    image = digits.images[7] * 255 / 16
    rows = np.array([np.interp(at, range(8), row) for row in image])
    both = np.array([np.interp(at, range(8), column) for column in rows.T]).T
    assert np.abs(X[7, 4:24, 4:24] - both).max() <= 0.5 + 1e-9
    assert X.max() == 255


def test_the_enlarged_digits_are_instructive() -> None:
    from sklearn.linear_model import LogisticRegression
    from sklearn.neighbors import KNeighborsClassifier

    X_train, y_train, X_test, y_test = load_mnist(origin="sample")
    X_train, X_test = (X.reshape(len(X), -1) / 255 for X in (X_train, X_test))
    few = LogisticRegression(max_iter=200).fit(X_train[:100], y_train[:100])
    all_of_them = LogisticRegression(max_iter=200).fit(X_train, y_train)
    neighbours = KNeighborsClassifier(3).fit(X_train, y_train)
    scores = [model.score(X_test, y_test) for model in (few, all_of_them, neighbours)]
    assert scores == sorted(scores)
    assert 0.7 < scores[0] < 0.88 < scores[1] < 0.95 < scores[2] < 0.99


# The sample of tweets

NEGATION = r"(?:not?|never|nobody|nothing|hardly|without|\w+n'?t)"


@pytest.fixture(scope="module")
def tweeted() -> tweets.Tweets:
    return load_tweets(origin="sample")


def mark_negation(text: str) -> list[str]:
    """Split into words; those between a negation and the next sign or "but" are marked."""
    tokens, negated = [], False
    for token in re.findall(r"[\w']+|[^\w\s]", text.lower()):
        if re.fullmatch(NEGATION, token):
            negated = True
        elif re.fullmatch(r"[.,!?:;-]|but|although|yet", token):
            negated = False
        tokens.append(f"not_{token}" if negated else token)
    return tokens


def test_the_sample_of_tweets_has_the_faults_of_real_ones(tweeted: tweets.Tweets) -> None:
    assert [len(split) for split in tweeted] == [2400, 400, 800]
    assert [split["text"].duplicated().sum() for split in tweeted] == [12, 0, 0]
    train, validation, test = (set(split["text"]) for split in tweeted)
    assert not (train & validation or train & test or validation & test)
    for split in tweeted:
        text = split["text"]
        assert 0.2 < text.str.contains("@user").mean() < 0.4
        assert text.str.contains("#").mean() > 0.2
        assert 0.1 < text.str.contains("[\U0001f300-\U0001faff]").mean() < 0.5
        assert text.str.contains('^"[^"]*$').any() and text.str.contains('""').any()
        assert text.str.isupper().any()
        assert (text == text.str.strip()).all()
        assert not text.str.contains("[{}%]").any()
        assert text.str.len().max() <= 200
    assert tweeted.train["text"].str.contains("&amp;|&lt;").any()


def test_the_shift_of_the_sample_of_tweets(tweeted: tweets.Tweets) -> None:
    train, validation, test = (split["label"].value_counts(normalize=True) for split in tweeted)
    assert (train - validation).abs().max() < 0.05
    assert 0.07 < test["negative"] - train["negative"] < 0.15
    assert 0.07 < train["positive"] - test["positive"] < 0.15
    for shares in (train, validation, test):
        assert shares.idxmax() == "neutral" and shares.max() < 0.46
    strike = "(?i)strike|council|open letter"
    old, new = (split["text"].str.contains(strike) for split in (tweeted.train, tweeted.test))
    assert old.sum() == 0 and new.sum() > 30


def test_negation_alone_tells_little(tweeted: tweets.Tweets) -> None:
    """Each label has its share of negations, so that only their place in the sentence helps."""
    negated = tweeted.train["text"].str.contains(rf"(?i)\b{NEGATION}\b")
    shares = negated.groupby(tweeted.train["label"]).mean()
    assert shares.min() > 0.3 and shares.max() < 0.55


def test_the_sample_of_tweets_is_not_copied(tweeted: tweets.Tweets) -> None:
    def form(text: str) -> str:
        return " ".join(re.findall(r"\w+", text.lower()))

    parts = list(real_files("tweets").values())[::2]
    real = {form(line) for part in parts for line in part.decode("utf-8").split("\n")}
    copied = {text for split in tweeted for text in map(form, split["text"]) if text in real}
    assert all(len(text.split()) <= 3 for text in copied), copied


def test_the_sample_of_tweets_is_instructive(tweeted: tweets.Tweets) -> None:
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import recall_score
    from sklearn.pipeline import make_pipeline

    scores = {}
    for name, words in {
        "words": CountVectorizer(),
        "pairs": CountVectorizer(ngram_range=(1, 2)),
        "negation": CountVectorizer(analyzer=mark_negation),
    }.items():
        model = make_pipeline(words, LogisticRegression(C=0.5, max_iter=500))
        model.fit(tweeted.train["text"], tweeted.train["label"])
        for part in ("validation", "test"):
            split = getattr(tweeted, part)
            predicted = model.predict(split["text"])
            scores[name, part] = (predicted == split["label"]).mean()
            recall = recall_score(split["label"], predicted, average="macro")
            assert scores[name, part] - 0.1 < recall <= scores[name, part]
    majority = (tweeted.test["label"] == "neutral").mean()
    assert majority + 0.2 < scores["words", "test"] < 0.78
    # What stands before a word matters: a little of it shows in pairs, more in marked words.
    assert scores["words", "test"] + 0.01 < scores["pairs", "test"]
    assert scores["pairs", "test"] + 0.04 < scores["negation", "test"] < 0.9
    # As in the real set, the validation set promises too much.
    assert scores["words", "validation"] > scores["words", "test"] + 0.02
