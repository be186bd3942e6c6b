"""What is struck or moved: a provision, or something in it, on it or about it.

`delete the last words of resolves 4`, `delete our comment on resolves 4` delete no clause: what the
verb governs is the thing that it names first (promise 5).
"""

import re
from collections.abc import Sequence

from bot.model.texts import LabelHit
from bot.reading.places.governed import governed
from bot.reading.words.part_words import (
    AGENDA,
    BESIDE,
    BREAK,
    CLAUSES,
    FOUND_IN,
    GENITIVE,
    NOUN_BEFORE,
    OF_IT_ZH,
    OFF_ZH,
    PART,
    PART_GOES,
    PASSIVE,
    PREDICATE,
    SUBJECT,
)
from bot.reading.words.scripts import Words

_PRONOUN = re.compile(
    r"\b(?:it|them|le|la|les|l[’']|\w+(?:[aei]rlo|[aei]rla|[aei]rlos|[aei]rlas)|его|её|ее|их)"
    r"(?!\w)|将?其|حذفه",
    re.IGNORECASE,
)
_MANY = re.compile(
    r"\b(?:them|those|these|\w+[aei]rl[oa]s|est[oa]s|es[oa]s|их)(?!\w)|"
    r"-les\b|\bles (?=\w+er\b)|它们",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"(?:in|from|of|on|au|aux|du|de|dans|en|del|al|в|из|к|по|на|من|في)\s+", re.IGNORECASE
)
_ASIDE = re.compile(r"^\s*[,،，][^,،，]{0,80}[,،，]")
_QUOTED = re.compile(r"[\s,،，中的:：]{0,4}[\"“«„「]")
_INSIDE_ZH = re.compile(
    r"\s?(?:(?:中|里)的?\s?[\"“«「]|(?:(?:中|里)?的?)(?:第[一二三]|最后|后|前)一?(?:句|部分|半|行))"
)
_TOPIC_ENDS = re.compile(r"[\"”»]?\s?[,:]\s")
_OFF_ZH = re.compile(rf"{OFF_ZH}[中里上内]?[^，。；]{{0,4}}$")
_DONE_TO_ZH = re.compile(r"\s?(?:[段项款])?(?:予以|进行|加以|全部|整段)")
"""`对做出决议2予以删除`: it is the provision that is deleted, and no thing on it."""
_IN_IT_ZH = re.compile(r"\s?(?:中|里|内|的)")


def goes_in_part(sentence: str, verbs: Words, hits: Sequence[LabelHit]) -> bool:
    """Whether what one of the `verbs` strikes is less than a provision, or none of it."""
    verb = verbs.search(sentence)
    if verb is None:
        return False
    if _OFF_ZH.search(sentence, 0, verb.start()):
        return True
    if _part_goes(sentence, verb, hits) or _thing_goes(sentence, verb, hits):
        return True
    if of_pronoun(sentence, verb, hits) or _is_said_of(sentence, verbs, verb, hits):
        return False
    first = next((h for h in hits if h.start >= verb.end()), None)
    return first is not None and _before_it(sentence, verb, verbs, first)


def _is_said_of(sentence: str, verbs: Words, verb: re.Match[str], hits: Sequence[LabelHit]) -> bool:
    """`resolves 4 should be deleted; the same goes for resolves 5`: its subject stands before."""
    meant = governed(sentence, hits, verbs)
    return meant is not None and any(h.id in meant and h.end <= verb.start() for h in hits)


def moves_part(sentence: str, verbs: Words, hits: Sequence[LabelHit]) -> bool:
    """Whether less than a provision is moved: `move the last sentence of resolves 4 to …`."""
    verb = verbs.search(sentence)
    if verb is None:
        return False
    first = next((h.start for h in hits if h.start >= verb.end()), verb.end())
    if _OFF_ZH.search(sentence, 0, verb.start()):
        return True
    part = PART.search(sentence[verb.end() : first]) is not None
    last = next((h for h in reversed(hits) if h.end <= verb.start()), None)
    of_it = last is not None and _is_of(sentence, last)
    return part or of_it or _part_goes(sentence, verb, hits)


def _is_of(sentence: str, last: LabelHit) -> bool:
    """Whether a provision is only named as that which a part before it is of."""
    before = sentence[_clause_begin(sentence, 0, last.start) : last.start]
    lead = _PREPOSITION.match(sentence, last.start)
    before += lead[0] if lead else ""
    genitive = GENITIVE.match(sentence, last.start) is not None
    return bool(PART.search(before) and (BESIDE.search(before) or genitive))


