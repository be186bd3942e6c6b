"""Archives of mails on disk as a stream: mbox, Maildir, folders of .eml, single files."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from bot.model.arrivals import Found

LARGEST = 64 * 1024 * 1024
"""A mail that is larger is cut there; bytes."""

_LINE = 1024 * 1024


def mails(path: Path, start: int = 0) -> Iterator[Found]:
    """The mails under a path one by one, from the position `start` on; never two in memory.

    A file that begins with `From ` is an mbox (positions are bytes), any other is one mail; a
    directory with `cur` and `new` is a Maildir, any other a folder of .eml files, by names and
    with the folders below it (positions are counts). Raises OSError if the path can't be read.
    """
    if path.is_dir():
        yield from _folder(path, start)
    else:
        with path.open("rb") as file:
            is_mbox = file.read(5) == b"From "
            file.seek(0)
            size = path.stat().st_size
            if is_mbox:
                yield from _mbox(file, str(path), size, start)
            elif start == 0:
                yield Found(str(path), 0, size, file.read(LARGEST))


def _folder(path: Path, start: int) -> Iterator[Found]:
    files = sorted(_files(path))
    for count, file in enumerate(files):
        if count < start:
            continue
        with file.open("rb") as opened:
            yield Found(str(file), count, len(files), opened.read(LARGEST))


def _files(path: Path) -> Iterator[Path]:
    """Mails below a directory; symbolic links are not followed, hidden files are none."""
    for root, folders, names in os.walk(path):
        inside = Path(root)
        maildir = inside.name in {"cur", "new"} and (inside.parent / "cur").is_dir()
        folders[:] = sorted(f for f in folders if f != "tmp" or not (inside / "cur").is_dir())
        for name in names:
            file = inside / name
            wanted = maildir or name.lower().endswith(".eml")
            if wanted and not name.startswith(".") and file.is_file() and not file.is_symlink():
                yield file


def _mbox(file: BinaryIO, source: str, size: int, start: int) -> Iterator[Found]:
    """Mails between lines that begin with `From ` behind an empty line (RFC 4155).

    `>From ` stays as it is: of the mbox dialects only some quote, and none says so.
    """
    file.seek(start)
    at, rows, held, empty_before = start, list[bytes](), 0, True
    whole_line, where = True, start
    while row := file.readline(_LINE):
        if whole_line and empty_before and _is_separator(row):
            if rows:
                yield Found(source, at, size, _joined(rows))
            at, rows, held = where, [row], 0
        elif held <= LARGEST:
            rows.append(row)
            held += len(row)
        where += len(row)
        whole_line = row.endswith(b"\n")
        empty_before = whole_line and not row.strip(b"\r\n")
    if rows:
        yield Found(source, at, size, _joined(rows))


def _is_separator(row: bytes) -> bool:
    """`From address date`: words of a letter that begin with From have no year at the end."""
    if not row.startswith(b"From "):
        return False
    return any(len(word) == 4 and word.isdigit() for word in row[:1000].split()[-3:])


def _joined(rows: list[bytes]) -> bytes:
    """The mail without its separator and without the empty line that ends it."""
    if rows and rows[0].startswith(b"From "):
        rows = rows[1:]
    if len(rows) > 1 and rows[-1] in {b"\n", b"\r\n"}:
        rows = rows[:-1]
    return b"".join(rows)[:LARGEST]
