"""A document that the bot issued and that comes back: only the difference is the sender's.

Such a file carries its id, and the marks that were in it when it was issued bear the number of
the comment that they stand for (`Freedonia (191-C12)`): they stay their authors'.
"""

import re
from collections.abc import Iterable

from bot.model.texts import Revision, WordComment, WordDocument
from bot.resolutions.revisions import DOCUMENT_PROPERTY
from bot.resolutions.word_views import view

_NUMBERED = re.compile(r"\([A-Za-z0-9.-]{1,20}-C[0-9]{1,9}\)")


def issued_id(document: WordDocument) -> str:
    """The id that the bot gave to the document when it issued it, "" for any other file."""
    return dict(document.properties).get(DOCUMENT_PROPERTY, "")


def is_anothers(author: str) -> bool:
    """Whether a mark or remark is one that the bot issued, under the number of a comment."""
    return _NUMBERED.search(author) is not None


def senders_view(document: WordDocument) -> WordDocument:
    """The file with the sender's marks accepted and all others as they were before: rejected.

    What he accepted himself has no mark any more and so is his; what he typed without tracking is
    there as well. Compared with the text that was issued, only his difference is left.
    """
    return view(document, _is_senders)


def senders_remarks(document: WordDocument) -> Iterable[WordComment]:
    """The comments in the margin that did not go out with the paper."""
    return (c for c in document.comments if not is_anothers(c.author))


def issued_against(identity: str, names: Iterable[str]) -> str | None:
    """Which of the wordings named stands behind a paper of that id (`191-consolidated-rev2-en-…`);
    None when it names none of them."""
    for name in names:
        part = re.sub("[^A-Za-z0-9]+", "-", name)
        if f"-{part}-" in identity:
            return name
    return None


def _is_senders(revision: Revision) -> bool:
    return not is_anothers(revision.author)
