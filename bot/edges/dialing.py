"""A connection to a host of several addresses, of which some may lead nowhere (RFC 8305)."""

import asyncio
import socket
from typing import Any

from bot.edges.wire import WireError, one_line

HEAD_START = 0.25
"""Seconds that an address has before the next one is tried beside it."""


async def dial(host: str, port: int) -> socket.socket:
    """The socket of the first address that answers; raises WireError when none does."""
    try:
        return await _dial(host, port)
    except OSError as error:
        raise WireError(f"{host} port {port}: {one_line(error)}") from error


async def _dial(host: str, port: int) -> socket.socket:
    loop = asyncio.get_running_loop()
    left = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    trying: set[asyncio.Task[socket.socket]] = set()
    fault: BaseException = OSError(f"{host} has no address")
    try:
        while left or trying:
            if left:
                trying.add(asyncio.create_task(_connected(*left.pop(0))))
            seconds = HEAD_START if left else None
            done, _ = await asyncio.wait(
                trying, timeout=seconds, return_when=asyncio.FIRST_COMPLETED
            )
            for each in done:
                trying.discard(each)
                if (refused := each.exception()) is None:
                    return each.result()
                fault = refused
        raise fault
    finally:
        await _leave(trying)


async def _connected(family: int, kind: int, protocol: int, _: str, address: Any) -> socket.socket:
    made = socket.socket(family, kind, protocol)
    made.settimeout(0)
    try:
        await asyncio.get_running_loop().sock_connect(made, address)
    except BaseException:
        made.close()
        raise
    return made


async def _leave(trying: set[asyncio.Task[socket.socket]]) -> None:
    """Cut what nobody waits for any more, also what connected at the same moment."""
    for each in trying:
        each.cancel()
    for made in await asyncio.gather(*trying, return_exceptions=True):
        if isinstance(made, socket.socket):
            made.close()
