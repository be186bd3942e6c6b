"""A paper that was issued: kept as it went out, so that it can be asked for again."""

from dataclasses import dataclass
from datetime import datetime

PRIVATE = frozenset({"note", "sheet", "brief", "counts"})
"""Kinds of papers that are for those who lead the group alone (promise 6)."""


@dataclass(frozen=True, slots=True)
class Issued:
    """A file as it was handed out.

    `inputs` say what it was made of (`comments`: numbers as `1-57,60`; `texts`; `digest`), so that
    the same can be made again; `made_at` is the only time in it; `sha256` in hex.
    """

    id: int
    group: str
    kind: str
    format: str
    language: str
    made_at: datetime
    inputs: tuple[tuple[str, str], ...]
    filename: str
    media_type: str
    size: int
    sha256: str
    body: bytes = b""
    """Empty in lists: only `get` fetches it."""

    @property
    def private(self) -> bool:
        """Whether it must not circulate."""
        return self.kind in PRIVATE


def ranges(numbers: tuple[int, ...]) -> str:
    """Numbers in a short form: (1, 2, 3, 7) as `1-3,7`."""
    found: list[list[int]] = []
    for number in sorted(set(numbers)):
        if found and found[-1][1] == number - 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ",".join(str(a) if a == b else f"{a}-{b}" for a, b in found)
