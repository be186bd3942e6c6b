"""Where a comment stands, read from its own sentences: with the sentence as evidence.

Only what the writer says for himself counts: negation turns, and what others are reported to
support or oppose is passed over (READING, *position*).
"""

import re
from dataclasses import dataclass, replace

from bot.model.readings import Position, PositionEvidence
from bot.reading.prose.asides import without_asides
from bot.reading.prose.asked import ENDS, unasked
from bot.reading.prose.contracted import in_full
from bot.reading.prose.introduced import behind_thanks
from bot.reading.prose.machines import is_machine_made
from bot.reading.prose.negation import affirmed
from bot.reading.prose.past import is_past
from bot.reading.prose.sentences import is_question, sentences
from bot.reading.stances.arrangements import is_of_an_affair, is_on_arrangements
from bot.reading.stances.backed import backs_current
from bot.reading.stances.doubled import undoubled
from bot.reading.stances.echoes import echoes
from bot.reading.stances.elided import with_subjects
from bot.reading.stances.estimates import Estimate, estimate
from bot.reading.stances.facts_asked import answers_himself
from bot.reading.stances.mended import mends_own, only_thought_of, was_mistaken
from bot.reading.stances.partly import READY, prefers, refuses_one
from bot.reading.stances.refused import refuses_behind, refuses_its_topic, sides_with_objection
from bot.reading.stances.released import OBJECTIONS, released
from bot.reading.stances.taken_up import takes_up
from bot.reading.voices.antecedents import Antecedents
from bot.reading.voices.joint import as_one
from bot.reading.voices.names import NOBODY, OURS, Names, told_of_another
from bot.reading.voices.voice import is_supposed, without_quoted_speech
from bot.reading.words.capacity_words import OWN_HOUSE
from bot.reading.words.denial_words import SAYS_NOT
from bot.reading.words.inquiry_words import INQUIRES
from bot.reading.words.kept_words import AS_CHANGED, it_stays
from bot.reading.words.provision_subjects import IS_SUBJECT
from bot.reading.words.request_words import ASKED_FOR, SHOULD
from bot.reading.words.scripts import Words, beyond_latin
from bot.reading.words.side_words import DOUBTED, YOURS
from bot.reading.words.sponsor_words import NONE_OF_THEM
from bot.reading.words.stance_stems import BACK, HOLDS, KEEPS, MENDS, SIDES
from bot.reading.words.stance_words import (
    CLAUSE,
    CONDITIONAL,
    CURRENT,
    DISCONTENT,
    EXCEPT,
    NEEDLESS,
    NO_OBJECTION,
    NOT_BEFORE,
    OF_OTHERS,
    ONLY_IF,
    OPPOSE,
    REFUSES,
    REPORTED,
    RESERVE,
    SUPPORT,
    UNREAL,
    WITHDRAW,
)
from bot.reading.words.undecided_words import (
    GOOD_WAY,
    GOOD_WAYS,
    IF,
    NOT_YET,
    UNDECIDED,
    UNINSTRUCTED,
    WOULD_HAVE,
)
from bot.resolutions.traditional import simplified

MAX_POINTING = 120  # characters
_QUOTED = re.compile(r"[\"“«„「][^\"”»“」\n]{2,400}[\"”»“」]")
LEAD = re.compile(r"^\W{0,3}[A-Za-z0-9-]{1,12}-C\d{1,5}\s?[:：—–-]\s?")
"""The number that heads what is said of a comment: `191-C3: supported.`"""


@dataclass(frozen=True, slots=True)
class Stances:
    """Every position found, strongest evidence each; `question` etc. are sentences or empty.

    What is only liked, disliked or found to suffice (`useful addition`) is none yet, nor that it
    (`stays`), whatever it is, be kept.
    """

    withdraw: str = ""
    correct: str = ""
    oppose: str = ""
    support: str = ""
    question: str = ""
    reserve: str = ""
    unopposed: str = ""
    released: str = ""
    keeps: str = ""
    stays: str = ""
    takes_up: str = ""
    likes: str = ""
    dislikes: str = ""
    suffices: str = ""


