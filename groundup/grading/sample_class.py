"""A class of twelve whose scores are known in advance, drawn from the answers in tests/answers."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import nbformat
import numpy as np

from groundup.course import Course
from groundup.grading.answers import Answer, read_answers, with_answers
from groundup.grading.notebooks import grade_id, nbgrader_cells, read_notebook

STUDENTS = (
    "amara", "bao", "carla", "dmitri", "elif", "farid",
    "grace", "hana", "ivan", "joana", "kofi", "lena",
)  # fmt: skip
SEED = 2026
# The share of exercises each student gets right, from the strongest to the weakest.
SKILL = np.linspace(1.0, 0.25, len(STUDENTS))
HANDS_IN = 0.9
LEAVES_OUT = 0.3


def write_sample_class(
    course: Course, submitted: Path, units: Iterable[str]
) -> dict[tuple[str, str], float]:
    """Hand in the sample class's work.

    A file is written only where it differs, so that grading it again does only what changed.

    Parameters
    ----------
    course : Course
    submitted : Path
        The folder to hand in to: ``submitted/STUDENT/UNIT/UNIT.ipynb``.
    units : iterable of str
        The units whose work is handed in.

    Returns
    -------
    dict of (student, unit) to float
        The points that each submission must score before a person has graded its text answers.
    """
    rng = np.random.default_rng(SEED)
    expected = {}
    for unit in units:
        released = read_notebook(course.release(unit))
        cells = nbgrader_cells(released)
        answers = read_answers(course.answers(unit))
        for student, skill in zip(STUDENTS, SKILL, strict=True):
            if rng.random() > HANDS_IN and skill < 1.0:
                continue
            chosen = _choose(rng, float(skill), answers)
            notebook = with_answers(released, list(chosen.values()))
            for cell in notebook.cells:
                name = grade_id(cell)
                if name and cell.cell_type == "markdown" and cells[name].metadata.nbgrader.solution:
                    cell.source = f"*{student}'s own words stand here; a person grades them.*"
            path = submitted / student / unit / f"{unit}.ipynb"
            text = nbformat.writes(notebook) + "\n"
            if not path.is_file() or path.read_text(encoding="utf-8") != text:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            expected[student, unit] = sum(
                float(cells[f"test-{name}"].metadata.nbgrader.points)
                for name, answer in chosen.items()
                if answer.right
            )
    return expected


def _choose(rng: np.random.Generator, skill: float, answers: list[Answer]) -> dict[str, Answer]:
    """Draw an answer to each exercise; one that is left out keeps its stub."""
    chosen = {}
    for name in dict.fromkeys(answer.exercise for answer in answers):
        right = rng.random() < skill
        if not right and rng.random() < LEAVES_OUT:
            continue
        pool = [a for a in answers if a.exercise == name and a.right == right]
        chosen[name] = pool[int(rng.integers(len(pool)))]
    return chosen
