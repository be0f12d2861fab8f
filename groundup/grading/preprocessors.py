"""What this course adds to nbgrader's own pipeline, each a preprocessor named in its config."""

from __future__ import annotations

import json
import re
import textwrap
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader import utils
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Float, List, Unicode

from groundup.grading.core import run_notebook
from groundup.grading.notebooks import restore_cells, visible_source

Resources = dict[str, Any]


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

    def preprocess(self, nb: NotebookNode, resources: Resources) -> tuple[NotebookNode, Resources]:
        cwd = Path(resources.get("metadata", {}).get("path") or ".")
        run_notebook(nb, cwd.resolve(), self.timeout)
        return nb, resources


class HideHiddenTests(NbGraderPreprocessor):
    """Take the hidden tests' source out of what students get back.

    Their lines are cut from the cell, a traceback, which quotes the lines around the one that
    failed, keeps the frames of the student's own code alone, and an output that quotes a hidden
    line is left out. Messages stay: they say why.
    """

    # nbconvert sets it in every preprocessor; nbgrader's base class forgot to mark it as a setting.
    display_data_priority = List(Unicode()).tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: Resources) -> tuple[NotebookNode, Resources]:
        code = [cell for cell in nb.cells if cell.cell_type == "code"]
        # A line that is but text is a test's message, which students do get.
        full = {
            _plain(line)
            for cell in code
            for line in cell.source.splitlines()
            if not re.fullmatch(r"""\s*[fr]?(["']).*\1[,)]*\s*""", line)
        }
        nb, resources = super().preprocess(nb, resources)
        shown = {_plain(line) for cell in code for line in cell.source.splitlines()}
        # Short lines, such as `else:`, tell nothing and stand in many an honest output.
        hidden = {line for line in full - shown if len(line) >= 20}
        for cell in code:
            cell.outputs = [_without_quotes(output, hidden) for output in cell.outputs]
        return nb, resources

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


def _plain(text: str) -> str:
    """Return text without what printing it in another way changes: colours, space and quotes."""
    return re.sub(r"[\s\\'\"]+", "", _ANSI.sub("", text))


def _without_quotes(output: NotebookNode, hidden: set[str]) -> NotebookNode:
    told = _plain(json.dumps(output, ensure_ascii=False).replace("\\n", "\n"))
    if not any(line in told for line in hidden):
        return output
    note = "[This output quoted the hidden tests and was left out.]"
    if output.output_type == "error":
        return NotebookNode(output_type="error", ename=output.ename, evalue=note, traceback=[note])
    return NotebookNode(output_type="stream", name="stdout", text=note + "\n")
