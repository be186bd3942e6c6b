"""One letter and what is known around it into a Reading; pure and bounded.

Parts that cost are done only where they can matter: labels and proposals are looked for in letters
that a person wrote, languages told of those words only.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache, partial

from bot.mail.authorship import Directory, Writer, writer_of
from bot.mail.automatic import (
    declares_itself,
    is_attached_calendar,
    may_be_a_persons,
    says_away,
    says_machine,
)
from bot.mail.coloured import coloured_answers, packed
from bot.mail.html import html_lines, html_text
from bot.mail.interleaved import typed_into_marks
from bot.mail.marks import unmarked
from bot.mail.own_words import Parts, take_apart
from bot.mail.parse import open_mail
from bot.mail.subjects import is_forward
from bot.model.facts import Context, Earlier, Member, Signs, Surroundings
from bot.model.letters import Kind, Letter
from bot.model.readings import Capacity, Position, Reading
from bot.model.texts import Convert
from bot.reading.forwards import forwarded
from bot.reading.letters.asking import Ask
from bot.reading.letters.in_subject import perhaps_said, with_subject
from bot.reading.letters.kinds import beside_subscription, provisional_kind
from bot.reading.letters.parents import Library, duplicate_of, looks_like_an_answer, parent_of
from bot.reading.letters.people import affiliation_of, capacity_of
from bot.reading.letters.signs import how_known, report_of, signs_of
from bot.reading.prose.languages import language_of
from bot.reading.result import Read, earlier
from bot.reading.substance import Substance, substance_of
from bot.reading.voices.behalf import behalf_of, joint_of
from bot.reading.voices.names import Names
from bot.reading.voices.spellings import spellings_of

MAX_WORDS = 200_000
MAX_EARLIER = 400
_TO_BE_READ = (Kind.CHATTER, Kind.COMMENT, Kind.EMPTY, Kind.COMMAND, Kind.DUPLICATE)
_OF_PERSONS = (Kind.CHATTER, Kind.COMMENT, Kind.COMMAND, Kind.LIST_ADMIN, Kind.EMPTY)
_MISTAKEN = (Kind.SPAM, Kind.AUTO_REPLY)
"""What a filter or a registry's program may have called a member's letter."""
_ORDER = re.compile(r"(?:\d|[A-Z]{2,8})-C\d{1,6}\b|\b[AMR]-\d{1,6}\b")
"""What is written to the bot alone and names a comment or announcement by number is an order."""


@lru_cache(maxsize=8)
def _directory(context: Context) -> Directory:
    return Directory(context.members)


def read(
    raw: bytes, context: Context, surroundings: Surroundings, convert: Convert | None = None
) -> Read:
    """Reads one mail; never raises on any bytes. Linear in their number.

    `convert` makes Word files of old formats, if the machine can.
    """
    opened = open_mail(raw, context.lists, context.trusted_hosts)
    letter, library = opened.letter, Library(surroundings.earlier)
    parts = _parts_of(letter, library)
    writer = writer_of(letter, opened.root.headers, context.lists, _directory(context))
    # the list may have put itself in the place of our address, and our mail into another
    ours = writer.munged and writer.email in context.bots
    words = parts.own[:MAX_WORDS]
    report = report_of(opened, surroundings)
    sender = partial(_sender, writer, context)
    # what a report returns is no forward
    inner = None if report else forwarded(letter, parts, library, sender)
    if inner is not None:
        words, writer = inner.words, Writer(inner.name, inner.email)
    else:
        words = with_subject(letter, words)
    digest = words_digest(words, letter)
    second, doubt = duplicate_of(letter, digest, library)
    signs = signs_of(opened, words, context, surroundings, second, report, inner is not None)
    signs = replace(signs, own=True) if ours else signs
    passed_by = provisional_kind(signs) in (Kind.OWN, Kind.BOUNCE)
    parent = None if passed_by else parent_of(letter, parts, library)
    member = _directory(context).by_address(writer.email)
    affiliation = affiliation_of(member, writer.email, context.domains)
    author = member.email if member else writer.email
    ask = Ask(opened, parts, words, context, library, parent, affiliation, author, convert)
    ask, signs, kind, substance = _with_subject_alone(ask, *_understood(ask, signs))
    warnings = [w for w in (*letter.problems, writer.warning, doubt, *substance.warnings) if w]
    reading = _reading(ask, writer, member, surroundings, substance, kind, digest, warnings)
    return Read(reading, signs, letter)


def _sender(writer: Writer, context: Context) -> Names:
    """The name of the State that the sender is of, for what he says above a forwarded letter."""
    member = _directory(context).by_address(writer.email)
    state = affiliation_of(member, writer.email, context.domains)
    return Names((state,) if state else (), (), spellings_of(context))


def _parts_of(letter: Letter, library: Library) -> Parts:
    """The letter's own words and the rest, with the answers that only HTML shows."""
    known = library.holds_or_signs if library.letters else None
    name, answering = letter.author.name, looks_like_an_answer(letter)
    parts = take_apart(letter.text, known, author=name, answering=answering)
    if letter.html and parts.quoted:
        text, answers = _with_answers(letter, parts, library)
        if answers:
            return take_apart(text, known, answers, name, answering=answering)
    return parts


