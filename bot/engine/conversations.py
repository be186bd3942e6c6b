"""Which letters of a batch belong together, and which earlier ones a letter could mean."""

import base64
import binascii
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.mail.peek import Peek
from bot.model.facts import Earlier
from bot.store.earlier import SUBJECT_WINDOW, Clue

_NEIGHBOURS = 60


def conversations(peeks: Sequence[Peek]) -> list[list[int]]:
    """Places of the letters, those that name each other (or share a subject) together, in order."""
    leader = list(range(len(peeks)))

    def top(i: int) -> int:
        while leader[i] != i:
            leader[i] = leader[leader[i]]
            i = leader[i]
        return i

    owner: dict[str, int] = {}
    for i, one in enumerate(peeks):
        marks = [one.message_id, *one.in_reply_to, *one.references[-10:]]
        if one.base_subject:
            marks.append(f"subject {one.base_subject}")
        for mark in filter(None, marks):
            leader[top(i)] = top(owner.setdefault(mark, i))
    groups: dict[int, list[int]] = {}
    for i in range(len(peeks)):
        groups.setdefault(top(i), []).append(i)
    return list(groups.values())


def share_out(
    groups: Sequence[list[int]], sizes: Sequence[int], workers: int
) -> list[list[list[int]]]:
    """Jobs of about equal length: whole conversations, the longest first.

    `sizes` are the bytes of each letter: by them, and by what every letter costs, is shared out.
    """
    jobs: list[list[list[int]]] = [[] for _ in range(max(workers, 1))]
    lengths = [0] * len(jobs)
    costs = [sum(_EACH + min(sizes[i], _AT_MOST) for i in group) for group in groups]
    for cost, group in sorted(zip(costs, groups, strict=True), reverse=True):
        shortest = lengths.index(min(lengths))
        jobs[shortest].append(group)
        lengths[shortest] += cost
    return [job for job in jobs if job]


_EACH = 4_000  # bytes that take as long as a letter's beginning and end
_AT_MOST = 100_000  # what is longer is an attachment


class Neighbours:
    """Letters read before, found by what a header says about them."""

    def __init__(self, letters: Sequence[Earlier], comments: Sequence[Earlier]) -> None:
        self._comments = {letter.message_id: letter for letter in comments}
        self._by: dict[str, list[Earlier]] = {}
        for letter in letters:
            for mark in (
                f"id {letter.message_id}",
                f"root {thread_root(letter.thread_index)}" if letter.thread_index else "",
                f"subject {letter.base_subject}" if letter.base_subject else "",
            ):
                if mark:
                    self._by.setdefault(mark, []).append(letter)

    def of(self, clue: Clue) -> tuple[Earlier, ...]:
        """The candidates for a letter's parent and the recent comments, oldest first."""
        found: dict[str, Earlier] = {}
        marks = [f"id {i}" for i in clue.message_ids]
        marks += [f"root {clue.thread_root}"] if clue.thread_root else []
        marks += [f"subject {clue.base_subject}"] if clue.around and clue.base_subject else []
        for mark in marks:
            near = self._by.get(mark, ())[-_NEIGHBOURS:]
            if clue.around and mark.startswith("subject "):
                near = [letter for letter in near if _in_window(letter, clue.around)]
            found |= {letter.message_id: letter for letter in near}
        # a comment is known by its number too: the one with codes wins
        found |= self._comments
        return tuple(sorted(found.values(), key=_age))


def _in_window(letter: Earlier, around: datetime) -> bool:
    """The same subject months later is another conversation."""
    instant = letter.received_at or letter.date
    return instant is not None and -timedelta(days=1) <= around - instant <= SUBJECT_WINDOW


def _age(letter: Earlier) -> float:
    instant = letter.received_at or letter.date
    return instant.timestamp() if instant else 0.0


def thread_root(thread_index: str) -> str:
    """The 22 bytes by which Outlook knows a conversation ([MS-OXOMSG] 2.2.1.3), in hex."""
    if not thread_index:
        return ""
    try:
        octets = base64.b64decode(thread_index, validate=True)
    except (binascii.Error, ValueError):
        return ""
    return octets[:22].hex() if len(octets) >= 22 else ""
