"""The tests of every exercise accept each right answer and reject each wrong one."""

from __future__ import annotations

from collections import Counter

import pytest
from nbformat import NotebookNode

from groundup.course import Course, find_course
from groundup.grading.answers import Answer, read_answers, with_answers
from groundup.grading.core import grade
from groundup.grading.notebooks import read_notebook
from tests.conftest import ROOT


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    course = find_course(ROOT)
    chosen = metafunc.config.getoption("--unit") or list(course.by_id)
    answers = {name: read_answers(course.answers(name)) for name in chosen}
    if "wrong" in metafunc.fixturenames:
        cases = [
            pytest.param(course, name, answer, id=f"{name}: {answer}")
            for name in chosen
            for answer in answers[name]
            if not answer.right
        ]
        metafunc.parametrize(("course", "unit_of_answer", "wrong"), cases)
    if "right" in metafunc.fixturenames:
        # The first right answer to every exercise, then the second, and so on.
        cases = []
        for name in chosen:
            by_exercise: dict[str, list[Answer]] = {}
            for answer in answers[name]:
                if answer.right:
                    by_exercise.setdefault(answer.exercise, []).append(answer)
            for number in range(max(map(len, by_exercise.values()), default=0)):
                right = [found[number] for found in by_exercise.values() if number < len(found)]
                cases.append(pytest.param(course, name, right, id=f"{name}: right {number + 1}"))
        metafunc.parametrize(("course", "unit_of_answer", "right"), cases)


def test_right_answers_lose_nothing(
    course: Course, unit_of_answer: str, right: list[Answer]
) -> None:
    source = read_notebook(course.source(unit_of_answer))
    result = grade(source, with_answers(source, right))
    lost = {e.name: e.message for e in result.exercises if not e.passed and not e.manual}
    reasons = {answer.exercise: answer.reason for answer in right}
    assert not lost, {name: reasons.get(name) for name in lost}


def test_a_wrong_answer_loses_its_own_points_and_no_others(
    course: Course, unit_of_answer: str, wrong: Answer
) -> None:
    source = read_notebook(course.source(unit_of_answer))
    result = grade(source, with_answers(source, [wrong]))
    lost = {e.name: e.message for e in result.exercises if not e.passed and not e.manual}
    assert wrong.exercise in lost, "a wrong answer passes: the tests have a hole"
    assert set(lost) == {wrong.exercise}, "it costs points in another exercise"


def test_every_exercise_has_answers_enough(course: Course, unit: str, source: NotebookNode) -> None:
    answers = read_answers(course.answers(unit))
    exercises = {e.name for e in grade(source, source).exercises if not e.manual}
    assert {answer.exercise for answer in answers} == exercises
    right = Counter(answer.exercise for answer in answers if answer.right)
    wrong = Counter(answer.exercise for answer in answers if not answer.right)
    assert {name: right[name] for name in exercises if right[name] < 2} == {}
    assert {name: wrong[name] for name in exercises if wrong[name] < 4} == {}
    assert len({(a.exercise, a.reason) for a in answers}) == len(answers), "two have one name"
