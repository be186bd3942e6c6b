"""A real mailing list on this machine's loopback: Dovecot, Postfix and GNU Mailman 3, as root.

Debian 12's programs with their own configuration, queues, ports and pid files in one folder under
/tmp; no service of the system is touched, and everything is stopped at the end. Every address at
every domain is a mailbox; mail to bounce.test is bounced, to reject.test refused (550), to
defer.test refused for now (450).
"""

import json
import os
import pwd
import shutil
import signal
import smtplib
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from tests.interop.lab.mailboxes import Mailboxes

LIST = "int-sect-group@lists.union.test"
LIST_ID = LIST.replace("@", ".")
BOT = "bot@iscg.test"
COORDINATOR = "coordinator@iscg.test"
SECRETARIAT = "secretariat@union.test"
ANNA, BORIS, CLARA = "anna@ruritania.test", "boris@borduria.test", "clara@freedonia.test"
MEMBERS = (ANNA, BORIS, CLARA, COORDINATOR, SECRETARIAT, BOT)
PASSWORD = "lab-secret"
NEEDED = ("dovecot", "postfix", "mailman", "openssl")
DAEMONS = ("dovecot", "postfix", "mailman")
DEADLINE = 90.0
_HERE = Path(__file__).parent
_USUAL_PORTS = {
    "smtp": 25, "imap": 143, "submissions": 465, "submission": 587, "imaps": 993, "lmtp": 24,
    "mailman_lmtp": 26, "rest": 801,
}  # fmt: skip
_LIST_CONFIG: dict[str, object] = {
    "display_name": "int-sect-group",
    "subject_prefix": "[int-sect-group] ",
    "default_nonmember_action": "accept",
    "administrivia": False,
    "require_explicit_destination": False,
    "max_message_size": 0,
    "archive_policy": "never",
    "digests_enabled": False,
    "send_welcome_message": False,
}
ORDINARY: dict[str, object] = {
    "dmarc_mitigate_action": "no_mitigation",
    "dmarc_mitigate_unconditionally": False,
}


def missing() -> str:
    """Why no laboratory can be started here, "" if it can."""
    if os.geteuid():
        return "needs root: Postfix, Dovecot and Mailman change users"
    absent = [name for name in NEEDED if not _program(name)]
    return f"not installed: {', '.join(absent)}" if absent else ""


def until(good: Callable[..., Any], what: str, seconds: float = DEADLINE) -> Any:
    """What `good` gives once that is true; fails with `what` after the deadline."""
    deadline = time.monotonic() + seconds
    while not (found := good()):
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds:.0f} s: {what}")
        time.sleep(0.1)
    return found


