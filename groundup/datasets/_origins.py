"""Where the data comes from: your own copy, the cache, a download, or the built-in sample.

Every loader describes its files with :class:`RemoteFile`, asks :func:`fetch` for them, and says
with :func:`report` what it got. The download itself is pooch's; what is added here is the order of
the places, a limit on the time it may take, and reasons in words.
"""

from __future__ import annotations

import contextlib
import logging
import os
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import pooch

ORIGINS = ("user", "cache", "download", "sample")

# Seconds to wait for a connection, and for the next bytes. Short: a lesson has to go on without
# a network too.
TIMEOUT = (3.0, 5.0)
# Seconds that one whole transfer may take, however steadily the bytes drip in.
TIME_LIMIT = 60.0


class DatasetError(Exception):
    """The data could not be had from the place that was asked for."""


@dataclass(frozen=True)
class RemoteFile:
    """A file that the course can download, and how to recognise it.

    Attributes
    ----------
    title : str
        What people call the data set.
    folder, name : str
        Where it stands in the cache: ``folder/name``. In the user's own folder it stands there, or
        higher up.
    urls : tuple of str
        Addresses to download it from, the official one first.
    sha256 : str
        The checksum of the right file, in hexadecimal.
    also_named : tuple of str
        Other names that the same file goes by.
    """

    title: str
    folder: str
    name: str
    urls: tuple[str, ...]
    sha256: str
    also_named: tuple[str, ...] = ()


class Fetched(NamedTuple):
    """What :func:`fetch` found.

    Attributes
    ----------
    paths : tuple of pathlib.Path
        The verified files; empty when the loader should use its built-in sample.
    origin : str
        One of `ORIGINS`.
    reason : str
        Why it is the sample, or a remark on the way to the files; may be empty.
    """

    paths: tuple[Path, ...]
    origin: str
    reason: str


def fetch(remotes: Sequence[RemoteFile], origin: str | None = None) -> Fetched:
    """Find files in the user's folder, in the cache or at their official address, in this order.

    Parameters
    ----------
    remotes : sequence of RemoteFile
        The files of one data set. All of them come from one place: where one is missing, the next
        place is tried for all.
    origin : {"user", "cache", "download", "sample"}, optional
        Look in this one place only.

    Returns
    -------
    Fetched
        The paths of the verified files, or none for the sample; the origin; and the reason.

    Raises
    ------
    ValueError
        If `origin` is not one of `ORIGINS`.
    DatasetError
        If the user's own copy is not the right file, or the one place asked for lacks a file.
    """
    if origin is not None and origin not in ORIGINS:
        choices = ", ".join(repr(choice) for choice in ORIGINS)
        raise ValueError(f"unknown origin {origin!r}: choose one of {choices}, or leave it out")
    if origin == "sample":
        return Fetched((), "sample", "as asked")
    if origin is None:
        return _first_that_works(remotes)

    paths, reason = _all_from(origin, remotes)
    if not paths:
        raise DatasetError(f"{remotes[0].title}: {reason}.\n{_NEXT_STEP[origin]}")
    return Fetched(paths, origin, "")


def report(
    remotes: Sequence[RemoteFile], fetched: Fetched, count: int, what: str, sample: str = ""
) -> None:
    """Print one line: how much of what the loader got, and from where.

    Parameters
    ----------
    remotes : sequence of RemoteFile
        The files that were asked for.
    fetched : Fetched
        What :func:`fetch` answered.
    count : int
        How many rows were read.
    what : str
        What a row is, in the plural, such as ``"messages"``.
    sample : str, optional
        What a row of the sample is, in the plural, unless it is made up.
    """
    title = remotes[0].title
    if fetched.origin == "sample":
        why = fetched.reason if fetched.reason == "as asked" else f"because {fetched.reason}"
        print(f"{title}: {count:,} {sample or f'made-up sample {what}'}, {why}.")
        return
    where = {
        "user": "from your own copy",
        "cache": "from the cache",
        "download": "downloaded just now",
    }[fetched.origin]
    place = os.path.commonpath(fetched.paths)  # The file, or the folder of several.
    remark = f"; {fetched.reason}" if fetched.reason else ""
    print(f"{title}: {count:,} {what} {where} ({place}){remark}.")


def cache_folder() -> Path:
    """Return the folder that downloads are kept in; it need not exist yet.

    Returns
    -------
    pathlib.Path
        ``GROUNDUP_CACHE`` if it is set, else the operating system's cache folder for the course.
    """
    chosen = os.environ.get("GROUNDUP_CACHE")
    return (Path(chosen).expanduser() if chosen else Path(pooch.os_cache("groundup"))).absolute()


def _first_that_works(remotes: Sequence[RemoteFile]) -> Fetched:
    """Try the places in turn; when none has all the files, it is the sample."""
    paths, reason = _all_from("user", remotes)
    if paths:
        return Fetched(paths, "user", "")
    remark = reason if os.environ.get("GROUNDUP_DATA") else ""

    for origin in ("cache", "download"):
        paths, reason = _all_from(origin, remotes)
        if paths:
            return Fetched(paths, origin, remark)
    return Fetched((), "sample", f"{reason}; {remark}" if remark else reason)


