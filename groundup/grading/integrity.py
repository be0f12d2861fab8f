"""Know whether Python's own functions, and the libraries', are still what they were.

The warm process takes a record of them before any student's code has run. Before each test cell
what was changed is put back and reported; a change that is found while or after a test cell runs
was made by the answer that it tests, and that cell has failed. Comparisons in tests are made by
functions of this module, which find objects that agree with everything.

Everything here runs among student code, which may change any name, any attribute and any mutable
object that it can reach. So these functions hold what they need in closures that nothing refers to
by name, never call what a notebook made without need, and keep their findings in tuples.

What is not covered, since tests and answers share one interpreter:

- Reading and writing raw memory, as `ctypes` and `numpy.lib.stride_tricks.as_strided` can. The
  plain ways of `ctypes` are refused; who knows CPython's memory well enough can still forge.
- What a test has bound to names by the time it calls the answer: its expected values are in
  `globals()`. Values written inside the statement that uses them are not.
- Changes that a thread of the answer makes and takes back between two looks, and an answer that
  guesses right: what is compared with decoys is found out nearly always, not always.
- What an object of the answer's own class finds in the frames of a library that asks it for its
  value, as `numpy.allclose` does by `__array__`.
- Classes that are wrong in what they return, not in how they compare: that is for tests to find.
"""

from __future__ import annotations

import builtins
import gc
import math
import operator
import os
import sys
import types
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

# What verdicts rest on. Changing other libraries (`plt.show`, `warnings.showwarning`) is a habit of
# honest notebooks.
ALWAYS = frozenset({
    "builtins", "math", "cmath", "operator", "functools", "itertools", "collections", "numbers",
    "statistics", "fractions", "decimal", "copy", "inspect", "ast", "re", "json", "types",
    "unittest", "io", "numpy", "groundup",
})  # fmt: skip
# These are large: they are looked at where the assignment imports them.
WHERE_IMPORTED = frozenset({"pandas", "scipy", "sklearn", "torch", "keras", "gymnasium"})
WATCHED = ALWAYS | WHERE_IMPORTED
# Python and libraries set these on classes in passing.
_IN_PASSING = frozenset({
    "__annotations__", "__doc__", "__module__", "__slotnames__", "__abstractmethods__", "_abc_impl",
    "__match_args__", "__weakref__", "__dict__", "__firstlineno__", "__static_attributes__",
})  # fmt: skip

# Those who may ask what a test's frame is running, since they tell no more than its name.
_TELLING = ("traceback", "logging", "warnings", "inspect", "IPython.core", "stack_data",
            "executing", "pure_eval", "groundup.grading")  # fmt: skip
_HEAP_TYPE, _IMMUTABLE_TYPE = 1 << 9, 1 << 8
# Where a dict's number stands: after its reference count, its type and its size.
_STAMP_AT = 24
_NUMBERS = frozenset({"math", "cmath", "numpy"})

PutBack = Callable[[], tuple[str, ...]]
Watch = tuple[Callable[[], Sequence[int]], Callable[[], None]]


def _with_inner(code: types.CodeType) -> Iterator[types.CodeType]:
    """Yield a function's code and that of what is defined in it, comprehensions among it."""
    yield code
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from _with_inner(constant)


