"""The service: its tasks, how they wake each other, how they stop, and what happens if one dies."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from typing import Protocol

from bot.engine.context import current_context
from bot.engine.due import DueWork
from bot.engine.intake import Intake
from bot.engine.outbox import Outbox
from bot.engine.pool import ReaderPool
from bot.engine.rereading import Rereader
from bot.engine.settling import LIVE, Settler
from bot.model.arrivals import Cursor, Fetched, Missed
from bot.model.events import Event, Publish
from bot.store.unit import TROUBLE, Store, reason

LEASE = timedelta(seconds=60)
_SYNC_PATIENCE = 60.0
_STUCK = timedelta(minutes=15)  # no mail, letter or paper takes so long: a task hangs
_SENDING = 2  # times as long as a batch took to settle, mail may go out before the next
_PAUSE = 5.0  # seconds between two tries while database or disk refuse


class Following(Protocol):
    """What follows a mailbox: `bot.edges.imap.Follower`."""

    async def follow(
        self,
        cursor: Cursor | None,
        take: Callable[[Sequence[Fetched]], Awaitable[None]],
        synced: Callable[[Cursor, datetime], Awaitable[None]],
        missed: Callable[[Missed], Awaitable[None]],
    ) -> object:
        """Hand over everything behind the cursor, for ever."""


class Alarm(Protocol):
    """What wakes the tasks from time to time: `bot.edges.clock.Ticker`."""

    def start(self) -> None:
        """Begin."""

    def stop(self) -> None:
        """End."""


class Service:
    """Everything that runs; `run` returns when it was asked to stop and all is put away."""

    def __init__(
        self,
        *,
        store: Store,
        owner: str,
        pool: ReaderPool,
        settler: Settler,
        rereader: Rereader,
        intake: Callable[[Callable[[], None]], Intake],
        due: Callable[[Callable[[], None]], DueWork],
        outbox: Outbox,
        mailboxes: dict[str, Following],
        alarm: Callable[[Callable[[], None]], Alarm],
        bot: str,
        trusted_hosts: tuple[str, ...],
        publish: Publish,
        close: Callable[[], Awaitable[None]],
    ) -> None:
        self.store = store
        self._close = close
        self._owner = owner
        self._pool = pool
        self._settler = settler
        self._rereader = rereader
        self._rereading = True
        self._restored = False
        self._outbox = outbox
        self._mailboxes = mailboxes
        self._bot = bot
        self._trusted = trusted_hosts
        self._publish = publish
        self._stop = asyncio.Event()
        self._raws = asyncio.Event()
        self._notices = asyncio.Event()
        self._mails = asyncio.Event()
        self._sent = asyncio.Event()
        self._first_sync = asyncio.Event()
        self._intake = intake(self._raws.set)
        self._due = due(self._mails.set)
        self._alarm = alarm(self.wake)
        self._context_at: datetime | None = None
        self._read_yet = False
        self.alive: dict[str, str] = {}
        self._rounds: dict[str, datetime] = {}
        self._trouble: dict[str, datetime] = {}

    @property
    def healthy(self) -> bool:
        """Whether all tasks come round without trouble, and nobody has asked to stop."""
        now = self.store.clock()
        turning = all(now - at < _STUCK for at in self._rounds.values()) and not self._trouble
        return turning and len(self._rounds) == 3 and not self._stop.is_set()

    @property
    def ready(self) -> bool:
        """Whether every mailbox has been read to its end once."""
        return all(self.alive.get(name) == "synced" for name in self._mailboxes)

    async def levels(self) -> dict[str, float]:
        """How much waits: raws to be read, outgoing mails in each state."""
        async with self.store.read() as work:
            counts = await work.mails.counts()
            raws = await work.raws.count_unsettled()
        return {"letters.unsettled": float(raws), **{f"outbox.{k}": v for k, v in counts.items()}}

    def wake(self) -> None:
        """Have every task look for work."""
        self._raws.set()
        self._notices.set()
        self._mails.set()

    def stop(self) -> None:
        """Ask it to stop: no new work is begun, what is under way is finished."""
        self._stop.set()
        self.wake()

    async def run(self) -> None:
        """Work until `stop` is called. Raises whatever kills one of the tasks (loudly)."""
        await self._outbox.recover()
        await self._due.recover()
        moment = await self._due.look()
        self._publish(Event("service.started", {"owner": self._owner}))
        followers: list[asyncio.Task[None]] = []
        try:
            async with asyncio.TaskGroup() as tasks:
                for name, mailbox in self._mailboxes.items():
                    followers.append(tasks.create_task(self._follow(name, mailbox), name=name))
                if moment.gap_since is not None and self._mailboxes:
                    # a restored copy may hold mail that was sent long ago: its witness is there
                    self._restored = True
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self._first_sync.wait(), _SYNC_PATIENCE)
                tasks.create_task(self._loop("reading", self._raws, self._read))
                tasks.create_task(self._loop("clock", self._notices, self._look))
                tasks.create_task(self._loop("outbox", self._mails, self._send))
                self._alarm.start()
                await self._stop.wait()
                self._alarm.stop()
                for follower in followers:
                    follower.cancel()
        finally:
            await self._put_away()

    async def _put_away(self) -> None:
        try:
            now = await self.store.now()
            async with self.store.write() as work:
                await work.records.release(self._owner, now)
                await work.commit()
        except TROUBLE as error:  # the leases end by themselves
            self._publish(Event("store.trouble", {"task": "stop", "problem": reason(error)}))
        await self._close()
        await self._pool.close()
        self._publish(Event("service.stopped", {"owner": self._owner}))

    async def _loop(
        self, name: str, wake: asyncio.Event, do: Callable[[], Awaitable[object]]
    ) -> None:
        while not self._stop.is_set():
            wake.clear()
            self.alive[name] = "working"
            try:
                await do()
            except TROUBLE as error:
                await self._bear(name, error)
                wake.set()
                continue
            self._trouble.pop(name, None)
            self.alive[name] = "waiting"
            self._rounds[name] = self.store.clock()
            if not self._going_out():
                self._sent.set()
            await wake.wait()

    def _going_out(self) -> bool:
        """Whether something is being made into mail or sent, or is about to be."""
        working = any(self.alive.get(task) == "working" for task in ("clock", "outbox"))
        return working or self._notices.is_set() or self._mails.is_set()

    async def _bear(self, name: str, error: Exception) -> None:
        """A full disk and a locked database pass; what does not, ends the service at last."""
        self.alive[name] = "in trouble"
        since = self._trouble.setdefault(name, self.store.clock())
        self._publish(Event("store.trouble", {"task": name, "problem": reason(error)}))
        if self.store.clock() - since > _STUCK:
            raise error
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stop.wait(), _PAUSE)

    async def _read(self) -> None:
        await self._refresh()
        await self._settler.settle_all(
            lambda _count: self._notices.set(), self._stop.is_set, LIVE, self._give_way
        )
        await self._reread()

    async def _give_way(self, seconds: float) -> None:
        """What can go out goes before more is settled: in a burst the first do not wait for the
        last. But a slow mail server may not stop the settling: `seconds` is what a batch took."""
        self._sent.clear()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._sent.wait(), seconds * _SENDING)

    async def _reread(self) -> None:
        """A few old letters by a new reader, then again what has come in meanwhile."""
        if not self._rereading or self._stop.is_set():
            return
        if not await self._rereader.due():
            self._rereading = False
        elif await self._lease("rereading") and await self._rereader.some(self._settler.digest):
            self._raws.set()

    async def _look(self) -> None:
        await self._due.tick(self._stop.is_set)

    async def _send(self) -> None:
        if self._restored and "reading" not in self._rounds:
            return  # until the witnesses are read; the alarm comes again
        await self._outbox.decide_doubts()
        await self._outbox.send_due(self._stop)

    async def _refresh(self) -> None:
        """People or texts changed, maybe by another process: letters are read against them."""
        async with self.store.read() as work:
            changed = await work.records.at("context")
            if self._read_yet and changed == self._context_at:
                return
            context = await current_context(work, self._bot, self._trusted)
        self._settler.use(context)
        self._read_yet, self._context_at = True, changed
        await self._pool.warm()

    async def _follow(self, name: str, mailbox: Following) -> None:
        """Follow while the lease of the mailbox is ours; another copy's is waited for."""
        while not self._stop.is_set():
            try:
                async with self._leased(f"mailbox:{name}") as ours:
                    if ours is None:
                        await asyncio.sleep(LEASE.total_seconds() / 3)
                    else:
                        await self._follow_while(name, mailbox, ours)
            except TROUBLE as error:
                await self._bear(name, error)

    async def _follow_while(
        self, name: str, mailbox: Following, ours: "asyncio.Task[None]"
    ) -> None:
        async with self.store.read() as work:
            cursor = await work.records.cursor(name)
        note = self._intake.synced(name)

        async def synced(cursor: Cursor, at: datetime) -> None:
            await note(cursor, at)
            self._trouble.pop(name, None)
            self.alive[name] = "synced"
            if self.ready:
                self._first_sync.set()
            self._mails.set()

        following = asyncio.ensure_future(
            mailbox.follow(cursor, self._intake.taker(name), synced, self._intake.missed(name))
        )
        try:
            await asyncio.wait({following, ours}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            following.cancel()
            with suppress(asyncio.CancelledError):
                await following

    @asynccontextmanager
    async def _leased(self, name: str) -> AsyncIterator[asyncio.Task[None] | None]:
        """Holds a lease and gives the task that renews it (it ends when the lease is lost)."""
        if not await self._lease(name):
            yield None
            return

        async def renew() -> None:
            held = True
            while held:
                await asyncio.sleep(LEASE.total_seconds() / 3)
                held = await self._lease(name)
            self._publish(Event("lease.lost", {"lease": name}))

        task = asyncio.create_task(renew())
        try:
            yield task
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def _lease(self, name: str) -> bool:
        now = await self.store.now()
        async with self.store.write() as work:
            held = await work.records.lease(name, self._owner, now, LEASE)
            await work.commit()
        return held
