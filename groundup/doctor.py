"""Looks at this machine: what the course needs, whether it is here, and how to get it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel
from packaging.requirements import Requirement

from groundup.course import CourseError
from groundup.datasets import mnist, movielens, spam, tweets
from groundup.datasets._origins import DatasetError, RemoteFile, fetch
from groundup.grading.sandbox import WarmProcess

FREE_GIB = 1
EXTRAS = ("", "grade", "torch", "dev")


@dataclass(frozen=True)
class Finding:
    """One thing the course uses.

    Attributes
    ----------
    needed : bool
        Whether the course can't go on without it.
    """

    what: str
    ok: bool
    found: str
    remedy: str = ""
    needed: bool = True


def examine() -> list[Finding]:
    """Look at everything in turn."""
    data = [_data_set(module.REMOTES) for module in (spam, movielens, mnist, tweets)]
    return [_python(), *_packages(), _kernel(), _sandbox(), _disk(), *data, _browser()]


def _python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    remedy = "Install Python 3.11 or later from python.org, then run `make setup` with it."
    return Finding("Python 3.11 or later", sys.version_info >= (3, 11), version, remedy)


def _packages() -> list[Finding]:
    """Compare what groundup and its extras ask for with what is installed."""
    findings = []
    for text in metadata.requires("groundup") or []:
        requirement = Requirement(text)
        marker = requirement.marker
        extras = [e for e in EXTRAS if marker is None or marker.evaluate({"extra": e})]
        if not extras:
            continue
        try:
            found = metadata.version(requirement.name)
        except metadata.PackageNotFoundError:
            found = ""
        ok = bool(found) and requirement.specifier.contains(found, prereleases=True)
        what = f"{requirement.name}{requirement.specifier}"
        remedy = f"pip install '{what}'      (in a clone of the course: make setup)"
        needed = extras[0] in ("", "grade")
        findings.append(Finding(what, ok, found or "not installed", remedy, needed))
    return findings


def _kernel() -> Finding:
    try:
        spec = KernelSpecManager().get_kernel_spec("python3")
    except NoSuchKernel:
        remedy = "python -m ipykernel install --sys-prefix"
        return Finding("the kernel python3", False, "not installed", remedy)
    return Finding("the kernel python3", True, spec.display_name)


def _sandbox() -> Finding:
    what = "bubblewrap, to grade the work of others"
    remedy = (
        "Linux: `apt install bubblewrap` or your system's own command. Elsewhere: grade in a Linux "
        "container, or with --unsandboxed if you trust the code."
    )
    if shutil.which("bwrap") is None:
        return Finding(what, False, "none", remedy, False)
    try:
        WarmProcess().close()
    except CourseError as error:
        return Finding(what, False, f"it does not work here ({error})", remedy, False)
    return Finding(what, True, "works", needed=False)


def _disk() -> Finding:
    free = shutil.disk_usage(Path.cwd()).free / 2**30
    remedy = "Delete what you no longer need: notebooks, data sets and packages want some room."
    return Finding(f"{FREE_GIB} GiB of free disk", free >= FREE_GIB, f"{free:.1f} GiB", remedy)


def _data_set(remotes: Sequence[RemoteFile]) -> Finding:
    what = f"the real {remotes[0].title}"
    for origin in ("user", "cache"):
        try:
            fetch(remotes, origin)
        except DatasetError:
            continue
        return Finding(what, True, f"here ({origin})", needed=False)
    remedy = (
        "A lesson fetches it when there is a connection, and runs on a sample when not. "
        "Set GROUNDUP_DATA to a folder that holds the files to use your own copy."
    )
    return Finding(what, False, "not on this machine yet", remedy, False)


def _browser() -> Finding:
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    found = next((name for name in names if shutil.which(name)), None)
    remedy = "Only the tests of the formgrader page need one: apt-get install chromium"
    return Finding("Chromium, to test pages", found is not None, found or "none", remedy, False)
