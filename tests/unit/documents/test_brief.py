"""The brief: one page for a telephone, the same facts as text, page and file."""

import re
from dataclasses import replace
from datetime import date, timedelta

from bot.documents.brief import Brief, brief_mail, compile_brief
from bot.documents.brief_paper import brief_paper
from bot.documents.formats import formats
from bot.model.actions import ActionItem
from bot.model.comments import Comment, Status
from bot.model.papers import Issued
from bot.model.readings import Action, Position

from .material import GROUP, MEETING, NOW, TEXTS, WEEK, citation, comment, proposal

ASKED = comment(
    40,
    "Graustark",
    "Thank you. Who establishes the date of resolves 3? We wonder.",
    citations=(citation("191/resolves/3", "resolves 3"),),
    position=Position.QUESTION,
)
ACTIONS = (
    ActionItem(1, "191", "Send the list of participants", "Secretariat", date(2026, 5, 10)),
    ActionItem(2, "191", "Ask Freedonia", "", None),
    ActionItem(3, "191", "Done long ago", "", None, NOW),
    ActionItem(4, "191", "Only after the meeting", "", date(2026, 7, 1)),
)


def issued(number: int, kind: str, days: int) -> Issued:
    made = NOW - timedelta(days=days)
    return Issued(number, "191", kind, "docx", "en", made, (), f"{kind}.docx", "x/y", 1, "00")


def made(comments: tuple[Comment, ...] = (*WEEK, ASKED)) -> Brief:
    meeting = replace(MEETING, invited=("consider the wordings of resolves 2",))
    papers = (issued(9, "table", 1), issued(8, "sheet", 1), issued(7, "table", 5))
    return compile_brief(meeting, GROUP, comments, TEXTS, NOW, papers=papers, actions=ACTIONS)


def test_text_and_page_hold_all_that_a_chair_needs_before_a_meeting() -> None:
    mail = brief_mail(made())
    assert mail.subject == "Brief: Third meeting of the correspondence group"
    for shown in (
        "Wednesday 3 June 2026",
        "https://meet.example/group-191",
        "consider the wordings of resolves 2",
        "2 Comments received",
        "Table of comments, 17 May 2026",
        "Freedonia (191-C12)",
        "Who establishes the date of resolves 3?",
        "AI-1 (Secretariat, 10 May 2026, overdue): Send the list of participants",
        "AI-2: Ask Freedonia",
    ):
        assert shown in " ".join(mail.text.split()), shown
        assert shown in " ".join(re.sub("<[^>]+>", " ", mail.html).split()), shown
    assert "We wonder" not in mail.text
    assert "Done long ago" not in mail.text
    assert "Only after the meeting" not in mail.text


def test_private_papers_are_not_named_and_of_each_kind_only_the_latest() -> None:
    assert made().papers == ("Table of comments, 17 May 2026",)


def test_wordings_stand_beside_one_another_with_what_they_change_marked() -> None:
    page = brief_mail(made()).html
    assert page.count('class="side"') >= 3
    assert re.search(r"<del[^>]*>four", page)
    assert re.search(r"<ins[^>]*>[^<]*every year|<ins[^>]*>year", page)


def test_what_was_settled_competes_no_more() -> None:
    settled = tuple(replace(c, status=Status.REFLECTED) for c in WEEK)
    assert made(settled).competing == ()


def test_a_flood_is_still_one_page() -> None:
    flood = tuple(
        comment(
            n,
            f"State {n}",
            f"Why is clause {n} so long? " * 30,
            proposals=(proposal(f"191/resolves/{n % 9}", Action.MOD, f"wording {n} " * 90),),
            position=Position.QUESTION,
        )
        for n in range(1, 200)
    )
    mail = brief_mail(made(flood))
    assert len(mail.text) <= 3_500
    assert len(mail.html.encode()) < 100_000
    assert "more" in mail.text


def test_a_link_that_is_none_of_the_web_is_only_text() -> None:
    evil = replace(MEETING, link="javascript:alert(1)", title="<b>x</b>", agenda="<i>y</i>")
    mail = brief_mail(compile_brief(evil, GROUP, (), TEXTS, NOW))
    assert "href" not in mail.html
    assert "<b>x</b>" not in mail.html
    assert "<i>y</i>" not in mail.html
    assert "javascript:alert(1)" in mail.text


def test_a_meeting_without_a_date_has_a_brief_too() -> None:
    vague = replace(MEETING, starts_at=None, ends_at=None, when_text="late June 2026")
    assert "late June 2026 (date to be confirmed)" in brief_mail(
        compile_brief(vague, GROUP, (), TEXTS, NOW)
    ).text.replace("\n", " ")


def test_the_file_says_the_same_in_every_format() -> None:
    paper = brief_paper(made())
    said = [line.text for line in paper.lines()]
    assert any("Who establishes the date of resolves 3?" in each for each in said)
    assert any("that progress be reviewed every" in each for each in said)
    assert any("AI-2: Ask Freedonia" in each for each in said)
    assert "Private" in dict(paper.cover.rows).values()
    assert all(written.write(paper) for written in formats().values())
