"""Run a notebook's cells in a process of their own and record what each one put out.

A fork server imports the libraries once (`warm`); each notebook then runs in a fork of it, in an
IPython shell. That takes a hundredth of the time of a new kernel, and a notebook that kills its
process, hangs or exits harms nothing but itself: cells it did not finish are recorded as errors.
"""

from __future__ import annotations

import contextlib
import io
import json
import multiprocessing
import os
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

Output = dict[str, Any]

# Generous: the first submission also waits for the libraries to be imported.
START_SECONDS = 120.0
# What a cell that was interrupted has left to stop by itself, before its process is killed.
GRACE_SECONDS = 3.0


@dataclass
class CellRun:
    """What one code cell did.

    Attributes
    ----------
    outputs : list of dict
        nbformat outputs, in order.
    execution_count : int or None
        None when the cell was never finished.
    seconds : float
        Wall time of the cell.
    """

    outputs: list[Output]
    execution_count: int | None
    seconds: float


def execute(sources: Sequence[str], cwd: Path, cell_seconds: float = 60.0) -> list[CellRun]:
    """Run code cells one after another, as a notebook does: an error does not stop the next cell.

    Parameters
    ----------
    sources : sequence of str
        The code cells.
    cwd : Path
        The folder the notebook runs in.
    cell_seconds : float
        Wall time each cell may take. A cell that takes longer is interrupted and, should it go on
        all the same, its process is killed.

    Returns
    -------
    list of CellRun
        One for each source. A cell that did not run to its end has an ``error`` output.
    """
    # Windows has no fork: there each notebook pays for its own imports.
    method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    context: Any = multiprocessing.get_context(method)
    context.set_forkserver_preload(["groundup.grading.warm"])
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_run_cells, args=(sender, list(sources), str(cwd)))
    with _no_main_module():
        process.start()
    sender.close()
    try:
        return _collect(receiver, process, len(sources), cell_seconds)
    finally:
        receiver.close()
        _stop(process)


@contextlib.contextmanager
def _no_main_module() -> Any:
    """Keep multiprocessing from importing this program's main script again in every fork."""
    main = sys.modules["__main__"]
    hidden = {}
    for name in ("__file__", "__spec__"):
        if hasattr(main, name):
            hidden[name] = getattr(main, name)
            setattr(main, name, None)
    try:
        yield
    finally:
        for name, value in hidden.items():
            setattr(main, name, value)


def _collect(
    receiver: Connection, process: Any, n_cells: int, cell_seconds: float
) -> list[CellRun]:
    runs: list[CellRun] = []
    if not receiver.poll(START_SECONDS) or not _receive(receiver):
        reason = "the process that runs the notebook did not start"
        return [CellRun([_error("DeadKernelError", reason)], None, 0.0) for _ in range(n_cells)]
    while len(runs) < n_cells:
        started = time.monotonic()
        timed_out = False
        if not receiver.poll(cell_seconds):
            timed_out = True
            _signal(process, signal.SIGINT)
            if not receiver.poll(GRACE_SECONDS):
                _signal(process, getattr(signal, "SIGKILL", signal.SIGTERM))
        message = _receive(receiver)
        seconds = time.monotonic() - started
        limit = _error("CellTimeoutError", f"this cell took longer than {cell_seconds:g} seconds")
        if message is None:
            process.join(GRACE_SECONDS)
            died = f"the process that runs the notebook died here (exit code {process.exitcode})"
            runs.append(
                CellRun([limit if timed_out else _error("DeadKernelError", died)], None, seconds)
            )
            break
        outputs = message["outputs"]
        if timed_out:
            outputs.append(limit)
        runs.append(CellRun(outputs, message["execution_count"], seconds))
    never = "not run, because the process that runs the notebook died in an earlier cell"
    while len(runs) < n_cells:
        runs.append(CellRun([_error("DeadKernelError", never)], None, 0.0))
    return runs


def _receive(receiver: Connection) -> dict[str, Any] | None:
    """Return the next message, or None when there will be no more."""
    try:
        message = json.loads(receiver.recv_bytes())
    except (EOFError, OSError, ValueError):
        return None
    return message if isinstance(message, dict) else None


def _error(ename: str, evalue: str) -> Output:
    return {
        "output_type": "error",
        "ename": ename,
        "evalue": evalue,
        "traceback": [f"\x1b[0;31m{ename}\x1b[0m: {evalue}"],
    }


