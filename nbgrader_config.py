"""Makes plain `nbgrader ...` do the right thing in this folder.

Every setting is nbgrader's own; `nbgrader <command> --help-all` explains each.
"""

import warnings

from nbgrader.preprocessors import CheckCellMetadata, ClearOutput
from nbgrader.validator import Validator
from sqlalchemy.exc import SAWarning

from groundup.grading.preprocessors import ExecuteOwn, find_alembic

c = get_config()  # type: ignore[name-defined]  # noqa: F821

# To upgrade a gradebook nbgrader starts `alembic`, which stands beside this Python: found where the
# environment is activated, and not by a plain `.venv/bin/nbgrader`.
find_alembic()

# nbgrader 0.9.6 makes SQLAlchemy 2 warn of nbgrader's habits; users can't change them.
warnings.filterwarnings("ignore", category=SAWarning, module="nbgrader")

# The set-up cell comes first in every released notebook.
c.IncludeHeaderFooter.header = "source/header.ipynb"

# release/ is derived from source/ and committed: making it again is always safe, and it is what
# puts an assignment into the gradebook of a fresh clone.
c.GenerateAssignment.force = True

# Students' metadata is put right before nbgrader reads it, and the notebook is executed so that
# a dead kernel earns nothing and a library's warning costs nothing.
c.Autograde.sanitize_preprocessors = [
    "nbgrader.preprocessors.ClearOutput",
    "groundup.grading.preprocessors.RestoreCells",
    "nbgrader.preprocessors.OverwriteKernelspec",
    "nbgrader.preprocessors.OverwriteCells",
    "nbgrader.preprocessors.CheckCellMetadata",
]
c.Autograde.autograde_preprocessors = [
    "groundup.grading.preprocessors.Execute",
    "nbconvert.preprocessors.ClearMetadataPreprocessor",
    "nbgrader.preprocessors.LimitOutput",
    "nbgrader.preprocessors.SaveAutoGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]
# nbgrader 0.9.6 forgot to mark this list as a setting.
Validator.preprocessors.tag(config=True)
c.Validator.preprocessors = [CheckCellMetadata, ClearOutput, ExecuteOwn]

# Hidden tests stay hidden in what students get back.
c.GenerateFeedback.preprocessors = [
    "nbgrader.preprocessors.GetGrades",
    "groundup.grading.preprocessors.HideHiddenTests",
    "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor",
]

# `nbgrader zip_collect` takes amara_11-variables.ipynb, amara/11-variables.ipynb and amara.zip.
c.FileNameCollectorPlugin.named_regexp = (
    r".*[/\\](?P<student_id>(?!extracted[/\\])[\w@+-][\w.@+-]*?)[_/\\](?P<file_id>\d\d-[\w-]+)"
)
