"""A mail's bytes into a letter: its header fields, its readable text, its documents."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from html import unescape

from bot.mail.flowed import unflow
from bot.mail.headers import MAX_IDS, date_of, mailboxes, message_ids, text_of
from bot.mail.html import html_text
from bot.mail.mime import Headers, Part, parse_part
from bot.mail.peek import first_id, list_id_of, list_identifier
from bot.mail.received import way_of
from bot.mail.signed import signed_content
from bot.mail.tnef import open_winmail
from bot.mail.uuencoded import without_packed
from bot.model.letters import Attachment, Letter, Mailbox

MAX_TEXT = 2_000_000
MAX_FILES = 500
ENCRYPTED = "encrypted, or signed in a way that cannot be read"
_SEALED = "-----BEGIN PGP MESSAGE-----"
FORWARDED = "---------- Forwarded message ----------"

_SIGNATURES = frozenset(
    [
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/pgp-signature",
        "application/pgp-encrypted",
    ]
)
_REPORT_PARTS = frozenset(
    [
        "message/delivery-status",
        "message/disposition-notification",
        "text/rfc822-headers",
        "message/feedback-report",
        "message/global-delivery-status",
    ]
)
_OPAQUE = frozenset(("application/pkcs7-mime", "application/x-pkcs7-mime"))
_TNEF = frozenset(("application/ms-tnef", "application/vnd.ms-tnef"))
_QUOTED_HTML = re.compile(r"<blockquote|divRplyFwdMsg|yahoo_quoted|protonmail_quote", re.IGNORECASE)
_NO_HTML_HERE = re.compile(
    r"(?:does not|doesn[’']t|can(?:[’']t|not)|view(?:ing)? this (?:e-?mail|message)|not able to|"
    r"ne (?:prend|permet|peut|supporte)|voir (?:ce|la version)|visualiser|no (?:admite|soporta|"
    r"puede|permite)|ver (?:este|la versión)|não (?:suporta|aceita)|non (?:supporta|è in grado)|"
    r"unterstützt|anzeigen|не (?:поддерживает|может)|просмотр|не отображает|不支持|无法显示|"
    r"不支援|查看|لا يدعم|يتعذر|عرض).{0,60}html|html.{0,60}(?:compatible|enabled|capable|version|"
    r"unterstütz|格式|查看|поддерж)|this (?:message|e-?mail) is in html|"
    r"(?:au|en|in|im|в|以) (?:format )?html(?:-format|-формате)?\W{0,3}$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"&#(?:\d{2,6}|x[0-9a-fA-F]{2,5});")
"""Letters that a web form could not write in its charset."""
_WHOLE_PAGE = re.compile(r"\s{0,50}(?:<!doctype html|<html[\s>]|<body[\s>])", re.IGNORECASE)


@dataclass(slots=True)
class Opened:
    """A mail taken apart: the letter, the bytes of its documents, and the tree itself."""

    letter: Letter
    files: tuple[tuple[Attachment, bytes], ...]
    root: Part


@dataclass(slots=True)
class _Found:
    """What one walk over the tree collects."""

    texts: list[str] = field(default_factory=list)
    htmls: list[str] = field(default_factory=list)
    files: list[tuple[Attachment, bytes]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def parse(raw: bytes, lists: Sequence[str] = (), trusted_hosts: Sequence[str] = ()) -> Letter:
    """A letter of a mail's bytes; never raises, `problems` says what was wrong.

    `lists` are the lists' addresses, `trusted_hosts` names of believed receiving servers: they
    tell when it was received, and whether its List-Id is to be believed (see `way_of`).
    """
    return open_mail(raw, lists, trusted_hosts).letter


def attachment_data(raw: bytes) -> Iterator[tuple[Attachment, bytes]]:
    """The documents of a mail with their decoded bytes, in order."""
    yield from open_mail(raw).files


def open_mail(raw: bytes, lists: Sequence[str] = (), trusted_hosts: Sequence[str] = ()) -> Opened:
    """Everything at once, for those who need letter and documents."""
    root = parse_part(raw)
    found = _Found()
    _collect(root, found, 0)
    fields = root.headers
    author = _boxes(fields, "from")
    received = fields.all("received")
    way = way_of(received, lists, trusted_hosts)
    list_id = list_identifier(fields.get("list-id"))
    if received and trusted_hosts and not way.by_list and list_id in map(list_id_of, lists):
        list_id = ""  # anybody can write it
        found.problems.append("names our list, but did not come over its server")
    letter = Letter(
        message_id=first_id(fields.get("message-id")),
        in_reply_to=_ids(fields, "in-reply-to"),
        references=_ids(fields, "references"),
        thread_index="".join(text_of(fields.get("thread-index")).split()),
        subject=text_of(fields.get("subject")),
        date=_date(fields),
        received_at=way.received_at,
        author=author[0] if author else Mailbox("", ""),
        sender=next(iter(_boxes(fields, "sender")), None),
        reply_to=_boxes(fields, "reply-to"),
        to=_boxes(fields, "to"),
        cc=_boxes(fields, "cc"),
        list_id=list_id,
        auto_submitted=re.split(r"[;(\s]", text_of(fields.get("auto-submitted")).strip())[
            0
        ].lower(),
        effect=text_of(fields.get("iscg-effect")),
        return_path=_return_path(fields),
        text="\n".join(found.texts)[:MAX_TEXT],
        html="\n".join(found.htmls)[:MAX_TEXT],
        attachments=tuple(a for a, _ in found.files),
        problems=tuple(dict.fromkeys(found.problems)),
    )
    return Opened(letter, tuple(found.files), root)


def _boxes(fields: Headers, name: str) -> tuple[Mailbox, ...]:
    values = fields.all(name)
    if not values:
        return ()
    return tuple(box for value in values[:20] for box in mailboxes(value))


def _ids(fields: Headers, name: str) -> tuple[str, ...]:
    values = fields.all(name)
    if not values:
        return ()
    found = [i for value in values[:20] for i in message_ids(value)]
    return tuple(dict.fromkeys(found))[-MAX_IDS:]


def _date(fields: Headers) -> datetime | None:
    """The first Date that can be read; a gateway's second one stands in for a broken first."""
    return next((at for value in fields.all("date")[:5] if (at := date_of(value))), None)


