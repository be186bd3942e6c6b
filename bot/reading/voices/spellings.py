"""What States are called in every language, by the secretariat's table: found in sentences.

The names of one State may have nothing in common (Allemagne, Германия, 德国); only the table knows.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from bot.model.facts import Context
from bot.model.states import State
from bot.resolutions.traditional import simplified

_TOKEN = re.compile(r"[^\W\d_\u3400-\u9fff]+|[\u3400-\u9fff]+")
_ARTICLES = frozenset("the la le les l el los las".split())
_INFLECTED = re.compile(
    r"(?<=\w{3})(?:ого|его|ому|ему|ыми|ими|ами|ями|иях|ием|ией|ию|ии|ия|ов|ев|ей|ий|ой|ый|ая|яя|"
    r"ое|ее|ые|ие|"
    r"ых|их|ую|юю|ою|ею|ом|ем|ам|ям|ах|ях|[аяуюеыиоьй])$"
)
_ARABIC_LETTERS = str.maketrans("ةىٱ", "هيا")
_JOINED = tuple(
    re.compile(rf"{front}(?=\w{{3}})") for front in ("[وف]", "[وف]?[بكل]", "[وف]?(?:لل|[بكل]?ال)")
)
"""What Arabic joins to the front of a word: and, to, in, as, the."""
_HOMONYMS = frozenset(("того",))  # "Togo", and "of that" at the start of a sentence
MIN_ARABIC = 5  # letters: shorter names are common words too (مالي is Mali, and "financial")
MIN_PART = 3  # letters of a person's name that stands alone
_WORDS_TOO = frozenset(
    "van von der den del dos das bin ibn abu abd and will mark may june april august grace rose "
    "faith hope joy bill grant chase long young king page white black green brown grey major price "
    "law stone wood woods field fields bank banks rich frank sue art drew summer dawn eve noble "
    "good best short small hall hill church west east north south day knight bishop pope judge "
    "chambers parliament marks reading read rule rules clause mission ministry first last".split()
)
"""Parts of people's names that are words too, at the start of a sentence."""
MIN_INITIALS = 3
MAX_TOKENS = 12
MAX_CHARACTERS = 24  # of a name in Chinese
# `其中国家`, `办法国际`: the end of one word and the start of the next make a name
_GOES_ON = "际際家内內民务務籍别別度土会會"
_DIGIT = re.compile(r"[\d一二三四五六七八九十〇]$")
MAX_GREETING = 40
_GREETED = re.compile(r"\s?(?:[,:!;،؛]|$)")
_GREETS = re.compile(
    r"(?:^|\n|[.!?…؟]\s|\b(?:dear|hi|hello|hey|thanks?|you|ch[eè]re?s?|bonjour|merci|estimad[oa]|"
    r"querid[oa]|hola|gracias|уважаем\w+|дорог\w+|спасибо|здравствуйте|день)[\s,]{1,2}|"
    r"(?:عزيزتي|عزيزي|شكرا|السيدة?|الأستاذة?)\s)"
    r"(?:(?:mr|mrs|ms|dr|prof|m|mme|mlle|sra?|sr|dra?|г-?н|г-?жа)\.?\s)?\Z",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[\s'’.,()0-9_-]{0,8}")


class Spellings:
    """The names of all States of the table, and of those who are registered under another name."""

    def __init__(
        self,
        states: Iterable[State] = (),
        affiliations: Iterable[str] = (),
        people: Iterable[tuple[str, str]] = (),
    ) -> None:
        self._keys: dict[str, str] = {}
        self._words = _Branch()
        self._chinese = _Branch()
        self._people: set[str] = set()
        for state in states:
            names = (*state.also, *(name for _, name in (*state.listed, *state.running)))
            self._keys[state.symbol] = state.symbol
            for name in names:
                self._keys.setdefault(name, state.symbol)
                self._put(name, state.symbol)
                self._put(re.split(r"\s?[(（]", name)[0], state.symbol)
        for name in affiliations:
            if name and name not in self._keys:
                self._keys[name] = name
                if not name.isupper():
                    self._put(name, name)
        for person, name in people:
            self._put_person(person, self.key(name))
        self._initials = _initials(self._keys.values())

    def key(self, name: str) -> str:
        """What stands for the State of a name: its symbol, or the name if the table lacks it."""
        return self._keys.get(name, name)

    def found(self, text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """(start, end, key) of each name in a part of a text, the longest name at each place."""
        if not self._keys:
            return
        tokens = list(_TOKEN.finditer(text, start, end))
        behind = start
        for number, token in enumerate(tokens):
            if token.start() < behind:
                continue
            if "\u3400" <= token[0][0] <= "\u9fff":
                yield from self._in_chinese(text, token.start(), token.end())
                continue
            if token[0][0].islower():
                continue
            if token[0] in self._initials:
                yield token.start(), token.end(), self._initials[token[0]]
                continue
            run = tokens[number : number + MAX_TOKENS]
            length, key = self._words.longest(_joined(text, run))
            if key:
                behind = run[length - 1].end()
                if not self._is_greeted(text, token, behind):
                    yield token.start(), behind, key

    def _is_greeted(self, text: str, token: re.Match[str], end: int) -> bool:
        """Whether a person is spoken to: `Dear Miriam,`, `Miriam, we agree`."""
        if not _GREETED.match(text, end) or self._people.isdisjoint(_forms(token[0])):
            return False
        return _GREETS.search(text, max(0, token.start() - MAX_GREETING), token.start()) is not None

    def _put_person(self, name: str, key: str) -> None:
        """Put a name as it is written, and each part of it that is no word of its language."""
        parts = (p for p in _TOKEN.findall(name) if len(p) >= MIN_PART)
        for form in (name, *(p for p in parts if p.lower() not in _WORDS_TOO)):
            self._people.update(_plain(word) for word in _TOKEN.findall(form))
            self._put(form, key)

    def _put(self, name: str, key: str) -> None:
        if any("\u3400" <= char <= "\u9fff" for char in name):
            short = simplified(name)
            if len(short) > 1:
                self._chinese.grow(short[:MAX_CHARACTERS], key)
            return
        words = [token[0] for token in _TOKEN.finditer(name)]
        while words and words[0].lower() in _ARTICLES:
            words = words[1:]
        lone = len(words) == 1
        if lone and ("\u0600" < words[0][0] < "\u06ff" and len(words[0]) < MIN_ARABIC):
            return
        phrase = tuple(_plain(word) for word in words[:MAX_TOKENS])
        if phrase and len("".join(phrase)) > 2 and words[0].lower() not in _HOMONYMS:
            self._words.grow(phrase, key)

    def _in_chinese(self, text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        run = simplified(text[start:end])
        at = 0
        while at < len(run):
            length, key = self._chinese.longest((c,) for c in run[at : at + MAX_CHARACTERS])
            end_of_name = start + at + length
            if key and not _is_part(text, start + at, end_of_name):
                yield start + at, end_of_name, key
            else:
                length = 1
            at += length


def _initials(names: Iterable[str]) -> dict[str, str]:
    """The short names of organizations (`Southern Telecommunication Union`, STU), each of one."""
    found: dict[str, list[str]] = {}
    for name in dict.fromkeys(names):
        words = [w[0] for w in _TOKEN.finditer(name) if w[0][0].isupper()]
        if len(words) >= MIN_INITIALS:
            found.setdefault("".join(word[0] for word in words), []).append(name)
    return {short: names[0] for short, names in found.items() if len(names) == 1}


class _Branch:
    """Names by their parts, so that a text is looked through once, however many there are."""

    __slots__ = ("branches", "key")

    def __init__(self) -> None:
        self.branches: dict[str, _Branch] = {}
        self.key: str | None = None

    def grow(self, parts: Iterable[str], key: str) -> None:
        """Put a name; one that two States share (`Korea`) is nobody's."""
        branch = self
        for part in parts:
            branch = branch.branches.setdefault(part, _Branch())
        branch.key = key if branch.key in (None, key) else ""

    def longest(self, steps: Iterable[Iterable[str]]) -> tuple[int, str]:
        """How many steps the longest name takes, and its key; each step may go by several forms."""
        found, branches = (0, ""), [self]
        for count, forms in enumerate(steps, 1):
            branches = [b.branches[f] for f in forms for b in branches if f in b.branches]
            if not branches:
                break
            for branch in branches:
                if branch.key is not None:
                    found = (count, branch.key)
        return found


def _joined(text: str, tokens: Sequence[re.Match[str]]) -> Iterator[tuple[str, ...]]:
    """The forms of each word, as long as only spaces, hyphens and the like part them."""
    end = tokens[0].start()
    for token in tokens:
        if not _BETWEEN.fullmatch(text, end, token.start()):
            return
        yield _forms(token[0])
        end = token.end()


def _is_part(text: str, start: int, end: int) -> bool:
    """Whether a short Chinese name is but parts of two words: `其中国家`, `4月4日本组`."""
    if text[end - 1] in "国國" and text[end : end + 1] and text[end] in _GOES_ON:
        return True
    return text[start] == "日" and bool(_DIGIT.search(text[max(0, start - 1) : start]))


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
    """The names that a context knows: its table, what its members are registered under, and theirs.

    `As Miriam proposes`: whoever is registered stands for his State.
    """
    registered = {m.affiliation for m in context.members} | {name for _, name in context.domains}
    people = ((m.name, m.affiliation) for m in context.members if m.affiliation)
    return Spellings(context.states, sorted(registered), people)
