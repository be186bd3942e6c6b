"""What a provision itself says is no wish of the writer: `resolves 3 says that … should go`."""

import re
from collections.abc import Sequence

from bot.model.texts import LabelHit

_ALREADY = r"(?:\w+ly |already |now |indeed |déjà |ya |уже )?"
_SAYS = re.compile(
    rf"[\"”»)]?\s{_ALREADY}(?:"
    r"(?:says|stat(?:es|ed)|provides|requires|stipulates|prescribes|implies|means|asks|asserts|"
    r"foresees|suggests|demands|tells us) (?:that\b|for\b(?= \w+ to\b))|"
    r"(?:dit|dispose|prévoit|prescrit|exige|demande|signifie|implique|stipule|indique) qu[e’']|"
    r"(?:dice|dispone|prevé|establece|exige|pide|significa|implica|estipula|indica) que\b|"
    r"(?:гласит|говорит|предусматривает|предписывает|требует|означает|указывает),? (?:что|чтобы)\b)"
    r"(?!\s*[\"“«„])",
    re.IGNORECASE,
)
_SAYS_ZH = re.compile(
    r"[”」]?(?:段|款)?(?:已)?(?:明确)?(?:规定|要求|指出|表示|意味着)(?![“「『:：是为])"
)
_SAYS_AR = re.compile(
    r"(?<!\w)و?[تي](?:نص|قول|قضي|شترط|عني|طلب|ستلزم|شير) (?:\S+ ){0,3}\Z", re.IGNORECASE
)
_THAT_AR = re.compile(r"[\"”»]?\s(?:على |ب|إلى )?[أإ]نه?ا?\b(?!\s*[\"“«])")
_END = re.compile(r"[,;:，；：،؛(（]|\s[–—-]\s|[.。]\s*$")


def without_contents(sentence: str, hits: Sequence[LabelHit]) -> str:
    """The sentence with blanks for what its provisions are told to say; as long as before."""
    for hit in hits:
        said = _SAYS.match(sentence, hit.end) or _SAYS_ZH.match(sentence, hit.end)
        if said is None and _SAYS_AR.search(sentence, 0, hit.start):
            said = _THAT_AR.match(sentence, hit.end)
        if said is not None:
            end = _END.search(sentence, said.end())
            stop = end.start() if end else len(sentence)
            sentence = sentence[: said.end()] + " " * (stop - said.end()) + sentence[stop:]
    return sentence
