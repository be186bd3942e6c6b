"""Which resolutions a comment is on, and what is doubtful about it.

Where nothing tells of which resolution it is, it is on each that it may be on.
`Please delete resolves 2`, in a letter of its own to a list on which two resolutions are revised.
It gets its number in each of their groups and waits there to be placed: better twice than lost.
"""

import re
from collections.abc import Sequence

from bot.reading.letters.asking import Ask
from bot.reading.places.shelf import Shelf
from bot.reading.unread import unread_language
from bot.resolutions.labels import find_labels

MAX_WORDS = 6_000  # characters looked at
SURE = 0.8


def concerning(
    ask: Ask, shelf: Shelf, places: Sequence[str], said: Sequence[str], meant: str | None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The resolutions that a comment is on, and a warning where nothing tells which."""
    found = _meant(ask, places, said, meant)
    language = unread_language(ask)
    doubts = (f"its language is not read ({language}): see what it says",) if language else ()
    if found or not ask.context.resolutions:
        return found, doubts
    having, doubt = of_each_that_has_it(ask, shelf)
    doubts = (doubt or "nothing tells of which resolution", *doubts)
    return having or tuple(ask.context.resolutions), doubts


def _meant(
    ask: Ask, places: Sequence[str], said: Sequence[str], meant: str | None
) -> tuple[str, ...]:
    """The resolutions with places, and those that the mail names; else those of its parent.

    Of several that its parent is on, it is on those of which it names a place or the number.
    """
    named = tuple(dict.fromkeys((*said, *(p.partition("/")[0] for p in places))))
    other = ask.spoken_of or ask.library.by_id.get(meant or "")
    if not named and other is not None:
        named = other.resolutions
    with_places = {p.partition("/")[0] for p in places}
    of_thread = said if set(said) == set(other.resolutions if other else ()) else ()
    here = (
        set(re.findall(r"\d+", f"{ask.opened.letter.subject}\n{ask.words}")) if of_thread else said
    )
    return tuple(r for r in named if r in with_places or r in here or not with_places)


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
