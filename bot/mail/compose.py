"""A draft becomes the bytes of a mail, the same bytes for the same draft, id and date.

Everything is seven bits wide (but for addresses beyond ASCII, RFC 6532), so that it never
matters what the servers on its way can do; no header of ours can be forged through a value.
"""

import binascii
import hashlib
import re
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from email.utils import format_datetime

from bot.mail import fields
from bot.model.delivery import Draft
from bot.model.letters import Mailbox

_MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,62}/[a-z0-9][a-z0-9!#$&^_.+-]{0,62}")
_METHOD = re.compile(r"[A-Z]{1,20}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}")
_REFERENCES = 25  # the oldest and the youngest of longer ones (RFC 5537 section 3.4.4)


def compose(draft: Draft, sender: Mailbox, message_id: str, date: datetime) -> bytes:
    """The mail as RFC 5322 bytes with CRLF.

    `message_id` comes without angle brackets; `date` is aware. Values from outside (subject,
    names, ids, files) are cleaned; ids that are none are left out. Raises ValueError for a
    sender or recipient without an address, an unfit Message-ID and a date without a zone.
    """
    if not fields.is_message_id(message_id) or date.tzinfo is None:
        raise ValueError("a mail needs a Message-ID and a date with its zone")
    top = [
        fields.field("Date", [format_datetime(date)]),
        fields.mailbox_field("From", sender),
        fields.mailbox_field("To", Mailbox(draft.recipient_name, draft.recipient)),
        *_reply_to(draft.reply_to),
        fields.subject_field(draft.subject),
        fields.id_field("Message-ID", [message_id]),
        *_thread(draft.in_reply_to, draft.references),
        *_automatic(draft),
        fields.field("ISCG-Effect", [fields.effect_value(draft.effect)]),
        b"MIME-Version: 1.0\r\n",
    ]
    return b"".join(top) + _body(draft, message_id)


def _reply_to(address: str) -> list[bytes]:
    try:
        return [fields.mailbox_field("Reply-To", Mailbox("", address))] if address else []
    except ValueError:
        return []


def _thread(in_reply_to: str, references: Sequence[str]) -> list[bytes]:
    parent = [in_reply_to] if fields.is_message_id(in_reply_to) else []
    chain = [found for found in dict.fromkeys(references) if fields.is_message_id(found)]
    if parent and parent[0] not in chain:
        chain += parent
    if len(chain) > _REFERENCES:
        chain = [chain[0], *chain[1 - _REFERENCES :]]
    found = [fields.id_field("In-Reply-To", parent)] if parent else []
    return found + ([fields.id_field("References", chain)] if chain else [])


def _automatic(draft: Draft) -> list[bytes]:
    """RFC 3834 section 5, and what Exchange knows in its stead."""
    if not draft.automatic:
        return []
    kind = "auto-replied" if draft.in_reply_to else "auto-generated"
    return [
        fields.field("Auto-Submitted", [kind]),
        fields.field("X-Auto-Response-Suppress", ["OOF,", "AutoReply"]),
    ]


def _body(draft: Draft, message_id: str) -> bytes:
    """The text, beside it markup and invitation; around them a mixture if there are files."""
    readable = [_text("plain", draft.text, draft.language)]
    if draft.html:
        readable.append(_text("html", draft.html, draft.language))
    files = [_file(*part) for part in draft.parts]
    if draft.calendar:
        readable.append(_calendar(draft))
        files.append(_file("invite.ics", "application/ics", _ics(draft)))
    body = _multipart("alternative", readable, message_id) if len(readable) > 1 else readable[0]
    return _multipart("mixed", [body, *files], message_id) if files else body


def _multipart(kind: str, parts: Sequence[bytes], message_id: str) -> bytes:
    boundary = _boundary(kind, parts, message_id)
    head = fields.field("Content-Type", [f"multipart/{kind};", f'boundary="{boundary}"'])
    edge = f"--{boundary}".encode()
    inner = b"".join(edge + b"\r\n" + part + b"\r\n" for part in parts)
    return head + b"\r\n" + inner + edge + b"--\r\n"


def _boundary(kind: str, parts: Sequence[bytes], message_id: str) -> str:
    """A line that none of the parts has; `=_` can stand in neither encoding of a body."""
    tries = 0
    while True:
        seed = f"{message_id}\n{kind}\n{tries}".encode()
        boundary = f"=_{hashlib.sha256(seed).hexdigest()[:32]}"
        if not any(boundary.encode() in part for part in parts):
            return boundary
        tries += 1


def _text(subtype: str, text: str, language: str) -> bytes:
    encoding, body = _transfer(text)
    head = [
        fields.field("Content-Type", [f"text/{subtype};", "charset=utf-8"]),
        fields.field("Content-Transfer-Encoding", [encoding]),
    ]
    if _LANGUAGE.fullmatch(language):
        head.append(fields.field("Content-Language", [language]))
    return b"".join(head) + b"\r\n" + body


def _transfer(text: str) -> tuple[str, bytes]:
    """7bit where nothing on the way could harm it, else the shorter of the two encodings."""
    kept = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) != "Cc")
    lines = kept.rstrip("\n").encode("utf-8", "replace").split(b"\n")
    plain = b"\r\n".join(lines) + b"\r\n"
    if plain.isascii() and all(len(row) <= fields.LINE and _is_safe(row) for row in lines):
        return "7bit", plain
    quoted = b"".join(_quoted_printable(row) for row in lines)
    packed = _base64(plain)
    return ("quoted-printable", quoted) if len(quoted) <= len(packed) else ("base64", packed)


