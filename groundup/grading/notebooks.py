"""Read submissions, and put right what editors and people do to a notebook's nbgrader cells."""

from __future__ import annotations

import copy
import json
import re
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
    """Read a notebook of format 4; see `parse_notebook`."""
    return parse_notebook(path.read_bytes(), path.name)


def parse_notebook(text: bytes, name: str) -> NotebookNode:
    """Return the notebook that a file holds.

    Raises
    ------
    UnreadableNotebook
        The file is empty, truncated, not a notebook, or of another format version.
    """
    if not text.strip():
        raise UnreadableNotebook(f"{name} is empty: ask for it to be handed in again")
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableNotebook(
            f"{name} is cut off or is no notebook ({error}): ask for it to be handed in again"
        ) from error
    if not isinstance(content, dict) or "nbformat" not in content:
        raise UnreadableNotebook(f"{name} is a JSON file but no notebook")
    if content["nbformat"] != 4:
        raise UnreadableNotebook(
            f"{name} has notebook format {content['nbformat']}, and format 4 is needed: "
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
    except (nbformat.ValidationError, KeyError, TypeError, AttributeError, ValueError) as error:
        reason = str(error).strip().splitlines()[0]
        raise UnreadableNotebook(f"{name} is not a valid notebook: {reason}") from error
    return notebook


def files_beside(folder: Path) -> dict[str, bytes]:
    """Read what lies beside a notebook, by relative path; other notebooks are left out."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and path.suffix != ".ipynb"
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    }


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
    """Give a submission's nbgrader cells the metadata, type, tests and order of a reference.

    Cells are matched by grade id, where that was lost by cell id, and where that was lost too by
    what they say. Locked cells get the reference's source and its place; answers are never
    touched. Cells that are missing are put back after the cell they follow in the reference.

    Parameters
    ----------
    reference : NotebookNode
        The release, or the source with its hidden tests.
    submission : NotebookNode
        A student's notebook; it is not changed.
    """
    notebook = copy.deepcopy(submission)
    known = nbgrader_cells(reference)
    problems: list[str] = []
    owners = _match(notebook, known, problems)
    order = [name for cell in notebook.cells for name in owners if owners[name] is cell]
    # Only what may not be moved is moved back: the answers that stay tell where.
    moved = _out_of_order(order, [name for name in known if name in owners])
    for name in moved:
        if is_locked(known[name]):
            problems.append(f"cell {name}: it was moved; put back in its place")
            notebook.cells = [cell for cell in notebook.cells if cell is not owners[name]]

    previous: NotebookNode | None = None
    for name, wanted in known.items():
        cell = owners.get(name)
        if cell is None:
            cell = _as_released(wanted)
            notebook.cells.insert(_index_of(notebook, previous) + 1, cell)
            problems.append(f"cell {name}: it was missing; put back as released")
        else:
            if _index_of(notebook, cell) < 0:
                notebook.cells.insert(_index_of(notebook, previous) + 1, cell)
            problems.extend(_restore_cell(name, wanted, cell))
        previous = cell
    return Restored(notebook, problems)


def _match(
    notebook: NotebookNode, known: dict[str, NotebookNode], problems: list[str]
) -> dict[str, NotebookNode]:
    """Find each nbgrader cell of the reference in a submission; say what had been lost."""
    by_cell_id = {cell.get("id"): name for name, cell in known.items()}
    owners: dict[str, NotebookNode] = {}
    strangers: list[NotebookNode] = []
    for cell in notebook.cells:
        name = grade_id(cell)
        if name not in known and (lost := by_cell_id.get(cell.get("id"))) is not None:
            problems.append(f"cell {lost}: its nbgrader metadata was lost; found by its cell id")
            name = lost
        if name not in known:
            if cell.metadata.pop("nbgrader", None):
                problems.append(f"a cell named {name!r} is not of this assignment; not graded")
            strangers.append(cell)
            continue
        # Of copies the last one counts, as in nbgrader: it is also the one whose code runs last.
        if name in owners:
            problems.append(f"cell {name}: there are copies of it; the last one is graded")
            owners[name].metadata.pop("nbgrader", None)
        owners[name] = cell
    for name, wanted in known.items():
        if name not in owners:
            found = [cell for cell in strangers if _says_the_same(wanted, cell)]
            if found:
                owners[name] = found[-1]
                strangers.remove(found[-1])
                problems.append(f"cell {name}: its metadata and id were lost; found by its text")
    return owners


def _says_the_same(wanted: NotebookNode, cell: NotebookNode) -> bool:
    """Return whether a cell without a name is this cell of the reference, by what it holds."""
    if is_locked(wanted):
        return _text(cell.source) in (_text(wanted.source), _text(visible_source(wanted)))
    if cell.cell_type != wanted.cell_type:
        return False
    if wanted.cell_type == "code":
        return bool(defined := _definitions(wanted.source)) and defined <= _definitions(cell.source)
    first = next(iter(_text(wanted.source)), "")
    return bool(first) and first in _text(cell.source)


def _definitions(source: str) -> set[str]:
    return set(re.findall(r"^(?:async )?(?:def|class) (\w+)", source, flags=re.MULTILINE))


def _out_of_order(order: list[str], wanted: list[str]) -> list[str]:
    """Return the fewest names whose move explains an order that is not the wanted one."""
    place = {name: index for index, name in enumerate(wanted)}
    # The longest increasing run stays; patience sorting would be faster, for longer notebooks.
    best: list[list[str]] = []
    for name in order:
        before = [run for run in best if place[run[-1]] < place[name]]
        best.append([*_longest(before), name])
    stay = set(_longest(best))
    return [name for name in order if name not in stay]


def _longest(runs: list[list[str]]) -> list[str]:
    return max(runs, key=lambda run: len(run), default=[])


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
    is_lost = not isinstance(theirs, dict)  # named already, or of no form that can be read
    if theirs and (
        is_lost or any(theirs.get(key) != wanted.metadata.nbgrader.get(key) for key in MEANING)
    ):
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
