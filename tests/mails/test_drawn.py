"""Redlines that are drawn: by colours that a legend explains, in HTML and in Word files; marks put
into the quotation of another's proposal; changes of punctuation and numbers alone."""

from dataclasses import replace
from email.message import EmailMessage

import pytest

from bot.model.facts import Surroundings
from bot.model.letters import Kind
from bot.model.readings import Position, Reading
from bot.reading.prose.legend import Legend, legend_of
from bot.reading.reader import read_conversation
from bot.resolutions.outline import outline
from tests.mails.letters import LIST, WRITER, opening
from tests.mails.measure import TEXTS, context
from tests.unit.resolutions.wordmaker import dele, docx, ins, par, run

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


@pytest.mark.parametrize("number", ["2 – ", "2.\t", "2) "])
def test_a_text_pasted_with_tracking_on_changes_what_differs(number: str) -> None:
    same = "that the Inter-Sector Coordination Group shall not take decisions on behalf of any"
    lines = ("RESOLUTION 191", "resolves", f"{number}{START}{NEW}{END}", f"6 {same} Sector,")
    body = "".join(par(ins(line)) for line in lines)
    found = read(mail(words="Resolution 191: our text.", file=docx(body)))
    assert [(p.provision, str(p.action), p.text) for p in found.proposals] == [
        ("191/resolves/2", "MOD", START + NEW + END)
    ]


@pytest.mark.parametrize("letter", ["هـ )", "ه )", "هـ)"])
def test_the_fifth_letter_of_an_arabic_preamble(letter: str) -> None:
    new = "أن ميزانية الاتحاد محدودة،"
    lines = ("القرار 191", "إذ يضع في اعتباره", "أ ) أهداف الاتحاد؛")
    body = "".join(par(run(x)) for x in lines) + par(ins(f"{letter} {new}"))
    found = read(mail(words="القرار 191", file=docx(body)))
    assert ("191/considering/e", new) in said(found)


def test_a_redline_in_a_table_is_read_cell_by_cell() -> None:
    change = f"{START}<s>{OLD}</s><u>{NEW}</u>{END}"
    for first in ("resolves 2", f"2 {START}{OLD}{END}"):
        html = (
            "<p>Resolution 191</p><table><tr><td>Current</td><td>Proposed</td></tr>"
            f"<tr><td>{first}</td><td>{change}</td></tr></table>"
        )
        assert said(read(mail(html))) == [("191/resolves/2", START + NEW + END)]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("please find attached the comments of Syldavia on Resolution 191.", Kind.COMMENT),
        ("the text of Resolution 191 as it stands is attached for convenience.", Kind.CHATTER),
    ],
)
def test_what_cannot_be_read_is_a_comment_if_it_is_the_writers(words: str, kind: Kind) -> None:
    assert read(mail(words=f"Dear all,\n\n{words}\n\nHans", file=docx(par(run("x"))))).kind is kind


@pytest.mark.parametrize("struck", ["annually ", "every year "])
def test_one_struck_word_is_a_deletion(struck: str) -> None:
    place = "191/instructs-the-secretary-general/2"
    body = "to report {}to the Council on the implementation of this resolution;"
    clause = par(run("2\tto report "), run(struck, "<w:strike/>"), run(body.split("{}")[1]))
    heads = par(run("RESOLUTION 191")) + par(run("instructs the Secretary-General", "<w:i/>"))
    found = read(mail(words="Resolution 191: our change.", file=docx(heads + clause)))
    assert said(found) == [(place, body.format(""))]


def test_a_drawn_clause_below_a_sentence_loses_its_struck_words() -> None:
    clause = par(
        run(f"2\t{START}"), run(OLD, "<w:strike/>"), run(NEW, '<w:u w:val="single"/>'), run(END)
    )
    lead = par(run("Contribution on Resolution 191"))
    lead += par(run("We propose to amend resolves 2 as follows:"))
    found = read(mail(words="Resolution 191: see the file.", file=docx(lead + clause)))
    assert said(found) == [("191/resolves/2", START + NEW + END)]


