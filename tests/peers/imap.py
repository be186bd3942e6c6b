"""A real IMAP server (pymap) whose folders can be filled, removed and renumbered."""

from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxData
from pymap.parsing.message import AppendMessage

from bot.edges.embedded_imap import EmbeddedImap, Mailboxes
from tests.peers.ports import free_port

USER = "bot@iscg.example"
PASSWORD = 'se"cr\\et'
CAME = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def mail(number: int, size: int = 0) -> bytes:
    """A mail of at least `size` bytes, every one different."""
    head = f"From: amal@ruritania.example\r\nSubject: {number}\r\nMessage-ID: <{number}@r.example>"
    body = b"* resolves 2 (* all of it)\r\n"  # what the client library cuts out of its lines
    filler = b"%064d\r\n" % number * (size // 66)
    return head.encode() + b"\r\n\r\n" + body + filler


class ImapPeer(EmbeddedImap):
    """One account, `USER`."""

    def __init__(self) -> None:
        super().__init__([USER], PASSWORD, free_port())

    async def folder(self, name: str = "INBOX") -> MailboxData:
        return await self._config.set_cache[USER][0].get_mailbox(name)

    async def make(self, name: str) -> None:
        await self._config.set_cache[USER][0].add_mailbox(name)

    async def remove(self, name: str) -> None:
        await self._config.set_cache[USER][0].delete_mailbox(name)

    async def put(self, raw: bytes, folder: str = "INBOX") -> int:
        """Deliver one mail; returns its UID."""
        box = await self.folder(folder)
        message = await box.append(AppendMessage(raw, CAME, frozenset()), recent=False)
        return int(message.uid)

    async def fill(self, count: int, size: int = 0) -> None:
        """Deliver mails numbered from 0."""
        for number in range(count):
            await self.put(mail(number, size))

    async def renumber(self) -> None:
        """The mailbox is restored: the same mails under another UIDVALIDITY, with other UIDs."""
        old = await self.mails(USER)
        before = (await self.folder()).uid_validity
        self._config.set_cache[USER] = (Mailboxes(), FilterSet())
        inbox = await self.folder()
        inbox._uid_validity = before + 1
        for kept in reversed(old):
            await self.put(kept.raw)

    def change_password(self, password: str) -> None:
        del self._login.users_dict[USER]
        cache = self._config.set_cache[USER]
        self._password = password
        self.add(USER)
        self._config.set_cache[USER] = cache

    async def flags(self, folder: str = "INBOX") -> dict[int, set[str]]:
        box = await self.folder(folder)
        return {
            message.uid: {str(flag) for flag in message.permanent_flags}
            async for message in box.messages()
        }

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
