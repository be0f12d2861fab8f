Honest work that looks unusual.

# === clean | 10 | -

# === warns-on-stderr | 10 | -
# %% double
import sys, warnings
warnings.warn("careful")
def double(x):
    warnings.warn("deprecated", DeprecationWarning)
    print("working", file=sys.stderr)
    return x + x

# === draws | 10 | -
# %% center
import matplotlib.pyplot as plt
plt.plot([1, 2, 3])
plt.show()
def center(values):
    plt.figure()
    plt.plot(np.ravel(values))
    return np.array(values) - np.mean(values)

# === silent-plots | 10 | -
# %%
import matplotlib.pyplot as plt
plt.show = lambda *args, **kwargs: None
# %% center
def center(values):
    plt.show()
    return values - np.mean(values)

# === another-style | 10 | -
# %% double
double = lambda x: x * 2
# %% root
root = math.sqrt
# %% center
class Center:
    def __call__(self, values):
        return np.subtract(values, np.average(values))
center = Center()
# %% words
def words(text, *, seen=None):
    result: list[str] = []
    [result.append(w) for w in text.lower().split() if w not in result]
    return result
# %% total
total = 100 * 101 // 2

# === logs | 10 | -
# %% double
import logging
logging.basicConfig(level=logging.DEBUG)
log = logging.getLogger(__name__)
def double(x):
    log.debug("double %r", x)
    print("doubling", x)
    return 2 * x

# === names-of-built-ins | 10 | -
# %% double
list = [1, 2]
sum = 0
for i in list:
    sum += i
len = 5
max, min = 1, 0
def double(x):
    return 2 * x
# %% words
def words(text):
    str = text.lower()
    result = []
    for input in str.split():
        if input not in result:
            result.append(input)
    return result
# %% total
total = 0
for id in range(1, 101):
    total = total + id

# === a-class-of-its-own | 10 | -
# %% total
class Money:
    def __init__(self, amount): self.amount = amount
    def __eq__(self, other): return self.amount == getattr(other, "amount", other)
    def __lt__(self, other): return self.amount < getattr(other, "amount", other)
    def __gt__(self, other): return self.amount > getattr(other, "amount", other)
    def __mod__(self, other): return self.amount % other
    def __sub__(self, other): return Money(self.amount - getattr(other, "amount", other))
total = Money(5050)

# === a-number-of-its-own | 10 | -
# %% root
class Meter(float):
    def __repr__(self): return f"{float(self)} m"
    def __sub__(self, other): return Meter(float(self) - float(other))
    def __abs__(self): return Meter(abs(float(self)))
def root(number):
    return Meter(number ** 0.5)

# === an-array-with-a-name | 10 | -
# %% center
class Named(np.ndarray):
    def __array_finalize__(self, other): self.name = getattr(other, "name", "")
def center(values):
    values = np.asarray(values, dtype=float).view(Named)
    values.name = "centred"
    return values - values.mean()

# === records | 10 | -
# %% words
from collections import namedtuple, OrderedDict, Counter
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple
Point = namedtuple("Point", "x y")
class Pair(NamedTuple):
    a: int
    b: int
@dataclass(order=True)
class Item:
    word: str
class Colour(Enum):
    RED = 1
def words(text):
    inner = namedtuple("Inner", "word")
    assert Item("a") == Item("a") and Point(1, 2) == (1, 2) and Pair(1, 2) < (1, 3)
    return [item.word for item in [Item(w) for w in OrderedDict.fromkeys(text.lower().split())]]

# === seeded | 10 | -
# %%
import random
np.random.seed(0)
random.seed(0)
rng = np.random.default_rng(1)
# %% double
def double(x):
    np.random.rand()
    random.random()
    return 2 * x

# === a-pool-left-open | 10 | -
# %% words
from concurrent.futures import ThreadPoolExecutor
pool = ThreadPoolExecutor(2)
list(pool.map(str, range(10)))
def words(text):
    lowered = list(pool.map(str.lower, text.split()))
    return list(dict.fromkeys(lowered))

# === two-jobs | 10 | -
# %% center
from joblib import Parallel, delayed
print(Parallel(n_jobs=2)(delayed(math.sqrt)(i) for i in range(4)))
def center(values):
    mean = np.mean(values)
    flat = Parallel(n_jobs=2)(delayed(float)(v) for v in np.ravel(values))
    return np.reshape(flat, np.shape(values)) - mean

# === asks-the-shell | 10 | -
# %%
import subprocess
print(subprocess.run(["echo", "hello"], capture_output=True, text=True).stdout)
!ls
%timeit -n 2 -r 2 sum(range(10))
# %% double
def double(x):
    subprocess.run(["true"], check=True)
    return 2 * x

# === magics | 10 | -
# %%
%matplotlib inline
%config InlineBackend.figure_format = "png"
%time sum(range(10))
# %%
%%time
x = 1
# %%
%%capture captured
print("hidden")
# %%
%pip --version

