"""Notes, reasons and omissions between the clauses of a file are beside its wording."""

import pytest

from bot.resolutions.outline import outline_text

HEADS = {
    "en": "resolves",
    "fr": "décide",
    "es": "resuelve",
    "ru": "решает",
    "zh": "做出决议",
    "ar": "يقرر",
}
CLAUSES = {
    "en": ("that the list shall be reviewed every year;", "that liaison statements be answered,"),
    "fr": ("que la liste est réexaminée chaque année;", "que les notes reçoivent une réponse,"),
    "es": ("que la lista se revise cada año;", "que las declaraciones se respondan,"),
    "ru": ("что перечень пересматривается ежегодно;", "что на заявления следует отвечать,"),
    "zh": ("清单应每年审议一次；", "联络声明应得到答复，"),
    "ar": ("أن تُستعرض القائمة كل سنة؛", "أنه ينبغي الرد على بيانات الاتصال،"),
}  # fmt: skip
ASIDES = [
    ("en", "[Note by Ruritania: four years correspond to the cycle of the Conference.]"),
    ("en", "Reasons: Two years are too long."),
    ("en", "Drafting note – see the report of the last meeting"),
    ("en", "[Ruritania: four years are the cycle of the Conference.]"),
    ("en", "[…]"),
    ("en", "(the rest of the text remains unchanged)"),
    ("fr", "Motifs : deux ans, c'est trop long."),
    ("fr", "[Note de la Sylvanie: voir le rapport.]"),
    ("fr", "(le reste sans changement)"),
    ("es", "Motivos: dos años es demasiado."),
    ("es", "Nota de la secretaría: véase el informe."),
    ("ru", "Основания: два года – слишком долго."),
    ("ru", "Примечание Бордурии: см. отчет."),
    ("ru", "(остальной текст без изменений)"),
    ("zh", "理由：两年过长。"),
    ("zh", "【注：见上次会议报告。】"),
    ("zh", "（其余不变）"),
    ("ar", "الأسباب: سنتان مدة طويلة."),
    ("ar", "ملاحظة من قرمية: انظر التقرير."),
]


def read(language: str, *between: str) -> list[tuple[str, str]]:
    one, two = CLAUSES[language]
    lines = [HEADS[language], f"1 {one}", *between, f"2 {two}"]
    outline = outline_text("\n\n".join(lines), "191", language)
    return [(p.id, p.text) for p in outline.provisions if p.heading]


@pytest.mark.parametrize(("language", "aside"), ASIDES)
def test_what_stands_beside_the_clauses_is_no_wording(language: str, aside: str) -> None:
    one, two = CLAUSES[language]
    expected = [("191/resolves/1", one), ("191/resolves/2", two)]
    assert read(language, aside) == expected
    outline = outline_text(f"{HEADS[language]}\n\n1 {one}\n\n{aside}", "191", language)
    assert aside in [u.text for u in outline.unplaced]


def test_a_reason_goes_on_up_to_the_next_clause() -> None:
    more = "It was agreed in 2022 that a shorter cycle would be studied."
    assert read("en", "Reasons: Two years are too long.", more) == read("en")


def test_a_wording_in_brackets_stays_one() -> None:
    kept = outline_text(
        "resolves\n\n1 that the list be reviewed;\n\n[Alternative 1: that the list be closed]",
        "191",
        "en",
    )
    assert "that the list be closed" in kept.provisions[-1].text


@pytest.mark.parametrize("verdict", ["(deleted)", "[SUP]", "NOC", "(no change)", "deleted"])
def test_a_verdict_behind_a_number_is_a_clause_of_its_own(verdict: str) -> None:
    outline = outline_text(
        f"resolves\n\n2 that the list be closed;\n\n5 {verdict}\n\n7 that it be new;", "191", "en"
    )
    assert [(p.id, p.text) for p in outline.provisions if p.heading] == [
        ("191/resolves/2", "that the list be closed;"),
        ("191/resolves/5", verdict),
        ("191/resolves/7", "that it be new;"),
    ]


TAIL = "resolves\n\n1 that the list be closed;\n\n2 that it be opened again."


@pytest.mark.parametrize(
    "foot",
    ["______________\n\nContact: Amalia Rassendyll", "Amalia Rassendyll", "Strelsau, 4 May 2026"],
)
def test_what_stands_below_the_last_clause_is_none_of_it(foot: str) -> None:
    outline = outline_text(f"{TAIL}\n\n{foot}", "191", "en")
    assert outline.provisions[-1].text == "that it be opened again."


def test_the_head_of_a_page_is_no_part_of_a_clause() -> None:
    text = TAIL.replace("closed;\n\n", "closed;\n\n- 2 -\n\nISCG/26-3/7-E\n\n")
    outline = outline_text(text, "191", "en")
    assert [p.text for p in outline.provisions if p.heading] == [
        "that the list be closed;",
        "that it be opened again.",
    ]
