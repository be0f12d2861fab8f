"""Bring the committed notebooks into their one form: no outputs, stable ids, the same set-up cell.

    python scripts/format_notebooks.py [--check] [UNIT ...]

Ruff formats the code; this does what it leaves: outputs, execution counts and editors' metadata
go, a cell that nbgrader knows is named by its grade id, badges and the set-up cell point at the
repository of course.toml and the version of the package, and each lesson's set-up cell is a copy
of the one in source/header.ipynb.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from groundup import __version__
from groundup.course import find_course
from groundup.grading.notebooks import grade_id

# What the course itself says about a cell; `cellView` folds a cell in Colab as `jupyter` does.
KEPT = {"nbgrader", "tags", "jupyter", "cellView"}


def addressed(source: str, repository: str) -> str:
    """Return a cell's source with its addresses at this repository and this version."""
    name, version = r"[\w.-]+/[\w.-]+", r"v[0-9][\w.]*"
    source = re.sub(
        rf"github/{name}/blob/{version}/", f"github/{repository}/blob/v{__version__}/", source
    )
    source = re.sub(
        rf"github\.com/{name}/archive/refs/tags/{version}\.tar",
        f"github.com/{repository}/archive/refs/tags/v{__version__}.tar",
        source,
    )
    return re.sub(r'^ready\(".*"\)$', f'ready("{__version__}")', source, flags=re.MULTILINE)


def formatted(notebook: NotebookNode, setup: str | None, repository: str) -> str:
    """Return the notebook's file in the form it is committed in.

    Parameters
    ----------
    notebook : NotebookNode
    setup : str or None
        The source of a lesson's set-up cell; None for a notebook that has none of its own.
    repository : str
        As in course.toml.
    """
    notebook.metadata = NotebookNode(
        kernelspec=NotebookNode(
            display_name="Python 3 (ipykernel)", language="python", name="python3"
        ),
        language_info=NotebookNode(name="python"),
    )
    for cell in notebook.cells:
        cell.metadata = NotebookNode({k: v for k, v in cell.metadata.items() if k in KEPT})
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
        if grade_id(cell):
            cell.id = grade_id(cell)
        if setup is not None and (cell.source.strip() == "# setup" or cell.id == "setup"):
            cell.id, cell.source = "setup", setup
        cell.source = addressed(cell.source, repository)
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    return str(nbformat.writes(notebook)) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="change nothing; fail if it would")
    parser.add_argument("units", nargs="*")
    arguments = parser.parse_args()
    course = find_course(Path(__file__).parent)
    header = course.root / "source" / "header.ipynb"
    setup = nbformat.read(header, as_version=4).cells[0].source
    chosen = [course.unit(name).id for name in arguments.units] or list(course.by_id)
    files: dict[Path, str | None] = {header: None}
    files |= {course.lesson(unit): setup for unit in chosen}
    files |= {course.source(unit): None for unit in chosen}
    differing = []
    for path, setup_source in files.items():
        if not path.exists():
            continue
        before = path.read_text(encoding="utf-8")
        after = formatted(nbformat.reads(before, as_version=4), setup_source, course.repository)
        if before != after:
            differing.append(path.relative_to(course.root))
            if not arguments.check:
                path.write_text(after, encoding="utf-8")
    verdict = "not in its committed form: run `make format`" if arguments.check else "formatted"
    for path in differing:
        print(f"{path}: {verdict}")
    return 1 if differing and arguments.check else 0


if __name__ == "__main__":
    sys.exit(main())
