"""Mail that a trusted filter marked."""

from datetime import datetime

from bot.acts.base import Incoming
from bot.model.facts import Signs
from bot.store.unit import UnitOfWork

name = "spam"
order = 70
about = "what the receiving server marked as spam"


def matches(signs: Signs) -> bool:
    """It is marked as spam."""
    return signs.spam


async def handle(work: UnitOfWork, item: Incoming, now: datetime) -> None:
    """Nothing follows: the letter is kept."""
