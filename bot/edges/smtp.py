"""Mails go out one transaction at a time, and what became of each is said without guessing."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from random import Random

import aiosmtplib
from aiosmtplib import SMTPException, SMTPResponseException

from bot.edges.wire import Backoff, LoginError, Token, WireError, one_line, tls_context
from bot.mail.fields import addr_spec
from bot.model.delivery import Accepted, Refused, Unclear, Verdict
from config.settings import SmtpSettings

SLOWEST = 50_000
"""Bytes a second that a line must carry at least, or the server's answer is waited for no more."""

IDLE_SECONDS = 30.0
"""An open connection that nothing was sent on for so long is closed."""


_LOCKOUT = Backoff(300.0, 3600.0)  # after a wrong password, or the account would be locked


@dataclass(frozen=True, slots=True)
class _Answer:
    """A reply of the server to one command."""

    code: int
    text: str

    @property
    def good(self) -> bool:
        return 200 <= self.code < 300

    def refused(self) -> Refused:
        # what is neither 4xx nor 5xx is no answer to this command: try again later
        return Refused(
            temporary=not 500 <= self.code < 600, code=self.code, reply=f"{self.code} {self.text}"
        )


class Sender:
    """Sends over one connection, which is kept for a few mails and dropped after any fault."""

    def __init__(
        self,
        settings: SmtpSettings,
        *,
        token: Token | None = None,
        before_data: Callable[[], None] = lambda: None,
        after_data: Callable[[], None] = lambda: None,
        idle_seconds: float = IDLE_SECONDS,
        lockout: Backoff = _LOCKOUT,
        random: Random | None = None,
    ) -> None:
        """`before_data` is called when the server waits for the mail and has none of it;
        `after_data` when it has answered to the whole, before the verdict is given."""
        self._settings = settings
        self._token = token
        self._before_data = before_data
        self._after_data = after_data
        self._idle_seconds = idle_seconds
        self._lockout = lockout
        self._random = random or Random()  # noqa: S311 - jitter, no secret
        self._logins_refused = 0
        self._locked_until = 0.0
        self._login_refused = ""
        self._client: aiosmtplib.SMTP | None = None
        self._sent = 0
        self._idle: asyncio.TimerHandle | None = None
        self._turn = asyncio.Lock()

    def longest_seconds(self, size: int) -> float:
        """No transaction with so many bytes lasts longer; a lease must be longer than that."""
        return 4 * self._settings.timeout_seconds + size / SLOWEST

    async def send(
        self, envelope_from: str, recipient: str, witness: str | None, data: bytes
    ) -> Verdict:
        """One transaction to the recipient, and with it to the witness; calls queue up.

        Accepted if the server took the mail for the recipient; Refused if it certainly did not;
        Unclear if the connection went between the first byte of the mail and the answer.
        Cancelled, it drops the connection: then nothing is known beyond what the hooks told.
        """
        try:
            sender = addr_spec(envelope_from) if envelope_from else ""
            to = [addr_spec(recipient)]
            if witness and addr_spec(witness).lower() != to[0].lower():
                to.append(addr_spec(witness))
        except ValueError as error:
            return Refused(temporary=False, code=0, reply=str(error))
        async with self._turn:
            try:
                async with self._connection() as client:
                    return await self._transaction(client, sender, to, data)
            except (WireError, SMTPException, OSError) as error:
                # before the first byte of the mail: nothing was taken, and it is not its fault
                return Refused(temporary=True, code=0, reply=_told(error))

    async def close(self) -> None:
        """Take leave of the server; a transaction under way is finished first."""
        async with self._turn:
            await self._leave()

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[aiosmtplib.SMTP]:
        """A fresh transaction on the kept connection or on a new one; dropped after any fault."""
        if self._idle:
            self._idle.cancel()
        client = await self._kept() or await self._connect()
        self._client = None
        try:
            yield client
        except BaseException:
            client.close()
            raise
        if client.is_connected:
            self._client = client
            loop = asyncio.get_running_loop()
            self._idle = loop.call_later(self._idle_seconds, self._drop)

    async def _kept(self) -> aiosmtplib.SMTP | None:
        """The connection of the mail before, if RSET shows that it is still good."""
        client = self._client
        if client is None:
            return None
        if self._sent >= self._settings.mails_per_connection:
            await self._leave()
            return None
        try:
            async with asyncio.timeout(self._settings.timeout_seconds):
                await client.rset()
        except (SMTPException, OSError, TimeoutError):
            self._drop()
            return None
        except BaseException:
            self._drop()
            raise
        return client if client.is_connected else None

    async def _connect(self) -> aiosmtplib.SMTP:
        now = asyncio.get_running_loop().time()
        if now < self._locked_until:
            raise LoginError(self._login_refused)
        try:
            client = await connect(self._settings, self._token)
        except LoginError as error:
            self._logins_refused += 1
            wait = self._lockout.seconds(self._logins_refused, self._random)
            self._locked_until, self._login_refused = now + wait, str(error)
            raise
        self._sent = self._logins_refused = 0
        return client

    def _drop(self) -> None:
        if self._client:
            self._client.close()
        self._client = None

    async def _leave(self) -> None:
        if self._idle:
            self._idle.cancel()
        if self._client and self._client.is_connected:
            try:
                async with asyncio.timeout(5):
                    await self._client.quit()
            except (SMTPException, OSError, TimeoutError):
                pass  # it was only polite
            finally:
                self._drop()

    async def _transaction(
        self, client: aiosmtplib.SMTP, sender: str, to: list[str], data: bytes
    ) -> Verdict:
        """MAIL, RCPT, DATA (RFC 5321 section 3.3); the envelope within one deadline."""
        try:
            async with asyncio.timeout(self._settings.timeout_seconds):
                verdict = await self._envelope(client, sender, to, data)
        except TimeoutError as error:
            raise WireError(f"no answer within {self._settings.timeout_seconds:g} s") from error
        if isinstance(verdict, Refused):
            if verdict.code < 400 or verdict.code == 421:
                client.close()  # it speaks of something else, or leaves
            return verdict
        self._sent += 1
        return await self._content(client, data, verdict)

    async def _envelope(
        self, client: aiosmtplib.SMTP, sender: str, to: list[str], data: bytes
    ) -> Refused | str:
        """Up to the server's 354; returns why the witness was refused, "" if it was not."""
        options = _options(client, [sender, *to], data)
        if isinstance(options, Refused):
            return options
        answer = await _say(client, f"MAIL FROM:<{sender}>", *options)
        if not answer.good:
            return answer.refused()
        answer = await _say(client, f"RCPT TO:<{to[0]}>")
        if not answer.good:
            return answer.refused()
        witness_refused = ""
        for witness in to[1:]:
            second = await _say(client, f"RCPT TO:<{witness}>")
            if not second.good:
                witness_refused = f"{second.code} {second.text}"
        if not client.is_connected:
            raise WireError(witness_refused or "the server closed the connection")
        answer = await _say(client, "DATA")
        return witness_refused if answer.code == 354 else answer.refused()

    async def _content(self, client: aiosmtplib.SMTP, data: bytes, witness_refused: str) -> Verdict:
        """The mail itself; from the first byte on only the server's answer gives certainty."""
        protocol = client.protocol
        if protocol is None or not protocol.is_connected:
            return Refused(temporary=True, code=0, reply="the connection was lost before the mail")
        limit = self._settings.timeout_seconds + len(data) / SLOWEST
        self._before_data()
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
        self._after_data()
        answer = _Answer(reply.code, one_line(reply.message))
        if not 200 <= answer.code < 600 or 300 <= answer.code < 400:
            client.close()
            return Unclear(f"an answer that is none: {answer.code} {answer.text}")
        if answer.code == 421:
            client.close()
        if answer.good:
            return Accepted(answer.code, answer.text, witness_refused)
        return answer.refused()


