"""Letters and their readings, in threads: adding one costs the same however long the archive is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, bindparam, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.facts import Earlier
from bot.model.readings import Reading
from bot.store.codec import reading_from_json, reading_to_json
from bot.store.tables import arrivals, awaited, comments, letters, raws, readings

SUBJECT_WINDOW = timedelta(days=30)
_CANDIDATES = 12


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


@dataclass(frozen=True, slots=True)
class Clue:
    """What a letter's header says about the letters before it."""

    message_ids: tuple[str, ...]
    thread_root: str
    base_subject: str
    around: datetime | None


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
    """Letters by id, by Message-ID and in threads."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def earlier(self, clues: Sequence[Clue]) -> list[Earlier]:
        """Letters that the clues could mean, oldest first; one query for all of them."""
        wanted = [
            part
            for part in (
                _any(letters.c.message_id, (i for c in clues for i in c.message_ids)),
                _any(letters.c.thread_root, (c.thread_root for c in clues if c.thread_root)),
                _same_subject([c for c in clues if c.around and c.base_subject]),
            )
            if part is not None
        ]
        if not wanted:
            return []
        query = (
            select(letters, readings.c.data)
            .join(readings, readings.c.letter_id == letters.c.id)
            .where(letters.c.duplicate_of.is_(None), or_(*wanted))
            .order_by(letters.c.id.desc(), readings.c.id.desc())
            .limit(_CANDIDATES * max(len(clues), 1) + 20)
        )
        found: dict[int, Earlier] = {}
        for row in await self._connection.execute(query):
            if row.id not in found:
                found[row.id] = _earlier(row)
        return list(reversed(found.values()))

    async def recent_comments(self, limit: int) -> list[Earlier]:
        """The last letters that became comments, oldest first, with their numbers."""
        query = (
            select(letters, readings.c.data, comments.c.group_code, comments.c.number)
            .join(readings, readings.c.letter_id == letters.c.id)
            .join(comments, comments.c.reading_id == readings.c.id)
            .order_by(comments.c.id.desc())
            .limit(limit)
        )
        found: dict[int, Earlier] = {}
        for row in await self._connection.execute(query):
            code = f"{row.group_code}-C{row.number}"
            before = found.get(row.id) or _earlier(row)
            found[row.id] = replace(before, codes=(code, *before.codes))
        return list(reversed(found.values()))

    async def originals_of(self, batch: Sequence[Reading]) -> list[int | None]:
        """For each reading the letter that it repeats (READING, *duplicate*), else None."""
        query = (
            select(
                letters.c.id,
                letters.c.message_id,
                letters.c.author_email,
                letters.c.date,
                letters.c.words_digest,
            )
            .where(
                letters.c.words_digest.in_({reading.words_digest for reading in batch}),
                letters.c.duplicate_of.is_(None),
                or_(
                    letters.c.message_id.in_({reading.message_id for reading in batch} - {""}),
                    letters.c.date.in_({r.date for r in batch if r.date is not None}),
                ),
            )
            .order_by(letters.c.id.desc())
        )
        known: dict[tuple[str, ...], int] = {}
        for key, message_id, author, date, words in await self._connection.execute(query):
            known |= dict.fromkeys(_keys(message_id, author, date, words), key)
        return [
            min((known[k] for k in repeat_keys(reading) if k in known), default=None)
            for reading in batch
        ]

    async def add(
        self, batch: Sequence[NewLetter], version: int, context: str, now: datetime
    ) -> list[StoredLetter]:
        """Keep letters with their readings, each in its thread; in the order given."""
        if not batch:
            return []
        known = await self._places({i for new in batch for i in _ancestors(new)})
        keys = await self._insert_letters(batch)
        threads: dict[int, int] = {}
        rows: list[dict[str, Any]] = []
        waits: set[tuple[str, int]] = set()
        for key, new in zip(keys, batch, strict=True):
            parent = known.get(new.reading.parent or "")
            near = parent or next((known[i] for i in _ancestors(new) if i in known), None)
            threads[key] = near[1] if near else key
            rows.append({"b_id": key, "b_parent": parent and parent[0], "b_thread": threads[key]})
            if new.reading.parent and parent is None:
                waits.add((new.reading.parent, key))
            if new.reading.message_id and new.duplicate_of is None:
                known.setdefault(new.reading.message_id, (key, threads[key]))
        await self._thread(rows, waits)
        made = await self._insert_readings(keys, batch, version, context, now)
        await self._adopt(batch, keys, threads)
        return [
            StoredLetter(
                id=key,
                raw_id=new.raw_id,
                message_id=new.reading.message_id,
                thread_id=threads[key],
                parent_id=row["b_parent"],
                over_list=new.over_list,
                withheld=False,
                received_at=new.received_at,
                reading_id=reading_id,
                reading=new.reading,
            )
            for key, new, row, reading_id in zip(keys, batch, rows, made, strict=True)
        ]

    async def _places(self, message_ids: set[str]) -> dict[str, tuple[int, int]]:
        query = (
            select(letters.c.message_id, letters.c.id, letters.c.thread_id)
            .where(letters.c.message_id.in_(message_ids), letters.c.duplicate_of.is_(None))
            .order_by(letters.c.id.desc())
        )
        return {m: (key, thread) for m, key, thread in await self._connection.execute(query)}

    async def _insert_letters(self, batch: Sequence[NewLetter]) -> list[int]:
        query = letters.insert().returning(letters.c.id, sort_by_parameter_order=True)
        result = await self._connection.execute(query, [_letter_row(new) for new in batch])
        return [key for (key,) in result]

    async def _thread(self, rows: list[dict[str, Any]], waits: set[tuple[str, int]]) -> None:
        await self._connection.execute(
            update(letters)
            .where(letters.c.id == bindparam("b_id"))
            .values(parent_id=bindparam("b_parent"), thread_id=bindparam("b_thread")),
            rows,
        )
        if waits:
            await self._connection.execute(
                awaited.insert(), [{"message_id": m, "letter_id": key} for m, key in sorted(waits)]
            )

    async def _insert_readings(
        self, keys: list[int], batch: Sequence[NewLetter], version: int, context: str, now: datetime
    ) -> list[int]:
        query = readings.insert().returning(readings.c.id, sort_by_parameter_order=True)
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
        return [key for (key,) in await self._connection.execute(query, rows)]

    async def _adopt(
        self, batch: Sequence[NewLetter], keys: list[int], threads: dict[int, int]
    ) -> None:
        """Letters that came before their parent join it now, with everything below them."""
        came = {
            new.reading.message_id: key
            for key, new in zip(keys, batch, strict=True)
            if new.duplicate_of is None
        }
        query = (
            select(awaited.c.message_id, letters.c.id, letters.c.thread_id)
            .join(letters, letters.c.id == awaited.c.letter_id)
            .where(awaited.c.message_id.in_(came))
        )
        for message_id, child, thread in (await self._connection.execute(query)).all():
            parent = came[message_id]
            if parent == child or await self._is_above(child, parent):
                continue
            await self._connection.execute(
                update(letters).where(letters.c.id == child).values(parent_id=parent)
            )
            await self._connection.execute(
                update(letters)
                .where(letters.c.thread_id == thread)
                .values(thread_id=threads[parent])
            )
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

    async def original(self, letter_id: int) -> int | None:
        """The letter that a duplicate repeats."""
        found: int | None = await self._connection.scalar(
            select(letters.c.duplicate_of).where(letters.c.id == letter_id)
        )
        return found

    async def came_over_list(self, letter_id: int) -> None:
        """A copy of a letter came over the list: it may circulate (promise 6)."""
        await self._connection.execute(
            update(letters).where(letters.c.id == letter_id).values(over_list=True)
        )

    async def withhold(self, letter_id: int) -> None:
        """Keep a letter out of papers, search and export at once (promise 6)."""
        await self._connection.execute(
            update(letters).where(letters.c.id == letter_id).values(withheld=True)
        )

    async def get(self, letter_id: int) -> StoredLetter | None:
        """One letter with its latest reading."""
        found = await self._stored(letters.c.id == letter_id, 1)
        return found[0] if found else None

    async def by_message_id(self, message_id: str) -> StoredLetter | None:
        """The first letter of that Message-ID, with its latest reading."""
        found = await self._stored(
            and_(letters.c.message_id == message_id, letters.c.duplicate_of.is_(None)), 1
        )
        return found[0] if found else None

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
            .where(raws.c.id > raw_id, raws.c.state == "quarantined")
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

    async def private_between(
        self, since: datetime, until: datetime, limit: int = 100
    ) -> list[StoredLetter]:
        """Letters to the bot alone that say something and became no comment: for a person."""
        return await self._stored(
            and_(
                letters.c.kind.in_(("command", "comment")),
                letters.c.duplicate_of.is_(None),
                letters.c.over_list.is_(False),
                letters.c.received_at >= since,
                letters.c.received_at < until,
                letters.c.id.not_in(select(comments.c.letter_id)),
            ),
            limit,
        )

    async def _stored(self, condition: ColumnElement[bool], limit: int) -> list[StoredLetter]:
        query = (
            select(letters, readings.c.id.label("reading_id"), readings.c.data)
            .join(readings, readings.c.letter_id == letters.c.id)
            .where(condition)
            .order_by(letters.c.id, readings.c.id.desc())
            .limit(limit)
        )
        found: dict[int, StoredLetter] = {}
        for row in await self._connection.execute(query):
            found.setdefault(
                row.id,
                StoredLetter(
                    row.id, row.raw_id, row.message_id, row.thread_id, row.parent_id,
                    row.over_list, row.withheld, row.received_at, row.reading_id,
                    reading_from_json(row.data),
                ),
            )  # fmt: skip
        return list(found.values())

    async def originals(self, after: int, limit: int) -> list[tuple[int, bytes | None, datetime]]:
        """(letter, zlib, received) of letters that are no duplicates and not withheld."""
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
        return [tuple(row) for row in await self._connection.execute(query)]

    async def mailboxes(self, letter_id: int) -> list[str]:
        """The mailboxes that a letter came in by."""
        query = (
            select(arrivals.c.mailbox)
            .join(letters, letters.c.raw_id == arrivals.c.raw_id)
            .where(letters.c.id == letter_id)
        )
        return list(await self._connection.scalars(query))


def repeat_keys(reading: Reading) -> set[tuple[str, ...]]:
    """What two letters share when one repeats the other (READING, *duplicate*)."""
    return _keys(reading.message_id, reading.author_email, reading.date, reading.words_digest)


def _keys(message_id: str, author: str, date: datetime | None, words: str) -> set[tuple[str, ...]]:
    keys: set[tuple[str, ...]] = {(message_id, words)} if message_id else set()
    if date is not None:
        keys.add((author, date.astimezone(UTC).isoformat(), words))
    return keys


def _ancestors(new: NewLetter) -> list[str]:
    """Message-IDs from the nearest up; the reader's word on the parent comes first."""
    if not new.reading.parent:
        return []
    return [new.reading.parent, *reversed(new.references[-_CANDIDATES:])]


