"""Where a numbered clause stands among those before it: levels and paths of its number."""

import re
from dataclasses import dataclass, field

from bot.resolutions.folding import fold
from bot.resolutions.numbers import (
    ORDINAL_SUFFIX,
    base_and_suffix,
    is_roman,
    normal_number,
    roman_value,
    style,
)

_LETTER = "A-Za-zا-يа-яА-Яأإآةىئؤ"
_HAN = "[一二三四五六七八九十]{1,3}"
_BRACKETED = re.compile(
    rf"[(（]?\s?(?P<number>[{_LETTER}]|[ivxIVX]{{1,5}}|{_HAN}|\d{{1,3}}(?:\.\d{{1,3}}){{0,4}})[\u0640\u200d]?"
    rf"(?:\s?(?P<inner>{ORDINAL_SUFFIX}))?\s?[)）](?:\s?(?P<outer>{ORDINAL_SUFFIX})(?:\s?\))?)?(?=\s|\w|$|[\"«“(《「])"
)
_DIGITS = re.compile(
    rf"(?P<number>\d{{1,3}}(?:\.\d{{1,3}}){{0,4}})(?:\s?(?P<inner>{ORDINAL_SUFFIX}))?"
    r"(?P<dot>[.:。．、])?(?=[\s\u4e00-\u9fff])\s*(?:[–—-]\s+)?(?=\S)"
)
_COUNTED = re.compile(rf"(?P<number>{_HAN})(?P<inner>)[、．]\s*(?=\S)")
_LETTER_DOT = re.compile(r"(?P<number>[a-z])\.\s+(?=\S)(?P<inner>)")
_DASH = re.compile(r"[-–—•▪●○◦·*‣■□➢✓\uf0b7]\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Label:
    """A number at the beginning of a line; `end` is where the words begin; `sure` if bracketed."""

    number: str
    end: int
    sure: bool


def _label(match: re.Match[str], end: int, *, sure: bool) -> Label | None:
    suffix = match.group("inner") or match.groupdict().get("outer") or ""
    number = normal_number(match.group("number") + (" " + suffix if suffix else ""))
    return Label(number, end, sure) if number else None


def read_label(line: str) -> Label | None:
    """The number that a line begins with: `a)`, `(iv)`, `3 bis`, `1.1`, `二、`, `–`; None without
    one."""
    match = _BRACKETED.match(line)
    if match:
        return _label(match, match.end(), sure=True)
    match = _DIGITS.match(line)
    if match:
        return _label(match, match.end(), sure=bool(match.group("dot")) or "\t" in match.group())
    match = _COUNTED.match(line)
    if match:
        return _label(match, match.end(), sure=True)
    match = _LETTER_DOT.match(line)
    if match:
        return _label(match, match.end(), sure=False)
    match = _DASH.match(line)
    return Label("dash", match.end(), sure=True) if match else None


@dataclass(slots=True)
class Stack:
    """The numbers that lead to the clause at hand, outermost first."""

    path: list[str] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    dashes: dict[tuple[str, ...], int] = field(default_factory=dict)

    def place(self, number: str, opened: bool) -> tuple[str, ...]:
        """The path of the next clause; `opened` if the one before ended with a colon."""
        kind = self._kind(number, opened)
        if kind == "dotted":
            self._dotted(number)
        elif kind in self.kinds:
            keep = self.kinds.index(kind)
            self.path, self.kinds = self.path[:keep], self.kinds[:keep]
            self._push(number, kind)
        else:
            self._push(number, kind)
        return tuple(self.path)

    def _push(self, number: str, kind: str) -> None:
        if kind == "dash":
            parent = tuple(self.path)
            self.dashes[parent] = self.dashes.get(parent, 0) + 1
            number = f"dash-{self.dashes[parent]}"
        self.path.append(number)
        self.kinds.append(kind)

    def _dotted(self, number: str) -> None:
        """`1.1` stands for itself: the numbers that it repeats are not in the path."""
        depth = number.count(".")
        kind = f"dotted{depth}"
        self.path, self.kinds = [number], [kind]

    def _kind(self, number: str, opened: bool) -> str:
        if number == "dash":
            return "dash"
        found = style(number)
        if found != "letter":
            return found
        base, _ = base_and_suffix(number)
        return "roman" if self._is_roman(base, opened) else "letter"

    def _last(self, kind: str) -> str:
        return self.path[self.kinds.index(kind)] if kind in self.kinds else ""

    def _is_roman(self, number: str, opened: bool) -> bool:
        if not is_roman(number):
            return False
        letter, _ = base_and_suffix(self._last("letter"))
        follows = len(number) == 1 and len(letter) == 1 and ord(number) - ord(letter) in (0, 1)
        last, _ = base_and_suffix(self._last("roman"))
        if last:
            return not follows or roman_value(number) == roman_value(last) + 1
        return not follows or (opened and number == "i")

    @property
    def level(self) -> int:
        """1 for `a)` and `1`, 2 for `i)` and `1.1`."""
        dots = sum(int(kind[6:]) for kind in self.kinds if kind.startswith("dotted") and kind[6:])
        return len(self.path) + dots

    def plausible(self, number: str) -> bool:
        """Whether a bare number at a line's beginning goes on with the numbers so far."""
        number, _ = base_and_suffix(number)
        if not number.replace(".", "").isdigit():
            letter, _ = base_and_suffix(self._last("letter"))
            return number == "a" or (len(letter) == 1 and ord(number[0]) - ord(letter) in (0, 1))
        last = next((p for p, k in zip(self.path, self.kinds, strict=True) if k == "digit"), "")
        base, _ = base_and_suffix(last)
        if "." in number:
            return number.count(".") <= 3
        return int(number) <= (int(base) if base else 0) + 2 or int(number) == 1

    def skips_to(self, number: str) -> bool:
        """Whether a bare number leaves clauses out, as an extract does: 2, then 5."""
        last = next((p for p, k in zip(self.path, self.kinds, strict=True) if k == "digit"), "")
        base, _ = base_and_suffix(last)
        number, _ = base_and_suffix(number)
        before = int(base) if base.isdigit() else 0
        return number.isdigit() and before < int(number) <= before + MAX_LEFT_OUT


MAX_LEFT_OUT = 20


def ends_clause(text: str) -> bool:
    """Whether words end as a clause does."""
    end = text[-80:].rstrip(" \t\n\xa0\u3000)]}）】”»")
    return fold(end[-1:]) in (";", ".", ",", ":", "!", "?") if end else True
