"""An automatic answer (RFC 3834): never answered; a moderator's notice is noted."""

from datetime import datetime

from bot.acts.base import Incoming
from bot.acts.reports import note_moderation
from bot.model.facts import Signs
from bot.store.unit import UnitOfWork

name = "auto-reply"
order = 40
about = "out of office and other automatic answers"


def matches(signs: Signs) -> bool:
    """It says that no person wrote it."""
    return signs.auto_reply


async def handle(work: UnitOfWork, item: Incoming, now: datetime) -> None:
    """Nothing is answered; a list that holds our mail for its moderator is noted."""
    await note_moderation(work, item, now)
