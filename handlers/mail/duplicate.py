"""A letter that came before: it may have come over the list this time."""

from datetime import datetime

from bot.acts.base import Incoming
from bot.model.facts import Signs
from bot.store.unit import UnitOfWork

name = "duplicate"
order = 20
about = "a second arrival of the same letter"


def matches(signs: Signs) -> bool:
    """An earlier letter has the same words."""
    return signs.duplicate_of is not None


async def handle(work: UnitOfWork, item: Incoming, now: datetime) -> None:
    """What came over the list once may circulate, whichever copy was first."""
    original = await work.letters.original(item.stored.id)
    if original is None or not item.stored.over_list:
        return
    if await work.letters.came_over_list(original):
        await work.comments.into_next_digest(original)
