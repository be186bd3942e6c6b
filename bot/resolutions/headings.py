"""Recognising the heading of a section, in any of six languages, and giving it its English slug."""

import re
from dataclasses import dataclass

from bot.resolutions.folding import fold, slug, squeeze
from bot.resolutions.lexicon import Lexicon, key, lexicon

MAX_HEADING = 300
_LEAD = {"en": r"(?:and\s+)?", "fr": r"(?:et\s+)?", "es": r"(?:y\s+)?", "ru": r"(?:и\s+)?"}
_ARABIC_LEAD = re.compile("و?")
_WITH = re.compile(
    r"\s*,?\s*(?:in|with)\s+(?:close\s+|full\s+)?(?:consultation|collaboration|cooperation"
    r"|coordination|conjunction)\s+with\s+"
)
_WRAP = " \t\"'*_`“”«»‘’[]"
_CLOSING = " \t\"'*_`“”«»,;:."
_CLAUSE_WORDS = {
    "en": ("that", "to", "this", "its", "in", "by", "with", "for"),
    "fr": ("que", "qu", "de", "d", "a", "la", "le", "les", "l", "des"),
    "es": ("que", "la", "el", "los", "las", "de", "a", "lo"),
    "ru": ("что", "о", "об", "чтобы"),
    "ar": ("ان", "بان", "انه"),
    "zh": (),
}


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading found in folded text: `end` is where it ends; `slug` is its English path part."""

    slug: str
    language: str
    operative: bool
    end: int
    addressed: bool = False
    """Whether it names to whom it speaks."""
    noun: bool = False
    """Whether it is named by a noun, behind which stands no number of a clause."""


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _modifiers(text: str, at: int, lex: Lexicon) -> tuple[int, list[str]]:
    """Up to three modifiers from `at` on: (where they end, their English)."""
    found: list[str] = []
    while len(found) < 3:
        start = _skip(text, at)
        if start < len(text) and text[start] == ",":
            start = _skip(text, start + 1)
        match = lex.modifier.match(text, start)
        if match is None:
            break
        found.append(lex.modifiers[key(match.group())])
        at = match.end()
    return at, found


def _addressees(text: str, at: int, lex: Lexicon) -> tuple[int, list[str]]:
    """The persons and bodies from `at` on, joined by `and` where the text does."""
    found: list[str] = []
    start = _skip(text, at)
    while len(found) < 16:
        match = lex.addressee.match(text, start)
        if match is None or match.lastgroup is None:
            break
        found.append(lex.addressees[int(match.lastgroup[1:])])
        at = match.end()
        joint = lex.joint.match(text, at)
        if joint is None or joint.end() == at:
            break
        if joint.group("and") is not None:
            found.append("and")
        start = joint.end()
        with_others = _WITH.match(text, at)
        if lex.language == "en" and with_others:
            found.append(key(with_others.group().replace(",", " ")))
            start = with_others.end()
    while found and (found[-1] == "and" or found[-1].endswith("with")):
        found.pop()
    return at, found


def scan(text: str, at: int, lex: Lexicon) -> Heading | None:
    """The heading that begins at `at` of folded text, None when there is none."""
    before_end, before = _modifiers(text, at, lex)
    verb_at = _skip(text, before_end)
    if lex.language == "ar":
        lead = _ARABIC_LEAD.match(text, verb_at)
        verb_at = lead.end() if lead else verb_at
    match = lex.verb.match(text, verb_at)
    if match is None and lex.language == "ar" and verb_at > before_end:
        match = lex.verb.match(text, verb_at - 1)
    if match is None:
        return None
    verb, operative = lex.verbs[key(match.group())]
    end, after = _modifiers(text, match.end(), lex)
    words = [*before, verb, *after] if lex.language == "en" else [verb, *before, *after]
    gap = _skip(text, end)
    if lex.language == "zh" and text[gap : gap + 1] in (",", "/"):
        gap = _skip(text, gap + 1)
    infinitive = lex.infinitive.match(text, gap) if verb in ("resolves", "decides") else None
    if infinitive is not None and infinitive.start() > match.start():
        words.append(lex.infinitives[key(infinitive.group())])
        end = infinitive.end()
    end, addressees = _addressees(text, end, lex) if operative else (end, [])
    return Heading(
        slug(" ".join(words + addressees)), lex.language, operative, end, bool(addressees)
    )


def named_by_noun(text: str, at: int, lex: Lexicon) -> Heading | None:
    """The heading that a noun at `at` of folded text names: `instructions to the Council`."""
    match = lex.noun.match(text, at)
    if match is None:
        return None
    end, addressees = _addressees(text, match.end(), lex)
    if not addressees:
        return None
    whole = slug(" ".join([lex.nouns[key(match.group())], *addressees]))
    return Heading(whole, lex.language, operative=True, end=end, addressed=True, noun=True)


def _known_tail(text: str, at: int) -> bool:
    """Whether nothing but a mark, or a word that belongs to all the clauses, is left."""
    return text[at:].strip(_CLOSING) in ("", "to", "that", "de", "que", "что", "to:", "that:")


def line_heading(line: str, language: str) -> Heading | None:
    """The heading that a whole line is; None for a clause, even one that begins like a heading.

    An operative heading may address somebody who is not in the vocabulary (`invites interested
    parties`): then the line has no end of a clause and does not go on with `that` or `to`.
    """
    printed = squeeze(line).strip(_WRAP)
    if not printed or len(printed) > MAX_HEADING:
        return None
    folded = fold(printed)
    if lead := _LEAD.get(language):
        found = re.match(lead, folded)
        folded = folded[found.end() :] if found else folded
    lex = lexicon(language)
    heading = scan(folded, 0, lex)
    if heading is None:
        return None
    if _known_tail(folded, heading.end):
        return heading
    if heading.operative and _free_addressee(folded, heading, lex):
        whole = slug(folded.strip(_CLOSING)) if language == "en" else heading.slug
        return Heading(
            _normal(whole, heading), language, operative=True, end=len(folded), addressed=True
        )
    return None


def _normal(whole: str, heading: Heading) -> str:
    """The slug of a whole line with the verb in its normal spelling."""
    first = heading.slug.split("-", 1)[0]
    rest = whole.split("-", 1)
    return first if len(rest) == 1 else f"{first}-{rest[1]}"


def _free_addressee(folded: str, heading: Heading, lex: Lexicon) -> bool:
    tail = folded[heading.end :].strip()
    if len(folded) > 260 or folded.rstrip()[-1] in ";.:" or any(c.isdigit() for c in tail[:2]):
        return False
    word = re.match(r"\w+", tail.lstrip(", "))
    if word is None:
        return False
    if heading.addressed:
        return lex.language == "en" and word.group() not in ("to", "that")
    return bool(lex.spaced) and word.group() not in _CLAUSE_WORDS[lex.language]


def opening_heading(text: str, language: str) -> tuple[Heading, str] | None:
    """A heading and the clause that runs on behind it in one line (`resolves that the Union…`).

    Returns the heading and the rest of the text as printed, None when the line has no heading at
    its beginning or nothing behind it.
    """
    printed = squeeze(text).lstrip(_WRAP)
    lex = lexicon(language)
    folded = fold(printed)
    if len(folded) != len(printed):
        return None
    heading = scan(folded[: MAX_HEADING + 100], 0, lex)
    if heading is None:
        return None
    rest = printed[heading.end :].lstrip(_CLOSING)
    return (heading, rest) if rest else None
