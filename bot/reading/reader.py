"""One letter and what is known around it into a Reading; pure and bounded.

Parts that cost are done only where they can matter: labels and proposals are looked for in letters
that a person wrote, languages told of those words only.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from bot.mail.authorship import Directory, Writer, writer_of
from bot.mail.automatic import (
    is_attached_calendar,
    is_auto_reply,
    is_calendar,
    is_receipt,
    is_spam,
    says_away,
)
from bot.mail.coloured import coloured_answers, packed
from bot.mail.html import html_lines, html_text
from bot.mail.interleaved import typed_into_marks
from bot.mail.own_words import Parts, take_apart
from bot.mail.parse import Opened, open_mail
from bot.mail.peek import list_id_of
from bot.mail.quotes import unmarked
from bot.mail.reports import Report, delivery_report, receipt_about
from bot.mail.subjects import is_forward
from bot.model.facts import Context, Earlier, Signs, Surroundings
from bot.model.letters import Kind, Letter
from bot.model.readings import AuthorKnown, Capacity, Position, Reading
from bot.reading.asking import Ask
from bot.reading.forwards import forwarded
from bot.reading.kinds import is_list_admin, provisional_kind
from bot.reading.languages import language_of
from bot.reading.opening import Convert
from bot.reading.parents import Library, duplicate_of, looks_like_an_answer, parent_of
from bot.reading.people import affiliation_of, behalf_of, capacity_of, joint_of
from bot.reading.result import Read, earlier
from bot.reading.spellings import spellings_of
from bot.reading.substance import Substance, substance_of

MAX_WORDS = 200_000
MAX_EARLIER = 400
_TO_BE_READ = (Kind.CHATTER, Kind.COMMENT, Kind.EMPTY, Kind.COMMAND, Kind.DUPLICATE)
_OF_PERSONS = (Kind.CHATTER, Kind.COMMENT, Kind.COMMAND, Kind.LIST_ADMIN, Kind.EMPTY)
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
    library = Library(surroundings.earlier)
    letter = opened.letter
    known = library.holds if surroundings.earlier else None
    name, answering = letter.author.name, looks_like_an_answer(letter)
    parts = take_apart(letter.text, known, author=name, answering=answering)
    if letter.html and parts.quoted:
        text, answers = _with_answers(letter, parts, library)
        if answers:
            parts = take_apart(text, known, answers, name, answering=answering)
    directory = _directory(context)
    writer = writer_of(letter, opened.root.headers, context.lists, directory)
    # the list may have put itself in the place of our address, and our mail into another
    ours = writer.munged and writer.email in context.bots
    words = parts.own[:MAX_WORDS]
    report = _report(opened, surroundings)
    inner = None if report else forwarded(letter, parts)  # what a report returns is no forward
    if inner is not None:
        words, writer = inner.words, Writer(inner.name, inner.email)
    digest = words_digest(words, letter)
    second, doubt = duplicate_of(letter, digest, library)
    signs = _signs(opened, words, context, surroundings, second, report, inner is not None)
    if ours:
        signs = replace(signs, own=True)
    kind = provisional_kind(signs)
    substance, parent = Substance(), None
    doubtful = kind is Kind.LIST_ADMIN or (
        kind is Kind.CALENDAR and is_attached_calendar(opened.root)
    )
    if doubtful or kind in _TO_BE_READ:
        parent = parent_of(letter, parts, library)
        member = directory.by_address(writer.email)
        affiliation = affiliation_of(member, writer.email, context.domains)
        author = member.email if member else writer.email
        ask = Ask(opened, parts, words, context, library, parent, affiliation, author, convert)
        substance = substance_of(ask)
        said = signs.to_bot and signs.answers_bot is None and not _ORDER.search(words)
        if substance.speaks and (kind in (Kind.CHATTER, Kind.EMPTY) or said):
            signs = replace(signs, speaks=True, empty=False)
            kind = Kind.COMMENT
        if doubtful and substance.names_its_place:
            signs = replace(signs, speaks=True, list_admin=False, calendar=False)
            kind = Kind.COMMENT
    elif kind not in (Kind.OWN, Kind.BOUNCE):
        parent = parent_of(letter, parts, library)
    if kind in _OF_PERSONS and says_away(letter, words) and not substance.takes_a_stand:
        signs, kind = replace(signs, auto_reply=True, speaks=False), Kind.AUTO_REPLY
        substance = Substance()
    warnings = tuple(w for w in (*letter.problems, writer.warning, doubt, *substance.warnings) if w)
    reading = _reading(opened, parts, words, writer, context, surroundings, substance, kind)
    reading = replace(reading, parent=parent, words_digest=digest, warnings=warnings)
    return Read(reading, signs, letter)


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


def _signs(
    opened: Opened,
    words: str,
    context: Context,
    surroundings: Surroundings,
    second: str | None,
    report: Report | None,
    is_forwarded: bool,
) -> Signs:
    letter, root = opened.letter, opened.root
    receipt = report is None and is_receipt(letter, root)
    addressed = {b.address for b in (*letter.to, *letter.cc)}
    at_bot = any(a in context.bots for a in addressed)
    at_list = any(a in context.lists for a in addressed) or _came_by_list(letter, context)
    return Signs(
        own=_bears_our_mark(letter, surroundings) or letter.author.address in context.bots,
        duplicate_of=second,
        bounce=report is not None,
        auto_reply=is_auto_reply(letter, root.headers, words),
        receipt=receipt,
        calendar=is_calendar(letter, root),
        spam=is_spam(letter, root.headers),
        list_admin=is_list_admin(letter, words, context.lists),
        to_bot=at_bot and not at_list,
        answers_bot=_to_us(letter, surroundings, context, at_list=at_list),
        empty=not words.strip() and not _documents(letter) and not is_forwarded,
        failed_recipients=report.recipients if report else (),
        reported_message_id=report.message_id
        if report
        else receipt_about(root)
        if receipt
        else None,
    )


def _bears_our_mark(letter: Letter, surroundings: Surroundings) -> bool:
    return bool(letter.effect) and not surroundings.strange_effect


def _report(opened: Opened, surroundings: Surroundings) -> Report | None:
    if _bears_our_mark(opened.letter, surroundings):
        return None
    return delivery_report(opened.root, opened.letter.text)


def _documents(letter: Letter) -> bool:
    """Whether anything attached can say something; a picture says nothing of a text."""
    return any(not a.media_type.startswith("image/") for a in letter.attachments)


def _answered(letter: Letter, surroundings: Surroundings) -> str | None:
    for identifier in (*letter.in_reply_to, *reversed(letter.references)):
        if identifier in surroundings.issued:
            return identifier
    return None


def _to_us(
    letter: Letter, surroundings: Surroundings, context: Context, *, at_list: bool
) -> str | None:
    """The mail of ours that is answered, unless the answer is for the list to read.

    People answer the last mail that they find, an announcement too: what they then say there is
    as much theirs as in any other letter.
    """
    answered = _answered(letter, surroundings)
    if answered and (
        _came_by_list(letter, context) or (at_list and not surroundings.issued[answered])
    ):
        return None
    return answered


def _known(letter: Letter, surroundings: Surroundings, *, listed: bool) -> AuthorKnown:
    """An answer from the one address that knows the Message-ID proves its sender (promise 9)."""
    answered = _answered(letter, surroundings)
    asked = surroundings.issued[answered] if answered else ""
    direct = not letter.list_id and letter.auto_submitted in ("", "no")
    if asked and direct and asked == letter.author.address:
        return AuthorKnown.VERIFIED
    return AuthorKnown.LIST if listed else AuthorKnown.CLAIMED


def _came_by_list(letter: Letter, context: Context) -> bool:
    return bool(letter.list_id) and letter.list_id in map(list_id_of, context.lists)


def _reading(
    opened: Opened,
    parts: Parts,
    words: str,
    writer: Writer,
    context: Context,
    surroundings: Surroundings,
    substance: Substance,
    kind: Kind,
) -> Reading:
    letter = opened.letter
    directory = _directory(context)
    member = directory.by_address(writer.email)
    is_comment = kind is Kind.COMMENT
    affiliation = affiliation_of(member, writer.email, context.domains)
    named: tuple[str, ...] = ()
    if is_comment:
        named = behalf_of(words) or joint_of(words, affiliation, spellings_of(context))
    return Reading(
        kind=kind,
        message_id=letter.message_id,
        parent=None,
        author_email=member.email if member else writer.email,
        author_name=writer.name or (member.name if member else ""),
        author_known=_known(letter, surroundings, listed=member is not None),
        affiliation=affiliation,
        capacity=capacity_of(words, named, member) if is_comment else Capacity.UNKNOWN,
        on_behalf_of=named,
        language=language_of(words) if words.strip() else None,
        subject=letter.subject,
        date=letter.date,
        received_at=letter.received_at or surroundings.arrived_at,
        own_words=words,
        signature=parts.signature,
        quoted=parts.quoted,
        resolutions=substance.resolutions,
        provisions=substance.provisions if is_comment else (),
        citations=substance.citations if is_comment else (),
        proposals=substance.proposals if is_comment else (),
        margin_comments=substance.margin_comments,
        position=substance.position.position if is_comment else Position.NONE,
        position_evidence=substance.position.evidence if is_comment else "",
        refers_to=substance.refers_to if is_comment else None,
        attachments=letter.attachments,
        warnings=(),
        words_digest="",
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
        told = replace(around, earlier=(*around.earlier, *seen[-MAX_EARLIER:]))
        one = read(raw, context, told, convert)
        found.append(one)
        seen.append(earlier(one))
    return found
