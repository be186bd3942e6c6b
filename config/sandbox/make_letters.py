"""Makes the sandbox's letters: `python -m config.sandbox.make_letters` writes `letters/*.eml`.

`conversation(anchor)` makes the same letters for any day, all dates in them shifted alike.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email.charset import QP, Charset
from email.header import Header
from email.message import Message
from email.mime.application import MIMEApplication
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime, formataddr
from functools import partial
from hashlib import sha256

from config.sandbox.reports import bounce
from config.sandbox.sources import (
    ANCHOR,
    BOT,
    CONVERSATION,
    LETTERS,
    NAMES,
    PREFIX,
    Source,
    sources,
)
from config.sandbox.stationery import Written, list_footer, written
from config.sandbox.threadindex import thread_index
from config.sandbox.winmail import winmail
from config.sandbox.word import tracked

REPEATED = "05"
REPEATED_AS = "12-sylvania-soutien-direct"
"""The letter that comes a second time by another path, straight to the bot in Cc."""


@dataclass(frozen=True, slots=True)
class Posted:
    """A letter ready for SMTP: file name, envelope, instant of sending, and its bytes (LF)."""

    name: str
    sender: str
    recipients: tuple[str, ...]
    at: datetime
    raw: bytes


def conversation(anchor: date) -> tuple[Posted, ...]:
    """All letters in the order of sending, the last on the eve of the anchor."""
    found = sources(anchor)
    numbered = {source.number: source for source in found}
    posted = [_posted(source, numbered) for source in found]
    posted.append(_again(next(each for each in posted if each.name.startswith(REPEATED))))
    return tuple(sorted(posted, key=lambda each: each.name))


def _posted(source: Source, numbered: dict[str, Source]) -> Posted:
    mail = _mail(source, numbered)
    recipients = source.addresses("to")
    sender = "" if source.client in {"bounce", "autoreply"} else source.author
    return Posted(source.name, sender, recipients, source.at, mail.as_bytes(unixfrom=False))


def _again(first: Posted) -> Posted:
    """The copy in Cc, slowed down by two days on its way: another Received line, equal words."""
    at = first.at + timedelta(days=1, hours=17)
    received = _received("relay.sylvania.example", at)
    return Posted(REPEATED_AS, first.sender, (BOT,), at, received.encode() + b"\n" + first.raw)


def _received(host: str, at: datetime) -> str:
    return (
        f"Received: from webmail.{host} (webmail.{host} [198.51.100.7])\n"
        f"\tby {host} with ESMTPSA; {format_datetime(at.astimezone(UTC))}"
    )


def message_id(source: Source) -> str:
    """With brackets; each program has its own habits."""
    host = source.author.partition("@")[2]
    token = sha256(source.name.encode()).hexdigest()
    if source.client == "gmail":
        return f"<CA+{token[:40]}@mail.gmail.example>"
    if source.client in {"outlook", "owa", "winmail"}:
        server = f"AM0PR07MB{int(token[:4], 16):05d}.eurprd07.prod.outlook.example"
        return f"<{server.partition('.')[0]}{token[:24].upper()}@{server}>"
    return f"<{token[:8]}-{token[8:12]}-{token[12:20]}@{host}>"


def _mail(source: Source, numbered: dict[str, Source]) -> Message:
    parent = numbered.get(source.fields.get("answers", ""))
    mail = _body(source, parent, numbered)
    host = source.author.partition("@")[2]
    head: list[tuple[str, str | Header]] = [
        ("Received", _received(host, source.at).partition(": ")[2]),
        ("From", _address(source.author_name, source.author, source.charset)),
        ("To", ", ".join(_address(NAMES[a], a, "utf-8") for a in source.addresses("to"))),
    ]
    if source.addresses("cc"):
        named = [_address(NAMES[a], a, "utf-8") for a in source.addresses("cc")]
        head.append(("Cc", ", ".join(named)))
    prefix_at = source.subject.find(": ") + 2 if parent else 0
    head.append(("Subject", _subject(source, prefix_at)))
    head.append(("Date", format_datetime(source.at)))
    head.append(("Message-ID", message_id(source)))
    head += _threading(source, parent, numbered)
    if source.client == "autoreply":
        head += [("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")]
        head.append(("Precedence", "bulk"))
    for name, value in (*head, *mail.items()):
        del mail[name]
        mail[name] = value  # type: ignore[assignment]  # typeshed knows no Header here
    return mail


def _subject(source: Source, prefix_at: int) -> str | Header:
    """An answer keeps the list's prefix behind its own `Re:`, as mail programs do."""
    text = source.subject
    if prefix_at and source.client not in {"autoreply", "bounce"}:
        text = text[:prefix_at] + PREFIX + text[prefix_at:]
    return text if text.isascii() else Header(text, source.charset, header_name="Subject")


