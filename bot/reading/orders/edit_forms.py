"""The constructions in which people change quoted words, whatever the form of the verb.

A quotation is masked by one sign first, so that a construction is a short pattern over words and
signs: `V "old" TO "new"`, `"old" … V TO "new"`, `"new" INSTEAD "old"`. The words are rows of
`bot/reading/words/edit_verbs.py`; what may stand between the parts is bounded.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from bot.reading.places.headed import lone_heading
from bot.reading.words.edit_orders import THE_WORDS, quoted
from bot.reading.words.edit_verbs import ROWS, Verbs

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
_PLACE = rf"(?:,? (?:in|at|under|of|au|aux|dans|en) [^{_OPEN}{_ON};:!?]{{1,60}}?,?)?"
"""Where, said behind the old words: `change "a" in resolves 2 to "b"`."""
_SIMPLY = (
    r"(?: (?:simply|just|then|therefore|(?:tout )?simplement|donc|alors|simplemente|entonces|"
    r"просто|"
    r"тогда))?"
)
_FIRST_OLD, _FIRST_NEW = f"(?P<old>{_Q})", f"(?P<new>{_Q})"
"""A quotation that a pattern begins with is found at once."""
_CLAUSE = re.compile(r"^(?:that|to|que|qu[’']|d[’']|de|à|a que)\b.{40}", re.IGNORECASE)
"""Words that are a clause of their own, and no end of another."""


@dataclass(frozen=True, slots=True)
class Change:
    """A change of words as its construction tells it.

    `form` is prefer, widen, replace, insert, end or strike.
    """

    form: str
    old: str
    new: str
    where: str
    match: re.Match[str]


def changes(sentence: str) -> Iterator[Change]:
    """Each change of quoted words, the surer constructions first; they may overlap."""
    hidden, said = masked(sentence)
    if not said:
        return
    for form, row, pattern in _fitting(hidden, len(said)):
        for match in pattern.finditer(hidden):
            change = _change(form, match, said)
            if form.form == "widen" and change.old not in change.new:
                continue
            if form.form != "end" or _at_the_end(ROWS[row], match, hidden, change.new):
                yield change


def also_replaced(sentence: str, end: int) -> Iterator[Change]:
    """What goes on behind a replacement that ended there: `… and "c" by "d"`."""
    hidden, said = masked(sentence)
    while (match := _ALSO.match(hidden, end)) is not None:
        yield _change(_AND, match, said)
        end = match.end()


def quotations(sentence: str) -> list[str]:
    """The words in quotation marks, in order; at most 24."""
    return list(masked(sentence)[1].values())


def masked(sentence: str) -> tuple[str, dict[int, str]]:
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


def _change(form: "_Form", match: re.Match[str], said: dict[int, str]) -> Change:
    groups = match.groupdict()
    old, new = (said.get(match.start(g), "") if groups.get(g) else "" for g in ("old", "new"))
    return Change(form.form, old, new, (groups.get("where") or form.where).lower(), match)


def _at_the_end(verbs: Verbs, match: re.Match[str], hidden: str, new: str) -> bool:
    """Whether words are added to a clause without a word of where, and are no list's or clause."""
    around = hidden[max(0, match.start() - 80) : match.end() + 80]
    return (
        len(new) <= MAX_ADDED
        and not _CLAUSE.search(new)
        and not _said_where().search(around)
        and not re.search(verbs.listed, around, re.IGNORECASE)
        and _OPEN not in hidden[match.end() : match.end() + 80]
        and not _ASKS_OR_TELLS.search(hidden)
    )


@cache
def _said_where() -> re.Pattern[str]:
    """What says in any language where words go: `insértese` is a French stem, too."""
    said = (w for v in ROWS for w in (v.beside, v.between[0], v.end, v.begin))
    return re.compile("|".join(said), re.IGNORECASE)


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


@dataclass(frozen=True, slots=True)
class _Form:
    """A construction: what it does, the words that it cannot do without, and its pattern."""

    form: str
    where: str
    needs: str
    """The name of a pattern of `Verbs`; empty for none."""
    pattern: str
    quotations: int = 2


@cache
def _compiled(row: int, at: int) -> re.Pattern[str]:
    return re.compile(_forms(row)[at].pattern, re.IGNORECASE)


@cache
def _key(row: int, name: str) -> re.Pattern[str]:
    return re.compile(getattr(ROWS[row], name), re.IGNORECASE)


