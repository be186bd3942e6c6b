"""Notices: what is to be said, written with its cause in one transaction."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.delivery import Notice, NoticeState
from bot.store.inserting import insert
from bot.store.tables import notices


class Notices:
    """What is to be said, written with its cause in one transaction (promise 3)."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self,
        effect: str,
        kind: str,
        due_at: datetime,
        now: datetime,
        payload: dict[str, object],
        group: str | None = None,
    ) -> bool:
        """Keep a notice; False, and nothing done, if that effect is known (promise 2).

        One that was cancelled before it was said lives again: a meeting may be moved back.
        """
        values = {
            "effect": effect,
            "kind": kind,
            "group_code": group,
            "due_at": due_at,
            "payload": payload,
            "state": str(NoticeState.PENDING),
            "attempts": 0,
            "created_at": now,
            "detail": "",
        }
        query = insert(self._connection, notices).values(values)
        query = query.on_conflict_do_update(
            index_elements=["effect"],
            set_={name: values[name] for name in ("due_at", "payload", "state", "attempts")},
            where=notices.c.state == NoticeState.CANCELLED,
        )
        return await self._connection.scalar(query.returning(notices.c.id)) is not None

    async def extend(self, effect: str, key: str, value: object) -> None:
        """Add to a list in the payload of a notice that still waits."""
        query = select(notices).where(
            notices.c.effect == effect, notices.c.state == NoticeState.PENDING
        )
        row = (await self._connection.execute(query.with_for_update())).first()
        if row is not None:
            payload = {**row.payload, key: [*row.payload.get(key, []), value]}
            await self._set(row.id, payload=payload)

    async def any_due(self, now: datetime) -> bool:
        """Whether something fell due and nobody holds it."""
        query = select(notices.c.id).where(_fell_due(now)).limit(1)
        return await self._connection.scalar(query) is not None

    async def due(self, now: datetime, limit: int) -> list[Notice]:
        """Notices that fell due, oldest first; rows that another copy holds are passed over."""
        query = (
            select(notices)
            .where(_fell_due(now))
            .order_by(notices.c.due_at, notices.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        return [_notice(row) for row in await self._connection.execute(query)]

    async def under_way(self, now: datetime) -> int:
        """How many notices fell due and are not closed, claimed ones included."""
        query = (
            select(func.count())
            .select_from(notices)
            .where(
                or_(
                    notices.c.state == NoticeState.CLAIMED,
                    and_(notices.c.state == NoticeState.PENDING, notices.c.due_at <= now),
                )
            )
        )
        return int((await self._connection.execute(query)).scalar_one())

    async def recover(self, owner: str) -> int:
        """What an earlier life of this copy had claimed is due again at once."""
        result = await self._connection.execute(
            update(notices)
            .where(notices.c.state == NoticeState.CLAIMED, notices.c.lease_owner == owner)
            .values(state=str(NoticeState.PENDING), lease_until=None)
        )
        return result.rowcount

    async def claim(self, notice_id: int, owner: str, until: datetime) -> None:
        """Hold a notice while its papers are made; a lease that runs out is taken over."""
        await self._set(
            notice_id,
            state=str(NoticeState.CLAIMED),
            lease_owner=owner,
            lease_until=until,
        )

    async def close(
        self, notice_id: int, state: NoticeState, now: datetime, detail: str = ""
    ) -> None:
        """The end of a notice, with the reason where nothing was said."""
        await self._set(notice_id, state=str(state), closed_at=now, detail=detail, lease_until=None)

    async def put_off(self, notice_id: int, until: datetime, detail: str) -> None:
        """Try a notice again later: its making failed."""
        await self._set(
            notice_id,
            state=str(NoticeState.PENDING),
            due_at=until,
            detail=detail,
            lease_until=None,
            attempts=notices.c.attempts + 1,
        )

    async def cancel(self, effect: str, now: datetime) -> int:
        """Cancel the pending notices of an effect and of those below it; returns how many."""
        result = await self._connection.execute(
            update(notices)
            .where(
                or_(
                    notices.c.effect == effect,
                    notices.c.effect.startswith(f"{effect}:", autoescape=True),
                ),
                notices.c.state == NoticeState.PENDING,
            )
            .values(state=str(NoticeState.CANCELLED), closed_at=now)
        )
        return result.rowcount

    async def of(self, notice_id: int) -> Notice:
        """One notice by its id."""
        query = select(notices).where(notices.c.id == notice_id)
        return _notice((await self._connection.execute(query)).one())

    async def detail(self, notice_id: int) -> str:
        """Why a notice was dropped or held."""
        query = select(notices.c.detail).where(notices.c.id == notice_id)
        return str((await self._connection.execute(query)).scalar_one())

    async def _set(self, notice_id: int, **values: Any) -> None:
        await self._connection.execute(
            update(notices).where(notices.c.id == notice_id).values(**values)
        )


def _fell_due(now: datetime) -> ColumnElement[bool]:
    return or_(
        and_(notices.c.state == NoticeState.PENDING, notices.c.due_at <= now),
        and_(notices.c.state == NoticeState.CLAIMED, notices.c.lease_until <= now),
    )


def _notice(row: Row[Any]) -> Notice:
    return Notice(
        row.id, row.effect, row.kind, row.group_code, row.due_at, row.payload, row.attempts
    )
