"""Two acts in one sentence, each done to a provision of its own: `delete resolves 2, keep 3`.

What leads to the first of them holds for the others: who writes `Ruritania wants to delete
resolves 2 and keep resolves 3` keeps nothing himself, and in `resolves 2 should be deleted and
resolves 3 kept` the second is to be kept as well. So each act is read with the words that lead to
the first (promise 5).
"""

import re
from collections.abc import Callable, Sequence

from bot.model.texts import LabelHit
from bot.reading.places.place_runs import PLACE, masked, runs_of, spans_of
from bot.reading.prose.coordination import VERBS, joints
from bot.reading.words.order_words import DELETE
from bot.reading.words.scripts import Words

STAYS = Words(
    r"\b(?:keep|kept|retain\w*|retention|remain\w*|stay\w*|maint\w+|preserv\w+|unchanged|no change|"
    r"(?:can|could|may|should|must|to|would) (?:\w+ )?go|"
    r"conserv\w+|gard\w+|reste\w*|rester|demeur\w+|inchangé\w*|disparai\w+|disparaître|"
    r"mant[eiu]\w+|qued\w+|permane\w+|sin cambios|desapare\w+)(?!\w)",
    r"\b(?:сохран\w+|остав\w+|остат\w+|оста[её]т\w+|убрать|убер\w+)|保留|维持|保持|不变|沿用|"
    r"(?:ال)?إبقاء|الاحتفاظ|[تي]بقى|[تي]ظل|الحفاظ|أبق[ىي]\w*",
)
_CHANGES = Words(
    rf"\b{VERBS}",
    r"增[加列补]|新增|修改|替换|改为|插入|添加|补充|移[至到]|合并|(?:ال)?(?:إضافة|تعديل|استبدال|استعاضة|إدراج|نقل|دمج)",
)
_BOUNDARY = re.compile(
    r"\s?[;；؛]\s*|[,，،]?\s+(?:and|but|while|whereas|et|mais|tandis que|alors que|y|e|pero|"
    r"mientras que|и|а|но|тогда как)\s+|\s?[,，،]\s*|[并而但且]|\s+و(?=\S)",
    re.IGNORECASE,
)
_LINKS = re.compile(
    r"(?:(?:to|that|also|se|then|the|both|of|de|que|du|la|le|el|los|las|les|aussi|también|чтобы|"
    r"чтоб|также|то|просим|أن|ب)\s|[dl]['’]|qu['’]|[将把对]|\s)*",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    r"(?:(?:in|under|at|from|into|to|(?:at|to) the end of|dans|à|au|aux|à la fin d[eu]|en|al|a|"
    r"al final del?|в|на|из|в конец|في|في نهاية|من) (?:the |la |le |el |l[’'])?)|[在从于]",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:has|have|had|would|could|should|will|can|may|must|wants?|wishes|asks?|asked|proposes?|"
    r"proposed|suggests?|suggested|requests?|requested|prefers?|a|ont|demande|souhaite|propose|"
    r"veut|"
    r"préfère|ha|han|pide|propone|quiere|desea|prefiere|solicita|просит|хочет|предлагает|"
    r"предпочитает)(?!\w)",
    re.IGNORECASE,
)
"""A verb whose subject stands before the first one."""
_SINCE = re.compile(
    r"\W*(?:which|who|as|since|because|given|if|unless|when|after|before|once|provided|only|"
    r"qui|dont|puisque|car|comme|si|lorsque|quand|après|avant|porque|ya que|pues|cuando|"
    r"después|antes|dado|котор\w+|поскольку|так как|если|когда|после|ибо|因为|由于|如果|只要|"
    r"لأن\w*|إذا|إذ|بما أن|الت?[يذ]ي?)(?!\w)",
    re.IGNORECASE,
)
"""What opens a clause that says why, when or on what condition: nothing is ordered in it."""
_THAT = re.compile(r"\W*(?:that|que)\s", re.IGNORECASE)
_IF = re.compile(
    r"\W*(?:if|unless|when|provided|should|once|si(?! bien)|à condition|lorsque|quand|cuando|"
    r"siempre que|"
    r"если|когда|как только|при условии|如果|若|一旦|只要|إذا|شريطة|عندما)(?!\w)",
    re.IGNORECASE,
)
_AND_YET = re.compile(
    r"\W*(?:while|whilst|although|though|whereas|as|since|because|given|si|bien que|tandis que|"
    r"alors que|comme|puisque|si bien|aunque|mientras que|como|dado|хотя|если|поскольку|так как|"
    r"虽然|尽管|由于|鉴于|رغم|بينما|بما)(?!\w)",
    re.IGNORECASE,
)
"""What leads to a first clause beside the one that counts, and not to the second."""
_INSTEAD = re.compile(
    r"\W*(?:instead of|rather than|au lieu|plutôt que|en lugar|en vez|вместо|与其|بدل|عوض)",
    re.IGNORECASE,
)
_ASKS = re.compile(r"[?？؟]\s*$")
_COMMA = re.compile(r"\s?[,，،;；؛]\s*$")


