"""Which resolution a file is on, and which clause: by the words in it before names and numbers."""

import io
from email.message import EmailMessage

import pytest

from bot.model.facts import Surroundings
from bot.model.letters import Attachment
from bot.reading.files.attached import read_files
from bot.reading.places.shelf import shelf_of
from bot.reading.reader import read as read_mail
from tests.mails.letters import LIST, WRITER
from tests.mails.measure import context
from tests.unit.reading.test_files import clauses, document, found, reading
from tests.unit.reading.test_tables import clause, said
from tests.unit.resolutions.wordmaker import dele, ins, par, run
from tests.unit.resolutions.wordmaker import docx as word


@pytest.mark.parametrize(
    ("language", "heading", "label", "text"),
    [
        ("en", "resolves", "2bis", "that joint workshops shall be encouraged;"),
        ("fr", "décide", "2 bis", "que des ateliers communs sont encouragés;"),
        ("ru", "решает,", "2 бис", "что поощряется проведение совместных семинаров;"),
        ("zh", "做出决议", "2之二", "鼓励举办联合讲习班；"),
        ("ar", "يقرر", "2 مكررا", "أن تُشجَّع حلقات العمل المشتركة؛"),
        ("ar", "يقرر", "2 مكرراً", "أن تُشجَّع حلقات العمل المشتركة؛"),
        ("ar", "يقرر", "2 مكررًا", "أن تُشجَّع حلقات العمل المشتركة؛"),
    ],
)
def test_a_clause_between_two_bears_their_number(
    language: str, heading: str, label: str, text: str
) -> None:
    body = clauses(language)
    at = next(i for i, c in enumerate(body) if c.startswith("2 ") and heading in body[:i])
    made = document([*body[: at + 1], f"{label}\t{text}", *body[at + 1 :]])
    (proposal,) = reading(made).proposals
    assert (proposal.provision, proposal.text) == ("191/resolves/2bis", text)


def test_the_clauses_of_a_file_tell_more_than_its_name() -> None:
    changed = [c.replace("every two years", "every year") for c in clauses()]
    read = reading(document(changed), "Res 58.docx")
    assert (found(read), read.resolutions) == ([("191/resolves/2", "MOD")], ("191",))


def test_the_resolution_that_a_clause_recalls_is_not_that_of_the_file() -> None:
    recalling = "recalling\n\nResolution 58 (Rev. Strelsau, 2022),".split("\n\n")
    body = clauses()
    made = document([*body[:3], *recalling, *body[3:]])
    assert {p.provision.partition("/")[0] for p in reading(made).proposals} <= {"191"}


def test_an_older_edition_has_other_numbers() -> None:
    """What stands under 3 in it is 4 in force."""
    lines: list[str] = []
    for line in clauses():
        number, _, text = line.partition(" ")
        if number == "2" and text.startswith("that the list"):
            continue
        kept = not (number in "3456" and text.startswith("that "))
        lines.append(line if kept else f"{int(number) - 1} {text}")
    body = ""
    for line in lines:
        older = line.replace("STRELSAU, 2022", "ZENDA, 2018")
        before, cut, after = older.partition(", where practicable,")
        body += par(run(before), *([dele(cut), run(after)] if cut else []))
    read = read_files(
        [(Attachment("old.docx", "", 1, ""), word(body))], shelf_of(context()), "191", ("191",)
    )
    (proposal,) = read.proposals
    assert (proposal.provision, str(proposal.action)) == ("191/resolves/4", "MOD")


def test_a_clean_copy_of_an_older_edition_proposes_nothing() -> None:
    """What differs is the Conference's."""
    older = [c.replace("STRELSAU, 2022", "ZENDA, 2018") for c in clauses() if c[:2] != "6 "]
    read = reading(document(c.replace("two meetings", "three meetings") for c in older))
    assert read.proposals == ()
    assert "not in force" in "".join(read.warnings)


def test_a_mail_is_on_the_resolution_of_its_file_whatever_that_is_called() -> None:
    file = io.BytesIO()
    document(c.replace("every two years", "every year") for c in clauses()).save(file)
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = WRITER, LIST, "Contribution"
    mail["Message-ID"] = "<f@s.example>"
    mail.set_content("Dear all,\n\nplease find attached our contribution.\n\nHans Amann\n")
    mail.add_attachment(file.getvalue(), "application", "zip", filename="191 and 58.docx")
    found_in = read_mail(bytes(mail), context(), Surroundings()).reading
    assert found_in.resolutions == ("191",)
    assert found_in.provisions == ("191/resolves/2",)


def test_an_extract_is_of_the_resolution_that_it_is_headed_with() -> None:
    changed = next(c for c in clauses() if "every two years" in c).replace("two years", "year")
    lines = ["Resolution 191", "In the light of Resolution 58, Syldavia proposes:", "resolves"]
    assert found(reading(document([*lines, changed]))) == [("191/resolves/2", "MOD")]


def test_marked_words_of_a_cover_are_no_title() -> None:
    body = par(run("Resolution 191"))
    body += par(run("Syldavia "), dele("thinks"), run(" holds that the answers come too late."))
    before, _, after = clause("5").partition("two meetings")
    body += par(run("resolves")) + par(run(before), dele("two"), run(f" meetings{after}"))
    assert [(place, action) for place, action, _ in said(word(body))] == [("191/resolves/5", "MOD")]


def test_what_another_body_numbers_alike_is_another_resolution() -> None:
    lines = ["RESOLUTION 58 (Rev. Zenda, 2022)", "Encouraging national teams", "resolves"]
    body = "".join(par(run(line)) for line in lines)
    body += par(run("to support the creation of national teams of experts "), dele("where needed"))
    assert said(word(body)) == []


def test_a_tab_behind_a_number_opens_a_clause_whatever_ends_the_one_before() -> None:
    body = ""
    for line in clauses():
        number, _, text = line.partition(" ")
        typed = f"{number}\t{text}" if number.isdigit() else line
        more = [ins(" (to be checked)")] if "every two years" in line else []
        body += par(run(typed), *more)
    ((place, action, wording),) = said(word(body))
    assert (place, action) == ("191/resolves/2", "MOD")
    assert str(wording).endswith("(to be checked)")