@cache
def _any_of(v: Verbs) -> re.Pattern[str]:
    """A sign that a sentence may be of a language: a common word, or a verb that stands alone."""
    signs = (v.common, v.change, v.strike, v.add, v.prefer, rf"\b(?:{v.say})\b")
    return re.compile("|".join(signs), re.IGNORECASE)


def _fitting(hidden: str, quotations: int) -> Iterator[tuple[_Form, int, re.Pattern[str]]]:
    """The constructions whose words a sentence has, with their language; few are looked for."""
    for row, verbs in enumerate(ROWS):
        if not _any_of(verbs).search(hidden):
            continue
        has: dict[str, bool] = {"": True}
        for at, form in enumerate(_forms(row)):
            if quotations < form.quotations:
                continue
            if form.needs not in has:
                has[form.needs] = _key(row, form.needs).search(hidden) is not None
            if has[form.needs]:
                yield form, row, _compiled(row, at)


@cache
def _forms(row: int) -> tuple[_Form, ...]:
    verbs = ROWS[row]
    return (
        *_replacing(verbs),
        *_inserting(verbs),
        *_opening(verbs),
        *_striking(verbs),
        *_ending(verbs),
    )


def _replacing(v: Verbs) -> Iterator[_Form]:
    to = rf",?\s{v.to}\s"
    yield _Form("widen", "", "beyond", rf"{_FIRST_NEW},?{_GAP}\b{v.beyond}\s?{_OLD}")
    yield _Form("prefer", "", "prefer", rf"(?:{v.prefer}){_NEAR}{_NEW},? {v.over}\s?{_OLD}")
    yield _Form("prefer", "", "better", rf"{_FIRST_NEW},? {v.better}\s?{_OLD}")
    for needs, pattern in (
        ("change", rf"(?:{v.change}){_GAP}{v.start} {_OLD}{to}{_NEW}"),
        ("change", rf"(?:{v.change}){_GAP}{_OLD}{_PLACE}{to}{_NEW}"),
        ("change", rf"{_FIRST_OLD}{_GAP}(?:{v.change}){to}{_NEW}"),
        ("", rf"[:–—]\s(?:{v.start}) {_OLD},? (?:to|à|au|a|al) {_NEW}\W*$"),
        ("", v.swap.replace("{q}", _OLD) + _NEW),
        ("change", rf"(?:{v.change}){_GAP}{_NEW} (?:for|à|au|aux) {_OLD}"),
        ("where", rf"(?:{v.where}) {_OLD}{_GAP}(?:{v.say}):? {_NEW}"),
        ("where", rf"(?:{v.where}) {_OLD},?{_GAP}(?:{v.good}){_NEAR}{_NEW}"),
        ("where", rf"(?:{v.where}) {_OLD},?{_GAP}{_NEW}{_NEAR}(?:{v.good})"),
        ("say", rf"{_FIRST_OLD},? (?:{v.say}){_SIMPLY}:? {_NEW}"),
        ("instead", rf"{_FIRST_NEW},?{_GAP}\b{v.instead}\s?{_OLD}"),
        ("instead", rf"\b{v.instead}\s?{_OLD}{_GAP}(?:{v.say}):? {_NEW}"),
    ):
        yield _Form("replace", "", needs, pattern)


