"""Grading: one way to run a submission, and nbgrader's pipeline around it."""