def stances(words: str, names: Names = NOBODY) -> Stances:
    """Everything that the writer says for himself, not what he tells of others."""
    found: dict[str, str] = {}
    they, before = Antecedents(names), ""
    for whole in sentences(simplified(words)):
        asked, before = before, whole
        if is_machine_made(whole) or answers_himself(whole, asked):
            continue
        sentence = they.settled(in_full(LEAD.sub("", whole, count=1)))
        sentence = without_quoted_speech(sentence, names)
        sentence = undoubled(without_asides(sentence))
        low = sentence.lower()
        if BACK.within(low) and takes_up(sentence, names):
            found.setdefault("takes_up", whole)
            continue
        if OBJECTIONS.within(low) and (rest := released(names.masked(sentence), names)) is not None:
            found.setdefault("released", whole)
            sentence = rest
        if (
            "withdraw" not in found
            and BACK.within(low)
            and _said(WITHDRAW, sentence, names, denied=NOT_BEFORE)
            and not only_thought_of(names.masked(sentence))
            and not is_of_an_affair(sentence)
        ):
            found["withdraw"] = whole
        asks = SHOULD.match(sentence) is not None and sentence.rstrip().endswith(ENDS)
        mends = (
            "correct" not in found
            and not asks
            and MENDS.within(low)
            and (mends_own(sentence) or was_mistaken(asked, sentence))
        )
        if mends and not is_of_an_affair(sentence):
            found["correct"] = whole
        _take_sides(OWN_HOUSE.sub(OURS, names.masked(sentence)), low, whole, found, names)
        if "reserve" not in found and HOLDS.within(low) and RESERVE.search(sentence):
            found["reserve"] = whole
        if "unopposed" not in found and GOOD_WAYS.within(low) and GOOD_WAY.search(sentence):
            found["unopposed"] = whole
        if (
            "keeps" not in found
            and (KEEPS.within(low) or beyond_latin(low))
            and _wants_no_change(sentence, names)
        ):
            found["keeps"] = whole
        may_stay = KEEPS.within(low) or beyond_latin(low)
        if may_stay and "stays" not in found and _wants_it(sentence, names):
            found["stays"] = whole
        if "question" not in found and (is_question(sentence) or _said(INQUIRES, sentence, names)):
            found["question"] = whole
    return Stances(**_lasting(found))


def _lasting(found: dict[str, str]) -> dict[str, str]:
    """With a side that was taken once only where nothing is said of it now."""
    once = {"oppose": found.pop("was_against", ""), "support": found.pop("was_for", "")}
    if not any(found.get(side) for side in ("oppose", "support", "reserve", "unopposed")):
        found.update((side, said) for side, said in once.items() if said)
    return found


def _wants_no_change(sentence: str, names: Names) -> bool:
    """Whether it is for the text in force, and does not come round to the change behind a `but`."""
    if sentence.rstrip().endswith(ENDS) and not ASKED_FOR.search(sentence):
        return False
    if AS_CHANGED.search(sentence):
        return False
    if (once := WOULD_HAVE.search(sentence)) is not None:
        sentence = sentence[: once.start()]
    if not _is_for_current(sentence, names):
        return False
    if CLAUSE.search(sentence) is None:
        return True
    last = CLAUSE.split(with_subjects(names.masked(sentence), names))[-1] or ""
    return not _sides_with(last, names) or _is_for_current(last, names)


_NOT = re.compile(r"(?:\bnot|n[’']t|\bno)\s\Z", re.IGNORECASE)


def _is_for_current(sentence: str, names: Names) -> bool:
    current = affirmed(CURRENT, sentence) and _said(CURRENT, sentence, names)
    needless = (m for m in NEEDLESS.finditer(sentence) if not _NOT.search(sentence, 0, m.start()))
    needless_to_change = any(not told_of_another(sentence, *m.span(), names) for m in needless)
    return current or needless_to_change or backs_current(sentence, names)


def _wants_it(sentence: str, names: Names) -> bool:
    """Whether the writer wants to stay what is spoken of: `we would keep it`."""
    stays = it_stays(sentence) if len(sentence) <= MAX_POINTING else None
    if stays is None or sentence.rstrip().endswith(ENDS):
        return False
    return not told_of_another(sentence, *stays.span(), names)


