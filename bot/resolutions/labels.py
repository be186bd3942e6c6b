"""Finding the provisions named in free text, by one grammar in six languages.

A label is a heading with a number (`resolves 2`, `责成秘书长 3`), a number with a heading
(`paragraph 2 of resolves`, `the second "resolves"`), an operative or preambular paragraph (`OP2`,
`PP (a)`), or a part with a name (`the title of Resolution 191`, `footnote 1`). Prose is told from
a label by what stands around it; the rules are in `_is_prose`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from bot.model.texts import LabelHit, ResolutionHit
from bot.resolutions.folding import Folded, fold, fold_with_positions
from bot.resolutions.headings import Heading, scan
from bot.resolutions.label_numbers import Number, Numbers, numbers_at, numbers_before
from bot.resolutions.label_parts import named_parts
from bot.resolutions.lexicon import lexicon
from bot.resolutions.named import find_resolutions
from bot.resolutions.vocabulary import LANGUAGES, VOCABULARIES, forms
from bot.resolutions.wordings import text_name_near

_WORD = re.compile(r"[^\W\d_]+")
_HAN = re.compile("[\u4e00-\u9fff]")
_BARE_RESOLUTION = re.compile(r"(?<![\w./-])(?P<number>\d{2,3})[\s,:]{1,3}[\"'*(]{0,2}$")
_PREVIOUS_WORD = re.compile(r"(\w+)\s$")
# Without one of these near it, a heading's word has no number and is not spoken of as a heading.
_SIGN = re.compile(
    r"[\d)\]\"*_`]|(?<!\w)(?:[b-hj-z\u0430-\u044f\u0621-\u064a](?!\w)|[ai](?=[.,;:]|$))"
    r"|(?<!\w)(?:paragraph|section|part|clause)s?(?!\w)"
)
_QUOTE = "\"'*_`"
_Entries = tuple[tuple[str, frozenset[str]], ...]
MAX_TEXT = 2_000_000


@dataclass(frozen=True, slots=True)
class _Found:
    """A label in folded text, before the resolution is known."""

    start: int
    end: int
    path: str
    language: str
    explicit: bool
    confidence: float
    group_start: int
    group_end: int


@cache
def _triggers() -> dict[str, _Entries]:
    """First word of every heading -> (language, words of which one must follow; none: any)."""
    found: dict[str, dict[str, set[str]]] = {}
    for language in (code for code in LANGUAGES if code != "zh"):
        vocabulary = VOCABULARIES[language]
        packed = [form for _, form in (*vocabulary.preamble, *vocabulary.operative)]
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
def _ordinals() -> frozenset[str]:
    packed = [v.ordinals for v in VOCABULARIES.values()]
    return frozenset(fold(w) for p in packed for w in p.replace("/", "|").split("|"))


@cache
def _han_triggers() -> re.Pattern[str]:
    lex = lexicon("zh")
    return re.compile(rf"(?<!号)(?:进一步|此外|亦|还|强烈)?{lex.verb.pattern}")


def find_labels(
    text: str,
    language: str | None = None,
    default_resolution: str | None = None,
    resolutions: Sequence[str] = (),
) -> list[LabelHit]:
    """Every provision that `text` names, in the order of the text; lists and ranges are spread.

    `language` only breaks ties between languages that share a word; all six are always looked
    for. A label without a resolution gets `default_resolution`; `resolutions` are those under
    revision: one of them named earlier in the same sentence is taken before the default. Linear
    in the length of the text, of which two million characters are read.
    """
    text = text[:MAX_TEXT]
    folded = fold_with_positions(text)
    found = list(_search(folded, text, language))
    if not found:
        return []
    named = find_resolutions(text)
    hits = [_hit(text, folded, one, named, default_resolution, resolutions) for one in found]
    return _without_overlaps(hits)


def _search(folded: Folded, text: str, language: str | None) -> Iterator[_Found]:
    words = set(_WORD.findall(folded.text))
    ordinals = not words.isdisjoint(_ordinals())
    for start, end, entries in _verbs_in(folded.text, words):
        if ordinals or _SIGN.search(folded.text, max(0, start - 60), end + 160):
            after = _WORD.search(folded.text, end, end + 60)
            word = after.group() if after else ""
            fitting = tuple(code for code, seconds in entries if not seconds or word in seconds)
            yield from _at_heading(folded.text, start, _order(fitting, language))
    if _HAN.search(folded.text):
        for match in _han_triggers().finditer(folded.text):
            yield from _at_heading(folded.text, match.start(), ("zh",))
    for part in named_parts(folded, text, words):
        yield _Found(
            part.start,
            part.end,
            part.path,
            part.language,
            part.explicit,
            part.confidence,
            part.start,
            part.end,
        )


def _verbs_in(text: str, words: set[str]) -> Iterator[tuple[int, int, _Entries]]:
    """Where the first words of headings stand; only words that the text has are looked for."""
    triggers = _triggers()
    for word in words & triggers.keys():
        at = text.find(word)
        while at >= 0:
            end = at + len(word)
            if not (at and text[at - 1].isalpha()) and not text[end : end + 1].isalpha():
                yield at, end, triggers[word]
            at = text.find(word, end)


def _order(languages: tuple[str, ...], first: str | None) -> tuple[str, ...]:
    return (first, *(c for c in languages if c != first)) if first in languages else languages


def _at_heading(text: str, at: int, languages: tuple[str, ...]) -> Iterator[_Found]:
    """Labels made with the heading at `at`: the first language in which there is any."""
    for language in languages:
        heading = _scan(text, at, language)
        if heading is None:
            continue
        found = list(_labels_of(text, at, heading))
        if found:
            yield from found
            return


def _scan(text: str, at: int, language: str) -> Heading | None:
    """The heading whose verb is at `at`, with the modifier before it (`further recalling`)."""
    window = text[max(0, at - 60) : at + 400]
    here = min(at, 60)
    lex = lexicon(language)
    heading = scan(window, here, lex)
    if heading is None:
        return None
    before = _PREVIOUS_WORD.search(window, 0, here)
    if before and lex.spaced and before.group(1) in lex.modifiers:
        heading = scan(window, before.start(1), lex) or heading
    end = heading.end + at - here
    return Heading(heading.slug, language, heading.operative, end, heading.addressed)


def _labels_of(text: str, at: int, heading: Heading) -> Iterator[_Found]:
    """The labels that a heading at `at` is a part of: number behind, number before, or alone."""
    start = at
    while start and text[start - 1] in _QUOTE:
        start -= 1
    quoted = start < at and heading.end < len(text) and text[heading.end] in _QUOTE + ",)"
    numbers = numbers_at(text, heading.end, heading.language)
    if numbers and not _is_prose(text, at, heading, numbers, quoted):
        for number in numbers.items:
            begin = start if number is numbers.items[0] else number.start
            yield _Found(
                begin,
                number.end,
                f"{heading.slug}/{number.path}",
                heading.language,
                True,
                0.95,
                start,
                numbers.end,
            )
        return
    before = numbers_before(text, start, heading.language)
    if before:
        for number in before.items:
            end = _closing(text, heading.end) if number is before.items[-1] else number.end
            path = f"{heading.slug}/{number.path}"
            yield _Found(
                number.start,
                end,
                path,
                heading.language,
                not before.ordinal,
                0.8 if before.ordinal else 0.95,
                before.start,
                _closing(text, heading.end),
            )
        return
    if numbers is None and _names_section(text, start, heading, quoted):
        end = _closing(text, heading.end)
        yield _Found(start, end, heading.slug, heading.language, quoted, 0.7, start, end)


def _closing(text: str, at: int) -> int:
    while at < len(text) and text[at] in _QUOTE:
        at += 1
    return at


_SUBJECTS = frozenset(
    [
        "this",
        "it",
        "that",
        "which",
        "who",
        "he",
        "she",
        "they",
        "we",
        "i",
        "commit",
        "patch",
        "fix",
        "change",
        "update",
        "release",
        "version",
        "ticket",
        "bot",
        "pr",
        "problem",
        "bug",
        "finally",
        "also",
        "now",
        "usually",
        "never",
        "always",
        "hopefully",
        "only",
        "question",
        "answer",
        "il",
        "elle",
        "qui",
        "cela",
        "ceci",
        "ca",
        "nous",
        "ella",
        "esto",
        "eso",
        "que",
        "lo",
        "se",
        "он",
        "она",
        "это",
        "оно",
        "который",
        "которая",
        "мы",
        "они",
        "you",
        "not",
        "to",
        "will",
        "would",
    ]
)
_LEADS = frozenset(
    [
        "in",
        "on",
        "of",
        "to",
        "for",
        "under",
        "re",
        "regarding",
        "concerning",
        "our",
        "about",
        "with",
        "from",
        "at",
        "per",
        "as",
        "and",
        "delete",
        "amend",
        "support",
        "oppose",
        "keep",
        "retain",
        "modify",
        "mod",
        "add",
        "sup",
        "noc",
        "suppress",
        "see",
        "cf",
    ]
)
_PREVIOUS = re.compile(r"(\w+)[\s\"'*_]*$")
_NEXT = re.compile(r"[\s\"'*_]*(?P<gap>[\s]?)(?P<word>[^\W\d_]+)")
_NO_LINE = re.compile(r"[ \t]+(?P<word>[^\W\d_]+)")
_OF_TEXT = re.compile(
    r"\s*(?:of|de|du|del|из)\s+(?:the|la|el|l'|our)?\s*(?:\w+\s)?"
    r"(?:res|rés|рез|rev|text|draft|document|iscg|current|present|existing|\d{2,3})"
)


@cache
def _prose_after(language: str) -> frozenset[str]:
    return frozenset(fold(VOCABULARIES[language].prose_after).split())


def _is_prose(text: str, at: int, heading: Heading, numbers: Numbers, quoted: bool) -> bool:
    """Whether a heading's word and a number behind it are a sentence, not a label.

    Brackets, quotes, a word for paragraph, or an addressee make a label. A bare number or letter
    needs the end of a clause behind it, or a word that can't be counted (`should`, `of
    Resolution`), and no subject before it (`this resolves 2 issues`).
    """
    if numbers.marked or quoted:
        return False
    after = _NO_LINE.match(text, numbers.end)
    previous = _PREVIOUS.search(text, max(0, at - 24), at)
    subject = previous.group(1) if previous else ""
    if heading.language == "zh":
        return bool(
            re.match(r"\s*(?:个|项|次|名|份|年|月|种|天|位|%|亿|万)", text[numbers.end :][:4])
        )
    if numbers.items[0].letter and not _letter_stands(text, numbers, heading.language, after):
        return True
    if after is None:
        return subject in _SUBJECTS and not heading.addressed
    word = after.group("word")
    if word in ("of", "de", "из") and not _OF_TEXT.match(text, numbers.end):
        return not heading.addressed
    if subject in _SUBJECTS:
        return True
    if word in _prose_after(heading.language):
        return False
    return not (subject in _LEADS and heading.operative)


def _letter_stands(text: str, numbers: Numbers, language: str, after: re.Match[str] | None) -> bool:
    """Whether a bare letter is a number: articles and prepositions of one letter rarely are."""
    letter = text[numbers.items[0].start : numbers.items[0].end]
    risky = {"en": "ai", "fr": "ayel", "es": "aeyou", "ru": "авикосуя", "ar": "وبلكف"}
    behind = re.match(r"[ \t]*[\w=]", text[numbers.end : numbers.end + 20])
    if behind and after is None:
        return False
    if letter in risky.get(language, ""):
        if after is None:
            return (
                letter not in "иксу" and len(numbers.items) == 1 and language in ("en", "fr", "es")
            )
        return language == "en" and letter == "a" and after.group("word") in _VERBS_AFTER_LETTER
    return after is None or after.group("word") in _prose_after(language)


_VERBS_AFTER_LETTER = frozenset(
    ["should", "is", "was", "could", "must", "might", "reads", "says", "needs", "would"]
)


@cache
def _section_words(language: str) -> re.Pattern[str]:
    words = "|".join(re.escape(fold(w)) for w in forms(VOCABULARIES[language].paragraph))
    return re.compile(
        rf"[{_QUOTE}]*\s*(?:{words}|section|heading|sections|headings|раздел|раздела)(?!\w)"
    )


def _names_section(text: str, start: int, heading: Heading, quoted: bool) -> bool:
    """Whether a heading alone is spoken of: in quotes, or `the noting paragraph`."""
    section = _section_words(heading.language).match(text, heading.end)
    if quoted:
        return bool(section) or len(text[start : heading.end].split()) in range(3, 13)
    if heading.language != "en":
        return False
    before = re.search(r"(?:^|\s)(?:the|our|under|new)\s$", text[max(0, start - 8) : start])
    return bool(before and section)


def _hit(
    text: str,
    folded: Folded,
    one: _Found,
    named: list[ResolutionHit],
    default: str | None,
    resolutions: Sequence[str],
) -> LabelHit:
    """A found label with its place in the original text and the resolution it belongs to."""
    start, end = folded.original(one.start), folded.original(one.end - 1) + 1
    group = folded.original(one.group_start), folded.original(one.group_end - 1) + 1
    resolution, span = _resolution(text, folded, one, group, named, resolutions)
    if span and one.group_end == one.end and one.group_start == one.start:
        start, end = min(start, span[0]), max(end, span[1])
    hit = LabelHit(
        start,
        end,
        resolution or default,
        one.path,
        None,
        text[start:end],
        one.explicit,
        one.confidence,
        one.language,
    )
    return replace(hit, text_name=text_name_near(text, *group))


_BETWEEN_AFTER = re.compile(
    r"[\s\"'*_)]*[,;]?\s*(?:of|in|from|to|de|du|del|de la|dans|en|в|из|к|من|في|\(|的|,)?"
    r"[\s(]*(?:the|la|le|el|l'|itu|pp|uit)?\s*(?:draft|revised|proyecto de|projet de)?\s*"
)
_BETWEEN_BEFORE = re.compile(
    r"[\s\"'*_)(,:;.\-–—|/>]*(?:in|under|section|at|its|the|на|в|的|в части|中)?[\s\"'*_(]*"
    r"(?:the|its)?[\s\"'*_(]*"
)


def _resolution(
    text: str,
    folded: Folded,
    one: _Found,
    group: tuple[int, int],
    named: list[ResolutionHit],
    resolutions: Sequence[str],
) -> tuple[str | None, tuple[int, int] | None]:
    """The resolution that a label belongs to, and where it is named when that is beside it."""
    for hit in named:
        if 0 <= hit.start - group[1] <= 40 and _BETWEEN_AFTER.fullmatch(
            fold(text[group[1] : hit.start])
        ):
            return hit.resolution, (hit.start, hit.end)
        if 0 <= group[0] - hit.end <= 30 and _BETWEEN_BEFORE.fullmatch(
            fold(text[hit.end : group[0]])
        ):
            return hit.resolution, (hit.start, hit.end)
    bare = _BARE_RESOLUTION.search(folded.text, max(0, one.group_start - 8), one.group_start)
    if bare and (bare.group("number") in resolutions or not resolutions):
        at = folded.original(bare.start("number"))
        return bare.group("number"), (at, at + len(bare.group("number")))
    for hit in reversed(named):
        if hit.end <= group[0] and hit.resolution in resolutions:
            gap = text[hit.end : group[0]]
            if len(gap) < 300 and not re.search(r"[.!?。]\s|\n\s*\n", gap):
                return hit.resolution, None
    return None, None


def _without_overlaps(hits: list[LabelHit]) -> list[LabelHit]:
    """The hits in order; of two over the same words the longer one, equal ones once."""
    kept: list[LabelHit] = []
    for hit in sorted(hits, key=lambda h: (h.start, h.start - h.end)):
        last = kept[-1] if kept else None
        if last and hit.start < last.end and hit.end <= last.end:
            if (hit.start, hit.end) != (last.start, last.end) or hit.provision == last.provision:
                continue
        kept.append(hit)
    return kept


__all__ = ["Number", "find_labels"]
