"""The alarm clock: one interval job that ticks; what is due, the database says."""

from collections.abc import Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler


class Ticker:
    """Calls `tick` at once and then every so many seconds, in the running loop."""

    def __init__(self, seconds: float, tick: Callable[[], None]) -> None:
        # late jobs are never skipped, and many missed ones are one (APScheduler's default
        # grace is a second, and it drops them silently)
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True}
        )
        self._scheduler.add_job(_call, "interval", (tick,), seconds=seconds)
        self._tick = tick

    def start(self) -> None:
        """Begin to tick."""
        self._tick()
        self._scheduler.start()

    def stop(self) -> None:
        """No more ticks."""
        self._scheduler.shutdown(wait=False)


async def _call(tick: Callable[[], None]) -> None:
    """In the loop itself: a plain function would be run in a thread."""
    tick()
