"""What alembic runs: migrate on the connection that it was given."""

from typing import Any, Literal

from alembic import context

from bot.store.columns import Instant, Words
from bot.store.tables import audit


def render(kind: str, value: Any, _context: object) -> str | Literal[False]:
    """Our own types as what they are in the database: revisions must not change with the code."""
    if kind == "type" and isinstance(value, Instant):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(value, Words):
        return f"sa.String({value.length})" if value.length else "sa.Text()"
    return False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=audit.metadata,  # that of all tables
    render_as_batch=True,  # SQLite cannot alter a table in place
    compare_type=True,
    render_item=render,
)
with context.begin_transaction():
    context.run_migrations()
