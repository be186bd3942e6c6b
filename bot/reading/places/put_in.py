"""Words in quotation marks that a writer puts into a clause: what they say, they cite nothing.

`It should say "within existing resources"` speaks of no other clause in which these words stand,
and `add "the page referred to in resolves 3"` is not about *resolves* 3.
"""

import re
from collections.abc import Sequence
from itertools import islice

from bot.model.readings import Proposal
from bot.reading.places.shelf import Shelf
from bot.reading.words.edit_verbs import ROWS
from bot.resolutions.folding import worded

MAX_QUOTED = 60
MIN_SAID = 20  # characters; what is shorter may be the name of a clause
LEAD = 48  # characters in which a verb stands before what it says
_QUOTED = re.compile(r"[\"“«„「『]([^\"”»“„«」』]{4,600})[\"”»“」』]")
_SAYS = re.compile(
    rf"(?:\b(?:{'|'.join((*(v.say for v in ROWS), *(v.add for v in ROWS)))})|"
    r"(?:сказа\w+|написа\w+|указа\w+|добав\w+|включ\w+|вписа\w+)|"
    r"(?:加上|增加|添加|加入|写明|写成|注明|说明)|"
    r"(?:إضاف\w+|نضيف|أضيف|القول|يقال|نقول|يذكر|تذكر))"
    r"\s*:?\s*(?:the words? |les mots |las palabras |слова |عبارة )?$",
    re.IGNORECASE,
)


def without_put_in(words: str, proposals: Sequence[Proposal], shelf: Shelf) -> str:
    """The words, as long as before, with blanks for those that they put into a clause."""
    for match in islice(_QUOTED.finditer(words), MAX_QUOTED):
        before = words[max(0, match.start() - LEAD) : match.start()]
        says = len(match[1]) >= MIN_SAID and _SAYS.search(before)
        if says or _is_new(match[1], proposals, shelf):
            words = words[: match.start()] + " " * len(match[0]) + words[match.end() :]
    return words


def _is_new(said: str, proposals: Sequence[Proposal], shelf: Shelf) -> bool:
    """Whether a proposal has these words, and the clause in force has not."""
    folded = worded(said)
    return any(
        p.text and folded in worded(p.text) and not _in_force(folded, p.provision, shelf)
        for p in proposals
    )


def _in_force(folded: str, place: str, shelf: Shelf) -> bool:
    clauses = (shelf.wording(place, one) for one in shelf.languages(place.partition("/")[0]))
    return any(folded in worded(clause) for clause in clauses if clause)
