"""A host with several addresses, of which some lead nowhere: the one that answers is used."""

import asyncio
import socket
from typing import Any

import pytest

from bot.edges.dialing import dial
from bot.edges.imap import probe
from bot.edges.smtp import Sender
from bot.edges.wire import WireError
from bot.model.delivery import Accepted
from tests.integration.wires.support import mailbox, server
from tests.peers.bare_imap import BareImap
from tests.peers.imap import mail
from tests.peers.proxy import LOOPBACK
from tests.peers.smtp import SmtpPeer

DEAD, REFUSING = "192.0.2.1", "127.0.0.3"


@pytest.fixture
async def dead_network(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """`host.example` has these addresses; from `DEAD` no word ever comes."""
    loop = asyncio.get_running_loop()
    addresses = [DEAD, REFUSING, LOOPBACK]
    look_up, connect = loop.getaddrinfo, loop.sock_connect

    async def found(host: Any, port: Any, **kinds: Any) -> list[Any]:
        each = addresses if host == "host.example" else [host]
        return [entry for name in each for entry in await look_up(name, port, **kinds)]

    async def connected(sock: socket.socket, address: Any) -> None:
        if address[0] == DEAD:
            await asyncio.get_running_loop().create_future()
        await connect(sock, address)

    monkeypatch.setattr(loop, "getaddrinfo", found)
    monkeypatch.setattr(loop, "sock_connect", connected)
    return addresses


async def test_mailboxes_and_mail_servers_behind_a_dead_address_are_reached(
    dead_network: list[str],
) -> None:
    async with BareImap([mail(0)]) as imap:
        found = await probe(mailbox(imap.port, host="host.example", timeout_seconds=3))
        assert found.exists == 1
    async with SmtpPeer() as smtp:
        sender = Sender(server(smtp.port, host="host.example", timeout_seconds=3))
        verdict = await sender.send("bot@iscg.example", "amal@r.example", None, b"x\r\n")
        await sender.close()
        assert isinstance(verdict, Accepted), verdict


async def test_where_no_address_answers_it_is_told(dead_network: list[str]) -> None:
    dead_network[:] = [REFUSING]
    with pytest.raises(WireError, match=r"^host\.example port 9: .*Connect call failed"):
        await dial("host.example", 9)


async def test_what_was_begun_is_cut_when_nobody_waits_any_more(dead_network: list[str]) -> None:
    dead_network[:] = [DEAD]
    before = asyncio.all_tasks()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await dial("host.example", 25)
    assert asyncio.all_tasks() == before
