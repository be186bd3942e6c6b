"""A change of words carried out on a wording: replaced, inserted, struck, moved, cut."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.reading.words.folded import VOWELS, without_vowels
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
    MOVE_WORDS = "move-words"


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


_COMMAS = frozenset(",，،")
_STOPS = frozenset(";.；。؛")
_HAN = re.compile("[\u3000-\u9fff]")
_BEFORE = re.compile(
    r"(?:\w+ )?(?:before|in front|ahead|avant|devant|antes|delante|перед|قبل|之前|以前|前)"
)
_AT_START = re.compile(
    r"(?:at|to) (?:the|its) (?:very )?(?:beginning|start|outset|head)|au |en (?:tête|début)|"
    r"al (?:principio|comienzo|inicio)|в (?:самом )?начал|开头|句首|段首|文首|最前|起首|之首|"
    r"(?:في|إلى) (?:بداي|مستهل|مطلع|أول|صدر)"
)
_AT_END = (
    "在", "at the", "to the", "at its", "to its", "à la fin", "à sa fin", "en fin", "al final",
    "a su final", "в кон", "في ", "إلى ",
    "末尾", "最后", "句末", "段末", "文末", "结尾",
)  # fmt: skip


def apply(edit: Edit, wording: str) -> str | None:
    """A wording after an edit; None when the words are not in it, or in it more than once."""
    if edit.order is Order.INSERT_WORDS and not edit.old and _AT_START.match(edit.where):
        gap = "" if _HAN.search(edit.new) else " "
        return f"{edit.new}{gap}{wording}"
    if edit.order is Order.INSERT_WORDS and edit.where.startswith(_AT_END):
        body = wording.rstrip(" ;,.；，。؛،")
        new = _beyond(body, edit.new)
        gap = "" if _joins(new) else " "
        return f"{body}{gap}{new}{wording[len(body) :].strip()}"
    at = _find(wording, edit.old)
    if at is None and edit.old.startswith(_THE_AR):  # `الفريق` is `للفريق` behind `for`
        edit = replace(edit, old=_for(edit.old), new=_for(edit.new))
        at = _find(wording, edit.old)
    if at is None:
        return None
    if edit.order in (Order.CUT, Order.DELETE_SPAN):
        return _shortened(edit, wording, *at)
    if edit.order is Order.MOVE_WORDS:
        return _moved(edit, wording, *at)
    return _changed(edit, wording, *at)


_THE_AR, _FOR_THE_AR = "ال", "لل"


def _for(words: str) -> str:
    """Arabic words with their article as they stand behind the letter that says `for`."""
    return f"{_FOR_THE_AR}{words[2:]}" if words.startswith(_THE_AR) else words


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
    spans = list(alone(edit.old).finditer(wording))
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
        capital = edit.old[:1].isupper() and wording[start : start + 1].islower()
        edit = replace(edit, new=uncapitalized(edit.new)) if capital else edit
        start -= _said_before(edit, wording[:start])
        return wording[:start] + edit.new + wording[end + _said_again(edit, wording[end:]) :]
    if edit.order is Order.DELETE_WORDS:
        return _without(wording, start, end)
    if _BEFORE.match(edit.where):
        gap = "" if _HAN.search(edit.new) else " "
        if wording[:start].rstrip()[-1:] in _BETWEEN_ITEMS and edit.new[-1:] not in _BETWEEN_ITEMS:
            gap = _as_item(edit.new, wording[end:]) or gap
        return wording[:start] + edit.new + gap + wording[start:]
    new = edit.new
    if new[-1:] in _BETWEEN_ITEMS and wording[end : end + 1] == new[-1:]:
        new = new[:-1]  # the mark behind the item before is meant to stand behind this one
    glue = _as_item(new, wording[end:]) or ("" if _joins(new) else " ")
    return wording[:end] + glue + new + wording[end:]


def uncapitalized(words: str) -> str:
    """Words as they stand inside a sentence, which were written as the beginning of one."""
    first, _, rest = words.partition(" ")
    begins = first[:1].isupper() and not first[1:2].isupper() and not rest[:1].isupper()
    return words if not begins or _PROPER.match(words) else words[0].lower() + words[1:]


_PROPER = re.compile(
    r"Council|Conseil|Consejo|Совет|Conf[eé]rence|Conferencia|Конференц|Uni[oó]n|Союз|Sect|Сектор|"
    r"Burea|Oficina|Бюро|M[ei]+mbr?|Член|Dire[ck]t|Директор|Se[ck]r[eé]t|Секрет|State|État|Estado|"
    r"Государ|Ass[ae]mbl|Asamblea|Ассамбл|Internet|Интернет"
)
"""Names that keep their capital inside a sentence."""


def _said_again(edit: Edit, behind: str) -> int:
    """How much of what stands behind the old words the new ones say again with their last words.

    `the reports` of `the reports of the meetings` becomes `the summary reports of the meetings`.
    """
    words = edit.new.split()
    tails = (" ".join(words[at:]) for at in range(1, len(words)))
    for tail in tails:
        again = re.match(rf"\s+{_spaced(tail)}(?!\w)", behind, re.IGNORECASE)
        if again and tail not in edit.old:
            return again.end()
    return 0


def _said_before(edit: Edit, before: str) -> int:
    """The same in front: `held yearly` for the `every two years` of `be held every two years`."""
    words = edit.new.split()
    heads = (" ".join(words[:at]) for at in range(len(words) - 1, 0, -1))
    for head in heads:
        again = re.search(rf"(?<!\w){_spaced(head)}\s+$", before, re.IGNORECASE)
        if again and len(head) >= MIN_SAID and head not in edit.old:
            return len(before) - again.start()
    return 0


MIN_SAID = 5  # characters: no article, no preposition


def _as_item(new: str, behind: str) -> str:
    """What sets words off that come behind one item of a list of several: `… cybersecurity, …`."""
    listed = _NEXT_ITEM.match(behind)
    return listed[1] if listed and not _LINKED.match(new) else ""


_BETWEEN_ITEMS = tuple(",，、،")
_NEXT_ITEM = re.compile(
    r"(, |、|، )[^,，、،;；؛.]{2,60}?(?:[,、،]|\s(?:and|or|et|ou|y|o|и|или)\s|[和及与])",
    re.IGNORECASE,
)
_LINKED = re.compile(
    r"[,，、،;(]|(?:and|or|as|of|in|for|with|to|by|on|at|from|that|which|who|where|including|when|"
    r"et|"
    r"ou|de|du|des|à|au|aux|en|pour|avec|par|sur|dans|que|qui|dont|ainsi|y|compris|o|e|u|del|con|"
    r"para|por|sobre|a|al|así|cuando|и|или|а|с|со|в|на|для|по|от|к|о|об|из|при|как|что)\b|d[’']|"
    r"[和及与或等以在对的]|و",
    re.IGNORECASE,
)
"""Words that belong to the item before them."""


def _moved(edit: Edit, wording: str, start: int, end: int) -> str | None:
    """With the words at `start:end` at the beginning or end, or beside those that are `new`."""
    words = wording[start:end].strip(" ,，،")
    if wording[end - 1] in _COMMAS and wording[:start].rstrip()[-1:] in _COMMAS:
        end -= 1  # words set off by commas take both along
    rest = _without(wording, start, end)
    if _AT_START.match(edit.where) and wording[:start].rstrip()[-1:] in _COMMAS:
        words += wording[:start].rstrip()[-1]  # what a comma sets off, one does at the head too
    return apply(Edit(Order.INSERT_WORDS, edit.new, words, edit.where), rest)


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
        # What stood between two commas takes both along; in Chinese they part clauses.
        if not _HAN.match(wording[start:end]):
            before = before[:-1].rstrip(" ")
        after = after[1:].lstrip(" ")
    elif _set_off(wording, start, end) or (before[-1:] in _COMMAS and after[:1] in _STOPS):
        before = before[:-1].rstrip(" ")
    gap = "" if _HAN.match(before[-1:]) and _HAN.match(after[:1]) else " "
    return re.sub(r"\s+([,;.，；。，،؛])", r"\1", before + gap + after).strip()


def _set_off(wording: str, start: int, end: int) -> bool:
    """Whether commas enclose words, and none parts them from the next item: `, where possible,`."""
    one, two = wording[:start].rstrip()[-1:], wording[end - 1 : end]
    if not one or one not in _COMMAS or two not in _COMMAS:
        return False
    return not _HAN.match(wording, start) and _LINKED.match(wording, start) is not None


def _joins(words: str) -> bool:
    """Whether words follow others without a space: Chinese, or from a comma on."""
    return words[:1] in ",;，；،؛、" or bool(_HAN.search(words))


def alone(words: str) -> re.Pattern[str]:
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
    if len(found) > 1:  # `group` where `groups` stands, too
        found = list(alone(words).finditer(simplified(wording)))
    return found[0].span() if len(found) == 1 else None


def _spelt(word: str) -> str:
    """A pattern for a word; Arabic with or without its vowels."""
    if not "\u0600" <= word[:1] <= "\u06ff":
        return re.escape(word)
    return "".join(f"{re.escape(c)}{VOWELS.pattern}*" for c in without_vowels(word))
