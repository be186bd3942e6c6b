"""What the bot writes, the bot reads: its own mails come back from lists and witness mailbox."""

import hashlib
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.mail import fields
from bot.mail.compose import compose
from bot.mail.parse import parse
from bot.mail.peek import peek
from bot.model.delivery import Draft
from bot.model.letters import Mailbox

DATE = datetime(2026, 3, 2, 8, 5, 7, tzinfo=UTC)
LANGUAGES = [
    "Résolution 191",
    "Резолюция 191",
    "القرار 191",
    "第191号决议",
    "Resolución",
    "x" * 200,
]


@given(
    st.sampled_from(LANGUAGES) | st.text(max_size=200),
    st.sampled_from(LANGUAGES) | st.text(max_size=100),
    st.lists(st.sampled_from([*(f"{n}.{'y' * n}@r.example" for n in range(60))]), unique=True),
)
def test_a_mail_is_read_as_it_was_meant(subject: str, name: str, ids: list[str]) -> None:
    draft = Draft(
        effect="digest:191:2026-03-02T07:00:00+00:00",
        recipient="Amal@Ruritania.example",
        recipient_name=name,
        subject=subject,
        text="New comments.\n\n-- \nsecretary\n",
        in_reply_to=ids[-1] if ids else "",
        references=tuple(ids[:20]),
    )
    raw = compose(draft, Mailbox(name, "bot@iscg.example"), "1@iscg.example", DATE)
    letter, glance = parse(raw), peek(raw)
    assert letter.message_id == glance.message_id == "1@iscg.example"
    assert letter.subject == glance.subject == fields.clean(subject)
    assert letter.effect == glance.effect == draft.effect
    assert letter.author == Mailbox(fields.clean(name, 200), "bot@iscg.example")
    assert letter.to == (Mailbox(fields.clean(name, 200), "amal@ruritania.example"),)
    assert letter.in_reply_to == glance.in_reply_to == tuple(ids[-1:])
    expected = tuple(dict.fromkeys([*ids[:20], *ids[-1:]]))
    assert letter.references == glance.references == expected
    assert letter.auto_submitted == ("auto-replied" if ids else "auto-generated")
    assert letter.date == glance.date == DATE
    assert not letter.problems


def test_its_words_and_documents_are_read_as_they_were_written() -> None:
    paper = b"PK\x03\x04 not really a document"
    words = "Merci de vos commentaires.\nСпасибо. 谢谢。\n"
    draft = Draft(
        effect="x:1",
        recipient="amal@ruritania.example",
        recipient_name="",
        subject="x",
        text=words,
        html="<p>Merci de vos commentaires.<br>Спасибо. 谢谢。</p>",
        parts=(("Комментарии 191.docx", "application/vnd.x", paper),),
        calendar="BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        calendar_method="REQUEST",
    )
    letter = parse(compose(draft, Mailbox("", "bot@iscg.example"), "1@iscg.example", DATE))
    assert letter.text.strip() == words.strip()
    (document,) = [d for d in letter.attachments if d.media_type != "application/ics"]
    assert document.filename == "Комментарии 191.docx"
    assert document.sha256 == hashlib.sha256(paper).hexdigest()
