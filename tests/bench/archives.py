"""How fast an archive is taken in, with everything on, beside `notmuch new` on the same mails.

`python -m tests.bench.archives ARCHIVE... [--workers N] [--killed]`: an mbox, a Maildir or a folder
of .eml. The same mails go into a Maildir for notmuch, then into a new SQLite database by
`iscg-bot import`, then once more, which must add nothing. `--killed` also kills an import with
SIGKILL half-way, repeats it, and compares every table with that of the undisturbed import.
"""

import argparse
import hashlib
import json
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bot.edges.files import mails
from bot.model.arrivals import Found
from tests.bench.tree import Watch

ROOT = Path(__file__).parents[2]
# What tells when something was done, or by whom, and not what was done.
_INSTANTS = frozenset(
    ("stored_at", "arrived_at", "made_at", "created_at", "at", "until", "owner", "updated_at")
)
_RUNNING = frozenset(("leases", "marks", "alembic_version"))


def as_maildir(archives: Sequence[Path], folder: Path) -> int:
    """Write the mails of archives as notmuch wants them; returns how many."""
    for name in ("cur", "new", "tmp"):
        (folder / name).mkdir(parents=True)
    count = 0
    for archive in archives:
        for found in mails(archive):
            assert isinstance(found, Found)
            (folder / "cur" / f"{count:07}.bench:2,S").write_bytes(found.raw)
            count += 1
    return count


@dataclass(frozen=True, slots=True)
class Cost:
    """What a program took: seconds, processor seconds of all its processes, peak in bytes."""

    seconds: float
    processor: float
    peak: int


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def watched(command: Sequence[str], environ: dict[str, str]) -> tuple[Cost, str]:
    """The cost and the standard output of a program."""
    started, before = time.perf_counter(), _processor()
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, cwd=ROOT) as process:
        with Watch(process.pid) as watch:
            out = process.communicate()[0].decode()
        if process.returncode:
            raise RuntimeError(f"{command} ended with {process.returncode}")
    used = max(_processor() - before, watch.processor)
    return Cost(time.perf_counter() - started, used, watch.peak), out


def notmuch(folder: Path) -> Cost:
    """What `notmuch new` takes."""
    config = folder.parent / "notmuch-config"
    config.write_text(f"[database]\npath={folder}\n[user]\nname=Bench\n[search]\n")
    environ = {**os.environ, "NOTMUCH_CONFIG": str(config)}
    return watched(["notmuch", "new", "--quiet"], environ)[0]


def command(database: Path, archives: Sequence[Path]) -> list[str]:
    """The command line of an import."""
    words = [sys.executable, "-m", "bot", "--database", f"sqlite:///{database}", "import", "--json"]
    return [*words, *map(str, archives)]


def taken(
    database: Path, archives: Sequence[Path], environ: dict[str, str]
) -> tuple[Cost, dict[str, int]]:
    """The cost and the counts of `iscg-bot import`."""
    cost, out = watched(command(database, archives), environ)
    return cost, json.loads(out)


def killed_half_way(
    database: Path, archives: Sequence[Path], count: int, environ: dict[str, str]
) -> int:
    """Kill an import when it has read half of its mails; returns how many it had read."""
    process = subprocess.Popen(
        command(database, archives), env=environ, cwd=ROOT, stdout=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    done = 0
    while process.poll() is None and done < count // 2:
        time.sleep(0.05)
        try:
            with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as look:
                (done,) = look.execute("select count(*) from letters").fetchone()
        except sqlite3.OperationalError:
            continue  # its tables are not there yet
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    if done >= count:
        raise RuntimeError("it had ended before it was killed")
    return int(done)


def digests(database: Path) -> dict[str, str]:
    """A digest of the rows of each table, without instants and what belongs to a running copy."""
    found: dict[str, str] = {}
    with closing(sqlite3.connect(database)) as look:
        names = [n for (n,) in look.execute("select name from sqlite_master where type = 'table'")]
        for name in sorted(set(names) - _RUNNING):
            about = look.execute(f"pragma table_info({name})").fetchall()
            columns = [row[1] for row in about if row[1] not in _INSTANTS]
            digest = hashlib.sha256()
            chosen = ", ".join(f'"{column}"' for column in columns)
            for row in look.execute(f'select {chosen} from "{name}" order by {chosen}'):
                digest.update(repr(row).encode())
            found[name] = digest.hexdigest()
    return found


def line(name: str, count: int, cost: Cost) -> None:
    """One result."""
    print(f"{name}: {count} mails in {cost.seconds:.1f} s = {count / cost.seconds:,.0f}/s; "
          f"{cost.processor:.1f} s of processors = {count / cost.processor:,.0f}/s of one; "
          f"peak {cost.peak / 1e6:,.0f} MB")  # fmt: skip


def run(archives: Sequence[Path], workers: int, *, killed: bool) -> bool:
    """Measure; False if what must be equal is not."""
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    if workers:
        environ["ISCG_READER__WORKERS"] = str(workers)
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        count = as_maildir(archives, folder / "maildir")
        beside: Cost | None = None
        if shutil.which("notmuch"):
            beside = notmuch(folder / "maildir")
            line("notmuch new", count, beside)
        else:
            print("notmuch is not installed")
        whole = folder / "whole.sqlite3"
        cost, said = taken(whole, archives, environ)
        line("iscg-bot import", count, cost)
        print(f"  {said}")
        if beside is not None:
            print(f"  {beside.seconds / cost.seconds:.2f} times notmuch by the clock, "
                  f"{beside.processor / cost.processor:.2f} by processor time")  # fmt: skip
        repeated, again = taken(whole, archives, environ)
        print(f"repeated: {repeated.seconds:.1f} s, {again['new']} new")
        good = said["read"] == count and again["new"] == 0
        if killed:
            broken = folder / "broken.sqlite3"
            at = killed_half_way(broken, archives, count, environ)
            taken(broken, archives, environ)
            undisturbed, mended = digests(whole), digests(broken)
            differ = [table for table in undisturbed if undisturbed[table] != mended.get(table)]
            print(f"killed after {at} letters and repeated: {differ or 'the same in every table'}")
            good = good and not differ
    print(f"load after: {os.getloadavg()[0]:.1f}")
    return good


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archives", nargs="+", type=Path)
    parser.add_argument("--workers", type=int, default=0, help="else as in the settings")
    parser.add_argument("--killed", action="store_true", help="kill one half-way as well")
    chosen = parser.parse_args()
    sys.exit(not run([a.resolve() for a in chosen.archives], chosen.workers, killed=chosen.killed))
