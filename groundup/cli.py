"""The command `groundup`: reads what was typed, calls the course's functions, shows the result."""

from __future__ import annotations

import getpass
import os
import shutil
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

MISSING = (
    "groundup: {} is missing. The commands need the grading tools: run\n"
    "    pip install 'groundup[grade]'      (in a clone of the course: make setup)"
)
try:
    import typer
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TaskID,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.table import Table

    from groundup.course import CourseError, find_course, nearest
except ModuleNotFoundError as error:
    sys.exit(MISSING.format(error.name))

# nbgrader and what it stands on take seconds to import: each command imports what it needs.
if TYPE_CHECKING:
    from groundup.grading.classroom import Classroom, Grading, Options

app = typer.Typer(
    help="Ground Up: learn from the notebooks, hand work in, grade a class.",
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    add_completion=False,
)
out = Console(highlight=False, soft_wrap=not sys.stdout.isatty())
err = Console(stderr=True, highlight=False, soft_wrap=True)


def default_student() -> str:
    """Return the name a student's work is kept under: GROUNDUP_STUDENT, else the user's name."""
    return os.environ.get("GROUNDUP_STUDENT") or getpass.getuser()


UnitArgument = Annotated[
    str, typer.Argument(metavar="UNIT", help="a unit's id, as in `groundup units`")
]
OptionalUnit = Annotated[
    str | None, typer.Argument(metavar="[UNIT]", help="one unit; all without it")
]
StudentOption = Annotated[
    str,
    typer.Option("--student", "-s", help="whose work it is", default_factory=default_student),
]


@app.command(epilog="Example: `groundup units`")
def units(student: StudentOption) -> None:
    """Show the syllabus: each unit's step, title and minutes, and your own score so far."""
    from groundup.grading import classroom

    course = find_course()
    scores = classroom.student_scores(classroom.Classroom(course.root), student)
    table = Table(title=course.title)
    table.add_column("step", no_wrap=True)
    table.add_column("unit", no_wrap=True)
    table.add_column("title")
    table.add_column("minutes", justify="right")
    table.add_column(f"{escape(student)}'s score", justify="right", no_wrap=True)
    for step, name in course.steps.items():
        table.add_row(step, "", f"[bold]{name}[/]")
        for unit in course.units:
            if unit.step == step:
                score = "{:g} / {:g}".format(*scores[unit.id]) if unit.id in scores else "–"
                table.add_row(step, unit.id, unit.title, str(unit.minutes), score)
        table.add_section()
    out.print(table)


@app.command(epilog="Example: `groundup start 11-variables`")
def start(unit: UnitArgument, student: StudentOption) -> None:
    """Copy a unit's assignment to submitted/STUDENT/UNIT, never over existing work."""
    from groundup import student as student_

    course = find_course()
    path, is_new = student_.start(course, course.unit(unit).id, student)
    shown = _relative(path)
    if is_new:
        out.print(f"Your copy is {shown}")
    else:
        out.print(f"You have started this unit already; nothing was changed: {shown}")
    out.print(f"Read the lesson first: {_relative(course.lesson(unit))}")
    out.print(f"Open it with `make lab`; then run `groundup check {unit}` whenever you like.")


@app.command(epilog="Example: `groundup check 11-variables`")
def check(
    unit: UnitArgument,
    student: StudentOption,
    notebook: Annotated[
        Path | None, typer.Option(help="a notebook elsewhere, for example one saved from Colab")
    ] = None,
) -> None:
    """Run the visible tests on your work: what passed, and why the rest did not."""
    from groundup import student as student_

    course = find_course()
    result = student_.check(course, course.unit(unit).id, student, notebook)
    for exercise in result.exercises:
        if exercise.manual:
            mark, text = "[blue]…[/]", "a person grades this answer"
        elif exercise.passed:
            mark, text = "[green]✓[/]", "passed"
        else:
            mark, text = "[red]✗[/]", escape(exercise.message)
        out.print(f"{mark} {exercise.name} ({exercise.max_points:g}): {text}")
    for problem in result.problems:
        out.print(f"[yellow]![/] {escape(problem)}")
    tested = [exercise for exercise in result.exercises if not exercise.manual]
    passed = sum(exercise.passed for exercise in tested)
    out.print(f"{passed} of {len(tested)} exercises pass their visible tests.")
    if passed < len(tested):
        raise typer.Exit(1)


