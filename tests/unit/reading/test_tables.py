"""Tables that set a wording beside another, as delegations draw them in six languages."""

import io
from collections.abc import Sequence

import docx
import pytest

from bot.model.letters import Attachment
from bot.reading.files.attached import read_files
from bot.reading.files.file_reading import FileReading
from bot.reading.places.shelf import shelf_of
from bot.reading.told.hands import others_of
from bot.reading.voices.names import Names
from bot.reading.words.table_words import Column, column_of
from tests.mails.measure import context
from tests.unit.reading.test_files import clauses
from tests.unit.resolutions.wordmaker import by, dele, ins, par, run
from tests.unit.resolutions.wordmaker import docx as word

HEADS = {
    "en": ("Current text", "Proposed text", "Reasons"),
    "fr": ("Texte en vigueur", "Modification proposée", "Motifs"),
    "es": ("Texto actual", "Texto propuesto", "Justificación"),
    "ru": ("Действующий текст", "Предлагаемый текст", "Обоснование"),
    "ar": ("النص الحالي", "النص المقترح", "الأسباب"),
    "zh": ("现行案文", "拟议修改", "理由"),
}
EDITS = {
    "en": ("resolves", "every two years", "every year"),
    "fr": ("décide", "tous les deux ans", "chaque année"),
    "es": ("resuelve", "cada dos años", "cada año"),
    "ru": ("решает", "каждые два года", "ежегодно"),
    "ar": ("يقرر", "كل سنتين", "كل سنة"),
    "zh": ("做出决议", "每两年", "每年"),
}
Rows = Sequence[Sequence[str]]


def clause(number: str, language: str = "en", heading: str = "resolves") -> str:
    """A clause of the text in force with its number."""
    body = "\n".join(clauses(language))
    behind = body.split(f"\n{heading}", 1)[1]
    return next(line for line in behind.split("\n") if line.startswith(f"{number} "))


def file_of(rows: Rows, before: Sequence[str] = ("Resolution 191",)) -> bytes:
    made = docx.Document()
    for text in before:
        made.add_paragraph(text)
    table = made.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def reading(data: bytes) -> FileReading:
    attachment = Attachment("table.docx", "application/octet-stream", len(data), "")
    return read_files([(attachment, data)], shelf_of(context()), "191", ("191", "58"))


def said(data: bytes) -> list[tuple[str, str, str | None]]:
    return [(p.provision, str(p.action), p.text) for p in reading(data).proposals]


@pytest.mark.parametrize("language", HEADS)
def test_the_proposed_wording_stands_beside_the_current_one(language: str) -> None:
    heading, old, new = EDITS[language]
    current = clause("2", language, heading)
    rows = (HEADS[language], (heading, heading, ""), (current, current.replace(old, new), "-"))
    wording = current.replace(old, new).removeprefix("2 ")
    assert said(file_of(rows)) == [("191/resolves/2", "MOD", wording)]


@pytest.mark.parametrize("language", HEADS)
def test_some_words_of_a_clause_may_stand_in_the_cells(language: str) -> None:
    heading, old, new = EDITS[language]
    current = clause("2", language, heading)
    rows = (("№", *HEADS[language]), (f"{heading} 2", old, new, ""))
    wording = current.replace(old, new).removeprefix("2 ")
    assert said(file_of(rows)) == [("191/resolves/2", "MOD", wording)]


def test_words_that_the_clause_has_not_are_not_its_wording() -> None:
    rows = (("№", *HEADS["zh"]), ("做出决议3", "每两年", "每年", ""))
    assert said(file_of(rows, ("第191号决议",))) == []


@pytest.mark.parametrize(
    ("language", "label", "gone", "kept"),
    [
        ("en", "resolves", "Delete", "No change"),
        ("fr", "décide", "Supprimer", "Pas de changement"),
        ("es", "resuelve", "Suprimir", "Sin cambios"),
        ("ru", "решает", "Исключить", "Без изменений"),
        ("ar", "يقرر", "حذف", "دون تغيير"),
        ("zh", "做出决议", "删除", "保持不变"),
    ],
)
def test_a_word_in_the_cell_decides(language: str, label: str, gone: str, kept: str) -> None:
    heading = EDITS[language][0]
    rows = (
        ("№", *HEADS[language]),
        (f"{label} 5", clause("5", language, heading), gone, ""),
        (f"{label} 6", clause("6", language, heading), kept, ""),
    )
    assert said(file_of(rows)) == [
        ("191/resolves/5", "SUP", None),
        ("191/resolves/6", "NOC", None),
    ]


