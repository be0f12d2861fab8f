"""Run one notebook's cells in its own process, and say what became of each.

Student code shares this process with the tests, so it must not be able to reach what reports the
verdicts. That is a generator, which holds the channel's key and runs nothing that a student can
change. It hands each step to `_step`, called by C code, and is suspended meanwhile: it is in
nobody's call stack and no name refers to it. What comes back to it is plain data. An audit hook,
which can't be taken off again, watches the doors that are left, such as `gc.get_objects`.

Functions that run next to student code take what they call as default arguments, and what they are
given from the end of a list: a name, or a variable of a frame, would be there for anybody.
"""

from __future__ import annotations

import builtins
import collections
import gc
import inspect
import marshal
import operator
import os
import random
import resource
import signal
import sys
import threading
import types
from _json import encode_basestring_ascii
from collections.abc import Callable, Iterator
from typing import Any

from groundup.grading.instrument import FILENAME, MARK
from groundup.grading.integrity import WHERE_IMPORTED, Lie, Record, new_judge
from groundup.grading.seal import new_seal
from groundup.grading.shell import Stream, new_shell, recorded, text_of

# What nobody needs while work is graded, and what could reach the grader's own state.
FORBIDDEN = frozenset({
    "gc.get_objects", "gc.get_referrers", "gc.get_referents", "sys._current_frames",
    "sys._current_exceptions", "sys.addaudithook", "ctypes.string_at", "ctypes.wstring_at",
    "ctypes.PyObj_FromPtr", "ctypes.call_function", "ctypes.set_errno",
})  # fmt: skip
# Libraries look up C functions; a notebook that does reaches for the interpreter.
FOREIGN = frozenset({"ctypes.dlsym", "ctypes.dlsym/handle", "ctypes.cdata", "ctypes.dlopen"})
HIDDEN_MODULES = frozenset(
    {"_testcapi", "_testinternalcapi", "_xxsubinterpreters", "_interpreters"}
)
MOST_FRAMES = 12
OPERATORS = {
    "Eq": operator.eq, "NotEq": operator.ne, "Lt": operator.lt, "LtE": operator.le,
    "Gt": operator.gt, "GtE": operator.ge, "Is": operator.is_, "IsNot": operator.is_not,
    "In": lambda a, b: a in b, "NotIn": lambda a, b: a not in b,
}  # fmt: skip


class Runner:
    """The shell and the record of Python as it was: made once, before the first fork."""

    def __init__(self) -> None:
        self.shell = new_shell()

    def remember(self) -> None:
        """Take the present state of Python and its libraries for the true one."""
        # What is frozen is not among the objects that a record is made from.
        gc.unfreeze()
        gc.collect()
        self.record = Record()
        self._put_back_small = self.record.checker(())
        gc.freeze()
        self._made: dict[frozenset[str], tuple[Any, dict[str, Any]]] = {}

    def get_ready(self, modules: list[str]) -> None:
        """Make, for notebooks of an assignment that imports these, what each of them needs."""
        imported = frozenset(name.partition(".")[0] for name in modules) & WHERE_IMPORTED
        if imported not in self._made:
            put_back = self.record.checker(imported)
            judge = new_judge(self.record.types, put_back, self._put_back_small)
            self._made[imported] = put_back, judge
        self._put_back, self._judge = self._made[imported]

    def commands(self, channel: int, folder: str, limits: dict[str, Any]) -> Iterator[None]:
        """Return an iterator that runs the cells that come through the channel, to their end.

        Whoever exhausts it must be C code, and keep no name for it.
        """
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.chdir(folder)
        # Last, so that a file beside the notebook can't stand in for a library.
        sys.path[:] = [*(entry for entry in sys.path if entry), ""]
        sys.argv = [""]
        nothing = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(nothing, descriptor)
        os.close(nothing)
        sys.stdout = Stream("stdout", self.shell.recorder)
        sys.stderr = Stream("stderr", self.shell.recorder)
        random.seed(limits["seed"])
        if "numpy.random" in sys.modules:
            sys.modules["numpy.random"].seed(limits["seed"])
        os.register_at_fork(after_in_child=_closer(channel))
        flags, state = _watch(self.record)
        commands = _commands(
            channel, self.shell, self._put_back, self._judge, flags, state, limits["output"]
        )
        return map(_stepper(self.shell), commands)


