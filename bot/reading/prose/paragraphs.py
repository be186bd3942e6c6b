"""Own words as paragraphs: wrapped lines joined, clauses and symbols on lines of their own."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.reading.words.lead_words import CURRENT, PROPOSED
from bot.reading.words.option_words import OPTION
from bot.reading.words.order_words import REASONS
from bot.resolutions.numbers import ORDINAL_SUFFIX

MAX_PARAGRAPHS = 2_000
MAX_ALONE = 100
_SYMBOL = re.compile(
    r"^[\s>*_•·\-–—(\[]{0,6}(?P<symbol>MOD|ADD|SUP|NOC)[*)）\]_]{0,3}(?=[\s:.,;：，；。–—\-]|"
    r"$)[\s:.,;：，；。–—\-*_]{0,6}"
)
_SYMBOL_LAST = re.compile(r"(?<![\w-])(?P<symbol>MOD|ADD|SUP|NOC)[\s*_).:]{0,4}$")
_VERDICT_LAST = re.compile(
    r"[:：–—-]\s*(?:(?:MOD|ADD|SUP|NOC)|(?:no changes?|unchanged|keep|deleted?|suppress(?:ed)?|"
    r"aucune? (?:changement|modification)|sans changement|inchangé|supprim(?:er|é)|sin cambios?|"
    r"suprimir|suprimido|без изменений|исключить|不变|删除|دون تغيير|بدون تغيير|حذف))\W{0,3}$",
    re.IGNORECASE,
)
"""`resolves 3: no change`: one line of a list of places, each with what becomes of it."""
_NUMBERED = re.compile(
    r"^\s*[\"“«「]?[\s\xa0]?(?P<number>\(?(?:[a-z]|[ivx]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2}|"
    rf"[абвгдежзиآأإا-ي])(?:[ \-]?{ORDINAL_SUFFIX})?)\u0640?"
    r"(?P<close>\s?[)\]]|[.:،]|\s)(?![\d:])\s*(?=\S)",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*(?:[-+*•·–—]\s+|[①-⑳㈠-㈩])")


def _never(_line: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of own words: `text` on one line; `start` and `end` in the own words."""

    text: str
    start: int
    end: int


def paragraphs(words: str, stands_alone: Callable[[str], bool] = _never) -> list[Paragraph]:
    """Paragraphs in order; a blank line, a symbol, a bullet or a clause number begins one.

    `stands_alone` tells of a short first line that what is below it is another paragraph.
    """
    found: list[Paragraph] = []
    lines: list[str] = []
    start = position = 0
    width = 0
    every = words.rstrip().split("\n")
    for at, line in enumerate(every):
        stripped = line.strip()
        begins = bool(lines) and bool(stripped) and _begins(stripped, lines[-1], width)
        begins = begins or (bool(lines) and _is_next_item(stripped, lines[0]))
        begins = begins or (bool(lines) and _is_next_label(stripped, lines[0]))
        if lines and at == len(every) - 1:
            begins = begins or _is_name_below(stripped, lines[-1])
        if stripped and not begins and len(lines) == 1 and len(lines[0]) <= MAX_ALONE:
            begins = stands_alone(lines[0])
        if (not stripped or begins) and lines:
            found.append(Paragraph(" ".join(lines), start, position - 1))
            lines = []
            if len(found) >= MAX_PARAGRAPHS:
                return found
        if stripped:
            if not lines:
                start = position
                width = 0
            lines.append(stripped)
            width = max(width, len(line))
        position += len(line) + 1
    if lines:
        found.append(Paragraph(" ".join(lines), start, len(words)))
    return found


def _begins(line: str, above: str, width: int) -> bool:
    """Whether a line opens a paragraph although no blank line stands before it."""
    if _SYMBOL.match(line) or _BULLET.match(line) or " | " in line or " | " in above:
        return True
    if OPTION.match(line) or REASONS.match(line) or CURRENT.match(line) or PROPOSED.match(line):
        return True
    if len(above) < 100 and _VERDICT_LAST.search(above):
        return True
    numbered = _NUMBERED.match(line)
    above = above.rstrip('"”»」)')
    if numbered and _SYMBOL_LAST.search(above):
        return True
    if numbered and (above.endswith((":", ";", ".", "：", "；", "。", ",", "،", "؛"))):
        return numbered["close"] != " " or numbered["number"].isdigit()
    # A short line above was not wrapped: its writer ended it.
    return len(above) < 50 and width < 60 and above.endswith((":", "："))