def test_a_new_clause_has_nothing_beside_it() -> None:
    new = "that joint workshops shall be encouraged;"
    rows = (
        ("Provision", "Current text", "Proposal of Syldavia", "Justification"),
        ("resolves 7 (new)", "–", new, "useful"),
    )
    assert said(file_of(rows)) == [("191/resolves/7", "ADD", new)]
    beside = (("Current text", "Proposed text"), ("resolves", "resolves"), ("", f"7 {new}"))
    assert said(file_of(beside)) == [("191/resolves/7", "ADD", new)]


def test_the_form_of_the_standards_bodies_is_read() -> None:
    wording = clause("5").removeprefix("5 ").replace("two meetings", "one meeting")
    heads = ("MB", "Line", "Clause", "Paragraph", "Type of comment", "Comments")
    rows = (
        (*heads, "Proposed change", "Observations of the secretariat"),
        ("SYD", "", "resolves 5", "", "te", "Two meetings are too slow.", wording, ""),
    )
    assert said(file_of(rows)) == [("191/resolves/5", "MOD", wording)]


def test_the_section_and_its_number_may_stand_in_two_columns() -> None:
    wording = clause("5").removeprefix("5 ").replace("two meetings", "one meeting")
    rows = (
        ("No.", "Clause", "Paragraph", "Comments", "Proposed change"),
        ("1", "resolves", "5", "Too slow.", wording),
        ("2", "considering", "d)", "It repeats.", "Delete"),
        ("3", "resolves 6", "", "", "no change"),
    )
    assert said(file_of(rows)) == [
        ("191/resolves/5", "MOD", wording),
        ("191/considering/d", "SUP", None),
        ("191/resolves/6", "NOC", None),
    ]


def test_words_about_a_clause_are_no_wording_of_it() -> None:
    rows = (
        ("Clause", "Comments", "Proposed change"),
        ("resolves 5", "", "Please make this shorter and more binding."),
        ("resolves 2", "", "Replace “two years” by “year”."),
    )
    yearly = clause("2").removeprefix("2 ").replace("two years", "year")
    assert said(file_of(rows)) == [("191/resolves/2", "MOD", yearly)]


def test_whole_sections_side_by_side_are_compared() -> None:
    left = ["resolves", *(clause(str(n)) for n in range(1, 7))]
    right = [c.replace("every two years", "every year") for c in left if not c.startswith("5 ")]
    rows = (("Current text", "Proposed text"), ("\n".join(left), "\n".join(right)))
    assert [(p[0], p[1]) for p in said(file_of(rows))] == [
        ("191/resolves/2", "MOD"),
        ("191/resolves/5", "SUP"),
    ]


def test_an_empty_cell_proposes_nothing() -> None:
    section = "\n".join(("resolves", *(clause(str(n)) for n in range(1, 7))))
    rows = (
        ("Provision", *HEADS["en"]),
        ("", clause("5"), "", "we are still thinking"),
        ("resolves 4", clause("4"), "–", ""),
        ("", section, "", ""),
    )
    assert said(file_of(rows)) == []


def cells(*texts: str, marks: str = "") -> str:
    head = f"<w:trPr>{marks}</w:trPr>" if marks else ""
    return f"<w:tr>{head}{''.join(f'<w:tc>{par(t)}</w:tc>' for t in texts)}</w:tr>"


def test_tracked_changes_in_a_table_are_rows_and_words() -> None:
    new = "that joint workshops shall be encouraged;"
    before, _, after = clause("2").removeprefix("2 ").partition("two years")
    table = (
        cells(run("Provision"), run("Text"))
        + cells(run("resolves 2"), run(before) + dele("two years") + ins("year") + run(after))
        + cells(dele("resolves 5"), dele("that liaison"), marks=f"<w:del {by('A')}/>")
        + cells(run("resolves 6"), run(clause("6").removeprefix("6 ")))
        + cells(ins("resolves 7"), ins(new), marks=f"<w:ins {by('A')}/>")
    )
    assert said(word(par(run("Resolution 191")) + f"<w:tbl>{table}</w:tbl>")) == [
        ("191/resolves/2", "MOD", f"{before}year{after}"),
        ("191/resolves/5", "SUP", None),
        ("191/resolves/7", "ADD", new),
    ]


def test_marks_in_the_proposed_column_are_taken_as_accepted() -> None:
    before, _, after = clause("2").partition("two years")
    table = cells(run("Existing"), run("Syldavia proposes")) + cells(
        run(clause("2")), run(before) + dele("two years") + ins("year") + run(after)
    )
    assert said(word(par(run("Resolution 191")) + f"<w:tbl>{table}</w:tbl>")) == [
        ("191/resolves/2", "MOD", f"{before}year{after}".removeprefix("2 "))
    ]


