"""The brief of a meeting: when it falls due, what it is made of, and who gets it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.acts.base import Done
from bot.acts.holdings import holdings
from bot.acts.papers import Inputs, issued, made_of
from bot.documents.brief import Brief, brief_mail, compile_brief
from bot.model.actions import ActionItem
from bot.model.comments import Comment
from bot.model.delivery import Draft
from bot.model.groups import Group
from bot.model.letters import Mailbox
from bot.model.meetings import Meeting, brief_effect
from bot.model.papers import Issued
from bot.model.people import Role
from bot.model.texts import Text
from bot.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that a brief is made of."""

    effect: str
    group: Group
    meeting: Meeting
    comments: tuple[Comment, ...]
    texts: tuple[Text, ...]
    papers: tuple[Issued, ...]
    actions: tuple[ActionItem, ...]
    bot: Mailbox
    now: datetime


async def plan_brief(work: UnitOfWork, group: Group, meeting: Meeting, now: datetime) -> None:
    """Notice the brief before a meeting with a date; of one called at short notice at once."""
    if meeting.starts_at is None or meeting.cancelled or not group.brief_minutes:
        return
    due = max(meeting.starts_at - timedelta(minutes=group.brief_minutes), now)
    payload: dict[str, object] = {
        "meeting": meeting.id,
        "starts_at": meeting.starts_at.isoformat(),
    }
    await work.notices.add(brief_effect(meeting), "brief", due, now, payload, group.code)


async def look_up(
    work: UnitOfWork, group: Group, meeting: Meeting, effect: str, bot: Mailbox, now: datetime
) -> Material:
    """What the brief of a meeting is made of, as things are now."""
    held = await holdings(work, group, now)
    return Material(
        effect=effect,
        group=group,
        meeting=meeting,
        comments=held.comments,
        texts=held.texts,
        papers=tuple(await work.papers.of_group(group.code)),
        actions=tuple(await work.actions.of_group(group.code)),
        bot=bot,
        now=now,
    )


def compiled(material: Material) -> Brief:
    """The brief as data."""
    return compile_brief(
        material.meeting,
        material.group,
        material.comments,
        material.texts,
        material.now,
        papers=material.papers,
        actions=material.actions,
    )


def inputs(material: Material) -> Inputs:
    """What it was made of, to be kept beside it."""
    return made_of(material.comments, material.texts, meeting=material.meeting.id)


def make(material: Material) -> Done:
    """One private mail to the coordinator and to each Chair; kept as it went out."""
    group = material.group
    words = brief_mail(compiled(material))
    day = group.local_day(material.now)
    leading = {h.email: h.name for h in (*group.coordinators(day), *group.holders(Role.CHAIR, day))}
    drafts = tuple(
        Draft(
            effect=f"{material.effect}:{email}",
            recipient=email,
            recipient_name=name,
            subject=words.subject,
            text=words.text,
            html=words.html,
            reply_to=material.bot.address,
            language=group.language,
        )
        for email, name in leading.items()
    )
    stem = f"{group.code}-brief-{material.meeting.id}"
    kept = tuple(
        issued(
            f"{stem}.{extension}", media_type, body.encode(), kind="brief", group=group.code,
            language=group.language, made_at=material.now, inputs=inputs(material),
        )
        for extension, media_type, body in (
            ("txt", "text/plain", words.text), ("html", "text/html", words.html),
        )
    )  # fmt: skip
    return Done(drafts, kept)
