"""Labels without a heading: `OP2`, `PP (a)`, the title, the enacting line, footnotes, annexes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bot.resolutions.folding import Folded, fold
from bot.resolutions.label_numbers import Numbers, numbers_at, numbers_before
from bot.resolutions.label_title import is_named_as_one, is_worked_on
from bot.resolutions.vocabulary import VOCABULARIES, forms

# Where no heading is named: the operative part is `resolves`, the preamble `considering`, until a
# text at hand says better (`places.settle`).
_ARTICLES = ("a", "i", "y", "o", "e")
OPERATIVE, PREAMBLE = "resolves", "considering"
COUNTED = "preamble"
"""`PP3`: the third paragraph of the preamble, whatever its heading; a text tells which it is."""
_HAN = re.compile("[\u4e00-\u9fff]")
_SHORT = re.compile(r"(?<![^\W\u4e00-\u9fff])(?P<part>op|pp)s?(?P<gap>\.?[\s-]?#?)(?=\(?\w)")
SHORT_RESOLVES = re.compile(
    r"(?<![\w-])res\.?\s?(?P<number>[1-9])(?!\d|[./-]\w|\s?%|\s?\(\s?(?:rev|wtsa|wtdc|pp|[a-z]+, ))"
    r"(?!,? (?:of|by) (?:the )?(?:wtsa|wtdc|ra|pp|council)\b)"
)
_MADE_UP = (
    (re.compile(r"(?<!\w)rrs?(?=\d{1,2}(?!\w|\.\d))"), OPERATIVE),  # `RR2`, but `RR5.340` is a rule
    (
        re.compile(r"(?<!\w)ms\s?(?:&|and|/)\s?sm\s?#?(?=\d)"),
        "invites-member-states-and-sector-members",
    ),
)
"""Short names of one's own making for a heading, in capitals right before a number."""
_JOINED = re.compile(r"[\u4e00-\u9fff](?:op|pp)(?=s?\.?[\s-]?#?\(?\w)")
"""Chinese writes no space before them: `决议OP6`."""
_PLENIPOTENTIARY = re.compile(r"(?:02|06|10|14|18|22|26|30|94|98)(?!\w)")
_WORDY = re.compile(r"[^\W\d_]{3,}")
_SHORT_WORDS = frozenset(
    ["op", "ops", "pp", "rr", "rrs", "sm", *("pp" + chr(n) for n in range(97, 123))]
)


@dataclass(frozen=True, slots=True)
class Part:
    """A label found in folded text."""

    start: int
    end: int
    path: str
    language: str
    confidence: float
    explicit: bool = True


def named_parts(
    folded: Folded, text: str, words: set[str], *, about: bool = False
) -> Iterator[Part]:
    """Labels without a heading in folded text; `words` are its words, to spare the search.

    `about` says that the mail is about one resolution, of which `res. 5` is a clause.
    """
    if about and "res" in words:
        yield from _shortened(folded.text)
    joined = _JOINED.search(folded.text) is not None
    if joined or not _SHORT_WORDS.isdisjoint(words):
        yield from _short(folded, text)
        yield from _made_up(folded, text)
    if _first_words().isdisjoint(words) and not _HAN.search(folded.text):
        return
    for language, first, pattern, path in _patterns():
        if first.isdisjoint(words) and language != "zh":
            continue
        for match in pattern.finditer(folded.text):
            yield from _part(folded.text, match, language, path)
            span = folded.original(match.start()), folded.original(match.end())
            named = about and is_named_as_one(folded.text, match)
            if path == "title" and (named or is_worked_on(text, *span)):
                yield Part(match.start(), match.end(), path, language, 0.7)


def _shortened(text: str) -> Iterator[Part]:
    """`res. 5`, where no resolution of one digit is meant (`named` takes none of these)."""
    for match in SHORT_RESOLVES.finditer(text):
        path = f"{OPERATIVE}/{match['number']}"
        yield Part(match.start(), match.end(), path, "en", 0.6, explicit=False)


def _short(folded: Folded, text: str) -> Iterator[Part]:
    """`OP2`, `OP 2`, `OPs 2 and 3`, `PP (a)`, `PPa`; capitals, or joined to a number."""
    for match in _SHORT.finditer(folded.text):
        operative = match["part"] == "op"
        printed = text[folded.original(match.start()) : folded.original(match.end("part"))]
        joined = match["gap"] == ""
        if not printed.isupper() and not (joined and operative):
            continue
        if not operative and _PLENIPOTENTIARY.match(folded.text, match.end()):
            continue
        numbers = numbers_at(folded.text, match.end(), "en")
        if numbers is None:
            continue
        if not operative and joined and not numbers.marked:
            at = folded.original(match.end())
            if text[at : at + 1].isupper():
                continue
        for item in numbers.items:
            counted = item.path.isdigit() and not operative
            if (operative and not item.path[0].isdigit()) or (
                item.letter and not operative and not (joined or printed.isupper())
            ):
                continue
            start = match.start() if item is numbers.items[0] else item.start
            heading = COUNTED if counted else OPERATIVE if operative else PREAMBLE
            yield Part(start, item.end, f"{heading}/{item.path}", "en", 0.7, explicit=False)


