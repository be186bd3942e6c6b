"""What the service costs while nothing happens: memory and processor time of all its processes.

`python -m tests.bench.idle [--minutes M]`: the real service as a process, with the embedded mail
server in this one; one minute unless told otherwise. It has read and answered one letter before.
"""

import argparse
import asyncio
import os
import tempfile
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
from tests.bench.tree import busy, resident, tree


async def run(minutes: float) -> None:
    """Start the service, let it answer a letter, and leave it alone."""
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    with tempfile.TemporaryDirectory() as name:
        async with list_server() as server:
            await people(settings(Path(name), server))
            answered = asyncio.Event()
            server.accepted = lambda _sender, _answered: answered.set()
            config = f"{name}/iscg-bot.toml"
            async with Running(["bot", "--config", config, "run"]) as service:
                async with connection(server.smtp_port) as member:
                    await member.sendmail(ANNA, [LIST], post(1, LIST))
                await asyncio.wait_for(answered.wait(), DEADLINE)
                used, most = busy(service.pid), 0
                for _ in range(max(round(minutes * 60), 1)):
                    await asyncio.sleep(1)
                    most = max(most, resident(service.pid))
                used = busy(service.pid) - used
                each = [resident(pid, alone=True) for pid in tree(service.pid)]
    print(
        f"idle for {minutes:g} min: at most {most / 1e6:,.0f} MB in {len(each)} processes"
        f" ({' + '.join(f'{size / 1e6:.0f}' for size in each)});"
        f" {used:.2f} s of processor time = {used / minutes / 0.6:.2f} % of one"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=1)
    asyncio.run(run(parser.parse_args().minutes))
