"""Wrong mails against the reader: `python -m tests.bench.fuzz --cases N [--state FILE] PATH...`.

Of ten cases nine are mails of the labelled set and of the archives and folders given, mutated
(every other one read as an answer to the mail that it was made of), and one is built by hypothesis.
Never may one raise, take longer or come to more than its bounds, or give what cannot be stored. The
seed is printed, and with `--state` a run goes on where the last one stopped; what fails is written
beside the state.
"""

import argparse
import json
import random
import resource
import time
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from bot.edges.files import mails as archived
from bot.model.arrivals import Found
from bot.model.facts import Earlier, Surroundings
from bot.reading.places.citing import MAX_CITATIONS
from bot.reading.proposals.bodies import MAX_PROPOSALS
from bot.reading.reader import MAX_WORDS, read
from bot.reading.result import Read, earlier
from bot.store.codec import reading_from_json, reading_to_json
from bot.store.storable import to_json
from tests.mails.built import drawn
from tests.mails.letters import labelled
from tests.mails.measure import context

SECONDS = 2.0
MEMORY = 500_000_000
"""Bytes of the whole process at its peak."""
GROWTH = 200
"""A reading is kept in at most so many times the bytes of its mail, and 100 kB."""
MAX_MAIL = 16_000
MAX_POOL = 1_500
BLOCK = 1_000


def mutated(data: bytearray, pool: Sequence[bytes], source: random.Random) -> bytes:
    """One mail with up to twelve cuts, grafts, repetitions and wrong bytes."""
    for _ in range(source.randint(1, 12)):
        at = source.randrange(len(data) + 1)
        to = min(len(data), at + source.randint(1, 60))
        kind = source.random()
        if kind < 0.3:
            del data[at:to]
        elif kind < 0.5:
            data[at:at] = source.randbytes(source.randint(1, 8))
        elif kind < 0.7:
            other = source.choice(pool)
            start = source.randrange(len(other) + 1)
            data[at:at] = other[start : start + source.randint(1, 400)]
        elif kind < 0.9:
            data[at:at] = bytes(data[at:to]) * source.randint(1, 30)
        else:
            data[at:to] = bytes(reversed(data[at:to]))
    return bytes(data)


def mails(paths: Sequence[Path]) -> Iterator[bytes]:
    """The labelled set, and the small mails of what is given."""
    for letter in labelled():
        yield letter.raw
    for path in paths:
        for found in archived(path):
            if isinstance(found, Found) and len(found.raw) < MAX_MAIL:
                yield found.raw


@dataclass
class Cases:
    """Every case by its number, and what is known of the mails that they are made of."""

    pool: Sequence[bytes]
    seed: int
    _known: dict[int, tuple[Earlier, ...]] = field(default_factory=dict)
    _built: tuple[int, list[bytes]] = (-1, [])

    def of(self, number: int) -> tuple[bytes, Surroundings]:
        """The mail of a case and what the reader is told beside it."""
        block, place = divmod(number, BLOCK)
        if place % 10 == 0:
            if self._built[0] != block:
                self._built = block, drawn(self.seed * 1_000_000 + block, BLOCK // 10)
            return self._built[1][place // 10 % len(self._built[1])], Surroundings()
        source = random.Random(f"{self.seed}:{number}")
        origin = source.randrange(len(self.pool))
        data = mutated(bytearray(self.pool[origin]), self.pool, source)
        return data, Surroundings(earlier=self._before(origin) if number % 2 else ())

    def _before(self, origin: int) -> tuple[Earlier, ...]:
        if origin not in self._known:
            self._known[origin] = (earlier(read(self.pool[origin], context(), Surroundings())),)
        return self._known[origin]


def beyond(data: bytes, made: Read) -> str:
    """What is more than its bound, or empty."""
    reading = made.reading
    kept = to_json(reading_to_json(reading))
    if reading_from_json(json.loads(kept)).kind is not reading.kind:
        return "kept as another"
    for name, found, bound in (
        ("own words", len(reading.own_words), MAX_WORDS),
        ("citations", len(reading.citations), MAX_CITATIONS),
        ("proposals", len(reading.proposals), MAX_PROPOSALS),
        ("bytes to keep", len(kept.encode()), GROWTH * len(data) + 100_000),
    ):
        if found > bound:
            return f"{found} {name}"
    return ""


def run(cases: Cases, first: int, count: int, out: Path) -> list[str]:
    """Cases `first` up to `first + count`; one line for each that raised or went too far."""
    found = []
    for number in range(first, first + count):
        data, around = cases.of(number)
        began = time.process_time()
        try:
            made = read(data, context(), around)
            took = time.process_time() - began
            wrong = beyond(data, made) if took <= SECONDS else f"took {took:.1f} s"
        except Exception:  # noqa: BLE001 - that none comes is what is tried
            wrong = f"raised:\n{traceback.format_exc()}"
        if wrong:
            found.append(f"case {number} of {len(data)} bytes {wrong}")
            (out / f"case-{cases.seed}-{number}.eml").write_bytes(data)
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs, prints and remembers; 1 if anything was found."""
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--state", type=Path)
    options = parser.parse_args(arguments)
    done = 0
    if options.state and options.state.exists():
        state = json.loads(options.state.read_text())
        options.seed, done = state["seed"], state["done"]
    pool = list(islice(mails(options.paths), MAX_POOL))
    print(f"seed {options.seed}, {len(pool)} mails, from case {done}", flush=True)
    out = options.state.parent if options.state else Path.cwd()
    cases, end = Cases(pool, options.seed), done + options.cases
    failures = peak = 0
    for start in range(done, end, BLOCK):
        count = min(BLOCK, end - start)
        found = run(cases, start, count, out)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        if peak > MEMORY:
            found.append(f"{peak / 1e6:.0f} MB of memory after case {start + count}")
        print("".join(f"{line}\n" for line in found), end="", flush=True)
        failures += len(found)
        if options.state:
            options.state.write_text(json.dumps({"seed": options.seed, "done": start + count}))
    print(f"{options.cases} cases, {failures} of them wrong; peak {peak / 1e6:.0f} MB")
    return 1 if failures else 0


if __name__ == "__main__":
    raise SystemExit(main())
