"""A class's work, graded through nbgrader: known scores, bad input, nothing graded twice."""

from __future__ import annotations

import copy
import html
import json
import re
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.converters import Autograde

from groundup.course import Course
from groundup.grading.answers import read_answers, with_answers
from groundup.grading.classroom import Classroom, find_submissions, release
from groundup.grading.notebooks import nbgrader_cells, read_notebook
from groundup.grading.sample_class import write_sample_class
from tests.classes import UNIT, grade_all


@pytest.fixture
def classroom(course: Course, tmp_path: Path) -> Classroom:
    return Classroom(course.root, tmp_path, tmp_path / "release")


@pytest.fixture
def solved(course: Course) -> NotebookNode:
    """The released notebook with a right answer to every exercise."""
    right = {a.exercise: a for a in read_answers(course.answers(UNIT)) if a.right}
    return with_answers(read_notebook(course.release(UNIT)), list(right.values()))


def hand_in(
    classroom: Classroom, student: str, notebook: NotebookNode | str, name: str = UNIT
) -> Path:
    path = classroom.path("submitted", UNIT, student) / f"{name}.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(notebook if isinstance(notebook, str) else nbformat.writes(notebook))
    return path


def submitted(classroom: Classroom) -> Path:
    return Path(classroom.directory.submitted_directory)


def full_marks(notebook: NotebookNode) -> float:
    cells = nbgrader_cells(notebook).values()
    return sum(float(cell.metadata.nbgrader.get("points", 0)) for cell in cells)


