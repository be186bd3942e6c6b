"""What all commands share: how they are called, how they print, how they fail."""

import asyncio
import dataclasses
import json
import sys
from collections.abc import AsyncIterator, Collection, Coroutine, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import date, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Table
from rich.text import Text

from bot.model.events import Told
from bot.model.printable import printable

if TYPE_CHECKING:
    from bot.store.unit import Store

T = TypeVar("T")


@dataclasses.dataclass(frozen=True, slots=True)
class Invocation:
    """What stands before the command: the settings' file, a database URL, the environment.

    `bot.app` makes settings, store and service of it.
    """

    config: Path | None
    database: str | None
    environ: Mapping[str, str]


pass_invocation = click.make_pass_decorator(Invocation)
"""Gives a command the Invocation as its first argument."""

NUMBER = click.IntRange(1, 2**63 - 1)
"""A row's number: no database holds a larger one."""

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")
"""Gives a command the argument `as_json`."""


class Failure(click.ClickException):
    """The command could not do it: one line that says what to do; exit code 1."""

    exit_code = 1


def number_in(reference: str, letters: str) -> int:
    """The number in a reference like `A-7` (`letters` A), in either case. Failure if it is none."""
    digits = reference.upper().removeprefix(f"{letters}-")
    if not (digits.isascii() and digits.isdecimal() and len(digits) < 10):
        raise Failure(f"{reference}: expected a reference like {letters}-7")
    return int(digits)


def wait_for(coroutine: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine, run to its end."""
    return asyncio.run(coroutine)


def plain(value: object) -> Any:
    """A value as JSON knows it: dataclasses as objects, instants and dates in ISO 8601.

    Raises TypeError for anything that has no plain form: bytes, sets, functions.
    """
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if value is None or isinstance(value, str | int | float | bool):
        return value
    raise TypeError(f"{type(value).__name__} has no plain form")


def print_json(value: object) -> None:
    """One JSON document on a line of its own; no character is spelled with an escape but those
    that JSON wants and lone surrogates, which no output can take."""
    text = json.dumps(plain(value), ensure_ascii=False, allow_nan=False)
    click.echo(text.encode("utf-8", "backslashreplace").decode())


def counted(number: int, thing: str) -> str:
    """`1 mail`, `2 mails`."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def print_line(text: str) -> None:
    """A line for people, safe for their terminal."""
    click.echo(printable(text, 10_000, lines=True))


def print_error(text: str) -> None:
    """One line on standard error, behind the program's name."""
    click.echo(f"iscg-bot: {printable(text, 2000)}", err=True)


def print_table(
    columns: Sequence[str],
    rows: Sequence[Sequence[object]],
    title: str = "",
    *,
    whole: Collection[str] = (),
    cut: str = "",
) -> None:
    """A table for people: None is empty, instants are cut at the minute, nothing is markup.

    The columns of `whole` are never broken; the column `cut`, the last, has one line, cut where it
    is long, and is left out where the terminal is too narrow for it. No rows are said to be none.
    """
    console = for_people()
    table = Table(header_style="bold", box=None)
    room = console.width - 85
    kept = [column for column in columns if column != cut or room >= 20]
    for column in kept:
        if column == cut:
            table.add_column(column, no_wrap=True, overflow="ellipsis", max_width=room)
        else:
            table.add_column(column, no_wrap=column in whole, overflow="fold")
    for row in rows:
        table.add_row(*(Text(_cell(value)) for value in row[: len(kept)]))
    if title:
        console.print(Text(title, "italic"))
    console.print(table if rows else Text("(none)"))


def print_facts(rows: Sequence[tuple[str, object]]) -> None:
    """What is known of one thing, a line a fact; what is empty is left out."""
    table = Table(show_header=False, box=None)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in rows:
        if text := _cell(value):
            table.add_row(Text(name), Text(text))
    for_people().print(table)


def print_words(text: str) -> None:
    """Somebody's words: broken between words on a terminal, as they are into a file."""
    if sys.stdout.isatty():
        for_people().print(Text(printable(text, 1_000_000, lines=True)))
    else:
        print_line(text)


def for_people() -> Console:
    """Where tables go: as wide as the terminal, or 140 columns into a file or a pipe."""
    return Console(width=None if sys.stdout.isatty() else 140)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M %Z").strip()
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple | list):
        return ", ".join(_cell(item) for item in value)
    return printable(str(value), 1000)


@contextmanager
def progress(*bars: tuple[str, int | None]) -> Iterator[list[Told]]:
    """Bars with a label and a total; each has a function that is told how much is done so far.

    Nothing is drawn unless standard error is a terminal.
    """
    if not sys.stderr.isatty():
        yield [lambda _done, _of=None, /: None for _ in bars]
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    bar = Progress(*columns, TimeRemainingColumn(), console=Console(stderr=True), transient=True)
    with bar:
        tasks = [bar.add_task(label, total=total) for label, total in bars]
        yield [_drawn(bar, task) for task in tasks]


def _drawn(bar: Progress, task: TaskID) -> Told:
    def told(done: int, of: int | None = None, /) -> None:
        bar.update(task, completed=done, total=of)  # None leaves the total as it was

    return told


class WordsFile(click.File):
    """A file with text in UTF-8, or `-` for standard input; its value is the text."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The text, at most a million characters; what is no text is wrong use."""
        try:
            with super().convert(value, param, ctx) as file:
                return file.read(1_000_000)
        except UnicodeDecodeError:
            self.fail(f"{value}: expected text in UTF-8", param, ctx)


as_option = click.option(
    "--as", "actor", default="", metavar="ADDRESS", help="Who acts; else ISCG_ACTOR."
)
"""Gives a command the argument `actor`."""


@asynccontextmanager
async def opened(invocation: Invocation) -> AsyncIterator["Store"]:
    """The store that the settings name."""
    # Here and not above: who asks for help does not wait for the import of everything.
    from bot import app  # noqa: PLC0415

    found = app.settings(invocation.config, invocation.database, invocation.environ)
    async with app.open_store(found) as store:
        yield store
