"""`yes`, in answer to the question whether a mail reached the list."""

from datetime import datetime

from bot.acts import desk_orders
from bot.acts.requests import Reply, Request
from bot.store.unit import UnitOfWork

name = "arrive"
about = "says that a mail in doubt has reached the list"


async def reply(work: UnitOfWork, request: Request, now: datetime) -> Reply | None:
    """Do it if it is meant; None if the words are another command's."""
    return await desk_orders.arrive(work, request, now)
