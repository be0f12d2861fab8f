"""Kernels that start at once: each is a fork of a process that has imported the libraries.

A Jupyter kernel provisioner, under the name ``groundup-warm``. Set the environment variable
``JUPYTER_DEFAULT_PROVISIONER_NAME`` to it and papermill, nbclient or Jupyter use it for Python;
nothing else changes. The kernels are not sandboxed: this is for notebooks of one's own.
"""

from __future__ import annotations

import atexit
import contextlib
import importlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from jupyter_client.provisioning.local_provisioner import LocalProvisioner

from groundup.grading.zygote import BASIS, LIBRARIES

INLINE = "module://matplotlib_inline.backend_inline"


class WarmProvisioner(LocalProvisioner):
    """Launches Python kernels in forks of a warm process, kept for the life of this one."""

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> Any:
        """Launch a kernel; one that is not Python's own is started as usual."""
        if "ipykernel_launcher" not in cmd or not hasattr(os, "fork"):
            return await super().launch_kernel(cmd, **kwargs)
        folder = str(kwargs.get("cwd") or Path.cwd())
        order = {
            "connection_file": str(Path(cmd[cmd.index("-f") + 1]).resolve()),
            "cwd": folder,
            "env": kwargs.get("env") or dict(os.environ),
        }
        forked = _Forked(_server().fork(order))
        self.process = forked  # type: ignore[assignment]
        self.pid = self.pgid = forked.pid
        self.cwd = Path(folder)
        return self.connection_info


class _Forked:
    """What jupyter_client asks of a Popen, for a process that is another one's child."""

    stdin = stdout = stderr = None

    def __init__(self, pid: int) -> None:
        self.pid = pid

    def poll(self) -> int | None:
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return 0
        return None

    def wait(self) -> int:
        while self.poll() is None:
            time.sleep(0.01)
        return 0

    def send_signal(self, number: int) -> None:
        os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)


class _Server:
    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "groundup.grading.provisioner"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | {"MPLBACKEND": INLINE},
            text=True,
        )
        atexit.register(self.close)

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def fork(self, order: dict[str, Any]) -> int:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def close(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        self._process.wait()


_servers: list[_Server] = []


def _server() -> _Server:
    if not _servers or not _servers[-1].is_alive():
        _servers.append(_Server())
    return _servers[-1]


def main() -> None:
    """Serve: fork a kernel for each line of standard input and say its process id."""
    libraries = (name for names in LIBRARIES.values() for name in names)
    for name in (*BASIS, *libraries, "ipykernel.kernelapp", "ipykernel.ipkernel"):
        with contextlib.suppress(Exception):
            importlib.import_module(name)
    # Kernels that have ended must not stay as zombies, which would look alive.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            _run_kernel(order)
        print(child, flush=True)


def _run_kernel(order: dict[str, Any]) -> None:
    """Be a kernel; does not return."""
    os.setsid()
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1):
        os.dup2(nothing, descriptor)
    os.environ.clear()
    os.environ.update(order["env"])
    os.environ["MPLBACKEND"] = INLINE
    os.chdir(order["cwd"])
    sys.path[:] = ["", *(entry for entry in sys.path if entry)]
    # A kernel that nobody shut down ends when its server does.
    parent = f"--IPKernelApp.parent_handle={os.getppid()}"
    sys.argv = ["ipykernel_launcher", "-f", order["connection_file"], parent]
    _forget_randomness()
    from ipykernel.kernelapp import IPKernelApp

    app = IPKernelApp.instance()
    app.initialize(sys.argv[1:])
    if "matplotlib.pyplot" in sys.modules:
        from matplotlib_inline import backend_inline

        # matplotlib was there before the shell that it is to join.
        backend_inline._enable_matplotlib_integration()
    try:
        app.start()
    finally:
        os._exit(0)


def _forget_randomness() -> None:
    """Seed NumPy's global generator anew: forks would all have the same numbers."""
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed(None)


if __name__ == "__main__":
    main()
