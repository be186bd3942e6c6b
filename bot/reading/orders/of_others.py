"""Words quoted in one sentence that are none for each other: of two clauses, or a whole clause."""

import re
from collections.abc import Sequence

from bot.model.texts import LabelHit
from bot.reading.orders.applied import Edit
from bot.reading.places.headed import wide


def of_two_places(edit: Edit, sentence: str, hits: Sequence[LabelHit]) -> bool:
    """`In 3 "should" is right, and in 4 we would say "shall"`: the words are of two clauses."""
    if not (edit.old and edit.new) or len(hits) < 2:
        return False
    old = sentence.find(edit.old, edit.start)
    new = sentence.find(edit.new, old + len(edit.old))
    before = [h.id for h in hits if h.end <= old and h.id]
    between = [h.id for h in hits if old < h.start < new and h.id]
    return bool(before and between) and not set(before) & set(between)


def of_the_whole(edit: Edit, sentence: str, hits: Sequence[LabelHit]) -> bool:
    """`“战略” is inaccurate, and we propose that the title become “…”`: nothing is put for a word.

    What is to read so is named between the two, and as the thing that changes.
    """
    if not (edit.old and edit.new) or wide(edit.new) < LONGER * wide(edit.old):
        return False
    old = sentence.find(edit.old, edit.start) + len(edit.old)
    new = sentence.rfind(edit.new, old)
    between = [h for h in hits if old <= h.start and h.end < new]
    return any(
        not _LEADS_INTO.search(sentence, old, h.start) and not _INTO.match(sentence, h.end)
        for h in between
    )


LONGER = 2
"""How many times longer than the words that are to go a wording of all is."""
_LEADS_INTO = re.compile(
    r"(?:\b(?:in|of|from|to|dans|de|du|au|à|en|del|al|в|во|из|к|по)(?: the| el| la| le)?|"
    r"(?<!\w)(?:في|من|إلى)|[在从])\s*$",
    re.IGNORECASE,
)
_INTO = re.compile(r"\s?(?:部分)?的?[中里内]|的(?!案文|文字|表述)")