def _said(
    pattern: re.Pattern[str] | Words,
    clause: str,
    names: Names,
    denied: re.Pattern[str] | None = None,
) -> bool:
    """Whether a clause says it of the writer: some match not told of another, nor `denied`."""
    return any(
        not told_of_another(clause, m.start(), m.end(), names)
        for m in pattern.finditer(clause)
        if denied is None or denied.search(clause, 0, m.start()) is None
    )


def _first(pattern: re.Pattern[str] | Words, clause: str) -> int:
    match = pattern.search(clause)
    return match.start() if match else 0


def _for_or_against(sentence: str, whole: str, found: dict[str, str], names: Names) -> None:
    """Clause by clause: "Ruritania supports, but we cannot"; the `whole` is the evidence."""
    if UNDECIDED.search(sentence):
        found.setdefault("unopposed", whole)
        return
    if DISCONTENT.search(sentence):
        found.setdefault("reserve", whole)
    own = as_one(sentence, names)
    masked = OF_OTHERS.sub(" ", with_subjects(unasked(own), names))
    said = _QUOTED.sub('""', sentence)  # an `unless` in the words proposed is no condition
    if _refuses_a_part(masked, names) or refuses_its_topic(masked, names):
        found.setdefault("oppose", whole)
        return
    clauses = [IS_SUBJECT.sub(" ", c) for c in CLAUSE.split(masked) if c and c.strip()]
    for number, clause in enumerate(clauses):
        if is_on_arrangements(clause, sentence) or YOURS.search(clause):
            continue
        if apart := _set_apart(clause, names):
            found.setdefault(apart, whole)
            continue
        told = _is_reported(clause, names)
        refuses = refuses_behind(clause, clauses[:number], lambda c: _sides_with(c, names))
        against = OPPOSE.search(clause) and _said(OPPOSE, _unobjected(clause), names)
        if (against and not told) or refuses:
            waits = (
                UNINSTRUCTED.search(sentence)
                or NOT_YET.search(clause)
                or ONLY_IF.search(said)
                or (against and is_supposed(sentence, clause, _first(OPPOSE, clause)))
            )
            side = "was_against" if against and is_past(clause) else "oppose"
            found.setdefault("reserve" if waits else side, whole)
        elif told or not _sides_with(clause, names):
            if not told and _said(NO_OBJECTION, clause, names):
                found.setdefault("unopposed" if IF.search(sentence) else "support", whole)
        elif (
            CONDITIONAL.search(said)
            or ONLY_IF.search(said)
            or is_supposed(sentence, clause, _first(SUPPORT, clause))
        ):
            found.setdefault("reserve", whole)
        else:
            found.setdefault("was_for" if is_past(clause) else "support", whole)


def _set_apart(clause: str, names: Names) -> str:
    """What a clause is that is neither for nor against by the words of a side that it has."""
    if UNREAL.search(clause):
        return "reserve"
    if SAYS_NOT.search(clause) or NONE_OF_THEM.search(clause):
        return "unopposed"
    return "oppose" if sides_with_objection(clause, names) else ""


def _take_sides(sentence: str, low: str, whole: str, found: dict[str, str], names: Names) -> None:
    if echoes(sentence, names):
        found.setdefault("likes", whole)
        return
    if _is_estimate(sentence, whole, found):
        return
    if not (SIDES.within(low) or beyond_latin(low)):
        parts = CLAUSE.split(sentence)
        for part in parts if len(parts) > 1 else ():
            _is_estimate(part or "", whole, found)
        return
    taken = len(found)
    _for_or_against(sentence, whole, found, names)
    if len(found) == taken and (rest := behind_thanks(sentence)):
        _for_or_against(rest, whole, found, names)
    clauses = [clause or "" for clause in CLAUSE.split(sentence)]
    sided = [
        i for i, clause in enumerate(clauses) if SUPPORT.search(clause) or OPPOSE.search(clause)
    ]
    # What is granted before a side is none: `It is not perfect, but we can live with it`.
    felt = _LAST.split(sentence)[1:][-1:]
    for clause in (*clauses[sided[-1] + 1 if sided else 0 :], *felt):
        _is_estimate(clause, whole, found)


