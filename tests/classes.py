"""A small class to be graded, and its gradebook to be compared."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook

from groundup.course import Course
from groundup.grading.classroom import (
    Classroom,
    Grading,
    Options,
    find_submissions,
    grade_class,
)
from groundup.grading.sample_class import write_sample_class

UNIT = "11-variables"


def hand_in_class(course: Course, submitted: Path) -> dict[str, float]:
    """Hand in the sample class's work of one unit; return the scores it must get."""
    expected = write_sample_class(course, submitted, [UNIT])
    return {student: score for (student, _unit), score in expected.items()}


def grade_all(classroom: Classroom, options: Options | None = None) -> dict[str, Grading]:
    submissions, _ = find_submissions(classroom, [UNIT])
    return {one.student: one for one in grade_class(classroom, submissions, options)}


def gradebook(db_url: str) -> dict[str, dict[str, Any]]:
    """Return all that a gradebook holds of each student's grades and comments."""
    with Gradebook(db_url) as book:
        return {
            submission.student.id: {
                "grades": {
                    grade.name: (grade.auto_score, grade.manual_score, grade.needs_manual_grade)
                    for notebook in submission.notebooks
                    for grade in notebook.grades
                },
                "comments": {
                    comment.name: comment.auto_comment
                    for notebook in submission.notebooks
                    for comment in notebook.comments
                },
            }
            for assignment in book.assignments
            for submission in assignment.submissions
        }
