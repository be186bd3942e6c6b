"""What people said of comments: their status, place, readings and whether they circulate."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.comments import Comment, Decision, Status, comment_code, within
from bot.model.readings import Reading
from bot.store.comments import file_under
from bot.store.tables import comments, decisions, letters


class Decisions:
    """Each is kept with who said it, by what proof and why."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def decide(
        self, comment: Comment, status: Status, actor: str, proof: str, why: str, now: datetime,
        *, revision: str = "", observation: str = "",
    ) -> None:  # fmt: skip
        """Set the status, and keep who did it, by what proof and why.

        `revision` is the text that reflects it; `observation` what the table of comments says.
        """
        await self._connection.execute(
            update(comments)
            .where(comments.c.id == comment.id)
            .values(status=str(status), decided_at=now, revision=revision, observation=observation)
        )
        value = f"{status} in {revision}" if revision else str(status)
        await self._record(
            comment, now, actor=actor, proof=proof, field="status", value=value, why=why
        )
        if observation:
            await self._record(
                comment, now, actor=actor, proof=proof, field="observation", value=observation,
                why=why,
            )  # fmt: skip

    async def place(
        self,
        comment: Comment,
        provisions: Sequence[str],
        actor: str,
        proof: str,
        why: str,
        now: datetime,
    ) -> None:
        """File a comment where a person says that it belongs; what was read stays beside."""
        await self._connection.execute(
            update(comments)
            .where(comments.c.id == comment.id)
            .values(placed=list(provisions), filed=True)
        )
        await self._file_again(comment, provisions)
        await self._record(
            comment,
            now,
            actor=actor,
            proof=proof,
            field="provisions",
            value=", ".join(provisions),
            why=why,
        )

    async def judge(
        self, comment: Comment, said: Sequence[tuple[str, bool]], actor: str, proof: str,
        now: datetime,
    ) -> None:  # fmt: skip
        """Keep whether what was read is right; a confirmed proposal counts as one."""
        judged = dict(comment.judged) | dict(said)
        await self._connection.execute(
            update(comments)
            .where(comments.c.id == comment.id)
            .values(judged=[list(each) for each in judged.items()])
        )
        again = replace(comment, judged=tuple(judged.items()))
        await self._file_again(again, comment.provisions)
        for reading, right in said:
            value = f"{reading}: {'right' if right else 'wrong'}"
            await self._record(
                comment, now, actor=actor, proof=proof, field="confirmed", value=value, why=""
            )

    async def restrict(
        self, comment: Comment, actor: str, proof: str, why: str, now: datetime, *, held: bool
    ) -> None:
        """Keep a comment's letter out of all papers, search and export, or let it in again."""
        await self._connection.execute(
            update(letters)
            .where(letters.c.id == comment.letter_id)
            .values(withheld=held, released=not held)
        )
        value = "held" if held else "released"
        await self._record(
            comment, now, actor=actor, proof=proof, field="circulates", value=value, why=why
        )

    async def between(self, group: str, since: datetime, until: datetime) -> list[Decision]:
        """What people said of a group's comments in a span of time, oldest first."""
        query = (
            select(decisions, comments.c.number)
            .join(comments, comments.c.id == decisions.c.comment_id)
            .where(comments.c.group_code == group, decisions.c.at >= since, decisions.c.at < until)
            .order_by(decisions.c.id)
            .limit(1000)
        )
        return [
            Decision(
                comment_code(group, row.number), row.at, row.actor, row.proof, row.field, row.value,
                row.why,
            )
            for row in await self._connection.execute(query)
        ]  # fmt: skip

    async def read_as(
        self, comment: Comment, reading_id: int, reading: Reading, actor: str, proof: str,
        now: datetime,
    ) -> None:  # fmt: skip
        """Stand by another reading of the same letter; where a person placed it, it stays."""
        reading = within(reading, comment.whole)
        values: dict[str, object] = {
            "reading_id": reading_id,
            "proposes": bool(reading.proposals),
            "judged": [],  # what was confirmed was the reading before
        }
        placed = await self._connection.scalar(
            select(comments.c.placed).where(comments.c.id == comment.id)
        )
        if placed is None:
            values["filed"] = bool(reading.provisions)
            again = replace(comment, proposals=reading.proposals)
            await self._file_again(again, reading.provisions)
        await self._connection.execute(
            update(comments).where(comments.c.id == comment.id).values(values)
        )
        await self._record(
            comment, now, actor=actor, proof=proof, field="reading", value=str(reading_id), why=""
        )

    async def _file_again(self, comment: Comment, provisions: Sequence[str]) -> None:
        own = [proposal.provision for proposal in comment.proposed]
        await file_under(
            self._connection, comment.id, comment.group, provisions, own, comment.source
        )

    async def _record(self, comment: Comment, now: datetime, **facts: str) -> None:
        await self._connection.execute(
            decisions.insert().values(comment_id=comment.id, at=now, **facts)
        )
