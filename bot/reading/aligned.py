"""Words that stand for others which they are like: `resolves 2 should say "every year"`.

What they take the place of is the only part of the clause that begins and ends as they do.
"""

import re
from itertools import islice

from bot.reading.edit_forms import quotations
from bot.reading.negation import denied_at
from bot.resolutions.folding import fold

LONGER, SHORTER = 4, 3
"""By how many words the part of a clause may be longer or shorter than what stands for it."""
MAX_OFFERED = 16  # words: no clause
MAX_WORDS = 400
_COUNTS = frozenset(
    "one two three four five six seven eight nine ten twelve eighteen un une deux trois quatre "
    "cinq six sept huit neuf dix douze uno una dos tres cuatro cinco seis siete ocho nueve diez "
    "doce один одно двух трех четырех пяти шести семи восьми девяти десяти".split()
)
_WORD = re.compile("[\u3400-\u9fff]|[^\\W_]+")
_NOT_NO = r"(?:(?!(?:not|never|pas|no|не|لا)\b)\S+ ){0,2}?"
_SAYS = re.compile(
    rf"(?:\b(?:should|must|ought to|could|might|would|shall|better|rather|prefer|suggest|propose) "
    rf"{_NOT_NO}(?:be|say|read|have|use|put|write|become|saying|writing|reading)|"
    rf"\b(?:devr\w+|doi\w+|pourr\w+|faudr\w+|faut|mieux|vaudr\w+|préfér\w+|propos\w+|suggér\w+) "
    rf"{_NOT_NO}(?:d[’'])?(?:être|dire|lire|écrire|mettre|retenir)|"
    rf"\b(?:mettri|écriri|diri)(?:ons|ez|ait)|\bmieux vaudrait|"
    rf"\b(?:deb\w+|podr\w+|habr\w+ que|conv\w+|mejor|pref\w+|propon\w+|suger\w+) {_NOT_NO}"
    rf"(?:ser|decir|poner|leerse|figurar|escribir)|\b(?:pondr|dir|escribir)í(?:a|amos)|"
    rf"\b(?:долж\w+|следует|следовало бы|лучше|надо|нужно|предлага\w+|хотели бы) {_NOT_NO}"
    rf"(?:быть|стоять|написать|указать|сказать|читать(?:ся)?|говорить(?:ся)?|значиться)|"
    rf"\b(?:enough|suffices?|suffice|sufficient) (?:to|if it) (?:say|write|put|said|read)s?|"
    rf"\bsuffi\w+ (?:de |d[’'])(?:dire|écrire|lire|mettre)|"
    rf"\bbasta\w* (?:con )?(?:decir|escribir|poner)|"
    rf"(?:应当?|宜|建议|最好|希望)(?:改?为|是|写[为成]|说|用|改成)|"
    rf"\b(?:propos\w+|suggest\w*|prefer\w*|préf[éè]r\w+|suggér\w+|propon\w+|prefier\w+|suger\w+|"
    rf"sugier\w+|предлага\w+|предпоч\w+)|(?:建议|提议|倾向于?)|(?:نقترح|نفضل)|"
    rf"(?:ينبغي|يجب|نقترح|نفضل|الأفضل) {_NOT_NO}(?:تكون|يكون|تقول|يقول|نقول|القول|تنص|ينص|كتابة))"
    rf"\s?:?\s?(?:simply |plutôt |simplemente |rather |على |عبارة )?$",
    re.IGNORECASE,
)


def offered_alone(sentence: str) -> str:
    """The only words quoted in a sentence, right behind what says that they should stand there."""
    said = quotations(sentence)
    if len(said) != 1 or len(_WORD.findall(said[0])) > MAX_OFFERED:
        return ""
    opens = sentence.find(said[0])
    says = _SAYS.search(sentence[:opens].rstrip(" \"“«„「『‘'"))
    if says is None or denied_at(sentence, says.start(), opens):
        return ""
    return said[0].rstrip(" .,;:")


def part_like(new: str, wording: str) -> str | None:
    """The part of a wording that begins and ends as new words do; None for none or several."""
    words = _WORD.findall(new)
    if len(words) < 2 or fold(new) in fold(wording):
        return None
    first, last = fold(words[0]), fold(words[-1])
    spans = [(m.start(), m.end(), fold(m[0])) for m in islice(_WORD.finditer(wording), MAX_WORDS)]
    shortest, longest = max(2, len(words) - SHORTER), len(words) + LONGER
    found = [
        wording[begin:end]
        for at, (begin, _, opening) in enumerate(spans)
        if at and _alike(first, opening)  # what opens the clause is the whole of it
        for _, end, closing in spans[at + shortest - 1 : at + longest]
        if _alike(last, closing)
    ]
    return found[0] if len(found) == 1 else None


def _alike(one: str, other: str) -> bool:
    """Whether words differ in what number and case put behind them, or both count things."""
    if one in _COUNTS and other in _COUNTS:
        return True
    kept = max(3, min(len(one), len(other)) - 2)
    return one == other or (abs(len(one) - len(other)) <= LONGER and one[:kept] == other[:kept])
