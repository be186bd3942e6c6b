"""One service a name: a second copy of the same name on one PostgreSQL is refused at its start."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

_TRIES = 10
_PAUSE = 0.5  # the server may need a moment to see that an earlier life is gone

# A machine that fell silent frees its name after a minute, not after the two hours of TCP.
_KEEPALIVES = {"idle": 30, "interval": 10, "count": 3}


class NameTakenError(RuntimeError):
    """Another service of the same name runs on the same database."""


@asynccontextmanager
async def only_copy(engine: AsyncEngine, name: str) -> AsyncIterator[None]:
    """Hold the name as long as the session lives; SQLite has its lock file for that.

    Raises NameTakenError if another process holds it.
    """
    if engine.dialect.name == "sqlite":
        yield
        return
    async with engine.connect() as opened:
        session = await opened.execution_options(isolation_level="AUTOCOMMIT")
        for key, value in _KEEPALIVES.items():
            await session.execute(text(f"set tcp_keepalives_{key} = {value}"))
        if not await _take(session, name):
            raise NameTakenError(
                f"another iscg-bot named {name} runs on this database: stop it first, or give "
                "each copy a name of its own in ISCG_COPY"
            )
        yield
        await session.invalidate()  # closed, not kept in the pool with its lock


async def _take(session: AsyncConnection, name: str) -> bool:
    """Whether the name is ours now."""
    query = text("select pg_try_advisory_lock(hashtextextended(:name, 0))")
    for left in reversed(range(_TRIES)):
        if await session.scalar(query, {"name": f"iscg-bot copy {name}"}):
            return True
        if left:
            await asyncio.sleep(_PAUSE)
    return False
