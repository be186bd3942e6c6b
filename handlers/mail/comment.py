"""A comment on a resolution under revision: numbered for good, its author told."""

from datetime import datetime

from bot.acts.base import Incoming
from bot.acts.letters import file_comment
from bot.model.facts import Signs
from bot.store.unit import UnitOfWork

name = "comment"
order = 110
about = "says something about the text of a resolution under revision"


def matches(signs: Signs) -> bool:
    """It speaks of the text."""
    return signs.speaks


async def handle(work: UnitOfWork, item: Incoming, now: datetime) -> None:
    """It is numbered in each group concerned."""
    await file_comment(work, item, now)
