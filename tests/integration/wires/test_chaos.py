"""A line that breaks anywhere, again and again: nothing is lost, and the order is kept."""

from random import Random

import pytest

from bot.edges.imap_fetching import Limits
from tests.integration.wires.support import Intake, following, mailbox
from tests.peers.imap import ImapPeer, mail
from tests.peers.proxy import Link, Proxy


@pytest.mark.parametrize("seed", range(4))
async def test_through_a_line_that_breaks_at_random_everything_comes(
    peer: ImapPeer, proxy: Proxy, intake: Intake, seed: int
) -> None:
    random = Random(seed)
    lives = [random.choice([100, 600, 2_000, 10_000, 30_000]) for _ in range(25)]

    async def doom(link: Link, _: bytes) -> None:
        link.left = random.randint(1, lives.pop()) if lives else None

    proxy.greet = doom
    for number in range(40):
        await peer.put(mail(number, random.choice([0, 500, 5_000])))
    limits = Limits(listed=9, together=5, big=3000, tries=100)
    settings = mailbox(proxy.port, processed="flag", timeout_seconds=5)
    async with following(settings, intake, limits=limits):
        for number in range(40, 50):
            await intake.has(number - 20)
            await peer.put(mail(number))
        await intake.until(lambda: set(intake.subjects) == set(range(50)))
        await intake.is_synced()
        assert len(intake.reasons()) > 3
    assert {mail_.raw for mail_ in intake.mails} >= {mail(n) for n in range(40, 50)}
    assert not intake.missed
    firsts = list(dict.fromkeys(intake.subjects))
    assert firsts == list(range(50))
    assert len(intake.mails) == 50, "a batch is handed over once: flags are set after the commit"
