"""`191-C18 yes`, in answer to a question of the bot."""

from datetime import datetime

from bot.acts import desk_orders
from bot.acts.requests import Reply, Request
from bot.store.unit import UnitOfWork

name = "judge"
about = "confirms what was read of a comment, or says that it is wrong"


async def reply(work: UnitOfWork, request: Request, now: datetime) -> Reply | None:
    """Do it if it is meant; None if the words are another command's."""
    return await desk_orders.judge(work, request, now)
