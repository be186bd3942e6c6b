"""The MIME tree of a mail as slices of its bytes: linear in its size, bounded in depth and parts.

The standard library's parser walks line by line and nests generators as deep as a hostile mail
likes; this one cuts at boundaries and stops at its bounds. Sources: RFC 2045, 2046, 5322.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from unicodedata import normalize

from ahocorasick_rs import BytesAhoCorasick

from bot.mail.charsets import decode, visible
from bot.mail.parameters import parameters
from bot.mail.transfer import decoded, unlabelled

MAX_DEPTH = 24
MAX_PARTS = 1_000
MAX_HEADERS = 1_000
MAX_HEAD = 1_000_000
MAX_BODY = 64_000_000

# A field with the lines that continue it (RFC 5322 section 2.2); some put a space before the colon.
_FIELD = re.compile(rb"^([!-9;-~]{1,200})[ \t]{0,99}:([^\n]*(?:\n[ \t][^\n]*)*)", re.MULTILINE)
_GUESS = re.compile(rb"^--([^\s-][^\n]{2,70}?)[ \t]*$", re.MULTILINE)


class Headers:
    """The fields of a mail or part: raw values by lower-cased name, in order."""

    __slots__ = ("_fields", "names")

    def __init__(self, head: bytes) -> None:
        """Lines that are no field are passed over, with the lines that continue them."""
        self._fields: dict[str, list[bytes]] = {}
        self.names: list[str] = []
        fields = self._fields
        for written, value in _FIELD.findall(head, 0, MAX_HEAD)[:MAX_HEADERS]:
            name = _name(written)
            self.names.append(name)
            if name in fields:
                fields[name].append(value)
            else:
                fields[name] = [value]

    def get(self, name: str) -> bytes:
        """The first field of that name; empty when there is none."""
        values = self._fields.get(name)
        return values[0].strip() if values else b""

    def all(self, name: str) -> list[bytes]:
        """Every field of that name, in order."""
        return self._fields.get(name, [])

    def __contains__(self, name: str) -> bool:
        return name in self._fields


def first_fields(head: bytes, names: tuple[bytes, ...]) -> dict[bytes, bytes]:
    """The first field of each of these lower-cased names; the others are not looked at."""
    low = b"\n" + head.lower()  # a line that begins here at `at` begins there too
    found: dict[bytes, bytes] = {}
    for which, at, _ in _begun_by(names).find_matches_as_indexes(low):
        name = names[which]
        field = _FIELD.match(head, at) if name not in found else None
        if field is not None and len(field[1]) == len(name):
            found[name] = field[2].strip()
    return found


@lru_cache(maxsize=16)
def _begun_by(names: tuple[bytes, ...]) -> BytesAhoCorasick:
    """Lines that one of the names leads, all looked for at once."""
    return BytesAhoCorasick([b"\n" + name for name in names])


@lru_cache(maxsize=1024)
def _name(written: bytes) -> str:
    """A field's name, lower-cased."""
    return written.decode("ascii").lower()


@dataclass(slots=False)
class Part:
    """One entity: its header fields, its body as it was transported, the parts inside."""

    headers: Headers
    body: bytes
    children: list["Part"] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    @cached_property
    def _content(self) -> tuple[str, dict[str, str]]:
        value = self.headers.get("content-type")
        main, params = parameters(value) if value else ("", {})
        main = main.strip().strip('"')
        return (main if main.count("/") == 1 else _short_type(main)), params

    @property
    def media_type(self) -> str:
        """`type/subtype`, lower-cased; text/plain when none is given (RFC 2045 section 5.2)."""
        return self._content[0] or "text/plain"

    @property
    def params(self) -> dict[str, str]:
        """The parameters of Content-Type."""
        return self._content[1]

    @cached_property
    def disposition(self) -> tuple[str, dict[str, str]]:
        """Content-Disposition and its parameters (RFC 2183)."""
        value = self.headers.get("content-disposition")
        return parameters(value) if value else ("", {})

    @property
    def filename(self) -> str:
        """The name that the sender gave; empty when none."""
        return (self.disposition[1].get("filename") or self.params.get("name") or "").strip()

    def data(self) -> bytes:
        """The body without its transfer encoding; what is broken is read as far as it goes."""
        encoding = self.headers.get("content-transfer-encoding").strip().lower().strip(b'"')
        data = decoded(self.body, encoding)
        if data is not None:
            return data
        return unlabelled(self.body) if self.media_type.startswith("text/") else self.body

    @cached_property
    def text(self) -> str:
        """The decoded body as text; line ends are LF."""
        label = self.params.get("charset", "")
        data = self.data()[:MAX_BODY]
        text = decode(data, label, _declared(data) if self.media_type == "text/html" else "")
        if "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        text = visible(text)
        return text if text.isascii() else normalize("NFC", text)


_CHARSET = re.compile(rb"<meta[^<>]{1,200}?charset\s?=\s?[\"']?([\w.:-]{2,40})", re.IGNORECASE)


