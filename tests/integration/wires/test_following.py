"""A mailbox is followed through everything that servers do."""

import asyncio
import contextlib
import logging
import math
from collections.abc import Sequence
from datetime import datetime

import pytest

from bot.model.arrivals import Cursor, Fetched
from tests.integration.wires.support import Intake, follower, following, mailbox
from tests.peers.imap import CAME, PASSWORD, ImapPeer, mail
from tests.peers.proxy import (
    Link,
    Proxy,
    Reaction,
    answer,
    cut,
    cut_after,
    forget_answer,
    stall,
)


async def answer_idle_done(link: Link, line: bytes) -> None:
    """The OK to the IDLE that the proxy has answered in the server's stead."""
    idle = [said for said in link.proxy.lines if said.rstrip().endswith(b"IDLE")][-1]
    await link.say(idle.split(b" ")[0] + b" OK done\r\n")


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


async def test_it_catches_up_when_the_server_came_back_after_bye(
    peer: ImapPeer, intake: Intake
) -> None:
    await peer.fill(1)
    async with following(mailbox(peer.port), intake):
        await intake.is_synced()
        await peer.stop()
        await peer.put(mail(1))
        await peer.start()
        await intake.has(2)
    assert intake.subjects == [0, 1]
    assert "closed" in intake.reasons()[0]


