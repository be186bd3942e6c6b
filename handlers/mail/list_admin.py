"""A request to the list's software that went to everybody."""

from datetime import datetime

from bot.acts.base import Incoming
from bot.model.facts import Signs
from bot.store.unit import UnitOfWork

name = "list-admin"
order = 90
about = "subscribe and unsubscribe requests"


def matches(signs: Signs) -> bool:
    """It asks the list's software for something."""
    return signs.list_admin


async def handle(work: UnitOfWork, item: Incoming, now: datetime) -> None:
    """Nothing follows: the letter is kept."""