def test_a_table_of_something_else_is_no_part_of_the_clause_before_it() -> None:
    body = [c.replace("every two years", "every year") for c in clauses()]
    data = file_of((("Date", "Meeting"), ("5 May", "fourth")), before=body)
    assert [p[:2] for p in said(data)] == [("191/resolves/2", "MOD")]


@pytest.mark.parametrize(
    ("head", "column"),
    [
        ("Text proposed by Syldavia", Column.PROPOSED),
        ("Reasons for the proposed change", Column.REASONS),
        ("Comments", Column.REASONS),
        ("Provision in force", Column.CURRENT),
        ("Texte actuel", Column.CURRENT),
        ("Пункт", Column.LABEL),
        ("现有案文", Column.CURRENT),
        ("Текст", Column.TEXT),
        ("Deadline", None),
        ("", None),
    ],
)
def test_the_head_of_a_column_says_what_it_holds(head: str, column: Column | None) -> None:
    assert column_of(head) is column


OTHERS = others_of((), "Syldavia", Names(("Syldavia",), ("Ruritania", "Freedonia")))


@pytest.mark.parametrize(
    ("heads", "taken"),
    [
        (("Provision", "Proposal of Ruritania", "Proposal of Syldavia"), True),
        (("Clause", "Freedonia", "Syldavia"), True),
        (("Clause", "Proposed by Ruritania", "Proposed by Borduria"), False),
        (("Положение", "Предложение Руритании", "Предложение Сильдавии"), True),
    ],
)
def test_of_columns_headed_by_states_the_writers_is_his(heads: Sequence[str], taken: bool) -> None:
    now = clause("2")
    data = file_of([heads, ("resolves 2", now.replace("two", "three"), now.replace("two", "six"))])
    attachment = Attachment("191.docx", "application/octet-stream", len(data), "")
    found = read_files([(attachment, data)], shelf_of(context()), "191", ("191",), None, OTHERS)
    expected = [("191/resolves/2", "MOD", now.replace("two", "six").removeprefix("2 "))]
    said = [(p.provision, str(p.action), p.text) for p in found.proposals]
    assert said == (expected if taken else [])


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_form_filled_in_twice_is_read_twice(language: str) -> None:
    _, old, new = EDITS[language]
    label = {"en": ("resolves 2", "resolves 6"), "fr": ("décide 2", "décide 6")}[language]
    heading = {"en": "resolves", "fr": "décide"}[language]
    first, second = (clause(n, language, heading) for n in ("2", "6"))
    provision = {"en": "Provision", "fr": "Disposition"}[language]
    fields = (provision, *HEADS[language])
    gone = {"en": "Delete", "fr": "Supprimer"}[language]
    values = (label[0], first, first.replace(old, new), "x", label[1], second, gone, "y")
    rows = list(zip((*fields, *fields), values, strict=True))
    changed = first.replace(old, new).removeprefix("2 ")
    assert said(file_of(rows)) == [
        ("191/resolves/2", "MOD", changed),
        ("191/resolves/6", "SUP", None),
    ]


def test_a_table_without_heads_is_told_by_its_words() -> None:
    two, five = (clause(n).partition(" ")[2] for n in ("2", "5"))
    new = (two.replace("two years", "year"), five.replace("two meetings", "one meeting"))
    rows = (("resolves 2", new[0], "Subjects change."), ("resolves 5", new[1], "Two are slow."))
    expected = [("191/resolves/2", "MOD", new[0]), ("191/resolves/5", "MOD", new[1])]
    assert said(file_of(rows)) == expected
    beside = tuple((a, b, c) for (a, c, _), b in zip(rows, (two, five), strict=True))
    assert said(file_of(beside)) == expected


@pytest.mark.parametrize("language", EDITS)
def test_a_cell_may_begin_with_the_name_of_its_provision(language: str) -> None:
    heading, old, new = EDITS[language]
    now = f"{heading} {clause('2', language, heading)}"
    rows = (HEADS[language], (now, now.replace(old, new), "…"))
    (proposal,) = reading(file_of(rows)).proposals
    expected = clause("2", language, heading).removeprefix("2 ").replace(old, new)
    assert (proposal.provision, proposal.text) == ("191/resolves/2", expected)


