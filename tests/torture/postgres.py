"""A PostgreSQL server of our own: started in a folder, stopped and forgotten at the end."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from tests.peers.ports import free_port

ROOMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))


def missing() -> str:
    """Why no server can be started here; empty if one can."""
    if not ROOMS:
        return "no PostgreSQL server is installed (apt-get install postgresql)"
    if os.geteuid() == 0:
        try:
            pwd.getpwnam("postgres")
        except KeyError:
            return "a server does not run as root, and there is no user postgres"
    return ""


@contextmanager
def databases() -> Iterator[Callable[[], str]]:
    """Gives a function that makes an empty database and returns its URL."""
    folder = Path(tempfile.mkdtemp(prefix="iscg-postgres-"))
    port = free_port()
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    _run("initdb", "-D", str(folder / "data"), "-A", "trust", "-U", "postgres", "-N")
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
    _run("pg_ctl", "-D", str(folder / "data"), "-o", options, "-w", "-l", str(folder / "log"),
         "start")  # fmt: skip
    numbers = count(1)

    def fresh() -> str:
        name = f"torture{next(numbers)}"
        _run("createdb", "-h", "127.0.0.1", "-p", str(port), "-U", "postgres", name)
        return f"postgresql://postgres@127.0.0.1:{port}/{name}"

    try:
        yield fresh
    finally:
        _run("pg_ctl", "-D", str(folder / "data"), "-m", "immediate", "-w", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _run(program: str, *arguments: str) -> None:
    command = [str(ROOMS[-1] / program), *arguments]
    user = "postgres" if os.geteuid() == 0 else None
    subprocess.run(
        command, check=True, user=user, cwd="/", stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
