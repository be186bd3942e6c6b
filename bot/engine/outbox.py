"""The outbox: each mail marked *sending* before the wire is touched, its end noted behind it."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from bot.acts import mails
from bot.acts.lateness import put_by
from bot.engine.faults import reach
from bot.model.delivery import Outgoing, Verdict
from bot.model.events import Event, Publish
from bot.store.unit import Store


class Wire(Protocol):
    """What sends a mail: `bot.edges.smtp.Sender`, or another of its kind."""

    async def send(
        self, envelope_from: str, recipient: str, witness: str | None, data: bytes
    ) -> Verdict:
        """One SMTP transaction to the recipient and the witness."""

    def longest_seconds(self, size: int) -> float:
        """No transaction with so many bytes lasts longer."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long is waited for the witness, how long a lease lasts, how fast mails go out."""

    grace: timedelta
    lease: timedelta
    late: timedelta
    """Mail to the list that waited longer is asked about."""
    mails_per_minute: int


class Outbox:
    """Sends what is queued, one mail at a time, and decides about mails in doubt."""

    def __init__(
        self,
        store: Store,
        wire: Wire,
        owner: str,
        sender: str,
        witness_mailbox: str,
        patience: Patience,
        publish: Publish,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._store = store
        self._wire = wire
        self._owner = owner
        self._sender = sender
        self._witness_mailbox = witness_mailbox
        self._patience = patience
        self._publish = publish
        self._sleep = sleep
        self._earliest = 0.0

    async def recover(self) -> int:
        """What an earlier life of this copy was sending when it died is *uncertain* at once."""
        now = await self._store.now()
        async with self._store.write() as work:
            found = await mails.doubt(work, await work.mails.orphans(self._owner), now)
            await work.commit()
        return found

    async def send_due(self, stop: asyncio.Event) -> int:
        """Send everything that is due; returns how many mails were tried."""
        tried = 0
        while not stop.is_set() and await self._any_waits():
            await self._keep_the_pace()
            now = await self._store.now()
            async with self._store.write() as work:
                mail = await work.mails.claim(now, self._owner, self._lease)
                if mail is None:
                    return tried
                late = await put_by(work, mail, now, self._patience.late)
                reach("outbox-marked")
                await work.commit()
            if late:
                self._publish(Event("mail.late", {"mail": mail.id, "reason": late}))
                continue
            reach("outbox-sending")
            self._one_went()
            # once begun, a transaction is finished and its end noted, whoever wants to stop
            await asyncio.shield(asyncio.ensure_future(self._send(mail)))
            tried += 1
        return tried

    async def _any_waits(self) -> bool:
        """A look before the lock is taken: nobody who writes is kept waiting for nothing."""
        now = await self._store.now()
        async with self._store.read() as work:
            return await work.mails.any_waits(now)

    async def _send(self, mail: Outgoing) -> None:
        started = time.perf_counter()
        verdict = await self._wire.send(self._sender, mail.recipient, self._sender, mail.data)
        reach("outbox-answered")
        now = await self._store.now()
        async with self._store.write() as work:
            outcome = await mails.settle(work, mail, verdict, now)
            reach("outbox-settled")
            await work.commit()
        reach("outbox-done")
        facts: dict[str, object] = {
            "mail": mail.id,
            "to_list": mail.to_list,
            "outcome": outcome,
            "attempt": mail.attempts,
            "code": getattr(verdict, "code", 0),
            "milliseconds": round((time.perf_counter() - started) * 1000, 1),
        }
        if outcome != "accepted":
            facts["reason"] = getattr(verdict, "reply", "") or getattr(verdict, "reason", "")
        self._publish(Event("mail.sent", facts))

    def _lease(self, size: int) -> timedelta:
        return max(self._patience.lease, timedelta(seconds=self._wire.longest_seconds(size)))

    async def _keep_the_pace(self) -> None:
        """At most so many mails a minute, evenly: servers close on bursts."""
        wait = self._earliest - time.monotonic()
        if wait > 0:
            await self._sleep(wait)

    def _one_went(self) -> None:
        pace = self._patience.mails_per_minute
        self._earliest = time.monotonic() + (60.0 / pace if pace else 0.0)

    async def decide_doubts(self) -> int:
        """Look at mails whose sender died or whose server fell silent."""
        now = await self._store.now()
        async with self._store.read() as work:
            if not await work.mails.any_doubt(now):
                return 0
        async with self._store.write() as work:
            found = await mails.doubt(work, await work.mails.expired(now), now)
            synced = await work.records.synced_at(self._witness_mailbox)
            if await work.raws.first_unsettled() is not None:
                synced = None  # the witness may wait to be read: absence proves nothing yet
            decided = await mails.decide_doubts(work, now, self._patience.grace, synced)
            if found or decided:
                await work.commit()
        if found or decided:
            self._publish(Event("mail.doubts", {"found": found, "decided": decided}))
        return decided
