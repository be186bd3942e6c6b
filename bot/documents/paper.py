"""A circulation paper as data, which every format writes in its own way: cover, lines, tables."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from bot.documents.catalogue import RIGHT_TO_LEFT
from bot.model.texts import Op

AUTHOR = "Coordinator"  # the author in every file's properties, whoever pressed the button


class Style(StrEnum):
    """What a line is to its reader; a format decides how it looks."""

    TITLE = "title"
    HEADING1 = "heading1"
    HEADING2 = "heading2"
    HEADING3 = "heading3"
    NORMAL = "normal"
    NOTE = "note"
    """What the paper says of itself: informal compilation, how to read the marks."""
    IN_FORCE = "in-force"
    """The wording in force above what is said of it; it stays on the page of what follows."""
    CLAUSE = "clause"
    """A wording of a clause without its number."""
    NUMBERED = "numbered"
    """A clause of a consolidated text: its number, a tab, its wording."""
    ALTERNATIVE = "alternative"
    """A competing wording under the clause."""
    WORDS = "words"
    """A member's own sentences."""
    SOURCE = "source"
    BULLET = "bullet"


@dataclass(frozen=True, slots=True)
class Tracked:
    """Whose change it is and when it came: `Freedonia (191-C12)`."""

    author: str
    date: datetime


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment in the margin, by the author of the change that it explains."""

    author: str
    date: datetime
    words: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of words with one look; `op` draws it as new or as left out.

    With `tracked` it is a real change in formats that know such, else it is only drawn.
    """

    text: str
    bold: bool = False
    italic: bool = False
    op: Op = Op.EQUAL
    language: str | None = None
    tracked: Tracked | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph; `tracked` with `op` makes the paragraph itself come or go.

    `key` is the id by which the paragraph is known again when the paper comes back; `level` how
    deep it is set in; `remarks` stand in its margin.
    """

    spans: tuple[Span, ...]
    style: Style = Style.NORMAL
    op: Op = Op.EQUAL
    tracked: Tracked | None = None
    key: str = ""
    level: int = 0
    remarks: tuple[Remark, ...] = ()

    @property
    def text(self) -> str:
        """The words without their looks."""
        return "".join(span.text for span in self.spans)

    @property
    def language(self) -> str | None:
        """The language of its first words that have one."""
        return next((span.language for span in self.spans if span.language), None)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under one header row; `widths` are parts of the page's width, one a column.

    `caption` says in words what the table holds, for those who do not see it.
    """

    caption: str
    header: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[tuple[Line, ...], ...], ...]


Block = Line | Table


@dataclass(frozen=True, slots=True)
class Cover:
    """The block at the head of the group's documents; a row is a label and what it says."""

    body: str
    number: str
    date: str
    original: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """One document; `now` is the only time in it, so that the same data give the same bytes.

    `name` is that of its file, without the extension: `191-digest-3`.
    """

    name: str
    title: str
    language: str
    now: datetime
    cover: Cover
    blocks: tuple[Block, ...]
    landscape: bool = False

    @property
    def identity(self) -> str:
        """By what the paper is known when it comes back: its name and its time (UTC)."""
        return f"{self.name}-{self.now.astimezone(UTC):%Y%m%dT%H%MZ}"

    def lines(self) -> Iterator[Line]:
        """Every line, those in tables too, in reading order."""
        for block in self.blocks:
            if isinstance(block, Line):
                yield block
            else:
                for row in block.rows:
                    for cell in row:
                        yield from cell


def line(
    text: str,
    style: Style = Style.NORMAL,
    *,
    bold: bool = False,
    italic: bool = False,
    language: str | None = None,
) -> Line:
    """A line of one look."""
    return Line((Span(text, bold=bold, italic=italic, language=language),), style)


def lines(text: str, style: Style, language: str | None) -> tuple[Line, ...]:
    """A text of several paragraphs, one line each."""
    return tuple(line(each, style, language=language) for each in text.split("\n") if each.strip())


def is_right_to_left(spans: Iterable[Span]) -> bool:
    """Which way a line runs: by its first letter with a direction, else by its language.

    A language is a reading and may be wrong; letters are not.
    """
    language = None
    for span in spans:
        language = language or span.language
        for character in span.text[:200]:
            kind = unicodedata.bidirectional(character)
            if kind in ("L", "R", "AL"):
                return kind != "L"
    return language in RIGHT_TO_LEFT
