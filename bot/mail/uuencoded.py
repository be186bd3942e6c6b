"""Files packed into the words themselves by uuencode, as Exchange and old programs still send them.

Source: POSIX.1-2017, uuencode; the lines `begin 644 name` and `end` around lines of up to 61 signs.
"""

import binascii
import re

MAX_PACKED = 20
_BEGIN = re.compile(r"^begin (?:0?[0-7]{3}) (\S[^\n]{0,200}?)[ \t]*$", re.MULTILINE)
_END = "\nend"


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
        end = text.find(_END, found.end())
        data = uudecode(text[found.end() : end]) if end >= 0 else None
        if not data:
            kept.append(text[at : found.end()])
            at = found.end()
            continue
        kept.append(text[at : found.start()])
        files.append((found[1], data))
        at = end + len(_END)
    return "".join((*kept, text[at:])), files


def uudecode(lines: str) -> bytes | None:
    """The bytes of the lines between `begin` and `end`; None as soon as one of them is none."""
    out: list[bytes] = []
    for line in lines.split("\n"):
        packed = line.rstrip(" \t").encode("ascii", "replace")
        if not packed:
            continue
        if not 33 <= packed[0] <= 96 or len(packed) > _length(packed) + 1:
            return None
        if (data := line_of(packed)) is None:
            return None
        out.append(data)
    return b"".join(out)


def line_of(packed: bytes) -> bytes | None:
    """The bytes of one line, without what stands behind its own length; None if it is none."""
    try:
        return binascii.a2b_uu(packed[: _length(packed)])
    except binascii.Error:
        return None


def _length(packed: bytes) -> int:
    """How long a line has to be by its first sign."""
    return 1 + (((packed[0] - 32) & 63) + 2) // 3 * 4
