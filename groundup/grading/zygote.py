"""The warm process: it imports libraries once, and forks a child for each notebook.

Run by `groundup.grading.sandbox`, as a rule inside bubblewrap. Each child makes a sandbox of its
own inside that one: other process ids, an own `/tmp` and home, limits. It can neither see nor
signal the warm process, and all that it started ends with it.
"""

from __future__ import annotations

import array
import ast
import collections
import contextlib
import ctypes
import importlib
import marshal
import os
import resource
import select
import shutil
import signal
import socket
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from groundup.grading.sandbox import NOBODY, PRIVATE

# What notebooks of any course use. What is missing is the notebook's to report.
BASIS = (
    "numpy", "numpy.testing", "unittest.mock", "random", "statistics", "fractions", "decimal",
    "datetime",
    "stack_data",  # IPython imports it when it shows its first error
)  # fmt: skip
# What is used of a library where a notebook imports any of it: these take seconds to import.
LIBRARIES = {
    "pandas": ("pandas", "pandas.testing"),
    "matplotlib": ("matplotlib.pyplot", "matplotlib_inline.backend_inline"),
    "scipy": ("scipy.optimize", "scipy.stats"),
    "joblib": ("joblib",),
    "sklearn": (
        "sklearn.linear_model", "sklearn.pipeline", "sklearn.feature_extraction.text",
        "sklearn.model_selection", "sklearn.metrics", "sklearn.naive_bayes",
        "sklearn.preprocessing",
    ),
}  # fmt: skip

CLONE_NEWNS, CLONE_NEWIPC = 0x00020000, 0x08000000
CLONE_NEWUSER, CLONE_NEWPID = 0x10000000, 0x20000000
PR_SET_DUMPABLE, PR_SET_NO_NEW_PRIVS = 4, 38
MS_NOSUID, MS_NODEV, MS_BIND = 2, 4, 4096
MOST_FILES = 20_000
# How often the memory of a submission's processes is added up; short ones are never looked at.
WATCH_SECONDS = 0.2

_libc = ctypes.CDLL(None, use_errno=True)


def _must(result: int, what: str) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def main() -> Iterator[None]:
    """Serve until the channel closes; returns only in a submission's own process, what it runs."""
    control = socket.socket(fileno=int(sys.argv[1]))
    os.set_inheritable(control.fileno(), False)
    sandboxed = sys.argv[2] == "sandboxed"
    if sandboxed and os.geteuid() == 0:
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
    from groundup.grading.runner import Runner

    # Before matplotlib, which joins the shell that it finds.
    runner = Runner()
    _import(BASIS)
    runner.remember()
    if sandboxed:
        _must(_libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no new privileges")
        _must(_libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0), "not dumpable")
    control.send(b"ready")
    while True:
        message, ancillary, _flags, _address = control.recvmsg(65536, socket.CMSG_SPACE(2 * 4))
        if not message:
            sys.exit()
        descriptors = array.array("i")
        for _level, _type, data in ancillary:
            descriptors.frombytes(data[: len(data) - len(data) % descriptors.itemsize])
        order = ast.literal_eval(message.decode())
        if _import([*_of_libraries(order), *order["modules"]]):
            runner.remember()
        if not descriptors:
            continue
        runner.get_ready(order["modules"])
        child = os.fork()
        if child == 0:
            control.close()
            return _begin([runner], order, sandboxed, *descriptors)
        for descriptor in descriptors:
            os.close(descriptor)
        os.waitpid(child, 0)


def _of_libraries(order: dict[str, Any]) -> list[str]:
    wanted = {name.partition(".")[0] for name in order["modules"]} | set(order["libraries"])
    return [name for root, names in LIBRARIES.items() if root in wanted for name in names]


