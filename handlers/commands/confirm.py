"""`confirm` in answer to the preview of an announcement."""

from datetime import datetime

from bot.acts.base import Incoming
from bot.acts.orders import confirm_by_mail
from bot.store.unit import UnitOfWork

name = "confirm"
about = "confirm CODE: lets an announcement go to the list"


async def answer(work: UnitOfWork, item: Incoming, now: datetime) -> bool:
    """Do it if it is meant; False if the letter is another's."""
    return await confirm_by_mail(work, item, now)
