"""Proposals that their author withdrew and another takes up: from then on they are the other's."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.model.facts import Earlier
from bot.model.readings import Position, Proposal
from bot.reading.letters.asking import Ask
from bot.reading.prose.negation import denied_at
from bot.reading.stances.referring import by_name
from bot.reading.voices.names import FIRST_PERSON, MAX_NAME, Names

_BACK = re.compile(
    r"withdr[ae]w|dropped|abandon|retir[éea]|снял|снят|отозв|отказал|撤回|收回|撤销|放弃|سحب|تخل",
    re.IGNORECASE,
)
_TAKES = re.compile(
    r"\b(?:tak(?:es?|ing) (?:it |this |that |the (?:\w+ )?(?:proposal|amendment|text) )?"
    r"(?:up|over)|re-?(?:submits?|introduces?|tables?)|revives?|sponsors?|"
    r"(?:adopts?|makes?)(?= .{0,60}\bown\b))\b|"
    r"\brepren(?:d|ds|ons)\b|\bfai(?:t|sons) (?:sienne|nôtre)\b|"
    r"\b(?:retom(?:a|amos|o)|hace(?:mos)? (?:nuestra|suya)|(?:vuelve|volvemos) a presentar)\b|"
    r"\b(?:вно(?:сит|сим|шу)|принима(?:ет|ем))\b(?=.{0,40}\b(?:от (?:сво|наш)|как сво|вновь))|"
    r"\b(?:подхватыва(?:ет|ем)|возобновля(?:ет|ем))\b|"
    r"重新提出|重提|接手提出|(?<![\u0621-\u064a])[نت](?:تبنى|عيد(?=.{0,24}(?:تقديم|طرح)))",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"(?:ons|amos|emos|imos|сим|шу|аем|яем)$|^ن|^(?:retomo|reprends)$", re.IGNORECASE
)
"""Verbs that say by their form that the writer himself does it."""
_SUPPOSED = re.compile(
    r"\b(?:if|may|might|could|would|should|whether|invit\w+|si|pourr\w+|podr\w+|если|мог\w+|"
    r"может)\b|如果|可以|希望|欢迎|إذا|يمكن",
    re.IGNORECASE,
)
REACH = 60


def takes_up(sentence: str, names: Names) -> bool:
    """Whether its writer makes a proposal his own that another withdrew."""
    if not _BACK.search(sentence) or _SUPPOSED.search(sentence):
        return False
    return any(
        not denied_at(sentence, m.start(), m.start()) and _by_the_writer(sentence, m, names)
        for m in _TAKES.finditer(sentence)
    )


def _by_the_writer(sentence: str, verb: re.Match[str], names: Names) -> bool:
    if _FIRST.search(verb[0]):
        return True
    start = max(0, verb.start() - REACH)
    before = sentence[start : verb.start()]
    known = [m.end() for m in FIRST_PERSON.finditer(before)]
    named = names.mentions(before)
    known += [m.end for m in named if m.own]
    others = [m.end for m in named if not m.own]
    if "\u0600" < verb[0][:1] < "\u06ff":  # the subject stands behind
        behind = names.mentions(sentence, verb.end(), verb.end() + MAX_NAME)[:1]
        return any(m.own and m.start <= verb.end() + 1 for m in behind)
    return bool(known) and max(known) > max(others, default=-1)


def withdrawn(letters: Sequence[Earlier]) -> frozenset[str]:
    """Message-IDs of the letters whose authors took back what they proposed there."""
    back: dict[str, set[str]] = {}
    found: list[str] = []
    for letter in reversed(letters):
        gone = back.get(letter.author_email, set())
        if letter.position is Position.WITHDRAW:
            back.setdefault(letter.author_email, set()).update(letter.provisions or ("",))
        elif letter.proposals and ("" in gone or gone.intersection(letter.provisions)):
            found.append(letter.message_id)
    return frozenset(found)


def taken_up(
    sentence: str, ask: Ask, gone: Collection[str], places: Sequence[str]
) -> tuple[Proposal, ...]:
    """What the State that a sentence names proposed and withdrew: inferred, the words elsewhere.

    Without a name that is known, what alone was withdrawn, the letters `gone`.
    """
    letters = ask.library.letters
    proposing = [e for e in letters if e.proposals and e.position is not Position.WITHDRAW]
    meant = by_name(sentence, ask, proposing, places)
    back = [e for e in proposing if e.message_id in gone and e.affiliation != ask.affiliation]
    if meant is None and len(back) == 1:
        meant = back[0]
    if meant is None:
        return ()
    wanted = [p for p in meant.proposals if not places or p.provision in places]
    return tuple(replace(p, source="body", explicit=False, confidence=0.6) for p in wanted)
