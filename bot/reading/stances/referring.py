"""Which earlier comment a letter supports, opposes, withdraws or corrects."""

import re
import unicodedata
from collections.abc import Sequence

from bot.model.facts import Earlier
from bot.model.letters import Kind
from bot.model.readings import Citation, Position, PositionEvidence
from bot.reading.letters.asking import Ask
from bot.reading.places.citing import provisions_of
from bot.reading.prose.sentences import sentences
from bot.reading.stances.addressed import addressed
from bot.reading.stances.latest import changes, meant_of, tries_words
from bot.reading.stances.objects import STANDS, object_of
from bot.reading.stances.refused import sides_with_objection
from bot.reading.voices.joint import without_partners
from bot.reading.voices.names import COMMON, Names, without_told
from bot.reading.words.stance_words import WITHDRAW

MAX_WORDS = 3_000  # characters in which a name is looked for
MAX_ABOVE = 20  # letters of a thread looked up
_CYRILLIC = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
        "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
        "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh",
        "ы": "y", "э": "e", "ю": "yu", "я": "ya",
    }
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]{4,}")
REFERRING = frozenset((Position.SUPPORT, Position.OPPOSE, Position.WITHDRAW, Position.CORRECT))


def refers_to(
    ask: Ask, position: PositionEvidence, citations: Sequence[Citation], *, took_back: bool = False
) -> str | None:
    """The Message-ID meant; who agrees with an objection opposes what that is made to."""
    found = _meant(ask, position, citations, took_back=took_back)
    other = ask.library.by_id.get(found or "") if position.position is Position.OPPOSE else None
    if other is None or other.position is not Position.OPPOSE or not _agrees_with(other, ask):
        return found
    comments = [e for e in ask.library.letters if e.kind is Kind.COMMENT]
    return _objected_to(ask, comments, provisions_of(citations)) or found


def _agrees_with(other: Earlier, ask: Ask) -> bool:
    """Whether a sentence says yes to another by the name of his State: `We agree with Freedonia:
    it should stay`."""
    said = (object_of(s, Position.SUPPORT, ask.names) for s in sentences(ask.words[:MAX_WORDS]))
    return any(named and _named_in(named, [other], ask) for named in said)


def _meant(
    ask: Ask, position: PositionEvidence, citations: Sequence[Citation], *, took_back: bool
) -> str | None:
    """The Message-ID meant; by number, then by the State's name, then by place and thread.

    What the stance itself names counts before what the rest of the letter names. A writer withdraws
    and corrects only what is his own or his administration's; `took_back` says that it was an
    objection. Who proposes and takes a side in the same letter refers to what is named or answered,
    never by the place alone.
    """
    amends = position.position is Position.AMEND and bool(position.evidence)
    if position.position not in REFERRING and not amends:
        return None
    places = provisions_of(citations)
    own = position.position in (Position.WITHDRAW, Position.CORRECT)
    if own and took_back and (objection := own_objection(ask)) is not None:
        return objection.message_id
    comments = [e for e in ask.library.letters if e.kind is Kind.COMMENT]
    if position.position is Position.OPPOSE and sides_with_objection(position.evidence, ask.names):
        return _objected_to(ask, comments, places)
    said = without_partners(position.evidence, ask.names)
    meant = None if own or amends else object_of(said, position.position, ask.names)
    coded = ask.library.numbered(meant) if meant else None
    direct = coded or (by_name(meant, ask, comments, places) if meant else None)
    if (found := direct or ask.library.numbered(ask.words)) is not None:
        return found.message_id
    spoken_to = None if own else addressed(ask, position.evidence, comments)
    if spoken_to is not None:
        return spoken_to.message_id
    if own:
        named = provisions_of([c for c in citations if c.source == "body"])
        return _own(ask, position, _parent(ask), comments, named or places)
    return _anothers(ask, position, citations, comments)


def meant_beside(ask: Ask, evidence: str, meant: str | None) -> str | None:
    """The comment of another person whom the words address, with whom they side as well."""
    comments = [e for e in ask.library.letters if e.kind is Kind.COMMENT]
    other = addressed(ask, evidence, comments) if evidence else None
    return other.message_id if other is not None and other.message_id != meant else None


def _parent(ask: Ask) -> str | None:
    return ask.parent or (ask.spoken_of.message_id if ask.spoken_of is not None else None)


