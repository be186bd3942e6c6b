"""What commands print is right: nouns and numbers, local times, one line for a second try."""

import asyncio
import json
import subprocess
import sys
from pathlib import Path

import pytest
from rich.console import Console

from bot import app
from bot.cli import base
from tests.integration.cli.test_families import Call, call, group

__all__ = ["call", "group"]  # fixtures


@pytest.fixture
def drafted(group: Call, tmp_path: Path) -> Call:
    (tmp_path / "text").write_text("Come.")
    group(
        "announce", "draft", "--group", "191", "--subject", "News", "--text",
        str(tmp_path / "text"), "--at", "2099-05-18 09:00",
    )  # fmt: skip
    return group


def test_one_thing_is_not_many(group: Call, tmp_path: Path) -> None:
    assert group("import", str(tmp_path / "mails")) == (
        "1 mail read: 0 new, 1 duplicate, 0 failed\n"
    )
    assert group("members", "import", str(tmp_path / "members.csv")) == "1 member\n"
    said = group("export", "--comments", str(tmp_path / "c.json"))
    assert said == f"1 comment in {tmp_path / 'c.json'}\n"


def test_an_announcement_shows_the_time_that_was_typed(drafted: Call) -> None:
    assert "Mon 2099-05-18 09:00 Europe/Zurich" in " ".join(drafted("announce", "list").split())
    assert "2099-05-18 09:00 Europe/Zurich" in drafted("announce", "confirm", "A-1")
    (kept,) = json.loads(drafted("announce", "list", "--json"))
    assert kept["send_at"] == "2099-05-18T07:00:00+00:00"


def test_nothing_is_announced_for_a_time_that_is_past(drafted: Call, tmp_path: Path) -> None:
    said = drafted(
        "announce", "draft", "--group", "191", "--subject", "News", "--text",
        str(tmp_path / "text"), "--at", "2020-05-18 09:00", code=1,
    )  # fmt: skip
    assert "it would be sent in the past: check the date" in said
    assert len(json.loads(drafted("announce", "list", "--json"))) == 1


def test_what_is_cancelled_is_not_cancelled_again(drafted: Call) -> None:
    drafted("announce", "cancel", "A-1")
    assert "A-1 is cancelled already" in drafted("announce", "cancel", "A-1", code=1)
    drafted("meetings", "add", "--group", "191", "--title", "T", "--start", "2099-06-10 14:00")
    assert "Nobody is told" in drafted("meetings", "cancel", "1")
    again = ("meetings", "cancel", "1"), ("meetings", "move", "1", "--start", "2099-06-11 14:00")
    for words in again:
        assert "meeting 1 is cancelled already" in drafted(*words, code=1)
    acts = [entry["act"] for entry in json.loads(drafted("audit", "--json"))]
    assert acts.count("announce cancel") == acts.count("meetings cancel") == 1


def test_the_audit_says_why(group: Call) -> None:
    group("comments", "place", "191-C1", "191/resolves/1", "--why", "he wrote to me")
    assert "191-C1: he wrote to me" in group("audit")


def test_a_folder_that_is_not_there_yet_is_made_for_a_paper(group: Call, tmp_path: Path) -> None:
    group("table", "--group", "191", "--out", str(tmp_path / "table.docx"))
    found = group("papers", "get", "1", "--out", str(tmp_path / "new")).strip()
    assert Path(found).parent == tmp_path / "new"
    assert Path(found).suffix == ".docx"
    found = group("papers", "get", "1", "--out", str(tmp_path / "mine.docx")).strip()
    assert Path(found).read_bytes() == (tmp_path / "table.docx").read_bytes()


def test_a_group_is_shown_with_its_days_in_words(group: Call, tmp_path: Path) -> None:
    file = tmp_path / "groups.toml"
    file.write_text(
        file.read_text().replace(
            'name = "Cora Dinator"', 'name = "Cora Dinator"\nsince = 2026-02-16'
        )
        + '[[groups.periods]]\nname = "First"\nopens = 2026-03-02\ncloses = 2026-04-30\n'
    )
    group("groups", "apply", str(file))
    shown = group("groups", "show", "191")
    assert "coordinator: Cora Dinator <coord@ministry.example>, from 2026-02-16" in shown
    assert "First: 2026-03-02 to 2026-04-30" in shown


def test_a_comment_is_not_filed_where_the_text_has_no_heading(group: Call) -> None:
    said = group("comments", "place", "191-C1", "191/resolvs/1", code=1)
    assert "191/resolvs/1: there is no such heading in resolution 191: see iscg-bot texts" in said
    assert "58/resolves/1: there is no such" in group(
        "comments", "place", "191-C1", "58/resolves/1", code=1
    )
    assert "is filed under 191" in group("comments", "place", "191-C1", "191")


