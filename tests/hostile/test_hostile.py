"""The whole hostile class in one run: each case earns what it should and is reported as it is."""

from __future__ import annotations

import operator
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from groundup.grading.classroom import Classroom, Grading, find_submissions, grade_class
from groundup.grading.integrity import new_judge
from tests.hostile.cases import ASSIGNMENT, FULL, all_cases, check_all, new_class, options

CASES = all_cases()
# A file, a process and an environment variable of the instructor's, which no submission may see.
SECRET = "groundup-secret-8086"


def test_the_hostile_class(tmp_path: Path) -> None:
    # One test: the class is large, and tests that share it may run in two processes.
    bystander = tmp_path / "grades.txt"
    bystander.write_text(SECRET)
    classroom = new_class(tmp_path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GROUNDUP_TEST_SECRET", SECRET)
        submissions, strays = find_submissions(classroom, [ASSIGNMENT])
        assert not strays
        gradings = {one.student: one for one in grade_class(classroom, submissions, options())}
    check_all(gradings)
    assert bystander.read_text() == SECRET
    no_submission_harmed_another(classroom, gradings)
    nothing_that_a_submission_started_is_left()
    secrets_stay_out_of_what_students_and_instructors_read(classroom)


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 80
    assert len([case for case in CASES if case.family == "honest"]) >= 25


def no_submission_harmed_another(classroom: Classroom, gradings: dict[str, Grading]) -> None:
    with Gradebook(classroom.directory.db_url, "hostile") as gradebook:
        for case in CASES:
            if gradings[case.name].status == "broken":
                continue
            submission = gradebook.find_submission(ASSIGNMENT, case.name)
            assert case.allows(submission.score), case.name
        clean = gradebook.find_submission(ASSIGNMENT, "clean")
        assert clean.score == FULL
    handed_in = classroom.path("submitted", ASSIGNMENT, "clean") / "hostile.ipynb"
    assert handed_in.is_file()


def nothing_that_a_submission_started_is_left() -> None:
    listing = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True)
    assert "groundup-hostile-orphan" not in listing.stdout


def secrets_stay_out_of_what_students_and_instructors_read(classroom: Classroom) -> None:
    for case in CASES:
        for step in ("autograded", "feedback"):
            folder = classroom.path(step, ASSIGNMENT, case.name)
            for path in folder.rglob("*.*"):
                assert SECRET.encode() not in path.read_bytes(), path


def test_who_knows_which_value_is_the_true_one_does_not_learn_it_from_frames() -> None:
    """An object that looks at the grader's own variables does no better than by guessing."""

    class Peek:
        def __eq__(self, other: object) -> bool:
            frame = sys._getframe(1)
            while frame is not None and frame.f_code.co_name != "test_who":
                for name in ("true", "right", "left"):
                    if name in frame.f_locals and frame.f_locals[name] is not self:
                        return bool(other == frame.f_locals[name])
                if "asked" in frame.f_locals and frame.f_code.co_name == "collect":
                    return bool(other == min(frame.f_locals["asked"]))
                frame = frame.f_back  # type: ignore[assignment]
            return False

    compare = new_judge({id(int): int}, lambda: (), lambda: ())["compare"]
    for true in (4, -1.5, "night"):
        n_right = sum(bool(compare("Eq", operator.eq, Peek(), true)) for _ in range(300))
        assert n_right < 150, true


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (Fraction(1, 3), Fraction(2, 6)),
        ([Fraction(1, 3)], [Fraction(1, 3)]),
        ({"a": Fraction(1)}, {"a": 1}),
        (Fraction(1, 3), 1 / 3),
    ],
)
def test_honest_objects_of_unknown_classes_are_believed(left: object, right: object) -> None:
    compare = new_judge({}, lambda: (), lambda: ())["compare"]
    assert compare("Eq", operator.eq, left, right) == (left == right)
    assert compare("NotEq", operator.ne, left, right) == (left != right)
