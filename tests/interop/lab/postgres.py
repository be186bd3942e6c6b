"""A PostgreSQL server of one's own: its data and socket in one folder under /tmp."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.peers.ports import free_port

_USER = "postgres"


def _programs() -> Path | None:
    """Debian keeps each version's programs apart; the newest are taken."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


def missing() -> str:
    """Why no server can be started here, "" if it can."""
    if _programs() is None:
        return "PostgreSQL is not installed (postgresql)"
    return "" if os.geteuid() == 0 else "needs root, to start PostgreSQL as its own user"


@contextmanager
def postgres() -> Iterator[str]:
    """A running server; gives the URL of an empty database. Removed at the end."""
    programs = _programs()
    if programs is None:
        raise RuntimeError(missing())
    state = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    shutil.chown(state, _USER, _USER)
    data, port = state / "data", free_port()

    def run(program: str, *words: str | Path) -> None:
        subprocess.run(
            [programs / program, *words], check=True, user=_USER, group=_USER, extra_groups=[],
            cwd=state, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        )  # fmt: skip

    try:
        run("initdb", "-D", data, "-U", "iscg", "--auth=trust", "-E", "UTF8", "--no-sync")
        options = f"-c listen_addresses=127.0.0.1 -p {port} -k {state} -c timezone=UTC"
        run("pg_ctl", "-D", data, "-w", "-l", state / "log", "-o", options, "start")
        try:
            yield f"postgresql://iscg@127.0.0.1:{port}/postgres"
        finally:
            run("pg_ctl", "-D", data, "-w", "-m", "fast", "stop")
    finally:
        shutil.rmtree(state, ignore_errors=True)
