"""Run a notebook's cells in a process of their own and record what each one put out.

A warm process has imported the libraries; each notebook runs in a fork of it (`sandbox`, `zygote`,
`runner`). That takes a hundredth of the time of a new kernel, and a notebook that kills its
process, hangs or exits harms nothing but itself. A test cell has passed only when the process
proves that each of its statements ran, in a Python whose functions are its own.
"""

from __future__ import annotations

import json
import marshal
import re
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from nbformat import ValidationError, validate

from groundup.grading.instrument import Names, compile_test
from groundup.grading.outputs import Output, error_output
from groundup.grading.sandbox import Channel, Limits, WarmProcessEnded, warm_process
from groundup.grading.seal import KEY_SIZE, SIGNATURE_SIZE, new_seal
from groundup.grading.zygote import LIBRARIES

# Generous: a machine may be busy, and libraries are imported first.
START_SECONDS = 300.0
# What a cell that was interrupted has left to stop by itself, before its process is killed.
GRACE_SECONDS = 3.0
# How long the end of all that a killed process has forked may take.
END_SECONDS = 5.0
LONGEST_MESSAGE = 64 * 1024**2
_IMPORTED = re.compile(r"^\s*(?:import|from)\s+(\w+)", re.MULTILINE)


@dataclass(frozen=True)
class Code:
    """A code cell.

    Attributes
    ----------
    source : str
    is_test : bool
        A test cell: what it says must be true for points to be earned.
    hidden_from : int
        The line from which what the tests print is not shown; 0 for none.
    """

    source: str
    is_test: bool = False
    hidden_from: int = 0


@dataclass
class CellRun:
    """What one code cell did.

    Attributes
    ----------
    outputs : list of dict
        nbformat outputs, in order. Those of a test cell begin with an error unless it passed.
    execution_count : int or None
        None when the cell was never finished.
    seconds : float
        Wall time of the cell.
    memory : int
        Peak resident bytes of the process by then; 0 where it is not known.
    flags : list of str
        What an instructor should look at, in words; empty for honest work.
    """

    outputs: list[Output]
    execution_count: int | None
    seconds: float
    memory: int = 0
    flags: list[str] = field(default_factory=list)


def execute(
    cells: Sequence[Code],
    names: Names | None = None,
    limits: Limits | None = None,
    files: dict[str, bytes] | None = None,
    seed: int = 0,
    sandboxed: bool = True,
) -> list[CellRun]:
    """Run code cells one after another, as a notebook does: an error does not stop the next cell.

    Parameters
    ----------
    cells : sequence of Code
    names : Names, optional
        What the names in test cells mean, from the assignment.
    limits : Limits, optional
    files : dict of str to bytes, optional
        What lies beside the notebook, by relative path.
    seed : int
        Of Python's and NumPy's global generators: grading again gives the same verdict.
    sandboxed : bool
        False for one's own notebook on one's own machine.

    Returns
    -------
    list of CellRun
        One for each cell. A cell that did not run to its end has an ``error`` output.

    Raises
    ------
    WarmProcessEnded
        Something outside killed what runs notebooks; nothing is known of this one.
    """
    limits = limits or Limits()
    names = names or Names()
    warm = warm_process(sandboxed, names.modules)
    imported = {root for cell in cells for root in _IMPORTED.findall(cell.source)}
    channel = warm.fork(limits, files, names.modules, LIBRARIES.keys() & imported, seed)
    try:
        conversation = _Conversation(channel, limits, names)
        runs = conversation.run(cells)
    finally:
        channel.close()
    # What kills the warm process kills a notebook's supervisor too, which may be seen first.
    patience = END_SECONDS if channel.is_silent else 0.0
    if conversation.ended and not warm.is_alive(patience):
        raise WarmProcessEnded("the process from which notebooks are forked has ended")
    return runs


