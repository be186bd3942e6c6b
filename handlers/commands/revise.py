"""A coordinator's answer with his edited Word file: the next revision of the working text."""

from datetime import datetime

from bot.acts.base import Incoming
from bot.acts.revisions import revise_by_mail
from bot.store.unit import UnitOfWork

name = "revise"
about = "a Word file with the word Rev.n, from who leads the group: the next revision of the text"


async def answer(work: UnitOfWork, item: Incoming, now: datetime) -> bool:
    """Do it if it is meant; False if the letter is another's."""
    return await revise_by_mail(work, item, now)
