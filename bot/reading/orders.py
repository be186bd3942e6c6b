"""What people order done to a text: whole clauses, or words inside of one."""

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from bot.reading.negation import affirmed, denied_at
from bot.reading.order_words import (
    ADD,
    AFTER_COLON,
    APPEND,
    DELETE,
    IMPERATIVE,
    INSERT,
    INSTEAD,
    KEEP,
    MARK,
    MODIFY,
    MOVE,
    NOMINAL,
    PROPOSES,
    REASONS,
    REPLACE,
    SINGLE,
    STRIKE,
    STRUCK,
    SYMBOL_IN,
)
from bot.reading.stance_words import CURRENT


class Order(StrEnum):
    """What a sentence wants done to a clause."""

    MODIFY = "modify"
    ADD = "add"
    DELETE = "delete"
    KEEP = "keep"
    MOVE = "move"
    REPLACE_WORDS = "replace-words"
    INSERT_WORDS = "insert-words"
    DELETE_WORDS = "delete-words"


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of words inside a clause: `old` goes, `new` comes; `where` for insertions."""

    order: Order
    old: str
    new: str
    where: str = ""
    start: int = 0
    end: int = 0


def edits(sentence: str) -> list[Edit]:
    """Orders to replace, insert or strike quoted words, in the order of the sentence."""
    found: list[Edit] = []
    if not re.search(MARK, sentence):
        return found
    sentence = _up_to_many_marks(sentence)
    for order, patterns in (
        (Order.REPLACE_WORDS, REPLACE),
        (Order.REPLACE_WORDS, INSTEAD),
        (Order.INSERT_WORDS, INSERT),
        (Order.INSERT_WORDS, APPEND),
        (Order.DELETE_WORDS, STRIKE),
        (Order.DELETE_WORDS, STRUCK),
    ):
        for pattern in patterns:
            for match in pattern.finditer(sentence):
                if any(e.start < match.end() and match.start() < e.end for e in found):
                    continue
                if _is_denied(sentence, match):
                    continue
                groups = match.groupdict()
                found.append(
                    Edit(
                        order,
                        (groups.get("old") or "").strip(),
                        (groups.get("new") or "").strip(),
                        (groups.get("where") or "").lower(),
                        match.start(),
                        match.end(),
                    )
                )
    return sorted(found, key=lambda e: e.start)


def _up_to_many_marks(sentence: str) -> str:
    """Each single mark may close what any earlier one opened: a flood of them is left out."""
    beyond = next(islice(SINGLE.finditer(sentence), _MOST_MARKS, None), None)
    return sentence[: beyond.start()] if beyond else sentence


_MOST_MARKS = 24


def _is_denied(sentence: str, match: re.Match[str]) -> bool:
    """`"should" must not be replaced by "shall"`, `we would not replace "a" by "b"`."""
    if denied_at(sentence, match.start(), match.start()):
        return True
    between = re.sub(rf"{MARK}[^\"“”«»„「」『』]{{1,400}}?{MARK}", " ", match[0])
    return bool(_NOT_BE.search(between))


_NOT_BE = re.compile(
    r"\b(?:not|never) (?:to )?be\b|\bpas (?:être|remplac)|\bno (?:deb\w+|se|ser|pued\w+)\b|"
    r"\bне (?:следует|нужно|надо|стоит|замен)|不(?:应|宜|要|得|可|能)|لا (?:ينبغي|يجب|يمكن)",
    re.IGNORECASE,
)
_COMMAS = frozenset(",，،")
_HAN = re.compile("[\u3000-\u9fff]")
_BEFORE = frozenset(["before", "avant", "перед", "قبل", "之前", "前"]) | {"antes de"}
_AT_END = ("在", "at the end", "à la fin", "al final", "в конце", "في نهاية")


def apply(edit: Edit, wording: str) -> str | None:
    """A wording after an edit; None when the words are not in it, or in it more than once."""
    if edit.order is Order.INSERT_WORDS and edit.where.startswith(_AT_END):
        body = wording.rstrip(" ;,.")
        return f"{body} {edit.new}{wording[len(body) :].strip()}"
    at = _find(wording, edit.old)
    if at is None:
        return None
    start, end = at
    if edit.order is Order.REPLACE_WORDS:
        return wording[:start] + edit.new + wording[end:]
    if edit.order is Order.DELETE_WORDS:
        before, after = wording[:start].rstrip(" "), wording[end:].lstrip(" ")
        if before[-1:] in _COMMAS and after[:1] in _COMMAS and before and after:
            # What stood between two commas takes both along.
            before, after = before[:-1].rstrip(" "), after[1:].lstrip(" ")
        gap = "" if _HAN.match(before[-1:]) and _HAN.match(after[:1]) else " "
        return re.sub(r"\s+([,;.，；。،؛])", r"\1", before + gap + after).strip()
    gap = "" if re.search("[\u4e00-\u9fff]", edit.new) else " "
    if edit.where in _BEFORE:
        return wording[:start] + edit.new + gap + wording[start:]
    glue = "" if edit.new[:1] in ",;" else gap
    return wording[:end] + glue + edit.new + wording[end:]


def _find(wording: str, words: str) -> tuple[int, int] | None:
    if not words:
        return None
    pattern = r"\s+".join(re.escape(w) for w in words.split())
    pattern = re.sub("['’]", "['’]", pattern)
    found = list(re.finditer(pattern, wording, re.IGNORECASE))
    return found[0].span() if len(found) == 1 else None


def proposing(sentence: str) -> re.Match[str] | None:
    """The first word that proposes something, whoever does."""
    return PROPOSES.search(sentence)


def order_of(sentence: str, *, proposed: bool = False) -> Order | None:
    """What a sentence wants done to a whole clause; None when it proposes nothing.

    `proposed` when the words before it, in the same sentence, already do.
    """
    symbol = SYMBOL_IN.search(sentence)
    if symbol:
        return Order.KEEP if symbol["symbol"] == "NOC" else Order.DELETE
    wants = (PROPOSES, IMPERATIVE, AFTER_COLON, NOMINAL)
    if not (proposed or any(pattern.search(sentence) for pattern in wants)):
        return None
    if MOVE.search(sentence):
        return Order.MOVE
    firsts = [
        (m.start(), order)
        for order, pattern in (
            (Order.DELETE, DELETE),
            (Order.ADD, ADD),
            (Order.MODIFY, MODIFY),
        )
        if (m := pattern.search(sentence))
    ]
    if KEEP.search(sentence) or affirmed(CURRENT, sentence):
        return Order.KEEP
    if not firsts:
        return None
    return min(firsts)[1]


__all__ = ["REASONS", "Edit", "Order", "apply", "edits", "order_of", "proposing"]
