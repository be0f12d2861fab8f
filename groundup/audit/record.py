"""The record of the audits, tests/audit.json: what was found, and for which files it holds."""

from __future__ import annotations

import datetime
import hashlib
import re
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from groundup.audit.examine import KILLED, SEEDS, ExerciseAudit
from groundup.course import Course, CourseError
from groundup.grading.notebooks import UnreadableNotebook, read_notebook

# What the part of a unit that is audited again at each `make test` may take, by its record.
AGAIN_SECONDS = 30.0


class Figures(BaseModel):
    """What the audit of one exercise counted; `seconds` is the wall time it took."""

    model_config = ConfigDict(extra="forbid")

    right: int
    right_accepted: int
    wrong: int
    wrong_rejected: int
    mutants: int
    killed: int
    equivalent: int
    unstable: int
    faults: int
    seconds: float

    @property
    def meets_the_bar(self) -> bool:
        return (
            self.right == self.right_accepted
            and self.wrong == self.wrong_rejected
            and self.killed >= KILLED * (self.mutants - self.equivalent)
            and self.unstable == self.faults == 0
        )


class Record(BaseModel):
    """A unit's audit.

    Attributes
    ----------
    files : str
        The hash of the unit's files as they were, from `hash_of_files`.
    runs : int
        How many hash and random seeds every answer was graded under.
    """

    model_config = ConfigDict(extra="forbid")

    files: str
    runs: int
    exercises: dict[str, Figures]


_RECORDS = TypeAdapter(dict[str, Record])


def path_of_records(course: Course) -> Path:
    return course.root / "tests" / "audit.json"


def read_records(course: Course) -> dict[str, Record]:
    """Read the records of all units.

    Raises
    ------
    CourseError
        The file is not what `write_record` writes.
    """
    path = path_of_records(course)
    if not path.is_file():
        return {}
    try:
        return _RECORDS.validate_json(path.read_bytes())
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise CourseError(f"{path}, {where}: {first['msg']}") from error


def write_record(course: Course, unit: str, audits: list[ExerciseAudit], files: str) -> Path:
    """Put a unit's audit into the record, in the place of an earlier one.

    Parameters
    ----------
    course : Course
    unit : str
    audits : list of ExerciseAudit
    files : str
        The hash of the unit's files from before the audit: they may have changed since.
    """
    records = read_records(course)
    records[unit] = Record(
        files=files,
        runs=len(SEEDS),
        exercises={audit.name: figures(audit) for audit in audits},
    )
    path = path_of_records(course)
    text = _RECORDS.dump_json(dict(sorted(records.items())), indent=1)
    path.write_bytes(text + b"\n")
    return path


def figures(audit: ExerciseAudit) -> Figures:
    """Return what an audit counted."""
    right, wrong = audit.of(True), audit.of(False)
    return Figures(
        right=len(right),
        right_accepted=sum(verdict.ok for verdict in right),
        wrong=len(wrong),
        wrong_rejected=sum(verdict.ok for verdict in wrong),
        mutants=len(audit.trials),
        killed=sum(trial.killed for trial in audit.trials),
        equivalent=sum(bool(trial.equivalent) for trial in audit.trials),
        unstable=len(audit.unstable),
        faults=len(audit.faults),
        seconds=audit.seconds,
    )


def hash_of_files(course: Course, unit: str) -> str:
    """Return a hash of what a unit's audit depends on.

    That is the source of every cell of the assignment and the answers file. Left out are the
    version in the addresses of badges, which changes at each release of the course, and the
    set-up cell, which stands in released notebooks and in no graded source.
    """
    digest = hashlib.sha256()
    try:
        cells, answers = read_notebook(course.source(unit)).cells, course.answers(unit).read_bytes()
    except (OSError, UnreadableNotebook) as error:
        raise CourseError(f"{unit} has no assignment and answers to audit yet: {error}") from error
    for cell in cells:
        digest.update(re.sub(r"/blob/v[\w.]+/", "/blob/", cell.source).encode() + b"\0")
    digest.update(answers)
    return digest.hexdigest()


def whats_wrong(course: Course, unit: str) -> str:
    """Return in a line why a unit's record does not prove it, and what to do; empty if it does."""
    record = read_records(course).get(unit)
    remedy = f"run `groundup audit {unit} --record`"
    if record is None:
        return f"{unit} was never audited: {remedy}"
    if record.files != hash_of_files(course, unit):
        return f"{unit} has changed since its audit: {remedy}"
    below = [name for name, found in record.exercises.items() if not found.meets_the_bar]
    if below or record.runs < len(SEEDS):
        return f"{unit} is below the bar ({', '.join(below) or 'too few seeds'}): mend it, {remedy}"
    return ""


def share_of_the_day(record: Record, day: datetime.date) -> list[str]:
    """Return the exercises to audit again on a day: all of a light unit, a part of a heavy one.

    They begin with another exercise each day and go on, in order, while the time that their audit
    took by the record stays within `AGAIN_SECONDS`; at least one is chosen.
    """
    names = list(record.exercises)
    # The unit itself changes from day to day: its exercise moves on more slowly.
    first = day.toordinal() // 7 % len(names)
    chosen: list[str] = []
    seconds = 0.0
    for name in names[first:] + names[:first]:
        seconds += record.exercises[name].seconds
        if chosen and seconds > AGAIN_SECONDS:
            break
        chosen.append(name)
    return chosen