# === pickles | 10 | -
# %% double
import copy, pickle
class Number:
    def __init__(self, value): self.value = value
def double(x):
    number = pickle.loads(pickle.dumps(Number(x)))
    return copy.deepcopy(number).value * 2

# === tries-and-excepts | 10 | -
# %% words
def words(text):
    try:
        found = text.lower().split()
        result = []
        for word in found:
            try:
                result.index(word)
            except ValueError:
                result.append(word)
        return result
    except Exception as error:
        print("oh", error)
        raise

# === asynchronous | 10 | -
# %%
import asyncio
async def later(x):
    await asyncio.sleep(0)
    return x
await later(3)
# %% double
def double(x):
    return asyncio.new_event_loop().run_until_complete(later(2 * x))

# === traces-itself-in-its-own-cell | 10 | -
# %%
import sys, cProfile
calls = []
def tracer(frame, event, arg):
    calls.append(event)
    return tracer
sys.settrace(tracer)
sum(range(10))
sys.settrace(None)
profile = cProfile.Profile()
profile.enable()
sorted([3, 1, 2])
profile.disable()

# === tests-of-its-own | 10 | -
# %% double
def double(x):
    """
    >>> double(3)
    6
    """
    return 2 * x
# %%
import doctest, unittest
print(doctest.testmod())
class TestDouble(unittest.TestCase):
    def test_double(self):
        self.assertEqual(double(2), 4)
unittest.main(argv=[""], exit=False, verbosity=0);
# %%
from unittest import mock
with mock.patch("math.sqrt", return_value=3):
    print(math.sqrt(2))

# === old-names-of-numpy | 10 | -
# %%
np.float = float
np.int = int
np.bool8 = np.bool_

# === decorated | 10 | -
# %% root
import functools, inspect, time
def timed(function):
    @functools.wraps(function)
    def inner(*args, **kwargs):
        begin = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            print(inspect.currentframe().f_code.co_name, inspect.stack()[0].function)
            print(function.__name__, time.perf_counter() - begin)
    return inner
@timed
@functools.lru_cache
def root(number):
    return number ** 0.5

# === own-timeouts | 10 | -
# %% root
import signal
class TimedOut(Exception): pass
def stop(number, frame): raise TimedOut
def root(number):
    signal.signal(signal.SIGALRM, stop)
    signal.alarm(20)
    return math.sqrt(number)

# === extra-cells | 10 | -
# %%
1 / 0
# %%
"a value"
# %% double
def double(x):
    return 2 * x
print(double(2), double("a"))
assert double(2) == 4
# %%
import pandas as pd
pd.DataFrame({"x": [1, 2]})

# === own-module-beside | 10 | -
# %% file helpers.py
def twice(x):
    return x + x
# %% file data/values.csv
1,2
# %% double
from helpers import twice
from pathlib import Path
print(Path("data/values.csv").read_text())
def double(x):
    return twice(x)

# === writes-files | 10 | -
# %%
import tempfile, os, json
with open("notes.txt", "w") as file:
    file.write("hello")
with tempfile.NamedTemporaryFile("w") as file:
    json.dump([1], file)
os.makedirs(os.path.expanduser("~/cache"), exist_ok=True)

# === generic-functions | 10 | -
# %% double
from functools import singledispatch
from fractions import Fraction
from decimal import Decimal
@singledispatch
def double(x):
    return x * 2
@double.register
def _(x: str):
    return x + x
print(double(Fraction(1, 3)), double(Decimal("1.5")))

# === scientific | 10 | -
# %% root
from sklearn.linear_model import LinearRegression
from sklearn.cluster import KMeans
model = LinearRegression().fit([[1], [2]], [1, 2])
KMeans(2, n_init=1, random_state=0).fit([[1.0], [2.0], [9.0]])
def root(number):
    guess = 1.0
    for _ in range(60):
        guess = (guess + number / guess) / 2
    return np.float64(guess)

# === displays-in-functions | 10 | -
# %% double
from IPython.display import HTML, clear_output
def double(x):
    display(HTML(f"<b>{x}</b>"))
    clear_output()
    display(x)
    return 2 * x

# === swaps-standard-streams | 10 | -
# %% double
import contextlib, io, sys
def double(x):
    with contextlib.redirect_stdout(io.StringIO()) as text:
        print(x)
    text.getvalue()
    return 2 * x
# %%
sys.stdout = io.StringIO()
print("into nothing")

# === weak-references-and-finalizers | 10 | -
# %% center
import gc, weakref
class Values:
    def __init__(self, values): self.values = values
    def __del__(self): print("gone")
def center(values):
    kept = Values(np.asarray(values))
    weak = weakref.ref(kept, lambda _: print("went"))
    result = weak().values - weak().values.mean()
    del kept
    gc.collect()
    return result
