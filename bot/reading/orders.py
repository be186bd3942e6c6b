"""What people order done to a text: whole clauses, or words inside of one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain, islice

from bot.model.texts import LabelHit
from bot.reading.edit_forms import also_replaced, changes
from bot.reading.edit_frames import replacing, striking
from bot.reading.edit_orders import (
    APPEND,
    ENCLOSE,
    INSERT,
    INSTEAD,
    MARK,
    QUOTED,
    REPLACE,
    SINGLE,
    STRIKE,
    STRUCK,
)
from bot.reading.edit_words import CUT, SPAN, adding
from bot.reading.folded import VOWELS, folded, without_vowels
from bot.reading.headed import lone_heading
from bot.reading.negation import BEHIND, affirmed, denied_at
from bot.reading.new_places import is_made_another
from bot.reading.order_forms import JUDGED
from bot.reading.order_words import (
    ADD,
    AFTER_COLON,
    BARE,
    BARE_END,
    BEGINS,
    DELETE,
    IMPERATIVE,
    KEEP,
    KEEP_BARE,
    KEEP_FIRM,
    KEPT_BEHIND,
    MERGE,
    MODIFY,
    MOVE,
    NOMINAL,
    PROPOSES,
    REASONS,
    SYMBOL_IN,
)
from bot.reading.stance_words import CURRENT
from bot.resolutions.traditional import simplified


class Order(StrEnum):
    """What a sentence wants done to a clause."""

    MODIFY = "modify"
    ADD = "add"
    DELETE = "delete"
    KEEP = "keep"
    MOVE = "move"
    MERGE = "merge"
    REPLACE_WORDS = "replace-words"
    INSERT_WORDS = "insert-words"
    DELETE_WORDS = "delete-words"
    DELETE_SPAN = "delete-span"
    CUT = "cut"


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of words inside a clause: `old` goes, `new` comes; `where` for insertions."""

    order: Order
    old: str
    new: str
    where: str = ""
    start: int = 0
    end: int = 0
    preferred: bool = False
    """Told as what the writer prefers, not as what is to be done."""


def edits(sentence: str, hits: Sequence[LabelHit] = ()) -> list[Edit]:
    """Orders to replace, insert or strike quoted words, in the order of the sentence.

    `hits` are the labels in it, which are no words to be changed.
    """
    found: list[Edit] = []
    marked = _brackets_marked(sentence)
    hits, sentence = (() if marked != sentence else hits), marked
    if not QUOTED.search(sentence):
        return found
    cut = _up_to_many_marks(sentence)
    whole, at = folded(cut, [h for h in hits if h.end <= len(cut)])
    for order, patterns in (
        (Order.REPLACE_WORDS, REPLACE),
        (Order.REPLACE_WORDS, INSTEAD),
        (Order.REPLACE_WORDS, ENCLOSE),
        (Order.INSERT_WORDS, INSERT),
        (Order.INSERT_WORDS, APPEND),
        (Order.INSERT_WORDS, adding(whole)),
        (Order.REPLACE_WORDS, replacing(whole)),
        (Order.CUT, CUT),
        (Order.DELETE_SPAN, SPAN),
        (Order.DELETE_WORDS, STRIKE),
        (Order.DELETE_WORDS, STRUCK),
        (Order.DELETE_WORDS, striking(whole)),
    ):
        for pattern in patterns:
            for match in pattern.finditer(whole):
                start, end = at(match.start()), at(match.end())
                if any(e.start < end and start < e.end for e in found):
                    continue
                if _is_denied(whole, match):
                    continue
                groups = match.groupdict()
                old, new = (
                    sentence[at(match.start(g)) : at(match.end(g))].strip() if groups.get(g) else ""
                    for g in ("old", "new")
                )
                if lone_heading(old or new, None) is not None and not (old and new):
                    continue  # added at the end of «resolves», the fourth of «resolves» struck
                if not (old and new) and _is_label(hits, at(match.start("old" if old else "new"))):
                    continue  # `delete 'resolves 5'`
                if BRACKETED.fullmatch(old):  # they only mark the words
                    old, new = old[1:-1], new[1:-1] if BRACKETED.fullmatch(new) else new
                if "bracketed" in groups:
                    new = f"[{old}]"
                where = (groups.get("where") or "").lower() or (
                    "at the end" if "ends" in groups else ""
                )
                found.append(Edit(order, old, new, where, start, end))
    found += _built(sentence, found, hits)
    return sorted(found, key=lambda e: e.start)


def _is_label(hits: Sequence[LabelHit], start: int) -> bool:
    """Whether what is quoted there is the name of a provision."""
    return any(h.start <= start < h.end for h in hits)


_FORMS = {
    "prefer": Order.REPLACE_WORDS,
    "widen": Order.REPLACE_WORDS,
    "replace": Order.REPLACE_WORDS,
    "insert": Order.INSERT_WORDS,
    "end": Order.INSERT_WORDS,
    "strike": Order.DELETE_WORDS,
}


