"""What mail programs write above the mail answered, as letters: answers above, below and between.

The table is `introductions.txt`; every row is tried in each way that its program can be used in.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("introductions.txt")
ADDRESS = "a.rassendyll@post.ruritania.example"
ANSWER = (
    "Dear colleagues,\n\nWe agree with an annual review; see also the note of 3 March.\n\n"
    "Syldavia has no other remark"
)
BETWEEN = "Why every year?"
QUOTED = (
    "Dear colleagues,\n\nRuritania proposes an annual review in resolves 2.\n"
    "Reasons: the work of the Sectors changes every year.\n\nKind regards,\nAmalia"
)


@dataclass(frozen=True, slots=True)
class Introduction:
    """One row: who writes it, whether marks follow it, the words themselves."""

    language: str
    program: str
    marked: bool
    words: str


@dataclass(frozen=True, slots=True)
class Answer:
    """One text with the words in it that are its author's."""

    name: str
    language: str
    program: str
    text: str
    own: str


@cache
def introductions() -> tuple[Introduction, ...]:
    """The whole table."""
    found = []
    for block in TABLE.read_text("utf-8").split("\n== ")[1:]:
        head, _, words = block.partition("\n")
        language, program, form = head.split()
        words = words.rstrip("\n").replace("{a}", ADDRESS)
        found.append(Introduction(language, program, form == ">", words))
    return tuple(found)


def answers() -> Iterator[Answer]:
    """Every introduction in every way of answering that goes with it."""
    for row in introductions():
        for way, text, own in _ways(row):
            name = f"{row.language}-{row.program}-{way}"
            yield Answer(name, row.language, row.program, text, own)


def _ways(row: Introduction) -> Iterator[tuple[str, str, str]]:
    if not row.marked or not row.words.startswith(">"):
        yield "bare", f"{ANSWER}\n\n{row.words}\n\n{QUOTED}\n", ANSWER
    if not row.marked:
        yield "close", f"{ANSWER}\n{row.words}\n{QUOTED}\n", ANSWER
        return
    head, tail = QUOTED.split("\nReasons", 1)
    yield "top", f"{ANSWER}\n\n{row.words}\n{_marked(QUOTED)}\n", ANSWER
    yield "bottom", f"{row.words}\n{_marked(QUOTED)}\n\n{ANSWER}\n", ANSWER
    between = (
        f"{row.words}\n{_marked(head)}\n\n{BETWEEN}\n\n{_marked('Reasons' + tail)}\n\n{ANSWER}"
    )
    yield "between", between, f"{BETWEEN}\n\n{ANSWER}"


def _marked(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
