"""What a server sends is read the same however the network cuts it, and in linear time."""

import asyncio
from typing import Any

import pytest
from aioimaplib.aioimaplib import SELECTED

from bot.edges.imap_protocol import Protocol


class Wire:
    """A transport that keeps what is written."""

    def __init__(self) -> None:
        self.written = b""
        self.cut = False

    def write(self, data: bytes) -> None:
        self.written += data

    def abort(self) -> None:
        self.cut = True


async def answered(said: bytes, size: int) -> tuple[str, list[bytes | bytearray], Protocol]:
    """What a FETCH gets when that comes in pieces of a size, with `TAG` for its tag."""
    protocol = Protocol(asyncio.get_running_loop(), None)
    wire: Any = Wire()
    protocol.connection_made(wire)
    protocol.state, protocol._greeted = SELECTED, True
    fetching = asyncio.ensure_future(protocol.fetch_by_uid("1:9", "(UID BODY.PEEK[])"))
    await asyncio.sleep(0)
    said = said.replace(b"TAG", wire.written.split()[0])
    for at in range(0, len(said), size):
        protocol.data_received(said[at : at + size])
    async with asyncio.timeout(5):
        result, lines = await fetching
    return result, lines, protocol


ANSWER = (
    b"* 4 EXISTS\r\n* 1 FETCH (UID 1 BODY[] {3}\r\n(\r\n)\r\n* OK [ALERT] {5}\r\n"
    b'* 2 FETCH (BODY[] {0}\r\n UID 2)\r\n* 3 FETCH (UID 3 BODY[] "* (")\r\n'
    b"* 9 LIST {2}\r\n\r\n thrown away\r\nTAG OK done\r\n"
)  # fmt: skip
READ = [
    b"1 FETCH (UID 1 BODY[] {3}", b"(\r\n", b")", b"2 FETCH (BODY[] {0}", b"", b" UID 2)",
    b'3 FETCH (UID 3 BODY[] "* (")', b"done",
]  # fmt: skip


@pytest.mark.parametrize("size", [1, 2, 3, 7, 50, 10_000])
async def test_however_it_is_cut_it_is_read_the_same(size: int) -> None:
    result, lines, protocol = await answered(ANSWER, size)
    assert (result, lines) == ("OK", READ)
    assert protocol.news


async def test_a_literal_behind_which_the_answer_breaks_off() -> None:
    said = b"* 1 FETCH (UID 1 BODY[] {2}\r\nabTAG NO out of memory\r\n"
    result, lines, _ = await answered(said, 9)
    assert (result, lines[-1]) == ("NO", b"out of memory")


async def test_thousands_of_lines_byte_by_byte_take_no_time() -> None:
    loop = asyncio.get_running_loop()
    started = loop.time()
    _, lines, _ = await answered(b"* 7 FETCH (FLAGS (\\Seen))\r\n" * 20_000 + b"TAG OK x\r\n", 1)
    assert len(lines) == 20_001
    assert loop.time() - started < 5


async def test_a_line_of_megabytes_takes_no_time() -> None:
    loop = asyncio.get_running_loop()
    started = loop.time()
    await answered(b"* OK " + b"x" * 3_000_000 + b"\r\nTAG OK x\r\n", 100)
    assert loop.time() - started < 5
