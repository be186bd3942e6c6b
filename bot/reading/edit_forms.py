"""The constructions in which people change quoted words, whatever the form of the verb.

A quotation is masked by one sign first, so that a construction is a short pattern over words and
signs: `V "old" TO "new"`, `"old" … V TO "new"`, `"new" INSTEAD "old"`. The words are rows of
`bot/reading/edit_verbs.py`; what may stand between the parts is bounded.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from bot.reading.edit_verbs import ROWS, Verbs
from bot.reading.headed import lone_heading
from bot.reading.order_words import THE_WORDS, quoted

MAX_QUOTATIONS = 24
MAX_ADDED = 120  # characters of words that are added without saying where
_OPEN, _ON = "\ue002", "\ue000"
_Q = f"{_OPEN}{_ON}*"
_QUOTATION = re.compile(quoted("said"))
_GAP = rf"[^{_OPEN}{_ON};!?]{{0,80}}?"
_NEAR = rf"[^{_OPEN}{_ON};:!?]{{0,24}}?"
_OLD, _NEW = f"{THE_WORDS}(?P<old>{_Q})", f"{THE_WORDS}(?P<new>{_Q})"
_TO_IT = (
    rf",? (?:also|here|there|simply|to|in|at|under|ici|à|au|aux|sous|dans|aquí|en|al?)\b ?"
    rf"[^{_OPEN}{_ON},;:!?]{{0,40}}?"
)
"""What stands between `add` and words of which nothing else says where they go."""
_CLAUSE = re.compile(r"^(?:that|to|que|qu[’']|d[’']|de|à|a que)\b.{40}", re.IGNORECASE)
"""Words that are a clause of their own, and no end of another."""


@dataclass(frozen=True, slots=True)
class Change:
    """A change of words as its construction tells it.

    `form` is prefer, widen, replace, insert or strike.
    """

    form: str
    old: str
    new: str
    where: str
    match: re.Match[str]


def changes(sentence: str) -> Iterator[Change]:
    """Each change of quoted words, the surer constructions first; they may overlap."""
    hidden, said = _masked(sentence)
    if not said:
        return
    for form, where, pattern in _everything():
        for match in pattern.finditer(hidden):
            change = _change(form, where, match, said)
            if form != "widen" or change.old in change.new:
                yield change
    for verbs, pattern in _endings():
        for match in pattern.finditer(hidden):
            if _at_the_end(verbs, match, hidden, said):
                yield _change("insert", "at the end", match, said)


def also_replaced(sentence: str, end: int) -> Iterator[Change]:
    """What goes on behind a replacement that ended there: `… and "c" by "d"`."""
    hidden, said = _masked(sentence)
    while (match := _ALSO.match(hidden, end)) is not None:
        yield _change("replace", "", match, said)
        end = match.end()


def quotations(sentence: str) -> list[str]:
    """The words in quotation marks, in order; at most 24."""
    return list(_masked(sentence)[1].values())


def _masked(sentence: str) -> tuple[str, dict[int, str]]:
    """The sentence, as long as before, with a run of signs for each quotation; what they hide.

    A heading in quotation marks names a place and stays: `le point 2 du « décide »`.
    """
    every = islice(_QUOTATION.finditer(sentence), MAX_QUOTATIONS)
    found = [m for m in every if lone_heading(m["said"], None) is None]
    pieces, at = [], 0
    for match in found:
        pieces += [sentence[at : match.start()], _OPEN, _ON * (match.end() - match.start() - 1)]
        at = match.end()
    said = {m.start(): m["said"].strip() for m in found}
    return "".join([*pieces, sentence[at:]]), said


def _change(form: str, where: str, match: re.Match[str], said: dict[int, str]) -> Change:
    groups = match.groupdict()
    old, new = (said.get(match.start(g), "") if groups.get(g) else "" for g in ("old", "new"))
    return Change(form, old, new, (groups.get("where") or where).lower(), match)


def _at_the_end(verbs: Verbs, match: re.Match[str], hidden: str, said: dict[int, str]) -> bool:
    """Whether words are added to a clause without a word of where, and are no list's or clause."""
    around = hidden[max(0, match.start() - 80) : match.end() + 80]
    new = said.get(match.start("new"), "")
    elsewhere = f"{verbs.beside}|{verbs.between[0]}|{verbs.end}|{verbs.listed}"
    return (
        len(new) <= MAX_ADDED
        and not _CLAUSE.search(new)
        and not re.search(elsewhere, around, re.IGNORECASE)
        and _OPEN not in hidden[match.end() : match.end() + 80]
        and not _ASKS_OR_TELLS.search(hidden)
    )


