"""The file that holds everybody's letters is nobody else's to read."""

import os
from pathlib import Path

from sqlalchemy import text

from bot.store.database import open_engine


async def test_a_new_database_and_its_journals_are_the_owners_alone(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        engine = open_engine(f"sqlite:///{tmp_path}/bot.sqlite3")
        async with engine.begin() as connection:
            await connection.execute(text("create table t (x)"))
            modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
        await engine.dispose()
    finally:
        os.umask(before)
    assert set(modes.values()) == {0o600}
    assert "bot.sqlite3-wal" in modes


async def test_a_database_that_is_there_keeps_its_mode_and_its_content(tmp_path: Path) -> None:
    file = tmp_path / "bot.sqlite3"
    for _ in range(2):
        engine = open_engine(f"sqlite:///{file}")
        async with engine.begin() as connection:
            await connection.execute(text("create table if not exists t (x)"))
            await connection.execute(text("insert into t values (1)"))
        await engine.dispose()
        file.chmod(0o640)
    assert file.stat().st_mode & 0o777 == 0o640
    engine = open_engine(f"sqlite:///{file}")
    async with engine.connect() as connection:
        assert (await connection.execute(text("select count(*) from t"))).scalar_one() == 2
    await engine.dispose()
