"""The named points of the code, found in its syntax trees: a new one is tortured unasked."""

import ast
from pathlib import Path

import bot


def points() -> list[str]:
    """The names of all `reach("…")` calls below `bot`."""
    found = set()
    for path in Path(bot.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and _name(node.func) == "reach":
                found |= {a.value for a in node.args if isinstance(a, ast.Constant)}
    return sorted(str(name) for name in found)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Name):
        return function.id
    # `self._reach(…)` of the mailbox's course is another thing
    return function.attr if isinstance(function, ast.Attribute) else ""
