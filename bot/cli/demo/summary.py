"""What the demonstration prints: a line for each new thing, and a table of everything."""

import sys
from collections.abc import Sequence
from pathlib import Path

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.cli.demo.board import Board, LetterLine, MailLine
from bot.cli.demo.view import KIND_STYLES
from bot.cli.demo.world import World
from bot.model.printable import printable
from config.sandbox import sources

UNDER_WAY = frozenset({"queued", "sending"})


class News:
    """Prints what is new on the board since it was looked at last."""

    def __init__(self, console: Console, board: Board) -> None:
        self._console = console
        self._board = board
        self._letters = 0
        self._told: set[tuple[str, str, str]] = set()
        self._phase = ""

    def skip(self) -> None:
        """Take everything that is there as known."""
        self._letters = len(self._board.letters)
        self._told |= {_news_of(mail) for mail in self._board.mails if mail.state not in UNDER_WAY}
        self._phase = self._board.phase

    def show(self) -> None:
        """A line for the phase, for each letter, and for each mail that arrived or did not."""
        board = self._board
        if board.phase != self._phase:
            self._line(Text(board.phase, style="bold"))
        for line in list(board.letters.values())[self._letters :]:
            self._line(letter_text(line))
        for mail in board.mails:
            if mail.state not in UNDER_WAY and _news_of(mail) not in self._told:
                self._line(Text(_clean(f"  → {mail.recipient}: {mail.about}{_end(mail)}")))
                self._told.add(_news_of(mail))
        self._letters = len(board.letters)
        self._phase = board.phase

    def _line(self, text: Text) -> None:
        self._console.print(text, soft_wrap=True, highlight=False)


def _news_of(mail: MailLine) -> tuple[str, str, str]:
    return mail.recipient, mail.about, _end(mail)


def _end(mail: MailLine) -> str:
    """Accepted goes without saying, and its witness too."""
    shown = {"accepted": "", "witnessed": "", "seen": " (seen on the list)"}
    return shown.get(mail.state, f" ({mail.state})")


def letter_text(line: LetterLine) -> Text:
    """`03 Ruritania, en: comment 191-C1, MOD resolves 2`."""
    what = ", ".join(part for part in (" ".join(line.codes), line.understood) if part)
    language = f", {line.language}" if line.language else ""
    text = Text(_clean(f"{line.number} {line.who}{language}: "))
    text.append(line.kind, style=KIND_STYLES.get(line.kind, ""))
    text.append(_clean(f" {what or line.subject}"))
    return text


def print_summary(console: Console, board: Board, written: Sequence[Path], seconds: float) -> None:
    """All letters with what was made of them, the mails in figures, the papers with their paths."""
    title = "What was written, and what it became"
    table = Table(
        title=title, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False, expand=True
    )
    for column, width in (("", 2), ("from", 11), ("", 2), ("kind", 10), ("number", 7)):
        table.add_column(column, width=width, overflow="fold")
    table.add_column("understood", ratio=1, overflow="fold")
    for line in sorted(board.letters.values(), key=lambda each: each.number):
        kind = Text(line.kind, style=KIND_STYLES.get(line.kind, ""))
        what = Text(_clean(line.understood)) if line.understood else _dim(line.subject)
        codes = " ".join(line.codes)
        table.add_row(line.number, _clean(line.who), line.language, kind, codes, what)
    console.print(table)
    console.print(
        f"{len(board.letters)} letters read, {board.comments} comments numbered, "
        f"{len(board.mails)} mails sent: {board.count('witnessed', 'seen')} witnessed, of these "
        f"{board.count('seen')} seen on the list. {seconds:.1f} seconds from start to digest.",
        highlight=False,
    )
    console.print("\nNotes for the coordinator and papers for circulation:")
    for path in written:
        console.print(f"  {path}", markup=False, highlight=False, soft_wrap=True)


def print_settings(console: Console, world: World) -> None:
    """How to look around: settings for a mail client, and the command line on this database."""
    table = Table(
        title="\nStill running; Ctrl-C ends it", title_justify="left", box=None, show_header=False
    )
    table.add_column(style="bold")
    table.add_column(overflow="fold")
    program = Path(sys.executable).with_name("iscg-bot")
    if program.is_relative_to(Path.cwd()):
        program = program.relative_to(Path.cwd())
    member = "a.rassendyll@digital.ruritania.example"
    for name, value in (
        ("IMAP", f"127.0.0.1, port {world.server.imap_port}, no encryption"),
        ("SMTP", f"127.0.0.1, port {world.server.smtp_port}, no encryption, login optional"),
        ("Password", f"{world.password} (for every account)"),
        ("A member", f"{member} (all twelve: config/sandbox/members.csv)"),
        ("Coordinator", sources.COORDINATOR),
        ("Secretariat", sources.SECRETARIAT),
        ("Write to", f"{sources.LIST} (the list) or {sources.BOT} (the bot)"),
        ("Look into it", f"{program} --config {world.configuration} comments list --group 191"),
        ("Log", str(world.folder / "log.jsonl")),
        ("Papers", str(world.papers)),
    ):
        table.add_row(name, Text(value))
    console.print(table)


def _clean(text: str) -> str:
    return printable(text, 300)


def _dim(text: str) -> Text:
    return Text(_clean(text), style="dim")
