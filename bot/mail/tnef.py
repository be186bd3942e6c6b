"""winmail.dat opened: the files and the body inside Microsoft's TNEF (MS-OXTNEF)."""

import struct
from dataclasses import dataclass, field

from bot.mail.charsets import decode
from bot.mail.rtf import rich_text, unpacked

SIGNATURE = 0x223E9F78
MAX_FILES = 200

_ATTACH_DATA, _ATTACH_TITLE, _ATTACH_RENDER = 0x800F, 0x8010, 0x9002
_ATTACHMENT, _MAPI_PROPS, _CODE_PAGE = 0x9005, 0x9003, 0x9007
_LONG_NAME, _SHORT_NAME, _PROP_DATA, _MIME_TAG = 0x3707, 0x3704, 0x3701, 0x370E
_BODY, _BODY_HTML, _BODY_RTF = 0x1000, 0x1013, 0x1009
_PAGE_OF_HTML = 0x3FDE
_FIXED = {2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16}


@dataclass(slots=True)
class File:
    """One attached file."""

    name: str = ""
    data: bytes = b""
    media_type: str = ""


@dataclass(slots=True)
class Winmail:
    """What was inside; empty when it could not be read."""

    files: list[File] = field(default_factory=list)
    text: str = ""
    html: str = ""


def open_winmail(data: bytes) -> Winmail:
    """The contents of a winmail.dat; what is broken is read as far as it goes, never raises."""
    found = Winmail()
    if len(data) < 6 or struct.unpack_from("<I", data)[0] != SIGNATURE:
        return found
    position, charset = 6, "cp1252"
    while position + 9 <= len(data) and len(found.files) <= MAX_FILES:
        tag, length = struct.unpack_from("<HxxI", data, position + 1)
        content = data[position + 9 : position + 9 + length]
        position += 11 + length
        if tag == _CODE_PAGE and len(content) >= 4:
            page = struct.unpack_from("<I", content)[0]
            charset = f"cp{page}"
        elif tag == _ATTACH_RENDER:
            found.files.append(File())
        elif tag == _MAPI_PROPS:
            _read_body(found, _properties(content), charset)
        elif found.files and tag in (_ATTACH_TITLE, _ATTACH_DATA, _ATTACHMENT):
            _read_file(found.files[-1], tag, content, charset)
    found.files = [f for f in found.files if f.data][:MAX_FILES]
    return found


def _read_body(found: Winmail, properties: dict[int, tuple[int, bytes]], charset: str) -> None:
    if _BODY in properties:
        found.text = _string(properties[_BODY], charset)
    if _BODY_HTML in properties:
        _, page = properties.get(_PAGE_OF_HTML, (0, b""))
        written = f"cp{int.from_bytes(page, 'little')}" if page else charset
        found.html = _string(properties[_BODY_HTML], written)
    if not (found.text or found.html) and _BODY_RTF in properties:
        text, is_page = rich_text(unpacked(properties[_BODY_RTF][1]))
        found.html, found.text = (text, "") if is_page else ("", text)


def _read_file(file: File, tag: int, content: bytes, charset: str) -> None:
    if tag == _ATTACH_TITLE:
        file.name = file.name or decode(content.rstrip(b"\0"), charset)
    elif tag == _ATTACH_DATA:
        file.data = content
    else:
        properties = _properties(content)
        name = properties.get(_LONG_NAME) or properties.get(_SHORT_NAME)
        if name:
            file.name = _string(name, charset)
        if _MIME_TAG in properties:
            file.media_type = _string(properties[_MIME_TAG], charset)
        if _PROP_DATA in properties and not file.data:
            file.data = properties[_PROP_DATA][1]


def _string(value: tuple[int, bytes], charset: str) -> str:
    kind, data = value
    text = data.decode("utf-16-le", "replace") if kind == 31 else decode(data, charset)
    return text.rstrip("\0")


def _properties(data: bytes) -> dict[int, tuple[int, bytes]]:
    """MAPI properties by id: (type, first value); stops where it no longer makes sense."""
    found: dict[int, tuple[int, bytes]] = {}
    try:
        count = min(struct.unpack_from("<I", data)[0], 5_000)
        position = 4
        for _ in range(count):
            kind, identifier = struct.unpack_from("<HH", data, position)
            position += 4
            if identifier >= 0x8000:
                position = _skip_name(data, position)
            value, position = _value(data, position, kind)
            found.setdefault(identifier, (kind & 0x0FFF, value))
    except (struct.error, IndexError):
        pass
    return found


def _skip_name(data: bytes, position: int) -> int:
    kind = struct.unpack_from("<I", data, position + 16)[0]
    position += 20
    if kind == 0:
        return position + 4
    length = struct.unpack_from("<I", data, position)[0]
    return position + 4 + _padded(length)


def _value(data: bytes, position: int, kind: int) -> tuple[bytes, int]:
    base, several = kind & 0x0FFF, bool(kind & 0x1000)
    if base in _FIXED:
        size, count = _FIXED[base], 1
        if several:
            count = struct.unpack_from("<I", data, position)[0]
            position += 4
        if count > len(data):
            raise IndexError("more values than bytes")
        return data[position : position + size], position + size * count
    count = struct.unpack_from("<I", data, position)[0]
    position += 4
    if count > len(data):
        raise IndexError("more values than bytes")
    first = b""
    for number in range(count):
        length = struct.unpack_from("<I", data, position)[0]
        position += 4
        value = data[position : position + length]
        first = first if number else (value[16:] if base == 13 else value)
        position += _padded(length)
    return first, position


def _padded(length: int) -> int:
    return (length + 3) & ~3
