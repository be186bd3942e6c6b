"""Action items: noted with owner and target date, done when somebody says so."""

from datetime import date, datetime

from bot.acts.base import Actor, Refusal
from bot.model.actions import ActionItem
from bot.model.groups import Group
from bot.model.printable import printable
from bot.store.unit import UnitOfWork


async def add_action(
    work: UnitOfWork, actor: Actor, group: Group, what: str, owner: str, due: date | None,
    now: datetime,
) -> ActionItem | Refusal:  # fmt: skip
    """Keep a promise; `owner` is a name as people say it, `due` a day in the group's zone."""
    if not group.may_act(actor.email, now):
        return Refusal(f"{actor.email} holds no role in group {group.code} that may do that")
    said, who = (" ".join(printable(words, 500).split()) for words in (what, owner))
    if not said:
        return Refusal("an action item needs words: what is to be done")
    item = await work.actions.add(group.code, said, who, due, now)
    await work.records.note(actor.email, actor.proof, "actions add", item.reference, now, what=said)
    return item


async def finish_action(
    work: UnitOfWork, actor: Actor, action_id: int, now: datetime
) -> ActionItem | Refusal:
    """Somebody says that it is done."""
    item = await work.actions.get(action_id)
    group = await work.groups.get(item.group) if item else None
    if item is None or group is None:
        return Refusal(f"there is no action item AI-{action_id}: see iscg-bot actions list")
    if not group.may_act(actor.email, now):
        return Refusal(f"{actor.email} holds no role in group {group.code} that may do that")
    await work.actions.done(item.id, now)
    await work.records.note(actor.email, actor.proof, "actions done", item.reference, now)
    return item
