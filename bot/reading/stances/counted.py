"""Proposals counted off in an answer: `the first`, `le second point`, `第一项`."""

import re
from collections.abc import Sequence
from itertools import islice

from bot.model.readings import Action, Citation, Proposal
from bot.model.texts import LabelHit
from bot.reading.places.shelf import IN_FORCE

MAX_FOUND = 20
SURE = 0.7
THINGS = (
    r"(?:proposals?|points?|amendments?|changes?|suggestions?|items?|edits?|ideas?|one|remarks?|"
    r"comments?|observations?|remarques?|observaci(?:ón|ones)|propositions?|"
    r"modifications?|amendements?|changements?|ajouts?|propuestas?|modificación|enmiendas?|"
    r"puntos?|cambios?|"
    r"предложени\w*|поправк\w*|изменени\w*|пункт\w*|замечани\w*)"
)
_ALONE = (
    r"(?=\s*(?:[,.;:!?)،؛，。；：—–-]|$)|\s+(?:of (?:these|those|them|your)|is|does|can|we|our|and|"
    r"but|et|nous|у|мы|есть|нет|no|mais|y|pero|и|но|de ces|de estas|из)\b)"
)
_BARE_ADVERB = re.compile(
    r"(?<!\bthe)(?<!\byour)(?<!\btheir)(?<!\bthis)\s(?:first|last)(?=\s*[.;!?)]|$)", re.IGNORECASE
)
"""`We need to consult our experts first.`"""
ORDINALS = (
    (1, r"first|former|premi(?:er|ère)|primer[oa]?|перв\w{2,3}"),
    (2, r"second|latter|deuxième|seconde?|segund[oa]|втор\w{2,3}"),
    (3, r"third|troisième|tercer[oa]?|трет\w{2,3}"),
    (4, r"fourth|quatrième|cuart[oa]|четверт\w{2,3}"),
    (-1, r"last|dernière?|últim[oa]|последн\w{2,3}"),
)
ARABIC = (
    r"(?:المقترح|الاقتراح|التعديل|النقطة|الإضافة|الملاحظة|الفكرة|الطلب|التغيير|البند|أما|على|بشأن)"
)
_DATIVE = r"(?<=ому)(?<!\bодному)\s(?!\w*[ую]\b)"
"""`По второму вынуждены возразить`; not `по второму вопросу`."""
_FOUND = tuple(
    (at, re.compile(rf"\b(?:{words})(?:\s+{THINGS}\b|{_ALONE}|{_DATIVE})", re.IGNORECASE))
    for at, words in ORDINALS
) + tuple(
    (at, re.compile(pattern))
    for at, pattern in (
        (1, rf"第一(?:项|点|条|个|处)|{ARABIC} الأولى?(?!\w)"),
        (2, rf"第二(?:项|点|条|个|处)|{ARABIC} الثانية?(?!\w)"),
        (3, rf"第三(?:项|点|条|个|处)|{ARABIC} الثالثة?(?!\w)"),
        (4, rf"第四(?:项|点|条|个|处)|{ARABIC} الرابعة?(?!\w)"),
        (-1, r"最后一(?:项|点|条|个|处)|(?:المقترح|الاقتراح|التعديل|النقطة) الأخيرة?"),
    )
)


def counted_citations(words: str, answered: Sequence[Proposal]) -> list[Citation]:
    """The places of the proposals answered that the words count; none where there is but one."""
    places = list(dict.fromkeys(p.provision for p in answered))
    found: list[Citation] = []
    for at, pattern in _FOUND if len(places) > 1 else ():
        for match in islice(pattern.finditer(words), MAX_FOUND):
            adverb = _BARE_ADVERB.match(words, max(0, match.start() - 1))
            if at <= len(places) and not adverb:
                place = places[at - 1 if at > 0 else -1]
                said = match[0]
                one = Citation(place, IN_FORCE, said, False, SURE, "thread")  # noqa: FBT003
                found.append(one)
    for action, pattern in ((Action.SUP, _DELETION), (Action.ADD, _ADDITION)):
        those = {p.provision for p in answered if p.action is action}
        told = pattern.search(words) if len(those) == 1 and len(places) > 1 else None
        if told:
            one = Citation(those.pop(), IN_FORCE, told[0], False, SURE, "thread")  # noqa: FBT003
            found.append(one)
    return found


def sectioned_citations(
    words: str, answered: Sequence[Proposal], hits: Sequence[LabelHit]
) -> list[Citation]:
    """The places of the proposals under a part of the text that is named alone: `the invites part`.

    `hits` are the labels in the words; where all proposals are under it nothing is told apart.
    """
    places = dict.fromkeys(p.provision for p in answered)
    found: list[Citation] = []
    for hit in hits:
        if hit.id is None or hit.id.count("/") != 1:
            continue
        under = [p for p in places if p.startswith(hit.id)]
        if len(under) < len(places):
            found += [
                Citation(p, IN_FORCE, words[hit.start : hit.end], False, SURE, "thread")  # noqa: FBT003
                for p in under
            ]
    return found


_DELETION = re.compile(
    r"(?:\b(?:the|this|that|your) (?:proposed )?(?:deletion|removal|suppression)|"
    r"\b(?:la|cette|votre|ta) suppression|\b(?:la|esta|esa|su|tu) (?:supresión|eliminación)|"
    r"\b(?:это |ваше )?исключение|(?:该|此|这一)(?:项)?删除|"
    r"(?<![\u0621-\u064a])(?<!مقترح )(?:هذا )?الحذف)"
    r"(?!\w)(?! (?:of|in|from|de|du|des|del|d[’']|dans|en|пункт|слов))",
    re.IGNORECASE,
)
"""`The deletion is fine`: of several proposals the only one that strikes a clause."""
_NEW = r"(?:paragraph|clause|item|point|provision|sub-?paragraph)"
_ADDITION = re.compile(
    rf"\b(?:the|this|that|your) (?:proposed |suggested )?(?:addition\b(?! of)|new {_NEW}\b)|"
    r"\b(?:l[’']|cet |votre )ajout\b(?! d)|\ble (?:nouveau (?:point|paragraphe|alinéa)|"
    r"(?:point|paragraphe|alinéa) nouveau)\b|"
    r"\b(?:la|esta|esa|su) adición\b(?! de)|\bel (?:nuevo (?:punto|párrafo|apartado|inciso)|"
    r"(?:punto|párrafo|apartado|inciso) nuevo)\b|"
    r"\bнов(?:ый|ого|ому|ым|ом) (?:под)?пункт\w{0,2}\b|(?<=[\s^])(?:это |ваше )?добавление\b|"
    r"(?:该|此|这一)?(?:新增|新的?)(?:一)?[段项款]|"
    r"(?<![\u0621-\u064a])(?:الإضافة|الفقرة الجديدة)(?!\w)"
    r"(?! (?:of|in|from|de|du|des|del)\b)(?!\s?\d)",
    re.IGNORECASE,
)
"""`The new paragraph is welcome`: of several proposals the only one that adds a clause."""
