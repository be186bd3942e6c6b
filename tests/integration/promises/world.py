"""A small world for the promises: the service's real parts, a mail server, and time passed in."""

import asyncio
import smtplib
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import default
from pathlib import Path

from bot import app
from bot.acts import announcements
from bot.acts.base import Actor, Refusal
from bot.acts.groups import apply_groups, import_members, load_text
from bot.edges.embedded import EmbeddedMail
from bot.edges.embedded_list import MailingList
from bot.engine.service import Service
from bot.model.announcements import Announcement
from bot.model.arrivals import Cursor, Fetched
from bot.model.comments import Comment
from bot.model.delivery import Outgoing
from bot.model.events import Event
from bot.model.facts import Member
from bot.model.groups import Group, Stage
from bot.model.people import Role, RoleHolding
from bot.resolutions.outline import outline
from bot.store.unit import Store
from config.settings import Settings, load
from tests.peers.proxy import Proxy

LIST, BOT = "group@lists.example", "bot@iscg.example"
COORDINATOR, SECRETARIAT = "coordinator@ministry.example", "secretariat@union.example"
CHAIR = "chair@genovia.example"
ANNA, BOB, CARA = "anna@ruritania.example", "bob@freedonia.example", "cara@sylvania.example"
STRANGER = "stranger@elsewhere.example"
MEMBERS = (ANNA, BOB, CARA)
TUESDAY = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
SECOND, MINUTE, HOUR, DAY = (timedelta(seconds=n) for n in (1, 60, 3600, 86400))
GRACE = 15 * MINUTE  # the default of outbox.grace_seconds
PASSWORD = "promises"
TEXT = b"""RESOLUTION 191 (Rev. Strelsau, 2022)
Strategy for the coordination of efforts
The Plenipotentiary Conference,
considering
a) that the Union has three Sectors;
resolves
1 to coordinate their work;
2 to report every year;
"""
GROUP = Group(
    "191", "191", "Coordination", LIST, Stage.LIVE, contact=SECRETARIAT,
    roles=(
        RoleHolding(Role.COORDINATOR, COORDINATOR, "Cora Dinator"),
        RoleHolding(Role.SECRETARIAT, SECRETARIAT, "Sec Retary"),
        RoleHolding(Role.CHAIR, CHAIR, "Chai Ring"),
    ),
)  # fmt: skip


@dataclass
class Clock:
    """Time that stands still until it is moved."""

    at: datetime = TUESDAY

    def __call__(self) -> datetime:
        return self.at

    def passes(self, span: timedelta) -> None:
        self.at += span


