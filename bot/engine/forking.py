"""The server that worker processes are forked from; it loads once what letters are read with."""

import multiprocessing
from multiprocessing.context import ForkServerContext
from multiprocessing.forkserver import ensure_running

_LOADED = ("bot.engine.worker", "bot.engine.warmed")


def processes() -> ForkServerContext:
    """Where worker processes come from."""
    found = multiprocessing.get_context("forkserver")
    found.set_forkserver_preload(list(_LOADED))
    return found


def load_ahead() -> None:
    """Start the server: it loads its modules while whoever calls loads others."""
    processes()
    ensure_running()


def wait_until_loaded() -> None:
    """Return when the server forks: until then each new process blocks whoever asks for it."""
    first = processes().Process(target=_nothing)
    first.start()
    first.join()


def _nothing() -> None:
    """What the first process does."""
