"""Grade every answer, mutant and unusual right answer to an exercise, and say what is wrong."""

from __future__ import annotations

import ast
import re
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from nbformat import NotebookNode
from nbgrader import utils

from groundup.audit.cells import (
    cut,
    defined_name,
    exercise_names,
    grade_alone,
    grade_each,
    split_tag,
    statement,
    stub,
    tag_assertions,
    with_cell,
)
from groundup.audit.mutants import Mutant, make_mutants, plain
from groundup.audit.stability import Case, differing
from groundup.audit.wrapping import CHANGES, TYPES
from groundup.course import Course, CourseError
from groundup.grading.answers import Answer, Declaration, read_answers, read_declarations
from groundup.grading.core import ExerciseResult, grade
from groundup.grading.notebooks import nbgrader_cells, read_notebook, visible_source

# The share of the mutants that are not equivalent which the tests must reject.
KILLED = 0.95
SEEDS = range(1, 21)
# Each grading runs in a process of its own and this one waits for it.
SIDE_BY_SIDE = 2
# How many made answers one process grades: starting it takes longer than most tests.
TOGETHER = 10
# A statement promises that arguments stay as they are in a sentence such as "It is not changed".
_PROMISE = re.compile(
    r"\b(?:not|never|no|neither|without)\b[^.]*\bchang|\bunchanged\b", re.IGNORECASE
)

Advance = Callable[[str], None]


@dataclass
class Verdict:
    """How an answer from the answers file fared.

    Attributes
    ----------
    message : str
        What a student sees: of a wrong answer from the visible tests, of a right one why it failed.
    hidden_only : bool
        Whether only the hidden tests reject it.
    assertion : int or None
        The number of the visible assertion that rejects it.
    """

    answer: Answer
    accepted: bool
    message: str = ""
    hidden_only: bool = False
    assertion: int | None = None

    @property
    def ok(self) -> bool:
        return self.accepted == self.answer.right


@dataclass
class Trial:
    """A mutant, whether the tests reject it, and why it need not be rejected where it is so."""

    mutant: Mutant
    killed: bool
    equivalent: str = ""


@dataclass
class ExerciseAudit:
    """What was found out about one exercise.

    Attributes
    ----------
    faults : list of str
        What makes its tests unjust, or its entries in the answers file untrue, one line each.
    unstable : list of str
        The answers whose verdict changed with a seed.
    notes : list of str
        What could not be checked, and why.
    seconds : float
        Wall time of the audit, without the runs under other seeds.
    """

    name: str
    verdicts: list[Verdict] = field(default_factory=list)
    trials: list[Trial] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    unstable: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def of(self, right: bool) -> list[Verdict]:
        return [verdict for verdict in self.verdicts if verdict.answer.right == right]

    @property
    def real(self) -> list[Trial]:
        """The mutants that are not equivalent."""
        return [trial for trial in self.trials if not trial.equivalent]

    @property
    def survivors(self) -> list[Trial]:
        return [trial for trial in self.real if not trial.killed]

    @property
    def problems(self) -> list[str]:
        """Why the exercise is below the bar; empty where it is not."""
        problems = [
            f"{verdict.answer} is {'accepted' if verdict.accepted else 'rejected'}"
            for verdict in self.verdicts
            if not verdict.ok
        ]
        if self.real and 1 - len(self.survivors) / len(self.real) < KILLED:
            problems.append(f"{len(self.survivors)} of {len(self.real)} mutants survive")
        problems.extend(f"unstable: {reason}" for reason in self.unstable)
        return problems + self.faults


@dataclass
class _Task:
    """An exercise before it is audited."""

    name: str
    whole: NotebookNode
    answers: list[Answer]
    declarations: list[Declaration]
    mutants: list[Mutant]

    def __post_init__(self) -> None:
        cells = nbgrader_cells(self.whole)
        self.solution: str = cells[self.name].source
        self.test: NotebookNode = cells[f"test-{self.name}"]
        self.cells = cut(self.whole, [self.name])
        self.statement = statement(self.whole, self.name)
        tagged, self.assertions = tag_assertions(self.test)
        self.visible = with_cell(self.cells, f"test-{self.name}", tagged)

    def of_kind(self, kind: str) -> list[Declaration]:
        return [declared for declared in self.declarations if declared.kind == kind]