@app.command(epilog="Example: `groundup grade 11-variables --student amara`")
def grade(
    assignment: Annotated[
        str | None, typer.Argument(metavar="[UNIT]", help="one unit; all without it")
    ] = None,
    student: Annotated[str | None, typer.Option("--student", "-s", help="one student only")] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, help="processes; as many as cores without it")
    ] = None,
    scheduler: Annotated[
        str | None, typer.Option(help="a Dask scheduler, as in tcp://host:8786")
    ] = None,
    db: Annotated[
        str | None, typer.Option(help="the gradebook, as in postgresql+psycopg://host/name")
    ] = None,
    json: Annotated[
        Path | None, typer.Option(help="write all results to a file; - for standard output")
    ] = None,
    cell_seconds: Annotated[float, typer.Option(help="time each cell may take")] = 60.0,
    unsandboxed: Annotated[
        bool, typer.Option("--unsandboxed", help="run code that you trust without bubblewrap")
    ] = False,
) -> None:
    """Grade what is in submitted/, write feedback, and show the scores.

    Works in any folder with an nbgrader_config.py, in parallel, each submission in a sandbox.
    Work that has not changed since it was graded is left as it is.
    """
    from groundup.grading.classroom import Options, find_classroom
    from groundup.grading.sandbox import Limits

    classroom = find_classroom(db_url=db)
    names = classroom.assignments
    if assignment is not None and assignment not in names:
        near = nearest(assignment, names)
        hint = f"did you mean {near}?" if near else f"there are {', '.join(names) or 'none'}."
        raise CourseError(f"There is no assignment {assignment!r} in source/: {hint}")
    limits = Limits(cell_seconds=cell_seconds)
    options = Options(workers or os.cpu_count() or 1, scheduler, limits, sandboxed=not unsandboxed)
    chosen = [assignment] if assignment else names
    gradings = _grade(classroom, chosen, student, options, json)
    if not gradings:
        who = f" of {student}" if student else ""
        raise CourseError(f"There is no work{who} in submitted/: `groundup start UNIT` begins some")
    if any(one.status == "broken" for one in gradings):
        raise typer.Exit(1)


@app.command(epilog="Example: `groundup release 11-variables`")
def release(unit: OptionalUnit = None) -> None:
    """Make the student versions in release/ from source/, as nbgrader does."""
    from groundup.grading import classroom

    course = find_course()
    for name in [course.unit(unit).id] if unit else list(course.by_id):
        folder = classroom.release(classroom.Classroom(course.root), name)
        out.print(_relative(folder / f"{name}.ipynb"))


@app.command(epilog="Example: `groundup demo`, or `groundup demo 45-spam` for one unit")
def demo(
    units: Annotated[list[str] | None, typer.Argument(help="which; all without it")] = None,
) -> None:
    """Grade a sample class of twelve in demo/, and check every score against the known one."""
    from groundup.grading.classroom import Classroom, Options
    from groundup.grading.sample_class import write_sample_class

    course = find_course()
    classroom = Classroom(course.root, course.root / "demo")
    names = [course.unit(name).id for name in units or course.by_id]
    expected = write_sample_class(course, course.root / "demo" / "submitted", names)
    # The sample class is made of answers that stand in this repository.
    sandboxed = shutil.which("bwrap") is not None
    gradings = _grade(classroom, names, None, Options(sandboxed=sandboxed))
    if not sandboxed:
        out.print("bubblewrap is missing, so this ran without a sandbox: see `groundup doctor`.")
    scores = {(one.student, one.assignment): one.score for one in gradings}
    wrong = sorted(
        key for key in scores.keys() | expected.keys() if scores.get(key) != expected.get(key)
    )
    for key in wrong:
        err.print(f"{key}: known score {expected.get(key)}, graded {scores.get(key)}")
    if wrong:
        raise CourseError("the gradebook differs from the scores that are known in advance")
    out.print(f"All {len(expected)} scores are the known ones. Gradebook: demo/gradebook.db")


