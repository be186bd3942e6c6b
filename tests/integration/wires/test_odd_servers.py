"""Servers that name folders otherwise, keep numbers badly or tell untruths: nothing is passed over.

Each kind was seen at a real server (Courier, Cyrus, GNU imap4d, restored mailboxes) or follows
from what RFC 3501 leaves open.
"""

import re

import pytest

from bot.edges.imap import probe
from bot.edges.imap_client import DeniedError
from tests.integration.wires.support import Intake, following, mailbox
from tests.peers.imap import ImapPeer, mail
from tests.peers.proxy import Link, Proxy, answer

COURIER = b'* NAMESPACE (("INBOX." ".")) NIL NIL\r\n'


def behind_inbox(proxy: Proxy) -> None:
    """As on Courier and Cyrus: the user's folders stand below INBOX, parted by dots."""

    async def refuse(link: Link, line: bytes) -> None:
        await answer("{tag} NO Invalid mailbox name.")(link, line)

    async def namespace(link: Link, line: bytes) -> None:
        await link.say(COURIER + line.split()[0] + b" OK done\r\n")

    proxy.on(rb' (SELECT|CREATE|MOVE \S+|COPY \S+) "(?!INBOX)', refuse, times=99)
    proxy.on(rb" NAMESPACE", namespace, times=99)
    proxy.alter = lambda data: data.replace(b" IDLE", b" IDLE NAMESPACE")


async def test_a_folder_below_inbox_is_found_and_made_there(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    behind_inbox(proxy)
    await peer.make("INBOX.Lists.ITU")
    await peer.put(mail(0), "INBOX.Lists.ITU")
    assert (await probe(mailbox(proxy.port, folder="Lists/ITU"))).exists == 1
    with pytest.raises(DeniedError):
        await probe(mailbox(proxy.port, folder="Nowhere"))
    settings = mailbox(
        proxy.port,
        folder="Lists/ITU",
        poll_seconds=0.1,
        processed="move",
        processed_folder="Done/191",
    )
    async with following(settings, intake):
        await intake.is_synced()
        await peer.put(mail(1), "INBOX.Lists.ITU")
        await intake.has(2)
        await intake.is_synced()
    assert intake.subjects == [0, 1]
    assert [m async for m in (await peer.folder("INBOX.Lists.ITU")).messages()] == []
    assert len([m async for m in (await peer.folder("INBOX.Done.191")).messages()]) == 2
    assert proxy.count(rb' MOVE \S+ "Done/191"') == 1, "afterwards the name is known"


async def test_a_server_that_does_not_know_the_star_is_searched_all_the_same(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    async def nothing(link: Link, line: bytes) -> None:
        await link.say(b"* SEARCH\r\n" + line.split()[0] + b" OK done\r\n")

    proxy.on(rb"SEARCH.*:\*", nothing, times=99)
    await peer.fill(3)
    async with following(mailbox(proxy.port), intake):
        await intake.is_synced()
    assert intake.subjects == [0, 1, 2]


async def test_a_mailbox_restored_under_its_old_number_is_read_from_its_beginning(
    peer: ImapPeer, intake: Intake
) -> None:
    await peer.fill(9)
    async with following(mailbox(peer.port, poll_seconds=0.1), intake):
        await intake.has(9)
        box = await peer.folder()
        before = box._max_uid
        await box.delete([m.uid async for m in box.messages()])
        box._max_uid = before - 9
        assert await peer.put(mail(9)) == before - 8, "a number that another mail had"
        await intake.has(10)
    assert intake.subjects == list(range(10))
    assert any(e.name == "mailbox.renumbered" for e in intake.events)


@pytest.mark.parametrize("silent", [rb"RFC822.SIZE", rb"BODY.PEEK"])
async def test_a_mail_that_the_server_shows_and_does_not_give_is_missed_and_comes_later(
    peer: ImapPeer, proxy: Proxy, intake: Intake, silent: bytes
) -> None:
    """It answers OK and gives nothing; the mail must not count as gone."""
    await peer.fill(2)

    async def nothing(link: Link, line: bytes) -> None:
        await link.say(line.split()[0] + b" OK done\r\n")

    proxy.on(rb"FETCH \d+(:\d+)? .*" + silent, nothing)
    proxy.on(rb"FETCH \d+ .*BODY.PEEK", nothing, times=2)
    async with following(mailbox(proxy.port, poll_seconds=0.1), intake):
        await intake.is_synced()
        assert (intake.mails, len(intake.missed)) == ([], 2)
        assert "does not give" in intake.missed[0].reason
        proxy.calm()
        intake.clock.hurry = True
        await intake.has(2)
    assert intake.subjects == [0, 1]


LIES = {
    "news without mail": (rb"OK \[", b"* 999 EXISTS\r\n"),
    "other mails' answers": (rb"\* 1 FETCH", b"* 7 FETCH (UID 4000 BODY[] {5}\r\nother)\r\n"),
    "flags in between": (rb"\* 2 FETCH", b"* 1 FETCH (UID 101 FLAGS (\\Seen))\r\n"),
    "removals in between": (rb"\* 2 FETCH", b"* 9 EXPUNGE\r\n"),
    "numbers out of order": (rb"\* 1 FETCH", b"* 3 FETCH (FLAGS ())\r\n* 2 FETCH (FLAGS ())\r\n"),
    "numbers beyond all measure": (rb"\* SEARCH", b"* SEARCH 99999999999999999999 0 7\r\n"),
    "numbers twice": (rb"\* SEARCH", b"* SEARCH 101 101 102\r\n"),
}


@pytest.mark.parametrize("lie", LIES)
async def test_untruths_in_between_change_nothing(
    peer: ImapPeer, proxy: Proxy, intake: Intake, lie: str
) -> None:
    where, what = LIES[lie]
    await peer.fill(3)
    proxy.alter = lambda data: re.sub(
        rb"(?m)^(?=" + where + rb")", what.replace(b"\\", b"\\\\"), data, count=1
    )
    async with following(mailbox(proxy.port, poll_seconds=0.1), intake):
        await intake.has(3)
        await peer.put(mail(3))
        await intake.has(4)
        await intake.is_synced()
    assert intake.subjects == [0, 1, 2, 3]
    assert [m.raw for m in intake.mails] == [mail(n) for n in range(4)]
    assert intake.cursor.last_uid == max(m.uid for m in intake.mails)


@pytest.mark.parametrize("size", [b"4294967296", b"999999999999999999"])
async def test_a_size_of_gigabytes_is_reported_and_holds_up_nothing(
    peer: ImapPeer, proxy: Proxy, intake: Intake, size: bytes
) -> None:
    await peer.fill(2)
    proxy.alter = lambda data: re.sub(rb"(\* 1 FETCH .*SIZE) \d+", rb"\1 " + size, data)
    async with following(mailbox(proxy.port), intake):
        await intake.is_synced()
    assert intake.subjects == [1]
    assert "too large" in intake.missed[0].reason


async def test_a_literal_longer_than_what_comes_is_left_for_later(
    peer: ImapPeer, proxy: Proxy, intake: Intake
) -> None:
    await peer.fill(3)
    proxy.alter = lambda data: re.sub(rb"(\* 2 FETCH .*\{)\d+\}", rb"\g<1>9000000}", data)
    async with following(mailbox(proxy.port, timeout_seconds=0.5), intake):
        await intake.until(lambda: intake.missed and intake.is_at_rest)
    assert intake.subjects == [0, 2]
    assert len(intake.missed) == 1
