"""A revision falls due: the coordinator's file becomes Rev.n, and he is told what it changed."""

from bot.acts.base import Desk, Dropped, Moment, Outcome, Rendering
from bot.acts.holdings import holdings
from bot.acts.revisions import Material, make
from bot.model.delivery import Notice
from bot.store.unit import UnitOfWork

kind = "revision"
about = "keeps the coordinator's edited file as the next revision, and tells what changed"


async def prepare(
    work: UnitOfWork, notice: Notice, desk: Desk, moment: Moment
) -> Outcome | Rendering:
    """The file is read in a worker; text, paper and answer are kept in one commit."""
    group = await work.groups.get(notice.group or "")
    letter = await work.letters.get(int(str(notice.payload["letter"])))
    raw = await work.raws.data(letter.raw_id) if letter else None
    if group is None or letter is None or raw is None:
        return Dropped("the group or the letter is gone")
    held = await holdings(work, group, moment.now)
    recipient = str(notice.payload["recipient"])
    name = str(notice.payload["name"])
    material = Material(notice.effect, raw, held, recipient, name, letter.message_id, desk.bot)
    return Rendering(make, (material,))
