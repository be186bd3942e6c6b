"""`R-3 yes`, in answer to the bot."""

from datetime import datetime

from bot.acts import desk_orders
from bot.acts.requests import Reply, Request
from bot.store.unit import UnitOfWork

name = "reread"
about = "says which of two readings of a letter stands"


async def reply(work: UnitOfWork, request: Request, now: datetime) -> Reply | None:
    """Do it if it is meant; None if the words are another command's."""
    return await desk_orders.reread(work, request, now)
