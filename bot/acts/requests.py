"""Requests in an answer to the bot: who asks, about which comments, in which words; pure but for
looking up the comments that are named."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.acts.base import Actor
from bot.model.comments import Comment, comment_code
from bot.model.delivery import Outgoing
from bot.model.groups import Group
from bot.reading import answers
from bot.store.unit import UnitOfWork

_MOST_REQUESTS = 50
_NUMBERED = re.compile(r"^\W{0,4}(\d{1,2})\s{0,3}[.):,–-]?\s{0,3}(?=\D)")
_BETWEEN = re.compile(r"(?<=[;,.])\s+(?=(?:[\w.]{1,16}-)?C\d)")
_QUOTED = re.compile(r"^\s{0,3}>")
_PARAGRAPH = 300  # letters of a paragraph that may be one request


@dataclass(frozen=True, slots=True)
class Request:
    """One thing that somebody asks for, proved (promise 9).

    `comments` are those that it names, or that the line of ours names under which it stands;
    `decides` whether the actor may decide about any comment, or only confirm what is their own.
    """

    words: str
    group: Group
    actor: Actor
    mail: Outgoing
    letter_id: int
    comments: tuple[Comment, ...] = ()
    decides: bool = True


@dataclass(frozen=True, slots=True)
class Reply:
    """What became of a request: one line for the receipt; `done` is False for a refusal.

    Without words the command tells by a mail of its own.
    """

    words: str = ""
    done: bool = True


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an answer, and the comment of ours that it was written under."""

    words: str
    under: str = ""


def pieces(own_words: str, text: str, asked: dict[int, str]) -> list[Piece]:
    """The requests in an answer: a paragraph about one comment, else its lines, else its parts.

    `text` is the whole mail: words under a quoted line of ours that names a comment are about it.
    `asked` are the numbered questions of ours: `2 yes` is about the second one's comment.
    """
    under = _contexts(text)
    found: list[Piece] = []
    for paragraph in re.split(r"\n\s*\n", own_words):
        for words in _parts(paragraph):
            number = _NUMBERED.match(words)
            if number and int(number[1]) in asked and not answers.codes(words):
                found.append(Piece(words[number.end() :], asked[int(number[1])]))
            else:
                found.append(Piece(words, under.get(_key(words), "")))
    return _joined(found)[:_MOST_REQUESTS]


def _parts(paragraph: str) -> Iterator[str]:
    lines = [line.strip() for line in paragraph.split("\n") if line.strip()]
    flat = " ".join(lines)
    numbered = sum(bool(_NUMBERED.match(line)) for line in lines)
    about_one = len(answers.codes(flat)) == 1 and bool(answers.codes(lines[0]))
    if about_one and len(flat) <= _PARAGRAPH and numbered < 2:
        yield flat
        return
    for line in lines:
        yield from (part for part in _BETWEEN.split(line) if part.strip())


def _joined(found: Sequence[Piece]) -> list[Piece]:
    """`191-C12, 191-C13 noted`: a piece that only names a comment belongs to the next."""
    joined: list[Piece] = []
    before = ""
    for piece in found:
        whole = replace(piece, words=f"{before} {piece.words}".strip())
        if answers.codes(piece.words) and not answers.without_codes(piece.words).strip(" ,;:."):
            before = whole.words
            continue
        joined.append(whole)
        before = ""
    return joined + ([Piece(before)] if before else [])


def _contexts(text: str) -> dict[str, str]:
    """Each line that is not quoted with the comment that the quoted line above it names."""
    found: dict[str, str] = {}
    under = ""
    for line in text.split("\n")[:2000]:
        if _QUOTED.match(line):
            named = answers.codes(line)
            under = _code(named[0]) if named else under
        elif line.strip() and under:
            found.setdefault(_key(line), under)
    return found


def _key(words: str) -> str:
    return " ".join(words.split())


def _code(named: tuple[str, int]) -> str:
    return f"{named[0]}-C{named[1]}" if named[0] else f"C{named[1]}"


def looks_like_one(piece: Piece) -> bool:
    """Whether a piece that no command knew was meant as a request."""
    said = answers.yes_or_no(piece.words)
    return bool(answers.codes(piece.words) or answers.action_items(piece.words)) or said is not None


async def comments_of(
    work: UnitOfWork, piece: Piece, group: Group, otherwise: Sequence[Comment]
) -> tuple[tuple[Comment, ...], list[str]]:
    """The comments that a piece is about, and the numbers that it names of which there is none."""
    named = answers.codes(piece.words) or answers.codes(piece.under)
    if not named:
        return tuple(otherwise), []
    found: list[Comment] = []
    missing: list[str] = []
    for code, number in named:
        known = await work.comments.find(_group(code, group), number)
        if known is None:
            missing.append(comment_code(_group(code, group), number))
        else:
            found.append(known)
    return tuple(found), missing


def _group(code: str, group: Group) -> str:
    return group.code if code in ("", group.code.upper()) else code
