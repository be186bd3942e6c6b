"""Action items of the groups."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.actions import ActionItem
from bot.store.tables import actions


class Actions:
    """What somebody promised, until it is done."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self, group: str, what: str, owner: str, due: date | None, now: datetime
    ) -> ActionItem:
        """Keep a new one."""
        values = {"group_code": group, "what": what, "owner": owner, "due": due}
        query = actions.insert().values(created_at=now, **values).returning(actions)
        return _item((await self._connection.execute(query)).one())

    async def get(self, action_id: int) -> ActionItem | None:
        """One action item."""
        query = select(actions).where(actions.c.id == action_id)
        row = (await self._connection.execute(query)).first()
        return None if row is None else _item(row)

    async def done(self, action_id: int, now: datetime) -> None:
        """Note that it is done; the first time counts."""
        await self._connection.execute(
            update(actions)
            .where(actions.c.id == action_id, actions.c.done_at.is_(None))
            .values(done_at=now)
        )

    async def of_group(self, group: str) -> list[ActionItem]:
        """All of a group: by target date, those without one last."""
        query = select(actions).where(actions.c.group_code == group).order_by(actions.c.id)
        found = [_item(row) for row in await self._connection.execute(query)]
        return sorted(found, key=lambda item: (item.due or date.max, item.id))


def _item(row: Row[Any]) -> ActionItem:
    return ActionItem(row.id, row.group_code, row.what, row.owner, row.due, row.done_at)
