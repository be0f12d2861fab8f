"""Plain nbgrader commands do the right thing in a clone of the course."""

from __future__ import annotations

import csv
import html
import os
import re
import shutil
import subprocess
import sysconfig
import zipfile
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode

from groundup.grading.answers import Answer, read_answers, with_answers
from groundup.grading.notebooks import nbgrader_cells, read_notebook
from tests.conftest import copy_course

UNIT = "11-variables"
# A wrong answer that only a hidden test finds out: the visible ones use whole numbers.
CUTS_DECIMALS = """\
def energy_used(previous, current):
    return int(current) - int(previous)
"""
# A right answer that is loud: all of this goes to stderr while the test calls it.
LOUD = """\
def energy_used(previous, current):
    import sys, warnings
    warnings.warn("a library warns of its next version")
    print("a line on stderr", file=sys.stderr)
    return current - previous
"""
# Where `nbgrader` is. It is not put on the PATH: nobody need activate the environment.
SCRIPTS = Path(sysconfig.get_path("scripts"))


def environment(clone: Path) -> dict[str, str]:
    """Return the environment of someone who works in a clone, without this machine's settings."""
    home = clone.parent / "home"
    home.mkdir(exist_ok=True)
    return os.environ | {
        "PATH": os.pathsep.join(
            folder
            for folder in os.environ["PATH"].split(os.pathsep)
            if Path(folder).resolve() != SCRIPTS.resolve()
        ),
        # The clone's own package, not the one that is installed from the repository.
        "PYTHONPATH": str(clone),
        "HOME": str(home),
        "JUPYTER_CONFIG_DIR": str(home / "config"),
        "JUPYTER_DATA_DIR": str(home / "data"),
        "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
    }


def nbgrader(clone: Path, *arguments: str, exit_code: int = 0) -> str:
    """Run an nbgrader command in a clone, check how it ended, and return what it said."""
    result = subprocess.run(
        [SCRIPTS / "nbgrader", *arguments],
        cwd=clone,
        env=environment(clone),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
    )
    assert result.returncode == exit_code, result.stdout
    return result.stdout


def right_answers(clone: Path, **instead: str) -> dict[str, Answer]:
    """Return a right answer to every exercise, but for those that are given `instead`."""
    answers = read_answers(clone / "tests" / "answers" / f"{UNIT}.py")
    right = {a.exercise: a for a in reversed(answers) if a.right}
    other = {name.replace("_", "-"): source for name, source in instead.items()}
    return right | {name: Answer(name, False, "", source) for name, source in other.items()}


def hand_in(clone: Path, student: str, answers: dict[str, Answer]) -> Path:
    """Hand in the released notebook with these answers."""
    released = read_notebook(clone / "release" / UNIT / f"{UNIT}.ipynb")
    path = clone / "submitted" / student / UNIT / f"{UNIT}.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(with_answers(released, list(answers.values())), path)
    return path


def points(clone: Path) -> dict[str, float]:
    """Return what each exercise is worth, in the notebook's order."""
    cells = nbgrader_cells(read_notebook(clone / "source" / UNIT / f"{UNIT}.ipynb"))
    return {
        name.removeprefix("test-"): float(cell.metadata.nbgrader.points)
        for name, cell in cells.items()
        if cell.metadata.nbgrader.grade
    }


def text_of(page: str) -> str:
    """Return an HTML page's text. Its code is coloured, so a line of it is full of tags."""
    return html.unescape(re.sub(r"<[^>]+>", "", page))


def code_lines(source: str) -> set[str]:
    """Return the lines that could not stand in a text by chance."""
    return {line.strip() for line in source.splitlines() if len(line.strip()) > 20}


def hidden_lines(source: NotebookNode, released: NotebookNode) -> set[str]:
    """Return the lines of the hidden tests that students have not seen elsewhere."""
    regions = [
        region
        for cell in source.cells
        for region in re.findall(
            r"### BEGIN HIDDEN TESTS\n(.*?)### END HIDDEN TESTS", cell.source, flags=re.DOTALL
        )
    ]
    seen = "\n".join(cell.source for cell in released.cells)
    return {line for line in code_lines("\n".join(regions)) if line not in seen}


