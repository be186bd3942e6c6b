"""Taking apart what page breaks and converters ran together in one line.

A heading at the end of a clause (`… remained relevant, noting with appreciation`), an annex or the
signatures behind the last clause, footnotes under a line of underscores, and two clauses in one.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from bot.resolutions.folding import Folded, fold_with_positions
from bot.resolutions.headings import Heading, scan
from bot.resolutions.lexicon import lexicon
from bot.resolutions.numbers import base_and_suffix
from bot.resolutions.vocabulary import VOCABULARIES, forms

_FOOTNOTE = re.compile(r"\s*_{5,}\s*(?=(?P<number>\d{1,2}|\*)\s)")
_NEXT_CLAUSE = re.compile(
    r"\s*(?:[,;:.]\s*)?\s(?:(?:1|a\)|\(a\)|i\)|1\.|1\))\s+\S|(?:that|to|que|de|что)\s)"
)
_STOP = re.compile(r"[,;.:]\s*(?:and\s+)?")
_PARTS = re.compile(
    r"(?<=[.;,!?])\s+(?=(?:\d{1,4}\s+)?PART\s+[IVX]+\s+[-–—]|(?:RESOLUTION|DECISION|RECOMMENDATION)"
    r"\s+\d+\s+\((?:REV\.\s)?[A-Z ]+,\s\d{4}\)\s)"
)
_ANNEX_TITLE = re.compile(r"[^()]{5,80}\d\s*(?:\([^()]{4,60}\))?\s+(?=\S)")
_MAX_CUTS = 200


@cache
def _annex(language: str) -> re.Pattern[str]:
    v = VOCABULARIES[language]
    words = "|".join(re.escape(form.upper()) for form in forms(v.annex))
    to = "|".join(re.escape(form.upper()) for form in forms(v.to_annex))
    return re.compile(rf"(?<=[.;,!?])\s+(?=(?:{words})(?:\s+\d+|\s+[A-Z])?\s+(?:{to})[\s\d])")


def cut_runs(text: str, language: str, *, anew: bool = False, last: bool = False) -> list[str]:
    """A line as the lines it should have been; `[text]` when nothing was run together.

    `anew` says that the next line begins to count at 1 or a) again: then a heading to somebody
    who is not in the vocabulary is believed at the end of the line, too. `last` says that the
    next line is not the next clause: then a heading may stand in the middle, its clause behind it.
    """
    pieces = []
    for part in _pieces(text, language):
        pieces.extend(_footnotes(part))
    out = []
    for piece in pieces:
        out.extend(
            [piece]
            if piece.startswith("____")
            else _headings(piece, language, anew=anew, last=last)
        )
    return [piece for piece in (p.strip() for p in out) if piece] or [text]


def _pieces(text: str, language: str) -> list[str]:
    cuts = {m.end() for m in _PARTS.finditer(text)}
    if language in ("en", "fr", "es", "ru"):
        for match in _annex(language).finditer(text):
            title = _ANNEX_TITLE.match(text, match.end())
            cuts |= {match.end(), title.end()} if title else {match.end()}
    return _cut(text, sorted(cuts)[:_MAX_CUTS])


def _cut(text: str, cuts: list[int]) -> list[str]:
    edges = [0, *cuts, len(text)]
    return [text[a:b] for a, b in pairwise(edges) if a < b]


def _footnotes(text: str) -> list[str]:
    """The clause, then each footnote as `____ 1 words`."""
    matches = list(_FOOTNOTE.finditer(text))[:_MAX_CUTS]
    if not matches:
        return [text]
    pieces = [text[: matches[0].start()]]
    for index, match in enumerate(matches):
        stop = matches[index + 1].start() if index + 1 < len(matches) else len(text)
        pieces.append("_____ " + text[match.end() : stop].strip())
    return pieces


@cache
def _first_words(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:[,;.:]|(?:[,;]\s*and))\s+(?=(?:\w+\s)?{lexicon(language).verb.pattern})"
    )


def _headings(text: str, language: str, *, anew: bool, last: bool) -> list[str]:
    if language == "zh" or len(text) < 20:
        return [text]
    folded = fold_with_positions(text)
    cuts: list[int] = []
    for start, end in _inner_headings(folded.text, language, anew=anew, last=last):
        cuts.append(folded.original(start))
        if end < len(folded.text):
            cuts.append(folded.original(end))
    return _cut(text, sorted(set(cuts))[:_MAX_CUTS])


def _inner_headings(
    text: str, language: str, *, anew: bool, last: bool
) -> Iterator[tuple[int, int]]:
    """Where headings stand inside of a line, as (start, end)."""
    lex = lexicon(language)
    for match in _first_words(language).finditer(text):
        at = match.end()
        heading = scan(text[at : at + 400], 0, lex)
        if heading is None:
            continue
        end = at + heading.end
        rest = text[end : end + 300]
        ends = end + len(rest) == len(text)
        if ends and (
            not rest.strip(" ,:;") or (anew and heading.operative and _tail_heading(rest))
        ):
            yield at, len(text)
        elif _starts_section(rest, heading, last=last):
            yield at, end


def _tail_heading(rest: str) -> bool:
    """Whether the rest of a line can be whom a heading speaks to: no clause, no end of one."""
    word = re.match(r"[\s,]*(\w+)", rest)
    stopped = rest.rstrip()[-1:] in (".", ";", ":") or re.search(r"[;.:]\s", rest)
    return (
        word is not None and len(rest) < 250 and not stopped and word.group(1) not in _CLAUSE_BEGINS
    )


_CLAUSE_BEGINS = frozenset("to that que de d qu что чтобы ان".split())


def _starts_section(rest: str, heading: Heading, *, last: bool) -> bool:
    """Whether what follows a heading inside a line is its first clause."""
    found = _NEXT_CLAUSE.match(rest)
    if found is None:
        return False
    bare = not found.group().strip(" ,;:.").startswith(("1", "a)", "(a)", "i)"))
    if not bare:
        return True
    known = heading.addressed or "-" in heading.slug
    return last and heading.operative and known and not rest.lstrip().startswith(",")


def cut_clauses(text: str, number: str) -> list[str]:
    """A numbered clause that swallowed the next ones (`… measures; 3 to report …`), each alone."""
    base, _ = base_and_suffix(number)
    pieces: list[str] = []
    at = 0
    following = successor(base)
    while following and len(pieces) < _MAX_CUTS:
        match = re.compile(
            rf"[;.]\s+(?={re.escape(following)}\s+(?:to|that|à|de|que|the|[a-z]))"
        ).search(text, at)
        if match is None:
            break
        pieces.append(text[at : match.end()])
        at = match.end()
        following = successor(following.rstrip(")"))
    return [*pieces, text[at:]]


def successor(base: str) -> str:
    """The number behind `3` or `c` as a clause begins with it: `4`, `d)`; "" when unclear."""
    if base.isdigit():
        return str(int(base) + 1)
    if len(base) == 1 and "a" <= base < "z" and base not in "huw":
        return chr(ord(base) + 1) + ")"
    return ""


__all__ = ["Folded", "cut_clauses", "cut_runs"]
