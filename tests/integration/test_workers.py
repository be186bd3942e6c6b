"""A worker process is ready when it starts, and whoever asks for one is not held up."""

import asyncio
import importlib
import subprocess
import sys
import time
from unittest import mock

from bot.engine.pool import ReaderPool
from bot.model.facts import Context, Surroundings
from tests.guards.house import ROOT

MOST = 40
"""Patterns that an ordinary letter may still have to make; two hundred when none was read."""

LETTER = b"""\
From: Beatriz Lobo <beatriz@state.example>
To: list@lists.example
Subject: Resolution 191: our comments
Message-ID: <comments@state.example>

Dear all,

Sylvania supports the idea, but cannot agree to the deletion of resolves 3. In resolves 2, please
replace "every year" with "every four years". Why was the word "urgently" added to considering c)?

Beatriz
"""


def made_for(letter: bytes) -> int:
    """How many patterns a letter makes that is the first of its process."""
    compiler = importlib.import_module("re._compiler")
    from bot.reading.reader import read  # noqa: PLC0415 - in the worker, as it does itself

    with mock.patch.object(compiler, "compile", wraps=compiler.compile) as made:
        read(letter, Context(resolutions=("191",)), Surroundings())
    return int(made.call_count)


async def test_the_first_letter_of_a_worker_finds_its_patterns_made() -> None:
    pool = ReaderPool(1, 60, 2048)
    try:
        assert await pool.make(made_for, LETTER) <= MOST
    finally:
        await pool.close()


async def longest_wait() -> float:
    """The longest that others wait while the first worker is made ready, as a part of it all."""
    pool = ReaderPool(1, 60, 2048)
    waits = []
    began = last = time.perf_counter()
    try:
        warming = asyncio.create_task(pool.warm())
        while not warming.done():
            await asyncio.sleep(0)
            now = time.perf_counter()
            waits.append(now - last)
            last = now
    finally:
        await pool.close()
    return max(waits) / (last - began)


def test_others_go_on_while_the_first_worker_is_made_ready() -> None:
    # in a process of its own: this one may have its fork server already
    code = f"import asyncio; from {__name__} import longest_wait as w; print(asyncio.run(w()))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert float(done.stdout) < 0.5
