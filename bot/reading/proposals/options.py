"""Two wordings or more that one writer offers for one clause: none of them is his only one."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum

from bot.model.readings import Action
from bot.reading.orders.body_words import WORDY, verdict
from bot.reading.orders.orders import Edit, Order, apply, edits, order_of, proposing
from bot.reading.places.shelf import Shelf, opening
from bot.reading.prose.negation import denied_at
from bot.reading.prose.paragraphs import Paragraph, number_of, symbol_of, unquoted
from bot.reading.told.reporting import is_reported
from bot.reading.voices.names import Names
from bot.reading.words.option_words import ASKED, CHOICE, LISTED, OFFERS, OPTION, OR, OR_ELSE
from bot.reading.words.order_words import DELETE, IMPERATIVE

MAX_OPTIONS = 8


class Offer(Enum):
    """Whose the options are: by the writer's words his own, his as it seems, or nobody's."""

    OWN = "own"
    BARE = "bare"
    NOT = "not"


def option_at(items: Sequence[Paragraph], i: int) -> re.Match[str] | None:
    """The head of an option that paragraph i is: `Option 1:`, or `A.` below `two options:`."""
    text = items[i].text
    if OPTION.match(text):
        return OPTION.match(text)
    head = LISTED.match(text)
    lead = _lead(items, i, LISTED) if head else ""
    return head if lead.endswith((":", "：")) and CHOICE.search(lead) else None


def _lead(items: Sequence[Paragraph], i: int, head: re.Pattern[str]) -> str:
    """The paragraph above the options of which paragraph i is one."""
    first = i
    while first > max(0, i - 2 * MAX_OPTIONS) and head.match(items[first - 1].text):
        first -= 1
    lead = items[first - 1].text if first else ""
    return "" if head.match(lead) else lead


def offer_of(items: Sequence[Paragraph], i: int, names: Names) -> Offer:
    """Whether the options of which paragraph i is one are what the writer offers."""
    head = option_at(items, i)
    lead = _lead(items, i, OPTION if OPTION.match(items[i].text) else LISTED)
    if not lead or head is None:
        return Offer.NOT
    if symbol_of(lead):
        return Offer.OWN
    if ASKED.search(lead) or is_reported(lead, names):
        return Offer.NOT
    if names.tells_of_another(f"{lead} {head[0]}"):
        return Offer.NOT
    if names.owns(lead) or proposing(lead) or OFFERS.search(lead):
        return Offer.OWN
    return Offer.BARE if names.own else Offer.NOT


def offered(
    content: str, place: str, shelf: Shelf, language: str | None
) -> tuple[Action, str | None] | None:
    """What one option does with a clause: its wording, words changed in it, or that it goes."""
    bare = content.strip()
    action = verdict(bare)
    if action is not None:
        return action, None
    inside = edits(bare)
    if inside:
        wording = edited(inside, place, shelf, language)
        return (Action.MOD, wording) if wording else None
    if IMPERATIVE.match(bare):
        whole = order_of(bare) is Order.DELETE and len(WORDY.findall(bare)) < 8
        return (Action.SUP, None) if whole else None
    body = unquoted(number_of(bare)[1])
    if len(WORDY.findall(body)) < 3 and len(body) <= 12:
        return None
    quoted = body != bare and bare[:1] in '"“«„「'
    return (Action.MOD, body) if quoted or _opens_alike(body, place, shelf) else None


def edited(inside: Sequence[Edit], place: str, shelf: Shelf, language: str | None) -> str | None:
    """The wording in force of a place after edits, in the language that has the words."""
    resolution = place.partition("/")[0]
    for one in dict.fromkeys((language, *shelf.languages(resolution))):
        wording = shelf.wording(place, one)
        for edit in inside:
            wording = apply(edit, wording) if wording else None
        if wording:
            return wording
    return None


def _opens_alike(body: str, place: str, shelf: Shelf) -> bool:
    """Whether a wording begins as the clause does, or is like it."""
    resolution = place.partition("/")[0]
    for one in shelf.languages(resolution):
        known = shelf.wording(place, one)
        if known and opening(known) == opening(body):
            return True
    match = shelf.locate(body, resolution)
    return match is not None and match.provision.id == place


def two_wordings(sentence: str) -> list[str]:
    """The wordings of a clause of which a sentence offers one or the other; [] if it does not."""
    match = OR.search(sentence)
    if match is None:
        return []
    found = [unquoted(match["one"]), unquoted(match["other"])]
    long = all(len(WORDY.findall(one)) >= 4 or len(one) > 25 for one in found)
    return found if long else []


def both_edits(sentence: str, inside: Sequence[Edit]) -> Iterator[Edit]:
    """Edits with the other words that may come instead: `replace "a" by "b" or "c"`."""
    for edit in inside:
        yield edit
        for match in OR.finditer(sentence):
            if unquoted(match["one"]) == edit.new and edit.order is Order.REPLACE_WORDS:
                other = unquoted(match["other"])
                yield Edit(edit.order, edit.old, other, edit.where, edit.start, edit.end)


def or_goes(sentence: str, inside: Sequence[Edit]) -> bool:
    """Whether the clause as a whole may go instead: `either delete it or replace …`."""
    verb = DELETE.search(sentence)
    if verb is None or not inside or verb.start() > inside[0].start:
        return False
    if denied_at(sentence, verb.start(), verb.end()):
        return False
    if any(e.order is Order.DELETE_WORDS for e in inside):
        return False
    return OR_ELSE.search(sentence, verb.end(), inside[0].start) is not None
