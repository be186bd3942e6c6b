"""Whether the documents of a mail are another's: taken a side on, asked about, or handed on.

`We support the attached proposal of Ruritania`: whoever typed the marks in that file, the one who
sends it proposes nothing by it (promise 5); what it changes is the place that he speaks of.
"""

from bot.reading.prose.sentences import is_question, sentences
from bot.reading.stances.stances import Stances
from bot.reading.voices.names import Names
from bot.reading.words.capacity_words import REGIONAL
from bot.reading.words.paper_words import HANDS_OVER, OWN_PAPER, PARTNERS
from bot.reading.words.scripts import Words

MAX_SAID = 5_000  # characters
_THEIRS = Words(
    r"\b(?:contributions?|proposals?|amendments?|document|paper|text|changes|comments|propositions?|"
    r"amendements?|commentaires|modifications|contribuci(?:ón|ones)|propuestas?|enmiendas?|"
    r"comentarios|documento|texto) (?:attached |ci-jointe?s? |adjunt[ao]s? )?"
    r"(?:of|from|(?:submitted |made )?by|de|du|des|del|d[’']|presentad[ao]s? por|"
    r"présentée?s? par)\s?(?:the |la |le |les |el |l[’'])?(?P<who>[^\W\d_][\w -]{2,40})",
    r"\b(?:вклад|предложени|поправк|замечани|документ)\w*\s(?P<чей>[А-ЯЁ][\w -]{2,40})|"
    r"(?P<谁>[^，。；：\s]{2,12})的?(?:文稿|提案|建议|意见)|"
    r"(?<!\w)(?:ال)?(?:مساهم|مقترح|اقتراح|وثيق|تعليق|تعديل)[ا-ي]{0,3} (?P<من>[ا-ي ]{3,40})",
)
_ABOUT = Words(
    r"\b(?:on|about|to|against|regarding|concerning|over|sur|à|aux?|concernant|contre|"
    r"sobre|al?|contra)\s(?:[\w’']+\s){0,2}$",
    r"\b(?:о|об|по|к|на|против|относительно)\s(?:\w+\s)?$|(?:关于|对|就|针对)[^，。]{0,6}$|"
    r"(?:على|بشأن|حول|عن|إلى) $",
)
"""`on the proposal of Ruritania`: what is attached is about theirs."""


_LYING_BEFORE = Words(
    r"(?<!find )(?<!is )(?<!are )\b(?:attached|enclosed|annexed)\b"
    r"(?! (?:is|are|an?|please|find|herewith)\b)|(?<!trouver )\bci-joint\w*|"
    r"(?<=\w )adjunt[oa]s?\b(?! (?:una?|el|l[ao]s?)\b)",
    r"\bприлагаем(?:ый|ая|ое|ые|ого|ой|ому|ую|ом|ым|ых|ыми)\b|\bприложенн\w*|"
    r"\bв[о]? (?:вложени|приложени)\w*|[随所]附(?!上)|附件|المرفق\w*",
)
"""A document that is spoken of, not handed over: `the attached proposal`."""
_HANDED_OVER = Words(
    r"\b(?:(?:we|i|and|to) (?:\w+ )?(?:attach|enclose)\b|please find|joi(?:gnons|ns)\b|"
    r"veuillez trouver|adjuntamos|adjuntar)",
    r"\bприлага(?:ем|ю)\b|\bнаправля(?:ем|ю)\b|附上|(?<!\w)[نأ]رفق",
)


def is_on_their_files(words: str, names: Names, found: Stances) -> bool:
    """Whether a letter is for or against the documents with it, or asks about them, as another's.

    Who refuses what is attached refuses no words of his own; otherwise another must be named.
    """
    if not _may_be_theirs(words):
        return False
    return _speaks_of_file(found.oppose) or any(
        _speaks_of_file(side) and names.tells_of_another(side)
        for side in (found.support, found.question)
    )


def _speaks_of_file(sentence: str) -> bool:
    lies_before = _LYING_BEFORE.search(sentence)
    return lies_before is not None and _HANDED_OVER.search(sentence) is None


def hands_on(words: str, names: Names, found: Stances) -> bool:
    """Whether a letter takes no side and only hands over what it calls another State's paper."""
    sides = found.support or found.oppose or found.correct or found.keeps or found.takes_up
    if sides or not _may_be_theirs(words) or names.owns(words):
        return False
    return any(
        _is_theirs(sentence, names)
        for sentence in sentences(words[:MAX_SAID])
        if HANDS_OVER.search(sentence) and not is_question(sentence)
    )


def _may_be_theirs(words: str) -> bool:
    """Whether documents are pointed at, and nothing is called the writer's own."""
    said = words[:MAX_SAID]
    own = OWN_PAPER.search(said) or PARTNERS.search(said)
    return HANDS_OVER.search(said) is not None and own is None


def _is_theirs(sentence: str, names: Names) -> bool:
    for paper in _THEIRS.finditer(sentence):
        start, end = paper.span(paper.lastgroup or 0)
        whose = names.mentions(sentence, start, end)
        if whose and not _ABOUT.search(sentence[: paper.start()]):
            return not any(REGIONAL.search(sentence[m.start : m.end]) for m in whose)
    return False
