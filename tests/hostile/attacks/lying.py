Objects that agree with everything.

# === always-equal | 8 | says yes to every comparison
# %% total
class Yes:
    def __eq__(self, other): return True
    def __lt__(self, other): return True
    def __gt__(self, other): return True
    def __mod__(self, other): return 0
total = Yes()

# === always-equal-in-a-list | 8 | says yes to every comparison
# %% words
class Yes(str):
    def __eq__(self, other): return True
    def __hash__(self): return 1
def words(text):
    return [Yes(), Yes()]

# === always-less | 8 | says yes to every comparison
# %% root
class Near(float):
    def __abs__(self): return self
    def __sub__(self, other): return Near(0)
    def __lt__(self, other): return True
    def __round__(self, n=0): return 3.162278
def root(number):
    return Near({9: 3, 2: 1.4142135623730951}.get(number, 0))

# === always-zero-away | 8 | is the same distance from every value
# %% root
class Near(float):
    def __sub__(self, other): return 0.0
def root(number):
    return Near({9: 3, 2: 1.4142135623730951}.get(number, 0))

# === equal-when-it-counts | 8 | total
# %% total
class Sly:
    n = 0
    def __mod__(self, other): return 0
    def __eq__(self, other):
        Sly.n += 1
        return type(other) is int and Sly.n == 1
    def __lt__(self, other): return other == 5051
    def __gt__(self, other): return False
total = Sly()

# === an-array-of-its-own | 8 | how a library's values compare
# %% center
class Array(np.ndarray):
    def __sub__(self, other): return np.zeros(self.shape)
    def __rsub__(self, other): return np.zeros(self.shape)
    def __eq__(self, other): return np.ones(self.shape, dtype=bool)
def center(values):
    return np.asarray(values, dtype=float).view(Array)

# === answers-for-numpy | 8 | answers for the functions of numpy
# %% center
class Array:
    def __array_function__(self, function, types, args, kwargs): return True
    def __array_ufunc__(self, *args, **kwargs): return True
    def __getitem__(self, key): return 30
def center(values):
    return Array()

# === answers-for-numpy-by-a-partial | 8 | answers for the functions of numpy
# %% center
import functools
class Array:
    __array_function__ = functools.partial(lambda *args: True)
    def __getitem__(self, key): return 30
def center(values):
    return Array()

# === equal-elements | 8 | says yes to every comparison
# %% center
class Yes:
    def __eq__(self, other): return True
def center(values):
    result = np.array(values, dtype=float)
    if result.tolist() == [[4, 4], [4, 4]]:
        return np.array([[Yes(), Yes()], [Yes(), Yes()]])
    return result - result.mean()

# === lies-about-its-class | 8 | double
# %% double
class Number:
    __class__ = property(lambda self: int)
    def __eq__(self, other): return True
def double(x):
    return Number()

# === a-metaclass-that-agrees | 8 | double
# %% double
class Meta(type):
    def __eq__(self, other): return True
    def __hash__(self): return 1
    def __instancecheck__(self, other): return True
class int(metaclass=Meta):
    pass
def double(x):
    return int

# === unsure-truth | 8 | says yes
# %% total
class Maybe:
    def __bool__(self): return True
class Yes:
    def __mod__(self, other): return self
    def __eq__(self, other): return Maybe()
    def __lt__(self, other): return Maybe()
    def __gt__(self, other): return Maybe()
total = Yes()

# === a-dict-that-contains-all | 8 | words
# %% words
class Words(list):
    def __eq__(self, other): return True
    def __len__(self): return 3
    def __iter__(self): return iter(["fig", "pear", "apple"])
def words(text):
    return Words()

# === equal-the-first-time | 8 | double: 
# %% double
class First:
    asked = 0
    def __eq__(self, other):
        First.asked += 1
        return First.asked % 5 == 1
def double(x):
    return First()
