"""Meetings and announcements."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.announcements import Announcement, AnnouncementState
from bot.model.meetings import Meeting
from bot.store.tables import announcements, meetings


class Meetings:
    """Meetings of the groups."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, meeting: Meeting, added_by: str) -> int:
        """Keep a new meeting (its `id` is ignored); returns the id."""
        query = (
            meetings.insert().values(added_by=added_by, **_row(meeting)).returning(meetings.c.id)
        )
        return int((await self._connection.execute(query)).scalar_one())

    async def put(self, meeting: Meeting) -> None:
        """Keep a meeting as it is now."""
        await self._connection.execute(
            update(meetings).where(meetings.c.id == meeting.id).values(**_row(meeting))
        )

    async def get(self, meeting_id: int) -> Meeting | None:
        """One meeting."""
        found = await self._load(meetings.c.id == meeting_id)
        return found[0] if found else None

    async def locked(self, meeting_id: int) -> Meeting | None:
        """One meeting; on PostgreSQL nobody else changes it before the commit."""
        query = select(meetings.c.id).where(meetings.c.id == meeting_id).with_for_update()
        await self._connection.execute(query)
        return await self.get(meeting_id)

    async def of_group(self, group: str) -> list[Meeting]:
        """All meetings of a group, in the order in which they were added."""
        return await self._load(meetings.c.group_code == group)

    async def _load(self, condition: ColumnElement[bool]) -> list[Meeting]:
        query = select(meetings).where(condition).order_by(meetings.c.id)
        return [_meeting(row) for row in await self._connection.execute(query)]


class Announcements:
    """Announcements of the secretariat."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, draft: Announcement, now: datetime) -> int:
        """Keep a new draft (its `id` is ignored); returns the id."""
        query = (
            announcements.insert()
            .values(
                group_code=draft.group,
                subject=draft.subject,
                body=draft.body,
                send_at=draft.send_at,
                state=str(draft.state),
                drafted_by=draft.drafted_by,
                confirmed_by=draft.confirmed_by,
                code=draft.code,
                created_at=now,
            )
            .returning(announcements.c.id)
        )
        return int((await self._connection.execute(query)).scalar_one())

    async def set(
        self, announcement_id: int, state: AnnouncementState, **values: str | datetime
    ) -> None:
        """Move an announcement on; `confirmed_by`, `code`, `send_at` may change with it."""
        await self._connection.execute(
            update(announcements)
            .where(announcements.c.id == announcement_id)
            .values(state=str(state), **values)
        )

    async def codes(self) -> list[str]:
        """The codes that are still good for something."""
        query = select(announcements.c.code).where(announcements.c.code != "")
        return list(await self._connection.scalars(query))

    async def void(self, code: str) -> None:
        """Make a code worthless."""
        await self._connection.execute(
            update(announcements).where(announcements.c.code == code).values(code="")
        )

    async def get(self, announcement_id: int) -> Announcement | None:
        """One announcement; the row stays locked until commit on PostgreSQL."""
        query = select(announcements).where(announcements.c.id == announcement_id)
        row = (await self._connection.execute(query.with_for_update())).first()
        return None if row is None else _announcement(row)

    async def one(self, announcement_id: int) -> Announcement:
        """One announcement that exists; LookupError if it does not."""
        found = await self.get(announcement_id)
        if found is None:
            raise LookupError(f"no announcement {announcement_id}")
        return found

    async def all(self, group: str | None = None) -> list[Announcement]:
        """Announcements, oldest first."""
        query = select(announcements).order_by(announcements.c.id)
        if group is not None:
            query = query.where(announcements.c.group_code == group)
        return [_announcement(row) for row in await self._connection.execute(query)]


def _row(meeting: Meeting) -> dict[str, Any]:
    return {
        "group_code": meeting.group,
        "title": meeting.title,
        "starts_at": meeting.starts_at,
        "ends_at": meeting.ends_at,
        "zone": meeting.zone,
        "when_text": meeting.when_text,
        "place": meeting.place,
        "link": meeting.link,
        "agenda": meeting.agenda,
        "uid": meeting.uid,
        "sequence": meeting.sequence,
        "cancelled": meeting.cancelled,
        "reminders": [int(offset.total_seconds()) for offset in meeting.reminders],
        "plan_confirmed_by": meeting.plan_confirmed_by,
        "invited": list(meeting.invited),
    }


def _meeting(row: Row[Any]) -> Meeting:
    return Meeting(
        id=row.id,
        group=row.group_code,
        title=row.title,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        zone=row.zone,
        when_text=row.when_text,
        place=row.place,
        link=row.link,
        agenda=row.agenda,
        uid=row.uid,
        sequence=row.sequence,
        cancelled=row.cancelled,
        reminders=tuple(timedelta(seconds=offset) for offset in row.reminders),
        plan_confirmed_by=row.plan_confirmed_by,
        invited=tuple(row.invited),
    )


def _announcement(row: Row[Any]) -> Announcement:
    return Announcement(
        id=row.id,
        group=row.group_code,
        subject=row.subject,
        body=row.body,
        send_at=row.send_at,
        state=AnnouncementState(row.state),
        drafted_by=row.drafted_by,
        confirmed_by=row.confirmed_by,
        code=row.code,
    )
