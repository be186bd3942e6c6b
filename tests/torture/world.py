"""A world to be killed in: a mail server that stays, a service that does not."""

import asyncio
import os
import smtplib
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from itertools import pairwise
from pathlib import Path

from sqlalchemy import delete, func, select, update

from bot import app
from bot.acts import announcements
from bot.acts.base import Actor, Refusal
from bot.acts.digests import notice_digest
from bot.acts.groups import apply_groups, import_members, load_text
from bot.acts.mails import resolve
from bot.acts.meetings import add_meeting
from bot.edges.embedded import EmbeddedMail
from bot.edges.embedded_list import MailingList
from bot.model.announcements import AnnouncementState
from bot.model.delivery import Outgoing, OutgoingState
from bot.model.facts import Member
from bot.model.groups import Group, Stage
from bot.model.meetings import Meeting
from bot.model.people import Role, RoleHolding
from bot.reading.result import READER_VERSION
from bot.resolutions.outline import outline
from bot.store.tables import letters, marks, readings
from bot.store.unit import Store
from config.settings import Settings, load

LIST = "group@lists.example"
BOT = "bot@iscg.example"
COORDINATOR = "coordinator@ministry.example"
SECRETARIAT = "secretariat@union.example"
ANNA, BOB, CARA = "anna@ruritania.example", "bob@freedonia.example", "cara@sylvania.example"
MEMBERS = (ANNA, BOB, CARA)
DEADLINE = 90.0
TEXT = b"""RESOLUTION 191 (Rev. Strelsau, 2022)
Strategy for the coordination of efforts
The Plenipotentiary Conference,
considering
a) that the Union has three Sectors;
resolves
1 to coordinate their work;
2 to report every year;
"""


@dataclass
class World:
    """The mail server, the folder and the settings; `start` a service in it, and `stop` it."""

    folder: Path
    mail: EmbeddedMail
    settings: Settings
    posted: int = 0
    process: asyncio.subprocess.Process | None = None
    resolved: list[int] = field(default_factory=list)
    letters: int = 0
    _log_at: int = 0

    async def start(self, die_at: str = "") -> None:
        """Run the service as a process of its own; with `die_at` it kills itself there."""
        log = self.folder / "log"
        self._log_at = log.stat().st_size if log.exists() else 0
        self.process = await self._bot({"ISCG_DIE_AT": die_at}, "run")

    async def started(self) -> None:
        """Wait until the service says that it works: before that a signal just ends it."""
        assert self.process is not None
        async with asyncio.timeout(DEADLINE):
            while self.process.returncode is None:
                if b"service.started" in (self.folder / "log").read_bytes()[self._log_at :]:
                    return
                await asyncio.sleep(0.05)

    async def ended(self, seconds: float = DEADLINE) -> int:
        """Wait for the service to end; its exit code."""
        assert self.process is not None
        return await asyncio.wait_for(self.process.wait(), seconds)

    async def stop(self) -> None:
        """SIGTERM, as a supervisor does; it must drain and end with 0."""
        assert self.process is not None
        await self.started()
        if self.process.returncode is None:
            self.process.terminate()
        assert await self.ended() == 0, self.last_words()

    def last_words(self) -> str:
        """The end of the service's log."""
        return (self.folder / "log").read_text(errors="replace")[-3000:]

    async def run(self, *arguments: str, die_at: str = "") -> int:
        """One command line; its exit code."""
        process = await self._bot({"ISCG_DIE_AT": die_at}, *arguments)
        return await asyncio.wait_for(process.wait(), DEADLINE)

    async def _bot(self, more: Mapping[str, str], *arguments: str) -> asyncio.subprocess.Process:
        with (self.folder / "log").open("ab") as log:
            return await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "--config", str(self.folder / "bot.toml"), *arguments,
                env={**os.environ, **more}, stdout=log, stderr=log,
            )  # fmt: skip

    async def post(self, mail: EmailMessage, to: str = LIST) -> None:
        """Send a mail as a member does."""

        def send() -> None:
            with smtplib.SMTP("127.0.0.1", self.mail.smtp_port) as smtp:
                smtp.send_message(mail, str(mail["From"]), [to])

        await asyncio.to_thread(send)
        self.posted += 1

    async def inbox(self, address: str) -> list[bytes]:
        """The mails of a mailbox."""
        return [stored.raw for stored in await self.mail.mails(address)]


SETTINGS = """
[database]
url = "{database}"
[bot]
address = "{bot}"
contact = "{contact}"
[mailboxes.bot]
host = "127.0.0.1"
port = {imap}
security = "none"
username = "{bot}"
password = "torture"
poll_seconds = 0.5
[smtp]
host = "127.0.0.1"
port = {smtp}
security = "none"
mails_per_minute = 6000
timeout_seconds = 5
[outbox]
grace_seconds = 1
lease_seconds = 5
[clock]
tick_seconds = 0.3
[http]
port = 0
"""


