"""The automatic numbers of lists in OpenDocument texts (part 3, 16.30: text:list-style)."""

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
MAX_LEVELS = 10
MAX_STRUCK = 2_000


@dataclass(frozen=True, slots=True)
class _Level:
    form: str
    prefix: str
    suffix: str
    start: int
    shown: int


@dataclass(frozen=True, slots=True)
class Mark:
    """An item of a list: whose style and how deep, and which counts begin again before it."""

    style: str
    depth: int
    start: str = ""
    resets: tuple[tuple[str, int], ...] = ()


class Lists:
    """Follows the lists of a body as it is walked through; prints the numbers of their items."""

    def __init__(self, roots: Sequence[etree._Element | None]) -> None:
        self._styles: dict[str, dict[int, _Level]] = {}
        for root in roots:
            for style in () if root is None else root.iter("{*}list-style"):
                self._styles[attribute_of(style, "name")] = {
                    int(attribute_of(level, "level")): _level(level)
                    for level in style
                    if attribute_of(level, "level").isdecimal()
                }
        self._open: list[str] = []
        self._resets: list[tuple[str, int]] = []

    def enter(self, element: etree._Element) -> None:
        """A list begins; one inside another has its style."""
        style = attribute_of(element, "style-name") or (self._open[-1] if self._open else "")
        self._open.append(style)
        goes_on = attribute_of(element, "continue-numbering") == "true" or bool(
            attribute_of(element, "continue-list")
        )
        if not goes_on:
            self._resets.append((style, len(self._open)))

    def leave(self) -> None:
        """The list ends."""
        self._open.pop()

    def next(self, item: etree._Element) -> Mark:
        """The next item of the list that is open."""
        resets, self._resets = tuple(self._resets), []
        return Mark(self._open[-1], len(self._open), attribute_of(item, "start-value"), resets)

    def number(self, mark: Mark, counts: dict[tuple[str, int], int]) -> str:
        """What is printed before an item where so many were counted; "" for a bullet."""
        for key in mark.resets:
            counts.pop(key, None)
        style, depth = mark.style, mark.depth
        level = self._styles.get(style, {}).get(depth)
        if level is None:
            return ""
        key = (style, depth)
        start = mark.start
        count = int(start) if start.isdecimal() else counts.get(key, level.start - 1) + 1
        counts[key] = count
        for deeper in range(depth + 1, MAX_LEVELS + 1):
            counts.pop((style, deeper), None)
        above = range(max(1, depth - level.shown + 1), depth)
        parts = [self._printed(style, n, counts.get((style, n), 1)) for n in above]
        own = _figure(count, level.form)
        return level.prefix + ".".join([*parts, own]) + level.suffix if own else ""

    def _printed(self, style: str, depth: int, count: int) -> str:
        level = self._styles.get(style, {}).get(depth)
        return _figure(count, level.form if level else "1")


def marks_in(element: etree._Element) -> list[tuple[etree._Element, Mark | None]]:
    """The paragraphs of a piece that was struck, each with its place in a list."""
    found: list[tuple[etree._Element, Mark | None]] = []
    stack: list[tuple[etree._Element, str, int, bool]] = [(element, "", 0, False)]
    while stack and len(found) < MAX_STRUCK:
        one, style, depth, opens = stack.pop()
        name = str(one.tag).rpartition("}")[2]
        if name in ("p", "h"):
            found.append((one, Mark(style, depth) if opens else None))
            continue
        if name == "list":
            style, depth = attribute_of(one, "style-name") or style, depth + 1
        inside = list(one)
        stack += [
            (child, style, depth, name == "list-item" and child is inside[0])
            for child in reversed(inside)
        ]
    return found


def _level(element: etree._Element) -> _Level:
    numbered = str(element.tag).endswith("list-level-style-number")
    start, shown = attribute_of(element, "start-value"), attribute_of(element, "display-levels")
    return _Level(
        attribute_of(element, "num-format") if numbered else "",
        attribute_of(element, "num-prefix"),
        attribute_of(element, "num-suffix"),
        int(start) if start.isdecimal() else 1,
        int(shown) if shown.isdecimal() else 1,
    )


def attribute_of(element: etree._Element, name: str) -> str:
    """An attribute by its name, whatever its namespace; "" when it is missing."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""


def _figure(count: int, form: str) -> str:
    """A number as `1`, `a`, `A`, `i` or `I` print it."""
    if form == "1":
        return str(count)
    if form.lower() == "a" and 0 < count <= 26:
        letter = chr(96 + count)
        return letter if form == "a" else letter.upper()
    if form.lower() == "i" and 0 < count < 40:
        left, found = count, ""
        for value, sign in _ROMAN:
            while left >= value:
                found, left = found + sign, left - value
        return found if form == "i" else found.upper()
    return str(count) if form else ""
