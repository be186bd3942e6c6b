"""Tries out what the settings name: mailboxes, the mail server, the witness, files and rights.

Nothing is changed and nothing is sent but one mail of the bot to itself.
"""

import asyncio
import os
import secrets
import shutil
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from bot.edges import imap, smtp
from bot.edges.imap_client import DeniedError
from bot.edges.imap_replies import Item
from bot.edges.imap_session import Session, session
from bot.edges.wire import LoginError, Token, WireError
from bot.mail.compose import compose
from bot.mail.peek import peek
from bot.model.delivery import Accepted, Draft, Unclear
from bot.model.findings import Finding, fail, judge_clock, ok, warn
from bot.model.letters import Mailbox
from config.settings import MailboxSettings, Settings, SmtpSettings

WITNESS_SECONDS = 60.0
LITTLE_SPACE = 500 * 1024 * 1024
RECENT_MAILS = 200
LARGEST_PROBE = 100_000


async def mailbox(settings: MailboxSettings, token: Token | None = None) -> Sequence[Finding]:
    """Logs in, opens the folder, asks for IDLE."""
    name = f"mailbox {settings.name}"
    table = f"[mailboxes.{settings.name}]"
    try:
        found = await imap.probe(settings, token)
    except LoginError as error:
        remedy = f"Mend username and password_file of {table}; Microsoft 365 and Google want oauth."
        return [fail(name, str(error), remedy)]
    except DeniedError as error:
        return [fail(name, str(error), f"Mend folder of {table}, or make that folder.")]
    except (WireError, OSError) as error:
        return [fail(name, str(error), _unreachable(table, str(error)))]
    mails = f"{found.exists} mail" + ("" if found.exists == 1 else "s")
    text = f"{settings.folder} at {settings.host}, {mails}"
    findings = [ok(name, text)]
    if not found.idle:
        remedy = (
            f"New mail is seen every {settings.poll_seconds:g} s: lower poll_seconds of {table}."
        )
        findings.append(warn(name, "the server has no IDLE", remedy))
    if settings.processed == "move" and not found.can_move:
        remedy = f'Set processed = "flag" in {table}.'
        findings.append(warn(name, "the server can move mails only by harming others", remedy))
    return findings


async def mail_server(
    settings: SmtpSettings, sender: str, token: Token | None = None
) -> Sequence[Finding]:
    """Logs in and offers the bot's address as sender."""
    try:
        greeting = await smtp.probe(settings, sender, token)
    except LoginError as error:
        return [fail("smtp", str(error), "Mend username and password_file of [smtp].")]
    except (WireError, OSError) as error:
        text = str(error)
        if text.startswith("sender "):
            return [fail("smtp", text, f"Let user {settings.username} write as {sender}.")]
        return [fail("smtp", text, _unreachable("[smtp]", text))]
    return [ok("smtp", f"{greeting or settings.host} takes mail from {sender}")]


@dataclass(frozen=True, slots=True)
class Accounts:
    """What the witness needs: both servers, their tokens, and who the bot is."""

    smtp: SmtpSettings
    mailbox: MailboxSettings
    bot: Mailbox
    smtp_token: Token | None = None
    mailbox_token: Token | None = None
    seconds: float = WITNESS_SECONDS


async def witness(accounts: Accounts) -> Sequence[Finding]:
    """Sends one mail from the bot to itself and waits for it in the bot's mailbox.

    The date that the server gives it also shows how this machine's clock goes.
    """
    remedy = f"Let mail for {accounts.bot.address} reach [mailboxes.{accounts.mailbox.name}]."
    token = secrets.token_hex(16)
    message_id = f"{token}@{accounts.bot.address.rpartition('@')[2]}"
    sent = datetime.now(UTC)
    data = compose(_mail(accounts.bot, token), accounts.bot, message_id, sent)
    sender = smtp.Sender(accounts.smtp, token=accounts.smtp_token)
    try:
        verdict = await sender.send(accounts.bot.address, accounts.bot.address, None, data)
    finally:
        await sender.close()
    if not isinstance(verdict, Accepted):
        reason = verdict.reason if isinstance(verdict, Unclear) else verdict.reply
        first = "First mend what the line smtp says."
        return [fail("witness", f"the bot cannot write to itself: {reason}", first)]
    try:
        async with asyncio.timeout(accounts.seconds):
            dated = await _wait_for(accounts, message_id)
    except TimeoutError:
        late = f"a mail to itself did not arrive within {accounts.seconds:g} s"
        return [fail("witness", late, remedy)]
    except (WireError, OSError) as error:
        return [fail("witness", str(error), remedy)]
    came = datetime.now(UTC)
    took = (came - sent).total_seconds()
    findings = [ok("witness", f"a mail to itself arrived after {took:.1f} s")]
    if dated is not None:
        # INTERNALDATE has whole seconds.
        findings.append(
            judge_clock(accounts.mailbox.host, dated, sent.replace(microsecond=0), came)
        )
    return findings


