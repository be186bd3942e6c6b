"""Keeps the board up to date: events say when to look, the records say what there is."""

import asyncio
from collections.abc import Callable

from bot.cli.demo.board import Board
from bot.model.events import Event
from bot.store.unit import Store

AT_LEAST_EVERY = 0.5
"""Seconds after which the mails are looked at without an event."""

FAILURES = frozenset({"letter.failed", "notice.failed"})
"""What must not happen in a demonstration; it ends with the reason."""


class Watch:
    """Takes the service's events and looks up what they are about."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._settled: list[tuple[int, str, str]] = []
        self._woken = asyncio.Event()

    def publish(self, event: Event) -> None:
        """What the service calls with every event; it only remembers."""
        if event.name == "letter.settled":
            facts = event.facts
            key = int(str(facts["letter"]))
            self._settled.append((key, str(facts["kind"]), str(facts["message_id"])))
        elif event.name in FAILURES:
            about = ", ".join(f"{name} {value}" for name, value in event.facts.items())
            self._board.problem = f"{event.name}: {about}"
        self._woken.set()

    async def run(self, store: Store, looked: Callable[[], None] | None) -> None:
        """Until cancelled: look, tell `looked`, then wait for an event."""
        while True:
            await self.look(store)
            if looked is not None:
                looked()
            try:
                async with asyncio.timeout(AT_LEAST_EVERY):
                    await self._woken.wait()
            except TimeoutError:
                pass
            self._woken.clear()

    async def look(self, store: Store) -> None:
        """Bring the board up to date."""
        settled, self._settled = self._settled, []
        async with store.read() as work:
            for key, kind, message_id in settled:
                letter = await work.letters.by_message_id(message_id)
                if letter is not None:
                    comments = await work.comments.of_letter(key)
                    self._board.letter(key, kind, letter.reading, comments)
            mails = await work.mails.latest([], 1000)
        self._board.sent(mails[::-1])
