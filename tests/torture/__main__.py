"""`make torture`: all named points, then kills at random moments, on SQLite and PostgreSQL."""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from tests.torture.points import points
from tests.torture.postgres import databases, missing
from tests.torture.world import (
    Count,
    World,
    age_readings,
    build,
    count,
    post_letters,
    post_more,
    until_quiet,
)

LIFE = 2.5  # seconds; in the longest of them all that was posted is dealt with


@dataclass(slots=True)
class Sum:
    """What all rounds came to."""

    rounds: int = 0
    kills: int = 0
    letters: int = 0
    mails: int = 0
    resent: int = 0
    doubled: int = 0
    bad: int = 0


async def at_point(point: str, database: str) -> Count:
    """Killed once at a named point."""
    with tempfile.TemporaryDirectory() as folder:
        world = await build(Path(folder), database)
        try:
            rereading = point.startswith("reread-")
            if rereading:
                await post_letters(world)
                await _to_the_end(world)
                await age_readings(world)
            await world.start(die_at=point)
            if not rereading:
                await post_letters(world)
            if await world.ended() != -9:
                raise RuntimeError(f"{point} was never reached")
            return await _to_the_end(world)
        finally:
            await _leave(world)


async def at_random(chance: random.Random, kills: int, database: str) -> Count:
    """Killed several times, whenever it happens, while letters keep coming."""
    with tempfile.TemporaryDirectory() as folder:
        world = await build(Path(folder), database)
        try:
            lives = [(chance.random() < 0.2, chance.uniform(0, LIFE)) for _ in range(kills)]
            await post_letters(world)
            posting = asyncio.create_task(post_more(world, 4 * kills, LIFE / 4))
            for in_the_start, seconds in lives:
                await world.start()
                if not in_the_start:
                    await world.started()
                await asyncio.sleep(seconds)
                assert world.process is not None
                world.process.kill()
                await world.ended()
            await posting
            return await _to_the_end(world)
        finally:
            await _leave(world)


async def _to_the_end(world: World) -> Count:
    await world.start()
    try:
        await until_quiet(world, world.letters)
    except TimeoutError as error:
        raise RuntimeError(f"it never became quiet\n{world.last_words()}") from error
    await world.stop()
    return await count(world)


async def _leave(world: World) -> None:
    if world.process is not None and world.process.returncode is None:
        world.process.kill()
        await world.process.wait()
    await world.mail.stop()


def _told(what: str, kills: int, found: Count, total: Sum) -> None:
    wrong = list(found.wrong)
    if found.comments != [f"191-C{n}" for n in range(1, len(found.comments) + 1)]:
        wrong.append(f"comments {found.comments}")
    print(
        f"{'BAD' if wrong else 'ok '} {what}: {found.letters} letters, {found.outgoing} mails, "
        f"{found.resent} sent once more, {found.doubled} of them arrived twice {'; '.join(wrong)}",
        flush=True,
    )
    total.rounds += 1
    total.kills += kills
    total.letters += found.letters
    total.mails += found.outgoing
    total.resent += found.resent
    total.doubled += found.doubled
    total.bad += bool(wrong)


def main() -> int:
    """0 when nothing was lost or doubled."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**9))
    parser.add_argument("--rounds", type=int, default=8, help="random rounds on each database")
    options = parser.parse_args()
    chance = random.Random(options.seed)
    print(f"seed {options.seed}: make torture SEED={options.seed} kills at the same moments")
    total, started = Sum(), time.monotonic()
    with ExitStack() as stack:
        kinds: dict[str, Callable[[], str]] = {"sqlite": lambda: ""}
        if why := missing():
            print(f"PostgreSQL is left out: {why}")
        else:
            kinds["postgresql"] = stack.enter_context(databases())
        for kind, fresh in kinds.items():
            for point in (name for name in points() if not name.startswith("import-")):
                _told(f"{kind} {point}", 1, asyncio.run(at_point(point, fresh())), total)
            for number in range(options.rounds):
                kills = chance.randint(2, 5)
                found = asyncio.run(at_random(chance, kills, fresh()))
                _told(f"{kind} round {number}, {kills} kills", kills, found, total)
    print(
        f"{total.rounds} rounds, {total.kills} kills, {total.letters} letters, {total.mails} "
        f"mails, {total.resent} sent once more, {total.doubled} of them arrived twice; rounds with "
        f"a loss or a double: {total.bad}; {time.monotonic() - started:.0f} s"
    )
    return 1 if total.bad else 0


if __name__ == "__main__":
    sys.exit(main())
