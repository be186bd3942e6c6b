"""Patterns of many languages that leave out what cannot match in a text of Latin letters."""

import re
import sys
from collections.abc import Iterator
from functools import lru_cache

_BEYOND_LATIN = re.compile("[\u0400-\u06ff\u3400-\u9fff]")


def beyond_latin(text: str) -> bool:
    """Whether a text has Cyrillic, Arabic or Chinese letters."""
    return not text.isascii() and _BEYOND_LATIN.search(text) is not None


class Words:
    """A pattern, and one of words in Cyrillic, Arabic or Chinese; ignores case.

    `beyond` is not looked for where there is no such letter, which spares most of its cost. Each
    is made when a text first needs it: most letters need none.
    """

    __slots__ = ("_beyond", "_made", "_plain")

    def __init__(self, plain: str, beyond: str) -> None:
        self._plain = plain
        self._beyond = beyond
        self._made: dict[bool, re.Pattern[str]] = {}

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where any of the words stands."""
        return _first(self, text)

    def match(self, text: str) -> re.Match[str] | None:
        """The words that the text begins with."""
        return self.fitting(text).match(text)

    def finditer(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """All of the words, of a part of the text if so wanted."""
        return self.fitting(text).finditer(text, start, end)

    def fitting(self, text: str) -> re.Pattern[str]:
        """The pattern that a text needs."""
        beyond = beyond_latin(text)
        found = self._made.get(beyond)
        if found is None:
            wanted = f"{self._plain}|{self._beyond}" if beyond else self._plain
            found = self._made[beyond] = re.compile(wanted, re.IGNORECASE)
        return found


@lru_cache(maxsize=128)
def _first(words: Words, text: str) -> re.Match[str] | None:
    """Kept for a while: whoever reads a sentence asks it the same several times."""
    return words.fitting(text).search(text)
