"""The page that a student gets back: nbgrader's own template, without a gradebook."""

from __future__ import annotations

import copy
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import nbgrader
from jinja2 import pass_context
from nbconvert.exporters import HTMLExporter
from nbconvert.exporters.templateexporter import TemplateExporter
from nbconvert.filters import Highlight2HTML, clean_html
from nbconvert.filters.widgetsdatatypefilter import WidgetsDataTypeFilter
from nbformat import NotebookNode
from nbgrader import utils
from traitlets.config import Config

from groundup.grading.preprocessors import HideHiddenTests

NO_RESPONSE = "No response."


@dataclass
class Marks:
    """What a person has given for a notebook, by grade id.

    Attributes
    ----------
    scores : dict of str to float
        In place of the automatic score.
    extra_credit : dict of str to float
    comments : dict of str to str
    late_penalty : float
    """

    scores: dict[str, float] = field(default_factory=dict)
    extra_credit: dict[str, float] = field(default_factory=dict)
    comments: dict[str, str] = field(default_factory=dict)
    late_penalty: float = 0.0


def feedback_page(
    notebook: NotebookNode,
    name: str,
    assignment: str,
    student: str,
    marks: Marks,
    scores: dict[str, float | None],
    unanswered: Collection[str] = (),
) -> str:
    """Return a graded notebook as HTML.

    Parameters
    ----------
    notebook : NotebookNode
        As executed, with its hidden tests; it is not changed.
    name, assignment, student : str
    marks : Marks
        A person's scores and comments; they go before the automatic ones.
    scores : dict of str to float or None
        The automatic scores.
    unanswered : collection of str
        Answers that are as they were released.
    """
    notebook = copy.deepcopy(notebook)
    total = highest = 0.0
    for cell in notebook.cells:
        if not (utils.is_grade(cell) or utils.is_solution(cell) or utils.is_task(cell)):
            continue
        about = cell.metadata.nbgrader
        identifier = about.grade_id
        if utils.is_grade(cell) or utils.is_task(cell):
            given = marks.scores.get(identifier, scores.get(identifier) or 0.0)
            about.score = given + marks.extra_credit.get(identifier, 0.0)
            total, highest = total + about.score, highest + float(about.points)
        if utils.is_solution(cell) or utils.is_task(cell):
            automatic = NO_RESPONSE if identifier in unanswered else None
            about.comment = marks.comments.get(identifier, automatic)
    details = {
        "notebook": name,
        "assignment": assignment,
        "student": student,
        "score": total - marks.late_penalty,
        "max_score": highest,
        "late_penalty": marks.late_penalty,
    }
    page, _ = _exporter().from_notebook_node(notebook, resources={"nbgrader": details})
    return str(page)


class _Page(HTMLExporter):
    """nbconvert's exporter, for a class: what its pages share is rendered once.

    Nor is each page parsed once more to look for images.
    """

    def __init__(self, **kw: Any) -> None:
        super().__init__(**kw)
        render = super().markdown2html
        alone = lru_cache(maxsize=1024)(partial(render, {}))

        @pass_context
        def markdown2html(context: Any, source: str) -> str:
            # A cell with pictures attached depends on more than its text.
            attached = context.get("cell", {}).get("attachments")
            return str(render(context, source) if attached else alone(source))

        self.register_filter("markdown2html", markdown2html)
        self.register_filter("clean_html", lru_cache(maxsize=1024)(clean_html))

    def from_notebook_node(
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **kw: Any
    ) -> tuple[str, dict[str, Any]]:
        lexer = nb.metadata.get("language_info", {}).get("pygments_lexer", "ipython3")
        resources = self._init_resources(resources)
        self.register_filter("highlight_code", _highlighter(lexer))
        self.register_filter(
            "filter_data_type",
            WidgetsDataTypeFilter(notebook_metadata=nb.metadata, parent=self, resources=resources),
        )
        page, resources = TemplateExporter.from_notebook_node(self, nb, resources, **kw)
        return page.replace('<img src="', '<img alt="a figure of this notebook" src="'), resources


@lru_cache(maxsize=16)
def _highlighter(lexer: str) -> Callable[..., str]:
    highlight = Highlight2HTML(pygments_lexer=lexer)

    @lru_cache(maxsize=1024)
    def highlighted(source: str, magics_language: str | None) -> str:
        metadata = {"magics_language": magics_language} if magics_language else {}
        return str(highlight(source, metadata=metadata))

    return lambda source, metadata: highlighted(source, metadata.get("magics_language"))


@lru_cache(maxsize=1)
def _exporter() -> HTMLExporter:
    """Return nbgrader's exporter of feedback; its templates are read once."""
    formgrader = Path(nbgrader.__file__).parent / "server_extensions" / "formgrader"
    config = Config()
    config.HTMLExporter.template_name = "feedback"
    config.HTMLExporter.extra_template_basedirs = [str(formgrader / "templates")]
    styles = formgrader / "static" / "node_modules" / "bootstrap" / "dist" / "css"
    config.HTMLExporter.extra_template_paths = [str(styles)]
    # Each of its preprocessors would check the whole notebook again.
    config.HTMLExporter.optimistic_validation = True
    exporter = _Page(config=config)
    exporter.register_preprocessor(HideHiddenTests, enabled=True)
    return exporter