async def connect(settings: SmtpSettings, token: Token | None = None) -> aiosmtplib.SMTP:
    """A connection, greeted, encrypted as the settings say, and logged in, within the time-out.

    Raises LoginError if the server does not take the credentials, WireError or SMTPException if
    it cannot be used.
    """
    encrypted = settings.security != "none"
    host = socket.gethostname()
    client = aiosmtplib.SMTP(
        hostname=settings.host,
        port=settings.port,
        use_tls=settings.security == "tls",
        start_tls=settings.security == "starttls",
        tls_context=tls_context(settings.ca_file) if encrypted else None,
        timeout=settings.timeout_seconds,
        local_hostname=host if "." in host else None,  # else the library asks the resolver
    )
    try:
        async with asyncio.timeout(settings.timeout_seconds):
            await client.connect()
            if client.is_ehlo_or_helo_needed:
                await client.ehlo()
            await _log_in(client, settings, token)
    except TimeoutError as error:
        client.close()
        raise WireError(f"no connection within {settings.timeout_seconds:g} s") from error
    except BaseException:
        client.close()
        raise
    return client


async def _log_in(client: aiosmtplib.SMTP, settings: SmtpSettings, token: Token | None) -> None:
    if not settings.username:
        return
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


async def probe(settings: SmtpSettings, envelope_from: str, token: Token | None = None) -> str:
    """Log in and offer the sender, sending nothing; returns the server's greeting name.

    Raises LoginError or WireError with what the server said.
    """
    try:
        client = await connect(settings, token)
    except (SMTPException, OSError) as error:
        raise WireError(_told(error)) from error
    try:
        answer = await _say(client, f"MAIL FROM:<{addr_spec(envelope_from)}>")
        if not answer.good:
            raise WireError(f"sender {envelope_from}: {answer.code} {answer.text}")
        reply = client.last_ehlo_response
        return one_line(reply.message.split("\n")[0]) if reply else ""
    except (SMTPException, OSError) as error:
        raise WireError(one_line(error)) from error
    finally:
        client.close()


async def _say(client: aiosmtplib.SMTP, *words: str) -> _Answer:
    reply = await client.execute_command(*(word.encode() for word in words))
    return _Answer(reply.code, one_line(reply.message))


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


def _told(error: BaseException) -> str:
    """The server's words where it said something, else what went wrong."""
    if isinstance(error, SMTPResponseException):
        return f"{error.code} {one_line(error.message)}"
    return one_line(error)