async def test_a_connection_cut_in_idle_is_noticed_at_once(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    async with following(mailbox(proxy.port), intake):
        await proxy.heard(rb"IDLE")
        proxy.cut()
        await peer.put(mail(0))
        await intake.has(1)
    assert intake.reasons()[0].startswith("IDLE")


async def test_a_connection_that_goes_while_idle_is_asked_for_is_noticed(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    """idle_start of the library never returns then."""
    proxy.on(rb"IDLE", cut)
    await peer.fill(1)
    async with following(mailbox(proxy.port), intake):
        await proxy.heard(rb"IDLE", 2)
    assert intake.subjects == [0]
    assert "closed" in intake.reasons()[0]


async def test_idle_that_is_never_acknowledged_ends_at_the_deadline(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    proxy.on(rb"IDLE", stall)
    async with following(mailbox(proxy.port, timeout_seconds=0.3), intake):
        await proxy.heard(rb"IDLE", 2)
        await peer.put(mail(0))
        await intake.has(1)
    assert proxy.count(rb"LOGIN") == 2


async def test_idle_that_fell_silent_is_made_good_by_the_poll(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    proxy.on(rb"IDLE", answer("+ idling"), times=math.inf)
    proxy.on(rb"DONE", answer_idle_done, times=math.inf)
    async with following(mailbox(proxy.port, poll_seconds=0.3), intake):
        await proxy.heard(rb"IDLE")
        await peer.put(mail(0))
        await intake.has(1)
    assert proxy.count(rb"SELECT") >= 2
    assert not intake.reasons()


async def test_a_server_that_offers_idle_and_refuses_it_is_polled(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    proxy.on(rb"IDLE", answer("{tag} NO not today"), times=math.inf)
    async with following(mailbox(proxy.port, poll_seconds=0.2), intake):
        await proxy.heard(rb"IDLE")
        await peer.put(mail(0))
        await intake.has(1)
    assert proxy.count(rb"IDLE") == 1
    assert proxy.count(rb"LOGIN") == 1


async def test_a_server_without_idle_is_polled(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    proxy.alter = lambda data: data.replace(b" IDLE", b"")
    async with following(mailbox(proxy.port, poll_seconds=0.2), intake):
        await intake.is_synced()
        await peer.put(mail(0))
        await intake.has(1)
    assert proxy.count(rb"IDLE") == 0


COMMANDS = ["CAPABILITY", "LOGIN", "SELECT", "SEARCH", "FETCH", "BODY.PEEK", "STORE", "DONE"]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("fault", [stall, cut, forget_answer, cut_after(10)])
async def test_after_a_fault_at_any_command_a_new_client_goes_on(
    peer: ImapPeer, proxy: Proxy, intake: Intake, command: str, fault: Reaction
) -> None:
    """One that timed out is never used again: its next FETCH would wait for ever."""
    await peer.fill(3)
    proxy.on(command.encode(), fault)
    settings = mailbox(proxy.port, timeout_seconds=0.5, poll_seconds=0.3, processed="flag")
    async with following(settings, intake):
        await intake.is_told("mailbox.lost")
        await intake.until(lambda: {0, 1, 2} <= set(intake.subjects))
        await proxy.heard(rb"IDLE")
    assert set(intake.subjects) == {0, 1, 2}
    assert len(intake.reasons()) == 1


async def test_a_search_names_no_charset(peer: ImapPeer, proxy: Proxy, intake: Intake) -> None:
    proxy.on(rb"CHARSET", answer("{tag} NO [BADCHARSET (US-ASCII)]"), times=math.inf)
    await peer.fill(1)
    async with following(mailbox(proxy.port), intake):
        await intake.has(1)


async def test_a_folder_that_is_gone_is_followed_again_when_it_is_back(
    peer: ImapPeer, intake: Intake
) -> None:
    async with following(mailbox(peer.port, folder="Groups & 決議", poll_seconds=0.2), intake):
        for number in range(2):
            before = len(intake.reasons())
            await intake.until(lambda before=before: len(intake.reasons()) > before)
            await peer.make("Groups & 決議")
            await peer.put(mail(number), "Groups & 決議")
            await intake.has(number + 1)
            await peer.remove("Groups & 決議")
    assert intake.subjects == [0, 1]
    assert any("SELECT: NO" in reason for reason in intake.reasons())


async def test_after_another_uidvalidity_everything_comes_again(
    peer: ImapPeer, intake: Intake
) -> None:
    await peer.fill(3)
    async with following(mailbox(peer.port), intake):
        await intake.is_synced()
        before = intake.cursor
        await peer.stop()
        await peer.renumber()
        await peer.start()
        await intake.has(6)
        await intake.is_synced()
    assert intake.subjects == [0, 1, 2, 2, 1, 0]
    assert intake.cursor.uidvalidity == before.uidvalidity + 1
    assert {m.uidvalidity for m in intake.mails[3:]} == {before.uidvalidity + 1}
    assert any(e.name == "mailbox.renumbered" for e in intake.events)


async def test_a_cursor_of_another_uidvalidity_is_worth_nothing(
    peer: ImapPeer, intake: Intake
) -> None:
    await peer.fill(2)
    async with following(mailbox(peer.port), intake, Cursor(1, 4_000_000, (7,))):
        await intake.has(2)
        await intake.is_synced()
    assert intake.cursor.missed == ()


async def test_a_greeting_of_bye_is_told_in_the_servers_words(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    async def full(link: Link, line: bytes) -> None:
        proxy.greet = None
        await link.say(b"* BYE Too many connections\r\n")

    proxy.greet = full
    async with following(mailbox(proxy.port), intake):
        await intake.is_synced()
    assert "Too many connections" in intake.reasons()[0]


async def test_nobody_listens_yet(peer: ImapPeer, intake: Intake) -> None:
    port = peer.port
    await peer.stop()
    async with following(mailbox(port), intake):
        await intake.is_told("mailbox.lost")
        await peer.start()
        await intake.is_synced()
    assert "\n" not in intake.reasons()[0]


async def test_a_flood_of_untagged_lines_costs_the_connection_and_nothing_else(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    """Some 1,000 lines at once end the library's parser with RecursionError."""

    async def flood(link: Link, line: bytes) -> None:
        await link.say(b"".join(b"* %d EXPUNGE\r\n" % n for n in range(5000, 0, -1)))
        await link.forward(line)

    await peer.fill(2)
    proxy.on(rb"SEARCH", flood)
    async with following(mailbox(proxy.port), intake):
        await intake.has(2)
        await intake.is_synced()
    assert intake.subjects == [0, 1]


async def test_a_server_that_sends_without_end_is_cut_off(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    async def endless(link: Link, line: bytes) -> None:
        with contextlib.suppress(OSError):
            for _ in range(1000):
                await link.say(b"* OK " + b"x" * 65536)

    proxy.on(rb"SELECT", endless)
    async with following(mailbox(proxy.port), intake):
        await intake.is_synced()
    assert "more than was asked for" in intake.reasons()[0]


async def test_news_told_while_we_were_busy_is_not_left_till_the_poll(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    """IDLE tells only what was not told before."""
    await peer.fill(1)

    async def arrive(link: Link, line: bytes) -> None:
        uid = await peer.put(mail(1))
        await link.forward(line)
        assert uid

    proxy.on(rb"BODY.PEEK", arrive)
    async with following(mailbox(proxy.port), intake):
        await intake.has(2)
    assert intake.subjects == [0, 1]


async def test_synced_names_an_instant_before_which_nothing_is_missing(
    peer: ImapPeer, intake: Intake
) -> None:
    await peer.fill(150)
    taken_at: list[datetime] = []

    async def take(batch: Sequence[Fetched]) -> None:
        taken_at.append(intake.clock())
        await intake.take(batch)

    watcher = follower(mailbox(peer.port), intake)
    task = asyncio.create_task(watcher.follow(None, take, intake.synced))
    await intake.is_synced()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert len(taken_at) == 2
    assert intake.cursors[0][1] < min(taken_at)


async def test_an_intake_that_fails_ends_the_following_with_its_own_error(
    peer: ImapPeer, intake: Intake
) -> None:
    await peer.fill(1)

    async def take(batch: Sequence[Fetched]) -> None:
        raise RuntimeError("disk full")

    with pytest.raises(RuntimeError, match="disk full"):
        await follower(mailbox(peer.port), intake).follow(None, take, intake.synced)
    assert not any("Seen" in str(flags) for flags in (await peer.flags()).values())


async def test_bye_without_a_close_is_leave_taken(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    proxy.on(rb"IDLE", answer("+ idling\r\n* BYE for maintenance"))
    async with following(mailbox(proxy.port), intake):
        await proxy.heard(rb"IDLE", 2)
    assert intake.reasons() == ["IDLE: the server takes its leave: for maintenance"]


async def test_a_server_that_tells_of_news_with_each_answer_does_not_keep_us_running(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    await peer.fill(1)
    proxy.alter = lambda data: data.replace(b"* SEARCH", b"* 1 EXISTS\r\n* SEARCH")
    async with following(mailbox(proxy.port), intake):
        await proxy.heard(rb"IDLE")
    assert proxy.count(rb"SEARCH") <= 4


async def test_no_log_shows_a_secret_or_a_mail(
    peer: ImapPeer, intake: Intake, caplog: pytest.LogCaptureFixture
) -> None:
    """At debug level the library would write down both."""
    caplog.set_level(logging.DEBUG)
    await peer.fill(1)
    async with following(mailbox(peer.port), intake):
        await intake.is_synced()
    client = [record for record in caplog.records if record.name.startswith("aioimaplib")]
    assert not client
    assert not any(PASSWORD in str(event) for event in intake.events)
