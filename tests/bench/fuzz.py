"""Mutated mails against the reader: `python -m tests.bench.fuzz --cases N [--state FILE] PATH...`.

Never may one raise or take longer than its bound. The seed is printed, and with `--state` a run
goes on where the last one stopped; what fails is written beside the state.
"""

import argparse
import json
import random
import time
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.model.facts import Surroundings
from bot.reading.reader import read
from tests.mails.letters import labelled
from tests.mails.measure import context

SECONDS = 2.0
MAX_MAIL = 100_000


def mutated(pool: Sequence[bytes], source: random.Random) -> bytes:
    """One mail with up to twelve cuts, grafts, repetitions and wrong bytes."""
    data = bytearray(source.choice(pool))
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
    """The labelled set, and every small file given."""
    for letter in labelled():
        yield letter.raw
    for path in paths:
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.is_file() and file.stat().st_size < MAX_MAIL:
                yield file.read_bytes()


def run(pool: Sequence[bytes], seed: int, first: int, cases: int, out: Path) -> list[str]:
    """Cases `first` up to `first + cases`; one line for each that raised or was slow."""
    found = []
    for number in range(first, first + cases):
        data = mutated(pool, random.Random(f"{seed}:{number}"))
        began = time.process_time()
        try:
            read(data, context(), Surroundings())
        except Exception:  # noqa: BLE001 - that none comes is what is tried
            found.append(f"case {number} raised:\n{traceback.format_exc()}")
            (out / f"case-{seed}-{number}.eml").write_bytes(data)
        took = time.process_time() - began
        if took > SECONDS:
            found.append(f"case {number} took {took:.1f} s for {len(data)} bytes")
            (out / f"case-{seed}-{number}.eml").write_bytes(data)
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
    pool = list(mails(options.paths))
    print(f"seed {options.seed}, {len(pool)} mails, from case {done}")
    out = options.state.parent if options.state else Path.cwd()
    failures: list[str] = []
    for start in range(done, done + options.cases, 1_000):
        count = min(1_000, done + options.cases - start)
        failures += run(pool, options.seed, start, count, out)
        if options.state:
            options.state.write_text(json.dumps({"seed": options.seed, "done": start + count}))
    print("\n".join(failures) or f"{options.cases} cases, nothing raised, none was slow")
    return 1 if failures else 0


if __name__ == "__main__":
    raise SystemExit(main())
