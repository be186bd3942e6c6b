"""What came of reading a letter, and what later letters need to know of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.mail.subjects import base_subject
from bot.model.facts import Earlier, Signs
from bot.model.letters import Letter
from bot.model.readings import Reading
from bot.model.travelling import travels

READER_VERSION = 2


@travels
@dataclass(frozen=True, slots=True)
class Read:
    """What came of one letter: its reading, the signs of its kind, and the letter itself."""

    reading: Reading
    signs: Signs
    letter: Letter


def earlier(read: Read, codes: Sequence[str] = ()) -> Earlier:
    """What later letters need to know of this one; `codes` are the numbers of its comments."""
    r, letter = read.reading, read.letter
    return Earlier(
        message_id=r.message_id,
        subject=r.subject,
        author_email=r.author_email,
        author_name=r.author_name,
        affiliation=r.affiliation,
        date=r.date,
        received_at=r.received_at,
        thread_index=letter.thread_index,
        kind=r.kind,
        own_words=r.own_words,
        words_digest=r.words_digest,
        resolutions=r.resolutions,
        provisions=r.provisions,
        proposals=r.proposals,
        position=r.position,
        parent=r.parent,
        base_subject=base_subject(r.subject),
        codes=tuple(codes),
        signature=r.signature,
    )
