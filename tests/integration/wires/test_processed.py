"""Processed mails are flagged or moved, after the commit; the flags are never state."""

import asyncio
import math
from collections.abc import Sequence

import pytest
from pymap.parsing.specials.flag import Seen

from bot.model.arrivals import Fetched
from tests.integration.wires.support import DEADLINE, Intake, follower, following, mailbox
from tests.peers.imap import USER, ImapPeer, mail
from tests.peers.proxy import Proxy, answer, stall


async def subjects(peer: ImapPeer, folder: str = "INBOX") -> list[bytes]:
    found = await peer.mails(USER, folder)
    return [m.raw.split(b"Subject: ")[1].split(b"\r\n")[0] for m in found]


async def test_left_alone_a_mailbox_stays_as_it_was(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    await peer.fill(2)
    async with following(mailbox(proxy.port), intake):
        await intake.is_synced()
    assert set(map(frozenset, (await peer.flags()).values())) == {frozenset()}
    assert proxy.count(rb"STORE|MOVE|COPY|EXPUNGE") == 0


async def test_flagged_mails_are_seen_and_carry_the_keyword_if_the_folder_keeps_it(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    await peer.fill(2)
    proxy.alter = lambda data: data.replace(b"\\Seen)] Flags", b"\\Seen \\*)] Flags")
    async with following(mailbox(proxy.port, processed="flag"), intake):
        await intake.is_synced()
    assert all(r"\Seen" in flags for flags in (await peer.flags()).values())
    assert proxy.count(rb"\+FLAGS.SILENT \(\\Seen \$Iscg\)") == 1


async def test_no_keyword_where_it_would_not_be_kept(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    await peer.fill(1)
    async with following(mailbox(proxy.port, processed="flag"), intake):
        await intake.is_synced()
    assert proxy.count(rb"\+FLAGS.SILENT \(\\Seen\)") == 1


async def test_a_flag_that_somebody_set_or_took_away_means_nothing(
    peer: ImapPeer, intake: Intake
) -> None:
    await peer.fill(2)
    async for message in (await peer.folder()).messages():
        message.permanent_flags = frozenset({Seen})
    async with following(mailbox(peer.port, processed="flag"), intake):
        await intake.is_synced()
    assert intake.subjects == [0, 1]


async def test_moved_mails_are_found_in_the_other_folder_which_is_made(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    settings = mailbox(proxy.port, processed="move", processed_folder="Réglé")
    await peer.fill(3)
    async with following(settings, intake):
        await intake.is_synced()
        await proxy.heard(rb"IDLE")
        await peer.put(mail(3))
        await intake.has(4)
        await intake.is_synced()
    assert intake.subjects == [0, 1, 2, 3]
    assert await subjects(peer) == []
    assert await subjects(peer, "Réglé") == [b"0", b"1", b"2", b"3"]
    assert proxy.count(rb"CREATE") == 1


async def test_without_move_they_are_copied_and_only_they_are_removed(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    proxy.alter = lambda data: data.replace(b" MOVE", b"")
    await peer.make("Done")
    await peer.fill(2)
    async with following(mailbox(proxy.port, processed="move", processed_folder="Done"), intake):
        await intake.is_synced()
    assert await subjects(peer, "Done") == [b"0", b"1"]
    assert await subjects(peer) == []
    assert proxy.count(rb" EXPUNGE") == proxy.count(rb"UID EXPUNGE") == 1


async def test_without_uidplus_nothing_is_expunged(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    proxy.alter = lambda data: data.replace(b" MOVE", b"").replace(b" UIDPLUS", b"")
    await peer.make("Done")
    await peer.fill(1)
    async with following(mailbox(proxy.port, processed="move", processed_folder="Done"), intake):
        await intake.is_synced()
    assert await subjects(peer, "Done") == await subjects(peer) == [b"0"]
    assert proxy.count(rb"EXPUNGE") == 0


def test_mails_cannot_be_moved_to_where_they_came_from() -> None:
    with pytest.raises(ValueError, match="would go round"):
        mailbox(143, processed="move", processed_folder="inbox")


@pytest.mark.parametrize("processed", ["flag", "move"])
async def test_a_server_that_will_not_mark_stops_nothing(
    peer: ImapPeer, proxy: Proxy, intake: Intake, processed: str
) -> None:
    proxy.on(rb"STORE|MOVE|CREATE", answer("{tag} NO read-only"), math.inf)
    await peer.fill(150)
    settings = mailbox(proxy.port, processed=processed, processed_folder="Done")
    async with following(settings, intake):
        await intake.is_synced()
    assert len(intake.mails) == 150
    assert len([e for e in intake.events if e.name == "mailbox.unmarked"]) == 2


async def test_nothing_is_marked_before_it_is_committed(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    await peer.fill(1)
    at_commit: list[int] = []

    async def take(batch: Sequence[Fetched]) -> None:
        at_commit.append(proxy.count(rb"STORE"))
        await intake.take(batch)

    task = asyncio.ensure_future(
        follower(mailbox(proxy.port, processed="flag"), intake).follow(None, take, intake.synced)
    )
    await intake.is_synced()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert at_commit == [0]
    assert proxy.count(rb"STORE") == 1


STEPS = ["CAPABILITY", "LOGIN", "SELECT", "SEARCH", "SIZE", "BODY", "STORE", "IDLE", "DONE"]


@pytest.mark.parametrize("step", STEPS)
async def test_stopped_at_any_point_nothing_is_left_hanging(
    peer: ImapPeer, proxy: Proxy, intake: Intake, step: str
) -> None:
    await peer.fill(2)
    proxy.on(step.encode(), stall, math.inf)
    settings = mailbox(proxy.port, processed="flag", idle_seconds=0.1, timeout_seconds=60)
    before = asyncio.all_tasks()
    task = asyncio.ensure_future(
        follower(settings, intake).follow(None, intake.take, intake.synced)
    )
    await proxy.heard(step.encode())
    task.cancel()
    async with asyncio.timeout(DEADLINE):
        await asyncio.gather(task, return_exceptions=True)
    await proxy.is_idle()
    own = [t for t in asyncio.all_tasks() - before if "imap" in repr(t.get_coro())]
    assert task.cancelled()
    assert not [t for t in own if "peers" not in repr(t) and "pymap" not in repr(t)], own


async def test_stopped_while_connecting_nothing_is_left_hanging(intake: Intake) -> None:
    async def never(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    silent = await asyncio.start_server(never, "127.0.0.1", 0)
    port = silent.sockets[0].getsockname()[1]
    task = asyncio.ensure_future(
        follower(mailbox(port), intake).follow(None, intake.take, intake.synced)
    )
    await asyncio.sleep(0)
    task.cancel()
    async with asyncio.timeout(DEADLINE):
        await asyncio.gather(task, return_exceptions=True)
    silent.close()
    assert task.cancelled()
