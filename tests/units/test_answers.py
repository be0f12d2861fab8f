"""The tests of every exercise accept each right answer and reject each wrong one."""

from __future__ import annotations

from collections import Counter

import pytest
from nbformat import NotebookNode

from groundup.audit.cells import cut, exercise_names
from groundup.course import Course, find_course
from groundup.grading.answers import Answer, read_answers, with_answers
from groundup.grading.core import grade
from groundup.grading.notebooks import read_notebook
from tests.conftest import ROOT


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    course = find_course(ROOT)
    chosen = metafunc.config.getoption("--unit") or list(course.by_id)
    answers = {name: read_answers(course.answers(name)) for name in chosen}
    for kind in ("right", "wrong"):
        if kind in metafunc.fixturenames:
            cases = [
                pytest.param(course, name, together, id=f"{name}: {kind} {number}")
                for name in chosen
                for number, together in enumerate(_rounds(answers[name], kind == "right"), 1)
            ]
            metafunc.parametrize(("course", "unit_of_answer", kind), cases)


def _rounds(answers: list[Answer], right: bool) -> list[list[Answer]]:
    """Divide answers among notebooks, in each of which an exercise gets at most one.

    With wrong ones one exercise at least is left alone, and must keep its points. A notebook per
    answer would take many times as long to prove the same, as the audit grades each answer alone.
    """
    left: dict[str, list[Answer]] = {answer.exercise: [] for answer in answers}
    size = len(left) if right else max(1, len(left) - 1)
    for answer in answers:
        if answer.right == right:
            left[answer.exercise].append(answer)
    rounds = []
    while any(left.values()):
        most = sorted(left.values(), key=len, reverse=True)
        rounds.append([queue.pop(0) for queue in most[:size] if queue])
    return rounds


def _lost(course: Course, unit: str, answers: list[Answer]) -> dict[str, str]:
    """Return the exercises that lose points with these answers, and why.

    The last rounds have answers to few exercises: of the others one is left in, as solved in the
    source. All of them stood together in the first rounds.
    """
    source = read_notebook(course.source(unit))
    answered = {answer.exercise for answer in answers}
    untouched = [name for name in exercise_names(source) if name not in answered]
    if untouched[1:]:
        source = cut(source, answered | {untouched[0]})
    result = grade(source, with_answers(source, answers))
    flags = [*result.flags, *(flag for exercise in result.exercises for flag in exercise.flags)]
    # A mistake in `__eq__` does look like an object that is made to pass.
    doubted = [flag for flag in flags if not flag.endswith("says yes to every comparison")]
    assert not doubted, "honest work is flagged"
    return {e.name: e.message for e in result.exercises if not e.passed and not e.manual}


def test_right_answers_lose_nothing(
    course: Course, unit_of_answer: str, right: list[Answer]
) -> None:
    lost = _lost(course, unit_of_answer, right)
    reasons = {answer.exercise: answer.reason for answer in right}
    assert not lost, {name: reasons.get(name) for name in lost}


def test_wrong_answers_lose_their_own_points_and_no_others(
    course: Course, unit_of_answer: str, wrong: list[Answer]
) -> None:
    lost = _lost(course, unit_of_answer, wrong)
    accepted = [str(answer) for answer in wrong if answer.exercise not in lost]
    assert not accepted, "a wrong answer passes: the tests have a hole"
    elsewhere = {name: lost[name] for name in lost.keys() - {a.exercise for a in wrong}}
    assert not elsewhere, f"costs points in another exercise: one of {[*map(str, wrong)]}"


def test_every_exercise_has_answers_enough(course: Course, unit: str, source: NotebookNode) -> None:
    answers = read_answers(course.answers(unit))
    exercises = set(exercise_names(source))
    assert {answer.exercise for answer in answers} == exercises
    right = Counter(answer.exercise for answer in answers if answer.right)
    wrong = Counter(answer.exercise for answer in answers if not answer.right)
    assert {name: right[name] for name in exercises if right[name] < 2} == {}
    assert {name: wrong[name] for name in exercises if wrong[name] < 4} == {}
    assert len({(a.exercise, a.reason) for a in answers}) == len(answers), "two have one name"
