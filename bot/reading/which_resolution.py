"""A clause named, and nothing that tells of which resolution: the letter is on each that has it.

`Please delete resolves 2`, in a letter of its own to a list on which two resolutions are revised.
It gets its number in each of their groups and waits there to be placed: better twice than lost.
"""

from collections.abc import Sequence

from bot.reading.letters.asking import Ask
from bot.reading.places.shelf import Shelf
from bot.resolutions.labels import find_labels

MAX_WORDS = 6_000  # characters looked at
SURE = 0.8


def of_each_that_has_it(ask: Ask, shelf: Shelf) -> tuple[tuple[str, ...], str]:
    """The resolutions that have a clause which the words name, and a warning; none for no label."""
    wanted: Sequence[str] = ask.context.resolutions
    if len(wanted) < 2 or ask.is_officer:
        return (), ""
    hits = find_labels(ask.words[:MAX_WORDS], None)
    bare = [h for h in hits if h.resolution is None and h.confidence >= SURE]
    named = {h.provision: h.evidence for h in bare if "/" in (h.provision or "")}
    having = tuple(r for r in wanted if any(shelf.exists(f"{r}/{path}") for path in named))
    headings = {path.partition("/")[0] for path in named if path}
    having = having or tuple(r for r in wanted if headings & set(shelf.headings(r)))
    if not having:
        return (), ""
    return having, f"{next(iter(named.values()))} is named, but not of which resolution"
