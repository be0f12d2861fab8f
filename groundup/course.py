"""Reads course.toml: the one place that knows what units exist."""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError


class CourseError(Exception):
    """Something a person can put right; the text says what happened and what to do next."""


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Return the name that a misspelt one is most like, or None."""
    return next(iter(difflib.get_close_matches(name, list(names), n=1, cutoff=0.5)), None)


class Unit(BaseModel):
    """A row of the syllabus.

    Attributes
    ----------
    id : str
        Two digits and a slug; the first digit is the step, the second the place in it.
    minutes : int
        Lesson and assignment together, for a reader who has the prerequisites.
    """

    model_config = ConfigDict(extra="forbid")

    id: str = Field(pattern=r"^[1-9][0-9]-[a-z0-9]+(-[a-z0-9]+)*$")
    title: str
    minutes: int = Field(gt=0)
    prerequisites: list[str]
    teaches: list[str] = Field(min_length=1)

    @property
    def step(self) -> str:
        return self.id[0]


class Course(BaseModel):
    """The syllabus, and where the course lives."""

    model_config = ConfigDict(extra="forbid")

    root: Path
    title: str
    repository: str = Field(pattern=r"^[\w.-]+/[\w.-]+$")
    steps: dict[str, str]
    units: list[Unit]

    @cached_property
    def by_id(self) -> dict[str, Unit]:
        return {unit.id: unit for unit in self.units}

    def unit(self, unit_id: str) -> Unit:
        """Return a unit by its id.

        Raises
        ------
        CourseError
            There is no such unit; the text names the nearest ones.
        """
        if unit_id in self.by_id:
            return self.by_id[unit_id]
        slugs = {known.partition("-")[2]: known for known in self.by_id}
        near = difflib.get_close_matches(unit_id, [*self.by_id, *slugs], n=2, cutoff=0.5)
        near += [known for known in self.by_id if unit_id and known.startswith(unit_id)]
        names = list(dict.fromkeys(slugs.get(name, name) for name in near))
        hint = f"did you mean {' or '.join(names)}?" if names else "`groundup units` lists them."
        raise CourseError(f"There is no unit {unit_id!r}: {hint}")

    def lesson(self, unit_id: str) -> Path:
        return self.root / "notebooks" / f"{unit_id}.ipynb"

    def source(self, unit_id: str) -> Path:
        return self.root / "source" / unit_id / f"{unit_id}.ipynb"

    def release(self, unit_id: str) -> Path:
        return self.root / "release" / unit_id / f"{unit_id}.ipynb"

    def answers(self, unit_id: str) -> Path:
        return self.root / "tests" / "answers" / f"{unit_id}.py"


def find_course(start: Path | None = None) -> Course:
    """Read the course that a folder belongs to.

    Parameters
    ----------
    start : Path, optional
        The folder to look in, and above; the current one by default.

    Raises
    ------
    CourseError
        No course.toml is found, or it holds a mistake.
    """
    start = (start or Path.cwd()).resolve()
    for folder in (start, *start.parents):
        if (folder / "course.toml").is_file():
            return read_course(folder / "course.toml")
    raise CourseError(f"No course.toml in {start} or above it: go to the course's folder first.")


def read_course(path: Path) -> Course:
    """Read and check one course.toml."""
    try:
        course = Course(root=path.parent, **tomllib.loads(path.read_text(encoding="utf-8")))
    except tomllib.TOMLDecodeError as error:
        raise CourseError(f"{path} is not valid TOML: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise CourseError(f"{path}, {where}: {first['msg']}") from error
    if len(course.by_id) != len(course.units):
        raise CourseError(f"{path}: two units have the same id")
    course.units.sort(key=lambda unit: unit.id)
    for unit in course.units:
        if unit.step not in course.steps:
            raise CourseError(f"{path}: unit {unit.id} belongs to no step in [steps]")
        for prerequisite in unit.prerequisites:
            if prerequisite not in course.by_id:
                raise CourseError(f"{path}: {unit.id} needs {prerequisite!r}, which is no unit")
    return course