def audit_unit(
    course: Course,
    unit: str,
    exercises: Sequence[str] | None = None,
    seeds: Sequence[int] = SEEDS,
    begin: Callable[[int], None] = lambda total: None,
    advance: Advance = lambda what: None,
) -> list[ExerciseAudit]:
    """Audit a unit's exercises.

    Parameters
    ----------
    course : Course
    unit : str
    exercises : sequence of str, optional
        All of them by default.
    seeds : sequence of int
        The hash and random seeds to grade all answers under; none where it is empty.
    begin : callable
        Gets the number of steps once it is known.
    advance : callable
        Gets the name of the exercise at each step.

    Raises
    ------
    CourseError
        The answers file can't be read, or it or `exercises` names an exercise that is not there.
    """
    notebook = read_notebook(course.source(unit))
    tasks = _tasks(course, unit, notebook, exercises)
    begin(sum(len(task.mutants) + len(task.answers) + 1 for task in tasks) + len(seeds))
    with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        audits, limits = [], [1.0]
        for task in tasks:
            started = time.monotonic()
            audit = ExerciseAudit(task.name)
            limits.append(_audit(task, audit, pool, advance))
            audit.seconds = round(time.monotonic() - started, 1)
            audits.append(audit)
        cases = [
            Case(audit.name, verdict.answer.source, verdict.accepted)
            for audit in audits
            for verdict in audit.verdicts
        ]
        verdicts = [(audit, verdict) for audit in audits for verdict in audit.verdicts]

        def again(seed: int) -> list[int]:
            places = differing(notebook, cases, seed, max(limits))
            advance(f"seed {seed}")
            return places

        for seed, places in zip(seeds, pool.map(again, seeds), strict=True):
            for place in places:
                audit, verdict = verdicts[place]
                audit.unstable.append(f"{verdict.answer}, with seed {seed}")
    return audits


def _tasks(
    course: Course, unit: str, notebook: NotebookNode, chosen: Sequence[str] | None
) -> list[_Task]:
    path = course.answers(unit)
    try:
        answers, declarations = read_answers(path), read_declarations(path)
    except (OSError, ValueError) as error:
        raise CourseError(f"{unit}: {error}") from error
    names = exercise_names(notebook)
    named = [*(a.exercise for a in answers), *(d.exercise for d in declarations), *(chosen or [])]
    for name in named:
        if name not in names:
            raise CourseError(f"{unit} has no exercise {name!r}: it has {', '.join(names)}")
    cells = nbgrader_cells(notebook)
    return [
        _Task(
            name,
            notebook,
            [answer for answer in answers if answer.exercise == name],
            [declared for declared in declarations if declared.exercise == name],
            make_mutants(cells[name].source),
        )
        for name in names
        if chosen is None or name in chosen
    ]


def _audit(task: _Task, audit: ExerciseAudit, pool: ThreadPoolExecutor, advance: Advance) -> float:
    """Audit one exercise; return the seconds that a cell of a wrong answer may take."""
    # Once before it is timed: the first run of all waits for the libraries to be imported.
    grade_alone(task.cells, task.name, task.solution, 60.0)
    started = time.monotonic()
    reference = grade_alone(task.cells, task.name, task.solution, 60.0)
    # The slowest cell may be the set-up, whose time is not told: the whole run bounds it.
    limit = max(2.0, 10 * (time.monotonic() - started))
    if not reference.passed:
        audit.faults.append(
            f"the solution needs cells of other exercises, or fails: {reference.message}"
        )
        for _ in range(len(task.mutants) + len(task.answers) + 1):
            advance(task.name)
        return limit
    audit.verdicts = _grade_answers(task, limit, pool)
    for _ in task.answers:
        advance(task.name)

    results = _grade_all(task, [mutant.source for mutant in task.mutants], limit, pool)
    for _ in task.mutants:
        advance(task.name)
    audit.trials = [Trial(m, not r.passed) for m, r in zip(task.mutants, results, strict=True)]
    audit.faults.extend(_match_equivalents(task, audit.trials))
    audit.faults.extend(_check_stub(task, limit))
    audit.faults.extend(_check_independence(task))
    wrong = [trial.mutant.source for trial in audit.trials if trial.killed]
    name = defined_name(task.solution, task.name)
    if name is None:
        audit.notes.append("no function is named after it: types and arguments are not varied")
    else:
        for check in (_check_types, _check_arguments):
            faults, rejected = check(task, name, limit, pool)
            audit.faults.extend(faults)
            wrong.extend(rejected)
    audit.faults.extend(_check_messages(task, audit.verdicts, wrong, limit, pool))
    # Had the machine failed in between, every mutant would count as killed.
    if not grade_alone(task.cells, task.name, task.solution, 60.0).passed:
        audit.faults.append("the solution passes no more at the end of the audit: run it again")
    advance(task.name)
    return limit


