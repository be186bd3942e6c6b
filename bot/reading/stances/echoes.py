"""A letter that only says that its State thinks so too: `Costaguana too`, `La Sylvanie aussi`.

`Us too` stands among the idioms of an estimate; with the name of a State it is the same.
"""

import re

from bot.reading.voices.names import OURS, Names

MAX_WORDS = 70  # characters
_STATE = rf"(?:the |le |la |l[’']|el |les |los )?{OURS}"
_TOO = (
    r"(?:too|as well|also|likewise|does too|is too|également|aussi|de même|también|igualmente|"
    r"тоже|также|也是|也一样|同样|亦然|(?:أيضا|كذلك)\S?)"
)
_ECHO = re.compile(
    rf"\W*(?:(?:and|so|et|y|e|и|و)\s?)?{_STATE}[\s,]{{0,2}}{_TOO}\W*|"
    rf"\W*(?:and|et|y|и)\s{_STATE}\W*|"
    rf"\W*so (?:does|is|do|would|can) {_STATE}\W*|\W*we too\W*|"
    rf"\W*(?:the )?(?:same|ditto|idem|de même|lo mismo|igual|то же(?: самое)?)\s"
    rf"(?:(?:for|from|here for|pour|du|de|para|от|для)\s)?{_STATE}\W*",
    re.IGNORECASE,
)


def echoes(sentence: str, names: Names) -> bool:
    """Whether a sentence says no more than that the writer's State is of the same mind."""
    return len(sentence) <= MAX_WORDS and _ECHO.fullmatch(names.masked(sentence)) is not None