def _return_path(fields: Headers) -> str | None:
    if "return-path" not in fields:
        return None
    return text_of(fields.get("return-path")).strip("<> ").lower()


def _collect(part: Part, found: _Found, messages: int) -> None:
    """Takes a part's text or document; the tree is no deeper than mime.MAX_DEPTH."""
    found.problems.extend(part.problems)
    main = part.media_type
    if main == "multipart/encrypted":
        found.problems.append(ENCRYPTED)
    if part.children:
        if main == "multipart/alternative":
            _alternative(part, found, messages)
        elif main == "multipart/related":
            _related(part, found, messages)
        else:
            for child in part.children:
                _collect(child, found, messages)
        return
    if main.startswith("multipart/"):
        if part.body.strip():
            found.texts.append(part.text)
        return
    if main in _OPAQUE and messages < 3:
        content = signed_content(part.data())
        if content:
            _collect(parse_part(content), found, messages + 1)
            return
        found.problems.append(ENCRYPTED)
    if main in {"message/rfc822", "message/global"}:
        _inner_message(part, found, messages)
    elif _is_body(part, main, found):
        _body(part, main, found)
    else:
        _file(part, main, found)


def _alternative(part: Part, found: _Found, messages: int) -> None:
    """The better of the readable alternatives; documents hidden among them are kept."""
    inner = _Found()
    plain, html = "", ""
    for child in part.children:
        before = len(inner.texts)
        held = len(inner.htmls)
        _collect(child, inner, messages)
        added = "\n".join(inner.texts[before:])
        if len(inner.htmls) > held:
            html = html or added
        else:
            plain = plain or added
    files = [f for f in inner.files if not _is_view(f[0])]
    found.files.extend(files[: MAX_FILES - len(found.files)])
    found.problems.extend(inner.problems)
    found.htmls.extend(inner.htmls)
    source = "\n".join(inner.htmls)
    found.texts.append(html if _html_is_better(plain, html, source) else plain or html)


def _html_is_better(plain: str, html: str, source: str) -> bool:
    """When the plain alternative says nothing, or has lost its lines or the marks of quotation."""
    if not source:
        return False
    stripped = plain.strip()
    if not stripped:
        return True
    if len(stripped) < 400 and (_NO_HTML_HERE.search(stripped) or _is_stub(stripped, html)):
        return True
    if "\n" not in stripped and len(stripped) > _ONE_LINE and html.strip().count("\n") > 1:
        return True
    return "\n>" not in plain and not plain.startswith(">") and bool(_QUOTED_HTML.search(source))


def _is_view(attachment: Attachment) -> bool:
    """The words once more in a form of one program's (AMP, a watch's, a reaction's), unnamed."""
    return attachment.filename == "unnamed" and attachment.media_type.startswith("text/")


_ONE_LINE = 120


def _is_stub(plain: str, html: str) -> bool:
    """Few words that are not the page's own: `(see the formatted part)`."""
    if len(plain) * 5 > len(html):
        return False
    words = ["".join(filter(str.isalnum, text)) for text in (plain, html[:20_000])]
    return words[0] not in words[1]


