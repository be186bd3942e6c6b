"""What rules ask of the verbs: all forms of an act, as one pattern of few steps.

The alternation is a tree of letters: however many verbs there are, a word that is none of them is
left at its first letters.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TypeAlias

from bot.resolutions.verbs import arabic, chinese, english, french, russian, spanish
from bot.resolutions.verbs.acts import Act, Form, Verb

LATIN = ("en", "fr", "es")
BEYOND = ("ru", "zh", "ar")
ALL: Mapping[str, tuple[Verb, ...]] = {
    "en": english.VERBS,
    "fr": french.VERBS,
    "es": spanish.VERBS,
    "ru": russian.VERBS,
    "zh": chinese.VERBS,
    "ar": arabic.VERBS,
}
"""Language → its verbs."""

_Tree: TypeAlias = dict[str, "_Tree"]
"""Letter → what may follow it; an empty letter where a word may end."""


@cache
def verbs(language: str, act: Act, *forms: Form, sure: bool | None = True) -> str:
    """The words for an act in some forms (all where none is named), as a group of a pattern.

    `sure` are those that need no provision beside them, False those that do, None both.
    """
    return one_of(words(language, act, *forms, sure=sure))


def orders(language: str) -> str:
    """The words that begin an order, whatever is ordered: `delete`, `supprimez`, `исключить`."""
    first = (Form.FIRST,) if language == "fr" else ()
    return any_act(language, Form.BASE, Form.ORDER, *first)


@cache
def any_act(language: str, *forms: Form) -> str:
    """The words for all that is done to a text, or not done, in some forms or in all."""
    return one_of(w for act in Act for w in words(language, act, *forms, sure=None))


@cache
def any_change(language: str, *forms: Form) -> str:
    """The words for all that changes a text, and neither keeps nor restores it."""
    acts = (act for act in Act if act not in (Act.KEEP, Act.RESTORE))
    return one_of(w for act in acts for w in words(language, act, *forms, sure=None))


def words(language: str, act: Act, *forms: Form, sure: bool | None = True) -> list[str]:
    """The words themselves, each once."""
    found = (
        word
        for verb in ALL[language]
        if verb.act is act and sure in (None, verb.sure)
        for form in forms or Form
        for word in verb.forms.get(form, ())
    )
    return list(dict.fromkeys(found))


def one_of(listed: Iterable[str]) -> str:
    """A group that matches any of some words, the longest first."""
    tree: _Tree = {}
    for word in listed:
        at = tree
        for letter in word:
            at = at.setdefault(letter, {})
        at[""] = {}
    return _group(tree) if tree else r"(?!)"


def _group(tree: _Tree) -> str:
    branches = [re.escape(c) + _group(below) for c, below in sorted(tree.items()) if c]
    if not branches:
        return ""
    alone = len(branches) == 1 and "" not in tree
    joined = branches[0] if alone else f"(?:{'|'.join(branches)})"
    return f"{joined}?" if "" in tree else joined
