"""The schema's version: brought up to date, or refused when it is newer than the code."""

from enum import StrEnum
from importlib.resources import files

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

_IT = {"it": "iscg-bot schema"}


class SchemaState(StrEnum):
    """How the database's schema compares with the code's."""

    CURRENT = "current"
    EMPTY = "empty"
    OLDER = "older"
    NEWER = "newer"


def known_revisions() -> list[str]:
    """The code's revisions, oldest first: the numbers that their files begin with."""
    versions = files("bot.store") / "migrations" / "versions"
    return sorted(f.name.partition("_")[0] for f in versions.iterdir() if f.name[0].isdecimal())


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("select version_num from alembic_version"))
    return found


async def schema_state(engine: AsyncEngine) -> SchemaState:
    """How the schema stands; NEWER is a revision that this code has never heard of."""
    async with engine.connect() as connection:
        current, known = await connection.run_sync(_current), known_revisions()
    if current is None:
        return SchemaState.EMPTY
    if current not in known:
        return SchemaState.NEWER
    return SchemaState.CURRENT if current == known[-1] else SchemaState.OLDER


async def revisions(engine: AsyncEngine) -> tuple[str | None, str, bool]:
    """The database's revision, the code's, and whether the code has never heard of the former."""
    async with engine.connect() as connection:
        found, known = await connection.run_sync(_current), known_revisions()
    return found, known[-1], found is not None and found not in known


async def upgrade(engine: AsyncEngine) -> None:
    """Lead the schema to the code's revision; a second copy that does the same waits."""
    # half as much again as all of SQLAlchemy, for what is done once a release
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    def run(connection: Connection) -> None:
        if connection.dialect.name == "postgresql":  # SQLite's writers wait for each other anyhow
            connection.execute(text("select pg_advisory_xact_lock(hashtextextended(:it, 0))"), _IT)
        config = Config()
        config.set_main_option("script_location", str(files("bot.store") / "migrations"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")

    async with engine.connect() as connection:
        await connection.run_sync(run)
        await connection.commit()
