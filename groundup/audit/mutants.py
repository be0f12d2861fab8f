"""Make mutants: copies of a reference solution with one small change, by cosmic-ray's operators.

A mutant is an answer that is nearly right. Where it passes, the tests have a hole, or the change
makes no difference and the answers file says why.
"""

from __future__ import annotations

import ast
import difflib
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

BEGIN, END = "### BEGIN SOLUTION", "### END SOLUTION"


@dataclass(frozen=True)
class Mutant:
    """A reference solution with one change.

    Attributes
    ----------
    source : str
        The whole cell.
    operator : str
        The name of cosmic-ray's operator.
    diff : tuple of str
        The cell line by line, each with ``- ``, ``+ `` or two spaces in front and its white space
        brought to one form, so that it stays the same when the lines around it are moved.
    """

    source: str
    operator: str
    diff: tuple[str, ...]

    @property
    def changes(self) -> list[str]:
        """The lines that differ."""
        return [line for line in self.diff if line[0] in "+-"]


def make_mutants(source: str) -> list[Mutant]:
    """Return the mutants of a solution cell.

    Only what stands between the solution's marks is changed. Left out are mutants that do not
    compile, that say the same as another one or as the reference, and those that differ in no
    behaviour that a statement promises: in annotations alone, or in what an exception says.

    Parameters
    ----------
    source : str
        The solution cell, as in ``source/``.
    """
    tree = get_ast(source)
    inside = _solution_lines(source)
    seen = {_meaning(source)}
    mutants = []
    for name, operator in _operators():
        positions = [p for node in ast_nodes(tree) for p in operator.mutation_positions(node)]
        for occurrence, (start, _end) in enumerate(positions):
            if start[0] not in inside:
                continue
            mutated = mutate_code(source, operator, occurrence)
            meaning = _meaning(mutated) if mutated is not None else None
            if mutated is None or meaning is None or meaning in seen:
                continue
            seen.add(meaning)
            mutants.append(Mutant(mutated, name, _diff(source, mutated)))
    return mutants


# `5 is 5` holds because CPython keeps small numbers: with these, a test's verdict would hang on
# that, and not on what the answer does.
_OF_IDENTITY = ("ReplaceComparisonOperator_Eq_Is", "ReplaceComparisonOperator_NotEq_IsNot")


def _operators() -> Iterator[tuple[str, Any]]:
    """Yield cosmic-ray's operators, but for those of identity and the two that take arguments.

    The two put a random number or operator in for a variable, so that no list of equivalent
    mutants could hold, and they crash on `x = 1` (cosmic-ray 8.7).
    """
    for name in operator_names():
        operator, short = get_operator(name), name.partition("/")[2]
        if not operator.arguments() and short not in _OF_IDENTITY:
            yield short, operator()


def _solution_lines(source: str) -> set[int]:
    """Return the numbers of the lines between the marks; of all lines where there are no marks."""
    lines = source.splitlines()
    inside, numbers = BEGIN not in source, set()
    for number, line in enumerate(lines, start=1):
        if line.strip() == BEGIN:
            inside = True
        elif line.strip() == END:
            inside = False
        elif inside:
            numbers.add(number)
    return numbers


class _Behaviour(ast.NodeTransformer):
    def visit_arg(self, node: ast.arg) -> ast.arg:
        node.annotation = None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        node.annotation = ast.Constant(None)
        return self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> ast.AST:
        if isinstance(node.exc, ast.Call):
            node.exc = node.exc.func
        return node


def _meaning(source: str) -> str | None:
    """Return what code does, without spacing and comments; None where it does not compile."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)
            compile(source, "mutant", "exec")
            return ast.unparse(_Behaviour().visit(ast.parse(source)))
    except (SyntaxError, ValueError):
        return None


def _diff(before: str, after: str) -> tuple[str, ...]:
    lines = difflib.ndiff(
        [plain(line) for line in before.splitlines()], [plain(line) for line in after.splitlines()]
    )
    return tuple(line for line in lines if not line.startswith("?"))


def plain(line: str) -> str:
    """Return a line of code with its spaces in one form: the operators leave some too many."""
    return re.sub(r"(?:(?<=[(\[:])|(?<=\w=)) (?=-?[\d.])", "", " ".join(line.split()))
