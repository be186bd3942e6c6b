"""aioimaplib with its holes stopped: every command ends, and a lost connection is noticed.

Seen in 2.0.3: a lost connection fails no pending command, a refused greeting is waited for, a
refused XOAUTH2 is never answered, and what a server sends is not bounded. So each command runs
against a deadline and against the loss of the connection; after either the client is thrown away.
"""

import asyncio
import logging
import ssl
from collections.abc import Coroutine
from typing import Any

import aioimaplib
from aioimaplib.aioimaplib import IMAP4ClientProtocol

from bot.edges.wire import WireError, one_line

_SLACK = 4 * 1024 * 1024
"""Bytes that a server may send for one command beyond what was asked for."""


class LostError(WireError):
    """The connection is gone, or the server fell silent; nothing can be said on it any more."""


class DeniedError(WireError):
    """The server understood and said NO or BAD; the connection goes on."""


class _Protocol(IMAP4ClientProtocol):  # type: ignore[misc]
    """The library's protocol, bounded, and with an ear for EXISTS and BYE at any time."""

    bye = ""
    news = False
    allowed = _SLACK

    def data_received(self, data: bytes) -> None:
        self.allowed -= len(data)
        if self.allowed < 0:
            self._give_up("the server sent more than was asked for")
            return
        try:
            super().data_received(data)
        except (RecursionError, aioimaplib.AioImapException, ValueError, KeyError) as error:
            self._give_up(f"the server's answer could not be read ({type(error).__name__})")

    def _give_up(self, reason: str) -> None:
        self.bye = self.bye or reason
        self.transport.abort()

    def _handle_line(self, line: bytes, current_cmd: Any) -> Any:
        if line.startswith(b"* BYE"):
            self.bye = one_line(line[5:]) or "BYE"
            if self.state == "CONNECTED":
                self.transport.abort()
                return None
        elif current_cmd is None and line.startswith(b"* ") and line.endswith(b" EXISTS"):
            self.news = True
        return super()._handle_line(line, current_cmd)

    def _continuation(self, line: bytes) -> None:
        pending = self.pending_sync_command
        if pending is not None and pending.name == "AUTHENTICATE":
            pending.append_to_resp(line)
            self.transport.write(b"\r\n")  # the error is only told after an empty answer
        else:
            super()._continuation(line)


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
        self.protocol = _Protocol(running, conn_lost_cb)
        self._client_task = running.create_task(
            running.create_connection(lambda: self.protocol, host, port, ssl=ssl_context)
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
        self.protocol.allowed = _SLACK + 2 * size
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

    async def first(self, task: asyncio.Future[Any], seconds: float) -> None:
        """Wait for the task, the end of the connection or of the time, whichever comes first."""
        await asyncio.wait({task, self.gone}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)

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
