"""Read submissions, and put right what editors and people do to a notebook's nbgrader cells."""

from __future__ import annotations

import copy
import json
import warnings
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.warnings import MissingIDFieldWarning
from nbgrader.preprocessors import ClearHiddenTests

# The keys of nbgrader's metadata that say what a cell is worth and who may change it. The others,
# such as the checksum, nbgrader writes itself.
MEANING = ("grade", "solution", "task", "points")


class UnreadableNotebook(Exception):
    """A file that can't be graded; the text says why and what to do, in one line."""


@dataclass
class Restored:
    """A submission with its nbgrader cells as the release has them.

    Attributes
    ----------
    notebook : NotebookNode
        The submission, ready to be graded.
    problems : list of str
        What had to be put right, one line each; empty for an honest submission.
    """

    notebook: NotebookNode
    problems: list[str] = field(default_factory=list)


def read_notebook(path: Path) -> NotebookNode:
    """Read a notebook of format 4.

    Raises
    ------
    UnreadableNotebook
        The file is empty, truncated, not a notebook, or of another format version.
    """
    text = path.read_bytes()
    if not text.strip():
        raise UnreadableNotebook(f"{path.name} is empty: ask for it to be handed in again")
    try:
        content = json.loads(text)
    except ValueError as error:
        raise UnreadableNotebook(
            f"{path.name} is cut off or is no notebook ({error}): ask for it to be handed in again"
        ) from error
    if not isinstance(content, dict) or "nbformat" not in content:
        raise UnreadableNotebook(f"{path.name} is a JSON file but no notebook")
    if content["nbformat"] != 4:
        raise UnreadableNotebook(
            f"{path.name} has notebook format {content['nbformat']}, and format 4 is needed: "
            "open it in JupyterLab, save it, and hand it in again"
        )
    try:
        notebook = nbformat.v4.reads(text.decode())
        for cell in notebook.cells:
            for output in cell.get("outputs", []):
                # Colab writes metadata where the format has none; grading makes outputs anew.
                if output.output_type in ("stream", "error"):
                    output.pop("metadata", None)
        # Other editors save older minor versions, whose cells have no ids.
        notebook.nbformat_minor = max(5, notebook.get("nbformat_minor", 0))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", MissingIDFieldWarning)
            _changes, notebook = nbformat.validator.normalize(notebook)
        nbformat.validate(notebook)
    except (nbformat.ValidationError, KeyError, TypeError, AttributeError) as error:
        reason = str(error).strip().splitlines()[0]
        raise UnreadableNotebook(f"{path.name} is not a valid notebook: {reason}") from error
    return notebook


def grade_id(cell: NotebookNode) -> str | None:
    """Return the cell's nbgrader id, or None when it has none."""
    metadata = cell.metadata.get("nbgrader")
    name = metadata.get("grade_id") if isinstance(metadata, dict) else None
    return name if isinstance(name, str) else None


def nbgrader_cells(notebook: NotebookNode) -> dict[str, NotebookNode]:
    """Return the cells that nbgrader knows, by grade id, in the notebook's order."""
    return {name: cell for cell in notebook.cells if (name := grade_id(cell)) is not None}


def visible_source(cell: NotebookNode) -> str:
    """Return the cell's source as students have it: without its hidden tests."""
    cell, _ = ClearHiddenTests().preprocess_cell(copy.deepcopy(cell), {}, 0)
    return str(cell.source)


def restore_cells(reference: NotebookNode, submission: NotebookNode) -> Restored:
    """Give a submission's nbgrader cells the metadata, type and tests of a reference notebook.

    Cells are matched by grade id and, where that was lost, by cell id. Locked cells get the
    reference's source; answers are never touched. Cells that are missing are put back after the
    cell they follow in the reference.

    Parameters
    ----------
    reference : NotebookNode
        The release, or the source with its hidden tests.
    submission : NotebookNode
        A student's notebook; it is not changed.
    """
    notebook = copy.deepcopy(submission)
    known = nbgrader_cells(reference)
    by_cell_id = {cell.get("id"): name for name, cell in known.items()}
    problems: list[str] = []

    owners: dict[str, NotebookNode] = {}
    for cell in notebook.cells:
        name = grade_id(cell)
        if name not in known and (lost := by_cell_id.get(cell.get("id"))) is not None:
            problems.append(f"cell {lost}: its nbgrader metadata was lost; found by its cell id")
            name = lost
        if name not in known:
            if cell.metadata.pop("nbgrader", None):
                problems.append(f"a cell named {name!r} is not of this assignment; not graded")
            continue
        # Of copies the last one counts, as in nbgrader: it is also the one whose code runs last.
        if name in owners:
            problems.append(f"cell {name}: there are copies of it; the last one is graded")
            owners[name].metadata.pop("nbgrader", None)
        owners[name] = cell

    previous: NotebookNode | None = None
    for name, wanted in known.items():
        cell = owners.get(name)
        if cell is None:
            cell = _as_released(wanted)
            index = _index_of(notebook, previous) + 1
            notebook.cells.insert(index, cell)
            problems.append(f"cell {name}: it was missing; put back as released")
        else:
            problems.extend(_restore_cell(name, wanted, cell))
        previous = cell
    return Restored(notebook, problems)


def _index_of(notebook: NotebookNode, cell: NotebookNode | None) -> int:
    return next((i for i, other in enumerate(notebook.cells) if other is cell), -1)


def _as_released(wanted: NotebookNode) -> NotebookNode:
    cell = copy.deepcopy(wanted)
    if cell.cell_type == "code":
        cell.outputs, cell.execution_count = [], None
    return cell


def _restore_cell(name: str, wanted: NotebookNode, cell: NotebookNode) -> list[str]:
    problems = []
    if cell.cell_type != wanted.cell_type:
        problems.append(f"cell {name}: it was turned into a {cell.cell_type} cell; turned back")
        cell.cell_type = wanted.cell_type
        for key in ("outputs", "execution_count", "attachments"):
            cell.pop(key, None)
        if wanted.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    theirs = cell.metadata.get("nbgrader")
    if theirs and any(theirs.get(key) != wanted.metadata.nbgrader.get(key) for key in MEANING):
        problems.append(f"cell {name}: its nbgrader metadata was edited; put back")
    cell.metadata.nbgrader = copy.deepcopy(wanted.metadata.nbgrader)
    if is_locked(wanted):
        if _text(cell.source) not in (_text(wanted.source), _text(visible_source(wanted))):
            problems.append(f"cell {name}: its tests were edited; the released ones were run")
        cell.source = wanted.source
    return problems


def is_locked(cell: NotebookNode) -> bool:
    """Return whether students may not change the cell: a test, or one marked as locked."""
    metadata = cell.metadata.nbgrader
    return not metadata.get("solution") and bool(metadata.get("grade") or metadata.get("locked"))


def _text(source: str) -> list[str]:
    """Return what counts of a cell's text: editors change the white space at line ends."""
    return [line.rstrip() for line in source.strip().splitlines()]
