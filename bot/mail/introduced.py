"""What stands between the introduction of a quotation and the first of its marked lines.

`zones` names what each line is, for this and for `own_words`, which asks here whether a
quotation that begins without a mark is one by its marks all the same.
"""

import re
from collections.abc import Sequence

from bot.mail.interleaved import Known
from bot.mail.marks import unmarked

OWN, QUOTED, SIGNATURE, FOREIGN, BLANK = "own", "quoted", "signature", "foreign", "blank"

MAX_GREETING = 6  # words
_ELISION = re.compile(
    r"^\W*(?:\.{2,}|…|snip\w*|trim\w*|cut|elided|skip\w*|deleted|omitted|coup[ée]\w*|\W)[\W\w]{0,12}$",
    re.IGNORECASE,
)


def elided(lines: Sequence[str], depths: Sequence[int], zones: list[str], below: int) -> bool:
    """`[...]` or `[snip]` above the marked lines: the quotation is one by marks all the same."""
    for i in range(below, min(len(lines), below + 5)):
        if zones[i] == BLANK:
            continue
        if depths[i]:
            return True
        if len(lines[i]) > 30 or not _ELISION.match(lines[i]):
            return False
        zones[i] = QUOTED
    return False


def lost_its_mark(lines: Sequence[str], depths: Sequence[int], below: int) -> bool:
    """Google Groups leaves the mark off the first quoted line; its sentence goes on under one."""
    line = lines[below].rstrip()
    if len(line) < 40 or below + 1 >= len(lines) or depths[below + 1] != 1:
        return False
    return line[-1] not in ".!?:;。" and unmarked(lines[below + 1])[:1].islower()


_GREETING = re.compile(r"^[^\W\d][^.?!;:>]{1,48}[,!:，：،]?\s*$")


def greeted(lines: Sequence[str], depths: Sequence[int], zones: list[str], below: int) -> bool:
    """A greeting alone, typed between the introduction and the first marked line."""
    under = next((i for i in range(below + 1, len(lines)) if zones[i] != BLANK), None)
    alone = under is not None and depths[under] == 1 and len(lines[below].split()) <= MAX_GREETING
    return alone and _GREETING.match(lines[below].strip()) is not None


def before_marks(
    lines: Sequence[str], depths: Sequence[int], zones: list[str], below: int, known: Known | None
) -> bool:
    """Words typed between the introduction and the marked lines, which an earlier letter holds."""
    if known is None:
        return False
    near = range(below, min(len(lines), below + MAX_BETWEEN))
    marks = next((i for i in near if depths[i]), len(lines))
    if marks == len(lines):
        return False
    above = [i for i in range(below, marks) if zones[i] != BLANK]
    if any(known(lines[i]) >= 0 for i in above[:MAX_ABOVE]):
        return False
    marked = (i for i in range(marks, min(len(lines), marks + MAX_ABOVE)) if depths[i] == 1)
    return any(known(unmarked(lines[i])) >= 0 for i in marked if len(lines[i]) > MIN_KNOWN)


MAX_ABOVE, MIN_KNOWN, MAX_BETWEEN = 60, 24, 200


def indented_quote(lines: Sequence[str], zones: list[str], below: int) -> bool:
    """A quotation by indentation ends where the indentation does."""
    if not lines[below].startswith(("    ", "\t")):
        return False
    i = below
    while i < len(lines) and (not lines[i].strip() or lines[i].startswith((" ", "\t"))):
        if lines[i].strip():
            zones[i] = QUOTED
        i += 1
    return True
