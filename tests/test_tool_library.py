"""The tables of the tool-lending library: made by their script, found, and dirty on purpose."""

from __future__ import annotations

import io
import runpy
import tomllib
from importlib import resources
from pathlib import Path

import pandas as pd
import pytest

from tests.conftest import ROOT

NAMES = ("tool_items.csv", "tool_loans.csv", "tool_repairs.csv")


def table(name: str) -> pd.DataFrame:
    """Read a table as the lesson finds it: all cells as text."""
    content = resources.files("groundup.datasets").joinpath(name).read_bytes()
    return pd.read_csv(io.BytesIO(content), dtype=str, keep_default_na=False)


def test_the_script_makes_the_committed_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = str(ROOT / "scripts" / "make_tool_library.py")
    monkeypatch.setattr("sys.argv", [script, str(tmp_path)])
    runpy.run_path(script, run_name="__main__")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(NAMES)
    for name in NAMES:
        committed = (ROOT / "groundup" / "datasets" / name).read_bytes()
        assert (tmp_path / name).read_bytes() == committed, name


def test_the_wheel_takes_the_whole_package() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = settings["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel == {"packages": ["groundup"]}, "nothing of the package may be left out"
    attributes = (ROOT / "groundup" / "datasets" / ".gitattributes").read_text(encoding="utf-8")
    assert "tool_*.csv -text" in attributes


def test_the_items_have_their_faults() -> None:
    items = table("tool_items.csv")
    assert items["item_id"].str.fullmatch(r"\d{4}").all()
    assert items["item_id"].duplicated().sum() == 3
    assert items["category"].nunique() > items["category"].str.strip().str.lower().nunique() == 6
    assert (items["price"] == "").sum() > 2
    assert items["price"].str.contains(",").sum() > 4


def test_the_loans_have_their_faults() -> None:
    loans = table("tool_loans.csv")
    known = table("tool_items.csv")["item_id"]
    assert loans.duplicated().sum() == 15
    assert not loans.drop_duplicates()["loan_id"].duplicated().any()
    assert (loans["member"] == "TEST").sum() >= 9
    assert (loans["member"] == "NA").sum() > 3
    assert (~loans["item_id"].str.strip().str.zfill(4).isin(known)).sum() >= 14
    assert loans["out"].str.fullmatch(r"\d\d\.\d\d\.\d{4}").sum() > 200
    assert loans["out"].str.fullmatch(r"\d{4}-\d\d-\d\d").sum() > 200
    assert (loans["back"] == "").sum() > 3 and (loans["back"] == "not yet").sum() > 3


def test_the_repairs_have_their_faults() -> None:
    repairs = table("tool_repairs.csv")
    assert repairs.duplicated().sum() == 6
    assert repairs.drop_duplicates()["repair_id"].duplicated().sum() == 7
    assert {"", "free", "ask Tom"} <= set(repairs["cost"])
    assert repairs["cost"].str.startswith("€").sum() > 4
