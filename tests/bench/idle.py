"""What the service costs while nothing happens: memory and processor time of all its processes.

`python -m tests.bench.idle [--minutes M]`: the real service as a process, with the embedded mail
server in this one; one minute unless told otherwise. It has read and answered one letter before.
"""

import argparse
import asyncio
import os
import signal
import sys
import tempfile
from pathlib import Path

from bot import app
from tests.bench.latency import (
    ANNA,
    DEADLINE,
    LIST,
    connection,
    list_server,
    people,
    post,
    settings,
)
from tests.bench.tree import busy, resident, tree

ROOT = Path(__file__).parents[2]


async def run(minutes: float) -> None:
    """Start the service, let it answer a letter, and leave it alone."""
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    async with list_server() as server:
        with tempfile.TemporaryDirectory() as name:
            found = settings(Path(name), server)
            async with app.open_store(found) as store:
                await people(store)
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "--config", f"{name}/iscg-bot.toml", "run",
                cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
                stderr=asyncio.subprocess.DEVNULL,
            )  # fmt: skip
            try:
                async with connection(server) as member:
                    await member.sendmail(ANNA, [LIST], post(1, LIST))
                async with asyncio.timeout(DEADLINE * 2):
                    while len(await server.mails(ANNA)) < 2:  # noqa: ASYNC110 - another process
                        await asyncio.sleep(0.1)
                used, most = busy(process.pid), 0
                for _ in range(max(round(minutes * 60), 1)):
                    await asyncio.sleep(1)
                    most = max(most, resident(process.pid))
                used = busy(process.pid) - used
                count = len(tree(process.pid))
                print(
                    f"idle for {minutes:g} min: at most {most / 1e6:,.0f} MB in {count} processes;"
                    f" {used:.2f} s of processor time = {used / minutes / 0.6:.2f} % of one"
                )
            finally:
                process.send_signal(signal.SIGTERM)
                await process.wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=1)
    asyncio.run(run(parser.parse_args().minutes))