def _is_safe(row: bytes) -> bool:
    """Whether servers leave the line alone: mbox writers, SMTP's dot, trimmers of line ends."""
    return not row.startswith((b"From ", b".")) and (
        row == b"-- " or not row.endswith((b" ", b"\t"))
    )


def _quoted_printable(row: bytes) -> bytes:
    """One line by RFC 2045 section 6.7, in rows of at most 76 bytes."""
    rows, built = list[bytes](), b""
    for place, byte in enumerate(row):
        plain = (32 <= byte <= 126 and byte != 0x3D) or byte == 9
        harmed = (place == 0 and not _is_safe(row)) or (place == len(row) - 1 and byte in b"\t ")
        octet = bytes([byte]) if plain and not harmed else b"=%02X" % byte
        if len(built) + len(octet) > 75:
            rows.append(built + b"=")
            built = b""
        built += octet
    return b"\r\n".join([*rows, built]) + b"\r\n"


def _base64(octets: bytes) -> bytes:
    rows = (octets[at : at + 57] for at in range(0, len(octets), 57))
    return b"".join(binascii.b2a_base64(row, newline=False) + b"\r\n" for row in rows)


def _ics(draft: Draft) -> bytes:
    return draft.calendar.encode("utf-8", "replace")


def _calendar(draft: Draft) -> bytes:
    """The part that mail programs act upon: its method must be that of the object (RFC 6047)."""
    method = draft.calendar_method.upper()
    if not _METHOD.fullmatch(method):
        raise ValueError("a calendar needs its method")
    types = ["text/calendar;", "charset=utf-8;", f"method={method};", "component=VEVENT"]
    return (
        fields.field("Content-Type", types)
        + b"Content-Transfer-Encoding: base64\r\n\r\n"
        + _base64(_ics(draft))
    )


def _file(filename: str, media_type: str, data: bytes) -> bytes:
    name = fields.file_name(filename)
    kind = media_type.lower()
    if not _MEDIA_TYPE.fullmatch(kind) or kind.startswith(("message/", "multipart/")):
        kind = "application/octet-stream"  # those may not be base64 (RFC 2046 section 5)
    charset = ["charset=utf-8;"] if kind.startswith("text/") else []
    return (
        fields.field("Content-Type", [f"{kind};", *charset, *fields.name_parameter(name)])
        + b"Content-Transfer-Encoding: base64\r\n"
        + fields.field("Content-Disposition", ["attachment;", *fields.filename_parameter(name)])
        + b"\r\n"
        + _base64(data)
    )
