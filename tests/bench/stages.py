"""The service with its named points, commits and pauses written down as they are passed.

`python -m tests.bench.stages CONFIG FILE`: `iscg-bot run` on CONFIG; one line `SECONDS NAME` a
point (by the clock that all processes of a machine share) goes into FILE.
"""

import asyncio
import gc
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from sqlalchemy import Engine, event

from bot import app
from bot.engine import faults

COMMIT = "commit"
PAUSE = "pause"
LEAST_PAUSE = 0.002  # seconds of a garbage collection that are worth a line


class Recorder(dict[str, int]):
    """Stands in for the points that are armed: looks like some, and notes which are asked for."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__()
        self._tell = tell

    def __bool__(self) -> bool:
        return True

    def __contains__(self, name: object) -> bool:
        self._tell(str(name))
        return False


@contextmanager
def recorded(file: TextIO) -> Iterator[None]:
    """While it lasts, what this process passes is written down."""
    began = 0.0

    def tell(name: str) -> None:
        file.write(f"{time.perf_counter():.6f} {name}\n")
        file.flush()

    def committed(_connection: object) -> None:
        tell(COMMIT)

    def collected(phase: str, info: dict[str, int]) -> None:
        nonlocal began
        if phase == "start":
            began = time.perf_counter()
        elif time.perf_counter() - began > LEAST_PAUSE:
            tell(f"{PAUSE}-{info['generation']}")

    faults._armed = Recorder(tell)
    event.listen(Engine, "commit", committed)
    gc.callbacks.append(collected)
    try:
        yield
    finally:
        gc.callbacks.remove(collected)


if __name__ == "__main__":
    config, target = map(Path, sys.argv[1:])
    with target.open("w") as out, recorded(out):
        asyncio.run(app.run(app.settings(config, None, os.environ), os.environ))