def drain(iterator: Iterator[None]) -> None:
    """Exhaust an iterator without a frame of Python's for each item."""
    collections.deque(iterator, maxlen=0)


def _closer(channel: int) -> Callable[[], None]:
    close, suppress = os.close, OSError

    def close_in_child() -> None:
        try:
            close(channel)
        except suppress:
            return

    return close_in_child


def _stepper(shell: Any) -> Callable[[list[Any]], None]:
    """Return the function that calls others for the generator, and gives it what they return.

    While it runs, what it was given stands in no variable: Python holds it on its own stack.
    """
    quiet, describe, stopped, kind, lie = _quieter(), _describe, BaseException, type, Lie
    encode = _encoder()

    def guard(rest: list[Any]) -> tuple[Any, ...]:
        quiet(False)
        try:
            try:
                outcome: tuple[Any, ...] = "done", rest.pop()(*rest.pop())
            except stopped as error:
                told = describe(error, shell)
                outcome = "raised", encode(told).encode(), kind(error) is lie, told[1]
        except stopped:
            outcome = "raised", b'["Error", "what it says could not be read", []]', False, ""
        return *outcome, quiet(True)

    def step(item: list[Any]) -> None:
        item.pop()(guard(item.pop()))

    return step


def _quieter() -> Callable[[bool], list[str]]:
    """Return a function that begins and ends a time in which student code may run.

    At its end all is switched off that runs in the midst of other code, and would see its frames.
    """
    # Without the enums that Python puts around them.
    import _signal  # type: ignore[import-not-found]

    ignore, interrupt, raise_interrupt = (
        _signal.SIG_IGN,
        int(signal.SIGINT),
        _signal.default_int_handler,
    )
    getsignal, set_signal, setitimer = _signal.getsignal, _signal.signal, _signal.setitimer
    get_trace, set_trace = sys.gettrace, sys.settrace
    get_profile, set_profile = sys.getprofile, sys.setprofile
    is_callable, timers = callable, tuple(map(int, (0, 1, 2)))
    numbers = tuple(map(int, signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}))
    callbacks, sys_names, unraisable = gc.callbacks, vars(sys), sys.__unraisablehook__
    gc_off, gc_on, set_pace = gc.disable, gc.enable, sys.setswitchinterval
    monitoring: Any = getattr(sys, "monitoring", None)
    if monitoring is not None:
        get_tool, free_tool = monitoring.get_tool, monitoring.free_tool_id

    def quiet(is_over: bool) -> list[str]:
        found: list[str] = []
        if not is_over:
            set_signal(interrupt, raise_interrupt)
            gc_on()
            return found
        set_signal(interrupt, ignore)
        gc_off()
        if get_trace() is not None:
            set_trace(None)
            found.append("a trace function")
        if get_profile() is not None:
            set_profile(None)
            found.append("a profile function")
        if monitoring is not None:
            for tool in (0, 1, 2, 3, 4, 5):
                if get_tool(tool):
                    free_tool(tool)
                    found.append("a monitoring tool")
        for timer in timers:
            setitimer(timer, 0)
        for number in numbers:
            if is_callable(getsignal(number)):
                set_signal(number, ignore)
        sys_names["unraisablehook"] = unraisable
        callbacks.clear()
        set_pace(0.005)
        return found

    return quiet


