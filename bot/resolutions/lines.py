"""The lines that an outline is made of: paragraphs of a file with their numbers and styles."""

import re
from dataclasses import dataclass, replace

from lxml import etree

from bot.model.texts import Paragraph, WordDocument
from bot.resolutions.folding import squeeze
from bot.resolutions.numbers import roman
from bot.resolutions.word_views import words

MAX_CHARS = 4_000_000
_BLOCKS = frozenset(
    "p div li h1 h2 h3 h4 h5 h6 tr td th br table ul ol blockquote section article header footer"
    " pre dt dd hr title body".split()
)
_NUMBER_CELL = re.compile(
    r"\(?(?:\d{1,2}|[a-z]|[а-я]|[ivx]{1,4}|[\u0621-\u064a])(?:\s?(?:bis|ter|quater))?\s?[).]{0,2}",
    re.IGNORECASE,
)
_STRUCK = frozenset(("del", "s", "strike"))
_SILENT = frozenset("script style head noscript template".split())


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph: `number` is automatic (not in `text`), `lead` counts leading italics."""

    text: str
    number: str = ""
    style: str = ""
    level: int = 0
    place: str = "body"
    lead: int = 0
    footnotes: tuple[str, ...] = ()
    following: str = ""
    """The number that the next line begins with."""


def word_lines(document: WordDocument) -> list[Line]:
    """The paragraphs of a decided Word document that have words; headers and footers left out.

    Hidden text is withheld. A soft line break parts lines, as it does on the page.
    """
    found: list[Line] = []
    beside: tuple[Paragraph, str] | None = None
    for paragraph in document.paragraphs:
        if paragraph.place in ("header", "footer"):
            continue
        pieces = [piece for piece in words(paragraph).split("\n") if piece.strip()]
        if beside and pieces:
            paragraph, found = _numbered(paragraph, *beside, found)  # noqa: PLW2901
        beside = (paragraph, pieces[0].strip()) if _is_number_cell(paragraph, pieces) else None
        for index, piece in enumerate(pieces):
            found.append(
                Line(
                    piece.strip(),
                    paragraph.number if index == 0 else "",
                    paragraph.style,
                    paragraph.level,
                    paragraph.place,
                    _lead(paragraph) if index == 0 else 0,
                    paragraph.footnotes,
                )
            )
    return found


def _is_number_cell(paragraph: Paragraph, pieces: list[str]) -> bool:
    """Whether a cell of a table holds but the number of the clause in the cell beside it."""
    return bool(paragraph.row and len(pieces) == 1 and _NUMBER_CELL.fullmatch(pieces[0].strip()))


def _numbered(
    paragraph: Paragraph, cell: Paragraph, number: str, found: list[Line]
) -> tuple[Paragraph, list[Line]]:
    """A clause with the number that stands in the cell before it, which is no line of its own."""
    if (paragraph.row, paragraph.number) != (cell.row, "") or paragraph.cell == cell.cell:
        return paragraph, found
    return replace(paragraph, number=number), found[:-1]


def _lead(paragraph: Paragraph) -> int:
    """How many characters at the beginning are in italics (headings of clauses are)."""
    count = 0
    for run in paragraph.runs:
        if run.hidden:
            continue
        if not run.italic and run.text.strip():
            break
        count += len(run.text)
    text = words(paragraph)
    return max(0, count - (len(text) - len(text.lstrip())))


def decode(data: bytes) -> str:
    """Text of unknown encoding: by its byte order mark, as UTF-8, else as Windows-1252 or -1251."""
    for mark, name in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            return data.decode(name, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        high = sum(byte >= 0xC0 for byte in data[:4_000])
        return data.decode("cp1251" if high > len(data[:4_000]) // 3 else "cp1252", "replace")


def text_lines(text: str) -> list[Line]:
    """The lines of plain text that are not empty; a form feed ends a page.

    An empty line before a line is told by `level` 1, so that paragraphs can be made again.
    """
    found: list[Line] = []
    gap = True
    for raw in text[:MAX_CHARS].replace("\f", "\n\n").splitlines():
        stripped = raw.strip(" \t\u00a0\ufeff")
        if stripped:
            found.append(Line(stripped, level=1 if gap else 0))
        gap = not stripped
    return found


_MARKDOWN = re.compile(r"^(?:#{1,6}\s+|>\s?)+")
_EMPHASIS = re.compile(r"(?<!\w)([*_]{1,3})(?=\S)([^*_\n]{1,400}?)(?<=\S)\1(?!\w)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>])")


def markdown_lines(text: str) -> list[Line]:
    """Markdown as plain lines: headings, emphasis and escapes lose their marks."""
    found = []
    for line in text_lines(text):
        bare = _MARKDOWN.sub("", line.text)
        lead = _EMPHASIS.match(bare)
        bare = _ESCAPE.sub(r"\1", _EMPHASIS.sub(r"\2", bare))
        level = 1 if line.text.startswith("#") else line.level
        if bare.strip():
            found.append(Line(bare.strip(), level=level, lead=len(lead.group(2)) if lead else 0))
    return found


class _Html:
    """Collects the text of blocks, with the numbers that ordered lists make."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._text: list[str] = []
        self._lists: list[list[str | int]] = []
        self._number = ""
        self._italic = 0
        self._lead = 0
        self._leading = True

    def open(self, element: etree._Element, tag: str) -> None:
        """An element begins."""
        if tag in _BLOCKS:
            self.close_line()
        if tag in ("ol", "ul"):
            start = (element.get("start") or "1")[:5]
            first = int(start) if start.isascii() and start.isdigit() else 1
            self._lists.append([tag if tag == "ul" else element.get("type") or "1", first])
        elif tag == "li" and self._lists:
            self._number = _list_number(self._lists[-1])
        elif tag in ("i", "em"):
            self._italic += 1

    def close(self, tag: str) -> None:
        """An element ends."""
        if tag in _BLOCKS:
            self.close_line()
        if tag in ("ol", "ul") and self._lists:
            self._lists.pop()
        elif tag in ("i", "em"):
            self._italic -= 1

    def add(self, text: str | None) -> None:
        """Text of the block at hand."""
        if not text:
            return
        self._text.append(text)
        if text.strip():
            self._leading = self._leading and self._italic > 0
            self._lead += len(text) if self._leading else 0

    def close_line(self) -> None:
        """End the block at hand."""
        text = squeeze("".join(self._text))
        if text:
            self.lines.append(Line(text, self._number, level=1, lead=self._lead))
            self._number = ""
        self._text, self._lead, self._leading = [], 0, True


def _list_number(entry: list[str | int]) -> str:
    kind, value = entry[0], int(entry[1])
    entry[1] = value + 1
    if kind == "ul":
        return "–"
    if kind in ("a", "A") and value <= 26:
        return chr(96 + value) + ")"
    if kind in ("i", "I") and value < 40:
        return roman(value) + ")"
    return str(value)


def html_lines(text: str) -> list[Line]:
    """The blocks of an HTML page; struck text is left out, ordered lists give numbers."""
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(text[:MAX_CHARS].encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return []
    out = _Html()
    skipped: etree._Element | None = None
    for event, element in etree.iterwalk(root, events=("start", "end")) if root is not None else ():
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start" and skipped is None:
            if tag in _SILENT or tag in _STRUCK:
                skipped = element
            else:
                out.open(element, tag)
                out.add(element.text)
        elif event == "end":
            if skipped is None:
                out.close(tag)
            if skipped is None or skipped is element:
                skipped = None
                out.add(element.tail)
    out.close_line()
    return out.lines
