"""Links between notebooks lead somewhere."""

from __future__ import annotations

import re

from groundup.course import Course
from groundup.grading.notebooks import read_notebook


def test_relative_links_lead_to_files(course: Course, unit: str) -> None:
    for path in (course.lesson(unit), course.release(unit)):
        prose = "\n".join(
            cell.source for cell in read_notebook(path).cells if cell.cell_type == "markdown"
        )
        links = re.findall(r"\]\((?!https?:|#)([^)#]+)[^)]*\)", prose)
        assert links
        assert [link for link in links if not (path.parent / link).exists()] == []
