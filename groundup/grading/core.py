"""Grade one submission: a pure function of two notebooks, without a database."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader import utils
from nbgrader.preprocessors import ClearHiddenTests

from groundup.grading.execute import CellRun, Code, execute
from groundup.grading.instrument import Names, names_of
from groundup.grading.notebooks import grade_id, is_locked, nbgrader_cells, restore_cells
from groundup.grading.sandbox import Limits


@dataclass
class ExerciseResult:
    """What one exercise earned.

    Attributes
    ----------
    name : str
        The grade id of the answer, for instance ``bisect-root``.
    points, max_points : float
        Earned, and to be had. A text answer that waits for a person has earned 0 so far.
    manual : bool
        True for an answer that a person grades.
    message : str
        Why points were lost, in the words of the test; empty when none were.
    seconds : float
        Wall time of the test cell.
    memory : int
        Peak resident bytes of the notebook's process by then.
    flags : list of str
        What an instructor should look at: attempts to be graded by something else than the tests.
    """

    name: str
    points: float
    max_points: float
    manual: bool = False
    message: str = ""
    seconds: float = 0.0
    memory: int = 0
    flags: list[str] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        return self.points == self.max_points


@dataclass
class Result:
    """What a submission earned, exercise by exercise.

    Attributes
    ----------
    exercises : list of ExerciseResult
    problems : list of str
        What was wrong with the file and put right.
    flags : list of str
        What was found outside test cells and should be looked at.
    seconds : float
        Wall time of all cells.
    """

    exercises: list[ExerciseResult]
    problems: list[str] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def points(self) -> float:
        return sum(exercise.points for exercise in self.exercises)

    @property
    def all_flags(self) -> list[str]:
        told = [f"{e.name}: {flag}" for e in self.exercises for flag in e.flags]
        return list(dict.fromkeys([*self.flags, *told]))

    def as_json(self) -> dict[str, Any]:
        """Return plain data, with the points."""
        return dataclasses.asdict(self) | {"points": self.points}


def grade(
    source: NotebookNode,
    submission: NotebookNode,
    cell_seconds: float = 60.0,
    *,
    limits: Limits | None = None,
    files: dict[str, bytes] | None = None,
    sandboxed: bool = False,
    seed: int = 0,
) -> Result:
    """Grade a submission against the assignment's tests.

    Parameters
    ----------
    source : NotebookNode
        The assignment: with its hidden tests, or as released to run the visible ones alone.
    submission : NotebookNode
        A student's notebook. Neither is changed.
    cell_seconds : float
        Wall time each cell may take, where no limits are given.
    limits : Limits, optional
        What the submission may use.
    files : dict of str to bytes, optional
        What lies beside the notebook, by relative path.
    sandboxed : bool
        Whether to keep the code away from this machine: True for work that is not one's own.
    seed : int
        Of Python's and NumPy's global random generators.
    """
    limits = limits or Limits(cell_seconds=cell_seconds)
    return grade_notebook(source, submission, limits, files, sandboxed, seed)[0]


def grade_notebook(
    source: NotebookNode,
    submission: NotebookNode,
    limits: Limits,
    files: dict[str, bytes] | None = None,
    sandboxed: bool = True,
    seed: int = 0,
) -> tuple[Result, NotebookNode]:
    """Grade as `grade` does, and return the executed notebook as well."""
    restored = restore_cells(source, submission)
    notebook = restored.notebook
    runs = run_notebook(notebook, names_in(source), limits, files, sandboxed, seed)
    result = Result([], restored.problems)
    for cell, run in zip(notebook.cells, runs, strict=True):
        result.seconds += run.seconds
        if not utils.is_grade(cell):
            result.flags += run.flags
            result.problems += _unfinished(cell)
            continue
        points, max_points = utils.determine_grade(cell)
        name = cell.metadata.nbgrader.grade_id.removeprefix("test-")
        message = "" if points == max_points or points is None else failure_message(cell)
        is_manual = utils.is_solution(cell) or points is None
        result.exercises.append(
            ExerciseResult(
                name, points or 0.0, max_points, is_manual, message,
                run.seconds, run.memory, run.flags,
            )
        )  # fmt: skip
    return result, notebook


def _unfinished(cell: NotebookNode) -> list[str]:
    """Say of a cell that is no test that it took too long or ended the notebook's process."""
    name = grade_id(cell) or f"that begins {cell.source.strip()[:30]!r}"
    return [
        f"cell {name}: {output.evalue}"
        for output in cell.get("outputs", [])
        if output.output_type == "error"
        and output.ename in ("CellTimeoutError", "DeadKernelError")
        and not output.evalue.startswith("not run")
    ]


def run_notebook(
    notebook: NotebookNode,
    names: Names,
    limits: Limits,
    files: dict[str, bytes] | None = None,
    sandboxed: bool = True,
    seed: int = 0,
) -> list[CellRun]:
    """Execute a notebook in place: outputs and execution counts are those of this run.

    Returns
    -------
    list of CellRun
        One for each cell, text cells included.
    """
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    cells = [Code(cell.source, is_test(cell), _hidden_from(cell.source)) for cell in code]
    runs = iter(execute(cells, names, limits, files, seed, sandboxed))
    all_runs = []
    for cell in notebook.cells:
        if cell.cell_type != "code":
            all_runs.append(CellRun([], None, 0.0))
            continue
        run = next(runs)
        cell.outputs = [nbformat.from_dict(output) for output in run.outputs]
        cell.execution_count = run.execution_count
        all_runs.append(run)
    return all_runs


def is_test(cell: NotebookNode) -> bool:
    """Return whether a cell's points are decided by running it."""
    return bool(cell.cell_type == "code" and utils.is_grade(cell) and not utils.is_solution(cell))


def names_in(source: NotebookNode) -> Names:
    """Return what names mean in an assignment's tests."""
    known = [cell for cell in nbgrader_cells(source).values() if cell.cell_type == "code"]
    locked = [cell.source for cell in known if is_locked(cell)]
    answers = [cell.source for cell in known if not is_locked(cell)]
    return _names_of(tuple(locked), tuple(answers))


@lru_cache(maxsize=64)
def _names_of(locked: tuple[str, ...], answers: tuple[str, ...]) -> Names:
    return names_of(list(locked), list(answers))


def _hidden_from(source: str) -> int:
    mark = ClearHiddenTests.begin_test_delimeter.default_value
    lines = source.splitlines()
    return next((number for number, line in enumerate(lines, 1) if mark in line), 0)


def failure_message(cell: NotebookNode) -> str:
    """Return in one line why a test cell failed, in the words of the test where it has some."""
    for output in cell.get("outputs", []):
        if output.output_type == "error":
            if output.ename == "NotImplementedError" and not output.evalue:
                return "not answered yet: replace `raise NotImplementedError()` with your code"
            if output.ename == "AssertionError" and output.evalue:
                return str(output.evalue)
            return f"{output.ename}: {output.evalue}".rstrip(": ")
    return ""
