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

    Raises LockedError if another process holds it, or nothing can be written there.
    """
    path = database.with_name(database.name + ".lock")
    try:
        file = path.open("w")
    except OSError as error:
        raise LockedError(
            f"{path}: cannot be written ({error.strerror}): the user that runs iscg-bot has to "
            "own its folder; iscg-bot check says more"
        ) from error
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise LockedError(f"another iscg-bot runs on {database}: stop it first") from error
        yield