class Record:
    """What stands in the namespaces of modules and classes.

    Attributes
    ----------
    types, functions, modules : dict
        What libraries made, by id; all others are a notebook's own.
    code, telling_code : frozenset of int
        Ids of the code of these functions, and of those that may look at a test's frame.
    """

    def __init__(self) -> None:
        self._spaces: list[tuple[Any, ...]] = []
        modules = [(n, m) for n, m in sys.modules.items() if isinstance(m, types.ModuleType)]
        classes = _subclasses(object)
        functions = [one for one in gc.get_objects() if type(one) is types.FunctionType]
        for name, module in modules:
            if name.partition(".")[0] in WATCHED:
                self._add(module, name, vars(module))
        for cls in classes:
            if _may_change(cls) and cls.__module__.partition(".")[0] in WATCHED:
                self._add(cls, f"{cls.__module__}.{cls.__qualname__}", vars(cls))
        for function in functions:
            defaults, home = function.__kwdefaults__, function.__module__ or ""
            if defaults and home.partition(".")[0] in WATCHED:
                self._add(None, f"{home}.{function.__qualname__}", defaults)
        named = {id(v): v for _, m in modules for v in vars(m).values() if isinstance(v, type)}
        # With the objects: the id of one that is gone may be given to one that a notebook makes.
        self.types = named | {id(cls): cls for cls in classes}
        self.functions = {id(function): function for function in functions}
        self.code = frozenset(id(one.__code__) for one in functions)
        self.telling_code = frozenset(
            id(code)
            for one in functions
            for code in _with_inner(one.__code__)
            if (one.__module__ or "").startswith(_TELLING)
            and one.__name__ not in ("getmembers", "_getmembers", "getattr_static")
        )
        self.modules = {id(module): module for _, module in modules}
        self._modules = tuple((n, m) for n, m in modules if n.partition(".")[0] in WATCHED)

    def _add(self, owner: Any, name: str, space: Any) -> None:
        is_number = type(owner) is types.ModuleType and name in _NUMBERS
        kept = {
            key: value
            for key, value in space.items()
            if owner is None
            or callable(value)
            or isinstance(value, classmethod | staticmethod | property | types.GetSetDescriptorType)
            or (is_number and type(value) in (int, float, complex))
        }
        if kept:
            root = name.partition(".")[0]
            values = tuple(space.values())
            self._spaces.append(
                (root, owner, name, space, tuple(kept), tuple(kept.values()), values,
                 frozenset(space))
            )  # fmt: skip

    def checker(self, imported: Iterable[str]) -> PutBack:
        """Return a function that undoes every change and names each one.

        Parameters
        ----------
        imported : iterable of str
            The modules that the assignment imports: of the large libraries only these count.
        """
        roots = ALWAYS | {name.partition(".")[0] for name in imported}
        spaces = tuple(space[1:] for space in self._spaces if space[0] in roots)
        modules = [pair for pair in self._modules if pair[0].partition(".")[0] in roots]
        known_values = [space[5] for space in spaces]
        loaded, find, same = sys.modules, sys.modules.get, operator.is_
        dicts = [*(_dict_of(space[2]) for space in spaces), loaded]
        changed_places, all_seen = _watch_dicts(dicts)
        each, every, pairs, size = map, all, zip, len
        kind, text, every_item, table = type, str, tuple, dict
        module_type, builtin = types.ModuleType, dict(vars(builtins))
        inherited, last_place = _inherited, len(spaces)
        set_on_class, delete_on_class = type.__setattr__, type.__delattr__
        # What was put in lives on out of sight: its `__del__` must not run in here.
        put_aside = [].append  # type: ignore[var-annotated]

        def put_back() -> tuple[str, ...]:
            changed: tuple[str, ...] = ()
            for place in changed_places():
                if place == last_place:
                    for name, module in modules:
                        if find(name) is not module:
                            put_aside(find(name))
                            loaded[name] = module
                            changed += (f"the module {name}",)
                    continue
                owner, name, space, keys, values, _, known = spaces[place]
                items = every_item(space.items())
                now = every_item([value for _, value in items])
                before = known_values[place]
                if size(now) == size(before) and every(each(same, now, before)):
                    continue
                there = table([item for item in items if kind(item[0]) is text])
                is_module = kind(owner) is module_type
                is_class = not is_module and owner is not None
                changed_here: tuple[str, ...] = ()
                for key, value in pairs(keys, values):
                    one = there.get(key)
                    if one is not value:
                        put_aside(one)
                        changed_here += (f"{name}.{key}",)
                        if is_class:
                            set_on_class(owner, key, value)
                        else:
                            space[key] = value
                # A new name counts where it hides another: a built-in, or what a class inherits.
                for key in there:
                    if key in known:
                        continue
                    if (
                        (is_module and key in builtin and there[key] is not builtin[key])
                        or (is_class and inherited(owner, key))
                        or owner is None
                    ):
                        put_aside(there[key])
                        changed_here += (f"{name}.{key}",)
                        if is_class:
                            delete_on_class(owner, key)
                        else:
                            del space[key]
                changed += changed_here
                if not changed_here:
                    # Nothing that matters: what was looked at need not be looked at again.
                    known_values[place] = now
            # Not before: whoever is interrupted looks again.
            all_seen()
            return changed

        # The first look is at everything: here, once, and not in each fork.
        put_back()
        return put_back


