"""A week's comments become a digest: what circulates, what competes, what needs a person."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.documents import dates
from bot.documents.circulation import told
from bot.documents.digest import Standing, build_digest
from bot.documents.entries import Entry
from bot.documents.note import WORDS, count_words, note, note_html, note_text
from bot.documents.redlines import Redlines
from bot.model.actions import ActionItem
from bot.model.comments import Comment, Decision
from bot.model.groups import CommentPeriod
from bot.model.readings import Action, Position

from .material import (
    GROUP,
    MEETING,
    NOW,
    SINCE,
    TEXTS,
    WEEK,
    YEARLY,
    citation,
    comment,
    proposal,
    week_digest,
)

THREE = "191/resolves/3"


def entry(provision: str) -> Entry:
    return next(e for e in week_digest().entries if e.provision == provision)


def test_provisions_stand_in_the_order_of_the_resolution_and_new_ones_behind_their_siblings() -> (
    None
):
    assert [e.label for e in week_digest().entries] == [
        "considering b)",
        "recognizing",
        "resolves 2",
        "resolves 3",
        "resolves 4",
        "instructs the Secretary-General 1",
        "Comments that name no provision",
    ]


def test_sources_stand_in_alphabetical_order_and_alternatives_in_order_of_receipt() -> None:
    found = entry("191/resolves/2")
    assert [c.source for c in found.said] == ["Freedonia", "Penglai", "Sylvania"]
    assert [c.wordings[0].alternative for c in found.said] == [1, 3, 2]


def test_each_source_is_quoted_with_the_paragraph_that_names_the_provision() -> None:
    assert entry("191/resolves/2").said[0].words == (
        "On resolves 2 we would like a review every year: four years is longer than one study "
        "cycle."
    )


def test_a_proposal_is_compared_with_the_text_in_force_in_its_own_language() -> None:
    french = entry("191/resolves/2").said[2].wordings[0].redline
    assert french is not None
    assert french.old == "que les progrès soient examinés tous les quatre ans;"
    assert french.new == "que les progrès soient examinés tous les deux ans;"


def test_equal_wordings_of_two_states_are_no_alternatives() -> None:
    twin = replace(YEARLY, id=99, code="191-C99", source="Zubrowka")
    digest = week_digest((YEARLY, twin))
    assert not digest.competing


def test_an_older_open_proposal_competes_with_a_new_one() -> None:
    older = comment(
        3,
        "Genovia",
        "x",
        proposals=(proposal("191/resolves/2", Action.MOD, "that progress be reviewed;"),),
        received_at=SINCE - timedelta(days=9),
    )
    digest = build_digest(
        GROUP,
        number=3,
        since=SINCE,
        until=NOW,
        now=NOW,
        comments=[YEARLY],
        texts=TEXTS,
        earlier=[older],
    )
    assert [e.provision for e in digest.competing] == ["191/resolves/2"]
    assert digest.competing[0].said[0].wordings[0].alternative == 2
    assert all(c.source != "Genovia" for e in digest.entries for c in e.said)


def test_what_was_only_inferred_is_a_question_to_the_coordinator_and_in_no_entry() -> None:
    digest = week_digest()
    assert all(e.provision != "191/resolves/1" for e in digest.entries)
    assert ("191-C18", "does it propose MOD resolves 1?", "191-C18 yes") in [
        (t.code, t.question, t.answer) for t in digest.tasks
    ]


def test_private_and_held_letters_are_told_to_the_coordinator_and_stand_in_no_entry() -> None:
    digest = week_digest()
    assert all(c.code != "191-C22" for e in digest.entries for c in e.said)
    assert "191-C22 (Costaguana)" in note_text(digest)
    assert "private words" not in note_text(digest)


def test_withdrawn_words_are_gone_and_only_the_fact_stays() -> None:
    (said,) = entry("191/recognizing").said
    assert said.withdrawn
    assert said.words == ""
    assert "withdrawn by its author" in note_text(week_digest())


def test_the_note_says_what_competes_what_is_untouched_and_what_comes_next() -> None:
    text = note_text(week_digest())
    flat = " ".join(text.split())
    assert "1. MOD: Freedonia (191-C12) that progress be reviewed every year" in flat
    assert "2. MOD: Sylvania (191-C13) que les progrès soient examinés tous les deux ans;" in flat
    assert "considering a); instructs the Secretary-General 2" in text
    assert "3 June 2026, 14:00 Geneva (16 days)" in text
    assert "9 July 2026 (52 days): Proposals to the Conference (precedent of the" in text
    assert "The comment period closes on 29 May 2026: 11 days left." in text
    assert text.index("3 June") < text.index("9 July")


def test_an_empty_week_is_one_line() -> None:
    mail = note(week_digest(()))
    assert mail.subject == "Digest 3, Resolution 191: nothing new"
    assert mail.text.replace("\n", " ").strip() == (
        "Digest 3, Resolution 191: nothing new, 11–18 May 2026. "
        "The comment period closes on 29 May 2026: 11 days left."
    )


def test_a_flood_of_comments_still_fits_in_400_words_and_100_kilobytes() -> None:
    flood = tuple(
        comment(
            n,
            f"State {n}",
            "We have a view, and we hold it with many words. " * 40,
            citations=(citation(f"191/resolves/{n % 90}", "We have a view"),),
            proposals=(
                proposal(f"191/resolves/{n % 90}", Action.MOD, f"wording {n} " * 30),
                proposal("191/noting", Action.SUP, None, explicit=False),
            ),
            position=Position.OPPOSE,
            parent="191-C1",
        )
        for n in range(1, 301)
    )
    digest = week_digest(flood)
    text = note_text(digest)
    assert count_words(text) <= WORDS
    assert "more in the paper" in text
    assert text.count("Answer, for example:") == 5
    assert len(note_html(digest).encode()) < 100_000


def test_who_spoke_of_what_is_named_where_there_is_no_room_for_a_sentence() -> None:
    busy = tuple(
        comment(
            n,
            f"State {n}",
            f"On resolves {n % 4 + 1} " + "we have a view that we hold with many words. " * 3,
            citations=(citation(f"191/resolves/{n % 4 + 1}", f"On resolves {n % 4 + 1}"),),
        )
        for n in range(1, 37)
    )
    text = note_text(week_digest(busy))
    assert count_words(text) <= WORDS
    assert all(text.count(f"({said.code})") == 1 for said in busy)
    assert "more in the paper" not in text
    assert "\n- resolves 4: State " in text


def test_the_page_says_what_the_text_says() -> None:
    digest = week_digest()
    page = note_html(digest)
    for word in ("191-C18", "FOR YOU TO DO", "Penglai", "9 July 2026", "COMPETING TEXTS"):
        assert word in page
        assert word in note_text(digest)


def test_members_words_are_data_in_the_page() -> None:
    evil = comment(5, "<b>Freedonia</b>", '<script>alert("x")</script> resolves 2 {{ 7*7 }}')
    page = note_html(week_digest((evil,)))
    assert "<script" not in page
    assert "<b>Freedonia" not in page
    assert "{{ 7*7 }}" in page


def test_the_page_fetches_nothing_and_lays_out_with_tables() -> None:
    page = note_html(week_digest()).lower()
    assert all(sign not in page for sign in ("http:", "https:", "src=", "url(", "<img", "<link"))
    assert page.count("<div") == 1, "the landmark for those who listen to it"
    assert page.count("<table") == page.count('role="presentation"')
    assert 'name="color-scheme" content="light dark"' in page


def test_cancelled_and_past_meetings_are_no_dates() -> None:
    digest = build_digest(
        GROUP,
        number=1,
        since=SINCE,
        until=NOW,
        now=NOW,
        comments=WEEK,
        texts=TEXTS,
        meetings=[replace(MEETING, cancelled=True), replace(MEETING, starts_at=SINCE)],
    )
    assert digest.meetings == ()


def test_a_comment_on_one_provision_is_quoted_whole_but_for_greeting_and_wording() -> None:
    said = comment(
        5,
        "Freedonia",
        "Dear all,\n\nWe propose to amend resolves 2 as follows:\n\nMOD resolves 2\n\n"
        "that progress be reviewed every year;\n\nReason: four years are long.\n\nBest,\nGroucho",
        citations=(citation("191/resolves/2", "resolves 2"),),
        proposals=(
            proposal("191/resolves/2", Action.MOD, "that progress be reviewed every year;"),
        ),
    )
    (found,) = week_digest((said,)).entries[0].said
    assert found.words == (
        "We propose to amend resolves 2 as follows:\nReason: four years are long."
    )


def test_the_reason_behind_a_proposal_goes_with_it_when_several_places_are_named() -> None:
    said = comment(
        5,
        "Zubrowka",
        "SUP considering b)\n\nReason: it says nothing new.\n\n"
        "NOC resolves 1\n\nReasons: it works.",
        citations=(
            citation("191/considering/b", "considering b)"),
            citation("191/resolves/1", "resolves 1"),
        ),
        proposals=(
            proposal("191/considering/b", Action.SUP, None),
            proposal("191/resolves/1", Action.NOC, None),
        ),
    )
    found = week_digest((said,)).entries
    assert [e.said[0].words for e in found] == [
        "Reason: it says nothing new.",
        "Reasons: it works.",
    ]


def test_the_note_quotes_the_sentence_that_names_the_place() -> None:
    said = comment(
        5,
        "Freedonia",
        "Thank you for the file. On resolves 3, who establishes the date? We wonder.",
        citations=(citation("191/resolves/3", "resolves 3"),),
    )
    assert "    On resolves 3, who establishes the date?" in note_text(week_digest((said,)))


def test_a_comment_is_asked_about_once_so_that_yes_is_clear() -> None:
    digest = week_digest()
    assert [t.code for t in digest.tasks] == ["191-C18", "191-C19"]
    assert digest.tasks[1].question == "supports 191-C12?"


@pytest.mark.parametrize(
    ("first", "last", "language", "shown"),
    [
        (date(2026, 11, 15), date(2026, 11, 21), "en", "15–21 November 2026"),
        (date(2026, 11, 15), date(2026, 11, 15), "en", "15 November 2026"),
        (date(2026, 10, 28), date(2026, 11, 4), "en", "28 October 2026 – 4 November 2026"),
        (date(2026, 5, 11), date(2026, 5, 18), "zh", "2026年5月11日至18日"),
        (date(2026, 5, 11), date(2026, 5, 18), "es", "11–18 de mayo de 2026"),
    ],
)
def test_a_span_of_days_is_written_in_full(
    first: date, last: date, language: str, shown: str
) -> None:
    assert dates.days(first, last, language) == shown


def test_a_wording_is_read_behind_what_leads_to_it_and_reasons_behind_the_wording() -> None:
    said = comment(
        5,
        "Freedonia",
        "We propose to amend resolves 2 as follows:\n\nReason: four years are long.",
        citations=(citation("191/resolves/2", "resolves 2"),),
        proposals=(
            proposal("191/resolves/2", Action.MOD, "that progress be reviewed every year;"),
        ),
    )
    (found,) = week_digest((said,)).entries[0].said
    assert [line.text for line in told(found, "en")] == [
        "We propose to amend resolves 2 as follows:",
        "MOD",
        "that progress be reviewed every four yearsyear;",
        "Reason: four years are long.",
    ]
    plain = replace(found, words="We would like another rhythm.\nReason: four years are long.")
    assert [line.text for line in told(plain, "en")][1] == "MOD"


def test_nobody_is_asked_about_letters_that_are_held_or_private() -> None:
    held = replace(WEEK[6], circulates=False)
    assert week_digest((held,)).tasks == ()


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "The comment period closes on 29 May 2026: 11 days left."),
        (30, "it closed on 29 May 2026. The next comment period opens on 7 September 2026."),
        (300, "The comment period is over: it closed on 2 October 2026."),
        (-90, "The next comment period opens on 2 March 2026."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("comments", [(), WEEK])
def test_the_note_says_where_the_comment_period_stands(
    days: int, said: str, comments: tuple[Comment, ...]
) -> None:
    second = CommentPeriod("Second round", date(2026, 9, 7), date(2026, 10, 2))
    group = replace(GROUP, periods=(*GROUP.periods, second))
    made = build_digest(
        group, number=3, since=SINCE, until=NOW, now=NOW + timedelta(days=days),
        comments=comments, texts=TEXTS,
    )  # fmt: skip
    assert said in " ".join(note_text(made).split())
    assert said in " ".join(note_html(made).split())


def test_wordings_stand_side_by_side_in_the_page_with_an_older_open_one() -> None:
    older = comment(
        3,
        "Genovia",
        "x",
        proposals=(proposal("191/resolves/2", Action.MOD, "that progress be reviewed daily;"),),
        received_at=SINCE - timedelta(days=9),
    )
    made = build_digest(
        GROUP, number=3, since=SINCE, until=NOW, now=NOW, comments=[YEARLY], texts=TEXTS,
        earlier=[older],
    )  # fmt: skip
    page = note_html(made)
    assert page.count('class="side"') == 2
    assert page.index("Genovia (191-C3)") < page.index("Freedonia (191-C12)", page.index("side"))
    assert "1. MOD: Genovia (191-C3)" in note_text(made)


def test_the_note_says_what_changed_since_the_last_and_what_is_to_be_done() -> None:
    def decided(field: str, value: str, code: str = "191-C3") -> Decision:
        return Decision(code, NOW, "l.moreau@ministry.sylvania.example", "", field, value, "")

    made = build_digest(
        GROUP, number=3, since=SINCE, until=NOW, now=NOW, comments=(), texts=TEXTS,
        desk=Standing(
            (
                decided("status", "noted"),
                decided("status", "for-the-meeting"),
                decided("provisions", "191/resolves/2, 191/resolves/3", "191-C4"),
                decided("circulates", "held", "191-C5"),
            ),
            ("rev1 (en)",),
            (ActionItem(4, "191", "Send the list", "Secretariat", date(2026, 5, 10)),),
            (("R-3", "191-C2"),),
        ),
    )  # fmt: skip
    text = " ".join(note_text(made).split())
    assert "191-C3: for the meeting." in text
    assert "191-C3: noted." not in text, "only the last word counts"
    assert "191-C4 is filed under resolves 2, resolves 3." in text
    assert "191-C5 is held: it stands in no paper." in text
    assert "Text loaded: rev1 (en)." in text
    assert "AI-4 (Secretariat, 10 May 2026, overdue): Send the list" in text
    assert "1. R-3 (191-C2): is read otherwise now: is the new reading right?" in text
    assert "moreau" not in text
    flat = " ".join(re.sub("<[^>]+>", " ", note_html(made)).split())
    assert "191-C4 is filed under resolves 2, resolves 3." in flat


def test_a_sources_own_earlier_wording_is_shown_and_competes_with_nobody() -> None:
    later = replace(
        YEARLY, id=60, code="191-C60", received_at=NOW - timedelta(days=1),
        proposals=(proposal("191/resolves/2", Action.MOD, "that progress be reviewed weekly;"),),
    )  # fmt: skip
    (alone,) = week_digest((YEARLY, later)).entries
    assert [w.alternative for c in alone.said for w in c.wordings] == [0, 0]
    assert not alone.competes
    found = next(e for e in week_digest((later, *WEEK)).entries if e.provision == "191/resolves/2")
    numbers = {c.code: w.alternative for c in found.said for w in c.wordings}
    assert numbers == {"191-C12": 0, "191-C13": 1, "191-C14": 2, "191-C60": 3}


def test_different_additions_under_one_number_are_told_apart_in_the_table_too() -> None:
    words = ("to seek a balance of regions,", "that ink be saved wherever possible,")
    added = tuple(
        comment(
            n, f"State {n}", "x", received_at=NOW + timedelta(minutes=n),
            proposals=(proposal("191/resolves/4", Action.ADD, text),),
        )
        for n, text in enumerate(words, 70)
    )  # fmt: skip
    (found,) = week_digest(added).entries
    assert [(w.place, w.alternative) for c in found.said for w in c.wordings] == [
        ("4(a)", 0),
        ("4(b)", 0),
    ]


def test_in_a_list_each_wording_stands_behind_its_own_item() -> None:
    said = comment(
        6,
        "Freedonia",
        "Dear all,\n\nWe submit these changes:\n\n- In resolves 2, delete the date.\n"
        "- Keep resolves 3.",
        citations=(citation("191/resolves/2", "resolves 2"), citation(THREE, "resolves 3")),
        proposals=(proposal("191/resolves/2", Action.MOD, "that progress be reviewed,"),),
    )
    (found,) = week_digest((said,)).entries[0].said
    assert [line.text for line in told(found, "en")] == [
        "We submit these changes:",
        "- In resolves 2, delete the date.",
        "MOD",
        "that progress be reviewed every four years;",
    ]


def test_the_mark_at_the_end_of_a_clause_is_no_change() -> None:
    drawn = Redlines().of(Action.MOD, "that it be so;", "that it be not so.", "en")
    assert drawn is not None
    assert [p.text for p in drawn] == ["that it be", " not", " so;"]
