"""What IMAP servers say, as values; and names as they want them (RFC 3501). Pure."""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

Lines = Sequence[bytes | bytearray]
"""The lines of one response without `* `; literals are bytearrays (that is aioimaplib's way)."""

_MONTHS = {
    name: number
    for number, name in enumerate(b"jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)
}
_FIRST_YEAR = 1980  # before it there was no such mail: the server's clock stood at its zero
_ITEM = re.compile(rb"(\d{1,10}) FETCH +\(", re.IGNORECASE)
_QUOTED = re.compile(rb'"(?:[^"\\]|\\.)*"')
_UID = re.compile(rb"\bUID +(\d{1,10})\b", re.IGNORECASE)
_SIZE = re.compile(rb"\bRFC822\.SIZE +(\d{1,18})\b", re.IGNORECASE)
_DATE = re.compile(
    rb'\bINTERNALDATE +"([ \d]?\d)-([A-Z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)"',
    re.IGNORECASE,
)
_BODY = re.compile(
    rb"\bBODY(?:\.PEEK)?\[\](?:<[\d.]{1,40}>)? +"
    rb'(?:(\{\d{1,18}\})|(NIL)|"((?:[^"\\]|\\.)*)")',
    re.IGNORECASE,
)
_EXISTS = re.compile(rb"(\d{1,10}) EXISTS\b", re.IGNORECASE)
_CODE = re.compile(rb"\[(UIDVALIDITY|UIDNEXT) +(\d{1,10})\]", re.IGNORECASE)
_PERSONAL = re.compile(rb'(?i:NAMESPACE +)?\(\("((?:[^"\\]|\\.)*)" (?:"(\\?.)"|NIL)')
_PERMANENT = re.compile(rb"\[PERMANENTFLAGS +\(([^)]*)\)\]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Selected:
    """What SELECT told of a folder; `uidnext` is None if the server does not say."""

    uidvalidity: int
    uidnext: int | None
    exists: int
    permanent_flags: frozenset[str]
    read_only: bool

    def keeps(self, flag: str) -> bool:
        """Whether the folder keeps that flag or keyword from session to session."""
        return flag.lower() in self.permanent_flags or (
            not flag.startswith("\\") and "\\*" in self.permanent_flags
        )


@dataclass(frozen=True, slots=True)
class Item:
    """One mail in a FETCH response; what the server left out is None."""

    uid: int
    size: int | None
    internal_date: datetime | None
    body: bytes | None


def selected(lines: Lines) -> Selected | None:
    """The untagged lines of SELECT; None without UIDVALIDITY (such a folder has no UIDs)."""
    text = b"\n".join(bytes(line) for line in lines)
    codes = {name.upper(): int(number) for name, number in _CODE.findall(text)}
    if b"UIDVALIDITY" not in codes:
        return None
    exists = [int(number) for number in _EXISTS.findall(text)]
    permanent = _PERMANENT.search(text)
    flags = permanent[1] if permanent else b""
    return Selected(
        codes[b"UIDVALIDITY"],
        codes.get(b"UIDNEXT") or None,
        exists[-1] if exists else 0,
        frozenset(flags.decode("ascii", "replace").lower().split()),
        b"[READ-ONLY]" in text.upper(),
    )


def searched(lines: Lines) -> list[int]:
    """The numbers that SEARCH found, ascending; what a server adds in brackets is left out."""
    found: set[int] = set()
    for line in lines[:-1]:
        name, *words = bytes(line).partition(b"(")[0].split() or [b""]
        if name.upper() == b"SEARCH" and all(word.isdigit() for word in words):
            found.update(int(word) for word in words)
    return sorted(found)


def items(lines: Lines) -> dict[int, Item]:
    """The mails of a FETCH response by UID; what has none is left out.

    A server may tell of one mail in several answers, and of others by the way.
    """
    found: dict[int, Item] = {}
    for item in _answers(lines):
        known = found.get(item.uid, Item(item.uid, None, None, None))
        found[item.uid] = Item(
            item.uid,
            item.size if known.size is None else known.size,
            known.internal_date or item.internal_date,
            item.body if known.body is None else known.body,
        )
    return found


def _answers(lines: Lines) -> Iterator[Item]:
    text, literals = bytearray(), list[bytes]()
    for line in [*lines[:-1], b"0 FETCH ("]:
        if isinstance(line, bytearray):
            literals.append(bytes(line))
        elif _ITEM.match(line):
            item = _item(bytes(text), literals)
            if item:
                yield item
            text, literals = bytearray(line), []
        else:
            text += line


def _item(text: bytes, literals: list[bytes]) -> Item | None:
    bare = _QUOTED.sub(b'""', text)  # a short mail may come quoted, and say anything
    uid = _UID.search(bare)
    if not uid:
        return None
    size = _SIZE.search(bare)
    return Item(int(uid[1]), int(size[1]) if size else None, _date(text), _body(text, literals))


def _body(text: bytes, literals: list[bytes]) -> bytes | None:
    found = _BODY.search(text)
    if not found:
        return None
    if found[1]:
        return literals[0] if literals else None
    return b"" if found[2] else unescaped(found[3] or b"")


def _date(text: bytes) -> datetime | None:
    found = _DATE.search(text)
    if not found:
        return None
    day, month, *rest, sign, hours, minutes = found.groups()
    zone = timedelta(hours=int(hours), minutes=int(minutes)) * (-1 if sign == b"-" else 1)
    try:
        year, hour, minute, second = (int(number) for number in rest)
        if year < _FIRST_YEAR:
            return None
        local = datetime(
            year, _MONTHS[month.lower()], int(day), hour, minute, second, tzinfo=timezone(zone)
        )
        return local.astimezone(UTC)
    except (KeyError, ValueError, OverflowError):
        return None


def uid_set(uids: Iterable[int]) -> str:
    """`1:3,7,9:10`: ascending UIDs as a sequence set."""
    runs: list[list[int]] = []
    for uid in uids:
        if runs and uid == runs[-1][1] + 1:
            runs[-1][1] = uid
        else:
            runs.append([uid, uid])
    return ",".join(str(a) if a == b else f"{a}:{b}" for a, b in runs)


def personal_name(lines: Lines, folder: str) -> str:
    """A folder's name in the user's own namespace, its levels parted as the server does.

    "" if that is the name itself; INBOX is called so everywhere (RFC 3501 section 5.1).
    """
    found = next((m for line in lines if (m := _PERSONAL.match(bytes(line)))), None)
    if found is None or folder.upper() == "INBOX":
        return ""
    prefix, parted = (unescaped(part or b"").decode("ascii", "replace") for part in found.groups())
    name = folder.replace("/", parted) if parted else folder
    name = name if name.startswith(prefix) else prefix + name
    return "" if name == folder else name


def unescaped(text: bytes) -> bytes:
    """What stands in a quoted string."""
    return re.sub(rb"\\(.)", rb"\1", text)


def quoted(text: str) -> str:
    """A quoted string; raises ValueError for line ends and NUL, which it cannot hold."""
    if any(c in text for c in "\r\n\0"):
        raise ValueError("a name or password must not hold line ends")
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def folder_name(name: str) -> str:
    """A folder's name in modified UTF-7 (RFC 3501 section 5.1.3), quoted."""
    out: list[str] = []
    odd = ""
    for c in [*name, ""]:
        if c and not " " <= c <= "~":
            odd += c
            continue
        if odd:
            packed = b64encode(odd.encode("utf-16-be")).decode().rstrip("=").replace("/", ",")
            out.append(f"&{packed}-")
            odd = ""
        out.append("&-" if c == "&" else c)
    return quoted("".join(out))