@dataclass
class World:
    """One service in its parts, so that a test says what happens next, and when."""

    settings: Settings
    store: Store
    mail: EmbeddedMail
    line: Proxy
    clock: Clock
    service: Service
    events: list[Event]
    taken: int = 0
    posted: int = 0

    async def another(self, name: str, **changes: object) -> "World":
        """Another copy of the service, or its next life, on the same database."""
        events: list[Event] = []
        settings = self.settings.model_copy(update=changes)
        service = app.service(settings, self.store, {"ISCG_COPY": name}, (events.append,))
        await service._refresh()
        return World(settings, self.store, self.mail, self.line, self.clock, service, events)

    async def post(self, mail: Message, to: str = LIST, sender: str | None = None) -> None:
        """Send a mail as a member does; `sender` is the envelope's."""
        envelope = str(mail["From"]) if sender is None else sender

        def send() -> None:
            with smtplib.SMTP("127.0.0.1", self.mail.smtp_port) as smtp:
                smtp.sendmail(envelope, [to], mail.as_bytes())

        await asyncio.to_thread(send)

    async def take(self) -> int:
        """Take what came into the bot's mailbox; returns how many mails."""
        came = (await self.mail.mails(BOT))[self.taken :]
        batch = [
            Fetched(1, uid, mail.internal_date, mail.raw)
            for uid, mail in enumerate(came, self.taken + 1)
        ]
        if batch:
            await self.service._intake.taker("bot")(batch)
            self.taken += len(batch)
        return len(batch)

    async def synced(self) -> None:
        """All that is in the bot's mailbox has been taken by now."""
        await self.service._intake.synced("bot")(Cursor(1, self.taken), self.clock())

    async def read(self) -> int:
        """Read what was taken."""
        await self.service._refresh()
        return await self.service._settler.settle_all()

    async def due(self) -> int:
        """Do what falls due."""
        return await self.service._due.tick()

    async def send(self) -> int:
        """Decide doubts and send what waits, as the outbox does when it is woken."""
        decided = await self.service._outbox.decide_doubts()
        return decided + await self.service._outbox.send_due(asyncio.Event())

    async def turn(self) -> None:
        """Take, read, do what is due and send, until nothing is left to do now."""
        for _ in range(20):
            taken = await self.take()
            await self.synced()
            if not taken + await self.read() + await self.due() + await self.send():
                return
        raise AssertionError("it never comes to rest")

    async def after(self, span: timedelta) -> None:
        """Time passes with the service alive, and all is done that then is to be done."""
        while span > 5 * HOUR:
            self.clock.passes(5 * HOUR)
            await self.service._due.look()
            span -= 5 * HOUR
        self.clock.passes(span)
        await self.turn()

    async def inbox(self, address: str) -> list[EmailMessage]:
        """What a person has in the mailbox."""
        stored = await self.mail.mails(address)
        return [message_from_bytes(each.raw, policy=default) for each in stored]

    async def subjects(self, address: str) -> list[str]:
        return [str(mail["Subject"]) for mail in await self.inbox(address)]

    async def outgoing(self, kind: str = "") -> list[Outgoing]:
        """Outgoing mails, oldest first; `kind` is how their effects begin."""
        async with self.store.read() as work:
            found = await work.mails.latest([], 1000)
        return [mail for mail in reversed(found) if mail.effect.startswith(kind)]

    async def states(self, kind: str = "") -> list[str]:
        return [str(mail.state) for mail in await self.outgoing(kind)]

    async def comments(self) -> list[Comment]:
        async with self.store.read() as work:
            return await work.comments.of_group("191")

    async def announced(self, number: int = 1) -> Announcement:
        async with self.store.write() as work:
            return await work.announcements.one(number)

    async def apply(self, group: Group) -> None:
        async with self.store.write() as work:
            await apply_groups(work, Actor(SECRETARIAT), [group], self.clock())
            await work.commit()

    async def draft(self, by: str = SECRETARIAT, at: timedelta = timedelta()) -> Announcement:
        """An announcement is drafted."""
        now = self.clock()
        async with self.store.write() as work:
            said = await announcements.draft(
                work, Actor(by), GROUP, "News", "Come to Strelsau.", now + at, now
            )
            assert not isinstance(said, Refusal)
            await work.commit()
        return said

    async def confirmed(self, at: timedelta = timedelta()) -> Announcement:
        """An announcement is drafted, and confirmed on the command line."""
        return await self.confirm((await self.draft(at=at)).id)

    async def confirm(self, number: int, by: str = SECRETARIAT) -> Announcement:
        """An announcement is confirmed on the command line."""
        async with self.store.write() as work:
            done = await announcements.confirm(work, Actor(by), number, None, self.clock())
            assert not isinstance(done, Refusal)
            await work.commit()
        return done

    def letter(
        self, author: str, words: str, *, answers: str = "", subject: str = "", **fields: str
    ) -> EmailMessage:
        """A letter as a person writes it; `fields` are further header fields, `_` for `-`."""
        self.posted += 1
        mail = EmailMessage()
        mail["From"], mail["To"] = author, fields.pop("To", LIST)
        mail["Subject"] = subject or ("Re: Resolution 191" if answers else "Resolution 191")
        mail["Message-ID"] = f"<letter{self.posted}@{author.partition('@')[2]}>"
        mail["Date"] = self.clock()
        if answers:
            mail["In-Reply-To"] = answers
        for name, value in fields.items():
            mail[name.replace("_", "-")] = value
        mail.set_content(words)
        return mail

    def told(self, name: str) -> list[Event]:
        return [event for event in self.events if event.name == name]


SETTINGS = """
[bot]
address = "{bot}"
contact = "{contact}"
[mailboxes.bot]
host = "127.0.0.1"
port = {imap}
security = "none"
username = "{bot}"
password = "{password}"
[smtp]
host = "127.0.0.1"
port = {smtp}
security = "none"
mails_per_minute = 6000
timeout_seconds = 2
[http]
port = 0
"""


@asynccontextmanager
async def build(database: str, folder: Path, clock: Clock | None) -> AsyncIterator[World]:
    """The world on a database that has its schema; with `clock` None the time is the real one."""
    stands = clock or Clock(datetime.now(UTC))
    mailing_list = MailingList(LIST, "group", (*MEMBERS, BOT), prefix="[group] ")
    people = [BOT, COORDINATOR, SECRETARIAT, CHAIR, STRANGER]
    mail = EmbeddedMail(people, [mailing_list], PASSWORD, received=lambda _raw: stands())
    async with mail, Proxy(mail.smtp_port) as line:
        text = SETTINGS.format(
            bot=BOT, contact=SECRETARIAT, imap=mail.imap_port, smtp=line.port, password=PASSWORD
        )
        (folder / "bot.toml").write_text(text)
        settings = load(folder / "bot.toml", {}, database=database)
        async with app.open_store(settings, clock) as store:
            await _fill(store)
            events: list[Event] = []
            service = app.service(settings, store, {"ISCG_COPY": "one"}, (events.append,))
            try:
                yield World(settings, store, mail, line, stands, service, events)
            finally:
                await service._close()


async def _fill(store: Store) -> None:
    now, secretariat = await store.now(), Actor(SECRETARIAT)
    members = [_member(address) for address in MEMBERS]
    async with store.write() as work:
        await apply_groups(work, secretariat, [GROUP], now)
        await import_members(work, secretariat, members, now)
        await load_text(work, secretariat, outline(TEXT, "191.txt", "191", "en").as_text(), now)
        await work.commit()


def _member(address: str) -> Member:
    name, _, domain = address.partition("@")
    return Member(address, name.title(), domain.partition(".")[0].title())


def about(mails: Sequence[EmailMessage], words: str) -> list[EmailMessage]:
    """Those mails whose subject has the words."""
    return [mail for mail in mails if words in str(mail["Subject"])]
