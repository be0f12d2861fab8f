"""The command `groundup`: reads what was typed, calls the course's functions, shows the result."""

from __future__ import annotations

import getpass
import os
import sys
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
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.table import Table

    from groundup.course import Course, CourseError, find_course
except ModuleNotFoundError as error:
    sys.exit(MISSING.format(error.name))

# nbgrader and what it stands on take seconds to import: each command imports what it needs.
if TYPE_CHECKING:
    from groundup.grading.classroom import Folders, Graded

app = typer.Typer(
    help="Ground Up: learn from the notebooks, hand work in, grade a class.",
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    add_completion=False,
)
out = Console(highlight=False, soft_wrap=not sys.stdout.isatty())
err = Console(stderr=True, highlight=False)


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
    scores = classroom.student_scores(classroom.Folders(course.root), student)
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
    unit: OptionalUnit = None,
    student: Annotated[str | None, typer.Option("--student", "-s", help="one student only")] = None,
) -> None:
    """Grade what is in submitted/ through nbgrader, write feedback, and show the scores."""
    from groundup.grading.classroom import Folders

    course = find_course()
    chosen = [course.unit(unit).id] if unit else list(course.by_id)
    graded = _grade(course, Folders(course.root), chosen, student)
    if not graded:
        who = f" of {student}" if student else ""
        raise CourseError(f"There is no work{who} in submitted/: `groundup start UNIT` begins some")
    if any(one.status == "broken" for one in graded):
        raise typer.Exit(1)


@app.command(epilog="Example: `groundup release 11-variables`")
def release(unit: OptionalUnit = None) -> None:
    """Make the student versions in release/ from source/, as nbgrader does."""
    from groundup.grading import classroom

    course = find_course()
    for name in [course.unit(unit).id] if unit else list(course.by_id):
        out.print(_relative(classroom.release(course, name)))


@app.command(epilog="Example: `groundup demo`")
def demo() -> None:
    """Grade a sample class of twelve in demo/, and check every score against the known one."""
    from groundup.grading import classroom
    from groundup.grading.sample_class import write_sample_class

    course = find_course()
    folders = classroom.Folders(course.root / "demo")
    for name in course.by_id:
        classroom.release(course, name, folders)
    expected = write_sample_class(course, folders.submitted)
    graded = _grade(course, folders, list(course.by_id), None)
    scores = {(one.student, one.unit): one.score for one in graded}
    wrong = sorted(
        key for key in scores.keys() | expected.keys() if scores.get(key) != expected.get(key)
    )
    for key in wrong:
        err.print(f"{key}: known score {expected.get(key)}, graded {scores.get(key)}")
    if wrong:
        raise CourseError("the gradebook differs from the scores that are known in advance")
    out.print(f"All {len(expected)} scores are the known ones. Gradebook: demo/gradebook.db")


@app.command(epilog="Example: `groundup new 12-control-flow --title 'Control flow'`")
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


def _grade(course: Course, folders: Folders, names: list[str], student: str | None) -> list[Graded]:
    from groundup.grading import classroom

    submissions, strays = classroom.find_submissions(course, folders, names, student)
    graded = []
    with Progress(
        TextColumn("grading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
        TextColumn("{task.description}"), console=err, transient=True, disable=not err.is_terminal,
    ) as progress:  # fmt: skip
        task = progress.add_task("", total=len(submissions))
        for one in classroom.grade_class(course, folders, submissions):
            graded.append(one)
            progress.update(task, advance=1, description=f"{one.student} {one.unit}")
    if graded:
        _show_scores(graded, names)
        feedback = _relative(folders.feedback)
        out.print(f"Feedback: {feedback}/STUDENT/UNIT/UNIT.html")
        n_new = sum(one.status == "graded" for one in graded)
        out.print(
            f"{n_new} graded now, {sum(one.status == 'unchanged' for one in graded)} unchanged."
        )
    if any(one.needs_manual for one in graded):
        out.print("* has a text answer for a person to grade, in the formgrader.")
    for one in graded:
        for note in one.notes:
            verdict = "not graded: " if one.status == "broken" else ""
            out.print(f"[yellow]![/] {one.student}, {one.unit}: {verdict}{escape(note)}")
    for stray in strays:
        out.print(f"[yellow]![/] not graded: {escape(stray)}")
    return graded


def _show_scores(graded: list[Graded], names: list[str]) -> None:
    shown = [name for name in names if any(one.unit == name for one in graded)]
    table = Table()
    table.add_column("student")
    for name in shown:
        table.add_column(name, justify="right")
    cells = {(one.student, one.unit): _score(one) for one in graded}
    for who in sorted({one.student for one in graded}):
        table.add_row(escape(who), *(cells.get((who, name), "–") for name in shown))
    out.print(table)


def _score(one: Graded) -> str:
    if one.score is None:
        return "[red]broken[/]"
    return f"{one.score:g} / {one.max_score:g}" + ("*" if one.needs_manual else "")


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
