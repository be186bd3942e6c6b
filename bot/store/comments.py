"""Numbered comments, joined with the letter and the reading that they were made from."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Row,
    and_,
    delete,
    func,
    not_,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.comments import Comment, Status, comment_code, within
from bot.model.groups import Group
from bot.model.readings import Citation, Reading
from bot.store.codec import reading_from_json
from bot.store.letters import StoredLetter
from bot.store.tables import comments, filings, groups, letters, readings


class Comments:
    """Comments by group and number."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self, group: Group, number: int, letter: StoredLetter, *, in_period: bool
    ) -> None:
        """Number a letter as a comment of a group, for good."""
        reading = within(letter.reading, group.resolution)
        key = await self._connection.scalar(
            comments.insert()
            .values(
                group_code=group.code,
                number=number,
                letter_id=letter.id,
                reading_id=letter.reading_id,
                received_at=letter.received_at,
                in_period=in_period,
                status=str(Status.OPEN),
                proposes=bool(reading.proposals),
                filed=bool(reading.provisions),
                judged=[],
            )
            .returning(comments.c.id)
        )
        own = [proposal.provision for proposal in reading.proposals if proposal.explicit]
        await file_under(
            self._connection, int(key or 0), group.code, reading.provisions, own, _source(reading)
        )

    async def find(self, group: str, number: int) -> Comment | None:
        """One comment by its number."""
        found = await self._load(
            and_(comments.c.group_code == group, comments.c.number == number), 1
        )
        return found[0] if found else None

    async def of_letter(self, letter_id: int) -> list[Comment]:
        """The comments that one letter became, one a group."""
        return await self._load(comments.c.letter_id == letter_id, 100)

    async def of_group(self, group: str, after: int = 0, limit: int = 10_000) -> list[Comment]:
        """Comments of a group by number, beginning behind `after`."""
        return await self._load(
            and_(comments.c.group_code == group, comments.c.number > after), limit
        )

    async def freeze(self, group: str, digest: int, until: datetime) -> None:
        """Give every comment not yet in a digest, received before `until`, to this digest."""
        await self._connection.execute(
            update(comments)
            .where(
                comments.c.group_code == group,
                comments.c.digest_number.is_(None),
                comments.c.received_at < until,
            )
            .values(digest_number=digest)
        )

    async def into_next_digest(self, letter_id: int) -> None:
        """What a letter says, which circulates only now, is new to the readers of the next one."""
        await self._connection.execute(
            update(comments)
            .where(comments.c.letter_id == letter_id, comments.c.status != Status.WITHDRAWN)
            .values(digest_number=None)
        )

    async def of_digest(self, group: str, digest: int) -> list[Comment]:
        """The comments frozen into a digest."""
        return await self._load(
            and_(comments.c.group_code == group, comments.c.digest_number == digest), 100_000
        )

    async def between(self, group: str, since: datetime, until: datetime) -> list[Comment]:
        """Comments received from `since` (included) until `until` (not included)."""
        condition = and_(
            comments.c.group_code == group,
            comments.c.received_at >= since,
            comments.c.received_at < until,
        )
        return await self._load(condition, 100_000)

    async def unplaced(self, group: str, before: datetime, limit: int = 500) -> list[Comment]:
        """Open comments of earlier that still have no place, the oldest first."""
        condition = and_(
            comments.c.group_code == group,
            comments.c.filed.is_(False),
            comments.c.status == Status.OPEN,
            comments.c.received_at < before,
        )
        return await self._load(condition, limit)

    async def competing(
        self, group: str, before: datetime, provisions: Collection[str]
    ) -> list[Comment]:
        """The latest open comment of earlier in which each source proposes something on each of
        these provisions: no more than sources times provisions, however old the archive."""
        latest = (
            select(func.max(filings.c.comment_id))
            .join(comments, comments.c.id == filings.c.comment_id)
            .where(
                filings.c.group_code == group,
                filings.c.provision.in_(sorted(provisions)),
                filings.c.proposing.is_not(None),
                comments.c.status == Status.OPEN,
                comments.c.received_at < before,
            )
            .group_by(filings.c.provision, filings.c.proposing)
        )
        return await self._load(comments.c.id.in_(latest), 100_000) if provisions else []

    async def provisions(self, group: str) -> list[str]:
        """Every provision that a comment of the group was ever filed under.

        One look into the index for each provision, not one for each filing.
        """
        mine = filings.c.group_code == group
        first = select(func.min(filings.c.provision).label("found")).where(mine).cte(recursive=True)
        following = (
            select(func.min(filings.c.provision))
            .where(mine, filings.c.provision > first.c.found)
            .scalar_subquery()
        )
        every = first.union_all(select(following).where(first.c.found.is_not(None)))
        query = select(every.c.found).where(every.c.found.is_not(None))
        return sorted(await self._connection.scalars(query))

    async def _load(self, condition: ColumnElement[bool], limit: int) -> list[Comment]:
        answered, heard = comments.alias("answered"), letters.alias("heard")
        query = (
            select(
                comments,
                letters.c.parent_id,
                letters.c.message_id,
                letters.c.over_list,
                letters.c.withheld,
                letters.c.released,
                readings.c.data,
                groups.c.data["resolution"].as_string().label("resolution"),
                answered.c.number.label("answered_number"),
                _shown(heard).label("answered_shown"),
            )
            .join(letters, letters.c.id == comments.c.letter_id)
            .join(readings, readings.c.id == comments.c.reading_id)
            .join(groups, groups.c.code == comments.c.group_code)
            .outerjoin(
                answered,
                and_(
                    answered.c.letter_id == letters.c.parent_id,
                    answered.c.group_code == comments.c.group_code,
                ),
            )
            .outerjoin(heard, heard.c.id == answered.c.letter_id)
            .where(condition)
            .order_by(comments.c.group_code, comments.c.number)
            .limit(limit)
        )
        return [_comment(row) for row in await self._connection.execute(query)]


