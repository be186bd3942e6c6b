"""Changes that a sentence names only to say where its writer stands on them, or not yet.

`We reserve our position on the deletion of d)`, `we have no instructions on replacing "a" by "b"`,
`we wish to express our support for the deletion of d)`.
"""

import re

from bot.reading.voices.names import FIRST_PERSON
from bot.reading.words import side_nouns
from bot.reading.words.order_words import PROPOSES
from bot.reading.words.stance_words import CLAUSE, RESERVE
from bot.reading.words.undecided_words import UNINSTRUCTED

_WAITING = (RESERVE, UNINSTRUCTED, side_nouns.ON)
REACH = 48
_BREAK = re.compile(r"[.;:,，；：。،؛—–]")
_TOPIC = re.compile(
    r"^\W*(?:(?:however|for now|toutefois|sin embargo|однако),? )?(?:"
    r"(?:as|with) (?:for|to|regards?|respect|concerns)|regarding|concerning|about|on|"
    r"quant (?:à|aux?)|en ce qui concerne|pour ce qui est|s[’']agissant|concernant|sur|"
    r"(?:en cuanto|con respecto|respecto) al?|en lo (?:que|relativo|tocante)|por lo que|sobre|"
    r"что касается|относительно|в отношении|по поводу|насч[её]т)\b|"
    r"^\W*(?:关于|至于|就|对于?)|^\W*و?(?:بشأن|بخصوص|فيما (?:يخص|يتعلق)|أما|بالنسبة)(?!\w)",
    re.IGNORECASE,
)
"""What a sentence begins with that then says where its writer stands on it."""


def withheld(sentence: str, start: int) -> bool:
    """Whether the change that begins at `start` is what a side or a doubt in the sentence is on."""
    governs = side_nouns.GOVERNS.search(sentence[max(0, start - REACH) : start])
    if governs and not _goes_on(sentence[start:]):
        return True
    for table in _WAITING:
        for said in table.finditer(sentence):
            if said.end() <= start:
                between = sentence[said.end() : start]
                if not (_BREAK.search(between) or _goes_on(between)):
                    return True
            elif said.start() > start and _TOPIC.match(sentence):
                between = sentence[start : said.start()]
                if not (FIRST_PERSON.search(sentence, 0, start) or CLAUSE.search(between)):
                    return True
    return False


def _goes_on(between: str) -> bool:
    """Whether another thing is said between a reservation and a change: `… and propose to …`."""
    if CLAUSE.search(between):
        return True
    again = _AND.search(between)
    rest = between[again.end() :] if again is not None else ""
    return bool(PROPOSES.search(rest) or _WOULD.search(rest))


_AND = re.compile(
    r"\b(?:we|i|nous|je|nosotros|мы|я|and|et|y|e|и)\s|\sو|"
    r"\b(?=(?:propon|suger|ped|solicit|dese|quer|prefer)(?:[eia]mos|ríamos)\b)",
    re.IGNORECASE,
)
_WOULD = re.compile(r"\bwould\b", re.IGNORECASE)