def _dict_of(space: Any) -> dict[Any, Any]:
    """Return a namespace as the dict that it is; a class shows no more than a view of its own."""
    return space if isinstance(space, dict) else gc.get_referents(space)[0]  # type: ignore[no-any-return]


def _watch_dicts(dicts: list[dict[Any, Any]]) -> Watch:
    """Return a function that tells which of the dicts may have changed, and one that takes note.

    What changes between the two calls is told by the next.

    CPython up to 3.13 gives a dict a new number at every change (`ma_version_tag`, PEP 509). To
    read them is quick, and touches no value: that would copy most of the libraries' memory into
    each fork. Where Python does not count, or there is no numpy, any may have changed.
    """
    everything = range(len(dicts))
    nothing: Watch = (lambda: everything), (lambda: None)
    if "numpy" not in sys.modules or sys.implementation.name != "cpython":
        return nothing
    scratch: dict[str, Any] = {"one": 1}
    module, cls = types.ModuleType("scratch"), type("Scratch", (), {})
    changes: tuple[tuple[int, Callable[[int], Any]], ...] = (
        (0, lambda turn: scratch.update(one=turn + 2)),
        (0, lambda turn: scratch.__setitem__(f"new {turn}", turn)),
        (0, lambda turn: scratch.pop(f"new {turn}")),
        (1, lambda turn: setattr(module, "name", turn + 2)),
        (2, lambda turn: setattr(cls, "name", turn + 2)),
    )
    look, all_seen = _stamp_reader([scratch, vars(module), _dict_of(vars(cls))])
    for turn in range(100):
        for place, change in changes:
            look()
            all_seen()
            if look():
                return nothing
            change(turn)
            if look() != [place]:
                return nothing
    return _stamp_reader(dicts)