def _signal(process: Any, number: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(process.pid, number)


def _stop(process: Any) -> None:
    """End the process and everything it started that stayed in its process group."""
    process.join(GRACE_SECONDS)
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.join()
    process.close()


# ---- in the child ------------------------------------------------------------------------------


def _run_cells(sender: Connection, sources: list[str], cwd: str) -> None:
    import groundup.grading.warm  # noqa: F401  (nothing to do in a fork of a warm parent)

    if hasattr(os, "setpgrp"):
        os.setpgrp()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.chdir(cwd)
    sys.path.insert(0, "")
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)
    with tempfile.TemporaryDirectory() as ipython_dir:
        shell = _new_shell(ipython_dir)
        sender.send_bytes(json.dumps({"started": True}).encode())
        for source in sources:
            sender.send_bytes(json.dumps(shell.run_recorded(source)).encode())


def _new_shell(ipython_dir: str) -> Any:
    from IPython.core.displayhook import DisplayHook
    from IPython.core.displaypub import DisplayPublisher
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets import Type
    from traitlets.config import Config

    outputs: list[Output] = []

    class Stream(io.TextIOBase):
        encoding = "utf-8"

        def __init__(self, name: str) -> None:
            self.stream = name

        def writable(self) -> bool:
            return True

        def write(self, text: str) -> int:
            if outputs and outputs[-1].get("name") == self.stream:
                outputs[-1]["text"] += text
            elif text:
                outputs.append({"output_type": "stream", "name": self.stream, "text": text})
            return len(text)

    class Publisher(DisplayPublisher):
        def publish(self, data: Any, metadata: Any = None, **kwargs: Any) -> None:
            output = {"output_type": "display_data", "data": data, "metadata": metadata or {}}
            display_id = (kwargs.get("transient") or {}).get("display_id")
            if kwargs.get("update"):
                for earlier in outputs:
                    if earlier.get("display_id") == display_id:
                        earlier.update(data=data, metadata=metadata or {})
                return
            outputs.append(output | ({"display_id": display_id} if display_id else {}))

        def clear_output(self, wait: bool = False) -> None:
            outputs.clear()

    class Hook(DisplayHook):
        def write_output_prompt(self) -> None:
            self.data: Any = {}

        def write_format_data(self, format_dict: Any, md_dict: Any = None) -> None:
            self.data = format_dict
            self.metadata_of_data = md_dict or {}

        def finish_displayhook(self) -> None:
            if self.data:
                outputs.append(
                    {
                        "output_type": "execute_result",
                        "data": self.data,
                        "metadata": self.metadata_of_data,
                        "execution_count": self.prompt_count,
                    }
                )
            self.data = {}

    class Shell(InteractiveShell):
        display_pub_class = Type(Publisher)
        displayhook_class = Type(Hook)
        # Output of `!command` goes through Python's stdout, so that it is recorded.
        system = InteractiveShell.system_piped

        def enable_gui(self, gui: Any = None) -> None:
            """There is no event loop to join."""

        def _showtraceback(self, etype: Any, evalue: Any, stb: Any) -> None:
            lines = [stb] if isinstance(stb, str) else list(stb)
            name = getattr(etype, "__name__", str(etype))
            outputs.append(_error(name, _text(evalue)) | {"traceback": lines})

        def run_recorded(self, source: str) -> dict[str, Any]:
            outputs.clear()
            result = self.run_cell(source, store_history=True)
            sys.stdout.flush()
            failure = result.error_before_exec or result.error_in_exec
            if failure is not None and not any(o["output_type"] == "error" for o in outputs):
                outputs.append(_error(type(failure).__name__, _text(failure)))
            recorded = [
                {k: v for k, v in output.items() if k != "display_id"} for output in outputs
            ]
            return {
                "outputs": json.loads(json.dumps(recorded, default=_encode)),
                "execution_count": result.execution_count,
            }

    config = Config({"HistoryManager": {"enabled": False, "hist_file": ":memory:"}})
    shell = Shell.instance(config=config, ipython_dir=ipython_dir)
    sys.stdout, sys.stderr = Stream("stdout"), Stream("stderr")
    return shell


def _encode(value: Any) -> str:
    """Pictures travel as base64 text, as in a notebook; anything else as its own text."""
    import base64

    return base64.b64encode(value).decode() if isinstance(value, bytes) else repr(value)


def _text(value: object) -> str:
    """Return the text of an exception, whose ``__str__`` may be a student's own."""
    try:
        return str(value)
    except Exception as error:
        return f"<no text: its __str__ raised {type(error).__name__}>"
