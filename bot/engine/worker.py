"""What a worker process does: it reads letters and makes papers, within a limit of memory."""

import gc
import resource
import signal
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.engine.memory import give_memory_back
from bot.model.facts import Context, Surroundings
from bot.model.texts import Convert
from bot.reading.result import Read

OBJECTS_BEFORE_COLLECTION = 200_000  # some 20 MB of them


@dataclass(frozen=True, slots=True)
class Failure:
    """A letter that could not be read, with the traceback."""

    problem: str


_given: list[tuple[Context, Convert | None]] = []  # the worker's own, set once at its start


def start(context: Context, memory_mb: int, convert: Convert | None = None) -> None:
    """Called once in a new worker: what stays the same is handed over here."""
    _given[:] = [(context, convert)]
    give_memory_back()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the service, which stops us
    limit = memory_mb * 1024 * 1024
    # Only the soft limit: a program that the worker starts sets a limit of its own.
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    # A reading makes many objects and no cycles: what was loaded is never looked through again,
    # and the rest once in a while (a sixth of the time of a reading otherwise).
    gc.freeze()
    gc.set_threshold(OBJECTS_BEFORE_COLLECTION)


Conversation = Sequence[tuple[bytes, Surroundings]]


def read_all(conversations: Sequence[Conversation]) -> list[Read | Failure]:
    """Read conversations one after the other; a letter sees the earlier ones of its own alone."""
    return [result for letters in conversations for result in read(letters)]


def read(letters: Conversation) -> list[Read | Failure]:
    """Read letters as one conversation; if that fails, each alone, to find the one that fails."""
    # the service knows this function by name and never reads itself: it does not load a reader
    from bot.reading.reader import read_conversation  # noqa: PLC0415

    try:
        return list(read_conversation(letters, *_given[0]))
    except Exception:  # noqa: BLE001 - whatever a stranger's bytes can do ends in quarantine
        if len(letters) == 1:
            return [Failure(traceback.format_exc())]
    return [result for letter in letters for result in read([letter])]


def make(function: Callable[..., Any], *arguments: object) -> Any:
    """Run a pure function."""
    return function(*arguments)
