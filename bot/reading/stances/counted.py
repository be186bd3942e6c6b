"""Proposals counted off in an answer: `the first`, `le second point`, `第一项`."""

import re
from collections.abc import Sequence
from itertools import islice

from bot.model.readings import Action, Citation, Proposal
from bot.reading.places.shelf import IN_FORCE

MAX_FOUND = 20
SURE = 0.7
_THINGS = (
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
_ORDINALS = (
    (1, r"first|former|premi(?:er|ère)|primer[oa]?|перв\w{2,3}"),
    (2, r"second|latter|deuxième|seconde?|segund[oa]|втор\w{2,3}"),
    (3, r"third|troisième|tercer[oa]?|трет\w{2,3}"),
    (4, r"fourth|quatrième|cuart[oa]|четверт\w{2,3}"),
    (-1, r"last|dernière?|últim[oa]|последн\w{2,3}"),
)
_ARABIC = r"(?:المقترح|الاقتراح|التعديل|النقطة|الإضافة|أما|على|بشأن)"
_FOUND = tuple(
    (at, re.compile(rf"\b(?:{words})(?:\s+{_THINGS}\b|{_ALONE})", re.IGNORECASE))
    for at, words in _ORDINALS
) + tuple(
    (at, re.compile(pattern))
    for at, pattern in (
        (1, rf"第一(?:项|点|条|个|处)|{_ARABIC} الأولى?(?!\w)"),
        (2, rf"第二(?:项|点|条|个|处)|{_ARABIC} الثانية?(?!\w)"),
        (3, rf"第三(?:项|点|条|个|处)|{_ARABIC} الثالثة?(?!\w)"),
        (4, rf"第四(?:项|点|条|个|处)|{_ARABIC} الرابعة?(?!\w)"),
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
    gone = {p.provision for p in answered if p.action is Action.SUP}
    deletion = _DELETION.search(words) if len(gone) == 1 and len(places) > 1 else None
    if deletion:
        one = Citation(gone.pop(), IN_FORCE, deletion[0], False, SURE, "thread")  # noqa: FBT003
        found.append(one)
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
