"""Digests: the numbered weeks of the groups."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.digests import DigestRun
from bot.store.tables import digests


class Digests:
    """Numbered digests of the groups."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_slot(self, group: str, slot: datetime) -> DigestRun | None:
        """The digest that was begun for a slot."""
        query = select(digests).where(digests.c.group_code == group, digests.c.slot == slot)
        row = (await self._connection.execute(query)).first()
        return None if row is None else _run(row)

    async def begin(
        self, group: str, number: int, slot: datetime, since: datetime, until: datetime
    ) -> DigestRun:
        """Open the digest of a slot."""
        values = {"group_code": group, "number": number, "slot": slot}
        key = await self._connection.scalar(
            digests.insert().values(**values, since=since, until=until).returning(digests.c.id)
        )
        return DigestRun(int(key or 0), group, number, slot, since, until)

    async def last_until(self, group: str) -> datetime | None:
        """Where the latest digest of a group ended."""
        found: datetime | None = await self._connection.scalar(
            select(func.max(digests.c.until)).where(digests.c.group_code == group)
        )
        return found

    async def of_group(self, group: str) -> list[DigestRun]:
        """All digests of a group, by number."""
        query = select(digests).where(digests.c.group_code == group).order_by(digests.c.number)
        return [_run(row) for row in await self._connection.execute(query)]


def _run(row: Row[Any]) -> DigestRun:
    return DigestRun(row.id, row.group_code, row.number, row.slot, row.since, row.until)
