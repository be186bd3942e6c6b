"""Marks of other delegations in a file: whoever sends them on has not said that they are his.

A name in Word's settings is no attribution; but one that a member of another delegation bears, or
another State's own, says enough to ask first: what such marks propose is inferred, until the sender
confirms it. Where he says that the file is another's, or that he put his own marks beside theirs,
theirs stay theirs.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from bot.model.facts import Member
from bot.model.readings import Proposal
from bot.model.texts import Paragraph, Revision, WordDocument
from bot.reading.voices.names import NOBODY, Names
from bot.reading.words.paper_words import PARTNERS
from bot.resolutions.anchors import paragraph_provisions
from bot.resolutions.built_on import adopting
from bot.resolutions.returned import is_anothers
from bot.resolutions.word_views import nothing, view

_WORD = re.compile(r"\w+")
_BESIDE_A_STATE = re.compile(
    r"[\W\d]*(?:(?:the|of|from|by|de|du|del|la|l|от|из|с|admin\w*|deleg\w*|délég\w*|propos\w*|"
    r"ministry|ministère|ministerio|comments?|changes|member|state|админ\w*|делег\w*|предлож\w*|"
    r"代表团|主管部门|提案|وفد|إدارة|مقترح)[\W\d]*)*",
    re.IGNORECASE,
)
DOUBT = 0.6
MAX_AUTHOR = 100
MAX_SAID = 5_000
MIN_NAME = 4


@dataclass(frozen=True, slots=True)
class Others:
    """Those who are not of the sender's delegation: the members by the words of their names, in
    whatever order (`Daniel Whitlock (Freedonia)`), and the names of States."""

    members: Mapping[frozenset[str], str] = field(default_factory=dict)
    states: Names = NOBODY

    def whose(self, author: str) -> str:
        """Whom of them a name in a file tells, "" for nobody."""
        if is_anothers(author):  # a mark that the bot issued is told by its number
            return ""
        return self.members.get(_key(author), "") or (author if self._is_state(author) else "")

    def named_in(self, words: str) -> bool:
        """Whether the words name another State, or one of these people, and not as partners."""
        if PARTNERS.search(words):
            return False
        said = _key(words)
        surnames = {w for key in self.members for w in key if len(w) >= MIN_NAME}
        return not said.isdisjoint(surnames) or self.states.tells_of_another(words)

    def _is_state(self, author: str) -> bool:
        """Whether a name is that of another State and nothing more: people have such names too."""
        if len(author) > MAX_AUTHOR:
            return False
        found = self.states.mentions(author)
        if not found or any(m.own for m in found):
            return False
        rest = author[: found[0].start] + " " + author[found[-1].end :]
        return _BESIDE_A_STATE.fullmatch(rest) is not None


def others_of(members: Iterable[Member], affiliation: str | None, states: Names = NOBODY) -> Others:
    """The members of other delegations by their names, those of one word left out; nobody where
    it is not known whose the sender is, who may bear one of these names."""
    if affiliation is None:
        return Others()
    named = ((_key(m.name), m) for m in members if m.affiliation != affiliation)
    return Others({key: f"{m.name} ({m.affiliation})" for key, m in named if len(key) > 1}, states)


def _key(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(name.casefold()))


def senders_part(
    document: WordDocument, others: Others, said: str
) -> tuple[WordDocument, tuple[str, ...]]:
    """(the document without the marks of others, whose they were) where what he said names them;
    else as it is. Where he goes on in theirs, his wording is built on them."""
    known = {author: others.whose(author) for author in _authors(document)}
    theirs = frozenset(author for author, whose in known.items() if whose)
    if not theirs or not others.named_in(said[:MAX_SAID]):
        return document, ()

    def own(revision: Revision) -> bool:
        return revision.author not in theirs

    whose = tuple(sorted(known[author] for author in theirs))
    return view(adopting(document, own), nothing, own), whose


def _authors(document: WordDocument) -> frozenset[str]:
    return frozenset(author for p in document.paragraphs for author in _hands(p))


def asked_first(
    document: WordDocument, proposals: Iterable[Proposal], number: str, others: Others
) -> tuple[list[Proposal], tuple[str, ...]]:
    """(the proposals, inferred where another delegation marked their clauses; whose marks)."""
    known = {a: others.whose(a) for a in document.authors}
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