def _import(names: Iterable[str]) -> bool:
    """Import what is not there yet, and say whether there was something."""
    missing = [name for name in names if name not in sys.modules and name not in _tried]
    for name in missing:
        _tried.add(name)
        # A module may fail in ways of its own; the notebook that needs it reports that.
        with contextlib.suppress(Exception):
            importlib.import_module(name)
    # Not by `torch._dynamo`: Keras, where it is imported first, brings that along.
    if "torch" in sys.modules and not _settled:
        _settled.append("torch")
        with contextlib.suppress(Exception):
            _settle_torch()
    return bool(missing)


def _settle_torch() -> None:
    """Have PyTorch change itself now, and not where an answer makes its first optimizer.

    That imports `torch._dynamo`, which wraps functions of `torch`, and the first of each class
    wraps the class's `step`: in the middle of a test both would look like the answer's work.
    """
    importlib.import_module("torch._dynamo")
    torch = sys.modules["torch"]
    base = torch.optim.Optimizer
    for kind in list(vars(torch.optim).values()):
        if isinstance(kind, type) and issubclass(kind, base) and kind is not base:
            with contextlib.suppress(Exception):
                kind([torch.zeros(1, 1, requires_grad=True)])


_tried: set[str] = set()
_settled: list[str] = []


def _begin(
    given: list[Any], limits: dict[str, Any], sandboxed: bool, data: int, control: int
) -> Iterator[None]:
    """Make the walls of one submission, and return what runs it, in its own process."""
    try:
        if sandboxed:
            _isolate(limits)
        if os.fork():
            os._exit(0)  # the supervisor is nobody's child: it ends with its channel
        folder = _supervise(limits, sandboxed, data, control)
        return given.pop().commands(data, folder, limits)  # type: ignore[no-any-return]
    except BaseException:
        traceback.print_exc(file=sys.__stderr__)
    os._exit(70)


def _isolate(limits: dict[str, Any]) -> None:
    uid, gid = os.getuid(), os.getgid()
    # The files of a process that is not dumpable belong to root: no map could be written.
    _must(_libc.prctl(PR_SET_DUMPABLE, 1, 0, 0, 0), "dumpable")
    space = CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWIPC
    _must(_libc.unshare(space), "unshare")
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{uid} {uid} 1")
    Path("/proc/self/gid_map").write_text(f"{gid} {gid} 1")
    # One file system for all that may be written, so that its size bounds them together.
    options = f"size={limits['disk']},nr_inodes={MOST_FILES},mode=0700,uid={uid},gid={gid}"
    flags = MS_NOSUID | MS_NODEV
    own = PRIVATE.encode()
    _must(_libc.mount(b"tmpfs", own, b"tmpfs", flags, options.encode()), "mount")
    for name in ("home", "tmp", "shm", "work"):
        Path(PRIVATE, name).mkdir(mode=0o700)
    places = {b"/shm": b"/dev/shm"}
    # Where Python or the data lie below it, /tmp stays as it is: theirs, and read-only.
    if not any(Path("/tmp").iterdir()):
        places[b"/tmp"] = b"/tmp"
    for name_of, place in places.items():
        _must(_libc.mount(own + name_of, place, None, MS_BIND, None), f"mount {place!r}")
    _must(_libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0), "not dumpable")


def _drop_capabilities() -> None:
    """Give up what a process holds in a user namespace that it has made."""
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    nothing = (ctypes.c_uint32 * 6)()
    _must(_libc.capset(header, nothing), "capset")