async def build(folder: Path, database: str = "") -> World:
    """A world with everything due at once: a reminder, an announcement, a digest; no letter yet."""
    mailing_list = MailingList(LIST, "group", (*MEMBERS, BOT), prefix="[group] ")
    mail = EmbeddedMail([BOT, COORDINATOR, SECRETARIAT], [mailing_list], "torture")
    await mail.start()
    url = database or f"sqlite:///{folder / 'bot.sqlite3'}"
    text = SETTINGS.format(
        database=url, bot=BOT, contact=SECRETARIAT, imap=mail.imap_port, smtp=mail.smtp_port
    )
    (folder / "bot.toml").write_text(text)
    settings = load(folder / "bot.toml", {})
    await app.upgrade_database(settings)
    async with app.open_store(settings) as store:
        await _fill(store)
    return World(folder, mail, settings)


async def _fill(store: Store) -> None:
    secretariat = Actor(SECRETARIAT)
    group = Group(
        "191", "191", "Coordination", LIST, Stage.LIVE, contact=SECRETARIAT,
        roles=(
            RoleHolding(Role.COORDINATOR, COORDINATOR, "Cora Dinator"),
            RoleHolding(Role.SECRETARIAT, SECRETARIAT, "Sec Retary"),
        ),
    )  # fmt: skip
    now = await store.now()
    people = [Member(a, a.partition("@")[0].title(), a.split("@")[1].split(".")[0].title())
              for a in MEMBERS]  # fmt: skip
    start = now + timedelta(days=13)
    meeting = Meeting(
        0, "191", "Third meeting", start, start + timedelta(hours=2), "Europe/Zurich", "", "Room",
        "", "", "torture@iscg.example", 0, cancelled=False,
        reminders=(timedelta(days=14), timedelta(days=1)),
    )  # fmt: skip
    async with store.write() as work:
        await apply_groups(work, secretariat, [group], now)
        await import_members(work, secretariat, people, now)
        found = outline(TEXT, "191.txt", "191", "en")
        await load_text(work, secretariat, found.as_text(), now)
        await work.groups.wish(CARA, reminders=True)
        await add_meeting(work, secretariat, group, meeting, now, plan=True)
        said = await announcements.draft(work, secretariat, group, "News", "Come.", now, now)
        assert not isinstance(said, Refusal)
        await announcements.confirm(work, secretariat, said.id, None, now)
        await notice_digest(work, group, now, now)
        await work.commit()


def letter(number: int, author: str, words: str, answers: int | None = None) -> EmailMessage:
    """A letter of a member to the list."""
    mail = EmailMessage()
    mail["From"], mail["To"] = author, LIST
    mail["Subject"] = ("Re: " if answers else "") + "Resolution 191"
    mail["Message-ID"] = f"<letter{number}@{author.partition('@')[2]}>"
    mail["Date"] = datetime(2026, 3, 2, 9, number, tzinfo=UTC)
    if answers is not None:
        mail["In-Reply-To"] = f"<letter{answers}@{ANNA.partition('@')[2]}>"
    mail.set_content(words)
    return mail


async def post_letters(world: World) -> None:
    """Two comments, an answer's copy to the bot itself, a repeated mail and some chatter."""
    first = letter(1, ANNA, "Ruritania proposes to delete resolves 2 of Resolution 191.\n")
    second = letter(2, BOB, "Freedonia supports the proposal on resolves 2.\n", answers=1)
    await world.post(first)
    await world.post(second)
    await world.post(second, BOT)
    await world.post(first)
    await world.post(letter(3, CARA, "Thank you all, see you on Monday.\n"))
    world.letters += 2


async def post_more(world: World, count: int, pause: float) -> None:
    """Further comments one by one, so that there is always something to be interrupted at."""
    for number in range(10, 10 + count):
        await asyncio.sleep(pause)
        words = f"Ruritania proposes to delete considering a) of Resolution 191, reason {number}.\n"
        await world.post(letter(number, ANNA, words))
        world.letters += 1


async def until_quiet(world: World, comments: int = 2) -> None:
    """Wait until nothing is left to do; where only a person can know, be that person."""
    async with asyncio.timeout(DEADLINE), app.open_store(world.settings) as store:
        while True:
            if await _is_quiet(world, store, comments):
                return
            await _decide(world, store)
            assert world.process is None or world.process.returncode is None, "the service died"
            await asyncio.sleep(0.1)


async def _is_quiet(world: World, store: Store, comments: int) -> bool:
    now = await store.now()
    arrived = {stored.uid for stored in await world.mail.mails(BOT)}
    async with store.read() as work:
        cursor = await work.records.cursor("bot")
        counts = await work.mails.counts()
        return (
            await work.raws.count_unsettled() == 0
            and cursor is not None
            and cursor.last_uid >= max(arrived, default=0)
            and await work.notices.under_way(now) == 0
            and not {"queued", "sending", "uncertain", "held"} & counts.keys()
            and len(await work.comments.of_group("191")) >= comments
        )


