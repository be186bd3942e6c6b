"""A disposition notification (RFC 8098): somebody's program says that a mail was read."""

from datetime import datetime

from bot.acts.base import Incoming
from bot.model.facts import Signs
from bot.store.unit import UnitOfWork

name = "receipt"
order = 50
about = "read receipts"


def matches(signs: Signs) -> bool:
    """It is a disposition notification."""
    return signs.receipt


async def handle(work: UnitOfWork, item: Incoming, now: datetime) -> None:
    """Nothing follows: the letter is kept."""
