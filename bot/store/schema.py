"""The schema's version: brought up to date, or refused when it is newer than the code."""

from enum import StrEnum
from importlib.resources import files

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncEngine

_IT = {"it": "iscg-bot schema"}


class SchemaState(StrEnum):
    """How the database's schema compares with the code's."""

    CURRENT = "current"
    EMPTY = "empty"
    OLDER = "older"
    NEWER = "newer"


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(files("bot.store") / "migrations"))
    return config


def _state(connection: Connection) -> SchemaState:
    script = ScriptDirectory.from_config(_config())
    current = MigrationContext.configure(connection).get_current_revision()
    if current is None:
        return SchemaState.EMPTY
    if current == script.get_current_head():
        return SchemaState.CURRENT
    known = {revision.revision for revision in script.walk_revisions()}
    return SchemaState.OLDER if current in known else SchemaState.NEWER


async def schema_state(engine: AsyncEngine) -> SchemaState:
    """How the schema stands; NEWER is a revision that this code has never heard of."""
    async with engine.connect() as connection:
        return await connection.run_sync(_state)


async def revisions(engine: AsyncEngine) -> tuple[str | None, str, bool]:
    """The database's revision, the code's, and whether the code has never heard of the former."""

    def look(connection: Connection) -> str | None:
        return MigrationContext.configure(connection).get_current_revision()

    async with engine.connect() as connection:
        found = await connection.run_sync(look)
    wanted = ScriptDirectory.from_config(_config()).get_current_head() or ""
    newer = await schema_state(engine) is SchemaState.NEWER
    return found, wanted, newer


async def upgrade(engine: AsyncEngine) -> None:
    """Lead the schema to the code's revision; a second copy that does the same waits."""

    def run(connection: Connection) -> None:
        if connection.dialect.name == "postgresql":  # SQLite's writers wait for each other anyhow
            connection.execute(text("select pg_advisory_xact_lock(hashtextextended(:it, 0))"), _IT)
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")

    async with engine.connect() as connection:
        await connection.run_sync(run)
        await connection.commit()
