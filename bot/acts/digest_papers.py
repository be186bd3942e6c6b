"""The papers of a weekly digest: pure work on what was looked up, done in a worker."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.acts.base import Done
from bot.documents.circulation import digest_paper
from bot.documents.digest import Digest, build_digest
from bot.documents.formats import write
from bot.documents.note import note
from bot.model.comments import Comment
from bot.model.delivery import Draft
from bot.model.digests import DigestRun, Paper
from bot.model.groups import Group
from bot.model.letters import Mailbox
from bot.model.meetings import Meeting
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
    unplaced: tuple[Comment, ...]
    earlier: tuple[Comment, ...]
    commented: tuple[str, ...]
    bot: Mailbox
    now: datetime


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
    )


def make(material: Material) -> Done:
    """The note to each coordinator, with the Word paper when there is something to circulate."""
    digest = compiled(material)
    words = note(digest)
    papers = tuple(
        Paper(name, WORD, body, hashlib.sha256(body).hexdigest())
        for name, body in files(material, ("docx",))
        if digest.entries
    )
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


FORMATS = ("docx", "html", "json", "md", "pdf", "xlsx")
"""The formats of the circulation paper, as files of `bot/documents/formats`."""


def files(material: Material, formats: Sequence[str]) -> tuple[tuple[str, bytes], ...]:
    """(file name, content) of the note as text and of the paper in each format."""
    paper = digest_paper(compiled(material))
    made = (write(paper, name) for name in formats)
    return tuple((name, body) for name, _, body in made)


def note_files(material: Material) -> tuple[tuple[str, bytes], ...]:
    """(file name, content) of the coordinator's private note."""
    words = note(compiled(material))
    stem = f"{material.group.code}-note-{material.run.number}"
    return ((f"{stem}.txt", words.text.encode()), (f"{stem}.html", words.html.encode()))
