"""Papers as they were issued, each with its hash and what it was made of."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.papers import Issued
from bot.store.inserting import insert
from bot.store.tables import papers

_ALL_BUT_THE_BODY = [column for column in papers.c if column.name != "body"]


class Papers:
    """What was handed out, for good."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def keep(self, effect: str, issued: Sequence[Issued]) -> None:
        """Keep the papers of one effect (their `id` is ignored); a second time does nothing."""
        for paper in issued:
            values = {
                "effect": f"{effect}:{paper.filename}",
                "group_code": paper.group,
                "kind": paper.kind,
                "format": paper.format,
                "language": paper.language,
                "made_at": paper.made_at,
                "inputs": [list(each) for each in paper.inputs],
                "filename": paper.filename,
                "media_type": paper.media_type,
                "size": paper.size,
                "sha256": paper.sha256,
                "body": paper.body,
            }
            await self._connection.execute(
                insert(self._connection, papers).values(values).on_conflict_do_nothing()
            )

    async def of_group(self, group: str | None = None, limit: int = 1000) -> list[Issued]:
        """The latest papers (of one group) without their bytes, newest first."""
        query = select(*_ALL_BUT_THE_BODY).order_by(papers.c.id.desc()).limit(limit)
        if group is not None:
            query = query.where(papers.c.group_code == group)
        return [_issued(row) for row in await self._connection.execute(query)]

    async def get(self, paper_id: int) -> Issued | None:
        """One paper with its bytes."""
        query = select(papers).where(papers.c.id == paper_id)
        row = (await self._connection.execute(query)).first()
        return None if row is None else _issued(row, row.body)

    async def text_of(self, effect: str) -> str:
        """The private text that one effect issued: a note as it went out; empty if none did."""
        query = select(papers.c.body).where(
            papers.c.effect.startswith(f"{effect}:", autoescape=True), papers.c.format == "txt"
        )
        body: bytes | None = await self._connection.scalar(query.limit(1))
        return (body or b"").decode("utf-8", "replace")


def _issued(row: Row[Any], body: bytes = b"") -> Issued:
    return Issued(
        id=row.id,
        group=row.group_code,
        kind=row.kind,
        format=row.format,
        language=row.language,
        made_at=row.made_at,
        inputs=tuple((what, which) for what, which in row.inputs),
        filename=row.filename,
        media_type=row.media_type,
        size=row.size,
        sha256=row.sha256,
        body=body,
    )
