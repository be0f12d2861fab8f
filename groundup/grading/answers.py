"""Read tests/answers: right and wrong answers to every exercise of a unit."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
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


@dataclass(frozen=True)
class Declaration:
    """What an answers file says of an exercise beside its answers, for `groundup audit`.

    Attributes
    ----------
    exercise : str
        The grade id of the solution cell.
    kind : str
        ``equivalent``: a mutant that behaves as the reference does. ``strict``: the tests insist
        on a type.
    types : tuple of str
        The types that a strict test rejects.
    reason : str
        Why. For a strict test the words of the statement that say so.
    source : str
        For an equivalent mutant its changed lines, each a comment: ``# - old`` and ``# + new``.
    """

    exercise: str
    kind: str
    types: tuple[str, ...]
    reason: str
    source: str


_HEADER = re.compile(
    r"# %% (?P<exercise>[\w-]+) (?P<kind>right|wrong|equivalent|strict (?P<types>[\w, ]+))"
    r": (?P<reason>.+)"
)


def read_answers(path: Path) -> list[Answer]:
    """Read an answers file in percent format.

    Raises
    ------
    ValueError
        A cell's header is not ``# %% <exercise> right|wrong: <reason>``, nor a declaration's.
    """
    return [
        Answer(match["exercise"], match["kind"] == "right", match["reason"], source.strip() + "\n")
        for match, source in _blocks(path)
        if match["kind"] in ("right", "wrong")
    ]


def read_declarations(path: Path) -> list[Declaration]:
    """Read what an answers file says beside its answers.

    The headers are ``# %% <exercise> equivalent: <reason>`` and
    ``# %% <exercise> strict <type>, <type>: <words of the statement>``.

    Raises
    ------
    ValueError
        As `read_answers`.
    """
    return [
        Declaration(
            match["exercise"],
            match["kind"].partition(" ")[0],
            tuple(re.findall(r"\w+", match["types"] or "")),
            match["reason"],
            source.strip(),
        )
        for match, source in _blocks(path)
        if match["kind"] not in ("right", "wrong")
    ]


def _blocks(path: Path) -> Iterator[tuple[re.Match[str], str]]:
    blocks = re.split(r"^(?=# %%)", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for block in blocks[1:]:
        header, _, source = block.partition("\n")
        match = _HEADER.fullmatch(header.strip())
        if match is None:
            raise ValueError(
                f"{path.name}: {header!r} should read `# %% <exercise> right|wrong: <reason>`"
            )
        yield match, source


def with_answers(notebook: NotebookNode, answers: list[Answer]) -> NotebookNode:
    """Return a copy of a notebook in which these answers stand in their solution cells."""
    notebook = copy.deepcopy(notebook)
    cells = nbgrader_cells(notebook)
    for answer in answers:
        cells[answer.exercise].source = answer.source
    return notebook
