"""The world of the demonstration: a mail server with its people, and the bot's configuration."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from hashlib import sha256
from pathlib import Path

from bot.edges.embedded import EmbeddedMail
from bot.edges.embedded_list import MailingList
from bot.edges.smtp import Sender
from bot.model.delivery import Accepted
from config import members
from config.sandbox import sources
from config.sandbox.make_letters import Posted, conversation
from config.settings import Settings, SmtpSettings, load

ON_THE_WAY = timedelta(seconds=40)
"""What a letter of the conversation took from its writer to the list."""


@dataclass(frozen=True)
class World:
    """Everything around the service: where it is kept, who is there, what will be said."""

    folder: Path
    today: date
    password: str
    letters: tuple[Posted, ...]
    server: EmbeddedMail
    settings: Settings
    configuration: Path

    @property
    def papers(self) -> Path:
        """The folder of what was made."""
        return self.folder / "papers"


def numbers(letters: Sequence[Posted]) -> dict[str, list[str]]:
    """Message-ID (without brackets) → numbers in the conversation, two for the repeated letter."""
    found: dict[str, list[str]] = {}
    for letter in letters:
        mail = message_from_bytes(letter.raw)
        found.setdefault(str(mail["Message-ID"]).strip("<> \r\n"), []).append(letter.name[:2])
    return found


def build_server(
    letters: tuple[Posted, ...], password: str, *, imap_port: int = 0, smtp_port: int = 0
) -> EmbeddedMail:
    """The list with its twelve members, the officers and the bot.

    The letters of the conversation are received at their own instants, all other mail now.
    """
    instants = {_fingerprint(letter.raw): letter.at + ON_THE_WAY for letter in letters}
    people = members.parse_members((sources.HERE / "members.csv").read_bytes(), "members.csv")
    officers = (sources.SECRETARIAT, sources.COORDINATOR)
    subscribed = tuple(person.email for person in people)
    mailing_list = MailingList(
        sources.LIST,
        sources.LIST_NAME,
        (*subscribed, *officers, sources.BOT),
        prefix=sources.PREFIX,
        munge_domains=sources.STRICT_DOMAINS,
    )
    return EmbeddedMail(
        [sources.BOT, *officers],
        [mailing_list],
        password,
        imap_port=imap_port,
        smtp_port=smtp_port,
        host="mail.union.example",
        received=lambda raw: instants.get(_fingerprint(raw)) or datetime.now(UTC),
    )


def _fingerprint(raw: bytes) -> bytes:
    return sha256(raw.rstrip()).digest()


def configure(folder: Path, server: EmbeddedMail, password: str) -> tuple[Path, Settings]:
    """Write `iscg-bot.toml` as an operator would, and read it."""
    path = folder / "iscg-bot.toml"
    login = f'host = "127.0.0.1"\nsecurity = "none"\nusername = "{sources.BOT}"\n'
    login += f'password = "{password}"\n'
    path.write_text(
        "# Written by `iscg-bot demo`; it is of use only while the demonstration runs.\n"
        f'trusted_hosts = ["{sources.LIST.partition("@")[2]}", "{server.host}"]\n'
        f'[bot]\naddress = "{sources.BOT}"\nname = "{sources.NAMES[sources.BOT]}"\n'
        f'contact = "{sources.SECRETARIAT}"\n'
        f'[database]\nurl = "sqlite:///{folder / "iscg-bot.sqlite3"}"\n'
        f'[mailboxes.bot]\nkind = "bot"\nlist_address = "{sources.LIST}"\n{login}'
        f"port = {server.imap_port}\npoll_seconds = 5\n"
        f"[smtp]\n{login}port = {server.smtp_port}\nmails_per_minute = 6000\n"
        "[clock]\ntick_seconds = 0.25\n"
        "[intake]\nhistory_days = 365\n"
        "[http]\nport = 0\n",
        "utf-8",
    )
    path.chmod(0o600)
    return path, load(path, {})


async def build(folder: Path, *, imap_port: int = 0, smtp_port: int = 0) -> World:
    """A world with its server started; the caller stops `world.server`."""
    today = datetime.now(UTC).date()
    password = secrets.token_hex(4)
    letters = conversation(today)
    server = build_server(letters, password, imap_port=imap_port, smtp_port=smtp_port)
    await server.start()
    try:
        path, settings = configure(folder, server, password)
        (folder / "papers").mkdir(exist_ok=True)
    except BaseException:
        await server.stop()
        raise
    return World(folder, today, password, letters, server, settings, path)


async def post_all(world: World, pace: float, posted: Callable[[Posted], Awaitable[None]]) -> None:
    """Post the conversation as its writers would, `pace` seconds between two letters.

    Raises RuntimeError when the server refuses one.
    """
    for letter in world.letters:
        for recipient in letter.recipients:
            await send(world, letter.sender, recipient, letter.raw)
        await posted(letter)
        await asyncio.sleep(pace)


async def send(world: World, sender: str, recipient: str, raw: bytes) -> None:
    """One mail (LF lines) from a person to an address; RuntimeError when it is refused."""
    smtp = SmtpSettings(host="127.0.0.1", port=world.server.smtp_port, security="none")
    wire = Sender(smtp)
    try:
        verdict = await wire.send(sender, recipient, None, raw.replace(b"\n", b"\r\n"))
    finally:
        await wire.close()
    taken = isinstance(verdict, Accepted)
    if not taken:
        raise RuntimeError(f"mail from {sender} to {recipient}: {verdict}")
