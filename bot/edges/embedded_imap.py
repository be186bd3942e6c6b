"""Mailboxes in memory behind a real IMAP server on loopback (pymap, MIT).

pymap's dict backend is half internal: its version is pinned in pyproject.toml, and this file is
the only one that knows it. UIDVALIDITY is new for every mailbox of every process.
"""

import asyncio
import contextlib
from argparse import Namespace
from asyncio import StreamReader, StreamWriter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from proxyprotocol.reader import ProxyProtocolReader
from proxyprotocol.sock import SocketInfo
from proxyprotocol.version import ProxyProtocolVersion
from pymap.backend.dict import Config, Login
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxData, MailboxSet
from pymap.concurrent import Event, Subsystem
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.parsing.specials import FetchRequirement
from pymap.selected import SelectedMailbox
from pymap.user import UserMetadata
from pysasl.hashing import Cleartext

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Stored:
    """One mail of a mailbox as a client would fetch it."""

    uid: int
    internal_date: datetime
    raw: bytes


class _Config(Config):
    """Without TLS, look-ups in DNS, hashing and waiting: it serves this machine alone."""

    @property
    def greeting(self) -> bytes:
        return b"embedded mail server ready"


class _Inbox(MailboxData):
    """Tells at the start of IDLE what came just before it; pymap would wait for the next mail."""

    async def update_selected(
        self, selected: SelectedMailbox, *, wait_on: Event | None = None
    ) -> SelectedMailbox:
        told = selected.mod_sequence
        is_late = told is not None and told < self._mod_sequences.highest
        return await super().update_selected(selected, wait_on=None if is_late else wait_on)


class Mailboxes(MailboxSet):
    """The folders of one account."""

    def __init__(self) -> None:
        super().__init__()
        self._inbox = _Inbox(self._content_cache, self._thread_cache)


class EmbeddedImap:
    """An IMAP server; every mailbox has one password and its address as user name.

    `start` again after `stop` serves the same mails on the same port.
    """

    def __init__(self, addresses: Iterable[str], password: str, port: int = 0) -> None:
        self.port = port
        self._config = _Config(
            Namespace(passlib_cfg=None, proxy_protocol=None),
            host=LOOPBACK,
            port=port,
            demo_data=False,
            demo_user="",
            demo_password="",
            tls_enabled=False,
            invalid_user_sleep=0.0,
            reject_dnsbl=False,
            hash_context=Cleartext(),
            cpu_subsystem=Subsystem.for_asyncio(),
        )
        self._login = Login(self._config)
        self._password = password
        self._server: asyncio.Server | None = None
        self._connections: set[asyncio.Task[None]] = set()
        for address in addresses:
            self.add(address)

    @property
    def addresses(self) -> tuple[str, ...]:
        """All mailboxes."""
        return tuple(self._login.users_dict)

    def add(self, address: str) -> None:
        """Open a mailbox for an address; nothing happens if there is one."""
        if address in self._login.users_dict:
            return
        user = UserMetadata(self._config, address, password=self._password)
        self._login.users_dict[address] = user
        self._config.set_cache[address] = (Mailboxes(), FilterSet())

    async def append(self, address: str, raw: bytes, received: datetime) -> int:
        """Put a mail into an INBOX with its INTERNALDATE; returns its UID.

        Raises KeyError if there is no such mailbox.
        """
        inbox = await self.inbox(address)
        message = await inbox.append(AppendMessage(raw, received, frozenset()), recent=True)
        return message.uid

    async def inbox(self, address: str) -> MailboxData:
        """The INBOX of an address; raises KeyError if there is no such mailbox."""
        return await self._config.set_cache[address][0].get_mailbox("INBOX")

    async def mails(self, address: str, folder: str = "INBOX") -> list[Stored]:
        """What is in a folder, oldest first; raises KeyError if there is no such folder."""
        mailbox = await self._config.set_cache[address][0].get_mailbox(folder)
        found = []
        async for message in mailbox.messages():
            loaded = await message.load_content(FetchRequirement.CONTENT)
            found.append(Stored(message.uid, message.internal_date, bytes(loaded.get_body(()))))
        return found

    async def start(self) -> None:
        """Listen; `port` is then the real one."""
        reader = ProxyProtocolReader(ProxyProtocolVersion.get(None))
        serve = reader.get_callback(self._serve)
        self._server = await asyncio.start_server(serve, LOOPBACK, self.port, limit=2**20)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _serve(self, reader: StreamReader, writer: StreamWriter, info: SocketInfo) -> None:
        serving = IMAPServer(self._login, self._config)(reader, writer, info)
        task = asyncio.create_task(serving)
        self._connections.add(task)
        task.add_done_callback(self._connections.discard)
        # An error was told to the client with a BYE; there is nobody else to tell.
        await asyncio.gather(task, return_exceptions=True)

    async def stop(self) -> None:
        """Say BYE to every client and free the port."""
        if self._server is None:
            return
        self._server.close()
        for task in tuple(self._connections):
            task.cancel()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(5):
                await asyncio.gather(*self._connections, return_exceptions=True)
                await self._server.wait_closed()
        self._server = None
