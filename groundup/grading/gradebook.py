"""The one writer of nbgrader's gradebook: a session for the whole run, a commit a submission."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Any

from nbgrader import plugins
from nbgrader.api import Assignment, Course, Gradebook, MissingEntry, SubmittedAssignment
from sqlalchemy import select
from sqlalchemy.exc import SAWarning, SQLAlchemyError
from traitlets.config import Config

from groundup.course import CourseError
from groundup.grading.feedback import NO_RESPONSE, Marks
from groundup.grading.worker import Graded

# nbgrader 0.9.6 makes SQLAlchemy 2 warn of nbgrader's habits; users can't change them.
warnings.filterwarnings("ignore", category=SAWarning)


@dataclass(frozen=True)
class Score:
    """What a submission has in the gradebook; points of a person's grades included."""

    points: float
    max_points: float
    needs_manual: bool


class Writer:
    """Reads and writes grades; manual grades and comments are never touched.

    Raises
    ------
    CourseError
        The database can't be opened; the text says why.
    """

    def __init__(self, db_url: str, course_id: str, config: Config) -> None:
        try:
            self.gradebook = Gradebook(db_url, course_id)
            if self.gradebook.engine.dialect.name != "sqlite":
                self._add_course(course_id)
            # nbgrader's methods commit in between: all rows would be read again after each.
            self.gradebook.db().expire_on_commit = False
        except (SQLAlchemyError, ModuleNotFoundError) as error:
            reason = str(error).splitlines()[0]
            raise CourseError(f"The gradebook {db_url} can't be opened: {reason}") from error
        self.config = config

    def __enter__(self) -> Writer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.gradebook.close()

    def _add_course(self, course_id: str) -> None:
        """Write the course that nbgrader's rows refer to; only SQLite lets them refer to none."""
        if self.gradebook.db.get(Course, course_id) is None:
            self.gradebook.db.add(Course(id=course_id))
            self.gradebook.db.commit()

    def has_assignment(self, assignment: str) -> bool:
        query = select(Assignment).where(Assignment.name == assignment)
        return self.gradebook.db.scalars(query).first() is not None

    def marks(self, assignment: str, student: str) -> dict[str, Marks]:
        """Return what a person has given a submission, by notebook; empty for a new one."""
        submission = self._find(assignment, student)
        return {} if submission is None else _marks(submission)

    def automatic_scores(self, assignment: str, student: str) -> dict[str, dict[str, float | None]]:
        """Return the automatic scores of a submission, by notebook and grade id."""
        submission = self._find(assignment, student)
        notebooks = submission.notebooks if submission is not None else []
        return {n.name: {g.name: g.auto_score for g in n.grades} for n in notebooks}

    def unanswered(self, assignment: str, student: str) -> dict[str, set[str]]:
        submission = self._find(assignment, student)
        notebooks = submission.notebooks if submission is not None else []
        return {n.name: {c.name for c in n.comments if c.auto_comment} for n in notebooks}

    def score(self, assignment: str, student: str) -> Score | None:
        """Return what a submission has, or None where it was never graded."""
        submission = self._find(assignment, student)
        return None if submission is None else _score(submission)

    def record(
        self,
        assignment: str,
        student: str,
        graded: dict[str, Graded],
        timestamp: datetime | None = None,
    ) -> tuple[Score, dict[str, Marks]]:
        """Write a submission's automatic grades, all of them or none.

        Returns
        -------
        score : Score
        marks : dict of str to Marks
            What the submission has now: what `score` and `marks` would read.
        """
        book = self.gradebook
        # Other submissions' rows are not needed again; this one's may have changed since.
        book.db.expunge_all()
        try:
            # Nothing here asks the database for what it has not been told yet.
            with book.db.no_autoflush:
                try:
                    book.find_student(student)
                except MissingEntry:
                    book.add_student(student)
                submission = self._find(assignment, student)
                if submission is None:
                    submission = book.add_submission(assignment, student)
                if timestamp is not None:
                    submission.timestamp = timestamp
                self._fill(submission, graded)
                book.db.flush()
                self._penalise(submission)
                written = _score(submission), _marks(submission)
                book.db.commit()
        except SQLAlchemyError:
            book.db.rollback()
            raise
        return written

    def _fill(self, submission: SubmittedAssignment, graded: dict[str, Graded]) -> None:
        for notebook in submission.notebooks:
            done = graded.get(notebook.name)
            for grade in notebook.grades:
                # A notebook that was not handed in has earned nothing.
                score = done.scores.get(grade.name, 0.0) if done else 0.0
                grade.auto_score = score
                grade.needs_manual_grade = score is None or grade.manual_score is not None
            for comment in notebook.comments:
                unanswered = done is not None and comment.name in done.unanswered
                comment.auto_comment = NO_RESPONSE if unanswered else None

    def _find(self, assignment: str, student: str) -> SubmittedAssignment | None:
        query = (
            select(SubmittedAssignment)
            .join(Assignment)
            .where(Assignment.name == assignment, SubmittedAssignment.student_id == student)
        )
        return self.gradebook.db.scalars(query).first()

    def _penalise(self, submission: SubmittedAssignment) -> None:
        late = submission.total_seconds_late
        for notebook in submission.notebooks:
            penalty = None
            if late > 0:
                plugin = plugins.LateSubmissionPlugin(config=self.config)
                points = sum(_points(grade) for grade in notebook.grades)
                penalty = plugin.late_submission_penalty(submission.student_id, points, late)
                if penalty is not None:
                    penalty = min(max(penalty, 0.0), points)
            notebook.late_submission_penalty = penalty


def _points(grade: Any) -> float:
    given = grade.auto_score if grade.manual_score is None else grade.manual_score
    return float(given or 0.0) + float(grade.extra_credit or 0.0)


def _score(submission: SubmittedAssignment) -> Score:
    grades = [grade for notebook in submission.notebooks for grade in notebook.grades]
    return Score(
        sum(_points(grade) for grade in grades),
        sum(grade.cell.max_score for grade in grades),
        any(grade.needs_manual_grade for grade in grades),
    )


def _marks(submission: SubmittedAssignment) -> dict[str, Marks]:
    return {
        notebook.name: Marks(
            {g.name: g.manual_score for g in notebook.grades if g.manual_score is not None},
            {g.name: g.extra_credit for g in notebook.grades if g.extra_credit},
            {c.name: c.manual_comment for c in notebook.comments if c.manual_comment},
            notebook.late_submission_penalty or 0.0,
        )
        for notebook in submission.notebooks
    }
