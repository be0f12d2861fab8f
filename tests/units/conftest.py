"""The notebooks of a unit, and its release as nbgrader makes it now."""

from __future__ import annotations

from pathlib import Path

import pytest
from nbformat import NotebookNode

from groundup.course import Course
from groundup.grading.classroom import Classroom, release
from groundup.grading.notebooks import read_notebook


@pytest.fixture(scope="session")
def fresh_release(course: Course, unit: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The released notebook, made from the source in a folder of its own."""
    base = tmp_path_factory.mktemp("release")
    classroom = Classroom(course.root, base, base / "release")
    return release(classroom, unit) / f"{unit}.ipynb"


@pytest.fixture(scope="session")
def released(fresh_release: Path) -> NotebookNode:
    return read_notebook(fresh_release)


@pytest.fixture(scope="session")
def source(course: Course, unit: str) -> NotebookNode:
    return read_notebook(course.source(unit))


@pytest.fixture(scope="session")
def lesson(course: Course, unit: str) -> NotebookNode:
    return read_notebook(course.lesson(unit))
