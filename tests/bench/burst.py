"""How long the members of a burst wait: 500 comments within half a minute, each acknowledged.

`python -m tests.bench.burst [--mails N] [--seconds S]`: the real service as a process, the list and
its server in this one. From each post until the server has taken its acknowledgement, how many were
answered while posts still came in, and the most memory of all processes.
"""

import argparse
import asyncio
import os
import statistics
import tempfile
import time
from pathlib import Path

from tests.bench.rig import (
    ANNA,
    DEADLINE,
    LIST,
    Running,
    connection,
    list_server,
    people,
    post,
    settings,
)
from tests.bench.tree import Watch, busy


async def run(count: int, seconds: float) -> None:
    """Post evenly, and wait for the last acknowledgement."""
    print(f"{count} mails in {seconds:g} s; load before: {os.getloadavg()[0]:.1f}")
    posted: dict[str, float] = {}
    answered: dict[str, float] = {}
    done = asyncio.Event()

    def accepted(_sender: str, message_id: str) -> None:
        answered.setdefault(message_id, time.perf_counter())
        if len(answered) == count:
            done.set()

    with tempfile.TemporaryDirectory() as name:
        async with list_server() as server, connection(server.smtp_port) as member:
            server.accepted = accepted
            await people(settings(Path(name), server))
            config = f"{name}/iscg-bot.toml"
            async with Running(["bot", "--config", config, "run"]) as service:
                with Watch(service.pid) as watch:
                    used = busy(service.pid)
                    start = time.perf_counter()
                    for number in range(count):
                        due = start + number * seconds / count
                        await asyncio.sleep(max(due - time.perf_counter(), 0))
                        posted[f"<{number}.{LIST}>"] = time.perf_counter()
                        await member.sendmail(ANNA, [LIST], post(number, LIST))
                    last_post = time.perf_counter()
                    await asyncio.wait_for(done.wait(), DEADLINE * 10)
                    used = busy(service.pid) - used
    waits = [answered[key] - at for key, at in posted.items()]
    cuts = statistics.quantiles(waits, n=100)
    meanwhile = sum(at < last_post for at in answered.values())
    print(
        f"posted within {last_post - start:.0f} s; {meanwhile} acknowledged by then, all after"
        f" {max(answered.values()) - start:.0f} s; waits: first {waits[0]:.1f} s,"
        f" median {cuts[49]:.1f} s, p99 {cuts[98]:.1f} s;"
        f" {used / count * 1000:.0f} ms of processor time a mail; peak {watch.peak / 1e6:.0f} MB"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=500)
    parser.add_argument("--seconds", type=float, default=31)
    given = parser.parse_args()
    asyncio.run(run(given.mails, given.seconds))
