"""Blocks of a mail that give another's proposals: under `Freedonia proposes the following:`."""

import re
from collections.abc import Sequence

from bot.reading.orders.body_words import ENDS_OPEN
from bot.reading.prose.paragraphs import number_of, symbol_of
from bot.reading.prose.sentences import sentences
from bot.reading.told.disowned import NOT_MEANT
from bot.reading.told.reporting import is_reported
from bot.reading.voices.names import Names

MAX_LEAD = 400  # characters of a paragraph that leads in
_OURS = re.compile(
    r"\b(?:we|i) (?:\w+ ){0,2}(?:propose|suggest|would|wish|ask|offer|request|recommend|prefer|"
    r"want|submit)|\b(?:our|my|nos|notre|nuestr\w+|наш\w*) (?:\w+ ){0,2}(?:amendments?|proposals?|"
    r"text|wording|changes?|comments?|suggestions?|views?|edits?|propositions?|modifications?|"
    r"amendements?|observations?|texte|propuestas?|enmiendas?|modificaciones|texto|предложени\w*|"
    r"поправк\w*|"
    r"замечани\w*|текст\w*|редакци\w*)|\b(?:nous|je) (?:\w+ )?(?:propos|suggér|souhait|demand|"
    r"recommand|préfér|voudr|soumet)\w+|\b(?:propon|suger|solicit|dese|recomend|prefer|present)"
    r"(?:emos|imos|amos|go|o)\b|\bquisiéramos\b|(?:предлага|рекоменду)(?:ем|ю)\b|просим|хотели бы|"
    r"我(?:们|方|国)?.{0,6}(?:建议|提议|希望|主张|的?提案|的?修改|的?意见)|本国|"
    r"(?:نقترح|نطلب|نود|نوصي|مقترحاتنا|مقترحنا|تعديلاتنا)",
    re.IGNORECASE,
)
_SPEAKS = re.compile(
    r"\b(?:we|i|our|us|nous|je|notre|nos|nosotros|nuestr\w+|мы|я|наш\w*)\b|我们|我方|نحن|وفدنا|"
    r"\b(?:apoyamos|proponemos|поддерживаем|предлагаем|просим)\b|(?:نؤيد|نعارض|نقترح)",
    re.IGNORECASE,
)
_LISTED = re.compile(r"^\s*[-*•·–—\"“«„「]")


def leads_to_another(text: str, names: Names) -> bool:
    """Whether what stands below is another's: `Freedonia:`, `Freedonia proposes:`."""
    if len(text) > MAX_LEAD or not ENDS_OPEN.search(text):
        return False
    last = list(sentences(text))[-1]
    if _OURS.search(last) or names.owns(last):
        return False
    return names.tells_of_another(last) or is_reported(last, names) or bool(NOT_MEANT.search(last))


def goes_on(text: str, *, first: bool, under_label: bool, labels: Sequence[object]) -> bool:
    """Whether a paragraph is still one of those that another's name stands above."""
    if symbol_of(text) or _LISTED.match(text):
        return True
    if _SPEAKS.search(text):
        return False
    return first or under_label or bool(labels) or bool(number_of(text)[0])
