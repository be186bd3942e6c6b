"""One SMTP connection: how it is opened, and the steps of one transaction on it (RFC 5321)."""

import asyncio
import re
import socket
from collections.abc import Callable
from dataclasses import dataclass, replace

import aiosmtplib
from aiosmtplib import SMTPException, SMTPHeloError, SMTPResponseException

from bot.edges.dialing import dial
from bot.edges.wire import LoginError, Token, WireError, one_line, tls_context
from bot.model.delivery import Refused, Unclear
from config.settings import SmtpSettings

SLOWEST = 50_000
"""Bytes a second that a line must carry at least, or the server's answer is waited for no more."""

_OF_THE_SESSION = frozenset({500, 502, 503, 521, 530, 534, 535, 538})
"""Commands unknown or out of order, and not being logged in: the next session may do better."""

_OF_THE_SERVICE = re.compile(r"5\.(?:3\.[0125]|4\.5)\b")
"""RFC 3463: the system is full, shut or set up wrongly, or this is too much (a day's quota)."""

_OF_THE_OPTIONS = frozenset({504, 523, 552, 555})
_TOO_LARGE = re.compile(r"5\.3\.4\b")

_MECHANISMS = ("plain", "login", "cram-md5")
"""CRAM-MD5 last: many servers offer it that keep no password in the clear, and refuse it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply of the server to one command."""

    code: int
    text: str

    @property
    def good(self) -> bool:
        """A positive completion (RFC 5321 section 4.2.1)."""
        return 200 <= self.code < 300

    @property
    def is_about_its_size(self) -> bool:
        """Whether the mail is too large, or needs what the server has not."""
        return self.code in _OF_THE_OPTIONS or bool(_TOO_LARGE.match(self.text))

    def refused(self) -> Refused:
        """The verdict of a negative answer.

        What is neither 4xx nor 5xx is no answer to this command; and a 5xx that speaks of the
        session or of the service is none about this mail: try again later.
        """
        beside = self.code in _OF_THE_SESSION or _OF_THE_SERVICE.match(self.text) is not None
        for_good = 500 <= self.code < 600 and not beside
        return Refused(temporary=not for_good, code=self.code, reply=f"{self.code} {self.text}")


async def connect(settings: SmtpSettings, token: Token | None = None) -> aiosmtplib.SMTP:
    """A connection, greeted, encrypted as the settings say, and logged in, within the time-out.

    Raises LoginError if the server does not take the credentials, WireError or SMTPException if
    it cannot be used.
    """
    encrypted = settings.security != "none"
    host = socket.gethostname()
    client = aiosmtplib.SMTP(
        hostname=settings.host,
        use_tls=settings.security == "tls",
        start_tls=settings.security == "starttls",
        tls_context=tls_context(settings.ca_file) if encrypted else None,
        timeout=settings.timeout_seconds,
        local_hostname=host if "." in host else None,  # else the library asks the resolver
    )
    try:
        async with asyncio.timeout(settings.timeout_seconds):
            await client.connect(sock=await dial(settings.host, settings.port))
            await _greet(client)
            await _log_in(client, settings, token)
    except TimeoutError as error:
        client.close()
        raise WireError(f"no connection within {settings.timeout_seconds:g} s") from error
    except BaseException:
        client.close()
        raise
    return client


async def _greet(client: aiosmtplib.SMTP) -> None:
    if client.is_ehlo_or_helo_needed:
        try:
            await client.ehlo()
        except SMTPHeloError:
            if not client.is_connected:
                raise
            await client.helo()  # RFC 5321 section 3.2: servers from before ESMTP


async def _log_in(client: aiosmtplib.SMTP, settings: SmtpSettings, token: Token | None) -> None:
    if not settings.username:
        return
    client.AUTH_METHODS = _MECHANISMS
    try:
        if token:
            await client.auth_xoauth2(settings.username, await token())
        else:
            await client.login(settings.username, settings.password.get_secret_value())
    except SMTPResponseException as error:
        if 400 <= error.code < 500:
            raise
        if token:
            token.forget()
        raise LoginError(
            f"login: {error.code} {one_line(error.message)} (user {settings.username})"
        ) from error