def _built(sentence: str, known: Sequence[Edit], hits: Sequence[LabelHit]) -> list[Edit]:
    """Edits told in other constructions than the fixed ones, and what goes on behind those."""
    found: list[Edit] = []
    also = (
        c for e in known if e.order is Order.REPLACE_WORDS for c in also_replaced(sentence, e.end)
    )
    for change in chain(also, changes(sentence)):
        start, end = change.match.span()
        if any(e.start < end and start < e.end for e in (*known, *found)):
            continue
        alone = (change.old or change.new) if not (change.old and change.new) else ""
        if alone and lone_heading(alone, None) is not None:
            continue
        if alone and _is_label(hits, sentence.find(alone, start)):
            continue
        if not _is_denied(sentence, change.match):
            order, preferred = _FORMS[change.form], change.form == "prefer"
            edit = Edit(order, change.old, change.new, change.where, start, end, preferred)
            found.append(edit)
    return found


def _brackets_marked(sentence: str) -> str:
    """`insert [and the Sector Members]`: square brackets mark words too, and stay with them."""
    if "[" not in sentence:
        return sentence
    return _MARKED_OR_BRACKETED.sub(lambda m: m[0] if m["marked"] else f"“{m[0]}”", sentence)


_MARKED_OR_BRACKETED = re.compile(
    r"(?P<marked>[\"“«„「『][^\"”»“」』]{1,600}[\"”»“」』])|\[[^\[\]\"“”«»\n]{2,300}\]"
)
BRACKETED = re.compile(r"\[[^\[\]]*\]")


def _up_to_many_marks(sentence: str) -> str:
    """Each single mark may close what any earlier one opened: a flood of them is left out."""
    beyond = next(islice(SINGLE.finditer(sentence), _MOST_MARKS, None), None)
    return sentence[: beyond.start()] if beyond else sentence


_MOST_MARKS = 24


def _is_denied(sentence: str, match: re.Match[str]) -> bool:
    """`"should" must not be replaced by "shall"`, `we would not replace "a" by "b"`."""
    if denied_at(sentence, match.start(), match.start()) or BEHIND.match(sentence, match.end()):
        return True
    if JUDGED_BEHIND.match(sentence, match.end()):
        return True
    between = re.sub(rf"{MARK}[^\"“”«»„「」『』]{{1,400}}?{MARK}", " ", match[0])
    return bool(_NOT_BE.search(between))


_NOT_BE = re.compile(
    r"\b(?:not|never) (?:to )?(?:be|become|read|say)\b|\bpas (?:être|remplac)|\bno (?:deb\w+|se|"
    r"ser|pued\w+)\b|"
    r"\bне (?:следует|нужно|надо|стоит|замен)|不(?:应|宜|要|得|可|能)|لا (?:ينبغي|يجب|يمكن)",
    re.IGNORECASE,
)
JUDGED_BEHIND = re.compile(
    rf"[^,，،;；.。:：(（—–{MARK[1:-1]}]{{0,60}}?(?:{JUDGED})", re.IGNORECASE
)
"""What is said of a change in the same breath: it is judged, not proposed."""
_COMMAS = frozenset(",，،")
_HAN = re.compile("[\u3000-\u9fff]")
_BEFORE = frozenset(["before", "avant", "перед", "قبل", "之前", "前", "前面"]) | {"antes de"}
_AT_END = (
    "在", "at the", "à la fin", "en fin", "al final", "в кон", "في ", "إلى ",
    "末尾", "最后", "句末", "段末", "文末", "结尾",
)  # fmt: skip


def apply(edit: Edit, wording: str) -> str | None:
    """A wording after an edit; None when the words are not in it, or in it more than once."""
    if edit.order is Order.INSERT_WORDS and edit.where.startswith(_AT_END):
        body = wording.rstrip(" ;,.；，。؛،")
        new = _beyond(body, edit.new)
        gap = "" if _joins(new) else " "
        return f"{body}{gap}{new}{wording[len(body) :].strip()}"
    at = _find(wording, edit.old)
    if at is None:
        return None
    if edit.order in (Order.CUT, Order.DELETE_SPAN):
        return _shortened(edit, wording, *at)
    return _changed(edit, wording, *at)


def _beyond(body: str, new: str) -> str:
    """What new words have beyond those with which a clause ends already."""
    words = new.split()
    ends = (n for n in range(len(words) - 1, 1, -1) if body.endswith(" ".join(words[:n])))
    known = next(ends, 0)
    return " ".join(words[known:]) if known else new


def apply_all(edit: Edit, wording: str) -> str | None:
    """A wording after an edit of every place where the words stand alone; None without any."""
    if not edit.old or edit.order in (Order.CUT, Order.DELETE_SPAN):
        return None
    spans = list(_alone(edit.old).finditer(wording))
    changed = wording
    for match in reversed(spans):
        new = edit.new
        if match[0][:1].isupper() and edit.old[:1].islower():
            new = new[:1].upper() + new[1:]
        changed = _changed(replace(edit, new=new), changed, *match.span())
    return changed if changed != wording else None


