"""The labelled set: contents sent from clients, as raw mails with what a reader must find."""

from collections.abc import Iterator
from dataclasses import dataclass
from email.header import Header

from tests.mails.clients import ADDRESS, AUTHOR, CLIENTS, SUBJECT, Client
from tests.mails.contents import CONTENTS, OPENING, Content

LIST = "int-sect-group@lists.union.example"
WRITER = "h.amann@post.syldavia.example"
OPENING_ID = "opening@ruritania.example"
MISTAKE_ID = "mistake@syldavia.example"

_WORLD = ("outlook", "outlook-html", "gmail", "iphone", "thunderbird", "zimbra")
_MORE = {
    "en": ("notes", "roundcube", "outlook-web"),
    "fr": ("outlook-web", "roundcube", "gateway"),
    "es": ("outlook-web", "notes", "gateway"),
    "ru": ("yandex", "mail.ru", "gateway"),
    "zh": ("qq", "163", "outlook-web"),
    "ar": ("outlook-web", "gateway", "roundcube"),
}


@dataclass(frozen=True)
class Labelled:
    """One letter with the letters before it, oldest first, and what it must be read as."""

    name: str
    raw: bytes
    before: tuple[bytes, ...]
    content: Content
    client: str
    parent: str | None
    refers_to: str | None


def labelled() -> Iterator[Labelled]:
    """Every content from two clients, in turn: 180 letters in six languages from 14 clients."""
    for number, content in enumerate(CONTENTS):
        clients = _WORLD + _MORE[content.language]
        for turn in range(2):
            client = CLIENTS[clients[(number * 2 + turn) % len(clients)]]
            yield _letter(content, client)


def _letter(content: Content, client: Client) -> Labelled:
    own = content.key == "withdraw"
    parent = (MISTAKE_ID if own else OPENING_ID) if content.answers else None
    quoted = "" if own or not content.answers else OPENING
    name = f"{content.language}-{content.key}-{client.name}"
    headers = [
        ("From", f"{_word('Hans Amann')} <{WRITER}>"),
        ("To", LIST),
        ("Subject", _word(f"Re: {SUBJECT}" if content.answers else "Resolution 191")),
        ("Date", "Tue, 03 Mar 2026 10:00:00 +0100"),
        ("Message-ID", f"<{name}@syldavia.example>"),
        *client.headers,
    ]
    if content.key == "thanks":
        headers[2] = ("Subject", "Re: documents")
    if parent:
        headers.append(("In-Reply-To", f"<{parent}>"))
    raw = _raw(headers, client, content.words, quoted, content.language)
    before = (opening(), mistake()) if own else (opening(),)
    refers = parent if (content.refers or own) else None
    return Labelled(name, raw, before, content, client.name, parent, refers)


def _word(text: str) -> str:
    return text if text.isascii() else Header(text, "utf-8").encode()


def _raw(
    headers: list[tuple[str, str]], client: Client, words: str, quoted: str, language: str
) -> bytes:
    head = "".join(f"{name}: {value}\n" for name, value in headers)
    body = client.body(words, quoted, language)
    return (head.encode() + body.as_bytes()).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def opening() -> bytes:
    """Ruritania's proposal, which the answers answer."""
    headers = [
        ("From", f"{AUTHOR} <{ADDRESS}>"),
        ("To", LIST),
        ("Subject", SUBJECT),
        ("Date", "Mon, 02 Mar 2026 14:20:00 +0100"),
        ("Message-ID", f"<{OPENING_ID}>"),
    ]
    return _raw(headers, CLIENTS["roundcube"], OPENING, "", "en")


def mistake() -> bytes:
    """Syldavia's own proposal, which it then withdraws."""
    headers = [
        ("From", f"Hans Amann <{WRITER}>"),
        ("To", LIST),
        ("Subject", "Resolution 191, resolves 4"),
        ("Date", "Tue, 03 Mar 2026 08:00:00 +0100"),
        ("Message-ID", f"<{MISTAKE_ID}>"),
    ]
    words = (
        "MOD resolves 4\n\n4 that joint meetings of groups of different Sectors should be held "
        "back "
        "to back and with remote participation;"
    )
    return _raw(headers, CLIENTS["roundcube"], words, "", "en")
