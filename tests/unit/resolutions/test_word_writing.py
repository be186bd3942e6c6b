"""What is written as tracked changes comes back to the letter, author by author."""

import io
import random
import zipfile
from datetime import UTC, datetime

import pytest

from bot.resolutions.outline import outline
from bot.resolutions.redline import redline
from bot.resolutions.returned import issued_id
from bot.resolutions.revisions import accept, plain, read_word, reject
from tests.peers.word_file import write_word
from tests.peers.word_revising import Addition, Edit, revise_word
from tests.peers.word_writing import Author, Remark, Stretch, Written, stretches
from tests.unit.resolutions.wordmaker import docx, ins, par, run

AUTHORS = tuple(
    Author(name, datetime(2026, 11, day, tzinfo=UTC))
    for day, name in enumerate(("Ruritania (191-C1)", "Freedonia", "Σylvania & <Co>"), 1)
)
WORDS = (
    "the Council shall report annually on 2026-2030 to Member-States & <others>; 理事会 المجلس"
).split()


def edited(chance: random.Random) -> tuple[list[Written], str, str, dict[str, str]]:
    """Paragraphs with random edits of three authors; base, all accepted, and each one's text."""
    written: list[Written] = []
    views: dict[str, list[str]] = {name: [] for name in ["base", "all", *(a.name for a in AUTHORS)]}
    for _ in range(chance.randint(1, 5)):
        parts: list[Stretch] = []
        lines: dict[str, str] = dict.fromkeys(views, "")
        whole = chance.choice(AUTHORS) if chance.random() < 0.2 else None
        for _ in range(chance.randint(1, 12)):
            text = chance.choice(WORDS) + chance.choice((" ", "  ", "\t", ""))
            inserted = whole or (chance.choice(AUTHORS) if chance.random() < 0.3 else None)
            deleted = chance.choice(AUTHORS) if chance.random() < 0.3 else None
            if deleted is inserted and deleted is not None:
                deleted = None
            parts.append(Stretch(text, inserted, deleted))
            for name in views:
                there = inserted is None or name in ("all", inserted.name)
                gone = deleted is not None and name in ("all", deleted.name)
                lines[name] += text if there and not gone else ""
        written.append(Written(tuple(parts), inserted=whole))
        for name, line in lines.items():
            if whole is None or name in ("all", whole.name):
                views[name].append(line)
    written.append(Written((Stretch("end"),)))
    texts = {name: "\n".join([*lines, "end"]) for name, lines in views.items()}
    return written, texts.pop("base"), texts.pop("all"), texts


@pytest.mark.parametrize("seed", range(200))
def test_three_authors_edit_and_each_ones_text_comes_back(seed: int) -> None:
    written, base, everything, texts = edited(random.Random(seed))
    document = read_word(write_word(written))
    assert plain(reject(document)) == base
    assert plain(accept(document)) == everything
    for name, text in texts.items():
        assert plain(accept(document, name)) == text


@pytest.mark.parametrize("seed", range(60))
def test_an_existing_file_is_revised_and_keeps_its_old_wording(seed: int) -> None:
    chance = random.Random(seed)
    lines = [" ".join(chance.choices(WORDS, k=chance.randint(1, 15))) for _ in range(4)]
    data = write_word([Written((Stretch(line),)) for line in lines])
    new = list(lines)
    for author in AUTHORS:
        index = chance.randrange(4)
        words = new[index].split(" ")
        words[chance.randrange(len(words))] = chance.choice(WORDS)
        words.insert(chance.randrange(len(words) + 1), "inserted")
        new[index] = " ".join(words)
        data = revise_word(data, [Edit(index, new[index], author)])
    document = read_word(data)
    assert plain(accept(document)) == "\n".join(new)
    assert plain(reject(document)) == "\n".join(lines)


def test_revising_keeps_formatting_and_other_peoples_marks() -> None:
    body = par(
        run("that the "), run("Director", "<w:b/>"), ins(" always", "Sylvania"), run(" reports")
    )
    changed = revise_word(docx(body), [Edit(0, "that the Council always now reports", AUTHORS[0])])
    document = read_word(changed)
    assert plain(accept(document)) == "that the Council always now reports"
    assert plain(accept(document, "Sylvania")) == "that the Director always reports"
    xml = zipfile.ZipFile(io.BytesIO(changed)).read("word/document.xml").decode()
    inserted = xml.split("Council")[0]
    assert inserted.endswith('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">')


def test_paragraphs_are_added_and_deleted_whole() -> None:
    data = write_word([Written((Stretch(text),)) for text in ("one", "two", "three")])
    changed = revise_word(
        data, [Edit(1, None, AUTHORS[0])], [Addition(0, "one and a half", AUTHORS[1])]
    )
    document = read_word(changed)
    assert plain(accept(document)) == "one\none and a half\nthree"
    assert plain(reject(document)) == "one\ntwo\nthree"
    assert plain(accept(document, AUTHORS[0].name)) == "one\nthree"


def test_comments_are_written_with_answers_and_state() -> None:
    remarks = [Remark(AUTHORS[0], "why?\nreally?"), Remark(AUTHORS[1], "because", 0, resolved=True)]
    data = write_word(
        [Written((Stretch("a "), Stretch("b", comments=(0, 1)), Stretch(" c")))], remarks
    )
    first, second = read_word(data).comments
    assert (first.author, first.text, first.anchor) == (AUTHORS[0].name, "why?\nreally?", "b")
    assert (second.parent, second.resolved, second.date) == ("0", True, AUTHORS[1].date)


def test_equal_input_gives_equal_bytes_and_forbidden_characters_are_replaced() -> None:
    written = [Written((Stretch("a\x00b\ufffe"),))]
    assert write_word(written) == write_word(written)
    assert plain(read_word(write_word(written))) == "a\ufffdb\ufffd"


ISSUED = {
    "191/resolves/1": "that the Council shall meet every year;",
    "191/resolves/2": "that Ruritania shall be invited;",
    "191/resolves/3": "that the report shall be published,",
}


def issued() -> bytes:
    paragraphs = [
        Written(stretches(redline(text, text.replace("every", "each")), AUTHORS[0]), key=key)
        for key, text in ISSUED.items()
    ]
    return write_word(paragraphs, properties={"iscg-document": "191-P7"})


def test_a_file_that_the_bot_issued_is_known_again() -> None:
    assert issued_id(read_word(issued())) == "191-P7"
    assert issued_id(read_word(docx(par(run("other"))))) == ""


def test_a_written_resolution_has_an_outline() -> None:
    lines = ("RESOLUTION 191", "Ports", "resolves", "1 that they meet;", "2 that they part.")
    data = write_word([Written((Stretch(line),)) for line in lines])
    ids = [p.id for p in outline(data, "x.docx", "191", "en").provisions]
    assert ids == ["191", "191/title", "191/resolves/1", "191/resolves/2"]
