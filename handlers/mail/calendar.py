"""An answer to an invitation, or an invitation of somebody else's."""

from datetime import datetime

from bot.acts.base import Incoming
from bot.model.facts import Signs
from bot.store.unit import UnitOfWork

name = "calendar"
order = 60
about = "calendar replies and invitations"


def matches(signs: Signs) -> bool:
    """It is a calendar object and no words."""
    return signs.calendar


async def handle(work: UnitOfWork, item: Incoming, now: datetime) -> None:
    """Nothing follows: the letter is kept."""
