"""Whether something else is deleted where a provision is only what the sentence is on.

`On resolves 2, the last report was removed`, `resolves 2: we want to get rid of the paper version`
delete no clause: what the verb is done to is named, and it is neither the provision nor a word for
it (promise 5). In English, French and Spanish, where articles tell what is named.
"""

import re
from collections.abc import Sequence

from bot.model.texts import LabelHit
from bot.reading.words.part_words import CLAUSES
from bot.reading.words.scripts import Words, beyond_latin

_LEAD = re.compile(
    r"\W*(?:(?:as|in|with) (?:for|regards?|regard to|respect to)|about|at|concerning|for|in|on|"
    r"regarding|under|à|au|concernant|dans|en ce qui concerne|pour|quant(?: à| au)?|"
    r"s[’']agissant(?: d[eu])?|"
    r"sur|en (?:cuanto al?|relación con|lo que respecta al?)|en|respecto(?: del?| al?)?|sobre|"
    r"что касается|относительно|по поводу|فيما (?:يخص|يتعلق ب)|بخصوص|بشأن)?\s*(?:the |le |la |"
    r"el )?",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s*[:,–—،]")
_DETERMINER = (
    r"(?:an?|the|any|all|some|such|our|your|its|their|his|her|th(?:is|at|ese|ose)|one|another|"
    r"each|no|"
    r"les?|la|une?|des|du|ce|cet(?:te)?|ces|notre|nos|votre|vos|sa|ses|son|leurs?|"
    r"el|los|las|un[ao]s?|un|est[aeo]s?|es[aeo]s?|nuestr[ao]s?|sus?)"
)
_THING = re.compile(
    rf"\W*(?:(?:also|simply|just|now) )?(?:{_DETERMINER}\s|l[’'])[^\W\d_]{{3,}}",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"[,;:.()–—]|\s(?:as|at|because|before|but|by|and|for|if|in|on|or|since|so|to|when|where|"
    r"which|who|with|"
    r"à|afin|car|dans|en|et|mais|ou|par|parce|pour|qui|sur|con|para|pero|por|porque|que|y)\s",
    re.IGNORECASE,
)
_OUT_OF = re.compile(
    r"\s(?:from|de|du|del)\s(?!(?:the |this |le |la |el |cette |esta )?(?:text|resolution|draft|"
    r"preamble|"
    r"operative|texte|résolution|préambule|texto|resolución)|here\b|it\b)",
    re.IGNORECASE,
)
_OUT_BEYOND = re.compile(
    r"\sиз\s(?!(?:этого |этой )?(?:текст|резолюц|раздел|преамбул|документ|проект))|"
    r"\sمن\s(?!(?:هذا |هذه )?(?:ال)?(?:نص|قرار|ديباجة|منطوق|مشروع))",
    re.IGNORECASE,
)
"""`исключить тему из перечня`: there are no articles, but what it goes out of tells."""
_PASSIVE = re.compile(
    r"(?P<subject>[^,;:.()–—]{0,120}?)\s(?:(?:now|also|then|therefore|should|shall|must|could|can|"
    r"may|might|would|"
    r"will|needs?|ought|has|have|had|to|not|already|simply|just|still|finally) )*"
    r"(?:be|been|being|is|are|was|were|gets?|got)\s(?:\w+ly )?\Z",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r".*\b(?:and|because|but|if|since|so|that|then|though|when|where|while|as)\s",
    re.IGNORECASE | re.DOTALL,
)
MAX_THING = 60  # characters


def another_goes(sentence: str, verbs: Words, hits: Sequence[LabelHit]) -> bool:
    """Whether what one of the `verbs` is done to is named, and is not the provision spoken of."""
    if len(hits) != 1:
        return False
    frame = hits[0]
    if not _LEAD.fullmatch(sentence, 0, frame.start) or not _BEHIND.match(sentence, frame.end):
        return False
    verb = next(iter(verbs.finditer(sentence, frame.end)), None)
    if verb is None:
        return False
    behind = sentence[verb.end() :]
    if beyond_latin(verb[0]):
        return _OUT_BEYOND.search(behind[:MAX_THING]) is not None
    passive = _PASSIVE.search(sentence[frame.end : verb.start()])
    if passive is not None:
        thing = " " + _JOINT.sub("", passive["subject"]).strip(" ,:–—")
    else:
        stop = _STOP.search(behind)
        thing = behind[: stop.start()] if stop else behind
    out = _OUT_OF.search(behind[:MAX_THING]) if passive is not None else _OUT_OF.search(thing)
    named = _THING.match(thing) is not None
    return named and (out is not None or CLAUSES.search(thing) is None)
