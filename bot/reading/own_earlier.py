"""What the writer or his State wrote before: without it nothing is corrected or withdrawn."""

import re

from bot.model.letters import Kind
from bot.reading.letters.asking import Ask
from bot.reading.voices.names import FIRST_PERSON
from bot.reading.words.mistaken_words import ERRATUM
from bot.reading.words.resent_words import I_SENT


def withdraws_nothing(ask: Ask, sentence: str) -> bool:
    """Whether somebody only does not insist on what he never proposed."""
    return _INSISTS.search(sentence) is not None and not wrote_before(ask)


def has_something_to_correct(ask: Ask, sentence: str) -> bool:
    """Whether the writer or his State wrote before, or says that he did."""
    said = (FIRST_PERSON.search(sentence), I_SENT.search(sentence), _ERRATUM.match(sentence))
    return any(said) or wrote_before(ask)


def wrote_before(ask: Ask) -> bool:
    """Whether a comment of the writer or his State is known."""
    own = (e for e in ask.library.letters if e.kind is Kind.COMMENT)
    return any(
        e.author_email == ask.author or (ask.affiliation and e.affiliation == ask.affiliation)
        for e in own
    )


_ERRATUM = re.compile(ERRATUM, re.IGNORECASE)
_INSISTS = re.compile(
    r"(?<!longer )(?<!ya no )insist(?!\w* (?:donc )?plus)|(?<!больше не )настаива|(?<!再)坚持|"
    r"(?<!عد )[نتأي]صر(?!ف)",
    re.IGNORECASE,
)
"""Who never proposed it withdraws nothing: `resolves 6 is not needed, but we will not insist`."""
