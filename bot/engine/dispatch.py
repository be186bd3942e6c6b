"""Drafts become outgoing mails: the stage and the safe mode decide who gets them."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.mail.compose import compose
from bot.model.delivery import Draft, Notice
from bot.model.groups import Group, Stage
from bot.model.letters import Mailbox
from bot.store.unit import UnitOfWork

_TOKEN_BYTES = 16  # nobody guesses 128 bits


def addressed(
    draft: Draft, group: Group | None, now: datetime, *, safe: str, contact: str
) -> tuple[Draft, ...]:
    """Who really gets a draft.

    Safe mode: one address gets everything. Shadow: coordinator and secretariat get it instead of
    everybody else. Internal: people in roles get theirs, the rest goes to the officers too. While
    nobody holds an office the service's contact gets it: nothing vanishes.
    """
    if safe:
        return (_instead(draft, safe, ""),) if draft.recipient != safe else (draft,)
    if group is None or group.stage is Stage.LIVE:
        return (draft,)
    day = group.local_day(now)
    officers = [holding.email for holding in group.officers(day)] or [contact]
    own = officers if group.stage is Stage.SHADOW else [*officers, *group.insiders(day)]
    if draft.recipient in own and not draft.to_list:
        return (draft,)
    return tuple(_instead(draft, officer, group.stage) for officer in officers)


def _instead(draft: Draft, recipient: str, stage: str) -> Draft:
    why = f"Stage {stage}" if stage else "Safe mode"
    meant = f"{draft.recipient_name} <{draft.recipient}>".strip()
    return replace(
        draft,
        effect=f"{draft.effect}:instead:{recipient}",
        recipient=recipient,
        recipient_name="",
        subject=f"[{stage or 'safe mode'}] {draft.subject}",
        text=f"{why}: this mail would have gone to {meant}.\n\n{draft.text}",
        html="",
        to_list=False,
        automatic=True,
        reply_to="",
    )


class Dispatch:
    """Queues mails for the outbox in the transaction that closes their notice."""

    def __init__(self, bot: Mailbox, safe_mode_address: str, contact: str) -> None:
        self._bot = bot
        self._contact = contact
        self._safe = safe_mode_address

    async def queue(
        self, work: UnitOfWork, notice: Notice, drafts: Sequence[Draft], now: datetime
    ) -> int:
        """Make the mails; returns how many are new. The same effect a second time is none."""
        group = await work.groups.get(notice.group) if notice.group else None
        made = 0
        for draft in drafts:
            for final in addressed(draft, group, now, safe=self._safe, contact=self._contact):
                made += await self._add(work, notice, final, now)
        return made

    async def _add(self, work: UnitOfWork, notice: Notice, draft: Draft, now: datetime) -> bool:
        message_id = f"{secrets.token_hex(_TOKEN_BYTES)}@{self._bot.address.partition('@')[2]}"
        # lists replace Message-IDs: the field keeps ours
        data = compose(replace(draft, effect=message_id), self._bot, message_id, now)
        return await work.mails.add(
            notice.id,
            draft.effect,
            message_id,
            draft.recipient,
            draft.subject,
            data,
            now,
            to_list=draft.to_list,
            ref=draft.ref,
        )
