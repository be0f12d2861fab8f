"""Start the warm process from which submissions are forked, inside bubblewrap's walls.

One warm process serves a whole run; notebooks with the largest libraries are forked from another,
since each fork copies the page tables of all that was imported. What they run sees the Python
installation and nothing else of this machine: no network, no course, no gradebook, no other
submission, no environment variables.
"""

from __future__ import annotations

import array
import atexit
import contextlib
import marshal
import os
import select
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from groundup.course import CourseError

PACKAGE = Path(__file__).parent.parent
# No account has this number; as root, limits on processes bind only somebody who is not root.
NOBODY = 60_321
LARGE = frozenset({"torch", "keras", "tensorflow", "jax"})
# Inside the sandbox: all that a submission may write. No machine has a folder of this name.
PRIVATE = "/submission"


@dataclass(frozen=True)
class Limits:
    """What one submission may use.

    Attributes
    ----------
    cell_seconds, notebook_seconds : float
        Wall time of a cell, and of all cells together.
    memory : int
        Bytes that its processes together may add to what the warm process has.
    processes : int
        Processes and threads at any time.
    disk : int
        Bytes in the submission's own folder, home and ``/tmp`` together; also the longest file.
    output : int
        Characters that a cell may print; what follows is left out.
    """

    cell_seconds: float = 60.0
    notebook_seconds: float = 900.0
    memory: int = 2 * 1024**3
    processes: int = 64
    disk: int = 256 * 1024**2
    output: int = 200_000


class SandboxMissing(CourseError):
    """There is nothing to hold student code in; the text says what to do."""


class WarmProcessEnded(Exception):
    """What runs notebooks was killed: no submission's fault, and worth another try."""


class WarmProcess:
    """A process that has imported the libraries and forks one child for each notebook.

    Parameters
    ----------
    sandboxed : bool
        False for one's own notebook, on one's own machine.

    Raises
    ------
    SandboxMissing
        bubblewrap is not installed, or not allowed to work here.
    """

    def __init__(self, sandboxed: bool = True) -> None:
        self.sandboxed = sandboxed
        self._owner = os.getpid()
        if not hasattr(os, "fork"):
            raise CourseError(
                "Running notebooks this way needs Linux or macOS: on Windows, use WSL or Colab."
            )
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        os.set_inheritable(theirs.fileno(), True)
        command = [
            *(_walls() if sandboxed else []),
            sys.executable, "-s", "-P", "-m", "groundup.grading.zygote", str(theirs.fileno()),
            "sandboxed" if sandboxed else "plain",
        ]  # fmt: skip
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            pass_fds=[theirs.fileno()],
            env=_environment(sandboxed),
            start_new_session=True,
        )
        theirs.close()
        self._socket = ours
        if not ours.recv(16):
            assert self._process.stderr is not None
            said = self._process.stderr.read().decode(errors="replace").strip().splitlines()
            self.close()
            reason = said[-1] if said else "no reason given"
            raise SandboxMissing(f"The process that runs notebooks did not start: {reason}")

    def load(self, modules: Iterable[str]) -> None:
        """Import what notebooks will need, all at once: it takes note of Python's state only once.

        It goes on by itself; what is asked for next waits until it is done.
        """
        self._send({"modules": sorted(modules), "libraries": []})

    def _send(self, order: dict[str, Any], ancillary: Sequence[Any] = ()) -> None:
        try:
            self._socket.sendmsg([repr(order).encode()], ancillary)
        except OSError as error:
            raise WarmProcessEnded(
                "the process from which notebooks are forked has ended"
            ) from error

    def fork(
        self,
        limits: Limits,
        files: dict[str, bytes] | None = None,
        modules: Iterable[str] = (),
        libraries: Iterable[str] = (),
        seed: int = 0,
    ) -> Channel:
        """Start one notebook's own process, in a folder that holds these files.

        What the assignment's own cells import (`modules`), and those of the large libraries that
        the submission imports (`libraries`), is imported before the fork.
        """
        ours, theirs = socket.socketpair()
        control, their_control = socket.socketpair()
        descriptors = array.array("i", [theirs.fileno(), their_control.fileno()])
        try:
            self._send(
                asdict(limits)
                | {"seed": seed, "modules": sorted(modules), "libraries": sorted(libraries)},
                [(socket.SOL_SOCKET, socket.SCM_RIGHTS, descriptors)],
            )
        finally:
            theirs.close()
            their_control.close()
        return Channel(ours, control, files or {})

    def is_alive(self, patience: float = 0.0) -> bool:
        """Return whether it still listens; also true of one that a parent process has started.

        Parameters
        ----------
        patience : float
            Seconds to wait for its end, where that is to be expected.
        """
        try:
            select.select([self._socket], [], [], patience)
            # It says nothing once it is ready, so there is something to read at its end only.
            return bool(self._socket.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT))
        except BlockingIOError:
            return True
        except (OSError, ValueError):
            return False

    def close(self) -> None:
        """End the warm process and all that it started."""
        self._socket.close()
        if os.getpid() != self._owner:
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(2)
        self._process.kill()
        self._process.wait()
        if self._process.stderr is not None:
            self._process.stderr.close()


_warm: dict[tuple[bool, bool], WarmProcess] = {}


def warm_process(sandboxed: bool = True, modules: Iterable[str] = ()) -> WarmProcess:
    """Return this process's warm process for notebooks that import these modules.

    It is started when it is first needed or has ended.
    """
    kind = sandboxed, uses_large(modules)
    known = _warm.get(kind)
    if known is None or not known.is_alive():
        known = _warm[kind] = WarmProcess(sandboxed)
        atexit.register(known.close)
    return known


