"""Header fields as they go out: folded, encoded, and closed to whatever is smuggled into a value.

The standard library's writer folds long References into encoded words, which breaks threads in
Outlook, and lets long tokens through; here every fold stands between whole tokens.
"""

import re
import unicodedata
from base64 import b64encode
from collections.abc import Iterable, Sequence
from urllib.parse import quote

import idna

from bot.model.letters import Mailbox

LINE = 78
"""The length that lines should keep (RFC 5322 section 2.1.1); 998 is the length they must."""

_WORD = 66  # an encoded word behind `Subject: ` still ends before LINE; RFC 2047 allows 75
_PLAIN_WORD = 60
_ID = re.compile(r"[!-;=?-~]{1,900}")  # printable ASCII but < and >
_LOCAL = re.compile(r"[^\x00-\x20\x7f-\xa0()<>\[\]\\,;:\"@\s]{1,64}")
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_Q_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/")
_SWALLOWS_SPACE = "()\\"  # Python's own reader loses the space between one and an encoded word
_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Bidirectional embeddings, overrides and isolates (UAX #9): a name in a header needs none."""
_UNFIT_FOR_FILES = str.maketrans(dict.fromkeys('/\\:*?"<>|', "_"))


def clean(text: str, limit: int = 500) -> str:
    """Text for one line of a header: no control characters, no line ends of any kind, plain spaces
    one by one, no half surrogates, nothing that turns the words behind it round, at most `limit`
    characters."""
    kept = "".join(
        " " if unicodedata.category(c) in {"Cc", "Zl", "Zp", "Zs"} else c
        for c in text[: 4 * limit]
        if c not in _TURNS
    )
    kept = kept.encode("utf-8", "replace").decode()
    return re.sub(" +", " ", kept).strip()[:limit].rstrip()


def field(name: str, tokens: Iterable[str], line: int = LINE) -> bytes:
    """`Name: token token…`, folded between tokens only; ends in CRLF."""
    rows: list[str] = []
    row = f"{name}:"
    for count, token in enumerate(tokens):
        if count and len(row) + 1 + len(token) > line:
            rows.append(row)
            row = ""
        row += f" {token}"
    return "\r\n".join([*rows, row]).encode() + b"\r\n"


def subject_field(text: str) -> bytes:
    """Subject: words of plain ASCII stay readable, the run that is not is encoded (RFC 2047)."""
    words = clean(text).split(" ")
    odd = [place for place, word in enumerate(words) if _must_be_encoded(word)]
    if not odd:
        return field("Subject", words)
    first, last = odd[0], odd[-1] + 1
    while first and words[first - 1][-1] in _SWALLOWS_SPACE:
        first -= 1
    while last < len(words) and words[last][0] in _SWALLOWS_SPACE:
        last += 1
    encoded = encoded_words(" ".join(words[first:last]))
    return field("Subject", [*words[:first], *encoded, *words[last:]])


def mailbox_field(name: str, mailbox: Mailbox) -> bytes:
    """`Name: display name <address>` (RFC 5322 section 3.4).

    Raises ValueError if the address is none.
    """
    address = addr_spec(mailbox.address)
    words = _phrase(clean(mailbox.name, 200))
    return field(name, [*words, f"<{address}>"] if words else [address])


def id_field(name: str, ids: Sequence[str]) -> bytes:
    """`Name: <id> <id>…`: folded between the ids, never inside and never encoded."""
    return field(name, [f"<{found}>" for found in ids])


def is_message_id(text: str) -> bool:
    """Whether it can stand between angle brackets: printable ASCII, bounded, no encoded word."""
    return bool(_ID.fullmatch(text)) and "=?" not in text


def addr_spec(address: str) -> str:
    """The address as it stands in headers and envelopes: its domain in ASCII (RFC 5891).

    A local part beyond ASCII stays (RFC 6531). Raises ValueError if it is no address.
    """
    local, at, domain = address.strip().rpartition("@")
    if not (at and _LOCAL.fullmatch(local)) or len(address) > 254:
        raise ValueError("not an e-mail address")
    try:
        local.encode()
        ascii_domain = idna.encode(domain, uts46=True).decode() if not domain.isascii() else domain
    except UnicodeError:
        raise ValueError("not an e-mail address") from None
    if not re.fullmatch(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?", ascii_domain):
        raise ValueError("not an e-mail address")
    return f"{local}@{ascii_domain}"


def effect_value(effect: str) -> str:
    """The key of an effect as it stands in ISCG-Effect; plain keys stand there as they are."""
    return quote(effect, safe="!$&'()*+,-./:;<=>@[]^_{|}~#", errors="replace")[:900]


def file_name(name: str) -> str:
    """A name that every system takes for a file, at most 100 characters, ending kept."""
    kept = clean(name, 1000).translate(_UNFIT_FOR_FILES).strip().strip(". ")
    stem, dot, ending = kept.rpartition(".")
    if dot and len(ending) <= 10:
        return f"{stem[: 99 - len(ending)].strip('. ') or 'attachment'}.{ending}"
    return kept[:100].strip(". ") or "attachment"


def name_parameter(filename: str) -> list[str]:
    """`name="…"` for Content-Type, with encoded words beyond ASCII: what older programs read."""
    if not _must_be_encoded(filename, length=100):
        return [f'name="{filename}"']
    first, *more = encoded_words(filename, "b")
    words = [f'name="{first}', *more]
    return [*words[:-1], words[-1] + '"']


def filename_parameter(filename: str) -> list[str]:
    """`filename=` for Content-Disposition, by RFC 2231 beyond ASCII, in sections when long."""
    if not _must_be_encoded(filename, length=100):
        return [f'filename="{filename}"']
    sections = [""]
    for character in filename:
        octets = quote(character, safe="!#$&+-.^_`{}~")
        if len(sections[-1]) + len(octets) > 50:
            sections.append("")
        sections[-1] += octets
    if len(sections) == 1:
        return [f"filename*=utf-8''{sections[0]}"]
    marked = [f"utf-8''{sections[0]}", *sections[1:]]
    parts = [f"filename*{place}*={section}" for place, section in enumerate(marked)]
    return [*(f"{part};" for part in parts[:-1]), parts[-1]]


def encoded_words(text: str, encoding: str = "") -> list[str]:
    """The text as encoded words that never split a character (RFC 2047 section 5, rule 3).

    `encoding` is `q` or `b`; the shorter one if not given.
    """
    octets = text.encode()
    if not encoding:
        escaped = sum(byte not in _Q_SAFE and byte != 0x20 for byte in octets)
        encoding = "q" if len(octets) + 2 * escaped <= (len(octets) + 2) // 3 * 4 else "b"
    room = _WORD - len("=?utf-8?q?" + "?=")
    words: list[str] = []
    chunk = ""
    for character in text:
        if len(_encode(chunk + character, encoding)) > room:
            words.append(chunk)
            chunk = ""
        chunk += character
    return [f"=?utf-8?{encoding}?{_encode(word, encoding)}?=" for word in [*words, chunk]]


def _encode(text: str, encoding: str) -> str:
    if encoding == "b":
        return b64encode(text.encode()).decode()
    return "".join(
        chr(byte) if byte in _Q_SAFE else "_" if byte == 0x20 else f"={byte:02X}"
        for byte in text.encode()
    )


def _must_be_encoded(word: str, length: int = _PLAIN_WORD) -> bool:
    return not word.isascii() or "=?" in word or len(word) > length


def _phrase(name: str) -> list[str]:
    if not name:
        return []
    if _must_be_encoded(name):
        return encoded_words(name)
    if _ATOMS.fullmatch(name):
        return name.split(" ")
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return [f'"{escaped}"']