class _Conversation:
    def __init__(self, channel: Channel, limits: Limits, names: Names) -> None:
        self.channel, self.limits, self.names = channel, limits, names
        self.ended = ""  # why there will be no more replies
        self.number = 0
        key = secrets.token_bytes(KEY_SIZE)
        self.conceal, self.sign = new_seal(key)
        channel.send_bytes(key)

    def run(self, cells: Sequence[Code]) -> list[CellRun]:
        started = self._receive(START_SECONDS)
        if started is None:
            self.ended = "the process that runs the notebook did not start"
        never = f"not run: {self.ended}"
        deadline = time.monotonic() + self.limits.notebook_seconds
        runs = []
        for cell in cells:
            if self.ended:
                runs.append(CellRun([error_output("DeadKernelError", never)], None, 0.0))
                continue
            seconds = min(self.limits.cell_seconds, max(0.1, deadline - time.monotonic()))
            begun = time.monotonic()
            run = self._run_test(cell, seconds) if cell.is_test else self._run_code(cell, seconds)
            runs.append(replace(run, seconds=time.monotonic() - begun))
            never = f"not run: in an earlier cell {self.ended}"
        return runs

    def _run_code(self, cell: Code, seconds: float) -> CellRun:
        answer, late = self._ask({"kind": "code", "source": cell.source}, seconds)
        if answer is None:
            return self._no_reply(late, seconds)
        verdict, shown = answer
        outputs = _outputs(shown)
        if shown.get("failure"):
            name, text, lines = shown["failure"]
            outputs = [error_output(name, text, lines)]
        if late:
            outputs.append(self._limit(seconds))
        return CellRun(outputs, _count(shown), 0.0, 0, verdict["flags"])

    def _run_test(self, cell: Code, seconds: float) -> CellRun:
        statements = compile_test(cell.source, self.names)
        question = {"kind": "test", "statements": statements, "hidden_from": cell.hidden_from}
        answer, late = self._ask(question, seconds)
        if answer is None:
            return self._no_reply(late, seconds)
        verdict, shown = answer
        result, spoiled = shown["result"], verdict["spoiled"]
        count = _count(result)
        # What a test printed is shown; only its own error or number decides.
        outputs = [o for o in _outputs(result) if o["output_type"] in _SHOWN]
        for output in outputs:
            if output["output_type"] == "stream":
                output["name"] = "stdout"
        where = f"Cell In[{count}], line {verdict['line']}"
        if late:
            outputs.insert(0, self._limit(seconds))
        elif verdict["failed"]:
            name, text, frames = shown["failure"]
            lines = [where, *frames, f"\x1b[0;31m{name}\x1b[0m: {text}"]
            outputs.insert(0, error_output(name, text, lines))
        elif verdict["n_done"] != len(statements):
            outputs.insert(0, error_output("DeadKernelError", "the test did not run to its end"))
        elif spoiled:
            reason = f"this test was interfered with: {'; '.join(spoiled)}"
            outputs.insert(0, error_output("TamperedTestError", reason, [where, reason]))
        elif verdict["number"] is not None:
            outputs.insert(0, _number(verdict["number"], count))
        return CellRun(outputs, count, 0.0, verdict["memory"], [*verdict["found"], *spoiled])

    def _ask(
        self, question: dict[str, Any], seconds: float
    ) -> tuple[tuple[dict[str, Any], dict[str, Any]] | None, bool]:
        """Return the process's verdict and what it shows, or None when it ended; and whether late.

        The verdict is the grader's own, what is shown may be anything.
        """
        self.number += 1
        self.channel.send_bytes(self.conceal(self.number, marshal.dumps(question)))
        late = False
        try:
            reply = self._receive(seconds)
        except TimeoutError:
            late = True
            self.channel.interrupt()
            try:
                reply = self._receive(GRACE_SECONDS)
            except TimeoutError:
                self.ended = "the code did not stop when its time was up"
                return None, late
        return reply, late

    def _receive(self, seconds: float) -> tuple[dict[str, Any], dict[str, Any]] | None:
        data = self.channel.receive_bytes(seconds, LONGEST_MESSAGE)
        if data is None:
            self.ended = f"the process that runs the notebook died ({self.channel.fate()})"
            return None
        signature, text = data[:SIGNATURE_SIZE], data[SIGNATURE_SIZE:]
        if not secrets.compare_digest(signature, self.sign(self.number, text)):
            self.ended = "the notebook wrote into the grader's own channel"
            return None
        size = int.from_bytes(text[:8], "big")
        return _decoded(text[8 : 8 + size]), _decoded(text[8 + size :] or b"{}")

    def _no_reply(self, late: bool, seconds: float) -> CellRun:
        flags = [self.ended] if "channel" in self.ended else []
        died = error_output("DeadKernelError", f"in this cell {self.ended}")
        error = self._limit(seconds) if late else died
        return CellRun([error], None, 0.0, 0, flags)

    def _limit(self, seconds: float) -> Output:
        return error_output("CellTimeoutError", f"this cell took longer than {seconds:g} seconds")


def _decoded(text: bytes) -> dict[str, Any]:
    """Return a part of a reply, without half characters, which can't be stored."""
    try:
        found = json.loads(text)
        if b"\\ud" in text:
            whole = json.dumps(found, ensure_ascii=False).encode("utf-8", "replace")
            found = json.loads(whole)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


_SHOWN = ("stream", "display_data")


def _outputs(shown: dict[str, Any]) -> list[Output]:
    """Keep what has the form of nbformat's outputs: a notebook's process may say anything."""
    kept = []
    outputs = shown.get("outputs")
    for output in outputs if isinstance(outputs, list) else []:
        try:
            validate(output, "output", version=4)
        except (ValidationError, RecursionError):
            continue
        kept.append(output)
    return kept


def _count(shown: dict[str, Any]) -> int | None:
    count = shown.get("execution_count")
    return count if isinstance(count, int) and 0 <= count < 2**31 else None


def _number(value: float, count: int | None) -> Output:
    return {
        "output_type": "execute_result",
        "data": {"text/plain": repr(value)},
        "metadata": {},
        "execution_count": count,
    }