def _all_from(origin: str, remotes: Sequence[RemoteFile]) -> tuple[tuple[Path, ...], str]:
    """Find every file in one place, or none of them and the reason."""
    places: dict[str, Callable[[RemoteFile], tuple[Path | None, str]]] = {
        "user": _from_user,
        "cache": _from_cache,
        # A host that does not answer for one file is not asked for the others.
        "download": partial(_from_download, unreachable=set()),
    }
    paths = []
    for remote in remotes:
        path, reason = places[origin](remote)
        if path is None:
            return (), reason
        paths.append(path)
    return tuple(paths), ""


def _from_user(remote: RemoteFile) -> tuple[Path | None, str]:
    """Look for the file in ``GROUNDUP_DATA``; a file that is not the right one is an error."""
    chosen = os.environ.get("GROUNDUP_DATA")
    if not chosen:
        return None, "the environment variable GROUNDUP_DATA does not name a folder"
    folder = Path(chosen).expanduser().absolute()
    if not folder.is_dir():
        return None, f"GROUNDUP_DATA names {folder}, which is not a folder"
    inside = Path(remote.folder)
    for name in (remote.name, *remote.also_named):
        for path in (folder / place / name for place in (inside, *inside.parents)):
            if path.is_file():
                _require_right_file(remote, path)
                return path, ""
    return None, f"GROUNDUP_DATA ({folder}) has no {remote.name}"


def _require_right_file(remote: RemoteFile, path: Path) -> None:
    """Raise DatasetError unless the user's file can be read and has the known checksum."""
    try:
        found = pooch.file_hash(str(path))
    except OSError as error:
        problem = f"cannot be read ({error.strerror})"
    else:
        if found == remote.sha256:
            return
        expected = remote.sha256[:8]
        problem = f"is not the official file: its SHA-256 starts {found[:8]}, not {expected}"
    raise DatasetError(
        f"{remote.title}: {path} {problem}.\n"
        f"Replace it with a fresh copy from {remote.urls[0]}, or remove it."
    )


def _from_cache(remote: RemoteFile) -> tuple[Path | None, str]:
    """Look for the file in the cache; a damaged one counts as none."""
    path = cache_folder() / remote.folder / remote.name
    try:
        if pooch.file_hash(str(path)) == remote.sha256:
            return path, ""
    except OSError:
        return None, f"the cache ({path.parent}) has no {remote.name}"
    return None, f"the file in the cache ({path}) is damaged"


def _from_download(remote: RemoteFile, unreachable: set[str]) -> tuple[Path | None, str]:
    """Download the file into the cache from the first address that gives the right one.

    Hosts that do not answer are added to `unreachable`, and those in it are not asked.
    """
    failures: list[str] = []
    for url in remote.urls:
        host = urlsplit(url).netloc
        if host in unreachable:
            continue  # Don't wait for it again.
        try:
            return _download(remote, url), ""
        except (OSError, ValueError) as error:
            failure, reached = _in_words(error, host)
            failures.append(failure)
            if not reached:
                unreachable.add(host)
    return None, f"the download failed ({'; '.join(failures)})"


def _download(remote: RemoteFile, url: str) -> Path:
    """Have pooch download and verify one address, then put the file in its place in the cache.

    The transfer goes to a folder of its own, which is removed whatever happens, so that the cache
    only ever holds whole, verified files, even while two programs download at once.
    """
    folder = cache_folder() / remote.folder
    folder.mkdir(parents=True, exist_ok=True)
    downloader = pooch.HTTPDownloader(timeout=TIMEOUT, progressbar=_TimeLimit(TIME_LIMIT))
    with tempfile.TemporaryDirectory(dir=folder, prefix="download-") as scratch, _quiet():
        arrived = pooch.retrieve(
            url,
            known_hash=f"sha256:{remote.sha256}",
            fname=remote.name,
            path=scratch,
            downloader=downloader,
        )
        return Path(arrived).replace(folder / remote.name)


class _TimeLimit:
    """A progress bar that shows nothing and ends a transfer that takes too long."""

    def __init__(self, seconds: float) -> None:
        self.total = 0
        self.end = time.monotonic() + seconds

    def update(self, _count: int) -> None:
        if time.monotonic() > self.end:
            raise TimeoutError("the transfer takes too long")

    def reset(self) -> None:
        pass

    def close(self) -> None:
        pass


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keep pooch's log lines and any warnings out of the notebook for a while."""
    logger = pooch.get_logger()
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)


def _in_words(error: Exception, host: str) -> tuple[str, bool]:
    """Say in a few words why a download failed, and whether the host answered at all."""
    from requests import exceptions  # Slow to import, and only needed when something went wrong.

    if isinstance(error, exceptions.HTTPError) and error.response is not None:
        return f"{host} answered with error {error.response.status_code}", True
    if isinstance(error, exceptions.ChunkedEncodingError):
        return f"the transfer from {host} broke off", True
    if isinstance(error, TimeoutError):
        return f"{host} is too slow", True
    if isinstance(error, exceptions.Timeout) or "timed out" in str(error):
        return f"{host} did not answer in time", False
    if isinstance(error, exceptions.ConnectionError):
        return f"{host} cannot be reached", False
    if isinstance(error, exceptions.RequestException):
        return f"{host}: {error}", True
    if isinstance(error, OSError):
        return f"cannot write to the cache {cache_folder()}: {error.strerror or error}", False
    return f"{host} sent a different file: its checksum is wrong", True


_NEXT_STEP = {
    "user": "Set GROUNDUP_DATA to the folder that holds the data, or leave origin out.",
    "cache": 'Use origin="download" to fetch it, or leave origin out.',
    "download": 'Check the network and try again, or use origin="sample" for now.',
}
