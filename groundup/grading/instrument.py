"""Prepare test cells so that what a student's code did to Python can't decide their verdict.

A test cell is cut into its statements, each compiled on its own, so that it is known which have
run. Where a statement names a built-in, a module that the assignment imports or a function of one,
the code gets the object itself, whatever that name means in the notebook by then. Comparisons,
subtractions and calls go through the functions of `integrity.new_judge`.
"""

from __future__ import annotations

import ast
import builtins
import marshal
import warnings
from dataclasses import dataclass, field
from functools import lru_cache

from groundup.grading.integrity import WHERE_IMPORTED

# Stands before the name of what the runner puts in place of a constant.
MARK = "\0groundup:"
FILENAME = "<test cell>"
# Some mean the place that they are called from.
_OF_THE_FRAME = {"super", "locals", "globals", "vars", "dir", "eval", "exec"}
BUILTINS = frozenset(name for name in dir(builtins) if not name.startswith("_")) - _OF_THE_FRAME


# Told apart by identity: a class shares its assignment's names, and what is compiled with them.
@dataclass(frozen=True, eq=False)
class Names:
    """What names mean in an assignment's tests.

    Attributes
    ----------
    imports : dict of str to str
        What locked and test cells import, for instance ``np`` to ``numpy`` and ``isclose`` to
        ``math:isclose``.
    own : frozenset of str
        What the assignment defines, in answers or given code: tests mean the notebook's own.
    modules : frozenset of str
        What the imports rest on, to be loaded before any answer runs.
    """

    imports: dict[str, str] = field(default_factory=dict)
    own: frozenset[str] = frozenset()
    modules: frozenset[str] = frozenset()


def names_of(locked: list[str], answers: list[str]) -> Names:
    """Read what an assignment's locked and test cells import, and what its cells define.

    Parameters
    ----------
    locked, answers : list of str
        Sources of the cells that students may not change, and of the reference's answers.
    """
    imports: dict[str, str] = {}
    modules: set[str] = set()
    own: set[str] = set()
    for source in locked:
        tree = _parse(source)
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    modules.add(alias.name)
                    whole = alias.name if alias.asname else alias.name.partition(".")[0]
                    imports[alias.asname or whole] = whole
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                modules.add(node.module)
                for alias in node.names:
                    imports[alias.asname or alias.name] = f"{node.module}:{alias.name}"
        own |= _bound_at_top(tree) - imports.keys()
    for source in answers:
        own |= _bound_at_top(_parse(source)) - imports.keys()
    return Names(imports, frozenset(own), frozenset(modules))


def _parse(source: str) -> ast.Module:
    from IPython.core.inputtransformer2 import TransformerManager

    try:
        tree: ast.Module = ast.parse(TransformerManager().transform_cell(source))
        return tree
    except SyntaxError:
        return ast.Module([], [])


def _bound(tree: ast.AST, imports: bool = True) -> set[str]:
    """Return every name that code binds anywhere, as a variable, function, argument or import."""
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            names.add(node.id)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.arg):
            names.add(node.arg)
        elif isinstance(node, ast.alias) and imports:
            names.add((node.asname or node.name).partition(".")[0])
        elif isinstance(node, ast.ExceptHandler | ast.MatchAs | ast.MatchStar) and node.name:
            names.add(node.name)
    return names


def _bound_at_top(tree: ast.Module) -> set[str]:
    """Return the names that code leaves in the notebook, not those inside its functions."""
    names: set[str] = set()
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(node.name)
        elif not isinstance(node, ast.Lambda | ast.comprehension):
            names |= _bound(node) if isinstance(node, ast.Name | ast.alias) else set()
            waiting.extend(ast.iter_child_nodes(node))
    return names


