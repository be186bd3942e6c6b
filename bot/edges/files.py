"""Archives of mails on disk as a stream: mbox, Maildir, folders of .eml, single files."""

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from bot.model.arrivals import Found, Unread

LARGEST = 64 * 1024 * 1024
"""A mail that is larger is cut there; bytes."""

_CHUNK = 1024 * 1024
_LINE = 64 * 1024  # no separator is longer
_PACKED = (b"PK\x03\x04", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00", b"\x28\xb5\x2f\xfd", b"7z\xbc\xaf")
_FIELD = re.compile(
    rb"^(?:\xef\xbb\xbf)?(?:(?:resent-)?(?:from|to|cc|bcc|date|sender|message-id)|subject|received|"
    rb"return-path|reply-to|in-reply-to|references|mime-version|content-[a-z-]{1,40}|"
    rb"delivered-to|(?:x|list|arc|dkim)-[a-z0-9-]{1,60})[ \t]*:",
    re.MULTILINE | re.IGNORECASE,
)


def mails(path: Path, start: int = 0) -> Iterator[Found | Unread]:
    """The mails under a path one by one, from the position `start` on; never two in memory.

    A file that begins with `From ` is an mbox (positions are bytes), any other is one mail; a
    directory with `cur` and `new` is a Maildir, any other a folder of .eml and .mbox files, by
    names and with the folders below it (positions are counts). What can't be read is told, and
    the rest goes on; an empty file holds no mail.
    """
    if not path.is_dir():
        yield from _file(path, start)
        return
    unread: list[Unread] = []
    count = 0
    files = sorted(_files(path, unread))
    yield from unread
    for file in files:
        for found in _file(file, 0):
            if isinstance(found, Unread):
                yield found
                continue
            if count >= start:
                yield replace(found, position=count, total=len(files))
            count += 1


def _file(path: Path, start: int) -> Iterator[Found | Unread]:
    try:
        if not path.is_file():
            # a pipe or a device would be waited for, or never end
            raise FileNotFoundError("no such file") if not path.exists() else OSError("no file")
        with path.open("rb") as file:
            size = path.stat().st_size
            begins = file.read(_LINE)
            file.seek(0)
            if begins.startswith(b"From "):
                yield from _mbox(file, str(path), size, start)
            elif begins and start == 0:
                yield _one(path, file, size, begins)
    except OSError as error:
        yield Unread(str(path), error.strerror or str(error))


def _one(path: Path, file: BinaryIO, size: int, begins: bytes) -> Found | Unread:
    if begins.startswith(_PACKED):
        return Unread(str(path), "packed: unpack it first")
    if not _FIELD.search(begins):
        return Unread(str(path), "no mail: there is no header in it")
    return Found(str(path), 0, size, file.read(LARGEST))


def _files(path: Path, unread: list[Unread]) -> Iterator[Path]:
    """Mails below a directory; symbolic links are not followed, hidden files are none."""

    def closed(error: OSError) -> None:
        unread.append(Unread(str(error.filename), error.strerror or str(error)))

    for root, folders, names in os.walk(path, onerror=closed):
        inside = Path(root)
        maildir = inside.name in {"cur", "new"} and (inside.parent / "cur").is_dir()
        folders[:] = sorted(f for f in folders if f != "tmp" or not (inside / "cur").is_dir())
        for name in names:
            file = inside / name
            wanted = maildir or name.lower().endswith((".eml", ".mbox")) or name == "mbox"
            if wanted and not name.startswith(".") and file.is_file() and not file.is_symlink():
                yield file


def _mbox(file: BinaryIO, source: str, size: int, start: int) -> Iterator[Found]:
    """Mails between lines that begin with `From ` behind an empty line (RFC 4155).

    `>From ` stays as it is: of the mbox dialects only some quote, and none says so.
    """
    file.seek(start)
    held, at, searched, dropped = b"", start, 0, 0
    while chunk := file.read(_CHUNK):
        held += chunk
        begin = 0
        for place in _separators(held, searched):
            yield Found(source, at, size, _mail(held[begin:place]))
            at += place - begin + dropped
            begin, dropped = place, 0
        held = held[begin:]
        if len(held) > LARGEST + _CHUNK:
            # the end of so large a mail is not kept, but where the next one begins
            dropped += len(held) - LARGEST - _LINE
            held = held[:LARGEST] + held[-_LINE:]
        searched = max(0, len(held) - _LINE)
    if held:
        yield Found(source, at, size, _mail(held))


def _separators(held: bytes, start: int) -> Iterator[int]:
    """Where whole separator lines begin, but for the one at the very start."""
    while (before := held.find(b"\nFrom ", start)) >= 0:
        end = held.find(b"\n", before + 1)
        if end < 0:
            return
        behind_empty = held.endswith((b"\n", b"\n\r"), max(0, before - 2), before)
        if behind_empty and _is_separator(held[before + 1 : end + 1]):
            yield before + 1
        start = end


def _is_separator(row: bytes) -> bool:
    """`From address date`: words of a letter that begin with From have no year at the end."""
    if not row.startswith(b"From "):
        return False
    return any(len(word) == 4 and word.isdigit() for word in row[:1000].split()[-3:])


def _mail(held: bytes) -> bytes:
    """The mail without its separator and without the empty line that ends it."""
    if held.startswith(b"From "):
        held = held[held.find(b"\n") + 1 or len(held) :]
    for end in (b"\n\n", b"\n\r\n"):
        if held.endswith(end):
            held = held[: 1 - len(end)]
            break
    return held[:LARGEST]
