"""What the benches of the running service share: a list's server, settings, people, the process."""

import asyncio
import json
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path
from types import TracebackType
from typing import Self

import aiosmtplib

from bot import app
from bot.acts.base import Actor
from bot.acts.groups import apply_groups, import_members, load_text
from bot.edges.embedded import EmbeddedMail
from bot.edges.embedded_list import MailingList
from bot.model.facts import Member
from bot.model.groups import Group, Stage
from bot.model.people import Role, RoleHolding
from bot.resolutions.outline import outline
from config.settings import Settings, load

ROOT = Path(__file__).parents[2]
LIST, BARE_LIST = "group@lists.example", "bare@lists.example"
BOT, BARE = "bot@iscg.example", "bare@iscg.example"
ANNA, PASSWORD = "anna@ruritania.example", "loopback"
DEADLINE = 60.0
WORDS = """Dear colleagues,

Ruritania proposes to modify resolves {number} of Resolution 191 to read:
"{number} to report every second year, and to say so."

Anna
"""
TEXT = """RESOLUTION 191 (Rev. Strelsau, 2022)
Strategy for the coordination of efforts
The Plenipotentiary Conference,
considering
a) that the Union has three Sectors;
resolves
""" + "\n".join(f"{number} to report every year on matter {number};" for number in range(1, 9))


def post(number: int, to: str) -> bytes:
    """A comment as a member writes it."""
    mail = EmailMessage()
    mail["From"], mail["To"] = ANNA, to
    mail["Subject"] = f"Resolution 191, resolves {number}"
    mail["Message-ID"] = f"<{number}.{to}>"
    mail["Date"] = "Sat, 21 Nov 2026 06:00:00 +0000"
    mail.set_content(WORDS.format(number=number))
    return mail.as_bytes().replace(b"\n", b"\r\n")


class Server(EmbeddedMail):
    """Tells when it has taken a mail for all its recipients: `(sender, Message-ID answered)`."""

    accepted: Callable[[str, str], None] = staticmethod(lambda _sender, _answered: None)

    async def deliver(self, sender: str, recipient: str, raw: bytes, peer: str) -> None:
        """The bot's last recipient is its witness, the bare client's is the member."""
        await super().deliver(sender, recipient, raw, peer)
        if sender in (BOT, BARE) and recipient == {BOT: BOT, BARE: ANNA}[sender]:
            answered = raw.partition(b"\nIn-Reply-To: ")[2].partition(b"\n")[0]
            self.accepted(sender, answered.decode().strip())


@asynccontextmanager
async def list_server() -> AsyncIterator[Server]:
    """Two lists: the bot is on one, a bare client on the other."""
    lists = [
        MailingList(LIST, "group", (ANNA, BOT), prefix="[group] "),
        MailingList(BARE_LIST, "bare", (ANNA, BARE), prefix="[bare] "),
    ]
    async with Server([BOT, BARE, ANNA], lists, PASSWORD) as running:
        yield running


def settings(folder: Path, server: EmbeddedMail) -> Settings:
    """The service's; its usual pace of one mail a second would be measured otherwise."""
    login = f'host = "127.0.0.1"\nsecurity = "none"\nusername = "{BOT}"\npassword = "{PASSWORD}"\n'
    file = folder / "iscg-bot.toml"
    file.write_text(
        f'[database]\nurl = "sqlite:///{folder}/bot.sqlite3"\n'
        f'[bot]\naddress = "{BOT}"\ncontact = "{ANNA}"\n'
        f"[mailboxes.own]\nport = {server.imap_port}\n{login}"
        f"[smtp]\nport = {server.smtp_port}\nmails_per_minute = 6000\n"
        f"mails_per_connection = 1000\n{login}[http]\nport = 0\n"
    )
    return load(file, {})


def connection(port: int) -> aiosmtplib.SMTP:
    """A bare client of the server."""
    return aiosmtplib.SMTP(hostname="127.0.0.1", port=port, start_tls=False)


async def people(found: Settings) -> None:
    """A group with its text, and its member."""
    roles = (RoleHolding(Role.SECRETARIAT, "sec@secretariat.example", "Jonas Lind"),)
    group = Group("191", "191", "Coordination", LIST, Stage.LIVE, contact=ANNA, roles=roles)
    text = outline(TEXT.encode(), "191.txt", "191", "en").as_text()
    async with app.open_store(found) as store:
        now = await store.now()
        async with store.write() as work:
            await apply_groups(work, Actor("bench"), [group], now)
            await import_members(work, Actor("bench"), [Member(ANNA, "Anna", "Ruritania")], now)
            await load_text(work, Actor("bench"), text, now)
            await work.commit()


@dataclass
class Running:
    """The service as a process of its own; `heard` is told each line of its log."""

    command: list[str]
    heard: Callable[[dict[str, object]], None] = lambda _line: None
    ready: asyncio.Event = field(default_factory=asyncio.Event)
    last_heard: float = 0.0

    async def __aenter__(self) -> Self:
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", *self.command,
            cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        self._listening = asyncio.create_task(self._listen())
        await asyncio.wait_for(self.ready.wait(), DEADLINE)
        return self

    @property
    def pid(self) -> int:
        """Its process id."""
        return self.process.pid

    async def _listen(self) -> None:
        assert self.process.stderr is not None
        async for line in self.process.stderr:
            if not line.startswith(b"{"):
                print(line.decode(), end="", file=sys.stderr)
                continue
            told = json.loads(line)
            self.last_heard = time.monotonic()
            if told["event"] == "mailbox.synced":
                self.ready.set()
            self.heard(told)

    async def quiet(self, seconds: float) -> None:
        """Wait until it has told nothing for so long."""
        while (left := self.last_heard + seconds - time.monotonic()) > 0:  # noqa: ASYNC110
            await asyncio.sleep(left)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
        await self.process.wait()
        await self._listening