@lru_cache(maxsize=256)
def compile_test(source: str, names: Names) -> tuple[bytes, ...]:
    """Compile a test cell, statement by statement.

    Parameters
    ----------
    source : str
        The cell, in IPython's syntax.
    names : Names
        What the assignment's names mean.

    Returns
    -------
    tuple of bytes
        For each statement the marshalled ``(first line, is an expression, code)``; only a last
        expression, whose number would be partial credit, is marked as one.

    Raises
    ------
    SyntaxError
        The assignment itself is at fault.
    """
    from IPython.core.inputtransformer2 import TransformerManager

    text = TransformerManager().transform_cell(source)
    tree = ast.parse(text)
    other = _bound(tree, imports=False) | names.own
    rewrite = _Rewrite(
        {name for name in BUILTINS if name not in other},
        {name: whole for name, whole in names.imports.items() if name not in other},
        {n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute) and _is_changed(n)},
    )
    statements = []
    for number, node in enumerate(tree.body):
        line = node.lineno
        is_result = isinstance(node, ast.Expr) and number == len(tree.body) - 1
        node = ast.fix_missing_locations(rewrite.visit(node))
        unit: ast.Expression | ast.Module
        if is_result and isinstance(node, ast.Expr):
            unit, mode = ast.Expression(node.value), "eval"
        else:
            unit, mode = ast.Module([node], []), "exec"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)
            flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
            code = compile(unit, FILENAME, mode, flags=flags, dont_inherit=True, optimize=0)
        statements.append(marshal.dumps((line, is_result, code)))
    return tuple(statements)


class _Rewrite(ast.NodeTransformer):
    def __init__(self, pristine: set[str], imports: dict[str, str], changed: set[str]) -> None:
        self.pristine, self.imports, self.changed = pristine, imports, changed

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if isinstance(node.ctx, ast.Load):
            if node.id in self.imports:
                return _constant(f"import {self.imports[node.id]}", node)
            if node.id in self.pristine:
                return _constant(f"builtin {node.id}", node)
        return node

    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        self.generic_visit(node)
        names = [_constant(type(op).__name__, node, mark=False) for op in node.ops]
        operators = [_constant(f"operator {type(op).__name__}", node) for op in node.ops]
        operands = [node.left, *node.comparators]
        if len(operators) == 1:
            return _call("compare", [*names, *operators, *operands], node)
        if all(isinstance(node, ast.Name | ast.Constant) for node in operands[1:-1]):
            pairs = zip(names, operators, operands, operands[1:], strict=False)
            each = [_call("compare", list(pair), node) for pair in pairs]
            return ast.copy_location(ast.BoolOp(ast.And(), each), node)
        # The operands of a chain are evaluated one by one, and only as far as needed.
        later = [ast.Lambda(_no_arguments(), operand) for operand in operands]
        both = [ast.Tuple(names, ast.Load()), ast.Tuple(operators, ast.Load())]
        return _call("chain", [*both, *later], node)

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        self.generic_visit(node)
        if isinstance(node.op, ast.Sub):
            return _call("minus", [node.left, node.right], node)
        return node

    def visit_Call(self, node: ast.Call) -> ast.expr:
        function = self._library_function(node.func)
        self.generic_visit(node)
        if function is not None:
            inner = ast.copy_location(_constant(f"function {function}", node.func), node.func)
            is_large = function.partition(":")[0].partition(".")[0] in WHERE_IMPORTED
            judge = _constant("call_large" if is_large else "call", node)
            call = ast.Call(judge, [inner, *node.args], node.keywords)
            return ast.copy_location(call, node)
        node.args = [
            arg if isinstance(arg, ast.Starred) or _is_plain(arg) else _call("value", [arg], arg)
            for arg in node.args
        ]
        return node

    def _library_function(self, node: ast.expr) -> str | None:
        """Return where a called function is found, ``numpy:testing.assert_allclose``, if known."""
        path: list[str] = []
        while isinstance(node, ast.Attribute) and node.attr not in self.changed:
            path.insert(0, node.attr)
            node = node.value
        if not isinstance(node, ast.Name) or node.id not in self.imports:
            return None
        module, _, attribute = self.imports[node.id].partition(":")
        return f"{module}:{'.'.join(filter(None, [attribute, *path]))}"

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.expr:
        return node  # the text of a message decides nothing


def _is_changed(node: ast.Attribute) -> bool:
    return not isinstance(node.ctx, ast.Load)


def _is_plain(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant | ast.Lambda | ast.JoinedStr)


def _no_arguments() -> ast.arguments:
    return ast.arguments([], [], None, [], [], None, [])


def _constant(text: str, node: ast.expr, mark: bool = True) -> ast.expr:
    return ast.copy_location(ast.Constant(MARK + text if mark else text), node)


def _call(name: str, arguments: list[ast.expr], node: ast.expr) -> ast.expr:
    return ast.copy_location(ast.Call(_constant(name, node), arguments, []), node)
