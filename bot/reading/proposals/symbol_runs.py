"""Several symbols in one line or sentence, each with its own places: `NOC 5, SUP resolves 6`."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from bot.model.readings import Action
from bot.model.texts import LabelHit
from bot.reading.prose.paragraphs import Paragraph, symbol_of

_SYMBOL = re.compile(r"(?<![\w-])(?P<symbol>MOD|ADD|SUP|NOC)(?![\w-])")
_LINK = re.compile(
    r"[\s:*_)\]–—-]{0,4}(?:(?:for|on|to|of|in|de|du|des|pour|sur|à|aux?|para|en|del?|a|для|по|к|во?|"
    r"对|将|على|في)\s?)?(?:(?:the|le|la|les|el|los|las)\s)?"
)
_BARE = re.compile(r"[\s:]{1,3}(?:\d{1,2}|\(?[a-z]\))(?![\w.])")
_JOINED = re.compile(r"[\s,，、]*(?:\b(?:and|et|y|e|и|or)|[和与及]|\sو)?\s*$")
_LEADS = re.compile(r"^[\s,;.，；、،]*(?:(?:and|et|y|e|и)\s|[和与及]|و)?")
_BEHIND = re.compile(r"[\s:：(–—-]{0,4}")
_MARKED = re.compile(r"[\"“«„「『][^\"”»“」』]*[\"”»“」』]")
MAX_MARK = 4  # characters before the first label of a line: `1. `
_Labels = Callable[[str], Sequence[LabelHit]]


def parted(items: Iterable[Paragraph], labels: _Labels) -> list[Paragraph]:
    """The paragraphs, each of several symbols with its place in one of its own.

    `SUP resolves 3 MOD resolves 4 that …` begins with its symbols, `resolves 5 NOC, resolves 6
    SUP` with its places.
    """
    return [part for item in items for part in _parts(item, labels)]


def _parts(item: Paragraph, labels: _Labels) -> Iterator[Paragraph]:
    text = item.text
    found = list(_SYMBOL.finditer(text))
    hits = labels(text) if len(found) > 1 else ()
    if hits and symbol_of(text):
        begins = [0, *(m.start() for m in found[1:] if _has_place(text, m.end(), hits))]
    elif hits and hits[0].start < MAX_MARK and all(_ends_place(text, m, hits) for m in found):
        begins = [0, *(m.end() for m in found[:-1])]
    else:
        begins = [0]
    for begin, end in zip(begins, [*begins[1:], len(text)], strict=True):
        part = _LEADS.sub("", text[begin:end]) if begin else text[:end]
        part = _JOINED.sub("", part) if end < len(text) else part
        yield Paragraph(part, item.start + begin, min(item.end, item.start + end))


def _ends_place(text: str, symbol: re.Match[str], hits: Sequence[LabelHit]) -> bool:
    """Whether a symbol stands right behind a label."""
    return any(_BEHIND.fullmatch(text, h.end, symbol.start()) for h in hits)


def _has_place(text: str, end: int, hits: Sequence[LabelHit]) -> bool:
    """Whether a place stands right behind a symbol: a label, or the number of a clause."""
    labelled = any(end <= h.start and _LINK.fullmatch(text, end, h.start) for h in hits)
    return labelled or _BARE.match(text, end) is not None


def each_symbol(sentence: str, hits: Sequence[LabelHit]) -> list[tuple[Action, str]]:
    """What each of several symbols of a sentence says, and of which provision.

    The places stand behind their symbols (`NOC on 5 and SUP on 6`) or before them (`5 NOC, 6
    SUP`). Empty for one symbol, and where a symbol brings a wording or has no place.
    """
    bare = _MARKED.sub(lambda match: "_" * len(match[0]), sentence)
    found = list(_SYMBOL.finditer(bare))
    places = [h for h in hits if h.id]
    if len(found) < 2 or not places or any(m["symbol"] in ("MOD", "ADD") for m in found):
        return []
    starts = [m.start() for m in found]
    if starts[0] < places[0].start:
        bounds = list(zip(starts, [*starts[1:], len(sentence)], strict=True))
    else:
        bounds = list(zip([0, *starts[:-1]], starts, strict=True))
    told = [
        [(Action(m["symbol"]), h.id or "") for h in places if begin <= h.start < end]
        for m, (begin, end) in zip(found, bounds, strict=True)
    ]
    return [one for each in told for one in each] if all(told) else []