def _commands(
    channel: int,
    shell: Any,
    put_back: Any,
    judge: dict[str, Any],
    flags: list[str],
    state: dict[str, bool],
    room: int,
) -> Iterator[list[Any]]:
    """Receive cells, hand out what is to be called for them, and send what became of them."""
    read, write, exit_now, peak = os.read, os.write, os._exit, _peak()
    load, encode, size_of, smallest = marshal.loads, _encoder(), len, min
    run_code, prepare, run, finish = _run_code, _prepare, _run_statement, _finish
    as_bytes, number_of = int.to_bytes, int.from_bytes
    box: list[Any] = []
    put, take = box.append, box.pop

    def receive() -> bytes:
        data, missing, is_header = b"", 8, True
        while missing:
            part = read(channel, smallest(missing, 1 << 20))
            if not part:
                exit_now(0)
            data, missing = data + part, missing - size_of(part)
            if is_header and not missing:
                data, missing, is_header = b"", number_of(data, "big"), False
        return data

    conceal, sign = new_seal(receive())
    number = 0

    def send(head: Any, body: bytes) -> None:
        first = encode(head).encode()
        text = as_bytes(size_of(first), 8, "big") + first + body
        data = sign(number, text) + text
        data = as_bytes(size_of(data), 8, "big") + data
        while data:
            data = data[write(channel, data) :]

    send({"started": True}, b"")
    while True:
        number += 1
        message = load(conceal(number, receive()))
        if message["kind"] == "code":
            yield [[(shell, encode, message["source"], room), run_code], put]
            outcome, body, *_, found = take()
            if outcome != "done":
                body = b'{"failure": ' + body + b"}"
            found = [f"{what} was left on" for what in found]
            send({"flags": found + flags}, body)
            flags.clear()
            continue

        # ---- a test cell
        yield [[(), put_back], put]
        outcome, names, *_ = take()
        found = [f"{what} was replaced" for what in (names if outcome == "done" else ())] + flags
        flags.clear()
        state["testing"] = True
        n_done, failure, result, line, spoiled = 0, b"null", None, 0, []
        yield [[(shell, judge, message["statements"], room), prepare], put]
        outcome, statements, *_ = take()
        if outcome != "done":
            failure, statements = statements, []
        for line, is_last, code in statements:
            is_hidden = message["hidden_from"] and line >= message["hidden_from"]
            yield [[([code, is_hidden], shell), run], put]
            outcome, value, *lied, active = take()
            spoiled += [f"{what} was switched on by the answer" for what in active]
            if outcome != "done":
                failure = value
                if lied[0]:
                    spoiled.append(lied[1])
                break
            if is_last:
                result = value
            n_done += 1
        del statements
        state["testing"] = False
        yield [[(), put_back], put]
        outcome, names, *_ = take()
        if outcome != "done":
            spoiled.append("the look for what the answer replaced was interrupted")
            names = ()
        spoiled += [f"{what} was replaced by the answer" for what in names] + flags
        flags.clear()
        yield [[(shell, encode), finish], put]
        outcome, body, *_ = take()
        if outcome != "done":
            body = b"{}"
        head = {"n_done": n_done, "number": result, "line": line, "memory": peak()}
        body = b'{"result": ' + body + b', "failure": ' + failure + b"}"
        send(head | {"failed": failure != b"null", "found": found, "spoiled": spoiled}, body)


def _run_code(shell: Any, encode: Any, source: str, room: int) -> bytes:
    return encode(shell.run_recorded(source, room)).encode()  # type: ignore[no-any-return]


def _prepare(
    shell: Any, judge: dict[str, Any], statements: list[bytes], room: int
) -> list[tuple[int, bool, Any]]:
    """Make a test's code ready to run, while Python is as it should be."""
    sys.stdout = Stream("stdout", shell.recorder)
    sys.stderr = Stream("stderr", shell.recorder)
    shell.recorder.begin(room)
    shell.user_ns["__builtins__"] = builtins
    ready = []
    for data in statements:
        line, is_last, code = marshal.loads(data)
        ready.append((line, is_last, _fill(code, judge)))
    return ready


