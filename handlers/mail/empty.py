"""A letter without new words."""

from datetime import datetime

from bot.acts.base import Incoming
from bot.model.facts import Signs
from bot.store.unit import UnitOfWork

name = "empty"
order = 100
about = "mails without new words"


def matches(signs: Signs) -> bool:
    """It has no own words and no attachment that speaks."""
    return signs.empty


async def handle(work: UnitOfWork, item: Incoming, now: datetime) -> None:
    """Nothing follows: the letter is kept."""
