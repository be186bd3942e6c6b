"""Automatic numbers of Word paragraphs, counted as Word shows them (ECMA-376 part 1, 17.9)."""

import re
from dataclasses import dataclass, field

from lxml import etree

from bot.resolutions.numbers import roman
from bot.resolutions.word_package import attribute, child, local

MAX_LEVEL = 9
_ABJAD = "أ ب ج د ه و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ".split()
_ORIGINAL = re.compile(r"%\d:(\d{1,5}):(\d{1,3}):([^%]{0,20})")
_OLD_FORMS = {"1": "upperRoman", "2": "lowerRoman", "3": "upperLetter", "4": "lowerLetter"}
"""The number formats of the old binary files, which `w:original` goes by; all others count."""
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered."""

    start: int = 1
    form: str = "decimal"
    text: str = "%1."
    restart: int = -1
    """The level whose number starts this one again; -1: any higher one; 0: none."""


@dataclass(frozen=True, slots=True)
class NumberKey:
    """A paragraph's place in the lists: which list (`numId`) and which level from 0."""

    list_id: str
    level: int


@dataclass
class Numbering:
    """The lists of a document, and the styles that number by themselves."""

    lists: dict[str, dict[int, Level]] = field(default_factory=dict)
    abstract: dict[str, str] = field(default_factory=dict)
    styles: dict[str, NumberKey] = field(default_factory=dict)
    overridden: set[str] = field(default_factory=set)


def _integer(text: str, default: int) -> int:
    return int(text) if text.lstrip("-").isdigit() and len(text) < 7 else default


def _levels(element: etree._Element) -> dict[int, Level]:
    found: dict[int, Level] = {}
    for lvl in element:
        if local(lvl) == "lvl":
            index = _integer(attribute(lvl, "ilvl"), 0)
            value = {local(e): attribute(e, "val") for e in lvl}
            found[index] = Level(
                _integer(value.get("start", "1"), 1),
                value.get("numFmt", "decimal"),
                value.get("lvlText", ""),
                _integer(value.get("lvlRestart", "-1"), -1),
            )
    return found


def read_numbering(root: etree._Element | None, styles: etree._Element | None) -> Numbering:
    """The numbering and styles parts as lists; missing parts make no lists."""
    numbering = Numbering()
    abstracts: dict[str, dict[int, Level]] = {}
    for element in () if root is None else root:
        if local(element) == "abstractNum":
            abstracts[attribute(element, "abstractNumId")] = _levels(element)
    for element in () if root is None else root:
        if local(element) != "num":
            continue
        name, base = child(element, "abstractNumId"), attribute(element, "numId")
        key = attribute(name, "val") if name is not None else ""
        levels = dict(abstracts.get(key, {}))
        for override in element:
            if local(override) == "lvlOverride":
                _override(levels, override)
                numbering.overridden.add(base)
        numbering.lists[base], numbering.abstract[base] = levels, key
    _style_numbers(numbering, styles)
    return numbering


def _override(levels: dict[int, Level], element: etree._Element) -> None:
    index = _integer(attribute(element, "ilvl"), 0)
    levels.update(_levels(element))
    start = child(element, "startOverride")
    if start is not None:
        old = levels.get(index, Level())
        value = _integer(attribute(start, "val"), 1)
        levels[index] = Level(value, old.form, old.text, old.restart)


def _style_numbers(numbering: Numbering, styles: etree._Element | None) -> None:
    parents: dict[str, str] = {}
    own: dict[str, NumberKey] = {}
    for style in () if styles is None else styles:
        if local(style) != "style":
            continue
        name, based = attribute(style, "styleId"), child(style, "basedOn")
        if based is not None:
            parents[name] = attribute(based, "val")
        key = number_key(child(style, "pPr", "numPr"), None)
        if key is not None:
            own[name] = key
    for name in {*parents, *own}:
        seen: set[str] = set()
        at = name
        while at not in own and at in parents and at not in seen:
            seen.add(at)
            at = parents[at]
        if at in own:
            numbering.styles[name] = own[at]


def number_key(properties: etree._Element | None, style: NumberKey | None) -> NumberKey | None:
    """The list that a `w:numPr` puts a paragraph into; `style` is what its style says."""
    if properties is None:
        return style
    list_id, level = child(properties, "numId"), child(properties, "ilvl")
    name = attribute(list_id, "val") if list_id is not None else (style.list_id if style else "")
    default = style.level if style else 0
    index = _integer(attribute(level, "val"), default) if level is not None else default
    if not name or name == "0":
        return None
    return NumberKey(name, max(0, min(index, MAX_LEVEL - 1)))


def _letters(value: int) -> str:
    letter = chr(97 + (value - 1) % 26)
    return letter * min((value - 1) // 26 + 1, 4)


def formatted(value: int, form: str) -> str:
    """A number in one of Word's number formats (17.18.59); the common ones, else decimal."""
    if value < 1 or value > 100_000:
        return str(value)
    if form in ("lowerLetter", "upperLetter"):
        return _letters(value).upper() if form == "upperLetter" else _letters(value)
    if form in ("lowerRoman", "upperRoman") and value < 40:
        return roman(value).upper() if form == "upperRoman" else roman(value)
    if form in ("arabicAbjad", "arabicAlpha") and value <= len(_ABJAD):
        return _ABJAD[value - 1]
    if form in ("russianLower", "russianUpper") and value <= len(_RUSSIAN):
        return _RUSSIAN[value - 1]
    if form == "decimalZero":
        return f"{value:02d}"
    return "" if form == "none" else str(value)


def original_number(properties: etree._Element | None) -> str:
    """The number that a `w:numberingChange` says a paragraph had (17.13.5.14); "" without one.

    `%1:2:4:)` is the second of a list that counts in small letters and closes with a bracket.
    """
    change = child(properties, "numberingChange")
    text = attribute(change, "original")[:200] if change is not None else ""
    return "".join(
        formatted(int(value), _OLD_FORMS.get(form, "decimal")) + after
        for value, form, after in _ORIGINAL.findall(text)
    ).strip()


class Counter:
    """Counts the paragraphs of one view of a document and tells each its number."""

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()

    def next(self, key: NumberKey | None) -> str:
        """The number of the next paragraph of the list, "" when the list is unknown."""
        if key is None or key.list_id not in self._numbering.lists:
            return ""
        levels = self._numbering.lists[key.list_id]
        level = levels.get(key.level, Level(text=f"%{key.level + 1}."))
        if level.form == "bullet":
            return "•"
        counts = self._counts_of(key.list_id)
        counts[key.level] = counts.get(key.level, level.start - 1) + 1
        for deeper in [n for n in counts if n > key.level]:
            restart = levels.get(deeper, Level()).restart
            if restart != 0 and (restart < 0 or key.level < restart):
                del counts[deeper]
        return self._text(levels, level, counts, key.level)

    def _counts_of(self, list_id: str) -> dict[int, int]:
        """Lists of one abstract list go on counting, unless one starts anew."""
        shared = self._numbering.abstract.get(list_id) or list_id
        if list_id in self._numbering.overridden and list_id not in self._begun:
            self._begun.add(list_id)
            self._counts[shared] = {}
        return self._counts.setdefault(shared, {})

    @staticmethod
    def _text(levels: dict[int, Level], level: Level, counts: dict[int, int], at: int) -> str:
        text = level.text
        for index in range(at + 1):
            other = levels.get(index, Level())
            value = counts.get(index, other.start)
            text = text.replace(f"%{index + 1}", formatted(value, other.form))
        return text.strip()
