"""Grade a class through nbgrader: what was handed in, what it scored, and where to look."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any, Literal

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.apps import NbGraderAPI
from traitlets.config import Config, PyFileConfigLoader
from traitlets.log import get_logger

from groundup.course import Course, CourseError
from groundup.grading.notebooks import UnreadableNotebook, read_notebook, restore_cells

Status = Literal["graded", "unchanged", "broken"]


@dataclass(frozen=True)
class Folders:
    """Where a class's work is.

    Attributes
    ----------
    base : Path
        Holds ``submitted/``, ``autograded/``, ``feedback/`` and ``gradebook.db``. The course's own
        folder for a real class; another one for a class that must not touch it.
    release : Path or None
        Where released notebooks go; the course's own ``release/`` by default.
    """

    base: Path
    release: Path | None = None

    @property
    def submitted(self) -> Path:
        return self.base / "submitted"

    @property
    def autograded(self) -> Path:
        return self.base / "autograded"

    @property
    def feedback(self) -> Path:
        return self.base / "feedback"

    @property
    def db_url(self) -> str:
        return f"sqlite:///{self.base / 'gradebook.db'}"

    def record(self, student: str, unit: str) -> Path:
        """Say where is kept what was graded, so that unchanged work is not graded again."""
        return self.base / ".groundup" / "graded" / unit / f"{student}.json"


@dataclass
class Graded:
    """What became of one submission.

    Attributes
    ----------
    status : {"graded", "unchanged", "broken"}
        Unchanged work keeps the grade it has; broken work could not be graded.
    score, max_score : float or None
        None for a submission that has no grade.
    needs_manual : bool
        A text answer waits for a person; its points are not in the score yet.
    notes : list of str
        What is wrong with the submission, one line each.
    """

    student: str
    unit: str
    status: Status
    score: float | None = None
    max_score: float | None = None
    needs_manual: bool = False
    notes: list[str] = field(default_factory=list)
    feedback: Path | None = None


def nbgrader_api(course: Course, folders: Folders) -> NbGraderAPI:
    """Return nbgrader's own API, set up by the course's nbgrader_config.py for these folders."""
    config: Config = PyFileConfigLoader("nbgrader_config.py", path=str(course.root)).load_config()
    config.CourseDirectory.root = str(course.root)
    config.CourseDirectory.submitted_directory = str(folders.submitted)
    config.CourseDirectory.autograded_directory = str(folders.autograded)
    config.CourseDirectory.feedback_directory = str(folders.feedback)
    config.CourseDirectory.release_directory = str(folders.release or course.root / "release")
    config.CourseDirectory.db_url = folders.db_url
    folders.base.mkdir(parents=True, exist_ok=True)
    # nbgrader returns its log with each result; without a handler it would go to stderr as well.
    logger = get_logger()
    logger.handlers = [logging.NullHandler()]
    logger.propagate = False
    return NbGraderAPI(config=config)


def release(course: Course, unit: str, folders: Folders | None = None) -> Path:
    """Make a unit's student version from its source, as ``nbgrader generate_assignment`` does.

    Returns
    -------
    Path
        The released notebook.

    Raises
    ------
    CourseError
        nbgrader refused; the text is its own last word.
    """
    folders = folders or Folders(course.root)
    if not course.source(unit).is_file():
        raise CourseError(f"There is no {course.source(unit)} to make a release from")
    result = nbgrader_api(course, folders).generate_assignment(unit)
    if not result["success"]:
        raise CourseError(f"{unit} could not be released: {_last_words(result)}")
    return (folders.release or course.root / "release") / unit / f"{unit}.ipynb"


def find_submissions(
    course: Course, folders: Folders, units: list[str], student: str | None = None
) -> tuple[list[tuple[str, str]], list[str]]:
    """Say what was handed in.

    Returns
    -------
    submissions : list of (student, unit)
    strays : list of str
        Files and folders that are no submission, one line each: where, and what they should be.
    """
    submissions, strays = [], []
    for path in sorted(folders.submitted.glob("*")) if folders.submitted.is_dir() else []:
        if path.name.startswith("."):
            continue
        if not path.is_dir():
            strays.append(f"{path}: not in a student's folder (submitted/STUDENT/UNIT/UNIT.ipynb)")
            continue
        if student is not None and path.name != student:
            continue
        for folder in sorted(path.glob("*")):
            if folder.name.startswith("."):
                continue
            if not folder.is_dir():
                strays.append(f"{folder}: not in a unit's folder (STUDENT/UNIT/UNIT.ipynb)")
            elif folder.name in units:
                submissions.append((path.name, folder.name))
            elif folder.name not in course.by_id:
                try:
                    course.unit(folder.name)
                except CourseError as error:
                    strays.append(f"{folder}: {error}")
    return submissions, strays


def grade_class(
    course: Course,
    folders: Folders,
    submissions: list[tuple[str, str]],
) -> Iterator[Graded]:
    """Grade submissions one after another and write each one's feedback.

    A submission that can't be graded is reported and the rest go on; work that has not changed
    since it was graded, by tests that have not changed, is left as it is.

    Yields
    ------
    Graded
    """
    api = nbgrader_api(course, folders)
    digests = {}
    for unit in dict.fromkeys(unit for _, unit in submissions):
        release(course, unit, folders)
        digests[unit] = _digest(
            [course.source(unit).parent, course.root / "source" / "header.ipynb"],
            _environment(),
        )
    for student, unit in submissions:
        try:
            graded = _grade_one(course, folders, api, student, unit, digests[unit])
        except UnreadableNotebook as error:
            graded = Graded(student, unit, "broken", notes=[str(error)])
        yield graded


def _grade_one(
    course: Course, folders: Folders, api: NbGraderAPI, student: str, unit: str, tests: str
) -> Graded:
    folder = folders.submitted / student / unit
    path = folder / f"{unit}.ipynb"
    if not path.is_file():
        others = ", ".join(sorted(other.name for other in folder.iterdir())) or "nothing"
        raise UnreadableNotebook(f"no {unit}.ipynb in {folder} (found: {others}): rename it")
    release_folder = folders.release or course.root / "release"
    released = read_notebook(release_folder / unit / f"{unit}.ipynb")
    graded = Graded(student, unit, "unchanged")
    graded.notes = restore_cells(released, read_notebook(path)).problems
    graded.feedback = folders.feedback / student / unit / f"{unit}.html"

    record = folders.record(student, unit)
    digest = _digest([folder], tests)
    known = _read_record(record)
    autograded = folders.autograded / student / unit / f"{unit}.ipynb"
    scores = _scores(folders, student, unit)
    if known.get("digest") != digest or scores is None or not autograded.is_file():
        graded.status = "graded"
        record.unlink(missing_ok=True)
        _run(api.autograde(unit, student, force=True), path)
        scores = _scores(folders, student, unit)
    # A person's grades and comments belong in the feedback too, whenever they were given.
    if (
        known.get("feedback") != scores
        or not graded.feedback.is_file()
        or graded.status == "graded"
    ):
        _run(api.generate_feedback(unit, student, force=True), path)
    record.parent.mkdir(parents=True, exist_ok=True)
    temporary = record.with_suffix(".tmp")
    temporary.write_text(json.dumps({"digest": digest, "feedback": scores}), encoding="utf-8")
    temporary.replace(record)

    with Gradebook(folders.db_url) as gradebook:
        submission = gradebook.find_submission(unit, student)
        graded.score, graded.max_score = submission.score, submission.max_score
        graded.needs_manual = submission.needs_manual_grade
    return graded


def _run(result: dict[str, Any], path: Path) -> None:
    if not result["success"]:
        raise UnreadableNotebook(f"nbgrader could not grade {path.name}: {_last_words(result)}")


def _last_words(result: dict[str, Any]) -> str:
    """Return the line of an nbgrader result that says what went wrong."""
    lines: list[str] = [
        line
        for line in [*result.get("log", "").splitlines(), *result.get("error", "").splitlines()]
        if line and not line[0].isspace() and "error log" not in line
    ]
    told = [line for line in lines if "Error" in line or "Exception" in line]
    return (told or lines or ["no reason given"])[-1].removeprefix("[ERROR] ")


def _scores(folders: Folders, student: str, unit: str) -> list[list[Any]] | None:
    """Return each grade and comment of a submission, or None where nothing was graded."""
    with Gradebook(folders.db_url) as gradebook:
        try:
            notebook = gradebook.find_submission_notebook(unit, unit, student)
        except MissingEntry:
            return None
        grades = [[g.name, g.score, g.auto_score is None] for g in notebook.grades]
        comments = [[c.name, c.comment] for c in notebook.comments]
        return sorted(grades) + sorted(comments, key=lambda pair: pair[0])


def student_scores(folders: Folders, student: str) -> dict[str, tuple[float, float]]:
    """Return a student's score and its maximum in each unit that has been graded."""
    if not (folders.base / "gradebook.db").is_file():
        return {}
    with Gradebook(folders.db_url) as gradebook:
        try:
            submissions = gradebook.find_student(student).submissions
        except MissingEntry:
            return {}
        return {s.assignment.name: (s.score, s.max_score) for s in submissions}


def _read_record(path: Path) -> dict[str, Any]:
    try:
        return dict(json.loads(path.read_text(encoding="utf-8")))
    except (FileNotFoundError, ValueError):
        return {}


def _environment() -> str:
    names = ("groundup", "nbgrader", "numpy", "pandas", "scikit-learn", "matplotlib")
    return " ".join(f"{name}={metadata.version(name)}" for name in names)


def _digest(paths: list[Path], extra: str) -> str:
    digest = hashlib.sha256(extra.encode())
    for path in paths:
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.is_file() and ".ipynb_checkpoints" not in file.parts:
                digest.update(str(file.relative_to(path.parent)).encode() + b"\0")
                digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()
