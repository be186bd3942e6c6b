"""Threads of an archive beside notmuch's: `python -m tests.bench.threads ARCHIVE...`.

A *pair* is two mails in one thread. notmuch joins by References and In-Reply-To alone; ours joins
by these too, then by Thread-Index and by the subject within its window, so pairs that only we
make are told apart by what joined them. The differences are printed with their reason.
"""

import argparse
import json
import os
import sqlite3
import subprocess
import tempfile
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from contextlib import closing
from pathlib import Path

from tests.bench.archives import as_maildir, notmuch, taken

AIM = 0.999


def theirs(folder: Path) -> dict[str, Hashable]:
    """Message-ID -> notmuch's thread, a number."""
    environ = {**os.environ, "NOTMUCH_CONFIG": str(folder.parent / "notmuch-config")}
    command = ["notmuch", "show", "--format=json", "--body=false", "--entire-thread=true", "*"]
    shown = subprocess.run(command, env=environ, capture_output=True, check=True).stdout
    found: dict[str, Hashable] = {}
    for number, thread in enumerate(json.loads(shown)):
        waiting = list(thread)
        while waiting:
            message, replies = waiting.pop()
            waiting += replies
            if message:
                found[message["id"]] = number
    return found


def ours(database: Path) -> tuple[dict[str, Hashable], dict[str, str], set[str]]:
    """Message-ID -> thread and -> subject, and the ids that several mails of the archive bear."""
    threads: dict[str, Hashable] = {}
    subjects: dict[str, str] = {}
    repeated: set[str] = set()
    with closing(sqlite3.connect(database)) as look:
        rows = look.execute("select message_id, thread_id, id, subject from letters order by id")
        for identifier, thread, key, subject in rows:
            if identifier in threads:
                repeated.add(identifier)
            threads.setdefault(identifier, thread or key)
            subjects.setdefault(identifier, subject)
    return threads, subjects, repeated


def pairs(sizes: Iterable[int]) -> int:
    """How many pairs groups of these sizes hold."""
    return sum(n * (n - 1) // 2 for n in sizes)


def compared(
    one: dict[str, Hashable], other: dict[str, Hashable]
) -> tuple[int, int, int, list[tuple[str, ...]]]:
    """(pairs of one, of the other, of both, threads of `other` that lie in several of `one`)."""
    both = [i for i in one if i in other]
    split: dict[Hashable, Counter[Hashable]] = defaultdict(Counter)
    for identifier in both:
        split[other[identifier]][one[identifier]] += 1
    apart = [
        tuple(i for i in both if other[i] == thread)[:6]
        for thread, parts in split.items()
        if len(parts) > 1
    ]
    return (
        pairs(Counter(one[i] for i in both).values()),
        pairs(Counter(other[i] for i in both).values()),
        pairs(n for parts in split.values() for n in parts.values()),
        apart,
    )


def _told(what: str, threads: Sequence[tuple[str, ...]], subjects: dict[str, str]) -> list[str]:
    shown = (dict.fromkeys(subjects.get(i, "") for i in ids) for ids in threads[:12])
    return [f"  {what} ({len(threads)}): {' | '.join(each)}" for each in shown]


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the comparison; 1 when fewer of notmuch's pairs are ours than the aim."""
    parser = argparse.ArgumentParser(prog="threads", description=__doc__)
    parser.add_argument("archives", nargs="+", type=Path)
    options = parser.parse_args(arguments)
    below = 0
    for archive in options.archives:
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / "mail"
            as_maildir([archive], folder)
            notmuch(folder)
            known = theirs(folder)
            database = Path(place) / "bench.sqlite"
            taken(database, [archive], {**os.environ})
            mine, subjects, repeated = ours(database)
        for identifier in repeated:  # which of the two is meant is nobody's to say
            mine.pop(identifier, None)
        own, their, both, apart = compared(mine, known)
        share = both / their if their else 1.0
        below += share < AIM
        print(
            f"{archive.name}: {len(mine)} mails ({len(repeated)} repeated ids left out); of "
            f"notmuch's {their} pairs {both} are ours ({share:.3%}); ours alone {own - both}"
        )
        print("\n".join(_told("apart here, one thread there", apart, subjects)))
        *_, together = compared(known, mine)
        print("\n".join(_told("one thread here, apart there", together, subjects)))
    return 1 if below else 0


if __name__ == "__main__":
    raise SystemExit(main())
