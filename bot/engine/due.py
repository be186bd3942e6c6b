"""What falls due is done: due is what the database says, so that every copy sees the same."""

import traceback
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.acts import digests, mails
from bot.acts.base import Desk, Done, Dropped, Moment, Outcome, Rendering
from bot.acts.groups import load_text
from bot.engine.dispatch import Dispatch
from bot.engine.faults import reach
from bot.engine.pool import ReaderPool
from bot.engine.registry import Registry
from bot.model.delivery import Notice, NoticeState
from bot.model.events import Event, Publish
from bot.model.problems import fault_name
from bot.store.unit import TROUBLE, Store, UnitOfWork

_BATCH = 10  # the outbox waits while they are made and written
_LEASE = timedelta(minutes=10)
_TRIES = 5
_HEARTBEAT = timedelta(seconds=60)


class DueWork:
    """Renders notices when they fall due; `wake` tells the outbox that there is mail."""

    def __init__(
        self,
        store: Store,
        owner: str,
        registry: Registry,
        pool: ReaderPool,
        dispatch: Dispatch,
        desk: Desk,
        gap: timedelta,
        publish: Publish,
        wake: Callable[[], None],
    ) -> None:
        self._store = store
        self._owner = owner
        self._registry = registry
        self._pool = pool
        self._dispatch = dispatch
        self._desk = desk
        self._gap = gap
        self._publish = publish
        self._wake = wake
        self._beat: datetime | None = None
        self._gap_since: datetime | None = None

    async def recover(self) -> int:
        """What an earlier life of this copy was making when it died is made again at once."""
        async with self._store.write() as work:
            found = await work.notices.recover(self._owner)
            await work.commit()
        return found

    async def tick(self, stop: Callable[[], bool] = lambda: False) -> int:
        """Do all that is due; returns how many notices were closed."""
        moment = await self.look()
        closed = 0
        while not stop() and (count := await self._round(moment)):
            closed += count
        self._gap_since = None
        return closed

    async def look(self) -> Moment:
        """Note that the service is alive and what the calendar asks for; finds a long gap.

        After a gap nothing goes to the list unasked: it may be a restored copy. The gap lasts
        until all that fell due in it has been looked at. A clock that was set back is told, and
        is followed: waiting for it to come round would be as long a silence.
        """
        now = await self._store.now()
        if self._beat is None or abs(now - self._beat) >= _HEARTBEAT:
            async with self._store.write() as work:
                before = await work.records.mark("heartbeat", now)
                if now - before > self._gap:
                    self._gap_since = before
                    held = await mails.hold_after_gap(work, now)
                    self._publish(Event("service.gap", {"since": str(before), "held": held}))
                elif before - now >= _HEARTBEAT:
                    facts: dict[str, object] = {"before": str(before), "now": str(now)}
                    self._publish(Event("service.clock-set-back", facts))
                await digests.schedule(work, now)
                await work.commit()
            self._beat = now
        return Moment(now, self._gap_since)

    async def _round(self, moment: Moment) -> int:
        """One transaction for everything light; each paper gets its own."""
        async with self._store.read() as work:
            if not await work.notices.any_due(moment.now):
                return 0  # nothing to write: nobody who writes is kept waiting
        try:
            papers, closed = await self._light(moment, _BATCH)
        except TROUBLE:
            raise
        except Exception:  # noqa: BLE001 - one of them fails: one by one, to find it
            papers, closed = await self._light_one_by_one(moment)
        for notice, rendering in papers:
            await self._paper(notice, rendering)
        return closed + len(papers)

    async def _light(
        self, moment: Moment, limit: int
    ) -> tuple[list[tuple[Notice, Rendering]], int]:
        papers: list[tuple[Notice, Rendering]] = []
        events: list[Event] = []
        async with self._store.write() as work:
            for notice in await work.notices.due(moment.now, limit):
                outcome = await self._prepare(work, notice, moment)
                if isinstance(outcome, Rendering):
                    await work.notices.claim(notice.id, self._owner, moment.now + _LEASE)
                    papers.append((notice, outcome))
                else:
                    events.append(await self._finish(work, notice, outcome, moment.now))
            if events and moment.gap_since is not None:
                await mails.hold_after_gap(work, moment.now)  # reminders to the list, say
            reach("due-written")
            if papers or events:
                await work.commit()
        reach("due-committed")
        self._tell(events)
        return papers, len(events)

    async def _light_one_by_one(self, moment: Moment) -> tuple[list[tuple[Notice, Rendering]], int]:
        async with self._store.read() as work:
            waiting = len(await work.notices.due(moment.now, _BATCH))
        papers: list[tuple[Notice, Rendering]] = []
        closed = 0
        for _ in range(waiting):
            try:
                more, count = await self._light(moment, 1)
            except TROUBLE:
                raise
            except Exception:  # noqa: BLE001 - whatever it is, the others go on
                async with self._store.read() as work:
                    oldest = await work.notices.due(moment.now, 1)
                for notice in oldest:
                    await self._put_off(notice, moment.now, traceback.format_exc())
                continue
            papers += more
            closed += count
        return papers, closed

    async def _put_off(self, notice: Notice, now: datetime, problem: str) -> None:
        """A notice could not be rendered: later again, and at last it is held and a person told."""
        async with self._store.write() as work:
            if notice.attempts + 1 < _TRIES:
                later = now + timedelta(minutes=2**notice.attempts)
                await work.notices.put_off(notice.id, later, problem)
            else:
                await work.notices.close(notice.id, NoticeState.HELD, now, problem)
                if notice.kind != "alert":
                    payload: dict[str, object] = {"alert": "not-made", "notice": notice.id}
                    effect = f"alert:not-made:{notice.id}"
                    await work.notices.add(effect, "alert", now, now, payload, notice.group)
            await work.commit()
        facts = {"notice": notice.id, "kind": notice.kind, "problem": fault_name(problem)}
        self._publish(Event("notice.failed", facts))

    async def _prepare(
        self, work: UnitOfWork, notice: Notice, moment: Moment
    ) -> Outcome | Rendering:
        handler = self._registry.clock.get(notice.kind)
        if handler is None:
            raise LookupError(f"no clock handler for notices of kind {notice.kind}")
        return await handler.prepare(work, notice, self._desk, moment)

    async def _paper(self, notice: Notice, rendering: Rendering) -> None:
        reach("paper-claimed")
        try:
            outcome = await self._pool.make(rendering.make, *rendering.arguments)
        except Exception:  # noqa: BLE001 - told, and tried again when the lease is over
            await self._put_off(notice, await self._store.now(), traceback.format_exc())
            return
        reach("paper-made")
        now = await self._store.now()
        async with self._store.write() as work:
            event = await self._finish(work, notice, outcome, now)
            reach("paper-written")
            await work.commit()
        reach("paper-committed")
        self._tell([event])

    async def _finish(
        self, work: UnitOfWork, notice: Notice, outcome: Outcome, now: datetime
    ) -> Event:
        state, detail, made = NoticeState.DONE, "", 0
        if isinstance(outcome, Dropped):
            state, detail = NoticeState.DROPPED, outcome.reason
        else:
            made = await self._dispatch.queue(work, notice, outcome.drafts, now)
            if isinstance(outcome, Done) and outcome.papers:
                await work.papers.keep(notice.effect, outcome.papers)
            for actor, text in outcome.texts if isinstance(outcome, Done) else ():
                await load_text(work, actor, text, now)
            if not isinstance(outcome, Done):
                state, detail = NoticeState.HELD, outcome.reason
        await work.notices.close(notice.id, state, now, detail)
        facts: dict[str, object] = {
            "notice": notice.id,
            "kind": notice.kind,
            "group": notice.group,
            "outcome": str(state),
            "mails": made,
        }
        return Event("notice.closed", facts | ({"reason": detail} if detail else {}))

    def _tell(self, events: list[Event]) -> None:
        for event in events:
            self._publish(event)
        if events:
            self._wake()