_ASKS_OR_TELLS = re.compile(
    r"^\W*(?:do|does|did|is|are|was|were|why|what|where|how|who|which|pourquoi|est-ce|quels?|"
    r"quelles?|"
    r"comment|qué|por qué|cómo|cuál|dónde)\b[^\n]*\?\W*$|"
    r"\b(?:was|were|has been|had been|have been|a été|ont été|avait été|avaient été|fue|fueron|"
    r"ha sido|han sido|se (?:añadi|inclu|agreg|insert)\w+(?:ó|eron))\b|,\s(?:does|do|is|"
    r"are)\s[^\n]*\?\W*$",
    re.IGNORECASE,
)
"""A question of what words mean, and the history of a text, add nothing to it."""


@cache
def _everything() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """(form, where, pattern) of every construction of every language, compiled once."""
    return tuple(
        (form, where, re.compile(pattern, re.IGNORECASE))
        for verbs in ROWS
        for form, where, pattern in (*_replacing(verbs), *_inserting(verbs), *_striking(verbs))
    )


@cache
def _endings() -> tuple[tuple[Verbs, re.Pattern[str]], ...]:
    return tuple(
        (v, re.compile(pattern, re.IGNORECASE))
        for v in ROWS
        for pattern in (
            rf"(?:{v.complete}){_GAP}\b{v.by} {_NEW}",
            rf"(?:{v.add})(?:{_TO_IT})?[\s:]{{1,2}}{_NEW}",
        )
    )


def _replacing(v: Verbs) -> Iterator[tuple[str, str, str]]:
    to = rf",?\s{v.to}\s"
    yield "widen", "", rf"{_NEW},?{_GAP}\b{v.beyond}\s?{_OLD}"
    yield "prefer", "", rf"(?:{v.prefer}){_NEAR}{_NEW},? {v.over}\s?{_OLD}"
    yield "prefer", "", rf"{_NEW},? {v.better}\s?{_OLD}"
    for pattern in (
        rf"(?:{v.change}){_GAP}{v.start} {_OLD}{to}{_NEW}",
        rf"(?:{v.change}){_GAP}{_OLD}{to}{_NEW}",
        rf"{_OLD}{_GAP}(?:{v.change}){to}{_NEW}",
        v.swap.replace("{q}", _OLD) + _NEW,
        rf"(?:{v.change}){_GAP}{_NEW} (?:for|à|au|aux) {_OLD}",
        rf"(?:{v.where}) {_OLD}{_GAP}(?:{v.say}):? {_NEW}",
        rf"{_OLD},? (?:{v.say}):? {_NEW}",
        rf"{_NEW},?{_GAP}\b{v.instead}\s?{_OLD}",
        rf"\b{v.instead}\s?{_OLD}{_GAP}(?:{v.say}):? {_NEW}",
    ):
        yield "replace", "", pattern


def _inserting(v: Verbs) -> Iterator[tuple[str, str, str]]:
    first, second = v.between
    following = rf"{_OLD}{_GAP}(?:{v.followed})(?: \w+)? {_NEW}"
    between = rf"{first} {_OLD},? {second} {THE_WORDS}{_Q}"
    yield "insert", "after", following
    yield "insert", "after", rf"(?:{v.followed}) {_OLD} {v.by} {_NEW}"
    yield "insert", "after", rf"{between}{_GAP}(?:{v.add}){_NEAR}{_NEW}"
    yield "insert", "after", rf"(?:{v.add}){_NEAR}{_NEW}{_GAP}{between}"
    yield "insert", "", rf"(?:{v.add}){_NEAR}{_NEW}{_GAP}(?P<where>{v.beside})\s?{_OLD}"
    yield "insert", "", rf"(?P<where>{v.beside})\s?{_OLD}{_GAP}(?:{v.add}){_NEAR}{_NEW}"
    yield "insert", "", rf"(?P<where>{v.beside})\s?{_OLD}\s?[,:]\s?{_NEW}"
    yield "insert", "at the end", rf"(?:{v.add}){_NEAR}{_NEW}{_GAP}{v.end}"
    yield "insert", "at the end", rf"{v.end}{_GAP}(?:{v.add}){_NEAR}{_NEW}"


def _striking(v: Verbs) -> Iterator[tuple[str, str, str]]:
    yield "strike", "", rf"(?:{v.strike}){_NEAR}{_OLD}"
    yield "strike", "", rf"{_OLD}[^{_OPEN}{_ON}?]{{0,120}}?(?:{v.it})"
    yield "strike", "", rf"{_OLD}\s?:?{v.gone}".replace("{m}", _OPEN + _ON)


_ALSO = re.compile(
    rf"[\s,]*(?:(?:and|et|y|e|и)\s)?{_OLD},?\s(?:{'|'.join(v.to for v in ROWS)}|на)\s{_NEW}",
    re.IGNORECASE,
)
