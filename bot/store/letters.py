"""Letters that were kept, each with its latest reading."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.readings import Reading
from bot.store.codec import reading_from_json
from bot.store.raws import RawState, unpacked
from bot.store.tables import letters, raws, readings


@dataclass(frozen=True, slots=True)
class StoredLetter:
    """A letter that was kept: where it stands and what was last read of it."""

    id: int
    raw_id: int
    message_id: str
    thread_id: int
    parent_id: int | None
    over_list: bool
    withheld: bool
    received_at: datetime
    reading_id: int
    reading: Reading


class Letters:
    """Letters by id and by Message-ID."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def original(self, letter_id: int) -> int | None:
        """The letter that a duplicate repeats."""
        found: int | None = await self._connection.scalar(
            select(letters.c.duplicate_of).where(letters.c.id == letter_id)
        )
        return found

    async def came_over_list(self, letter_id: int) -> bool:
        """A copy of a letter came over the list: it may circulate (promise 6), if not before."""
        private = letters.c.id == letter_id, letters.c.over_list.is_(False)
        told = update(letters).where(*private).values(over_list=True)
        return (await self._connection.execute(told)).rowcount == 1

    async def alike(self, author_email: str, words_digest: str, since: datetime) -> int:
        """How many letters with these very words the author sent since an instant."""
        query = (
            select(func.count())
            .select_from(letters)
            .where(
                letters.c.words_digest == words_digest,
                letters.c.author_email == author_email,
                letters.c.received_at >= since,
            )
        )
        return int(await self._connection.scalar(query) or 0)

    async def withhold(self, letter_id: int) -> None:
        """Keep a letter out of papers, search and export at once (promise 6)."""
        await self._connection.execute(
            update(letters).where(letters.c.id == letter_id).values(withheld=True)
        )

    async def get(self, letter_id: int) -> StoredLetter | None:
        """One letter with its latest reading."""
        return await self._one(letters.c.id == letter_id)

    async def by_message_id(self, message_id: str) -> StoredLetter | None:
        """The first letter of that Message-ID, with its latest reading."""
        return await self._one(
            and_(letters.c.message_id == message_id, letters.c.duplicate_of.is_(None))
        )

    async def count_since(self, raw_id: int) -> tuple[int, int]:
        """Letters that are no duplicates, and raws in quarantine, among the raws after an id."""
        fresh = (
            select(func.count())
            .select_from(letters)
            .where(letters.c.raw_id > raw_id, letters.c.duplicate_of.is_(None))
        )
        failed = (
            select(func.count())
            .select_from(raws)
            .where(raws.c.id > raw_id, raws.c.state == RawState.QUARANTINED)
        )
        return (
            int((await self._connection.execute(fresh)).scalar_one()),
            int((await self._connection.execute(failed)).scalar_one()),
        )

    async def last_over_list(self) -> datetime | None:
        """When the latest letter came over a list."""
        found: datetime | None = await self._connection.scalar(
            select(func.max(letters.c.received_at)).where(letters.c.over_list)
        )
        return found

    async def _one(self, condition: ColumnElement[bool]) -> StoredLetter | None:
        query = (
            select(letters, readings.c.id.label("reading_id"), readings.c.data)
            .join(readings, readings.c.letter_id == letters.c.id)
            .where(condition)
            .order_by(letters.c.id, readings.c.id.desc())
            .limit(1)
        )
        row = (await self._connection.execute(query)).first()
        if row is None:
            return None
        return StoredLetter(
            row.id, row.raw_id, row.message_id, row.thread_id, row.parent_id,
            row.over_list, row.withheld, row.received_at, row.reading_id,
            reading_from_json(row.data),
        )  # fmt: skip

    async def originals(self, after: int, limit: int) -> list[tuple[int, bytes | None, datetime]]:
        """(letter, its bytes, None once erased, and when it was received), behind the id `after`.

        Duplicates and what is withheld are left out.
        """
        query = (
            select(letters.c.id, raws.c.body, letters.c.received_at)
            .join(raws, raws.c.id == letters.c.raw_id)
            .where(
                letters.c.id > after,
                letters.c.duplicate_of.is_(None),
                letters.c.withheld.is_(False),
            )
            .order_by(letters.c.id)
            .limit(limit)
        )
        return [
            (key, None if body is None else unpacked(body), received_at)
            for key, body, received_at in await self._connection.execute(query)
        ]
