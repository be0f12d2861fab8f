"""An IPython shell that records what each cell puts out, as nbformat outputs."""

from __future__ import annotations

import io
import json
import sys
import tempfile
from typing import Any

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets import Type
from traitlets.config import Config

from groundup.grading.outputs import Output, error_output


class Recorder:
    """What the running cell has put out so far; text past a limit is left out."""

    def __init__(self) -> None:
        self.outputs: list[Output] = []
        self.room = 0
        self.is_silent = False

    def begin(self, room: int) -> None:
        self.outputs.clear()
        self.room = room
        self.is_silent = False

    def add(self, output: Output) -> None:
        if self.is_silent:
            return
        size = len(json.dumps(output, default=_encode))
        if size > 20 * max(self.room, 0):  # pictures are longer than text
            self.write("stderr", f"[an output of {size:,} characters was left out]\n")
            return
        self.outputs.append(output)

    def write(self, stream: str, text: str) -> None:
        if self.is_silent or not text or self.room < 0:
            return
        if len(text) > self.room:
            text = text[: self.room] + "\n[the rest of what this cell printed was left out]\n"
            self.room = -1
        else:
            self.room -= len(text)
        if self.outputs and self.outputs[-1].get("name") == stream:
            self.outputs[-1]["text"] += text
        else:
            self.outputs.append({"output_type": "stream", "name": stream, "text": text})


class Stream(io.TextIOBase):
    encoding = "utf-8"

    def __init__(self, name: str, recorder: Recorder) -> None:
        self.stream, self.recorder = name, recorder

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self.recorder.write(self.stream, str(text))
        return len(text)


class Publisher(DisplayPublisher):
    def publish(self, data: Any, metadata: Any = None, **kwargs: Any) -> None:
        recorder = self.shell.recorder
        output = {"output_type": "display_data", "data": data, "metadata": metadata or {}}
        display_id = (kwargs.get("transient") or {}).get("display_id")
        if kwargs.get("update"):
            for earlier in recorder.outputs:
                if earlier.get("display_id") == display_id:
                    earlier.update(data=data, metadata=metadata or {})
            return
        recorder.add(output | ({"display_id": display_id} if display_id else {}))

    def clear_output(self, wait: bool = False) -> None:
        self.shell.recorder.outputs.clear()


class Hook(DisplayHook):
    def write_output_prompt(self) -> None:
        self.data: Any = {}

    def write_format_data(self, format_dict: Any, md_dict: Any = None) -> None:
        self.data = format_dict
        self.metadata_of_data = md_dict or {}

    def finish_displayhook(self) -> None:
        if self.data:
            self.shell.recorder.add(
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
        self.recorder.outputs.append(error_output(name, text_of(evalue), lines))

    def run_recorded(self, source: str, room: int) -> dict[str, Any]:
        """Run a cell and return its outputs and its number."""
        self.recorder.begin(room)
        result = self.run_cell(source, store_history=True)
        sys.stdout.flush()
        failure = result.error_before_exec or result.error_in_exec
        outputs = self.recorder.outputs
        if failure is not None and not any(o["output_type"] == "error" for o in outputs):
            outputs.append(error_output(type(failure).__name__, text_of(failure)))
        return {"outputs": recorded(outputs), "execution_count": result.execution_count}


def new_shell() -> Shell:
    """Return the process's shell; it keeps no history and reads no settings."""
    config = Config({"HistoryManager": {"enabled": False, "hist_file": ":memory:"}})
    with tempfile.TemporaryDirectory() as ipython_dir:
        shell: Shell = Shell.instance(config=config, ipython_dir=ipython_dir)
    shell.recorder = Recorder()
    return shell


def recorded(outputs: list[Output]) -> list[Output]:
    """Return outputs as plain data: pictures as base64 text, anything foreign as its own text."""
    kept = [{k: v for k, v in output.items() if k != "display_id"} for output in outputs]
    return list(json.loads(json.dumps(kept, default=_encode)))


def text_of(value: object) -> str:
    """Return the text of an exception, whose ``__str__`` may be a student's own."""
    try:
        return str(value)
    except Exception as error:
        return f"<no text: its __str__ raised {type(error).__name__}>"


def _encode(value: Any) -> str:
    import base64

    return base64.b64encode(value).decode() if isinstance(value, bytes) else repr(value)
