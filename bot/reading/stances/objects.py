"""What a stance is about, where its sentence names several: `we support A's text, but not B's`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.model.readings import Position
from bot.reading.prose.asides import without_asides
from bot.reading.stances.doubled import undoubled
from bot.reading.stances.elided import with_subjects
from bot.reading.stances.partly import prefers, refused_names, refuses_one
from bot.reading.voices.chinese_names import is_chinese
from bot.reading.voices.names import Mention, Names, is_subject, told_of_another
from bot.reading.words.stance_words import CLAUSE, NO_OBJECTION, OPPOSE, SUPPORT
from bot.resolutions.traditional import simplified

MAX_SENTENCE = 2_000
_COMMA = re.compile(r"[,;:，；：،؛]|\s[—–-]\s")
_OWN = re.compile(
    r"[^.]{0,40}?(?:\b(?:own|propres?|propi[ao]s?|сво\w{1,3}|собственн\w+)\b|自己|"
    r"(?:اقتراح|مقترح)ه)",
    re.IGNORECASE,
)
_HEADED = re.compile(r"\W{0,3}([A-Za-z0-9-]{1,12}-C\d{1,5})\s?[:：—–-]\s?")
_CODE = re.compile(r"[A-Za-z0-9-]{1,12}-C\d{1,5}")

STANDS = re.compile(
    r"(?:(?:also|fully|strongly|aussi|pleinement|también|plenamente|также|полностью) )?"
    r"(?:supports?|opposes?|agrees?|backs|endorses|can(?:not)? (?:support|accept)|"
    r"(?:n[’'])?(?:appuie|soutient)|(?:ne )?s[’']oppose|no apoya|apoya|se opone|(?:не "
    r")?поддержива\w+|"
    r"(?:не )?возража\w+)\b|(?:не )?выступает|(?:不)?(?:支持|反对|赞成)|(?:تؤيد|تعارض|تدعم)",
    re.IGNORECASE,
)
"""What a State is told to do, right behind its name."""


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    side: Position


def object_of(evidence: str, side: Position, names: Names) -> str:
    """The name or number that the stance of a sentence is about; empty where it names none.

    The nearest in its own clause counts first, behind the verb before in front of it; then what
    stands up to the next stance, and then back to the one before. What stands behind another
    stance is that one's before it is this one's.
    """
    if (headed := _HEADED.match(evidence)) is not None:
        return headed[1]  # `191-C3: supported`
    plain = undoubled(without_asides(names.masked(simplified(evidence[:MAX_SENTENCE]))))
    sentence = with_subjects(plain, names)
    marks = _marks(sentence, names)
    mark = next((m for m in marks if m.side is side), None)
    if mark is None:
        return ""
    beside = [m for m in marks if m.side is not side]
    begin = max((m.end for m in beside if m.end <= mark.start), default=0)
    until = min((m.start for m in beside if m.start >= mark.end), default=len(sentence))
    breaks = sorted(m.start() for p in (_COMMA, CLAUSE) for m in p.finditer(sentence))
    near_end = next((b for b in breaks if mark.end <= b <= until), until)
    near_start = next((b for b in reversed(breaks) if begin <= b < mark.start), begin)
    things = list(_things(sentence, names))
    front, behind = (near_start, mark.start, True), (mark.end, until, False)
    between = (behind, front) if begin else (front, behind)
    for start, end, last in ((mark.start, near_end, False), *between, (begin, mark.start, True)):
        inside = [t for t in things if start <= t[0] < end]
        if inside:
            at, stop = inside[-1 if last else 0]
            return sentence[at:stop]
    return ""


def _things(sentence: str, names: Names) -> Iterator[tuple[int, int]]:
    """Other States and comments' numbers, in their order; not who is told to stand somewhere."""
    told = _told(sentence, names)
    others = (m for m in names.mentions(sentence) if not m.own and m not in told)
    codes = ((m.start(), m.end()) for m in _CODE.finditer(sentence))
    yield from sorted([*((m.start, m.end) for m in others), *codes])


def _told(sentence: str, names: Names) -> set[Mention]:
    """`Freedonia supports it, but we cannot`; not `Freedonia supports its own, but we cannot`."""
    return {
        m
        for m in names.mentions(sentence)
        if _stands(sentence, m)
        and is_subject(sentence, m.start, m.end)
        and not _OWN.match(sentence, m.end)
    }


def _stands(sentence: str, name: Mention) -> bool:
    """Whether a stance is told of a name: right behind it, or in Arabic in front of it."""
    if "\u0600" < sentence[name.start] < "\u06ff":
        before = STANDS.search(sentence, max(0, name.start - 14), name.start)
        return before is not None and before.end() >= name.start - 1
    return STANDS.match(sentence, name.end + (not is_chinese(sentence[name.start]))) is not None


def _marks(sentence: str, names: Names) -> list[_Mark]:
    """The writer's own stances in their order; where a yes stands in a no, it is a no."""
    unobjected = NO_OBJECTION.sub(lambda match: " " * len(match[0]), sentence)
    found = [
        _Mark(m.start(), m.end(), Position.OPPOSE)
        for m in OPPOSE.finditer(unobjected)
        if not told_of_another(sentence, m.start(), m.end(), names)
    ]
    one = refuses_one(sentence, names)
    if one is not None and not any(m.start <= one < m.end for m in found):
        end = next((n.start for start, n in refused_names(sentence, names)), one + 1)
        found.append(_Mark(one, max(end, one + 1), Position.OPPOSE))
    preferred = prefers(sentence, names)
    yes = (*SUPPORT.finditer(sentence), *NO_OBJECTION.finditer(sentence))
    for match in (*yes, *([preferred] if preferred else [])):
        inside = any(m.start < match.end() and match.start() < m.end for m in found)
        if not inside and not told_of_another(sentence, match.start(), match.end(), names):
            found.append(_Mark(match.start(), match.end(), Position.SUPPORT))
    return sorted(found, key=lambda m: m.start)
