"""Digests and the papers issued with them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.digests import DigestRun, Paper
from bot.store.tables import digests, papers


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

    async def keep(self, digest_id: int, issued: Sequence[Paper]) -> None:
        """Keep the papers of a digest; made again, they replace those before."""
        await self._connection.execute(delete(papers).where(papers.c.digest_id == digest_id))
        for paper in issued:
            await self._connection.execute(
                papers.insert().values(
                    digest_id=digest_id,
                    filename=paper.filename,
                    media_type=paper.media_type,
                    sha256=paper.sha256,
                    body=paper.body,
                )
            )

    async def papers(self, group: str, number: int) -> list[Paper]:
        """The papers of a digest, by file name."""
        query = (
            select(papers)
            .join(digests, digests.c.id == papers.c.digest_id)
            .where(digests.c.group_code == group, digests.c.number == number)
            .order_by(papers.c.filename)
        )
        return [
            Paper(row.filename, row.media_type, row.body, row.sha256)
            for row in await self._connection.execute(query)
        ]

    async def of_group(self, group: str) -> list[DigestRun]:
        """All digests of a group, by number."""
        query = select(digests).where(digests.c.group_code == group).order_by(digests.c.number)
        return [_run(row) for row in await self._connection.execute(query)]


def _run(row: Row[Any]) -> DigestRun:
    return DigestRun(row.id, row.group_code, row.number, row.slot, row.since, row.until)
