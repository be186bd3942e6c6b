"""Writers of one kind go one after the other; SQLite's wait for each other anyhow."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection


async def in_turn(connection: AsyncConnection, what: str) -> None:
    """On PostgreSQL, until the commit: nobody else does `what` at the same time."""
    if connection.dialect.name == "postgresql":
        key = func.hashtextextended(f"iscg-bot {what}", 0)
        await connection.execute(select(func.pg_advisory_xact_lock(key)))
