"""The cells of an assignment as the audit needs them: one exercise alone, its stub, its words."""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell
from nbgrader import utils
from nbgrader.preprocessors import ClearSolutions

from groundup.grading.core import ExerciseResult, grade
from groundup.grading.notebooks import grade_id, nbgrader_cells, visible_source


def exercise_names(notebook: NotebookNode) -> list[str]:
    """Return the names of the exercises that tests grade, in the notebook's order."""
    return [
        name.removeprefix("test-")
        for name, cell in nbgrader_cells(notebook).items()
        if utils.is_grade(cell) and not utils.is_solution(cell)
    ]


def cut(notebook: NotebookNode, names: Collection[str]) -> NotebookNode:
    """Return the notebook with these exercises alone: what the others need, and text, is left out.

    Cells that are no exercise stay, as far as the last test: set-up and given code.
    """
    kept = {part for name in names for part in (name, f"test-{name}")}
    cells, last = [], 0
    for cell in notebook.cells:
        name = grade_id(cell)
        exercise = name is not None and (utils.is_solution(cell) or utils.is_grade(cell))
        if cell.cell_type == "code" and (not exercise or name in kept):
            cells.append(cell)
            last = len(cells) if name in kept else last
    short = NotebookNode({key: value for key, value in notebook.items() if key != "cells"})
    short.cells = copy.deepcopy(cells[:last])
    return short


def with_cell(notebook: NotebookNode, name: str, source: str) -> NotebookNode:
    """Return a copy of a notebook with another source in one of its nbgrader cells."""
    notebook = copy.deepcopy(notebook)
    nbgrader_cells(notebook)[name].source = source
    return notebook


def grade_alone(cells: NotebookNode, name: str, answer: str, seconds: float) -> ExerciseResult:
    """Grade an answer to one exercise in the notebook cut to it (or to some)."""
    result = grade(cells, with_cell(cells, name, answer), seconds)
    return next(exercise for exercise in result.exercises if exercise.name == name)


def grade_each(
    cells: NotebookNode, name: str, answers: Sequence[str], control: str, seconds: float
) -> list[ExerciseResult]:
    """Grade many answers to one exercise in one run, which saves starting one for each.

    Parameters
    ----------
    cells : NotebookNode
        The notebook cut to the exercise.
    control : str
        An answer that passes. It is graded last: where it fails, an answer has spoilt what the
        set-up made, or ended the process, and every answer is graded alone.
    """
    *results, last = grade_in_turn(
        cells, [(name, answer) for answer in [*answers, control]], seconds
    )
    if last.passed:
        return results
    return [grade_alone(cells, name, answer, seconds) for answer in answers]


def grade_in_turn(
    cells: NotebookNode, answers: Sequence[tuple[str, str]], seconds: float
) -> list[ExerciseResult]:
    """Grade pairs of exercise and answer one after another in one run.

    Each has an answer cell and a test cell of its own and begins with the names that the set-up
    made. What these names stand for is not made anew.
    """
    originals = nbgrader_cells(cells)
    of_exercises = {part for name, _ in answers for part in (name, f"test-{name}")}
    together = NotebookNode({**cells, "cells": []})
    for cell in cells.cells:
        if grade_id(cell) not in of_exercises:
            together.cells.append(copy.deepcopy(cell))
    together.cells.append(new_code_cell("_set_up = dict(globals())"))
    for number, (name, answer) in enumerate(answers):
        together.cells.append(new_code_cell(_FORGET))
        for part in (name, f"test-{name}"):
            cell = copy.deepcopy(originals[part])
            cell.id = cell.metadata.nbgrader.grade_id = f"{part}--{number}"
            cell.source = cell.source if part != name else answer
            together.cells.append(cell)
    return grade(together, together, seconds).exercises


_FORGET = """
for _name in set(globals()) - set(_set_up) - {"_set_up"}:
    del globals()[_name]
globals().update(_set_up)
"""


def stub(cell: NotebookNode) -> str:
    """Return a solution cell's source as students first see it."""
    cell, _ = ClearSolutions().preprocess_cell(copy.deepcopy(cell), {"language": "python"}, 0)
    return str(cell.source)


def statement(notebook: NotebookNode, name: str) -> str:
    """Return what students read of an exercise: the notebook's opening text and its statement."""
    opening, latest = [], []
    started = False
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            latest.append(cell.source)
            continue
        if grade_id(cell) == name:
            break
        # The opening ends where the first exercise begins, which has a statement of its own.
        if grade_id(cell) is not None and utils.is_solution(cell):
            started = True
        if not started:
            opening.extend(latest)
        latest = []
    return " ".join("\n".join([*opening, *latest]).split())


def defined_name(source: str, exercise: str) -> str | None:
    """Return the function or class of a solution that the exercise is named after."""
    wanted = exercise.replace("-", "").lower()
    for node in ast.parse(source).body:
        if (
            isinstance(node, (ast.FunctionDef, ast.ClassDef))
            and node.name.replace("_", "").lower() == wanted
        ):
            return node.name
    return None


@dataclass(frozen=True)
class Assertion:
    """An assertion of the visible tests: its number, and its line as students see it."""

    number: int
    line: str
    has_message: bool


_TAG = re.compile(r"⟦(\d+)⟧")


def tag_assertions(test: NotebookNode) -> tuple[str, list[Assertion]]:
    """Return a test cell's visible part with a number before each message, and its assertions.

    The number tells which assertion a message came from, whatever values are filled in.
    """
    source = visible_source(test)
    tree = ast.parse(source)
    lines = source.splitlines()
    assertions: list[Assertion] = []
    for node in ast.walk(tree):
        message: ast.expr | None
        if isinstance(node, ast.Assert):
            message = node.msg
            node.msg = _tagged(message, len(assertions))
        elif (
            isinstance(node, ast.Raise)
            and isinstance(node.exc, ast.Call)
            and ast.unparse(node.exc.func) == "AssertionError"
        ):
            message = node.exc.args[0] if node.exc.args else None
            node.exc.args = [_tagged(message, len(assertions))]
        else:
            continue
        line = f"line {node.lineno}: {lines[node.lineno - 1].strip()}"
        assertions.append(Assertion(len(assertions), line, message is not None))
    return ast.unparse(ast.fix_missing_locations(tree)), assertions


def _tagged(message: ast.expr | None, number: int) -> ast.expr:
    # No f-string: `ast.unparse` can't write one whose parts hold a backslash.
    parts: list[ast.expr] = [] if message is None else [message]
    text = ast.Constant(f"⟦{number}⟧" + "%s" * len(parts))
    return ast.BinOp(text, ast.Mod(), ast.Tuple(parts, ast.Load()))


def split_tag(message: str) -> tuple[int | None, str]:
    """Return the number of the assertion that a message came from, if any, and the message."""
    found = _TAG.search(message)
    return (int(found[1]) if found else None, _TAG.sub("", message))
