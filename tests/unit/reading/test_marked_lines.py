"""Marked words of one clause alone: in a redline of a mail, in a cell, in a line of a letter."""

import pytest

from bot.model.facts import Surroundings
from bot.model.readings import Reading
from bot.reading.reader import read
from tests.mails.letters import LIST, WRITER
from tests.mails.measure import context
from tests.mails.test_sent_files import sent
from tests.unit.reading.test_tables import EDITS, cells, clause, said
from tests.unit.resolutions.wordmaker import by, dele, ins, par, run
from tests.unit.resolutions.wordmaker import docx as word

NEW = "that joint workshops shall be encouraged;"
INTRO = {
    "en": "Syldavia proposes the changes below.",
    "fr": "Voici les modifications proposées par la Syldavie.",
    "es": "Syldavia propone los cambios siguientes.",
    "ru": "Сильдавия предлагает следующие изменения.",
    "zh": "西尔达维亚建议修改如下。",
    "ar": "فيما يلي تعديلات سيلدافيا.",
}


def page(*lines: str) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def mailed(html: str) -> Reading:
    head = f"From: {WRITER}\nTo: {LIST}\nSubject: Resolution 191\nMessage-ID: <a@b.example>\n"
    head += "Content-Type: text/html; charset=utf-8\n\n"
    return read((head + html).encode(), context(), Surroundings()).reading


def told(html: str) -> list[tuple[str, str, str | None]]:
    return [(p.provision, str(p.action), p.text) for p in mailed(html).proposals]


def drawn(language: str) -> tuple[str, str, str]:
    """(heading, clause 2 with its change drawn, the whole wording that comes of it)."""
    heading, old, new = EDITS[language]
    body = clause("2", language, heading).removeprefix("2 ")
    return heading, body.replace(old, f"<s>{old}</s><u>{new}</u>"), body.replace(old, new)


@pytest.mark.parametrize("language", EDITS)
@pytest.mark.parametrize("gap", [": ", " "])
def test_the_name_of_the_place_in_front_is_no_word_of_the_clause(language: str, gap: str) -> None:
    heading, marked, wording = drawn(language)
    html = page(INTRO[language], f"{heading} 2{gap}{marked}")
    assert told(html) == [("191/resolves/2", "MOD", wording)]


@pytest.mark.parametrize("language", EDITS)
@pytest.mark.parametrize("frame", ["…{}…", "“… {} …”", "[...] {} [...]"])
def test_of_a_clause_shown_in_part_the_rest_stands(language: str, frame: str) -> None:
    heading, old, new = EDITS[language]
    wording = drawn(language)[2]
    part = frame.format(f"<del>{old}</del><ins>{new}</ins>")
    html = page(INTRO[language], f"{heading} 2: {part}")
    assert told(html) == [("191/resolves/2", "MOD", wording)]


def test_a_clause_in_two_lines_is_one() -> None:
    first, second = "2 that the list of subjects of common interest", clause("2")[47:]
    assert f"{first} {second}" == clause("2")
    marked = second.replace("shall", "<s>shall</s><u>should</u>")
    one, two = marked.split(" every two years")
    html = page(INTRO["en"], "resolves", f"{first} {one}<br>every <s>two years</s><u>year</u>{two}")
    (change,) = told(html)
    new = clause("2").replace("shall", "should").replace("two years", "year")
    assert change == ("191/resolves/2", "MOD", new.removeprefix("2 "))


def test_a_clause_struck_above_another_of_its_number_is_modified() -> None:
    new = clause("5").replace("two meetings", "one meeting")
    html = page(INTRO["en"], "resolves", f"<del>{clause('5')}</del>", f"<ins>{new}</ins>")
    assert told(html) == [("191/resolves/5", "MOD", new.removeprefix("5 "))]


def test_marks_of_direction_beside_a_number_are_no_words() -> None:
    heading, marked, wording = drawn("ar")
    html = page(INTRO["ar"], heading, f"<span>2</span><span>\u200f {marked}</span>")
    assert told(html) == [("191/resolves/2", "MOD", wording)]


def test_what_the_page_shows_and_the_file_tracks_is_said_once() -> None:
    _, marked, wording = drawn("en")
    before, _, after = wording.partition("every year")
    file = word(
        par(run("RESOLUTION 191 (REV. STRELSAU, 2022)"))
        + par(run("resolves"))
        + par(run(f"2 {before}"), dele("every two years"), ins("every year"), run(after))
    )
    mail = sent(file).decode("utf-8", "surrogateescape")
    plain = "Content-Type: text/plain"
    assert plain in mail
    first, _, rest = mail.partition(plain)
    body = rest.index("\n\n") + 2
    end = rest.index("\n--", body)
    shown = page(INTRO["en"], "<i>resolves</i>", f"2 {marked}")
    html = f'{first}Content-Type: text/html; charset="utf-8"\n\n{shown}\n{rest[end:]}'
    found = read(html.encode("utf-8", "surrogateescape"), context(), Surroundings()).reading
    assert [(p.provision, p.text) for p in found.proposals] == [("191/resolves/2", wording)]


def test_a_table_of_two_languages_says_each_change_once() -> None:
    def marked(language: str) -> str:
        heading, old, new = EDITS[language]
        before, _, after = clause("2", language, heading).partition(old)
        return run(f"{heading} {before}") + dele(old) + ins(new) + run(after)

    rows = cells(run("English"), run("Русский")) + cells(marked("en"), marked("ru"))
    file = word(par(run("Resolution 191")) + f"<w:tbl>{rows}</w:tbl>")
    assert said(file) == [("191/resolves/2", "MOD", drawn("en")[2])]


def test_rows_of_places_and_wordings_need_no_head() -> None:
    rows = "".join(
        cells(run(f"resolves {n}"), run(clause(n).removeprefix(f"{n} "))) for n in "1234"
    )
    rows += cells(run("resolves 5"), run(clause("5")[2:]), marks=f"<w:del {by('A')}/>")
    rows += cells(ins("resolves 7"), ins(NEW), marks=f"<w:ins {by('A')}/>")
    file = word(par(run("Resolution 191")) + f"<w:tbl>{rows}</w:tbl>")
    assert said(file) == [("191/resolves/5", "SUP", None), ("191/resolves/7", "ADD", NEW)]


def test_marked_words_about_a_clause_are_no_wording_of_it() -> None:
    line = run("resolves 2: we are of the view that it is ") + dele("old") + ins("out of date")
    assert said(word(par(run("Resolution 191")) + par(line))) == []


def test_marked_words_on_a_clause_in_a_mail_are_no_wording_of_it() -> None:
    marked = (
        "On resolves 2: we <s>cannot</s> <u>can hardly</u> see why the list is reviewed so often."
    )
    found = mailed(page("Dear all,", marked))
    assert (found.proposals, found.provisions) == ((), ("191/resolves/2",))