def test_redlines_of_two_resolutions_stand_under_their_names() -> None:
    other = "that the Union shall organize at least {} before each plenipotentiary conference;"
    was, now = (other.format(f"{n} interregional preparatory meeting") for n in ("one", "two"))
    html = (
        f"<p>Resolution 191</p><p>resolves</p><p>2 {START}<s>{OLD}</s><u>{NEW}</u>{END}</p>"
        f"<p>Resolution 58</p><p>resolves</p><p>2 {was.replace('one', '<s>one</s><u>two</u>')}</p>"
    )
    assert said(read(mail(html))) == [("191/resolves/2", START + NEW + END), ("58/resolves/2", now)]


def test_marks_in_a_clause_that_another_would_add() -> None:
    clause = "that the list of subjects shall be published as open data in every language"
    other = mail(words=f"Dear all,\n\nADD resolves 7\n\n7 {clause};\n").replace(
        WRITER.encode(), b"a.rassendyll@digital.ruritania.example"
    ).replace(b"<d@s.example>", b"<o@r.example>")  # fmt: skip
    html = (
        "<p>One edit below.</p><p>Hans</p><blockquote type='cite'><p>ADD resolves 7</p>"
        f"<p>7 {clause.replace('as open data', '<s>as open data</s> <u>on line</u>')};</p>"
        "</blockquote>"
    )
    answer = mail(html, answers="o@r.example")
    expected = [("191/resolves/7", clause.replace("as open data", "on line") + ";")]
    assert said(read(opening(), other, answer)) == expected


def test_a_text_struck_from_beginning_to_end_is_suppressed() -> None:
    text = (TEXTS / "58.en.txt").read_text("utf-8").split("\n\n", 1)[1]
    body = "".join(par(dele(line)) for line in text.split("\n\n"))
    found = read(mail(words="Resolution 58: our proposal.", file=docx(body)))
    assert [(p.provision, str(p.action)) for p in found.proposals] == [("58", "SUP")]


@pytest.mark.parametrize("colour", ["blue", "#0000FF", "red"])
def test_underlined_words_in_a_colour_are_new_and_links_are_not(colour: str) -> None:
    clause = (
        "that the Inter-Sector Coordination Group shall not take decisions {}on behalf of any "
        "Sector,"
    )
    new = f"<u><span style='color:{colour}'>or recommendations </span></u>"
    link = f"<a href='https://x.example/'><u style='color:{colour}'>decisions</u></a>"
    lead = "<p>Resolution 191</p><p>resolves</p>"
    found = read(mail(f"{lead}<p>6 {clause.format(new)}</p>"))
    assert said(found) == [("191/resolves/6", clause.format("or recommendations "))]
    linked = clause.format("").replace("decisions", link)
    assert said(read(mail(f"{lead}<p>6 {linked}</p>"))) == []


def test_one_struck_chinese_character_is_a_word() -> None:
    place, now = "191/instructs-the-directors-of-the-bureaux/3", "，联席会议上提供字幕和口译，"
    clause = par(
        run("3\t在资源允许的情况下，"), run("在", "<w:strike/>"), run("联席会议上提供字幕和口译，")
    )
    heads = par(run("第191号决议")) + par(run("责成各局主任"))
    found = read(mail(words="第191号决议：见附件。", file=docx(heads + clause)))
    assert said(found) == [(place, f"在资源允许的情况下{now}")]


def test_the_parts_of_a_clause_above_a_marked_one_are_no_new_clauses() -> None:
    text = outline(
        b"RESOLUTION 191\n\nresolves\n\n1 that the groups shall assist in:\n\n"
        b"i) the identification of subjects common to the three Sectors;\n\n"
        b"ii) the definition of mechanisms to strengthen cooperation on them;\n",
        "191.en.txt", "191", "en",
    ).as_text()  # fmt: skip
    html = (
        "<p>Resolution 191</p><p>resolves</p><ol><li>that the groups shall assist in:"
        "<ol type='i'><li>the identification of subjects common to the three Sectors;</li>"
        "<li>the definition of <s>mechanisms</s> <u>ways</u> to strengthen cooperation on them;"
        "</li></ol></li></ol>"
    )
    told = replace(context(), texts=(text,))
    found = read_conversation([(mail(html), Surroundings())], told)[-1].reading
    wording = "the definition of ways to strengthen cooperation on them;"
    assert said(found) == [("191/resolves/1/ii", wording)]
