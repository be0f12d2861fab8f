"""The command `groundup`, as typed in a clone of the course."""

from __future__ import annotations

import os
import re
import subprocess
import sysconfig
from pathlib import Path

import nbformat
import pytest

from groundup.course import Course, find_course
from groundup.grading.answers import read_answers, with_answers
from groundup.grading.notebooks import nbgrader_cells, read_notebook
from tests.conftest import copy_course

UNIT = "11-variables"
COMMANDS = ("units", "start", "check", "grade", "release", "doctor", "new", "demo")
GROUNDUP = Path(sysconfig.get_path("scripts")) / "groundup"


def groundup(folder: Path, *words: str, fails: bool = False) -> str:
    """Run a command as student `amara` and return what it printed."""
    done = subprocess.run(
        [str(GROUNDUP), *words],
        cwd=folder,
        env=os.environ | {"GROUNDUP_STUDENT": "amara", "COLUMNS": "120"},
        capture_output=True,
        text=True,
    )
    assert (done.returncode != 0) == fails, done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    if not fails:
        assert done.stderr == "", "a command that succeeds is quiet when it is piped"
    return done.stdout + done.stderr


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    return copy_course(tmp_path / "course")


@pytest.fixture(scope="module")
def answers(course: Course) -> dict[str, str]:
    return {a.exercise: a.source for a in read_answers(course.answers(UNIT)) if a.right}


@pytest.mark.parametrize("command", COMMANDS)
def test_help_shows_an_example(command: str, clone: Path) -> None:
    assert f"Example: groundup {command}" in groundup(clone, command, "--help")


def test_units_lists_the_syllabus(clone: Path, course: Course) -> None:
    text = groundup(clone, "units")
    for unit in course.units:
        # A long title runs on over several lines of its column.
        assert unit.id in text and unit.title.split()[0] in text and str(unit.minutes) in text


def test_a_misspelt_unit_gets_a_suggestion(clone: Path) -> None:
    assert "did you mean 11-variables?" in groundup(clone, "start", "11-varaibles", fails=True)
    assert "did you mean 22-calculus?" in groundup(clone, "check", "calculus", fails=True)
    assert "there are 11-variables" in groundup(clone, "grade", "zzz", fails=True)


def test_outside_a_course_one_line_says_what_to_do(tmp_path: Path) -> None:
    text = groundup(tmp_path, "units", fails=True)
    assert "course.toml" in text and len(text.strip().splitlines()) <= 2


def test_a_mistake_in_the_syllabus_is_named(fresh: Path) -> None:
    syllabus = fresh / "course.toml"
    syllabus.write_text(re.sub(r"minutes = \d+", "minutes = 0", syllabus.read_text()))
    assert "units.0.minutes" in groundup(fresh, "units", fails=True)
    syllabus.write_text("title = ")
    assert "not valid TOML" in groundup(fresh, "units", fails=True)


def test_a_student_starts_checks_and_is_graded(fresh: Path, answers: dict[str, str]) -> None:
    assert "no work" in groundup(fresh, "grade", fails=True)
    groundup(fresh, "start", UNIT)
    path = fresh / "submitted" / "amara" / UNIT / f"{UNIT}.ipynb"
    released = find_course(fresh).release(UNIT)
    assert [c.source for c in read_notebook(path).cells[2:]] == [
        c.source for c in read_notebook(released).cells[2:]
    ]
    (link,) = re.findall(r"\]\(([./]+/notebooks/[\w.-]+)\)", path.read_text())
    assert (path.parent / link).resolve() == find_course(fresh).lesson(UNIT)

    text = groundup(fresh, "check", UNIT, fails=True)
    assert text.count("not answered yet") == len(answers)
    assert f"0 of {len(answers)} exercises pass" in text

    work = read_notebook(path)
    cells = nbgrader_cells(work)
    for exercise, source in answers.items():
        cells[exercise].source = source
    cells[
        "energy-used"
    ].source = "def energy_used(previous, current):\n    return previous - current"
    path.write_text(nbformat.writes(work))
    mine = path.read_bytes()
    text = groundup(fresh, "check", UNIT, fails=True)
    assert f"{len(answers) - 1} of {len(answers)} exercises pass" in text
    (failed,) = (line for line in text.splitlines() if line.startswith("✗"))
    assert "energy-used" in failed and len(failed) > 60, "the test's own message is shown"

    groundup(fresh, "start", UNIT)
    assert path.read_bytes() == mine, "start writes over existing work"

    text = groundup(fresh, "grade", UNIT)
    assert "amara" in text and "19 / 20" in text
    assert (fresh / "feedback" / "amara" / UNIT / f"{UNIT}.html").is_file()
    assert path.read_bytes() == mine
    assert "19 / 20" in groundup(fresh, "units")
    assert "0 graded now, 1 unchanged" in groundup(fresh, "grade", "--student", "amara")
    assert "no work of bob" in groundup(fresh, "grade", "--student", "bob", fails=True)


