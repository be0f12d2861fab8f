"""Measure grading against stock nbgrader: the same submissions, the same machine, one run.

    python scripts/bench_grading.py --submissions 200

Hands in a class drawn from the answers in tests/answers, grades it with `groundup grade` and with
stock `nbgrader autograde`, checks that all scores are equal, and prints the ratio of throughputs,
seconds and CPU seconds per submission and peak memory, and how they grow with the class.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import nbformat
import psutil
import typer
from nbgrader.api import Gradebook
from rich.console import Console
from rich.table import Table

from groundup.course import Course, find_course
from groundup.grading.answers import read_answers, with_answers
from groundup.grading.notebooks import read_notebook

out = Console()
PYTHON = sys.executable
SCRIPTS = Path(PYTHON).parent


@dataclass
class Run:
    """What grading a class took."""

    n_submissions: int
    seconds: float
    cpu_seconds: float
    peak_mb: float


def hand_in(course: Course, folder: Path, units: list[str], n_submissions: int) -> None:
    """Hand in work, unit by unit in turn; student k takes the right answers in turn, and errs as k
    says.
    """
    answers = {unit: read_answers(course.answers(unit)) for unit in units}
    released = {unit: read_notebook(course.release(unit)) for unit in units}
    for number in range(n_submissions):
        unit = units[number % len(units)]
        chosen = {}
        for exercise in dict.fromkeys(answer.exercise for answer in answers[unit]):
            right = [a for a in answers[unit] if a.right and a.exercise == exercise]
            chosen[exercise] = right[number // len(units) % len(right)]
        wrong = [answer for answer in answers[unit] if not answer.right]
        for answer in wrong[number % 7 :: 29]:
            chosen[answer.exercise] = answer
        path = folder / "submitted" / f"student{number:05d}" / unit / f"{unit}.ipynb"
        path.parent.mkdir(parents=True)
        path.write_text(nbformat.writes(with_answers(released[unit], list(chosen.values()))))


def measured(command: list[str], folder: Path, n_submissions: int) -> Run:
    """Run a command and watch its time, the CPU it takes and the memory of all its processes."""
    before = busy_seconds()
    started = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd=folder,
        # The one wanted difference: warnings cost points with stock nbgrader and none here.
        env=environment() | {"PYTHONWARNINGS": "ignore"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    peak, done = [0.0], threading.Event()

    def watch() -> None:
        while not done.wait(0.5):
            peak[0] = max(peak[0], tree_memory(process.pid))

    watcher = threading.Thread(target=watch)
    watcher.start()
    text, _ = process.communicate()
    seconds = time.perf_counter() - started
    done.set()
    watcher.join()
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} failed:\n{text[-2000:]}")
    return Run(n_submissions, seconds, busy_seconds() - before, peak[0])


def environment() -> dict[str, str]:
    path = f"{SCRIPTS}:{os.environ['PATH']}"
    return os.environ | {"PATH": path, "OMP_NUM_THREADS": "1"}


def busy_seconds() -> float:
    """Return the CPU seconds that all of this machine has worked, so run it on a quiet one.

    A sandbox's processes are nobody's children: no parent's account has their time.
    """
    times = psutil.cpu_times()
    return float(times.user + times.nice + times.system)


def tree_memory(root: int) -> float:
    """Return the MB that a process and all its descendants hold; shared pages count once."""
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents.setdefault(int(fields[1]), []).append(int(entry.name))
    total, waiting = 0, [root]
    while waiting:
        pid = waiting.pop()
        waiting += parents.get(pid, [])
        try:
            text = Path(f"/proc/{pid}/smaps_rollup").read_text()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))
    return total / 1024


def scores(folder: Path) -> dict[tuple[str, str], float]:
    with Gradebook(f"sqlite:///{folder / 'gradebook.db'}") as book:
        return {
            (submission.student.id, assignment.name): submission.score
            for assignment in book.assignments
            for submission in assignment.submissions
        }


def course_copy(course: Course, folder: Path, stock: bool) -> Path:
    """Copy what grading needs; for stock nbgrader with none of this course's settings."""
    for name in ("source", "release", "course.toml", "nbgrader_config.py"):
        path = course.root / name
        if path.is_dir():
            shutil.copytree(path, folder / name)
        else:
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, folder / name)
    if stock:
        (folder / "nbgrader_config.py").write_text(
            "c = get_config()\nc.IncludeHeaderFooter.header = 'source/header.ipynb'\n"
            "c.GenerateAssignment.force = True\n"
        )
    return folder


