"""What a student does outside the notebook: start a unit, check the work."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from groundup.course import Course, CourseError
from groundup.grading.core import Result, grade
from groundup.grading.notebooks import UnreadableNotebook, files_beside, read_notebook


def submission_path(course: Course, unit: str, student: str) -> Path:
    """Say where a student's copy of an assignment is.

    Raises
    ------
    CourseError
        The name can't be a folder's name.
    """
    if not re.fullmatch(r"[\w@+-][\w.@+-]*", student):
        raise CourseError(
            f"{student!r} can't be a student's name: use letters, digits and . _ - @ +"
        )
    return course.root / "submitted" / student / unit / f"{unit}.ipynb"


def start(course: Course, unit: str, student: str) -> tuple[Path, bool]:
    """Copy a unit's released assignment to where a student works on it.

    Returns
    -------
    path : Path
        The student's notebook.
    is_new : bool
        False when it was there already; nothing is changed then.
    """
    path = submission_path(course, unit, student)
    released = course.release(unit).parent
    if not released.is_dir():
        raise CourseError(f"{unit} has no release yet: run `groundup release {unit}` first")
    is_new = not path.exists()
    for file in sorted(released.rglob("*")):
        copy = path.parent / file.relative_to(released)
        if file.is_file() and not copy.exists():
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, copy)
    if is_new:
        # The student's folder is one deeper than the release's: links to lessons lead there too.
        text = path.read_text(encoding="utf-8").replace("](../../", "](../../../")
        path.write_text(text, encoding="utf-8")
    return path, is_new


def check(course: Course, unit: str, student: str, notebook: Path | None = None) -> Result:
    """Run an assignment's visible tests on a student's notebook, which is not changed.

    Raises
    ------
    CourseError
        There is no such notebook, or it can't be read.
    """
    path = notebook or submission_path(course, unit, student)
    if not path.is_file():
        raise CourseError(f"There is no {path}: `groundup start {unit}` makes it")
    try:
        beside = files_beside(course.release(unit).parent)
        return grade(read_notebook(course.release(unit)), read_notebook(path), files=beside)
    except UnreadableNotebook as error:
        raise CourseError(f"{path.parent}: {error}") from error
