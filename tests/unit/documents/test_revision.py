"""What the coordinator accepts, rejects and writes in Word becomes the next revision."""

import io
import zipfile
from dataclasses import replace

import docx as docx_file
import pytest

from bot.documents.consolidated import consolidated_paper
from bot.documents.formats import docx
from bot.documents.revised import revision_answer
from bot.documents.revision import Revised, next_name, revised, revision_paper, working_text
from bot.model.comments import Comment, Status
from bot.model.readings import Action
from bot.model.texts import Text
from bot.reading.answers import status_named, without_codes
from bot.resolutions.outline import outline_word
from bot.resolutions.revisions import accept, by_authors, read_word, reject, view
from bot.resolutions.wordings import find_wordings
from tests.peers.word_revising import Addition, Edit, revise_word
from tests.peers.word_writing import Author

from .material import GROUP, NOW, TEXT, comment, proposal
from .test_consolidated import ONE, YEARLY, clauses, plain

HE = Author("Louise", NOW)


def issued(comments: tuple[Comment, ...] = ONE) -> bytes:
    return docx.write(consolidated_paper(GROUP, TEXT, comments, NOW))


def place(data: bytes, words: str) -> int:
    paragraphs = accept(read_word(data)).paragraphs
    text = next(p for p in paragraphs if words in "".join(r.text for r in p.runs))
    whole = read_word(data).paragraphs
    return next(n for n, p in enumerate(whole) if p.key == text.key and text.key)


def edited(data: bytes) -> bytes:
    """He rewrites resolves 1 with tracking on and adds a clause behind resolves 3."""
    return revise_word(
        data,
        [Edit(place(data, "common plan be kept"), "1\tthat one plan be kept up to date;", HE)],
        [Addition(place(data, "in the six languages"), "4\tto seek gender balance,", HE)],
    )


def made(data: bytes, comments: tuple[Comment, ...] = ONE) -> Revised:
    found = revised(read_word(data), TEXT, (TEXT,), comments, "rev1")
    assert isinstance(found, Revised)
    return found


def test_his_own_marks_count_and_those_of_members_stay_open() -> None:
    found = made(edited(issued()))
    wording = {p.id: p.text for p in found.text.provisions}
    assert wording["191/resolves/1"] == "that one plan be kept up to date;"
    assert wording["191/resolves/4"] == "to seek gender balance,"
    assert wording["191/resolves/2"] == "that progress be reviewed every four years;"
    assert "191/considering/b" in wording
    assert [(d.action, d.provision) for d in found.differences] == [
        ("MOD", "191/resolves/1"),
        ("ADD", "191/resolves/4"),
    ]
    assert found.taken_up == ()


def test_what_he_accepted_is_proposed_as_taken_up_and_nothing_is_set() -> None:
    document = read_word(issued())
    accepted = view(document, by_authors({"Freedonia (191-C1)", "Borduria (191-C2)"}))
    found = revised(accepted, TEXT, (TEXT,), ONE, "rev1")
    assert isinstance(found, Revised)
    assert [(t.code, t.provisions, t.whole) for t in found.taken_up] == [
        ("191-C1", ("191/resolves/2",), True),
        ("191-C2", ("191/considering/b",), True),
    ]
    known = (replace(ONE[0], status=Status.REFLECTED), *ONE[1:])
    again = revised(accepted, TEXT, (TEXT,), known, "rev1")
    assert isinstance(again, Revised)
    assert [t.code for t in again.taken_up] == ["191-C2"]


def test_a_comment_of_which_only_a_part_was_taken_up_is_told_as_such() -> None:
    two = comment(
        1, "Freedonia", "x",
        proposals=(proposal("191/resolves/2", Action.MOD, YEARLY),
                   proposal("191/resolves/1", Action.SUP, None)),
    )  # fmt: skip
    accepted = tuple(
        replace(p, text=YEARLY) if p.id == "191/resolves/2" else p for p in TEXT.provisions
    )
    text = replace(TEXT, provisions=accepted)
    whole = docx.write(consolidated_paper(GROUP, text, (), NOW))
    assert [(t.code, t.whole) for t in made(whole, (two,)).taken_up] == [("191-C1", False)]


