"""What happens in the demonstration: letters, a meeting, an announcement, the digests.

Everything goes the way it would in service: members post by SMTP, the secretariat confirms by
answering a mail, and each step waits until the service's own records say that it is done.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.acts import announcements, digests, meetings
from bot.acts.base import Actor, Refusal
from bot.cli.base import Failure
from bot.cli.demo.board import Board
from bot.cli.demo.papers import keep_notes, keep_papers
from bot.cli.demo.world import World, post_all, send
from bot.model.announcements import AnnouncementState
from bot.model.delivery import Outgoing, OutgoingState
from bot.model.meetings import Meeting
from bot.store.unit import Store, UnitOfWork
from config.sandbox import sources
from config.sandbox.make_letters import Posted

GENEVA = "Europe/Zurich"
DEADLINE = 120.0
"""Seconds after which a step that does not end is a failure."""

ANNOUNCEMENT = """\
Dear colleagues,

the compilation of the comments received so far has been given to the coordinator. Comments on \
Resolution 191 are welcome until the end of the comment period.

With best regards,
Jonas Lindqvist
"""


@dataclass
class Story:
    """The demonstration on a running service; `board` is told what is going on."""

    world: World
    store: Store
    board: Board

    @property
    def secretariat(self) -> Actor:
        """Who schedules and announces."""
        return Actor(sources.SECRETARIAT, sources.NAMES[sources.SECRETARIAT])

    async def tell(self, pace: float) -> list[Path]:
        """All of it; returns the paths of the notes and papers."""
        await self.letters(pace)
        await self.meeting()
        await self.announcement()
        return await self.digests()

    async def letters(self, pace: float) -> None:
        """The conversation is posted, and every letter of it read."""
        self.board.phase = "Two weeks of letters are posted to the list…"

        async def posted(_letter: Posted) -> None:
            self.board.posted += 1

        await post_all(self.world, pace, posted)
        self.board.phase = "The letters are being read and acknowledged…"
        total = len(self.world.letters)

        async def all_read(_work: UnitOfWork) -> bool:
            return len(self.board.letters) >= total

        await self._until("every letter has been read", all_read)
        await self._until("every acknowledgement has come back", _all_settled)

    async def meeting(self) -> None:
        """The secretariat schedules a meeting at short notice; the list is reminded at once."""
        self.board.phase = "The secretariat schedules a meeting; the list is reminded…"
        now = await self.store.now()
        start = next_working_day(now).replace(hour=13, minute=0, second=0, microsecond=0)
        meeting = Meeting(
            id=0,
            group="191",
            title="Third meeting of the correspondence group",
            starts_at=start,
            ends_at=start + timedelta(hours=2),
            zone=GENEVA,
            when_text="",
            place="Remote participation only; captioning is provided",
            link="https://meet.union.example/191",
            agenda="1. Approval of the agenda\n2. Comments received\n3. Next steps",
            uid=f"meeting-{int(now.timestamp())}@iscg.example",
            sequence=0,
            cancelled=False,
            reminders=(timedelta(days=14), timedelta(days=1)),
        )
        async with self.store.write() as work:
            group = await work.groups.get("191")
            if group is None:
                raise Failure("group 191 is not there")
            done = await meetings.add_meeting(
                work, self.secretariat, group, meeting, now, plan=True
            )
            if isinstance(done, Refusal):
                raise Failure(done.reason)
            await work.commit()
        await self._until("the reminder was seen on the list", _seen("reminder:"))

    async def announcement(self) -> None:
        """The secretariat drafts, gets a preview, answers it with its code; the list gets it."""
        self.board.phase = "The secretariat drafts an announcement and gets a preview…"
        now = await self.store.now()
        async with self.store.write() as work:
            group = await work.groups.get("191")
            if group is None:
                raise Failure("group 191 is not there")
            said = await announcements.draft(
                work, self.secretariat, group, "Comments received so far", ANNOUNCEMENT, now, now
            )
            if isinstance(said, Refusal):
                raise Failure(said.reason)
            await work.commit()
        preview = await self._mail_of("the preview is there", f"preview:{said.ref}")
        self.board.phase = "The secretariat answers the preview: confirm…"
        await self._answer(preview, f"confirm {said.code}\n\nJonas\n", now)

        async def seen(work: UnitOfWork) -> bool:
            found = await work.announcements.get(said.id)
            return found is not None and found.state is AnnouncementState.SEEN

        await self._until("the announcement was seen on the list", seen)

    async def digests(self) -> list[Path]:
        """The week is compiled for both groups; returns the paths of the notes and the papers."""
        self.board.phase = "The digests of both groups are compiled…"
        now = await self.store.now()
        async with self.store.write() as work:
            for group in await work.groups.all():
                await digests.notice_digest(work, group, now, now)
            await work.commit()
        await self._until("the digests were sent", _all_sent("digest:", 2))
        await self._until("their copies have come back", _all_settled)
        return await self._keep_papers()

    async def _keep_papers(self) -> list[Path]:
        written: list[Path] = []
        names: dict[str, str] = {}
        async with self.store.read() as work:
            for group in await work.groups.all():
                issued = [
                    await work.papers.get(p.id) for p in await work.papers.of_group(group.code)
                ]
                papers = [paper for paper in issued if paper and not paper.private]
                written += keep_papers(self.world.papers, papers)
            for mail in await work.mails.latest([], 1000):
                if mail.effect.startswith("digest:"):
                    names[mail.message_id] = f"note-{mail.effect.split(':')[1]}"
        kept = await self.world.server.mails(sources.COORDINATOR)
        return keep_notes(self.world.papers, [each.raw for each in kept], names) + written

    async def _answer(self, asked: Outgoing, text: str, now: datetime) -> None:
        reply = EmailMessage()
        reply["From"] = f"{self.secretariat.name} <{sources.SECRETARIAT}>"
        reply["To"] = sources.BOT
        reply["Subject"] = f"Re: {asked.subject}"
        reply["Date"] = format_datetime(now)
        reply["Message-ID"] = make_msgid(domain="union.example")
        reply["In-Reply-To"] = reply["References"] = f"<{asked.message_id}>"
        reply.set_content(text)
        await send(self.world, sources.SECRETARIAT, sources.BOT, reply.as_bytes())

    async def _mail_of(self, what: str, effect: str) -> Outgoing:
        found: list[Outgoing] = []

        async def there(work: UnitOfWork) -> bool:
            mails = await work.mails.latest([OutgoingState.ACCEPTED], 1000)
            found[:] = [mail for mail in mails if mail.effect.startswith(effect)]
            return bool(found)

        await self._until(what, there)
        return found[0]

    async def _until(self, what: str, done: Callable[[UnitOfWork], Awaitable[bool]]) -> None:
        try:
            async with asyncio.timeout(DEADLINE):
                while not self.board.problem:
                    async with self.store.read() as work:
                        if await done(work):
                            return
                    await asyncio.sleep(0.1)
        except TimeoutError:
            raise Failure(f"{DEADLINE:.0f} seconds went by before {what}") from None
        log = self.world.folder / "log.jsonl"
        raise Failure(f"{self.board.problem} (before {what}; see {log})")


def next_working_day(now: datetime) -> datetime:
    """The same time of day in Geneva on the next day from Monday to Friday."""
    day = now.astimezone(ZoneInfo(GENEVA)) + timedelta(days=1)
    return day + timedelta(days=7 - day.weekday() if day.weekday() > 4 else 0)


async def _all_settled(work: UnitOfWork) -> bool:
    """Nothing is due any more, and every mail that was sent has its witness."""
    mails = await work.mails.latest([], 1000)
    waiting = {OutgoingState.QUEUED, OutgoingState.SENDING, OutgoingState.UNCERTAIN}
    return all(
        mail.state not in waiting
        and (mail.state is not OutgoingState.ACCEPTED or mail.witnessed_at is not None)
        for mail in mails
    )


def _seen(effect: str) -> Callable[[UnitOfWork], Awaitable[bool]]:
    async def seen(work: UnitOfWork) -> bool:
        mails = await work.mails.latest([OutgoingState.ACCEPTED], 1000)
        return any(mail.effect.startswith(effect) and mail.seen_at for mail in mails)

    return seen


def _all_sent(effect: str, count: int) -> Callable[[UnitOfWork], Awaitable[bool]]:
    async def sent(work: UnitOfWork) -> bool:
        mails = await work.mails.latest([OutgoingState.ACCEPTED], 1000)
        keys = {mail.effect.split(":")[1] for mail in mails if mail.effect.startswith(effect)}
        return len(keys) >= count

    return sent
