"""Run notebooks through papermill, in a real kernel."""

from __future__ import annotations

import os
from pathlib import Path

import papermill
from nbformat import NotebookNode
from papermill.exceptions import PapermillExecutionError

from groundup.grading.notebooks import read_notebook

# Kernels that are forks of a process which has imported the libraries: see groundup.grading.
os.environ["JUPYTER_DEFAULT_PROVISIONER_NAME"] = "groundup-warm"


def run(path: Path, folder: Path) -> NotebookNode:
    """Execute a notebook in `folder` and return it with its outputs.

    An error is raised, but for one in a cell whose tag `raises-exception` says that it is meant:
    nbclient goes on after such a cell, and papermill reports it only when the whole has run.
    """
    result = folder / f"executed-{path.name}"
    try:
        papermill.execute_notebook(
            str(path),
            str(result),
            kernel_name="python3",
            cwd=str(folder),
            progress_bar=False,
            execution_timeout=60,
        )
    except PapermillExecutionError:
        if any(is_failed(cell) != is_meant_to_fail(cell) for cell in read_notebook(result).cells):
            raise
    executed = read_notebook(result)
    assert all(cell.execution_count for cell in executed.cells if cell.cell_type == "code")
    return executed


def is_failed(cell: NotebookNode) -> bool:
    return any(output.output_type == "error" for output in cell.get("outputs", []))


def is_meant_to_fail(cell: NotebookNode) -> bool:
    return "raises-exception" in cell.metadata.get("tags", [])


def stderr_of(notebook: NotebookNode) -> list[str]:
    return [
        output.text
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if output.output_type == "stream" and output.name == "stderr"
    ]