def _anothers(
    ask: Ask,
    position: PositionEvidence,
    citations: Sequence[Citation],
    comments: Sequence[Earlier],
) -> str | None:
    """Whose comment it is where the stance names none: by the rest, by place, by thread."""
    amends, answered = position.position is Position.AMEND, ask.spoken_of
    places = provisions_of(citations)
    evidence = _untold(ask, position.evidence, comments)
    named = by_name(evidence, ask, comments, places) or by_name(
        _untold(ask, ask.words[:MAX_WORDS], comments), ask, comments, places
    )
    if named is not None and (answered is None or not _named_in(evidence, [answered], ask)):
        return named.message_id
    if answered is not None and answered.kind is Kind.COMMENT:
        elsewhere = None if amends else _of_another_place(answered, position, citations, ask)
        if amends and not answered.proposals:
            return None
        return elsewhere or _defended(answered, ask) or answered.message_id
    if named is not None:
        return named.message_id
    return None if amends else _unnamed(ask, _parent(ask), comments, places)


def _defended(answered: Earlier, ask: Ask) -> str | None:
    """The proposal up the thread that the letter answered defends, as its State's, or supports."""
    supports = answered.position is Position.SUPPORT
    if answered.proposals or answered.position in (Position.WITHDRAW, Position.CORRECT):
        return None
    above = ask.library.by_id.get(answered.parent or "")
    for _ in range(MAX_ABOVE):
        if above is None:
            break
        offers = above.proposals or (supports and tries_words(above))
        if offers and (supports or _of_one_state(above, answered)):
            return None if above.author_email == ask.author else above.message_id
        above = ask.library.by_id.get(above.parent or "")
    return None


def _objected_to(ask: Ask, comments: Sequence[Earlier], places: Sequence[str]) -> str | None:
    """The proposal that the objection joined is made to: up the thread, else on the place."""
    above = ask.spoken_of
    for _ in range(MAX_ABOVE):
        if above is None or (changes(above) and above.author_email != ask.author):
            break
        above = ask.library.by_id.get(above.parent or "")
    return above.message_id if above is not None else _by_place(comments, places, ask.author)


def _of_one_state(one: Earlier, other: Earlier) -> bool:
    """Whether two letters are of one author, or of one State."""
    if one.author_email == other.author_email:
        return True
    return bool(one.affiliation) and one.affiliation == other.affiliation


def own_objection(ask: Ask) -> Earlier | None:
    """The writer's last comment against something, else the last in which his State reserved."""
    mine = [
        e
        for e in ask.library.letters
        if e.author_email == ask.author or (ask.affiliation and e.affiliation == ask.affiliation)
    ]
    against = [e for e in mine if e.position is Position.OPPOSE]
    remarks = [e for e in mine if e.position is Position.COMMENT and not e.proposals]
    return next(reversed(against or remarks), None)


def _of_another_place(
    answered: Earlier, position: PositionEvidence, citations: Sequence[Citation], ask: Ask
) -> str | None:
    """Who alone proposed a change of the place that a stance names and the letter answered not."""
    named = {
        c.provision for c in citations if c.source == "body" and c.evidence in position.evidence
    }
    if not named or named & {*answered.provisions, *(p.provision for p in answered.proposals)}:
        return None
    return _by_place(ask.library.letters, sorted(named), ask.author)


def _unnamed(
    ask: Ask, parent: str | None, comments: Sequence[Earlier], places: Sequence[str]
) -> str | None:
    """What is meant where no comment is named or answered."""
    if parent is not None and ask.spoken_of is None:
        return parent
    return _by_place(comments, places, ask.author)


_SIDED = re.compile(
    r"\b(?:(?<!to )(?<!and )support|endorsement|co-?sponsorship|objections?|opposition|soutien|"
    r"appui|apoyo|respaldo|"
    r"objeción|поддержк\w+|возражени\w+)\b|支持|反对意见|异议|تأييد|دعم|اعتراض",
    re.IGNORECASE,
)
_OFFERED = re.compile(
    r"\b(?:propos\w+|amend\w+|suggest\w+|text\w*|wording|redac\w+|rédac\w+|modific\w+|"
    r"contribu\w+|propuesta\w*|enmienda\w*|sugerencia\w*|предложени\w+|поправк\w+|"
    r"формулировк\w+|текст\w*)|提案|建议|提议|修改|修正|案文|(?:مقترح|اقتراح|تعديل|نص|صياغة)",
    re.IGNORECASE,
)


