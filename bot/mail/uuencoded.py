"""Files packed into the words themselves by uuencode, as Exchange and old programs still send them.

Source: POSIX.1-2017, uuencode; the lines `begin 644 name` and `end` around lines of up to 61 signs.
"""

import binascii
import re

MAX_PACKED = 20
_BEGIN = re.compile(r"^begin (?:0?[0-7]{3}) (\S[^\n]{0,200}?)[ \t]*\n", re.MULTILINE)
_LONGEST = 100


def without_packed(text: str) -> tuple[str, list[tuple[str, bytes]]]:
    """The text without such files, and their names and bytes; at most `MAX_PACKED` are taken.

    What begins like a file and is none stays as it stands.
    """
    if "begin " not in text:
        return text, []
    kept: list[str] = []
    files: list[tuple[str, bytes]] = []
    at = 0
    while len(files) < MAX_PACKED and (found := _BEGIN.search(text, at)):
        packed = _file(text, found.end())
        if packed is None:
            kept.append(text[at : found.end()])
            at = found.end()
            continue
        data, end = packed
        kept.append(text[at : found.start()])
        files.append((found[1], data))
        at = end
    return "".join((*kept, text[at:])), files


def _file(text: str, at: int) -> tuple[bytes, int] | None:
    """The bytes of the lines up to `end`, and where that ends; None as soon as one is no line."""
    out: list[bytes] = []
    while True:
        stop = text.find("\n", at, at + _LONGEST)
        line = text[at : stop if stop >= 0 else at + _LONGEST].rstrip(" \t\n")
        if line == "end":
            return (b"".join(out), at + len("end")) if any(out) else None
        packed = line.encode("ascii", "replace")
        if stop < 0 or (packed and not _may_be_line(packed)):
            return None
        data = line_of(packed) if packed else b""
        if data is None:
            return None
        out.append(data)
        at = stop + 1


def _may_be_line(packed: bytes) -> bool:
    return 33 <= packed[0] <= 96 and len(packed) <= _length(packed) + 1


def line_of(packed: bytes) -> bytes | None:
    """The bytes of one line, without what stands behind its own length; None if it is none."""
    try:
        return binascii.a2b_uu(packed[: _length(packed)])
    except binascii.Error:
        return None


def _length(packed: bytes) -> int:
    """How long a line has to be by its first sign."""
    return 1 + (((packed[0] - 32) & 63) + 2) // 3 * 4
