"""Of which resolution a letter speaks that names none: the only one that has what it speaks of."""

import re
from collections.abc import Sequence
from itertools import islice

from bot.reading.places import Shelf
from bot.resolutions.labels import find_labels

MAX_WORDS = 20_000  # characters looked at
MAX_QUOTES = 20
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
    return tuple(owners) if len(owners) == 1 else ()


def quotations(words: str) -> list[str]:
    """What stands in quotation marks and is long enough to know a clause by; at most 20."""
    return [m[1] for m in islice(_SAID.finditer(words[:MAX_WORDS]), MAX_QUOTES)]


def _having_the_places(
    words: str, shelf: Shelf, language: str | None, resolutions: Sequence[str]
) -> set[str]:
    """Those that have every place named without a resolution; none where no place is named."""
    paths = {h.provision for h in find_labels(words, language, None, resolutions) if not h.id}
    if not paths:
        return set()
    return {
        r for r in resolutions if all(shelf.exists(shelf.settled(f"{r}/{p}")[0]) for p in paths)
    }