def _made_up(folded: Folded, text: str) -> Iterator[Part]:
    for pattern, heading in _MADE_UP:
        for match in pattern.finditer(folded.text):
            printed = text[folded.original(match.start()) : folded.original(match.end() - 1) + 1]
            numbers = numbers_at(folded.text, match.end(), "en")
            if numbers is None or not printed.isupper():
                continue
            for item in numbers.items:
                start = match.start() if item is numbers.items[0] else item.start
                yield Part(start, item.end, f"{heading}/{item.path}", "en", 0.6, explicit=False)


@cache
def _patterns() -> tuple[tuple[str, frozenset[str], re.Pattern[str], str], ...]:
    """(language, words one of which must be there, pattern, path) of the parts with a name."""
    made = []
    for language, v in VOCABULARIES.items():
        end = "" if language == "zh" else r"(?!\w)"
        begin = "" if language == "zh" else r"(?<!\w)"
        named = (
            (v.operative_paragraph, OPERATIVE),
            (v.preambular_paragraph, PREAMBLE),
            (v.footnote, "footnote"),
            (v.annex, "annex"),
            (v.enacting, "enacting"),
            (v.title, "title"),
        )
        for packed, path in named:
            phrases = [fold(form) for form in forms(packed) if fold(form) not in ("op", "pp")]
            words = frozenset(word for p in phrases for word in re.findall(r"[^\W\d_]+", p)[:1])
            body = "|".join(re.escape(p) for p in sorted(phrases, key=lambda p: -len(p)))
            made.append((language, words, re.compile(rf"{begin}(?:{body}){end}\.?"), path))
    return tuple(made)


@cache
def _first_words() -> frozenset[str]:
    return frozenset().union(*(first for _, first, _, _ in _patterns()))


def _part(text: str, match: re.Match[str], language: str, path: str) -> Iterator[Part]:
    """The labels that the words of a match make with what stands around them."""
    numbers = numbers_at(text, match.end(), language)
    if path in (OPERATIVE, PREAMBLE):
        yield from _side(text, match, language, path, numbers)
    elif path == "enacting":
        yield Part(match.start(), match.end(), path, language, 0.9)
    elif path == "title" or (path == "annex" and numbers is None):
        if _of_resolution(language).match(text, match.end()):
            yield Part(match.start(), match.end(), path, language, 0.85)
    elif numbers is not None and text[match.end() : match.end() + 1] not in (",", "("):
        if language == "ru" and _WORDY.search(text, match.end(), numbers.items[0].start):
            return  # `дополнение пункта 3` adds to it
        for item in (n for n in numbers.items if not n.word):
            if item.path[0].isdigit() or (path == "annex" and item.path not in _ARTICLES):
                start = match.start() if item is numbers.items[0] else item.start
                yield Part(start, item.end, f"{path}/{item.path}", language, 0.9)


def _side(
    text: str, match: re.Match[str], language: str, path: str, numbers: Numbers | None
) -> Iterator[Part]:
    """`operative paragraph 2`, `preambular paragraph (c)`, `point 3 du dispositif`."""
    if numbers is None:
        before = numbers_before(text, match.start(), language, beside=True, ends=True)
        found = before.items if before else ()
        for item in found:
            if (path == OPERATIVE) == item.path[0].isdigit():
                at = f"{path}/{item.path}"
                end = match.end() if item.end == found[-1].end else item.end
                yield Part(item.start, end, at, language, 0.7, explicit=False)
        return
    if " " not in match.group() and not numbers.marked and language != "zh":
        return
    for item in numbers.items:
        if (path == OPERATIVE) == item.path[0].isdigit():
            start = match.start() if item is numbers.items[0] else item.start
            yield Part(start, item.end, f"{path}/{item.path}", language, 0.7, explicit=False)


@cache
def _of_resolution(language: str) -> re.Pattern[str]:
    v = VOCABULARIES[language]
    words = "|".join(re.escape(fold(w)) for w in forms(v.resolution))
    of = "|".join(re.escape(fold(w)) for w in (*forms(v.of), "to", "à", "a", "к"))
    return re.compile(
        rf"\s*(?:{of})?\s*(?:the|la|l'|this|cette|esta|هذا)?\s*(?:draft\s)?(?:{words})"
    )