def _address(name: str, address: str, charset: str) -> str:
    if name.isascii():
        return formataddr((name, address))
    return f"{Header(name, charset).encode()} <{address}>"


def _threading(
    source: Source, parent: Source | None, numbered: dict[str, Source]
) -> list[tuple[str, str | Header]]:
    """In-Reply-To and References (RFC 5322 section 3.6.4), Outlook's Thread-Index beside them."""
    chain: list[Source] = []
    each = parent
    while each is not None:
        chain.insert(0, each)
        each = numbered.get(each.fields.get("answers", ""))
    found: list[tuple[str, str | Header]] = []
    if parent is not None and source.fields.get("references") != "no":
        found.append(("In-Reply-To", message_id(parent)))
        found.append(("References", "\n ".join(message_id(each) for each in chain)))
    if source.client == "outlook":
        topic = (chain[0] if chain else source).subject
        encoded = topic if topic.isascii() else Header(topic, "utf-8")
        found.append(("Thread-Topic", encoded))
        found.append(("Thread-Index", thread_index([*chain, source])))
    return found


def _body(source: Source, parent: Source | None, numbered: dict[str, Source]) -> Message:
    if source.client == "bounce":
        return bounce(source, BOT)
    words = written(source, parent, partial(_shown, numbered))
    readable = _readable(source, words)
    name = source.fields.get("attach")
    if name is None:
        return readable
    data = tracked(CONVERSATION / f"{source.number}-{name}.txt", source.at - timedelta(hours=2))
    mixed = _multipart("mixed", source, "m")
    mixed.attach(readable)
    mixed.attach(_attachment(source, name, data))
    return mixed


def _attachment(source: Source, name: str, data: bytes) -> Message:
    word = "vnd.openxmlformats-officedocument.wordprocessingml.document"
    if source.client == "winmail":
        name, data, word = "winmail.dat", winmail({name: data}), "ms-tnef"
    part = MIMEApplication(data, word, name=name)
    part.add_header("Content-Disposition", "attachment", filename=name)
    return part


def _shown(numbered: dict[str, Source], source: Source) -> str:
    """The text of an earlier letter as the list gave it out."""
    parent = numbered.get(source.fields.get("answers", ""))
    text = written(source, parent, partial(_shown, numbered)).text.rstrip("\n")
    return f"{text}\n{list_footer()}"


def _readable(source: Source, words: Written) -> Message:
    plain = _text(words.text, "plain", source)
    if words.flowed:
        plain.set_param("format", "flowed")
    if not words.html:
        return plain
    both = _multipart("alternative", source, "a")
    both.attach(plain)
    both.attach(_text(words.html, "html", source))
    return both


def _text(text: str, subtype: str, source: Source) -> Message:
    """Outlook and Gmail write quoted-printable for Latin scripts, base64 for others."""
    charset = Charset("us-ascii" if text.isascii() else source.charset)
    if not text.isascii() and source.language in {"en", "fr", "es"}:
        charset.body_encoding = QP
    part = MIMEText("", subtype)
    del part["Content-Transfer-Encoding"]
    part.set_payload(text.encode(source.charset).decode(source.charset), charset)
    if "declared" in source.fields:
        part.set_param("charset", source.fields["declared"])
    return part


def _multipart(subtype: str, source: Source, mark: str) -> MIMEMultipart:
    token = sha256(f"{source.name}{mark}".encode()).hexdigest()[:20]
    return MIMEMultipart(subtype, boundary=f"=_{mark}_{token}")


def main() -> None:
    """Write the conversation as it took place before the anchor."""
    LETTERS.mkdir(exist_ok=True)
    for old in LETTERS.glob("*.eml"):
        old.unlink()
    for posted in conversation(ANCHOR):
        (LETTERS / f"{posted.name}.eml").write_bytes(posted.raw)


if __name__ == "__main__":
    main()
