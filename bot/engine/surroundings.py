"""What the archive knows around letters that are about to be read, looked up in few queries."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.engine.conversations import Neighbours, thread_root
from bot.mail.peek import Peek, list_id_of
from bot.model.facts import Earlier, Surroundings
from bot.model.letters import Letter
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


@dataclass(frozen=True, slots=True)
class LookedUp:
    """What the archive has around letters: those that each could mean, and our own mails."""

    clues: list[Clue]
    candidates: list[Earlier]
    ours: Mapping[str, str]


async def look_up(
    work: UnitOfWork, raws: Sequence[Unsettled], peeks: Sequence[Peek], beyond: int | None = None
) -> LookedUp:
    """What came earlier, by a few queries for all; with `beyond` only letters with a smaller id."""
    clues = [_clue(one, raw) for one, raw in zip(peeks, raws, strict=True)]
    named = {i for clue in clues for i in clue.message_ids} | {one.effect[:255] for one in peeks}
    ours = await work.mails.ours(sorted(named - {""}))
    return LookedUp(clues, await work.earlier.candidates(clues, beyond), ours)


def surroundings_of(
    raws: Sequence[Unsettled],
    peeks: Sequence[Peek],
    found: LookedUp,
    recent: Sequence[Earlier],
    before: Sequence[Earlier] = (),
) -> list[Surroundings]:
    """For each raw what came earlier: `recent` comments, letters of `before`, and the archive's."""
    neighbours = Neighbours([*found.candidates, *before], recent)
    return [
        Surroundings(
            came_at(raw, one),
            neighbours.of(clue),
            {i: found.ours[i] for i in clue.message_ids if i in found.ours},
            strange_effect=bool(one.effect) and one.effect[:255] not in found.ours,
        )
        for raw, one, clue in zip(raws, peeks, found.clues, strict=True)
    ]


def came_at(raw: Unsettled, one: Peek) -> datetime:
    """When a letter came that no believed server stamped.

    The Date line is nobody's word (DESIGN, *received_at*); but an archive without INTERNALDATE
    has no other, and the time of the import says nothing at all.
    """
    if raw.internal_date is None and raw.quiet and one.date is not None:
        return min(one.date, raw.stored_at)
    return raw.internal_date or raw.stored_at


def came_over_list(letter: Letter, lists: Sequence[str], *, quiet: bool) -> bool:
    """Whether a letter came over one of our lists: by List-Id (RFC 2919).

    Archives drop the List-* fields; an old or imported letter addressed to the list counts.
    """
    if letter.list_id:
        return letter.list_id.lower() in {list_id_of(address) for address in lists}
    addressed = {box.address for box in (*letter.to, *letter.cc)}
    return quiet and not addressed.isdisjoint(lists)


def _clue(one: Peek, raw: Unsettled) -> Clue:
    ids = tuple(dict.fromkeys((*one.in_reply_to, *one.references[-10:])))[:12]
    around = None if ids else one.date or raw.internal_date
    return Clue(ids, thread_root(one.thread_index), one.base_subject, around)
