"""`make projects`: projects on their real data, our figures beside the published ones."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import nbformat

from groundup.grading.notebooks import read_notebook
from tests.conftest import ROOT
from tests.units.running import stderr_of

COURSE = """
title = "Tiny"
repository = "nobody/tiny"
[steps]
4 = "Projects"
"""
UNIT = """
[[units]]
id = "{}"
title = "A project"
minutes = 1
prerequisites = []
teaches = ["nothing"]
"""


def run_projects(course: Path, *units: str, **env: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "run_projects.py", *units],
        cwd=course, env=os.environ | {"COLUMNS": "120"} | env, capture_output=True, text=True,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def test_spam_beats_the_published_result(real_data: Path, tmp_path: Path) -> None:
    """First 30 % of the messages for training, the rest for testing, as in DocEng 2011."""
    for name in ("course.toml", "notebooks"):
        (tmp_path / name).symlink_to(ROOT / name)
    code, text = run_projects(tmp_path, "45-spam", GROUNDUP_DATA=str(real_data.resolve()))
    assert code == 0, text
    found = re.search(r"45-spam\W+MCC\W+(0\.\d+)\W+0\.893 ", text)
    assert found is not None, text
    assert float(found[1]) >= 0.945

    executed = read_notebook(tmp_path / "projects" / "45-spam.ipynb")
    assert not stderr_of(executed)
    printed = "\n".join(
        output.get("text", "") or str(output.get("data", {}).get("text/plain", ""))
        for cell in executed.cells
        for output in cell.get("outputs", [])
    )
    found = re.search(r"MCC (0\.\d+), at least 0\.945: .* ham blocked (\d\.\d+)%", printed)
    assert found is not None
    assert float(found[2]) < 0.3
    # The published figures, as reported, stand in the table beside ours.
    assert re.search(r"DocEng 2011, as reported +0\.9764 +0\.893", printed)
    assert "5,574 messages from your own copy" in printed


def test_what_fails_is_said_and_the_others_are_run(tmp_path: Path) -> None:
    figures = "print(json.dumps({'origin': origin, 'ours': {'score': 2 + full}, 'published': {}}))"
    lessons = {
        "41-none": None,
        "42-good": f"origin = 'user'\n{figures}",
        "43-sample": f"origin = 'sample'\n{figures}",
        "44-broken": "raise ValueError('no such column')",
        "46-recommender": f"origin = 'user'\n{figures}",
    }
    (tmp_path / "course.toml").write_text(COURSE + "".join(map(UNIT.format, lessons)))
    (tmp_path / "notebooks").mkdir()
    for name, source in lessons.items():
        cells = [
            nbformat.v4.new_code_cell("full = False", metadata={"tags": ["parameters"]}),
            nbformat.v4.new_code_cell("import json"),
        ]
        if source is not None:
            cells.append(nbformat.v4.new_code_cell(source, metadata={"tags": ["figures"]}))
        kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
        notebook = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel})
        (tmp_path / "notebooks" / f"{name}.ipynb").write_text(json.dumps(notebook))
    code, text = run_projects(tmp_path)
    assert code == 1
    assert re.search(r"42-good\W+score\W+3 ", text), text
    assert "43-sample: the real data is not here" in text
    assert "44-broken: ValueError: no such column" in text
    assert "46-recommender: scikit-surprise could not be installed" in text
    assert re.search(r"46-recommender\W+score\W+3 ", text), "what it did measure is still shown"
    assert "41-none" not in text and "Traceback" not in text

    code, text = run_projects(tmp_path, "42-god")
    assert code == 1
    assert "42-good" in text and "Traceback" not in text
