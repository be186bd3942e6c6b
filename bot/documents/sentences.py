"""The author's own sentences around the words in which a provision is named; nothing is added."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from bot.documents.plain import one_line, safe_lines
from bot.model.closings import CLOSING

_PARAGRAPH = re.compile(
    r"\n[ \t]{0,200}(?:\n[ \t]{0,200}){1,50}|"
    r"\n(?=[ \t]{0,8}(?:[-–•·]|\d{1,2}[.)]|\(?[a-h]\))[ \t]{1,8}\S)"
)
"""Blank lines, or the next line of a list."""
_SPACE = re.compile(r"\s+")
_SENTENCE = re.compile(r"[.!?…。！？؟][»”\")]?(?=\s|$)|[。！？]")
_ENDED = (".", "!", "?", "…", "。", "！", "？", "؟", ":", ";", "»", "”", '"', ")")
_GREETED = (",", "،", "，", "!", "！", ":", "：")
_SYMBOL = re.compile(r"\W{0,3}(?:MOD|ADD|SUP|NOC)\b")
_REASONS = re.compile(
    r"\W{0,3}(?:Reasons?|Motifs?|Motivos?|Основани[ея]|Причин[аы]|理由|الأسباب|السبب)\b",
    re.IGNORECASE,
)
_INITIAL = re.compile(r"(?:[^\W\d_]\.-?){1,3}")
_UNDER_CLOSING, _NAME = 5, 60  # lines in which a closing phrase is sought; letters of a name
LONGEST = 6_000  # characters of one comment that a paper shows under one provision


@lru_cache(maxsize=64)  # a letter is looked at clause by clause
def paragraphs(words: str) -> tuple[str, ...]:
    """The paragraphs of own words, each as one line without the breaks of the mail program."""
    found = _PARAGRAPH.split(safe_lines(words, 60_000))
    return tuple(line for line in (_SPACE.sub(" ", each).strip() for each in found) if line)


def body(words: str, author: str = "", limit: int = LONGEST) -> str:
    """Own words without greeting, closing phrase and name, paragraphs separated by a newline.

    In doubt a line stays: a last line is a name only under a closing phrase, or where it is the
    `author`'s.
    """
    return cut("\n".join(told(words, author)), limit)


@lru_cache(maxsize=64)
def told(words: str, author: str = "") -> tuple[str, ...]:
    """The paragraphs of `body`."""
    lines = safe_lines(words, 60_000).strip().split("\n")
    found = _PARAGRAPH.split("\n".join(lines[: _farewell(lines, author)]))
    if len(found) > 1 and _greets(found[0].strip()):
        found = found[1:]
    return tuple(line for line in (_SPACE.sub(" ", each).strip() for each in found) if line)


def each_sentence(paragraph: str) -> list[str]:
    """The sentences of a paragraph, with their ends."""
    ends = [m.end() for m in _SENTENCE.finditer(paragraph)]
    found = [paragraph[i:j].strip() for i, j in pairwise((0, *ends, len(paragraph)))]
    return [sentence for sentence in found if sentence]


def gives_reasons(paragraph: str) -> bool:
    """Whether it begins with *Reasons*, which follow a proposal (the Union's custom)."""
    return bool(_REASONS.match(paragraph))


def holding(words: str, evidence: str, limit: int = 160) -> str:
    """The one sentence in which the evidence stands, for a note; empty if it is not there."""
    sought = _SPACE.sub(" ", evidence).strip()
    for paragraph in paragraphs(words) if sought else ():
        at = paragraph.find(sought)
        if at >= 0:
            starts = [0, *(m.end() for m in _SENTENCE.finditer(paragraph, 0, at))]
            return first_sentence(paragraph[starts[-1] :].strip(), limit)
    return ""


def asked(words: str, limit: int = 300) -> str:
    """The first sentence that ends with a question mark, empty if none does."""
    for paragraph in paragraphs(words):
        start = 0
        for end in (m.end() for m in _SENTENCE.finditer(paragraph)):
            if paragraph[:end].rstrip('»”")').endswith(("?", "？", "؟")):
                return one_line(paragraph[start:end].strip(), limit)
            start = end
    return ""


def leads(sentence: str) -> bool:
    """Whether it only leads to what follows: `to read as follows:`, `Our position is therefore`."""
    return not sentence.endswith(_ENDED) or sentence.endswith((":", "："))


def is_symbol(paragraph: str) -> bool:
    """Whether a short paragraph is only a proposal's head: `MOD resolves 5`, `SUP 191/3`."""
    return len(paragraph) <= 80 and bool(_SYMBOL.match(paragraph))


def first_sentence(words: str, limit: int = 160) -> str:
    """One sentence for a note, cut where it is long."""
    found = _SENTENCE.search(words, 20)
    return one_line(words[: found.end()] if found else words, limit)


def _greets(paragraph: str) -> bool:
    """`Dear colleagues,`: short, open at its end; a number would be that of a provision."""
    return (
        len(paragraph) <= 60
        and paragraph.endswith(_GREETED)
        and not any(character.isdigit() for character in paragraph)
    )


def _farewell(lines: Sequence[str], author: str) -> int:
    """The line with which a letter takes its leave; their number where none does."""
    kept = [i for i, line in enumerate(lines) if line.strip()]
    for at in range(len(kept) - 1, max(len(kept) - 1 - _UNDER_CLOSING, 0), -1):
        line = lines[kept[at]].strip()
        if CLOSING.match(line):
            return kept[at]
        if len(line) > _NAME or line.rstrip("*_ ").endswith(_ENDED):
            break
    return kept[-1] if len(kept) > 1 and _names(lines[kept[-1]], author) else len(lines)


def _names(line: str, author: str) -> bool:
    """`Dan` or `D. Whitlock` under the words of Daniel Whitlock."""
    known = [name[:3] for name in author.casefold().split()]
    typed = [name for name in line.casefold().split() if not _INITIAL.fullmatch(name)]
    return bool(known and typed) and all(name[:3] in known for name in typed)


def cut(text: str, limit: int = LONGEST) -> str:
    """Words cut at a word's end with an ellipsis."""
    if len(text) <= limit:
        return text
    return text[: limit - 1].rsplit(" ", 1)[0].rstrip() + "…"
