"""The pipeline from end to end: `make demo`'s class of twelve scores what is known in advance."""

from __future__ import annotations

import html
import re
from pathlib import Path

from nbgrader.api import Gradebook

from groundup.course import find_course
from groundup.grading.notebooks import read_notebook
from groundup.grading.sample_class import STUDENTS, write_sample_class
from tests.conftest import copy_course
from tests.test_cli import groundup


def test_the_demo_from_end_to_end(tmp_path: Path) -> None:
    # One test: the class is large, and tests that share it may run in two processes. A unit of each
    # step stands for all: tests/units grade each answer of each unit.
    folder = copy_course(tmp_path)
    units = ["11-variables", "21-linear-algebra", "31-learning-from-data", "46-recommender"]
    text = groundup(folder, "demo", *units)
    the_gradebook_holds_the_known_scores(folder, text, units, tmp_path / "expected")
    for name in ("submitted", "autograded", "feedback", "gradebook.db"):
        assert not (folder / name).exists(), "the user's own work is not touched"
    everyone_gets_feedback_and_no_hidden_test_is_in_it(folder, units)
    again_only_what_changed_is_graded(folder, units)


def the_gradebook_holds_the_known_scores(
    folder: Path, text: str, units: list[str], beside: Path
) -> None:
    expected = write_sample_class(find_course(folder), beside, units)
    with Gradebook(f"sqlite:///{folder / 'demo' / 'gradebook.db'}") as gradebook:
        scores = {
            (submission.student.id, submission.assignment.name): submission.score
            for assignment in gradebook.assignments
            for submission in assignment.submissions
        }
    assert scores == expected
    assert len({student for student, _ in scores}) == len(STUDENTS) == 12
    assert len(set(scores.values())) > 10, "a class in which all are alike proves nothing"
    assert all(student in text for student in STUDENTS)


def everyone_gets_feedback_and_no_hidden_test_is_in_it(folder: Path, units: list[str]) -> None:
    course = find_course(folder)
    for unit in units:
        hidden = {
            line.strip()
            for cell in read_notebook(course.source(unit)).cells
            for region in re.findall(
                r"### BEGIN HIDDEN TESTS\n(.*?)### END", cell.source, flags=re.DOTALL
            )
            for line in region.splitlines()
        }
        visible = "\n".join(cell.source for cell in read_notebook(course.release(unit)).cells)
        secret = {line for line in hidden if len(line) > 20 and line not in visible}
        assert secret
        pages = sorted((folder / "demo" / "feedback").glob(f"*/{unit}/{unit}.html"))
        handed_in = {
            path.parts[-3]: path
            for path in (folder / "demo" / "submitted").glob(f"*/{unit}/{unit}.ipynb")
        }
        assert {page.parts[-3] for page in pages} == handed_in.keys()
        for page in pages:
            text = html.unescape(re.sub(r"<[^>]+>", "", page.read_text(encoding="utf-8")))
            own = "\n".join(cell.source for cell in read_notebook(handed_in[page.parts[-3]]).cells)
            assert not {line for line in secret if line in text and line not in own}, page


def again_only_what_changed_is_graded(folder: Path, units: list[str]) -> None:
    n_graded = len(list((folder / "demo" / "submitted").glob("*/*/*.ipynb")))
    assert f"0 graded now, {n_graded} unchanged" in groundup(folder, "demo", *units)
    # Work that was changed by hand is written anew by the demo, and so is graded as before.
    changed = next((folder / "demo" / "autograded").glob("*/11-variables"))
    for file in sorted(changed.rglob("*")):
        file.unlink()
    changed.rmdir()
    assert f"1 graded now, {n_graded - 1} unchanged" in groundup(folder, "demo", *units)
