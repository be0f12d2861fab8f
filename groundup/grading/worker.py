"""Grade a submission where a worker stands: no gradebook, no files, only what the task holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

import nbformat
from nbformat import NotebookNode
from nbgrader import utils
from nbgrader.preprocessors import LimitOutput

from groundup.grading.core import Result, grade_notebook
from groundup.grading.feedback import Marks, feedback_page
from groundup.grading.notebooks import UnreadableNotebook, grade_id, parse_notebook
from groundup.grading.sandbox import Limits, WarmProcessEnded


@dataclass(frozen=True)
class Task:
    """A submission to be graded, with all that is needed for it.

    Attributes
    ----------
    student, assignment : str
    notebooks : dict of str to bytes
        What was handed in, by the notebook's name; those that are missing are graded 0.
    references : dict of str to str
        Each notebook of the assignment as JSON: as released, with its hidden tests.
    files : dict of str to bytes
        What lies beside the notebooks.
    marks : dict of str to Marks
        What a person has given already, by notebook.
    """

    student: str
    assignment: str
    notebooks: dict[str, bytes]
    references: dict[str, str]
    files: dict[str, bytes] = field(default_factory=dict)
    marks: dict[str, Marks] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)
    sandboxed: bool = True
    digest: str = ""


@dataclass
class Graded:
    """One notebook of a submission, graded.

    Attributes
    ----------
    notebook : str
        The executed notebook as JSON, as nbgrader keeps it in ``autograded/``.
    feedback : str
        The page for the student.
    scores : dict of str to float or None
        By grade id; None waits for a person.
    unanswered : set of str
        Answers that are as they were released.
    result : Result
    """

    notebook: str
    feedback: str
    scores: dict[str, float | None]
    unanswered: set[str]
    result: Result


@dataclass
class Outcome:
    """What became of a task.

    Attributes
    ----------
    graded : dict of str to Graded
        By notebook; empty when the submission could not be graded.
    error : str
        Why it could not, in a line for the instructor.
    """

    student: str
    assignment: str
    digest: str
    graded: dict[str, Graded] = field(default_factory=dict)
    error: str = ""


def grade_task(task: Task) -> Outcome:
    """Grade a submission; what is wrong with its files is said, and never raised.

    Raises
    ------
    WarmProcessEnded
        What runs notebooks was killed; whoever hands out tasks tries again.
    """
    outcome = Outcome(task.student, task.assignment, task.digest)
    for name, content in task.notebooks.items():
        reference = _read_reference(task.references[name])
        try:
            submission = parse_notebook(content, f"{name}.ipynb")
            result, executed = grade_notebook(
                reference, submission, task.limits, task.files, task.sandboxed
            )
            outcome.graded[name] = _keep(task, name, executed, result)
        except WarmProcessEnded:
            raise
        except UnreadableNotebook as error:
            outcome.error = str(error)
        except Exception as error:  # one notebook that nobody foresaw must not end a class's run
            reason = f"{type(error).__name__}: {error}".splitlines()[0]
            outcome.error = f"the grader could not handle {name}.ipynb ({reason}): report this"
        if outcome.error:
            outcome.graded.clear()
            return outcome
    return outcome


@lru_cache(maxsize=32)
def _read_reference(text: str) -> NotebookNode:
    """Read a notebook that a whole class is graded by; nobody may change it."""
    return nbformat.reads(text, as_version=4)


def _keep(task: Task, name: str, executed: NotebookNode, result: Result) -> Graded:
    executed, _ = LimitOutput().preprocess(executed, {})
    scores: dict[str, float | None] = {}
    unanswered = set()
    for cell in executed.cells:
        identifier = grade_id(cell)
        if identifier is None:
            continue
        if utils.is_grade(cell):
            scores[identifier] = utils.determine_grade(cell)[0]
        if utils.is_solution(cell) and not utils.is_task(cell):
            checksum = cell.metadata.nbgrader.get("checksum")
            if checksum and checksum == utils.compute_checksum(cell):
                unanswered.add(identifier)
        cell.metadata = {"nbgrader": cell.metadata.nbgrader}
    text = nbformat.writes(executed)
    marks = task.marks.get(name, Marks())
    page = feedback_page(executed, name, task.assignment, task.student, marks, scores, unanswered)
    return Graded(text, page, scores, unanswered, result)
