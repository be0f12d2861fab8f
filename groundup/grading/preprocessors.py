"""What this course adds to nbgrader's own pipeline, each a preprocessor named in its config."""

from __future__ import annotations

import os
import re
import sysconfig
import textwrap
from functools import lru_cache
from pathlib import Path
from typing import Any

import nbformat
import nbgrader.api
from nbformat import NotebookNode
from nbgrader import utils
from nbgrader.dbutil import ALEMBIC_DIR
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Bool, Float, List, Unicode

from groundup.grading.core import names_in, run_notebook
from groundup.grading.notebooks import (
    files_beside,
    read_notebook,
    restore_cells,
    visible_source,
)
from groundup.grading.sandbox import Limits

Resources = dict[str, Any]


def find_alembic() -> None:
    """Let nbgrader find Alembic, which it starts by name: it stands beside this Python.

    To ask it for a new gradebook's revision nbgrader starts a process, which takes seconds.
    """
    nbgrader.api.get_alembic_version = _newest_revision
    scripts = sysconfig.get_path("scripts")
    if scripts not in os.environ.get("PATH", os.defpath).split(os.pathsep):
        os.environ["PATH"] = os.pathsep.join([scripts, os.environ.get("PATH", os.defpath)])


@lru_cache(maxsize=1)
def _newest_revision() -> str | None:
    # Only a new gradebook asks: others do not wait for the import.
    from alembic.script import ScriptDirectory

    return ScriptDirectory(ALEMBIC_DIR).get_current_head()


class RestoreCells(NbGraderPreprocessor):
    """Put right the nbgrader cells of a submission, so that a damaged one grades like any other."""

    def preprocess(self, nb: NotebookNode, resources: Resources) -> tuple[NotebookNode, Resources]:
        names = resources["nbgrader"]
        coursedir = self.parent.parent.coursedir
        folder = coursedir.format_path(coursedir.release_directory, ".", names["assignment"])
        release = Path(folder) / f"{names['notebook']}.ipynb"
        restored = restore_cells(nbformat.read(release, as_version=4), nb)
        for problem in restored.problems:
            self.log.warning("%s, %s: %s", names["student"], names["assignment"], problem)
        return restored.notebook, resources


class Execute(NbGraderPreprocessor):
    """Execute a notebook in a fork of a warm process; a cell that did not finish has failed."""

    timeout = Float(60.0, help="Seconds of wall time that each cell may take").tag(config=True)
    sandboxed = Bool(
        True, help="Keep the notebook's code away from this machine; needs bubblewrap"
    ).tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: Resources) -> tuple[NotebookNode, Resources]:
        folder = Path(resources.get("metadata", {}).get("path") or ".").resolve()
        names = resources.get("nbgrader", {})
        limits = Limits(cell_seconds=self.timeout)
        tested = names_in(self._assignment(names) or nb)
        for run in run_notebook(nb, tested, limits, files_beside(folder), self.sandboxed):
            for flag in run.flags:
                self.log.warning("%s, %s: %s", names.get("student"), names.get("assignment"), flag)
        return nb, resources

    def _assignment(self, names: dict[str, str]) -> NotebookNode | None:
        """Return the assignment that the notebook answers, where nbgrader knows it."""
        converter = getattr(self.parent, "parent", None)
        if (coursedir := getattr(converter, "coursedir", None)) is None or not names:
            return None
        folder = coursedir.format_path(coursedir.source_directory, ".", names["assignment"])
        path = Path(folder) / f"{names['notebook']}.ipynb"
        return read_notebook(path) if path.is_file() else None


class ExecuteOwn(Execute):
    """Execute one's own notebook, on one's own machine: for ``nbgrader validate``."""

    sandboxed = Bool(False).tag(config=True)


class HideHiddenTests(NbGraderPreprocessor):
    """Take the hidden tests' source out of what students get back.

    Their lines are cut from the cell, and a traceback keeps the frames of the student's own code
    alone. Messages stay: they say why.
    """

    # nbconvert sets it in every preprocessor; nbgrader's base class forgot to mark it as a setting.
    display_data_priority = List(Unicode()).tag(config=True)

    def preprocess_cell(
        self, cell: NotebookNode, resources: Resources, index: int
    ) -> tuple[NotebookNode, Resources]:
        if cell.cell_type != "code" or not utils.is_grade(cell):
            return cell, resources
        shown = visible_source(cell)
        if shown == cell.source:
            return cell, resources
        for output in cell.outputs:
            if output.output_type == "error":
                output.traceback = _without_test_frames(output, cell, shown)
        cell.source = shown
        return cell, resources


_ANSI = re.compile(r"\x1b\[[0-9;]*m")


def _without_test_frames(output: NotebookNode, cell: NotebookNode, shown: str) -> list[str]:
    frames, where = [], ""
    for entry in output.traceback[:-1]:
        text = _ANSI.sub("", entry)
        found = re.search(r"Cell In\s*\[(\d+)\], line (\d+)", text)
        if found is None or int(found[1]) != cell.execution_count:
            # Only frames of other cells may stay: they quote the student's own code.
            if found is not None:
                frames.append(entry)
        elif not where:
            where = _describe(cell.source.splitlines()[int(found[2]) - 1], shown)
    message = f"{output.ename}: {output.evalue}".rstrip(": ")
    # A page of feedback does not wrap what a cell put out, and messages are whole sentences.
    lines = [textwrap.fill(line, 76) for line in message.splitlines()]
    summary = "\n".join(lines).replace(output.ename, f"\x1b[31m{output.ename}\x1b[39m", 1)
    return [where or "In this test cell:", *frames, summary]


def _describe(line: str, shown: str) -> str:
    if line.strip() and line in shown.splitlines():
        return f"This test failed:\n    {line.strip()}"
    return "A hidden test failed: it checks other values of what the exercise says."
