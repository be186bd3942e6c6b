"""Sources under the names that the secretariat loaded, and their order in an alphabet."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from bot.model.comments import Comment
from bot.model.groups import Group
from bot.model.states import State

# Letters of their own, not accents: they stand behind the letter that they look like.
_LETTERS = {"es": {"ñ": "n\uffff"}, "ru": {"й": "и\uffff"}}
# Chinese has no alphabet: papers in it follow the French order, as the Union's lists do.
_FRENCH = "fr"


class Sources:
    """The loaded names in one language; a source that is in no table keeps its own name.

    `alphabet` is `fr` for the French order in all papers, empty for that of `language`.
    """

    def __init__(self, states: Iterable[State], language: str, alphabet: str = "") -> None:
        self._states = tuple(states)
        self._language = language
        self._alphabet = alphabet or (_FRENCH if language == "zh" else language)
        self._known: dict[str, State] = {}
        for state in self._states:
            names = (state.symbol, *state.also)
            names += tuple(name for _, name in (*state.listed, *state.running))
            for name in names:
                self._known.setdefault(_folded(name), state)

    def in_language(self, language: str) -> "Sources":
        """The same names for a paper in another language."""
        return Sources(self._states, language)

    def state(self, source: str) -> State | None:
        """The State that is meant, by symbol, spelling or name in any language."""
        return self._known.get(_folded(source))

    def listed(self, source: str) -> str:
        """`Freedonia (Republic of)`, as it stands in lists, tables and at changes."""
        found = self.state(source)
        return (found.in_lists(self._language) if found else "") or source

    def running(self, source: str) -> str:
        """`the Republic of Freedonia`, as it stands in a sentence."""
        found = self.state(source)
        return (found.in_text(self._language) if found else "") or source

    def symbol(self, source: str) -> str:
        """Of the administration in the Conference's documents; empty if nobody has loaded it."""
        found = self.state(source)
        return found.symbol if found else ""

    def order(self, source: str) -> str:
        """The key by which the source stands in its alphabet."""
        found = self.state(source)
        name = found.in_lists(self._alphabet) if found else ""
        return alphabetical(name or self.listed(source), self._alphabet)


def sources_of(group: Group, states: Iterable[State]) -> Sources:
    """The names for a group's papers: in its language, in its order."""
    return Sources(states, group.language, group.alphabet)


def named(comments: Iterable[Comment], sources: Sources) -> tuple[Comment, ...]:
    """The comments with their sources as papers name and order them."""
    return tuple(
        replace(c, source=sources.listed(c.source), order=sources.order(c.source)) for c in comments
    )


def alphabetical(name: str, language: str = "") -> str:
    """A key that sorts names without regard to case and accents."""
    letters = _LETTERS.get(language, {})
    shown = unicodedata.normalize("NFC", name).casefold()
    kept = "".join(letters.get(character, character) for character in shown)
    plain = unicodedata.normalize("NFKD", kept)
    return "".join(c for c in plain if not unicodedata.combining(c))


def order_of(comment: Comment) -> str:
    """Where its source stands in the alphabet."""
    return comment.order or alphabetical(comment.source)


def listed_once(comments: Sequence[Comment]) -> tuple[str, ...]:
    """Every source once, in the order of the alphabet."""
    found = {c.source: order_of(c) for c in comments}
    return tuple(sorted(found, key=lambda source: found[source]))


@lru_cache(maxsize=8192)  # every paper and mail asks for the same names
def _folded(name: str) -> str:
    return " ".join(alphabetical(name).split())