def _any(column: ColumnElement[str], values: Iterable[str]) -> ColumnElement[bool] | None:
    wanted = {value for value in values if value}
    return column.in_(wanted) if wanted else None


def _same_subject(clues: Sequence[Clue]) -> ColumnElement[bool] | None:
    """One window around all of them: the caller looks more closely."""
    around = [clue.around for clue in clues if clue.around]
    if not around:
        return None
    return and_(
        letters.c.base_subject.in_({clue.base_subject for clue in clues}),
        letters.c.received_at.between(
            min(around) - SUBJECT_WINDOW, max(around) + timedelta(days=1)
        ),
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
        "quiet": new.quiet,
    }


def _earlier(row: Row[Any]) -> Earlier:
    reading = reading_from_json(row.data)
    return Earlier(
        message_id=reading.message_id,
        subject=reading.subject,
        author_email=reading.author_email,
        author_name=reading.author_name,
        affiliation=reading.affiliation,
        date=reading.date,
        received_at=row.received_at,
        thread_index=row.thread_index,
        kind=reading.kind,
        own_words=reading.own_words,
        words_digest=reading.words_digest,
        resolutions=reading.resolutions,
        provisions=reading.provisions,
        proposals=reading.proposals,
        position=reading.position,
        parent=reading.parent,
        base_subject=row.base_subject,
    )
