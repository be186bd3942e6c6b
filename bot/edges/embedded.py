"""A small mail server in one's own process: IMAP, SMTP and a mailing list, all on loopback.

It is what the demonstration runs on and what tests speak to: real protocols, mails in memory.
"""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.mime.text import MIMEText
from email.utils import format_datetime, make_msgid
from types import TracebackType
from typing import Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from bot.edges.embedded_imap import LOOPBACK, EmbeddedImap, Stored
from bot.edges.embedded_list import MailingList, distribute

MAX_MAIL = 50 * 1024 * 1024
HELD_NOTICE = """\
Your mail to '{address}' with the subject

    {subject}

Is being held until the list moderator can review it for approval.
Either the message will get posted to the list, or you will receive
notification of the moderator's decision.
"""


@dataclass(frozen=True, slots=True)
class Held:
    """A post that waits for the list's moderator."""

    address: str
    raw: bytes
    peer: str


class EmbeddedMail:
    """Mailboxes and lists under one password; ports are free ones unless given.

    `received` gives the instant of a mail as it came (LF lines), for its Received lines and
    INTERNALDATE: a demonstration tells of the past. Mail for an address that has neither mailbox
    nor list is refused with 550 5.1.1; what comes back to a list's own `-bounces` and `-owner`
    addresses is taken and kept nowhere. Use it as an async context manager.
    """

    def __init__(
        self,
        mailboxes: Iterable[str],
        lists: Sequence[MailingList],
        password: str,
        *,
        imap_port: int = 0,
        smtp_port: int = 0,
        host: str = "mail.example",
        received: Callable[[bytes], datetime] = lambda _raw: datetime.now(UTC),
    ) -> None:
        members = [member for each in lists for member in each.members]
        self.imap = EmbeddedImap([*mailboxes, *members], password, imap_port)
        self.smtp_port = smtp_port
        self.host = host
        self.received = received
        self.held: list[Held] = []
        self._lists = {each.address: each for each in lists}
        self._password = password
        self._smtp: asyncio.Server | None = None
        self._transports: set[asyncio.BaseTransport] = set()
        self._deliveries: set[asyncio.Task[None]] = set()

    @property
    def imap_port(self) -> int:
        """The port that IMAP listens on."""
        return self.imap.port

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.stop()

    async def start(self) -> None:
        """Listen on both ports; raises OSError if a given port is taken."""
        await self.imap.start()
        loop = asyncio.get_running_loop()
        self._smtp = await loop.create_server(self._protocol, LOOPBACK, self.smtp_port)
        self.smtp_port = self._smtp.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Close all connections; the mails stay, and `start` serves them again."""
        if self._smtp is not None:
            self._smtp.close()
            for transport in tuple(self._transports):
                transport.close()
            await self._smtp.wait_closed()
            self._smtp = None
        await self.imap.stop()

    def change(self, address: str, **switches: object) -> None:
        """Turn switches of a list, such as `hold=True` or `munge_from=True`."""
        self._lists[address] = replace(self._lists[address], **switches)  # type: ignore[arg-type]

    async def mails(self, address: str, folder: str = "INBOX") -> list[Stored]:
        """What is in a mailbox; raises KeyError if there is no such folder."""
        return await self.imap.mails(address, folder)

    async def release(self) -> int:
        """What the moderator does: send on all held posts; returns how many there were."""
        waiting, self.held = self.held, []
        for post in waiting:
            now = self.received(post.raw)
            await self._send_on(self._lists[post.address], post.raw, post.peer, now)
        return len(waiting)

    def knows(self, address: str) -> bool:
        """Whether mail to this address is taken."""
        return (
            address in self.imap.addresses
            or address in self._lists
            or any(
                address in {each.role("bounces"), each.role("owner")}
                for each in self._lists.values()
            )
        )

    def take(self, envelope: Envelope, raw: bytes, peer: str) -> asyncio.Task[None]:
        """Deliver one mail (LF lines) to all its recipients: once begun, it comes to its end."""

        async def to_all() -> None:
            for recipient in dict.fromkeys(envelope.rcpt_tos):
                await self.deliver(envelope.mail_from or "", recipient, raw, peer)

        task = asyncio.create_task(to_all())
        self._deliveries.add(task)
        task.add_done_callback(self._deliveries.discard)
        return task

    async def deliver(self, sender: str, recipient: str, raw: bytes, peer: str) -> None:
        """Bring one mail (LF lines) to a mailbox or a list that the server knows."""
        target, now = self._lists.get(recipient), self.received(raw)
        if target is None:
            if recipient in self.imap.addresses:
                await self._store(sender, recipient, raw, peer, now)
        elif target.hold:
            self.held.append(Held(recipient, raw, peer))
            await self._tell_held(target, sender, raw, now)
        else:
            await self._send_on(target, raw, peer, now)

    async def _send_on(self, target: MailingList, raw: bytes, peer: str, now: datetime) -> None:
        copy = distribute(raw, target, now, peer)
        for member in target.members:
            await self._store(target.bounces, member, copy, target.host, now)

    async def _store(
        self, sender: str, recipient: str, raw: bytes, peer: str, now: datetime
    ) -> None:
        """Final delivery with its trace lines (RFC 5321 section 4.4)."""
        trace = (
            f"Return-Path: <{sender}>\n"
            f"Received: from {peer} ([127.0.0.1]) by {self.host} with ESMTP\n"
            f" for <{recipient}>; {format_datetime(now)}\n"
        )
        lines = (trace.encode() + raw).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        await self.imap.append(recipient, lines, now)

    async def _tell_held(self, target: MailingList, sender: str, raw: bytes, now: datetime) -> None:
        """Mailman's word to the writer; none for a null sender (RFC 3834 section 2)."""
        if sender not in self.imap.addresses:
            return
        subject = raw.partition(b"\nSubject:")[2].partition(b"\n")[0].strip()
        shown = subject.decode("utf-8", "replace")
        notice = MIMEText(HELD_NOTICE.format(address=target.address, subject=shown), "plain")
        notice["Subject"] = f"Your message to {target.name} awaits moderator approval"
        notice["From"] = target.bounces
        notice["To"] = sender
        notice["Message-ID"] = make_msgid(domain=target.host)
        notice["Date"] = format_datetime(now)
        notice["Precedence"] = "bulk"
        await self._store("", sender, notice.as_bytes(), target.host, now)

    def _protocol(self) -> SMTP:
        return _Connection(
            _Hooks(self),
            hostname=self.host,
            data_size_limit=MAX_MAIL,
            auth_require_tls=False,
            authenticator=self._authenticate,
            transports=self._transports,
        )

    def _authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: object
    ) -> AuthResult:
        known = isinstance(data, LoginPassword) and (
            data.login.decode("utf-8", "replace") in self.imap.addresses
            and data.password == self._password.encode()
        )
        return AuthResult(success=known, handled=False)


