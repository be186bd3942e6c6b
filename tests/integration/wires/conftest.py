"""A mailbox and a submission server, a proxy in front of each, and who takes what comes."""

from collections.abc import AsyncIterator

import pytest

from tests.integration.wires.support import Intake
from tests.peers.imap import ImapPeer
from tests.peers.proxy import Proxy
from tests.peers.smtp import SmtpPeer


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


@pytest.fixture
async def smtp() -> AsyncIterator[SmtpPeer]:
    async with SmtpPeer() as running:
        yield running


@pytest.fixture
async def line(smtp: SmtpPeer) -> AsyncIterator[Proxy]:
    async with Proxy(smtp.port) as running:
        yield running