def _inserting(v: Verbs) -> Iterator[_Form]:
    first, second = v.between
    adds, completes = f"{v.add}|{v.name}", rf"(?:{v.complete}){_GAP}\b{v.by}"
    between = rf"{first} {_OLD},? {second} {THE_WORDS}{_Q}"
    for where, needs, pattern in (
        ("after", "followed", rf"{_FIRST_OLD}{_GAP}(?:{v.followed})(?: \w+)? {_NEW}"),
        ("after", "followed", rf"(?:{v.followed}) {_OLD} {v.by} {_NEW}"),
        ("after", "add", rf"{between}{_GAP}(?:{v.add}){_NEAR}{_NEW}"),
        ("after", "add", rf"(?:{v.add}){_NEAR}{_NEW}{_GAP}{between}"),
        ("after", "add", rf"{between}{_GAP}{_NEW}{_NEAR}(?:{v.add})"),
        ("after", "add", rf"(?:{v.add}){_GAP}{between}{_GAP}{_NEW}"),
        ("after", "add", rf"{_FIRST_NEW}{_GAP}(?:{v.add}){_GAP}{between}"),
        ("", "beside", rf"(?:{adds}){_NEAR}{_NEW}{_GAP}(?P<where>{v.beside})\s?{_OLD}"),
        ("", "beside", rf"{completes} {_NEW}{_GAP}(?P<where>{v.beside})\s?{_OLD}"),
        ("", "beside", rf"(?P<where>{v.beside})\s?{_OLD}{_GAP}{completes} {_NEW}"),
        ("", "beside", rf"(?P<where>{v.beside})\s?{_OLD}{_GAP}(?:{adds}){_NEAR}{_NEW}"),
        ("", "beside", rf"(?P<where>{v.beside})\s?{_OLD}{_GAP}{_NEW}{_NEAR}(?:{v.add})"),
        ("", "beside", rf"{_FIRST_NEW}{_GAP}(?:{v.add}){_GAP}(?P<where>{v.beside})\s?{_OLD}"),
        ("", "beside", rf"(?P<where>{v.beside})\s?{_OLD}\s?[,:]\s?{_NEW}"),
    ):
        yield _Form("insert", where, needs, pattern)
    for where, needs, at in (("at the end", "end", v.end), ("at the start", "begin", v.begin)):
        for pattern in (
            rf"(?:{v.add}){_NEAR}{_NEW}{_GAP}{at}",
            rf"(?:{v.add}){_NEAR}{at}{_GAP}{_NEW}",
            rf"{at}{_GAP}(?:{v.add}){_NEAR}{_NEW}",
            rf"{at}{_GAP}{_NEW}{_NEAR}(?:{v.add})",
            rf"{_FIRST_NEW}{_GAP}(?:{v.add}){_GAP}{at}",
        ):
            yield _Form("insert", where, needs, pattern, 1)


def _opening(v: Verbs) -> Iterator[_Form]:
    yield _Form("insert", "at the start", "open", rf"(?:{v.open}) {_NEW}", 1)


def _striking(v: Verbs) -> Iterator[_Form]:
    gone = v.gone.replace("{m}", _OPEN + _ON)
    yield _Form("strike", "", "strike", rf"(?:{v.strike}){_NEAR}{_OLD}", 1)
    yield _Form("strike", "", "strike", rf"(?:{v.strike}),? {_WITHIN}\b{_GAP},\s{_OLD}", 1)
    yield _Form("strike", "", "strike", rf"(?:{v.strike}){_PLACE} {_OLD}", 1)
    yield _Form(
        "strike", "", "strike", rf"(?:{v.strike}) {_THING}{_GAP}{_NAMELY}\s?{_FIRST_OLD}", 1
    )
    yield _Form("strike", "", "it", rf"{_FIRST_OLD}[^{_OPEN}{_ON}?]{{0,120}}?(?P<verb>{v.it})", 1)
    yield _Form("strike", "", "", rf"{_FIRST_OLD}\s?:?{gone}", 1)


def _ending(v: Verbs) -> Iterator[_Form]:
    yield _Form("end", "at the end", "complete", rf"(?:{v.complete}){_GAP}\b{v.by} {_NEW}", 1)
    adds = rf"\b{_NO_PLACING}(?:{v.add})"
    yield _Form("end", "at the end", "add", rf"{adds}(?:{_TO_IT})?[\s:]{{1,2}}{_NEW}", 1)


_WITHIN = r"(?:in|from|au|aux|dans|en|del?|du)"
"""What leads to the place that stands between: `delete, in resolves 4, the words "…"`."""
_THING = (
    r"(?:the |les? |l[’']|las? |los |el )?(?:words?|phrase|passage|sentence|reference|expression|"
    r"mots?|membre de phrase|mention|palabras?|frase|pasaje|referencia|expresión)\b"
)
_NAMELY = r"(?:(?:namely|i\.e\.|viz\.|à savoir|a saber|esto es)[,:]?|:)"
"""What leads to the words that go: `delete the phrase in resolves 4, namely "…"`."""
_NO_PLACING = r"(?!put|plac|writ|mett|pon|p[oó]n|col[oó])"
"""Who writes or puts words, and does not say where, does not add them: they stand for others."""
_ALSO = re.compile(
    rf"[\s,]*(?:(?:and|et|y|e|и)\s)?{_OLD},?\s(?:{'|'.join(v.to for v in ROWS)}|на)\s{_NEW}",
    re.IGNORECASE,
)
_AND = _Form("replace", "", "", _ALSO.pattern)
