"""A real Dovecot on loopback, of one's own: its configuration, mails and pid file in one folder."""

import asyncio
import getpass
import grp
import os
import pwd
import shutil
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.peers.ports import free_port
from tests.peers.tls import SERVER

USER = "bot@iscg.example"
PASSWORD = "secret"
DEADLINE = 30.0
PROGRAM = shutil.which("dovecot") or "/usr/sbin/dovecot"

_CONFIG = """\
base_dir = {state}/run
state_dir = {state}/run
log_path = {state}/dovecot.log
listen = 127.0.0.1
protocols = imap
default_login_user = {login}
default_internal_user = {login}
default_internal_group = {group}
mail_location = maildir:{state}/Maildir
mail_uid = {owner}
mail_gid = {group}
first_valid_uid = 1
disable_plaintext_auth = no
ssl = yes
ssl_cert = <{certificate}
ssl_key = <{certificate}
mail_max_userip_connections = 100
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={owner} gid={group} home={state} allow_all_users=yes
}}
namespace inbox {{
  inbox = yes
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""


def missing() -> str:
    """Why it cannot run here, "" if it can."""
    return "" if Path(PROGRAM).exists() else "Dovecot is not installed (dovecot-imapd)"


class Dovecot:
    """As root it runs as the system's mail user, else as oneself.

    `state` must be its own folder, in one that everybody may enter.
    """

    def __init__(self, state: Path) -> None:
        self.state = state
        self.port = free_port()
        root = os.geteuid() == 0
        self.owner = "mail" if root else getpass.getuser()
        self._login = "dovenull" if root else self.owner
        self._group = grp.getgrgid(pwd.getpwnam(self.owner).pw_gid).gr_name
        self._process: asyncio.subprocess.Process | None = None
        self._count = 0
        self.maildir = state / "Maildir"

    def put(self, raw: bytes, folder: str = "") -> None:
        """Deliver by the rules of Maildir: write to tmp, move to new."""
        box = self.maildir / folder if folder else self.maildir
        for part in ("tmp", "new", "cur"):
            if not (box / part).exists():
                (box / part).mkdir(parents=True)
                self._own(box / part)
                self._own(box)
        self._count += 1
        name = f"{1_000_000_000 + self._count}.{self._count}.test"
        (box / "tmp" / name).write_bytes(raw)
        self._own(box / "tmp" / name)
        (box / "tmp" / name).rename(box / "new" / name)

    def _own(self, path: Path) -> None:
        if os.geteuid() == 0:
            shutil.chown(path, self.owner, self._group)

    async def start(self) -> None:
        self.state.chmod(0o755)
        certificate = self.state / "server.pem"
        shutil.copy(SERVER, certificate)
        self._own(self.state)
        text = _CONFIG.format(
            state=self.state,
            login=self._login,
            owner=self.owner,
            group=self._group,
            certificate=certificate,
            password=PASSWORD,
            port=self.port,
        )
        config = self.state / "dovecot.conf"
        config.write_text(text)
        self._process = await asyncio.create_subprocess_exec(PROGRAM, "-F", "-c", config)
        async with asyncio.timeout(DEADLINE):
            while not await self._answers():  # noqa: ASYNC110 - a port of another process
                await asyncio.sleep(0.05)

    async def _answers(self) -> bool:
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        except OSError:
            return False
        greeted = (await reader.readline()).startswith(b"* OK")
        writer.close()
        return greeted

    async def stop(self) -> None:
        """As an operator stops it: clients are told BYE."""
        if self._process is not None:
            self._process.terminate()
            await self._process.wait()
            self._process = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()
