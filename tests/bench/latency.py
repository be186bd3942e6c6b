"""How long a post waits for its acknowledgement, beside the least that any program needs.

`python -m tests.bench.latency [--mails N]`: from the first byte of a member's post to the server's
"250" for the acknowledgement; one post at a time, on loopback, list and mail server in this very
process for both. The least: the same post, waited for with IDLE and fetched by bare aioimaplib, as
many durable commits on SQLite (synchronous=FULL), and an answer sent by bare aiosmtplib.
"""

import argparse
import asyncio
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from email.message import EmailMessage
from pathlib import Path

import aioimaplib
import aiosmtplib
from sqlalchemy import Engine, event

from bot import app
from bot.acts.base import Actor
from bot.acts.groups import apply_groups, import_members
from bot.edges.embedded import EmbeddedMail
from bot.edges.embedded_list import MailingList
from bot.model.events import Event
from bot.model.facts import Member
from bot.model.groups import Group, Stage
from bot.model.people import Role, RoleHolding
from bot.store.unit import Store
from config.settings import Settings, load

LIST, BARE_LIST = "group@lists.example", "bare@lists.example"
BOT, BARE = "bot@iscg.example", "bare@iscg.example"
ANNA, PASSWORD = "anna@ruritania.example", "loopback"
DEADLINE = 30.0
WARMING = 5  # posts before the clock runs
WORDS = """Dear colleagues,

Ruritania proposes to modify resolves {number} of Resolution 191 to read:
"{number} to report every second year, and to say so."

Anna
"""


def post(number: int, to: str) -> bytes:
    """A comment as a member writes it."""
    mail = EmailMessage()
    mail["From"], mail["To"] = ANNA, to
    mail["Subject"] = f"Resolution 191, resolves {number}"
    mail["Message-ID"] = f"<{number}.{to}>"
    mail["Date"] = "Sat, 21 Nov 2026 06:00:00 +0000"
    mail.set_content(WORDS.format(number=number))
    return mail.as_bytes().replace(b"\n", b"\r\n")


@asynccontextmanager
async def list_server() -> AsyncIterator[EmbeddedMail]:
    """Two lists: the bot is on one, a bare client on the other."""
    lists = [
        MailingList(LIST, "group", (ANNA, BOT), prefix="[group] "),
        MailingList(BARE_LIST, "bare", (ANNA, BARE), prefix="[bare] "),
    ]
    async with EmbeddedMail([BOT, BARE, ANNA], lists, PASSWORD) as running:
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


def connection(server: EmbeddedMail) -> aiosmtplib.SMTP:
    """A bare client of the server."""
    return aiosmtplib.SMTP(hostname="127.0.0.1", port=server.smtp_port, start_tls=False)


async def people(store: Store) -> None:
    """A group and its member."""
    roles = (RoleHolding(Role.SECRETARIAT, "sec@secretariat.example", "Jonas Lind"),)
    group = Group("191", "191", "Coordination", LIST, Stage.LIVE, contact=ANNA, roles=roles)
    now = await store.now()
    async with store.write() as work:
        await apply_groups(work, Actor("bench"), [group], now)
        await import_members(work, Actor("bench"), [Member(ANNA, "Anna", "Ruritania")], now)
        await work.commit()


async def with_bot(server: EmbeddedMail, folder: Path, count: int) -> tuple[list[float], int]:
    """Seconds of each acknowledgement, and all durable commits until then."""
    found = settings(folder, server)
    sent, back = asyncio.Event(), asyncio.Event()
    ready = asyncio.Event()

    def hear(told: Event) -> None:
        if told.name == "mail.sent":
            assert told.facts["outcome"] == "accepted", told
            sent.set()
        elif told.name == "letter.settled" and told.facts["kind"] == "own":
            back.set()
        elif told.name == "mailbox.synced":
            ready.set()

    commits = 0

    def committed(connection: object) -> None:
        nonlocal commits
        commits += 1

    async with app.open_store(found) as store:
        await people(store)
        running = app.service(found, store, {}, (hear,))
        task = asyncio.create_task(running.run())
        await asyncio.wait_for(ready.wait(), DEADLINE)
        event.listen(Engine, "commit", committed)
        took, needed = [], 0
        async with connection(server) as member:
            for number in range(-WARMING, count):
                sent.clear()
                back.clear()
                started, before = time.perf_counter(), commits
                await member.sendmail(ANNA, [LIST], post(number + WARMING, LIST))
                await asyncio.wait_for(sent.wait(), DEADLINE)
                if number >= 0:
                    took.append(time.perf_counter() - started)
                    needed += commits - before
                await asyncio.wait_for(back.wait(), DEADLINE)
        event.remove(Engine, "commit", committed)
        running.stop()
        await task
    return took, needed


async def bare(server: EmbeddedMail, folder: Path, count: int, commits: int) -> list[float]:
    """Seconds of each answer of a program that does nothing but fetch, commit and send."""
    database = sqlite3.connect(folder / "bare.sqlite3", isolation_level=None)
    database.execute("pragma journal_mode=WAL")
    database.execute("pragma synchronous=FULL")
    database.execute("create table kept (body blob)")
    client = aioimaplib.IMAP4("127.0.0.1", server.imap_port, timeout=DEADLINE)
    await client.wait_hello_from_server()
    await client.login(BARE, PASSWORD)
    await client.select("INBOX")
    took = []
    async with (
        connection(server) as member,
        connection(server) as answer,
    ):
        for number in range(count):
            idle = await client.idle_start(timeout=DEADLINE)
            started = time.perf_counter()
            await member.sendmail(ANNA, [BARE_LIST], post(number, BARE_LIST))
            while not any(row.endswith(b"EXISTS") for row in await client.wait_server_push()):
                pass
            client.idle_done()
            await idle
            mail = await client.uid("fetch", f"{number + 1}:*", "(UID BODY.PEEK[])")
            raw = bytes(next(row for row in mail.lines if isinstance(row, bytearray)))
            for _ in range(commits):
                database.execute("insert into kept values (?)", (raw,))
            await answer.sendmail(BARE_LIST, [ANNA], raw)
            took.append(time.perf_counter() - started)
    await client.logout()
    database.close()
    return took


def line(name: str, took: Sequence[float]) -> None:
    """One result."""
    cuts = statistics.quantiles(took, n=100)
    print(f"{name}: median {cuts[49] * 1000:.1f} ms, p99 {cuts[98] * 1000:.1f} ms")


async def run(count: int) -> None:
    """Both, in the same run."""
    print(f"{count} mails; load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    async with list_server() as server:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            took, commits = await with_bot(server, folder, count)
            each = round(commits / count)
            least = await bare(server, folder, count, each)
    line("iscg-bot, post to accepted acknowledgement", took)
    line(f"bare fetch, {each} commits, send", least)
    print(f"median: {statistics.median(took) / statistics.median(least):.1f} times the least")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=500)
    asyncio.run(run(parser.parse_args().mails))
