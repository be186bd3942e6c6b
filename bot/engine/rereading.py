"""Letters are read again by a newer reader, in the background and without saying anything."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.acts.rereadings import read_again
from bot.engine.faults import reach
from bot.engine.pool import ReaderPool
from bot.engine.registry import Registry
from bot.engine.surroundings import RECENT_COMMENTS, look_up, surroundings_of
from bot.engine.worker import Failure
from bot.mail.peek import peek
from bot.model.events import Event, Publish
from bot.model.letters import Kind
from bot.model.problems import fault_name
from bot.reading.result import READER_VERSION, Read
from bot.store.letters import StoredLetter
from bot.store.raws import Unsettled
from bot.store.unit import Store, UnitOfWork

BATCH = 20
"""Letters at a time: mail that comes meanwhile waits for no more."""


class Rereader:
    """Goes through the archive once for each version of the reader, or when it is asked to."""

    def __init__(
        self, store: Store, pool: ReaderPool, registry: Registry, publish: Publish
    ) -> None:
        self._store = store
        self._pool = pool
        self._registry = registry
        self._publish = publish
        self._after = 0

    async def due(self) -> bool:
        """Whether this version of the reader has letters left that it has not gone through."""
        async with self._store.read() as work:
            return await work.records.at(_mark()) is None

    async def some(self, context: str, *, anew: bool = False) -> int:
        """Read the next few; returns how many, 0 at the end. `context` is what they are told of.

        With `anew` also what this version has read, but not against these texts and people.
        """
        async with self._store.read() as work:
            wanted = context if anew else ""
            keys = await work.rereadings.outdated(READER_VERSION, wanted, self._after, BATCH)
            found = [await _letter(work, key) for key in keys]
        jobs = [(letter, raw) for letter, raw in found if letter and raw]
        if not keys:
            await self._finish(anew)
            return 0
        results = [await self._read(letter, raw) for letter, raw in jobs]
        now = await self._store.now()
        async with self._store.write() as work:
            events = [
                await self._keep(work, letter, result, context, now)
                for (letter, _), result in zip(jobs, results, strict=True)
            ]
            reach("reread-written")
            await work.commit()
        reach("reread-committed")
        self._after = keys[-1]
        for event in events:
            self._publish(event)
        return len(keys)

    async def waiting(self, context: str) -> int:
        """How many letters have not been read against these texts and people."""
        async with self._store.read() as work:
            return await work.rereadings.count_outdated(READER_VERSION, context)

    async def all(self, context: str, done: Callable[[int], None]) -> int:
        """Read every letter that was not read against these texts and people."""
        total = 0
        while count := await self.some(context, anew=True):
            total += count
            done(total)
        return total

    async def _finish(self, anew: bool) -> None:
        self._after = 0
        if anew:
            return
        now = await self._store.now()
        async with self._store.write() as work:
            await work.records.mark(_mark(), now)
            await work.commit()

    async def _read(self, letter: StoredLetter, raw: Unsettled) -> Read | Failure:
        async with self._store.read() as work:
            one = peek(raw.data)
            recent = await work.earlier.recent_comments(RECENT_COMMENTS, beyond=letter.id)
            comments = [comment for _, comment in recent]
            found = await look_up(work, [raw], [one], letter.id)
        (around,) = surroundings_of([raw], [one], found, comments)
        (result,) = await self._pool.read([[(raw.data, around)]])
        return result

    async def _keep(
        self,
        work: UnitOfWork,
        letter: StoredLetter,
        result: Read | Failure,
        context: str,
        now: datetime,
    ) -> Event:
        facts: dict[str, object] = {"letter": letter.id, "message_id": letter.message_id}
        if isinstance(result, Failure):
            problem = fault_name(result.problem)
            return Event("letter.reread", {**facts, "outcome": "failed", "problem": problem})
        kind = Kind(self._registry.route(replace(result.signs, duplicate_of=None)).name)
        reading = replace(result.reading, kind=kind)
        changed = await read_again(work, letter, reading, (READER_VERSION, context), now)
        outcome = "differs" if changed else "alike"
        return Event("letter.reread", {**facts, "outcome": outcome, "changed": list(changed)})


async def _letter(work: UnitOfWork, key: int) -> tuple[StoredLetter | None, Unsettled | None]:
    letter = await work.letters.get(key)
    return letter, None if letter is None else await work.raws.again(letter.raw_id)


def _mark() -> str:
    return f"reread:{READER_VERSION}"
