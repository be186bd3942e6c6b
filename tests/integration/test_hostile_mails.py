"""Mails made to hurt cost no more than their size says, and hurt nobody."""

import time
from hashlib import sha256
from pathlib import Path

import pytest

from bot import app
from bot.mail.peek import peek
from bot.model.facts import Surroundings
from bot.reading.reader import read
from bot.reading.result import Read
from bot.store.raws import RawArrival
from config.settings import load
from tests.mails.hostile import MAILS, large_attachment
from tests.mails.measure import context

SMALL, LARGE = 25_000, 200_000
LEAST = 0.02  # seconds: below this only the machine is measured


def timed(raw: bytes) -> tuple[float, Read]:
    """Processor time to peek at a mail and to read it, in seconds, and the reading."""
    started = time.process_time()
    peek(raw)
    found = read(raw, context(), Surroundings())
    return time.process_time() - started, found


@pytest.mark.parametrize("name", MAILS)
def test_eight_times_the_size_costs_no_more_than_sixteen_times_as_much(name: str) -> None:
    small, _ = timed(MAILS[name](SMALL))
    large, found = timed(MAILS[name](LARGE))
    for _again in range(2):  # did a collection of garbage, or what else runs here, fall into it?
        if large / max(small, LEAST) >= 16:
            small, _ = timed(MAILS[name](SMALL))
            large, found = timed(MAILS[name](LARGE))
    assert large / max(small, LEAST) < 16
    assert len(found.reading.subject) <= 33_000
    assert len(found.reading.citations) <= 300
    assert len(found.reading.proposals) <= 200
    assert len(found.letter.references) <= 1_000
    assert len(found.letter.to) + len(found.letter.cc) <= 10_000
    assert len(found.reading.warnings) <= 50


async def test_many_large_mails_are_never_all_in_memory(tmp_path: Path) -> None:
    found = load(None, {}, database=f"sqlite:///{tmp_path / 'bot.sqlite3'}")
    mails = [large_attachment(16_000_000 + 100 * n) for n in range(5)]
    async with app.open_store(found) as store:
        now = await store.now()
        for uid, mail in enumerate(mails, 1):
            item = RawArrival(sha256(mail).hexdigest(), mail, "bot", 1, uid, now)
            async with store.write() as work:
                await work.raws.add([item], now, quiet=False)
                await work.commit()
        seen = list[int]()
        async with store.read() as work:
            while batch := await work.raws.unsettled(200, seen[-1] if seen else 0):
                assert sum(len(raw.data) for raw in batch) <= 33_000_000
                seen += [raw.id for raw in batch]
    assert seen == [1, 2, 3, 4, 5]
