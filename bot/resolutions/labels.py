"""Finding the provisions named in free text, by one grammar in six languages.

A label is a heading with a number (`resolves 2`, `责成秘书长 3`), a number with a heading
(`paragraph 2 of resolves`, `the second "resolves"`), an operative or preambular paragraph (`OP2`,
`PP (a)`), or a part with a name (`the title of Resolution 191`, `footnote 1`). Prose is told from
a label by what stands around it; the rules are in `label_prose`.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice

from bot.model.texts import LabelHit, ResolutionHit
from bot.resolutions.folding import Folded, fold, fold_with_positions, is_letter, word_set
from bot.resolutions.headings import Heading, named_by_noun, scan
from bot.resolutions.label_numbers import (
    CARDINAL,
    Numbers,
    number_leading,
    numbers_at,
    numbers_before,
)
from bot.resolutions.label_parts import named_parts
from bot.resolutions.label_prose import (
    QUOTE,
    is_ordered,
    is_prose,
    led_by_article,
    marks_an_item,
    names_section,
    of_text,
)
from bot.resolutions.label_resolution import resolution_of
from bot.resolutions.lexicon import lexicon
from bot.resolutions.named import find_resolutions
from bot.resolutions.vocabulary import LANGUAGES, VOCABULARIES, forms
from bot.resolutions.wordings import text_name_near

_WORD = re.compile(r"[^\W\d_]+")
_HAN = re.compile("[\u4e00-\u9fff]")
_WORDED = re.compile(r"[^\W\d_]{2,}")
_ELIDED = re.compile(r"(?<![^\W\d_])[ld]'$")
"""`le point 2 de l'invite`: an apostrophe, no mark."""
_PREVIOUS_WORD = re.compile(r"(\w+)\s$")
# Without one of these near it, a heading's word has no number and is not spoken of as a heading.
_SIGN = re.compile(
    r"[\d)\]\"*_`]|(?<!\w)(?:[b-hj-z\u0430-\u044f\u0621-\u064a](?!\w)|[ai](?=[.,;:]|$))"
    rf"|(?<!\w)(?:(?:paragraph|section|part|clause)s?|mod|sup|noc|{CARDINAL})(?!\w)"
)
_Entries = tuple[tuple[str, frozenset[str]], ...]
MAX_TEXT = 2_000_000
MAX_LABELS = 4_000


@dataclass(frozen=True, slots=True)
class _Found:
    """A label in folded text, before the resolution is known."""

    start: int
    end: int
    path: str
    language: str
    group: tuple[int, int]
    """The whole list or range that the label is one of."""
    confidence: float = 0.95
    explicit: bool = True


@cache
def _triggers() -> dict[str, _Entries]:
    """First word of every heading -> (language, words of which one must follow; none: any)."""
    found: dict[str, dict[str, set[str]]] = {}
    for language in (code for code in LANGUAGES if code != "zh"):
        vocabulary = VOCABULARIES[language]
        named = (*vocabulary.preamble, *vocabulary.operative, *vocabulary.nouns)
        packed = [form for _, form in named]
        for form in (f for p in packed for f in forms(p)):
            words = [*_WORD.findall(fold(form)), ""][:2]
            for first in (words[0], "و" + words[0]) if language == "ar" else words[:1]:
                found.setdefault(first, {}).setdefault(language, set()).add(words[1])
    return {
        first: tuple(
            (language, frozenset() if "" in seconds else frozenset(seconds))
            for language, seconds in languages.items()
        )
        for first, languages in found.items()
    }


@cache
def _first_words() -> frozenset[str]:
    return frozenset(_triggers())


@cache
def _ordinals() -> frozenset[str]:
    packed = [f"{v.ordinals}|{v.last}" for v in VOCABULARIES.values()]
    return frozenset(fold(w) for p in packed for w in p.replace("/", "|").split("|"))


@cache
def _han_triggers() -> re.Pattern[str]:
    lex = lexicon("zh")
    return re.compile(rf"(?<!号)(?:进一步|此外|亦|还|强烈)?{lex.verb.pattern}")


def may_name(line: str) -> bool:
    """Whether a line has any word of a heading: a cheap look."""
    return not word_set(fold(line)).isdisjoint(_first_words()) or bool(_HAN.search(line))


def find_labels(
    text: str,
    language: str | None = None,
    default_resolution: str | None = None,
    resolutions: Collection[str] = (),
) -> list[LabelHit]:
    """Every provision that `text` names, in the order of the text; lists and ranges are spread.

    `language` only breaks ties between languages that share a word; all six are always looked
    for. A label without a resolution gets `default_resolution`; `resolutions` are those under
    revision: one of them named earlier in the same sentence is taken before the default. Linear
    in the length of the text, of which two million characters are read and 4,000 places looked at.
    """
    text = text[:MAX_TEXT]
    folded = fold_with_positions(text)
    about = default_resolution is not None
    found = list(islice(_search(folded, text, language, about=about), MAX_LABELS))
    if not found:
        return []
    named = find_resolutions(text)
    hits = [_hit(text, folded, one, named, default_resolution, resolutions) for one in found]
    return _without_overlaps(hits)


def _search(folded: Folded, text: str, language: str | None, *, about: bool) -> Iterator[_Found]:
    words = word_set(folded.text)
    for one in _headed(folded, language, words, about=about):
        mark = marks_an_item(text, folded.original(one.start))
        if mark and folded.original(one.end) > mark:
            path = one.path.rpartition("/")[0]
            yield replace(one, path=path, group=(one.end, one.end), confidence=0.7, explicit=False)
        else:
            yield one
    for part in named_parts(folded, text, words, about=about):
        group = (part.start, part.end)
        yield _Found(
            part.start, part.end, part.path, part.language, group, part.confidence, part.explicit
        )


def _headed(
    folded: Folded, language: str | None, words: set[str], *, about: bool
) -> Iterator[_Found]:
    """The labels that have a heading."""
    ordinals = not words.isdisjoint(_ordinals())
    for start, end, entries in islice(_verbs_in(folded.text, words), MAX_LABELS):
        if (
            ordinals
            or _SIGN.search(folded.text, max(0, start - 60), end + 160)
            or any(led_by_article(folded.text, start, code) for code, _ in entries)
            or (about and is_ordered(folded.text, start))
        ):
            after = _WORD.search(folded.text, end, end + 60)
            word = after.group() if after else ""
            fitting = tuple(code for code, seconds in entries if not seconds or word in seconds)
            yield from _at_heading(folded.text, start, _order(fitting, language), about=about)
    if _HAN.search(folded.text):
        for match in islice(_han_triggers().finditer(folded.text), MAX_LABELS):
            yield from _at_heading(folded.text, match.start(), ("zh",), about=about)


def _verbs_in(text: str, words: set[str]) -> Iterator[tuple[int, int, _Entries]]:
    """Where the first words of headings stand; only words that the text has are looked for."""
    triggers = _triggers()
    for word in sorted(words & _first_words()):
        at = text.find(word)
        while at >= 0:
            end = at + len(word)
            if not (at and is_letter(text[at - 1])) and not is_letter(text[end : end + 1]):
                yield at, end, triggers[word]
            at = text.find(word, end)


def _order(languages: tuple[str, ...], first: str | None) -> tuple[str, ...]:
    return (first, *(c for c in languages if c != first)) if first in languages else languages


def _at_heading(text: str, at: int, languages: tuple[str, ...], *, about: bool) -> Iterator[_Found]:
    """Labels made with the heading at `at`: the first language in which there is any."""
    for language in languages:
        heading = _scan(text, at, language)
        if heading is None:
            continue
        found = list(_labels_of(text, at, heading, about=about))
        if found:
            yield from found
            return


def _scan(text: str, at: int, language: str) -> Heading | None:
    """The heading whose verb is at `at`, with the modifier before it (`further recalling`)."""
    window = text[max(0, at - 60) : at + 400]
    here = min(at, 60)
    lex = lexicon(language)
    heading = scan(window, here, lex) or named_by_noun(window, here, lex)
    if heading is None:
        return None
    before = _PREVIOUS_WORD.search(window, 0, here)
    if before and lex.spaced and before.group(1) in lex.modifiers:
        heading = scan(window, before.start(1), lex) or heading
    end = heading.end + at - here
    return replace(heading, language=language, end=end)


def _labels_of(text: str, at: int, heading: Heading, *, about: bool) -> Iterator[_Found]:
    """The labels that a heading at `at` is a part of: number behind, number before, or alone."""
    start = at
    if text[max(0, at - 2) : at] == '" ':  # « décide »
        start -= 1
    while start and text[start - 1] in QUOTE and not _ELIDED.search(text, 0, start):
        start -= 1
    # a mark behind a heading closes only what one before it opened: `del resuelve «del grupo»`
    close = _closing(text, heading.end) if start < at else heading.end
    quoted = start < at and (close > heading.end or text[close : close + 1] in (",", ")"))
    numbers = None if heading.noun else numbers_at(text, heading.end, heading.language)
    if numbers and _WORDED.search(text, heading.end, numbers.items[0].start):
        # `point c) of recognizing, point 6 of resolves`: what stands behind has its own heading
        own = _has_its_own(text, numbers.end)  # `apoya el punto b) del considerando`
        own = own or numbers_before(text, start, heading.language, ends=True) is not None
        numbers = None if own else numbers
    if numbers and not is_prose(text, at, heading, numbers, quoted=quoted, about=about):
        for number in numbers.items:
            begin = start if number is numbers.items[0] else number.start
            path = f"{heading.slug}/{_counted(number.path, heading, ordinal=numbers.ordinal)}"
            group = (start, numbers.end)
            sure = 0.8 if numbers.ordinal else 0.95
            explicit = not numbers.ordinal
            yield _Found(begin, number.end, path, heading.language, group, sure, explicit)
        return
    if numbers and (numbers.items[0].word or numbers.items[0].letter):
        numbers = None  # `…: six months` counts months, `"решает" в …` is a preposition
    ends = about or not text[close : close + 2].strip(" .,;:!?)\n") or of_text(text, close)
    before = numbers_before(text, start, heading.language, ends=ends)
    leading = number_leading(text, start, close) if before is None else None
    if leading and leading.items[0].path.isdigit() == heading.operative:
        before = leading
    alone = not heading.noun and names_section(text, start, heading, quoted=quoted)
    if before and alone and _is_headed(text, before, heading.language):
        before = None  # `move recognizing c) to considering`
    if before:
        for number in before.items:
            # the numbers of a range share the words of its last one, and so the heading
            end = close if number.end == before.items[-1].end else number.end
            path = f"{heading.slug}/{_counted(number.path, heading, ordinal=before.ordinal)}"
            sure = 0.8 if before.ordinal else 0.95
            group = (before.start, close)
            explicit = not before.ordinal
            yield _Found(number.start, end, path, heading.language, group, sure, explicit)
    elif numbers is None and alone:
        yield _Found(start, close, heading.slug, heading.language, (start, close), 0.7, quoted)


_OF_HEADING = re.compile(r"\s?(?:d(?:el?|u|es)|d'|of(?: the)?|раздела|из|من)\s?[\"«]?([^\W\d_]+)")


def _is_headed(text: str, numbers: Numbers, language: str) -> bool:
    """Whether numbers are those of the heading before them, and not of the one behind."""
    at = numbers.items[0].start
    word = _WORD_BEFORE.search(text, max(0, at - 24), at)
    if word is None or not (word[1] in _first_words() or _ends_with_han(word[1])):
        return False
    return not _has_its_own(text, numbers.end) and bool(numbers_at(text, word.end(1), language))


def _ends_with_han(word: str) -> bool:
    return any(match.end() == len(word) for match in _han_triggers().finditer(word))


_WORD_BEFORE = re.compile(r"([^\W\d_]+)[\"']?\s?\(?$")


def _has_its_own(text: str, at: int) -> bool:
    """Whether the word of a heading stands behind a number, with `of` between."""
    behind = _OF_HEADING.match(text, at)
    return behind is not None and behind[1] in _first_words()


def _counted(path: str, heading: Heading, *, ordinal: bool) -> str:
    """The paragraphs of a preamble have letters: the first `considering` is a)."""
    if ordinal and not heading.operative and path.isdigit() and int(path) <= 26:
        return chr(96 + int(path))
    return path


def _closing(text: str, at: int) -> int:
    """Where the quotes behind a heading end, also those set off by a space."""
    if text[at : at + 2] == ' "':
        at += 1
    while at < len(text) and text[at] in QUOTE:
        at += 1
    return at


def _hit(
    text: str,
    folded: Folded,
    one: _Found,
    named: Sequence[ResolutionHit],
    default: str | None,
    resolutions: Collection[str],
) -> LabelHit:
    """A found label with its place in the original text and the resolution it belongs to."""
    start, end = folded.original(one.start), folded.original(one.end - 1) + 1
    group = folded.original(one.group[0]), folded.original(one.group[1] - 1) + 1
    resolution, span = resolution_of(text, group, named, resolutions)
    if span and one.group == (one.start, one.end):
        start, end = min(start, span[0]), max(end, span[1])
    return LabelHit(
        start,
        end,
        resolution or default,
        one.path,
        text_name_near(text, *group),
        text[start:end],
        one.explicit,
        one.confidence,
        one.language,
    )


def _without_overlaps(hits: list[LabelHit]) -> list[LabelHit]:
    """The hits in order; of two over the same words the first or longer one, equal ones once.

    `考虑到 d) 的建议` is the proposal on considering d), and no d) of what is recommended.
    """
    kept: list[LabelHit] = []
    for hit in sorted(hits, key=lambda h: (h.start, h.start - h.end)):
        last = kept[-1] if kept else None
        inside = last is not None and hit.start < last.end
        # The numbers of a range share the words of its last one.
        shared = last is not None and (hit.start, hit.end) == (last.start, last.end)
        if not inside or (shared and last is not None and hit.provision != last.provision):
            kept.append(hit)
    return kept
