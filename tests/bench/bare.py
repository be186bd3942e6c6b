"""The least that any program needs to answer a post: fetch, commit, send.

`python -m tests.bench.bare IMAP_PORT SMTP_PORT COMMITS`: bare aioimaplib waits with IDLE and
fetches, so many commits follow on SQLite (synchronous=FULL), bare aiosmtplib sends an answer.
"""

import asyncio
import sqlite3
import sys
import tempfile
from email.message import EmailMessage

import aioimaplib

from tests.bench.rig import ANNA, BARE, DEADLINE, PASSWORD, connection


def answer_to(raw: bytes) -> bytes:
    """A short mail in the thread of a post."""
    answered = raw.partition(b"\nMessage-ID: ")[2].partition(b"\r\n")[0].decode()
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = BARE, ANNA, "Thank you"
    mail["In-Reply-To"] = answered
    mail.set_content("Thank you. Your comment is 191-C1.\n" * 20)
    return mail.as_bytes().replace(b"\n", b"\r\n")


def opened(path: str) -> sqlite3.Connection:
    """A database that keeps what it is given as the service's does."""
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("pragma journal_mode=WAL")
    database.execute("pragma synchronous=FULL")
    database.execute("create table kept (body blob)")
    return database


async def run(imap_port: int, smtp_port: int, commits: int, folder: str) -> None:
    """Answer posts for ever."""
    database = opened(f"{folder}/bare.sqlite3")
    client = aioimaplib.IMAP4("127.0.0.1", imap_port, timeout=DEADLINE)
    await client.wait_hello_from_server()
    await client.login(BARE, PASSWORD)
    await client.select("INBOX")
    uid = 0
    async with connection(smtp_port) as answer:
        while True:
            idle = await client.idle_start(timeout=3600)
            print('{"event": "mailbox.synced"}', file=sys.stderr, flush=True)
            while not any(row.endswith(b"EXISTS") for row in await client.wait_server_push()):
                pass
            client.idle_done()
            await idle
            uid += 1
            mail = await client.uid("fetch", f"{uid}:*", "(UID BODY.PEEK[])")
            raw = bytes(next(row for row in mail.lines if isinstance(row, bytearray)))
            for _ in range(commits):
                database.execute("insert into kept values (?)", (raw,))
            await answer.sendmail(BARE, [ANNA], answer_to(raw))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        ports = [int(given) for given in sys.argv[1:]]
        asyncio.run(run(ports[0], ports[1], ports[2], name))
