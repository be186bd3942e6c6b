"""Outgoing mails: how far each mail to one recipient, or to the list, has come."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.delivery import Outgoing, OutgoingState
from bot.store.inserting import insert
from bot.store.tables import outgoing

_WAITING = (OutgoingState.QUEUED, OutgoingState.FAILED, OutgoingState.HELD)
_NOT_GONE = (*_WAITING, OutgoingState.CANCELLED)


class Mails:
    """Outgoing mails, one to one recipient or to the list."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self,
        notice_id: int,
        effect: str,
        message_id: str,
        recipient: str,
        subject: str,
        data: bytes,
        now: datetime,
        *,
        to_list: bool,
        ref: str,
    ) -> bool:
        """Queue a mail; False, and nothing done, if that effect is known (promise 2)."""
        values = {
            "notice_id": notice_id,
            "effect": effect,
            "message_id": message_id,
            "recipient": recipient,
            "to_list": to_list,
            "ref": ref,
            "subject": subject,
            "data": data,
            "state": str(OutgoingState.QUEUED),
            "attempts": 0,
            "resent": False,
            "created_at": now,
            "next_try_at": now,
            "detail": "",
        }
        query = insert(self._connection, outgoing).values(values).on_conflict_do_nothing()
        return await self._connection.scalar(query.returning(outgoing.c.id)) is not None

    async def claim(
        self, now: datetime, owner: str, lease: Callable[[int], timedelta]
    ) -> Outgoing | None:
        """Mark the next queued mail as *sending*, before the wire is touched.

        To be committed before dialling; `lease` says how long sending so many bytes may take.
        """
        query = (
            select(outgoing)
            .where(_waits(now))
            .order_by(outgoing.c.next_try_at, outgoing.c.id)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        row = (await self._connection.execute(query)).first()
        if row is None:
            return None
        mail = _mail(row)
        await self._set(
            mail.id,
            state=str(OutgoingState.SENDING),
            lease_owner=owner,
            lease_until=now + lease(len(mail.data)),
            attempts=mail.attempts + 1,
        )
        return replace(mail, state=OutgoingState.SENDING, attempts=mail.attempts + 1)

    async def accepted(self, mail_id: int, now: datetime, detail: str) -> None:
        """The server took it; a witness that was faster stays."""
        await self._set(
            mail_id,
            state=str(OutgoingState.ACCEPTED),
            accepted_at=now,
            lease_until=None,
            uncertain_at=None,
            detail=detail,
        )

    async def again(self, mail_id: int, at: datetime, detail: str, *, resent: bool) -> None:
        """Queue it again: refused for now, or sent once more after the grace time."""
        values: dict[str, Any] = {"resent": True} if resent else {}
        await self._set(
            mail_id,
            state=str(OutgoingState.QUEUED),
            next_try_at=at,
            lease_until=None,
            uncertain_at=None,
            detail=detail,
            **values,
        )

    async def failed(self, mail_id: int, detail: str) -> None:
        """The server will never take it."""
        await self._set(mail_id, state=str(OutgoingState.FAILED), lease_until=None, detail=detail)

    async def uncertain(self, mail_id: int, now: datetime, detail: str) -> None:
        """Nobody knows whether the server took it: the witness decides."""
        await self._set(
            mail_id,
            state=str(OutgoingState.UNCERTAIN),
            uncertain_at=now,
            lease_until=None,
            detail=detail,
        )

    async def hold(self, mail_id: int, detail: str) -> None:
        """Wait for a person."""
        await self._set(mail_id, state=str(OutgoingState.HELD), detail=detail)

    async def drop(self, mail_id: int, detail: str) -> None:
        """Overtaken by events before it was sent."""
        await self._set(mail_id, state=str(OutgoingState.CANCELLED), detail=detail)

    async def cancel(self, mail_id: int, detail: str) -> bool:
        """A person said not to send it; False, and nothing done, if it may be on its way."""
        result = await self._connection.execute(
            update(outgoing)
            .where(
                outgoing.c.id == mail_id,
                outgoing.c.state.in_(_NOT_GONE),
                outgoing.c.uncertain_at.is_(None),
            )
            .values(state=str(OutgoingState.CANCELLED), detail=detail)
        )
        return result.rowcount == 1

    async def give_up(self, mail_id: int, detail: str) -> bool:
        """A person said that it shall never be sent; False if it is being sent or has its end."""
        result = await self._connection.execute(
            update(outgoing)
            .where(
                outgoing.c.id == mail_id,
                outgoing.c.state.in_((*_WAITING, OutgoingState.UNCERTAIN)),
            )
            .values(
                state=str(OutgoingState.CANCELLED),
                detail=detail,
                lease_until=None,
                uncertain_at=None,
            )
        )
        return result.rowcount == 1

    async def any_waits(self, now: datetime) -> bool:
        """Whether a queued mail may go."""
        query = select(outgoing.c.id).where(_waits(now)).limit(1)
        return await self._connection.scalar(query) is not None

    async def any_doubt(self, now: datetime) -> bool:
        """Whether a mail is *uncertain*, or its sender died."""
        doubtful = or_(outgoing.c.state == OutgoingState.UNCERTAIN, _abandoned(now))
        query = select(outgoing.c.id).where(doubtful).limit(1)
        return await self._connection.scalar(query) is not None

    async def expired(self, now: datetime) -> list[Outgoing]:
        """Mails in *sending* whose lease ran out: their sender died."""
        return await self._load(_abandoned(now))

    async def orphans(self, owner: str) -> list[Outgoing]:
        """Mails in *sending* that an earlier life of this copy left behind."""
        return await self._load(
            and_(outgoing.c.state == OutgoingState.SENDING, outgoing.c.lease_owner == owner)
        )

    async def in_doubt(self) -> list[Outgoing]:
        """Mails in *uncertain*."""
        return await self._load(outgoing.c.state == OutgoingState.UNCERTAIN)

    async def witnessed(self, message_id: str, now: datetime, *, on_list: bool) -> Outgoing | None:
        """A copy came back: proof of acceptance, and over the list proof that it was seen.

        Returns the mail as it was before; None if nothing of ours has that Message-ID.
        """
        found = await self.by_message_ids([message_id])
        if not found:
            return None
        mail = found[0]
        values: dict[str, Any] = {"witnessed_at": func.coalesce(outgoing.c.witnessed_at, now)}
        if on_list:
            values["seen_at"] = func.coalesce(outgoing.c.seen_at, now)
        if mail.state not in (OutgoingState.ACCEPTED, OutgoingState.CANCELLED):
            values |= {
                "state": str(OutgoingState.ACCEPTED),
                "accepted_at": now,
                "lease_until": None,
                "uncertain_at": None,
            }
        await self._set(mail.id, **values)
        return mail

    async def moderated(self, mail_id: int, now: datetime) -> None:
        """The list's moderator holds it."""
        await self._set(mail_id, moderated_at=now)

    async def by_message_ids(self, message_ids: Sequence[str]) -> list[Outgoing]:
        """Ours among these Message-IDs."""
        return await self._load(outgoing.c.message_id.in_(list(message_ids)))

    async def ours(self, message_ids: Sequence[str]) -> dict[str, str]:
        """Those of these Message-IDs that we gave, each with the one recipient; "" is the list."""
        query = select(outgoing.c.message_id, outgoing.c.recipient, outgoing.c.to_list).where(
            outgoing.c.message_id.in_(message_ids)
        )
        return {
            message_id: "" if to_list else recipient
            for message_id, recipient, to_list in await self._connection.execute(query)
        }

    async def by_ref(self, ref: str) -> list[Outgoing]:
        """The mails that carry a visible reference."""
        return await self._load(outgoing.c.ref == ref)

    async def get(self, mail_id: int) -> Outgoing | None:
        """One mail, with its bytes."""
        found = await self._load(outgoing.c.id == mail_id, with_data=True)
        return found[0] if found else None

    async def locked(self, mail_id: int) -> Outgoing | None:
        """One mail that nobody else decides about until commit (SQLite has one writer anyway)."""
        query = select(outgoing.c.id).where(outgoing.c.id == mail_id).with_for_update()
        return await self.get(mail_id) if await self._connection.scalar(query) else None

    async def one(self, mail_id: int) -> Outgoing:
        """One mail that exists; LookupError if it does not."""
        found = await self.get(mail_id)
        if found is None:
            raise LookupError(f"no outgoing mail {mail_id}")
        return found

    async def waiting_for_lists(self) -> list[Outgoing]:
        """Queued mails to a list."""
        return await self._load(and_(outgoing.c.state == OutgoingState.QUEUED, outgoing.c.to_list))

    async def unseen(self, since: datetime, until: datetime) -> Counter[str]:
        """How many mails each list's server accepted in a span of time and nobody saw there."""
        query = select(outgoing.c.recipient).where(
            outgoing.c.to_list,
            outgoing.c.seen_at.is_(None),
            outgoing.c.accepted_at.between(since, until),
        )
        return Counter(await self._connection.scalars(query))

    async def latest(self, states: Sequence[OutgoingState], limit: int) -> list[Outgoing]:
        """The latest mails in these states (all states if none is named), newest first."""
        condition = outgoing.c.state.in_(states) if states else outgoing.c.id > 0
        return await self._load(condition, limit=limit, newest=True)

    async def counts(self) -> dict[str, int]:
        """How many mails there are in each state."""
        query = select(outgoing.c.state, func.count().label("mails")).group_by(outgoing.c.state)
        return {row.state: row.mails for row in await self._connection.execute(query)}

    async def notice_of(self, mail_id: int) -> int:
        """The notice that a mail was made from."""
        query = select(outgoing.c.notice_id).where(outgoing.c.id == mail_id)
        return int((await self._connection.execute(query)).scalar_one())

    async def _set(self, mail_id: int, **values: Any) -> None:
        await self._connection.execute(
            update(outgoing).where(outgoing.c.id == mail_id).values(**values)
        )

    async def _load(
        self,
        condition: ColumnElement[bool],
        *,
        with_data: bool = False,
        limit: int = 1000,
        newest: bool = False,
    ) -> list[Outgoing]:
        columns = [c for c in outgoing.c if with_data or c.name != "data"]
        order = outgoing.c.id.desc() if newest else outgoing.c.id
        query = select(*columns).where(condition).order_by(order).limit(limit)
        return [_mail(row) for row in await self._connection.execute(query)]


def _waits(now: datetime) -> ColumnElement[bool]:
    return and_(outgoing.c.state == OutgoingState.QUEUED, outgoing.c.next_try_at <= now)


def _abandoned(now: datetime) -> ColumnElement[bool]:
    return and_(outgoing.c.state == OutgoingState.SENDING, outgoing.c.lease_until <= now)


def _mail(row: Row[Any]) -> Outgoing:
    return Outgoing(
        id=row.id,
        effect=row.effect,
        message_id=row.message_id,
        recipient=row.recipient,
        to_list=row.to_list,
        subject=row.subject,
        state=OutgoingState(row.state),
        attempts=row.attempts,
        resent=row.resent,
        data=getattr(row, "data", b""),
        ref=row.ref,
        detail=row.detail,
        created_at=row.created_at,
        uncertain_at=row.uncertain_at,
        accepted_at=row.accepted_at,
        witnessed_at=row.witnessed_at,
        seen_at=row.seen_at,
        moderated_at=row.moderated_at,
    )