def _takes_back_a_side(said: str) -> bool:
    """`we withdraw our support`: no proposal; but `we withdraw our text and support yours` is."""
    verb = WITHDRAW.search(said)
    behind = said[verb.start() :] if verb else said
    side, offered = _SIDED.search(behind), _OFFERED.search(behind)
    return side is not None and (offered is None or side.start() < offered.start())


def _own(
    ask: Ask,
    position: PositionEvidence,
    parent: str | None,
    comments: Sequence[Earlier],
    places: Sequence[str],
) -> str | None:
    """The writer's own comment that he takes back or mends."""
    mine = [
        e
        for e in comments
        if e.author_email == ask.author or (ask.affiliation and e.affiliation == ask.affiliation)
    ]
    at_place = [e for e in mine if set(places) & set(e.provisions)]
    thread = _thread(ask, parent)
    here = [] if places else [e for e in mine if e.message_id in thread]
    personal = here or [e for e in mine if e.author_email == ask.author]
    # what is taken back or mended is a proposal of his before it is a question or a remark
    proposing = [e for e in at_place or personal or mine if _proposes(e, places)]
    if _takes_back_a_side(position.evidence):
        proposing = []
    answered = [e for e in mine if e.message_id == parent]
    if answered and (answered[0] in proposing or not (at_place and proposing)):
        return parent
    last = (proposing or at_place or personal or mine)[-1:]
    return last[0].message_id if last else (parent if not comments else None)


def _thread(ask: Ask, parent: str | None) -> set[str]:
    """The letter answered and those above it: who names no place takes back what is his there."""
    found: set[str] = set()
    above = ask.library.by_id.get(parent or "")
    while above is not None and above.message_id not in found and len(found) < MAX_ABOVE:
        found.add(above.message_id)
        above = ask.library.by_id.get(above.parent or "")
    return found


def _proposes(letter: Earlier, places: Sequence[str]) -> bool:
    """Whether it proposes something on one of the places; anything, where none is named."""
    return any(p.provision in places or not places for p in letter.proposals)


def _untold(ask: Ask, text: str, comments: Sequence[Earlier]) -> str:
    """A text without the names of those who are only told to stand somewhere."""
    states = {e.affiliation for e in comments if e.affiliation} - {ask.affiliation}
    text = without_partners(text, ask.names)
    return without_told(text, Names((), tuple(states), ask.names.table), STANDS)


def by_name(
    sentence: str, ask: Ask, comments: Sequence[Earlier], places: Sequence[str]
) -> Earlier | None:
    """The comment of a State or person named in the sentence: its proposals count first, of these
    the one that is answered, else the latest."""
    found = _named_in(sentence, [e for e in comments if e.affiliation != ask.affiliation], ask)
    if not found:
        return None
    spoken = ask.spoken_of.provisions if ask.spoken_of is not None else ()
    at_place = [e for e in found if set(places or spoken) & set(e.provisions)]
    return meant_of(at_place or found, ask.spoken_of.message_id if ask.spoken_of else None)


def _named_in(sentence: str, letters: Sequence[Earlier], ask: Ask) -> list[Earlier]:
    """The letters whose State or author is named in the sentence."""
    table = ask.names.table
    listed = {key for _, _, key in table.found(sentence, 0, len(sentence))}
    spoken = {_stem(w) for w in _WORD.findall(_plain(sentence))}
    return [
        e
        for e in letters
        if (e.affiliation and table.key(e.affiliation) in listed) or _is_named(e, spoken, sentence)
    ]


def _is_named(letter: Earlier, spoken: set[str], sentence: str) -> bool:
    if letter.affiliation and Names((letter.affiliation,)).owns(sentence):
        return True
    for name in (letter.affiliation or "", letter.author_name):
        if not name:
            continue
        if not name.isascii() and name in sentence:
            return True
        words = [w for w in _WORD.findall(_plain(name)) if w not in COMMON]
        if words and all(_stem(w) in spoken for w in words[-1:]):
            return True
    return False


def _plain(text: str) -> str:
    low = text.lower().translate(_CYRILLIC)
    return "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))


def _stem(word: str) -> str:
    """The start of a name, which most languages keep (Ruritania, Ruritanie, Руритании)."""
    return word[: max(4, min(6, len(word) - 2))]


def _by_place(comments: Sequence[Earlier], places: Sequence[str], author: str) -> str | None:
    """The only other author's proposal on the same place."""
    wanted = set(places)
    found = [
        e
        for e in comments
        if e.author_email != author and any(p.provision in wanted for p in e.proposals)
    ]
    return found[-1].message_id if len({e.message_id for e in found}) == 1 else None
