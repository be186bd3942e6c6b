"""Papers are written in a format and kept as they went out, with what they were made of."""

import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.acts.base import Actor, Refusal
from bot.documents.formats import write
from bot.documents.paper import Paper
from bot.model.comments import Comment
from bot.model.papers import Issued, ranges
from bot.model.texts import Text
from bot.store.unit import UnitOfWork

Inputs = tuple[tuple[str, str], ...]


def made_of(comments: Iterable[Comment], texts: Iterable[Text] = (), **more: object) -> Inputs:
    """What a paper was made of, short enough to be kept beside it."""
    found = {
        "comments": ranges(tuple(comment.number for comment in comments)),
        "texts": "; ".join(f"{text.name} {text.language}" for text in texts),
        **{what: str(which) for what, which in more.items()},
    }
    return tuple((what, which) for what, which in found.items() if which)


def issue(paper: Paper, extension: str, kind: str, group: str, inputs: Inputs) -> Issued:
    """A paper in one format, ready to be kept and handed out. KeyError for an unknown format."""
    filename, media_type, body = write(paper, extension)
    return issued(
        filename, media_type, body,
        kind=kind, group=group, language=paper.language, made_at=paper.now, inputs=inputs,
    )  # fmt: skip


def issued(
    filename: str, media_type: str, body: bytes, *, kind: str, group: str, language: str,
    made_at: datetime, inputs: Inputs,
) -> Issued:  # fmt: skip
    """A file that is about to be handed out, with its hash."""
    return Issued(
        id=0,
        group=group,
        kind=kind,
        format=filename.rpartition(".")[2],
        language=language,
        made_at=made_at,
        inputs=inputs,
        filename=filename,
        media_type=media_type,
        size=len(body),
        sha256=hashlib.sha256(body).hexdigest(),
        body=body,
    )


async def keep(work: UnitOfWork, actor: Actor, papers: Sequence[Issued], now: datetime) -> None:
    """Keep what a person had made; the audit says who."""
    for paper in papers:
        await work.papers.keep(f"made:{paper.sha256}", [paper])
        await work.records.note(
            actor.email, actor.proof, "paper made", paper.filename, now,
            kind=paper.kind, sha256=paper.sha256,
        )  # fmt: skip


async def again(work: UnitOfWork, paper_id: int) -> Issued | Refusal:
    """A paper that was issued, byte for byte; its hash is looked at before it goes out again."""
    found = await work.papers.get(paper_id)
    if found is None:
        return Refusal(f"there is no paper {paper_id}: see iscg-bot papers list")
    if hashlib.sha256(found.body).hexdigest() != found.sha256:
        return Refusal(f"paper {paper_id} is not what was issued: its hash differs; see a backup")
    return found
