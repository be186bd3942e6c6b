"""Redlines of one paper: States often propose the very same words, drawn once."""

from bot.model.readings import Action
from bot.model.texts import Redline
from bot.resolutions.languages import language_told
from bot.resolutions.redline import redline

_MARKS = frozenset(";,.；，。؛،")


class Redlines:
    """The ways from wordings in force to proposed ones, and the languages of these."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, str, str | None], Redline] = {}
        self._languages: dict[tuple[str, str | None], str | None] = {}

    def language_of(self, words: str | None, told: str | None) -> str | None:
        """That of the wording, which may be another than that of the mail."""
        if not words:
            return told
        key = (words, told)
        if key not in self._languages:
            self._languages[key] = language_told(words, told)
        return self._languages[key]

    def of(
        self, action: Action, old: str | None, new: str | None, language: str | None
    ) -> Redline | None:
        """The way from the wording in force; None where there is none, and for ADD and NOC."""
        if not old or (action is not Action.SUP and not (action is Action.MOD and new)):
            return None
        key = (old, _ended_as(old, new or ""), language)
        if key not in self._drawn:
            self._drawn[key] = redline(*key)
        return self._drawn[key]


def _ended_as(old: str, new: str) -> str:
    """A wording with the mark at its end that the clause has: which one stands there follows from
    its place in the list, and is no change."""
    mark = old.rstrip()[-1:]
    if not new or mark not in _MARKS:
        return new
    bare = new.rstrip()
    return (bare[:-1] if bare[-1:] in _MARKS else bare) + mark
