"""The committed notebooks are in their one form, and `make format` brings them there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from groundup.course import find_course
from tests.conftest import ROOT, copy_course


def format_notebooks(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    script = folder / "scripts" / "format_notebooks.py"
    return subprocess.run(
        [sys.executable, str(script), *words], cwd=folder, capture_output=True, text=True
    )


def test_committed_notebooks_are_in_their_form() -> None:
    done = format_notebooks(ROOT, "--check")
    assert done.returncode == 0, done.stdout


def test_outputs_and_editors_metadata_go_and_a_fork_gets_its_addresses(tmp_path: Path) -> None:
    course = find_course(copy_course(tmp_path))
    path = course.lesson("11-variables")
    before = path.read_text()
    notebook = nbformat.read(path, as_version=4)
    cell = next(cell for cell in notebook.cells if cell.cell_type == "code")
    cell.outputs = [NotebookNode(output_type="stream", name="stdout", text="x")]
    cell.execution_count = 3
    cell.metadata.collapsed = True
    notebook.metadata.widgets = NotebookNode()
    nbformat.write(notebook, path)
    assert format_notebooks(tmp_path, "--check").returncode == 1
    assert format_notebooks(tmp_path).returncode == 0
    assert path.read_text() == before

    syllabus = tmp_path / "course.toml"
    syllabus.write_text(syllabus.read_text().replace(course.repository, "someone/their-course"))
    format_notebooks(tmp_path)
    for file in (path, course.source("11-variables"), tmp_path / "source" / "header.ipynb"):
        text = file.read_text()
        assert "someone/their-course" in text and course.repository not in text