def uses_large(modules: Iterable[str]) -> bool:
    """Return whether one of the modules belongs to a library of several hundred megabytes."""
    return any(name.partition(".")[0] in LARGE for name in modules)


class Channel:
    """The two ends of a notebook's process: its messages, and the one who can stop it."""

    def __init__(
        self, data: socket.socket, control: socket.socket, files: dict[str, bytes]
    ) -> None:
        self.data, self.control = data, control
        self.is_silent = False  # whether the supervisor has gone without a word
        self.send_bytes(marshal.dumps(files))

    def send_bytes(self, message: bytes) -> None:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self.data.sendall(len(message).to_bytes(8, "big") + message)

    def receive_bytes(self, seconds: float, most: int) -> bytes | None:
        """Return the next message, or None when the process has ended or broken the form.

        Raises
        ------
        TimeoutError
            Nothing came within that time.
        """
        end = time.monotonic() + seconds
        header = self._receive(8, end)
        if header is None or int.from_bytes(header, "big") > most:
            return None
        return self._receive(int.from_bytes(header, "big"), end)

    def _receive(self, size: int, end: float) -> bytes | None:
        parts, missing = [], size
        while missing:
            self.data.settimeout(max(0.001, end - time.monotonic()))
            try:
                part = self.data.recv(min(missing, 1 << 20))
            except ConnectionResetError:
                return None
            if not part:
                return None
            parts.append(part)
            missing -= len(part)
        return b"".join(parts)

    def interrupt(self) -> None:
        with contextlib.suppress(OSError):
            self.control.sendall(b"i")

    def fate(self) -> str:
        """Say how the process ended, once it has."""
        self.control.settimeout(1.0)
        with contextlib.suppress(OSError, ValueError):
            told = self.control.recv(16)
            self.is_silent = not told
            if told == b"memory":
                return "its processes used more memory than allowed"
            status = int(told.decode() or 0)
            return f"killed by signal {-status}" if status < 0 else f"exit code {status}"
        return "no exit code"

    def close(self) -> None:
        """End the process and everything it started; returns when they are gone."""
        self.data.close()
        self.control.settimeout(5.0)
        with contextlib.suppress(OSError):
            self.control.shutdown(socket.SHUT_WR)
            while self.control.recv(64):
                pass
        self.control.close()


def _environment(sandboxed: bool) -> dict[str, str]:
    threads = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR")}
    ours = threads | {
        "PYTHONPATH": str(PACKAGE.parent),
        "PYTHONHASHSEED": os.environ.get("PYTHONHASHSEED", "0"),
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",
        "TZ": os.environ.get("TZ", "UTC"),
    }
    # Keras reads it where it is first imported, which is before a notebook can say so.
    if backend := os.environ.get("KERAS_BACKEND"):
        ours["KERAS_BACKEND"] = backend
    elif find_spec("tensorflow") is None and find_spec("torch") is not None:
        ours["KERAS_BACKEND"] = "torch"
    if data := os.environ.get("GROUNDUP_DATA"):
        ours["GROUNDUP_DATA"] = str(Path(data).resolve())
    if not sandboxed:
        return dict(os.environ) | ours
    return ours | {
        "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "HOME": f"{PRIVATE}/home",
        "USER": "student",
        "TMPDIR": f"{PRIVATE}/tmp",
        "MPLCONFIGDIR": f"{PRIVATE}/home/.matplotlib",
    }


def _walls() -> list[str]:
    """Return bubblewrap's command line, up to the command that it is to run."""
    bwrap = shutil.which("bwrap")
    if bwrap is None:
        raise SandboxMissing(
            "bubblewrap is missing, which keeps student code away from this machine: install it "
            "(`apt install bubblewrap`), or grade with --unsandboxed if you trust the code."
        )
    command = [bwrap, "--die-with-parent", "--new-session", "--unshare-pid", "--unshare-net",
               "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"]  # fmt: skip
    if os.geteuid() == 0:
        # The warm process itself becomes nobody, once the walls stand.
        for capability in ("CAP_SETUID", "CAP_SETGID", "CAP_SETPCAP"):
            command += ["--cap-add", capability]
    else:
        command += ["--unshare-user"]
    for folder in ("/usr", "/lib", "/lib64", "/lib32", "/bin", "/sbin"):
        path = Path(folder)
        if path.is_symlink():
            command += ["--symlink", str(path.readlink()), folder]
        elif path.is_dir():
            command += ["--ro-bind", folder, folder]
    for name in ("ld.so.cache", "localtime", "fonts", "mime.types", "alternatives"):
        command += ["--ro-bind-try", f"/etc/{name}", f"/etc/{name}"]
    command += ["--proc", "/proc", "--dev", "/dev"]
    command += ["--perms", "0755", "--dir", "/tmp", "--perms", "1777", "--tmpfs", PRIVATE]
    for name in ("home", "tmp"):
        command += ["--perms", "1777", "--dir", f"{PRIVATE}/{name}"]
    needed: list[Any] = [sys.base_prefix, sys.prefix, Path(sys.executable).resolve().parent.parent]
    needed += [PACKAGE, os.environ.get("GROUNDUP_DATA")]
    folders = [str(Path(path).resolve()) for path in needed if path]
    # A virtual environment is found by the path it is called by, which may hold links.
    for folder in dict.fromkeys([*folders, sys.prefix]):
        if not folder.startswith("/usr/"):
            for parent in reversed(Path(folder).parents[:-1]):
                command += ["--perms", "0755", "--dir", str(parent)]
            command += ["--ro-bind", folder, folder]
    return [*command, "--remount-ro", "/", "--chdir", PRIVATE, "--"]