@pytest.mark.parametrize(
    "heads",
    [
        ("Action", "Provision", "Text"),
        ("Действие", "Пункт", "Текст"),
        ("الإجراء", "الفقرة", "النص"),
        ("Action", "Provision", "Proposed text"),
    ],
)
@pytest.mark.parametrize("first", ["MOD", "modify", "изменить"])
def test_a_column_may_say_only_what_is_done(heads: Sequence[str], first: str) -> None:
    changed = clause("2").replace("two years", "year").removeprefix("2 ")
    rows = [heads, (first, "resolves 2", changed), ("SUP", "resolves 5", clause("5"))]
    rows += [("ADD", "resolves 7", "that joint workshops shall be encouraged;")]
    rows += [("NOC", "resolves 6", "")]
    read = reading(file_of(rows))
    assert [(p.provision, str(p.action), p.text) for p in read.proposals] == [
        ("191/resolves/2", "MOD", changed),
        ("191/resolves/5", "SUP", None),
        ("191/resolves/7", "ADD", "that joint workshops shall be encouraged;"),
        ("191/resolves/6", "NOC", None),
    ]


def test_a_short_wording_says_more_in_chinese() -> None:
    rows = [
        ("条款", "处理", "案文"),
        ("做出决议5", "删除", ""),
        ("做出决议7", "新增", "鼓励举办联合讲习班；"),
    ]
    read = reading(file_of(rows, ("第191号决议",)))
    assert [(p.provision, p.text) for p in read.proposals] == [
        ("191/resolves/5", None),
        ("191/resolves/7", "鼓励举办联合讲习班；"),
    ]


def test_a_form_may_say_what_is_done_above_the_wording() -> None:
    changed = clause("2").replace("two years", "year").removeprefix("2 ")
    rows = [("Resolution", "191"), ("Provision", "resolves 2"), ("Action", "MOD")]
    rows += [("Proposed text", changed), ("Reason", "It changes quickly.")]
    (proposal,) = reading(file_of(rows)).proposals
    assert (proposal.provision, proposal.text) == ("191/resolves/2", changed)


REMARKS = {
    "en": ("Text", "Comments"),
    "fr": ("Texte", "Observations"),
    "es": ("Texto", "Comentarios"),
    "ru": ("Текст", "Комментарии"),
    "ar": ("النص", "التعليقات"),
    "zh": ("案文", "意见"),
}


@pytest.mark.parametrize("language", EDITS)
def test_remarks_beside_the_text_are_no_words_of_it(language: str) -> None:
    _, old, new = EDITS[language]
    rows = cells(*map(run, REMARKS[language]))
    body = clauses(language)
    for line in body[3:]:
        before, cut, after = line.partition(old)
        words = run(before) + (dele(old) + ins(new) + run(after) if cut else "")
        rows += cells(words, run("ok" if cut else ""))
    text = clause("2", language, EDITS[language][0]).removeprefix("2 ").replace(old, new)
    file = word("".join(par(run(line)) for line in body[:3]) + f"<w:tbl>{rows}</w:tbl>")
    assert said(file) == [("191/resolves/2", "MOD", text)]


def test_a_table_for_each_proposal_names_its_place_above() -> None:
    body = par(run("Résolution 191"))
    for n, old, new in (("2", "tous les deux ans", "chaque année"), ("5", "deux", "trois")):
        now = clause(n, "fr", "décide").removeprefix(f"{n} ")
        rows = cells(run(f"Proposition {n}"), run(f"décide {n}"))
        rows += cells(run("Texte actuel"), run(now))
        rows += cells(run("Texte proposé"), run(now.replace(old, new)))
        body += f"<w:tbl>{rows}</w:tbl>" + par(run(""))
    assert [(place, action) for place, action, _ in said(word(body))] == [
        ("191/resolves/2", "MOD"),
        ("191/resolves/5", "MOD"),
    ]


ORDERED = {
    "en": ("resolves 7 (new)", "Add: “that joint workshops shall be encouraged”"),
    "fr": ("décide 7 (nouveau)", "Ajouter : « que des ateliers communs sont encouragés »"),
    "es": ("resuelve 7 (nuevo)", "Añadir: «que se fomenten talleres conjuntos cada año»"),
    "ru": ("решает, новый п. 7", "Добавить: «что поощряется проведение семинаров»"),
    "zh": ("做出决议 7（新）", "增加：“鼓励各部门定期共同举办联合讲习班”"),
    "ar": ("يقرر 7 (جديد)", "إضافة: «أن تُشجَّع حلقات العمل المشتركة»"),
}


@pytest.mark.parametrize("language", ORDERED)
def test_a_cell_that_orders_a_wording_is_not_that_wording(language: str) -> None:
    label, order = ORDERED[language]
    heads = {"en": "Provision", "fr": "Disposition", "es": "Disposición", "ru": "Пункт",
             "zh": "条款", "ar": "البند"}  # fmt: skip
    table = [(heads[language], *HEADS[language][1:]), (label, order, "")]
    wording = order.split(":", 1)[-1].split("：", 1)[-1].strip(" \u00a0“”«»")
    assert said(file_of(table)) == [("191/resolves/7", "ADD", wording)]
