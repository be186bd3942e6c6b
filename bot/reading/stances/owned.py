"""Points counted as somebody's: `Ruritania's first and Freedonia's second point`.

They are of the letters of those States, whichever letter is answered.
"""

import re
from collections.abc import Iterator, Sequence

from bot.model.facts import Earlier
from bot.model.readings import Citation
from bot.reading.letters.asking import Ask
from bot.reading.places.shelf import IN_FORCE
from bot.reading.stances.counted import ARABIC, ORDINALS, SURE, THINGS
from bot.reading.voices.names import Mention, Names

MAX_WORDS = 10_000  # characters looked at
MAX_POINTS = 12
_NEAR = 90  # characters beside a name in which its points stand
_HAN = "一二三四"
_NTH = "|".join(
    [
        *(rf"\b(?:{words})\b" for _, words in ORDINALS),
        rf"第?[{_HAN}](?:项|点|条|个|处)(?:提案|建议|意见|修改)?",
        rf"(?:{ARABIC} )?(?:الأول|الثاني|الثالث|الرابع)[ىة]?(?!\w)",
    ]
)
_AND = (
    r"(?:\s?[,，、]\s?|\s?(?:(?:and|et|y|e|и)\s|[和与及]|و)|\s)(?:the |le |la |l[’']|el |с |со )?"
)
_RUN = rf"(?:{_NTH})(?:{_AND}(?:{_NTH})){{0,3}}"
_BEHIND = re.compile(rf"(?:[’']s|的)\s?(?P<run>{_RUN})", re.IGNORECASE)
_FRONT = re.compile(
    rf"(?P<run>{_RUN})(?:\s{THINGS})?"
    r"(?:\s(?:of|from|by|in|de|du|del|por|par|от|من|في)|\sd[’']|\sde l[’'])?"
    r"\s?(?:the |la |le |los |el |l[’']|اقتراح |مقترح |ورقة |رسالة |نص )?$",
    re.IGNORECASE,
)
_ANY = re.compile(_NTH, re.IGNORECASE)
_EACH = tuple(
    (at, re.compile(rf"\b(?:{words})\b|{han}|{arabic}[ىة]?", re.IGNORECASE))
    for (at, words), han, arabic in zip(
        ORDINALS, (*_HAN, "最后"), ("الأول", "الثاني", "الثالث", "الرابع", "الأخير"), strict=True
    )
)


def owned_citations(ask: Ask) -> tuple[list[Citation], str]:
    """The places of the points that the words count as a State's, and the words without them."""
    words = ask.words[:MAX_WORDS]
    found: list[Citation] = []
    if not _ANY.search(words):
        return found, ask.words
    rest = list(ask.words)
    for name in ask.names.mentions(words):
        for start, end in [] if name.own else _runs(words, name):
            letters = _letters_of(words[name.start : name.end], ask)
            places = [p for n in _numbers(words[start:end]) for p in _place(n, letters)]
            said = words[min(start, name.start) : max(end, name.end)]
            found += [Citation(p, IN_FORCE, said, False, SURE, "thread") for p in places]  # noqa: FBT003
            if places:
                rest[start:end] = " " * (end - start)
    return found[:MAX_POINTS], "".join(rest)


def _runs(words: str, name: Mention) -> Iterator[tuple[int, int]]:
    """Where points stand beside a name that owns them."""
    behind = _BEHIND.match(words, name.end, name.end + _NEAR)
    if behind is not None:
        yield behind.span("run")
        return
    begin = max(0, name.start - _NEAR)
    front = _FRONT.search(words[begin : name.start])
    if front is not None:
        yield begin + front.start("run"), begin + front.end("run")


def _numbers(run: str) -> list[int]:
    """Which points a run counts, in their order; the last one is -1."""
    found = ((m.start(), at) for at, each in _EACH for m in each.finditer(run))
    return [at for _, at in sorted(found)]


def _letters_of(name: str, ask: Ask) -> Sequence[Earlier]:
    """What a State that is named has proposed, the latest first."""
    return [
        e
        for e in reversed(ask.library.letters)
        if e.proposals
        and e.affiliation
        and e.author_email != ask.author
        and Names((e.affiliation,), (), ask.names.table).owns(name)
    ]


def _place(number: int, letters: Sequence[Earlier]) -> list[str]:
    """The place of the proposal of that number in the latest letter that has so many; one that
    has but one is no first of several, unless there is no other."""
    lists = [list(dict.fromkeys(p.provision for p in e.proposals)) for e in letters]
    for places in (*(p for p in lists if len(p) > 1), *lists):
        if len(places) >= max(number, 1):
            return [places[number - 1 if number > 0 else -1]]
    return []
