"""Draws the demonstration's board for a terminal of any size."""

from rich import box
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot.cli.demo.board import Board, LetterLine, MailLine
from bot.model.printable import printable

KIND_STYLES = {
    "comment": "green",
    "command": "magenta",
    "chatter": "dim",
    "duplicate": "yellow",
    "bounce": "red",
    "auto-reply": "yellow",
    "list-admin": "yellow",
    "spam": "red",
}
STATE_STYLES = {"queued": "dim", "sending": "yellow", "accepted": "green", "witnessed": "cyan",
                "seen": "bold cyan", "failed": "red", "held": "red"}  # fmt: skip
MAIL_SHARE = 0.3
"""The part of the screen that the bot's own mails get."""


class View:
    """A board as rich renders it: it fills the screen and never scrolls."""

    def __init__(self, board: Board) -> None:
        self._board = board

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        height = options.height or console.size.height
        rows = max(6, height - 8)
        mails = max(3, int(rows * MAIL_SHARE))
        width = options.max_width
        yield Group(
            _heading(self._board, width),
            _box("The list", _letters(list(self._board.letters.values()), rows - mails, width)),
            _box("What the bot sent", _mails(list(self._board.mails), mails, width)),
            Text(f" {self._board.phase}", style="bold"),
        )


def _heading(board: Board, width: int) -> RenderableType:
    parts = [
        (f" letters {len(board.letters)}/{board.posted}", "bold"),
        (f"  comments {board.comments}", "green"),
        (f"  sent {len(board.mails)}", "bold"),
        (f"  witnessed {board.count('witnessed', 'seen')}", "cyan"),
        (f"  on the list {board.count('seen')}", "cyan"),
    ]
    title = "iscg-bot demo" if width < 100 else "iscg-bot demo · a fictional group at work"
    return Text.assemble((f" {title} ", "reverse bold"), *parts, no_wrap=True, overflow="ellipsis")


def _box(title: str, inside: RenderableType) -> Panel:
    return Panel(inside, title=title, title_align="left", box=box.ROUNDED, border_style="dim")


def _letters(lines: list[LetterLine], rows: int, width: int) -> Table:
    table = _table(width)
    table.add_column(width=2, style="dim")
    table.add_column(width=11, no_wrap=True, overflow="ellipsis")
    table.add_column(width=2, style="dim")
    table.add_column(width=10, no_wrap=True)
    table.add_column(width=7, no_wrap=True, style="bold")
    table.add_column(ratio=1, no_wrap=True, overflow="ellipsis")
    for line in lines[-rows:]:
        kind = Text(line.kind, style=KIND_STYLES.get(line.kind, ""))
        what = Text(line.understood) if line.understood else _plain(line.subject, "dim")
        codes = Text(" ".join(line.codes))
        table.add_row(line.number, _plain(line.who), line.language, kind, codes, what)
    return _filled(table, len(lines), rows)


def _mails(lines: list[MailLine], rows: int, width: int) -> Table:
    table = _table(width)
    table.add_column(ratio=3, no_wrap=True, overflow="ellipsis")
    table.add_column(ratio=3, no_wrap=True, overflow="ellipsis")
    table.add_column(width=9, no_wrap=True)
    for line in lines[-rows:]:
        state = Text(line.state, style=STATE_STYLES.get(line.state, ""))
        table.add_row(_plain(line.about), _plain(line.recipient, "dim"), state)
    return _filled(table, len(lines), rows)


def _table(width: int) -> Table:
    return Table(box=None, show_header=False, padding=(0, 1, 0, 0), width=width - 4)


def _filled(table: Table, used: int, rows: int) -> Table:
    """Empty rows at the end, so that the boxes keep their places."""
    for _ in range(rows - used):
        table.add_row(*[""] * len(table.columns))
    return table


def _plain(text: str, style: str = "") -> Text:
    """Words from outside: shown, never interpreted as markup or controls."""
    return Text(printable(text, 200), style=style)
