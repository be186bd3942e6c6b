"""One more letter is looked back for and kept at the same cost in a short and in a long archive."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import event

from bot import app
from config.settings import load
from tests.bench.arrivals import come, filled, kinds
from tests.integration.acts.office import NOW

FEW, MANY = 100, 2_000


async def _asked(old: int, file: Path) -> list[tuple[str, Any]]:
    """Everything that is looked up while one letter of each kind comes."""
    asked: list[tuple[str, Any]] = []
    settings = load(None, {}, database=f"sqlite:///{file}")
    async with app.open_store(settings, lambda: NOW) as store:
        await filled(store, old)

        @event.listens_for(store.engine.sync_engine, "before_cursor_execute")
        def note(_connection: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
            if statement.startswith("SELECT"):
                asked.append((statement, values))

        for number, made in enumerate(kinds(old).values(), old):
            await come(store, made(number))
    return asked


async def _steps(old: int, file: Path) -> dict[str, int]:
    """What each of them costs in steps of SQLite's machine, once all these letters are there."""
    asked = await _asked(old, file)
    steps: dict[str, int] = {}
    with closing(sqlite3.connect(file)) as look:
        taken = [0]

        def count() -> int:
            taken[0] += 1
            return 0

        look.set_progress_handler(count, 1)
        for statement, values in asked:
            taken[0] = 0
            look.execute(statement, values).fetchall()
            steps[statement] = max(steps.get(statement, 0), taken[0])
    return steps


async def test_no_question_is_dearer_in_a_long_archive(tmp_path: Path) -> None:
    few = await _steps(FEW, tmp_path / "few.sqlite3")
    many = await _steps(MANY, tmp_path / "many.sqlite3")
    assert few.keys() == many.keys()
    assert len(few) > 5
    dearer = {s: (few[s], many[s]) for s in few if many[s] > 2 * few[s] + 100}
    assert not dearer