class Laboratory:
    """The running list. `stop` and `start` take the names of daemons: an outage and its end."""

    def __init__(self, state: Path, base: int) -> None:
        self.state = state
        self.ports = {name: base + usual for name, usual in _USUAL_PORTS.items()}
        self.ca = state / "tls/cert.pem"
        self.mailboxes = Mailboxes(state / "mail")
        self._conf = state / "conf"

    def build(self) -> None:
        """Write configuration and certificate, start all, make the list with its members."""
        self._make_folders()
        values = {"STATE": self.state, "PASSWORD": PASSWORD}
        values |= {name.upper(): port for name, port in self.ports.items()}
        for template in (_HERE / "conf").iterdir():
            text = template.read_text()
            for key, value in values.items():
                text = text.replace(f"@{key}@", str(value))
            (self._conf / template.name).write_text(text)
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30",
             "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
             "-keyout", self.state / "tls/key.pem", "-out", self.ca],
            check=True, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self.start()
        self.rest("domains", {"mail_host": LIST.partition("@")[2]})
        self.rest("lists", {"fqdn_listname": LIST})
        self.configure(_LIST_CONFIG)
        for address in MEMBERS:
            self.rest("members", {
                "list_id": LIST_ID, "subscriber": address, "pre_verified": True,
                "pre_confirmed": True, "pre_approved": True,
            })  # fmt: skip

    def _make_folders(self) -> None:
        owners = {
            "conf": "", "tls": "", "dovecot": "", "mail": "mail", "postfix/queue": "",
            "postfix/data": "postfix", "log": "", "log/mailman": "list", "mailman": "list",
        }  # fmt: skip
        for name, owner in owners.items():
            folder = self.state / name
            folder.mkdir(parents=True, exist_ok=True)
            folder.chmod(0o755)
            if owner:
                account = pwd.getpwnam(owner)
                os.chown(folder, account.pw_uid, account.pw_gid)

    def start(self, *names: str) -> None:
        """Start the daemons that do not run (of all without names); wait until they listen."""
        commands: dict[str, list[str | Path]] = {
            "dovecot": [_program("dovecot"), "-c", self._conf / "dovecot.conf"],
            "postfix": [_program("postfix"), "-c", self._conf, "start"],
            "mailman": [
                _program("mailman"), "-C", self._conf / "mailman.cfg", "start", "--force",
            ],
        }  # fmt: skip
        with (self.state / "log/start.log").open("a") as log:
            for name in names or DAEMONS:
                if self._pid(name):
                    continue
                user: dict[str, Any] = {}
                if name == "mailman":
                    user = {"user": "list", "group": "list", "extra_groups": []}
                subprocess.run(
                    commands[name], check=True, cwd=self.state, stdin=subprocess.DEVNULL,
                    stdout=log, stderr=log, **user,
                )  # fmt: skip
        for port_name in _listening(names or DAEMONS):
            until(lambda port=self.ports[port_name]: _answers(port), f"{port_name} listens")

    def stop(self, *names: str) -> None:
        """Stop the daemons (all of them without names) and wait until they have ended."""
        for name in names or DAEMONS:
            if pid := self._pid(name):
                os.kill(pid, signal.SIGTERM)
        until(lambda: not any(self._pid(n) for n in names or DAEMONS), f"{names} end")

    def runs(self, name: str) -> bool:
        """Whether a daemon runs."""
        return self._pid(name) is not None

    def tear_down(self) -> None:
        """Stop everything, and end by its id whatever of ours is still there."""
        try:
            self.stop()
        finally:
            deadline = time.monotonic() + 20
            while (left := list(self._processes())) and time.monotonic() < deadline:
                time.sleep(0.1)
            for pid in left:
                os.kill(pid, signal.SIGKILL)
            shutil.rmtree(self.state, ignore_errors=True)

    def _pid(self, name: str) -> int | None:
        """The daemon's process; a stale file may name a stranger's."""
        file = {
            "mailman": "mailman/master.pid",
            "postfix": "postfix/queue/pid/master.pid",
            "dovecot": "dovecot/master.pid",
        }[name]
        try:
            pid = int((self.state / file).read_text())
        except (FileNotFoundError, ValueError):
            return None
        return pid if self._is_ours(pid) else None

    def _is_ours(self, pid: int) -> bool:
        try:
            marks = str(Path(f"/proc/{pid}/cwd").readlink())
            return str(self.state) in marks + Path(f"/proc/{pid}/cmdline").read_text()
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            return False

    def _processes(self) -> Iterator[int]:
        for entry in Path("/proc").iterdir():
            if entry.name.isdecimal() and self._is_ours(int(entry.name)):
                yield int(entry.name)

    def rest(self, path: str, data: object = None, method: str | None = None) -> Any:
        """Ask Mailman's REST API; the answer's JSON, None without one."""
        body = None if data is None else json.dumps(data).encode()
        url = f"http://127.0.0.1:{self.ports['rest']}/3.1/{path}"
        request = Request(url, body, {"Content-Type": "application/json"}, method=method)
        request.add_header("Authorization", "Basic cmVzdGFkbWluOmxhYi1zZWNyZXQ=")
        try:
            with urlopen(request, timeout=DEADLINE) as response:
                answer = response.read()
        except HTTPError as error:
            raise AssertionError(f"{path}: {error.code} {error.read().decode()}") from error
        return json.loads(answer) if answer else None

    def configure(self, changes: dict[str, object]) -> None:
        """Change the list's settings."""
        self.rest(f"lists/{LIST_ID}/config", changes, "PATCH")

    def moderate(self, address: str, action: str) -> None:
        """What the list does with a member's posts: `hold`, `accept`, `defer`."""
        found = self.rest("members/find", {"list_id": LIST_ID, "subscriber": address})
        (member,) = found["entries"]
        self.rest(f"members/{member['member_id']}", {"moderation_action": action}, "PATCH")

    def held(self) -> list[int]:
        """The numbers of the posts that wait for the moderator."""
        found = self.rest(f"lists/{LIST_ID}/held")
        return [entry["request_id"] for entry in found.get("entries", [])]

    def release(self, request: int) -> None:
        """The moderator lets a post through."""
        self.rest(f"lists/{LIST_ID}/held/{request}", {"action": "accept"}, "POST")

    def post(self, sender: str, data: bytes, recipients: Sequence[str] = (LIST,)) -> None:
        """Submit a mail as a member: STARTTLS and a login that sends only as itself."""
        with smtplib.SMTP("127.0.0.1", self.ports["submission"], timeout=DEADLINE) as client:
            client.starttls(context=ssl.create_default_context(cafile=str(self.ca)))
            client.login(sender, PASSWORD)
            client.sendmail(sender, list(recipients), data, ["BODY=8BITMIME"])


def _program(name: str) -> str:
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin") or ""


def _listening(names: Sequence[str]) -> list[str]:
    ports = {
        "dovecot": ["imap", "imaps", "lmtp"],
        "postfix": ["smtp", "submission", "submissions"],
        "mailman": ["mailman_lmtp", "rest"],
    }
    return [port for name in names for port in ports[name]]


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 5).close()
    except OSError:
        return False
    return True


def _free_base() -> int:
    """A thousand that has all its ports free; below those that other tests are given."""
    for base in range(10_000, 20_000, 1000):
        if not any(_answers(base + usual) for usual in _USUAL_PORTS.values()):
            return base
    raise RuntimeError("no free ports between 10000 and 20000")


@contextmanager
def laboratory() -> Iterator[Laboratory]:
    """A running laboratory, stopped and removed at the end."""
    state = Path(tempfile.mkdtemp(prefix="lab-", dir="/tmp"))  # short: names of sockets
    state.chmod(0o755)
    running = Laboratory(state, _free_base())
    try:
        running.build()
        yield running
    finally:
        running.tear_down()