def _related(part: Part, found: _Found, messages: int) -> None:
    """The root, and of its companions only what is no picture for it (RFC 2387)."""
    for count, child in enumerate(part.children):
        if count and child.media_type.startswith("image/"):
            continue
        _collect(child, found, messages)


def _inner_message(part: Part, found: _Found, messages: int) -> None:
    """A mail inside the mail reads like a forward: header block, then its words."""
    if messages >= 3:
        found.problems.append("messages nested too deep")
        return
    inner = parse_part(part.data())
    fields = inner.headers
    inside = _Found()
    _collect(inner, inside, messages + 1)
    head = [FORWARDED]
    for label in ("From", "Date", "Subject", "To"):
        value = text_of(fields.get(label.lower()))
        if value:
            head.append(f"{label}: {value}")
    found.texts.append("\n".join(["", *head, "", *inside.texts]))
    found.files.extend(inside.files[: MAX_FILES - len(found.files)])
    found.problems.extend(inside.problems)


def _is_body(part: Part, main: str, found: _Found) -> bool:
    if main not in ("text/plain", "text/html", "text/enriched"):
        return False
    disposition = part.disposition[0]
    if disposition == "attachment":
        # Some gateways call the body itself an attachment, without a name.
        return not part.filename and not found.texts
    return not (part.filename and found.texts) and not part.filename.lower().endswith(
        (".patch", ".diff", ".log", ".csv")
    )


def _body(part: Part, main: str, found: _Found) -> None:
    text = part.text[: MAX_TEXT * 2]
    if main == "text/html" or (_WHOLE_PAGE.match(text) and "</" in text):
        found.htmls.append(text)
        found.texts.append(html_text(text))
        return
    if main == "text/enriched":
        text = re.sub(r"</?[a-zA-Z][\w-]{0,40}>", "", text).replace("<<", "<")
    elif part.params.get("format", "").lower() == "flowed":
        text = unflow(text, delsp=part.params.get("delsp", "").lower() == "yes")
    if len(_NUMBERED.findall(text, 0, 20_000)) > 2:
        text = _NUMBERED.sub(lambda found: unescape(found[0]), text)
    if _SEALED in text:
        found.problems.append(ENCRYPTED)
    text, packed = without_packed(text)
    for name, data in packed:
        add_file(found.files, name, _guess(name), data)
    found.texts.append(text)


def _file(part: Part, main: str, found: _Found) -> None:
    if main in _SIGNATURES or main in _REPORT_PARTS or main == "text/calendar":
        return
    name = part.filename
    inline_picture = main.startswith("image/") and (
        part.disposition[0] == "inline"
        or ("content-id" in part.headers and part.disposition[0] != "attachment")
    )
    if inline_picture or name.lower() in ("smime.p7s", "signature.asc"):
        return
    if main in _TNEF or name.lower() == "winmail.dat":
        _winmail(part, found)
        return
    if not name and not part.body.strip():
        return
    data = part.data()
    add_file(found.files, name or _unnamed(main), main, data)


def _winmail(part: Part, found: _Found) -> None:
    opened = open_winmail(part.data())
    for file in opened.files:
        add_file(
            found.files, file.name or "unnamed", file.media_type or _guess(file.name), file.data
        )
    if not any(t.strip() for t in found.texts):
        if opened.html:
            found.htmls.append(opened.html)
        text = html_text(opened.html) if opened.html else opened.text.replace("\r\n", "\n")
        found.texts.append(text)
    if not opened.files and not opened.text and not opened.html:
        found.problems.append("winmail.dat cannot be opened")


def add_file(
    files: list[tuple[Attachment, bytes]], name: str, media_type: str, data: bytes
) -> None:
    """Keeps a document once, under the last part of its name."""
    if len(files) >= MAX_FILES:
        return
    short = re.split(r"[/\\]", name.replace("\x00", ""))[-1].strip() or "unnamed"
    digest = hashlib.sha256(data).hexdigest()
    attachment = Attachment(short[:255], media_type, len(data), digest)
    if all(a != attachment for a, _ in files):
        files.append((attachment, data))


_EXTENSIONS = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "doc": "application/msword",
    "pdf": "application/pdf",
    "odt": "application/vnd.oasis.opendocument.text",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "txt": "text/plain",
    "rtf": "application/rtf",
}


def _guess(name: str) -> str:
    return _EXTENSIONS.get(name.rpartition(".")[2].lower(), "application/octet-stream")


def _unnamed(main: str) -> str:
    known = {v: k for k, v in _EXTENSIONS.items()}
    return "unnamed." + known[main] if main in known else "unnamed"
