"""Show a class being graded: progress while it runs, then scores, and what to look at."""

from __future__ import annotations

import dataclasses
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from rich.cells import cell_len
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from groundup.grading.classroom import Grading

# Work that takes this many times longer than the median of its assignment is named.
SLOW = 5.0


def watch(gradings: Iterable[Grading], n_submissions: int, console: Console) -> list[Grading]:
    """Take in gradings as they are done; on a terminal, show how far it is."""
    done: list[Grading] = []
    counts: Counter[str] = Counter()
    started = time.monotonic()
    with Progress(
        TextColumn("grading"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"),
        TimeRemainingColumn(), console=console, transient=True, disable=not console.is_terminal,
    ) as progress:  # fmt: skip
        task = progress.add_task("", total=n_submissions)
        for one in gradings:
            done.append(one)
            counts[outcome_of(one)] += 1
            if one.flags:
                counts["flagged"] += 1
            rate = len(done) / max(time.monotonic() - started, 1e-9)
            told = ", ".join(f"{n} {what}" for what, n in counts.items())
            progress.update(task, advance=1, description=f"{told} · {rate:.1f} a second")
    return sorted(done, key=lambda one: (one.student, one.assignment))


def outcome_of(one: Grading) -> str:
    """Say in a word what became of a submission."""
    if one.status == "broken":
        return "broken"
    if one.status == "unchanged":
        return "unchanged"
    return "passed" if one.score == one.max_score else "failed"


def show(gradings: list[Grading], out: Console, feedback: str, seconds: float) -> None:
    """Print the scores and all that an instructor should know."""
    if not gradings:
        return
    _show_scores(gradings, out)
    out.print(f"Feedback: {feedback}/STUDENT/UNIT/UNIT.html")
    counts = Counter(one.status for one in gradings)
    rate = f", {counts['graded'] / seconds:.1f} a second" if counts["graded"] > 1 else ""
    out.print(f"{counts['graded']} graded now, {counts['unchanged']} unchanged{rate}.")
    if any(one.needs_manual for one in gradings):
        out.print("* has a text answer for a person to grade, in the formgrader.")
    changed = [
        one
        for one in gradings
        if one.status == "graded" and one.before is not None and one.before != one.score
    ]
    for one in changed:
        word = "gained" if (one.score or 0) > (one.before or 0) else "lost"
        points = abs((one.score or 0) - (one.before or 0))
        out.print(f"{_who(one)}: {word} {points:g} ({one.before:g} → {one.score:g})")
    for one in gradings:
        for note in one.notes:
            verdict = "not graded: " if one.status == "broken" else ""
            out.print(f"[yellow]![/] {_who(one)}: {verdict}{escape(note)}")
        for flag in one.flags:
            out.print(f"[red]flagged[/] {_who(one)}: {escape(flag)}")
    for one in _slow(gradings):
        out.print(f"[yellow]slow[/] {_who(one)}: {one.seconds:.0f} s")


def as_json(gradings: list[Grading], strays: list[str]) -> dict[str, Any]:
    """Return all that is known of a run, as plain data."""
    return {
        "submissions": [
            dataclasses.asdict(one)
            | {"outcome": outcome_of(one), "feedback": str(one.feedback) if one.feedback else None}
            for one in gradings
        ],
        "strays": strays,
    }


def write_json(data: dict[str, Any], target: Path) -> None:
    """Write to a file, or to standard output where it is called ``-``."""
    text = json.dumps(data, indent=1, ensure_ascii=False)
    if str(target) == "-":
        sys.stdout.write(text + "\n")
    else:
        target.write_text(text, encoding="utf-8")


def _who(one: Grading) -> str:
    return escape(f"{one.student}, {one.assignment}")


def _slow(gradings: list[Grading]) -> list[Grading]:
    slow = []
    for name in {one.assignment for one in gradings}:
        ran = sorted(
            (one for one in gradings if one.assignment == name and one.status == "graded"),
            key=lambda one: one.seconds,
        )
        if ran:
            usual = ran[len(ran) // 2].seconds
            slow += [one for one in ran if one.seconds > max(SLOW * usual, 5.0)]
    return slow


def _show_scores(gradings: list[Grading], out: Console) -> None:
    names = sorted({one.assignment for one in gradings})
    # A name that is cut is nobody's: what does not fit beside it goes into a table of its own.
    students = sorted({one.student for one in gradings})
    width = max(map(cell_len, ["student", *students]))
    cells = {(one.student, one.assignment): _score(one) for one in gradings}
    for some in _abreast(names, cells, out.width - width - 4):
        table = Table()
        table.add_column("student", no_wrap=True, min_width=width)
        for name in some:
            table.add_column(name, justify="right", no_wrap=True)
        for who in students:
            table.add_row(escape(who), *(cells.get((who, name), "–") for name in some))
        out.print(table)


def _abreast(names: list[str], cells: dict[tuple[str, str], str], room: int) -> Iterator[list[str]]:
    """Divide columns into tables that fit into so many characters."""
    some: list[str] = []
    left = room
    for name in names:
        texts = [
            name,
            *(Text.from_markup(text).plain for (_, other), text in cells.items() if other == name),
        ]
        needed = max(map(cell_len, texts)) + 3
        if some and needed > left:
            yield some
            some, left = [], room
        some.append(name)
        left -= needed
    if some:
        yield some


def _score(one: Grading) -> str:
    if one.score is None:
        return "[red]broken[/]"
    mark = "*" if one.needs_manual else ""
    flag = " [red]⚑[/]" if one.flags else ""
    return f"{one.score:g} / {one.max_score:g}{mark}{flag}"
