"""One language's vocabulary compiled for matching at a position of folded text."""

import re
from dataclasses import dataclass
from functools import cache

from bot.resolutions.folding import fold
from bot.resolutions.vocabulary import VOCABULARIES, Vocabulary, forms


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Patterns that match at a position only, each with the English meaning of what it found."""

    vocabulary: Vocabulary
    verb: re.Pattern[str]
    verbs: dict[str, tuple[str, bool]]
    """Folded form -> (English verb, whether it is operative)."""
    noun: re.Pattern[str]
    nouns: dict[str, str]
    """Folded form -> English verb of the heading that it names with its addressee."""
    modifier: re.Pattern[str]
    modifiers: dict[str, str]
    infinitive: re.Pattern[str]
    infinitives: dict[str, str]
    addressee: re.Pattern[str]
    addressees: tuple[str, ...]
    """English phrase of the named group `gN`."""
    joint: re.Pattern[str]
    """What stands between two addressees."""

    @property
    def language(self) -> str:
        """The language's code."""
        return self.vocabulary.language

    @property
    def spaced(self) -> bool:
        """Whether the language writes spaces between words."""
        return self.language != "zh"


def key(found: str) -> str:
    """A matched form as the dictionaries have it: folded, single spaces, no hyphens."""
    return " ".join(found.replace("-", " ").split())


def phrase(form: str, articles: str = "") -> str:
    """A form as a pattern: white space or hyphens between words, `*` for any ending."""
    words = fold(form).replace("-", " ").split()
    between = r"[\s-]+" + articles
    return between.join(
        re.escape(word.rstrip("*")) + (r"\w*" if word.endswith("*") else "") for word in words
    )


def alternatives(found: list[str], spaced: bool, articles: str = "") -> str:
    """A pattern of all forms, the longest first."""
    ordered = sorted(set(found), key=lambda form: (-len(form), form))
    body = "|".join(phrase(form, articles) for form in ordered)
    return f"(?:{body})" + (r"(?!\w)" if spaced else "")


def _pairs(pairs: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Folded form -> English; the first mention wins."""
    found: dict[str, str] = {}
    for english, packed in pairs:
        for form in forms(packed):
            found.setdefault(key(fold(form)), english)
    return found


def _articles(vocabulary: Vocabulary) -> str:
    words = [re.escape(fold(word)) for word in forms(vocabulary.articles)]
    return rf"(?:(?:{'|'.join(words)})[\s']+){{0,3}}" if words else ""


def _addressee(vocabulary: Vocabulary, spaced: bool) -> tuple[re.Pattern[str], tuple[str, ...]]:
    articles = _articles(vocabulary)
    entries = [
        (fold(form), english)
        for english, _, packed in vocabulary.addressees
        for form in forms(packed)
    ]
    entries.sort(key=lambda entry: -len(entry[0]))
    groups = [f"(?P<g{i}>{phrase(form, articles)})" for i, (form, _) in enumerate(entries)]
    end = r"(?!\w)" if spaced else ""
    prefix = "و?" if vocabulary.language == "ar" else ""
    pattern = re.compile(f"{articles}{prefix}(?:{'|'.join(groups)}){end}")
    return pattern, tuple(english for _, english in entries)


def _joint(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = "|".join(re.escape(fold(word)) for word in forms(vocabulary.ands))
    if vocabulary.language == "zh":
        return re.compile(rf"\s*(?P<comma>,)?\s*(?P<and>{words})?\s*")
    if vocabulary.language == "ar":
        return re.compile(r"\s*(?P<comma>,)?\s*(?P<and>و)?")
    return re.compile(rf"\s*(?P<comma>,)?\s*(?P<and>(?:{words})(?!\w))?\s*")


@cache
def lexicon(language: str) -> Lexicon:
    """The compiled vocabulary of `ar zh en fr ru es`; KeyError for another code."""
    vocabulary = VOCABULARIES[language]
    spaced = language != "zh"
    verbs = {form: (english, True) for form, english in _pairs(vocabulary.operative).items()}
    for form, english in _pairs(vocabulary.preamble).items():
        verbs.setdefault(form, (english, False))
    nouns = _pairs(vocabulary.nouns)
    modifiers = _pairs(vocabulary.modifiers)
    infinitives = _pairs(vocabulary.infinitives)
    pattern, addressed = _addressee(vocabulary, spaced)
    return Lexicon(
        vocabulary,
        re.compile(alternatives(list(verbs), spaced)),
        verbs,
        re.compile(alternatives(list(nouns), spaced) if nouns else r"(?!)"),
        nouns,
        re.compile(alternatives(list(modifiers), spaced)),
        modifiers,
        re.compile(alternatives(list(infinitives), spaced)),
        infinitives,
        pattern,
        addressed,
        _joint(vocabulary),
    )
