"""What came before a letter: candidates for its parent, recent comments, the letter it repeats."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, or_, select, true
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.comments import comment_code
from bot.model.facts import Earlier
from bot.model.readings import Reading
from bot.store.codec import reading_from_json
from bot.store.tables import comments, letters, readings

SUBJECT_WINDOW = timedelta(days=30)
_CANDIDATES = 12


@dataclass(frozen=True, slots=True)
class Clue:
    """What a letter's header says about the letters before it."""

    message_ids: tuple[str, ...]
    thread_root: str
    base_subject: str
    around: datetime | None


class EarlierLetters:
    """Looks back in the archive by what a letter's header and words say."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def candidates(self, clues: Sequence[Clue], beyond: int | None = None) -> list[Earlier]:
        """Letters that the clues could mean, oldest first; one query for all of them.

        With `beyond` only letters with a smaller id: what was known when that one came.
        """
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
            .where(letters.c.duplicate_of.is_(None), or_(*wanted), _below(beyond))
            .order_by(letters.c.id.desc(), readings.c.id.desc())
            .limit(_CANDIDATES * max(len(clues), 1) + 20)
        )
        found: dict[int, Earlier] = {}
        for row in await self._connection.execute(query):
            if row.id not in found:
                found[row.id] = _earlier(row)
        return list(reversed(found.values()))

    async def recent_comments(
        self, limit: int, after: int = 0, beyond: int | None = None
    ) -> list[tuple[int, Earlier]]:
        """(id of the comment, letter) of the last letters that became comments, oldest first.

        Each with its numbers; only comments behind the id `after`.
        """
        query = (
            select(
                letters,
                readings.c.data,
                comments.c.id.label("comment_id"),
                comments.c.group_code,
                comments.c.number,
            )
            .join(readings, readings.c.letter_id == letters.c.id)
            .join(comments, comments.c.reading_id == readings.c.id)
            .where(comments.c.id > after, _below(beyond))
            .order_by(comments.c.id.desc())
            .limit(limit)
        )
        found: dict[int, tuple[int, Earlier]] = {}
        for row in await self._connection.execute(query):
            code = comment_code(row.group_code, row.number)
            last, before = found.get(row.id) or (row.comment_id, _earlier(row))
            found[row.id] = last, replace(before, codes=(code, *before.codes))
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


def repeat_keys(reading: Reading) -> set[tuple[str, ...]]:
    """What two letters share when one repeats the other (READING, *duplicate*)."""
    return _keys(reading.message_id, reading.author_email, reading.date, reading.words_digest)


def _keys(message_id: str, author: str, date: datetime | None, words: str) -> set[tuple[str, ...]]:
    keys: set[tuple[str, ...]] = {(message_id, words)} if message_id else set()
    if date is not None:
        keys.add((author, date.astimezone(UTC).isoformat(), words))
    return keys


def _below(beyond: int | None) -> ColumnElement[bool]:
    return true() if beyond is None else letters.c.id < beyond


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
        signature=reading.signature,
    )
