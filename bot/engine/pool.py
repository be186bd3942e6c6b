"""The reader pool: worker processes with a deadline, killed and replaced when they overrun it."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import TimeoutError as Overrun
from typing import Any, TypeVar

from pebble import ProcessExpired, ProcessPool

from bot.engine import worker
from bot.engine.forking import processes, wait_until_loaded
from bot.engine.worker import Conversation, Failure
from bot.model.facts import Context
from bot.model.texts import Convert
from bot.reading.result import Read

T = TypeVar("T")

_TASKS_BEFORE_RENEWAL = 2000  # tasks a worker does before it is replaced: no slow leak stays


class ReaderPool:
    """Reads letters in worker processes; a letter that takes one down is told from the others."""

    def __init__(
        self,
        workers: int,
        deadline_seconds: float,
        memory_mb: int,
        convert: Convert | None = None,
    ) -> None:
        self.workers = workers
        self._deadline = deadline_seconds
        self._memory = memory_mb
        self._convert = convert
        self._context: Context | None = None
        self._pool: ProcessPool | None = None
        self._loading = asyncio.Lock()
        self._loaded = False

    def use(self, context: Context) -> None:
        """What letters are read against from now on; workers start anew when it changes."""
        if context == self._context:
            return
        self._context = context
        if self._pool is not None:
            self._pool.close()  # type: ignore[no-untyped-call] # what is under way is finished with what it began with
        self._pool = self._workers(context)

    def _workers(self, context: Context) -> ProcessPool:
        return ProcessPool(
            max_workers=self.workers,
            max_tasks=_TASKS_BEFORE_RENEWAL,
            initializer=worker.start,
            initargs=(context, self._memory, self._convert),
            context=processes(),
        )

    async def warm(self) -> None:
        """Start the workers before the first letter comes."""
        await asyncio.gather(
            *(self._run(worker.make, int, seconds=60) for _ in range(self.workers))
        )

    async def read(self, conversations: Sequence[Conversation]) -> list[Read | Failure]:
        """Readings in the order given. One that overruns the deadline is read alone, and fails.

        Raises whatever is the machine's fault (no memory to start a worker), never a letter's.
        """
        letters = [letter for conversation in conversations for letter in conversation]
        try:
            return await self._run(
                worker.read_all, conversations, seconds=self._deadline + len(letters)
            )
        except (Overrun, ProcessExpired, MemoryError) as error:
            if len(letters) == 1:
                return [Failure(f"{type(error).__name__}: {error} (deadline {self._deadline} s)")]
        results: list[Read | Failure] = []
        for letter in letters:
            results += await self.read([[letter]])
        return results

    async def make(self, function: Callable[..., T], *arguments: object) -> T:
        """Run a pure function in a worker. Raises what it raises, or TimeoutError."""
        try:
            result: T = await self._run(
                worker.make, function, *arguments, seconds=max(self._deadline, 60) * 5
            )
        except ProcessExpired as error:
            raise RuntimeError(f"the worker died: {error}") from error
        return result

    async def _run(self, function: Callable[..., T], *arguments: Any, seconds: float) -> T:
        async with self._loading:
            if not self._loaded:
                await asyncio.to_thread(wait_until_loaded)
                self._loaded = True
        if self._pool is None:
            self._pool = self._workers(Context())
        future = self._pool.schedule(function, args=arguments, timeout=seconds)
        return await asyncio.wrap_future(future)

    async def close(self) -> None:
        """Stop the workers; what they were at is read again at the next start."""
        if self._pool is not None:
            self._pool.stop()  # type: ignore[no-untyped-call]
            await asyncio.to_thread(self._pool.join)
            self._pool = None