def _supervise(limits: dict[str, Any], sandboxed: bool, data: int, control: int) -> str:
    """Be the first process of the submission: when it ends, the kernel ends all the others.

    Returns in its child alone, which runs the notebook, and says in which folder.
    """
    if sandboxed:
        _drop_capabilities()
    folder = _work_folder(data, sandboxed)
    child = os.fork()
    if child == 0:
        os.close(control)
        os.setpgid(0, 0)
        if sandboxed:
            _limit(limits)
        return folder
    os.close(data)
    watch = _memory_watch(limits["memory"]) if sandboxed else None
    looked = time.monotonic()
    # A child that ended wakes `select`; orphans come to the first process and must not stay.
    awake, bell = os.pipe()
    os.set_blocking(bell, False)
    signal.set_wakeup_fd(bell)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    while True:
        ready, _, _ = select.select([control, awake], [], [], WATCH_SECONDS)
        if watch is not None and time.monotonic() - looked > WATCH_SECONDS:
            looked = time.monotonic()
            if watch():
                with contextlib.suppress(OSError):
                    os.write(control, b"memory")
                break
        if control in ready:
            if os.read(control, 1) != b"i":
                break
            with contextlib.suppress(ProcessLookupError):
                os.killpg(child, signal.SIGINT)
        if awake in ready:
            os.read(awake, 4096)
        with contextlib.suppress(ChildProcessError):
            while (ended := os.waitpid(-1, os.WNOHANG))[0]:
                if ended[0] == child:
                    code = str(os.waitstatus_to_exitcode(ended[1])).encode()
                    with contextlib.suppress(OSError):
                        os.write(control, code)
    # In a sandbox -1 means all processes of this submission; elsewhere, all of this user.
    with contextlib.suppress(ProcessLookupError):
        os.kill(-1 if sandboxed else -child, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        while True:
            os.waitpid(-1, 0)
    if not sandboxed:
        shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)


def _memory_watch(most: int) -> Callable[[], bool]:
    """Return a function that says whether all processes of this submission hold too much.

    ``/proc`` shows those of others too, under other numbers; this one's descend from it.
    """
    me = Path("/proc/self").readlink().name
    page = resource.getpagesize()

    def measure(pid: str) -> tuple[int, int]:
        size, resident, shared = Path(f"/proc/{pid}/statm").read_text().split()[:3]
        return int(size), (int(resident) - int(shared)) * page

    # A fork of the warm process holds all that it holds, without using it up once more.
    warm_size, warm_bytes = measure(me)

    def is_too_much() -> bool:
        children: dict[str, list[str]] = {}
        for entry in os.listdir("/proc"):  # noqa: PTH208
            if entry.isdigit():
                with contextlib.suppress(OSError, IndexError):
                    stat = Path(f"/proc/{entry}/stat").read_text()
                    children.setdefault(stat.rpartition(")")[2].split()[1], []).append(entry)
        total, waiting = 0, [me]
        while waiting:
            for pid in children.get(waiting.pop(), []):
                waiting.append(pid)
                with contextlib.suppress(OSError, ValueError):
                    size, used = measure(pid)
                    total += max(0, used - (warm_bytes if size >= warm_size else 0))
        return total > most

    return is_too_much


def _work_folder(data: int, sandboxed: bool) -> str:
    """Write what lies beside the notebook into the folder that it runs in."""
    files = marshal.loads(receive(data))
    folder = Path(PRIVATE, "work") if sandboxed else Path(tempfile.mkdtemp(prefix="groundup-"))
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return str(folder)


def _limit(limits: dict[str, Any]) -> None:
    size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    seconds = int(limits["notebook_seconds"]) + 1
    for name, most in (
        ("RLIMIT_AS", size + limits["memory"]),
        ("RLIMIT_CPU", seconds),
        ("RLIMIT_NPROC", limits["processes"]),
        ("RLIMIT_FSIZE", limits["disk"]),
        ("RLIMIT_NOFILE", 512),
        ("RLIMIT_CORE", 0),
    ):
        resource.setrlimit(getattr(resource, name), (most, most))


def receive(descriptor: int) -> bytes:
    """Return one message of the worker's: eight bytes that say how long it is, then itself."""
    header = _read(descriptor, 8)
    return _read(descriptor, int.from_bytes(header, "big"))


def _read(descriptor: int, size: int) -> bytes:
    parts = b""
    while len(parts) < size:
        part = os.read(descriptor, size - len(parts))
        if not part:
            os._exit(0)
        parts += part
    return parts


if __name__ == "__main__":
    # No name and no frame holds what it drains: student code can look into both.
    collections.deque(main(), maxlen=0)
    os._exit(0)
