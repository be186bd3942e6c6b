"""The marks in front of quoted lines: `>`, `|`, and initials before them."""

import re
from collections import Counter
from collections.abc import Sequence

_MARK = re.compile(
    r"^(?:[ \t]{0,2}(?:[>＞][ \t]?|\|(?=[ \t]*[>|]))|[ \t]{0,8}"
    r"(?:[A-ZА-ЯЁ]{2,4}|[A-ZА-ЯЁ][a-zа-яё]?[A-ZА-ЯЁ]?)>(?!>>>)(?=[> ]|$))"
)
_PLAIN = re.compile(r"(?:>[ \t]?){1,50}+(?![^>|＞]{0,8}[>|＞])")
"""The marks of nearly every quoted line; near the others there is another of them."""


def mark_depth(line: str) -> int:
    """How many quotation marks stand in front of the words."""
    if line[:1] == ">":
        near = line[1:11]
        if near.startswith("From "):
            return 0  # the mark that mailbox files put before such a line (RFC 4155)
        if ">" not in near and "|" not in near and "＞" not in near:
            return 1  # as most
    plain = _PLAIN.match(line)
    if plain is not None and not line.startswith(">>"):
        return plain[0].count(">")
    if ">" not in line[:12] and "＞" not in line[:4] and line[:1] != "|":
        return 0
    if line[:2] == ">>" and line.rstrip()[-2:] == "<<" and line.count(">") == line.count("<"):
        return 0  # arrows on both sides point at something
    if line[:1] == "|" and line.rstrip()[-1:] == "|":
        return 0  # a row of a table whose first cell is empty
    return _taken_off(line)[0]


def mark_depths(lines: Sequence[str]) -> list[int]:
    """The marks of each line. Each mailbox file on a mail's way puts one before `From ` (RFC 4155),
    which is a quotation's only beside others."""
    depths = [
        mark_depth(line) if ">" in line[:12] or line[:1] == "|" or not line.isascii() else 0
        for line in lines
    ]
    for i, line in enumerate(lines) if 2 in depths else ():
        if depths[i] == 2 and line.startswith(">>From "):
            beside = depths[max(0, i - 1) : i] + depths[i + 1 : i + 2]
            depths[i] = 2 if any(beside) else 0
    return depths


_NAMED = re.compile(r"^([^\W\d_a-zа-яё][\w.-]{2,20}>)(?=[ \t]|$)", re.MULTILINE)
MAX_NAMED = 200_000  # characters that are looked at


def named_mark(text: str, author: str) -> str:
    """`Reindl>`, as Emacs puts the name of him who is quoted before every line; empty if none.

    His own name before his answers is no mark.
    """
    found = Counter(_NAMED.findall(text, 0, MAX_NAMED)).most_common(1) if "> " in text else ()
    mark, times = found[0] if found else ("", 0)
    return mark if times > 1 and mark[:-1].casefold() not in author.casefold() else ""


def unmarked(line: str) -> str:
    """The words of a quoted line without its marks."""
    return _taken_off(line)[1].strip()


def _taken_off(line: str) -> tuple[int, str]:
    """How many marks stand in front, and what is behind them."""
    plain = _PLAIN.match(line)
    if plain is not None:
        return plain[0].count(">"), line[plain.end() :]
    for depth in range(50):
        if line[:1] == ">":
            line = line[2 if line[1:2] in _BLANKS else 1 :]
            continue
        head = line[:9]
        maybe = ">" in head or "|" in head or "＞" in head
        match = _MARK.match(line) if maybe else None
        if match is None:
            return depth, line
        line = line[match.end() :]
    return 50, line


_BLANKS = (" ", "\t")
