"""Header fields into values: encoded words, addresses, Message-IDs, dates; all of it bounded.

Sources: RFC 5322 sections 2.2 and 3, RFC 2047, RFC 2231; and what real senders write instead.
"""

import binascii
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from functools import lru_cache

from bot.mail.charsets import decode
from bot.model.letters import Mailbox

MAX_VALUE = 32_768
MAX_IDS = 400
MAX_KEY = 998
"""Octets of an id or base subject: a line has no more (RFC 5322, 2.1.1), an index not much more."""
_WORD = re.compile(
    r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]{0,4000}(?:\?(?!=)[^?=]{0,200}){0,8}?)(?:\?=|\?$|$)"
)
_ID = re.compile(r"<([^<>]{1,998})>")
# Both begin where a word does: in a long one without @ no second place is tried.
_BARE_ID = re.compile(r"(?<![^\s<>,;\"()])[^\s<>,;\"()]{1,400}@[^\s<>,;\"()]{1,400}")
_ADDRESS = re.compile(r"(?<![^\s<>,;:\"()\[\]])[^\s<>,;:\"()\[\]]{1,200}@[^\s<>,;:\"()]{1,200}")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_SPACES = re.compile(r"\s+")


def unfold(value: bytes) -> bytes:
    """A header's value on one line, white space at both ends removed (RFC 5322 section 2.2.3)."""
    if b"\n" in value:
        first, *rest = value.replace(b"\r\n", b"\n").split(b"\n")
        value = b" ".join((first, *[line.lstrip(b" \t") for line in rest]))
    if b"\r" in value:
        value = value.replace(b"\r", b" ")
    return value.strip()[:MAX_VALUE]


def text_of(value: bytes) -> str:
    """The value of an unstructured field as people read it, on one line without controls."""
    if not value:
        return ""
    text = decode(unfold(value))
    if "=?" in text:
        text = decode_words(text)
        if "=?" in text:
            text = decode_words(text)  # encoded a second time by a gateway
    if not text.isprintable():
        text = _CONTROL.sub("", text.replace("\t", " ").replace("\n", " "))
    return text


def decode_words(text: str) -> str:
    """Replaces RFC 2047 encoded words; what is broken beyond repair stays as it was.

    Words that follow each other are joined as bytes first: many senders cut a character in two.
    """
    out: list[str] = []
    position, pending, label = 0, b"", ""
    for match in _WORD.finditer(text):
        between = text[position : match.start()]
        data = _word_bytes(match[2], match[3])
        if data is None:
            continue
        charset = match[1].split("*")[0].lower()
        if pending and (between.strip() or charset != label):
            out.append(decode(pending, label))
            pending = b""
        if between.strip() or position == 0:
            out.append(between)
        pending, label = pending + data, charset
        position = match.end()
    if pending:
        out.append(decode(pending, label))
    out.append(text[position:])
    return "".join(out)


def _word_bytes(encoding: str, text: str) -> bytes | None:
    if encoding in "qQ":
        return binascii.a2b_qp(text.encode("utf-8", "replace"), header=True)
    packed = re.sub(r"[^A-Za-z0-9+/]", "", text)
    try:
        return binascii.a2b_base64(packed[: len(packed) - (len(packed) % 4 == 1)] + "===")
    except binascii.Error:
        return None


def message_ids(value: bytes) -> tuple[str, ...]:
    """The Message-IDs of Message-ID, In-Reply-To or References, in order, without brackets.

    Ids broken by folding are mended; prose around them ("message of Monday from") is passed over.
    """
    if not value:
        return ()
    line = unfold(value)
    text = decode_words(decode(line)) if b"=?" in line else decode(line)
    found = ["".join(m.split()) for m in _ID.findall(text)]
    if not found:
        found = _BARE_ID.findall(text) or text.split()[:1]
    return tuple(dict.fromkeys(key(i) for i in found if i))[-MAX_IDS:]


def key(text: str) -> str:
    """A text by which letters are found, cut at 998 octets of UTF-8."""
    if text.isascii():
        return text[:MAX_KEY]
    return text.encode("utf-8", "replace")[:MAX_KEY].decode("utf-8", "ignore")


def mailboxes(value: bytes) -> tuple[Mailbox, ...]:
    """The mailboxes of an address field; groups are opened, names decoded, at most 500."""
    # the same people write to the same list: most fields were seen before
    return _mailboxes_seen(value) if len(value) < _SEEN_BYTES else _mailboxes_of(value)


def _mailboxes_of(value: bytes) -> tuple[Mailbox, ...]:
    return tuple(_mailboxes(decode(unfold(value))))


_SEEN_BYTES = 500
_mailboxes_seen = lru_cache(maxsize=2048)(_mailboxes_of)


