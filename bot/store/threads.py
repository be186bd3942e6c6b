"""Letters are kept in threads: adding one costs the same however long the archive is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.readings import Reading
from bot.store.codec import reading_to_json
from bot.store.letters import StoredLetter
from bot.store.many import execute_many
from bot.store.storable import storable
from bot.store.tables import awaited, letters, readings

_CANDIDATES = 12
_LETTERS, _AWAITED, _READINGS = letters.insert(), awaited.insert(), readings.insert()
_PLACES = (
    update(letters)
    .where(letters.c.id == bindparam("b_id"))
    .values(parent_id=bindparam("b_parent"), thread_id=bindparam("b_thread"))
)


@dataclass(frozen=True, slots=True)
class NewLetter:
    """A letter about to be kept: the reading, and what threads need beside it."""

    raw_id: int
    reading: Reading
    base_subject: str
    thread_index: str
    thread_root: str
    references: tuple[str, ...]
    received_at: datetime
    over_list: bool
    quiet: bool
    duplicate_of: int | None = None


class Threads:
    """Takes letters in, each under its parent; parents that come late find their children."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self, batch: Sequence[NewLetter], version: int, context: str, now: datetime
    ) -> list[StoredLetter]:
        """Keep letters with their readings, each in its thread; in the order given."""
        if not batch:
            return []
        known = await self._places({i for new in batch for i in _ancestors(new)})
        gathered = await self._gathered({i for new in batch for i in _absent(new, known)})
        keys = await self._insert_letters(batch)
        threads: dict[int, int] = {}
        one = _One()
        rows: list[dict[str, Any]] = []
        waits: list[dict[str, Any]] = []
        for key, new in zip(keys, batch, strict=True):
            parent = known.get(new.reading.parent or "")
            missing = _absent(new, known)
            near = [known[i][1] for i in _ancestors(new) if i in known][:1]
            near += [gathered[i] for i in missing if i in gathered]
            threads[key] = one.join(near, key)
            rows.append({"b_id": key, "b_parent": parent and parent[0], "b_thread": threads[key]})
            for place, name in enumerate(missing):
                gathered[name] = threads[key]
                waits.append({"message_id": name, "letter_id": key, "answered": place == 0})
            if new.reading.message_id and new.duplicate_of is None:
                known.setdefault(new.reading.message_id, (key, threads[key]))
        await self._thread(rows, waits)
        made = await self._insert_readings(keys, batch, version, context, now)
        await self._adopt(batch, keys, threads, one)
        for old, new_thread in one.moved():
            await self._connection.execute(
                update(letters).where(letters.c.thread_id == old).values(thread_id=new_thread)
            )
        return [
            _stored(new, key, row["b_parent"], one.of(threads[key]), reading_id)
            for key, new, row, reading_id in zip(keys, batch, rows, made, strict=True)
        ]

    async def _places(self, message_ids: set[str]) -> dict[str, tuple[int, int]]:
        query = (
            select(letters.c.message_id, letters.c.id, letters.c.thread_id)
            .where(letters.c.message_id.in_(message_ids), letters.c.duplicate_of.is_(None))
            .order_by(letters.c.id.desc())
        )
        return {m: (key, thread) for m, key, thread in await self._connection.execute(query)}

    async def _gathered(self, missing: set[str]) -> dict[str, int]:
        """The thread of those who name the same letter: it is one, though its first is not here."""
        if not missing:
            return {}
        query = (
            select(awaited.c.message_id, letters.c.thread_id)
            .join(letters, letters.c.id == awaited.c.letter_id)
            .where(awaited.c.message_id.in_(missing), letters.c.thread_id.is_not(None))
            .order_by(letters.c.id.desc())
        )
        return {row.message_id: row.thread_id for row in await self._connection.execute(query)}

    async def _insert_letters(self, batch: Sequence[NewLetter]) -> list[int]:
        # asked for afterwards: RETURNING in the order given is one statement a row on SQLite
        await execute_many(self._connection, _LETTERS, [_letter_row(new) for new in batch])
        query = select(letters.c.raw_id, letters.c.id).where(
            letters.c.raw_id.in_([new.raw_id for new in batch])
        )
        made = {row.raw_id: row.id for row in await self._connection.execute(query)}
        return [made[new.raw_id] for new in batch]

    async def _thread(self, rows: list[dict[str, Any]], waits: list[dict[str, Any]]) -> None:
        await execute_many(self._connection, _PLACES, rows)
        await execute_many(self._connection, _AWAITED, waits)

    async def _insert_readings(
        self, keys: list[int], batch: Sequence[NewLetter], version: int, context: str, now: datetime
    ) -> list[int]:
        rows = [
            {
                "letter_id": key,
                "version": version,
                "context": context,
                "made_at": now,
                "data": reading_to_json(new.reading),
            }
            for key, new in zip(keys, batch, strict=True)
        ]
        await execute_many(self._connection, _READINGS, rows)
        query = select(readings.c.letter_id, readings.c.id).where(
            readings.c.letter_id.in_(keys),
            readings.c.version == version,
            readings.c.context == context,
        )
        made = {row.letter_id: row.id for row in await self._connection.execute(query)}
        return [made[key] for key in keys]

    async def _adopt(
        self, batch: Sequence[NewLetter], keys: list[int], threads: dict[int, int], one: "_One"
    ) -> None:
        """Letters that came before their parent join it now, with everything below them."""
        came = {
            new.reading.message_id: key
            for key, new in zip(keys, batch, strict=True)
            if new.duplicate_of is None
        }
        query = (
            select(awaited.c.message_id, awaited.c.answered, letters.c.id, letters.c.thread_id)
            .join(letters, letters.c.id == awaited.c.letter_id)
            .where(awaited.c.message_id.in_(came))
            .order_by(letters.c.id)
        )
        for message_id, answered, child, thread in (await self._connection.execute(query)).all():
            parent = came[message_id]
            if parent == child:
                continue
            if answered:
                if await self._is_above(child, parent):
                    continue
                await self._connection.execute(
                    update(letters).where(letters.c.id == child).values(parent_id=parent)
                )
            one.join([threads[parent], thread], parent)
        await self._connection.execute(delete(awaited).where(awaited.c.message_id.in_(came)))

    async def _is_above(self, ancestor: int, letter: int) -> bool:
        """Whether `ancestor` stands above `letter`: forged references must not make a circle."""
        step: int | None = letter
        for _ in range(1000):
            if step is None or step == ancestor:
                return step == ancestor
            step = await self._connection.scalar(
                select(letters.c.parent_id).where(letters.c.id == step)
            )
        return True


