"""To whom of several people a side is told, as in `Anna, I agree. Pierre: we cannot`."""

import re
from collections.abc import Iterator, Sequence

from bot.model.facts import Earlier
from bot.reading.letters.asking import Ask
from bot.reading.stances.latest import meant_of

MAX_WORDS = 3_000
MAX_PEOPLE = 20
MIN_NAME = 3
_WORD = re.compile(r"[^\W\d_]{3,}")
_OPENS = (
    r"(?:^|[.!?。！？؟;；,，:]\s*|@|\b(?:dear|chers?|chère|estimad[oa]|querid[oa]|уважаем\w+|"
    r"дорог\w+)\s)"
)


def addressed(ask: Ask, evidence: str, comments: Sequence[Earlier]) -> Earlier | None:
    """The comment of the person whom the words address before or in a sentence.

    Where only one is addressed, the sentence has to name him itself: a greeting says nothing.
    """
    said, sentence = (" ".join(t.split()) for t in (ask.words[:MAX_WORDS], evidence))
    begin = said.find(sentence) if sentence else -1
    if begin < 0:
        return None
    turns = sorted(_turns(said, [e for e in comments if e.author_email != ask.author]))
    before = [turn for turn in turns if turn[0] < begin + len(sentence)]
    if not before or (len({who for _, who in turns}) < 2 and before[-1][0] < begin):
        return None
    theirs = [e for e in comments if e.author_email == before[-1][1]]
    return meant_of(theirs, ask.parent)


def _turns(said: str, comments: Sequence[Earlier]) -> Iterator[tuple[int, str]]:
    """Where each author of a comment is addressed by a name that no other of them bears."""
    people = {e.author_email: e.author_name for e in comments[-MAX_PEOPLE:]}
    names = {who: set(_WORD.findall(name)) for who, name in people.items()}
    for who, words in names.items():
        shared = set().union(*(other for one, other in names.items() if one != who))
        own = "|".join(re.escape(w) for w in sorted(words - shared) if len(w) >= MIN_NAME)
        if own:
            address = rf"{_OPENS}(?P<name>{own})(?: {own})?\s?(?=[,:;،，：；!–—])"
            yield from ((m.start("name"), who) for m in re.finditer(address, said))
