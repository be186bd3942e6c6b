"""The service's own memory: audit, cursors of mailboxes, leases, marks in time."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.arrivals import Cursor
from bot.store.inserting import insert
from bot.store.tables import audit, cursors, leases, marks


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """Who did what, when, and by what proof."""

    at: datetime
    actor: str
    proof: str
    act: str
    object: str
    details: dict[str, Any]


class Records:
    """Everything that the service notes for itself."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def note(
        self, actor: str, proof: str, act: str, about: str, now: datetime, **details: object
    ) -> None:
        """Write one line of the audit."""
        await self._connection.execute(
            audit.insert().values(
                at=now, actor=actor, proof=proof, act=act, object=about, details=details
            )
        )

    async def audit(self, limit: int) -> list[AuditEntry]:
        """The latest lines of the audit, newest first."""
        query = select(audit).order_by(audit.c.id.desc()).limit(limit)
        return [
            AuditEntry(row.at, row.actor, row.proof, row.act, row.object, row.details)
            for row in await self._connection.execute(query)
        ]

    async def cursor(self, mailbox: str) -> Cursor | None:
        """How far a mailbox was taken."""
        query = select(cursors).where(cursors.c.mailbox == mailbox)
        row = (await self._connection.execute(query)).first()
        return None if row is None else Cursor(row.uidvalidity, row.last_uid, tuple(row.missed))

    async def put_cursor(self, mailbox: str, cursor: Cursor, synced_at: datetime | None) -> None:
        """Note how far a mailbox was taken, and when all that was there had been taken."""
        values: dict[str, Any] = {
            "uidvalidity": cursor.uidvalidity,
            "last_uid": cursor.last_uid,
            "missed": list(cursor.missed),
        }
        if synced_at is not None:
            values["synced_at"] = synced_at
        query = insert(self._connection, cursors).values(mailbox=mailbox, **values)
        await self._connection.execute(
            query.on_conflict_do_update(index_elements=["mailbox"], set_=values)
        )

    async def synced_at(self, mailbox: str) -> datetime | None:
        """When everything in a mailbox had last been taken."""
        found: datetime | None = await self._connection.scalar(
            select(cursors.c.synced_at).where(cursors.c.mailbox == mailbox)
        )
        return found

    async def lease(self, name: str, owner: str, now: datetime, span: timedelta) -> bool:
        """Take or renew a lease; False while another copy holds it."""
        values = {"owner": owner, "until": now + span}
        query = insert(self._connection, leases).values(name=name, **values)
        taken = await self._connection.scalar(
            query.on_conflict_do_update(
                index_elements=["name"],
                set_=values,
                where=or_(leases.c.owner == owner, leases.c.until <= now),
            ).returning(leases.c.name)
        )
        return taken is not None

    async def leased_by_other(self, name: str, owner: str, now: datetime) -> bool:
        """Whether another copy holds a lease."""
        query = select(leases.c.owner).where(leases.c.name == name, leases.c.until > now)
        return await self._connection.scalar(query) not in (None, owner)

    async def release(self, owner: str, now: datetime) -> None:
        """Give up all leases of an owner."""
        await self._connection.execute(
            update(leases).where(leases.c.owner == owner).values(until=now)
        )

    async def mark(self, name: str, now: datetime, *, first: bool = False) -> datetime:
        """Set a mark in time, or only if there is none (`first`); returns what stands before."""
        before: datetime | None = await self._connection.scalar(
            select(marks.c.at).where(marks.c.name == name)
        )
        if before is None:
            await self._connection.execute(marks.insert().values(name=name, at=now))
        elif not first:
            await self._connection.execute(update(marks).where(marks.c.name == name).values(at=now))
        return before or now

    async def at(self, name: str) -> datetime | None:
        """Where a mark stands."""
        found: datetime | None = await self._connection.scalar(
            select(marks.c.at).where(marks.c.name == name)
        )
        return found
