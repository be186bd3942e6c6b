"""Archives are taken in: raws first, then read as letters; stopped half-way, it goes on."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.engine.faults import reach
from bot.engine.settling import LEASE, LEASE_NAME, Settler
from bot.model.arrivals import Found, Unread
from bot.model.events import Told
from bot.store.raws import QUARANTINE_AFTER, RawArrival
from bot.store.unit import Store

_MAILS = 200
_BYTES = 8 * 1024 * 1024
_LOOK_AGAIN = 1.0  # seconds

Open = Callable[[Path], Iterator[Found | Unread]]


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of an import: mails in the archives, letters among them that were not known.

    `failed` counts mails in quarantine and files that could not be read.
    """

    read: int
    new: int
    duplicates: int
    failed: int


class Importer:
    """One import; the same archive a second time adds nothing. `unread` is what it passed over."""

    def __init__(
        self,
        store: Store,
        settler: Settler,
        mails: Open,
        owner: str,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._store = store
        self._settler = settler
        self._mails = mails
        self._owner = owner
        self._sleep = sleep
        self._read = self._before = self._waiting = self._settled = 0
        self._more = asyncio.Event()
        self.unread: list[Unread] = []

    async def run(self, paths: Sequence[Path], taken: Told, read: Told) -> Imported:
        """Take the archives in, and read meanwhile what is in already.

        `taken` is told the bytes so far; `read` the letters so far, and of how many. What waits is
        read by ourselves, or by the service that runs on the same database.
        """
        taking = asyncio.create_task(self._take(paths, taken))
        taking.add_done_callback(lambda _task: self._more.set())
        try:
            while not taking.done():
                self._more.clear()
                await self._settle(read)
                await self._more.wait()
            await taking
        finally:
            taking.cancel()
        return await self._settle_the_rest(read)

    async def _take(self, paths: Sequence[Path], done: Told) -> None:
        """Commit every raw of the archives, in batches."""
        async with self._store.read() as work:
            # what an import that broke off left unread is new too
            first = await work.raws.first_unsettled()
            self._before = await work.raws.last_id() if first is None else first - 1
            self._waiting = await work.raws.count_unsettled()
        size = 0
        for path in paths:
            mailbox = f"import:{path.resolve()}"[-400:]
            for batch in _batches(self._found(path)):
                items = [_arrival(mailbox, found) for found in batch]
                now = await self._store.now()
                async with self._store.write() as work:
                    self._waiting += await work.raws.add(items, now, quiet=True)
                    reach("import-raw-written")
                    await work.commit()
                reach("import-raw-committed")
                self._read += len(batch)
                self._more.set()
                size += sum(len(found.raw) for found in batch)
                done(size)

    def _found(self, path: Path) -> Iterator[Found]:
        for found in self._mails(path):
            if isinstance(found, Found):
                yield found
            else:
                self.unread.append(found)

    async def _settle(self, done: Told) -> None:
        before = self._settled

        def told(settled: int) -> None:
            self._settled = before + settled
            done(self._settled, self._waiting)

        await self._settler.settle_all(told)

    async def _settle_the_rest(self, done: Told) -> Imported:
        for _ in range(QUARANTINE_AFTER):
            await self._settle(done)
            while await self._another_settles():
                await self._sleep(_LOOK_AGAIN)
                await self._settle(done)
        now = await self._store.now()
        async with self._store.write() as work:
            await work.records.lease(LEASE_NAME, self._owner, now, -LEASE)
            await work.commit()
        async with self._store.read() as work:
            since, failed = await work.letters.count_since(self._before)
        new = min(since, self._waiting)  # another import may take in the same at the same time
        duplicates = max(0, self._read - new - failed)
        return Imported(self._read, new, duplicates, failed + len(self.unread))

    async def _another_settles(self) -> bool:
        """The service reads what waits, or one that was killed holds its lease to the end."""
        now = await self._store.now()
        async with self._store.read() as work:
            leased = await work.records.leased_by_other(LEASE_NAME, self._owner, now)
            return leased and await work.raws.count_unsettled() > 0


def _batches(mails: Iterator[Found]) -> Iterator[list[Found]]:
    batch: list[Found] = []
    size = 0
    for found in mails:
        batch.append(found)
        size += len(found.raw)
        if len(batch) >= _MAILS or size >= _BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _arrival(mailbox: str, found: Found) -> RawArrival:
    return RawArrival(
        sha256=hashlib.sha256(found.raw).hexdigest(),
        data=found.raw,
        mailbox=mailbox,
        uidvalidity=0,
        uid=found.position,
        internal_date=None,
    )
