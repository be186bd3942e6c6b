"""The schema: led to the code's own, and never one that the code has not heard of."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from bot import app
from bot.cli import execute
from bot.store.database import open_engine
from bot.store.schema import SchemaState, known_revisions, revisions, schema_state
from bot.store.tables import raws
from config.settings import load
from tests.guards.house import ROOT


async def test_the_migrations_lead_to_the_tables_of_the_code(database: str) -> None:
    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, raws.metadata))

    engine = open_engine(database)
    try:
        async with engine.connect() as connection:
            assert await connection.run_sync(differences) == []
        assert await schema_state(engine) is SchemaState.CURRENT
        found, wanted, newer = await revisions(engine)
        assert (found, newer) == (wanted, False)
    finally:
        await engine.dispose()
    script = ScriptDirectory(str(ROOT / "bot/store/migrations"))
    assert wanted == script.get_current_head()
    assert known_revisions() == [each.revision for each in script.walk_revisions()][::-1]


async def test_a_newer_schema_is_refused_everywhere(
    database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = load(None, {}, database=database)
    engine = open_engine(database)
    try:
        async with engine.begin() as connection:
            await connection.execute(text("update alembic_version set version_num = '9999'"))
    finally:
        await engine.dispose()
    with pytest.raises(app.NotReadyError, match="newer iscg-bot"):
        async with app.open_store(settings):
            pytest.fail("it opened")
    with pytest.raises(app.NotReadyError, match="newer iscg-bot"):
        await app.upgrade_database(settings)


def test_a_second_upgrade_changes_nothing(database: str) -> None:
    for _ in range(2):
        assert execute(["--database", database, "db", "upgrade"], {}) == 0