def _before_it(sentence: str, verb: re.Match[str], verbs: Words, first: LabelHit) -> bool:
    """`delete the second sentence of resolves 4`, `delete, in resolves 4, "a word"`."""
    lead = _PREPOSITION.match(sentence, first.start)  # `au point 4`, `в пункте 4` are one label
    between = sentence[verb.end() : lead.end() if lead else first.start]
    between = _ASIDE.sub(" ", between)
    behind = sentence[first.end :]
    if AGENDA.match(behind) or OF_IT_ZH.match(behind):
        return True
    beside = BESIDE.search(between)
    genitive = GENITIVE.match(sentence, first.start) is not None
    if beside is not None or genitive:
        thing = between[: beside.start() if beside else None].strip(" ,،，")
        again = thing and verbs.search(thing)
        if not (again or CLAUSES.search(thing)) if thing else _QUOTED.match(behind):
            return True
        if not thing and beside is not None and _names_a_part(behind):
            return True
    inner = _IN_IT_ZH.match(behind) is not None and _names_a_part(behind)
    return bool(inner or PART.search(between) or _INSIDE_ZH.match(behind))


def _names_a_part(words: str) -> bool:
    """`…, in resolves 4, the last words`."""
    words = words.lstrip(" ,，،")
    stop = BREAK.search(words)
    return PART.search(words[: stop.start()] if stop else words) is not None


def _part_goes(sentence: str, verb: re.Match[str], hits: Sequence[LabelHit]) -> bool:
    """`keep resolves 4, but delete its last words`, `its last sentence should be deleted`."""
    behind = [h for h in hits if h.start >= verb.end()]
    limit = behind[0].start if behind else len(sentence)
    stop = BREAK.search(sentence, verb.end(), limit)
    if not behind and PART.search(sentence[verb.end() : stop.start() if stop else limit]):
        return True
    after = max((h.end for h in hits if h.end <= verb.start()), default=0)
    begin = _clause_begin(sentence, after, verb.start())
    return PART_GOES.search(sentence[begin : verb.start()]) is not None


def _thing_goes(sentence: str, verb: re.Match[str], hits: Sequence[LabelHit]) -> bool:
    """`Our comment on resolves 4 should be deleted`, `take resolves 4 off the agenda`."""
    last = next((h for h in reversed(hits) if h.end <= verb.start()), None)
    lead = _PREPOSITION.match(sentence, last.start) if last else None
    if last is not None and FOUND_IN.search(sentence[: lead.end() if lead else last.start]):
        return True
    if last is None or _clause_begin(sentence, last.end, verb.start()) != last.end:
        if last is not None and _done_to_another(sentence, last.end, verb.start()):
            return True
        named = last or next(iter(hits), None)
        return named is not None and AGENDA.match(sentence, named.end) is not None
    if PREDICATE.search(sentence[last.end : verb.start()]):
        return False  # `our proposal on resolves 4 is to delete it`
    if _DONE_TO_ZH.match(sentence, last.end):
        return False
    if AGENDA.match(sentence, last.end) or OF_IT_ZH.match(sentence, last.end):
        return True
    if _is_of(sentence, last):
        return True
    before = sentence[_clause_begin(sentence, 0, last.start) : last.start]
    before += lead[0] if lead else ""
    leads = SUBJECT.match(before) or NOUN_BEFORE.search(before)
    return leads is not None and not CLAUSES.search(before)


def _done_to_another(sentence: str, start: int, verb: int) -> bool:
    """`Under resolves 4, old documents should be deleted`."""
    behind = _TOPIC_ENDS.match(sentence, start)
    thing = sentence[behind.end() : verb] if behind else ""
    return PASSIVE.match(thing) is not None and not CLAUSES.search(thing)


def _clause_begin(sentence: str, start: int, end: int) -> int:
    return max([start, *(m.end() for m in BREAK.finditer(sentence, start, end))])


def of_pronoun(sentence: str, verb: re.Match[str], hits: Sequence[LabelHit]) -> bool:
    """Whether what is deleted is named before and only pointed at by the verb."""
    beside = sentence[max(0, verb.start() - 8) : verb.end() + 10]
    return any(h.end <= verb.start() for h in hits) and bool(_PRONOUN.search(beside))


def of_many(sentence: str, verbs: Words) -> bool:
    """Whether the verb strikes several things that were named: `we would leave them out`."""
    verb = verbs.search(sentence)
    if verb is None:
        return False
    return _MANY.search(sentence, max(0, verb.start() - 8), verb.end() + 10) is not None
