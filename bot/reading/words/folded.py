"""A sentence as the patterns of orders read it, and where each place of it was.

Arabic loses its vowels, Chinese its old characters, and the name of a provision becomes one
character: so that `in paragraph 2 of the section "resolves"` keeps no words apart, and its
quotation marks enclose no words to be changed.
"""

import re
from collections.abc import Callable, Sequence

from bot.model.texts import LabelHit
from bot.resolutions.traditional import simplified

THING, INSIDE = "\ue000", "\ue001"
"""A provision spoken of, and one in which, or of which, something else is."""
VOWELS = re.compile("[\u064b-\u0652\u0670\u0640]")
"""What Arabic may write over its letters, or leave out: `يُستعاض` is `يستعاض`."""
_QUOTED_ALONE = re.compile(r"[\"“”«»„「」『』‘’'][^\"“”«»„「」『』]*[\"“”«»„「」『』‘’']")
_IN_FRONT = re.compile(
    r"(?:\b(?:in|of|from|to|within|dans|de|du|au|à|en|del|al|в|во|из|к|по|внутри|конце|конец|"
    r"начале)"
    r"|(?<!\w)(?:في|من|إلى|لل?|نهاية|آخر|ختام|بداية)|[从在自于])\s*$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"(?:in|of|from|to|dans|de|du|au|aux|à|en|del|al|в|во|из|к|по|في|من|إلى|从|在)\s", re.IGNORECASE
)
_OF_IT = re.compile(
    r"(?:(?:под)?(?:пункта|пункте)|(?:абзаца|абзаце|раздела|разделе))\b", re.IGNORECASE
)
_BEHIND = re.compile(
    r"\s?(?:部分)?(?:的?(?:案文|文字|原文)?)?(?:中|里|内|的|之(?![前后])|项下|句末|句尾|段末|"
    r"文末|末尾?|最后)"
)


def without_vowels(text: str) -> str:
    """The text without what Arabic may leave out."""
    return VOWELS.sub("", text)


def folded(sentence: str, hits: Sequence[LabelHit] = ()) -> tuple[str, Callable[[int], int]]:
    """The sentence as patterns read it, and where a place of it was in the whole sentence.

    `hits` are the labels in it; a heading in quotation marks and nothing more stays as it is.
    """
    if not hits and sentence.isascii():
        return sentence, lambda at: at
    spans = [(h.start, h.end) for h in hits if h.end > h.start and not _is_quotation(sentence, h)]
    if not spans and not VOWELS.search(sentence):
        return simplified(sentence), lambda at: at
    simple = simplified(sentence)
    kept: list[int] = []
    text: list[str] = []
    at = 0
    for start, end in [*spans, (len(simple), len(simple))]:
        if start < at:
            continue
        lead = _PREPOSITION.match(simple, start, end)  # it stays, for what looks for a place
        begin = lead.end() if lead else start
        for place in range(at, begin):
            if not VOWELS.match(simple[place]):
                kept.append(place)
                text.append(simple[place])
        if end > begin:
            kept.append(begin)
            text.append(INSIDE if _holds(simple, begin, end) else THING)
        at = end
    kept.append(len(simple))
    return "".join(text), kept.__getitem__


def _is_quotation(sentence: str, hit: LabelHit) -> bool:
    return bool(_QUOTED_ALONE.fullmatch(sentence, hit.start, hit.end))


def _holds(text: str, start: int, end: int) -> bool:
    """Whether a label says where something is: `in resolves 2`, `пункта 2`, `决议2中的`."""
    return bool(
        _OF_IT.match(text, start)
        or _IN_FRONT.search(text, max(0, start - 12), start)
        or _BEHIND.match(text, end)
    )
