"""The demonstration's screen says what the service knows, at any size, and never interprets it."""

from datetime import UTC, datetime

import pytest
from rich.console import Console

from bot.cli._understood import place, understood
from bot.cli.demo.board import Board
from bot.cli.demo.story import next_working_day
from bot.cli.demo.view import View
from bot.model.comments import Comment, Status
from bot.model.delivery import Outgoing, OutgoingState
from bot.model.letters import Kind
from bot.model.readings import (
    Action,
    AuthorKnown,
    Capacity,
    Position,
    Proposal,
    Reading,
)

NOW = datetime(2026, 3, 2, tzinfo=UTC)


def reading(**changes: object) -> Reading:
    """A reading of Ruritania's."""
    values: dict[str, object] = dict.fromkeys(Reading.__dataclass_fields__, ())
    values |= {
        "kind": Kind.COMMENT,
        "message_id": "1@x",
        "affiliation": "Ruritania",
        "author_email": "a@x.example",
        "author_name": "A",
        "author_known": AuthorKnown.LIST,
        "capacity": Capacity.UNKNOWN,
        "language": "en",
        "subject": "resolves 2",
        "position": Position.AMEND,
    }
    return Reading(**(values | changes))  # type: ignore[arg-type]


def comment(number: int, **changes: object) -> Comment:
    """A comment on resolves 2."""
    values: dict[str, object] = dict.fromkeys(Comment.__dataclass_fields__, "")
    values |= {
        "code": f"191-C{number}",
        "group": "191",
        "provisions": ("191/resolves/2",),
        "proposals": (),
        "position": Position.SUPPORT,
        "in_period": True,
        "status": Status.OPEN,
    }
    return Comment(**(values | changes))  # type: ignore[arg-type]


def proposal(action: Action, text: str | None) -> Proposal:
    """A proposal on resolves 2."""
    return Proposal("191/resolves/2", action, text, "body", explicit=True, confidence=1.0)


def outgoing(state: OutgoingState, **changes: object) -> Outgoing:
    """An acknowledgement."""
    values: dict[str, object] = {
        "id": 1, "effect": "ack:1:1", "message_id": "m", "recipient": "a@x.example",
        "to_list": False, "subject": "Received: 191-C1", "state": state, "attempts": 1,
        "resent": False,
    }  # fmt: skip
    return Outgoing(**(values | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "support on resolves 2"),
        ({"position": Position.NONE, "provisions": ()}, "none"),
        (
            {
                "position": Position.AMEND,
                "proposals": (
                    Proposal(
                        "191/resolves/2", Action.MOD, "x", "body", explicit=True, confidence=1.0
                    ),
                ),
            },
            "MOD resolves 2",
        ),
        (
            {
                "position": Position.OPPOSE,
                "provisions": ("191/resolves/2", "191/instructs-the-secretary-general/3"),
                "proposals": (
                    Proposal(
                        "191/resolves/2", Action.NOC, None, "body", explicit=True, confidence=1.0
                    ),
                ),
                "in_period": False,
            },
            "NOC resolves 2, oppose on instructs SG 3 (outside the period)",
        ),
    ],
)
def test_one_line_says_what_was_read(changes: dict[str, object], said: str) -> None:
    assert understood(comment(1, **changes)) == said


def test_places_are_named_shortly() -> None:
    assert place("191/instructs-the-directors-of-the-bureaux/2") == "instructs Directors 2"
    assert place("191/noting") == "noting"
    assert place("191") == "the whole"


@pytest.mark.parametrize(
    ("now", "day"),
    [
        ("2026-03-02T23:30", 4),
        ("2026-03-05T10:00", 6),
        ("2026-03-06T10:00", 9),
        ("2026-03-07T10:00", 9),
    ],
)
def test_the_meeting_is_on_a_working_day_of_geneva(now: str, day: int) -> None:
    found = next_working_day(datetime.fromisoformat(f"{now}+00:00"))
    assert (found.month, found.day) == (3, day)
    assert found.weekday() < 5


def test_bots_own_mail_coming_back_is_no_news() -> None:
    board = Board({"1@x": ["03", "12"]})
    board.letter(1, "comment", reading(), [comment(1), comment(2)])
    board.letter(2, "own", reading(), [])
    assert list(board.letters) == [1]
    assert board.letters[1].number == "03"
    assert board.comments == 2
    board.letter(3, "duplicate", reading(), [])
    assert board.letters[3].number == "12"


def test_mails_are_shown_as_far_as_they_came() -> None:
    board = Board()
    board.sent(
        [
            outgoing(OutgoingState.QUEUED),
            outgoing(OutgoingState.ACCEPTED),
            outgoing(OutgoingState.ACCEPTED, witnessed_at=NOW),
            outgoing(OutgoingState.ACCEPTED, witnessed_at=NOW, seen_at=NOW),
        ]
    )
    assert [mail.state for mail in board.mails] == ["queued", "accepted", "witnessed", "seen"]
    assert board.count("witnessed", "seen") == 2


@pytest.mark.parametrize(("width", "height"), [(80, 24), (120, 40), (60, 15)])
def test_view_fills_the_screen_and_never_scrolls(width: int, height: int) -> None:
    board = Board(posted=40)
    for number in range(40):
        subject = f"letter {number} [bold]no markup[/bold] \x1b[2J 关于第191号决议的修改建议"
        board.letter(number, "chatter", reading(subject=subject), [])
    board.sent([outgoing(OutgoingState.ACCEPTED)] * 40)
    console = Console(width=width, height=height, color_system=None, force_terminal=True)
    with console.capture() as captured:
        console.print(View(board), end="")
    lines = captured.get().rstrip("\n").split("\n")
    assert len(lines) <= height - 1
    shown = captured.get()
    assert "letter 39" in shown
    assert "[bold]no markup" in shown or width == 60
    assert "\x1b[2J" not in shown
