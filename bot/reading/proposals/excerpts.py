"""A clause of which only the changed part is written out: `resolves 2: "… every four years …"`.

Each part between the signs of omission takes the place of the only part of the clause that begins
and ends as it does. Where one of them fits nowhere, nothing is read of all.
"""

import re

from bot.reading.orders.aligned import part_like
from bot.reading.prose.typed_marks import Marks, without_marks
from bot.resolutions.folding import comparable

MAX_EXCERPT = 1_500  # characters
MIN_PART = 6
_GAP = re.compile(r"[\[(（{]?\s?(?:\.{3,}|…+|⋯+)\s?[\])）}]?")
_SIGNS = " \t\n:：–—-\"“”„«»「」『』'"
_ENDS = " .;,。；，؛،"
_OPENS = re.compile('["“«„「『]')
_READS = re.compile(
    r"\W*(?:(?:should|to|would|could|shall|might) (?:now |then )?(?:read|be|say|become)|reads?|"
    r"(?:à )?(?:lire|libeller|remplacer par)|devrait (?:se lire|être)|debería (?:decir|leerse)|"
    r"léase|читать|изложить|в редакции|改为|应为|يصبح|تصبح)?\W*",
    re.IGNORECASE,
)
"""All that may stand between a label and the excerpt: who says more may tell of another's."""


def has_gaps(text: str) -> bool:
    """Whether a text leaves something out."""
    return len(text) <= MAX_EXCERPT and _GAP.search(text) is not None


def begins_or_ends_open(wording: str) -> bool:
    """Whether a wording leaves out its beginning or its end: it is not the whole of a clause."""
    return _OPEN.search(wording) is not None


_OPEN = re.compile(r"^\W{0,3}(?:\.{3}|…)|(?:\.{3}|…)\W{0,3}$")


def excerpt_behind(behind: str) -> list[str]:
    """The parts written out behind a label; empty where it is no excerpt of a clause."""
    if behind.rstrip(_SIGNS + _ENDS).endswith(("?", "？", "؟")):
        return []
    first = _GAP.search(behind)
    quote = _OPENS.search(behind)
    starts = [m.start() for m in (first, quote) if m]
    lead = behind[: min(starts, default=0)]
    if first is None or not _READS.fullmatch(lead):
        return []
    parts = [part.strip(_SIGNS) for part in _GAP.split(behind[len(lead) :])]
    return [part for part in parts if part.strip(_ENDS)]


def put_in(parts: list[str], clause: str, marks: Marks) -> str | None:
    """The clause with its parts as they are written out; None where one fits nowhere."""
    wording = clause
    for part in parts:
        new = without_marks(part, clause, marks).strip(_ENDS)
        if len(new) < MIN_PART or comparable(new) in comparable(wording):
            continue
        old = part_like(new, wording)
        if old is None:
            return None
        wording = wording.replace(old, new, 1)
    return wording if wording != clause else None