def _with_answers(letter: Letter, parts: Parts, library: Library) -> tuple[str, frozenset[str]]:
    """The answers that the HTML shows to be typed into the quotation, and the text they stand in.

    They come without white space.
    """
    quoted = "" if is_forward(letter.subject) else parts.quoted
    answers = coloured_answers(parts.own, letter.html, quoted)
    answered = library.answered_by(letter)
    typed = typed_into_marks(parts.lines, answered) if answered else frozenset()
    if typed:  # under marks one types in HTML alone, whichever part is read
        answers |= typed & {packed(x.text) for x in html_lines(letter.html) if x.depth}
    if answers and not answers & {packed(unmarked(line)) for line in parts.lines}:
        return html_text(letter.html), answers  # the plain text has them wrapped
    return letter.text, answers


def _understood(ask: Ask, signs: Signs) -> tuple[Signs, Kind, Substance]:
    """Whatever a letter looks like, it is a comment if it speaks of the text."""
    letter, kind, substance = ask.opened.letter, provisional_kind(signs), Substance()
    attached = kind is Kind.CALENDAR and is_attached_calendar(ask.opened.root)
    named_so = kind is Kind.RECEIPT and may_be_a_persons(letter, ask.opened.root)
    if kind in _MISTAKEN:
        return _of_a_member(ask, signs, kind)
    if kind is Kind.LIST_ADMIN:
        signs, kind, substance = _beside_subscription(ask, signs)
    elif attached or named_so or kind in _TO_BE_READ:
        substance = substance_of(ask)
        said = signs.to_bot and signs.answers_bot is None and not _ORDER.search(ask.words)
        if named_so and not substance.takes_a_stand:
            return signs, kind, Substance()
        if named_so or (substance.speaks and (kind in (Kind.CHATTER, Kind.EMPTY) or said)):
            signs = replace(signs, speaks=True, empty=False, receipt=False)
            kind = Kind.COMMENT
        if attached and substance.names_its_place:
            signs = replace(signs, speaks=True, calendar=False)
            kind = Kind.COMMENT
        elif attached:
            substance = Substance()
    if kind not in _OF_PERSONS or not says_away(letter, ask.words):
        return signs, kind, substance
    if substance.takes_a_stand and not (declares_itself(ask.words) and not substance.asks_for):
        return signs, kind, substance
    if _ORDER.search(ask.words) and not says_machine(ask.words):
        return signs, kind, substance
    return replace(signs, auto_reply=True, speaks=False), Kind.AUTO_REPLY, Substance()


def _with_subject_alone(
    ask: Ask, signs: Signs, kind: Kind, substance: Substance
) -> tuple[Ask, Signs, Kind, Substance]:
    """With the subject as the words of a letter that has none, if it asks for something."""
    told = perhaps_said(ask.opened.letter, ask.words) if kind is Kind.EMPTY else ""
    said = replace(ask, words=told)
    if not told or not (found := substance_of(said)).asks_for:
        return ask, signs, kind, substance
    return said, replace(signs, speaks=True, empty=False), Kind.COMMENT, found


