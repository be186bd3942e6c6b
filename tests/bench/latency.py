"""How long a post waits for its acknowledgement, beside the least that any program needs.

`python -m tests.bench.latency [--mails N]`: from the first byte of a member's post until the server
has taken the acknowledgement; on loopback, the real service as a process, a list and its server in
this one. The least (`tests.bench.bare`, a process too) gets its posts in turns with the service, so
that both see the same machine. One post at a time, at odd moments, each once the other is quiet.
"""

import argparse
import asyncio
import gc
import os
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import aiosmtplib

from tests.bench.rig import (
    ANNA,
    BARE_LIST,
    DEADLINE,
    LIST,
    Running,
    Server,
    connection,
    list_server,
    people,
    post,
    settings,
)
from tests.bench.stages import COMMIT, PAUSE

WARMING = 10  # posts before the clock runs
QUIET = 0.05  # seconds without a word in the log
TIDY = 20  # posts between two collections of this process: its pauses are no part of either side
PATH = (
    "intake-raw-written",
    "intake-raw-committed",
    "settle-read",
    "settle-written",
    "settle-committed",
    "due-committed",
    "outbox-sending",
    "smtp-before-data",
    "accepted",
)
"""The points that a post passes; each is measured from the one before."""


@dataclass
class Turns:
    """Posts to either list, and when each was answered."""

    server: Server
    member: aiosmtplib.SMTP
    random: Random = field(default_factory=lambda: Random(191))
    answered: asyncio.Event = field(default_factory=asyncio.Event)
    back: asyncio.Event = field(default_factory=asyncio.Event)
    at: float = 0.0

    def accepted(self, _sender: str, _answered: str) -> None:
        """The server has taken an answer."""
        self.at = time.perf_counter()
        self.answered.set()

    def heard(self, told: dict[str, object]) -> None:
        """The service has read its own copy: its work with a post ends soon."""
        if told["event"] == "letter.settled" and told["kind"] == "own":
            self.back.set()

    async def one(self, to: str, number: int) -> tuple[float, float]:
        """Post once; when it began and when the answer was taken."""
        await asyncio.sleep(self.random.uniform(0, 0.1))
        self.answered.clear()
        self.back.clear()
        started = time.perf_counter()
        await self.member.sendmail(ANNA, [to], post(number, to))
        await asyncio.wait_for(self.answered.wait(), DEADLINE)
        return started, self.at

    async def service(self, running: Running, number: int) -> tuple[float, float]:
        """The service's turn, until it is quiet again."""
        found = await self.one(LIST, number)
        await asyncio.wait_for(self.back.wait(), DEADLINE)
        await running.quiet(QUIET)
        return found


def passed(file: Path) -> list[tuple[float, str]]:
    """The points that were written down, in order."""
    rows = (line.split() for line in file.read_text().splitlines())
    return [(float(at), name) for at, name in rows]


def commits(points: Sequence[tuple[float, str]], times: Sequence[tuple[float, float]]) -> float:
    """How many commits lie between a post and its acknowledgement, on average."""
    made = [at for at, name in points if name == COMMIT]
    return sum(sum(a < at < b for at in made) for a, b in times) / len(times)


def stages(
    points: Sequence[tuple[float, str]], times: Sequence[tuple[float, float]]
) -> list[dict[str, float]]:
    """For each post the seconds from point to point; pauses of the memory's keeper beside."""
    found = []
    for started, ended in times:
        within = [(at, name) for at, name in points if started < at < ended]
        first = {name: at for at, name in reversed(within)} | {"accepted": ended}
        row, before = dict[str, float](), started
        for name in PATH:
            at = first.get(name, before)
            row[name], before = max(at - before, 0.0), max(at, before)
        row[PAUSE] = sum(name.startswith(PAUSE) for _, name in within)
        found.append(row)
    return found


def line(name: str, took: Sequence[float]) -> tuple[float, float]:
    """One result: median and p99 in seconds."""
    cuts = statistics.quantiles(took, n=100)
    print(f"{name}: median {cuts[49] * 1000:.1f} ms, p99 {cuts[98] * 1000:.1f} ms")
    return cuts[49], cuts[98]


def table(rows: Sequence[dict[str, float]], took: Sequence[float]) -> None:
    """Where the time goes, and what the slowest spend more."""
    slowest = sorted(range(len(took)), key=took.__getitem__)[-max(len(took) // 50, 1) :]
    print(f"{'until':22} {'median':>8} {'slowest 2 %':>12}   (ms, from the point before)")
    for name in PATH:
        usual = statistics.median(row[name] for row in rows)
        slow = statistics.mean(rows[i][name] for i in slowest)
        print(f"{name:22} {usual * 1000:8.1f} {slow * 1000:12.1f}")
    pauses = sum(row[PAUSE] > 0 for row in rows), sum(rows[i][PAUSE] > 0 for i in slowest)
    print(f"posts in a pause of garbage collection: {pauses[0]}; of the slowest: {pauses[1]}")


async def run(count: int) -> None:
    """Both, in turns."""
    print(f"{count} mails; load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    with tempfile.TemporaryDirectory() as name:
        async with list_server() as server, connection(server.smtp_port) as member:
            turns, file = Turns(server, member), Path(name) / "points"
            server.accepted = turns.accepted
            await people(settings(Path(name), server))
            command = ["tests.bench.stages", f"{name}/iscg-bot.toml", str(file)]
            async with Running(command, turns.heard) as service:
                warm = [await turns.service(service, number) for number in range(WARMING)]
                each = round(commits(passed(file), warm[1:]))
                ports = [str(server.imap_port), str(server.smtp_port), str(each)]
                async with Running(["tests.bench.bare", *ports]) as bare:
                    times, least = [], []
                    gc.disable()
                    for number in range(WARMING, WARMING + count):
                        if number % TIDY == 0:
                            gc.collect()
                        times.append(await turns.service(service, number))
                        bare.ready.clear()
                        started, ended = await turns.one(BARE_LIST, number)
                        least.append(ended - started)
                        await asyncio.wait_for(bare.ready.wait(), DEADLINE)
                    gc.enable()
                    bare.process.kill()
            points = passed(file)
    took = [ended - started for started, ended in times]
    needed = commits(points, times)
    ours = line(f"iscg-bot, post to accepted acknowledgement ({needed:.2f} commits)", took)
    floor = line(f"bare fetch, {each} commits, send", least)
    print(f"times the least: median {ours[0] / floor[0]:.2f}, p99 {ours[1] / floor[1]:.2f}")
    table(stages(points, times), took)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=500)
    asyncio.run(run(parser.parse_args().mails))
