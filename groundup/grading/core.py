"""Grade one submission: a pure function of two notebooks, without a database."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from nbformat import NotebookNode
from nbgrader import utils

from groundup.grading.execute import execute
from groundup.grading.notebooks import restore_cells


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
    """

    name: str
    points: float
    max_points: float
    manual: bool = False
    message: str = ""
    seconds: float = 0.0

    @property
    def passed(self) -> bool:
        return self.points == self.max_points


@dataclass
class Result:
    """What a submission earned, exercise by exercise, and what was found wrong with the file."""

    exercises: list[ExerciseResult]
    problems: list[str] = field(default_factory=list)

    @property
    def points(self) -> float:
        return sum(exercise.points for exercise in self.exercises)


def run_notebook(notebook: NotebookNode, cwd: Path, cell_seconds: float = 60.0) -> list[float]:
    """Execute a notebook in place: outputs and execution counts are those of this run.

    A test cell's warnings are kept as plain output, since nbgrader takes anything on stderr for
    a failure; and an error comes first, since nbgrader takes a number before it for the score.

    Returns
    -------
    list of float
        Wall time in seconds of each cell; 0 for text.
    """
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    runs = iter(execute([cell.source for cell in code], cwd, cell_seconds))
    seconds = []
    for cell in notebook.cells:
        if cell.cell_type != "code":
            seconds.append(0.0)
            continue
        run = next(runs)
        cell.outputs = [NotebookNode(_node(output)) for output in run.outputs]
        cell.execution_count = run.execution_count
        seconds.append(run.seconds)
        if utils.is_grade(cell) and not utils.is_solution(cell):
            for output in cell.outputs:
                if output.output_type == "stream":
                    output.name = "stdout"
            cell.outputs.sort(key=lambda output: output.output_type != "error")
    return seconds


def _node(value: object) -> object:
    if isinstance(value, dict):
        return NotebookNode({key: _node(item) for key, item in value.items()})
    return value


def grade(source: NotebookNode, submission: NotebookNode, cell_seconds: float = 60.0) -> Result:
    """Grade a submission against the assignment's tests.

    Parameters
    ----------
    source : NotebookNode
        The assignment: with its hidden tests, or as released to run the visible ones alone.
    submission : NotebookNode
        A student's notebook. Neither is changed.
    cell_seconds : float
        Wall time each cell may take.
    """
    restored = restore_cells(source, submission)
    with tempfile.TemporaryDirectory() as folder:
        seconds = run_notebook(restored.notebook, Path(folder), cell_seconds)
    exercises = []
    for cell, wall in zip(restored.notebook.cells, seconds, strict=True):
        if not utils.is_grade(cell):
            continue
        points, max_points = utils.determine_grade(cell)
        name = cell.metadata.nbgrader.grade_id.removeprefix("test-")
        message = "" if points == max_points or points is None else failure_message(cell)
        exercises.append(
            ExerciseResult(name, points or 0.0, max_points, utils.is_solution(cell), message, wall)
        )
    return Result(exercises, restored.problems)


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
