"""What people write beside the matter; the last handler takes everything."""

from datetime import datetime

from bot.acts.base import Incoming
from bot.model.facts import Signs
from bot.store.unit import UnitOfWork

name = "chatter"
order = 120
about = "whatever else people write"


def matches(signs: Signs) -> bool:
    """Always."""
    return True


async def handle(work: UnitOfWork, item: Incoming, now: datetime) -> None:
    """Nothing follows: the letter is kept."""