def _mailboxes(text: str) -> Iterator[Mailbox]:
    name = ""
    for count, entry in enumerate(split_addresses(text)):
        if count == 500:
            return
        if "@" not in entry and entry.strip() and _BARE_NAME.fullmatch(entry):
            name = f"{name}{entry}," if len(name) < MAX_BARE else entry
            continue
        whole, name = name + entry, ""
        box = _mailbox_seen(whole) if len(whole) < _SEEN_BYTES else _mailbox(whole)
        if box is not None:
            yield box
    if name and (box := _mailbox(name.rstrip(","))) is not None:
        yield box


MAX_BARE = 200
_BARE_NAME = re.compile(r"[^<>@:;\"=?()]{1,100}")
"""`Adeyemi` of `Adeyemi, Miriam <a@b.example>`, where the quotes around it are missing."""
_SPLIT = re.compile("[,;]")
_GUARDED = re.compile(r"[\"(\\]|<[^<>]*[,;]")
"""What keeps a comma from parting two addresses; few fields have it."""


def split_addresses(text: str) -> list[str]:
    """Splits at commas and semicolons that stand outside quotes, comments and angle brackets."""
    return _split_guarded(text) if _GUARDED.search(text) else _SPLIT.split(text)


def _split_guarded(text: str) -> list[str]:
    parts: list[str] = []
    start, quoted, angle, depth, skip = 0, False, False, 0, False
    for i, ch in enumerate(text):
        if skip:
            skip = False
        elif ch == "\\":
            skip = True
        elif ch == '"' and not depth:
            quoted = not quoted
        elif quoted:
            continue
        elif ch == "(":
            depth += 1
        elif ch == ")":
            depth = max(0, depth - 1)
        elif ch == "<":
            angle = True
        elif ch == ">":
            angle = False
        elif ch in ",;" and not depth and not angle:
            parts.append(text[start:i])
            start = i + 1
    parts.append(text[start:])
    return parts


def _mailbox(entry: str) -> Mailbox | None:
    entry = entry.strip()
    if not entry:
        return None
    left, right = entry.rfind("<"), entry.rfind(">")
    if left >= 0:
        address = entry[left + 1 : right if right > left else len(entry)]
        name = entry[:left]
    else:
        found = _ADDRESS.search(entry)
        if found is None:
            name = clean_name(entry)
            if "=?" in entry and "@" in name:
                return _mailbox(name)  # the address was encoded with the name
            return Mailbox(name, "") if name and ":" not in name else None
        address = found[0]
        name = (entry[: found.start()] + " " + entry[found.end() :]).strip()
    if name.strip().startswith("(") or left < 0:
        name = name.strip().removeprefix("(").removesuffix(")")
    address = _SPACES.sub("", address).strip("'\"").lower().removeprefix("mailto:")
    address = address.replace('"@', "@")  # a local part that needs no quotes (RFC 5322, 3.4.1)
    if not address and not name.strip():
        return None
    return Mailbox(clean_name(name), address)


_mailbox_seen = lru_cache(maxsize=2048)(_mailbox)


def clean_name(name: str) -> str:
    """A display name without its quotes and encodings."""
    name = name.strip()
    if len(name) > 1 and name[0] == '"' and name[-1] == '"':
        name = name[1:-1]
    if "\\" in name:
        name = re.sub(r"\\(.)", r"\1", name)
    if "=?" in name:
        name = decode_words(name)
    name = _SPACES.sub(" ", _CONTROL.sub("", name)).strip()
    if len(name) > 1 and name[0] in "'\"" and name[-1] == name[0]:
        name = name[1:-1]
    return name


_STAMP = re.compile(
    rb"\s*(?:[A-Z][a-z]{2}, {1,2})?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) "
    rb"([+-])(\d\d)(\d\d)(?: \([A-Z]{1,5}\))?\s*"
)
_MONTHS = {
    name: number
    for number, name in enumerate(b"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)
}


def date_of(value: bytes) -> datetime | None:
    """An instant in UTC, None when it cannot be read (RFC 5322 section 3.3)."""
    stamp = _STAMP.fullmatch(value)
    if stamp is not None and stamp[2] in _MONTHS and stamp[3] >= b"1900":
        return _instant(stamp)  # as nearly all are written
    text = decode(unfold(value)[:200])
    try:
        parsed = parsedate_tz(text)
        if parsed is None:
            return None
        year, month, day, hour, minute, second = parsed[:6]
        offset = parsed[9] or 0
        zone = UTC if abs(offset) >= 86_400 else timezone(timedelta(seconds=offset))
        at = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=zone)
        return at.astimezone(UTC)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _instant(stamp: re.Match[bytes]) -> datetime | None:
    day, month, year, hour, minute, second, sign, hours, minutes = stamp.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    try:
        at = datetime(int(year), _MONTHS[month], int(day), int(hour), int(minute),
                      min(int(second), 59), tzinfo=UTC)  # fmt: skip
        if offset >= timedelta(days=1):
            return at
        return at - offset if sign == b"+" else at + offset
    except (ValueError, OverflowError):
        return None
