"""Mails are taken in: raw and arrival are committed before anything else happens (promise 1)."""

import hashlib
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

from bot.engine.faults import reach
from bot.model.arrivals import Cursor, Fetched, Missed
from bot.store.raws import RawArrival
from bot.store.unit import Store


class Intake:
    """Keeps what the mailboxes hand over; `wake` tells the settler that there is work."""

    def __init__(self, store: Store, history: timedelta, wake: Callable[[], None]) -> None:
        self._store = store
        self._history = history
        self._wake = wake
        self._installed: datetime | None = None  # once there, it never changes

    def taker(self, mailbox: str) -> Callable[[Sequence[Fetched]], Awaitable[None]]:
        """The function that takes batches of one mailbox; when it returns they are committed."""

        async def take(batch: Sequence[Fetched]) -> None:
            now = await self._store.now()
            items = [_arrival(mailbox, fetched) for fetched in batch]
            async with self._store.write() as work:
                installed = self._installed
                if installed is None:
                    installed = await work.records.mark("installed", now, first=True)
                since = installed - self._history
                for quiet in (False, True):
                    some = [i for i in items if _is_old(i.internal_date, since) is quiet]
                    if some:
                        await work.raws.add(some, now, quiet)
                before = await work.records.cursor(mailbox)
                cursor = _advanced(before, batch)
                await work.records.put_cursor(mailbox, cursor, None)
                reach("intake-raw-written")
                await work.commit()
            self._installed = installed
            reach("intake-raw-committed")
            self._wake()

        return take

    def synced(self, mailbox: str) -> Callable[[Cursor, datetime], Awaitable[None]]:
        """The function that notes that everything in a mailbox had been taken at an instant."""

        async def note(cursor: Cursor, at: datetime) -> None:
            # by the clock that mails are dated by: this machine's may go wrong (promise 10)
            at += await self._store.now() - self._store.clock()
            async with self._store.write() as work:
                await work.records.put_cursor(mailbox, cursor, at)
                await work.commit()

        return note

    def missed(self, mailbox: str) -> Callable[[Missed], Awaitable[None]]:
        """The function that notes a mail that the server would not hand over."""

        async def note(missed: Missed) -> None:
            async with self._store.write() as work:
                before = await work.records.cursor(mailbox)
                known = before if before and before.uidvalidity == missed.uidvalidity else None
                uids = {*(known.missed if known else ()), missed.uid}
                last = max(known.last_uid if known else 0, missed.uid)
                cursor = Cursor(missed.uidvalidity, last, tuple(sorted(uids)))
                await work.records.put_cursor(mailbox, cursor, None)
                await work.commit()

        return note


def _advanced(before: Cursor | None, batch: Sequence[Fetched]) -> Cursor:
    validity = batch[-1].uidvalidity
    taken = {fetched.uid for fetched in batch}
    if before is None or before.uidvalidity != validity:
        return Cursor(validity, max(taken))
    missed = tuple(uid for uid in before.missed if uid not in taken)
    return Cursor(validity, max(before.last_uid, *taken), missed)


def _is_old(internal_date: datetime | None, since: datetime) -> bool:
    return internal_date is not None and internal_date < since


def _arrival(mailbox: str, fetched: Fetched) -> RawArrival:
    return RawArrival(
        hashlib.sha256(fetched.raw).hexdigest(),
        fetched.raw,
        mailbox,
        fetched.uidvalidity,
        fetched.uid,
        fetched.internal_date,
    )
