"""Whether any of many stems stands in a text, in one pass however many they are.

The cheap look before a pattern: made of what the pattern cannot match without.
"""

from ahocorasick_rs import AhoCorasick, MatchKind


class Stems:
    """Stems that are looked for all at once (Aho and Corasick, 1975), by their very letters."""

    __slots__ = ("_all", "_any", "stems")

    def __init__(self, *stems: str) -> None:
        """The automata are made when a text first needs them."""
        self.stems = tuple(dict.fromkeys(stems))
        self._any: AhoCorasick | None = None
        self._all: AhoCorasick | None = None

    def within(self, text: str) -> bool:
        """Whether the text holds any of them."""
        if self._any is None:
            self._any = AhoCorasick(self.stems, MatchKind.LeftmostFirst)
        try:
            return bool(self._any.find_matches_as_indexes(text))
        except UnicodeEncodeError:  # a lone surrogate, as only broken mails have
            return any(stem in text for stem in self.stems)

    def found(self, text: str) -> set[str]:
        """Those that the text holds, also one within another."""
        if self._all is None:
            self._all = AhoCorasick(self.stems)
        try:
            return set(self._all.find_matches_as_strings(text, overlapping=True))
        except UnicodeEncodeError:
            return {stem for stem in self.stems if stem in text}
