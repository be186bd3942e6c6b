"""What members, the list and the secretariat read from the bot."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documents import alerts, notices
from bot.documents.templating import Rendered
from bot.model.comments import Comment
from bot.model.delivery import Outgoing, OutgoingState, Refused
from bot.model.readings import Action, Position

from .material import ANNOUNCEMENT, GROUP, MEETING, NOW, TEXT, citation, comment, proposal

FREEDONIA = comment(
    12,
    "Freedonia",
    "On resolves 2 we would like a review every year.",
    citations=(
        citation("191/resolves/2", "On resolves 2 we would like a review every year."),
        citation("191/considering/b", "duplication", explicit=False),
    ),
    proposals=(
        proposal("191/resolves/3", Action.MOD, "that documents be issued in all languages,"),
        proposal("191/resolves/1", Action.SUP, None, explicit=False),
    ),
    position=Position.SUPPORT,
    parent="191-C3",
)
OUTGOING = Outgoing(
    id=5,
    effect="announce:7",
    message_id="id@bot.example",
    recipient="coordination@lists.example",
    to_list=True,
    subject="Call for comments",
    state=OutgoingState.UNCERTAIN,
    attempts=1,
    resent=False,
)
NO_SUCH_USER = Refused(temporary=False, code=550, reply="No such user")


def acknowledged(comment: Comment) -> str:
    return notices.acknowledgement([comment], GROUP, recipient_name="Groucho", texts=[TEXT]).text


def test_a_member_reads_the_number_and_own_words_under_their_provision() -> None:
    mail = notices.acknowledgement([FREEDONIA], GROUP, recipient_name="Groucho", texts=[TEXT])
    assert mail.subject == "191-C12: your comment on Resolution 191"
    shown, _, understood = mail.text.partition("We also understood")
    assert "under the name\nFreedonia" in shown or "under the name Freedonia" in shown
    assert "- resolves 2\n    “On resolves 2 we would like a review every year.”" in shown
    assert "- MOD resolves 3\n    “that documents be issued in all languages,”" in shown
    assert "SUP resolves 1" not in shown
    assert "- SUP resolves 1" in understood
    assert "- this is about considering b)" in understood
    assert "- you support 191-C3" in understood
    assert "No answer is needed otherwise." in understood
    assert "Anna Keller\n<anna.keller@secretariat.example>" in understood


def test_a_member_reads_his_sentence_on_a_place_not_its_label_and_no_greeting() -> None:
    words = (
        "Dear all,\n\nWe disagree.\n\nOn resolves 2: who pays? Keep resolves 3.\n\nBest,\nGroucho"
    )
    said = comment(
        3,
        "Freedonia",
        words,
        citations=(
            citation("191/resolves/2", "resolves 2"),
            citation("191/resolves/3", "resolves 3"),
        ),
    )
    text = acknowledged(said)
    assert "  - resolves 2\n    “On resolves 2: who pays?”" in text
    assert "  - resolves 3\n    “Keep resolves 3.”" in text
    whole = acknowledged(comment(4, "Freedonia", words))
    assert "“We disagree. On resolves 2: who pays? Keep resolves 3.”" in whole


def test_a_late_comment_is_told_so_and_one_in_period_is_not() -> None:
    assert "outside the comment period" in acknowledged(replace(FREEDONIA, in_period=False))
    assert "outside the comment period" not in acknowledged(FREEDONIA)


def test_a_private_letter_and_a_held_one_are_told_apart() -> None:
    private = notices.acknowledgement(
        [replace(FREEDONIA, circulates=False)], GROUP, recipient_name="G", came_over_list=False
    ).text
    assert "stays private" in private
    assert "It is held" in acknowledged(replace(FREEDONIA, circulates=False))


def test_a_withdrawal_is_only_announced_until_its_author_answers() -> None:
    assert "“withdrawal announced”" in " ".join(
        acknowledged(replace(FREEDONIA, position=Position.WITHDRAW)).split()
    )


@given(st.text(max_size=400), st.integers(1, 40))
@settings(max_examples=40, deadline=None)
def test_no_letter_makes_the_acknowledgement_long_or_breaks_its_subject(
    words: str, count: int
) -> None:
    long = replace(
        FREEDONIA,
        own_words=words * 50,
        source=words,
        citations=tuple(citation(f"191/resolves/{n}", words * 9) for n in range(count)),
        proposals=tuple(
            proposal(f"191/noting/{n}", Action.ADD, words * 9, explicit=n % 2 == 0)
            for n in range(count)
        ),
    )
    mail = notices.acknowledgement([long, long], GROUP, recipient_name=words, texts=[TEXT])
    assert len(mail.text.encode()) < 5_000
    assert "\n" not in mail.subject
    assert "\r" not in mail.subject


def test_a_reminder_spells_the_zone_out_and_tells_utc_beside() -> None:
    mail = notices.reminder(MEETING, GROUP, NOW, ref="M-3")
    assert mail.subject == (
        "Reminder: Third meeting of the correspondence group, Wednesday 3 June 2026"
    )
    assert "14:00–16:00, Geneva time (Central European Summer Time, UTC+2)" in mail.text
    assert "12:00–14:00 UTC" in mail.text
    assert "is in\n16 days" in mail.text or "is in 16 days" in mail.text
    assert "Remote participation, with captioning:\n  https://meet.example/group-191" in mail.text
    assert "Ref. M-3" in mail.text


def test_the_same_reminder_in_winter_tells_the_other_offset() -> None:
    winter = replace(MEETING, starts_at=datetime(2026, 12, 2, 12, tzinfo=UTC), ends_at=None)
    assert "13:00, Geneva time (Central European Standard Time, UTC+1)" in (
        notices.reminder(winter, GROUP, NOW).text
    )


def test_a_meeting_without_a_date_is_told_as_it_was_said() -> None:
    vague = replace(MEETING, starts_at=None, ends_at=None, when_text="late June 2026")
    mail = notices.reminder(vague, GROUP, NOW, recipient_name="Rufus")
    assert "late June 2026 (date to be confirmed)" in mail.text
    assert "UTC" not in mail.text
    assert mail.text.startswith("Dear Rufus,\n\n")


def test_the_eve_of_a_meeting_is_tomorrow_in_the_meetings_own_zone() -> None:
    late = replace(MEETING, zone="Asia/Tokyo", starts_at=datetime(2026, 5, 19, 1, tzinfo=UTC))
    assert "is tomorrow" in notices.reminder(late, GROUP, NOW).text
    assert "is today" in notices.reminder(late, GROUP, NOW + timedelta(hours=10)).text


def test_an_announcement_is_its_drafters_words_and_a_reference() -> None:
    mail = notices.announcement(ANNOUNCEMENT, GROUP)
    assert mail.subject == "Call for comments (Ref. A-7)"
    assert mail.text == ANNOUNCEMENT.body + "\nRef. A-7\n"


def test_the_preview_holds_the_exact_mail_and_how_to_confirm_it() -> None:
    mail = notices.preview(ANNOUNCEMENT, GROUP, NOW)
    exact = notices.announcement(ANNOUNCEMENT, GROUP)
    assert f"Subject: {exact.subject}\n\n{exact.text}" in mail.text
    assert "To: coordination@lists.example" in mail.text
    assert "\n  confirm hazel-4417\n" in mail.text
    assert "Wednesday 20 May 2026\n  09:00, Geneva time" in mail.text
    assert "07:00 UTC" in mail.text


def test_a_subject_cannot_smuggle_a_second_line() -> None:
    evil = replace(ANNOUNCEMENT, subject="Hello\r\nBcc: all@lists.example")
    assert notices.announcement(evil, GROUP).subject == ("Hello Bcc: all@lists.example (Ref. A-7)")


@pytest.mark.parametrize(
    ("mail", "words"),
    [
        (alerts.uncertain(GROUP, OUTGOING, NOW), "iscg-bot outbox resolve 5 --sent"),
        (alerts.moderated(GROUP, OUTGOING, NOW), "moderator"),
        (
            alerts.refused(GROUP, OUTGOING, NO_SUCH_USER, given_up=True),
            "550 No such user",
        ),
        (
            alerts.bounced(GROUP, recipient="a@b.example", subject="191-C1", detail="5.1.1"),
            "a@b.example",
        ),
        (alerts.announcement_held(GROUP, ANNOUNCEMENT, "too late", NOW), "confirm hazel-4417"),
        (
            alerts.quarantined(
                GROUP, letter_id=9, subject="x", author="y", reason="z", traceback="\x1b[2JBoom"
            ),
            "  | ",
        ),
    ],
)
def test_every_alert_says_what_to_do_and_nothing_that_a_terminal_obeys(
    mail: Rendered, words: str
) -> None:
    assert words in mail.text
    assert "\x1b" not in mail.text
    assert "\n\n\n" not in mail.text
    assert mail.text.count("\n-- \n") == 1
