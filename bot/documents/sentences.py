"""The author's own sentences around the words in which a provision is named; nothing is added."""

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.documents.plain import one_line, safe_lines

_PARAGRAPH = re.compile(r"\n[ \t]{0,200}(?:\n[ \t]{0,200}){1,50}")
_SPACE = re.compile(r"\s+")
_SENTENCE = re.compile(r"[.!?…。！？؟][»”\")]?(?=\s|$)|[。！？]")
_CLOSED = (".", "!", "?", "…", "。", "！", "？", "؟", ":", ";", "»", "”", '"', ")")
_GREETED = (",", "،", "，", "!", "！", ":", "：")
_SYMBOL = re.compile(r"\W{0,3}(?:MOD|ADD|SUP|NOC)\b")
_REASONS = re.compile(
    r"\W{0,3}(?:Reasons?|Motifs?|Motivos?|Основани[ея]|Причин[аы]|理由|الأسباب|السبب)\b",
    re.IGNORECASE,
)
_NEAR = 4  # paragraphs behind a proposal in which its reasons are sought
LONGEST = 1_500  # characters of one comment that a paper shows under one provision


@lru_cache(maxsize=64)  # a letter is looked at clause by clause
def paragraphs(words: str) -> tuple[str, ...]:
    """The paragraphs of own words, each as one line without the breaks of the mail program."""
    found = _PARAGRAPH.split(safe_lines(words, 60_000))
    return tuple(line for line in (_SPACE.sub(" ", each).strip() for each in found) if line)


def body(words: str, limit: int = LONGEST) -> str:
    """Own words without greeting and signature, paragraphs separated by a newline."""
    found = _PARAGRAPH.split(safe_lines(words, 60_000).strip())
    if len(found) > 1 and _greets(found[0].strip()):
        found = found[1:]
    while len(found) > 1 and _closes(found[-1]):
        found = found[:-1]
    flat = [line for line in (_SPACE.sub(" ", each).strip() for each in found) if line]
    return _cut("\n".join(flat), limit)


def around(words: str, evidence: str, limit: int = LONGEST) -> str:
    """The paragraph in which the evidence stands; of a long one the sentence and those after it.

    Reasons follow a proposal (the Union's custom): a paragraph behind it that begins with
    *Reasons* belongs to it. Evidence that is not in the words (it came from a file) stands for
    itself.
    """
    sought = _SPACE.sub(" ", evidence).strip()
    found = paragraphs(words)
    for place, paragraph in enumerate(found):
        at = paragraph.find(sought)
        if sought and at >= 0:
            said = _from(paragraph, at, len(sought), limit)
            return "\n".join([said, *_reasons(found[place + 1 :], limit)])
    return one_line(sought, limit)


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


def is_symbol(paragraph: str) -> bool:
    """Whether a short paragraph is only a proposal's head: `MOD resolves 5`, `SUP 191/3`."""
    return len(paragraph) <= 80 and bool(_SYMBOL.match(paragraph))


def _reasons(after: Sequence[str], limit: int) -> list[str]:
    """The reasons among the next paragraphs, up to the next proposal."""
    for paragraph in after[:_NEAR]:
        if is_symbol(paragraph):
            break
        if _REASONS.match(paragraph):
            return [one_line(paragraph, limit // 2)]
    return []


def _from(paragraph: str, at: int, length: int, limit: int) -> str:
    if len(paragraph) <= limit // 2:
        return paragraph
    starts = [0, *(m.end() for m in _SENTENCE.finditer(paragraph, 0, at))]
    return one_line(paragraph[starts[-1] :].strip(), max(limit // 2, length))


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


def _closes(paragraph: str) -> bool:
    """Whether a last paragraph is a closing phrase or a name: few short lines, no sentence."""
    lines = [line.strip() for line in paragraph.strip().split("\n")]
    return len(lines) <= 4 and all(
        len(line) <= 60 and not line.rstrip("*_ ").endswith(_CLOSED) for line in lines
    )


def _cut(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    return text[: limit - 1].rsplit(" ", 1)[0].rstrip() + "…"