def _changed(edit: Edit, wording: str, start: int, end: int) -> str:
    """A wording with the words at `start:end` replaced, struck or added to."""
    if edit.order is Order.REPLACE_WORDS:
        return wording[:start] + edit.new + wording[end:]
    if edit.order is Order.DELETE_WORDS:
        return _without(wording, start, end)
    if edit.where in _BEFORE:
        gap = "" if _HAN.search(edit.new) else " "
        return wording[:start] + edit.new + gap + wording[start:]
    glue = "" if _joins(edit.new) else " "
    return wording[:end] + glue + edit.new + wording[end:]


def _shortened(edit: Edit, wording: str, start: int, end: int) -> str | None:
    """Without what follows the words, or without them and all up to others."""
    if edit.order is Order.CUT:
        body = wording.rstrip(" ;,.；，。؛،")
        return wording[:end] + wording[len(body) :].strip() if end < len(body) else None
    until = _find(wording[start:], edit.new)
    if until is None or until[1] <= end - start:
        return None
    return _without(wording, start, start + until[1])


def _without(wording: str, start: int, end: int) -> str:
    before, after = wording[:start].rstrip(" "), wording[end:].lstrip(" ")
    if before[-1:] in _COMMAS and after[:1] in _COMMAS and before and after:
        # What stood between two commas takes both along.
        before, after = before[:-1].rstrip(" "), after[1:].lstrip(" ")
    gap = "" if _HAN.match(before[-1:]) and _HAN.match(after[:1]) else " "
    return re.sub(r"\s+([,;.，；。，،؛])", r"\1", before + gap + after).strip()


def _joins(words: str) -> bool:
    """Whether words follow others without a space: Chinese, or from a comma on."""
    return words[:1] in ",;，；،؛、" or bool(_HAN.search(words))


def _alone(words: str) -> re.Pattern[str]:
    """Words that are no part of longer ones; in Arabic a letter may be joined in front."""
    pattern = _spaced(words)
    if _HAN.match(words):
        return re.compile(pattern)
    joined = rf"|(?<=(?<!\w)[{_JOINED}])" if "\u0600" < words[0] < "\u06ff" else ""
    before = rf"(?:(?<!\w){joined})"
    return re.compile(rf"{before}{pattern}(?!\w)", re.IGNORECASE)


_JOINED = "\u0648\u0641\u0628\u0644\u0643"


def _spaced(words: str) -> str:
    pattern = r"\s+".join(_spelt(w) for w in simplified(words).split())
    return re.sub("['’]", "['’]", pattern)


def _find(wording: str, words: str) -> tuple[int, int] | None:
    if not words:
        return None
    found = list(re.finditer(_spaced(words), simplified(wording), re.IGNORECASE))
    return found[0].span() if len(found) == 1 else None


def _spelt(word: str) -> str:
    """A pattern for a word; Arabic with or without its vowels."""
    if not "\u0600" <= word[:1] <= "\u06ff":
        return re.escape(word)
    return "".join(f"{re.escape(c)}{VOWELS.pattern}*" for c in without_vowels(word))


def proposing(sentence: str) -> re.Match[str] | None:
    """The first word that proposes something, whoever does."""
    return PROPOSES.search(simplified(sentence))


def order_of(
    sentence: str, hits: Sequence[LabelHit] = (), *, proposed: bool = False
) -> Order | None:
    """What a sentence wants done to a whole clause; None when it proposes nothing.

    `hits` are the labels in it, behind which a bare verb orders something; `proposed` when the
    words before it, in the same sentence, already do.
    """
    short = "" if sentence.isascii() else folded(sentence, hits)[0]
    sentence = simplified(without_vowels(sentence)) if short else sentence
    symbol = SYMBOL_IN.search(sentence)
    if not symbol and is_made_another(sentence, hits):
        return Order.MOVE
    if symbol:
        return Order.KEEP if symbol["symbol"] == "NOC" else Order.DELETE
    wants = (PROPOSES, IMPERATIVE, AFTER_COLON, NOMINAL)
    firm = affirmed(KEEP_FIRM, sentence) or bool(
        short and KEPT_BEHIND.search(short) and affirmed(KEEP, sentence)
    )
    if not (
        proposed
        or firm
        or any(pattern.search(sentence) for pattern in wants)
        or (short and (BEGINS.search(sentence) or BARE.search(short) or BARE_END.search(short)))
    ):
        return None
    if MOVE.search(sentence):
        return Order.MOVE
    if MERGE.search(sentence):
        return Order.MERGE
    firsts = [
        (m.start(), order)
        for order, pattern in (
            (Order.DELETE, DELETE),
            (Order.ADD, ADD),
            (Order.MODIFY, MODIFY),
        )
        if (m := pattern.search(sentence))
    ]
    bare = bool(short and KEEP_BARE.search(short))
    if firm or bare or KEEP.search(sentence) or affirmed(CURRENT, sentence):
        return Order.KEEP
    if not firsts:
        return None
    return min(firsts)[1]


__all__ = ["REASONS", "Edit", "Order", "apply", "apply_all", "edits", "order_of", "proposing"]
