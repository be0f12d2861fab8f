"""The outputs of cells, as nbformat has them, for both sides of a notebook's process."""

from __future__ import annotations

from typing import Any

Output = dict[str, Any]


def error_output(ename: str, evalue: str, traceback: list[str] | None = None) -> Output:
    """Return an nbformat error output."""
    lines = traceback or [f"\x1b[0;31m{ename}\x1b[0m: {evalue}"]
    return {"output_type": "error", "ename": ename, "evalue": evalue, "traceback": lines}
