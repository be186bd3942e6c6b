"""What people type and paste, however odd, is taken whole on one line or refused in one line."""

import json
from pathlib import Path

import pytest

from tests.integration.cli.test_families import Call, call, group

__all__ = ["call", "group"]  # fixtures

ODD = "=1+1 \x1b[31mred\x1b[0m \u202egnp\u202c <b>{{7*7}} %s\r\nBcc: evil@x.example\x07"
CLEAN = "=1+1 [31mred [0m gnp <b>{{7*7}} %s Bcc: evil@x.example"
MEETING = ("meetings", "add", "--group", "191", "--title", "T", "--start", "2099-06-10 14:00")


def test_a_title_is_one_line_without_controls(group: Call) -> None:
    group(*MEETING[:-4], "--title", ODD, "--place", ODD, *MEETING[-2:])
    (kept,) = json.loads(group("meetings", "list", "--json"))
    assert kept["title"] == kept["place"] == CLEAN


def test_a_subject_is_one_line_without_controls(group: Call, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("Come.")
    group("announce", "draft", "--group", "191", "--subject", ODD, "--text", str(tmp_path / "text"))
    (kept,) = json.loads(group("announce", "list", "--json"))
    assert kept["subject"] == CLEAN


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        ((*MEETING, "--minutes", "999999999"), 2, "1<=x<=20160"),
        ((*MEETING, "--remind", "999999999999"), 2, "<=x<=366"),
        ((*MEETING[:-1], "9999-12-31 23:59"), 1, "a year of this century"),
        ((*MEETING, "--link", "javascript:alert(1)"), 1, "begins with https://"),
        ((*MEETING[:-4], "--title", " \x1b ", *MEETING[-2:]), 1, "needs a title"),
        ((*MEETING[:-4], "--title", "T" * 10_000, *MEETING[-2:]), 1, "200 characters at most"),
        (("meetings", "move", "9" * 20, "--start", "2099-06-10 14:00"), 2, "not in the range"),
        (("outbox", "retry", "9" * 20), 2, "not in the range"),
        (("quarantine", "retry", "9" * 20), 2, "not in the range"),
        (("announce", "confirm", "A-" + "9" * 20), 1, "expected a reference like A-7"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(
    group: Call, words: tuple[str, ...], code: int, told: str
) -> None:
    (line,) = group(*words, code=code).strip().splitlines()
    assert told in line
    assert "internal error" not in line


def test_a_text_that_is_none_is_refused_in_one_line(group: Call, tmp_path: Path) -> None:
    (tmp_path / "text").write_bytes(b"caf\xe9")
    words = ("announce", "draft", "--group", "191", "--subject", "S")
    said = group(*words, "--text", str(tmp_path / "text"), code=2)
    assert "expected text in UTF-8" in said