def _grade_all(
    task: _Task,
    sources: list[str],
    seconds: float,
    pool: ThreadPoolExecutor,
    cells: NotebookNode | None = None,
) -> list[ExerciseResult]:
    """Grade answers, some in each run; by the whole tests where no other cells are given."""
    some = [sources[i : i + TOGETHER] for i in range(0, len(sources), TOGETHER)]

    def grade_some(answers: list[str]) -> list[ExerciseResult]:
        return grade_each(cells or task.cells, task.name, answers, task.solution, seconds)

    return [result for results in pool.map(grade_some, some) for result in results]


def _grade_answers(task: _Task, limit: float, pool: ThreadPoolExecutor) -> list[Verdict]:
    verdicts = []
    for right in (True, False):
        answers = [answer for answer in task.answers if answer.right == right]
        sources = [answer.source for answer in answers]
        # A right answer that is slow is right; a wrong one may never end.
        results = _grade_all(task, sources, 60.0 if right else limit, pool)
        for answer, result in zip(answers, results, strict=True):
            verdicts.append(Verdict(answer, result.passed, result.message))
    rejected = [verdict for verdict in verdicts if not verdict.answer.right and verdict.ok]
    sources = [verdict.answer.source for verdict in rejected]
    shown = _grade_all(task, sources, limit, pool, task.visible)
    for verdict, result in zip(rejected, shown, strict=True):
        verdict.hidden_only = result.passed
        verdict.assertion, verdict.message = split_tag(result.message)
    return verdicts


def _match_equivalents(task: _Task, trials: list[Trial]) -> list[str]:
    """Mark the mutants that the answers file calls equivalent; each entry must be one's own."""
    faults = []
    for declared in task.of_kind("equivalent"):
        for entry in re.split(r"\n(?:#\s*)?\n", declared.source):
            wanted = tuple(_entry_line(line) for line in entry.splitlines())
            found = [trial for trial in trials if _is_in(wanted, trial.mutant)]
            alive = [trial for trial in found if not trial.killed]
            where = f"equivalent mutant ({declared.reason}) {'  '.join(wanted)!r}"
            if len(alive) == 1:
                alive[0].equivalent = declared.reason
            elif alive:
                faults.append(f"{where}: it fits {len(alive)} mutants; add a line around it")
            elif found:
                faults.append(f"{where}: the tests reject it; the entry is not needed")
            else:
                faults.append(f"{where}: there is no such mutant")
    return faults


def _entry_line(line: str) -> str:
    text = line.removeprefix("#").removeprefix(" ")
    return f"{text[:1] or ' '} {plain(text[1:])}"


def _is_in(wanted: tuple[str, ...], mutant: Mutant) -> bool:
    """Return whether these lines stand in a mutant's diff, one after another, with all changes."""
    if [line for line in wanted if line[0] in "+-"] != mutant.changes:
        return False
    n = len(wanted)
    return any(mutant.diff[i : i + n] == wanted for i in range(len(mutant.diff) - n + 1))


def _check_stub(task: _Task, limit: float) -> list[str]:
    untouched = stub(nbgrader_cells(task.cells)[task.name])
    shown = with_cell(task.cells, f"test-{task.name}", visible_source(task.test))
    return [
        f"the {kind} pass on the untouched stub"
        for kind, cells in (("tests", task.cells), ("visible tests", shown))
        if grade_alone(cells, task.name, untouched, limit).passed
    ]


def _check_independence(task: _Task) -> list[str]:
    """Grade the reference where every other exercise is unanswered."""
    submission = task.whole
    for name, cell in nbgrader_cells(task.whole).items():
        if cell.cell_type == "code" and utils.is_solution(cell) and name != task.name:
            submission = with_cell(submission, name, stub(cell))
    last = next(i for i, c in enumerate(submission.cells) if c.id == task.test.id)
    results = grade(_until(task.whole, last), _until(submission, last)).exercises
    one = next(result for result in results if result.name == task.name)
    return [] if one.passed else [f"it depends on another exercise's answer: {one.message}"]