def main(
    submissions: Annotated[int, typer.Option(help="in the comparison")] = 200,
    stock: Annotated[int, typer.Option(help="how many of them stock nbgrader grades; 0: all")] = 0,
    units: Annotated[str, typer.Option(help="which, with commas; all without it")] = "",
    grow: Annotated[str, typer.Option(help="sizes of classes that show growth")] = "10,100,1000",
    workers: Annotated[int, typer.Option()] = os.cpu_count() or 1,
) -> None:
    course = find_course(Path(__file__).parent)
    chosen = units.split(",") if units else list(course.by_id)
    with tempfile.TemporaryDirectory() as base:
        ours = course_copy(course, Path(base, "ours"), stock=False)
        theirs = course_copy(course, Path(base, "stock"), stock=True)
        n_stock = stock or submissions
        # Both have made their releases when their class hands in.
        for folder, number in ((ours, submissions), (theirs, n_stock)):
            hand_in(course, folder, chosen, number)
        release = [PYTHON, "-m", "groundup.cli", "release"]
        generate = [str(SCRIPTS / "nbgrader"), "generate_assignment"]
        for unit in chosen:
            for command, folder in ((release, ours), (generate, theirs)):
                subprocess.run([*command, unit], cwd=folder, check=True, capture_output=True,
                               env=environment())  # fmt: skip
        grade = [PYTHON, "-m", "groundup.cli", "grade", "--workers", str(workers)]
        table = Table(title=f"{submissions} submissions of {len(chosen)} units, {workers} workers")
        for name in ("", "submissions", "s", "s each", "CPU s each", "peak MB"):
            table.add_column(name, justify="right")

        def add(name: str, run: Run) -> None:
            table.add_row(
                name, str(run.n_submissions), f"{run.seconds:.1f}",
                f"{run.seconds / run.n_submissions:.3f}",
                f"{run.cpu_seconds / run.n_submissions:.3f}", f"{run.peak_mb:.0f}",
            )  # fmt: skip

        told = Path(base, "told.json")
        fast = measured([*grade, "--json", str(told)], ours, submissions)
        add("groundup grade", fast)
        gradings = json.loads(told.read_text())["submissions"]
        own_seconds = sum(one["seconds"] for one in gradings) / submissions
        total = Run(0, 0.0, 0.0, 0.0)
        for unit in chosen:
            n_unit = len(list(theirs.glob(f"submitted/*/{unit}")))
            run = measured([str(SCRIPTS / "nbgrader"), "autograde", unit], theirs, n_unit)
            add(f"nbgrader autograde {unit}", run)
            total = Run(
                total.n_submissions + n_unit, total.seconds + run.seconds,
                total.cpu_seconds + run.cpu_seconds, max(total.peak_mb, run.peak_mb),
            )  # fmt: skip
        add("nbgrader autograde", total)
        known = scores(ours)
        differing = [
            f"{student} {unit}: {known.get((student, unit))}, stock {score}"
            for (student, unit), score in scores(theirs).items()
            if known.get((student, unit)) != score
        ]
        table.add_section()
        for size in map(int, grow.split(",")) if grow else []:
            folder = course_copy(course, Path(base, f"grow{size}"), stock=False)
            hand_in(course, folder, chosen[:1], size)
            add(f"groundup grade {chosen[0]}", measured([*grade, chosen[0]], folder, size))
    out.print(table)
    ratio = total.seconds / total.n_submissions / (fast.seconds / fast.n_submissions)
    out.print(f"{ratio:.1f} times stock nbgrader's throughput")
    # Whatever grades, it runs the cells, with as many workers as there are cores.
    bound = total.seconds / total.n_submissions / (own_seconds / workers)
    out.print(
        f"the notebooks' own cells took {own_seconds:.2f} s each, on {workers} workers at a time: "
        f"without anything else it would be {bound:.1f} times"
    )
    out.print(f"{len(differing)} of {n_stock} scores differ {differing[:5] or ''}")
    if differing:
        raise typer.Exit(1)


if __name__ == "__main__":
    typer.run(main)
