"""`cancel` in answer to the preview of an announcement."""

from datetime import datetime

from bot.acts.base import Incoming
from bot.acts.orders import cancel_by_mail
from bot.store.unit import UnitOfWork

name = "cancel"
about = "cancel: takes an announcement back"


async def answer(work: UnitOfWork, item: Incoming, now: datetime) -> bool:
    """Do it if it is meant; False if the letter is another's."""
    return await cancel_by_mail(work, item, now)
