"""Marks of other delegations in a file: whoever sends them on has not said that they are his.

A name in Word's settings is no attribution; but one that a member of another delegation bears says
enough to ask first. What such marks propose is inferred, until the sender confirms it.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from bot.model.facts import Member
from bot.model.readings import Proposal
from bot.model.texts import Paragraph, WordDocument
from bot.resolutions.anchors import paragraph_provisions
from bot.resolutions.returned import is_anothers

Others = dict[frozenset[str], str]
"""The words of a name, in whatever order -> `Daniel Whitlock (Freedonia)`."""
_WORD = re.compile(r"\w+")
DOUBT = 0.6


def others_of(members: Iterable[Member], affiliation: str | None) -> Others:
    """The members of other delegations by their names, those of one word left out; nobody where
    it is not known whose the sender is, who may bear one of these names."""
    if affiliation is None:
        return {}
    named = ((_key(m.name), m) for m in members if m.affiliation != affiliation)
    return {key: f"{m.name} ({m.affiliation})" for key, m in named if len(key) > 1}


def _key(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(name.casefold()))


def asked_first(
    document: WordDocument, proposals: Iterable[Proposal], number: str, others: Others
) -> tuple[list[Proposal], tuple[str, ...]]:
    """(the proposals, inferred where another delegation marked their clauses; whose marks)."""
    known = {a: others.get(_key(a), "") for a in document.authors if not is_anothers(a)}
    theirs = {author for author, name in known.items() if name}
    if not theirs:
        return list(proposals), ()
    places = paragraph_provisions(document, number)
    marked = {
        places[i]
        for i, p in enumerate(document.paragraphs)
        if i in places and not theirs.isdisjoint(_hands(p))
    }
    read = [
        replace(p, explicit=False, confidence=min(p.confidence, DOUBT))
        if p.provision in marked
        else p
        for p in proposals
    ]
    return read, tuple(sorted(known[a] for a in theirs))


def _hands(paragraph: Paragraph) -> Iterable[str]:
    yield from (r.author for r in (*paragraph.revisions, *paragraph.holder))
    yield from (r.author for run in paragraph.runs for r in run.revisions)
