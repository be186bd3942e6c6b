"""How the real process ends, and what it says then: each start that cannot be, each signal.

The service runs as a process of its own, as a supervisor starts it.
"""

import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.edges.embedded import EmbeddedMail
from tests.acceptance.test_operator import BOT, PASSWORD, Machine, _is_ready


@pytest.fixture
async def machine(tmp_path: Path) -> AsyncIterator[Machine]:
    async with EmbeddedMail([BOT, "anna@secretariat.example"], [], PASSWORD) as server:
        yield Machine(tmp_path, server)


def one_line(err: str) -> str:
    """What was said: one line, of the program, without a traceback."""
    assert "Traceback" not in err
    (line,) = err.splitlines()
    assert line.startswith("iscg-bot: ")
    return line


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
async def test_each_signal_to_end_drains_and_ends_with_0(
    machine: Machine, number: signal.Signals
) -> None:
    process = await machine.start("run")
    await machine.until(lambda: _is_ready(machine))
    process.send_signal(number)
    code, _, err = await machine.end(process)
    assert code == 0
    assert json.loads(err.splitlines()[-1])["event"] == "service.stopped"


async def test_a_port_that_is_taken_is_told_with_its_key(machine: Machine) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", machine.port))
        other.listen()
        code, _, err = await machine.type("run")
    assert code == 1
    assert f"iscg-bot.toml: http.port: cannot listen on 127.0.0.1:{machine.port}" in one_line(err)


async def test_a_newer_schema_ends_with_1_and_is_not_touched(machine: Machine) -> None:
    assert (await machine.type("db", "upgrade"))[0] == 0
    file = machine.folder / "iscg-bot.sqlite3"
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("update alembic_version set version_num = '9999'")
    code, _, err = await machine.type("run")
    assert code == 1
    assert "newer iscg-bot" in one_line(err)
    with closing(sqlite3.connect(file)) as database:
        assert database.execute("select version_num from alembic_version").fetchone() == ("9999",)


async def test_a_file_that_is_no_database_is_told(machine: Machine) -> None:
    (machine.folder / "iscg-bot.sqlite3").write_text("Dear colleagues,\n" * 100)
    code, _, err = await machine.type("run")
    assert code == 1
    assert "database cannot be used: file is not a database" in one_line(err)


async def test_a_folder_that_is_not_there_is_told(machine: Machine) -> None:
    url = f"sqlite:///{machine.folder}/none/iscg-bot.sqlite3"
    code, _, err = await machine.type("--database", url, "run")
    assert code == 1
    assert f"{machine.folder}/none" in one_line(err)


async def test_a_secret_that_may_not_be_read_is_told_by_its_key(machine: Machine) -> None:
    (machine.folder / "secret").unlink()
    code, _, err = await machine.type("run")
    assert code == 1
    lines = err.splitlines()
    assert [line.split(": ")[2] for line in lines] == [
        "mailboxes.own.password_file", "smtp.password_file",
    ]  # fmt: skip


# Root may write everywhere, so it gives that right up first.
AS_OTHERS = (
    ("setpriv", "--bounding-set", "-dac_override,-dac_read_search") if os.geteuid() == 0 else ()
)
OWN_MOUNTS = ("unshare", "--mount")
MOUNT = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && cd "$0" && exec "$@"'


def can(*words: str) -> bool:
    """Whether this machine has a command and lets us run it."""
    return not words or (
        shutil.which(words[0]) is not None
        and subprocess.run([*words, "true"], capture_output=True, check=False).returncode == 0
    )


async def test_a_folder_that_may_not_be_written_is_told(machine: Machine) -> None:
    if not can(*AS_OTHERS):
        pytest.skip("root cannot give up its right to write everywhere here")
    await machine.type("db", "upgrade")
    (machine.folder / "iscg-bot.sqlite3").chmod(0o444)
    machine.folder.chmod(0o555)
    code, _, err = await machine.type("run", behind=AS_OTHERS)
    assert code == 1
    line = one_line(err)
    assert "iscg-bot.sqlite3.lock: cannot be written (Permission denied)" in line
    code, _, err = await machine.type("comments", "list", behind=AS_OTHERS)
    machine.folder.chmod(0o755)
    assert code == 1
    assert "the database cannot be used" in one_line(err)


async def test_a_disk_that_is_read_only_is_told(machine: Machine) -> None:
    if not can(*OWN_MOUNTS):
        pytest.skip("nothing can be mounted here")
    await machine.type("db", "upgrade")
    wall = (*OWN_MOUNTS, "sh", "-c", MOUNT, str(machine.folder))
    code, _, err = await machine.type("run", behind=wall)
    assert code == 1
    assert "Read-only file system" in one_line(err)


async def test_a_task_that_dies_ends_the_service_with_1_and_its_reason(machine: Machine) -> None:
    await machine.type("db", "upgrade")
    with closing(sqlite3.connect(machine.folder / "iscg-bot.sqlite3")) as database, database:
        database.execute(  # what no program of ours writes
            "insert into notices (effect, kind, due_at, payload, state, attempts, created_at, "
            "detail) values ('x', 'alert', '2026-01-01 00:00:00', '{not json', 'pending', 0, "
            "'2026-01-01 00:00:00', '')"
        )
    code, _, err = await machine.type("run")
    assert code == 1
    last = err.splitlines()[-1]
    assert last.startswith("iscg-bot: the service stopped: ValueError: ")
    failed = [json.loads(line) for line in err.splitlines()[:-1]]
    assert "service.failed" in {line["event"] for line in failed}
