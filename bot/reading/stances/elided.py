"""The subject that is left out: `we support the first, but cannot support the other`."""

import re
from functools import partial

from bot.reading.voices.names import OURS, Names, is_subject

MAX_OPENING = 80
_OWN = re.compile(
    r"\b(?:we|i|Ourland|(?:my|our|this) (?:delegation|administration|country|government)|"
    r"(?:ma|mon|notre) (?:délégation|administration|pays|gouvernement)|"
    r"(?:mi|nuestr[oa]) (?:delegación|administración|país|gobierno)|"
    r"(?:моя|наша|наше|мо[её]) (?:делегация|администрация|страна|правительство))\b|"
    r"(?<![\u0621-\u064a])(?:وفد|إدارت|بلد|حكومت)(?:ي|نا)(?![\u0621-\u064a])|وفد بلاد(?:ي|نا)",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"\b(?:but|and|yet|though)\b(?=,? (?:\w+ly |also |now |still |therefore |nevertheless )?"
    r"(?:can|could|can ?not|can[’']t|do not|don[’']t|does not|doesn[’']t|will|would|shall|"
    r"(?:support|oppose|object|accept|endorse|reject|agree|disagree|align|join|concur|share)s?)\b)",
    re.IGNORECASE,
)


_BARE = re.compile(
    r"^\W*(?=(?:\w+ly )?(?:can ?not|can[’']t|could not|couldn[’']t|do not|don[’']t|will not|"
    r"won[’']t|"
    r"would not|can|could) (?:\w+ )?(?:support|agree|accept|endorse|join|go along|live with)\b)",
    re.IGNORECASE,
)


_AGAIN_FR = re.compile(
    r"(?<=\bet )(?=(?:l['’]|la |le |les |y |n['’]|ne )?[^\W\d_]{2,}ons\b)", re.IGNORECASE
)
"""`Nous avons reçu votre proposition et l'appuyons`."""
_AGAIN_BEYOND_ENGLISH = re.compile(
    # French
    r"\b(?:et|mais)\s(?=(?:ne |n[’'])?(?:l[’']|la |le |les |s[’']|se |en |y )?(?:appui|soutien|"
    r"approuv|accept|oppos|associ|ralli|join|rejett|souscri|adhèr|rejoin|peut|est )|"
    r"fait sien)|"
    # Spanish
    r"\b(?:y|e|pero)\s(?=(?:no )?(?:la |lo |las |los |se )?(?:apoy|respald|acept|sum|adhier|op[oó]|"
    r"rechaz|suscrib|secund|aline|aprueb|puede|hace suy|está ))|"
    # Russian
    r"\b(?:и|но)\s(?=(?:не )?(?:(?:его|её|ее|их|полностью) )?(?:поддержива|присоединя|соглаша|"
    r"возража|одобря|разделя|выступа|может ))",
    re.IGNORECASE,
)
_AGAIN_ARABIC = re.compile(
    r"(?<![\u0621-\u064a])(?P<but>و(?:هي |هو )?|(?:و?لكنها?|غير أنها?|إلا أنها?) )(?P<no>لا )?[يت]"
    r"(?=(?:ؤيد|دعم|نضم|وافق|عارض|رفض|قبل|تفق|شاطر|ساند|عترض|ستطيع|مكن))"
)
"""`Ourland remercie … et l'appuie`: who thanks is who supports."""


def with_subjects(sentence: str, names: Names) -> str:
    """The sentence with `we` where a verb begins it or goes on with the writer as its subject."""
    if "nous " in sentence.lower():
        sentence = _AGAIN_FR.sub("nous ", sentence)
    sentence = _BARE.sub("we ", sentence, count=1)
    own = _OWN.search(sentence, 0, MAX_OPENING)
    if own is None:
        return sentence
    if _AGAIN_ARABIC.search(sentence, own.end()):
        return _AGAIN_ARABIC.sub(r"\g<but>\g<no>ن", sentence)
    for again, ours in ((_AGAIN, "{} we"), (_AGAIN_BEYOND_ENGLISH, f"{{}}{OURS} ")):
        found = again.search(sentence, own.end())
        if found is None:
            continue
        others = (m for m in names.mentions(sentence, 0, found.start()) if not m.own)
        if any(is_subject(sentence, m.start, m.end) for m in others):
            return sentence
        sentence = again.sub(partial(_with, ours), sentence)
    return sentence


def _with(ours: str, match: re.Match[str]) -> str:
    return ours.format(match[0])