_LAST = re.compile(
    r"(?:[:：,]\s(?:(?:and|et|y|и)\s)?|(?:^|[,;]\s)(?:so|therefore|hence|(?:that|which) is why|"
    r"donc|c[’']est pourquoi|así que|por eso|поэтому),?\s)(?=(?:(?:we|i) (?:\w+ )?(?:like|love)\b|"
    r"(?:cela |ça |(?:l[’']|(?:votre|cette|la) )\w+ )?nous plaît|[nm][oe]s? gusta\b|"
    r"нам (?:это )?нрав))",
    re.IGNORECASE,
)
"""Where a sentence comes to what its writer feels: `Between two meetings: we like it`."""


def _is_estimate(clause: str, whole: str, found: dict[str, str]) -> bool:
    """Whether a clause does nothing but find something good or bad; then it is noted."""
    side = estimate(clause)
    if side is None or is_on_arrangements(clause, whole) or OF_OTHERS.search(clause):
        return False
    found.setdefault(_ESTIMATED[side], whole)
    return True


_ESTIMATED = {
    Estimate.FOR: "likes",
    Estimate.AGAINST: "dislikes",
    Estimate.FOR_CURRENT: "suffices",
}


def _refuses_a_part(sentence: str, names: Names) -> bool:
    """`Yes to the first, no to the second`, `we agree with all but the deletion`."""
    if _is_reported(sentence, names):
        return False
    if EXCEPT.search(sentence) and not NO_OBJECTION.search(sentence):
        return _said(REFUSES, sentence, names) or _said(SUPPORT, sentence, names)
    one = refuses_one(sentence, names)
    before = sentence[:one] if one is not None else ""
    follows = _sides_with(before, names) or _said(READY, before, names)
    return follows or _said(REFUSES, sentence, names)


def _sides_with(clause: str, names: Names) -> bool:
    preferred = prefers(clause, names)
    if preferred is not None and not told_of_another(clause, *preferred.span(), names):
        return True
    return _said(SUPPORT, clause, names, denied=DOUBTED)


def _unobjected(clause: str) -> str:
    """A clause without the words that deny an objection, which hold those of one."""
    masked = NO_OBJECTION.sub(lambda match: " " * len(match[0]), clause)
    return _TO_WHAT.sub(" ", masked)


_TO_WHAT = re.compile(r"\s{3,}(?:to|against|à|contra|a|против)\s\w+", re.IGNORECASE)
"""What there is no objection to, behind the blank that its words have left."""


def _is_reported(clause: str, names: Names) -> bool:
    """`X said that it opposes`: another's words, unless it is the writer who said so."""
    match = REPORTED.search(clause)
    if match is None:
        return False
    if _ME.search(clause):
        return False
    return not names.owns(clause)


_ME = re.compile(
    r"\b(?:we|i|nous|je|мы|я)\b|我|(?<![\u0621-\u064a])ن(?:ؤيد|تفق|دعم|وافق|عارض|عترض|رفض|قبل)",
    re.IGNORECASE,
)


def estimated(found: Stances) -> Stances:
    """With what is only liked or disliked as the side that it is where nothing is proposed."""
    support, oppose = found.support or found.likes, found.oppose or found.dislikes
    keeps = found.keeps or ("" if support else found.suffices)
    return replace(found, support=support, oppose=oppose, keeps=keeps)


def position_of(found: Stances, amends: bool, *, answers_change: bool = False) -> PositionEvidence:
    """The position by the first that fits (READING, *position*).

    Who answers a proposal that he would keep the text in force is against it.
    """
    found = found if amends else estimated(found)
    if found.withdraw and not (found.correct and (found.correct == found.withdraw or amends)):
        return PositionEvidence(Position.WITHDRAW, found.withdraw, 0.85)
    if found.correct:
        return PositionEvidence(Position.CORRECT, found.correct, 0.8)
    if amends:
        return PositionEvidence(Position.AMEND, found.support or found.oppose, 0.9)
    if found.oppose:
        return PositionEvidence(Position.OPPOSE, found.oppose, 0.8)
    if found.keeps and answers_change and found.reserve in ("", found.keeps):
        return PositionEvidence(Position.OPPOSE, found.keeps, 0.7)
    if found.support:
        return PositionEvidence(Position.SUPPORT, found.support, 0.8)
    if found.question:
        return PositionEvidence(Position.QUESTION, found.question, 0.8)
    return PositionEvidence(Position.COMMENT, found.reserve or found.unopposed or found.keeps, 0.6)
