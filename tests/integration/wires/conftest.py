"""A mailbox, a proxy in front of it, and somebody who takes what comes."""

from collections.abc import AsyncIterator

import pytest

from tests.integration.wires.support import Intake
from tests.peers.imap import ImapPeer
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
