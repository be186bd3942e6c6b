"""A weekly digest falls due: the coordinator's note by mail and the paper with the new comments."""

from datetime import datetime

from bot.acts.base import Desk, Dropped, Moment, Outcome, Rendering
from bot.acts.digest_papers import Material, make
from bot.acts.digests import begin
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
    texts = [text for text in await work.groups.texts() if text.resolution == group.resolution]
    material = Material(
        effect=notice.effect,
        group=group,
        run=run,
        comments=tuple(await work.comments.of_digest(group.code, run.number)),
        texts=tuple(texts),
        meetings=tuple(await work.meetings.of_group(group.code)),
        private=tuple(
            letter.reading for letter in await work.letters.private_between(run.since, run.until)
        ),
        bot=desk.bot,
        now=moment.now,
    )
    return Rendering(make, (material,))