def _stamp_reader(dicts: list[dict[Any, Any]]) -> Watch:
    import numpy

    addresses = [id(one) + _STAMP_AT for one in dicts]
    lowest = min(addresses)
    places = numpy.array([(address - lowest) // 8 for address in addresses], dtype=numpy.intp)
    # What lies between is never read.
    span = types.SimpleNamespace(
        __array_interface__={
            "version": 3, "typestr": "<u8", "data": (lowest, True),
            "shape": (int(places.max()) + 1,),
        }
    )  # fmt: skip
    take, differ = numpy.asarray(span).take, numpy.not_equal
    now, before = (numpy.zeros(len(dicts), dtype=numpy.uint64) for _ in range(2))
    is_new = numpy.empty(len(dicts), dtype=bool)
    keep, where = before.__setitem__, is_new.nonzero

    def look() -> list[int]:
        take(places, None, now, "clip")
        differ(now, before, is_new)
        return where()[0].tolist()  # type: ignore[no-any-return]

    def all_seen(everything: Any = ...) -> None:
        keep(everything, now)

    return look, all_seen


def _inherited(
    cls: type, key: str, passing: frozenset[str] = _IN_PASSING, space: Any = vars, any: Any = any
) -> bool:
    return key not in passing and any(key in space(base) for base in cls.__mro__[1:])


def _may_change(cls: type) -> bool:
    return bool(cls.__flags__ & _HEAP_TYPE and not cls.__flags__ & _IMMUTABLE_TYPE)


def _subclasses(root: type) -> list[type]:
    found: set[type] = {root}
    waiting: list[type] = [root]
    while waiting:
        more: set[type] = set(type.__subclasses__(waiting.pop())) - found
        found |= more
        waiting += more
    return list(found)


class Lie(AssertionError):
    """A test met an object, or a function, whose answers mean nothing."""


class _Failed(tuple):  # type: ignore[type-arg]
    """What a question has raised."""


# The true value takes the place of any of these, and the others lie around it: no two agree in what
# honest classes may leave out, such as the last decimals or the multiples of a small number.
_OFFSETS = (0, 1, 18, 119, 1128)
_FAR = (1e6, 1e30, 1e150, 1e300)
# What a class of arrays may define without deciding how its values compare.
_HARMLESS = frozenset({"__array_finalize__", "__array_priority__"})
_DECIDING = frozenset({
    "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__sub__", "__rsub__", "__abs__",
    "__array__", "all", "any", "equals", "__array_function__", "__array_ufunc__",
})  # fmt: skip


def new_judge(
    known: dict[int, type], put_back: PutBack, put_back_small: PutBack
) -> dict[str, Callable[..., Any]]:
    """Return the functions that compare, subtract and call for a test.

    Before a call it is seen to that the library is as it was: all that the assignment imports
    (`put_back`), or only what is small and always watched, where the function and its arguments
    rest on no more (`put_back_small`).

    An object of a class that the notebook made, with comparisons of its own, is asked about the
    true value and about others of the same form, in an order that it can't foresee. Honest
    objects tell them apart; one that agrees with several has failed its test.
    """
    kind, size, identity, each, every, some = type, len, id, map, all, any
    is_a, get, make_list, number, text, truth_of = isinstance, getattr, list, float, str, bool
    whole, complex_number, blob, table = int, complex, bytes, dict
    failure, ordinary, nothing = Lie, Exception, None
    plain = frozenset({int, float, str, bytes, bool, complex, type(None), range})
    containers = frozenset({list, tuple, set, frozenset})
    array = get(sys.modules.get("numpy"), "ndarray", nothing)
    # Values that can't hold or be another's: tests ask about these most, so they are let through
    # in a few steps, all made in C.
    numbers = _subclasses(get(sys.modules.get("numpy"), "number", int))
    simple = plain | frozenset(one for one in numbers if not _may_change(one))
    all_simple = simple.issuperset
    built_in = (types.BuiltinFunctionType, types.MethodWrapperType)
    offsets, far, deciding, harmless = _OFFSETS, _FAR, _DECIDING, _HARMLESS
    infinite, absolute, exponent, space, show, create = (
        math.isfinite, abs, math.frexp, vars, repr, object
    )  # fmt: skip
    character, code, failed = chr, ord, _Failed
    random, set_pace, equal, subtract = os.urandom, sys.setswitchinterval, operator.eq, operator.sub
    number_of_calls, as_number = [0], int.from_bytes
    large = frozenset(
        number
        for number, cls in known.items()
        if str(cls.__module__).partition(".")[0] in WHERE_IMPORTED
    )

    def is_large(value: Any, depth: int = 2) -> bool:
        """Whether a value is, or holds, one of a large library's."""
        cls = kind(value)
        if identity(cls) in large:
            return True
        if not depth or not (cls in containers or cls is table):
            return False
        items = make_list(value.values() if cls is table else value)
        return some(each(lambda one: is_large(one, depth - 1), items[:100]))

    def foreign(value: Any, depth: int = 3) -> Any:
        """Return an object of a notebook's own class that is in here, or None."""
        cls = kind(value)
        if cls in plain:
            return nothing
        if identity(cls) not in known and cls.__flags__ & (1 << 9):
            return value if not is_a(value, (BaseException, kind)) else nothing
        if depth and (cls in containers or cls is table):
            items = value.values() if cls is table else value
            if all_simple(each(kind, items)):
                return nothing
            items = make_list(items)
            for item in items[:10_000]:
                if kind(item) not in plain and (found := foreign(item, depth - 1)) is not nothing:
                    return found
        if cls is array and value.dtype == create and depth:
            return foreign(value.ravel().tolist(), depth - 1)
        return nothing

    def variant(value: Any, step: int, turn: int, depth: int = 4) -> Any:
        """Return a value of the same form, so many steps away; None where there is none."""
        cls = kind(value)
        if cls is truth_of:
            return not value
        if cls in (whole, number, complex_number):
            is_large = cls is number and infinite(value) and absolute(value) > 1
            return value + (step * 2.0 ** (exponent(value)[1]) if is_large else step)
        if cls is text:
            place = turn % (size(value) or 1)
            old = value[place : place + 1] or "a"
            return (
                value[:place]
                + character((code(old) - 97 + 5 * step) % 26 + 97)
                + value[place + 1 :]
            )
        if cls is blob:
            return value + b"q"
        if not depth:
            return nothing
        if cls in containers:
            new = cls(variant(one, step, turn, depth - 1) for one in value)
            return new if new else cls([step])
        if cls is table:
            new = {key: variant(one, step, turn, depth - 1) for key, one in value.items()}
            return new if new else {step: step}
        if cls is array:
            return value + step
        if identity(cls) not in known and (state := get(value, "__dict__", nothing)):
            twin = create.__new__(cls)
            space(twin).update(variant(state, step, turn, depth - 1))
            return twin
        return nothing

    def candidates(value: Any) -> tuple[list[Any], int]:
        """Return a value among others of its form, and its place, which nothing gives away."""
        turn = random(1)[0]
        place = turn % size(offsets)
        found: list[Any] = []
        for offset in offsets:
            if offset == offsets[place]:
                place = size(found)
                found.append(value)
                continue
            try:
                one = variant(value, offset - offsets[place], turn)
            except ordinary:
                continue
            if one is not nothing:
                found.append(one)
        return found, place

    def collect(question: Any, asked: list[Any]) -> list[Any]:
        """Ask about each; a question that fails is answered by what it raised."""
        answers = []
        for one in asked:
            try:
                answers.append(question(one))
            except ordinary as error:
                answers.append(failed((error,)))
        return answers

    def picked(place: int, answers: list[Any]) -> tuple[Any, list[Any]]:
        """Return the answer about the true value, and those about the others."""
        answer = answers.pop(place)
        if kind(answer) is failed:
            raise answer[0]
        return answer, [one for one in answers if kind(one) is not failed]

    def truth(answer: Any) -> bool:
        try:
            return truth_of(answer)
        except ordinary:
            pass
        try:
            return truth_of(answer.all())
        except ordinary:
            return False

    def lie(liar: Any, what: str) -> Any:
        return failure(f"an object of class {kind(liar).__name__} {what}")

    # While a notebook's own object is asked, no variable of any frame says which is the true
    # value: it could look there. Its place is the first argument of a call not made yet.

    def compare(name: str, operator: Any, left: Any, right: Any) -> Any:
        if kind(left) in simple and kind(right) in simple:
            return operator(left, right)
        if foreign(left) is nothing and foreign(right) is nothing:
            return operator(left, right)
        both = [right, left]
        del left, right
        return compare_foreign(name, operator, both)

    def compare_foreign(name: str, operator: Any, both: list[Any]) -> Any:
        left, right = both.pop(), both.pop()
        liar = foreign(left)
        is_left = liar is not nothing
        if not is_left:
            liar = foreign(right)
        subject, true = (left, right) if is_left else (right, left)
        question = (
            (lambda one: operator(subject, one)) if is_left else (lambda o: operator(o, subject))
        )
        asked, place = [true], [0]
        allowed = 1
        if name in ("Eq", "In"):
            asked, place[0] = candidates(true)
        elif name in ("Lt", "LtE", "Gt", "GtE") and kind(true) in (whole, number):
            sign = -1 if (name in ("Lt", "LtE")) == is_left else 1
            asked += [sign * one for one in far]
            allowed = size(far) - 1
        elif name == "NotEq" and truth(operator(left, right)) and truth(equal(left, right)):
            raise lie(liar, "is equal and unequal at once")
        del left, right, true
        result, answers = picked(place.pop(), collect(question, asked))
        n_agreed = size([one for one in each(truth, answers) if one])
        if answers and n_agreed > (allowed if size(answers) > 1 else 0) and truth(result):
            raise lie(liar, "says yes to every comparison")
        # What stands for the answer may change its mind when it is asked again.
        return truth(result) if foreign(result) is not nothing else result

    def chain(names: Any, operators: Any, *operands: Any) -> Any:
        left, result = operands[0](), True
        for place in range(size(names)):
            right = operands[place + 1]()
            result = compare(names[place], operators[place], left, right)
            if not result:
                return result
            left = right
        return result

    def minus(left: Any, right: Any) -> Any:
        if kind(left) in simple and kind(right) in simple:
            return subtract(left, right)
        liar = foreign(left, 0)
        is_left = liar is not nothing
        if is_left == (foreign(right, 0) is not nothing):
            return subtract(left, right)
        liar, true = (left, right) if is_left else (right, left)
        question = (lambda one: liar - one) if is_left else (lambda one: one - liar)
        asked, at = candidates(true)
        place = [at]
        del left, right, true, at
        result, answers = picked(place.pop(), collect(question, asked))
        shown = {show(one) if kind(one) in plain else identity(one) for one in [result, *answers]}
        if size(answers) > 1 and size(shown) == 1:
            raise lie(liar, "is the same distance from every value")
        return result

    def value(argument: Any) -> Any:
        """Pass on an argument of a call, unless a notebook's own kind of array answers for it."""
        if kind(argument) in simple:
            return argument
        liar = foreign(argument)
        if liar is nothing:
            return argument
        of_library = [c for c in kind(liar).__mro__ if identity(c) in known and c is not create]
        for cls in kind(liar).__mro__:
            if identity(cls) in known:
                continue
            names = deciding & frozenset(space(cls))
            if "__array_function__" in names or "__array_ufunc__" in names:
                raise lie(liar, "answers for the functions of numpy")
            is_array = [c for c in of_library if c.__module__.partition(".")[0] in roots]
            if is_array and names - harmless:
                raise lie(liar, "changes how a library's values compare")
        return argument

    roots = frozenset({"numpy", "pandas", "scipy", "torch"})

    def caller(look: PutBack) -> Callable[..., Any]:
        def call(function: Any, *arguments: Any, **named: Any) -> Any:
            """Call a library's function, in a library that is as it was."""
            is_built_in = kind(function) in built_in
            if is_built_in and not named and all_simple(each(kind, arguments)):
                return function(*arguments)
            values = [*arguments, *named.values()]
            for argument in values:
                liar = foreign(argument)
                if liar is nothing:
                    continue
                value(argument)
                if kind(function) is kind or kind(argument) in plain:
                    continue
                for true in values:
                    if true is argument or foreign(true) is not nothing:
                        continue
                    agreed = []
                    for one in candidates(true)[0]:
                        if one is true:
                            continue
                        try:
                            agreed.append(truth(equal(liar, one)))
                        except ordinary:
                            continue
                    if size(agreed) > 1 and every(agreed):
                        raise lie(liar, "says yes to every comparison")
            if is_built_in:
                return function(*arguments, **named)
            number_of_calls[0] += 1
            try:
                set_pace(0.5)  # no thread of the answer's comes between the look and the call
                # Always at first, then ever more seldom: a loop of thousands of calls stays quick.
                n_calls = number_of_calls[0]
                if n_calls < 32 or as_number(random(2), "big") * n_calls < 32 * 65536:
                    for change in (put_back if some(each(is_large, values)) else look)():
                        raise failure(f"{change} was replaced by the answer")
                return function(*arguments, **named)
            finally:
                set_pace(0.005)

        return call

    return {
        "compare": compare, "chain": chain, "minus": minus, "value": value,
        "call": caller(put_back_small), "call_large": caller(put_back),
    }  # fmt: skip