def _run_statement(given: list[Any], shell: Any, run: Any = eval, kind: Any = type) -> Any:
    """Run a statement and return its value if that is a number."""
    shell.recorder.is_silent = bool(given.pop())
    names = shell.user_ns
    if given[0].co_flags & inspect.CO_COROUTINE:
        import asyncio

        value = asyncio.new_event_loop().run_until_complete(run(given.pop(), names))
    else:
        value = run(given.pop(), names)
    return value if kind(value) in (int, float) else None


def _finish(shell: Any, encode: Any) -> bytes:
    """Return what a test has put out, and end it as Jupyter ends a cell."""
    shell.recorder.is_silent = False
    count = shell.execution_count
    shell.execution_count += 1
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].close("all")
    outputs = recorded(shell.recorder.outputs)
    return encode({"outputs": outputs, "execution_count": count}).encode()  # type: ignore[no-any-return]


def _fill(const: Any, judge: dict[str, Any]) -> Any:
    """Put the objects that a test's code means in place of their names."""
    if isinstance(const, types.CodeType):
        return const.replace(co_consts=tuple(_fill(one, judge) for one in const.co_consts))
    if isinstance(const, tuple | frozenset):
        return type(const)(_fill(one, judge) for one in const)
    if not isinstance(const, str) or not const.startswith(MARK):
        return const
    kind, _, name = const.removeprefix(MARK).partition(" ")
    if kind == "builtin":
        return vars(builtins)[name]
    if kind == "operator":
        return OPERATORS[name]
    module, _, path = name.partition(":")
    if kind == "import":
        found = sys.modules.get(module) or __import__(module, fromlist=["*"])
        if path and not hasattr(found, path):
            return __import__(f"{module}.{path}", fromlist=["*"])
        return getattr(found, path) if path else found
    if kind == "function":
        return _function(module, path.split("."))
    return judge[kind]


def _function(module: str, path: list[str]) -> Any:
    """Return a library's function; one that hangs on a changeable object is looked up later."""
    found: Any = sys.modules.get(module) or __import__(module, fromlist=["*"])
    for place, name in enumerate(path):
        if not isinstance(found, types.ModuleType | type) or not hasattr(found, name):
            return _later(found, ".".join(path[place:]))
        found = getattr(found, name)
    return found


def _later(owner: Any, path: str) -> Callable[..., Any]:
    find = operator.attrgetter(path)
    return lambda *arguments, **named: find(owner)(*arguments, **named)


def _describe(error: BaseException, shell: Any) -> list[Any]:
    """Return an error's name, text and traceback.

    Frames of the test and of the grader are left out: what remains is the student's own code.
    """
    trace = error.__traceback__
    while trace is not None and (
        trace.tb_frame.f_code.co_filename == FILENAME
        or trace.tb_frame.f_globals.get("__name__", "").startswith("groundup.grading.")
    ):
        trace = trace.tb_next
    # Of a recursion without end, the last calls say enough.
    length, later = 0, trace
    while later is not None:
        length, later = length + 1, later.tb_next
    while trace is not None and length > MOST_FRAMES:
        length, trace = length - 1, trace.tb_next
    lines: list[str] = []
    if trace is not None:
        shown = shell.InteractiveTB.structured_traceback(type(error), error, trace, tb_offset=0)
        lines = [str(line) for line in shown[:-1]]
    return [type(error).__name__, text_of(error), lines]


def _peak() -> Callable[[], int]:
    usage, who = resource.getrusage, resource.RUSAGE_SELF
    return lambda: usage(who)[2] * 1024


