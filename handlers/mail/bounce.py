"""A delivery report (RFC 3464): a mail of ours did not arrive, and a person is told."""

from datetime import datetime

from bot.acts.base import Incoming
from bot.acts.reports import report_bounce
from bot.model.facts import Signs
from bot.store.unit import UnitOfWork

name = "bounce"
order = 30
about = "a mail server reports that a mail did not arrive"


def matches(signs: Signs) -> bool:
    """It is a delivery report."""
    return signs.bounce


async def handle(work: UnitOfWork, item: Incoming, now: datetime) -> None:
    """If it is about our mail, the officers are told once for each recipient."""
    await report_bounce(work, item, now)
