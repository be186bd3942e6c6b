"""What a Mailman list does to a post before its members get it; pure, no I/O.

The behaviour is that of GNU Mailman 3's handlers as seen on real lists: the prefix goes before
`Re:`, the footer into a plain text or beside anything else as a part of its own, `munge_from`
and `wrap` as its DMARC mitigations.
"""

from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.charset import Charset
from email.errors import HeaderParseError
from email.header import Header, decode_header, make_header
from email.message import Message
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime, formataddr, getaddresses, parseaddr
from hashlib import sha1
from typing import Any

BODY_HEADERS = ("content-type", "content-transfer-encoding", "content-disposition", "mime-version")
LIST_HEADERS = (
    "List-Id",
    "List-Archive",
    "List-Help",
    "List-Owner",
    "List-Post",
    "List-Subscribe",
    "List-Unsubscribe",
    "Precedence",
    "Archived-At",
    "X-Mailman-Version",
    "X-Message-ID-Hash",
    "Message-ID-Hash",
)


@dataclass(frozen=True, slots=True)
class MailingList:
    """A list: its address, the name it goes by, its members, and what it does to posts.

    `hold` keeps posts for a moderator. `munge_from` rewrites every From; `munge_domains` only
    those of domains that ask for it (DMARC `p=reject`). `wrap` puts the post into a new mail.
    """

    address: str
    name: str
    members: tuple[str, ...]
    prefix: str = ""
    munge_from: bool = False
    munge_domains: tuple[str, ...] = ()
    wrap: bool = False
    hold: bool = False

    @property
    def host(self) -> str:
        """The list server, as its Received lines name it."""
        return self.address.partition("@")[2]

    @property
    def bounces(self) -> str:
        """The envelope sender of what the list sends."""
        return self.role("bounces")

    def role(self, name: str) -> str:
        """An address of the list for one purpose: `…-bounces@`, `…-owner@`, `…-leave@`."""
        local, _, host = self.address.partition("@")
        return f"{local}-{name}@{host}"

    @property
    def footer(self) -> str:
        """Mailman 3's own footer (`list:member:regular:footer`)."""
        return (
            "_______________________________________________\n"
            f"{self.name} mailing list -- {self.address}\n"
            f"To unsubscribe send an email to {self.role('leave')}\n"
        )


def distribute(raw: bytes, to: MailingList, now: datetime, peer: str) -> bytes:
    """The mail that members get for a post taken from host `peer` at `now`; LF lines.

    Header lines are folded anew, as Mailman does.
    """
    post = message_from_bytes(raw)
    author = post.get("From", "")
    _set_subject(post, to.prefix)
    if to.wrap:
        post = _wrapped(post, to, now)
    elif _munged(to, author):
        _munge(post, to)
    _add_list_headers(post, to)
    post = _with_footer(post, to.footer)
    _stamp(post, to, now, peer)
    return post.as_bytes(unixfrom=False)


def _set_subject(post: Message, prefix: str) -> None:
    """The prefix once, in front of `Re:` (Mailman `handlers/subject_prefix.py`).

    A subject of raw 8-bit bytes becomes `=?unknown-8bit?b?…?=`, as it does there.
    """
    if not prefix:
        return
    raw = next((str(v) for name, v in post.raw_items() if name.lower() == "subject"), "")
    subject = Header(prefix.strip(), "us-ascii", header_name="Subject")
    if raw.isascii():
        text = " ".join(_decoded(raw).replace(prefix.strip(), "").split()) or "(no subject)"
        subject.append(text, "us-ascii" if text.isascii() else "utf-8")
    else:
        subject.append(raw.encode("ascii", "surrogateescape"), "unknown-8bit")
    del post["Subject"]
    post["Subject"] = subject  # type: ignore[assignment]  # typeshed knows no Header here


def _decoded(value: str) -> str:
    try:
        return str(make_header(decode_header(value)))
    except (HeaderParseError, LookupError, UnicodeError, ValueError):
        return value


def _munged(to: MailingList, author: str) -> bool:
    domain = parseaddr(str(author))[1].rpartition("@")[2].lower()
    return to.munge_from or domain in to.munge_domains


def _munge(post: Message, to: MailingList) -> None:
    """From becomes "Name via List"; the author joins Reply-To (Mailman `handlers/dmarc.py`)."""
    name, address = parseaddr(str(post["From"]))
    shown = _decoded(name) or address.partition("@")[0]
    answers = [pair for pair in getaddresses(post.get_all("Reply-To", [])) if pair[1] != address]
    del post["From"]
    del post["Reply-To"]
    post["From"] = formataddr((f"{shown} via {to.name}", to.address))
    post["Reply-To"] = ", ".join(formataddr(pair) for pair in [*answers, (_decoded(name), address)])


