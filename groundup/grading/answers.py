"""Read tests/answers: right and wrong answers to every exercise of a unit."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode

from groundup.grading.notebooks import nbgrader_cells


@dataclass(frozen=True)
class Answer:
    """An answer to one exercise, to stand in its solution cell.

    Attributes
    ----------
    exercise : str
        The grade id of the solution cell.
    right : bool
        Whether the tests must accept it.
    reason : str
        How a right one differs from the others; the misconception behind a wrong one.
    source : str
        The cell's code.
    """

    exercise: str
    right: bool
    reason: str
    source: str

    def __str__(self) -> str:
        return f"{self.exercise} {'right' if self.right else 'wrong'}: {self.reason}"


_HEADER = re.compile(r"# %% (?P<exercise>[\w-]+) (?P<verdict>right|wrong): (?P<reason>.+)")


def read_answers(path: Path) -> list[Answer]:
    """Read an answers file in percent format.

    Raises
    ------
    ValueError
        A cell's header is not ``# %% <exercise> right|wrong: <reason>``.
    """
    blocks = re.split(r"^(?=# %%)", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    answers = []
    for block in blocks[1:]:
        header, _, source = block.partition("\n")
        match = _HEADER.fullmatch(header.strip())
        if match is None:
            raise ValueError(
                f"{path.name}: {header!r} should read `# %% <exercise> right|wrong: <reason>`"
            )
        right = match["verdict"] == "right"
        answers.append(Answer(match["exercise"], right, match["reason"], source.strip() + "\n"))
    return answers


def with_answers(notebook: NotebookNode, answers: list[Answer]) -> NotebookNode:
    """Return a copy of a notebook in which these answers stand in their solution cells."""
    notebook = copy.deepcopy(notebook)
    cells = nbgrader_cells(notebook)
    for answer in answers:
        cells[answer.exercise].source = answer.source
    return notebook
