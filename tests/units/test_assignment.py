"""Every assignment: its solution earns everything, its release earns and tells nothing."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from IPython.core.inputtransformer2 import TransformerManager
from nbformat import NotebookNode
from nbgrader import utils

from groundup.course import Course
from groundup.grading.core import grade
from groundup.grading.notebooks import nbgrader_cells, visible_source
from tests.units.running import run, stderr_of
from tests.units.test_lesson import badge


def test_solution_runs_without_errors_or_warnings(
    course: Course, unit: str, tmp_path: Path
) -> None:
    assert not stderr_of(run(course.source(unit), tmp_path))


def test_solution_earns_full_marks_in_every_exercise(source: NotebookNode) -> None:
    result = grade(source, source)
    lost = {e.name: e.message for e in result.exercises if not e.passed and not e.manual}
    assert not lost
    assert not result.problems


def test_untouched_release_earns_nothing(released: NotebookNode) -> None:
    # By its visible tests; the hidden ones come on top and can't give back what those took.
    result = grade(released, released)
    assert [e.name for e in result.exercises if e.points] == []
    assert not result.problems
    code = [c for c in released.cells if c.cell_type == "code"]
    for cell in code:
        ast.parse(TransformerManager().transform_cell(cell.source))


def test_release_in_the_repository_is_what_the_source_gives(
    course: Course, unit: str, fresh_release: Path
) -> None:
    committed = course.release(unit)
    assert committed.is_file(), f"run `groundup release {unit}`"
    assert committed.read_bytes() == fresh_release.read_bytes(), f"run `groundup release {unit}`"


def test_release_tells_no_solution_and_no_hidden_test(
    source: NotebookNode, released: NotebookNode
) -> None:
    text = "\n".join(cell.source for cell in released.cells)
    for word in ("SOLUTION", "HIDDEN TESTS"):
        assert word not in text
    secret = {
        line.strip()
        for cell in source.cells
        for region in re.findall(
            r"### BEGIN (?:SOLUTION|HIDDEN TESTS)\n(.*?)### END", cell.source, flags=re.DOTALL
        )
        for line in region.splitlines()
    }
    # Short lines, such as `else:` or `return total`, give nothing away and may well stand in both.
    told = {line for line in secret if len(line) > 40 and line in text}
    assert not told
    assert all(not cell.get("outputs") for cell in released.cells)


def test_release_begins_with_set_up_title_and_badge(
    course: Course, unit: str, released: NotebookNode
) -> None:
    assert released.cells[0].id == "setup"
    assert released.cells[1].source.startswith("# ")
    assert badge(course, f"release/{unit}/{unit}.ipynb") in released.cells[1].source
    assert f"../../notebooks/{unit}.ipynb" in released.cells[1].source


@pytest.mark.complete
def test_exercises_have_the_form_of_the_guide(source: NotebookNode) -> None:
    cells = nbgrader_cells(source)
    tests = {n: c for n, c in cells.items() if utils.is_grade(c) and not utils.is_solution(c)}
    assert 6 <= len(tests) <= 10
    for name, cell in tests.items():
        answer = name.removeprefix("test-")
        assert name.startswith("test-") and utils.is_solution(cells[answer])
        assert "BEGIN HIDDEN TESTS" in cell.source
        assert "assert" in visible_source(cell)
        index = source.cells.index(cells[answer])
        statement = source.cells[index - 1]
        assert statement.cell_type == "markdown" and re.search("[●○]{3}", statement.source), name
        assert statement.source.count("<details>") >= 2, f"{name} needs two folded hints"
        points = float(cell.metadata.nbgrader.points)
        assert re.search(rf"\b{points:g} points?\b", statement.source), f"{name}: {points:g} points"
        for node in ast.walk(ast.parse(visible_source(cell))):
            if isinstance(node, ast.Assert):
                assert node.msg is not None, f"{name}, line {node.lineno}: an assert says nothing"
        # A reference that only hidden tests use would hand out the solution.
        tree = ast.parse(visible_source(cell))
        used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        defined = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
        assert defined <= used, f"{name}: {defined - used} belongs among the hidden tests"
        last = ast.parse(cell.source).body[-1]
        assert not isinstance(last, ast.Expr) or isinstance(last.value, ast.Call)
