"""Words that stand for others which they are like: `resolves 2 should say "every year"`.

What they take the place of is the only part of the clause that begins and ends as they do, or
that ends so behind one other word (`shall have one lead Sector`), or begins so and goes no further
(`one lead Sector and, where needed, a supporting one`).
"""

import re
from collections.abc import Sequence
from itertools import islice

from bot.reading.orders.edit_forms import quotations
from bot.reading.orders.only_told import only_told
from bot.reading.prose.negation import denied_at
from bot.resolutions.folding import fold

LONGER, SHORTER = 4, 3
"""By how many words the part of a clause may be longer or shorter than what stands for it."""
MAX_OFFERED = 16  # words: no clause
MAX_WORDS = 400
SHORTEST = 2
MIN_TAIL = 4
"""Words that are said again, and cannot be so by chance."""
_MARKS = frozenset(",;.，；。،؛:")
_Span = tuple[int, int, str]
_COUNTS = frozenset(
    "one two three four five six seven eight nine ten twelve eighteen un une deux trois quatre "
    "cinq six sept huit neuf dix douze uno una dos tres cuatro cinco seis siete ocho nueve diez "
    "doce один одно двух трех четырех пяти шести семи восьми девяти десяти".split()
)
_HAN = re.compile("[\u3400-\u9fff]")
_WORD = re.compile("[\u3400-\u9fff]|[^\\W_]+")
_NOT_NO = r"(?:(?!(?:not|never|pas|no|не|لا)\b)\S+ ){0,2}?"
_SO = (
    r"(?:as follows|thus|like this|so|with|ainsi|comme suit|par|así|como sigue|con|"
    r"de la siguiente (?:manera|forma)|так|следующим образом|словами)"
)
_ENDS_SO = (
    rf"\b(?:should|would|could|might|must|shall|to) (?:now |then )?(?:end|conclude|finish|begin|"
    rf"start) {_SO}|\bif [^.;:]{{2,40}}? (?:ended|concluded|finished|began|started) {_SO}|"
    rf"\b(?:devr\w+|pourr\w+|doi\w+) (?:se |s[’'])?(?:terminer|achever|commencer|"
    rf"finir) {_SO}|\b(?:propos|suggér|demand|souhait)\w+ que [^.;:]{{2,50}}? (?:se |s[’'])?"
    rf"(?:termine|achève|commence|finisse) {_SO}|\b(?:deb\w+|podr\w+) (?:terminar|acabar|"
    rf"concluir|comenzar|empezar) {_SO}|\b(?:propon|suger|sugier|ped|pid|solicit)\w+ que "
    rf"[^.;:]{{2,50}}? (?:termine|acabe|concluya|comience|empiece) {_SO}|"
    rf"\b(?:долж\w+|следует|предлага\w+,? чтобы [^.;:]{{2,50}}?) (?:заканчива|завершa|начина)\w+ "
    rf"{_SO}|(?:结尾|末尾|开头)(?:改|应)?[为是作]|"
    rf"(?:تنتهي|ينتهي|تبدأ|يبدأ) (?:كما يلي|كالآتي|بعبارة)"
)
_THAT_IT_SAY = (
    r"\bthat [^.;:]{2,40}? (?:say|read)|\bque (?:le |l[ae] )?(?:point|décide|considérant|alinéa)"
    r"[^.;:]{0,40}? (?:dise|se lise|indique|porte)|\bque (?:el |la )?(?:punto|resuelve|"
    r"considerando|párrafo|apartado|inciso|encarga)[^.;:]{0,40}? (?:diga|rece|se lea|figure|"
    r"indique)|"
    r"\bчтобы [^.;:]{2,40}? (?:гласил|говорил|был)[аои]?"
)
"""`We propose that resolves 2 say “…”.`"""
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
    rf"\b(?!(?:nobody|none|few|some|many|others?|who|they|most|one|all|\w+body|everyone|he|she|"
    rf"you|delegations|colleagues)\b)\w+ (?:would|could) {_NOT_NO}"
    rf"(?:(?:be|feel) (?:\w+ )?(?:comfortable|happier|happy|at ease|content) with|settle for)|"
    rf"\bserai\w+ (?:plus )?à \S*\s?aise avec|"
    rf"\b(?:s[’']accommoder|se contenter|nous contenter)\w+ (?:de|d[’'])|"
    rf"\b(?:sentir|estar)í\w+ (?:más )?cómod\w+ con|\bconformaríamos con|"
    rf"\b(?:устроил[аои]? бы|больше подош(?:[её]л|л[аои]) бы)(?: \w+){{0,2}}|更(?:能|愿意?)接受|"
    rf"\b(?:enough|suffices?|suffice|sufficient) (?:to|if it) (?:say|write|put|said|read)s?|"
    rf"\bsuffi\w+ (?:de |d[’'])(?:dire|écrire|lire|mettre)|"
    rf"\bbasta\w* (?:con\b ?)?(?:decir|escribir|poner)?|\bsuffirai\w* (?:de |d[’'])?(?:dire)?|"
    rf"\b(?:we|i) (?:have|had) (?:\w+ )?(?:drafted|in mind|thought of|written)|"
    rf"\b(?:ask|asking|go|opt|plead) for|\b(?:our|my) (?:own )?(?:draft|version|text|wording) "
    rf"(?:is|would be|reads?)|\b(?:ideally|the ideal|the best)(?: would be| is|,)|"
    rf"\bl[’']idéal serait|\blo (?:ideal|mejor) sería|"
    rf"{_ENDS_SO}|{_THAT_IT_SAY}|(?:改|修改|调整|修正|表述|改写)[为成]|"
    rf"(?:精简|简化|缩短|延长|压缩|放宽|折中)[为至]|"
    rf"(?:应当?|宜|建议|最好|希望|可以?|不妨)(?:改?为|是|写[为成]|说|[用选]|采[用取]|使用|选用|改[成用])|"
    rf"\b(?:propos\w+|suggest\w*|prefer\w*|préf[éè]r\w+|suggér\w+|propon\w+|prefier\w+|suger\w+|"
    rf"sugier\w+|предлага\w+|предпоч\w+)|(?:建议|提议|倾向于?)|(?:نقترح|نفضل)|"
    rf"(?:ينبغي|يجب|نقترح|نفضل|الأفضل) {_NOT_NO}(?:تكون|يكون|تقول|يقول|نقول|القول|تنص|ينص|كتابة))"
    rf"(?: (?:the|as(?: an?)?|comme|como) (?:title|titre|título))?\s?:?\s?(?:simply |plutôt |"
    rf"simplemente |rather |على |عبارة )?$",
    re.IGNORECASE,
)