def test_brackets_that_still_stand_are_named() -> None:
    later = comment(
        9, "Anchuria", "x",
        proposals=(proposal("191/resolves/2", Action.MOD, "that progress be reviewed daily;"),),
    )  # fmt: skip
    everything = accept(read_word(issued((*ONE, later))))
    found = revised(everything, TEXT, (TEXT,), (*ONE, later), "rev1")
    assert isinstance(found, Revised)
    assert found.bracketed == ("191/resolves/2",)


def test_his_remarks_in_the_margin_are_told_to_him_and_never_printed() -> None:
    file = docx_file.Document(io.BytesIO(issued()))
    clause = next(p for p in file.paragraphs if "in the six languages" in p.text)
    file.add_comment(clause.runs, text="Ask Freedonia first", author="Louise")
    out = io.BytesIO()
    file.save(out)
    found = made(out.getvalue())
    assert found.remarks == (("191/resolves/3", "Ask Freedonia first"),)
    assert "  - resolves 3: Ask Freedonia first" in revision_answer(GROUP, found).text
    with zipfile.ZipFile(io.BytesIO(docx.write(revision_paper(GROUP, found, NOW)))) as packed:
        assert not any(b"Ask Freedonia" in packed.read(name) for name in packed.namelist())


def test_a_file_without_the_text_is_no_revision() -> None:
    assert isinstance(revised(read_word(b""), TEXT, (TEXT,), ONE, "rev1"), str)


def test_the_paper_lists_what_changed_and_tracks_it_as_the_coordinators() -> None:
    found = made(edited(issued()))
    document = read_word(docx.write(revision_paper(GROUP, found, NOW)))
    assert document.authors == ("Coordinator",)
    assert clauses(reject(document)) == plain(TEXT)
    expected = plain(TEXT, resolves_1="that one plan be kept up to date;")
    expected.insert(expected.index("instructs the Secretary-General"), "4\tto seek gender balance,")
    assert clauses(accept(document)) == expected
    cells = ["".join(r.text for r in p.runs) for p in document.paragraphs if p.place == "table"]
    assert cells[cells.index("resolves 1") + 1] == "MOD"
    assert cells[cells.index("resolves 4") + 1] == "ADD"


def test_the_paper_that_comes_back_is_read_as_the_same_text() -> None:
    found = made(edited(issued()))
    data = docx.write(revision_paper(GROUP, found, NOW))
    outline = outline_word(read_word(data), "191", "en")
    assert [(p.id, p.text) for p in outline.provisions] == [
        (p.id, p.text) for p in found.text.provisions
    ]


def test_revisions_are_counted_by_language_and_follow_the_one_before() -> None:
    rev2 = replace(TEXT, name="rev2")
    texts: tuple[Text, ...] = (TEXT, replace(TEXT, name="rev1"), rev2)
    assert next_name(texts, "en") == "rev3"
    assert next_name(texts, "fr") == "rev1"
    assert working_text(texts, "en") == rev2
    assert working_text(texts, "en", "rev2") == texts[1]
    assert working_text(texts, "fr") is None


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_the_answer_shows_an_answer_that_the_bot_understands(language: str) -> None:
    document = view(read_word(issued()), by_authors({"Freedonia (191-C1)"}))
    found = revised(document, TEXT, (TEXT,), ONE, "rev1")
    assert isinstance(found, Revised)
    said = revision_answer(replace(GROUP, language=language), found).text
    example = next(line for line in said.splitlines() if "191-C1" in line and "Rev.1" in line)
    assert status_named(without_codes(example)) is Status.REFLECTED
    assert [name for *_, name in find_wordings(example)] == ["rev1"]
