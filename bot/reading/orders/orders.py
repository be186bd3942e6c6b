"""What people order done to a text: whole clauses, or words inside of one."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, islice

from bot.model.texts import LabelHit
from bot.reading.orders.applied import Edit, Order, apply, apply_all, uncapitalized
from bot.reading.orders.edit_forms import also_replaced, changes
from bot.reading.orders.of_others import of_the_whole, of_two_places
from bot.reading.orders.only_told import only_told, stated
from bot.reading.places.headed import lone_heading
from bot.reading.places.new_places import is_made_another
from bot.reading.prose.negation import BEHIND, affirmed, denied_at, wanted
from bot.reading.words.change_words import COMMANDS, HISTORY, OWN_TABLES, TABLED, TITLED, TOLD
from bot.reading.words.edit_frames import replacing, striking
from bot.reading.words.edit_moves import moving
from bot.reading.words.edit_orders import (
    APPEND,
    ENCLOSE,
    INSERT,
    INSTEAD,
    MARK,
    QUOTED,
    REPLACE,
    SINGLE,
    fitting,
)
from bot.reading.words.edit_words import CUT, SPAN, adding
from bot.reading.words.folded import folded, without_vowels
from bot.reading.words.kept_words import place_kept, place_stays
from bot.reading.words.order_forms import JUDGED
from bot.reading.words.order_words import (
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
    NEW_HEAD,
    NOMINAL,
    PROPOSES,
    REASONS,
    SYMBOL_IN,
)
from bot.reading.words.stance_words import CURRENT
from bot.resolutions.traditional import simplified


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
        (Order.REPLACE_WORDS, fitting(REPLACE, whole)),
        (Order.REPLACE_WORDS, fitting(INSTEAD, whole)),
        (Order.REPLACE_WORDS, fitting(ENCLOSE, whole)),
        (Order.MOVE_WORDS, moving(whole)),
        (Order.INSERT_WORDS, fitting(INSERT, whole)),
        (Order.INSERT_WORDS, fitting(APPEND, whole)),
        (Order.INSERT_WORDS, adding(whole)),
        (Order.REPLACE_WORDS, replacing(whole)),
        (Order.CUT, fitting(CUT, whole)),
        (Order.DELETE_SPAN, fitting(SPAN, whole)),
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
                    "at the end"
                    if "ends" in groups
                    else "at the start"
                    if "opens" in groups
                    else ""
                )
                found.append(Edit(order, old, new, where, start, end))
    found += _built(sentence, found, hits)
    ordered = (
        _within(e, sentence)
        for e in found
        if not (
            only_told(sentence, e.start, e.end)
            or stated(sentence, e.old, e.new)
            or of_two_places(e, sentence, hits)
            or of_the_whole(e, sentence, hits)
        )
    )
    return sorted(ordered, key=lambda e: e.start)


def _within(edit: Edit, sentence: str) -> Edit:
    """New words without the capital of the sentence that they open: `"Every year" is better`."""
    opens = edit.new[:1].isupper() and edit.old[:1].islower()
    if opens and _OPENS.search(sentence[: sentence.find(edit.new)]):
        return replace(edit, new=uncapitalized(edit.new))
    return edit


_OPENS = re.compile(r"(?:^|[:.!?]|,(?=\W*[\"“«]))\W*\Z")


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
    begin = match.start("verb" if "verb" in match.re.groupindex else 0)
    if denied_at(sentence, begin, begin) or BEHIND.match(sentence, match.end()):
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
    rf"[^,，،;；.。:：(（—–{MARK[1:-1]}]{{0,60}}?(?:{JUDGED}|"
    r"\b(?:would|will) (?:no longer|not|hardly|scarcely) |"
    r"\bne (?:serai|aurai|ferai|dirai|voudrai|formerai)\w+ (?:plus|pas|guère)\b|"
    r"\bno (?:ser|tendr|dir|quedar|formar)ían?\b|\bне (?:был[аои]?|стал[аои]?) бы\b|"
    r"\b(?:больше|уже) не (?:буд|явля|име|состав)\w+|(?:就|将|便|则)?不再|"
    r"(?<!\w)(?:لن|لم) (?:[يت]كون|[يت]عود|[يت]عد) )",
    re.IGNORECASE,
)
"""What is said of a change in the same breath: it is judged, not proposed."""


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
    sentence = _without_quotations(sentence, hits)
    short = "" if sentence.isascii() else folded(sentence, hits)[0]
    sentence = simplified(without_vowels(sentence)) if short else sentence
    symbol = SYMBOL_IN.search(sentence)
    if not symbol and is_made_another(sentence, hits):
        return Order.MOVE
    if symbol:
        return Order.KEEP if symbol["symbol"] == "NOC" else Order.DELETE
    wants = (PROPOSES, IMPERATIVE, COMMANDS, AFTER_COLON, NOMINAL, NEW_HEAD)
    named = short or folded(sentence, hits)[0]
    firm = affirmed(KEEP_FIRM, sentence) or bool(
        short and KEPT_BEHIND.search(short) and affirmed(KEEP, sentence)
    )
    firm = firm or place_stays(named)
    leads = (TITLED, TABLED, OWN_TABLES) if proposed else (TITLED, TABLED)
    lead = max((m.end() for table in leads if (m := table.search(sentence))), default=0)
    if not (
        proposed
        or firm
        or lead
        or any(pattern.search(sentence) for pattern in wants)
        or (short and (BEGINS.search(sentence) or BARE.search(short) or BARE_END.search(short)))
    ):
        return None
    if MOVE.search(sentence):
        return Order.MOVE
    if MERGE.search(sentence):
        return Order.MERGE
    firsts = _firsts(sentence, lead) or _firsts(sentence, 0)
    bare = bool(short and KEEP_BARE.search(short))
    kept = wanted(KEEP, sentence) or (short and wanted(KEEP, short))  # a long label, too
    kept = kept or place_kept(named)
    if firm or bare or kept or affirmed(CURRENT, sentence):
        return Order.KEEP
    if not firsts:
        return None
    return min(firsts)[1]


def _without_quotations(sentence: str, hits: Sequence[LabelHit]) -> str:
    """The sentence, as long as before, with blanks for longer quotations that name no provision.

    `resolves 5 should read "… merge their work …"` merges nothing.
    """

    def blank(match: re.Match[str]) -> str:
        named = any(h.start < match.end() and match.start() < h.end for h in hits)
        return match[0] if named else f"{match[0][0]}{'_' * (len(match[0]) - 2)}{match[0][-1]}"

    return _QUOTATION.sub(blank, sentence) if QUOTED.search(sentence) else sentence


_QUOTATION = re.compile(r"[\"“«„「][^\"”“»«」„「]{8,2000}[\"”»」]")


def _firsts(sentence: str, begin: int) -> list[tuple[int, Order]]:
    """Where, from `begin` on, a word first deletes, adds or modifies, and which it is."""
    found = []
    tables = ((Order.DELETE, DELETE), (Order.ADD, ADD), (Order.MODIFY, MODIFY))
    for order, table in tables:
        for match in table.finditer(sentence, begin):
            before = sentence[max(0, match.start() - 24) : match.start()]
            if order is Order.DELETE or not (HISTORY.search(before) or TOLD.search(match[0])):
                found.append((match.start(), order))
                break
    return found


__all__ = ["REASONS", "Edit", "Order", "apply", "apply_all", "edits", "order_of", "proposing"]
