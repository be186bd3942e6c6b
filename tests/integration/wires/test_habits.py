"""Habits of servers in service elsewhere: each was met by others, and none may cost a letter.

NetEase opens no folder to a program without a name; Yahoo wants a token only when it asks for it;
many end an IDLE by themselves, and some have taken their leave at each.
"""

import asyncio
from base64 import b64decode, b64encode
from typing import ClassVar

import pytest

from bot.edges.imap_fetching import Limits
from bot.edges.wire import Backoff
from tests.integration.wires.support import Intake, all_comes, following, mailbox
from tests.peers.bare_imap import BareImap, HangUpError, Kept, Talk
from tests.peers.imap import mail

THREE = [mail(0), mail(1), mail(2)]


async def test_a_server_that_wants_to_know_who_we_are(intake: Intake) -> None:
    class Introduced(Talk):
        named = False

        async def on_id(self, tag: str, words: str) -> None:
            self.named = words.startswith('("name" "iscg-bot" ') and words.endswith('")')
            await super().on_id(tag, words)

        async def on_select(self, tag: str, words: str) -> None:
            if self.named:
                await super().on_select(tag, words)
            else:
                await self.say(f"{tag} NO SELECT Unsafe Login. Please contact us for help")

    class NetEase(BareImap):
        capabilities = "IMAP4rev1 ID IDLE"
        speaks = Introduced

    await all_comes(NetEase(THREE), intake)
    assert not intake.reasons()


async def test_a_server_that_offers_id_and_refuses_it(intake: Intake) -> None:
    class Deaf(Talk):
        async def on_id(self, tag: str, words: str) -> None:
            await self.say(f"{tag} BAD no names here")

    class Server(BareImap):
        capabilities = "IMAP4rev1 ID IDLE"
        speaks = Deaf

    await all_comes(Server(THREE), intake)
    assert not intake.reasons()


class Token:
    """A token that is good for ever."""

    async def __call__(self) -> str:
        return "token"

    def forget(self) -> None:
        """It stays what it is."""


class Asking(Talk):
    """Takes no secret before it asked for it (no SASL-IR, RFC 4959)."""

    async def on_authenticate(self, tag: str, words: str) -> None:
        if " " in words:
            await self.say(f"{tag} BAD unasked")
            return
        await self.say("+ ")
        secret = b64decode(await self.hear())
        if secret in (b"user=bot@iscg.example\1auth=Bearer token\1\1", b"\0bot@iscg.example\0pw"):
            await self.on_login(tag, words)
        else:
            await self.say("+ " + b64encode(b'{"status":"400"}' * 400).decode())
            await self.say(f"{tag} NO it is {await self.hear() or 'none'}")

    async def on_login(self, tag: str, words: str) -> None:
        if words.startswith('"'):
            await self.say(f"{tag} BAD LOGIN is disabled")
        else:
            await super().on_login(tag, words)


async def test_a_token_is_given_when_it_is_asked_for(intake: Intake) -> None:
    class Yahoo(BareImap):
        capabilities = "IMAP4rev1 IDLE AUTH=XOAUTH2"
        speaks = Asking

    async with Yahoo(THREE) as server, following(mailbox(server.port), intake, token=Token()):
        await intake.has(3)
    assert not intake.reasons()


async def test_where_login_is_disabled_a_password_goes_another_way(intake: Intake) -> None:
    class NoLogin(BareImap):
        capabilities = "IMAP4rev1 IDLE LOGINDISABLED AUTH=PLAIN"
        speaks = Asking

    async with NoLogin(THREE) as server:
        async with following(mailbox(server.port, password="pw"), intake):
            await intake.has(3)
        async with following(mailbox(server.port, password="wrong"), intake):
            await intake.is_told("mailbox.lost")
    assert intake.reasons()[0] == "login: NO it is none (user bot@iscg.example)"


@pytest.mark.parametrize("before", ["SEARCH", "FETCH"])
async def test_many_lines_at_once_cost_neither_the_connection_nor_time(
    intake: Intake, before: str
) -> None:
    """Somebody marks a whole folder as read in another program."""
    flags = b"".join(b"* %d FETCH (FLAGS (\\Seen))\r\n" % n for n in range(20_000))

    class Telling(Talk):
        async def command(self, tag: str, name: str, words: str) -> None:
            if name.upper() == before:
                await self.say(flags)
            await super().command(tag, name, words)

    class Server(BareImap):
        speaks = Telling

    loop = asyncio.get_running_loop()
    started = loop.time()
    await all_comes(Server(THREE), intake)
    assert loop.time() - started < 10
    assert not intake.reasons()


ENDINGS = {"at once": 0.0, "after a while": 0.05}


@pytest.mark.parametrize("after", ENDINGS)
async def test_a_server_that_ends_idle_itself(intake: Intake, after: str) -> None:
    class Ending(Talk):
        async def on_idle(self, tag: str, words: str) -> None:
            await self.say("+ idling")
            await asyncio.sleep(ENDINGS[after])
            await self.say(f"{tag} OK that was IDLE")

    class Server(BareImap):
        speaks = Ending

    server = Server(THREE)
    await all_comes(server, intake)
    assert server.logins == 1
    assert server.count("IDLE") == 1, "and then it is asked from time to time"


