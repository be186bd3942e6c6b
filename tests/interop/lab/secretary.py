"""The real service as a process of its own, and its command line, as an operator has them."""

import json
import os
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import Any

from tests.guards.house import ROOT
from tests.interop.lab.laboratory import (
    ANNA,
    BORIS,
    BOT,
    CLARA,
    COORDINATOR,
    DEADLINE,
    LIST,
    PASSWORD,
    SECRETARIAT,
    Laboratory,
    until,
)
from tests.peers.ports import free_port

GROUP = f"""
[[groups]]
code = "191"
resolution = "191"
title = "Coordination among the Sectors"
list = "{LIST}"
stage = "live"
contact = "{SECRETARIAT}"

[[groups.roles]]
role = "coordinator"
email = "{COORDINATOR}"
name = "Cora Osei"

[[groups.roles]]
role = "secretariat"
email = "{SECRETARIAT}"
name = "Jonas Lind"
"""
TEXT = """RESOLUTION 191 (Rev. Strelsau, 2022)

Strategy for the coordination of efforts

The Plenipotentiary Conference,

considering

a) that the Union has three Sectors;
b) that they meet,

resolves

1 to coordinate their work;
2 to report every year.
"""
_MEMBERS = f"""email,name,affiliation
{ANNA},Anna Rassendyll,Ruritania
{BORIS},Boris Jorgen,Borduria
{CLARA},Clara Firefly,Freedonia
"""


class Secretary:
    """The folder of an operator: settings, database, log; `run` and `stop` are the service."""

    def __init__(self, folder: Path, lab: Laboratory, database: str = "") -> None:
        self.folder = folder
        self.lab = lab
        self.port = free_port()
        self.log = folder / "service.log"
        self._process: subprocess.Popen[bytes] | None = None
        (folder / "secret").write_text(PASSWORD)
        (folder / "secret").chmod(0o600)
        (folder / "groups.toml").write_text(GROUP)
        (folder / "191.txt").write_text(TEXT)
        (folder / "members.csv").write_text(_MEMBERS)
        self.configure(database=database)

    def configure(
        self, *, password_file: str = "secret", database: str = "", bot: str = BOT,
        ports: dict[str, int] | None = None,
    ) -> None:  # fmt: skip
        """Write the settings: IMAP by TLS, submission by STARTTLS, one mailbox for all."""
        ports = self.lab.ports | (ports or {})
        login = f'host = "127.0.0.1"\nca_file = "{self.lab.ca}"\nusername = "{BOT}"\n'
        login += f'password_file = "{password_file}"\n'
        (self.folder / "iscg-bot.toml").write_text(
            f'[database]\nurl = "{database or "sqlite:///bot.sqlite3"}"\n'
            f'[bot]\naddress = "{bot}"\ncontact = "{SECRETARIAT}"\n'
            f"[mailboxes.own]\npoll_seconds = 5\nport = {ports['imaps']}\n{login}"
            f'[smtp]\nsecurity = "starttls"\nport = {ports["submission"]}\n'
            f"mails_per_minute = 6000\n{login}"
            f"[clock]\ntick_seconds = 0.5\n[http]\nport = {self.port}\n"
        )

    def type(self, *words: str, code: int = 0, who: str = SECRETARIAT, stdin: str = "") -> str:
        """What a command prints; fails unless it ends with the exit code."""
        done = subprocess.run(
            [sys.executable, "-m", "bot", *words], cwd=self.folder, env=self._environ(who),
            input=stdin, capture_output=True, text=True, timeout=DEADLINE, check=False,
        )  # fmt: skip
        assert done.returncode == code, done.stderr or done.stdout
        assert PASSWORD not in done.stdout + done.stderr
        return done.stdout or done.stderr

    def ask(self, *words: str, who: str = SECRETARIAT) -> Any:
        """The JSON that a command prints."""
        return json.loads(self.type(*words, "--json", who=who))

    def set_up(self) -> None:
        """What an operator does once: group, people, names of States, text."""
        self.type("groups", "apply", "groups.toml")
        self.type("members", "import", "members.csv")
        self.type("members", "names", str(ROOT / "config" / "sample-states.csv"))
        self.type("texts", "load", "191.txt", "--resolution", "191", "--language", "en")

    def _environ(self, who: str = SECRETARIAT) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "ISCG_ACTOR": who,
            "USER": "operator", "ISCG_CONFIG": str(self.folder / "iscg-bot.toml"),
        }  # fmt: skip

    def run(self) -> None:
        """Start the service and wait until it has read its mailbox once."""
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "bot", "--config", "iscg-bot.toml", "run"],
                cwd=self.folder, env=self._environ(), stdout=log, stderr=log,
            )  # fmt: skip
        until(self._is_ready, f"the service is ready; {self.log} says why not")

    def _is_ready(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, self.log.read_text()
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/ready", timeout=5) as found:
                return bool(found.status == 200)
        except OSError:
            return False

    def stop(self) -> None:
        """SIGTERM, and a clean end."""
        if self._process is not None:
            process, self._process = self._process, None
            process.send_signal(signal.SIGTERM)
            try:
                assert process.wait(DEADLINE) == 0, self.log.read_text()
            finally:
                if process.poll() is None:
                    process.kill()
                    process.wait()

    def comments(self) -> list[Any]:
        """The comments by number."""
        return list(self.ask("comments", "list"))

    def outgoing(self) -> list[Any]:
        """The outgoing mails, the newest first."""
        return list(self.ask("outbox", "list"))
