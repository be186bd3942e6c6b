"""What stands inside an opaque S/MIME signature (RFC 8551 section 3.5.2), as bytes.

Nothing is verified: a signature proves a key, not a delegate, and lists break it. So no
cryptography is needed, only the way to one OCTET STRING (RFC 5652 section 5.1): ContentInfo,
SignedData, EncapsulatedContentInfo, in DER or in BER as streaming senders write it.
"""

from dataclasses import dataclass

SIGNED_DATA = bytes.fromhex("2a864886f70d010702")  # 1.2.840.113549.1.7.2
_SEQUENCE, _SET, _OID, _OCTETS, _OCTETS_IN_PIECES, _INTEGER, _EXPLICIT = (
    0x30, 0x31, 0x06, 0x04, 0x24, 0x02, 0xA0,
)  # fmt: skip
MAX_PIECES = 100_000


class _BrokenError(Exception):
    """The bytes are not what they should be; never leaves this module."""


@dataclass(slots=True)
class _Cursor:
    """A place in the bytes, before the next element."""

    data: bytes
    at: int = 0

    def enter(self, *tags: int) -> tuple[int, int | None]:
        """Steps over tag and length: the tag, and the content's length, None if indefinite."""
        data, at = self.data, self.at
        if at + 2 > len(data) or (tags and data[at] not in tags):
            raise _BrokenError
        tag, length = data[at], data[at + 1]
        self.at = at + 2
        if length == 0x80:
            return tag, None
        if length > 0x80:
            size = length & 0x7F
            if size > 4:
                raise _BrokenError
            length = int.from_bytes(data[self.at : self.at + size], "big")
            self.at += size
        if self.at + length > len(data):
            raise _BrokenError
        return tag, length

    def take(self, *tags: int) -> bytes:
        """The content of the next element, which must be whole and definite."""
        _, length = self.enter(*tags)
        if length is None:
            raise _BrokenError
        self.at += length
        return self.data[self.at - length : self.at]

    def at_end(self) -> bool:
        """Whether an indefinite element ends here (X.690 section 8.1.5)."""
        return self.data[self.at : self.at + 2] == b"\0\0"


def signed_content(data: bytes) -> bytes | None:
    """The signed mail inside; None when there is none, as in encrypted mail or certificates."""
    cursor = _Cursor(data)
    try:
        cursor.enter(_SEQUENCE)
        if cursor.take(_OID) != SIGNED_DATA:
            return None
        cursor.enter(_EXPLICIT)
        cursor.enter(_SEQUENCE)
        cursor.take(_INTEGER)
        cursor.take(_SET)
        cursor.enter(_SEQUENCE)
        cursor.take(_OID)
        cursor.enter(_EXPLICIT)
        return _octets(cursor)
    except _BrokenError:
        return None


def _octets(cursor: _Cursor) -> bytes:
    tag, length = cursor.enter(_OCTETS, _OCTETS_IN_PIECES)
    if tag == _OCTETS:
        if length is None:
            raise _BrokenError
        return cursor.data[cursor.at : cursor.at + length]
    end = len(cursor.data) if length is None else cursor.at + length
    pieces: list[bytes] = []
    while cursor.at < end and not cursor.at_end():
        pieces.append(cursor.take(_OCTETS))
        if len(pieces) > MAX_PIECES:
            raise _BrokenError
    return b"".join(pieces)
