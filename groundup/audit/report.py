"""Show an audit: a table in the terminal, a page, or JSON."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

from jinja2 import Environment
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from groundup.audit.examine import ExerciseAudit, Verdict
from groundup.audit.record import figures

Audits = dict[str, list[ExerciseAudit]]


def passes(audits: Audits) -> bool:
    """Return whether every exercise meets the bar."""
    return not any(audit.problems for found in audits.values() for audit in found)


def table(unit: str, found: list[ExerciseAudit]) -> Table:
    """Return a unit's table, one row for each exercise.

    Right answers that are accepted, wrong ones that are rejected, mutants that are killed; then
    how many mutants are equal to the solution, how many others are alive, and what else is wrong.
    """
    shown = Table(title=unit, title_justify="left")
    shown.add_column("exercise", no_wrap=True)
    for name in ("right", "wrong", "mutants", "equal", "alive", "unstable", "faults", "s"):
        shown.add_column(name, justify="right", no_wrap=True)
    shown.add_column("")
    for audit in found:
        f = figures(audit)
        shown.add_row(
            audit.name,
            f"{f.right_accepted}/{f.right}",
            f"{f.wrong_rejected}/{f.wrong}",
            f"{f.killed}/{f.mutants - f.equivalent}" if f.mutants else "none",
            *(_number(n) for n in (f.equivalent, len(audit.survivors), f.unstable, f.faults)),
            f"{f.seconds:.0f}",
            "[red]✗[/]" if audit.problems else "[green]✓[/]",
        )
    return shown


def print_audit(out: Console, unit: str, found: list[ExerciseAudit], messages: bool) -> None:
    """Print a unit's table, what is below the bar, and the survivors with their diff.

    Parameters
    ----------
    messages : bool
        Also print every wrong answer's misconception and the message that a student sees.
    """
    out.print(table(unit, found))
    for audit in found:
        for problem in audit.problems:
            out.print(f"[red]✗[/] {audit.name}: {escape(problem)}")
        for note in audit.notes:
            out.print(f"[yellow]–[/] {audit.name}: {escape(note)}")
        for trial in audit.survivors:
            out.print(f"[yellow]survives[/] {audit.name}, {trial.mutant.operator}")
            for line in trial.mutant.changes:
                out.print(f"    # {escape(line)}")
    if messages:
        for audit in found:
            out.print(f"\n[bold]{audit.name}[/]: what a student reads whose answer …")
            for verdict in audit.of(False):
                out.print(f"  … {escape(verdict.answer.reason)}")
                out.print(f"      [dim]{escape(said(verdict))}[/]")


def said(verdict: Verdict) -> str:
    """Say what a student reads of a wrong answer's visible tests."""
    if verdict.accepted:
        return "nothing: it is accepted"
    if verdict.hidden_only:
        return "nothing: only the hidden tests reject it"
    return verdict.message


def as_json(audits: Audits) -> str:
    """Return all that was found, for CI."""
    return json.dumps(
        {
            "passes": passes(audits),
            "units": {
                unit: {audit.name: _exercise(audit) for audit in found}
                for unit, found in audits.items()
            },
        },
        indent=1,
        ensure_ascii=False,
    )


def _exercise(audit: ExerciseAudit) -> dict[str, Any]:
    return figures(audit).model_dump() | {
        "problems": audit.problems,
        "notes": audit.notes,
        "survivors": [trial.mutant.changes for trial in audit.survivors],
        "equivalents": {
            "\n".join(trial.mutant.changes): trial.equivalent
            for trial in audit.trials
            if trial.equivalent
        },
        "misconceptions": {v.answer.reason: said(v) for v in audit.of(False)},
    }


def as_html(audits: Audits) -> str:
    """Return the audit as one page that needs nothing else."""
    text = (resources.files("groundup.audit") / "report.html").read_text(encoding="utf-8")
    template = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(text)
    return template.render(audits=audits, passes=passes(audits), figures=figures, said=said)


def _number(n: int) -> str:
    return str(n) if n else "–"