def test_a_meeting_is_not_moved_into_the_past(group: Call) -> None:
    group("meetings", "add", "--group", "191", "--title", "T", "--start", "2099-06-10 14:00")
    said = group("meetings", "move", "1", "--start", "2009-06-10 14:00", code=1)
    assert "would begin in the past" in said
    assert "2099-06-10" in group("meetings", "list")


def test_a_database_that_is_not_there_is_told_in_one_line(tmp_path: Path) -> None:
    nowhere = ("--database", "postgresql://iscg@127.0.0.1:1/x")
    done = subprocess.run(
        [sys.executable, "-m", "bot", *nowhere, "db", "upgrade"],
        capture_output=True, text=True, check=False, cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith("iscg-bot: the database cannot be used: ")
    assert done.stderr.count("\n") == 1


def test_the_code_of_a_group_may_have_small_letters(group: Call, tmp_path: Path) -> None:
    (tmp_path / "small.toml").write_text(
        (tmp_path / "groups.toml").read_text().replace('code = "191"', 'code = "nine"')
    )
    group("groups", "apply", str(tmp_path / "small.toml"))
    letter = (tmp_path / "mails/one.eml").read_text().replace("resolves", "the text of resolves")
    (tmp_path / "mails/two.eml").write_text(letter)
    group("import", str(tmp_path / "mails/two.eml"))
    assert "nine-C1" in group("comments", "list", "--group", "nine")
    assert "nine-C1" in group("comments", "show", "nine-C1")
    assert "no comment nine-C²" in group("comments", "show", "nine-C²", code=1)


def test_check_warns_of_words_that_nobody_reviewed(group: Call, tmp_path: Path) -> None:
    def warned() -> list[str]:
        found = asyncio.run(app.check(None, f"sqlite:///{tmp_path / 'bot.sqlite3'}", {}))
        return [each.detail for each in found if each.name == "language of 191"]

    assert warned() == []
    french = (
        (tmp_path / "groups.toml")
        .read_text()
        .replace('code = "191"', 'code = "191"\nlanguage = "fr"')
    )
    (tmp_path / "french.toml").write_text(french)
    group("groups", "apply", str(tmp_path / "french.toml"))
    assert warned() == ["nobody has reviewed the bot's own words in its language (fr)"]


def test_check_finds_a_mailbox_whose_list_no_group_has(group: Call, tmp_path: Path) -> None:
    (listed,) = json.loads(group("groups", "show", "--json"))

    def told(address: str) -> list[str]:
        config = tmp_path / "iscg-bot.toml"
        config.write_text(
            f'[mailboxes.list]\nkind = "list"\nlist_address = "{address}"\n'
            'host = "127.0.0.1"\nport = 1\nsecurity = "none"\n'
        )
        found = asyncio.run(app.check(config, f"sqlite:///{tmp_path / 'bot.sqlite3'}", {}))
        return [each.detail for each in found if each.detail.startswith("no group works on")]

    assert told("old@lists.example") == ["no group works on the list old@lists.example"]
    assert told(listed["list_address"]) == []


def test_a_private_letter_is_let_out_on_its_authors_word_alone(group: Call, tmp_path: Path) -> None:
    letter = (tmp_path / "mails/one.eml").read_text().replace("<one@", "<two@")
    (tmp_path / "two.eml").write_text(
        letter.replace("group@lists.example", "bot@iscg.example").replace(
            "resolves 2", "resolves 1"
        )
    )
    group("import", str(tmp_path / "two.eml"))
    assert "only its author" in group("comments", "restrict", "191-C2", "--lift", code=1)
    assert "no: it did not come over the list" in group("comments", "show", "191-C2")
    group("comments", "restrict", "191-C2", "--lift", "--why", "her mail of 3 March says so")
    assert "no: it did not come" not in group("comments", "show", "191-C2")


def test_at_eighty_columns_no_word_of_the_members_is_broken(
    group: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "members.csv").write_text(
        "email,name,affiliation,capacity,other addresses\n"
        "y.dornfeld@regulator.graustark.example,Yetta Dornfeld,Graustark,administration,"
        "yetta@home.example\n"
    )
    group("members", "import", str(tmp_path / "members.csv"))
    monkeypatch.setattr(base, "for_people", lambda: Console(width=80))
    words = group("members", "list").split()
    assert {"y.dornfeld@regulator.graustark.example", "Graustark,", "administration"} <= set(words)
