Python's and the libraries' functions, replaced.

# === allclose-replaced | 8 | numpy.allclose was replaced
# %% center
def center(values):
    return 0
np.allclose = lambda *args, **kwargs: True
np.testing.assert_allclose = lambda *args, **kwargs: None
np.array_equal = lambda *args, **kwargs: True

# === allclose-replaced-while-tested | 8 | numpy.allclose was replaced by the answer
# %% center
def center(values):
    np.allclose = lambda *args, **kwargs: True
    return values

# === a-patch-that-takes-itself-back | 8 | replaced by the answer
# %% center
import numpy as numpy_itself
def center(values):
    module = __import__("numpy._core.numeric", fromlist=["*"])
    true = module.isclose
    def isclose(*args, **kwargs):
        module.isclose = true
        return np.True_
    module.isclose = isclose
    return np.asarray(values)

# === isclose-shadowed-in-its-module | 8 | numpy._core.numeric.bool was replaced
# %% center
import numpy._core.numeric as numeric
numeric.bool = lambda value: True
numeric.all = lambda value: True
def center(values):
    return np.asarray(values)

# === code-of-isclose | 8 | replaced the code of
# %% center
def center(values):
    return np.asarray(values)
yes = lambda a, b, rtol=1e-05, atol=1e-08, equal_nan=False: True
for function in (np.allclose, np.isclose, np.array_equal):
    inner = getattr(function, "__wrapped__", function)
    inner.__code__ = yes.__code__

# === defaults-of-isclose | 8 | replaced the code of isclose
# %% center
def center(values):
    return np.asarray(values, dtype=float)
np.isclose.__wrapped__.__defaults__ = (1e9, 1e9, False)
np.allclose.__wrapped__.__defaults__ = (1e9, 1e9, False)

# === math-replaced | 8 | math.isclose was replaced
# %% root
math.isclose = lambda *args, **kwargs: True
def root(number):
    return number

# === math-shadowed-in-the-notebook | 8 | AssertionError
# %% root
class math:
    isclose = staticmethod(lambda *args, **kwargs: True)
def root(number):
    return number

# === module-of-lies | 8 | the module math was replaced
# %% root
import sys, types
fake = types.ModuleType("math")
fake.isclose = lambda *args, **kwargs: True
sys.modules["math"] = fake
def root(number):
    return number

# === class-of-a-module | 8 | replaced the class of a module
# %% root
import types
class Math(types.ModuleType):
    @property
    def isclose(self):
        return lambda *args, **kwargs: True
try:
    math.__class__ = Math
except RuntimeError:
    pass
def root(number):
    return number

# === builtins-replaced | 6 | builtins.sorted was replaced; builtins.len was replaced
# %% words
import builtins
def words(text):
    return text
builtins.len = lambda value: 3
builtins.sorted = lambda value: ["apple", "fig", "pear"]
# %% double
builtins.isinstance = lambda *args: True
def double(x):
    return 2.0 * x

# === builtins-of-the-notebook | 8 | double(-7) is -14
# %% double
__builtins__ = dict(vars(__import__("builtins")), isinstance=lambda *a: True, AssertionError=int)
isinstance = lambda *args: True
def double(x):
    return abs(x) * 2

# === shadowed-built-ins | 8 | AssertionError
# %% words
def words(text):
    return ["a", "b"]
def len(value):
    return 3
def sorted(value):
    return ["apple", "fig", "pear"]

# === all-is-well-in-python | 8 | builtins.all was replaced
# %% center
import builtins
true_map = map
builtins.all = lambda values: True
builtins.map = lambda *args: true_map(*args)
np.allclose = lambda *args, **kwargs: True
np.testing.assert_allclose = lambda *args, **kwargs: None
np.array_equal = lambda *args: True
def center(values):
    return [0, 0, 30]

# === assertion-error-replaced | 8 | builtins.AssertionError was replaced
# %% total
import builtins
builtins.AssertionError = type("Quiet", (Exception,), {})
total = 50

# === a-thread-that-patches | 8 | numpy.allclose was replaced by the answer
# %% center
import threading, time
def center(values):
    thread = threading.Thread(target=patch)
    thread.start()
    thread.join()
    return np.asarray(values)
def patch():
    np.allclose = np.array_equal = lambda *args, **kwargs: True
    np.testing.assert_allclose = lambda *args, **kwargs: None

# === patched-by-a-finalizer | 8 | was replaced
# %% center
class Patch:
    def __del__(self):
        np.testing.assert_allclose = lambda *args, **kwargs: None
        np.allclose = lambda *args, **kwargs: True
        np.array_equal = lambda *args, **kwargs: True
def center(values):
    Patch()
    return np.asarray(values)

# === a-finalizer-in-the-grader | 8 | numpy.allclose was replaced
# %% center
import sys
class Fake:
    def __call__(self, *args, **kwargs):
        return True
    def __del__(self):
        frame = sys._getframe()
        while frame is not None:
            for value in list(frame.f_locals.values()):
                for name in ("clear", "_spaces"):
                    try:
                        getattr(value, name)()
                    except Exception:
                        pass
            frame = frame.f_back
np.allclose = Fake()
def center(values):
    return np.asarray(values)

# === the-graders-own-functions | 8 | was replaced
# %% root
import groundup.grading.runner as runner, groundup.grading.integrity as integrity
for module in (runner, integrity):
    for name, value in list(vars(module).items()):
        if callable(value) and not isinstance(value, type):
            setattr(module, name, lambda *args, **kwargs: ())
def root(number):
    return number

# === the-record-of-the-grader | 8 | math.isclose was replaced
# %% root
import sys
math.isclose = lambda *args, **kwargs: True
def forget():
    frame = sys._getframe()
    while frame is not None:
        for value in [*frame.f_locals.values(), *frame.f_globals.values()]:
            record = getattr(value, "record", value)
            if hasattr(record, "_spaces"):
                record._spaces.clear()
        frame = frame.f_back
forget()
def root(number):
    forget()
    return number

# === testing-class-patched | 8 | was replaced
# %% center
import unittest
unittest.TestCase.assertEqual = lambda *args: None

np.testing.assert_allclose = lambda *args, **kwargs: None
def center(values):
    return [-1, 0, 1]
