"""Conversations: what a subject is at its base, and who answers whom."""

from datetime import UTC, datetime

import pytest

from bot.mail.subjects import base_subject, is_forward, is_reply
from bot.mail.threads import Message, Node, by_references, by_subject


@pytest.mark.parametrize(
    "subject",
    [
        "Resolution 191",
        "Re: Resolution 191",
        "[Int-Sect-Group] Re: [Int-Sect-Group] Resolution 191",
        "回复: [list] Resolution 191",
        "رد: Resolution 191",
        "Отв: Re[2]: Resolution 191",
        "AW: WG: Resolution 191 (fwd)",
        "[Fwd: Resolution 191]",
        "[EXTERNAL] RE: Resolution 191",
    ],
)
def test_a_subject_is_one_under_prefixes_in_any_language(subject: str) -> None:
    assert base_subject(subject) == "Resolution 191"


def test_a_tag_that_is_all_there_is_stays() -> None:
    assert base_subject("[191]") == "[191]"


def test_answers_and_forwards_are_told_apart() -> None:
    assert is_reply("[list] Re: x")
    assert not is_reply("Resolution: x")
    assert is_forward("转发：x")


def _shape(nodes: list[Node]) -> list[object]:
    return [(n.message.id if n.message else None, _shape(n.children)) for n in nodes]


def _at(minute: int) -> datetime:
    return datetime(2026, 3, 2, 14, minute, tzinfo=UTC)


def test_a_late_parent_takes_its_place() -> None:
    found = by_references(
        [
            Message("c", "Re: s", ("a", "b"), _at(3)),
            Message("b", "Re: s", ("a",), _at(2)),
            Message("a", "s", (), _at(1)),
        ]
    )
    assert _shape(found) == [("a", [("b", [("c", [])])])]


def test_a_loop_loses_no_mail() -> None:
    found = by_references([Message("a", "x", ("b",), _at(1)), Message("b", "y", ("a",), _at(2))])
    assert _shape(found) == [("b", [("a", [])])]


def test_subjects_alone_gather_what_has_no_references() -> None:
    found = by_subject([Message("a", "s", (), _at(1)), Message("b", "Re: s", (), _at(2))])
    assert _shape(found) == [("a", [("b", [])])]