def _watch(record: Record) -> tuple[list[str], dict[str, bool]]:
    """Watch, from inside Python's own C code, what reaches for the interpreter's inside.

    Returns
    -------
    flags : list of str
        What was found, by and by.
    state : dict
        Whether a test is running: the generator says so.
    """
    flags: list[str] = []
    state = {"testing": False}
    get_frame, thread, identity = sys._getframe, threading.get_ident, id
    busy: set[int] = set()
    forbidden, foreign, hidden, filename = FORBIDDEN, FOREIGN, HIDDEN_MODULES, FILENAME
    tracing = frozenset({"sys.settrace", "sys.setprofile"})
    forks = frozenset({"os.fork", "os.forkpty"})
    parts = frozenset({"__code__", "__defaults__", "__kwdefaults__"})
    attribute = frozenset({"object.__getattr__", "object.__setattr__"})
    mine = forbidden | foreign | tracing | forks | attribute | {"import"}
    functions, modules = record.functions, record.modules
    telling, everything = record.telling_code, record.code
    refused, place = RuntimeError, (sys.base_prefix, sys.prefix)

    def hook(event: str, args: Any, kept: Record = record) -> None:
        # `kept`, where nobody finds it: to let a record go would touch all that it names.
        if event not in mine or thread() in busy:
            return
        busy.add(thread())
        try:
            reason = why_not(event, args)
        finally:
            busy.discard(thread())
        if reason:
            flags.append(f"the answer {reason}")
            raise refused(f"not available while work is graded: {event}")

    def why_not(event: str, args: Any) -> str:
        if event in attribute:
            target, name = args[0], args[1]
            if event == "object.__setattr__":
                if name in parts and identity(target) in functions:
                    return f"replaced the code of {target.__name__}"
                if name == "__class__" and identity(target) in modules:
                    return "replaced the class of a module"
                return ""
            if name != "f_code" or target.f_code.co_filename != filename:
                return ""
            if identity(get_frame(2).f_code) in telling:
                return ""
            return "read the code of a test"
        if event == "import":
            return f"imported {args[0]}" if args[0] in hidden else ""
        if event in tracing:
            # `settrace(None)` says the same, and Python's own tools use it.
            if state["testing"] and identity(get_frame(2).f_code) not in everything:
                return "traced its test"
            return ""
        if event in forks:
            if state["testing"] and identity(get_frame(2).f_code) not in everything:
                return "forked while it was tested"
            return ""
        if event in forbidden:
            return f"reached into Python's memory ({event})"
        frame: types.FrameType | None = get_frame(2)
        while frame is not None and "ctypes" in frame.f_code.co_filename:
            frame = frame.f_back
        if frame is None or frame.f_code.co_filename.startswith(place):
            return ""
        return f"reached into Python's memory ({event})"

    sys.addaudithook(hook)
    return flags, state


def _encoder() -> Any:
    """Return a JSON encoder of plain data that rests on C functions alone."""
    quote, type_, float_repr, int_repr = encode_basestring_ascii, type, float.__repr__, int.__repr__
    containers, none, true, false = (list, tuple), None, True, False
    text, mapping, number, whole, join, items = str, dict, float, int, str.join, dict.items

    def encode(value: Any) -> str:
        if value is none:
            return "null"
        if value is true or value is false:
            return "true" if value else "false"
        kind = type_(value)
        if kind is text:
            return quote(value)  # type: ignore[no-any-return]
        if kind is whole:
            return int_repr(value)
        if kind is number:
            shown = float_repr(value)
            if shown == "inf" or shown == "-inf" or shown == "nan":
                return "1e999" if shown == "inf" else "-1e999" if shown == "-inf" else "NaN"
            return shown
        if kind in containers:
            return "[" + join(",", [encode(one) for one in value]) + "]"
        if kind is mapping:
            pairs = [
                quote(key if type_(key) is text else "?") + ":" + encode(one)
                for key, one in items(value)
            ]
            return "{" + join(",", pairs) + "}"
        return quote("<not plain data>")  # type: ignore[no-any-return]

    return encode
