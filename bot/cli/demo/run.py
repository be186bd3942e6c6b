"""Runs the service and the story beside each other, and shows both until the end."""

import asyncio
import signal
import time
from collections.abc import AsyncIterator, Coroutine, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from rich.console import Console
from rich.live import Live

from bot import app
from bot.cli.base import for_people
from bot.cli.demo.board import Board
from bot.cli.demo.prepare import prepare
from bot.cli.demo.story import Story
from bot.cli.demo.summary import News, print_settings, print_summary
from bot.cli.demo.view import View
from bot.cli.demo.watch import Watch
from bot.cli.demo.world import World, build, numbers
from bot.engine.log import hear_libraries, log_events, open_log
from bot.model.events import Publish
from bot.store.unit import Store

T = TypeVar("T")
FRAMES_A_SECOND = 8


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was asked for on the command line."""

    folder: Path
    once: bool
    pace: float
    imap_port: int
    smtp_port: int


async def show(wishes: Wishes, environ: Mapping[str, str]) -> None:
    """The whole demonstration; the last line on the console is the folder of the papers."""
    started = time.monotonic()
    console = for_people()
    world = await build(wishes.folder, imap_port=wishes.imap_port, smtp_port=wishes.smtp_port)
    board = Board(numbers(world.letters), phase="The service starts…")
    news = News(console, board)
    try:
        async with app.open_store(world.settings) as store:
            await prepare(store, world)
            watch = Watch(board)
            async with _service(world, store, environ, watch) as running:
                with _screen(console, board):
                    looked = None if console.is_terminal else news.show
                    story = Story(world, store, board).tell(wishes.pace)
                    written = await _beside((running, watch.run(store, looked)), story)
                    await watch.look(store)
                print_summary(console, board, written, time.monotonic() - started)
                if not wishes.once:
                    print_settings(console, world)
                    news.skip()
                    await _beside((running, watch.run(store, news.show)), _until_stopped())
    finally:
        await world.server.stop()
    console.print(str(world.papers), markup=False, highlight=False, soft_wrap=True)


@asynccontextmanager
async def _service(
    world: World, store: Store, environ: Mapping[str, str], watch: Watch
) -> AsyncIterator[asyncio.Task[None]]:
    """The real service, with its log in the folder; at the end it drains and stops."""
    with _log(world) as log:
        service = app.service(world.settings, store, environ, (log, watch.publish))
        running = asyncio.create_task(service.run())
        try:
            yield running
        finally:
            service.stop()
            await asyncio.gather(running, return_exceptions=True)


@contextmanager
def _log(world: World) -> Iterator[Publish]:
    with (world.folder / "log.jsonl").open("a", encoding="utf-8") as stream:
        log = open_log(stream, "info", "json", world.settings.secrets())
        with hear_libraries(log):
            yield log_events(log)


@contextmanager
def _screen(console: Console, board: Board) -> Iterator[None]:
    """A live view that goes away at the end; nothing where there is no terminal."""
    if not console.is_terminal:
        yield
        return
    with Live(View(board), console=console, refresh_per_second=FRAMES_A_SECOND, screen=True):
        yield


async def _beside(
    lasting: tuple[asyncio.Task[None], Coroutine[Any, Any, None]], doing: Coroutine[Any, Any, T]
) -> T:
    """The result of something done while the service and the watch go on; else their fault.

    The watch ends with it, the service does not.
    """
    running, watching = lasting[0], asyncio.create_task(lasting[1])
    task = asyncio.create_task(doing)
    try:
        await asyncio.wait({running, watching, task}, return_when=asyncio.FIRST_COMPLETED)
        for other in (running, watching):
            if other.done() and not task.done():
                other.result()
                raise RuntimeError("the service stopped by itself")
        return task.result()
    finally:
        task.cancel()
        watching.cancel()


async def _until_stopped() -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    await stop.wait()
