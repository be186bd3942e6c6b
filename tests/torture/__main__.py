"""`make torture`: all named points, then kills at random moments, on SQLite and PostgreSQL."""

import argparse
import asyncio
import random
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from tests.torture.points import points
from tests.torture.postgres import databases, missing
from tests.torture.world import Count, World, build, count, post_letters, until_quiet


async def at_point(point: str, database: str) -> Count:
    """Killed once at a named point."""
    with tempfile.TemporaryDirectory() as folder:
        world = await build(Path(folder), database)
        try:
            await world.start(die_at=point)
            await post_letters(world)
            if await world.ended() != -9:
                raise RuntimeError(f"{point} was never reached")
            return await _to_the_end(world)
        finally:
            await _leave(world)


async def at_random(chance: random.Random, kills: int, database: str) -> Count:
    """Killed several times, whenever it happens."""
    with tempfile.TemporaryDirectory() as folder:
        world = await build(Path(folder), database)
        try:
            posting = asyncio.create_task(post_letters(world))
            for _ in range(kills):
                await world.start()
                await asyncio.sleep(chance.uniform(1.0, 5.0))
                assert world.process is not None
                world.process.kill()
                await world.ended()
            await posting
            return await _to_the_end(world)
        finally:
            await _leave(world)


async def _to_the_end(world: World) -> Count:
    await world.start()
    await until_quiet(world)
    await world.stop()
    return await count(world)


async def _leave(world: World) -> None:
    if world.process is not None and world.process.returncode is None:
        world.process.kill()
        await world.process.wait()
    await world.mail.stop()


def _told(what: str, found: Count) -> bool:
    good = not found.wrong and found.comments == ["191-C1", "191-C2"]
    print(
        f"{'ok ' if good else 'BAD'} {what}: {found.outgoing} mails, {found.resent} sent once "
        f"more, {found.doubled} of them arrived twice {'; '.join(found.wrong)}",
        flush=True,
    )
    return good


def main() -> int:
    """0 when nothing was lost or doubled."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**9))
    parser.add_argument("--rounds", type=int, default=10, help="random rounds on each database")
    options = parser.parse_args()
    chance = random.Random(options.seed)
    print(f"seed {options.seed}: make torture SEED={options.seed} kills at the same moments")
    good = True
    with ExitStack() as stack:
        kinds: dict[str, Callable[[], str]] = {"sqlite": lambda: ""}
        if why := missing():
            print(f"PostgreSQL is left out: {why}")
        else:
            kinds["postgresql"] = stack.enter_context(databases())
        for kind, fresh in kinds.items():
            for point in (name for name in points() if not name.startswith("import-")):
                good &= _told(f"{kind} {point}", asyncio.run(at_point(point, fresh())))
            for number in range(options.rounds):
                kills = chance.randint(1, 4)
                found = asyncio.run(at_random(chance, kills, fresh()))
                good &= _told(f"{kind} round {number}, {kills} kills", found)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
