"""`AI-4 done`, in answer to the bot."""

from datetime import datetime

from bot.acts import desk_orders
from bot.acts.requests import Reply, Request
from bot.store.unit import UnitOfWork

name = "finish"
about = "notes that an action item is done"


async def reply(work: UnitOfWork, request: Request, now: datetime) -> Reply | None:
    """Do it if it is meant; None if the words are another command's."""
    return await desk_orders.finish(work, request, now)