def _declared(data: bytes) -> str:
    """The charset that a page names in itself (HTML, 4.2.5.4)."""
    found = None if data.isascii() else _CHARSET.search(data, 0, 4_000)
    return found[1].decode("ascii", "ignore") if found else ""


def _short_type(main: str) -> str:
    return {"text": "text/plain", "html": "text/html", "plain": "text/plain"}.get(main, "")


def newlines(raw: bytes) -> bytes:
    """Line ends as LF; a mail with CR alone is an old Mac's."""
    if b"\r" not in raw:
        return raw
    if b"\n" not in raw:
        return raw.replace(b"\r", b"\n")
    return raw.replace(b"\r\n", b"\n")


def split_head(raw: bytes) -> tuple[bytes, bytes]:
    """Header and body of a mail with LF line ends; a leading mbox `From ` line is dropped."""
    start = 0
    if raw.startswith((b"From ", b">From ")):
        start = raw.find(b"\n") + 1
    while raw[start : start + 1] == b"\n" and start < 200:
        start += 1
    end = raw.find(b"\n\n", start)
    if raw[start : start + 1] == b"\n":
        return b"", raw[start + 1 :]
    if end < 0:
        return _headless(raw[start : start + MAX_HEAD])
    head = raw[start : min(end, start + MAX_HEAD)]
    words = _unparted(head)
    if words < len(head):
        return head[:words], raw[start + words :]
    return head, raw[end + 2 :]


_NO_FIELD = re.compile(rb"^(?![!-9;-~]{1,200}[ \t]{0,99}:|[ \t])", re.MULTILINE)


def _headless(raw: bytes) -> tuple[bytes, bytes]:
    """A mail without the blank line: its words begin on the first line that is no field."""
    found = _NO_FIELD.search(raw)
    return (raw[: found.start()], raw[found.start() :]) if found else (raw, b"")


def _unparted(head: bytes) -> int:
    """Where words begin behind which the first blank line stands: all that end it are no fields."""
    begin = len(head)
    for _ in range(200):
        line = head.rfind(b"\n", 0, max(begin - 1, 0)) + 1
        if begin == 0 or not _NO_FIELD.match(head, line):
            break
        begin = line
    return begin


def parse_part(raw: bytes) -> Part:
    """The tree of a whole mail; never raises. Past a bound the rest is left as one body."""
    budget = [MAX_PARTS]
    return _parse(newlines(raw).lstrip(b" \t"), 0, budget)


def _parse(raw: bytes, depth: int, budget: list[int]) -> Part:
    head, body = (b"", raw[1:]) if depth and raw[:1] == b"\n" else split_head(raw)
    part = Part(Headers(head), body)
    if depth and not part.headers.names and head:
        part.body = raw  # a part without header: all of it is body
    main = part.media_type
    if main.startswith("multipart/"):
        _split(part, depth, budget)
    return part


def _split(part: Part, depth: int, budget: list[int]) -> None:
    if depth >= MAX_DEPTH:
        part.problems.append("nested too deep")
        return
    boundary = part.params.get("boundary", "").rstrip().encode("utf-8", "replace")
    pieces = _pieces(part.body, boundary) if boundary else []
    if not pieces:
        guess = _GUESS.search(part.body[:20_000])
        pieces = _pieces(part.body, guess[1]) if guess else []
        part.problems.append("no such boundary")
    into = part
    for piece in pieces:
        budget[0] -= 1
        if budget[0] < 0:
            part.problems.append("too many parts")
            return
        child = _parse(piece, depth + 1, budget)
        into.children.append(child)
        shared = boundary and child.params.get("boundary") == part.params["boundary"]
        if shared and into is part and not child.children:
            into = child  # the boundary of both: what follows stands inside


def _pieces(body: bytes, boundary: bytes) -> list[bytes]:
    """What stands between the boundaries (RFC 2046 section 5.1.1); preamble and end left out."""
    mark = b"--" + boundary
    inner = b'boundary="' + boundary + b'--"'
    found: list[bytes] = []
    at = body.find(mark)
    start = -1
    while at >= 0:
        end = at + len(mark)
        line_end = body.find(b"\n", end)
        if line_end < 0:
            line_end = len(body)
        rest = body[end : min(line_end, end + 80)].strip()
        if rest == b"--" and start >= 0 and body.find(inner, start, min(at, start + 2000)) >= 0:
            rest = b"more"  # not our end, but the boundary of what stands inside
        if (at == 0 or body[at - 1 : at] == b"\n") and rest in (b"", b"--"):
            if start >= 0:
                found.append(body[start : max(start, at - 1)])
                if len(found) > MAX_PARTS:
                    return found
            start = -1 if rest else line_end + 1
            if rest:
                return found
        at = body.find(mark, end)
    if start >= 0 and start < len(body):
        found.append(body[start:])
    return found
