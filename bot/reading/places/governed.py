"""Which of the provisions that a sentence names its act is done to.

`Resolves 2 repeats resolves 3 and should be deleted` deletes the first, `resolves 3 covers
resolves 2, which should be deleted` the second, `delete resolves 2, but not resolves 3` one of
them, and `neither resolves 2 nor resolves 3 should go` none (promise 5).
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.model.texts import LabelHit
from bot.reading.places.place_runs import PLACE, masked, runs_of, spans_of
from bot.reading.words.scripts import Words

_ARTICLE = (
    r"(?:the |le |la |les |el |los |du |del |des |point |paragraph |punto |пункт\w* |الفقرة )?"
)
_NOT = re.compile(
    r"(?:\b(?:not|neither|nor|unlike|n[’']est pas|no es|ni|ni le|ni la|contrairement (?:à|au)|"
    r"à la différence d[eu]|"
    r"a diferencia del?|не|ни|в отличие от|но не)|"
    r"\b(?:not|mais pas|et non(?: pas)?|pas|pero no|y no|но не) (?:of|that of|for|in|celle|celui|"
    r"cel(?:le|ui)s?|"
    r"la|el|l[oa]s?)? ?(?:d[eu]l?|de la)?|"
    r"[不并]是|而非|但不[是含]?|不包括|(?<![\u0621-\u064a])(?:وليست?|ليست?|ولا|دون|بدون|بخلاف|لا))"
    rf"\s?{_ARTICLE}$",
    re.IGNORECASE,
)
"""What stands behind is what nothing is done to."""
_NOT_SO = re.compile(
    r",?\s?(?:is|are|remains?|that[’']s|est|c[’']est|reste|es|sigue siendo)\s(?:quite )?(?:another|"
    r"a different|une (?:tout )?autre|otra)\s(?:matter|story|question|thing|case|affaire|"
    r"histoire|chose|"
    r"cosa|cuestión|historia)\b|\s?[—–-]\s?(?:это )?(?:совсем )?(?:другое дело|иное дело|нет\b)|"
    r"(?:段|款|项)?[，,]?(?:则|却|就)?(?:不行|不然|不同|另当别论|是另一回事)|\s(?:فلا|"
    r"مسألة أخرى)(?![\u0621-\u064a])",
    re.IGNORECASE,
)
"""`…; resolves 3 is another matter`."""
_LIKEWISE = re.compile(
    r"[\s,，,;；.]*(?:and )?(?:(?:as|so) (?:should|must|can|could|may|might|does|will)|as well as|"
    r"likewise|"
    r"the same (?:goes|applies|is true|holds|"
    r"(?:can|could|may|must) be said) (?:for|to|of)|de même qu(?:e|[’'])|"
    r"ainsi qu(?:e|[’'])|comme|il en (?:va|est) de même (?:pour|d[eu])|al igual que|así como|"
    r"igual que|"
    r"lo mismo (?:que|vale para|se aplica al?|ocurre con|"
    r"(?:cabe|se puede|puede) decir(?:se)? del?)|"
    r"так же,? как и?|равно как и|как и|то же (?:самое )?относится и? ?к|وكذلك|شأنها شأن)\s?"
    rf"{_ARTICLE}",
    re.IGNORECASE,
)
WHICH = re.compile(
    r"\s?[,，،]?\s?(?:which|that|qui|lequel|laquelle|que|el cual|la cual|котор\w+|(?:و)?(?:الذي|"
    r"التي))(?=[\s,،])",
    re.IGNORECASE,
)
"""The head of a relative clause, right behind what it is said of."""
_ANEW = re.compile(
    r"[;；؛:：]|[,，،]\s*\S{0,4}$|\b(?:believes?|thinks?|considers?|finds?|proposes?|suggests?|"
    r"requests?|prefers?|that|so|therefore|hence|estim\w+|pens\w+|consid\w+|cro[iy]\w+|propos\w+|"
    r"demand\w+|qu[e’']|donc|cre\w+|propon\w+|ped\w+|por lo que|счита\w+|полага\w+|предлага\w+|"
    r"просим|что|чтобы|поэтому)(?!\w)|认为|建议|提议|所以|因此|故|نرى|نقترح|نعتقد|أن|لذلك",
    re.IGNORECASE,
)
"""What comes behind has a subject of its own."""
_JOINED = re.compile(
    r"(?:\b(?:and|or|et|ou|y|e|и|или|&|as well as|ainsi que|así como|а также)\s?"
    rf"(?:also |the whole of |of )?{_ARTICLE}|[和及与、或]|(?<!\w)[وأ]و?)$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    rf"(?:{_JOINED.pattern[:-1]}|[,，、،;；؛]\s?{_ARTICLE}|"
    r"\b(?:the same|la même chose|de même|lo mismo|то же(?: самое)?)\s(?:\w+ )?"
    rf"(?:for|to|of|with|pour|d[eu]|para|con|для|с|в отношении)\s{_ARTICLE}|"
    r"(?:\b(?:and|et|y|e|и|а) (?:\w+ly|then|too|also|aussi|également|ensuite|también|además|"
    r"igualmente|luego|также|затем)|\b(?:plus|but also|mais aussi|mais également|sino también|но и|"
    rf"ditto|[ií]dem(?: pour| para)?))\s{_ARTICLE}|"
    rf"(?:de |to )?(?:celle|celui|that|those)\s(?:of|d[eu]s?)\s{_ARTICLE}|"
    r"(?:同样|一样)[^，。；]{0,6}|(?:الشيء نفسه|بالمثل|كذلك)[^.؛]{0,12})$",
    re.IGNORECASE,
)
"""What joins a place to those before it, whatever stands between: `A (too long) and B`."""
_STATES = re.compile(
    r"\b(?:is|are|was|were|has|have|does|do|says?|states?|deals?|addresses|contains?|provides?|"
    r"already|covers?|repeats?|duplicates?|overlaps?|contradicts?|mirrors?|requires?|refers?|"
    r"est|sont|était|a|ont|dit|traite|contient|prévoit|couvre|répète|recoupe|contredit|exige|vise|"
    r"es|son|era|ha|han|dice|trata|contiene|prevé|cubre|repite|solapa|contradice|exige|abarca|"
    r"уже|есть|был\w?|содерж\w+|охватыва\w+|повторя\w+|дублиру\w+|противореч\w+|говор\w+|каса\w+)"
    r"(?!\w)|已|是|重复|涵盖|包含|规定|[تي](?:غطي|كرر|نص|تضمن|شمل)",
    re.IGNORECASE,
)
"""A statement of its own stands between two places: the second has what follows."""
_STEMS = Words(
    r"\b(?:supprim|suprim|elimin|élimin|biff|retir|quit)\w+", r"\b(?:исключ|удал|сня)\w+"
)
_TO_IT = re.compile(
    rf"\s?(?:(?:of|both|all of|the whole of|de|del|des|d[’']|из)\s?)?{_ARTICLE}", re.IGNORECASE
)
_WORD_END = re.compile(r"[^\W\d_\u3400-\u9fff]*")
_ALIKE_ZH = re.compile(r"[与同跟和]")
_ALIKE_BEHIND_ZH = re.compile(
    r"(?:的?(?:内容|文字))?(?:有所|部分|完全|相互|基本)?(?:重复|重叠|重合|雷同|矛盾|冲突|相同|一致)"
)
_SO_TOO = re.compile(
    r"\s(?:should|must|can|could|may) (?:be )?(?:too|also|as well|likewise)\b|"
    r"\s(?:devrait|doit|peut|pourrait|devra) l[’']être (?:aussi|également)|"
    r"\s(?:debería|debe|puede|podría) serlo también|\s(?:тоже|также)(?=\W*$)|"
    r"(?:段|款|项)?(?:亦然|也应?如此|也一样|同样如此|同样)|\sأيضا(?=\W*$)",
    re.IGNORECASE,
)
"""`… and resolves 3 should be too`."""


def governed(sentence: str, hits: Sequence[LabelHit], verbs: Words) -> tuple[str, ...] | None:
    """The places that the first of the `verbs` is done to; None where no more is known.

    None where the verb stands before its object, as in an order: what it governs begins there.
    """
    spans = spans_of(hits)
    hidden = masked(sentence, spans)
    runs = runs_of(hidden, spans)
    verb = verbs.search(hidden) or _STEMS.search(hidden)
    left = [run for run in runs if not _is_left_out(hidden, *run)]
    if verb is None or (len(left) == len(runs) < 2 and not _split_zh(hidden, spans)):
        return None
    end = _WORD_END.match(hidden, verb.end())
    meant = (
        _object(hidden, left, end.end() if end else verb.end())
        or _subject(hidden, left, verb.start())
        or _first_together(hidden, left, verbs)
    )
    if left and not meant:
        if len(left) == len(runs):
            return None
        meant = [run for run in left if run[0] >= verb.end()]
    meant = [*meant, *_likewise(hidden, left, verb.end())]
    meant = [part for run in meant for part in _first_alike(hidden, run, spans)]
    named = (h for h in sorted(hits, key=lambda h: h.start) if h.id and "/" in h.id)
    inside = (h.id or "" for h in named if any(a <= h.start < b for a, b in meant))
    return tuple(dict.fromkeys(inside))


def _is_left_out(hidden: str, start: int, end: int) -> bool:
    before = _NOT.search(hidden, max(0, start - 40), start)
    return before is not None or _NOT_SO.match(hidden, end) is not None


def _object(hidden: str, runs: Sequence[tuple[int, int]], end: int) -> list[tuple[int, int]]:
    """What stands right behind the verb: `on resolves 2 and 3: please delete resolves 3`."""
    behind = [run for run in runs if run[0] >= end]
    if not behind or len(behind) == len(runs) or not _TO_IT.fullmatch(hidden, end, behind[0][0]):
        return []
    group = behind[:1]
    for last, run in pairwise(behind):
        between = hidden[last[1] : run[0]]
        if not _JOINED.search(between) or _STATES.search(between):
            break
        group.append(run)
    return group


def _first_together(
    hidden: str, runs: Sequence[tuple[int, int]], verbs: Words
) -> list[tuple[int, int]]:
    """Of places that all stand behind the verb those up to where something else is said.

    `We support the deletion of considering d) and would like to discuss resolves 2.`
    """
    for number, (last, run) in enumerate(pairwise(runs), 1):
        between = hidden[last[1] : run[0]]
        if not (_GOES_ON.search(between) or verbs.search(between)):
            return list(runs[:number])
    return []


def _subject(hidden: str, runs: Sequence[tuple[int, int]], verb: int) -> list[tuple[int, int]]:
    """Of what stands before the verb, that which it is said of."""
    before = [run for run in runs if run[1] <= verb]
    if not before:
        return []
    if WHICH.match(hidden, before[-1][1]) and PLACE not in hidden[before[-1][1] : verb]:
        return before[-1:]
    group = before[:1]
    object_ = False
    for last, run in pairwise(before):
        between = hidden[last[1] : run[0]]
        joined = _JOINED.search(between)
        if WHICH.match(between):
            object_ = True
        elif _ANEW.search(between) or (joined and _STATES.search(between)):
            group, object_ = [run], False
        elif joined and not object_:
            group.append(run)
        elif not joined:
            object_ = True
    return group


def _likewise(hidden: str, runs: Sequence[tuple[int, int]], end: int) -> list[tuple[int, int]]:
    """`…, as should resolves 3`, `…，决议3也应如此`."""
    behind = [run for run in runs if run[0] >= end][:1]
    return [
        run
        for run in behind
        if _LIKEWISE.fullmatch(hidden, end, run[0]) or _SO_TOO.match(hidden, run[1])
    ]


def _split_zh(hidden: str, spans: Sequence[tuple[int, int]]) -> bool:
    return len(spans) > 1 and _ALIKE_BEHIND_ZH.match(hidden, spans[1][1]) is not None


def _first_alike(
    hidden: str, run: tuple[int, int], spans: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """`决议2与决议3重复，应删除`: what is compared with the first is not deleted with it."""
    inside = [s for s in spans if run[0] <= s[0] < run[1]]
    if len(inside) == 2 and _ALIKE_BEHIND_ZH.match(hidden, run[1]):
        return inside[:1] if _ALIKE_ZH.search(hidden, inside[0][1], inside[1][0]) else inside
    return [run]
