"""What is logged can be trusted: an entry is one line, nobody forges one, no secret is in it."""

import io
import json
import logging
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.log import hear_libraries, log_events, open_log
from bot.model.events import Event

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SECRET = "correct horse"


def lines_of(form: str, *entries: tuple[str, dict[str, Any]], level: str = "info") -> list[str]:
    stream = io.StringIO()
    log = open_log(stream, level, form, secrets=(SECRET, ""), clock=lambda: NOON)
    for name, facts in entries:
        log.info(name, **facts)
    return stream.getvalue().removesuffix("\n").split("\n")


def test_an_entry_for_machines_is_one_line_of_json() -> None:
    (line,) = lines_of(
        "json", ("letter.settled", {"letter": 7, "kind": "comment", "milliseconds": 12.5})
    )
    assert json.loads(line) == {
        "at": "2026-03-02T12:00:00.000Z",
        "level": "info",
        "event": "letter.settled",
        "letter": 7,
        "kind": "comment",
        "milliseconds": 12.5,
    }


def test_an_entry_for_people_is_one_line() -> None:
    (line,) = lines_of("console", ("mail.accepted", {"recipient": "a@b.example", "reply": "ok 2"}))
    assert line == '12:00:00 info    mail.accepted recipient=a@b.example reply="ok 2"'


@pytest.mark.parametrize("form", ["json", "console"])
@given(st.text(), st.text())
def test_no_data_can_begin_a_line_or_steer_a_terminal(form: str, value: str, key: str) -> None:
    evil = f"x\r\n12:00:00 error fire{value}\x1b[2J\u202e\u2028\x85"
    (line,) = lines_of(form, ("event", {"value": evil, "list": [evil], f"k{key}": evil}))
    assert not any(ord(c) < 32 or c in "\x7f\x85\u2028\u2029\u202e\x1b" for c in line)


@pytest.mark.parametrize("form", ["json", "console"])
@pytest.mark.parametrize(
    "facts",
    [
        {"password": "x y z"},
        {"smtp": {"password": "x y z"}},
        {"Refresh_Token": "x y z"},
        {"url": "postgresql://bot:x y z@db.example/iscg".replace(" ", "")},
        {"text": f"login failed with {SECRET}."},
        {"deep": [[f"{SECRET}"]]},
        {"header": "Authorization: Bearer xyzxyzxyzxyz"},
        {"object": ValueError(f"{SECRET}")},
        {"cut": "." * 495 + SECRET},
    ],
)
def test_no_secret_gets_through(form: str, facts: dict[str, Any]) -> None:
    (line,) = lines_of(form, ("event", facts))
    assert SECRET[:8] not in line
    assert "x y z" not in line
    assert "xyz" not in line
    assert "[hidden]" in line or "cut" in facts


@pytest.mark.parametrize("form", ["json", "console"])
def test_a_traceback_comes_along_but_cannot_pass_for_an_entry(form: str) -> None:
    stream = io.StringIO()
    log = open_log(stream, form=form, secrets=(SECRET,), clock=lambda: NOON)
    with pytest.raises(ValueError, match="first") as caught:
        raise ValueError(f"first\n12:00:00 error forged {SECRET}")
    log.error("letter.failed", exc_info=caught.value)
    text = stream.getvalue()
    assert "ValueError: first" in text
    assert SECRET not in text
    assert not any(line.startswith("12:00:00 error forged") for line in text.split("\n"))


def test_a_long_value_is_cut() -> None:
    (line,) = lines_of("json", ("event", {"text": "a" * 10_000}))
    assert len(line) < 700


def test_below_the_level_nothing_is_written() -> None:
    assert lines_of("json", ("event", {}), level="warning") == [""]


def test_events_that_went_wrong_are_warnings() -> None:
    stream = io.StringIO()
    publish = log_events(open_log(stream, clock=lambda: NOON))
    publish(Event("mail.accepted", {"event": "not the name"}))
    publish(Event("mail.refused", {"code": 450}))
    first, second = (json.loads(line) for line in stream.getvalue().splitlines())
    assert (first["level"], first["event"], first["event_"]) == (
        "info",
        "mail.accepted",
        "not the name",
    )
    assert (second["level"], second["code"]) == ("warning", 450)


def test_what_libraries_say_comes_to_the_same_log() -> None:
    stream = io.StringIO()
    with hear_libraries(open_log(stream, secrets=(SECRET,), clock=lambda: NOON)):
        logging.getLogger("somebody.else").warning("lost %s", SECRET)
        logging.getLogger("somebody.else").info("not this")
    logging.getLogger("somebody.else").warning("nor this")
    (line,) = stream.getvalue().splitlines()
    assert json.loads(line)["text"] == "lost [hidden]"
