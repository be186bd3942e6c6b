"""The memory and processor time of a process with all that it started, from /proc."""

import os
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

_TICKS = os.sysconf("SC_CLK_TCK")


def tree(root: int) -> list[int]:
    """A process and its descendants that live now."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                stat = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            children.setdefault(int(stat[1]), []).append(int(entry.name))
    found, at = [root], 0
    while at < len(found):
        found += children.get(found[at], [])
        at += 1
    return found


def resident(root: int, *, alone: bool = False) -> int:
    """Bytes in memory of a tree, or of its root alone; shared pages are shared out (PSS)."""
    total = 0
    for pid in [root] if alone else tree(root):
        try:
            rows = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(row.split()[1]) * 1024 for row in rows if row.startswith("Pss:"))
    return total


def busy(root: int) -> float:
    """Seconds of processor time that the living processes of a tree have used."""
    return sum(each(root).values())


def each(root: int) -> dict[int, float]:
    """The same for each living process by its number."""
    found: dict[int, float] = {}
    for pid in tree(root):
        try:
            stat = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        found[pid] = (int(stat[11]) + int(stat[12])) / _TICKS
    return found


class Watch:
    """Looks at a tree four times a second; `peak` is the most memory that it had, in bytes.

    `processor` are the seconds of all that was ever in it: what ends is not waited for by the one
    that we wait for where a server forks.
    """

    def __init__(self, root: int) -> None:
        self.peak = 0
        self._used: dict[int, float] = {}
        self._root = root
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def _look(self) -> None:
        while not self._done.wait(0.25):
            self.peak = max(self.peak, resident(self._root))
            self._used |= each(self._root)

    @property
    def processor(self) -> float:
        """Seconds, those of the last quarter of a second of each process not counted."""
        return sum(self._used.values())

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._done.set()
        self._thread.join()