async def file_under(
    connection: AsyncConnection, comment_id: int, group: str, provisions: Sequence[str],
    proposed: Collection[str], source: str,
) -> None:  # fmt: skip
    """Where a comment is looked for; `proposed` are provisions on which it counts as a proposal."""
    await connection.execute(delete(filings).where(filings.c.comment_id == comment_id))
    rows = [
        {
            "group_code": group,
            "provision": provision[:255],
            "comment_id": comment_id,
            "proposing": source[:400] if provision in proposed else None,
        }
        for provision in dict.fromkeys([*provisions, *proposed])
    ]
    if rows:
        await connection.execute(filings.insert(), rows)


def _comment(row: Row[Any]) -> Comment:
    whole = reading_from_json(row.data)
    reading = within(whole, row.resolution)
    answered = row.answered_number
    return Comment(
        id=row.id,
        code=comment_code(row.group_code, row.number),
        group=row.group_code,
        number=row.number,
        letter_id=row.letter_id,
        message_id=row.message_id,
        parent_code=None if answered is None else comment_code(row.group_code, answered),
        author_name=reading.author_name,
        author_email=reading.author_email,
        source=_source(reading),
        language=reading.language,
        received_at=row.received_at,
        in_period=row.in_period,
        circulates=(row.over_list or row.released) and not row.withheld,
        answers_openly=bool(row.answered_shown),
        status=Status(row.status),
        subject=reading.subject,
        own_words=reading.own_words,
        provisions=tuple(row.placed) if row.placed is not None else reading.provisions,
        citations=reading.citations,
        proposals=reading.proposals,
        position=reading.position,
        position_evidence=reading.position_evidence,
        attachments=tuple(a.filename for a in reading.attachments),
        warnings=reading.warnings,
        digest_number=row.digest_number,
        placed=None if row.placed is None else tuple(row.placed),
        decided_at=row.decided_at,
        revision=row.revision,
        observation=row.observation,
        over_list=row.over_list,
        held=row.withheld,
        resolution=row.resolution,
        elsewhere=_elsewhere(whole, row.resolution),
        judged=tuple((reading, right) for reading, right in row.judged),
    )


def _shown(letter: FromClause) -> ColumnElement[bool]:
    """Whether a letter circulates."""
    return and_(or_(letter.c.over_list, letter.c.released), not_(letter.c.withheld))


def _elsewhere(reading: Reading, resolution: str) -> tuple[Citation, ...]:
    """Places of the other resolutions that the letter is about, not merely mentions: named in its
    words, or in what they answer."""
    others = set(reading.resolutions) - {resolution}
    told = (c for c in reading.citations if c.explicit or c.source == "quotation")
    return tuple(c for c in told if c.provision.partition("/")[0] in others)


def _source(reading: Reading) -> str:
    """In whose name the author is registered, else the author."""
    return reading.affiliation or reading.author_name or reading.author_email
