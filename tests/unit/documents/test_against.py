"""Proposals on the text in force are shown against a revision, by the concordance."""

from dataclasses import replace
from datetime import timedelta

from bot.documents.consolidated import consolidated_paper
from bot.documents.formats import docx
from bot.model.comments import Comment
from bot.model.readings import Action, Citation
from bot.model.texts import Provision, Text, WordDocument
from bot.resolutions.revisions import accept, read_word, reject

from .material import GROUP, NOW, TEXT, TEXTS, citation, comment, proposal
from .test_consolidated import ONE, YEARLY, clauses, plain

CAPTIONS = "that captions be offered in every meeting of the group, in the six languages,"


def _revised() -> tuple[Provision, ...]:
    """Rev.1: *resolves* 1 is gone, 2 and 3 count on from there, 3 is new."""
    kept = [p for p in TEXT.provisions if p.id != "191/resolves/1"]
    number = {"191/resolves/2": "1", "191/resolves/3": "2"}
    found = [
        replace(p, id=f"191/resolves/{number[p.id]}", number=number[p.id],
                label=f"resolves {number[p.id]}")
        if p.id in number else p
        for p in kept
    ]  # fmt: skip
    place = next(n for n, p in enumerate(found) if p.id == "191/resolves/2")
    new = replace(found[place], id="191/resolves/3", number="3", label="resolves 3", text=CAPTIONS)
    return (*found[: place + 1], new, *found[place + 1 :])


REV1 = replace(TEXT, name="rev1", provisions=_revised())


def against(*comments: Comment) -> WordDocument:
    paper = consolidated_paper(GROUP, REV1, comments, NOW, texts=(*TEXTS, REV1))
    assert paper.name == "191-consolidated-rev1-en"
    return read_word(docx.write(paper))


def test_a_change_of_a_renumbered_clause_stands_at_its_new_number() -> None:
    found = clauses(accept(against(ONE[0])))
    assert "1\tthat progress be reviewed every year, and a report be made to the Council;" in found
    assert clauses(reject(against(*ONE))) == clauses(accept(against()))


def test_what_the_revision_has_taken_up_is_no_change_any_more() -> None:
    done = comment(4, "Genovia", "x", proposals=(proposal("191/resolves/4", Action.ADD, CAPTIONS),))
    gone = comment(5, "Borduria", "x", proposals=(proposal("191/resolves/1", Action.SUP, None),))
    assert not against(done, gone).revised


def test_an_addition_like_the_one_taken_up_is_a_change_of_that_clause() -> None:
    words = CAPTIONS.replace("in every meeting", "in every single meeting")
    like = comment(4, "Genovia", "x", proposals=(proposal("191/resolves/4", Action.ADD, words),))
    assert f"3\t{words}" in clauses(accept(against(like)))


def test_an_addition_whose_number_is_taken_gets_the_next_ordinal() -> None:
    other = comment(
        4, "Genovia", "x",
        proposals=(proposal("191/considering/b", Action.ADD, "that ink is dear;"),
                   proposal("191/resolves/3bis", Action.ADD, "that paper is dear too,")),
    )  # fmt: skip
    base = replace(TEXT, provisions=tuple(p for p in TEXT.provisions if p.number != "b"))
    paper = consolidated_paper(GROUP, REV1, (other,), NOW, texts=(base, REV1))
    found = clauses(accept(read_word(docx.write(paper))))
    place = found.index("b)\tthat duplication of work costs members;")
    assert found[place + 1] == "bbis)\tthat ink is dear;"
    assert "3bis\tthat paper is dear too," in found


def test_what_was_to_stay_and_is_gone_comes_back_as_an_addition() -> None:
    keep = comment(4, "Genovia", "x", proposals=(proposal("191/resolves/1", Action.NOC, None),))
    found = clauses(accept(against(keep)))
    assert "1bis\tthat a common plan be kept up to date;" in found


def test_a_wording_that_was_made_on_the_revision_needs_no_concordance() -> None:
    late = comment(
        4, "Genovia", "On resolves 1 of Rev.1: shorter.",
        citations=(replace(citation("191/resolves/1", "resolves 1"), text="rev1"),),
        proposals=(proposal("191/resolves/1", Action.MOD, "that progress be reviewed;"),),
    )  # fmt: skip
    assert isinstance(late.citations[0], Citation)
    found = clauses(accept(against(late)))
    assert "1\tthat progress be reviewed;" in found


def test_the_same_source_has_one_present_position_its_latest() -> None:
    later = replace(
        ONE[0], id=9, code="191-C9", received_at=NOW - timedelta(hours=1),
        proposals=(proposal("191/resolves/2", Action.MOD, "that progress be reviewed weekly;"),),
    )  # fmt: skip
    made = consolidated_paper(GROUP, TEXT, (later, *ONE), NOW)
    found = clauses(accept(read_word(docx.write(made))))
    assert "2\tthat progress be reviewed weekly;" in found
    assert not any("Alternative" in words or "every year" in words for words in found)


def test_the_language_of_a_wording_is_its_own_and_not_that_of_the_covering_mail() -> None:
    french_mail = replace(ONE[0], language="fr", own_words="Veuillez trouver notre proposition.")
    made = read_word(docx.write(consolidated_paper(GROUP, TEXT, (french_mail,), NOW)))
    assert clauses(accept(made)) == plain(TEXT, resolves_2=YEARLY)


def test_a_heading_goes_with_the_last_clause_under_it_and_comes_with_the_first() -> None:
    gone = comment(3, "Borduria", "x", proposals=(proposal("191/recognizing", Action.SUP, None),))
    new = comment(
        4, "Genovia", "x",
        proposals=(proposal("191/invites-member-states/1", Action.ADD, "to take part."),),
    )  # fmt: skip
    made = read_word(docx.write(consolidated_paper(GROUP, TEXT, (gone, new), NOW)))
    found = clauses(accept(made))
    assert "recognizing" not in found
    assert found[-2:] == ["invites member states", "1\tto take part."]
    assert clauses(reject(made)) == clauses(
        reject(read_word(docx.write(consolidated_paper(GROUP, TEXT, (), NOW))))
    )


def test_text_without_its_base_in_that_language_keeps_the_ids() -> None:
    alone: tuple[Text, ...] = (REV1,)
    paper = consolidated_paper(GROUP, REV1, ONE[:1], NOW, texts=alone)
    assert "2\tthat progress be reviewed every year, and a report be made to the Council;" in (
        clauses(accept(read_word(docx.write(paper))))
    )
