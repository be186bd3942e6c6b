"""What a sentence takes back is proposed by nobody: `we withdraw our proposal to delete …`.

A new proposal may stand behind it in the same sentence: `… and propose to delete resolves 6`.
"""

import re

from bot.reading.words.stance_stems import BACK
from bot.reading.words.stance_words import WITHDRAW

_INSTEAD = re.compile(
    r"[,;:.]?\s+(?:(?:and|but)\s)?(?:we\s)?(?:(?:now|rather|instead)\s)?(?=(?:proposes?|suggests?|"
    r"recommends?|prefers?|would (?:like to )?(?:propose|suggest|prefer|delete|replace|add|keep)|"
    r"asks? (?:to|that))\b)|"
    r"[,;:.]?\s+(?:(?:et|mais)\s)?(?:nous\s)?(?:en revanche )?(?=(?:proposons|propose|suggér\w+|"
    r"préf[éè]r(?:ons|e)|demand(?:ons|e)|souhait(?:ons|e)|recommand(?:ons|e))\b)|"
    r"[,;:.]?\s+(?:(?:y|e|pero)\s)?(?:en su lugar,? )?(?=(?:propon(?:emos|e|go)|suger(?:imos|e)|"
    r"prefer(?:imos|e)|ped(?:imos|e)|solicit(?:amos|a)|dese(?:amos|a))\b)|"
    r"[,;:.]?\s+(?:(?:и|а|но)\s)?(?:взамен |вместо (?:этого|него) )?(?=(?:предлага(?:ем|ет|ю)|"
    r"прос(?:им|ит))\b)|"
    r"[，,；;。](?:并|而|但|而是|转而|现)?(?:我们|我方)?(?:改为|转而|另)?(?=建议|提议|请求)|"
    r"[،,؛]?\s*(?:و|ولكن |لكن )(?:بدلا من ذلك )?(?=[نت]قترح|[نت]طلب|[نت]وصي)",
    re.IGNORECASE,
)
"""Where a new proposal begins behind what is taken back."""


def takes_back(sentence: str) -> bool:
    """Whether a sentence, or its part, lets go of what its writer proposed."""
    low = sentence.lower()
    if not BACK.within(low):
        return False
    return WITHDRAW.search(sentence) is not None


def from_what_is_taken_back(sentence: str) -> list[str]:
    """The part that takes something back and, if there is one, the part that proposes anew."""
    verb = WITHDRAW.search(sentence) if takes_back(sentence) else None
    joint = _INSTEAD.search(sentence, verb.end()) if verb else None
    return [sentence[: joint.start()], sentence[joint.end() :]] if joint else [sentence]
