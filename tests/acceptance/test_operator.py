"""An operator sets the bot up, breaks it, mends it, starts it, asks how it is, and stops it.

The real command runs as a process of its own, against a mail server in this one.
"""

import asyncio
import contextlib
import json
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.edges.embedded import EmbeddedMail
from tests.guards.house import ROOT
from tests.peers.ports import free_port

PASSWORD = "correct-horse-battery"
BOT = "bot@iscg.example"
PATIENCE = 60.0


@pytest.fixture
async def server() -> AsyncIterator[EmbeddedMail]:
    async with EmbeddedMail([BOT, "anna@secretariat.example"], [], PASSWORD) as running:
        yield running


class Machine:
    """The operator's folder with its settings, and the commands typed in it."""

    def __init__(self, folder: Path, server: EmbeddedMail) -> None:
        self.folder = folder
        self.port = free_port()
        secret = folder / "secret"
        secret.write_text(PASSWORD)
        secret.chmod(0o600)
        login = f'host = "127.0.0.1"\nsecurity = "none"\nusername = "{BOT}"\n'
        (folder / "iscg-bot.toml").write_text(
            f'[bot]\naddress = "{BOT}"\ncontact = "anna@secretariat.example"\n'
            f'[mailboxes.own]\npassword_file = "secret"\nport = {server.imap_port}\n{login}'
            f'[smtp]\npassword_file = "secret"\nport = {server.smtp_port}\n{login}'
            f"[http]\nport = {self.port}\n"
        )

    async def start(self, *words: str, behind: Sequence[str] = ()) -> Process:
        """Start a command; `behind` is a command that runs it."""
        return await asyncio.create_subprocess_exec(
            *behind, sys.executable, "-m", "bot", *words,
            cwd=self.folder, stdout=PIPE, stderr=PIPE,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
        )  # fmt: skip

    async def type(self, *words: str, behind: Sequence[str] = ()) -> tuple[int, str, str]:
        """The exit code, standard output and standard error of a command."""
        return await self.end(await self.start(*words, behind=behind))

    async def end(self, process: Process) -> tuple[int, str, str]:
        async with asyncio.timeout(PATIENCE):
            out, err = await process.communicate()
        assert PASSWORD not in out.decode() + err.decode()
        return process.returncode or 0, out.decode(), err.decode()

    async def ask(self, path: str) -> tuple[int, dict[str, Any]]:
        url = f"http://127.0.0.1:{self.port}{path}"
        async with aiohttp.ClientSession() as client, client.get(url) as answer:
            return answer.status, await answer.json()

    async def until(self, good: Callable[[], Awaitable[bool]]) -> None:
        """Waits for a condition that another process brings about."""
        async with asyncio.timeout(PATIENCE):
            while True:
                with contextlib.suppress(aiohttp.ClientConnectionError):
                    if await good():
                        return
                await asyncio.sleep(0.05)


async def test_check_is_content_with_what_works_and_names_what_does_not(
    server: EmbeddedMail, tmp_path: Path
) -> None:
    machine = Machine(tmp_path, server)
    code, out, _ = await machine.type("check", "--json")
    assert code == 0
    found = json.loads(out)
    assert found["ok"]
    assert {"mailbox own", "smtp", "witness", "clock", "database", "permissions"} <= {
        f["name"] for f in found["findings"]
    }
    (tmp_path / "secret").write_text("another word")
    code, out, _ = await machine.type("check")
    assert code == 1
    assert "FAIL" in out
    assert "username and password_file of [mailboxes.own]" in " ".join(out.split())


async def test_the_service_starts_says_how_it_is_and_ends_in_order(
    server: EmbeddedMail, tmp_path: Path
) -> None:
    machine = Machine(tmp_path, server)
    process = await machine.start("run")
    try:
        await machine.until(lambda: _is_ready(machine))
        status, health = await machine.ask("/health")
        assert (status, health["status"]) == (200, "ok")
        code, _, err = await machine.type("run")
        assert code == 1
        assert "another iscg-bot runs" in err
        assert len(err.splitlines()) == 1
    finally:
        process.send_signal(signal.SIGTERM)
        code, _, err = await machine.end(process)
    assert code == 0
    events = [json.loads(line)["event"] for line in err.splitlines()]
    assert (events[0], events[-1]) == ("service.started", "service.stopped")


async def _is_ready(machine: Machine) -> bool:
    return (await machine.ask("/ready"))[0] == 200


async def test_settings_that_lack_something_do_not_start_and_say_all_that_is_missing(
    server: EmbeddedMail, tmp_path: Path
) -> None:
    machine = Machine(tmp_path, server)
    (tmp_path / "iscg-bot.toml").write_text("[http]\nport = 0\n")
    code, _, err = await machine.type("run")
    assert code == 1
    lines = err.splitlines()
    assert len(lines) == 4
    assert all(line.startswith("iscg-bot: iscg-bot.toml: ") for line in lines)
    assert all(": expected " in line and line.endswith("; found none") for line in lines)
    (tmp_path / "iscg-bot.toml").unlink()
    _, _, err = await machine.type("run")
    assert "iscg-bot: iscg-bot.toml (there is none here): bot.address: expected" in err
