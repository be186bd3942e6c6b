"""Labels in six languages: every one is found, and prose that looks like one is left alone."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.resolutions.labels import find_labels
from bot.resolutions.named import find_resolutions
from bot.resolutions.proper import proper_label

HERE = Path(__file__).parent
LABELS = [tuple(line.split("\t")) for line in (HERE / "labels.tsv").read_text("utf-8").splitlines()]
PROSE = [tuple(line.split("\t")) for line in (HERE / "prose.tsv").read_text("utf-8").splitlines()]


def found(text: str, **more: str) -> list[str]:
    return [hit.id or hit.provision or "" for hit in find_labels(text, **more)]


def test_there_are_enough_labels_and_enough_prose_in_six_languages() -> None:
    assert len(LABELS) >= 400
    assert len(PROSE) >= 400
    assert (
        {row[0] for row in LABELS} == {row[0] for row in PROSE} == set("ar zh en fr ru es".split())
    )


@pytest.mark.parametrize(("language", "text", "ids"), LABELS)
def test_a_label_is_found_with_its_id(language: str, text: str, ids: str) -> None:
    assert sorted(found(text)) == sorted(ids.split())


@pytest.mark.parametrize(("language", "text"), PROSE)
def test_prose_is_no_label(language: str, text: str) -> None:
    assert found(text) == []


def test_a_name_under_thanks_is_no_paragraph() -> None:
    assert found("It was sent by mistake.\n\nThanks,\nA") == []
    assert found("Thanks\nB") == []


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("(a) delete resolves 2\n(b) keep resolves 3 as it is", ["resolves/2", "resolves/3"]),
        ("a) supprimer le décide 2\nb) conserver le décide 3", ["resolves/2", "resolves/3"]),
        ("We have two requests:\n1. Delete resolves 2.", ["resolves/2"]),
        ("Our requests are the following:\n2) resolves 4: delete", ["resolves/4"]),
        ("Under resolves:\n2. delete", ["resolves/2"]),
        ("More words in resolves 3\n(ii) and so on", ["resolves/3"]),
        ("We would still like to see some more words in resolves 3\n(ii)", ["resolves/3/ii"]),
    ],
)
def test_the_mark_of_a_list_on_the_next_line_is_no_number(text: str, ids: list[str]) -> None:
    assert sorted(found(text)) == ids


def test_res_and_one_digit_is_a_clause_where_the_mail_is_about_one_resolution() -> None:
    assert found("Delete res. 5.", default_resolution="191") == ["191/resolves/5"]
    assert find_resolutions("Delete res. 5.") == []
    for other in ("Res. 58", "Res. 2 (Hyderabad, 2010)", "Res. 7 of WTSA", "res. 5.1"):
        assert found(f"See {other}.", default_resolution="191") == []
    assert [hit.resolution for hit in find_resolutions("See Res. 2 (Hyderabad, 2010).")] == [
        "WTDC-2"
    ]


def test_precision_and_recall_are_told() -> None:
    wanted = [set(ids.split()) for _, _, ids in LABELS] + [set() for _ in PROSE]
    got = [set(found(row[1])) for row in LABELS] + [set(found(row[1])) for row in PROSE]
    right = sum(len(w & g) for w, g in zip(wanted, got, strict=True))
    precision = right / sum(len(g) for g in got)
    recall = right / sum(len(w) for w in wanted)
    print(f"labels: precision {precision:.3f}, recall {recall:.3f}")
    assert precision >= 0.99
    assert recall >= 0.99


@pytest.mark.parametrize("language", ["ar", "zh", "en", "fr", "ru", "es"])
@pytest.mark.parametrize(
    "path",
    [
        "considering/a",
        "recalling/c",
        "resolves/3",
        "resolves/3/ii",
        "resolves/2bis",
        "instructs-the-secretary-general/3",
        "instructs-the-itu-council/1",
        "invites-member-states-and-sector-members/2",
        "instructs-the-director-of-the-telecommunication-development-bureau/4",
        "considering-further/b",
        "footnote/1",
    ],
)
def test_a_proper_label_is_read_back_as_the_same_provision(language: str, path: str) -> None:
    label = proper_label(f"191/{path}", language)
    assert path in found(label), label


def test_the_proper_label_is_each_languages_own() -> None:
    labels = {code: proper_label("191/considering/a", code) for code in ("en", "fr", "ru", "zh")}
    assert labels == {
        "en": "considering a)",
        "fr": "considérant a)",
        "ru": "учитывая a)",
        "zh": "考虑到 a)",
    }
    assert proper_label("191", "zh") == "第191号决议"
    assert proper_label("191/instructs-the-secretary-general/3", "fr") == (
        "charge le Secrétaire général 3"
    )


def test_the_span_is_the_very_words() -> None:
    text = "Dear all,\nin Resolution 191, resolves 2 we would add a year; also noting c)."
    for hit in find_labels(text):
        assert text[hit.start : hit.end] == hit.evidence
    assert [h.evidence for h in find_labels(text)] == ["Resolution 191, resolves 2", "noting c)"]


def test_a_label_without_resolution_gets_the_one_spoken_of() -> None:
    text = "In Resolution 58 we have two points. On that resolution, recalling a) is old."
    assert found("resolves 2", default_resolution="191") == ["191/resolves/2"]
    hits = find_labels("As to Resolution 58 and its aim, resolves 2 is weak", resolutions=("58",))
    assert hits[0].id == "58/resolves/2"
    assert find_labels(text)[0].id is None


def test_a_bare_number_before_a_label_is_a_resolution_unless_it_counts_pages() -> None:
    assert found("191, resolves 2") == ["191/resolves/2"]
    assert found("see page 12, resolves 2") == ["resolves/2"]
    hits = find_labels("rooms 12 and 58 resolves 2", resolutions=("58", "191"))
    assert hits[0].id == "58/resolves/2"


def test_the_wording_meant_is_told() -> None:
    assert find_labels("resolves 2 of Rev.1 is better")[0].text_name == "rev1"
    assert find_labels("ISCG/26-1/05-E, resolves 2")[0].text_name == "ISCG/26-1/5"
    assert find_labels("in the text in force, resolves 2")[0].text_name == "in-force"


def test_what_leaves_a_choice_is_not_explicit() -> None:
    assert not find_labels("OP2 is fine")[0].explicit
    assert not find_labels('the second "resolves"')[0].explicit
    assert find_labels("resolves 2 is fine")[0].explicit


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Resolution 191", ["191"]),
        ("Rés. 58 (Rév. Bucarest, 2022)", ["58"]),
        ("в Резолюции 58 (Пересм. Бухарест, 2022 г.)", ["58"]),
        ("第191号决议（2022年，布加勒斯特，修订版）", ["191"]),
        ("القرار 191 (المراجَع في بوخارست، 2022)", ["191"]),
        ("las Resoluciones 58 y 191", ["58", "191"]),
        ("WTSA Resolution 18", ["WTSA-18"]),
        ("Resolution 18 (Rev. Hammamet, 2016)", ["WTSA-18"]),
        ("Resolution 59 (Rev. Buenos Aires, 2017) of WTDC", ["WTDC-59"]),
        ("Resolution ITU-R 48-2 (Rev. Geneva, 2015)", ["ITU-R-48-2"]),
        ("Council Resolution 1372", ["Council-1372"]),
        ("UNGA Resolution 70/1", ["UNGA-70/1"]),
        ("Resolution 646 (Rev.WRC-19)", ["WRC-646"]),
        ("Decision 11 (Rev. Dubai, 2018)", ["DEC-11"]),
        ("screen resolution 191", []),
        ("resolution 191 dpi", []),
        ("on Dec. 11 we meet", []),
    ],
)
def test_a_resolution_is_known_with_its_body(text: str, codes: list[str]) -> None:
    assert [hit.resolution for hit in find_resolutions(text)] == codes


@given(st.text(max_size=400))
def test_any_text_is_read_without_complaint(text: str) -> None:
    for hit in find_labels(text):
        assert text[hit.start : hit.end] == hit.evidence
    find_resolutions(text)


@given(
    st.lists(
        st.sampled_from("resolves 2 considering a) , ( paragraph of the 第 条 решает ".split())
    )
)
def test_labels_in_any_order_are_read_without_complaint(words: list[str]) -> None:
    text = " ".join(words)
    assert all(hit.evidence for hit in find_labels(text))


@pytest.mark.parametrize(
    "piece", ["resolves 2, ", "Resolution 191 ", "a) b) ", "(((", "considering ", "op2"]
)
def test_a_hostile_letter_takes_linear_time(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        start = time.process_time()
        find_labels(text)
        return time.process_time() - start

    seconds(1_000)
    assert seconds(200_000) < 80 * max(seconds(10_000), 0.01)
