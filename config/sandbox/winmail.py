"""A winmail.dat: Outlook's container for attachments ([MS-OXTNEF])."""

import struct

SIGNATURE = 0x223E9F78
LEVEL_MESSAGE, LEVEL_ATTACHMENT = 1, 2
TNEF_VERSION = 0x00089006
OEM_CODEPAGE = 0x00069007
MESSAGE_CLASS = 0x00078008
ATTACH_REND_DATA = 0x00069002
ATTACH_TITLE = 0x00018010
ATTACH_DATA = 0x0006800F


def winmail(attachments: dict[str, bytes]) -> bytes:
    """The bytes of a winmail.dat with these files; names in ASCII."""
    parts = [
        struct.pack("<IH", SIGNATURE, 1),
        _attribute(LEVEL_MESSAGE, TNEF_VERSION, struct.pack("<I", 0x00010000)),
        _attribute(LEVEL_MESSAGE, OEM_CODEPAGE, struct.pack("<II", 1252, 0)),
        _attribute(LEVEL_MESSAGE, MESSAGE_CLASS, b"IPM.Microsoft Mail.Note\0"),
    ]
    for name, data in attachments.items():
        # attAttachRendData opens an attachment: a file, shown at no place of the text.
        rendering = struct.pack("<HIHHI", 1, 0xFFFFFFFF, 0, 0, 0)
        parts += [
            _attribute(LEVEL_ATTACHMENT, ATTACH_REND_DATA, rendering),
            _attribute(LEVEL_ATTACHMENT, ATTACH_TITLE, name.encode("ascii") + b"\0"),
            _attribute(LEVEL_ATTACHMENT, ATTACH_DATA, data),
        ]
    return b"".join(parts)


def _attribute(level: int, identifier: int, data: bytes) -> bytes:
    """Level, id, length, data and the sum of its bytes."""
    head = struct.pack("<BII", level, identifier, len(data))
    return head + data + struct.pack("<H", sum(data) & 0xFFFF)
