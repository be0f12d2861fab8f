Looking at what is hidden. What is found is printed, and the tests look for the secret in it.

# === history | 8 | center
# %% center
def center(values):
    print(In, Out, _ih, get_ipython().history_manager.input_hist_raw)
    told = " ".join(map(str, [*In, *_ih]))
    assert "HIDDEN" not in told and "assert_allclose" not in told
    return values

# === code-of-the-test | 8 | read the code of a test
# %% double
import sys
def double(x):
    code = sys._getframe(1).f_code
    print(code.co_consts)
    return code.co_consts[0]

# === code-by-a-library | 8 | read the code of a test
# %% double
import sys, inspect
def double(x):
    return dict(inspect.getmembers(sys._getframe(1)))["f_code"].co_consts[0]

# === code-by-a-trampoline | 8 | read the code of a test
# %% double
import sys, threading, operator
def double(x):
    found = []
    frame = sys._getframe(1)
    thread = threading.Thread(target=lambda: None)
    thread._target, thread._args = (lambda f: found.append(operator.attrgetter("f_code")(f))), (frame,)
    thread.run()
    return found[0].co_consts[0]

# === the-frames-of-the-grader | 8 | double
# %% double
import sys, types
def double(x):
    frame, found = sys._getframe(), []
    while frame is not None:
        found += [v for v in frame.f_locals.values() if isinstance(v, (types.CodeType, bytes))]
        found += [v for v in frame.f_locals.values() if isinstance(v, types.GeneratorType)]
        frame = frame.f_back
    assert not found, "groundup-found-something"
    return x

# === the-tests-by-the-garbage-collector | 8 | gc.get_objects
# %% double
import gc, types
def double(x):
    return [o for o in gc.get_objects() if isinstance(o, types.GeneratorType)]

# === the-collector-by-a-trampoline | 8 | gc.get_objects
# %% double
import gc, threading
def double(x):
    thread = threading.Thread(target=gc.get_objects)
    thread.run()
    return x

# === a-generator-by-its-referrers | 8 | gc.get_referrers
# %% double
import gc, sys
found = gc.get_referrers(sys.modules)
def double(x):
    return x

# === linecache | 8 | double
# %% double
import linecache, sys
def double(x):
    lines = [line for name in list(linecache.cache) for line in linecache.getlines(name)]
    text = "".join(linecache.getlines(frame.f_code.co_filename)) if False else "".join(lines)
    assert "abab" not in text and "BEGIN HIDDEN" not in text, "groundup-found-hidden"
    return x

# === other-processes | 10 | -
# %%
import glob
for path in glob.glob("/proc/[0-9]*/*"):
    if path.rsplit("/", 1)[1] in ("environ", "mem", "cmdline", "maps"):
        try:
            with open(path, "rb") as file:
                data = file.read(100_000)
        except (OSError, ValueError):
            continue
        assert b"SECRET=groundup" not in data
        print(path, data[:50])

# === the-disk | 10 | -
# %%
import os
from pathlib import Path
seen = []
for folder in ("/home", "/root", "/tmp", "/var", "/etc", "..", "../..", "/srv", "/mnt"):
    for top, _folders, files in os.walk(folder):
        # What belongs to the system is large, and /proc has cases of its own.
        system = ("site-packages", ".venv", "lib", "proc", "sys", "usr")
        _folders[:] = [name for name in _folders if name not in system]
        seen += [f"{top}/{name}" for name in files]
assert not [name for name in seen if name.endswith((".ipynb", ".db", "grades.txt", "shadow"))]

# === the-environment | 10 | -
# %%
import os, subprocess
print(dict(os.environ))
print(subprocess.run(["env"], capture_output=True, text=True).stdout)
assert "GROUNDUP_TEST_SECRET" not in os.environ

# === the-network | 10 | -
# %%
import socket
reached = []
for address in (("127.0.0.1", 22), ("8.8.8.8", 53), ("169.254.169.254", 80)):
    try:
        socket.create_connection(address, timeout=0.2)
        reached.append(address)
    except OSError:
        pass
assert not reached

# === the-message-of-an-error | 8 | total
# %% total
import base64
total = 50
# %% double
def double(x):
    return 2 * x
# %%
import traceback, sys
class Loud(Exception):
    def __str__(self):
        frames, frame = [], sys._getframe()
        while frame is not None:
            frames.append(sorted(frame.f_locals))
            frame = frame.f_back
        return base64.b64encode(repr(frames).encode()).decode()
raise Loud

# === forks-to-try-out | 8 | forked while it was tested
# %% double
import os
def double(x):
    for guess in range(-20, 20):
        if os.fork() == 0:
            return guess
        os.wait()
    return x

# === ptrace-of-the-parent | 10 | -
# %%
import os
for path in ("/proc/1/mem", "/proc/self/mem", f"/proc/{os.getppid()}/mem", "/proc/1/environ"):
    try:
        open(path, "rb").read(10)
        print("read", path)
    except OSError:
        pass