async def _decide(world: World, store: Store) -> None:
    """A held list mail: look whether it is on the list, and say so."""
    async with store.read() as work:
        held = await work.mails.latest([OutgoingState.HELD], 100)
    for mail in held:
        on_list = _refs(await world.inbox(CARA))[mail.ref] > 0
        async with store.write() as work:
            await resolve(work, Actor(SECRETARIAT), mail.id, sent=on_list, now=await store.now())
            await work.commit()
        world.resolved.append(mail.id)


async def age_readings(world: World) -> None:
    """As if an older release had read everything."""
    async with app.open_store(world.settings) as store, store.engine.begin() as connection:
        await connection.execute(update(readings).values(version=readings.c.version - 1))
        await connection.execute(delete(marks).where(marks.c.name.startswith("reread:")))


async def until_reread(world: World) -> None:
    """Wait until the service has gone through all letters with its own reader."""
    async with asyncio.timeout(DEADLINE), app.open_store(world.settings) as store:
        while True:
            async with store.read() as work:
                if await work.records.at(f"reread:{READER_VERSION}") is not None:
                    return
            assert world.process is not None
            assert world.process.returncode is None, "the service died"
            await asyncio.sleep(0.1)


async def readings_a_letter(world: World) -> set[int]:
    """How many readings the letters have that repeat no other."""
    query = (
        select(func.count())
        .select_from(readings.join(letters, letters.c.id == readings.c.letter_id))
        .where(letters.c.duplicate_of.is_(None))
        .group_by(readings.c.letter_id)
    )
    async with app.open_store(world.settings) as store, store.engine.begin() as connection:
        return set(await connection.scalars(query))


@dataclass(frozen=True)
class Count:
    """What the mailboxes and the database say at the end."""

    raws: int
    letters: int
    comments: list[str]
    outgoing: int
    resent: int
    doubled: int
    wrong: list[str]


async def count(world: World) -> Count:
    """Compare what was to be said with what arrived; everything that is wrong, in words."""
    wrong: list[str] = []
    doubled = 0
    async with app.open_store(world.settings) as store, store.read() as work:
        sent = await work.mails.latest([], 10_000)
        comments = [c.code for c in await work.comments.of_group("191")]
        raws, arrivals, letters = await work.raws.census()
        announced = await work.announcements.all()
    received = await world.mail.mails(BOT)
    if arrivals < len(received):
        wrong.append(f"{len(received)} mails arrived, {arrivals} were taken")
    if raws != letters:
        wrong.append(f"{raws} raws, {letters} letters")
    for mail in sent:
        found = await _copies(world, mail)
        if found == 0 and mail.state is OutgoingState.CANCELLED and _was_answered(world, mail):
            continue
        if found == 0:
            wrong.append(f"{mail.effect} did not arrive")
        elif found > 1 and (mail.to_list or not mail.resent):
            wrong.append(f"{mail.effect} arrived {found} times")
        elif found > 1:
            doubled += 1
    wrong += [
        f"{said.ref} is {said.state}"
        for said in announced
        if said.state is not AnnouncementState.SEEN
    ]
    effects = Counter(mail.effect.partition(":")[0] for mail in sent)
    expected = {"ack": world.letters, "reminder": 2, "announcement": 1, "digest": 1}
    wrong += [
        f"{effects[kind]} mails of kind {kind}, not {wanted}"
        for kind, wanted in expected.items()
        if effects[kind] != wanted
    ]
    resent = sum(mail.resent for mail in sent)
    return Count(raws, letters, comments, len(sent), resent, doubled, wrong)


def _was_answered(world: World, mail: Outgoing) -> bool:
    """A question about a mail that was answered before it was asked need not be asked."""
    name, about, number, *_ = mail.effect.split(":")
    return (name, about) == ("alert", "uncertain") and int(number) in world.resolved


async def _copies(world: World, mail: Outgoing) -> int:
    if mail.to_list:
        return _refs(await world.inbox(CARA))[mail.ref]
    ids = [message_from_bytes(raw)["Message-ID"] for raw in await world.inbox(mail.recipient)]
    return ids.count(f"<{mail.message_id}>")


def _refs(mails: list[bytes]) -> Counter[str]:
    """How often each visible reference stands in a mailbox (once a mail)."""
    found: Counter[str] = Counter()
    for raw in mails:
        words = raw.replace(b"=\r\n", b"").split()
        for before, ref in pairwise(words):
            if before.endswith(b"Ref."):
                found[ref.decode("ascii", "replace").rstrip(").")] += 1
                break
    return found
