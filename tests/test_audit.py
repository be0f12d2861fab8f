"""The audit finds each fault that it is there to find, and every unit's record is true."""

from __future__ import annotations

import datetime
import json
import random
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from typer.testing import CliRunner

from groundup.audit import record
from groundup.audit.examine import ExerciseAudit, audit_unit
from groundup.audit.mutants import make_mutants
from groundup.cli import app
from groundup.course import Course, CourseError, find_course

TOML = """
title = "A course for tests"
repository = "nobody/nothing"
[steps]
1 = "One"
[[units]]
id = "11-tiny"
title = "Tiny"
minutes = 1
prerequisites = []
teaches = ["nothing"]
"""
STATEMENT = "Write `largest(values)`: the largest of a list of numbers. The list is not changed."
SOLUTION = "values = sorted(values)\n    return values[-1]"
TESTS = """
got = largest([3, 9, 4])
assert got == 9, f"expected 9, got {got}"
_values = [5, 1]
assert largest(_values) == 5, "expected 5"
assert _values == [5, 1], "your function changed the list"
"""
ANSWERS = """
# %% largest right: the built-in
def largest(values):
    return max(values)

# %% largest wrong: the last one
def largest(values):
    return values[-1]

# %% largest wrong: the one in the middle, as it happens
def largest(values):
    return values[len(values) // 2]

# %% largest wrong: sorts the caller's list
def largest(values):
    values.sort()
    return values[-1]
"""

Audit = Callable[..., ExerciseAudit]


def _code(source: str, name: str, **metadata: object) -> nbformat.NotebookNode:
    nbgrader = {"grade_id": name, "schema_version": 3, "task": False, "grade": False}
    nbgrader |= {"solution": False, "locked": False, **metadata}
    return new_code_cell(source, metadata={"nbgrader": nbgrader}, id=name)


def _exercise(name: str, solution: str, tests: str, statement: str) -> list[nbformat.NotebookNode]:
    function = name.replace("-", "_")
    body = f"    ### BEGIN SOLUTION\n    {solution}\n    ### END SOLUTION"
    answer = f'def {function}(values):\n    """Return one of them."""\n{body}'
    return [
        new_markdown_cell(statement, id=f"say-{name}"),
        _code(answer, name, solution=True),
        _code(tests, f"test-{name}", grade=True, locked=True, points=1),
    ]


@pytest.fixture
def audit(tmp_path: Path) -> Audit:
    """Audit the exercise `largest`, with some of its parts replaced."""

    def run(
        solution: str = SOLUTION,
        tests: str = TESTS,
        statement: str = STATEMENT,
        answers: str = ANSWERS,
        before: list[nbformat.NotebookNode] | None = None,
        seeds: tuple[int, ...] = (),
    ) -> ExerciseAudit:
        cells = [*(before or []), *_exercise("largest", solution, tests, statement)]
        notebook = new_notebook(cells=cells)
        course = _course(tmp_path, notebook, answers)
        (found,) = audit_unit(course, "11-tiny", ["largest"], seeds)
        return found

    return run


