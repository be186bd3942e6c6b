"""Whether the documents of a mail are another's: taken a side on, asked about, or handed on.

`We support the attached proposal of Ruritania`: whoever typed the marks in that file, the one who
sends it proposes nothing by it (promise 5); what it changes is the place that he speaks of.
"""

import re
from collections.abc import Iterator

from bot.reading.prose.sentences import is_question, sentences
from bot.reading.stances.stances import Stances
from bot.reading.voices.names import Names
from bot.reading.words.capacity_words import REGIONAL
from bot.reading.words.paper_words import HANDS_OVER, OWN_PAPER, PARTNERS
from bot.reading.words.scripts import Words

MAX_SAID = 5_000  # characters
MAX_GAP = 60
_THEIRS = Words(
    r"\b(?:contributions?|proposals?|amendments?|document|paper|text|changes|comments|propositions?|"
    r"amendements?|commentaires|modifications|contribuci(?:ón|ones)|propuestas?|enmiendas?|"
    r"comentarios|documento|texto|cambios) (?:attached |ci-jointe?s? |adjunt[ao]s? )?"
    r"(?:of|from|(?:submitted |made )?by|de|du|des|del|d[’']|presentad[ao]s? por|"
    r"présentée?s? par)\s?(?:the |la |le |les |el |l[’'])?(?P<who>[^\W\d_][\w -]{2,40})|"
    r"(?P<whose>[^\W\d_]{3,40})[’']s (?:\w+ )?(?:contributions?|proposals?|amendments?|document|"
    r"paper|text|changes|comments)\b",
    r"\b(?:вклад|предложени|поправк|замечани|документ|изменени)\w*\s(?P<чей>[А-ЯЁ][\w -]{2,40})|"
    r"(?P<谁>[^，。；：\s]{2,12})(?:的?(?:文稿|文件|提案|建议|意见))|"
    r"(?<!\w)(?:ال)?(?:مساهم|مقترح|اقتراح|وثيق|تعليق|تعديل)[ا-ي]{0,3} (?P<من>[ا-ي ]{3,40})",
)
_PAPER = "(?:proposals?|drafts?|text|document|paper|version|propuesta|proyecto|texto|documento)"
_OFFICES = Words(
    rf"\b{_PAPER} (?:\w+ ){{0,2}}(?:of|from|by) (?:the |our )?(?:chair\w*|secretariat|bureau|"
    r"coordinator|rapporteur|convener)\b|"
    r"\b(?:chair\w*|secretariat|bureau|coordinator|rapporteur|convener)[’']s (?:\w+ )?"
    rf"{_PAPER}\b|"
    r"\b(?:proposition|projet|texte|document|version) (?:\w+ ){0,2}(?:du |de la |de l[’'])"
    r"(?:présiden|secrétariat|coordon|rapporteur|bureau)\w*|"
    rf"\b{_PAPER} (?:\w+ ){{0,2}}(?:de la |del )(?:president|secretar[ií]|coordinador|relator)\w*",
    r"\b(?:проект|текст|документ|вариант|предложени)\w*(?: \w+)? (?:председател|секретариат|"
    r"координатор|докладчик)\w*|"
    r"(?:主席|秘书处|协调员|报告员)(?:提出|编写|起草)?的?[^，。；]{0,4}(?:案文|文件|草案|提案|文稿)|"
    r"(?:نص|مشروع|وثيقة|مقترح|نسخة) (?:الرئيس|الأمانة|المنسق|المقرر|رئيس)\w*",
)
"""The paper of an office, which only its holder can mean as his own."""
_RECORDS = Words(
    r"\b(?:the|draft|our) minutes\b|\bminutes of\b|\bsummary record|"
    r"\breport (?:of|on|from) (?:\w+ ){1,3}(?:meeting|session)|"
    r"\b(?:compilation|summary|overview) of (?:\w+ ){0,2}(?:proposals|comments|contributions|"
    r"discussions?|replies)\b|\bcomptes?[- ]rendus?\b|\bprocès-verba\w+|"
    r"\brapport (?:de|sur) (?:\w+ ){1,3}réunion|\b(?:compilation|récapitulati(?:f|on)|synthèse) "
    r"des (?:propositions|observations|contributions)|\bactas?\b|\binforme de (?:\w+ ){1,3}reunión|"
    r"\b(?:recopilación|compilación|resumen) de (?:las |los )?(?:propuestas|comentarios|"
    r"contribuciones)",
    r"\bпротокол\w*|\bотчет\w* о (?:\w+ ){0,2}(?:собрани|заседани|встреч)|"
    r"\b(?:свод|обзор|сводк|перечень)\w* (?:\w+ ){0,2}(?:предложени|замечани|вклад)|"
    r"会议的?(?:记录|报告|纪要)|(?:提案|意见|文稿)的?(?:汇编|汇总)|"
    r"محضر|تقرير الاجتماع|(?:تجميع|موجز|ملخص)[\w\u064b]* (?:ل|ال|لل)?(?:مقترح|اقتراح|مساهم|تعليق)",
)
"""What tells what many said: none of it is the sender's."""
_MARKED = Words(
    r"\b(?:marked|mark-?up|track\w*|edited|amended|annotated|revised by (?:us|me))\b|"
    r"\b(?:suivi|annotée?|modifiée?|amendée?)\b|control de cambios|\b(?:anotad|modificad)[ao]\b",
    r"\bправк|рецензир|修订|修改|标注|تتبع|معدل",
)
_ACCEPTS = Words(
    r"\b(?:can|could|happy to|ready to) (?:\w+ )?(?:accept|agree|live with|endorse|approve)\b|"
    r"\bacceptable\b|\b(?:pouvons|peut|puis) (?:\w+ )?(?:accepter|approuver)\b|"
    r"\b(?:podemos|puede|puedo) (?:\w+ )?(?:aceptar|aprobar)\b|\baceptable\b",
    r"\b(?:можем|может|могу|готовы|готова?) (?:\w+ )?(?:принять|согласиться)|\bприемлем\w*|"
    r"(?:可以|能够?)(?:接受|同意)|(?:يمكن(?:نا|ني)|بوسعنا) (?:قبول|الموافقة)|مقبول\w*",
)
"""Nobody says of words of his own that he can accept them."""
_WISHED = Words(
    r"\b(?:hope|trust|if|provided|unless|once|so that|esp[eé]r\w+|si|afin|à condition|siempre que|"
    r"para que|cuando)\b",
    r"наде\w+|\bесли|условии|чтобы|希望|如果|只要|以便|نأمل|إذا|شريطة|بشرط",
)
_ABOUT = Words(
    r"\b(?:on|about|to|against|regarding|concerning|over|for|following|after|per|under|in the|sur|"
    r"à|aux?|dans|pour|après|suite|selon|concernant|contre|sobre|según|tras|para|"
    r"en (?:el|las?)|al|a l[ao]s?|contra)\s(?:[\w’']+\s){0,2}$",
    r"\b(?:о|об|по|к|на|для|после|согласно|против|относительно)\s(?:\w+\s)?$|"
    r"(?:关于|对|就|针对|根据|按照|为)[^，。]{0,6}$|"
    r"(?:على|بشأن|حول|عن|إلى|في|بعد) $|(?:لطلب|وفق\w*|استجابة) (?:\S+ )?$",
)
"""`on the proposal of Ruritania`: what is attached is about theirs."""
_LYING_BEFORE = Words(
    r"(?<!find )(?<!is )(?<!are )\b(?:attached|enclosed|annexed)\b"
    r"(?! (?:is|are|an?|please|find|herewith)\b)|(?<!trouver )\bci-joint\w*|"
    r"\b(?:fichier|document|texte|version)s? jointe?s?\b|"
    r"(?<=\w )adjunt[oa]s?\b(?! (?:una?|el|l[ao]s?)\b)",
    r"\bприлагаем(?:ый|ая|ое|ые|ого|ой|ому|ую|ом|ым|ых|ыми)\b|\b(?:при|в)ложенн\w*|"
    r"\bво? (?:вложени|приложени)\w*|[随所]附(?!上)|附件|المرفق\w*",
)
"""A document that is spoken of, not handed over: `the attached proposal`."""
_INSIDE = Words(
    r"\bin (?:the )?(?:attached|enclosed|annexed)\b|\bdans (?:\w+[ ’']){1,3}(?:ci-)?joint\w*|"
    r"\ben (?:el|la|los|las) (?:\w+ )?adjunt[oa]s?\b",
    r"\bво? (?:прилагаем|приложенн|вложенн)\w+|附件[中里]|所附[^，。]{0,12}[中里]|"
    r"في (?:\S+ )?المرفق\w*",
)
_HANDED_OVER = Words(
    r"\b(?:(?:we|i|and|to) (?:\w+ )?(?:attach|enclose)\b|please find|joi(?:gnons|ns)\b|"
    r"veuillez trouver|adjuntamos|adjuntar)",
    r"\bприлага(?:ем|ю)\b|\bнаправля(?:ем|ю)\b|附上|(?<!\w)[نأ]رفق",
)
_WITH_CHANGES = Words(
    r"(?<!gree )\b(?:with|subject to)\b[^.;]{0,30}\b(?:amendments?|changes?|additions?|edits?|"
    r"modifications?)\b(?! (?:in|of)\b)|"
    r"(?<!accord )\bavec\b[^.;]{0,30}\b(?:modifications?|ajouts?|amendements?|changements?)\b|"
    r"(?<!acuerdo )\bcon\b[^.;]{0,30}\b(?:modificaciones|cambios?|enmiendas?|adiciones)\b"
    r"(?! (?:del?|en)\b)",
    r"(?<!ться )(?<!асны )\bсо? [^.;]{0,30}(?:изменени|правк|поправк|дополнени)[ая]ми\b(?! во? )|"
    r"(?:作了|做了|并)[^。；]{0,10}(?:修改|修订|补充)|"
    r"(?<!فق )(?<!\w)مع [^.؛]{0,30}(?:تعديل|إضاف|تغيير)\w*",
)
"""`with the changes shown in red`: a document of another that holds words of the writer."""
_TURNS = re.compile(
    r"[;:；：؛。]|\b(?:and|but|et|mais|y|pero|и|но|а)\b|[并但而]|(?<!\w)و|"
    r"[,，،](?! (?:which|that|que|qui|figur|conten|содерж|привед|излож|котор))",
    re.IGNORECASE,
)
_SEE = re.compile(
    r"[;:；：؛]|\b(?:see|voir|véase|cf)\b|\bсм\.|[请可]?参?见(?=[所附])|انظر", re.IGNORECASE
)


