"""Redlines that are drawn: by colours that a legend explains, in HTML and in Word files; marks put
into the quotation of another's proposal; changes of punctuation and numbers alone."""

from email.message import EmailMessage

import pytest

from bot.model.facts import Surroundings
from bot.model.readings import Position, Reading
from bot.reading.legend import Legend, legend_of
from bot.reading.reader import read_conversation
from tests.mails.letters import LIST, WRITER, opening
from tests.mails.measure import context
from tests.unit.resolutions.wordmaker import docx, par, run

OLD, NEW = "every two years", "every year"
START = "that the list of subjects of common interest shall be reviewed "
END = " and published in the six official languages of the Union;"
LEGENDS = {
    "en": "Deletions are in red, additions in blue.",
    "en colour first": "Words in red are to be deleted and words in blue are new.",
    "fr": "Les suppressions figurent en rouge, les ajouts en bleu.",
    "es": "En rojo lo que se suprime, en azul lo añadido.",
    "ru": "Красным выделены исключения, синим — добавления.",
    "zh": "红色为删除内容，蓝色为新增内容。",
    "ar": "الحذف باللون الأحمر والإضافة باللون الأزرق.",
}


def mail(html: str = "", words: str = "", file: bytes = b"", answers: str = "") -> bytes:
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = WRITER, LIST, "Resolution 191"
    letter["Message-ID"], letter["Date"] = "<d@s.example>", "Tue, 03 Mar 2026 10:00:00 +0100"
    if answers:
        letter["In-Reply-To"] = f"<{answers}>"
    letter.set_content(html or words, subtype="html" if html else "plain")
    if file:
        letter.add_attachment(file, "application", "octet-stream", filename="191.docx")
    return bytes(letter)


def read(*mails: bytes) -> Reading:
    return read_conversation([(m, Surroundings()) for m in mails], context())[-1].reading


def said(reading: Reading) -> list[tuple[str, str | None]]:
    return [(p.provision, p.text) for p in reading.proposals]


def page(legend: str, before: str, old: str, new: str, after: str) -> str:
    red, blue = '<span style="color:red">', '<font color="#0000FF">'
    clause = f"2 {before}{red}{old}</span>{blue}{new}</font>{after}"
    return f"<p>{legend}</p><p>Resolution 191</p><p><i>resolves</i></p><p>{clause}</p><p>Hans</p>"


def drawn() -> bytes:
    old, new = (f'<w:color w:val="{c}"/>' for c in ("FF0000", "0070C0"))
    clause = par(run(f"2\t{START}"), run(OLD, old), run(NEW, new), run(END))
    return docx(par(run("RESOLUTION 191")) + par(run("resolves", "<w:i/>")) + clause)


@pytest.mark.parametrize("legend", LEGENDS.values(), ids=LEGENDS)
def test_a_legend_says_which_colour_goes(legend: str) -> None:
    assert legend_of(legend) == Legend(frozenset(["red"]), frozenset(["blue"]))
    expected = [("191/resolves/2", START + NEW + END)]
    assert said(read(mail(page(legend, START, OLD, NEW, END)))) == expected
    assert said(read(mail(words=f"Resolution 191. {legend}", file=drawn()))) == expected


def test_two_colours_that_nobody_explains_are_not_read() -> None:
    assert said(read(mail(page("Our change:", START, OLD, NEW, END)))) == []
    assert said(read(mail(words="Resolution 191: see the file.", file=drawn()))) == []


@pytest.mark.parametrize(
    "words", ["The text in red is important.", "Deletions in red, additions in red.", ""]
)
def test_no_legend(words: str) -> None:
    assert not legend_of(words)


def test_marks_in_a_quotation_are_the_answers() -> None:
    clause = (
        "that joint meetings of groups of different Sectors should, where practicable, be held "
        "back to back and with remote participation"
    )
    other = mail(words=f"Dear all,\n\nMOD resolves 4\n\n4 {clause};\n").replace(
        WRITER.encode(), b"a.rassendyll@digital.ruritania.example"
    ).replace(b"<d@s.example>", b"<o@r.example>")  # fmt: skip
    before, _, after = clause.partition("back to back")
    struck = f"4 {before}<s>back to back</s> <span style='color:red'>in one week</span>{after};"
    for quoted, expected in (
        (struck, [("191/resolves/4", before + "in one week" + after + ";")]),
        (f"4 {clause};", []),
    ):
        html = (
            "<p>My change is below.</p><p>Hans</p><blockquote type='cite'><p>MOD resolves 4</p>"
            f"<p>{quoted}</p></blockquote>"
        )
        assert said(read(opening(), other, mail(html, answers="o@r.example"))) == expected


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ("Union;", "Union.", False),
        ("interest shall", "interest, shall", False),
        ("two years", "[two years]", True),
    ],
)
def test_punctuation_is_no_change_but_square_brackets_are(
    old: str, new: str, changes: bool
) -> None:
    whole = START + OLD + END
    before, _, after = whole.partition(old)
    html = f"<p>Resolution 191</p><p>resolves</p><p>2 {before}<s>{old}</s><u>{new}</u>{after}</p>"
    reading = read(mail(html))
    assert bool(reading.proposals) == changes
    assert (reading.position is Position.AMEND) == changes


def test_another_number_alone_is_no_change() -> None:
    html = f"<p>Resolution 191</p><p>resolves</p><p><s>2</s><u>3</u> {START}{OLD}{END}</p>"
    assert read(mail(html)).proposals == ()


def test_clauses_around_the_changed_one_are_not_cited() -> None:
    first = "that joint meetings shall be held yearly;"
    html = (
        "<p style='margin:0'>Resolution 191:</p><p style='margin:0'>resolves</p>"
        "<p style='margin:0'>1 that the advisory groups of the three Sectors shall continue to "
        "identify, through the Inter-Sector Coordination Group, the subjects of common interest "
        "and the ways of working on them together;</p>"
        f"<p style='margin:0'>2 {START}<s>{OLD}</s><u>{NEW}</u>{END}</p>"
        f"<p style='margin:0'><u>7 {first}</u></p>"
    )
    assert read(mail(html)).provisions == ("191/resolves/2", "191/resolves/7")
