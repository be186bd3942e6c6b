"""The papers of a weekly digest: pure work on what was looked up, done in a worker."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from bot.acts.base import Done
from bot.documents.digest import Digest, build_digest
from bot.documents.formats.docx import paper
from bot.documents.note import note
from bot.model.comments import Comment
from bot.model.delivery import Draft
from bot.model.digests import DigestRun, Paper
from bot.model.groups import Group
from bot.model.letters import Mailbox
from bot.model.meetings import Meeting
from bot.model.readings import Reading
from bot.model.texts import Text

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that a digest is made of."""

    effect: str
    group: Group
    run: DigestRun
    comments: tuple[Comment, ...]
    texts: tuple[Text, ...]
    meetings: tuple[Meeting, ...]
    private: tuple[Reading, ...]
    bot: Mailbox
    now: datetime


def compiled(material: Material) -> Digest:
    """The digest as data."""
    return build_digest(
        material.group,
        material.run.number,
        material.run.since,
        material.run.until,
        material.comments,
        material.texts,
        material.meetings,
        (),
        material.now,
    )


def make(material: Material) -> Done:
    """The note to each coordinator, with the Word paper when there is something to circulate."""
    digest = compiled(material)
    words = note(digest)
    papers = issued(digest)
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
    return Done(drafts, papers, material.run.id)


def issued(digest: Digest) -> tuple[Paper, ...]:
    """The circulation paper; none in a week without anything to circulate."""
    if not digest.entries:
        return ()
    body = paper(digest)
    name = f"{digest.group.code}-digest-{digest.number}.docx"
    return (Paper(name, WORD, body, hashlib.sha256(body).hexdigest()),)
