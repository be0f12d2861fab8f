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
    if "answer" in metafunc.fixturenames:
        course = find_course(ROOT)
        chosen = metafunc.config.getoption("--unit") or list(course.by_id)
        cases = [
            pytest.param(course, name, answer, id=f"{name}: {answer}")
            for name in chosen
            if course.answers(name).is_file()
            for answer in read_answers(course.answers(name))
        ]
        metafunc.parametrize(("course", "unit_of_answer", "answer"), cases)


def test_answer(course: Course, unit_of_answer: str, answer: Answer) -> None:
    source = read_notebook(course.source(unit_of_answer))
    result = grade(source, with_answers(source, [answer]))
    lost = {e.name: e.message for e in result.exercises if not e.passed and not e.manual}
    if answer.right:
        assert not lost, "a right answer loses points"
    else:
        assert answer.exercise in lost, "a wrong answer passes: the tests have a hole"
        assert set(lost) == {answer.exercise}, "it costs points in another exercise"


def test_every_exercise_has_answers_enough(course: Course, unit: str, source: NotebookNode) -> None:
    answers = read_answers(course.answers(unit))
    exercises = {e.name for e in grade(source, source).exercises if not e.manual}
    assert {answer.exercise for answer in answers} == exercises
    right = Counter(answer.exercise for answer in answers if answer.right)
    wrong = Counter(answer.exercise for answer in answers if not answer.right)
    assert {name: right[name] for name in exercises if right[name] < 2} == {}
    assert {name: wrong[name] for name in exercises if wrong[name] < 4} == {}
    assert len({(a.exercise, a.reason) for a in answers}) == len(answers), "two have one name"
