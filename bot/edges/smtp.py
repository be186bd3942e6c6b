"""Mails go out one transaction at a time, and what became of each is said without guessing."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from random import Random

import aiosmtplib
from aiosmtplib import SMTPException

from bot.edges.smtp_session import SLOWEST, Answer, connect, content, envelope, say, told
from bot.edges.wire import Backoff, LoginError, Token, WireError, one_line
from bot.mail.fields import addr_spec
from bot.model.delivery import Accepted, Refused, Verdict
from config.settings import SmtpSettings

IDLE_SECONDS = 30.0
"""An open connection that nothing was sent on for so long is closed."""

_LEAVING = 5.0  # seconds that a QUIT may take
_CLOSING = 421  # RFC 5321 section 3.8: the server closes the connection

_LOCKOUT = Backoff(300.0, 3600.0)  # after a wrong password, or the account would be locked


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
        """No transaction with so many bytes lasts longer; a lease must be longer than that.

        Twice a connection (or RSET), an envelope and the mail: see `send` on 421.
        """
        return _LEAVING + 2 * (3 * self._settings.timeout_seconds + size / SLOWEST)

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
            used = self._client is not None
            verdict = await self._attempt(sender, to, data)
            ended = self._client is None and isinstance(verdict, Refused) and verdict.temporary
            if used and ended:
                # many servers take so many mails a connection; another one takes this
                verdict = await self._attempt(sender, to, data)
            return verdict

    async def _attempt(self, sender: str, to: list[str], data: bytes) -> Verdict:
        """One transaction, on the kept connection or on a new one."""
        try:
            async with self._connection() as client:
                return await self._transaction(client, sender, to, data)
        except (WireError, SMTPException, OSError) as error:
            # before the first byte of the mail: nothing was taken, and it is not its fault
            return Refused(temporary=True, code=0, reply=told(error))

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
                async with asyncio.timeout(_LEAVING):
                    await self._client.quit()
            except (SMTPException, OSError, TimeoutError):
                pass  # it was only polite
            finally:
                self._drop()

    async def _transaction(
        self, client: aiosmtplib.SMTP, sender: str, to: list[str], data: bytes
    ) -> Verdict:
        """MAIL, RCPT, DATA (RFC 5321 section 3.3); the envelope within one deadline."""
        seconds = self._settings.timeout_seconds
        try:
            async with asyncio.timeout(seconds):
                witness_refused = await envelope(client, sender, to, data)
        except TimeoutError as error:
            raise WireError(f"no answer within {seconds:g} seconds") from error
        if isinstance(witness_refused, Refused):
            if _is_about_the_connection(witness_refused):
                client.close()
            return witness_refused
        self._sent += 1
        answer = await content(client, data, seconds, self._before_data)
        if not isinstance(answer, Answer):
            return answer
        self._after_data()
        if answer.code == _CLOSING:
            client.close()
        if answer.good:
            return Accepted(answer.code, answer.text, witness_refused)
        return answer.refused()


def _is_about_the_connection(refused: Refused) -> bool:
    """Whether the server leaves, or speaks of something else than this mail."""
    of_the_mail = 400 <= refused.code < 500 and refused.code != _CLOSING
    return refused.temporary and not of_the_mail


async def probe(settings: SmtpSettings, envelope_from: str, token: Token | None = None) -> str:
    """Log in and offer the sender, sending nothing; returns the server's greeting name.

    Raises LoginError or WireError with what the server said.
    """
    try:
        client = await connect(settings, token)
    except (SMTPException, OSError) as error:
        raise WireError(told(error)) from error
    try:
        address = addr_spec(envelope_from)
        answer = await say(client, f"MAIL FROM:<{address}>")
        if answer.good:  # Postfix and others judge the sender when they hear of a recipient
            answer = await say(client, f"RCPT TO:<{address}>")
        if not answer.good:
            raise WireError(f"sender {envelope_from}: {answer.code} {answer.text}")
        reply = client.last_ehlo_response
        return one_line(reply.message.split("\n")[0]) if reply else ""
    except (SMTPException, OSError) as error:
        raise WireError(one_line(error)) from error
    finally:
        client.close()
