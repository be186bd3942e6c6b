"""A consolidated text that comes back by mail: what the sender changed is his, the rest is not."""

import io
import zipfile
from email.message import EmailMessage

from bot.model.facts import Context, Member, Surroundings
from bot.model.readings import Reading
from bot.reading.reader import read
from bot.reading.result import earlier
from bot.resolutions.revisions import read_word
from tests.peers.word_revising import Addition, Edit, revise_word
from tests.peers.word_writing import Author

from .material import NOW, TEXT
from .test_consolidated import YEARLY
from .test_revision import issued, place

LIST = "coordination@lists.example"
SHE = Author("Ada", NOW)
CONTEXT = Context(
    lists=(LIST,),
    members=(
        Member("ada@post.graustark.example", "Ada", "Graustark", "administration"),
        Member("rufus@post.freedonia.example", "Rufus", "Freedonia", "administration"),
    ),
    resolutions=("191",),
    texts=(TEXT,),
)


def mailed(data: bytes, before: str = "") -> Reading:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Ada <ada@post.graustark.example>", LIST
    mail["Subject"], mail["Message-ID"] = "Our changes", "<back@graustark.example>"
    mail.set_content("Dear all,\n\nplease find our changes attached.\n\nAda")
    kind = "vnd.openxmlformats-officedocument.wordprocessingml.document"
    mail.add_attachment(data, maintype="application", subtype=kind, filename="191.docx")
    told = Surroundings()
    if before:
        first = EmailMessage()
        first["From"], first["To"] = "Rufus <rufus@post.freedonia.example>", LIST
        first["Subject"], first["Message-ID"] = "Resolution 191", "<first@freedonia.example>"
        first.set_content(before)
        told = Surroundings(earlier=(earlier(read(first.as_bytes(), CONTEXT, told)),))
    return read(mail.as_bytes(), CONTEXT, told).reading


def proposals(reading: Reading) -> list[tuple[str, str, str | None]]:
    return [(p.provision, str(p.action), p.text) for p in reading.proposals]


def test_a_paper_that_comes_back_as_it_went_out_says_nothing() -> None:
    reading = mailed(issued())
    assert proposals(reading) == []
    assert reading.margin_comments == (), "the reasons of others in the margin stay theirs"


def test_only_what_the_sender_tracked_is_his() -> None:
    data = issued()
    back = revise_word(
        data,
        [Edit(place(data, "common plan be kept"), "1\tthat one plan be kept;", SHE)],
        [Addition(place(data, "in the six languages"), "4\tto seek gender balance,", SHE)],
    )
    assert proposals(mailed(back)) == [
        ("191/resolves/1", "MOD", "that one plan be kept;"),
        ("191/resolves/4", "ADD", "to seek gender balance,"),
    ]


def test_what_he_typed_without_tracking_is_his_too() -> None:
    data = issued()
    at = place(data, "common plan be kept")
    assert read_word(data).paragraphs[at].key == "191/resolves/1"
    typed = _typed(data, "a common plan be kept up to date", "a common plan be kept on line")
    assert proposals(mailed(typed)) == [
        ("191/resolves/1", "MOD", "that a common plan be kept on line;")
    ]


def test_a_change_of_freedonia_that_he_accepted_is_still_freedonias() -> None:
    accepted = _typed(issued(), 'w:author="Freedonia (191-C1)"', 'w:author="Ada"')
    assert proposals(mailed(accepted)) == [("191/resolves/2", "MOD", YEARLY)]
    assert proposals(mailed(accepted, f"MOD resolves 2\n\n2 {YEARLY}")) == []


def _typed(data: bytes, old: str, new: str) -> bytes:
    """The file with other words in its body, as a Word without tracking leaves them."""

    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(made, "w") as after:
        for item in before.infolist():
            body = before.read(item)
            if item.filename == "word/document.xml":
                assert old.encode() in body
                body = body.replace(old.encode(), new.encode())
            after.writestr(item, body)
    return made.getvalue()
