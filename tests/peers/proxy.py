"""A proxy between a client and a real server that stalls, lies, cuts or falls silent when told."""

import asyncio
import re
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

LOOPBACK = "127.0.0.1"
DEADLINE = 20.0

Alter = Callable[[bytes], bytes]


class Link:
    """One client's connection through the proxy."""

    def __init__(self, proxy: "Proxy", client: asyncio.StreamWriter) -> None:
        self.proxy = proxy
        self.client = client
        self.server: asyncio.StreamWriter | None = None
        self.mute = False
        self.left: int | None = None
        self.spoken = asyncio.Event()
        self.next_line: asyncio.Queue[bytes] = asyncio.Queue()

    async def forward(self, line: bytes) -> None:
        assert self.server is not None
        self.server.write(line)
        await self.server.drain()

    async def say(self, text: bytes) -> None:
        self.client.write(text)
        await self.client.drain()

    def cut(self) -> None:
        for writer in (self.client, self.server):
            if writer is not None:
                writer.transport.abort()

    async def pass_on(self, data: bytes) -> None:
        self.spoken.set()
        if self.mute:
            return
        data = self.proxy.alter(data)
        if self.left is not None:
            data, self.left = data[: self.left], self.left - len(data)
        await self.say(data)
        if self.left is not None and self.left <= 0:
            self.cut()


Reaction = Callable[[Link, bytes], Awaitable[None]]


@dataclass
class Rule:
    pattern: re.Pattern[bytes]
    reaction: Reaction
    times: float


@dataclass
class Proxy:
    """Listens on `port`; speaks TLS with its clients if `tls` is given."""

    upstream: int
    tls: ssl.SSLContext | None = None
    port: int = 0
    alter: Alter = lambda data: data
    greet: Reaction | None = None
    lines: list[bytes] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._news = asyncio.Condition()

    def on(self, pattern: bytes, reaction: Reaction, times: float = 1) -> None:
        """When a client's line matches, react so often instead of passing it on."""
        self.rules.append(Rule(re.compile(pattern, re.IGNORECASE), reaction, times))

    def calm(self) -> None:
        self.rules.clear()

    def cut(self) -> None:
        """Cut every connection as a failing network does."""
        for link in self.links:
            link.cut()

    def count(self, pattern: bytes) -> int:
        return sum(bool(re.search(pattern, line, re.IGNORECASE)) for line in self.lines)

    async def heard(self, pattern: bytes, times: int = 1) -> None:
        """Wait until clients have said that so often."""
        async with asyncio.timeout(DEADLINE), self._news:
            await self._news.wait_for(lambda: self.count(pattern) >= times)

    async def is_idle(self) -> None:
        """Wait until no client is connected."""
        async with asyncio.timeout(DEADLINE), self._news:
            await self._news.wait_for(lambda: not self.links)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def start(self) -> None:
        self._server = await asyncio.start_server(
            self._serve, LOOPBACK, self.port, ssl=self.tls, limit=2**26
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
        self.cut()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        link = Link(self, writer)
        self.links.append(link)
        try:
            if self.greet is not None:
                await self.greet(link, b"")
            upstream, link.server = await asyncio.open_connection(
                LOOPBACK, self.upstream, limit=2**26
            )
            down = asyncio.create_task(self._down(link, upstream))
            try:
                await self._up(link, reader)
            finally:
                down.cancel()
                await asyncio.gather(down, return_exceptions=True)
        except (OSError, asyncio.CancelledError, ValueError):
            pass
        finally:
            link.cut()
            self.links.remove(link)
            self._tasks.discard(task)
            async with self._news:
                self._news.notify_all()

    async def _down(self, link: Link, upstream: asyncio.StreamReader) -> None:
        while data := await upstream.read(65536):
            await link.pass_on(data)
        if not link.mute:
            link.client.close()

    async def _up(self, link: Link, reader: asyncio.StreamReader) -> None:
        while line := await reader.readline():
            self.lines.append(line)
            link.next_line.put_nowait(line)
            rule = next((r for r in self.rules if r.times > 0 and r.pattern.search(line)), None)
            if rule is None:
                await link.forward(line)
            else:
                rule.times -= 1
                await rule.reaction(link, line)
            async with self._news:
                self._news.notify_all()


def answer(text: str) -> Reaction:
    """The proxy answers in the server's stead; `{tag}` is the first word of what was asked."""

    async def react(link: Link, line: bytes) -> None:
        tag = line.split(b" ")[0].strip().decode("ascii", "replace")
        await link.say(text.replace("{tag}", tag).encode() + b"\r\n")

    return react


async def stall(link: Link, line: bytes) -> None:
    """Nothing is passed on and nothing is answered."""


async def cut(link: Link, line: bytes) -> None:
    """The connection goes before the server heard it."""
    link.cut()


async def forget_answer(link: Link, line: bytes) -> None:
    """The server hears it and answers, but the connection goes before the answer comes."""
    link.mute = True
    link.spoken.clear()
    await link.forward(line)
    await link.spoken.wait()
    link.cut()


async def swallow_answer(link: Link, line: bytes) -> None:
    """The server hears it and answers, but nothing ever comes through again."""
    link.mute = True
    await link.forward(line)


def cut_after(size: int) -> Reaction:
    """So many bytes of the answer come through, then the connection goes."""

    async def react(link: Link, line: bytes) -> None:
        link.left = size
        await link.forward(line)

    return react


def answer_and_cut(text: str) -> Reaction:
    """The proxy answers and then cuts."""

    async def react(link: Link, line: bytes) -> None:
        await answer(text)(link, line)
        link.client.close()

    return react
