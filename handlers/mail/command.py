"""A letter to the bot alone: an order, or an answer to one of its mails."""

from datetime import datetime

from bot.acts.base import Incoming
from bot.acts.orders import keep_for_person
from bot.model.facts import Signs
from bot.store.unit import UnitOfWork

name = "command"
order = 80
about = "orders to the bot, and answers to its mails"


def matches(signs: Signs) -> bool:
    """It answers the bot, or is written to it alone and says nothing on a resolution."""
    return signs.answers_bot is not None or (signs.to_bot and not signs.speaks)


async def handle(work: UnitOfWork, item: Incoming, now: datetime) -> None:
    """The commands have been asked; what none of them knew waits for a person."""
    await keep_for_person(work, item, now)
