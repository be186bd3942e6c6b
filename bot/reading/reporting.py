"""What another delegation is told to propose is no proposal of the writer's (promise 5)."""

import re

from bot.reading.names import FIRST_PERSON, Names, told_of_another
from bot.reading.orders import proposing

_NOTED = re.compile(
    r"\b(?:note[ds]?|noticed|understand|see|seen|saw|observed?|learn(?:ed|t)?|heard?|aware) "
    r"that\b|"
    r"\b(?:noté|notons|constat\w+|compris|comprenons|observons|vu) que?\b|"
    r"\b(?:visto|vemos|observ\w+|entend\w+|constat\w+|tom\w+ nota de|sabemos) que\b|"
    r"(?:понимаем|понял\w*|отмеча\w+|отметил\w*|видим|узнали|известно)\b[^.]{0,12}|"
    r"(?:注意到|了解到|获悉|看到|得知|据悉)|(?:لاحظنا|نلاحظ|فهمنا|نفهم|علمنا|رأينا) أن",
    re.IGNORECASE,
)


_I_QUOTE = re.compile(
    r"\b(?:and |et |y |и )?(?:i|je|we|nous|я)? ?(?:am |are )?(?:quot(?:e|ing)|cite|citons|cito|"
    r"citamos|цитирую|цитируем)\b|我引用|وأقتبس",
    re.IGNORECASE,
)
"""The writer says that he quotes: what follows is not his, though it is he who speaks."""


def is_reported(sentence: str, names: Names) -> bool:
    """Whether the order in a sentence is another's: "we note that Ruritania proposes …".

    Without a name for the writer nobody can be told from him, and only the reporting verb counts.
    """
    sentence = _I_QUOTE.sub(lambda match: " " * len(match[0]), sentence)
    verb = proposing(sentence)
    if verb is None:
        return False
    if names.own and told_of_another(sentence, verb.start(), verb.end(), names):
        return True
    noted = _NOTED.search(sentence, 0, verb.start())
    if noted is None:
        return False
    return not FIRST_PERSON.search(sentence, noted.end(), verb.start())
