Asserts that are taken out, jumped over, or never run.

# === an-ast-transformer | 8 | double
# %% double
import ast
class Strip(ast.NodeTransformer):
    def visit_Assert(self, node): return ast.Pass()
get_ipython().ast_transformers.append(Strip())
def double(x):
    return x

# === an-input-transformer | 0 | double
# %% double
get_ipython().input_transformers_cleanup.append(lambda lines: ["pass\n"])
get_ipython().input_transformers_post.append(lambda lines: ["pass\n"])
def double(x):
    return x

# === run-cell-replaced | 0 | double: 
# %% double
def double(x):
    return x
shell = get_ipython()
type(shell).run_cell = lambda *args, **kwargs: None
shell.run_recorded = lambda source, room: {"outputs": [], "execution_count": 1}

# === event-hooks | 0 | double
# %% double
def double(x):
    return x
def skip(*args):
    get_ipython().run_code = lambda *args, **kwargs: False
get_ipython().events.register("pre_run_cell", skip)
get_ipython().events.register("post_run_cell", skip)

# === a-trace-that-jumps | 8 | a trace function was left on
# %% double
import sys
def double(x):
    return x
def jump(frame, event, arg):
    if event == "line" and "test" in frame.f_code.co_filename:
        frame.f_lineno += 1
    return jump
sys.settrace(jump)

# === a-trace-from-the-tested-function | 8 | traced its test
# %% double
import sys
def double(x):
    frame = sys._getframe()
    def jump(frame, event, arg):
        return jump
    sys.settrace(jump)
    while frame is not None:
        frame.f_trace = jump
        frame = frame.f_back
    return x

# === a-profile-function | 8 | a profile function was left on
# %% double
import sys
seen = []
def double(x):
    return x
def look(frame, event, arg):
    seen.append(frame)
    for value in list(frame.f_locals.values()):
        if isinstance(value, list):
            value.clear()
sys.setprofile(look)

# === a-timer | 0..8 | double
# %% double
import signal
def double(x):
    return x
def handler(number, frame):
    while frame is not None:
        for value in list(frame.f_locals.values()):
            if isinstance(value, (list, dict)) and value is not globals():
                value.clear()
        frame = frame.f_back
signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.0005, 0.0005)

# === a-signal-from-outside | 0..8 | double
# %% double
import signal, subprocess, os
def double(x):
    return x
def handler(number, frame):
    raise SystemExit
signal.signal(signal.SIGUSR1, handler)
signal.signal(signal.SIGUSR2, handler)
subprocess.Popen(["sh", "-c", f"for i in 1 2 3 4 5 6 7 8; do kill -USR1 {os.getpid()}; done"]);

# === an-audit-hook | 8 | sys.addaudithook
# %% double
import sys
def double(x):
    return x
def hook(event, args):
    frame = sys._getframe(1)
    frame.f_locals.clear()
sys.addaudithook(hook)

# === compile-replaced | 8 | builtins.compile was replaced
# %% double
import builtins
def double(x):
    return x
builtins.compile = lambda *args, **kwargs: (lambda: None).__code__
builtins.eval = lambda *args, **kwargs: None
builtins.exec = lambda *args, **kwargs: None

# === optimised-asserts | 8 | double
# %% double
import sys
def double(x):
    return x
get_ipython().compile.flags |= 0x1000
try:
    sys.flags = type("Flags", (), {"optimize": 2})
except Exception:
    pass
