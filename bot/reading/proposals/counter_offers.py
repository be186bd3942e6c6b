"""Words offered without marks for those of a proposal: `every three years would be better`.

They begin as the words do that the proposal replaces, and the sentence does nothing but prefer
them: `rather every three years`, `plutôt tous les trois ans`.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from bot.model.readings import Action, Proposal
from bot.reading.orders.orders import Edit
from bot.reading.orders.periods import another_period
from bot.reading.proposals.counter_words import instead
from bot.reading.prose.asked import ENDS as ASKED
from bot.reading.prose.sentences import sentences
from bot.reading.stances.estimates import Estimate, estimate
from bot.reading.stances.their_words import THIS, WORD
from bot.resolutions.folding import comparable
from bot.resolutions.traditional import simplified

MAX_SENTENCES = 12
MAX_SENTENCE = 160  # characters: who only prefers other words is short
LONGER = 3  # words, or characters of Chinese, beyond those replaced
MAX_PLACES = 4
_ENDS = " .,;:!。，；！؛،"
_RATHER = re.compile(
    r"^\W*(?:(?:no|non|нет|不|لا)[,，،]\s?)?(?:(?:better|rather|plutôt|mieux vau(?:t|drait)|"
    r"(?:nos (?:parecería|iría) )?mejor|más bien|nos convendría más|лучше|скорее|"
    r"(?:нам )?(?:больше|лучше) подош(?:ло|ли) бы)"
    r"(?: (?:say|write|dire|écrire|decir|poner|сказать|написать))?\b|"
    r"最好(?:是|用|写)?|宁可|不如(?:用|写)?|(?:من )?الأفضل(?: أن تكون| أن يكون)?(?!\w)|"
    r"بالأحرى)\s?[:：,，،]?\s?",
    re.IGNORECASE,
)
"""What prefers the words behind it, and nothing else stands in the sentence."""
_THAN = re.compile(r"\s?(?:\b(?:than|to|rather than|que|à|a|чем)\b|比|من)\s?$", re.IGNORECASE)

_ONCE = re.compile("^(?:审议)?一次")
"""`每三年一次`: as often, and nothing that is said of it."""


def counter_offer(
    words: str, change: tuple[str, Edit, str] | None, language: str | None
) -> tuple[Proposal, ...]:
    """The wording that comes of the words preferred, inferred; `change` is what is answered."""
    this = THIS.get(language or "")
    if change is None or this is None:
        return ()
    place, edit, clause = change
    proposed, before = clause.replace(edit.old, edit.new, 1), ""
    for sentence in map(simplified, islice(sentences(words), MAX_SENTENCES)):
        new = _preferred(sentence, edit, clause, this[0])
        wording = instead(new, edit, clause) if new else another_period(sentence, before, proposed)
        before = sentence
        if wording:
            return (Proposal(place, Action.MOD, wording, "body", explicit=False, confidence=0.6),)
    return ()


def _preferred(sentence: str, edit: Edit, clause: str, this: str) -> str:
    """The words that a sentence prefers to those of a proposal, in the letters of the clause."""
    if len(sentence) > MAX_SENTENCE or sentence.rstrip(' "”»').endswith(ASKED):
        return ""
    for begin, end in _like(sentence, edit, clause):
        said, before, rest = sentence[begin:end], sentence[:begin], sentence[end:].strip(_ENDS)
        if any(comparable(known) in comparable(said) for known in (edit.old, edit.new)):
            continue
        rather = not rest and _RATHER.fullmatch(before)
        if rather or estimate(f"{before}{this}{_bare(rest, edit)}") is Estimate.FOR:
            return f"{said[:1].lower()}{said[1:]}" if clause.find(said) < 0 else said
    return ""


def _bare(rest: str, edit: Edit) -> str:
    """What is said of the words, without those that they are compared with."""
    rest = _ONCE.sub("", rest)
    for other in (edit.old, edit.new):
        if rest.endswith(other):
            return _THAN.sub("", rest[: -len(other)])
    return rest


def _like(sentence: str, edit: Edit, clause: str) -> Iterator[tuple[int, int]]:
    """Where words begin as those replaced do, and are about as long; the shortest first."""
    spans = [m.span() for m in WORD.finditer(sentence)]
    opens = {comparable(w) for w in _opening(edit.old, clause)}
    most = len(WORD.findall(edit.old)) + LONGER
    starts = [i for i, (a, b) in enumerate(spans) if comparable(sentence[a:b]) in opens]
    for first in starts[:MAX_PLACES]:
        for last in spans[first + 1 : first + most]:
            yield spans[first][0], last[1]


def _opening(old: str, clause: str) -> Sequence[str]:
    """The first of the words replaced, and the one that stands before them."""
    at = clause.find(old)
    before = WORD.findall(clause[:at])[-1:] if at > 0 else []
    return [*WORD.findall(old)[:1], *before]
