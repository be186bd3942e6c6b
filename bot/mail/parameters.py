"""Parameters of Content-Type and Content-Disposition: a name in the right way and in others.

Sources: RFC 2045 section 5.1, RFC 2183, RFC 2231.
"""

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import unquote_to_bytes

from bot.mail.charset_labels import codec_of
from bot.mail.charsets import decode
from bot.mail.headers import decode_words, unfold


def parameters(value: bytes) -> tuple[str, dict[str, str]]:
    """The main value, lower-cased, and the parameters of Content-Type or Content-Disposition.

    Knows RFC 2231 (continuations, charset, percent) and the wrong ways of naming files: encoded
    words in a quoted string, raw eight-bit bytes, and percents without the asterisk.
    """
    main, _, rest = unfold(value).partition(b";")
    found: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, bool, bytes]]] = {}
    for name, data in _raw_parameters(rest):
        base, _, number = name.partition("*")
        if not number and "*" not in name:
            found.setdefault(base, _plain_parameter(data))
            continue
        order = number.rstrip("*")
        index = int(order) if order.isdigit() and len(order) < 4 else 0
        pieces.setdefault(base, []).append((index, name.endswith("*"), data))
    for base, parts in pieces.items():
        found[base] = _join_pieces(sorted(parts, key=lambda p: p[0]))
    return decode(main.strip()).lower(), found


_PARAMETER = re.compile(rb'([^\s=;"]{1,80})\s*=\s*("(?:[^"\\]|\\.)*"?|[^;]*)[^;]*;?', re.DOTALL)


def _raw_parameters(rest: bytes) -> Iterator[tuple[str, bytes]]:
    for count, match in enumerate(_PARAMETER.finditer(rest)):
        if count == 200:
            return
        data = match[2].strip()
        if data[:1] == b'"':
            data = data[1:-1] if len(data) > 1 and data.endswith(b'"') else data[1:]
            if b"\\" in data:
                data = re.sub(rb"\\([\"\\])", rb"\1", data)
        yield decode(match[1]).lower(), data


def _plain_parameter(data: bytes) -> str:
    text = decode(data)
    if "=?" in text:
        return decode_words(text)
    if "&#" in text and len(_NUMBERED.findall(text)) > 1:
        return unescape(text)  # a web form's charset had not these letters
    if b"%" not in data:
        return text
    if (extended := _EXTENDED.match(data)) and codec_of(label := decode(extended[1])):
        return decode(unquote_to_bytes(extended[2]), label)  # RFC 2231 without its asterisk
    return _from_percents(data) or text


_NUMBERED = re.compile(r"&#(?:\d{2,6}|x[0-9a-fA-F]{2,5});")
_EXTENDED = re.compile(rb"([\w.:-]{3,30})'[\w-]{0,10}'(.*)", re.DOTALL)


def _from_percents(data: bytes) -> str:
    """What some programs write without RFC 2231: percents that are UTF-8 beyond ASCII, or ""."""
    try:
        text = unquote_to_bytes(data).decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return "" if text.isascii() else text


def _join_pieces(parts: list[tuple[int, bool, bytes]]) -> str:
    label, out = "", b""
    for count, (_, encoded, piece) in enumerate(parts):
        data = piece
        if encoded:
            if count == 0 and data.count(b"'") >= 2:
                head, _, rest = data.partition(b"'")
                label, data = decode(head), rest.partition(b"'")[2]
            data = re.sub(rb"%([0-9A-Fa-f]{2})", lambda m: bytes([int(m[1], 16)]), data)
        out += data
    text = decode(out, label)
    return decode_words(text) if "=?" in text else text
