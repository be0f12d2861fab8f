"""Grade answers again under other seeds: a verdict that depends on one is no verdict.

A hash seed is fixed when Python starts, and the forks in which notebooks run share that of the
process they come from. Each run is therefore a program of its own: `python -m
groundup.audit.stability` reads its work from stdin and writes which verdicts differ.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass

import nbformat
from nbformat import NotebookNode

from groundup.audit.cells import cut, grade_alone, grade_in_turn

# For an answer whose verdict differs, before it is reported: a busy machine is no instability.
PATIENT_SECONDS = 60.0


@dataclass(frozen=True)
class Case:
    """An answer and the verdict it had."""

    exercise: str
    source: str
    accepted: bool


def differing(
    notebook: NotebookNode, cases: Sequence[Case], seed: int, cell_seconds: float
) -> list[int]:
    """Return the places of the cases whose verdict is another one under this seed."""
    work = {
        "notebook": nbformat.writes(notebook),
        "cases": [asdict(case) for case in cases],
        "seed": seed,
        "cell_seconds": cell_seconds,
    }
    run = subprocess.run(
        [sys.executable, "-m", "groundup.audit.stability"],
        input=json.dumps(work),
        text=True,
        capture_output=True,
        env=os.environ | {"PYTHONHASHSEED": str(seed)},
    )
    if run.returncode:
        raise RuntimeError(f"the run with seed {seed} ended with\n{run.stderr[-2000:]}")
    places: list[int] = json.loads(run.stdout)
    return places


def main() -> None:
    work = json.load(sys.stdin)
    notebook = nbformat.reads(work["notebook"], as_version=4)
    cases = [Case(**case) for case in work["cases"]]
    whole = _seeded(cut(notebook, {case.exercise for case in cases}), work["seed"])
    pairs = [(case.exercise, case.source) for case in cases]
    found = []
    for place, result in enumerate(grade_in_turn(whole, pairs, work["cell_seconds"])):
        case = cases[place]
        died = result.message.startswith("DeadKernelError")
        if result.passed == case.accepted and not died:
            continue
        # Perhaps another answer spoilt the run: alone it gets its own verdict.
        one = _seeded(cut(notebook, [case.exercise]), work["seed"])
        alone = grade_alone(one, case.exercise, case.source, PATIENT_SECONDS)
        if alone.passed != case.accepted:
            found.append(place)
    json.dump(found, sys.stdout)


def _seeded(notebook: NotebookNode, seed: int) -> NotebookNode:
    """Put the global generators of Python and NumPy, which forks share, into another state."""
    source = f"import random, numpy\nrandom.seed({seed})\nnumpy.random.seed({seed})"
    notebook.cells.insert(0, nbformat.v4.new_code_cell(source))
    return notebook


if __name__ == "__main__":
    main()