@app.command(epilog="Example: `groundup audit 22-calculus --html audit.html`")
def audit(
    unit: OptionalUnit = None,
    exercise: Annotated[
        list[str] | None, typer.Option(help="this exercise only (may be repeated)")
    ] = None,
    html: Annotated[Path | None, typer.Option(help="write the report as a page")] = None,
    json: Annotated[Path | None, typer.Option(help="write the report as JSON")] = None,
    record: Annotated[
        bool, typer.Option("--record", help="put what meets the bar into tests/audit.json")
    ] = False,
    quick: Annotated[
        bool, typer.Option("--quick", help="leave out the 20 runs under other seeds")
    ] = False,
) -> None:
    """Prove a unit's tests: right answers pass, wrong ones and mutants of the solution fail."""
    course = find_course()
    if record and (exercise or quick):
        raise CourseError("--record needs the whole audit: leave out --exercise and --quick")
    if exercise and not unit:
        raise CourseError("--exercise needs its unit: groundup audit UNIT --exercise NAME")
    names = [course.unit(unit).id] if unit else list(course.by_id)
    try:
        from groundup.audit import examine, report
        from groundup.audit import record as record_
    except ModuleNotFoundError as error:
        raise CourseError(
            f"{error.name} is missing, which only authors need: pip install 'groundup[dev]'"
        ) from error
    seeds = () if quick else examine.SEEDS
    # The tables are wider than the 80 columns that a pipe is taken to have.
    shown = out if out.is_terminal else Console(highlight=False, soft_wrap=True, width=110)
    audits: report.Audits = {}
    for name in names:
        with Progress(
            TextColumn("auditing"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
            TextColumn("{task.description}"), console=err, transient=True,
            disable=not err.is_terminal,
        ) as progress:  # fmt: skip
            task = progress.add_task(name, total=None)
            files = record_.hash_of_files(course, name)
            begin = partial(_set_total, progress, task)
            advance = partial(_advance, progress, task, name)
            audits[name] = examine.audit_unit(course, name, exercise, seeds, begin, advance)
        report.print_audit(shown, name, audits[name], messages=unit is not None)
        if record and report.passes({name: audits[name]}):
            path = record_.write_record(course, name, audits[name], files)
            out.print(f"Recorded in {_relative(path)}")
        elif record:
            out.print(f"[red]{name} is below the bar and was not recorded.[/]")
    for file, text in ((html, report.as_html), (json, report.as_json)):
        if file is not None:
            file.write_text(text(audits), encoding="utf-8")
    if not report.passes(audits):
        raise typer.Exit(1)


@app.command(epilog="Example: `groundup new 27-information --title Information`")
def new(
    unit: UnitArgument,
    title: Annotated[str, typer.Option(help="the unit's title")] = "",
) -> None:
    """Begin a new unit: lesson, assignment, answers and its row in course.toml."""
    from groundup.new_unit import new_unit

    for path in new_unit(find_course(), unit, title):
        out.print(_relative(path))
    out.print(f"Write them, then run `make unit UNIT={unit}`. CONTRIBUTING.md says how.")


@app.command(epilog="Example: `groundup doctor`")
def doctor() -> None:
    """Say what this machine lacks for the course, and how to get it."""
    from groundup.doctor import examine

    findings = examine()
    for finding in findings:
        mark = "[green]✓[/]" if finding.ok else "[red]✗[/]" if finding.needed else "[yellow]–[/]"
        out.print(f"{mark} {finding.what}: {escape(finding.found)}")
        if not finding.ok:
            out.print(f"    {escape(finding.remedy)}")
    if any(finding.needed and not finding.ok for finding in findings):
        raise typer.Exit(1)


def _set_total(progress: Progress, task: TaskID, total: int) -> None:
    progress.update(task, total=total)


def _advance(progress: Progress, task: TaskID, unit: str, what: str) -> None:
    progress.update(task, advance=1, description=f"{unit} {what}")


def _grade(
    classroom: Classroom,
    names: list[str],
    student: str | None,
    options: Options,
    json: Path | None = None,
) -> list[Grading]:
    from groundup.grading import report
    from groundup.grading.classroom import find_submissions, grade_class

    submissions, strays = find_submissions(classroom, names, student)
    started = time.monotonic()
    gradings = report.watch(grade_class(classroom, submissions, options), len(submissions), err)
    if json is not None:
        report.write_json(report.as_json(gradings, strays), json)
    if str(json) != "-":
        feedback = _relative(classroom.path("feedback", "UNIT", "STUDENT").parent.parent)
        report.show(gradings, out, feedback, time.monotonic() - started)
        for stray in strays:
            out.print(f"[yellow]![/] not graded: {escape(stray)}")
    return gradings


def _relative(path: Path) -> str:
    here = Path.cwd()
    return escape(str(path.relative_to(here) if path.is_relative_to(here) else path))


def main() -> None:
    """Run the command; what a person can put right is said in a line, without a traceback."""
    try:
        app()
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("groundup"):
            raise
        sys.exit(MISSING.format(error.name))
    except CourseError as error:
        err.print(f"[red]groundup:[/] {escape(str(error))}")
        sys.exit(1)


if __name__ == "__main__":
    main()