def _beside_subscription(ask: Ask, signs: Signs) -> tuple[Signs, Kind, Substance]:
    """A comment if the letter names a provision, or says something of the text beside what it
    asks of the list."""
    found = substance_of(ask)
    if not found.names_its_place:
        rest = beside_subscription(ask.words) if ask.is_members else ""
        found = substance_of(replace(ask, words=rest)) if rest.strip() else Substance()
    if not found.speaks:
        return signs, Kind.LIST_ADMIN, Substance()
    found = replace(found, warnings=(*found.warnings, "may also ask for a change of the list"))
    return replace(signs, speaks=True, list_admin=False), Kind.COMMENT, found


def _of_a_member(ask: Ask, signs: Signs, kind: Kind) -> tuple[Signs, Kind, Substance]:
    """A comment all the same, where a filter or a registry's program has marked a member's letter.

    Of what calls itself automatic only what asks for something in a place: notes of absence name
    subjects too.
    """
    found = substance_of(ask) if ask.is_members else Substance()
    meant = found.speaks and (kind is Kind.SPAM or (found.asks_for and bool(found.provisions)))
    if not meant:
        return signs, kind, Substance()
    marked = f"marked as {kind} on its way, but a member's comment"
    found = replace(found, warnings=(*found.warnings, marked))
    return replace(signs, speaks=True, spam=False, auto_reply=False), Kind.COMMENT, found


def _reading(
    ask: Ask,
    writer: Writer,
    member: Member | None,
    surroundings: Surroundings,
    substance: Substance,
    kind: Kind,
    digest: str,
    warnings: Sequence[str],
) -> Reading:
    letter, words = ask.opened.letter, ask.words
    is_comment = kind is Kind.COMMENT
    named: tuple[str, ...] = ()
    if is_comment:
        named = behalf_of(words, ask.names) or joint_of(words, ask.affiliation, ask.names.table)
    return Reading(
        kind=kind,
        message_id=letter.message_id,
        parent=ask.parent,
        author_email=ask.author,
        author_name=writer.name or (member.name if member else ""),
        author_known=how_known(letter, surroundings, listed=member is not None),
        affiliation=ask.affiliation,
        capacity=capacity_of(words, named, member) if is_comment else Capacity.UNKNOWN,
        on_behalf_of=named,
        language=language_of(words) if words.strip() else None,
        subject=letter.subject,
        date=letter.date,
        received_at=letter.received_at or surroundings.arrived_at,
        own_words=words,
        signature=ask.parts.signature,
        quoted=ask.parts.quoted,
        resolutions=substance.resolutions,
        provisions=substance.provisions if is_comment else (),
        citations=substance.citations if is_comment else (),
        proposals=substance.proposals if is_comment else (),
        margin_comments=substance.margin_comments,
        position=substance.position.position if is_comment else Position.NONE,
        position_evidence=substance.position.evidence if is_comment else "",
        refers_to=substance.refers_to if is_comment else None,
        attachments=letter.attachments,
        warnings=tuple(warnings),
        words_digest=digest,
    )


def words_digest(words: str, letter: Letter) -> str:
    """SHA-256 (hex) of the own words, white space folded, and of the documents' digests."""
    folded = " ".join(words.split())
    parts = [folded, *sorted(a.sha256 for a in letter.attachments)]
    return hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()


def read_conversation(
    letters: Sequence[tuple[bytes, Surroundings]],
    context: Context,
    convert: Convert | None = None,
) -> list[Read]:
    """Reads mails in the order given; later ones see earlier ones, beside what they were told."""
    found: list[Read] = []
    seen: list[Earlier] = []
    for raw, around in letters:
        told = around
        if seen:
            told = replace(around, earlier=(*around.earlier, *seen[-MAX_EARLIER:]))
        one = read(raw, context, told, convert)
        found.append(one)
        seen.append(earlier(one))
    return found
