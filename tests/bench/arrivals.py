"""What keeping one more letter costs in short and long archives.

    python -m tests.bench.arrivals [COUNT…]

For each number of old letters (conversations of eight, each naming one mail that never came) a
SQLite file is filled. Then letters of five kinds come one by one, each looked back for, held
against what it could repeat, and put into its thread: the median in milliseconds of the processor,
and the ratio of the sum to the first count. The archive must not be felt.
"""

import asyncio
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from bot import app
from bot.store.earlier import Clue
from bot.store.raws import RawArrival
from bot.store.threads import NewLetter
from bot.store.unit import Store, UnitOfWork
from config.settings import load
from tests.bench.digests import reading
from tests.integration.acts.office import NOW

EACH = 100
LENGTH = 8
GAP = timedelta(minutes=20)


def name(number: int) -> str:
    """The Message-ID of an old letter."""
    return f"m{number}@x.example"


def absent(number: int) -> str:
    """The mail that never came, named by the conversation of an old letter."""
    return f"absent{number // LENGTH}@x.example"


def letter(number: int, at: datetime, parent: str | None, *above: str, subject: str) -> NewLetter:
    """A letter with other words than any other."""
    made = replace(reading(number), parent=parent, date=at, received_at=at)
    raw_id = number + 1  # as a new file counts
    return NewLetter(raw_id, made, subject, "", "", above, at, over_list=True, quiet=True)


def old(number: int) -> NewLetter:
    """The next letter of a conversation; its first answers a mail that never came."""
    parent = name(number - 1) if number % LENGTH else absent(number)
    return letter(
        number, NOW + number * GAP, parent, absent(number), subject=f"matter {number // LENGTH}"
    )


async def keep(work: UnitOfWork, batch: list[NewLetter]) -> None:
    """Raws and letters, as the service writes them."""
    found = [
        RawArrival(f"{new.raw_id:064x}", b"", "list", 1, new.raw_id, new.received_at)
        for new in batch
    ]
    await work.raws.add(found, NOW, quiet=True)
    await work.threads.add(batch, 1, "", NOW)


def kinds(count: int) -> dict[str, Callable[[int], NewLetter]]:
    """How the letters that come are linked with old ones: the number of a new one -> the letter."""
    at = NOW + count * GAP

    def some(n: int) -> int:
        return (n * 7919) % count

    return {
        "an answer": lambda n: letter(n, at, name(some(n)), subject=f"matter {some(n) // LENGTH}"),
        "a new matter": lambda n: letter(n, at, None, subject=f"new {n}"),
        "twelve above, none here": lambda n: letter(
            n, at, f"gone{n}@x.example", *(f"gone{n}.{k}@x.example" for k in range(12)), subject="n"
        ),
        "names what others wait for": lambda n: letter(
            n, at, f"lost{n}@x.example", absent(some(n)), subject=f"lost {n}"
        ),
        "the one waited for": lambda n: replace(
            first := letter(n, at, None, subject=f"late {n}"),
            reading=replace(first.reading, message_id=absent(some(n))),
        ),
    }


async def come(store: Store, new: NewLetter) -> float:
    """Milliseconds of the processor for one letter."""
    started = time.process_time()
    named = tuple(filter(None, (new.reading.parent, *new.references)))
    async with store.write() as work:
        clue = Clue(named, "", new.base_subject, new.received_at)
        await work.earlier.candidates([clue])
        await work.earlier.originals_of([new.reading])
        await keep(work, [new])
        await work.commit()
    return (time.process_time() - started) * 1000


async def filled(store: Store, count: int) -> None:
    """The old letters."""
    for start in range(0, count, 1_000):
        async with store.write() as work:
            await keep(work, [old(n) for n in range(start, min(start + 1_000, count))])
            await work.commit()


async def measured(counts: list[int], folder: Path) -> dict[int, dict[str, float]]:
    """The median of each kind; all archives in turn, so that other work is felt by all alike."""
    taken: dict[int, dict[str, list[float]]] = {count: defaultdict(list) for count in counts}
    async with AsyncExitStack() as stack:
        stores = {}
        for count in counts:
            settings = load(None, {}, database=f"sqlite:///{folder / f'{count}.sqlite3'}")
            stores[count] = await stack.enter_async_context(app.open_store(settings, lambda: NOW))
            await filled(stores[count], count)
        for turn in range(EACH):
            for place, kind in enumerate(kinds(1)):
                for count, store in stores.items():
                    new = kinds(count)[kind](count + turn * len(kinds(1)) + place)
                    taken[count][kind].append(await come(store, new))
    return {
        count: {kind: statistics.median(each) for kind, each in found.items()}
        for count, found in taken.items()
    }


def main() -> None:
    counts = [int(each) for each in sys.argv[1:]] or [1_000, 10_000, 100_000]
    with tempfile.TemporaryDirectory() as folder:
        found = asyncio.run(measured(counts, Path(folder)))
    base = sum(found[counts[0]].values())
    for count, each in found.items():
        print(f"{count:,} old letters: {sum(each.values()) / base:.2f}")
        print("".join(f"    {kind}: {took:.2f} ms\n" for kind, took in each.items()), end="")


if __name__ == "__main__":
    main()
