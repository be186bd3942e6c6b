"""An IMAP server spoken line by line, for habits that no real one can be brought to.

A habit is a method overridden: of `BareImap` what it knows and how it words it, of `Talk` how it
answers on one connection.
"""

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import ClassVar, Self

LOOPBACK = "127.0.0.1"
DEADLINE = 20.0


class HangUpError(Exception):
    """The server closes the connection now."""


@dataclass
class Kept:
    """A mail in the folder."""

    uid: int
    raw: bytes
    date: str = "02-Mar-2026 09:00:00 +0000"
    flags: set[str] = field(default_factory=set)


class Talk:
    """One connection: what is said to each command, `on_NAME(tag, words)`."""

    def __init__(
        self, server: "BareImap", reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.server = server
        self.writer = writer
        self.woken = asyncio.Event()
        self.shown: int | None = None  # mails that were told, once the folder is open
        self.task = asyncio.current_task()
        self._reader = reader

    async def say(self, *lines: str | bytes) -> None:
        """Lines get their ends; bytes are sent as they are."""
        for line in lines:
            self.writer.write(line if isinstance(line, bytes) else line.encode() + b"\r\n")
        await self.writer.drain()

    async def hear(self) -> str:
        line = (await self._reader.readline()).decode()
        if not line:
            raise HangUpError
        await self.server.note(line.rstrip("\r\n"))
        return line.rstrip("\r\n")

    async def run(self) -> None:
        await self.say(self.server.greeting)
        while True:
            tag, _, rest = (await self.hear()).partition(" ")
            name, _, words = rest.partition(" ")
            if name.upper() == "UID":
                name, _, words = words.partition(" ")
            await self.command(tag, name.lower(), words)

    async def command(self, tag: str, name: str, words: str) -> None:
        if (react := getattr(self, f"on_{name}", None)) is None:
            await self.say(f"{tag} BAD what is {name}?")
        else:
            await react(tag, words)

    async def on_capability(self, tag: str, _words: str) -> None:
        await self.say(f"* CAPABILITY {self.server.capabilities}", f"{tag} OK that is all")

    async def on_login(self, tag: str, _words: str) -> None:
        self.server.logins += 1
        await self.say(f"{tag} OK logged in")

    async def on_id(self, tag: str, _words: str) -> None:
        await self.say("* ID NIL", f"{tag} OK pleased to meet you")

    async def on_select(self, tag: str, _words: str) -> None:
        self.shown = len(self.server.mails)
        await self.say(*self.server.folder(), f"{tag} OK [READ-WRITE] open")

    async def on_noop(self, tag: str, _words: str) -> None:
        await self.tell()
        await self.say(f"{tag} OK nothing")

    async def tell(self) -> None:
        """What is new in the open folder."""
        if self.shown is not None and self.shown != len(self.server.mails):
            self.shown = len(self.server.mails)
            await self.say(f"* {self.shown} EXISTS")

    async def on_idle(self, tag: str, _words: str) -> None:
        await self.say("+ idling")
        done = asyncio.ensure_future(self.hear())
        try:
            while not done.done():
                self.woken.clear()
                await self.tell()
                news = asyncio.ensure_future(self.woken.wait())
                await asyncio.wait({done, news}, return_when=asyncio.FIRST_COMPLETED)
                news.cancel()
        finally:
            done.cancel()
        done.result()
        await self.say(f"{tag} OK no more idling")

    async def on_search(self, tag: str, words: str) -> None:
        found = self.server.chosen(words.removeprefix("UID "))
        await self.say(*self.server.found(found), f"{tag} OK found")

    async def on_fetch(self, tag: str, words: str) -> None:
        uids, _, wanted = words.partition(" ")
        for mail in self.server.chosen(uids):
            await self.say(self.server.answer(mail, self.server.items(mail, wanted)))
        await self.say(f"{tag} OK fetched")

    async def on_store(self, tag: str, words: str) -> None:
        for mail in self.server.chosen(words.partition(" ")[0]):
            mail.flags |= set(words.partition("(")[2].rstrip(")").split())
        await self.say(f"{tag} OK stored")

    async def on_copy(self, tag: str, words: str) -> None:
        uids, _, folder = words.partition(" ")
        self.server.copied += [(folder, mail.raw) for mail in self.server.chosen(uids)]
        await self.say(f"{tag} OK copied")


class BareImap:
    """One folder of one account; `lines` is all that clients said."""

    greeting = "* OK ready"
    capabilities = "IMAP4rev1 IDLE"
    speaks: ClassVar[type[Talk]] = Talk

    def __init__(self, mails: Sequence[bytes] = ()) -> None:
        self.mails: list[Kept] = []
        self.copied: list[tuple[str, bytes]] = []
        self.lines: list[str] = []
        self.logins = 0
        self.validity = 7
        self.uidnext = 1
        self.port = 0
        self._news = asyncio.Condition()
        self._talks: set[Talk] = set()
        self._server: asyncio.Server | None = None
        self.put(*mails)

    def put(self, *raws: bytes, uid: int = 0) -> None:
        """Mails come in; those that idle are told."""
        for raw in raws:
            self.mails.append(Kept(uid or self.uidnext, raw))
            self.uidnext = max(self.uidnext, self.mails[-1].uid + 1)
        for talk in self._talks:
            talk.woken.set()

    async def note(self, line: str) -> None:
        self.lines.append(line)
        async with self._news:
            self._news.notify_all()

    def count(self, pattern: str) -> int:
        return sum(bool(re.search(pattern, line)) for line in self.lines)

    async def heard(self, pattern: str, times: int = 1) -> None:
        """Wait until clients have said that so often."""
        async with asyncio.timeout(DEADLINE), self._news:
            await self._news.wait_for(lambda: self.count(pattern) >= times)

    def folder(self) -> list[str]:
        """What SELECT tells."""
        return [
            f"* {len(self.mails)} EXISTS",
            "* OK [PERMANENTFLAGS (\\Deleted \\Seen \\*)] kept",
            f"* OK [UIDVALIDITY {self.validity}] they hold",
            f"* OK [UIDNEXT {self.uidnext}] the next",
        ]

    def chosen(self, uids: str) -> list[Kept]:
        """The mails of a sequence set without `*`."""
        spans = [part.partition(":") for part in uids.split(",")]
        ranges = [(int(first), int(last or first)) for first, _, last in spans]
        return [m for m in self.mails if any(a <= m.uid <= b for a, b in ranges)]

    def found(self, mails: Sequence[Kept]) -> list[str]:
        """What SEARCH answers."""
        return [" ".join(["* SEARCH", *(str(mail.uid) for mail in mails)])]

    def answer(self, mail: Kept, items: Sequence[bytes]) -> bytes:
        """What FETCH answers for one mail."""
        return b"* %d FETCH (%s)\r\n" % (self.mails.index(mail) + 1, b" ".join(items))

    def items(self, mail: Kept, wanted: str) -> list[bytes]:
        """The items of a FETCH answer, the UID first."""
        found = [b"UID %d" % mail.uid]
        if "RFC822.SIZE" in wanted:
            found += [b"RFC822.SIZE %d" % self.size(mail), self.date(mail)]
        elif part := re.search(r"<(\d+)\.(\d+)>", wanted):
            start = int(part[1])
            found.append(self.body(mail, mail.raw[start : start + int(part[2])], b"<%d>" % start))
        elif "BODY" in wanted:
            found.append(self.body(mail, mail.raw, b""))
        return found

    def size(self, mail: Kept) -> int:
        return len(mail.raw)

    def date(self, mail: Kept) -> bytes:
        return b'INTERNALDATE "%s"' % mail.date.encode()

    def body(self, mail: Kept, piece: bytes, mark: bytes) -> bytes:
        return b"BODY[]%s {%d}\r\n%s" % (mark, len(piece), piece)

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, LOOPBACK, self.port)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._server is not None:
            self._server.close()
        tasks = [talk.task for talk in self._talks if talk.task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = self.speaks(self, reader, writer)
        self._talks.add(talk)
        try:
            await talk.run()
        except (HangUpError, OSError, asyncio.CancelledError):
            pass
        finally:
            self._talks.discard(talk)
            writer.close()