def _is_next_item(line: str, first: str) -> bool:
    """Whether a line has the number that comes after that of the item which is read."""
    item, other = _ITEM.match(line), _ITEM.match(first)
    if item is None or other is None or item["close"] != other["close"]:
        return False
    number, before = item["number"], other["number"]
    if number.isdigit() and before.isdigit():
        return int(number) == int(before) + 1
    return len(number) == len(before) == 1 and ord(number) == ord(before) + 1


_ITEM = re.compile(r"^\W{0,3}(?P<number>\d{1,2}|[a-z])(?P<close>[.)、）])\s*(?=\S)")


def _is_next_label(line: str, first: str) -> bool:
    """Whether a line begins with a place and a colon, as the one does that is read."""
    return bool(_LABELLED.match(line) and _LABELLED.match(first))


_LABELLED = re.compile(
    r"\W{0,3}[^\W\d_][^\W\d_.]{2,}[^:：;.!?\"“«„「\n]{0,60}?(?:\d|\b[a-zа-я]\)?|\))\s{0,2}[:：]",
    re.IGNORECASE,
)
"""`resolves 4: …`, `considering d): …`, `resolves 7 (new): …`."""


def _is_name_below(line: str, above: str) -> bool:
    """Whether the last line is a name under what has ended, and not the end of a wrapped one."""
    return (
        above.endswith(_ENDED)
        and len(line) < 40
        and len(line.split()) <= 4
        and not line.endswith((*_ENDED, *_MARKS))
        and not any(c.isdigit() for c in line)
    )


_ENDED = (".", ";", "!", "?", "。", "；", "！", "？", "؛", "؟")
_MARKS = ('"', "”", "»", "」", "』", "’", ":", "：", ",")


def symbol_of(text: str) -> tuple[str, str] | None:
    """(MOD, ADD, SUP or NOC, the rest) of a paragraph that begins with a symbol."""
    match = _SYMBOL.match(text)
    return (match["symbol"], text[match.end() :]) if match else None


def symbol_last(text: str) -> str | None:
    """The symbol that a short paragraph ends with: `resolves 4: MOD`."""
    match = _SYMBOL_LAST.search(text) if len(text) < 120 else None
    return match["symbol"] if match else None


def number_of(text: str) -> tuple[str, str]:
    """(clause number as written, the words after it); the number is empty when there is none."""
    match = _NUMBERED.match(text)
    if not match:
        return "", text
    number = match["number"].strip("( ")
    if match["close"] == " " and not number[:1].isdigit() and len(number) > 1:
        return "", text  # "in", "is", "ii" without a bracket are words
    if match["close"] == " " and not number[:1].isdigit():
        return "", text
    return number, text[match.end() :]


def lone_number(text: str) -> str:
    """The clause number that a line is and nothing else: `5`, `d)`; "" where it says more."""
    match = _LONE.fullmatch(text.strip())
    return match["number"] if match else ""


_LONE = re.compile(
    rf"\(?(?P<number>\d{{1,2}}(?:\s?{ORDINAL_SUFFIX})?|"
    r"[^\W\d_]\u0640?(?=\s?\)))[.)\s]{0,3}\W{0,2}",
    re.IGNORECASE,
)
_ENDS = ".;, 。；，؛،？?؟\xa0"
_QUOTES = {"“": "”", "«": "»", '"': '"', "„": "“”", "「": "」", "『": "』", "‘": "’", "'": "'"}


def unquoted(text: str) -> str:
    """A wording without the quotation marks around the whole of it."""
    text = text.strip().strip("*_").strip()
    closing = _QUOTES.get(text[:1])
    if closing and len(text) > 2:
        end = text.rstrip(_ENDS)
        body = end[1:] if end[-1:] in closing else text[1:]
        if body[-1:] in closing and text[0] not in body[:-1]:
            return body[:-1].strip()
    if closing and closing != text[0] and len(text) > 2 and not set(closing) & set(text):
        return text[1:].strip()  # its closing mark stands behind the end of the sentence
    ends = text.rstrip(_ENDS)
    if ends[-1:] in '"”»」』' and not any(ch in ends[:-1] for ch in '"“«「『„'):
        return ends[:-1].strip()  # its opening mark stood before the number
    return text
