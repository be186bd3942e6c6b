"""`191-C12 do not circulate`, in answer to the bot."""

from datetime import datetime

from bot.acts import desk_orders
from bot.acts.requests import Reply, Request
from bot.store.unit import UnitOfWork

name = "restrict"
about = "keeps a comment out of all papers, or lets it in again"


async def reply(work: UnitOfWork, request: Request, now: datetime) -> Reply | None:
    """Do it if it is meant; None if the words are another command's."""
    return await desk_orders.restrict(work, request, now)
