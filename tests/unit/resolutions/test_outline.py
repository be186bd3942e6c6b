"""A file of a resolution becomes provisions, and what is none is reported."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.texts import ProvisionKind
from bot.resolutions.outline import listing, outline, outline_text
from tests.unit.resolutions.wordmaker import W, docx, ins, levels, numbered, par, run

ENGLISH = """RESOLUTION 191 (REV. ZENDA, 2022)

Coordination of the work of the three Sectors

The Plenipotentiary Conference of the International Telecommunication Union (Zenda, 2022),

noting

a) Resolution 5 (Rev. Strelsau, 2010) of this conference, on the ports of Ruritania;

b) the report of Freedonia,

considering further

that the Sectors share many questions,

resolves

1 that the advisory groups shall:

i) meet every year;

ii) report to Sylvania;

1 bis that Elbonia shall be informed;

2 that the following apply:

2.1 a first rule;

2.2 a second rule,

instructs the Secretary-General

1 to report to the Council;

2 to convene the group,

resolves

that this resolution enter into force at once.
"""
IDS = [
    "191",
    "191/title",
    "191/enacting",
    "191/noting/a",
    "191/noting/b",
    "191/considering-further",
    "191/resolves/1",
    "191/resolves/1/i",
    "191/resolves/1/ii",
    "191/resolves/1bis",
    "191/resolves/2",
    "191/resolves/2.1",
    "191/resolves/2.2",
    "191/instructs-the-secretary-general/1",
    "191/instructs-the-secretary-general/2",
    "191/resolves~2",
]
OTHERS = {
    "fr": """RÉSOLUTION 191 (RÉV. ZENDA, 2022)

Coordination des travaux

La Conférence de plénipotentiaires de l'Union internationale des télécommunications (Zenda, 2022),

notant

a) la Résolution 5;

b) le rapport de la Freedonia,

considérant

que les Secteurs partagent des questions,

décide

1 que les groupes se réunissent;

2 de continuer,

charge le Secrétaire général

1 de faire rapport,

invite les États Membres et les Membres des Secteurs

à participer.
""",
    "es": """RESOLUCIÓN 191 (REV. ZENDA, 2022)

Coordinación de los trabajos

La Conferencia de Plenipotenciarios de la Unión Internacional de Telecomunicaciones (Zenda, 2022),

observando

a) la Resolución 5;

b) el informe de Freedonia,

considerando

que los Sectores comparten cuestiones,

resuelve

1 que los grupos se reúnan;

2 continuar,

encarga al Secretario General

1 que informe,

invita a los Estados Miembros y a los Miembros de Sector

a participar.
""",
    "ru": """РЕЗОЛЮЦИЯ 191 (ПЕРЕСМ. ЗЕНДА, 2022 Г.)

Координация работы

Полномочная конференция Международного союза электросвязи (Зенда, 2022 г.),

отмечая

a) Резолюцию 5;

b) отчет Фридонии,

учитывая,

что у Секторов общие вопросы,

решает,

1 что группы проводят собрания;

2 продолжать,

поручает Генеральному секретарю

1 представить отчет,

предлагает Государствам-Членам и Членам Секторов

принять участие.
""",
    "zh": """第191号决议（2022年，曾达，修订版）

工作协调

国际电信联盟全权代表大会（2022年，曾达），

注意到

a) 第5号决议；

b) 弗里多尼亚的报告，

考虑到

各部门有共同问题，

做出决议

1 各顾问组应开会；

2 继续工作，

责成秘书长

1 提交报告，

请成员国和部门成员

参与工作。
""",
    "ar": """القرار 191 (المراجَع في زندا، 2022)

تنسيق الأعمال

إن مؤتمر المندوبين المفوضين للاتحاد الدولي للاتصالات (زندا، 2022)،

إذ يلاحظ

أ ) القرار 5؛

ب) تقرير فريدونيا،

وإذ يضع في اعتباره

أن للقطاعات مسائل مشتركة،

يقرر

