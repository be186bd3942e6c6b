"""Raw mails and their arrivals: the bytes as they came, and where and when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from isal import isal_zlib
from sqlalchemy import bindparam, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.inserting import insert_once
from bot.store.many import execute_many
from bot.store.tables import arrivals, letters, raws
from bot.store.turns import in_turn

QUARANTINE_AFTER = 3
_BYTES_AT_ONCE = 8_000_000  # of three batches at once: looked up, read, written
_UNSETTLED = (
    raws.c.id, raws.c.body, arrivals.c.internal_date, raws.c.stored_at, raws.c.quiet,
    raws.c.attempts, arrivals.c.mailbox,
)  # fmt: skip
_STATES = update(raws).where(raws.c.id == bindparam("key")).values(state=bindparam("to"))
_LEVEL = 2  # of ISA-L: what zlib makes of it at level 3, in a quarter of the time


class RawState(StrEnum):
    """Where a raw is: waiting to be read, read, or failed three times; *erased* has no bytes."""

    NEW = "new"
    SETTLED = "settled"
    QUARANTINED = "quarantined"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class RawArrival:
    """Bytes that came in, with where and when; `sha256` in hex."""

    sha256: str
    data: bytes
    mailbox: str
    uidvalidity: int
    uid: int
    internal_date: datetime | None


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A raw that has not been read yet; `mailbox` is the first that it came in by."""

    id: int
    data: bytes
    internal_date: datetime | None
    stored_at: datetime
    quiet: bool
    attempts: int
    mailbox: str


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A raw that could not be read three times, with the last traceback."""

    id: int
    size: int
    stored_at: datetime
    attempts: int
    problem: str


class Raws:
    """Raws by digest: equal bytes are one raw with several arrivals."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, batch: Sequence[RawArrival], now: datetime, quiet: bool) -> int:
        """Keep the batch; returns how many raws are new. The same again changes nothing.

        In turn: two archives that hold the same mails in another order would wait for each other.
        """
        await in_turn(self._connection, "raws")
        known = await self._ids([item.sha256 for item in batch])
        fresh = {item.sha256: item for item in batch if item.sha256 not in known}
        once = insert_once(self._connection, raws)
        common = {"stored_at": now, "quiet": quiet, "state": str(RawState.NEW)}
        rows = [_row(item) | common for item in fresh.values()]
        await execute_many(self._connection, once, rows)
        known |= await self._ids(list(fresh)) if fresh else {}
        # a restored mailbox may give a number that another mail had: each has its arrival
        came = {
            (item.mailbox, item.uidvalidity, item.uid, known[item.sha256]): item for item in batch
        }
        seen = await self._seen(batch)
        rows = [
            {
                "raw_id": raw_id,
                "mailbox": mailbox,
                "uidvalidity": validity,
                "uid": uid,
                "internal_date": item.internal_date,
                "arrived_at": now,
            }
            for (mailbox, validity, uid, raw_id), item in came.items()
            if (mailbox, validity, uid, raw_id) not in seen
        ]
        await execute_many(self._connection, insert_once(self._connection, arrivals), rows)
        return len(fresh)

    async def _ids(self, digests: Sequence[str]) -> dict[str, int]:
        query = select(raws.c.sha256, raws.c.id).where(raws.c.sha256.in_(digests))
        return {row.sha256: row.id for row in await self._connection.execute(query)}

    async def _seen(self, batch: Sequence[RawArrival]) -> set[tuple[str, int, int, int]]:
        found: set[tuple[str, int, int, int]] = set()
        for mailbox, validity in {(item.mailbox, item.uidvalidity) for item in batch}:
            uids = [i.uid for i in batch if (i.mailbox, i.uidvalidity) == (mailbox, validity)]
            query = select(arrivals.c.uid, arrivals.c.raw_id).where(
                arrivals.c.mailbox == mailbox,
                arrivals.c.uidvalidity == validity,
                arrivals.c.uid.in_(uids),
            )
            rows = await self._connection.execute(query)
            found |= {(mailbox, validity, row.uid, row.raw_id) for row in rows}
        return found

    async def unsettled(self, limit: int, beyond: int = 0) -> list[Unsettled]:
        """The oldest raws that wait to be read, after the id `beyond`; some 8 MB of them at once.

        Never none while one waits, however large it is.
        """
        waiting = (
            select(raws.c.id, raws.c.size)
            .where(raws.c.state == RawState.NEW, raws.c.id > beyond)
            .order_by(raws.c.id)
            .limit(limit)
        )
        wanted, size = list[int](), 0
        for raw_id, more in await self._connection.execute(waiting):
            if wanted and size + more > _BYTES_AT_ONCE:
                break
            wanted.append(raw_id)
            size += more
        query = (
            select(*_UNSETTLED)
            .join(arrivals, arrivals.c.raw_id == raws.c.id)
            .where(raws.c.id.in_(wanted))
            .order_by(raws.c.id, arrivals.c.id)
        )
        found: dict[int, Unsettled] = {}
        for row in await self._connection.execute(query):
            found.setdefault(row.id, _unsettled(*row))
        return list(found.values())

    async def again(self, raw_id: int) -> Unsettled | None:
        """A raw as it was when it waited to be read; None once it is erased."""
        query = (
            select(*_UNSETTLED)
            .join(arrivals, arrivals.c.raw_id == raws.c.id)
            .where(raws.c.id == raw_id, raws.c.body.is_not(None))
            .order_by(arrivals.c.id)
            .limit(1)
        )
        row = (await self._connection.execute(query)).first()
        return None if row is None else _unsettled(*row)

    async def count_unsettled(self) -> int:
        """How many raws wait to be read."""
        query = select(func.count()).select_from(raws).where(raws.c.state == RawState.NEW)
        return int((await self._connection.execute(query)).scalar_one())

    async def last_id(self) -> int:
        """The id of the latest raw, 0 without any."""
        return int(await self._connection.scalar(select(func.max(raws.c.id))) or 0)

    async def first_unsettled(self) -> int | None:
        """The id of the oldest raw that waits to be read."""
        waiting = select(func.min(raws.c.id)).where(raws.c.state == RawState.NEW)
        found: int | None = await self._connection.scalar(waiting)
        return found

    async def census(self) -> tuple[int, int, int]:
        """How many raws, arrivals and letters there are."""
        tables = (raws, arrivals, letters)
        counted = [
            await self._connection.scalar(select(func.count()).select_from(table))
            for table in tables
        ]
        return int(counted[0] or 0), int(counted[1] or 0), int(counted[2] or 0)

    async def settle(self, ids: Sequence[int]) -> None:
        """Mark raws as read."""
        settled = str(RawState.SETTLED)
        await execute_many(self._connection, _STATES, [{"key": k, "to": settled} for k in ids])

    async def fail(self, raw_id: int, problem: str) -> bool:
        """Count a failed reading; True when this was the third and the raw is quarantined now."""
        attempts = await self._connection.scalar(
            update(raws)
            .where(raws.c.id == raw_id)
            .values(attempts=raws.c.attempts + 1, problem=problem)
            .returning(raws.c.attempts)
        )
        if (attempts or 0) < QUARANTINE_AFTER:
            return False
        await self._connection.execute(
            update(raws).where(raws.c.id == raw_id).values(state=str(RawState.QUARANTINED))
        )
        return True

    async def quarantined(self) -> list[Quarantined]:
        """Everything in quarantine, oldest first."""
        query = (
            select(raws.c.id, raws.c.size, raws.c.stored_at, raws.c.attempts, raws.c.problem)
            .where(raws.c.state == RawState.QUARANTINED)
            .order_by(raws.c.id)
        )
        return [Quarantined(*row) for row in await self._connection.execute(query)]

    async def retry(self, raw_id: int) -> bool:
        """Take a raw out of quarantine to be read again; False if it is not there."""
        result = await self._connection.execute(
            update(raws)
            .where(raws.c.id == raw_id, raws.c.state == RawState.QUARANTINED)
            .values(state=str(RawState.NEW), attempts=0)
        )
        return result.rowcount == 1

    async def latest(self, limit: int) -> list[int]:
        """The ids of the latest mails that were no import, newest first."""
        query = select(raws.c.id).where(raws.c.quiet.is_(False)).order_by(raws.c.id.desc())
        return list(await self._connection.scalars(query.limit(limit)))

    async def data(self, raw_id: int) -> bytes | None:
        """The bytes as they came; None if erased or unknown."""
        body = await self._connection.scalar(select(raws.c.body).where(raws.c.id == raw_id))
        return None if body is None else unpacked(body)


def unpacked(body: bytes) -> bytes:
    """The bytes as they came, out of what the column holds."""
    return isal_zlib.decompress(body)


def _unsettled(key: int, body: bytes, *others: Any) -> Unsettled:
    return Unsettled(key, unpacked(body), *others)


def _row(item: RawArrival) -> dict[str, Any]:
    return {
        "sha256": item.sha256,
        "size": len(item.data),
        "body": isal_zlib.compress(item.data, _LEVEL),
        "attempts": 0,
        "problem": "",
    }
