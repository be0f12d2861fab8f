"""Grading works in any nbgrader course folder, with nothing of this course in its notebooks."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from traitlets.config import Config

GROUNDUP = [sys.executable, "-m", "groundup.cli"]


def cell(
    source: str, grade_id: str, points: int = 0, solution: bool = False
) -> nbformat.NotebookNode:
    metadata = {
        "grade": points > 0, "grade_id": grade_id, "locked": not solution,
        "schema_version": 3, "solution": solution, "task": False,
    } | ({"points": points} if points else {})  # fmt: skip
    return new_code_cell(source, metadata={"nbgrader": metadata})


def write(path: Path, notebook: nbformat.NotebookNode) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(nbformat.writes(notebook))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A course of one assignment with two notebooks and a file beside them."""
    (tmp_path / "nbgrader_config.py").write_text(
        "c = get_config()\nc.CourseDirectory.course_id = 'physics'\n"
    )
    solution = "def double(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION"
    tests = (
        "assert double(2) == 4\n### BEGIN HIDDEN TESTS\nassert double(-1.5) == -3\n"
        "### END HIDDEN TESTS"
    )
    reads = (
        "def total():\n    ### BEGIN SOLUTION\n    return sum(map(int, open('data.txt')))\n"
        "    ### END SOLUTION"
    )
    source = tmp_path / "source" / "ps1"
    write(
        source / "first.ipynb",
        new_notebook(
            cells=[
                new_markdown_cell("# First"),
                cell(solution, "double", solution=True),
                cell(tests, "test_double", 3),
            ]
        ),
    )
    partial = "2 if total() == 6 else 0.5"
    write(
        source / "second.ipynb",
        new_notebook(cells=[cell(reads, "total", solution=True), cell(partial, "test_total", 2)]),
    )
    (source / "data.txt").write_text("1\n2\n3\n")
    return tmp_path


def hand_in(folder: Path, student: str, name: str, answer: str) -> None:
    notebook = nbformat.read(folder / "source" / "ps1" / f"{name}.ipynb", as_version=4)
    for one in notebook.cells:
        if one.cell_type == "code" and one.metadata.nbgrader.solution:
            one.source = answer
        elif one.cell_type == "code":
            one.source = one.source.split("### BEGIN")[0]
    write(folder / "submitted" / student / "ps1" / f"{name}.ipynb", notebook)


def groundup(folder: Path, *words: str, code: int = 0) -> str:
    done = subprocess.run([*GROUNDUP, *words], cwd=folder, capture_output=True, text=True)
    assert done.returncode == code, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout + done.stderr


def test_a_course_that_never_heard_of_this_one_is_graded(folder: Path) -> None:
    hand_in(folder, "ana", "first", "def double(x):\n    return x + x")
    hand_in(
        folder, "ana", "second", "def total():\n    return sum(int(l) for l in open('data.txt'))"
    )
    hand_in(folder, "ben", "first", "def double(x):\n    return 4")
    hand_in(folder, "ben", "second", "def total():\n    return 7")
    hand_in(folder, "cleo", "first", "def double(x):\n    return x * 2")
    text = groundup(folder, "grade", "ps1", "--json", "results.json")
    results = json.loads((folder / "results.json").read_text())
    scores = {one["student"]: one["score"] for one in results["submissions"]}
    assert scores == {"ana": 5, "ben": 0.5, "cleo": 3}
    assert all(student in text for student in scores)
    with Gradebook(f"sqlite:///{folder / 'gradebook.db'}", course_id="physics") as book:
        assert {s.student.id: s.score for s in book.assignment_submissions("ps1")} == scores
    assert (folder / "feedback" / "ana" / "ps1" / "second.html").is_file()
    assert (folder / "autograded" / "ana" / "ps1" / "data.txt").is_file()
    assert "-1.5" not in (folder / "feedback" / "ben" / "ps1" / "first.html").read_text()


def test_stock_nbgrader_gives_the_same_scores(folder: Path) -> None:
    hand_in(folder, "ana", "first", "def double(x):\n    return x + x")
    hand_in(folder, "ana", "second", "def total():\n    return 7")
    groundup(folder, "grade")
    with Gradebook(f"sqlite:///{folder / 'gradebook.db'}", course_id="physics") as book:
        ours = book.find_submission("ps1", "ana").score
    config = Config()
    config.CourseDirectory.root = str(folder)
    config.CourseDirectory.course_id = "physics"
    result = NbGraderAPI(config=config).autograde("ps1", "ana", force=True)
    assert result["success"], result["log"]
    with Gradebook(f"sqlite:///{folder / 'gradebook.db'}", course_id="physics") as book:
        assert book.find_submission("ps1", "ana").score == ours == 3.5


def test_a_late_submission_keeps_its_timestamp(folder: Path) -> None:
    hand_in(folder, "ana", "first", "def double(x):\n    return x + x")
    (folder / "submitted" / "ana" / "ps1" / "timestamp.txt").write_text("2026-01-31 12:00:00 UTC")
    groundup(folder, "grade")
    with Gradebook(f"sqlite:///{folder / 'gradebook.db'}", course_id="physics") as book:
        assert str(book.find_submission("ps1", "ana").timestamp) == "2026-01-31 12:00:00"


def test_a_misspelt_assignment_gets_a_suggestion(folder: Path) -> None:
    assert "did you mean ps1?" in groundup(folder, "grade", "ps2", code=1)


def test_without_bubblewrap_it_refuses_in_one_line_unless_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand_in(folder, "ana", "first", "def double(x):\n    return x + x")
    monkeypatch.setenv("PATH", "/nowhere")
    text = groundup(folder, "grade", code=1)
    assert "bubblewrap" in text and "--unsandboxed" in text and len(text.splitlines()) <= 2
    assert "1 graded now" in groundup(folder, "grade", "--unsandboxed")
