"""Groups, members and texts are taken in; everything is audited."""

from collections.abc import Sequence
from datetime import datetime

from bot.acts.base import Actor
from bot.model.facts import Member
from bot.model.groups import Group
from bot.model.people import RoleHolding
from bot.model.states import State
from bot.model.texts import Text
from bot.store.codec import group_to_json
from bot.store.unit import UnitOfWork


async def apply_groups(
    work: UnitOfWork, actor: Actor, groups: Sequence[Group], now: datetime
) -> list[str]:
    """Keep the groups; returns the codes of those that are new or changed."""
    await work.groups.in_turn()
    changed = []
    for group in groups:
        if await work.groups.put(group, now):
            changed.append(group.code)
            details = group_to_json(group)
            await work.records.note(
                actor.email, actor.proof, "groups apply", group.code, now, group=details
            )
        for holding in group.roles:
            await _know(work, holding)
    await work.records.mark("context", now)
    return changed


async def _know(work: UnitOfWork, holding: RoleHolding) -> None:
    """People in roles are members too, unless they are registered with more."""
    if await work.groups.person(holding.email) is None:
        await work.groups.put_member(Member(holding.email, holding.name, ""))


async def import_members(
    work: UnitOfWork, actor: Actor, members: Sequence[Member], now: datetime
) -> None:
    """Keep registered people; those known before are brought up to date, none is dropped."""
    await work.groups.in_turn()
    for member in members:
        await work.groups.put_member(member)
    await work.records.mark("context", now)
    await work.records.note(
        actor.email, actor.proof, "members import", f"{len(members)} people", now
    )


async def wish_acknowledgements(
    work: UnitOfWork, actor: Actor, email: str, now: datetime, *, wanted: bool
) -> bool:
    """Note whether a person is thanked for comments; False if nobody has that address."""
    if not await work.groups.wish(email, acknowledged=wanted):
        return False
    act = "members acknowledgements"
    await work.records.note(actor.email, actor.proof, act, email.lower(), now, wanted=wanted)
    return True


async def import_domains(
    work: UnitOfWork, actor: Actor, rules: Sequence[tuple[str, str]], now: datetime
) -> None:
    """Replace the domain rules."""
    await work.groups.in_turn()
    await work.groups.put_domains(rules)
    await work.records.mark("context", now)
    await work.records.note(actor.email, actor.proof, "domains import", f"{len(rules)} rules", now)


async def load_names(
    work: UnitOfWork, actor: Actor, states: Sequence[State], now: datetime
) -> None:
    """Replace the names of States."""
    await work.groups.in_turn()
    await work.groups.put_states(states)
    await work.records.note(actor.email, actor.proof, "members names", f"{len(states)} States", now)


async def load_text(work: UnitOfWork, actor: Actor, text: Text, now: datetime) -> None:
    """Keep a wording of a resolution."""
    await work.groups.in_turn()
    await work.groups.put_text(text, now)
    await work.records.mark("context", now)
    about = f"{text.resolution} {text.name} {text.language}"
    await work.records.note(
        actor.email, actor.proof, "texts load", about, now, provisions=len(text.provisions)
    )
