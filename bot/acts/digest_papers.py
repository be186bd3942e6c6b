"""The papers of a weekly digest: pure work on what was looked up, done in a worker."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.acts.base import Done
from bot.acts.papers import Inputs, issue, issued, made_of
from bot.documents.circulation import digest_paper
from bot.documents.digest import Digest, Standing, build_digest
from bot.documents.note import note
from bot.documents.templating import Rendered
from bot.model.actions import ActionItem
from bot.model.comments import Comment, Decision
from bot.model.delivery import Draft
from bot.model.digests import DigestRun
from bot.model.groups import Group
from bot.model.letters import Mailbox
from bot.model.meetings import Meeting
from bot.model.papers import Issued
from bot.model.texts import Text


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that a digest is made of."""

    effect: str
    group: Group
    run: DigestRun
    comments: tuple[Comment, ...]
    texts: tuple[Text, ...]
    meetings: tuple[Meeting, ...]
    unplaced: tuple[Comment, ...]
    earlier: tuple[Comment, ...]
    commented: tuple[str, ...]
    bot: Mailbox
    now: datetime
    decisions: tuple[Decision, ...] = ()
    loaded: tuple[str, ...] = ()
    actions: tuple[ActionItem, ...] = ()
    rereadings: tuple[tuple[str, str], ...] = ()
    """(`R-3`, the comment's number) of what a newer reader read otherwise."""


def compiled(material: Material) -> Digest:
    """The digest as data."""
    return build_digest(
        material.group,
        number=material.run.number,
        since=material.run.since,
        until=material.run.until,
        now=material.now,
        comments=material.comments,
        texts=material.texts,
        meetings=material.meetings,
        unplaced=material.unplaced,
        earlier=material.earlier,
        commented=material.commented,
        desk=Standing(material.decisions, material.loaded, material.actions, material.rereadings),
    )


def make(material: Material) -> Done:
    """The note to each coordinator, with the Word paper when there is something to circulate."""
    digest = compiled(material)
    words = note(digest)
    papers = tuple(_issued(material, ("docx",))) if digest.entries else ()
    day = material.group.local_day(material.now)
    drafts = tuple(
        Draft(
            effect=f"{material.effect}:{holding.email}",
            recipient=holding.email,
            recipient_name=holding.name,
            subject=words.subject,
            text=words.text,
            html=words.html,
            reply_to=material.bot.address,
            language=material.group.language,
            parts=tuple((p.filename, p.media_type, p.body) for p in papers),
        )
        for holding in material.group.coordinators(day)
    )
    return Done(drafts, (*papers, *_notes(material, words)))


def _inputs(material: Material) -> Inputs:
    return made_of(material.comments, material.texts, digest=material.run.number)


def _issued(material: Material, extensions: Sequence[str]) -> list[Issued]:
    paper = digest_paper(compiled(material))
    inputs = _inputs(material)
    return [issue(paper, each, "digest", material.group.code, inputs) for each in extensions]


def _notes(material: Material, words: Rendered) -> list[Issued]:
    """The private note as it went out, as text and as a page."""
    stem = f"{material.group.code}-note-{material.run.number}"
    return [
        issued(
            f"{stem}.{extension}", media_type, body.encode(), kind="note",
            group=material.group.code, language=material.group.language, made_at=material.now,
            inputs=_inputs(material),
        )
        for extension, media_type, body in (
            ("txt", "text/plain", words.text), ("html", "text/html", words.html),
        )
    ]  # fmt: skip


def files(material: Material, extensions: Sequence[str]) -> tuple[Issued, ...]:
    """The private note, and the paper in each of the formats."""
    found = _notes(material, note(compiled(material)))
    return (*found, *_issued(material, extensions))
