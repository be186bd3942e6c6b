"""Letters read again: which still have to be, and what is then read otherwise."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.comments import comment_code
from bot.model.readings import Reading
from bot.model.rereadings import Rereading, RereadingState
from bot.store.codec import reading_from_json, reading_to_json
from bot.store.inserting import insert
from bot.store.tables import comments, letters, raws, readings, rereadings


@dataclass(frozen=True, slots=True)
class Standing:
    """The reading that a letter stands by now, as a comment of a group or (both None) as none."""

    comment_id: int | None
    group: str | None
    reading_id: int
    reading: Reading


class Rereadings:
    """Readings that newer ones may replace."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def outdated(self, version: int, context: str, after: int, limit: int) -> list[int]:
        """Letters behind an id that this version has not read; with `context`, not against it."""
        query = select(letters.c.id).where(letters.c.id > after, _outdated(version, context))
        return list(await self._connection.scalars(query.order_by(letters.c.id).limit(limit)))

    async def count_outdated(self, version: int, context: str) -> int:
        """How many there are in all."""
        query = select(func.count()).select_from(letters).where(_outdated(version, context))
        return int((await self._connection.execute(query)).scalar_one())

    async def keep(
        self, letter_id: int, reading: Reading, version: int, context: str, now: datetime
    ) -> int | None:
        """Put a reading beside the others; None if that one is there."""
        query = insert(self._connection, readings).values(
            letter_id=letter_id,
            version=version,
            context=context,
            made_at=now,
            data=reading_to_json(reading),
        )
        found: int | None = await self._connection.scalar(
            query.on_conflict_do_nothing().returning(readings.c.id)
        )
        return found

    async def standing(self, letter_id: int) -> list[Standing]:
        """What its comments stand by; for a letter that is none, its first reading."""
        query = (
            select(comments.c.id, comments.c.group_code, comments.c.reading_id, readings.c.data)
            .join(readings, readings.c.id == comments.c.reading_id)
            .where(comments.c.letter_id == letter_id)
        )
        found = [
            Standing(key, group, reading, reading_from_json(data))
            for key, group, reading, data in await self._connection.execute(query)
        ]
        if found:
            return found
        first = select(readings.c.id, readings.c.data).where(readings.c.letter_id == letter_id)
        row = (await self._connection.execute(first.order_by(readings.c.id).limit(1))).one()
        return [Standing(None, None, row.id, reading_from_json(row.data))]

    async def differ(
        self, letter_id: int, group: str, old: Standing, new_id: int, fields: tuple[str, ...],
        now: datetime,
    ) -> None:  # fmt: skip
        """Note a material difference; it takes the place of an older one that nobody decided."""
        await self._connection.execute(
            delete(rereadings).where(
                rereadings.c.letter_id == letter_id,
                rereadings.c.group_code == group,
                rereadings.c.state == str(RereadingState.OPEN),
            )
        )
        await self._connection.execute(
            rereadings.insert().values(
                letter_id=letter_id,
                group_code=group,
                comment_id=old.comment_id,
                before_id=old.reading_id,
                after_id=new_id,
                changed=list(fields),
                made_at=now,
                state=str(RereadingState.OPEN),
            )
        )

    async def open(self, group: str, limit: int = 1000) -> list[Rereading]:
        """What waits for a person in a group, oldest first."""
        return await self._load(
            (rereadings.c.group_code == group) & (rereadings.c.state == str(RereadingState.OPEN)),
            limit,
        )

    async def get(self, key: int) -> Rereading | None:
        """One by its number."""
        found = await self._load(rereadings.c.id == key, 1)
        return found[0] if found else None

    async def close(self, key: int, state: RereadingState) -> None:
        """A person has decided."""
        await self._connection.execute(
            update(rereadings).where(rereadings.c.id == key).values(state=str(state))
        )

    async def _load(self, condition: Any, limit: int) -> list[Rereading]:
        before, after = readings.alias("before"), readings.alias("after")
        query = (
            select(
                rereadings,
                before.c.data.label("was"),
                after.c.data.label("reads"),
                comments.c.number,
            )
            .join(before, before.c.id == rereadings.c.before_id)
            .join(after, after.c.id == rereadings.c.after_id)
            .outerjoin(comments, comments.c.id == rereadings.c.comment_id)
            .where(condition)
            .order_by(rereadings.c.id)
            .limit(limit)
        )
        return [_rereading(row) for row in await self._connection.execute(query)]


def _outdated(version: int, context: str) -> ColumnElement[bool]:
    read = and_(readings.c.letter_id == letters.c.id, readings.c.version >= version)
    if context:
        read = and_(read, readings.c.context == context)
    kept = exists().where(raws.c.id == letters.c.raw_id, raws.c.body.is_not(None))
    return and_(letters.c.duplicate_of.is_(None), kept, ~exists().where(read))


def _rereading(row: Row[*tuple[Any, ...]]) -> Rereading:
    return Rereading(
        id=row.id,
        letter_id=row.letter_id,
        group=row.group_code,
        comment=None if row.number is None else comment_code(row.group_code, row.number),
        changed=tuple(row.changed),
        before=reading_from_json(row.was),
        after=reading_from_json(row.reads),
        after_id=row.after_id,
        made_at=row.made_at,
        state=RereadingState(row.state),
    )