def _until(notebook: NotebookNode, last: int) -> NotebookNode:
    return NotebookNode({**notebook, "cells": notebook.cells[: last + 1]})


def _check_types(
    task: _Task, name: str, limit: float, pool: ThreadPoolExecutor
) -> tuple[list[str], list[str]]:
    """Find the types that the tests reject, and whether the statement says so.

    Returns
    -------
    list of str
        The faults.
    list of str
        The answers that are rightly rejected.
    """
    sources = {kind: _wrapped(task.solution, name, f'retyped({name}, "{kind}")') for kind in TYPES}
    results = _grade_all(task, list(sources.values()), limit, pool)
    rejected = {kind for kind, result in zip(sources, results, strict=True) if not result.passed}
    faults: list[str] = []
    allowed: set[str] = set()
    for declared in task.of_kind("strict"):
        allowed.update(declared.types)
        quoted = " ".join(declared.reason.strip("\"'“”").split())
        if quoted not in task.statement:
            kinds = ", ".join(declared.types)
            faults.append(f"strict {kinds}: the statement does not say {quoted!r}")
        for kind in declared.types:
            if kind not in TYPES:
                faults.append(f"strict {kind}: the types are {', '.join(TYPES)}")
            elif kind not in rejected:
                faults.append(f"strict {kind}: the tests accept it; the entry is not needed")
    faults.extend(
        f"the tests reject a right answer as {kind}; no `strict` entry says where it is stated"
        for kind in TYPES
        if kind in rejected - allowed
    )
    return faults, [sources[kind] for kind in TYPES if kind in rejected & allowed]


def _check_arguments(
    task: _Task, name: str, limit: float, pool: ThreadPoolExecutor
) -> tuple[list[str], list[str]]:
    """Find out whether the tests notice that an argument was changed, where that is promised.

    Returns as `_check_types`.
    """
    promised = _PROMISE.search(task.statement) is not None
    jobs = [(p, what) for p in _parameters(task.solution, name) for what in CHANGES]
    seeing, changing = (
        [_wrapped(task.solution, name, f'{how}({name}, "{p}", "{what}")') for p, what in jobs]
        for how in ("seeing", "changing")
    )
    results = _grade_all(task, seeing + changing, limit, pool)
    faults, rejected = [], []
    for number, (parameter, what) in enumerate(jobs):
        # Where a function that fails as soon as it could change something passes, the tests
        # never pass it anything of the kind.
        if results[number].passed:
            continue
        noticed = not results[len(jobs) + number].passed
        thing = parameter if what == "itself" else f"what {parameter} holds"
        if promised and noticed:
            rejected.append(changing[number])
        elif promised:
            faults.append(f"an answer that changes {thing} passes; the statement forbids it")
        elif noticed:
            faults.append(f"the tests reject an answer that changes {thing}; nothing forbids it")
    return faults, rejected


def _wrapped(solution: str, name: str, call: str) -> str:
    return f"{solution}\n\nfrom groundup.audit import wrapping as _audit\n{name} = _audit.{call}\n"


def _parameters(solution: str, name: str) -> list[str]:
    """Return the parameters of a function, or of a class's public methods without their `self`."""
    for node in ast.parse(solution).body:
        if isinstance(node, ast.FunctionDef) and node.name == name:
            return [
                arg.arg for arg in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
            ]
        if isinstance(node, ast.ClassDef) and node.name == name:
            methods = [
                part
                for part in node.body
                if isinstance(part, ast.FunctionDef) and not part.name.startswith("_")
            ]
            return list(dict.fromkeys(arg.arg for m in methods for arg in m.args.args[1:]))
    return []


def _check_messages(
    task: _Task, verdicts: list[Verdict], wrong: list[str], limit: float, pool: ThreadPoolExecutor
) -> list[str]:
    """Find the visible assertions without a message, and those that no wrong answer meets.

    The wrong answers of the answers file come first; then those that the audit made.
    """
    missing: set[int | None] = {a.number for a in task.assertions}
    missing -= {verdict.assertion for verdict in verdicts}
    if missing:
        shown = _grade_all(task, wrong, limit, pool, task.visible)
        missing -= {split_tag(result.message)[0] for result in shown}
    return [f"{a.line} has no message" for a in task.assertions if not a.has_message] + [
        f"no wrong answer meets the visible assertion in {a.line}"
        for a in task.assertions
        if a.number in missing
    ]