def is_on_their_files(words: str, names: Names, found: Stances) -> bool:
    """Whether a letter is for or against the documents with it, or asks about them, as another's.

    Who refuses what is attached refuses no words of his own.
    """
    if not _may_be_theirs(words):
        return False
    refused = _SEE.split(found.oppose, maxsplit=1)[0]
    asked = _INSIDE.search(found.question) and names.tells_of_another(found.question)
    sides = (found.oppose, found.support, found.question)
    return (
        (_LYING_BEFORE.search(refused) is not None and _HANDED_OVER.search(refused) is None)
        or bool(asked)
        or _is_accepted(found.support)
        or any(_is_theirs(side, names) for side in sides)
    )


def hands_on(words: str, names: Names, found: Stances, *, holds_office: bool) -> bool:
    """Whether a letter takes no side and only hands over what it calls another's paper: that of a
    State or of an office, or what tells what was said by many."""
    sides = found.support or found.oppose or found.correct or found.keeps or found.takes_up
    if sides or not _may_be_theirs(words) or names.owns(words) or _MARKED.search(words[:MAX_SAID]):
        return False
    return any(
        not _ABOUT.search(sentence[:start])
        for sentence in sentences(words[:MAX_SAID])
        if _hands_over(sentence) and not is_question(sentence)
        for start in _others_papers(sentence, names, holds_office=holds_office)
    )