async def envelope(
    client: aiosmtplib.SMTP, sender: str, to: list[str], data: bytes
) -> Refused | str:
    """Up to the server's 354; returns why the witness was refused, "" if it was not."""
    options = _options(client, [sender, *to], data)
    if isinstance(options, Refused):
        return options
    answer = await say(client, f"MAIL FROM:<{sender}>", *options)
    if not answer.good:
        # all mails have this sender: but for its size, the reason is none of this one
        refused = replace(answer.refused(), temporary=not answer.is_about_its_size)
        if refused.temporary:
            client.close()  # it may have had enough of this connection
        return refused
    answer = await say(client, f"RCPT TO:<{to[0]}>")
    if not answer.good:
        return answer.refused()
    witness_refused = ""
    for witness in to[1:]:
        second = await say(client, f"RCPT TO:<{witness}>")
        if not second.good:
            witness_refused = f"{second.code} {second.text}"
    if not client.is_connected:
        raise WireError(witness_refused or "the server closed the connection")
    answer = await say(client, "DATA")
    return witness_refused if answer.code == 354 else answer.refused()


async def content(
    client: aiosmtplib.SMTP, data: bytes, seconds: float, before: Callable[[], None]
) -> Answer | Refused | Unclear:
    """The mail itself; from the first byte on only the server's answer gives certainty.

    `before` is called when that is still to come. The answer given is a positive or a negative
    one, within `seconds` and the time that so many bytes may take.
    """
    protocol = client.protocol
    if protocol is None or not protocol.is_connected:
        return Refused(temporary=True, code=0, reply="the connection was lost before the mail")
    limit = seconds + len(data) / SLOWEST
    before()
    try:
        async with asyncio.timeout(limit):
            protocol.write(_stuffed(data))
            reply = await protocol.read_response(timeout=None)
    except TimeoutError:
        client.close()
        return Unclear(f"no answer to the mail within {limit:g} seconds")
    except (SMTPException, OSError) as error:
        client.close()
        return Unclear(f"no answer to the mail: {one_line(error)}")
    answer = Answer(reply.code, one_line(reply.message))
    if not (answer.good or 400 <= answer.code < 600):
        client.close()
        return Unclear(f"an answer that is none: {answer.code} {answer.text}")
    return answer


async def say(client: aiosmtplib.SMTP, *words: str) -> Answer:
    """One command and its answer."""
    reply = await client.execute_command(*(word.encode() for word in words))
    return Answer(reply.code, one_line(reply.message))


def _options(client: aiosmtplib.SMTP, addresses: list[str], data: bytes) -> list[str] | Refused:
    """SIZE, SMTPUTF8 and 8BITMIME as far as needed and offered."""
    options = []
    if client.supports_extension("size"):
        limit = client.esmtp_extensions.get("size", "")
        if limit.isdigit() and 0 < int(limit) < len(data):
            too_large = f"552 the server takes {limit} bytes, not {len(data)}"
            return Refused(temporary=False, code=552, reply=too_large)
        options.append(f"SIZE={len(data)}")
    if not all(address.isascii() for address in addresses):
        if not client.supports_extension("smtputf8"):
            no_utf8 = "553 the server takes no addresses beyond ASCII (SMTPUTF8)"
            return Refused(temporary=False, code=553, reply=no_utf8)
        options.append("SMTPUTF8")
    if not data.isascii() and client.supports_extension("8bitmime"):
        options.append("BODY=8BITMIME")
    return options


def _stuffed(data: bytes) -> bytes:
    """Lines end in CRLF, a dot at their beginning is doubled, a dot ends all (RFC 5321, 4.5.2)."""
    lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").removesuffix(b"\n").split(b"\n")
    stuffed = (b"." + line if line.startswith(b".") else line for line in lines)
    return b"\r\n".join(stuffed) + b"\r\n.\r\n"


def told(error: BaseException) -> str:
    """The server's words where it said something, else what went wrong."""
    if isinstance(error, SMTPResponseException):
        return f"{error.code} {one_line(error.message)}"
    return one_line(error)
