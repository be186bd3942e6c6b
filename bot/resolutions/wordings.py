"""Which wording of a resolution is meant: the text in force, a revision, a numbered document."""

import re

_DOCUMENT = re.compile(
    r"ISCG[/-](?P<year>\d{2})-(?P<meeting>\d{1,2})[/-](?P<number>\d{1,3})"
    r"(?:[/-]?\(?R(?:ev\.?\s?)?(?P<rev>\d{1,2})\)?)?(?:-[EFSRCA])?(?!\w)",
    re.IGNORECASE,
)
_REVISION = re.compile(
    r"\b(?:Rev(?:ision|isión|\.)?|Rév(?:ision|\.)?|Ред\.?|修订\s?|المراجعة\s?)[\s.\-]?(?P<number>\d{1,2})\b",
    re.IGNORECASE,
)
_IN_FORCE = re.compile(
    r"\b(?:text in force|in-force text|current text|existing text|texte en vigueur|texte actuel"
    r"|texto vigente|texto en vigor|texto actual|действующ\w{2,4} текст\w{0,2})\b"
    r"|现行案文|现行文本|النص الساري|النص الحالي",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?。]\s|\n\s*\n")
_REACH = 60


def document_name(match: re.Match[str]) -> str:
    """`ISCG/26-1/05-E` and `ISCG-26-1-5` as `ISCG/26-1/5`, its revision as `ISCG/26-1/5-R1`."""
    name = f"ISCG/{match['year']}-{int(match['meeting'])}/{int(match['number'])}"
    return f"{name}-R{int(match['rev'])}" if match["rev"] else name


def find_wordings(text: str) -> list[tuple[int, int, str]]:
    """Every wording named in text as (start, end, name): `in-force`, `rev2`, `ISCG/26-1/5`."""
    found = [(m.start(), m.end(), document_name(m)) for m in _DOCUMENT.finditer(text)]
    taken = [(start, end) for start, end, _ in found]
    found.extend(
        (m.start(), m.end(), f"rev{int(m['number'])}")
        for m in _REVISION.finditer(text)
        if not any(start <= m.start() < end for start, end in taken)
    )
    found.extend((m.start(), m.end(), "in-force") for m in _IN_FORCE.finditer(text))
    return sorted(found)


def text_name_near(text: str, start: int, end: int) -> str | None:
    """The wording named beside `text[start:end]`, in the same sentence; behind it first."""
    after = text[end : end + _REACH]
    stop = _SENTENCE_END.search(after)
    behind = find_wordings(after[: stop.start() + 1] if stop else after)
    if behind:
        return behind[0][2]
    before = text[max(0, start - _REACH) : start]
    breaks = [m.end() for m in _SENTENCE_END.finditer(before)]
    # "Rev. 1" has the look of a sentence's end
    front = find_wordings(before[breaks[-1] :] if breaks else before)
    return front[-1][2] if front else None
