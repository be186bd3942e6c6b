"""Plain text for mail: lines of 72 columns under their bullet, members' words made safe."""

import re
import textwrap

from bot.documents.catalogue import direction
from bot.model.printable import printable

WIDTH = 72  # RFC 5322 section 2.1.1 recommends less than 78; quoting adds a few
_MARK = "\u200e"
SIGNATURE = "-- "  # mail programs know by it that what follows is no answer's business (RFC 3676)
_HEAD = re.compile(r" {0,12}(?:[-*] )?")
_SPACE = re.compile(r"\s+")


def fold(text: str, width: int = WIDTH) -> str:
    """The text with each longer line wrapped; what goes on hangs under the line's first word.

    Words (addresses of pages, Chinese sentences) are never broken, and of several empty lines
    one stays.
    """
    lines = list[str]()
    for line in text.split("\n"):
        folded = _folded(line, width)
        if folded or (lines and lines[-1]):
            lines.append(folded)
    return "\n".join(lines)


def _folded(line: str, width: int) -> str:
    if line == SIGNATURE:
        return line
    if len(line) <= width:
        return line.rstrip(" ")
    head = _HEAD.match(line)
    hanging = " " * (head.end() if head else 0)
    return textwrap.fill(
        line,
        width,
        subsequent_indent=hanging,
        break_long_words=False,
        break_on_hyphens=False,
        replace_whitespace=False,
    )


def one_line(text: str, limit: int = 300) -> str:
    """Words of somebody's as one safe line, cut at a word's end with an ellipsis."""
    line = _SPACE.sub(" ", _clean(text, 20 * limit)).strip()
    if len(line) <= limit:
        return line
    cut = line[: limit - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > limit // 2 else cut).rstrip(" ,;:") + "…"


def safe_lines(text: str, limit: int = 20_000) -> str:
    """Words of somebody's with their lines, nothing in them that a terminal or a reader obeys."""
    return _clean(text.replace("\r\n", "\n"), limit).strip("\n")


def _clean(text: str, limit: int) -> str:
    """As `printable`, with a short way for the many texts that have nothing to clean."""
    if len(text) <= limit and text.replace("\n", "").isprintable():
        return text
    return printable(text, limit, lines=True)


def ltr(words: str, language: str) -> str:
    """Words that run from left to right wherever they stand: in Arabic `191-C12` would turn round.

    LEFT-TO-RIGHT MARKs around it (Unicode annex 9) say so; other languages need none.
    """
    return f"{_MARK}{words}{_MARK}" if direction(language) == "rtl" else words


def indent(text: str, prefix: str = "  ") -> str:
    """The text with the prefix before each line, empty ones too: it shows where it ends."""
    return "\n".join(f"{prefix}{line}".rstrip(" ") for line in text.split("\n"))