def _others_papers(sentence: str, names: Names, *, holds_office: bool) -> Iterator[int]:
    yield from (start for start, _ in _papers(sentence, names))
    yield from (record.start() for record in _RECORDS.finditer(sentence))
    if not holds_office:
        yield from (paper.start() for paper in _OFFICES.finditer(sentence))


def _hands_over(words: str) -> bool:
    return any(table.search(words) for table in (HANDS_OVER, _HANDED_OVER, _LYING_BEFORE))


def _is_accepted(sentence: str) -> bool:
    """`We can accept the attached text`, and nothing between the two."""
    if _WISHED.search(sentence) or _HANDED_OVER.search(sentence):
        return False
    attached = [p.span() for p in _LYING_BEFORE.finditer(sentence)]
    return any(
        _are_one(sentence[min(verb.end(), high) : max(verb.start(), low)])
        for verb in _ACCEPTS.finditer(sentence)
        for low, high in attached
    )


def _may_be_theirs(words: str) -> bool:
    """Whether documents are pointed at, and nothing is called the writer's own."""
    said = words[:MAX_SAID]
    own = OWN_PAPER.search(said) or PARTNERS.search(said) or _WITH_CHANGES.search(said)
    return _hands_over(said) and own is None


def _is_theirs(sentence: str, names: Names) -> bool:
    """Whether another's paper and what is attached are one: `the attached proposal of Ruritania`,
    `Ruritania's proposals as contained in the attached file`."""
    if _HANDED_OVER.search(sentence):
        return False
    attached = [p.span() for p in _LYING_BEFORE.finditer(sentence)]
    return any(
        max(start, low) < min(end, high) or _are_one(sentence[min(end, high) : max(start, low)])
        for start, end in _papers(sentence, names)
        for low, high in attached
    )


def _are_one(gap: str) -> bool:
    return len(gap) <= MAX_GAP and _TURNS.search(gap) is None


def _papers(sentence: str, names: Names) -> Iterator[tuple[int, int]]:
    """Where the papers of other States are named, to the end of the name."""
    for paper in _THEIRS.finditer(sentence):
        whose = names.mentions(sentence, *paper.span(paper.lastgroup or 0))
        if not whose or any(m.own for m in whose):
            continue
        if not any(REGIONAL.search(sentence[m.start : m.end]) for m in whose):
            yield paper.start(), max(whose[-1].end, whose[0].end)
