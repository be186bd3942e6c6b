"""The embedded server speaks real IMAP and SMTP, as clients and members would use it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from aioimaplib import IMAP4
from aiosmtplib import SMTP, SMTPAuthenticationError, SMTPException, SMTPRecipientsRefused

from bot.edges.embedded import EmbeddedMail
from bot.edges.embedded_list import MailingList
from tests.peers.ports import free_port

AMAL, BORIS, BOT = "amal@ruritania.example", "boris@borduria.example", "bot@iscg.example"
GROUP = MailingList("group@lists.example", "Group", (AMAL, BORIS, BOT), prefix="[Group] ")
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
POST = (
    f"From: {AMAL}\r\nTo: group@lists.example\r\nSubject: resolves 2\r\n"
    "Message-ID: <1@ruritania.example>\r\n\r\nWe support it.\r\n.. two dots\r\n"
)


@pytest.fixture
async def server() -> AsyncIterator[EmbeddedMail]:
    mail = EmbeddedMail(
        [BOT], [GROUP], "secret",
        imap_port=free_port(), smtp_port=free_port(), received=lambda _raw: NOW,
    )  # fmt: skip
    async with mail as running:
        yield running


async def send(server: EmbeddedMail, *recipients: str, data: str = POST) -> None:
    async with SMTP(hostname="127.0.0.1", port=server.smtp_port, start_tls=False) as smtp:
        await smtp.sendmail(AMAL, recipients, data.encode())


async def client(server: EmbeddedMail, password: str = "secret") -> IMAP4:
    imap = IMAP4("127.0.0.1", server.imap_port)
    await imap.wait_hello_from_server()
    answer = await imap.login(BOT, password)
    assert answer.result == ("OK" if password == "secret" else "NO")
    return imap


async def test_a_post_reaches_every_member_once(server: EmbeddedMail) -> None:
    await send(server, GROUP.address)
    for member in GROUP.members:
        (mail,) = await server.mails(member)
        assert b"Subject: [Group] resolves 2\r\n" in mail.raw
        assert b"\r\n.. two dots\r\n" in mail.raw
        assert mail.raw.startswith(b"Return-Path: <group-bounces@lists.example>\r\n")
        assert mail.internal_date == NOW


async def test_a_waiting_client_is_told_of_new_mail(server: EmbeddedMail) -> None:
    imap = await client(server)
    await imap.select("INBOX")
    idle = await imap.idle_start(timeout=30)
    await send(server, BOT)
    pushed = await imap.wait_server_push()
    assert b"1 EXISTS" in pushed
    imap.idle_done()
    await idle
    answer = await imap.uid("fetch", "1:*", "BODY.PEEK[]")
    assert b"We support it." in bytes(answer.lines[1])
    await imap.logout()


async def test_a_wrong_password_opens_nothing(server: EmbeddedMail) -> None:
    await (await client(server, "guessed")).logout()
    async with SMTP(hostname="127.0.0.1", port=server.smtp_port, start_tls=False) as smtp:
        with pytest.raises(SMTPAuthenticationError):
            await smtp.login(AMAL, "guessed")
        await smtp.login(AMAL, "secret")


async def test_unknown_recipients_are_refused_and_bounces_are_taken(server: EmbeddedMail) -> None:
    with pytest.raises(SMTPRecipientsRefused) as refused:
        await send(server, "nobody@ruritania.example")
    assert refused.value.recipients[0].code == 550
    await send(server, GROUP.bounces)
    assert await server.mails(AMAL) == []


async def _until(server: EmbeddedMail, member: str, mails: int) -> None:
    async with asyncio.timeout(30):
        while len(await server.mails(member)) < mails:  # noqa: ASYNC110 - it has no event
            await asyncio.sleep(0)


async def test_a_client_that_dies_behind_its_mail_leaves_it_with_all(server: EmbeddedMail) -> None:
    """RFC 5321 section 6.1: a mail taken is lost for nobody, though nobody hears the answer."""
    inbox = await server.imap.inbox(BOT)
    smtp = SMTP(hostname="127.0.0.1", port=server.smtp_port, start_tls=False)
    await smtp.connect()
    async with inbox.messages_lock.read_lock():  # the bot is reading: its copy has to wait
        sending = asyncio.ensure_future(smtp.sendmail(AMAL, [AMAL, BOT], POST.encode()))
        await _until(server, AMAL, 1)
        smtp.close()
        with pytest.raises(SMTPException):
            await sending
        # a connection opened now is served after the end of the other was noticed
        await (await client(server)).logout()
    await _until(server, BOT, 1)


async def test_a_held_post_waits_for_the_moderator_and_its_writer_is_told(
    server: EmbeddedMail,
) -> None:
    server.change(GROUP.address, hold=True)
    await send(server, GROUP.address)
    assert await server.mails(BORIS) == []
    (notice,) = await server.mails(AMAL)
    assert b"awaits moderator approval" in notice.raw
    assert await server.release() == 1
    assert len(await server.mails(BORIS)) == 1


async def test_mails_survive_a_stop_and_clients_get_a_bye(server: EmbeddedMail) -> None:
    await send(server, BOT)
    imap = await client(server)
    await imap.select("INBOX")
    idle = await imap.idle_start(timeout=30)
    ports = server.imap_port, server.smtp_port
    await server.stop()
    assert any(b"BYE" in line for line in await imap.wait_server_push())
    idle.cancel()
    await server.start()
    assert (server.imap_port, server.smtp_port) == ports
    again = await client(server)
    await again.select("INBOX")
    answer = await again.uid_search("ALL", charset=None)
    assert answer.lines[0] == b"101"
    await again.logout()
