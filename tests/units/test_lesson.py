"""Every lesson runs, and has the form that the author's guide gives it."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode

from groundup import __version__
from groundup.course import Course
from tests.units.running import run, stderr_of


def test_lesson_runs_without_errors_or_warnings(course: Course, unit: str, tmp_path: Path) -> None:
    executed = run(course.lesson(unit), tmp_path)
    assert not stderr_of(executed)
    images = [
        output
        for cell in executed.cells
        for output in cell.get("outputs", [])
        if "image/png" in output.get("data", {})
    ]
    assert len(images) >= 3, "a lesson has at least three figures"


def test_lesson_begins_with_title_badge_and_set_up(
    course: Course, unit: str, lesson: NotebookNode
) -> None:
    first, second = lesson.cells[:2]
    assert first.cell_type == "markdown" and first.source.startswith("# ")
    assert badge(course, f"notebooks/{unit}.ipynb") in first.source
    header = nbformat.read(course.root / "source" / "header.ipynb", as_version=4)
    assert second.source == header.cells[0].source


@pytest.mark.complete
def test_lesson_has_the_length_and_turns_of_the_guide(lesson: NotebookNode) -> None:
    prose = " ".join(c.source for c in lesson.cells if c.cell_type == "markdown")
    for markup in (r"```.*?```", r"\$\$.*?\$\$", r"</?[a-z][^>]*>", r"\]\([^)]*\)"):
        prose = re.sub(markup, " ", prose, flags=re.DOTALL)
    # Signs, numbers and the bars of tables are no words.
    words = len(re.findall(r"[^\W\d_][\w'’-]*", prose))
    code = [c for c in lesson.cells if c.cell_type == "code"]
    assert 1200 <= words <= 3000, f"{words} words of prose"
    assert 15 <= len(code) <= 36, f"{len(code)} code cells"


def test_lesson_checks_the_reader_and_leads_to_the_assignment(
    unit: str, lesson: NotebookNode
) -> None:
    prose = "\n".join(c.source for c in lesson.cells if c.cell_type == "markdown")
    assert prose.count("<details>") >= 4, "at least four questions with folded answers"
    assert f"../release/{unit}/{unit}.ipynb" in prose


def badge(course: Course, path: str) -> str:
    address = f"github/{course.repository}/blob/v{__version__}/{path}"
    return (
        "[![Open in Colab](https://colab.research.google.com/assets/colab-badge.svg)]"
        f"(https://colab.research.google.com/{address})"
    )
