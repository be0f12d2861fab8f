"""Run every project's lesson on its real data, and print our figures beside the published ones.

    python scripts/run_projects.py [47-digits ...]

Where a project's lesson has a cell tagged ``parameters`` it says ``full = False``, and is run with
``full = True`` here. Its cell tagged ``figures`` prints one line of JSON: ``origin`` of the data,
and ``ours`` and ``published``, which give figures by name. Executed lessons stay in ``projects/``.
What scikit-surprise reaches on the same folds as unit 46 is measured beside it, not looked up.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Annotated, Any

import papermill
import typer
from nbformat import NotebookNode
from papermill.exceptions import PapermillExecutionError
from rich.console import Console
from rich.table import Table

from groundup.course import Course, CourseError, find_course
from groundup.datasets import load_movielens
from groundup.grading.notebooks import read_notebook

# Without the remarks of a kernel that starts by itself.
os.environ["JUPYTER_DEFAULT_PROVISIONER_NAME"] = "groundup-warm"
out = Console()


def tagged(notebook: NotebookNode, tag: str) -> NotebookNode | None:
    """Return the cell that has a tag, or None."""
    return next((c for c in notebook.cells if tag in c.metadata.get("tags", [])), None)


def projects(course: Course) -> list[str]:
    """Return the units whose lessons report figures, in the order of the course."""
    lessons = {unit: read_notebook(course.lesson(unit)) for unit in course.by_id}
    return [unit for unit, lesson in lessons.items() if tagged(lesson, "figures")]


def run(course: Course, unit: str, folder: Path) -> dict[str, Any]:
    """Execute a lesson in full and return what its cell of figures printed.

    Raises
    ------
    PapermillExecutionError
        A cell of the lesson failed.
    ValueError
        The cell of figures printed no JSON, or the data is not the real one.
    """
    executed = folder / f"{unit}.ipynb"
    lesson = read_notebook(course.lesson(unit))
    papermill.execute_notebook(
        str(course.lesson(unit)),
        str(executed),
        parameters={"full": True} if tagged(lesson, "parameters") else {},
        kernel_name="python3",
        cwd=str(folder),
        progress_bar=sys.stderr.isatty(),
        # Training cells may be silent for minutes.
        execution_timeout=3600,
    )
    cell = tagged(read_notebook(executed), "figures")
    assert cell is not None
    text = "".join(o.text for o in cell.outputs if o.output_type == "stream")
    figures: dict[str, Any] = json.loads(text)
    if figures["origin"] == "sample":
        raise ValueError("the real data is not here and could not be fetched: set GROUNDUP_DATA")
    return figures


def measured_beside(course: Course, folder: Path) -> dict[str, float]:
    """Return what scikit-surprise reaches on the ratings of unit 46, in an environment of its own.

    Raises
    ------
    ValueError
        It is not installed, or it failed.
    """
    environment = course.root / ".venv-surprise"
    if not (environment / "ready").exists():
        raise ValueError("scikit-surprise could not be installed, and so was not measured beside")
    ratings = folder / "ratings.csv"
    load_movielens().ratings.to_csv(ratings, index=False)
    script = Path(__file__).with_name("compare_surprise.py")
    command = [environment / "bin" / "python", script, ratings]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise ValueError(f"scikit-surprise failed: {done.stderr.strip().splitlines()[-1]}")
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def shown(value: float | str | None) -> str:
    return "" if value is None else value if isinstance(value, str) else f"{value:.4g}"


def main(
    units: Annotated[list[str] | None, typer.Argument(help="which; all without it")] = None,
) -> None:
    course = find_course()
    folder = course.root / "projects"
    folder.mkdir(exist_ok=True)
    table = Table(title="Projects on their real data")
    for name in ("project", "figure", "ours", "published"):
        table.add_column(name, justify="right" if name in ("ours", "published") else "left")
    table.add_column("s", justify="right")
    try:
        names = [course.unit(name).id for name in units or []] or projects(course)
    except CourseError as error:
        out.print(str(error), style="red", soft_wrap=True)
        sys.exit(1)
    failed = False
    for unit in names:
        started = time.perf_counter()
        try:
            figures = run(course, unit, folder)
        except (PapermillExecutionError, ValueError) as error:
            failed = True
            line = str(error).strip().splitlines()[-1]
            out.print(f"{unit}: {line} (see projects/{unit}.ipynb)", style="red", soft_wrap=True)
            continue
        seconds = f"{time.perf_counter() - started:.0f}"
        if unit == "46-recommender":
            try:
                figures["published"] |= measured_beside(course, folder)
            except ValueError as error:
                failed = True
                out.print(f"{unit}: {error}", style="red", soft_wrap=True)
        for name in figures["ours"] | figures["published"]:
            values = [figures[whose].get(name) for whose in ("ours", "published")]
            table.add_row(unit, name, *(shown(value) for value in values), seconds)
            seconds = ""
    out.print(table)
    if failed:
        sys.exit(1)


if __name__ == "__main__":
    typer.run(main)
