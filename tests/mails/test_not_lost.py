"""Comments that their wrapping hides from a program are comments, for a person to look at."""

import io
from dataclasses import replace
from email.message import EmailMessage

import pytest
from docx import Document

from bot.model.facts import Surroundings
from bot.model.letters import Kind
from bot.model.readings import Reading
from bot.reading.reader import read
from tests.mails.test_unseen import LIST, context

MEMBER = "l.montero@subtel.costaguana.example"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
HANDED_OVER = "Please find attached our comments.\n\nLucía"
CHANGE = "Costaguana proposes to delete resolves 2.\n\nLucía"
BIENNIAL = (
    "that the list of subjects of common interest shall be reviewed every year and published in "
    "the six official languages of the Union;"
)
SEALED = "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----"


def understood(
    subject: str = "Comments of Costaguana",
    words: str = HANDED_OVER,
    file: tuple[str, str, bytes] | None = None,
    header: tuple[str, str] | None = None,
    sender: str = MEMBER,
    officers: tuple[str, ...] = (),
) -> Reading:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, LIST, subject
    mail["Date"], mail["Message-ID"] = "Thu, 12 Mar 2026 10:35:00 +0000", "<kept@y.example>"
    if header:
        mail[header[0]] = header[1]
    mail.set_content(words, cte="8bit")
    if file:
        name, media_type, data = file
        main, sub = media_type.split("/")
        mail.add_attachment(data, maintype=main, subtype=sub, filename=name)
    known = replace(context(), officers=officers)
    return read(mail.as_bytes(), known, Surroundings()).reading


def word_file(*paragraphs: str) -> bytes:
    document, out = Document(), io.BytesIO()
    for text in paragraphs:
        document.add_paragraph(text)
    document.save(out)
    return out.getvalue()


FILES = [
    ("comments.docx", WORD, word_file("The resolution is too long.")),
    ("comments.pdf", "application/pdf", b"%PDF-1.4 a picture"),
    ("comments.zip", "application/zip", b"PK\x03\x04 broken"),
    ("comments.jpg", "image/jpeg", b"\xff\xd8 a photograph"),
    ("comments.pages", "application/octet-stream", b"of another program"),
]


@pytest.mark.parametrize("file", FILES, ids=[name for name, _, _ in FILES])
def test_what_a_member_hands_over_as_comments_is_a_comment(
    file: tuple[str, str, bytes],
) -> None:
    found = understood(file=file)
    assert found.kind is Kind.COMMENT
    assert found.resolutions == ("191", "58")


def test_a_document_that_answers_a_call_is_what_was_called_for() -> None:
    file = ("Costaguana.pdf", "application/pdf", b"%PDF-1.4 a picture")
    assert understood("Re: Call for comments", "Attached.\n\nLucía", file).kind is Kind.COMMENT
    assert understood("Re: Meeting", "Attached.\n\nLucía", file).kind is Kind.CHATTER


@pytest.mark.parametrize("subject", ["Comments of Costaguana", "Resolution 191"])
def test_a_document_without_a_word_is_what_its_sender_says(subject: str) -> None:
    found = understood(subject, "", ("Costaguana.pdf", "application/pdf", b"%PDF-1.4 a picture"))
    assert found.kind is Kind.COMMENT


def test_the_clauses_of_a_file_tell_of_which_resolution_they_are() -> None:
    found = understood(file=("comments.docx", WORD, word_file("MOD resolves 2", BIENNIAL)))
    assert [(p.provision, p.text) for p in found.proposals] == [("191/resolves/2", BIENNIAL)]


def test_sealed_words_wait_for_a_person() -> None:
    found = understood("Resolution 191", SEALED)
    assert found.kind is Kind.COMMENT
    assert any("encrypted" in warning for warning in found.warnings)


MARKS = [
    ("X-Spam-Flag", "YES"),
    ("Auto-Submitted", "auto-generated"),
    ("Precedence", "auto_reply"),
]


@pytest.mark.parametrize("header", MARKS, ids=[name for name, _ in MARKS])
def test_a_members_proposal_is_his_whatever_marked_it_on_its_way(header: tuple[str, str]) -> None:
    found = understood("Resolution 191", CHANGE, header=header)
    assert [p.provision for p in found.proposals] == ["191/resolves/2"]
    assert any("on its way" in warning for warning in found.warnings)
    stranger = understood("Resolution 191", CHANGE, header=header, sender="a@b.example")
    assert stranger.kind in (Kind.SPAM, Kind.AUTO_REPLY)


@pytest.mark.parametrize("header", MARKS[1:], ids=[name for name, _ in MARKS[1:]])
def test_a_note_of_absence_that_names_a_clause_stays_one(header: tuple[str, str]) -> None:
    words = "I am away until 20 March. On resolves 2 please write to Ana.\n\nLucía"
    assert understood("Resolution 191", words, header=header).kind is Kind.AUTO_REPLY


CARD = ("me.vcf", "text/vcard", b"BEGIN:VCARD")


def test_a_card_or_a_logo_is_no_comment() -> None:
    words = "Thank you very much.\n\nLucía"
    for file in (CARD, ("logo.png", "image/png", b"\x89PNG")):
        assert understood(words=words, file=file).kind is Kind.CHATTER
    assert understood(words=HANDED_OVER, file=CARD).kind is Kind.CHATTER


def test_what_an_officer_sends_without_a_word_is_no_comment() -> None:
    file = ("timetable.pdf", "application/pdf", b"%PDF-1.4 a picture")
    chair = "chair@union.example"
    found = understood("Resolution 191", "", file, sender=chair, officers=(chair,))
    assert found.kind is Kind.CHATTER


def test_an_officer_who_writes_in_a_language_that_is_not_read_comments_on_nothing() -> None:
    words = "Der Entwurf wird am Montag verteilt.\n\nMiriam"
    chair = "chair@union.example"
    found = understood("Resolution 191", words, sender=chair, officers=(chair,))
    assert found.kind is Kind.CHATTER
    assert understood("Resolution 191", words).kind is Kind.COMMENT


@pytest.mark.parametrize("subject", ["Resolution 130", "Comments on Resolution 130"])
def test_what_is_said_of_a_resolution_that_nobody_revises_is_no_comment(subject: str) -> None:
    assert understood(subject, "The title is too long.").kind is Kind.CHATTER


def test_who_is_no_delegate_is_believed_only_where_he_speaks_of_a_text() -> None:
    words = "What about a joint database of the Sectors?"
    assert understood("New idea", words).kind is Kind.COMMENT
    assert understood("New idea", words, sender="a@b.example").kind is Kind.CHATTER
    said = "The title is too long."
    assert understood("New idea", said, sender="a@b.example").kind is Kind.COMMENT


def test_a_request_about_the_list_is_on_no_resolution() -> None:
    found = understood("List", "Could you add Ana Ruiz to the list?\n\nLucía")
    assert (found.kind, found.resolutions) == (Kind.LIST_ADMIN, ())


def test_a_stranger_who_leaves_says_nothing_of_the_text() -> None:
    words = "Please remove me from the list. The title of the text is too long."
    assert understood("Remove", words, sender="a@b.example").kind is Kind.LIST_ADMIN
    assert understood("Remove", words).kind is Kind.COMMENT
