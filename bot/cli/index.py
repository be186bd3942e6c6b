"""Which commands there are, read from their files without running them: help is quick.

A family's imports (the store, the reader) take a second or two; they are paid for by who uses it.
"""

import ast
import importlib
import importlib.util
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import click

NOT_FAMILIES = frozenset({"base", "index", "named"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A command's name, its line in the list of commands, and where it is defined."""

    name: str
    help: str
    module: str
    attribute: str

    def line(self, width: int) -> str:
        """What it does, in one line; the short help that click would print."""
        return click.Command(self.name, help=self.help).get_short_help_str(width)

    def load(self) -> click.Command:
        """The command itself. Raises whatever its module's import raises."""
        return getattr(importlib.import_module(self.module), self.attribute)  # type: ignore[no-any-return]


def index(package: ModuleType) -> dict[str, Entry]:
    """Every command of a package: each module but those that are no family has `commands`.

    A module without commands or a name given twice is a RuntimeError.
    """
    found: dict[str, Entry] = {}
    for info in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        short = info.name.rpartition(".")[2]
        if short in NOT_FAMILIES or short.startswith("_"):
            continue
        entries = list(_entries(info.name))
        if not entries:
            raise RuntimeError(f"{info.name} has no tuple `commands`")
        for entry in entries:
            if (other := found.get(entry.name)) is not None:
                raise RuntimeError(f"command {entry.name}: in {other.module} and in {info.name}")
            found[entry.name] = entry
    return found


def _entries(module: str) -> Iterator[Entry]:
    spec = importlib.util.find_spec(module)
    source = Path(spec.origin if spec and spec.origin else "")
    tree = ast.parse(source.read_text(encoding="utf-8"), source)
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    for attribute in _listed(tree):
        if (function := functions.get(attribute)) is not None:
            yield _entry(module, function)


def _listed(tree: ast.Module) -> list[str]:
    """The names in `commands = (…)`."""
    for node in tree.body:
        if (
            isinstance(node, ast.Assign)
            and isinstance(node.value, ast.Tuple)
            and any(isinstance(t, ast.Name) and t.id == "commands" for t in node.targets)
        ):
            return [item.id for item in node.value.elts if isinstance(item, ast.Name)]
    return []


def _entry(module: str, function: ast.FunctionDef) -> Entry:
    name, text = function.name.replace("_", "-"), ast.get_docstring(function) or ""
    for decorator in function.decorator_list:
        if not isinstance(decorator, ast.Call) or not _makes_a_command(decorator.func):
            continue
        values = {k.arg: k.value for k in decorator.keywords}
        given = values.get("name", decorator.args[0] if decorator.args else None)
        if isinstance(given, ast.Constant):
            name = str(given.value)
        if isinstance(short := values.get("short_help"), ast.Constant):
            text = str(short.value)
    return Entry(name, text, module, function.name)


def _makes_a_command(function: ast.expr) -> bool:
    return isinstance(function, ast.Attribute) and function.attr in {"command", "group"}


class Families(click.Group):
    """A group that imports a command when it is asked for, and lists all without importing."""

    def __init__(self, entries: dict[str, Entry], **attributes: object) -> None:
        super().__init__(**attributes)  # type: ignore[arg-type] # click's own options
        self._entries = entries

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, in order."""
        return sorted({*self._entries, *super().list_commands(ctx)})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name; its module is imported now."""
        entry = self._entries.get(cmd_name)
        return entry.load() if entry else super().get_command(ctx, cmd_name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, as click would print it."""
        names = self.list_commands(ctx)
        room = formatter.width - 6 - max(map(len, names), default=0)
        rows = [(name, self._line(ctx, name, room)) for name in names]
        if rows:
            with formatter.section("Commands"):
                formatter.write_dl(rows)

    def _line(self, ctx: click.Context, name: str, room: int) -> str:
        if entry := self._entries.get(name):
            return entry.line(room)
        command = super().get_command(ctx, name)
        return command.get_short_help_str(room) if command else ""
