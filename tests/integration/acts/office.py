"""A group's office without wires: the real engine on a SQLite file, and a clock that tests set.

Mails come in as bytes and go out as rows of the outbox; everything between is the service's own.
"""

import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import handlers
from bot import app
from bot.acts.base import Actor, Desk
from bot.acts.groups import apply_groups, import_members, load_text
from bot.engine.context import current_context
from bot.engine.dispatch import Dispatch
from bot.engine.due import DueWork
from bot.engine.pool import ReaderPool
from bot.engine.registry import load as registry
from bot.engine.settling import Settler
from bot.model.delivery import Outgoing
from bot.model.facts import Member
from bot.model.groups import CommentPeriod, Group, Stage
from bot.model.letters import Mailbox
from bot.model.people import Role, RoleHolding
from bot.resolutions.outline import outline
from bot.store.raws import RawArrival
from bot.store.unit import Store
from config.settings import load

NOW = datetime(2026, 5, 18, 6, 0, tzinfo=UTC)
BOT = Mailbox("Secretary", "bot@union.example")
COORDINATOR, CHAIR = "l.moreau@ministry.sylvania.example", "chair@zubrowka.example"
SECRETARIAT = "anna.keller@union.example"
LIST = "group@lists.example"
GROUP = Group(
    code="191",
    resolution="191",
    title="Coordination among the Sectors",
    list_address=LIST,
    stage=Stage.LIVE,
    contact=f"Anna Keller <{SECRETARIAT}>",
    periods=(CommentPeriod("First round", datetime(2026, 3, 2).date(), NOW.date()),),  # noqa: DTZ001
    roles=(
        RoleHolding(Role.COORDINATOR, COORDINATOR, "Louise Moreau"),
        RoleHolding(Role.CHAIR, CHAIR, "M. Gustave"),
        RoleHolding(Role.SECRETARIAT, SECRETARIAT, "Anna Keller"),
    ),
)
MEMBERS = (
    Member("rufus@freedonia.example", "Rufus Firefly", "Freedonia"),
    Member("otto@borduria.example", "Otto Sponsz", "Borduria"),
    Member("zero@zubrowka.example", "Zero Moustafa", "Zubrowka"),
)
TEXT = """RESOLUTION 191 (Rev. Hentzau, 2022)

Strategy for the coordination of efforts

The Plenipotentiary Conference,

considering

a) that the Union has three Sectors;
b) that they meet,

resolves

1 to coordinate their work;
2 to report every year;
3 to issue documents in the six languages.
"""


class Office:
    """The bot at work: `post` and `reply` bring mail in, `work` does all that is due."""

    def __init__(self, store: Store, pool: ReaderPool) -> None:
        self.now = NOW
        self.store = store
        self._pool = pool
        known = registry(handlers)
        self._settler = Settler(store, pool, known, lambda _event: None, "office")
        self._due = DueWork(
            store, "office", known, pool, Dispatch(BOT, "", GROUP.contact),
            Desk(BOT, GROUP.contact), timedelta(days=99), lambda _event: None, lambda: None,
        )  # fmt: skip
        self._uid = 0

    async def open(self, group: Group = GROUP) -> None:
        """The group with its people and its text."""
        actor = Actor(SECRETARIAT)
        found = outline(TEXT.encode(), "191.txt", "191", "en")
        async with self.store.write() as work:
            await apply_groups(work, actor, [group], NOW - timedelta(days=7))
            await import_members(work, actor, MEMBERS, NOW)
            await load_text(work, actor, found.as_text("in-force"), NOW)
            self._settler.use(await current_context(work, BOT.address, ()))
            await work.commit()

    async def post(
        self, author: str, words: str, *, to: str = LIST, word_file: bytes = b"", **fields: str
    ) -> None:
        """A mail comes in, over the list unless it goes elsewhere, and is settled."""
        mail = EmailMessage()
        self._uid += 1
        mail["From"], mail["To"] = author, to
        mail["Subject"] = fields.pop("subject", "Resolution 191")
        mail["Message-ID"] = f"<m{self._uid}@{author.partition('@')[2]}>"
        mail["Date"] = self.now
        if to == LIST:
            mail["List-Id"] = "<group.lists.example>"
        for name, value in fields.items():
            mail[name.replace("_", "-")] = value
        mail.set_content(words)
        if word_file:
            mail.add_attachment(word_file, "application", "octet-stream", filename="Rev.docx")
        raw = mail.as_bytes()
        arrival = RawArrival(hashlib.sha256(raw).hexdigest(), raw, "bot", 1, self._uid, self.now)
        async with self.store.write() as work:
            await work.raws.add([arrival], self.now, quiet=False)
            await work.commit()
        await self._settler.settle_all()

    async def reply(
        self, to: Outgoing, words: str, *, author: str = "", word_file: bytes = b""
    ) -> None:
        """Somebody answers one of the bot's mails, directly."""
        await self.post(
            author or to.recipient, words, to=BOT.address, subject=f"Re: {to.subject}",
            In_Reply_To=f"<{to.message_id}>", word_file=word_file,
        )  # fmt: skip

    async def work(self) -> None:
        """Everything that is due is done."""
        await self._due.tick()

    async def sent(self, kind: str = "", recipient: str = "") -> list[Outgoing]:
        """What was put into the outbox, oldest first, by the beginning of its effect."""
        async with self.store.read() as work:
            found = await work.mails.latest([], 1000)
        return [
            m
            for m in sorted(found, key=lambda m: m.id)
            if m.effect.startswith(kind) and recipient in ("", m.recipient)
        ]

    async def words(self, mail: Outgoing) -> str:
        """The plain text of an outgoing mail."""
        async with self.store.read() as work:
            whole = await work.mails.one(mail.id)
        parsed = message_from_bytes(whole.data, policy=policy.default)
        body = parsed.get_body(preferencelist=("plain",))
        return "" if body is None else str(body.get_content())


@asynccontextmanager
async def office(folder: Path, group: Group = GROUP) -> AsyncIterator[Office]:
    """An office in a folder of its own, closed at the end."""
    settings = load(None, {}, database=f"sqlite:///{folder / 'bot.sqlite3'}")
    held: list[Office] = []
    async with app.open_store(settings, lambda: held[0].now if held else NOW) as store:
        pool = ReaderPool(1, 30.0, 1024)
        found = Office(store, pool)
        held.append(found)
        try:
            await found.open(group)
            yield found
        finally:
            await pool.close()
