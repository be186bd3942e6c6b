"""A weekly digest falls due: the coordinator's note by mail and the paper with the new comments."""

from datetime import datetime

from bot.acts.base import Desk, Dropped, Moment, Outcome, Rendering
from bot.acts.digest_papers import make
from bot.acts.digests import begin, material
from bot.model.delivery import Notice
from bot.store.unit import UnitOfWork

kind = "digest"
about = "compiles the week for the coordinator: a private note and a circulation paper"


async def prepare(
    work: UnitOfWork, notice: Notice, desk: Desk, moment: Moment
) -> Outcome | Rendering:
    """Freezes every comment not yet in a digest at the claim; the papers are made in a worker."""
    group = await work.groups.get(notice.group or "")
    if group is None:
        return Dropped("the group is gone")
    slot = datetime.fromisoformat(str(notice.payload["slot"]))
    run = await begin(work, group, slot, moment.now)
    comments = await work.comments.of_digest(group.code, run.number)
    found = await material(work, group, run, comments, notice.effect, desk.bot, moment.now)
    return Rendering(make, (found,))
