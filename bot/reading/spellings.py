"""What States are called in every language, by the secretariat's table: found in sentences.

The names of one State may have nothing in common (Allemagne, Германия, 德国); only the table knows.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TypeVar

from bot.model.facts import Context
from bot.model.states import State
from bot.resolutions.traditional import simplified

T = TypeVar("T")

_TOKEN = re.compile(r"[^\W\d_\u3400-\u9fff]+|[\u3400-\u9fff]+")
_ARTICLES = frozenset("the la le les l el los las".split())
_INFLECTED = re.compile(
    r"(?<=\w{3})(?:ого|его|ому|ему|ыми|ими|ами|ями|иях|ием|ией|ию|ии|ия|ов|ев|ей|ий|ой|ый|ая|яя|ое|ее|ые|ие|"
    r"ых|их|ую|юю|ою|ею|ом|ем|ам|ям|ах|ях|[аяуюеыиоьй])$"
)
_ARABIC_LETTERS = str.maketrans("ةىٱ", "هيا")
_JOINED = tuple(
    re.compile(rf"{front}(?=\w{{3}})") for front in ("[وف]", "[وف]?[بكل]", "[وف]?(?:لل|[بكل]?ال)")
)
"""What Arabic joins to the front of a word: and, to, in, as, the."""
_HOMONYMS = frozenset(("того",))  # "Togo", and "of that" at the start of a sentence
MIN_ARABIC = 5  # letters: shorter names are common words too (مالي is Mali, and "financial")
MAX_TOKENS = 12
# `其中国家`, `办法国际`: the end of one word and the start of the next make a name
_GOES_ON = "际家内民务籍别度土会"
_DIGIT = re.compile(r"[\d一二三四五六七八九十〇]$")


class Spellings:
    """The names of all States of the table, and of those who are registered under another name."""

    def __init__(self, states: Iterable[State] = (), affiliations: Iterable[str] = ()) -> None:
        self._keys: dict[str, str] = {}
        self._phrases: dict[str, dict[tuple[str, ...], str]] = {}
        self._chinese: dict[str, dict[str, str]] = {}
        for state in states:
            names = (*state.also, *(name for _, name in (*state.listed, *state.running)))
            self._keys[state.symbol] = state.symbol
            for name in names:
                self._keys.setdefault(name, state.symbol)
                self._put(name, state.symbol)
                self._put(re.split(r"\s?[(（]", name)[0], state.symbol)
        for name in affiliations:
            if name and name not in self._keys and not name.isupper():
                self._put(name, name)

    def key(self, name: str) -> str:
        """What stands for the State of a name: its symbol, or the name if the table lacks it."""
        return self._keys.get(name, name)

    def found(self, text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """(start, end, key) of each name in a part of a text, the longest name at each place."""
        if not self._phrases and not self._chinese:
            return
        tokens = list(_TOKEN.finditer(text, start, end))
        behind = start
        for number, token in enumerate(tokens):
            if token.start() < behind:
                continue
            if "\u3400" <= token[0][0] <= "\u9fff":
                yield from self._in_chinese(text, token.start(), token.end())
                continue
            last, key = self._longest(text, tokens[number : number + MAX_TOKENS])
            if key and not token[0][0].islower():
                behind = last
                yield token.start(), last, key

    def _put(self, name: str, key: str) -> None:
        if any("\u3400" <= char <= "\u9fff" for char in name):
            short = simplified(name)
            if len(short) > 1:
                _claim(self._chinese.setdefault(short[0], {}), short, key)
            return
        words = [token[0] for token in _TOKEN.finditer(name)]
        while words and words[0].lower() in _ARTICLES:
            words = words[1:]
        lone = len(words) == 1
        if lone and ("\u0600" < words[0][0] < "\u06ff" and len(words[0]) < MIN_ARABIC):
            return
        phrase = tuple(_plain(word) for word in words[:MAX_TOKENS])
        if phrase and len("".join(phrase)) > 2 and words[0].lower() not in _HOMONYMS:
            _claim(self._phrases.setdefault(phrase[0], {}), phrase, key)

    def _longest(self, text: str, tokens: list[re.Match[str]]) -> tuple[int, str]:
        best, key = 0, ""
        length = 0
        known = (item for form in _forms(tokens[0][0]) for item in self._of(form))
        for phrase, owner in known:
            if length < len(phrase) <= len(tokens) and all(
                part in _forms(token[0]) for part, token in zip(phrase, tokens, strict=False)
            ):
                last = tokens[len(phrase) - 1].end()
                if re.fullmatch(r"[\w\s'’.,()-]*", text[tokens[0].start() : last]):
                    best, key, length = last, owner, len(phrase)
        return best, key

    def _of(self, form: str) -> Iterable[tuple[tuple[str, ...], str]]:
        """The names that begin with a word."""
        return self._phrases.get(form, {}).items()

    def _in_chinese(self, text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        run = simplified(text[start:end])
        at = 0
        while at < len(run):
            names = self._chinese.get(run[at], {})
            best = max((n for n in names if run.startswith(n, at)), key=len, default="")
            if not best or not names[best] or self._is_part(text, start, run, at, best):
                at += 1
                continue
            yield start + at, start + at + len(best), names[best]
            at += len(best)

    @staticmethod
    def _is_part(text: str, start: int, run: str, at: int, name: str) -> bool:
        """Whether a short name is but parts of two words: `其中国家`, `4月4日本组`."""
        behind = run[at + len(name) : at + len(name) + 1]
        if name.endswith("国") and behind and behind in _GOES_ON:
            return True
        return name[0] == "日" and bool(_DIGIT.search(text[: start + at][-1:]))


def _claim(names: dict[T, str], name: T, key: str) -> None:
    """A name that two States share (`Korea`) is nobody's."""
    if names.setdefault(name, key) != key:
        names[name] = ""


@lru_cache(maxsize=4096)
def _plain(word: str) -> str:
    """A word without case, accents, endings (Russian) and article (Arabic)."""
    low = unicodedata.normalize("NFC", word).casefold()
    if "\u0430" <= low[:1] <= "\u044f":
        low = _INFLECTED.sub("", low, count=1)
    bare = "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))
    return bare.translate(_ARABIC_LETTERS).removeprefix("ال")


@lru_cache(maxsize=4096)
def _forms(word: str) -> tuple[str, ...]:
    """What a word of a sentence may be without what Arabic joins to its front."""
    plain = _plain(word)
    if not "\u0600" < plain[:1] < "\u06ff":
        return (plain,)
    return (plain, *(plain[m.end() :] for front in _JOINED if (m := front.match(plain))))


@lru_cache(maxsize=8)
def spellings_of(context: Context) -> Spellings:
    """The names that a context knows: its table, and what its members are registered under."""
    registered = {m.affiliation for m in context.members} | {name for _, name in context.domains}
    return Spellings(context.states, sorted(registered))
