"""What all tests share: the course, its units, and the real data where it lies."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from groundup.course import Course, find_course

ROOT = Path(__file__).resolve().parent.parent
# Several notebooks run side by side: a thread per core in each would make all of them slow.
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--unit", action="append", help="test these units only (may be repeated)")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for `unit` runs once for each unit of course.toml."""
    if "unit" in metafunc.fixturenames:
        chosen = metafunc.config.getoption("--unit")
        course = find_course(ROOT)
        units = [course.unit(name).id for name in chosen] if chosen else list(course.by_id)
        metafunc.parametrize("unit", units, scope="session")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest tests: begun late, one leaves the other process nothing to do."""
    longest = ("test_demo.py", "test_colab.py", "test_hostile.py", "test_cluster.py")
    items.sort(key=lambda item: not any(name in item.nodeid for name in longest))


@pytest.fixture(scope="session", autouse=True)
def room_for_pytest_in_tests(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Where lessons and commands run pytest: elsewhere it first tidies up after earlier runs."""
    os.environ["PYTEST_DEBUG_TEMPROOT"] = str(tmp_path_factory.mktemp("inner"))


@pytest.fixture(scope="session")
def course() -> Course:
    return find_course(ROOT)


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of real data sets; tests that need it are skipped where it is not at hand."""
    folder = Path(os.environ.get("GROUNDUP_DATA") or ROOT.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"the real data sets are not in {folder}: set GROUNDUP_DATA to their folder")
    return folder


def copy_course(destination: Path) -> Path:
    """Copy the course as a clone would have it: what git does not ignore, and nothing else."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    for name in listing.stdout.decode().split("\0"):
        if name and (ROOT / name).is_file():
            (destination / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, destination / name)
    return destination


@pytest.fixture(scope="session")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the course for tests that run commands in it."""
    return copy_course(tmp_path_factory.mktemp("clone"))
