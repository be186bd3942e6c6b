"""How fast mails come in and go out, beside the bare libraries in the same run.

`python -m tests.bench.wires [--mails N] [--size BYTES] [--box N]`: pymap and, where it is
installed, Dovecot; then one SMTP connection; then a first start on a box of many old mails, with
the peak of this process's memory.
"""

import argparse
import asyncio
import re
import resource
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import aioimaplib
import aiosmtplib

from bot.edges.imap import Follower
from bot.edges.smtp import Sender
from bot.model.arrivals import Cursor, Fetched
from bot.model.delivery import Accepted
from config.settings import MailboxSettings, SmtpSettings
from tests.peers import dovecot
from tests.peers.dovecot import Dovecot
from tests.peers.imap import PASSWORD, USER, ImapPeer, mail
from tests.peers.smtp import SmtpPeer


def settings(port: int, password: str) -> MailboxSettings:
    return MailboxSettings.model_validate(
        {
            "name": "bench",
            "host": "127.0.0.1",
            "port": port,
            "security": "none",
            "username": USER,
            "password": password,
        }
    )


async def followed(port: int, password: str) -> tuple[int, float]:
    """Mails and seconds of the follower from connecting until it says that it has them all."""
    count = 0
    done = asyncio.Event()

    async def take(batch: Sequence[Fetched]) -> None:
        nonlocal count
        count += len(batch)

    async def synced(cursor: Cursor, at: datetime) -> None:
        done.set()

    started = time.perf_counter()
    follower = Follower(settings(port, password), lambda: datetime.now(UTC))
    task = asyncio.ensure_future(follower.follow(None, take, synced))
    await done.wait()
    seconds = time.perf_counter() - started
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    return count, seconds


async def bare_fetch(port: int, password: str, count: int) -> float:
    """Seconds of aioimaplib alone for as many mails, 100 at a time."""
    started = time.perf_counter()
    client = aioimaplib.IMAP4("127.0.0.1", port, timeout=60)
    await client.wait_hello_from_server()
    escaped = password.replace("\\", "\\\\").replace('"', '\\"')
    await client.login(USER, escaped if password == dovecot.PASSWORD else password)
    await client.select("INBOX")
    found = await client.uid_search("UID 1:*", charset=None)
    uids = re.findall(rb"\d+", found.lines[0])
    for at in range(0, count, 100):
        chosen = uids[at : at + 100]
        span = f"{chosen[0].decode()}:{chosen[-1].decode()}"
        await client.uid("fetch", span, "(UID BODY.PEEK[])")
    seconds = time.perf_counter() - started
    await client.logout()
    return seconds


async def in_rate(name: str, port: int, password: str, count: int) -> None:
    bare = await bare_fetch(port, password, count)
    found, seconds = await followed(port, password)
    assert found == count, (found, count)
    print(
        f"{name}: {count} mails in {seconds:.2f} s = {count / seconds:,.0f}/s;"
        f" bare aioimaplib {count / bare:,.0f}/s; {bare / seconds:.2f} of it"
    )


async def out_rate(count: int, size: int) -> None:
    data = mail(1, size)
    async with SmtpPeer() as peer:
        started = time.perf_counter()
        client = aiosmtplib.SMTP(hostname="127.0.0.1", port=peer.port, start_tls=False)
        async with client:
            for _ in range(count):
                await client.sendmail("a@iscg.example", ["b@r.example", "w@iscg.example"], data)
        bare = time.perf_counter() - started
        sender = Sender(
            SmtpSettings.model_validate(
                {
                    "host": "127.0.0.1",
                    "port": peer.port,
                    "security": "none",
                    "mails_per_connection": 1000,
                }
            )
        )
        started = time.perf_counter()
        for _ in range(count):
            verdict = await sender.send("a@iscg.example", "b@r.example", "w@iscg.example", data)
            assert isinstance(verdict, Accepted)
        seconds = time.perf_counter() - started
        await sender.close()
    print(
        f"aiosmtpd: {count} mails in {seconds:.2f} s = {count / seconds:,.0f}/s;"
        f" bare aiosmtplib {count / bare:,.0f}/s; {bare / seconds:.2f} of it"
    )


def peak() -> int:
    """The most memory that this process has had so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


async def from_dovecot(count: int, size: int) -> None:
    with tempfile.TemporaryDirectory() as state:
        real = Dovecot(Path(state))
        for number in range(count):
            real.put(mail(number, size))
        async with real:
            before = peak()
            await followed(real.port, dovecot.PASSWORD)
            print(f"Dovecot: first start on {count} mails: peak {before} MB before, {peak()} after")
            await in_rate("Dovecot", real.port, dovecot.PASSWORD, count)


async def run(mails: int, size: int, box: int) -> None:
    if dovecot.missing():
        print(dovecot.missing())
    else:
        await from_dovecot(box, size)
        await from_dovecot(mails, size)
    async with ImapPeer() as peer:
        await peer.fill(mails, size)
        await in_rate("pymap, in the same process", peer.port, PASSWORD, mails)
    await out_rate(min(mails, 2000), size)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=5000)
    parser.add_argument("--size", type=int, default=8000, help="bytes of a mail")
    parser.add_argument("--box", type=int, default=50_000, help="old mails at a first start")
    chosen = parser.parse_args()
    asyncio.run(run(chosen.mails, chosen.size, chosen.box))
