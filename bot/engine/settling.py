"""Raws become letters: facts looked up once, read in a worker, routed, kept in one commit."""

import asyncio
import time
import traceback
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.acts.announcements import void_codes
from bot.acts.base import Incoming
from bot.acts.carrying import carry_out
from bot.engine.context import context_digest
from bot.engine.conversations import conversations, share_out, thread_root
from bot.engine.faults import reach
from bot.engine.pool import ReaderPool
from bot.engine.registry import MailHandler, Registry
from bot.engine.surroundings import (
    LookedUp,
    RecentComments,
    came_at,
    came_over_list,
    look_up,
    surroundings_of,
)
from bot.engine.worker import Failure
from bot.mail.peek import Peek, peek
from bot.model.events import Event, Publish
from bot.model.facts import Context, Earlier, Surroundings
from bot.model.letters import Kind
from bot.model.problems import fault_name
from bot.reading.result import READER_VERSION, Read, earlier
from bot.store.earlier import repeat_keys
from bot.store.raws import Unsettled
from bot.store.threads import NewLetter
from bot.store.unit import TROUBLE, Store, UnitOfWork, is_too_much

BATCH = 200
LIVE = 20
"""Letters in one commit while mail goes out beside it: the outbox waits for no longer one."""

_JOBS_EACH = 3
"""Jobs a worker in a batch: who is done first takes another, and none waits for the slowest."""