def check_nothing_hidden_is_told(clone: Path, unit: str, page: str) -> None:
    """Check that a feedback page shows the visible tests, and no line of the hidden ones."""
    source = read_notebook(clone / "source" / unit / f"{unit}.ipynb")
    released = read_notebook(clone / "release" / unit / f"{unit}.ipynb")
    text = text_of(page)
    hidden = hidden_lines(source, released)
    assert hidden
    assert {line for line in hidden if line in text} == set()
    # Were the text not that of the page, nothing would be found in it either.
    for name, cell in nbgrader_cells(released).items():
        if name.startswith("test-"):
            assert {line for line in code_lines(cell.source) if line not in text} == set()


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clone in which a class of five was graded with plain nbgrader, feedback and all."""
    clone = copy_course(tmp_path_factory.mktemp("nbgrader") / "groundup")
    inside = "def same_amount(first, second):\n    import os\n    os._exit(0)\n"
    answers = {
        "amara": right_answers(clone, energy_used=CUTS_DECIMALS),
        "bao": right_answers(clone, energy_used=LOUD),
        "carla": right_answers(clone, same_amount="import os\n\nos._exit(0)\n"),
        "dmitri": right_answers(clone, same_amount=inside),
        "elif": right_answers(clone),
    }
    for student, chosen in answers.items():
        hand_in(clone, student, chosen)
    nbgrader(clone, "generate_assignment", UNIT)
    nbgrader(clone, "autograde", UNIT)
    assert "not recognized" not in nbgrader(clone, "generate_feedback", UNIT)
    nbgrader(clone, "export")
    return clone


def test_generate_assignment_makes_the_release_that_is_committed(tmp_path: Path) -> None:
    clone = copy_course(tmp_path / "groundup")
    release = clone / "release" / UNIT / f"{UNIT}.ipynb"
    committed = release.read_bytes()
    release.unlink()
    nbgrader(clone, "generate_assignment", UNIT)
    assert release.read_bytes() == committed


def test_validate_tells_a_student_what_fails(tmp_path: Path) -> None:
    clone = copy_course(tmp_path / "groundup")
    said = nbgrader(clone, "validate", f"release/{UNIT}/{UNIT}.ipynb")
    assert f"VALIDATION FAILED ON {len(points(clone))} CELL(S)" in said
    path = hand_in(clone, "bao", right_answers(clone, energy_used=LOUD))
    said = nbgrader(clone, "validate", str(path))
    assert "Success! Your notebook passes all the tests." in said, "as autograding finds it"
    assert "not recognized" not in said


def test_every_submission_earns_what_it_should(graded: Path) -> None:
    """Warnings cost nothing; one that ends its own process earns what came before, not more."""
    worth = points(graded)
    names = list(worth)
    before_exit = sum(worth[name] for name in names[: names.index("same-amount")])
    full = sum(worth.values())
    assert 0 < before_exit < full
    expected = {
        "amara": full - worth["energy-used"],
        "bao": full,
        "carla": before_exit,
        "dmitri": before_exit,
        "elif": full,
    }
    with (graded / "grades.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["assignment"] == UNIT]
    assert {row["student_id"]: float(row["score"]) for row in rows} == expected
    assert {float(row["max_score"]) for row in rows} == {full}


def test_feedback_names_a_failed_hidden_test_and_shows_none(graded: Path) -> None:
    for student in ("amara", "bao", "carla", "dmitri", "elif"):
        page = (graded / "feedback" / student / UNIT / f"{UNIT}.html").read_text(encoding="utf-8")
        check_nothing_hidden_is_told(graded, UNIT, page)
        assert text_of(page).count("A hidden test failed") == (student == "amara")


def test_feedback_says_where_a_process_ended(graded: Path) -> None:
    for student in ("carla", "dmitri"):
        page = (graded / "feedback" / student / UNIT / f"{UNIT}.html").read_text(encoding="utf-8")
        text = " ".join(text_of(page).split())
        died = "the process that runs the notebook died (exit code 0)"
        assert f"DeadKernelError: in this cell {died}" in text
        assert f"DeadKernelError: not run: in an earlier cell {died}" in text


def test_zip_collect_takes_files_and_archives_and_loses_nothing(tmp_path: Path) -> None:
    clone = copy_course(tmp_path / "groundup")
    kept = hand_in(clone, "amara", right_answers(clone))
    work = kept.read_bytes()
    archive = clone / "downloaded" / UNIT / "archive"
    archive.mkdir(parents=True)
    (archive / f"bao_{UNIT}.ipynb").write_bytes(work)
    with zipfile.ZipFile(archive / "carla.zip", "w") as zipped:
        zipped.writestr(f"{UNIT}.ipynb", work)
    (archive / "notes.txt").write_text("not handed in by anyone")
    nbgrader(clone, "zip_collect", UNIT)
    submitted = {
        str(path.relative_to(clone / "submitted")): path.read_bytes()
        for path in (clone / "submitted").rglob("*")
        if path.is_file()
    }
    assert submitted == {f"{who}/{UNIT}/{UNIT}.ipynb": work for who in ("amara", "bao", "carla")}

    # Other work for a student who has handed in already is refused: nothing is written over.
    shutil.rmtree(clone / "downloaded" / UNIT / "extracted")
    (archive / f"amara_{UNIT}.ipynb").write_bytes(work + b"\n")
    said = nbgrader(clone, "zip_collect", UNIT, exit_code=1)
    assert "Directory not empty" in said
    assert kept.read_bytes() == work
