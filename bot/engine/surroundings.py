"""What the archive knows around letters that are about to be read, looked up in few queries."""

from collections.abc import Sequence
from datetime import datetime

from bot.engine.conversations import Neighbours, thread_root
from bot.mail.peek import Peek
from bot.model.facts import Earlier, Surroundings
from bot.store.earlier import Clue
from bot.store.raws import Unsettled
from bot.store.unit import UnitOfWork

RECENT_COMMENTS = 100


class RecentComments:
    """The last comments, each read from the database once."""

    def __init__(self) -> None:
        self._found: list[Earlier] = []
        self._last = 0

    async def now(self, work: UnitOfWork) -> Sequence[Earlier]:
        """Those that are there by now, oldest first."""
        more = await work.earlier.recent_comments(RECENT_COMMENTS, self._last)
        if more:
            self._last = max(key for key, _ in more)
            self._found = [*self._found, *(letter for _, letter in more)][-RECENT_COMMENTS:]
        return self._found


async def surroundings_of(
    work: UnitOfWork,
    raws: Sequence[Unsettled],
    peeks: Sequence[Peek],
    recent: Sequence[Earlier],
    before: Sequence[Earlier] = (),
    *,
    beyond: int | None = None,
) -> list[Surroundings]:
    """For each raw what came earlier: `recent` comments, letters of `before`, and the archive's.

    With `beyond` only letters of the archive with a smaller id.
    """
    clues = [_clue(one, raw) for one, raw in zip(peeks, raws, strict=True)]
    neighbours = Neighbours([*await work.earlier.candidates(clues, beyond), *before], recent)
    named = {i for clue in clues for i in clue.message_ids} | {one.effect[:255] for one in peeks}
    ours = await work.mails.ours(sorted(named - {""}))
    return [
        Surroundings(
            came_at(raw, one),
            neighbours.of(clue),
            {i: ours[i] for i in clue.message_ids if i in ours},
            strange_effect=bool(one.effect) and one.effect[:255] not in ours,
        )
        for raw, one, clue in zip(raws, peeks, clues, strict=True)
    ]


def came_at(raw: Unsettled, one: Peek) -> datetime:
    """When a letter came that no believed server stamped.

    The Date line is nobody's word (DESIGN, *received_at*); but an archive without INTERNALDATE
    has no other, and the time of the import says nothing at all.
    """
    if raw.internal_date is None and raw.quiet and one.date is not None:
        return min(one.date, raw.stored_at)
    return raw.internal_date or raw.stored_at


def _clue(one: Peek, raw: Unsettled) -> Clue:
    ids = tuple(dict.fromkeys((*one.in_reply_to, *one.references[-10:])))[:12]
    around = None if ids else one.date or raw.internal_date
    return Clue(ids, thread_root(one.thread_index), one.base_subject, around)