def _mail(bot: Mailbox, token: str) -> Draft:
    text = "This mail shows that copies of what the bot sends come back. Nothing has to be done.\n"
    return Draft(f"check:{token}", bot.address, bot.name, "iscg-bot check", text)


async def _wait_for(accounts: Accounts, message_id: str) -> datetime | None:
    """The server's date of that mail once it is there; looks at recent mails only."""
    async with session(accounts.mailbox, accounts.mailbox_token) as connection:
        folder = await connection.select(accounts.mailbox.folder)
        first = max(1, (folder.uidnext or 1) - RECENT_MAILS)
        seen: set[int] = set()
        while True:
            fresh = [uid for uid in await connection.search(first, None) if uid not in seen]
            seen.update(fresh)
            for item in await connection.listed(fresh[-RECENT_MAILS:]) if fresh else ():
                if await _is_it(connection, item, message_id):
                    return item.internal_date
            await connection.pause(2.0)


async def _is_it(connection: Session, item: Item, message_id: str) -> bool:
    if item.size is None or item.size > LARGEST_PROBE:
        return False
    bodies = await connection.bodies([item.uid], item.size)
    return any(peek(raw).message_id == message_id for raw in bodies.by_uid.values())


def _unreachable(table: str, text: str) -> str:
    if text.startswith("the CA file "):
        return f"Mend ca_file of {table}; without it the system's authorities are believed."
    if "certificate" in text.lower():
        return f"Set ca_file of {table} to the authority that signed the server's certificate."
    return f"Mend host, port and security of {table}; see that no firewall is between."


async def rights(settings: Settings) -> Sequence[Finding]:
    """Who can read the secrets and the database, and whether there is space to write."""
    findings = []
    config = settings.source
    for file in sorted(set(settings.exposed_secrets())):
        text = f"everybody on this machine can read {file}"
        findings.append(warn("permissions", text, f"chmod 600 {file}"))
    if config is not None and _open_to_all(config) and _holds_secret(config):
        text = f"everybody on this machine can read the passwords in {config}"
        findings.append(warn("permissions", text, f"chmod 600 {config}"))
    if urlsplit(settings.database.url).scheme.startswith("sqlite"):
        findings += _database_file(sqlite_file(settings.database.url))
    return findings or [ok("permissions", "secrets are private, the database can be written")]


def sqlite_file(url: str) -> Path:
    """The file that a URL `sqlite:///FILE` names."""
    return Path(url.partition(":///")[2].partition("?")[0] or ":memory:")


def _database_file(file: Path) -> list[Finding]:
    folder = file.absolute().parent
    if not folder.is_dir():
        return [fail("permissions", f"there is no folder {folder}", f"mkdir -p {folder}")]
    target = file if file.exists() else folder
    if not os.access(folder, os.W_OK) or not os.access(target, os.W_OK):
        text = f"{target} cannot be written by this user"
        return [fail("permissions", text, f"chown -R $(whoami) {folder}")]
    findings = []
    if file.exists() and _open_to_all(file):
        text = f"everybody on this machine can read the letters in {file}"
        findings.append(warn("permissions", text, f"chmod 600 {file}*"))
    free = shutil.disk_usage(folder).free
    if free < LITTLE_SPACE:
        text = f"{free // 2**20} MiB free in {folder}"
        findings.append(warn("disk", text, "Make room: a full disk stops the intake of mail."))
    return findings


def _open_to_all(file: Path) -> bool:
    try:
        return bool(file.stat().st_mode & stat.S_IROTH)
    except OSError:
        return False


def _holds_secret(file: Path) -> bool:
    try:
        lines = file.read_text().splitlines()
    except (OSError, UnicodeDecodeError):
        return False
    keys = ("password", "client_secret", "refresh_token")
    return any(line.split("=")[0].strip() in keys for line in lines)


async def http_port(settings: Settings) -> Sequence[Finding]:
    """Whether the port for health and metrics is free, or a bot's already."""
    host, port = settings.http.host, settings.http.port
    if not port:
        return [ok("http", "off")]
    try:
        server = await asyncio.start_server(lambda _r, w: w.close(), host, port)
    except OSError as error:
        remedy = "That is right if the bot is running; otherwise change [http] port."
        return [warn("http", f"{host}:{port}: {error.strerror or error}", remedy)]
    server.close()
    await server.wait_closed()
    return [ok("http", f"{host}:{port} is free")]
