"""The places of a proposal that a letter sides with, beside those that it names itself."""

import re
from collections.abc import Sequence

from bot.model.readings import Citation
from bot.reading.places.citing import provisions_of
from bot.reading.stances.stances import Stances


def sided_with(
    found: Stances, citations: Sequence[Citation], thread: Sequence[Citation]
) -> Sequence[Citation]:
    """The places of the proposal that a sentence sides with which names none itself.

    `We support this. And could resolves 5 say "one meeting"?`
    """
    support = "" if found.support == found.keeps else found.support  # of the text in force
    side = "".join((support or found.oppose).split())
    places = {c.provision for c in thread}
    named = any(c.evidence and "".join(c.evidence.split()) in side for c in citations)
    beside = places & set(provisions_of(citations))
    if not side or named or (beside and not _PROPOSAL.search(found.support or found.oppose)):
        return ()
    return [c for c in thread if c.provision not in beside]


_PROPOSAL = re.compile(
    r"\b(?:proposals?|propositions?|propuestas?)\b|предложени|提案|(?:ال)?(?:مقترح|اقتراح)",
    re.IGNORECASE,
)
"""Who sides with a proposal sides with all of it, whichever of its places he goes on to name."""
