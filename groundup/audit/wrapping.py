"""Turn a right answer into one that is right in an unusual way: imported by the audited notebooks.

A wrapped function gives the reference's own values in another type, or changes the arguments that
it was given. Tests that reject it must have the statement on their side.
"""

from __future__ import annotations

import copy
import functools
import inspect
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd


class ArgumentSeen(BaseException):
    """The tests passed an argument that can be changed: no `except Exception` hides it."""


def _as_list(value: Any) -> Any:
    if isinstance(value, np.ndarray) and value.ndim:
        return value.tolist()
    return list(value) if type(value) is tuple else value


def _as_tuple(value: Any) -> Any:
    value = value.tolist() if isinstance(value, np.ndarray) and value.ndim else value
    return tuple(value) if type(value) is list else value


def _as_array(value: Any) -> Any:
    if type(value) not in (list, tuple):
        return value
    try:
        array = np.array(value)
    except ValueError:  # rows of different lengths
        return value
    return array if array.dtype.kind in "bif" else value


def _numbers(change: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return a function that changes every number in a value, whatever holds it."""

    def changed(value: Any) -> Any:
        if type(value) in (list, tuple):
            return type(value)(changed(item) for item in value)
        if type(value) is dict:
            return {key: changed(item) for key, item in value.items()}
        return change(value)

    return changed


def _to_float(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return value.astype(float) if value.dtype.kind == "i" else value
    return float(value) if isinstance(value, (int, np.integer)) and _is_no_bool(value) else value


def _to_int(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        whole = value.dtype.kind == "f" and np.isfinite(value).all() and (value % 1 == 0).all()
        return value.astype(int) if whole else value
    return int(value) if isinstance(value, (float, np.floating)) and value % 1 == 0 else value


def _to_float32(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return value.astype(np.float32) if value.dtype.kind == "f" else value
    return np.float32(value) if isinstance(value, (float, np.floating)) else value


def _to_numpy_scalar(value: Any) -> Any:
    return np.asarray(value)[()] if isinstance(value, (bool, int, float)) else value


def _is_no_bool(value: Any) -> bool:
    return not isinstance(value, (bool, np.bool_))


# What a right answer's value may be turned into, by the name that the report gives it.
TYPES: dict[str, Callable[[Any], Any]] = {
    "list": _as_list,
    "tuple": _as_tuple,
    "array": _as_array,
    "float": _numbers(_to_float),
    "int": _numbers(_to_int),
    "float32": _numbers(_to_float32),
    "numpy": _numbers(_to_numpy_scalar),
}


def change(value: Any) -> bool:
    """Change a list, array, dict, set, table or column in place; say whether it could be."""
    if isinstance(value, np.ndarray) and value.size and value.flags.writeable:
        before = value.copy()
        value[...] = value[::-1] if value.ndim else value
        if np.array_equal(before, value) and value.dtype.kind in "bif":
            value[...] = 1 - value if value.dtype.kind != "b" else ~value
        return not np.array_equal(before, value)
    if isinstance(value, pd.DataFrame):
        value.insert(0, "changed", 0)
        return True
    if isinstance(value, pd.Series):
        value.loc["changed"] = value.iloc[0] if len(value) else 0
        return True
    if isinstance(value, list):
        if value[::-1] != value:
            value.reverse()
        else:
            value.append(value[0] if value else 0)
        return True
    if isinstance(value, (dict, set)) and value:
        value.pop(next(iter(value))) if isinstance(value, dict) else value.pop()
        return True
    return False


def change_inside(value: Any) -> bool:
    """Change the first thing inside a list, tuple or dict that can be changed."""
    if isinstance(value, dict):
        value = list(value.values())
    return isinstance(value, (list, tuple)) and any(
        change(item) for item in value if isinstance(item, (list, dict, set, np.ndarray))
    )


CHANGES: dict[str, Callable[[Any], bool]] = {"itself": change, "what it holds": change_inside}


def retyped(target: Any, name: str) -> Any:
    """Return the function with its values turned into another type; of a class, the methods."""
    return _wrapped(target, lambda function, arguments: TYPES[name](function()))


def changing(target: Any, parameter: str, what: str) -> Any:
    """Return the function so that it also changes one of its arguments, once its value is known."""

    def call(function: Callable[[], Any], arguments: dict[str, Any]) -> Any:
        value = copy.deepcopy(function())
        CHANGES[what](arguments.get(parameter))
        return value

    return _wrapped(target, call)


def seeing(target: Any, parameter: str, what: str) -> Any:
    """Return the function so that it fails where `changing` would change something."""

    def call(function: Callable[[], Any], arguments: dict[str, Any]) -> Any:
        value = function()
        if CHANGES[what](copy.deepcopy(arguments.get(parameter))):
            raise ArgumentSeen(parameter)
        return value

    return _wrapped(target, call)


def _wrapped(target: Any, call: Callable[[Callable[[], Any], dict[str, Any]], Any]) -> Any:
    if inspect.isclass(target):
        for name, method in list(vars(target).items()):
            if inspect.isfunction(method) and not name.startswith("_"):
                setattr(target, name, _wrapped(method, call))
        return target
    running = False

    @functools.wraps(target)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        nonlocal running
        # A function that calls itself gets its own values, as it was written for.
        if running:
            return target(*args, **kwargs)
        try:
            arguments = inspect.signature(target).bind(*args, **kwargs).arguments
        except TypeError:  # a call that the function refuses
            arguments = {}
        running = True
        try:
            return call(lambda: target(*args, **kwargs), arguments)
        finally:
            running = False

    return wrapper
