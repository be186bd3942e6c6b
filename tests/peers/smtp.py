"""A real SMTP server (aiosmtpd) that keeps what it took; put the proxy in front to misbehave."""

import asyncio
import base64
import ssl
import warnings
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.peers.ports import free_port

LOOPBACK = "127.0.0.1"


@dataclass
class Taken:
    """A mail that the server has accepted."""

    sender: str
    recipients: tuple[str, ...]
    data: bytes


@dataclass
class SmtpPeer:
    """Credentials make AUTH obligatory; `refuse` maps recipients to replies."""

    password: str = ""
    tokens: set[str] = field(default_factory=set)
    tls: ssl.SSLContext | None = None
    smtputf8: bool = False
    limit: int = 50_000_000
    refuse: dict[str, str] = field(default_factory=dict)
    taken: list[Taken] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    port: int = field(default_factory=free_port)

    def __post_init__(self) -> None:
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.BaseTransport] = set()

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.refuse:
            return self.refuse[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        data = envelope.content
        assert isinstance(data, bytes)
        self.taken.append(
            Taken((envelope.mail_from or "").strip("<>"), tuple(envelope.rcpt_tos), data)
        )
        return "250 OK taken"

    async def auth_XOAUTH2(self, server: SMTP, args: list[str]) -> AuthResult:  # noqa: N802
        parts = base64.b64decode(args[1]).decode().split("\x01")
        token = parts[1].removeprefix("auth=Bearer ")
        self.said.append(f"XOAUTH2 {token}")
        return AuthResult(success=token in self.tokens, handled=False, auth_data=token)

    def _check(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any
    ) -> AuthResult:
        self.said.append(mechanism)
        good = isinstance(data, LoginPassword) and data.password == self.password.encode()
        return AuthResult(success=good, handled=False)

    async def start(self) -> None:
        loop = asyncio.get_running_loop()
        peer = self

        class Connection(SMTP):
            def connection_made(self, transport: asyncio.BaseTransport) -> None:
                peer._open.add(transport)
                super().connection_made(transport)

            def connection_lost(self, error: Exception | None) -> None:
                if self.transport is not None:
                    peer._open.discard(self.transport)
                super().connection_lost(error)

        def make() -> SMTP:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # a password in the clear: on loopback
                return connection()

        def connection() -> SMTP:
            return Connection(
                self,
                data_size_limit=self.limit,
                enable_SMTPUTF8=self.smtputf8,
                hostname="mail.example",
                tls_context=self.tls,
                require_starttls=self.tls is not None,
                auth_required=bool(self.password or self.tokens),
                auth_require_tls=False,
                authenticator=self._check,
                loop=loop,
            )

        self._server = await loop.create_server(make, LOOPBACK, self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
        for transport in tuple(self._open):
            if isinstance(transport, asyncio.Transport):
                transport.abort()
        await asyncio.sleep(0)  # aborted transports close in the next round

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()
