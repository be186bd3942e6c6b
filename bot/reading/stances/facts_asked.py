"""Whether a yes or no answers a question of fact: it is neither for nor against a text then."""

import re

from bot.reading.prose.asked import ENDS
from bot.reading.prose.sentences import is_question, sentences
from bot.reading.words.request_words import SHORT, SHOULD, YES
from bot.reading.words.stance_words import OPPOSE, SUPPORT

_SIDES = (SHOULD, SUPPORT, OPPOSE)
_YES_OR_NO = re.compile(
    r"^\W*(?:no|not|non|nein|нет|не|yes|oui|sí|да|exactly|exactement|exacto|именно)\b|"
    r"^\W*(?:不|没|是|对|否|(?:لا|نعم|بلى|بالضبط)(?!\w))",
    re.IGNORECASE,
)


_MEANING = re.compile(
    r"\bmean\w*|\bsignifi\w+|\b(?:quier|querr)\w+ decir|\b(?:entend|entiend)\w+|\bознача\w+|"
    r"подразумева\w+|是指|意思|(?<!\w)[يت]عني|المقصود",
    re.IGNORECASE,
)
_OR = re.compile(r"\s(?:or|ou|o|u|или|либо)\s|还是|(?<!\w)أم(?!\w)", re.IGNORECASE)
_ONE_OF_TWO = re.compile(
    r"\b(?:former|latter|premi[eè]re?|seconde?|derni[eè]re?|primer[oa]?|segund[oa]|últim[oa]|"
    r"перв\w+|втор\w+|последн\w+)\b|[前后]者|(?:ال)?(?:أول|ثاني|أخير)",
    re.IGNORECASE,
)
"""`Does it mean this or that? We could accept the former`: one of two meanings, of no changes."""


def answers_himself(sentence: str, asked: str) -> bool:
    """Whether a bare yes or no is on a fact that was asked after: `Was it deleted? Yes`."""
    if not asked.rstrip().endswith(ENDS):
        return False
    if _MEANING.search(asked) and _OR.search(asked) and _ONE_OF_TWO.search(sentence):
        return True
    if not (YES.match(sentence) or SHORT.match(sentence)):
        return False
    return not any(pattern.search(asked) for pattern in _SIDES)


def answers_a_fact(sentence: str, letter: str) -> bool:
    """Whether a sentence says yes or no to a letter that asks after facts, and for no side."""
    if not _YES_OR_NO.match(sentence):
        return False
    asked = [s for s in sentences(letter) if is_question(s)]
    return bool(asked) and not any(p.search(s) for s in asked for p in _SIDES)
