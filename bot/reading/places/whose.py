"""Of which resolution a letter speaks that names none: the only one that has what it speaks of."""

import re
from collections.abc import Mapping, Sequence
from itertools import islice

from bot.reading.places.shelf import SURE, Shelf
from bot.resolutions.labels import find_labels

MAX_WORDS = 20_000  # characters looked at
MAX_QUOTES = 20
MAX_LIKE = 4
_FEW = re.compile(r"[\"“«「„]\s?([^\"”»“」]{5,600}?)\s?[\"”»“」]")
_ENDS = re.compile(r"^[\s,;.،]+|[\s,;.،]+$")
_SAID = re.compile(r"[\"“«「„]([^\"”»“」]{20,600})[\"”»“」]")


def only_owner(
    words: str, shelf: Shelf, language: str | None, resolutions: Sequence[str]
) -> tuple[str, ...]:
    """The one resolution whose text alone has the words quoted, else the places named; or none."""
    sample = words[:MAX_WORDS]
    quoted: set[str] = set()
    for said in quotations(sample):
        quoted |= shelf.holding(said)
    owners = quoted & set(resolutions) or _having_the_places(sample, shelf, language, resolutions)
    if len(owners) != 1:
        owners = _most_like(sample, shelf) & set(resolutions)
    if not owners:
        owners = set().union(*map(shelf.holding, few_words(sample))) & set(resolutions)
    return tuple(owners) if len(owners) == 1 else ()


def _most_like(sample: str, shelf: Shelf) -> set[str]:
    """Those with a clause that a quoted wording changes."""
    found = (shelf.locate(said) for said in quotations(sample)[:MAX_LIKE])
    return {m.text.resolution for m in found if m is not None and m.confidence >= SURE}


def headed_by(subject: str, resolutions: Sequence[str]) -> list[str]:
    """The resolution whose bare number heads a subject: `[191] resolves 2`, `191: a remark`."""
    found = []
    for number in resolutions:
        for match in re.finditer(rf"(?:^|[\[\]:：]\s*){re.escape(number)}(?!\w)", subject[:200]):
            behind = subject[match.end() : 200]
            hits = find_labels(behind, None, number) if behind.strip() else []
            if _SET_OFF.match(behind) or any(h.start < 4 for h in hits):
                found.append(number)
    return found


_SET_OFF = re.compile(r"\s*(?:[\]:：–—]|$)|\s-\s")


def quotations(words: str) -> list[str]:
    """What stands in quotation marks and is long enough to know a clause by; at most 20."""
    return [m[1] for m in islice(_SAID.finditer(words[:MAX_WORDS]), MAX_QUOTES)]


def few_words(words: str) -> list[str]:
    """What stands in quotation marks, be it a few words, but more than one; at most 20."""
    said = [_ENDS.sub("", m[1]) for m in islice(_FEW.finditer(words[:MAX_WORDS]), MAX_QUOTES)]
    return [few for few in said if " " in few or not few[:1].isascii()]


def _having_the_places(
    words: str, shelf: Shelf, language: str | None, resolutions: Sequence[str]
) -> set[str]:
    """Those that have every place named without a resolution; none where no place is named."""
    any_one = next(iter(resolutions), None)  # who writes of no other means one of these
    paths = {h.provision for h in find_labels(words, language, any_one, resolutions) if h.id}
    if not paths:
        return set()
    places = {r: [shelf.settled(f"{r}/{p}")[0] for p in paths] for r in resolutions}
    having = {r for r, found in places.items() if all(map(shelf.exists, found))}
    having = having or {
        r
        for r, found in places.items()
        if all(shelf.exists(place) or shelf.is_section(place) for place in found)
    }
    if len(having) > 1:
        having = _holding_few(words, {r: places[r] for r in having}, shelf) or having
    return having or {r for r, found in places.items() if _may_have(found, shelf)}


def _holding_few(words: str, places: Mapping[str, Sequence[str]], shelf: Shelf) -> set[str]:
    """Those in whose clauses named a few words stand that are quoted: `after "to maintain"`."""
    few = [_ENDS.sub("", m[1]) for m in islice(_FEW.finditer(words[:MAX_WORDS]), MAX_QUOTES)]
    return {
        resolution
        for resolution, found in places.items()
        if any(
            said in (shelf.wording(place, language) or "")
            for said in few
            for place in found
            for language in shelf.languages(resolution)
        )
    }


def _may_have(places: Sequence[str], shelf: Shelf) -> bool:
    """Whether a text has some of the places, and the headings of those that it has not."""
    new = [place for place in places if not shelf.exists(place)]
    return len(new) < len(places) and all(shelf.under(*p.split("/")[:2]) for p in new if "/" in p)
