"""The words of a mail that Outlook wrote as rich text, as winmail.dat carries it: packed RTF.

Sources: MS-OXRTFCP (the packing), MS-OXRTFEX (a page inside), Rich Text Format 1.9.1.
"""

import re
import struct
from dataclasses import dataclass, replace

from bot.mail.charsets import decode

MAX_RTF = 2_000_000
_PACKED, _STORED = 0x75465A4C, 0x414C454D
_BEGIN = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
"""What both sides know before the first byte (MS-OXRTFCP 2.1.2.1)."""
_RING = 4096


def unpacked(data: bytes) -> bytes:
    """The RTF inside; what is broken is read as far as it goes, at most `MAX_RTF` bytes."""
    if len(data) < 16:
        return b""
    _, size, kind, _ = struct.unpack_from("<IIII", data)
    if kind == _STORED:
        return data[16 : 16 + min(size, MAX_RTF)]
    return _inflated(data, min(size, MAX_RTF)) if kind == _PACKED else b""


def _inflated(data: bytes, size: int) -> bytes:
    """Runs of eight tokens under a byte of flags: a literal, or a place and length of the ring."""
    out = bytearray(_BEGIN)
    end, at = len(_BEGIN) + size, 16
    while len(out) < end and at < len(data):
        flags = data[at]
        at += 1
        for bit in range(8):
            if at >= len(data) or len(out) >= end:
                break
            if not flags >> bit & 1:
                out.append(data[at])
                at += 1
                continue
            token = int.from_bytes(data[at : at + 2], "big")
            at += 2
            if at > len(data):
                break
            back = (len(out) - (token >> 4)) % _RING
            if back == 0:
                return bytes(out[len(_BEGIN) :])  # the place to be written next: the end
            for _ in range((token & 15) + 2):
                out.append(out[-back] if back <= len(out) else 0)
    return bytes(out[len(_BEGIN) : end])


_TOKEN = re.compile(
    rb"\\([a-z]{1,32})(-?\d{1,9})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]+)"
)
_APART = frozenset(
    b"fonttbl colortbl stylesheet info pict object header footer listtable filetbl themedata "
    b"xmlnstbl".split()
)
"""What is kept beside the words."""
_SIGNS = {
    b"par": "\n", b"line": "\n", b"sect": "\n", b"page": "\n", b"tab": "\t", b"cell": " | ",
    b"row": "\n", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”",
    b"bullet": "•", b"endash": "–", b"emdash": "—",
}  # fmt: skip
_ESCAPED = {b"~": "\xa0", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}", b"\n": "\n", b"\r": "\n"}
_PAGES = {
    # Windows' number of a script for the code page that it means (RTF, \fcharset).
    128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256,
    186: 1257, 204: 1251, 222: 874, 238: 1250,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds between two braces."""

    apart: bool = False
    markup: bool = False
    copied: bool = False
    width: int = 1
    font: int = 0


class _Reader:
    """One walk over the tokens; `out` is the page inside, if there is one, else the words."""

    def __init__(self, rtf: bytes) -> None:
        self.page = rb"\fromhtml" in rtf[:2000]
        self.out: list[str] = []
        self._rtf = rtf
        self._fonts: dict[int, int] = {}
        self._default, self._defined, self._skip = 1252, 0, 0
        self._bytes = bytearray()
        self._now, self._above = _Group(), list[_Group]()
        self._star = False

    def read(self) -> None:
        for token in _TOKEN.finditer(self._rtf):
            word, number, octet, escaped, brace, words = token.groups()
            if octet:
                self._octets(bytes([int(octet, 16)]))
            elif words:
                self._octets(words)
            else:
                self._flush()
                if brace:
                    self._brace(brace)
                elif word:
                    self._word(word, int(number) if number else None)
                elif escaped == b"*":
                    self._star = True
                else:
                    self._add(_ESCAPED.get(escaped, ""))
        self._flush()

    def _brace(self, brace: bytes) -> None:
        self._star, self._skip = False, 0
        if brace == b"{":
            self._above.append(self._now)
        elif self._above:
            self._now = self._above.pop()

    def _word(self, word: bytes, number: int | None) -> None:
        now, star, self._star = self._now, self._star, False
        if word == b"htmlrtf":
            self._now = replace(now, copied=number != 0)
        elif word == b"htmltag":
            self._now = replace(now, markup=True)
        elif star or word in _APART:
            self._now = replace(now, apart=True)
        elif word == b"u" and number is not None:
            self._add(chr(number & 0xFFFF))
            self._skip = now.width
        elif word == b"uc":
            self._now = replace(now, width=min(max(number or 0, 0), 8))
        elif word == b"ansicpg" and number:
            self._default = number
        elif word == b"f" and number is not None:
            self._defined = number
            self._now = replace(now, font=number)
        elif word == b"fcharset" and number in _PAGES and len(self._fonts) < 1000:
            self._fonts[self._defined] = _PAGES[number]
        elif word in _SIGNS:
            self._add(_SIGNS[word])

    def _octets(self, data: bytes) -> None:
        skipped = min(self._skip, len(data))
        self._skip -= skipped
        self._bytes += data[skipped:]

    def _flush(self) -> None:
        if self._bytes:
            page = self._fonts.get(self._now.font, self._default)
            self._add(decode(bytes(self._bytes), f"cp{page}"))
            self._bytes.clear()

    def _add(self, text: str) -> None:
        now = self._now
        if now.markup or not (now.apart or (self.page and now.copied)):
            self.out.append(text)


def rich_text(rtf: bytes) -> tuple[str, bool]:
    """The words of an RTF, or the page that was put into it; and whether it is a page."""
    reader = _Reader(rtf[:MAX_RTF])
    reader.read()
    text = "".join(reader.out)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"), reader.page
