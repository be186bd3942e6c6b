"""Old letters are read again: numbers stay, nothing is sent, a person decides what stands."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from bot import app
from bot.cli import execute
from bot.reading.result import READER_VERSION
from config.settings import load
from tests.integration.cli.test_families import GROUPS, LETTER, TEXT

Call = Callable[..., str]
CHATTER = """From: Ben <ben@freedonia.example>
To: group@lists.example
Subject: Resolution 191
Message-ID: <thanks@freedonia.example>
Date: Mon, 02 Mar 2026 10:00:00 +0000

Thank you for the document.
"""


@pytest.fixture
def call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    """Runs one command line on a database with two letters that came before the text was loaded."""
    database = f"sqlite:///{tmp_path / 'bot.sqlite3'}"
    environ = {"ISCG_ACTOR": "sec@secretariat.example", "USER": "operator"}

    def call(*arguments: str, code: int = 0) -> str:
        found = execute(["--database", database, *arguments], environ)
        out, err = capsys.readouterr()
        assert found == code, err
        return out if code == 0 else err

    (tmp_path / "groups.toml").write_text(GROUPS)
    (tmp_path / "191.txt").write_text(TEXT)
    (tmp_path / "mails").mkdir()
    letter = LETTER.replace(
        "delete resolves 2 of", "delete the paragraph on reporting every year in"
    )
    (tmp_path / "mails/one.eml").write_text(letter)
    (tmp_path / "mails/two.eml").write_text(CHATTER)
    call("groups", "apply", str(tmp_path / "groups.toml"))
    call("import", str(tmp_path / "mails"))
    return call


def _load_text(call: Call, tmp_path: Path) -> None:
    call("texts", "load", str(tmp_path / "191.txt"), "--resolution", "191", "--language", "en")
    (tmp_path / "members.csv").write_text(
        "email,name,affiliation\nanna@ruritania.example,Anna,Ruritania\n"
    )
    call("members", "import", str(tmp_path / "members.csv"))


def _count(tmp_path: Path, table: str) -> int:
    with closing(sqlite3.connect(tmp_path / "bot.sqlite3")) as connection:
        return int(connection.execute(f"select count(*) from {table}").fetchone()[0])


def test_what_is_read_otherwise_waits_for_a_person_and_is_adopted(
    call: Call, tmp_path: Path
) -> None:
    before = json.loads(call("comments", "list", "--json"))
    notices = _count(tmp_path, "notices")
    _load_text(call, tmp_path)
    assert "2 letters read again" in call("rereadings", "run")
    (waiting,) = json.loads(call("rereadings", "list", "--json"))
    assert waiting["comment"] == "191-C1"
    assert "affiliation" in waiting["changed"]
    assert json.loads(call("comments", "list", "--json")) == before
    assert "Ruritania" in call("rereadings", "show", "R-1")
    assert "R-1 is adopted" in call("rereadings", "adopt", "R-1")
    (after,) = json.loads(call("comments", "list", "--json"))
    assert (after["code"], after["source"]) == ("191-C1", "Ruritania")
    assert _count(tmp_path, "notices") == notices
    assert "nothing to decide" in call("rereadings", "keep", "R-1", code=1)
    assert "rereadings adopt" in call("audit")


def test_what_is_kept_stays_and_the_same_is_not_asked_twice(call: Call, tmp_path: Path) -> None:
    before = json.loads(call("comments", "list", "--json"))
    _load_text(call, tmp_path)
    call("rereadings", "run")
    call("rereadings", "keep", "R-1")
    assert "0 letters read again" in call("rereadings", "run")
    assert json.loads(call("rereadings", "list", "--json")) == []
    assert json.loads(call("comments", "list", "--json")) == before


def test_a_wrong_name_is_one_clear_line(call: Call) -> None:
    assert "a reference like R-7" in call("rereadings", "adopt", "seven", code=1)
    assert "no rereading R-7" in call("rereadings", "adopt", "R-7", code=1)


async def test_a_new_reader_goes_through_the_archive_once(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = load(None, {}, database=f"sqlite:///{tmp_path / 'bot.sqlite3'}")
    monkeypatch.setattr("bot.engine.rereading.READER_VERSION", READER_VERSION + 1)
    async with app.open_store(settings) as store, app.rereader(settings, store) as (again, context):
        assert await again.due()
        assert await again.some(context) == 2
        assert await again.some(context) == 0
        assert not await again.due()
        async with store.read() as work:
            assert await work.rereadings.open("191") == []
