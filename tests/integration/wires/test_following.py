"""A mailbox is followed through everything that servers do."""

from collections.abc import AsyncIterator

import pytest

from bot.model.arrivals import Cursor
from tests.integration.wires.support import Intake, following, mailbox
from tests.peers.imap import CAME, ImapPeer, mail
from tests.peers.proxy import Proxy


@pytest.fixture
async def peer() -> AsyncIterator[ImapPeer]:
    async with ImapPeer() as running:
        yield running


@pytest.fixture
async def proxy(peer: ImapPeer) -> AsyncIterator[Proxy]:
    async with Proxy(peer.port) as running:
        yield running


@pytest.fixture
def intake() -> Intake:
    return Intake()


async def test_what_is_there_comes_in_order_byte_for_byte_with_its_date(
    peer: ImapPeer, intake: Intake
) -> None:
    await peer.fill(250)
    async with following(mailbox(peer.port), intake):
        await intake.is_synced()
    assert intake.subjects == list(range(250))
    assert [m.raw for m in intake.mails] == [mail(n) for n in range(250)]
    assert {m.internal_date for m in intake.mails} == {CAME}
    assert intake.cursor == Cursor((await peer.folder()).uid_validity, intake.mails[-1].uid)
    assert max(intake.batches) <= 100


async def test_new_mail_is_pushed(peer: ImapPeer, proxy: Proxy, intake: Intake) -> None:
    async with following(mailbox(proxy.port), intake):
        await intake.is_synced()
        for number in range(3):
            await proxy.heard(rb"IDLE", number + 1)
            await peer.put(mail(number))
            await intake.has(number + 1)
    assert intake.subjects == [0, 1, 2]
    assert proxy.count(rb"SELECT") == 1


async def test_after_a_restart_only_what_is_new_comes(peer: ImapPeer, intake: Intake) -> None:
    await peer.fill(3)
    async with following(mailbox(peer.port), intake):
        await intake.is_synced()
    await peer.put(mail(3))
    async with following(mailbox(peer.port), intake, intake.cursor):
        await intake.is_synced()
    assert intake.subjects == [0, 1, 2, 3]