def distributed(sentence: str, labels: Callable[[str], Sequence[LabelHit]]) -> list[str]:
    """The parts of a sentence that each do something to places of their own; one if there is none.

    `labels` finds the places of words. A part that has no subject begins with what leads to the
    first one.
    """
    hits = labels(sentence)
    spans = spans_of(hits)
    hidden = masked(sentence, spans)
    cuts = _merged(
        _cuts(hidden, runs_of(hidden, spans)) if len(spans) > 1 else [],
        joints(sentence, lambda words: bool(labels(words))),
    )
    if not cuts:
        return [sentence]
    ends = [start for start, _ in cuts[1:]] + [len(sentence)]
    first = sentence[: cuts[0][0]]
    asked = "?" if _ASKS.search(sentence) else ""
    parts = [first + asked]
    for (start, begin), end in zip(cuts, ends, strict=True):
        comma = _COMMA.fullmatch(sentence[start:begin]) is not None
        words = sentence[begin:end], hidden[begin:end]
        led = _led((first, hidden[: len(first)]), words, comma=comma)
        parts.append(led or words[0])
    return parts


def _merged(*found: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """All joints in order; of two at one place the longer."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(span for spans in found for span in spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _cuts(hidden: str, runs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where the sentence is parted: on both sides something is done to some place."""
    acts = sorted(m.start() for table in (DELETE, STAYS) for m in table.finditer(hidden))
    if len(runs) < 2 or len(acts) < 2:
        return []
    cuts: list[tuple[int, int]] = []
    begin = 0
    for joint in _BOUNDARY.finditer(hidden):
        start, end = joint.span()
        comma = _COMMA.fullmatch(joint[0]) is not None
        beside = _SINCE.match(hidden, end) or (comma and _THAT.match(hidden, end))
        if beside or any(a <= start < b for a, b in runs):
            continue
        behind = [a for a, _ in runs if a >= end]
        until = behind[1] if len(behind) > 1 else len(hidden)
        before = any(begin <= a < start for a, _ in runs) and _between(acts, begin, start)
        if not (before and behind and _between(acts, end, until)):
            continue
        if comma and _IF.match(hidden, begin):
            return []
        cuts.append((start, end))
        begin = end
    return cuts


def _between(acts: Sequence[int], start: int, end: int) -> bool:
    return any(start <= act < end for act in acts)


def _led(before: tuple[str, str], said: tuple[str, str], *, comma: bool) -> str:
    """A later part with what leads to the act of the first one; empty if it stands alone.

    Both as they are, and masked.
    """
    (first, lead_signs), (words, signs) = before, said
    place, act = _first_of(lead_signs)
    own_place, own_act = _first_of(signs)
    begin = _end(_LINKS, signs, 0)
    inside = _end(_INSIDE, signs, begin)
    lead = first[: min(place, act)]
    if begin == own_act and act < place:  # `wants to delete resolves 2 and to keep resolves 3`
        words = words[begin:]
    elif inside == own_place and own_place < own_act:
        end = _end_of_place(signs, own_place)
        elliptic = not signs[end:own_act].strip()
        if elliptic and place < act:  # `resolves 2 should be deleted and resolves 3 kept`
            between = first[_end_of_place(lead_signs, place) : act]
            words = f"{words[begin:end]}{between}{words[own_act:]}"
        elif place < act or elliptic or inside > begin:
            words = words[begin:]
        else:
            return ""
    elif _FINITE.match(signs) and (verb := _FINITE.search(lead_signs)):
        lead = first[: verb.start()]  # `Ruritania has … and has asked that …`
    else:
        return ""
    if comma and (_AND_YET.match(lead) or _INSTEAD.match(lead)):
        return ""
    shared = lead.strip() or words not in said[0]
    return f"{lead}{words}" if shared and PLACE not in lead_signs[: len(lead)] else ""


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    found = pattern.match(text, start)
    return found.end() if found else start


def _end_of_place(signs: str, start: int) -> int:
    return start + len(signs[start:]) - len(signs[start:].lstrip(PLACE))


def _first_of(signs: str) -> tuple[int, int]:
    """Where the first place and the first act stand."""
    place = signs.find(PLACE)
    acts = [m.start() for t in (DELETE, STAYS, _CHANGES) if (m := t.search(signs))]
    return place if place >= 0 else len(signs), min(acts, default=len(signs))
