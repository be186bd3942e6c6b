"""What reading costs a letter and where, and whether a change of the reader changed any reading.

`python -m tests.bench.readings ARCHIVE... [--mails N] [--keep FILE] [--against FILE]`: each mail is
read in this process with the letters before it around it, as the service does. Printed are the
share of each stage and the slowest ten. `--keep` writes one line a letter, its place and a digest
of all that was read; `--against` compares with such a file and names the letters that differ.
"""

import argparse
import gc
import hashlib
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from bot.edges.files import mails
from bot.engine import worker
from bot.engine.conversations import Neighbours, conversations, thread_root
from bot.mail.peek import Peek, peek
from bot.model.arrivals import Found
from bot.model.facts import Context, Earlier, Surroundings
from bot.reading import reader
from bot.reading.result import Read, earlier
from bot.store.earlier import Clue

BATCH = 200
_REMEMBERED = 2_000  # letters
STAGES = ("open_mail", "take_apart", "writer_of", "report_of", "forwarded", "duplicate_of",
           "signs_of", "parent_of", "substance_of", "_reading", "words_digest")  # fmt: skip
_CONTEXT = Context(lists=("list@lists.example",), bots=("bot@iscg.example",), resolutions=("191",))


class Clock:
    """Processor seconds spent in each stage: a function that the reader calls by its name."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = dict.fromkeys(STAGES, 0.0)
        for name in STAGES:
            setattr(reader, name, self._timed(name, getattr(reader, name)))

    def _timed(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def timed(*arguments: Any, **named: Any) -> Any:
            started = time.process_time()
            try:
                return function(*arguments, **named)
            finally:
                self.seconds[name] += time.process_time() - started

        return timed


def batches(archives: Sequence[Path], count: int | None) -> Iterator[list[bytes]]:
    """The mails of archives in the service's batches, at most `count` of each archive."""
    for archive in archives:
        found = islice((m.raw for m in mails(archive) if isinstance(m, Found)), count)
        while batch := list(islice(found, BATCH)):
            yield batch


def _around(peeks: Sequence[Peek], before: Sequence[Earlier]) -> list[Surroundings]:
    neighbours = Neighbours(before, [])
    told = []
    for one in peeks:
        ids = tuple(dict.fromkeys((*one.in_reply_to, *one.references[-10:])))[:12]
        around = None if ids else one.date
        clue = Clue(ids, thread_root(one.thread_index), one.base_subject, around)
        told.append(Surroundings(one.date, neighbours.of(clue)))
    return told


def read_all(archives: Sequence[Path], count: int | None) -> Iterator[tuple[Read, float]]:
    """Each reading with the seconds that it took, in the order in which they are made."""
    before: list[Earlier] = []
    for batch in batches(archives, count):
        peeks = [peek(raw) for raw in batch]
        around = _around(peeks, before)
        for group in conversations(peeks):
            seen: list[Earlier] = []
            for i in group:
                told = Surroundings(around[i].arrived_at, (*around[i].earlier, *seen))
                started = time.process_time()
                one = reader.read(batch[i], _CONTEXT, told)
                took = time.process_time() - started
                seen.append(earlier(one))
                yield one, took
            before += seen
        del before[:-_REMEMBERED]


def _digest(read: Read) -> str:
    return hashlib.sha256(repr(read).encode("utf-8", "backslashreplace")).hexdigest()


def compared(lines: Sequence[str], kept: Sequence[str]) -> list[int]:
    """The places of letters whose lines are not those that were kept."""
    pairs = zip(lines, kept, strict=False)
    differ = [place for place, (one, other) in enumerate(pairs) if one != other]
    return differ + list(range(min(len(lines), len(kept)), max(len(lines), len(kept))))


def main(arguments: Sequence[str] | None = None) -> int:
    """1 if a reading differs from what was kept."""
    parser = argparse.ArgumentParser(prog="readings", description=__doc__)
    parser.add_argument("archives", nargs="+", type=Path)
    parser.add_argument("--mails", type=int, help="of each archive; else all")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--against", type=Path)
    chosen = parser.parse_args(arguments)
    clock = Clock()
    lines: list[str] = []
    slowest: list[tuple[float, str]] = []
    total = 0.0
    gc.freeze()
    gc.set_threshold(worker.OBJECTS_BEFORE_COLLECTION)
    for read, took in read_all(chosen.archives, chosen.mails):
        total += took
        lines.append(f"{read.reading.message_id} {_digest(read)}")
        text = len(read.letter.text)
        slowest = sorted([*slowest, (took, f"{text:>9,} characters  {lines[-1][:60]}")])[-10:]
    print(f"{len(lines)} letters, {total / max(len(lines), 1) * 1000:.2f} ms each")
    for name, seconds in sorted(clock.seconds.items(), key=lambda item: -item[1]):
        print(f"  {name:14}{seconds / total:7.1%}{seconds / len(lines) * 1e6:9.0f} µs")
    for took, what in reversed(slowest):
        print(f"  {took * 1000:8.1f} ms {what}")
    if chosen.keep:
        chosen.keep.write_text("\n".join(lines), encoding="utf-8", errors="backslashreplace")
    if not chosen.against:
        return 0
    said = "\n".join(lines).encode("utf-8", "backslashreplace").decode()
    differ = compared(said.split("\n"), chosen.against.read_text(encoding="utf-8").split("\n"))
    print(f"{len(differ)} readings differ from {chosen.against}: {differ[:20]}")
    return int(bool(differ))


if __name__ == "__main__":
    sys.exit(main())
