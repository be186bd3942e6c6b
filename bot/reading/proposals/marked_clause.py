"""What marks of revision make of one clause, from its words before and after them.

The clause is told by the name of its place in front, by its number under a heading, or by its old
words. Where only a part of it is shown, `… every two years …`, the rest stands as it is in force.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from bot.model.readings import Action, Proposal
from bot.model.texts import LabelHit
from bot.reading.orders.applied import Edit, Order, apply
from bot.reading.places.headed import is_wording, without_place
from bot.reading.places.shelf import Shelf
from bot.reading.prose.paragraphs import number_of, symbol_of, unquoted
from bot.resolutions.folding import worded
from bot.resolutions.numbers import normal_number
from bot.resolutions.similarity import same_words

_CUT = re.compile(
    r"^[\s\"“«(\[]{0,12}(?:…|\.{3})[…. )\]]{0,12}|[(\[ ]{0,6}(?:…|\.{3})[…. \"”»)\]]{0,12}$"
)
"""`…`, `[...]` before or behind the part of a clause that is shown."""
SURE, PLACED = 0.6, 0.95


@dataclass(frozen=True, slots=True)
class Here:
    """Where a line stands: under which resolution and heading, and the places named in it."""

    shelf: Shelf
    resolution: str | None
    heading: str | None
    hits: Sequence[LabelHit]
    found: Mapping[str, Proposal] = field(default_factory=dict)
    """What the lines above make of their clauses, of which this one may be another part."""


def marked_clause(old: str, new: str, here: Here, source: str) -> Proposal | None:
    """What becomes of a clause whose words were `old` and are `new`; None where that is unknown."""
    symbol = symbol_of(new)
    if symbol:
        new = symbol[1]
        old = (symbol_of(old) or ("", old))[1]
    named, old = without_place(old, here.resolution, here.shelf)
    also, new = without_place(new, here.resolution, here.shelf)
    number, old_body = number_of(unquoted(old))
    new_number, new_body = number_of(unquoted(new))
    if same_words(old_body, new_body):
        return None  # another number alone is no change
    match = here.shelf.locate(old_body, here.resolution) if old_body else None
    place = match.provision.id if match and match.confidence >= SURE else None
    said = next((p for p in (named, also) if p and _is_provision(p, here.shelf)), None)
    place = place or said or _placed(number or new_number, here)
    if place is None:
        return None
    if not new_body.strip():
        return Proposal(place, Action.SUP, None, source, explicit=True, confidence=PLACED)
    known = here.shelf.knows(place.partition("/")[0])
    exists = here.shelf.exists(place) if known else bool(old_body.strip())
    action = Action.MOD if exists and old_body.strip() else Action.ADD
    text: str | None = new_body
    if action is Action.MOD and known:
        text = _whole(place, old_body, new_body, here)
    if text is None:
        return None
    return Proposal(place, action, text, source, explicit=True, confidence=PLACED)


def replaced(before: Proposal | None, now: Proposal) -> Proposal:
    """A clause that is struck whole, and another under its number: a modification of it."""
    if before is None or {before.action, now.action} != {Action.SUP, Action.ADD}:
        return now
    return replace(now if now.text else before, action=Action.MOD)


def _is_provision(place: str, shelf: Shelf) -> bool:
    """Whether a place is more than the heading of numbered clauses."""
    return place.count("/") > 1 or shelf.exists(place)


def _placed(number: str, here: Here) -> str | None:
    """The place that a number has under the heading, else the one that the line names."""
    if number and here.heading:
        normal = normal_number(number)
        if normal:
            return f"{here.heading}/{normal}"
    return next((h.id for h in here.hits if h.id), None)


def _whole(place: str, old: str, new: str, here: Here) -> str | None:
    """The whole wording that a change in a clause or a part of it makes; None where what was
    changed is no wording of it, but words about it."""
    old, new = (unquoted(_CUT.sub("", _CUT.sub("", words))) for words in (old, new))
    wordings = list(_wordings(place, here))
    for known in wordings:
        if worded(known) == worded(old):
            return new
        made = apply(Edit(Order.REPLACE_WORDS, old, new), known)
        if made is not None:
            return made
    return new if is_wording(old, wordings) else None


def _wordings(place: str, here: Here) -> Iterator[str]:
    before = here.found.get(place)
    if before is not None and before.text:
        yield before.text
    for language in here.shelf.languages(place.partition("/")[0]):
        known = here.shelf.wording(place, language)
        if known:
            yield known