LEASE_NAME = "settling"
LEASE = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Raws that are about to be read, at least one, with what was there before them."""

    raws: list[Unsettled]
    peeks: list[Peek]
    found: LookedUp
    recent: Sequence[Earlier]


async def _at_once(_seconds: float) -> None:
    """Nobody else wants to write."""


@dataclass(frozen=True, slots=True)
class _Batch:
    """Raws that were read and wait to be kept."""

    raws: list[Unsettled]
    peeks: list[Peek]
    results: list[Read | Failure]
    seconds: float

    def each(self) -> list["_Batch"]:
        """Its raws one by one."""
        whole = zip(self.raws, self.peeks, self.results, strict=True)
        return [_Batch([raw], [one], [result], self.seconds) for raw, one, result in whole]

    def earlier(self) -> list[Earlier]:
        """The letters in it, for those that are read while it is being written."""
        return [earlier(result) for result in self.results if not isinstance(result, Failure)]


@dataclass(frozen=True, slots=True)
class _Ready:
    """A letter with its kind, about to be kept."""

    new: NewLetter
    read: Read
    handler: MailHandler


class Settler:
    """Settles raws in the order in which they came."""

    def __init__(
        self, store: Store, pool: ReaderPool, registry: Registry, publish: Publish, owner: str
    ) -> None:
        self._store = store
        self._pool = pool
        self._registry = registry
        self._publish = publish
        self._owner = owner
        self._context = Context()
        self._digest = ""
        self._recent = RecentComments()

    def use(self, context: Context) -> None:
        """The lists, members and texts that letters are read against from now on."""
        self._context = context
        self._digest = context_digest(context)
        self._pool.use(context)

    @property
    def digest(self) -> str:
        """What the context is known by in readings."""
        return self._digest

    async def settle_all(
        self,
        done: Callable[[int], None] = lambda _count: None,
        stop: Callable[[], bool] = lambda: False,
        together: int = BATCH,
        give_way: Callable[[float], Awaitable[None]] = _at_once,
    ) -> int:
        """Settle everything that waits, or until `stop`; returns how many raws were settled.

        So many `together` are one commit; whoever else wants to write waits for its end.

        While one batch is being read the one before it is written and the next one looked up:
        all cores have work. After each `give_way` is told how many seconds it has taken.
        """
        settled = last = 0
        began = time.perf_counter()
        reading: asyncio.Task[_Batch] | None = None
        try:
            while True:
                ahead = None if stop() else await self._ahead(last, together)
                batch = None if reading is None else await reading
                reading = None
                if ahead is not None:
                    last = ahead.raws[-1].id
                    reading = self._begin(ahead, batch.earlier() if batch else ())
                if batch is not None:
                    settled += await self._keep(batch)
                    done(settled)
                    await give_way(time.perf_counter() - began)
                    began = time.perf_counter()
                if reading is None:  # what has come in since wakes whoever called
                    return settled
        finally:
            if reading is not None:
                reading.cancel()

    async def _ahead(self, beyond: int, most: int) -> _Waiting | None:
        """The next raws, and what is looked up around them while others are being read."""
        now = await self._store.now()
        async with self._store.read() as work:
            if await work.records.leased_by_other(LEASE_NAME, self._owner, now):
                return None
            if not (raws := await work.raws.unsettled(most, beyond)):
                return None
            peeks = [peek(raw.data) for raw in raws]
            recent = await self._recent.now(work)
            return _Waiting(raws, peeks, await look_up(work, raws, peeks), recent)

    def _begin(self, waiting: _Waiting, before: Sequence[Earlier]) -> "asyncio.Task[_Batch]":
        """Have the letters read that came behind those of `before`; the task ends when they are."""
        around = surroundings_of(waiting.raws, waiting.peeks, waiting.found, waiting.recent, before)
        return asyncio.create_task(self._read(waiting, around))

    async def _read(self, waiting: _Waiting, around: Sequence[Surroundings]) -> _Batch:
        started = time.perf_counter()
        raws, results = waiting.raws, dict[int, Read | Failure]()

        async def one(job: list[list[int]]) -> None:
            letters = [[(raws[i].data, around[i]) for i in group] for group in job]
            places = [i for group in job for i in group]
            results.update(zip(places, await self._pool.read(letters), strict=True))

        sizes = [len(raw.data) for raw in raws]
        workers = self._pool.workers
        count = workers * _JOBS_EACH if workers > 1 else 1
        jobs = share_out(conversations(waiting.peeks), sizes, count)
        await asyncio.gather(*(one(job) for job in jobs))
        reach("settle-read")
        seconds = time.perf_counter() - started
        return _Batch(raws, waiting.peeks, [results[i] for i in range(len(raws))], seconds)

    async def _keep(self, batch: _Batch) -> int:
        """One commit for a batch; if a letter of it cannot be kept, each alone, to find it.

        What the database or the disk refuses to do is nobody's failure: it stops the service.
        """
        try:
            return await self._commit(batch)
        except TROUBLE as error:
            if not is_too_much(error):
                raise
            problem = traceback.format_exc()
        except Exception:  # noqa: BLE001 - whatever a stranger's letter does to a handler
            problem = traceback.format_exc()
        if len(batch.raws) > 1:
            return sum([await self._keep(one) for one in batch.each()])
        return await self._commit(replace(batch, results=[Failure(problem)]))

    async def _commit(self, batch: _Batch) -> int:
        now = await self._store.now()
        async with self._store.write() as work:
            # one copy settles at a time; what another took over meanwhile is not kept twice
            if not await work.records.lease(LEASE_NAME, self._owner, now, LEASE):
                return 0
            events = await self._write(work, batch, now)
            reach("settle-written")
            await work.commit()
        reach("settle-committed")
        milliseconds = round(batch.seconds * 1000 / len(batch.raws), 1)
        for event in events:
            self._publish(replace(event, facts={**event.facts, "milliseconds": milliseconds}))
        return sum(event.name == "letter.settled" for event in events)

    async def _write(self, work: UnitOfWork, batch: _Batch, now: datetime) -> list[Event]:
        events = []
        reads: list[tuple[Unsettled, Peek, Read]] = []
        for raw, one, result in zip(batch.raws, batch.peeks, batch.results, strict=True):
            if isinstance(result, Failure):
                events.append(await _fail(work, raw, result, now))
            else:
                reads.append((raw, one, result))
        while reads:
            originals = await work.earlier.originals_of([read.reading for _, _, read in reads])
            fresh: list[_Ready] = []
            later: list[tuple[Unsettled, Peek, Read]] = []
            told: set[tuple[str, ...]] = set()
            for (raw, one, read), original in zip(reads, originals, strict=True):
                keys = repeat_keys(read.reading)
                if original is None and not read.signs.own and not told.isdisjoint(keys):
                    later.append((raw, one, read))  # repeats a letter of this very batch
                    continue
                told |= keys
                fresh.append(self._ready(raw, one, read, original))
            events += await self._add(work, fresh, now)
            reads = later
        return events

    def _ready(self, raw: Unsettled, one: Peek, read: Read, original: int | None) -> _Ready:
        # a report quotes what it is about: that makes it no copy of it
        original = None if read.signs.own or read.signs.bounce else original
        signs, reading = read.signs, read.reading
        repeats = reading.message_id if original else None
        if signs.duplicate_of != repeats:
            signs = replace(signs, duplicate_of=repeats)
        handler = self._registry.route(signs)
        kind = Kind(handler.name)
        if reading.kind is not kind:
            reading = replace(reading, kind=kind)
        new = NewLetter(
            raw_id=raw.id,
            reading=reading,
            base_subject=one.base_subject,
            thread_index=one.thread_index,
            thread_root=thread_root(one.thread_index),
            references=read.letter.references,
            received_at=reading.received_at or came_at(raw, one),
            over_list=came_over_list(read.letter, self._context.lists, quiet=raw.quiet),
            quiet=raw.quiet,
            duplicate_of=original,
        )
        return _Ready(new, Read(reading, signs, read.letter), handler)

    async def _add(self, work: UnitOfWork, ready: Sequence[_Ready], now: datetime) -> list[Event]:
        stored = await work.threads.add(
            [one.new for one in ready], READER_VERSION, self._digest, now
        )
        events = []
        for one, letter in zip(ready, stored, strict=True):
            item = Incoming(letter, one.read.letter, one.read.signs, one.new.quiet)
            await self._handle(work, item, one.handler, now)
            reading = one.read.reading
            facts = {
                "letter": letter.id,
                "kind": str(reading.kind),
                "message_id": reading.message_id,
                "language": reading.language,
                "resolutions": list(reading.resolutions),
                "provisions": len(reading.provisions),
                "proposals": len(reading.proposals),
                "thread": letter.thread_id,
                "outcome": "settled",
            }
            events.append(Event("letter.settled", facts))
        await work.raws.settle([one.new.raw_id for one in ready])
        return events

    async def _handle(
        self, work: UnitOfWork, item: Incoming, handler: MailHandler, now: datetime
    ) -> None:
        if item.stored.over_list and not item.quiet:
            await void_codes(work, item.letter.text)
        if handler.name == Kind.COMMAND:
            for command in self._registry.commands:
                if await command.answer(work, item, now):
                    return
            replies = [request.reply for request in self._registry.requests]
            if await carry_out(work, item, replies, now):
                return
        await handler.handle(work, item, now)


async def _fail(work: UnitOfWork, raw: Unsettled, failure: Failure, now: datetime) -> Event:
    quarantined = await work.raws.fail(raw.id, failure.problem)
    if quarantined:
        payload: dict[str, object] = {"alert": "quarantined", "raw": raw.id}
        # each time is another effect: who had it read again wants to know what came of it
        effect = f"alert:quarantined:{raw.id}:{now.isoformat()}"
        await work.notices.add(effect, "alert", now, now, payload)
    outcome = "quarantined" if quarantined else "failed"
    return Event(
        "letter.failed", {"raw": raw.id, "outcome": outcome, "problem": fault_name(failure.problem)}
    )
