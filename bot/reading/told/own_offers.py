"""Whether the words before a colon offer a wording of the writer's own: `we suggest for 5:`.

Who only speaks of a proposal, or sides with it, may paste it behind a colon too (promise 5).
"""

import re

from bot.reading.orders.orders import proposing
from bot.reading.stances.stances import stances
from bot.reading.voices.names import FIRST_PERSON, Names

_A_PROPOSAL = re.compile(
    r"\b(?:proposals?|propositions?|propuestas?|amend(?:e)?ments?|enmiendas?|предложени\w+|"
    r"поправк\w+)\b|(?:的|份|项|提)案|的(?:建议|修改)|(?:مقترح|اقتراح)(?!نا|ي(?!\w))",
    re.IGNORECASE,
)
"""A proposal that is spoken of, and not the verb that makes one."""


def is_own_offer(sentence: str, names: Names) -> bool:
    """Whether what stands behind the colon of a sentence is the writer's proposal."""
    if not proposing(sentence):
        return False
    side = stances(sentence, names)
    if side.support or side.oppose or side.reserve or side.keeps:
        return False
    if FIRST_PERSON.search(sentence) or names.owns(sentence):
        return True
    return not (_A_PROPOSAL.search(sentence) or names.tells_of_another(sentence))
