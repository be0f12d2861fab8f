"""Submissions that attack or break a grader, and honest ones that look as if they did.

A case stands in a file of `attacks/`, named after its family::

    # === name | points | what is reported
    # %% double
    def double(x): ...

A cell with an exercise's name is its answer; one without is added after the one before it, or
before all exercises. `# %% file NAME` is a file beside the notebook. What is not answered is
answered right; each of the five exercises of `course/` is worth 2 points. Points are a number, or
`0..8` where an attack by the clock may as well hit its own notebook first. What is reported are
pieces of text, with `;` between them, each in what the instructor reads; an honest case has `-`:
nothing at all may be reported. Cases that damage the notebook itself are functions in `damage.py`.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from groundup.grading.classroom import Classroom, Grading, Options, release
from groundup.grading.notebooks import grade_id, nbgrader_cells, read_notebook
from groundup.grading.sandbox import Limits

HERE = Path(__file__).parent
ASSIGNMENT = "hostile"
FULL = 10.0
# Short, so that attacks on time and space are soon over.
LIMITS = Limits(
    cell_seconds=3.0,
    notebook_seconds=30.0,
    memory=400 * 1024**2,
    processes=32,
    disk=16 * 1024**2,
    output=50_000,
)


@dataclass(frozen=True)
class Case:
    """A submission and what must become of it.

    Attributes
    ----------
    name : str
        Also the student's.
    report : tuple of str
        What the instructor must be told; empty for an honest case, of which nothing may be said.
    least : float or None
        Set where chance decides how much the case loses: from `least` to `points` is right.
    """

    family: str
    name: str
    points: float
    report: tuple[str, ...]
    cells: tuple[tuple[str, str], ...] = ()
    damage: Callable[[NotebookNode], NotebookNode | bytes | None] | None = field(
        default=None, repr=False
    )
    least: float | None = None

    def allows(self, score: float) -> bool:
        """Whether the score is one that the case may end with."""
        return (self.points if self.least is None else self.least) <= score <= self.points


def all_cases() -> list[Case]:
    """Return every case, from `attacks/` and from `damage.py`."""
    from tests.hostile.damage import DAMAGED

    cases = [case for path in sorted((HERE / "attacks").glob("*.py")) for case in _read(path)]
    cases += [
        Case("damage", name, points, _pieces(report), damage=function)
        for name, points, report, function in DAMAGED
    ]
    names = [case.name for case in cases]
    assert len(names) == len(set(names)), "two cases have the same name"
    return cases


def _read(path: Path) -> Iterator[Case]:
    _intro, *texts = re.split(r"^# === ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for text in texts:
        header, _, body = text.partition("\n")
        name, points, report = (part.strip() for part in header.split("|", 2))
        _comment, *cells = re.split(r"^# %%", body, flags=re.MULTILINE)
        pairs = [cell.partition("\n")[::2] for cell in cells]
        yield Case(
            path.stem,
            name,
            float(points.rpartition("..")[2]),
            _pieces(report),
            tuple((title.strip(), source.strip("\n")) for title, source in pairs),
            least=float(points.partition("..")[0]) if ".." in points else None,
        )


def _pieces(report: str) -> tuple[str, ...]:
    return () if report.strip() == "-" else tuple(piece.strip() for piece in report.split(";"))


def new_class(folder: Path) -> Classroom:
    """Copy the course into an empty folder and hand in every case, each as a student's work."""
    shutil.copytree(HERE / "course", folder / "course")
    classroom = Classroom(folder / "course")
    path = release(classroom, ASSIGNMENT) / f"{ASSIGNMENT}.ipynb"
    source = read_notebook(classroom.path("source", ASSIGNMENT) / path.name)
    right = {name: _solution(cell) for name, cell in nbgrader_cells(source).items()}
    for case in all_cases():
        notebook = read_notebook(path)
        for name, cell in nbgrader_cells(notebook).items():
            if cell.metadata.nbgrader.solution:
                cell.source = right[name]
        target = classroom.path("submitted", ASSIGNMENT, case.name)
        target.mkdir(parents=True)
        files = _apply(case, notebook)
        changed = case.damage(notebook) if case.damage else None
        content = notebook if changed is None else changed
        data = content if isinstance(content, bytes) else nbformat.writes(content).encode()
        for name, more in (files | {path.name: data}).items():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_bytes(more)
    return classroom


def options(scheduler: str | None = None, n_workers: int = 2) -> Options:
    return Options(n_workers=n_workers, scheduler=scheduler, limits=LIMITS)


def _solution(cell: NotebookNode) -> str:
    return "\n".join(line for line in cell.source.splitlines() if "SOLUTION" not in line)


def _apply(case: Case, notebook: NotebookNode) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    place = [grade_id(cell) for cell in notebook.cells].index("imports")
    for title, source in case.cells:
        if title.startswith("file "):
            files[title.removeprefix("file ")] = source.encode()
        elif title:
            cell = nbgrader_cells(notebook)[title]
            cell.source = source
            place = notebook.cells.index(cell)
        else:
            place += 1
            notebook.cells.insert(place, nbformat.v4.new_code_cell(source))
    return files


def told(grading: Grading) -> list[str]:
    """Return what the instructor reads of a submission, messages to the student included."""
    messages = [
        f"{exercise.name}: {exercise.message}"
        for result in grading.results.values()
        for exercise in result.exercises
        if exercise.message
    ]
    return [*grading.notes, *grading.flags, *messages]


def check_all(gradings: dict[str, Grading]) -> None:
    """Fail unless each case has its points, and is reported as what it is."""
    cases = all_cases()
    assert gradings.keys() == {case.name for case in cases}
    problems = [problem for case in cases if (problem := _problem(case, gradings[case.name]))]
    assert not problems, "\n".join(problems)


def _problem(case: Case, grading: Grading) -> str:
    reported = told(grading)
    said = "\n  ".join(["", *reported])
    score = 0.0 if grading.score is None else grading.score
    if not case.allows(score):
        return f"{case.family}, {case.name}: {score} points, not {case.points}.{said}"
    if not case.report and [*grading.notes, *grading.flags]:
        return f"{case.family}, {case.name} is honest and was reported:{said}"
    for piece in case.report:
        if not any(piece in line for line in reported):
            return f"{case.family}, {case.name}: no {piece!r} in{said}"
    return ""
