"""Threads of an archive beside notmuch's: `python -m tests.bench.threads ARCHIVE...`.

A *pair* is two mails in one thread. notmuch joins by References and In-Reply-To alone, whatever
else a mail says. Ours differ from that on purpose in a few kinds of mails (`KINDS`), each told by a
rule on its own header: the agreement is printed as it is, and once more with the mails of these
kinds joined on both sides. What then still differs is printed with its subjects.
"""

import argparse
import json
import os
import sqlite3
import subprocess
import tempfile
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bot.edges.files import mails
from bot.mail.peek import Peek, peek
from bot.mail.subjects import base_subject, is_forward, is_reply
from bot.model.arrivals import Found
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


@dataclass(frozen=True, slots=True)
class Kept:
    """One mail as it was kept: its thread, its subject, and which mail it was read to answer."""

    thread: Hashable
    subject: str
    parent: str | None


def ours(database: Path) -> tuple[dict[str, Kept], set[str]]:
    """Message-ID -> what was kept, and the ids that several mails of the archive bear."""
    found: dict[str, Kept] = {}
    repeated: set[str] = set()
    query = """
        select message_id, thread_id, letters.id, subject, json_extract(data, '$.parent')
        from letters join readings on letter_id = letters.id order by letters.id"""
    with closing(sqlite3.connect(database)) as look:
        for identifier, thread, key, subject, parent in look.execute(query):
            if identifier in found:
                repeated.add(identifier)
            found.setdefault(identifier, Kept(thread or key, subject, parent))
    return found, repeated


def headers(archive: Path) -> dict[str, Peek]:
    """Message-ID -> what the header of the first mail that bears it says."""
    found: dict[str, Peek] = {}
    for mail in mails(archive):
        assert isinstance(mail, Found)
        seen = peek(mail.raw)
        found.setdefault(seen.message_id, seen)
    return found


KINDS = {
    "new subject": "the reply button served to find the address: another subject, no mark of reply",
    "no field": "an answer by its subject, and no field of reference: the program writes none",
    "rewritten": "a gateway rewrote the ids: the true one stands inside of what is named",
    "elsewhere": "it names only mails that are not here, and has the subject of what it quotes",
}
HERE = ("no field", "rewritten", "elsewhere")
"""Kinds that only ours joins; the other one is joined by notmuch alone."""


def kind_of(header: Peek, mail: Kept, known: Mapping[str, Kept]) -> tuple[str, str] | None:
    """(kind, the mail that one side puts this one under); None for an ordinary mail."""
    fields = (*header.in_reply_to, *reversed(header.references))
    named = next((i for i in fields if i in known and i != header.message_id), None)
    marked = is_reply(mail.subject) or is_forward(mail.subject)
    if mail.parent is None:
        strange = named and not marked and _another(mail.subject, known[named].subject)
        return ("new subject", named) if named and strange else None
    if named or mail.parent not in known:
        return None
    if not fields:
        return ("no field", mail.parent) if marked else None
    if any(_plain(mail.parent) in _plain(name) for name in fields):
        return "rewritten", mail.parent
    one, other = mail.subject.casefold(), known[mail.parent].subject.casefold()
    return ("elsewhere", mail.parent) if one.endswith(other) or other.endswith(one) else None


def _another(subject: str, earlier: str) -> bool:
    one, other = base_subject(subject).casefold(), base_subject(earlier).casefold()
    return one not in other and other not in one


def _plain(identifier: str) -> str:
    return "".join(filter(str.isalnum, identifier))


def joined(
    threads: Mapping[str, Hashable], edges: Iterable[tuple[str, str]]
) -> dict[str, Hashable]:
    """The threads once those of each two mails are one."""
    into: dict[Hashable, Hashable] = {}

    def last(thread: Hashable) -> Hashable:
        while thread in into:
            thread = into[thread]
        return thread

    for one, other in edges:
        first, second = last(threads[one]), last(threads[other])
        if first != second:
            into[second] = first
    return {identifier: last(thread) for identifier, thread in threads.items()}


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


def _told(what: str, threads: Sequence[tuple[str, ...]], known: Mapping[str, Kept]) -> list[str]:
    shown = (dict.fromkeys(known[i].subject for i in ids) for ids in threads[:12])
    return [f"  {what} ({len(threads)}): {' | '.join(each)}" for each in shown]


def _line(what: str, mine: dict[str, Hashable], known: dict[str, Hashable]) -> float:
    own, their, both, _ = compared(mine, known)
    share = both / their if their else 1.0
    print(f"  {what}: of notmuch's {their:,} pairs {both:,} are ours ({share:.3%}); "
          f"ours alone {own - both:,} ({(own - both) / max(own, 1):.3%} of ours)")  # fmt: skip
    return share


def report(archive: Path, known: dict[str, Hashable], database: Path) -> float:
    """Prints how the threads agree; the share of notmuch's pairs when the kinds are joined."""
    kept, repeated = ours(database)
    for identifier in repeated:  # which of the two is meant is nobody's to say
        kept.pop(identifier, None)
    kept = {identifier: mail for identifier, mail in kept.items() if identifier in known}
    known = {identifier: known[identifier] for identifier in kept}
    mine = {identifier: mail.thread for identifier, mail in kept.items()}
    edges: dict[str, list[tuple[str, str]]] = {name: [] for name in KINDS}
    for identifier, header in headers(archive).items():
        found = kind_of(header, kept[identifier], kept) if identifier in kept else None
        sides = (mine, known) if found and found[0] not in HERE else (known, mine)
        if found and sides[0][identifier] != sides[0][found[1]]:
            edges[found[0]].append((identifier, found[1]))
    print(f"{archive.name}: {len(kept):,} mails ({len(repeated)} repeated ids left out)")
    _line("as it is", mine, known)
    here = [edge for name in HERE for edge in edges[name]]
    for name, told in KINDS.items():
        side = known if name in HERE else mine
        more = pairs(Counter(joined(side, edges[name]).values()).values()) - pairs(
            Counter(side.values()).values()
        )
        print(f"    {name}: {len(edges[name])} mails, {more:,} pairs ({told})")
    known, mine = joined(known, here), joined(mine, edges["new subject"])
    share = _line("with these joined", mine, known)
    left = _told("apart here, one thread there", compared(mine, known)[3], kept)
    left += _told("one thread here, apart there", compared(known, mine)[3], kept)
    print("".join(f"{line}\n" for line in left), end="")
    return share


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
            database = Path(place) / "bench.sqlite"
            taken(database, [archive], {**os.environ})
            below += report(archive, theirs(folder), database) < AIM
    return 1 if below else 0


if __name__ == "__main__":
    raise SystemExit(main())