def test_files_that_cannot_be_graded_are_named_and_the_others_are_graded(
    course: Course, classroom: Classroom, solved: NotebookNode
) -> None:
    text = nbformat.writes(solved)
    old = nbformat.v3.new_notebook(worksheets=[nbformat.v3.new_worksheet()])
    broken = {
        "empty": ("", "is empty"),
        "truncated": (text[: len(text) // 2], "cut off"),
        "photo": ("\x89PNG not a notebook", "cut off or is no notebook"),
        "json": (json.dumps({"answers": [1, 2]}), "no notebook"),
        "old": (nbformat.v3.writes_json(old), "notebook format 3"),
        "future": (text.replace('"nbformat": 4', '"nbformat": 9'), "notebook format 9"),
        "cells": (json.dumps({"cells": 5, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}), ""),
        "latin": (text.replace("Assignment", "\udce9"), "cut off or is no notebook"),
    }
    for student, (content, _) in broken.items():
        path = hand_in(classroom, student, "")
        path.write_bytes(content.encode("utf-8", "surrogateescape"))
    hand_in(classroom, "misnamed", solved, name="Untitled1")
    (submitted(classroom) / "nothing" / UNIT).mkdir(parents=True)
    hand_in(classroom, "zoe", solved)
    before = {p: p.read_bytes() for p in submitted(classroom).rglob("*") if p.is_file()}

    graded = grade_all(classroom)

    assert graded["zoe"].status == "graded" and graded["zoe"].score == full_marks(solved)
    for student, (_, reason) in broken.items():
        assert graded[student].status == "broken", student
        assert len(graded[student].notes) == 1 and reason in graded[student].notes[0]
    assert "found: Untitled1.ipynb" in graded["misnamed"].notes[0]
    assert "found: nothing" in graded["nothing"].notes[0]
    assert {p: p.read_bytes() for p in submitted(classroom).rglob("*") if p.is_file()} == before


def test_files_outside_a_unit_folder_are_named(course: Course, classroom: Classroom) -> None:
    (submitted(classroom) / "bao" / "11-varables").mkdir(parents=True)
    (submitted(classroom) / "bao" / "notes.txt").write_text("x")
    (submitted(classroom) / "bao.ipynb").write_text("{}")
    submissions, strays = find_submissions(classroom, list(course.by_id))
    assert submissions == []
    assert len(strays) == 3
    assert any("did you mean 11-variables" in stray for stray in strays)


def without_metadata(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        cell.metadata.pop("nbgrader", None)


def first_test(notebook: NotebookNode) -> NotebookNode:
    return next(c for n, c in nbgrader_cells(notebook).items() if n.startswith("test-"))


def edited_points(notebook: NotebookNode) -> None:
    first_test(notebook).metadata.nbgrader.points = 100


def old_schema(notebook: NotebookNode) -> None:
    first_test(notebook).metadata.nbgrader = {"grade_id": "test-energy-used", "grade": True}


def emptied(notebook: NotebookNode) -> None:
    first_test(notebook).metadata.nbgrader = {}


def unlocked(notebook: NotebookNode) -> None:
    first_test(notebook).metadata.nbgrader.solution = True


def copied_test(notebook: NotebookNode) -> None:
    notebook.cells.append(NotebookNode(copy.deepcopy(first_test(notebook)), id="another"))


def copied_answer(notebook: NotebookNode) -> None:
    cell = nbgrader_cells(notebook)["energy-used"]
    index = notebook.cells.index(cell)
    notebook.cells.insert(index, NotebookNode(copy.deepcopy(cell), id="another"))


def deleted_test(notebook: NotebookNode) -> None:
    notebook.cells.remove(first_test(notebook))


def deleted_imports(notebook: NotebookNode) -> None:
    notebook.cells.remove(nbgrader_cells(notebook)["imports"])


def retyped_test(notebook: NotebookNode) -> None:
    cell = first_test(notebook)
    cell.cell_type = "markdown"
    cell.pop("outputs"), cell.pop("execution_count")


def softened_test(notebook: NotebookNode) -> None:
    first_test(notebook).source = "assert True"


def foreign_cell(notebook: NotebookNode) -> None:
    cell = NotebookNode(copy.deepcopy(first_test(notebook)), id="foreign")
    cell.metadata.nbgrader.grade_id = "bonus"
    notebook.cells.append(cell)


DAMAGES = (
    without_metadata, edited_points, old_schema, emptied, unlocked, copied_test, copied_answer,
    deleted_test, deleted_imports, retyped_test, softened_test, foreign_cell,
)  # fmt: skip


def test_damaged_notebooks_are_graded_by_the_released_tests_and_reported(
    course: Course, classroom: Classroom, solved: NotebookNode
) -> None:
    points = full_marks(solved)
    for damage in DAMAGES:
        damaged = copy.deepcopy(solved)
        damage(damaged)
        hand_in(classroom, damage.__name__, damaged)
    hand_in(classroom, "zoe", solved)
    graded = grade_all(classroom)
    assert len(graded) == len(DAMAGES) + 1
    assert {one.student for one in graded.values() if one.score != points} == set()
    assert {one.student for one in graded.values() if one.max_score != points} == set()
    # Every damage is reported, and honest work is not.
    assert {one.student for one in graded.values() if not one.notes} == {"zoe"}


def test_wrong_work_earns_nothing_by_damaging_its_tests(
    course: Course, classroom: Classroom, solved: NotebookNode
) -> None:
    """The exercise that is left unanswered stays at 0 whatever is done to its test."""
    released = read_notebook(course.release(UNIT))
    lost = float(first_test(solved).metadata.nbgrader.points)
    for number, damage in enumerate(
        (softened_test, deleted_test, retyped_test, unlocked, emptied, edited_points)
    ):
        notebook = copy.deepcopy(solved)
        nbgrader_cells(notebook)["energy-used"].source = nbgrader_cells(released)[
            "energy-used"
        ].source
        damage(notebook)
        hand_in(classroom, f"student{number}", notebook)
    for one in grade_all(classroom).values():
        assert one.score == full_marks(solved) - lost


def test_unchanged_work_is_not_graded_again_and_changed_work_is(
    course: Course, classroom: Classroom, solved: NotebookNode
) -> None:
    hand_in(classroom, "ana", solved)
    hand_in(classroom, "ben", solved)
    assert {one.status for one in grade_all(classroom).values()} == {"graded"}
    assert {one.status for one in grade_all(classroom).values()} == {"unchanged"}

    nbgrader_cells(solved)["energy-used"].source = "def energy_used(previous, current):\n    pass"
    hand_in(classroom, "ben", solved)
    again = grade_all(classroom)
    assert (again["ana"].status, again["ben"].status) == ("unchanged", "graded")
    assert again["ben"].score == again["ana"].score - float(
        first_test(solved).metadata.nbgrader.points
    )
    assert again["ben"].feedback is not None
    again["ben"].feedback.unlink()
    again = grade_all(classroom)
    assert again["ben"].feedback is not None and again["ben"].feedback.is_file()


def test_work_that_became_unreadable_keeps_its_earlier_grade_and_feedback(
    course: Course, classroom: Classroom, solved: NotebookNode
) -> None:
    hand_in(classroom, "ana", solved)
    first = grade_all(classroom)["ana"]
    hand_in(classroom, "ana", "")
    assert grade_all(classroom)["ana"].status == "broken"
    assert first.feedback is not None and first.feedback.is_file()
    hand_in(classroom, "ana", solved)
    assert grade_all(classroom)["ana"].score == first.score


def test_scores_are_those_of_stock_nbgrader(
    course: Course, classroom: Classroom, tmp_path: Path
) -> None:
    """Running cells in a fork of a warm process changes nothing for a class's honest work."""
    expected = write_sample_class(course, submitted(classroom), [UNIT])
    stock = classroom.api()
    release(classroom, UNIT)
    stock.config.Autograde.autograde_preprocessors = Autograde.autograde_preprocessors.default()
    students = sorted(student for student, _ in expected)
    for student in students[:4]:
        result = stock.autograde(UNIT, student)
        assert result["success"], result["log"]
    with Gradebook(classroom.directory.db_url) as gradebook:
        for student in students[:4]:
            score = gradebook.find_submission(UNIT, student).score
            assert score == expected[student, UNIT]


TELLTALES = {
    "printed": "    print(get_ipython().user_ns['In'][-1])\n    return current - previous",
    "shown": "    display(get_ipython().user_ns['In'])\n    return current - previous",
    "raised": "    raise ValueError(get_ipython().user_ns['In'][-1])",
}


def test_an_answer_that_repeats_the_hidden_tests_does_not_bring_them_into_the_feedback(
    course: Course, classroom: Classroom, solved: NotebookNode
) -> None:
    for student, body in TELLTALES.items():
        nbgrader_cells(solved)[
            "energy-used"
        ].source = f"def energy_used(previous, current):\n{body}"
        hand_in(classroom, student, solved)
    source = nbgrader_cells(read_notebook(course.source(UNIT)))["test-energy-used"].source
    hidden = source.split("### BEGIN HIDDEN TESTS")[1].split("### END")[0]
    secret = [line.strip() for line in hidden.splitlines() if len(line.strip()) >= 25]
    assert secret
    for one in grade_all(classroom).values():
        assert one.feedback is not None
        text = html.unescape(re.sub(r"<[^>]+>", "", one.feedback.read_text(encoding="utf-8")))
        assert [line for line in secret if line in text.replace("\\'", "'")] == []
