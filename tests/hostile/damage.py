"""Damage to the notebook itself: by editors, by hand, by intent.

Each function is a case: `@case(points, report)`. It is given a notebook in which everything is
answered right, and changes it, or returns another, or the bytes of a file.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import nbformat
from nbformat import NotebookNode

from groundup.grading.notebooks import grade_id, nbgrader_cells

Damage = Callable[[NotebookNode], NotebookNode | bytes | None]
DAMAGED: list[tuple[str, float, str, Damage]] = []


def case(points: float, report: str) -> Callable[[Damage], Damage]:
    def add(function: Damage) -> Damage:
        DAMAGED.append((function.__name__.replace("_", "-"), points, report, function))
        return function

    return add


def cell(notebook: NotebookNode, name: str) -> Any:
    return nbgrader_cells(notebook)[name]


def wrong(notebook: NotebookNode, name: str = "double") -> None:
    cell(notebook, name).source = "def double(x):\n    return x"


@case(8, "cell test-double: it was missing")
def test_deleted(notebook: NotebookNode) -> None:
    wrong(notebook)
    notebook.cells.remove(cell(notebook, "test-double"))


@case(8, "cell double: it was missing")
def answer_deleted(notebook: NotebookNode) -> None:
    notebook.cells.remove(cell(notebook, "double"))


@case(0, "it was missing")
def everything_deleted(notebook: NotebookNode) -> None:
    notebook.cells = [nbformat.v4.new_code_cell("print('hello')")]


@case(10, "cell test-double: there are copies of it")
def test_copied(notebook: NotebookNode) -> None:
    notebook.cells.append(copy.deepcopy(cell(notebook, "test-double")))
    notebook.cells[-1].id = "another"


@case(8, "cell double: there are copies of it")
def answer_copied(notebook: NotebookNode) -> None:
    place = notebook.cells.index(cell(notebook, "double"))
    notebook.cells.insert(place + 1, copy.deepcopy(notebook.cells[place]))
    notebook.cells[place + 1].id = "another"
    notebook.cells[place + 1].source = "def double(x):\n    return x"


@case(8, "cell test-double: it was moved")
def test_moved_before_its_answer(notebook: NotebookNode) -> None:
    notebook.cells.insert(
        1, notebook.cells.pop(notebook.cells.index(cell(notebook, "test-double")))
    )
    wrong(notebook)


def turn_test_into(notebook: NotebookNode, cell_type: str) -> None:
    wrong(notebook)
    test = cell(notebook, "test-double")
    test.cell_type = cell_type
    del test["outputs"], test["execution_count"]


@case(8, "cell test-double: it was turned into a markdown cell")
def test_turned_into_text(notebook: NotebookNode) -> None:
    turn_test_into(notebook, "markdown")


@case(8, "cell test-double: it was turned into a raw cell")
def test_turned_raw(notebook: NotebookNode) -> None:
    turn_test_into(notebook, "raw")


@case(8, "cell test-double: its tests were edited")
def test_edited(notebook: NotebookNode) -> None:
    wrong(notebook)
    cell(notebook, "test-double").source = "assert True"


@case(8, "cell test-double: its tests were edited")
def test_emptied(notebook: NotebookNode) -> None:
    wrong(notebook)
    cell(notebook, "test-double").source = ""


@case(8, "cell imports: its tests were edited")
def locked_cell_edited(notebook: NotebookNode) -> None:
    wrong(notebook)
    cell(notebook, "imports").source += "\nnp.allclose = math.isclose = lambda *a: True"


@case(8, "cell test-double: its nbgrader metadata was edited")
def worth_more(notebook: NotebookNode) -> None:
    wrong(notebook)
    cell(notebook, "test-double").metadata.nbgrader.points = 0
    cell(notebook, "test-root").metadata.nbgrader.points = 1000


@case(8, "cell test-double: its nbgrader metadata was edited")
def test_made_an_answer(notebook: NotebookNode) -> None:
    wrong(notebook)
    test = cell(notebook, "test-double")
    test.metadata.nbgrader |= {"solution": True, "grade": False, "locked": False}
    test.source = "pass"


@case(8, "a cell named 'bonus' is not of this assignment")
def a_cell_of_its_own(notebook: NotebookNode) -> None:
    wrong(notebook)
    bonus = copy.deepcopy(cell(notebook, "test-root"))
    bonus.id, bonus.source = "bonus", "pass"
    bonus.metadata.nbgrader |= {"grade_id": "bonus", "points": 100}
    notebook.cells.append(bonus)


@case(8, "'test-nothing' is not of this assignment; test-double: its metadata and id were lost")
def test_renamed(notebook: NotebookNode) -> None:
    wrong(notebook)
    test = cell(notebook, "test-double")
    test.id = "elsewhere"
    test.metadata.nbgrader.grade_id = "test-nothing"


@case(8, "there are copies of it")
def names_exchanged(notebook: NotebookNode) -> None:
    wrong(notebook)
    cell(notebook, "test-double").metadata.nbgrader.grade_id = "test-root"


@case(10, "its nbgrader metadata was lost; found by its cell id")
def metadata_stripped(notebook: NotebookNode) -> None:
    for one in notebook.cells:
        one.metadata.clear()


@case(10, "found by its text")
def metadata_and_ids_stripped(notebook: NotebookNode) -> None:
    for number, one in enumerate(notebook.cells):
        one.metadata.clear()
        one.id = f"x{number}"


@case(8, "nbgrader metadata")
def metadata_of_another_form(notebook: NotebookNode) -> None:
    wrong(notebook)
    cell(notebook, "test-double").metadata.nbgrader = "yes"
    cell(notebook, "double").metadata.nbgrader = [1, 2]


@case(10, "-")
def metadata_of_an_old_form(notebook: NotebookNode) -> None:
    for one in notebook.cells:
        if grade_id(one):
            one.metadata.nbgrader.pop("cell_type", None)
            one.metadata.nbgrader.schema_version = 1


@case(8, "double")
def forged_outputs(notebook: NotebookNode) -> None:
    wrong(notebook)
    result = {"text/plain": "2"}
    cell(notebook, "test-double").outputs = [
        nbformat.v4.new_output("execute_result", data=result, execution_count=1)
    ]


@case(8, "double")
def says_that_it_need_not_run(notebook: NotebookNode) -> None:
    wrong(notebook)
    cell(notebook, "test-double").metadata.tags = ["skip-execution", "raises-exception"]
    notebook.metadata.kernelspec = {"name": "bash", "display_name": "Bash", "language": "bash"}


@case(0, "is empty")
def an_empty_file(notebook: NotebookNode) -> bytes:
    return b""


@case(0, "cut off")
def a_truncated_file(notebook: NotebookNode) -> bytes:
    return nbformat.writes(notebook).encode()[:1000]


@case(0, "cut off or is no notebook")
def a_nest_of_brackets(notebook: NotebookNode) -> bytes:
    return b"[" * 200_000


@case(0, "not a valid notebook")
def numbers_for_cells(notebook: NotebookNode) -> bytes:
    return b'{"cells": [1, 2], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}'


@case(8, "total")
def surrogates_in_an_output(notebook: NotebookNode) -> None:
    cell(notebook, "total").source = "total = 50\nprint('\\udce9', chr(0), chr(27) + '[31m')"


@case(8, "double")
def a_cell_that_does_not_parse(notebook: NotebookNode) -> None:
    cell(notebook, "double").source = "def double(x:\n  return"


@case(10, "-")
def saved_by_colab(notebook: NotebookNode) -> None:
    notebook.metadata.colab = {"provenance": [], "toc_visible": True}
    notebook.metadata.kernelspec = {"name": "python3", "display_name": "Python 3"}
    notebook.nbformat_minor = 0
    for number, one in enumerate(notebook.cells):
        one.pop("id", None)
        one.metadata |= {"id": f"Ab{number}xYz", "colab": {"base_uri": "https://localhost:8080/"}}
        if one.cell_type == "code":
            one.metadata.outputId = "f00"
            one.outputs = [
                nbformat.from_dict(
                    {"output_type": "stream", "name": "stdout", "text": ["hi\n"], "metadata": {}}
                )
            ]


@case(10, "-")
def saved_by_vs_code(notebook: NotebookNode) -> None:
    notebook.metadata = nbformat.from_dict(
        {
            "kernelspec": {"display_name": ".venv", "language": "python", "name": "python3"},
            "language_info": {"name": "python", "version": "3.12.1"},
        }
    )
    notebook.nbformat_minor = 2
    for one in notebook.cells:
        one.pop("id", None)
        one.metadata.vscode = {"languageId": "python"}
        one.source = one.source.replace("\n", "\r\n")


@case(10, "-")
def reordered_answers(notebook: NotebookNode) -> None:
    answer = cell(notebook, "root")
    notebook.cells.remove(answer)
    notebook.cells.insert(notebook.cells.index(cell(notebook, "double")), answer)


@case(10, "-")
def an_answer_in_two_cells(notebook: NotebookNode) -> None:
    answer = cell(notebook, "root")
    answer.source = "def root(number):\n    return power(number, 0.5)"
    more = nbformat.v4.new_code_cell("def power(x, p):\n    return x**p")
    notebook.cells.insert(notebook.cells.index(answer), more)
