"""Makes text that came from outside safe to print in one line of a terminal or a log."""

import unicodedata

# Cc: controls, among them CR, LF and the escape of terminals. Cf: format characters, among them
# the bidirectional overrides that turn a file name round; joiners (U+200C, U+200D) are part of
# ordinary Persian and Hindi. Zl, Zp: line breaks to some programs. Cs: lone surrogates.
_UNSAFE = frozenset({"Cc", "Cf", "Zl", "Zp", "Cs"})
_JOINERS = frozenset("\u200c\u200d")


def printable(text: str, limit: int = 500, *, lines: bool = False) -> str:
    """The text with each unsafe character as a space, cut at `limit` characters with an ellipsis.

    With `lines` its line feeds and tabs stay.
    """
    cut = text if len(text) <= limit else f"{text[: limit - 1]}…"
    kept = _JOINERS | {"\n", "\t"} if lines else _JOINERS
    return "".join(" " if unicodedata.category(c) in _UNSAFE and c not in kept else c for c in cut)


def one_line(text: str) -> str:
    """The whole text on one line, each run of spaces and unsafe characters as one space."""
    return " ".join(printable(text, len(text) + 1).split())
