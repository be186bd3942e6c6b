"""The provisions of a sentence where they stand: those named together, and what is between them."""

import re
from collections.abc import Sequence

from bot.model.texts import LabelHit

PLACE = "\ue000"
"""Stands for each character of a label, as `\\x00` does for one of a quotation."""
_QUOTED = re.compile(r"[\"“«„「『][^\"”»“」』]{0,600}[\"”»“」』]")
_LIST = re.compile(
    r"\s*(?:[,，、،]?\s*(?:and|or|&|et|ou|y|e|o|u|и|или|和|及|与|或|以及|و|أو|to|à|a|–|-|—|through|"
    r"по|至|到|إلى|حتى|as well as|ainsi que|así como|а также|nor|ni|ни)?\s*)"
    r"(?:also|of|the|de|du|des|del|la|le|el|to|in|for|на|من)?\s*",
    re.IGNORECASE,
)


def spans_of(hits: Sequence[LabelHit]) -> list[tuple[int, int]]:
    """Where the provisions are named, in order; what lies in another's span is left out."""
    spans: list[tuple[int, int]] = []
    for hit in sorted(hits, key=lambda h: h.start):
        if hit.id and "/" in hit.id and (not spans or hit.start >= spans[-1][1]):
            spans.append((hit.start, hit.end))
    return spans


def masked(sentence: str, spans: Sequence[tuple[int, int]]) -> str:
    """The sentence, as long as before, with signs for its places and its quotations."""
    hidden = _QUOTED.sub(lambda match: "\x00" * len(match[0]), sentence)
    for start, end in spans:
        hidden = hidden[:start] + PLACE * (end - start) + hidden[end:]
    return hidden


def runs_of(hidden: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Places that are named together (`resolves 2, 3 and 5`), of a masked sentence."""
    runs: list[tuple[int, int]] = []
    for start, end in spans:
        if runs and _LIST.fullmatch(hidden, runs[-1][1], start):
            runs[-1] = (runs[-1][0], end)
        else:
            runs.append((start, end))
    return runs
