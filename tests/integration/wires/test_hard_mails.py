"""Mails that are big, many, poisonous or unreadable: none is lost, and none holds up the others."""

import math
import tracemalloc
from collections.abc import Sequence

import pytest

from bot.edges.imap_fetching import Limits
from bot.edges.wire import Backoff
from bot.model.arrivals import Cursor, Fetched, Missed
from tests.integration.wires.support import Intake, following, mailbox
from tests.peers.imap import ImapPeer, mail
from tests.peers.proxy import Link, Proxy, Reaction, answer, cut, cut_after, stall

MIB = 1024 * 1024


async def uid_of(peer: ImapPeer, number: int) -> int:
    return (await peer.mails("bot@iscg.example"))[number].uid


async def test_a_mail_of_30_mb_comes_in_parts_of_a_mib(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    big = mail(1, 30_000_000)
    for raw in (mail(0), big, mail(2)):
        await peer.put(raw)
    async with following(mailbox(proxy.port), intake):
        await intake.is_synced()
    assert [m.raw for m in intake.mails] == [mail(0), big, mail(2)]
    assert proxy.count(rb"BODY.PEEK\[\]<\d+\.1048576>") == len(big) // MIB + 1


@pytest.mark.parametrize("size", [MIB - 1, MIB, MIB + 1, 2 * MIB, 2 * MIB + 1])
async def test_sizes_at_the_edges_of_a_part_come_whole(
    peer: ImapPeer, intake: Intake, size: int
) -> None:
    raw = mail(0, MIB)
    raw = (raw + b"x" * size)[: size - 2] + b"\r\n"
    await peer.put(raw)
    async with following(mailbox(peer.port), intake, limits=Limits(big=1000)):
        await intake.is_synced()
    assert intake.mails[0].raw == raw


async def test_a_big_mail_goes_on_where_the_connection_broke(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    big = mail(0, 6 * MIB)
    await peer.put(big)
    for at in range(1, 6):
        proxy.on(rb"PEEK\[\]<%d\." % (at * MIB), cut_after(1000))
    async with following(mailbox(proxy.port), intake):
        await intake.is_synced()
    assert intake.mails[0].raw == big
    assert not intake.missed
    assert proxy.count(rb"PEEK\[\]<0\.") == 1


@pytest.mark.parametrize(
    "raw", [b"", b"x", b"\r\n", b"(", b"a\r\n)\r\n", b"* 1 FETCH (\r\n", b"{5}"]
)
async def test_contents_that_look_like_the_protocol_come_byte_for_byte(
    peer: ImapPeer, intake: Intake, raw: bytes
) -> None:
    odd = [mail(0), b"Subject: 1\r\n\r\n" + raw, mail(2)]
    for each in odd:
        await peer.put(each)
    async with following(mailbox(peer.port), intake):
        await intake.is_synced()
    assert [m.raw for m in intake.mails] == odd


async def test_a_mail_that_the_server_refuses_holds_up_nothing_and_comes_later(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    await peer.fill(5)
    poison = await uid_of(peer, 2)
    proxy.on(rb"FETCH \d+:\d+ \(UID BODY", answer("{tag} NO some are unreadable"), times=1)
    proxy.on(rb"FETCH %d \(UID BODY" % poison, answer("{tag} NO [EXPUNGEISSUED] unreadable"), 3)
    settings = mailbox(proxy.port, poll_seconds=0.1, processed="flag")
    async with following(settings, intake):
        await intake.has(4)
        await intake.is_synced()
        assert intake.subjects == [0, 1, 3, 4]
        assert list(intake.cursor.missed) == [poison]
        intake.clock.hurry = True
        await intake.has(5)
        await intake.is_synced_again()
    assert intake.subjects == [0, 1, 3, 4, 2]
    assert [(m.uid, "unreadable" in m.reason) for m in intake.missed] == [(poison, True)]
    assert not intake.cursor.missed
    assert all(r"\Seen" in flags for flags in (await peer.flags()).values())


async def test_a_missed_mail_is_reported_after_all_before_and_before_all_behind_it(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    """So a crash in between loses nothing: what was missed is known, what was before is kept."""
    await peer.fill(5)
    poison = await uid_of(peer, 2)
    proxy.on(rb"FETCH \d+:\d+ \(UID BODY", answer("{tag} NO no"), times=1)
    proxy.on(rb"FETCH %d \(UID BODY" % poison, answer("{tag} NO no"), times=math.inf)
    order: list[int] = []

    class Watching(Intake):
        async def take(self, batch: Sequence[Fetched]) -> None:
            order.extend(m.uid for m in batch)
            await super().take(batch)

        async def note_missed(self, missed: Missed) -> None:
            order.append(missed.uid)
            await super().note_missed(missed)

    watching = Watching()
    async with following(mailbox(proxy.port), watching):
        await watching.is_synced()
    assert order == list(range(poison - 2, poison + 3))


async def test_after_a_restart_what_was_missed_is_asked_for_first_thing(
    peer: ImapPeer, intake: Intake
) -> None:
    await peer.fill(3)
    uid = await uid_of(peer, 1)
    validity = (await peer.folder()).uid_validity
    async with following(mailbox(peer.port), intake, Cursor(validity, uid + 1, (uid, 50))):
        await intake.is_synced()
    assert intake.subjects == [1]
    assert intake.cursor == Cursor(validity, uid + 1)
    assert [e.facts["uid"] for e in intake.events if e.name == "mailbox.vanished"] == [50]


@pytest.mark.parametrize("fault", [cut, stall, cut_after(20)])
async def test_a_mail_that_breaks_the_connection_each_time_is_left_for_later(
    peer: ImapPeer, proxy: Proxy, intake: Intake, fault: Reaction
) -> None:
    await peer.fill(4)
    poison = await uid_of(peer, 1)
    proxy.on(rb"FETCH (\d+:\d+|%d) \(UID BODY" % poison, fault, times=math.inf)
    settings = mailbox(proxy.port, timeout_seconds=0.2)
    async with following(settings, intake):
        await intake.has(3)
        await intake.is_synced()
    assert intake.subjects == [0, 2, 3]
    assert [m.uid for m in intake.missed] == [poison]
    assert len(intake.reasons()) <= 5


async def test_a_server_that_refuses_mail_after_mail_is_left_alone_for_a_while(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    """An outage behind the server must not mark a whole mailbox as missed."""
    await peer.fill(60)
    proxy.on(rb"BODY", answer("{tag} NO [UNAVAILABLE] backend"), times=math.inf)
    hours = Backoff(0.001, 1000.0)
    async with following(mailbox(proxy.port), intake, backoff=hours):
        await intake.until(lambda: len(intake.reasons()) >= 4)
        assert 11 <= len(intake.missed) <= 16
        proxy.calm()
        intake.clock.hurry = True
        await intake.has(60)
        await intake.is_synced()
    assert sorted(intake.subjects) == list(range(60))
    assert not intake.cursor.missed


async def test_a_mail_that_the_server_cannot_measure_is_fetched_all_the_same(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    await peer.fill(4)
    odd = await uid_of(peer, 2)
    proxy.on(rb"FETCH (\d+:\d+|%d) \(UID RFC822" % odd, answer("{tag} NO corrupt"), math.inf)
    async with following(mailbox(proxy.port), intake):
        await intake.is_synced()
    assert intake.subjects == [0, 1, 2, 3]


async def test_a_mail_beyond_all_measure_is_reported_and_not_fetched(
    peer: ImapPeer, intake: Intake
) -> None:
    await peer.put(mail(0, 5000))
    await peer.put(mail(1))
    async with following(mailbox(peer.port), intake, limits=Limits(largest=4000)):
        await intake.is_synced()
    assert intake.subjects == [1]
    assert "too large" in intake.missed[0].reason


async def test_a_mail_removed_between_search_and_fetch_is_no_trouble(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    await peer.fill(3)
    gone = await uid_of(peer, 1)

    async def remove(link: Link, line: bytes) -> None:
        await (await peer.folder()).delete([gone])
        await link.forward(line)

    proxy.on(rb"RFC822.SIZE", remove)
    async with following(mailbox(proxy.port), intake):
        await intake.is_synced()
    assert intake.subjects == [0, 2]
    assert not intake.missed


async def test_uids_far_apart_are_found_in_few_searches(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    await peer.put(mail(0))
    (await peer.folder())._max_uid = 3_000_000
    await peer.put(mail(1))
    async with following(mailbox(proxy.port), intake):
        await intake.is_synced()
    assert intake.subjects == [0, 1]
    assert proxy.count(rb"SEARCH") < 12


async def test_a_server_that_gives_no_uidnext_is_searched_to_the_end(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    await peer.fill(3)
    proxy.alter = lambda data: data.replace(b"[UIDNEXT", b"[X")
    async with following(mailbox(proxy.port, poll_seconds=0.1), intake):
        await intake.is_synced()
        await intake.is_synced_again()
    assert intake.subjects == [0, 1, 2]


async def test_a_box_of_many_old_mails_is_taken_in_bounded_memory(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    """1,000 mails of 20 kB at first start: 20 MB pass through, a few stay in memory."""
    raw = mail(0, 20_000)
    for _ in range(1000):
        await peer.put(raw)
    held = 0

    class Counting(Intake):
        async def take(self, batch: Sequence[Fetched]) -> None:
            nonlocal held
            held = max(held, sum(len(m.raw) for m in batch))
            self.mails.extend(batch[:1])

    counting = Counting()
    tracemalloc.start()
    async with following(mailbox(peer.port), counting):
        await counting.is_synced()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert held <= 4 * MIB
    assert peak < 20 * MIB
