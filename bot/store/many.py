"""One statement for many rows: its values are prepared column by column, not one by one.

SQLAlchemy makes a dictionary of each row and looks at each value in it: for an archive that cost
as much as SQLite's own work.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Dialect, Insert, Update
from sqlalchemy.ext.asyncio import AsyncConnection

Values = Callable[[Sequence[Any]], Sequence[Any]]


async def execute_many(
    connection: AsyncConnection, statement: Insert | Update, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Execute a statement for each of the rows, which all name the same columns.

    It is a constant: what is made of it is kept. A driver that wants names has rows as they are.
    """
    if not rows:
        return
    if not connection.dialect.positional:
        await connection.execute(statement, rows)
        return
    text, columns = _prepared(statement, connection.dialect, tuple(rows[0]))
    values = [of_column([row[name] for row in rows]) for name, of_column in columns]
    await connection.exec_driver_sql(text, list(zip(*values, strict=True)))


@lru_cache(maxsize=64)
def _prepared(
    statement: Insert | Update, dialect: Dialect, names: tuple[str, ...]
) -> tuple[str, list[tuple[str, Values]]]:
    """The statement as the driver takes it, and its columns in the order of its marks."""
    compiled: Any = statement.compile(dialect=dialect, column_keys=list(names))
    if set(compiled.positiontup) != set(names):
        raise ValueError(f"each row of {statement} gives all its columns")
    return compiled.string, [
        (name, _values(compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect)))
        for name in compiled.positiontup
    ]


def _values(process: Callable[[Any], Any] | None) -> Values:
    return list if process is None else lambda values: list(map(process, values))
