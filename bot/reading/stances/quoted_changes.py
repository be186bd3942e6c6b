"""Which of several proposals an answer means that quotes the words which one of them changes.

`We cannot agree to replace "shall" by "may"` speaks of the proposal that does so.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from bot.model.readings import Citation, Proposal
from bot.reading.places.shelf import IN_FORCE, Shelf
from bot.resolutions.folding import comparable

MAX_QUOTED = 20
SURE = 0.7
_QUOTED = re.compile(r"[\"“«„「『]([^\"”»“」』\n]{2,120})[\"”»“」』]")


def quoted_changes(
    words: str, answered: Sequence[Proposal], shelf: Shelf, language: str | None
) -> list[Citation]:
    """The places of the proposals answered whose changed words are quoted; none if there is one."""
    if len({p.provision for p in answered}) < 2:
        return []
    found: dict[str, str] = {}
    for match in islice(_QUOTED.finditer(words), MAX_QUOTED):
        places = set(_changing(f" {comparable(match[1])} ", answered, shelf, language))
        if len(places) == 1:
            found.setdefault(places.pop(), match[1])
    return [
        Citation(place, IN_FORCE, said, explicit=False, confidence=SURE, source="thread")
        for place, said in found.items()
    ]


def _changing(
    said: str, answered: Sequence[Proposal], shelf: Shelf, language: str | None
) -> Iterator[str]:
    """The places where words stand either in force or in the wording proposed, not in both."""
    for proposal in answered:
        old = shelf.wording(proposal.provision, language)
        if old and proposal.text and _has(old, said) != _has(proposal.text, said):
            yield proposal.provision


def _has(wording: str, said: str) -> bool:
    text = f" {comparable(wording)} "
    return (said.strip() if said.strip()[:1] > "\u2e80" else said) in text
