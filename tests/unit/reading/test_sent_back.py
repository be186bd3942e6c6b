"""A file that is sent round and comes back: what others put into it stays theirs."""

import io
import zipfile
from collections.abc import Sequence
from email.message import EmailMessage

import pytest

from bot.model.facts import Surroundings
from bot.model.letters import Kind
from bot.reading.reader import read_conversation
from bot.reading.result import Read
from tests.mails.measure import context
from tests.unit.reading.test_files import clauses, document
from tests.unit.resolutions.wordmaker import dele, ins, par, run, zipped
from tests.unit.resolutions.wordmaker import docx as word

LIST = "int-sect-group@lists.union.example"
YEARLY = ("every two years", "every year")
SHALL = ("should, where practicable", "shall, where practicable")
TWICE = ("report annually", "report twice a year")


def clean(*edits: tuple[str, str]) -> bytes:
    """The text in force with words changed and no marks."""
    file = io.BytesIO()
    text = "\n".join(clauses())
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    document(text.split("\n")).save(file)
    return file.getvalue()


def marked(*edits: tuple[str, str], authors: Sequence[str] = ()) -> bytes:
    """The text in force with words changed under tracking, an author an edit."""
    named = dict(zip(edits, authors or ("Author",) * len(edits), strict=True))
    body = ""
    for clause in clauses():
        edit = next((e for e in edits if e[0] in clause), None)
        if edit is None:
            body += par(run(clause))
            continue
        before, _, after = clause.partition(edit[0])
        body += par(run(before), dele(edit[0], named[edit]), ins(edit[1], named[edit]), run(after))
    return word(body)


def letter(
    number: int, who: str, data: bytes, answers: int | None = None, words: str = ""
) -> bytes:
    mail = EmailMessage()
    mail["From"] = f"{who}@post.syldavia.example" if "@" not in who else who
    mail["To"], mail["Subject"] = LIST, "Resolution 191, Rev.1"
    mail["Message-ID"] = f"<m{number}@post.syldavia.example>"
    mail["Date"] = f"Tue, {number + 2:02d} Mar 2026 10:00:00 +0000"
    if answers is not None:
        mail["In-Reply-To"] = f"<m{answers}@post.syldavia.example>"
    mail.set_content(
        words or f"Dear all,\n\nplease find our changes attached ({number}).\n\nBest regards"
    )
    mail.add_attachment(
        data,
        maintype="application",
        subtype="vnd.openxmlformats-officedocument.wordprocessingml.document",
        filename=f"Resolution 191 Rev.1 ({number}).docx",
    )
    return bytes(mail)


def talk(*mails: bytes) -> list[Read]:
    return read_conversation([(m, Surroundings()) for m in mails], context())


def places(read: Read) -> list[str]:
    return sorted(p.provision for p in read.reading.proposals)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (marked(YEARLY, authors=["Coordinator"]), marked(YEARLY, SHALL, authors=["C", "A"])),
        (marked(YEARLY, authors=["Coordinator"]), clean(YEARLY, SHALL)),
        (clean(YEARLY), clean(YEARLY, SHALL)),
    ],
    ids=["marks beside marks", "marks accepted", "clean copies"],
)
def test_a_file_that_comes_back_holds_only_its_senders_change(first: bytes, second: bytes) -> None:
    coordinator, member = talk(letter(1, "m.osei", first), letter(2, "h.amann", second, answers=1))
    assert places(coordinator) == ["191/resolves/2"]
    assert places(member) == ["191/resolves/4"]


def test_a_file_that_went_through_several_hands_is_each_ones_own() -> None:
    *_, third = talk(
        letter(1, "m.osei", marked(YEARLY)),
        letter(2, "h.amann", marked(YEARLY, SHALL), answers=1),
        letter(3, "b.karvas", marked(YEARLY, SHALL, TWICE), answers=2),
    )
    assert places(third) == ["191/instructs-the-secretary-general/2"]


def test_one_who_sends_his_own_file_again_still_says_all_of_it() -> None:
    _, again = talk(
        letter(1, "h.amann", marked(YEARLY)),
        letter(2, "h.amann", marked(YEARLY, SHALL), answers=1),
    )
    assert places(again) == ["191/resolves/2", "191/resolves/4"]


def test_a_file_of_ones_own_keeps_what_another_happened_to_propose() -> None:
    _, apart = talk(letter(1, "m.osei", marked(YEARLY)), letter(2, "h.amann", marked(YEARLY)))
    assert places(apart) == ["191/resolves/2"]


def partly(marks: tuple[str, str], silent: tuple[str, str]) -> bytes:
    """A file with one change tracked and another typed before tracking was switched on."""
    with zipfile.ZipFile(io.BytesIO(marked(marks))) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    assert silent[0] in parts["word/document.xml"]
    parts["word/document.xml"] = parts["word/document.xml"].replace(*silent)
    return zipped(parts)


def test_what_was_typed_without_a_mark_is_found_and_waits_for_a_person() -> None:
    (one,) = talk(letter(1, "h.amann", partly(YEARLY, SHALL)))
    assert {p.provision: p.explicit for p in one.reading.proposals} == {
        "191/resolves/2": True,
        "191/resolves/4": False,
    }


def test_a_paragraph_behind_the_text_is_no_change_of_its_last_clause() -> None:
    last = [clause for clause in clauses() if clause.strip()][-1]
    end = f"{last}</w:t></w:r></w:p>"
    noted = partly(YEARLY, (end, end + par(run("A note of the translator"))))
    (one,) = talk(letter(1, "h.amann", noted))
    assert places(one) == ["191/resolves/2"]


def test_what_another_proposed_before_and_stands_without_a_mark_is_his() -> None:
    _, other = talk(letter(1, "m.osei", marked(SHALL)), letter(2, "h.amann", partly(YEARLY, SHALL)))
    assert places(other) == ["191/resolves/2"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Please find attached our contribution on Resolution 191.", Kind.COMMENT),
        ("Veuillez trouver ci-joint nos propositions sur la Résolution 191.", Kind.COMMENT),
        ("Adjunto nuestra contribución sobre la Resolución 191.", Kind.COMMENT),
        ("Направляем наши предложения по Резолюции 191.", Kind.COMMENT),
        ("请查收我方关于第191号决议的文稿。", Kind.COMMENT),
        ("نرفق طيه مساهمتنا بشأن القرار 191.", Kind.COMMENT),
        ("The invitation to the meeting on Resolution 191 is attached.", Kind.CHATTER),
    ],
)
def test_a_contribution_that_cannot_be_read_is_no_chatter(words: str, kind: Kind) -> None:
    (one,) = talk(letter(1, "h.amann", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", words=words))
    assert one.reading.kind is kind
    assert one.reading.warnings
    assert one.reading.proposals == ()