def _course(folder: Path, notebook: nbformat.NotebookNode, answers: str) -> Course:
    (folder / "course.toml").write_text(TOML)
    for path, text in (
        (folder / "source" / "11-tiny" / "11-tiny.ipynb", nbformat.writes(notebook)),
        (folder / "tests" / "answers" / "11-tiny.py", answers),
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return find_course(folder)


# ---- mutants -----------------------------------------------------------------------------------

SOURCE = '''
def part(x: int | None, n=2 + 3):
    """Return 1 + 1."""
    ### BEGIN SOLUTION
    if x > 0:
        raise ValueError(f"{x + 1} is too much")
    y: int | float = x * 2
    return y
    ### END SOLUTION
'''


def test_mutants_change_the_behaviour_of_the_solution_and_nothing_else() -> None:
    changes = [mutant.changes for mutant in make_mutants(SOURCE)]
    assert {lines[0] for lines in changes} == {"- if x > 0:", "- y: int | float = x * 2"}
    assert ["- if x > 0:", "+ if x >= 0:"] in changes
    assert ["- y: int | float = x * 2", "+ y: int | float = x + 2"] in changes
    assert not any("int & float" in line for lines in changes for line in lines)


def test_mutants_compile_differ_and_are_the_same_each_time() -> None:
    mutants = make_mutants(SOURCE)
    assert len({mutant.source for mutant in mutants} | {SOURCE}) == len(mutants) + 1
    for mutant in mutants:
        compile(mutant.source, "mutant", "exec")
    assert make_mutants(SOURCE) == mutants


# ---- what the audit finds ----------------------------------------------------------------------


def test_good_tests_have_no_problems(audit: Audit) -> None:
    found = audit(seeds=(1, 2))
    assert found.problems == []
    assert [v.message for v in found.of(False)] == [
        "expected 9, got 4",
        "expected 5",
        "your function changed the list",
    ]
    assert len(found.trials) > 2 and not found.survivors


def test_a_hole_is_found_by_a_wrong_answer_and_by_mutants(audit: Audit) -> None:
    found = audit(tests='assert largest([3, 9]) == 9, "expected 9"')
    assert [v.answer.reason for v in found.of(False) if not v.ok] == [
        "the last one",
        "the one in the middle, as it happens",
        "sorts the caller's list",
    ]
    assert "an answer that changes values passes; the statement forbids it" in found.problems


def test_survivors_are_named_until_the_answers_file_says_why(audit: Audit) -> None:
    solution = "if len(values) == 0:\n        return None\n    return max(values)"
    tests = TESTS + 'assert largest([]) is None, "expected None"'
    found = audit(solution, tests)
    change = ["- if len(values) == 0:", "+ if len(values) <= 0:"]
    assert [trial.mutant.changes for trial in found.survivors] == [change]

    lines = "\n".join(f"# {line}" for line in change)
    entry = f"\n# %% largest equivalent: no length is negative\n{lines}\n"
    found = audit(solution, tests, answers=ANSWERS + entry)
    assert not found.survivors
    assert [t.equivalent for t in found.trials if t.equivalent] == ["no length is negative"]

    killed, unknown = entry.replace("<=", "!="), entry.replace("<=", "~=")
    for text, fault in ((killed, "it is not needed"), (unknown, "there is no such mutant")):
        found = audit(solution, tests, answers=ANSWERS + text)
        assert any("equivalent mutant" in line for line in found.faults), fault


def test_a_verdict_that_hangs_on_the_hash_seed_is_unstable(audit: Audit) -> None:
    answers = ANSWERS + "\n# %% largest right: hangs on the hash seed\n"
    answers += "def largest(values):\n    return max(values) if hash('x') % 2 else -1\n"
    found = audit(answers=answers, seeds=(1, 2))
    assert found.unstable and {line.partition(",")[0] for line in found.unstable} == {
        "largest right: hangs on the hash seed"
    }


def test_tests_with_unseeded_random_numbers_are_unstable(audit: Audit) -> None:
    # They fail for one draw in a thousand million, which is the first one of seed 1.
    unlucky = random.Random(1).random()
    tests = f"import random\n{TESTS}assert abs(random.random() - {unlucky}) > 1e-9, 'unlucky'"
    assert audit(tests=tests, seeds=(1, 2)).unstable == ["largest right: the built-in, with seed 1"]


def test_an_exercise_that_needs_another_ones_answer_is_found(audit: Audit) -> None:
    before = _exercise("helper", "return sorted(values)", "assert helper([2, 1]) == [1, 2]", "-")
    used = audit("return helper(values)[-1]", before=before)
    assert any("the solution needs cells of other exercises" in fault for fault in used.faults)
    tests = TESTS + 'assert helper([1]) == [1], "helper"'
    tested = audit(tests=tests, before=before)
    assert any("needs cells of other exercises" in fault for fault in tested.faults)
    alone = audit(before=before)
    assert not alone.problems


def test_tests_that_pass_on_the_stub_are_found(audit: Audit) -> None:
    found = audit(tests="try:\n    largest([1])\nexcept NotImplementedError:\n    pass")
    assert {f"the {kind} pass on the untouched stub" for kind in ("tests", "visible tests")} <= set(
        found.faults
    )


def test_a_type_may_be_rejected_where_the_statement_says_it_and_nowhere_else(audit: Audit) -> None:
    tests = TESTS + 'assert type(got) is int, "no int"'
    rejected = "the tests reject a right answer as float; no `strict` entry says where it is stated"
    assert rejected in audit(tests=tests).faults
    entry = "\n# %% largest strict float: {}\n# %% largest strict numpy: {}\n"
    stated = STATEMENT + " It returns an int."
    with_entry = ANSWERS + entry.format("returns an int", "returns an int")
    assert audit(tests=tests, statement=stated, answers=with_entry).faults == []
    assert any("does not say" in f for f in audit(tests=tests, answers=with_entry).faults)
    assert any("not needed" in f for f in audit(statement=stated, answers=with_entry).faults)


def test_changed_arguments_count_where_the_statement_promises_it(audit: Audit) -> None:
    silent = STATEMENT.replace(" The list is not changed.", "")
    assert audit(statement=silent).faults == [
        "the tests reject an answer that changes values; nothing forbids it"
    ]
    # A list in rising order hides an answer that sorts it.
    blind = TESTS.replace("assert _values == [5, 1]", "assert sorted(_values) == [1, 5]")
    found = audit(tests=blind)
    assert "an answer that changes values passes; the statement forbids it" in found.faults


def test_visible_assertions_have_a_message_that_somebody_meets(audit: Audit) -> None:
    tests = TESTS + "assert largest([1, 1]) == 1\n" + 'assert largest([0]) == 0, "never"'
    faults = audit(tests=tests).faults
    assert "line 7: assert largest([1, 1]) == 1 has no message" in faults
    assert any("line 8" in fault and "no wrong answer meets" in fault for fault in faults)
    hidden = f"{TESTS}### BEGIN HIDDEN TESTS\nassert largest([1, 1]) == 1\n### END HIDDEN TESTS"
    assert audit(tests=hidden).faults == []


def test_an_answer_that_never_ends_is_rejected(audit: Audit) -> None:
    answers = (
        ANSWERS + "\n# %% largest wrong: never ends\ndef largest(values):\n    while True: 0\n"
    )
    found = audit(answers=answers)
    assert not found.problems
    assert "took longer than" in found.of(False)[-1].message


def test_an_answer_that_spoils_the_run_of_others_harms_only_itself(audit: Audit) -> None:
    # Mutants are graded together: the one with `!=` would empty what the set-up made.
    given = _code("given = [1, 2]", "given", locked=True)
    solution = "if len(given) == 0:\n        given.clear()\n    return sorted(values)[-1]"
    tests = TESTS + 'assert len(given) == 2, "the given list was emptied"'
    found = audit(solution, tests, before=[given])
    alive = {True: set(), False: set()}  # type: dict[bool, set[str]]
    for trial in found.trials:
        if "given" in trial.mutant.changes[1]:
            alive[not trial.killed].add(trial.mutant.changes[1].removeprefix("+ if "))
    emptied = {"len(given) != 0:", "len(given) > 0:", "len(given) >= 0:", "not len(given) == 0:"}
    assert alive[False] == emptied
    assert len(alive[True]) == 4


# ---- the command -------------------------------------------------------------------------------


def test_command_says_what_is_below_the_bar(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tests = 'got = largest([3, 9, 4])\nassert got == 9, f"expected 9, got {got}"'
    notebook = new_notebook(cells=_exercise("largest", SOLUTION, tests, STATEMENT))
    course = _course(tmp_path, notebook, ANSWERS)
    monkeypatch.chdir(tmp_path)
    page, data = tmp_path / "audit.html", tmp_path / "audit.json"
    run = CliRunner().invoke(
        app, ["audit", "11-tiny", "--quick", "--html", str(page), "--json", str(data)]
    )
    assert run.exit_code == 1
    found = json.loads(data.read_text())
    assert found["passes"] is False
    assert found["units"]["11-tiny"]["largest"]["right_accepted"] == 1
    problems = found["units"]["11-tiny"]["largest"]["problems"]
    assert problems and all(problem in run.output.replace("\n", "") for problem in problems)
    for text in (run.output, page.read_text()):
        assert "the one in the middle, as it happens" in text
        assert "expected 9, got 4" in text
    run = CliRunner().invoke(app, ["audit", "11-tiny", "--quick", "--record"])
    assert run.exit_code == 1 and isinstance(run.exception, CourseError)
    assert record.read_records(course) == {}


def test_an_answers_file_with_a_mistake_is_said_in_a_line(tmp_path: Path) -> None:
    notebook = new_notebook(cells=_exercise("largest", SOLUTION, TESTS, STATEMENT))
    for answers, message in (
        ("# %% largest rihgt: the built-in\n", "should read"),
        (ANSWERS.replace("# %% largest", "# %% lagrest"), "has no exercise 'lagrest'"),
    ):
        with pytest.raises(CourseError, match=message):
            audit_unit(_course(tmp_path, notebook, answers), "11-tiny")


# ---- the record --------------------------------------------------------------------------------


def test_a_record_holds_for_the_files_that_were_audited(tmp_path: Path) -> None:
    notebook = new_notebook(cells=_exercise("largest", SOLUTION, TESTS, STATEMENT))
    course = _course(tmp_path, notebook, ANSWERS)
    assert "was never audited: run `groundup audit 11-tiny --record`" in record.whats_wrong(
        course, "11-tiny"
    )
    audits = audit_unit(course, "11-tiny", seeds=())
    record.write_record(course, "11-tiny", audits, record.hash_of_files(course, "11-tiny"))
    assert record.whats_wrong(course, "11-tiny") == ""
    notebook.cells[0].source = "[badge](https://x/github/a/b/blob/v9.1.0/c)" + STATEMENT
    _course(tmp_path, notebook, ANSWERS)
    assert "has changed since its audit" in record.whats_wrong(course, "11-tiny")
    record.write_record(course, "11-tiny", audits, record.hash_of_files(course, "11-tiny"))
    notebook.cells[0].source = "[badge](https://x/github/a/b/blob/v9.2.0/c)" + STATEMENT
    _course(tmp_path, notebook, ANSWERS)
    assert record.whats_wrong(course, "11-tiny") == "", "a new version is no change"
    audits[0].faults.append("a fault")
    record.write_record(course, "11-tiny", audits, record.hash_of_files(course, "11-tiny"))
    assert "is below the bar (largest)" in record.whats_wrong(course, "11-tiny")


def test_every_exercise_gets_its_day() -> None:
    figures = dict.fromkeys(record.Figures.model_fields, 0)
    light, heavy = (
        record.Figures(**figures | {"seconds": 1}),
        record.Figures(**figures | {"seconds": 99}),
    )
    made = record.Record(files="", runs=20, exercises={"a": light, "b": heavy, "c": light})
    day = datetime.date(2026, 1, 1)
    shares = [record.share_of_the_day(made, day + datetime.timedelta(weeks=n)) for n in range(3)]
    assert {name for share in shares for name in share} == {"a", "b", "c"}
    assert ["b"] in shares and ["c", "a"] in shares


def test_record_proves_the_unit_as_it_is(course: Course, unit: str) -> None:
    """Where it does not, or there is none, the message says how to make one."""
    problem = record.whats_wrong(course, unit)
    assert not problem, problem