def test_check_reads_a_notebook_from_elsewhere_and_names_a_broken_one(
    clone: Path, course: Course, answers: dict[str, str], tmp_path: Path
) -> None:
    right = [a for a in read_answers(course.answers(UNIT)) if a.right]
    elsewhere = tmp_path / "from_colab.ipynb"
    elsewhere.write_text(nbformat.writes(with_answers(read_notebook(course.release(UNIT)), right)))
    text = groundup(clone, "check", UNIT, "--notebook", str(elsewhere))
    assert f"{len(answers)} of {len(answers)} exercises pass" in text
    elsewhere.write_text("{")
    text = groundup(clone, "check", UNIT, "--notebook", str(elsewhere), fails=True)
    assert "from_colab.ipynb is cut off" in text
    assert "groundup start" in groundup(clone, "check", "22-calculus", fails=True)


def test_grade_names_broken_work_and_fails(fresh: Path) -> None:
    groundup(fresh, "start", UNIT)
    path = fresh / "submitted" / "bob" / UNIT / f"{UNIT}.ipynb"
    path.parent.mkdir(parents=True)
    path.write_text("")
    text = groundup(fresh, "grade", UNIT, fails=True)
    assert "0 / 20" in text and "broken" in text
    assert f"bob, {UNIT}: not graded: {UNIT}.ipynb is empty" in text


def test_a_students_name_cannot_leave_its_folder(clone: Path) -> None:
    assert "can't be a student's name" in groundup(
        clone, "start", UNIT, "--student", "../bob", fails=True
    )


def test_release_is_made_anew(fresh: Path) -> None:
    path = find_course(fresh).release(UNIT)
    before = path.read_bytes()
    path.unlink()
    groundup(fresh, "release", UNIT)
    assert path.read_bytes() == before


def test_doctor_finds_this_machine_fit(clone: Path) -> None:
    text = groundup(clone, "doctor")
    assert "✓ Python 3.11 or later" in text and "✓ nbgrader" in text


def test_a_new_unit_passes_what_an_unwritten_unit_can(fresh: Path) -> None:
    groundup(fresh, "new", "29-tides", "--title", 'Loops: "how often?"')
    assert find_course(fresh).unit("29-tides").title == 'Loops: "how often?"'
    groundup(fresh, "release", "29-tides")
    done = subprocess.run(
        [
            str(GROUNDUP.with_name("pytest")), "-q", "-p", "no:cacheprovider",
            "tests/units", "--unit", "29-tides", "-m", "not complete",
        ],
        cwd=fresh, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    for tool in (["ruff", "check", "."], ["ruff", "format", "--check", "."]):
        command = [str(GROUNDUP.with_name(tool[0])), *tool[1:], "--no-cache"]
        done = subprocess.run(command, cwd=fresh, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout

    before = (fresh / "course.toml").read_bytes()
    assert "exists already" in groundup(fresh, "new", "29-tides", fails=True)
    assert "is no unit's id" in groundup(fresh, "new", "Control Flow", fails=True)
    assert "has no step 9" in groundup(fresh, "new", "91-later", fails=True)
    assert (fresh / "course.toml").read_bytes() == before
