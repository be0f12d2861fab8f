"""Begins a unit from the template: three files and a row in course.toml."""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path

from pydantic import ValidationError

from groundup import __version__
from groundup.course import Course, CourseError, Unit
from groundup.grading.notebooks import read_notebook

TEMPLATE = resources.files("groundup") / "template"


def new_unit(course: Course, unit: str, title: str = "") -> list[Path]:
    """Write a unit's first lesson, assignment and answers, and its row in course.toml.

    Parameters
    ----------
    course : Course
    unit : str
        The new unit's id, for instance ``12-control-flow``.
    title : str
        By default the id's words.

    Returns
    -------
    list of Path
        What was written.

    Raises
    ------
    CourseError
        The id is not of the form, its step is not in course.toml, or the unit exists.
    """
    title = title or unit.partition("-")[2].replace("-", " ").capitalize()
    try:
        row = Unit(id=unit, title=title, minutes=120, prerequisites=[], teaches=["to be written"])
    except ValidationError as error:
        raise CourseError(
            f"{unit!r} is no unit's id: two digits and words, 12-control-flow"
        ) from error
    if row.step not in course.steps:
        raise CourseError(f"{unit}: course.toml has no step {row.step}; add it under [steps] first")
    files = {
        course.lesson(unit): "lesson.ipynb",
        course.source(unit): "assignment.ipynb",
        course.answers(unit): "answers.py",
    }
    setup = read_notebook(course.root / "source" / "header.ipynb").cells[0].source
    there = [path for path in files if path.exists()]
    if unit in course.by_id or there:
        raise CourseError(f"{unit} exists already: {there[0] if there else 'it is in course.toml'}")
    for path, name in files.items():
        text = (TEMPLATE / name).read_text(encoding="utf-8")
        for placeholder, value in {
            "UNIT_ID": unit,
            "UNIT_TITLE": title,
            "REPOSITORY": course.repository,
            "VERSION": __version__,
        }.items():
            text = text.replace(placeholder, json.dumps(value, ensure_ascii=False)[1:-1])
        # A lesson's set-up cell is a copy of the one that releases begin with.
        text = text.replace('"# setup"', json.dumps(setup))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    syllabus = course.root / "course.toml"
    text = syllabus.read_text(encoding="utf-8").rstrip("\n")
    lines = [
        "[[units]]",
        f'id = "{unit}"',
        f"title = {json.dumps(title, ensure_ascii=False)}",
        f"minutes = {row.minutes}",
        "prerequisites = []",
        'teaches = ["to be written"]',
    ]
    syllabus.write_text(text + "\n\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return [*files, syllabus]
