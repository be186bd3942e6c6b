"""Not one paragraph of a member's letter is missing from a paper: each stands where it belongs."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.documents.changes import open_changes
from bot.documents.circulation import digest_paper
from bot.documents.digest import Digest
from bot.documents.entries import compile_entries
from bot.documents.formats import md
from bot.documents.note import note_text
from bot.documents.provisions import Names
from bot.documents.sentences import body
from bot.documents.shares import REST, shares
from bot.model.comments import Comment
from bot.model.readings import Action, Citation, Position
from tests.unit.documents.material import TEXT, citation, comment, proposal, week_digest

TWO, SG1 = "191/resolves/2", "191/instructs-the-secretary-general/1"


def said(found: Comment) -> dict[str, str]:
    """What a paper shows of a comment under each provision."""
    entries = compile_entries([found], [TEXT], Names([TEXT], "en", "The resolution as a whole"))
    return {entry.label: entry.said[0].words for entry in entries}


REFUSAL = comment(
    2,
    "Freedonia",
    "Dear all,\n\nThank you for this proposal. Freedonia cannot support it, I am afraid. A review "
    "every year means translation into six languages every year.\n\nOur position on resolves 2 is "
    "therefore\n\nNOC\n\nWe would rather see instructs the Secretary-General 1 kept.\n\nBest,\nDan",
    citations=(citation(TWO, "resolves 2"), citation(SG1, "instructs the Secretary-General 1")),
    proposals=(proposal(TWO, Action.NOC, None),),
    position=Position.OPPOSE,
)


def test_what_is_said_before_any_provision_is_named_stands_where_it_leads() -> None:
    assert said(REFUSAL) == {
        "resolves 2": "Thank you for this proposal. Freedonia cannot support it, I am afraid. A "
        "review every year means translation into six languages every year.\n"
        "Our position on resolves 2 is therefore",
        "instructs the Secretary-General 1": (
            "We would rather see instructs the Secretary-General 1 kept."
        ),
    }


def test_the_note_quotes_no_sentence_that_only_leads_to_another() -> None:
    refusal = replace(REFUSAL, position_evidence="Freedonia cannot support it")
    assert "    Freedonia cannot support it, I am afraid." in note_text(week_digest((refusal,)))
    modifies = comment(
        3,
        "Ruritania",
        "We propose to modify resolves 2 to read as follows:\n\n2 that progress be reviewed every "
        "year;\n\nReasons: a year is the rhythm of the groups.",
        citations=(citation(TWO, "resolves 2"),),
        proposals=(proposal(TWO, Action.MOD, "that progress be reviewed every year;"),),
    )
    digest = week_digest((modifies,))
    assert "    Reasons: a year is the rhythm of the groups." in note_text(digest)


def by_file() -> Digest:
    yearly, added = "that progress be reviewed every year;", "that a web page be kept,"
    return week_digest(
        (
            comment(
                5,
                "Borduria",
                "Dear all,\n\nMy file is attached.\n\nWithout a date nothing will happen.\n\nIgor",
                citations=(citation(TWO, yearly), citation("191/resolves/4", added)),
                proposals=(
                    proposal(TWO, Action.MOD, yearly),
                    proposal("191/resolves/4", Action.ADD, added),
                ),
            ),
        )
    )


def test_words_beside_a_file_stand_behind_all_provisions_and_are_no_news_of_their_own() -> None:
    digest = by_file()
    assert {e.label: e.said[0].words for e in digest.entries} == {
        "Comments that name no provision": (
            "My file is attached.\nWithout a date nothing will happen.\nIgor"
        ),
        "resolves 2": "",
        "resolves 4": "",
    }
    assert "name no provision" not in note_text(digest)
    assert "more in the paper" not in note_text(digest)


def test_reasons_beside_a_file_stand_in_the_margin_once_and_no_wording_is_a_reason() -> None:
    found = open_changes(by_file().comments)
    assert [r.words for r in found[TWO][0].remarks] == [
        "My file is attached.\nWithout a date nothing will happen.\nIgor"
    ]
    assert found["191/resolves/4"][0].remarks == ()
    drawn = comment(
        6,
        "Elbonia",
        "See resolves 2.\n\n2 that progress be reviewed every four yearsyear;\n\nIt costs less.",
        citations=(citation(TWO, "resolves 2"),),
        proposals=(
            replace(
                proposal(TWO, Action.MOD, "that progress be reviewed every year;"),
                source="html-redline",
            ),
        ),
    )
    ((change,),) = open_changes([drawn]).values()
    assert [r.words for r in change.remarks] == ["See resolves 2.\nIt costs less."]


def test_a_long_paragraph_is_shared_out_by_its_sentences_and_what_is_left_out_is_marked() -> None:
    long = "The reasons for this are many and were told at the last meeting of the group. " * 9
    words = f"Resolves 2 is too weak. {long}Instructs 1 is too strong. Back to Resolves 2, once."
    found = shares(
        comment(7, "Genovia", words), {TWO: ["Resolves 2"], SG1: ["Instructs 1"], "x": ["no"]}
    )
    assert found[TWO] == f"Resolves 2 is too weak. {long.strip()} […] Back to Resolves 2, once."
    assert found[SG1] == "Instructs 1 is too strong."
    assert found["x"] == "no"


def test_a_number_is_not_found_in_a_longer_one() -> None:
    words = "Delete resolves 21.\n\nKeep resolves 2."
    found = shares(comment(7, "Genovia", words), {TWO: ["resolves 2"], "21": ["resolves 21"]})
    assert (found[TWO], found["21"]) == ("Keep resolves 2.", "Delete resolves 21.")


def test_a_short_last_answer_without_a_stop_is_no_signature() -> None:
    words = "Dear all,\n\nWe oppose the addition.\n\nWe agree with the rest"
    assert body(words, "Daniel Whitlock") == "We oppose the addition.\nWe agree with the rest"
    assert body(f"{words}\n\nDan", "Daniel Whitlock") == body(words)
    assert body(f"{words}\n\nС уважением,\nИгорь Стоянов") == body(words)


BOTH = (
    "Dear all,\n\nWe have two comments.\n\nResolution 191\n\nIn resolves 2, delete the date.\n\n"
    "Resolution 58\n\nResolves 3 should be kept.\n\nIt works well."
)


def test_a_mail_on_two_resolutions_says_in_the_papers_of_each_what_concerns_it() -> None:
    about_191 = replace(
        comment(8, "Genovia", BOTH, citations=(citation(TWO, "In resolves 2"),)),
        elsewhere=(citation("58/resolves/3", "Resolution 58 Resolves 3"),),
    )
    assert said(about_191) == {
        "resolves 2": "We have two comments.\nResolution 191\nIn resolves 2, delete the date."
    }


def test_an_answer_without_a_place_is_not_said_of_the_whole_resolution() -> None:
    answer = replace(
        comment(9, "Genovia", "We can support this.", parent="191-C3"), answers_openly=True
    )
    paper = digest_paper(week_digest((answer,)))
    shown = md.write(paper).decode()
    assert "The resolution as a whole" not in shown
    assert "Comments that name no provision" in shown
    assert "in answer to 191-C3" in shown
    private = replace(answer, answers_openly=False)
    assert "191-C3" not in md.write(digest_paper(week_digest((private,)))).decode()


PLACES = ("resolves 1", "resolves 2", "instructs 3")


@given(st.lists(st.sampled_from((*PLACES, "reasons", "nothing", "both")), min_size=1, max_size=12))
def test_every_paragraph_stands_somewhere(kinds: list[str]) -> None:
    told = {
        "reasons": "Reasons: because it is so, and resolves 1 says so.",
        "nothing": "Let us think about this.",
        "both": "Both resolves 2 and instructs 3 are wrong.",
    }
    paragraphs = [
        f"{told.get(kind, f'On {kind} we differ.')} ({n})" for n, kind in enumerate(kinds)
    ]
    found = shares(
        comment(9, "Elbonia", "\n\n".join(paragraphs)), {place: [place] for place in PLACES}
    )
    assert {*"\n".join(found.values()).split("\n")} >= {*paragraphs}
    if any(place in paragraph for place in PLACES for paragraph in paragraphs):
        assert found[REST] == ""


def test_answers_below_quotations_of_two_resolutions_stand_in_the_papers_of_their_own() -> None:
    words = "Dear Esteban,\n\nWe cannot accept this one. It is too much.\n\nThis we support."

    def below(place: str, evidence: str) -> Citation:
        return replace(citation(place, evidence), explicit=False, source="quotation")

    ours = below("191/resolves/3", "We cannot accept this one. It is too much.")
    theirs = below("58/resolves/2", "This we support.")
    here = replace(comment(10, "Genovia", words, citations=(ours,)), elsewhere=(theirs,))
    there = replace(comment(11, "Genovia", words, citations=(theirs,)), elsewhere=(ours,))
    assert shares(here, {REST: []}) == {REST: "We cannot accept this one. It is too much."}
    assert shares(there, {REST: []}) == {REST: "This we support."}


def test_each_row_of_a_table_stands_under_its_own_place() -> None:
    rows = (
        "Dear colleagues,\nplease find our comments below.\nProvision\nProposed text\nReason\n"
        "resolves 2\nthat progress be reviewed every year;\nIt costs little.\n"
        "instructs 1\nSUP\nA matter of each State.\n"
    )
    said = citation(TWO, "resolves 2"), citation(SG1, "instructs 1")
    found = shares(
        comment(12, "Guilder", rows, citations=said), {TWO: ["resolves 2"], SG1: ["instructs 1"]}
    )
    assert found[TWO].endswith("resolves 2 that progress be reviewed every year; It costs little.")
    assert found[SG1] == "instructs 1 SUP A matter of each State."
