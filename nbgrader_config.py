"""Makes plain `nbgrader ...` do the right thing in this folder.

Every setting is nbgrader's own; `nbgrader <command> --help-all` explains each.
"""

from nbgrader.preprocessors import CheckCellMetadata, ClearOutput

from groundup.grading.preprocessors import Execute

c = get_config()  # type: ignore[name-defined]  # noqa: F821

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
c.Validator.preprocessors = [CheckCellMetadata, ClearOutput, Execute]

# Hidden tests stay hidden in what students get back.
c.GenerateFeedback.preprocessors = [
    "nbgrader.preprocessors.GetGrades",
    "groundup.grading.preprocessors.HideHiddenTests",
    "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor",
]
