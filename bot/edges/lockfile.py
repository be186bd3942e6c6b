"""One service a SQLite database: a second one is refused at its start."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class LockedError(RuntimeError):
    """Another service runs on the same database."""


@contextmanager
def alone(database: Path) -> Iterator[None]:
    """Hold the lock beside a SQLite file; the system frees it whatever becomes of the process.

    Raises LockedError if another process holds it.
    """
    path = database.with_name(database.name + ".lock")
    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise LockedError(f"another iscg-bot runs on {database}: stop it first") from error
        yield