def _ancestors(new: NewLetter) -> list[str]:
    """Message-IDs from the nearest up; the reader's word on the parent comes first."""
    if not new.reading.parent:
        return []
    return [new.reading.parent, *reversed(new.references[-_CANDIDATES:])]


def _absent(new: NewLetter, known: Mapping[str, object]) -> list[str]:
    """The letters that it waits for, its parent first: none where that one is here."""
    above = _ancestors(new)
    if not above or above[0] in known:
        return []
    own = new.reading.message_id
    return [i for i in dict.fromkeys(map(storable, above)) if i not in known and i != own]


class _One:
    """Threads that turn out to be one: the first of them stays, the others go into it."""

    def __init__(self) -> None:
        self._into: dict[int, int] = {}

    def of(self, thread: int) -> int:
        """What has become of a thread."""
        while thread in self._into:
            thread = self._into[thread]
        return thread

    def join(self, threads: Sequence[int], alone: int) -> int:
        """Makes them one, and says which; `alone` where there is none."""
        first, *others = [self.of(thread) for thread in threads] or [alone]
        self._into |= {other: first for other in others if other != first}
        return first

    def moved(self) -> list[tuple[int, int]]:
        """Each thread that is no more, and which one it is now."""
        return [(thread, self.of(thread)) for thread in self._into]


def _stored(
    new: NewLetter, key: int, parent: int | None, thread: int, reading_id: int
) -> StoredLetter:
    return StoredLetter(
        id=key,
        raw_id=new.raw_id,
        message_id=new.reading.message_id,
        thread_id=thread,
        parent_id=parent,
        over_list=new.over_list,
        withheld=False,
        received_at=new.received_at,
        reading_id=reading_id,
        reading=new.reading,
    )


def _letter_row(new: NewLetter) -> dict[str, Any]:
    reading = new.reading
    return {
        "raw_id": new.raw_id,
        "message_id": reading.message_id[:998],
        "words_digest": reading.words_digest,
        "base_subject": new.base_subject[:998],
        "thread_index": new.thread_index[:1000],
        "thread_root": new.thread_root[:64],
        "duplicate_of": new.duplicate_of,
        "kind": str(reading.kind),
        "author_email": reading.author_email[:320],
        "author_name": reading.author_name,
        "subject": reading.subject,
        "date": reading.date,
        "received_at": new.received_at,
        "over_list": new.over_list,
        "withheld": False,
        "released": False,
        "quiet": new.quiet,
    }
