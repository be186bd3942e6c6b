"""Who is for the wording in force is for no change of it: `we can accept the current text`."""

import re

from bot.reading.voices.names import Names, told_of_another
from bot.reading.words.original_words import IN_FORCE
from bot.reading.words.scripts import Words
from bot.reading.words.stance_words import SUPPORT

_IN_FORCE = Words(*IN_FORCE)
_KEEPING = re.compile(
    r"(?:\s?(?:for|to|with|of|keeping|retaining|maintaining|the retention of|à|au|du|de|en faveur|"
    r"le maintien|con|el mantenimiento|mantener|за|сохранени[ея]|сохранить|保留|维持|采用|使用|"
    r"(?:ال)?[إا]بقاء على|على))*\s?",
    re.IGNORECASE,
)
"""What may stand between the side that is taken and the wording."""
_FOR_US = re.compile(r"(?:[^.,;，。；،؛]{0,12}?)", re.IGNORECASE)
_ANOTHERS = re.compile(
    r"[’']s\b|\s?(?:as\s(?!it\b)|of (?:the |your |this )?(?:propos|amend|contrib|rev)|in rev|"
    r"de (?:la |votre |su )?(?:propos|propuest|contrib)|с (?:измен|поправк|уч[её]том)|"
    r"предл|проекта|的(?:修改|修订|提案)|(?:ل|في )?(?:ال)?مقترح)",
    re.IGNORECASE,
)
"""What makes it another wording: `the current text of the proposal`."""


def backs_current(sentence: str, names: Names) -> bool:
    """Whether the side that a sentence takes is on the wording in force."""
    found = _IN_FORCE.search(sentence)
    if found is None or _ANOTHERS.match(sentence, found.end()):
        return False
    for side in SUPPORT.finditer(sentence):
        if told_of_another(sentence, *side.span(), names):
            continue
        if side.end() <= found.start():
            near = _KEEPING.fullmatch(sentence, side.end(), found.start())
        else:
            near = _FOR_US.fullmatch(sentence, found.end(), max(found.end(), side.start()))
        if near is not None:
            return True
    return False
