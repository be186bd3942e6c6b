"""aioimaplib with its holes stopped: every command ends, and a lost connection is noticed.

Seen in 2.0.3: a lost connection fails no pending command. So each command runs against a deadline
and against the loss of the connection; after either the client is thrown away.
"""

import asyncio
import logging
import ssl
from collections.abc import Coroutine
from typing import Any

import aioimaplib

from bot.edges.dialing import HEAD_START
from bot.edges.imap_protocol import SLACK, Protocol
from bot.edges.wire import WireError, one_line


class LostError(WireError):
    """The connection is gone, or the server fell silent; nothing can be said on it any more."""


class DeniedError(WireError):
    """The server understood and said NO or BAD; the connection goes on."""


class _Library(aioimaplib.IMAP4):  # type: ignore[misc]
    """The library's client on our protocol, which can be abandoned without leavings."""

    def create_client(
        self,
        host: str,
        port: int,
        loop: asyncio.AbstractEventLoop | None,
        conn_lost_cb: Any = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        running = loop or asyncio.get_running_loop()
        self.protocol = Protocol(running, conn_lost_cb)
        self._client_task = running.create_task(
            running.create_connection(
                lambda: self.protocol,
                host,
                port,
                ssl=ssl_context,
                happy_eyeballs_delay=HEAD_START,
            )
        )

    async def abandon(self) -> None:
        """Cut the connection and end everything that the library has under way."""
        if self._idle_waiter is not None:
            self._idle_waiter.cancel()
        tasks = {self._client_task, *self.tasks, *self.protocol.tasks}
        for task in tasks:
            task.cancel()
        if self.protocol.transport is not None:
            self.protocol.transport.abort()
        await asyncio.gather(*tasks, return_exceptions=True)
        if not self._client_task.cancelled() and self._client_task.exception() is None:
            self._client_task.result()[0].abort()


class Client:
    """One connection: `run` is the only way to speak on it, `close` the only end."""

    def __init__(
        self, host: str, port: int, context: ssl.SSLContext | None, timeout_seconds: float
    ) -> None:
        # at debug and info level the library logs passwords' encodings and bits of mails
        logging.getLogger(aioimaplib.__name__).setLevel(logging.WARNING)
        self.timeout_seconds = timeout_seconds
        self.gone: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._tasks: set[asyncio.Future[Any]] = set()
        self.library = _Library(
            host, port, None, timeout_seconds + 1, self._connection_lost, context
        )

    @property
    def protocol(self) -> Any:
        """The library's protocol, for what it knows: capabilities, pushes, BYE."""
        return self.library.protocol

    def _connection_lost(self, error: Exception | None) -> None:
        if not self.gone.done():
            self.gone.set_result(None)
        if error and not self.protocol.bye:
            self.protocol.bye = one_line(error)

    async def run(
        self, name: str, command: Coroutine[Any, Any, Any], seconds: float = 0, size: int = 0
    ) -> Any:
        """Run the command to its end: its result, or LostError. `size` is how much is asked for."""
        self.protocol.allowed = SLACK + 2 * size
        limit = self.timeout_seconds + seconds
        task = self.background(command)
        try:
            await self.first(task, limit)
            if self.gone.done() and not task.done():
                await asyncio.wait({task}, timeout=0.05)  # the answer that came just before
            if task.done():
                return task.result()
        except (aioimaplib.AioImapException, OSError, TimeoutError) as error:
            raise LostError(f"{name}: {one_line(error)}") from error
        finally:
            task.cancel()  # waited for in `close`: only there what it may wait for ends too
        self.check(name)
        raise LostError(f"{name}: no answer within {limit:g} seconds")

    def background(self, work: Coroutine[Any, Any, Any]) -> asyncio.Future[Any]:
        """Start something that ends with the client at the latest."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Future[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # looked at, even when the connection's end was told first

    async def first(
        self, task: asyncio.Future[Any], seconds: float, *others: asyncio.Future[Any]
    ) -> None:
        """Wait for a task, the end of the connection or of the time, whichever comes first."""
        awaited = {task, self.gone, *others}
        await asyncio.wait(awaited, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)

    def check(self, name: str) -> None:
        """Raises LostError if the connection is gone, with the server's last words."""
        if self.gone.done():
            last = self.protocol.bye
            raise LostError(f"{name}: connection closed{': ' if last else ''}{last}")

    async def command(
        self, name: str, command: Coroutine[Any, Any, Any], seconds: float = 0, size: int = 0
    ) -> list[bytes | bytearray]:
        """The lines of the response; raises DeniedError for NO and BAD, LostError without one."""
        response = await self.run(name, command, seconds, size)
        lines: list[bytes | bytearray] = response.lines
        if response.result != "OK":
            raise DeniedError(f"{name}: {response.result} {one_line(lines[-1] if lines else '')}")
        return lines

    async def close(self) -> None:
        """Cut the connection; nothing of it is left behind."""
        await self.library.abandon()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self.protocol.transport is not None:
            await asyncio.wait({self.gone}, timeout=1)
