"""Refusals in the shape of something else: of a change told first, and with another who refuses.

`To delete it is more than we can accept`, `we join Freedonia in its objection`: who sides with an
objection is against what it is made to.
"""

import re
from collections.abc import Callable, Sequence

from bot.reading.letters.asking import Ask
from bot.reading.stances.estimates import estimate
from bot.reading.voices.names import FIRST_PERSON, Names, told_of_another
from bot.reading.words.denial_words import REASONED, REFUSED_BEHIND
from bot.reading.words.order_words import ADD, DELETE, MODIFY, MOVE
from bot.reading.words.scripts import Words
from bot.reading.words.side_words import NOT_THIS, REFUSAL
from bot.reading.words.sponsor_words import JOINED_DOUBT, JOINED_OBJECTION


def refused_topic(sentence: str) -> tuple[int, int] | None:
    """Where a change stands that a sentence begins with and then refuses: `to delete it we cannot
    accept`. Who proposed it before, or gives his reason behind it, refuses something else."""
    bare = _SAID.sub(lambda match: f"“{'_' * (len(match[0]) - 2)}”", sentence)
    behind = next(iter(REFUSED_BEHIND.finditer(bare, MIN_TOPIC)), None)
    if behind is None:
        return None
    begin = max((m.end() for m in _BREAKS.finditer(bare, 0, behind.start())), default=0)
    topic = _TOPIC.sub("", bare[begin : behind.start()], count=1)
    if FIRST_PERSON.search(topic) or any(True for _ in REASONED.finditer(topic)):
        return None
    return begin, behind.end()


_BREAKS = re.compile(
    r"[.;:；：。؛]|\b(?:but|however|mais|toutefois|cependant|pero|sin embargo|но|однако)\b|"
    r"但是?|然而|(?<![\u0621-\u064a])(?:و?لكن|غير أن|إلا أن)(?![\u0621-\u064a])",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"^\W*(?:as (?:for|to|regards)|quant (?:à|aux?)|en cuanto al?|en ce qui concerne|"
    r"pour ce qui est d\w+|en lo que respecta a|por lo que (?:se refiere|respecta) a|"
    r"что касается)\b",
    re.IGNORECASE,
)
_SAID = re.compile(r"[\"“«„「『][^\"”»“」』]{0,2000}[\"”»“」』]")
MIN_TOPIC = 6  # characters


def refuses_its_topic(sentence: str, names: Names) -> bool:
    """Whether its writer refuses the change that a sentence begins with."""
    span = refused_topic(sentence)
    if span is None or not any(t.search(sentence[slice(*span)]) for t in _CHANGES):
        return False
    return not told_of_another(sentence, span[1] - 1, span[1], names)


_CHANGES = (DELETE, ADD, MODIFY, MOVE)


def refuses_behind(clause: str, before: Sequence[str], sides: Callable[[str], bool]) -> bool:
    """Whether a clause behind a `but` refuses without the verb of a side: `but we cannot`.

    One that only excepts something does where a side may stand before it; `the page has the
    calendar, but not the list` tells how things are.
    """
    if not before:
        return False
    if _REFUSAL.search(clause[:MAX_REFUSAL]):
        return True
    if not _NOT_THIS.search(clause[:MAX_REFUSAL]):
        return False
    return any(len(c.split()) <= _FEW or sides(c) or estimate(c) for c in before)


MAX_REFUSAL = 80  # characters
_FEW = 5  # words: `Fine for resolves 2, but not the rest`
_REFUSAL = re.compile(REFUSAL, re.IGNORECASE)
_NOT_THIS = re.compile(NOT_THIS, re.IGNORECASE)


def sides_with_objection(clause: str, names: Names) -> bool:
    """Whether a clause joins, shares or supports an objection, as its writer's own side."""
    return _joins(JOINED_OBJECTION, clause, names)


def shares_anothers_doubts(sentence: str, ask: Ask) -> bool:
    """Whether a sentence sides with what a third State doubts, which is neither for nor against.

    What the author of the proposal or of the letter answered fears is what that letter says.
    """
    if not _joins(JOINED_DOUBT, sentence, ask.names) or not ask.names.tells_of_another(sentence):
        return False
    if _RESERVATION.search(sentence):
        return True  # whoever made it has taken no side
    letters = (ask.discussed, ask.answered, ask.spoken_of)
    told = tuple({e.affiliation for e in letters if e is not None and e.affiliation})
    return not Names(told, (), ask.names.table).owns(sentence)


def _joins(table: Words, clause: str, names: Names) -> bool:
    found = (m for m in table.finditer(clause) if not _LIFTED.search(clause, m.start()))
    return any(not told_of_another(clause, m.start(), m.start() + 1, names) for m in found)


_RESERVATION = re.compile(
    r"\breservations?\b|\bréserves\b|\breservas\b|\bоговорк\w+|保留|تحفظ", re.IGNORECASE
)
_LIFTED = re.compile(
    r"\b(?:withdr\w+|lift\w*|drop\w*|waiv\w+|remov\w+|levée?|lever|retir\w+|levant\w+|снят\w+|"
    r"сн[яи]\w+|отзыв\w*|отозва\w+)\b|撤|收回|سحب|رفع|تراجع",
    re.IGNORECASE,
)
"""An objection that is taken back is no objection any more."""