async def test_done_that_comes_too_late_costs_nothing(intake: Intake) -> None:
    class Crossing(Talk):
        async def on_idle(self, tag: str, words: str) -> None:
            await self.say("+ idling", "* 4 EXISTS")
            await self.hear()
            await self.say(f"{tag} OK that was IDLE", "DONE BAD Unknown command")

    class Server(BareImap):
        speaks = Crossing

    server = Server(THREE)
    await all_comes(server, intake)
    assert server.logins == 1


async def test_a_server_that_hangs_up_at_each_idle_is_not_hammered(intake: Intake) -> None:
    class Leaving(Talk):
        async def on_idle(self, tag: str, words: str) -> None:
            await self.say("* BYE Server shutting down.")
            raise HangUpError

    class Server(BareImap):
        speaks = Leaving

    async with Server(THREE) as server:
        backoff = Backoff(0.01, 1000.0)
        async with following(mailbox(server.port), intake, backoff=backoff):
            await intake.until(lambda: len(intake.reasons()) >= 6)
            waits = [e.facts["retry_seconds"] for e in intake.events if e.name == "mailbox.lost"]
    assert float(str(waits[5])) >= 0.1
    assert "shutting down" in intake.reasons()[0]


@pytest.mark.parametrize("processed", ["flag", "move"])
async def test_a_server_that_hangs_up_when_mails_are_marked_gives_them_all_the_same(
    intake: Intake, processed: str
) -> None:
    class Touchy(Talk):
        async def on_store(self, tag: str, words: str) -> None:
            raise HangUpError

        on_copy = on_store

    class Server(BareImap):
        speaks = Touchy

    server = Server([mail(n) for n in range(9)])
    limits = Limits(together=2)
    settings = {"processed": processed, "processed_folder": "Done"}
    async with server, following(mailbox(server.port, **settings), intake, limits=limits):
        await intake.until(lambda: len(intake.mails) >= 9 and intake.is_at_rest)
    assert intake.subjects == list(range(9))


async def test_a_copy_whose_original_may_not_be_removed_is_not_made_again(intake: Intake) -> None:
    class ReadOnly(Talk):
        async def on_store(self, tag: str, words: str) -> None:
            await self.say(f"{tag} NO [NOPERM] not yours")

    class Server(BareImap):
        speaks = ReadOnly

    server = Server(THREE)
    await all_comes(server, intake, processed="move", processed_folder="Done")
    assert [raw for _, raw in server.copied] == [m.raw for m in intake.mails]


class Numbers(BareImap):
    """Tells a wrong UIDNEXT."""

    next: ClassVar[int] = 0

    def folder(self) -> list[str]:
        *rest, _ = super().folder()
        return [*rest, f"* OK [UIDNEXT {self.next}] the next"]


@pytest.mark.parametrize("told", [0, 3, 2**32 - 1])
async def test_a_wrong_uidnext_neither_hides_mails_nor_brings_them_twice(
    intake: Intake, told: int
) -> None:
    class Server(Numbers):
        next = told

    server = Server([mail(n) for n in range(5)])
    async with server, following(mailbox(server.port, poll_seconds=0.1), intake):
        await intake.has(5)
        for _ in range(3):
            await intake.is_synced_again()
        server.put(mail(5))
        await intake.has(6)
        await intake.is_synced_again()
    assert intake.subjects == [0, 1, 2, 3, 4, 5]
    assert not any(e.name == "mailbox.renumbered" for e in intake.events)


async def test_a_server_that_counts_to_31_bits(intake: Intake) -> None:
    class Signed(BareImap):
        def chosen(self, uids: str) -> list[Kept]:
            return [] if "4294967295" in uids else super().chosen(uids)

    await all_comes(Signed(THREE), intake)


async def test_the_largest_uid_there_is(intake: Intake) -> None:
    server = BareImap(THREE)
    server.put(mail(3), uid=2**32 - 4)
    await all_comes(server, intake)


@pytest.mark.parametrize(
    ("greeting", "told"),
    [
        ("220 mail.example ESMTP", "no greeting of IMAP: 220 mail.example ESMTP"),
        ("HTTP/1.1 400 Bad Request", "no greeting of IMAP: HTTP/1.1 400 Bad Request"),
        ("* BYE [ALERT] Too many connections", "[ALERT] Too many connections"),
    ],
)
async def test_what_is_no_imap_server_is_told_at_once(
    intake: Intake, greeting: str, told: str
) -> None:
    class Server(BareImap):
        pass

    Server.greeting = greeting
    async with Server() as server, following(mailbox(server.port, timeout_seconds=600), intake):
        await intake.is_told("mailbox.lost")
    assert intake.reasons()[0] == f"connect: connection closed: {told}"


@pytest.mark.parametrize("said", ["BAD what?", "OK nothing to say"])
async def test_a_server_that_does_not_say_what_it_can_is_used_all_the_same(
    intake: Intake, said: str
) -> None:
    class Mute(Talk):
        async def on_capability(self, tag: str, words: str) -> None:
            await self.say(f"{tag} {said}")

    class Server(BareImap):
        speaks = Mute

    await all_comes(Server(THREE), intake)
    assert not intake.reasons()
