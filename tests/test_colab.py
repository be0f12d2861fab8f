"""A notebook in Colab: the set-up cell installs the course, the rest runs, it comes back whole."""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
import venv
from pathlib import Path

import nbformat
import pytest
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import KernelManager
from nbclient import NotebookClient
from nbformat import NotebookNode

from groundup import __version__
from groundup.course import Course
from groundup.grading.answers import read_answers, with_answers
from groundup.grading.core import grade
from groundup.grading.notebooks import read_notebook
from tests.conftest import ROOT

UNIT = "11-variables"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(folder), str(ROOT)],
        check=True,
    )
    (built,) = folder.glob("groundup-*.whl")
    return built


@pytest.fixture(scope="module")
def colab(tmp_path_factory: pytest.TempPathFactory) -> KernelSpecManager:
    """A kernel as Colab's: an environment of its own, without the course, with google.colab."""
    folder = tmp_path_factory.mktemp("colab")
    venv.create(folder / "env", with_pip=True)
    python = folder / "env" / "bin" / "python"
    subprocess.run(
        [python, "-m", "pip", "install", "-q", "-c", ROOT / "constraints.txt", "ipykernel"],
        check=True,
    )
    (site,) = (folder / "env" / "lib").glob("python*/site-packages")
    (site / "google" / "colab").mkdir(parents=True)
    (site / "google" / "colab" / "__init__.py").write_text("")
    kernel = folder / "kernels" / "colab"
    kernel.mkdir(parents=True)
    argv = [str(python), "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    # The versions of the course's own environment, so that what is tested is what is pinned.
    environment = {"PIP_CONSTRAINT": str(ROOT / "constraints.txt"), "PYTHONPATH": ""}
    (kernel / "kernel.json").write_text(
        json.dumps(
            {"argv": argv, "display_name": "Colab", "language": "python", "env": environment}
        )
    )
    return KernelSpecManager(kernel_dirs=[str(folder / "kernels")])


def run_in_colab(notebook: NotebookNode, colab: KernelSpecManager, folder: Path) -> NotebookNode:
    """Run a notebook from an empty folder, going on after errors as "Run all" does after a stub."""
    manager = KernelManager(kernel_name="colab", kernel_spec_manager=colab)
    notebook = copy.deepcopy(notebook)
    NotebookClient(
        notebook,
        km=manager,
        allow_errors=True,
        timeout=600,
        resources={"metadata": {"path": str(folder)}},
    ).execute()
    return notebook


def with_wheel(notebook: NotebookNode, wheel: Path) -> NotebookNode:
    """Put the built wheel in place of the address of the release."""
    notebook = copy.deepcopy(notebook)
    setup = next(cell for cell in notebook.cells if cell.id == "setup")
    (line,) = (line for line in setup.source.splitlines() if line.startswith("ADDRESS = "))
    setup.source = setup.source.replace(line, f'ADDRESS = "{wheel.as_uri()}"')
    return notebook


def printed(cell: NotebookNode) -> str:
    return "".join(output.text for output in cell.outputs if output.output_type == "stream")


def test_a_release_and_a_lesson_run_in_colab(
    course: Course, colab: KernelSpecManager, wheel: Path, tmp_path: Path
) -> None:
    # First, while the environment has nothing: two tests may run in two processes, and make two.
    an_install_that_fails_says_so(colab, tmp_path)
    released = with_wheel(read_notebook(course.release(UNIT)), wheel)
    setup = released.cells[0]
    again = NotebookNode(copy.deepcopy(setup), id="setup-again")
    released.cells.insert(1, again)

    executed = run_in_colab(released, colab, tmp_path)

    line = f"Ground Up {__version__} is ready. Python {'.'.join(map(str, sys.version_info[:3]))}.\n"
    assert printed(executed.cells[0]) == line
    assert printed(executed.cells[1]) == line
    for cell in executed.cells:
        if cell.cell_type == "code":
            errors = [o.ename for o in cell.outputs if o.output_type == "error"]
            is_test = cell.metadata.get("nbgrader", {}).get("grade", False)
            # Unanswered, every test stops at its stub; nothing else fails.
            assert errors == (["NotImplementedError"] if is_test else []), cell.source
    assert list(tmp_path.iterdir()) == [], "the set-up leaves files where the notebook is"

    lesson = with_wheel(read_notebook(course.lesson("45-spam")), wheel)
    executed = run_in_colab(lesson, colab, tmp_path)
    assert printed(next(cell for cell in executed.cells if cell.id == "setup")) == line
    for cell in executed.cells:
        if "raises-exception" not in cell.metadata.get("tags", []):
            assert not [o for o in cell.get("outputs", []) if o.output_type == "error"], cell.source


def an_install_that_fails_says_so(colab: KernelSpecManager, folder: Path) -> None:
    header = nbformat.read(ROOT / "source" / "header.ipynb", as_version=4)
    source = header.cells[0].source.replace('version("groundup")', 'version("groundup-absent")')
    header.cells[0].source = source
    broken = with_wheel(header, folder / "absent-0.1.0-py3-none-any.whl")
    executed = run_in_colab(broken, colab, folder)
    (error,) = (o for o in executed.cells[0].outputs if o.output_type == "error")
    assert "could not be installed" in error.evalue


def test_the_set_up_cell_and_the_version_agree(course: Course) -> None:
    header = nbformat.read(ROOT / "source" / "header.ipynb", as_version=4)
    source = header.cells[0].source
    assert f"github.com/{course.repository}/archive/refs/tags/v{__version__}.tar.gz" in source
    assert f'ready("{__version__}")' in source
    assert "drive" not in source.lower()


def as_saved_by_colab(notebook: NotebookNode) -> NotebookNode:
    """Return a notebook as Colab downloads it: an old minor version, ids moved, keys of its own."""
    notebook = copy.deepcopy(notebook)
    notebook.nbformat_minor = 0
    notebook.metadata.colab = NotebookNode(provenance=[], toc_visible=True)
    notebook.metadata.accelerator = "GPU"
    notebook.metadata.kernelspec = NotebookNode(name="python3", display_name="Python 3")
    for number, cell in enumerate(notebook.cells):
        cell.metadata.id = cell.pop("id")
        cell.metadata.outputId = f"out{number}"
        if cell.cell_type == "code":
            cell.execution_count = number
            cell.outputs = [
                NotebookNode(
                    output_type="stream",
                    name="stdout",
                    text="from Colab\n",
                    metadata=NotebookNode(tags=None),
                )
            ]
    return notebook


def test_a_notebook_that_comes_back_from_colab_grades(course: Course, tmp_path: Path) -> None:
    source = read_notebook(course.source(UNIT))
    answers = {a.exercise: a for a in read_answers(course.answers(UNIT)) if a.right}
    solved = with_answers(read_notebook(course.release(UNIT)), list(answers.values()))
    path = tmp_path / f"{UNIT}.ipynb"
    path.write_text(json.dumps(as_saved_by_colab(solved)))
    result = grade(source, read_notebook(path))
    assert all(exercise.passed for exercise in result.exercises)
    assert result.problems == []


if os.name == "nt":
    pytest.skip("the clean environment is built with POSIX paths", allow_module_level=True)
