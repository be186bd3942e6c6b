"""Outlook's Thread-Index: where a letter stands in its conversation ([MS-OXOMSG] 2.2.1.3)."""

from base64 import b64encode
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from hashlib import md5

from config.sandbox.sources import Source

EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def thread_index(chain: Sequence[Source]) -> str:
    """Base64 of 22 bytes for the first letter and five more for each answer down the chain."""
    first = chain[0]
    topic = md5(first.name.encode(), usedforsecurity=False).digest()
    index = _filetime(first.at)[:6] + topic
    for letter in chain[1:]:
        late = int((letter.at - first.at).total_seconds() * 10**7)
        index += ((late >> 18) & 0x7FFFFFFF).to_bytes(4, "big") + b"\x00"
    return b64encode(index).decode("ascii")


def _filetime(instant: datetime) -> bytes:
    ticks = (instant - EPOCH) // timedelta(microseconds=1) * 10
    return ticks.to_bytes(8, "big")