1 أن تجتمع الأفرقة؛

2 أن يستمر العمل،

يكلف الأمين العام

1 بتقديم تقرير،

يدعو الدول الأعضاء وأعضاء القطاعات

إلى المشاركة.
""",
}


def ids(text: str, name: str = "r.txt") -> list[str]:
    return [p.id for p in outline(text.encode(), name, "191").provisions]


def test_every_clause_gets_its_id() -> None:
    found = outline_text(ENGLISH, "191")
    assert [p.id for p in found.provisions] == IDS
    assert found.unplaced == ()
    assert found.edition == "REV. ZENDA, 2022"
    by_id = {p.id: p for p in found.provisions}
    assert by_id["191/resolves/1bis"].label == "resolves 1 bis"
    assert by_id["191/resolves/1/ii"].text == "report to Sylvania;"
    assert by_id["191/resolves/1/ii"].level == 2
    assert by_id["191/considering-further"].label == "considering further"


@pytest.mark.parametrize("language", OTHERS)
def test_the_six_languages_have_the_same_ids(language: str) -> None:
    found = outline_text(OTHERS[language], "191")
    assert found.language == language
    assert found.unplaced == ()
    assert [p.id for p in found.provisions] == [
        "191",
        "191/title",
        "191/enacting",
        "191/noting/a",
        "191/noting/b",
        "191/considering",
        "191/resolves/1",
        "191/resolves/2",
        "191/instructs-the-secretary-general/1",
        "191/invites-member-states-and-sector-members",
    ]


def test_hard_wrapped_text_is_joined_again() -> None:
    wrapped = ENGLISH.replace(
        "a) Resolution 5 (Rev. Strelsau, 2010) of this conference, on the ports of Ruritania;",
        "a) Resolution 5 (Rev. Strelsau, 2010) of this conference, on the ports of\nRuritania;",
    )
    assert ids(wrapped) == IDS
    found = outline_text(wrapped, "191")
    assert found.provisions[3].text.endswith("on the ports of Ruritania;")


def test_a_page_break_inside_a_clause_is_mended() -> None:
    broken = ENGLISH.replace("share many questions,", "share\n\n- 2 -\n\nmany questions,")
    found = outline_text(broken, "191")
    assert [p.id for p in found.provisions] == IDS
    assert found.provisions[5].text == "that the Sectors share many questions,"
    assert [u.reason for u in found.unplaced] == ["page number"]


def test_headings_that_were_run_together_with_a_clause_are_found() -> None:
    run_on = ENGLISH.replace(
        "b) the report of Freedonia,\n\nconsidering further\n\nthat",
        "b) the report of Freedonia, considering further\n\na) that",
    ).replace(
        "2.2 a second rule,\n\ninstructs the Secretary-General\n\n1",
        "2.2 a second rule, instructs the Director of the Zenda Bureau, in his own name\n\n1",
    )
    found = ids(run_on)
    assert "191/considering-further/a" in found
    assert "191/instructs-the-director-of-the-zenda-bureau-in-his-own-name/1" in found


def test_a_section_in_the_middle_of_a_line_is_found_with_its_clause() -> None:
    run_on = ENGLISH.replace(
        "2 to convene the group,\n\nresolves\n\nthat",
        "2 to convene the group, with Freedonia and Member States, further resolves that",
    )
    assert ids(run_on)[-1] == "191/further-resolves"
    quoted = ENGLISH.replace("the report of Freedonia", "Resolution 5, which resolves to act")
    assert ids(quoted) == IDS


def test_clauses_that_were_run_together_are_parted() -> None:
    run_on = ENGLISH.replace(
        "1 to report to the Council;\n\n2 to", "1 to report to the Council; 2 to"
    )
    assert ids(run_on) == IDS


def test_footnotes_and_annexes_are_provisions() -> None:
    text = ENGLISH.replace(
        "b) the report of Freedonia,",
        "b) the report of Freedonia1; ____________________ 1 These include the islands.",
    )
    text += (
        "\nANNEX 1 TO RESOLUTION 191 (REV. ZENDA, 2022)\n\nMatters of"
        " interest\n\n1 Ports.\n\n2 Ships.\n"
    )
    found = outline_text(text, "191")
    by_id = {p.id: p for p in found.provisions}
    assert by_id["191/footnote/1"].text == "These include the islands."
    assert by_id["191/annex/1"].kind is ProvisionKind.ANNEX
    assert by_id["191/annex/1/2"].text == "Ships."
    assert by_id["191/noting/b"].text == "the report of Freedonia;"


def test_a_footnote_stands_below_a_rule_and_its_number_is_no_word() -> None:
    text = ENGLISH.replace("the report of Freedonia", "the report of Freedonia1")
    text += "\n___________\n\n1 These include the islands.\n"
    found = {p.id: p.text for p in outline_text(text, "191").provisions}
    assert found["191/footnote/1"] == "These include the islands."
    assert "the report of Freedonia" in found["191/noting/b"]
    assert "Freedonia1" not in "".join(found.values())


def test_what_is_around_the_resolution_is_reported() -> None:
    text = (
        "Document ISCG/26-1/5-E\n\nSource: Ruritania\n\nMOD\n\n"
        + ENGLISH
        + "\nReasons: it is time.\n"
    )
    found = outline_text(text, "191")
    assert [p.id for p in found.provisions] == IDS
    assert [u.text for u in found.unplaced] == [
        "Document ISCG/26-1/5-E",
        "Source: Ruritania",
        "MOD",
        "Reasons: it is time.",
    ]


def test_i_after_h_is_a_letter_and_i_after_a_colon_is_roman() -> None:
    letters = "".join(f"{c}) point {c} of the list;\n\n" for c in "abcdefgh")
    text = (
        f"RESOLUTION 9\n\nTitle\n\nnoting\n\n{letters}i) point i:\n\ni)"
        f" first part;\n\nii) second part,\n"
    )
    paths = [p.id for p in outline_text(text, "9").provisions][-4:]
    assert paths == ["9/noting/h", "9/noting/i", "9/noting/i/i", "9/noting/i/ii"]


def test_indents_are_provisions_of_their_own() -> None:
    text = (
        "RESOLUTION 9\n\nTitle\n\nresolves\n\n1 to invite:\n\n–"
        " Ruritania;\n\n– Freedonia;\n\n2 to close.\n"
    )
    assert [p.id for p in outline_text(text, "9").provisions][2:] == [
        "9/resolves/1",
        "9/resolves/1/dash-1",
        "9/resolves/1/dash-2",
        "9/resolves/2",
    ]


def word_body() -> str:
    return (
        par(run("RESOLUTION 191 (REV. ZENDA, 2022)"))
        + par(run("Coordination of work"))
        + par(run("The Plenipotentiary Conference (Zenda, 2022),"))
        + par(run("noting", "<w:i/>"))
        + numbered("the ports;", list_id=1)
        + numbered("the ships,", list_id=1)
        + par(run("resolves", "<w:i/>"))
        + numbered("that they meet:", list_id=2, level=1)
        + numbered("in spring;", list_id=2, level=2)
        + numbered("in autumn;", list_id=2, level=2)
        + par(run("2\tthat it is typed;"))
        + f"<w:tbl><w:tr><w:tc>{par(run('a cell of a table'))}</w:tc></w:tr></w:tbl>"
        + par(run("instructs the Secretary-General", "<w:i/>"), ins(" "))
        + par(run("to report"), '<w:r><w:footnoteReference w:id="7"/></w:r>', run("."))
    )


NUMBERING = levels(("lowerLetter", "%1)"), ("decimal", "%2"), ("lowerRoman", "%3)"))
NOTES = (
    f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="7">{par(run("every year"))}'
    "</w:footnote></w:footnotes>"
)


def test_a_word_file_with_automatic_and_typed_numbers() -> None:
    data = docx(word_body(), numbering=NUMBERING, footnotes=NOTES)
    found = outline(data, "r.docx", "191", "en")
    assert [p.id for p in found.provisions] == [
        "191",
        "191/title",
        "191/enacting",
        "191/noting/a",
        "191/noting/b",
        "191/resolves/1",
        "191/resolves/1/i",
        "191/resolves/1/ii",
        "191/resolves/2",
        "191/instructs-the-secretary-general",
        "191/footnote/1",
    ]
    assert found.provisions[8].text == "that it is typed;\na cell of a table"
    assert "the file has tracked changes; they are read as accepted" in found.warnings


def test_a_heading_in_italics_with_its_clause_in_one_paragraph() -> None:
    body = (
        par(run("RESOLUTION 191"))
        + par(run("Ports"))
        + par(run("recalling", "<w:i/>"), run(" its decision on ports,"))
        + par(run("resolves", "<w:i/>"), run(" that ports be open."))
    )
    found = outline(docx(body), "r.docx", "191", "en")
    assert [(p.id, p.text) for p in found.provisions][2:] == [
        ("191/recalling", "its decision on ports,"),
        ("191/resolves", "that ports be open."),
    ]


def test_html_and_markdown_are_read() -> None:
    html = (
        "<h1>RESOLUTION 191 (REV. ZENDA, 2022)</h1><p>Ports &amp; ships</p>"
        "<p><i>noting</i></p><ol type=a><li>the ports;<li>the ships,</ol>"
        "<p><i>resolves</i></p><ol><li>that they meet;<li>that they part.</ol><script>x</script>"
    )
    markdown = (
        "# RESOLUTION 191 (REV. ZENDA, 2022)\n\nPorts & ships\n\n*noting*\n\na) the ports;\n\n"
        "b) the ships,\n\n*resolves*\n\n1. that they meet;\n2. that they part.\n"
    )
    wanted = ["191", "191/title"] + [
        f"191/{p}" for p in ("noting/a", "noting/b", "resolves/1", "resolves/2")
    ]
    assert ids(html, "r.html") == wanted
    assert ids(markdown, "r.md") == wanted
    assert outline(html.encode(), "r.html", "191").provisions[1].text == "Ports & ships"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_a_russian_text_in_whatever_encoding(encoding: str) -> None:
    found = outline(OTHERS["ru"].encode(encoding), "r.txt", "191")
    assert found.language == "ru"
    assert len(found.provisions) == 10


def test_a_file_that_is_no_resolution_says_so() -> None:
    found = outline(b"Dear all,\nhello.\n", "x.txt", "191")
    assert found.provisions == () or found.warnings
    assert outline(b"PK\x03\x04junk", "x.docx", "191").warnings[0].startswith("refused")


def test_nothing_of_a_text_is_lost() -> None:
    found = outline_text(ENGLISH, "191")
    kept = " ".join(
        [p.text for p in found.provisions]
        + [p.heading_text for p in found.provisions]
        + [u.text for u in found.unplaced]
    )
    words = [w for w in ENGLISH.split() if len(w) > 3]
    assert [w for w in words if w not in kept] == []


@given(st.text(max_size=600))
def test_any_text_is_read(text: str) -> None:
    outline_text(text, "191")
    outline(text.encode("utf-8", "replace"), "x.html", "191")


def test_a_long_annex_takes_linear_time() -> None:
    def seconds(clauses: int) -> float:
        text = (
            ENGLISH
            + "\nANNEX TO RESOLUTION 191\n\n"
            + "".join(
                f"{n} a clause of the annex, considering 2 points, with words;\n\n"
                for n in range(clauses)
            )
        )
        start = time.process_time()
        outline_text(text, "191")
        return time.process_time() - start

    seconds(10)
    assert seconds(4000) < 25 * max(seconds(400), 0.01)


def test_a_draft_revision_is_known_by_its_name() -> None:
    for name in ("Draft revised Resolution 191", "MOD\tRESOLUTION 191 (REV. ZENDA, 2022)"):
        text = ENGLISH.replace("RESOLUTION 191 (REV. ZENDA, 2022)", name)
        assert ids(text) == IDS


def test_name_and_title_in_one_line_and_the_history_under_it() -> None:
    text = ENGLISH.replace(
        "RESOLUTION 191 (REV. ZENDA, 2022)\n\nCoordination of the work of the three Sectors",
        "RESOLUTION 191 (Rev. Zenda, 2022) – Coordination of work\n\n(Strelsau, 2010; Zenda, 2022)",
    )
    found = outline_text(text, "191")
    assert [p.id for p in found.provisions] == IDS
    assert found.provisions[0].text.endswith("\n(Strelsau, 2010; Zenda, 2022)")
    assert found.provisions[1].text == "Coordination of work"


def test_letters_with_a_dot_and_symbols_between_clauses() -> None:
    text = (
        "RESOLUTION 9\n\nTitle\n\nnoting\n\na. the ports;\n\nb. the"
        " ships,\n\nresolves\n\nMOD\n\n1 to act.\n"
    )
    found = outline_text(text, "9")
    assert [p.id for p in found.provisions][2:] == ["9/noting/a", "9/noting/b", "9/resolves/1"]
    assert [(u.text, u.reason) for u in found.unplaced] == [("MOD", "symbol of a proposal")]


def test_a_resolution_of_another_assembly_has_its_own_name() -> None:
    text = "RESOLUTION 18 (Rev. Hammamet, 2016)\n\nPrinciples\n\nThe World Telecommunication"
    text += (
        " Standardization Assembly (Hammamet, 2016),\n\nresolves to"
        " invite Member States\n\n1 to act.\n"
    )
    assert [p.id for p in outline_text(text, "WTSA-18").provisions] == [
        "WTSA-18",
        "WTSA-18/title",
        "WTSA-18/enacting",
        "WTSA-18/resolves-to-invite-member-states/1",
    ]


def test_a_pdf_is_refused_in_words() -> None:
    assert outline(b"%PDF-1.7 ...", "r.pdf", "191").warnings[0].startswith("refused")


def test_the_listing_is_plain_data() -> None:
    data = listing(outline_text(ENGLISH, "191"))
    assert data["provisions"][3] == {
        "id": "191/noting/a",
        "label": "noting a)",
        "text": "Resolution 5 (Rev. Strelsau, 2010) of this conference, on the ports of Ruritania;",
    }
    assert data["unplaced"] == []


@pytest.mark.parametrize(
    "piece", ["<a ", "<!--", '<a b="', "<ol><li>", "<i>x", "- \n", "1 \n", "a\n"]
)
def test_a_hostile_file_takes_linear_time(piece: str) -> None:
    data = ("RESOLUTION 1\n\nT\n\nnoting\n\n" + piece * (200_000 // len(piece))).encode()
    start = time.process_time()
    outline(data, "x.html" if piece.startswith("<") else "x.txt", "1", "en")
    assert time.process_time() - start < 15


@pytest.mark.parametrize(
    ("language", "heading", "words"),
    [
        ("en", "instructs the Directors of the Bureaux", "to provide captioning,"),
        ("fr", "charge les Directeurs des Bureaux", "d'assurer le sous-titrage,"),
        ("es", "encarga a los Directores de las Oficinas", "que faciliten subtitulado,"),
        ("ru", "поручает Директорам Бюро", "обеспечивать ввод субтитров,"),
        ("zh", "责成各局主任", "提供字幕，"),
        ("ar", "يكلف مديري المكاتب", "بتوفير العرض النصي،"),
        ("ar", "يدعو الدول الأعضاء", "إلى تقديم الدعم،"),
    ],
)
def test_an_extract_may_begin_with_any_clause_of_a_section(
    language: str, heading: str, words: str
) -> None:
    found = outline(
        f"Resolution 191\n\n{heading}\n\n3 {words}\n".encode(), "a.txt", "191", language
    )
    assert [(p.number, p.text) for p in found.provisions if p.number] == [("3", words)]