class _Connection(SMTP):
    """aiosmtpd's protocol, known to the server so that it can be closed."""

    def __init__(
        self, hooks: object, *, transports: set[asyncio.BaseTransport], **options: object
    ) -> None:
        super().__init__(hooks, **options)  # type: ignore[arg-type]
        self._open = transports

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._open.add(transport)

    def connection_lost(self, error: Exception | None) -> None:
        if self.transport is not None:
            self._open.discard(self.transport)
        super().connection_lost(error)


class _Hooks:
    """What aiosmtpd calls: who is known, and what becomes of a mail."""

    def __init__(self, server: EmbeddedMail) -> None:
        self._server = server

    async def handle_RCPT(  # noqa: N802 - the name is aiosmtpd's
        self, _smtp: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        address = address.lower()
        if not self._server.knows(address):
            return "550 5.1.1 no such mailbox here"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 OK"

    async def handle_DATA(  # noqa: N802
        self, _smtp: SMTP, session: Session, envelope: Envelope
    ) -> str:
        raw = bytes(envelope.original_content or b"").replace(b"\r\n", b"\n")
        taken = self._server.take(envelope, raw, session.host_name or "unknown")
        # aiosmtpd cancels this when its client is gone: some would have the mail, some not
        await asyncio.shield(taken)
        return "250 2.0.0 OK: taken"