_NOT_HAN = re.compile(r"(?:不|勿|反对|无[须需]|避免)[^，。；,;]{0,40}$")
_APART = re.compile(r"[,;:，；：،؛—–]")


def offered_alone(sentence: str) -> tuple[str, Sequence[str]]:
    """The last words quoted in a sentence, right behind what says that they should stand there,
    and those quoted before them: `“should” is weak, we suggest “shall have one lead Sector”`."""
    *before, new = quotations(sentence) or [""]
    size = len(_WORD.findall(new)) - len(_HAN.findall(new)) / 2
    if not new or size > MAX_OFFERED or len(before) > 1:
        return "", ()
    opens = sentence.rfind(new)
    if before and not _APART.search(sentence, sentence.find(before[0]) + len(before[0]), opens):
        return "", ()  # `replace "a" by "b"` is an order of its own kind
    says = _SAYS.search(sentence[:opens].rstrip(" \"“«„「『‘'"))
    if says is None or denied_at(sentence, says.start(), opens):
        return "", ()
    if _NOT_HAN.search(sentence, 0, says.end()) or only_told(sentence, opens, opens):
        return "", ()
    return new.strip(" .,;:…"), before


def part_like(new: str, wording: str) -> str | None:
    """The part of a wording that begins and ends as new words do; None for none or several."""
    words = _WORD.findall(new)
    if len(words) < 2 or not wording or fold(new) in fold(wording):
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
    if not found:
        whole = _framing(words, wording, spans)
        if whole:
            return whole
        heads = [fold(word) for word in words]
        return _ending_so(heads, wording, spans) or _beginning_so(heads, wording, spans)
    return found[0] if len(found) == 1 else None


def _framing(words: Sequence[str], wording: str, spans: Sequence[_Span]) -> str | None:
    """The part that has the same first two words and the same last one, whatever comes between."""
    heads = [fold(word) for word in words]
    first, last = heads[:2], heads[-1]
    tail = heads[-MIN_TAIL + 1 :]
    opens = len(heads) > MIN_TAIL and bool(spans) and heads[0] == spans[0][2]
    end = _only_place(tail, spans) if opens else None
    if end:
        return wording[: spans[end + len(tail) - 1][1]]  # `that, for this reason, duplication …`
    begin = _only_place(first, spans) if len(words) > LONGER else None
    ends = [at for at, (_, _, head) in enumerate(spans) if head == last]
    if not begin or len(ends) != 1 or ends[0] <= begin + 1:
        return None
    return wording[spans[begin][0] : spans[ends[0]][1]]


def _ending_so(words: Sequence[str], wording: str, spans: Sequence[_Span]) -> str | None:
    """The part of which all but its first word is said again: `should | have one lead Sector`."""
    tail = words[1:]
    at = _only_place(tail, spans) if len(tail) >= MIN_TAIL else None
    return wording[spans[at - 1][0] : spans[at + len(tail) - 1][1]] if at and at > 1 else None


def _beginning_so(words: Sequence[str], wording: str, spans: Sequence[_Span]) -> str | None:
    """The part up to a mark that is said again, with more behind it."""
    for length in range(len(words) - 1, MIN_TAIL - 1, -1):
        at = _only_place(words[:length], spans)
        if at is not None:
            end = spans[at + length - 1][1]
            closed = wording[end : end + 1] in _MARKS
            return wording[spans[at][0] : end] if at and closed else None
    return None


def _only_place(words: Sequence[str], spans: Sequence[_Span]) -> int | None:
    """Where words stand in a wording one behind the other; None for nowhere, or twice."""
    heads = [head for _, _, head in spans]
    count = len(words)
    found = [at for at in range(len(heads) - count + 1) if heads[at : at + count] == list(words)]
    return found[0] if len(found) == 1 else None


def _alike(one: str, other: str) -> bool:
    """Whether words differ in what number and case put behind them, or both count things."""
    if one in _COUNTS and other in _COUNTS:
        return True
    if min(len(one), len(other)) == SHORTEST:
        return one[:SHORTEST] == other[:SHORTEST] and abs(len(one) - len(other)) <= 1  # au, aux
    kept = max(3, min(len(one), len(other)) - 2)
    return one == other or (abs(len(one) - len(other)) <= LONGER and one[:kept] == other[:kept])
