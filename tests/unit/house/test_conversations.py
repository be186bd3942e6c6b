"""A batch is shared out so that no conversation is torn, and the past is found by its marks."""

import base64
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.engine.conversations import Neighbours, conversations, share_out, thread_root
from bot.mail.peek import Peek, peek
from bot.model.facts import Earlier
from bot.model.letters import Kind
from bot.model.readings import Position
from bot.store.earlier import Clue

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def header(number: int, parent: int | None, subject: str) -> Peek:
    answers = f"In-Reply-To: <m{parent}@x.example>\r\n" if parent is not None else ""
    text = f"Message-ID: <m{number}@x.example>\r\nSubject: {subject}\r\n{answers}\r\n"
    return peek(text.encode())


@given(
    st.lists(st.tuples(st.integers(0, 30) | st.none(), st.sampled_from("abcdefgh")), max_size=30),
    st.integers(1, 4),
)
def test_letters_that_name_each_other_stay_together_and_in_order(
    letters: list[tuple[int | None, str]], workers: int
) -> None:
    peeks = [header(i, parent, subject) for i, (parent, subject) in enumerate(letters)]
    jobs = share_out(conversations(peeks), [1_000] * len(peeks), workers)
    assert sorted(i for job in jobs for group in job for i in group) == list(range(len(letters)))
    assert len(jobs) <= workers
    groups = [group for job in jobs for group in job]
    place = {i: n for n, group in enumerate(groups) for i in group}
    assert all(group == sorted(group) for group in groups)
    for i, (parent, _) in enumerate(letters):
        if parent is not None and parent < len(letters):
            assert place[i] == place[parent]


def earlier(name: str, subject: str = "", days_ago: float = 0, index: str = "") -> Earlier:
    instant = NOW - timedelta(days=days_ago)
    return Earlier(
        message_id=name,
        subject=subject,
        author_email="a@ruritania.example",
        author_name="A",
        affiliation=None,
        date=instant,
        received_at=instant,
        thread_index=index,
        kind=Kind.CHATTER,
        own_words="",
        words_digest="",
        resolutions=(),
        provisions=(),
        proposals=(),
        position=Position.NONE,
        parent=None,
        base_subject=subject,
    )


def names(clue: Clue, *letters: Earlier, comments: tuple[Earlier, ...] = ()) -> list[str]:
    return [e.message_id for e in Neighbours(letters, comments).of(clue)]


def test_a_reused_subject_months_later_is_another_conversation() -> None:
    clue = Clue((), "", "meeting", NOW)
    assert names(clue, earlier("new", "meeting", 3), earlier("old", "meeting", 90)) == ["new"]


def test_outlook_knows_a_conversation_by_its_thread_index() -> None:
    root = bytes(range(22))
    first = base64.b64encode(root).decode()
    answer = base64.b64encode(root + b"12345").decode()
    clue = Clue((), thread_root(answer), "", None)
    assert names(clue, earlier("first", index=first), earlier("other")) == ["first"]
    assert thread_root("no base64!") == "" == thread_root("AAAA")


def test_a_recent_comment_is_always_known_and_keeps_its_number() -> None:
    comment = earlier("c", days_ago=1)
    numbered = replace(comment, codes=("191-C1",))
    found = Neighbours([comment], [numbered]).of(Clue(("c",), "", "", None))
    assert [e.codes for e in found] == [("191-C1",)]