def _wrapped(post: Message, to: MailingList, now: datetime) -> Message:
    """A mail of the list with the post inside, under another Message-ID (`wrap_message`)."""
    outer = MIMEMessage(post)
    name, address = parseaddr(str(post["From"]))
    digest = sha1(str(post["Message-ID"]).encode(), usedforsecurity=False).hexdigest()
    outer["Message-ID"] = f"<{digest[:20]}.{int(now.timestamp())}@{to.host}>"
    outer["From"] = formataddr((f"{_decoded(name) or address} via {to.name}", to.address))
    outer["Reply-To"] = formataddr((_decoded(name), address))
    for header in ("To", "Cc", "Subject", "In-Reply-To", "References", "Date"):
        if post[header] is not None:
            outer[header] = post[header]
    return outer


def _add_list_headers(post: Message, to: MailingList) -> None:
    """List-* (RFC 2369, RFC 2919) belong to the list: a writer's own are taken away."""
    for header in LIST_HEADERS:
        del post[header]
    archive = f"https://{to.host}/archives/list/{to.address}/"
    mailto = f"mailto:{to.role('request')}"
    post["List-Id"] = f"{to.name} <{to.address.replace('@', '.')}>"
    post["Precedence"] = "list"
    post["X-Mailman-Version"] = "3.3.8"
    post["List-Archive"] = f"<{archive}>"
    post["List-Help"] = f"<{mailto}?subject=help>"
    post["List-Owner"] = f"<mailto:{to.role('owner')}>"
    post["List-Post"] = f"<mailto:{to.address}>"
    post["List-Subscribe"] = f"<mailto:{to.role('join')}>"
    post["List-Unsubscribe"] = f"<mailto:{to.role('leave')}>"


def _with_footer(post: Message, footer: str) -> Message:
    """The footer inside a plain text, at the end of a multipart/mixed, else around the rest."""
    if post.get_content_type() == "text/plain" and _append_text(post, footer):
        return post
    part = MIMEText(footer, "plain", "us-ascii")
    part["Content-Disposition"] = "inline"
    if post.get_content_type() == "multipart/mixed" and isinstance(post.get_payload(), list):
        post.attach(part)
        return post
    return _around(post, part)


def _append_text(post: Message, footer: str) -> bool:
    """True if the footer could be put into the text in a charset of this post or in UTF-8."""
    declared = post.get_content_charset() or "us-ascii"
    try:
        text = bytes(post.get_payload(decode=True)).decode(declared)
    except (LookupError, UnicodeError):
        return False
    joined = text + ("" if text.endswith("\n") else "\n") + footer
    kept = {name: post.get_param(name, header="content-type") for name in ("format", "delsp")}
    for name in ("us-ascii", declared, "utf-8"):
        try:
            payload = joined.encode(name)
        except (LookupError, UnicodeError):
            continue
        del post["Content-Transfer-Encoding"]
        post.set_payload(payload.decode(name), Charset(name))
        for param, value in kept.items():
            if isinstance(value, str):
                post.set_param(param, value)
        return True
    return False


def _around(post: Message, footer: Message) -> Message:
    """A multipart/mixed of the post's body and the footer, under the post's other headers."""
    inner: Message = Message()
    outer = MIMEMultipart("mixed")
    del outer["MIME-Version"]
    for name, value in post.items():
        target = inner if name.lower() in BODY_HEADERS[:3] else outer
        target[name] = value
    if outer["MIME-Version"] is None:
        outer["MIME-Version"] = "1.0"
    inner.set_payload(_as_it_stands(post))
    outer.attach(inner)
    outer.attach(footer)
    return outer


def _as_it_stands(post: Message) -> Any:
    """The payload as it came, 8-bit bytes and all: `get_payload` alone would replace them."""
    encoding = str(post.get("Content-Transfer-Encoding", "")).strip().lower()
    if post.is_multipart() or encoding in {"base64", "quoted-printable"}:
        return post.get_payload()
    return bytes(post.get_payload(decode=True)).decode("ascii", "surrogateescape")


def _stamp(post: Message, to: MailingList, now: datetime, peer: str) -> None:
    """The trace lines in front (RFC 5321 section 4.4), and the list as Sender."""
    del post["Sender"]
    del post["Return-Path"]
    post["Sender"] = to.bounces
    received = (
        f"from {peer} ([127.0.0.1]) by {to.host} (Postfix) with ESMTP\n"
        f" for <{to.address}>; {format_datetime(now)}"
    )
    headers = post.items()
    for name, _ in headers:
        del post[name]
    post["Received"] = received
    for name, value in headers:
        post[name] = value
