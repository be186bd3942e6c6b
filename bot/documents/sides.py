"""Competing wordings of one provision as they stand side by side in a mail: short, marked."""

import re
from dataclasses import dataclass

from bot.documents import plain
from bot.documents.catalogue import direction
from bot.documents.entries import Contribution, Entry, Wording
from bot.model.texts import Op, Piece

_WORD = re.compile(r"\S+\s*|\s+")
_BESIDE = 5  # words that stay on either side of a change
_HAN = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Side:
    """One alternative: who wants it, and its words around what it changes.

    `pieces` are marked against the text in force where there is one; `text` is the same without
    marks, as it would read.
    """

    number: int
    symbol: str
    who: str
    pieces: tuple[Piece, ...]
    text: str
    language: str
    direction: str


@dataclass(frozen=True, slots=True)
class Place:
    """A provision with competing wordings; `more` of them are not shown."""

    label: str
    text: str
    sides: tuple[Side, ...]
    more: int = 0


def side_by_side(entry: Entry, language: str, letters: int, most: int) -> Place:
    """A provision as it stands in a mail: at most `most` wordings of about `letters` characters."""
    found = sides(entry, language, letters)
    text = plain.one_line(entry.text, letters) if letters else ""
    return Place(entry.label, text, found[:most], max(0, len(found) - most))


def sides(entry: Entry, language: str, letters: int) -> tuple[Side, ...]:
    """The alternatives in order of receipt; who wants the same words stands under one number."""
    found: dict[int, tuple[Wording, Contribution, list[str]]] = {}
    said = sorted((*entry.before, *entry.said), key=lambda c: (c.received_at, c.code))
    for contribution in said:
        for wording in contribution.wordings:
            if wording.alternative:
                who = f"{plain.one_line(contribution.source, 60)} ({contribution.code})"
                held = found.setdefault(wording.alternative, (wording, contribution, []))
                held[2].append(plain.ltr(who, language) if who.isascii() else who)
    return tuple(
        _side(number, wording, said, ", ".join(who[:4]), language, letters)
        for number, (wording, said, who) in sorted(found.items())
    )


def _side(
    number: int, wording: Wording, said: Contribution, who: str, language: str, letters: int
) -> Side:
    pieces = excerpt(wording, letters)
    text = "".join(piece.text for piece in pieces if piece.op is not Op.DELETE)
    own = said.language or language
    return Side(
        number,
        wording.action.value,
        who,
        pieces,
        plain.one_line(text, letters) if letters else "",
        own,
        direction(own),
    )


def excerpt(wording: Wording, letters: int) -> tuple[Piece, ...]:
    """What a wording changes with a few words around; a new clause from its beginning.

    At most about `letters` characters, an ellipsis for all that is left out.
    """
    if wording.redline is None or not wording.redline.changed:
        words = plain.one_line(wording.text, letters) if letters else ""
        return (Piece(Op.EQUAL, words),) if words else ()
    pieces = list(wording.redline)
    kept = list[Piece]()
    for place, piece in enumerate(pieces):
        if piece.op is Op.EQUAL:
            shown = _around(piece.text, first=place == 0, last=place == len(pieces) - 1)
            kept.append(Piece(Op.EQUAL, shown))
        else:
            kept.append(piece)
    return _cut(kept, letters)


def _around(text: str, *, first: bool, last: bool) -> str:
    """The ends of a stretch that stays, next to the changes before and behind it."""
    words = [match[0] for match in _WORD.finditer(" ".join(text.split("\n")))]
    if _HAN.search(text):  # no spaces between words: characters stand for them
        words = list(text)
    head = 0 if first else _BESIDE
    tail = 0 if last else _BESIDE
    if len(words) <= head + tail + 2:
        return "".join(words)
    before = "".join(words[:head]).rstrip()
    behind = "".join(words[len(words) - tail :]).lstrip() if tail else ""
    return f"{before}{' ' if before else ''}…{' ' if behind else ''}{behind}"


def _cut(pieces: list[Piece], letters: int) -> tuple[Piece, ...]:
    found, left = list[Piece](), letters
    for piece in pieces:
        if left <= 0:
            break
        words = piece.text if len(piece.text) <= left else f"{piece.text[: left - 1].rstrip()}…"
        found.append(Piece(piece.op, words))
        left -= len(words)
    return tuple(found)
