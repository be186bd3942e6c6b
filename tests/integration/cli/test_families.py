"""The command line's families, on a SQLite file, as an operator or a secretariat types them."""

import json
import mailbox
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.cli import execute
from handlers.mail import comment

GROUPS = """
[[groups]]
code = "191"
resolution = "191"
title = "Coordination among the Sectors"
list = "group@lists.example"
stage = "live"
contact = "sec@secretariat.example"

[[groups.roles]]
role = "coordinator"
email = "coord@ministry.example"
name = "Cora Dinator"

[[groups.roles]]
role = "secretariat"
email = "sec@secretariat.example"
name = "Sec Retary"
"""
TEXT = """RESOLUTION 191 (Rev. Strelsau, 2022)

Strategy for the coordination of efforts

The Plenipotentiary Conference,

considering

a) that the Union has three Sectors;
b) that they meet,

resolves

1 to coordinate their work;
2 to report every year.
"""
LETTER = """From: Anna <anna@ruritania.example>
To: group@lists.example
Subject: Resolution 191
Message-ID: <one@ruritania.example>
Date: Mon, 02 Mar 2026 09:00:00 +0000
Content-Type: text/plain; charset=utf-8

Dear colleagues,

Ruritania proposes to delete resolves 2 of Resolution 191.

Anna
"""

Call = Callable[..., str]


@pytest.fixture
def call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    """Runs one command line on the test's own database; gives what it printed."""
    database = f"sqlite:///{tmp_path / 'bot.sqlite3'}"
    environ = {"ISCG_ACTOR": "sec@secretariat.example", "USER": "operator"}

    def call(*arguments: str, code: int = 0) -> str:
        found = execute(["--database", database, *arguments], environ)
        out, err = capsys.readouterr()
        assert found == code, err
        return out if code == 0 else err

    return call


@pytest.fixture
def group(call: Call, tmp_path: Path) -> Call:
    """The same with a group, its text, a member and one comment."""
    (tmp_path / "groups.toml").write_text(GROUPS)
    (tmp_path / "191.txt").write_text(TEXT)
    (tmp_path / "members.csv").write_text(
        "email,name,affiliation\nanna@ruritania.example,Anna,Ruritania\n"
    )
    (tmp_path / "mails").mkdir()
    (tmp_path / "mails/one.eml").write_text(LETTER)
    call("groups", "apply", str(tmp_path / "groups.toml"))
    call("members", "import", str(tmp_path / "members.csv"))
    call("texts", "load", str(tmp_path / "191.txt"), "--resolution", "191", "--language", "en")
    call("import", str(tmp_path / "mails"))
    return call


def test_groups_are_applied_once_and_shown(group: Call, tmp_path: Path) -> None:
    again = json.loads(group("groups", "apply", str(tmp_path / "groups.toml"), "--json"))
    assert again == {"groups": ["191"], "changed": []}
    shown = group("groups", "show", "191")
    assert "Cora Dinator" in shown
    assert "mon 08:00" in shown
    assert "no group 999" in group("groups", "show", "999", code=1)


def test_a_text_is_loaded_clause_by_clause(group: Call, tmp_path: Path) -> None:
    dry = json.loads(
        group("texts", "load", str(tmp_path / "191.txt"), "--resolution", "191",
              "--language", "en", "--dry-run", "--json")
    )  # fmt: skip
    texts = {p["id"]: p["text"] for p in dry["provisions"]}
    assert texts["191/resolves/2"].rstrip(".") == "to report every year"
    assert dry["unplaced"] == []
    assert [t["name"] for t in json.loads(group("texts", "list", "--json"))] == ["in-force"]


def test_texts_are_compared_provision_by_provision(group: Call, tmp_path: Path) -> None:
    moved = TEXT.replace("1 to coordinate their work;\n2 to report", "1 to report").replace(
        "every year.", "every year;\n2 to coordinate their work."
    )
    (tmp_path / "rev1.txt").write_text(moved)
    group("texts", "load", str(tmp_path / "rev1.txt"), "--resolution", "191", "--language", "en",
          "--as", "rev1")  # fmt: skip
    lines = json.loads(group("texts", "compare", "191", "--to", "rev1", "--json"))
    became = {line["old"]: line["new"] for line in lines}
    assert became["191/resolves/1"] == "191/resolves/2"
    assert became["191/resolves/2"] == "191/resolves/1"
    assert became["191/considering/a"] == "191/considering/a"
    assert json.loads(group("texts", "compare", "191", "--json")) == {}
    assert "no text rev9" in group("texts", "compare", "191", "--to", "rev9", code=1)


def test_an_import_numbers_comments_and_writes_to_nobody(group: Call, tmp_path: Path) -> None:
    (comment,) = json.loads(group("comments", "list", "--json"))
    assert comment["code"] == "191-C1"
    assert comment["source"] == "Ruritania"
    assert comment["provisions"] == ["191/resolves/2"]
    again = json.loads(group("import", str(tmp_path / "mails"), "--json"))
    assert again == {"read": 1, "new": 0, "duplicates": 1, "failed": 0}
    assert json.loads(group("outbox", "list", "--json")) == []
    assert "191-C1" in group("comments", "show", "191-c1")
    assert "no comment 191-C9" in group("comments", "show", "191-C9", code=1)


def test_a_person_places_and_decides_and_the_audit_knows(group: Call) -> None:
    group("comments", "place", "191-C1", "191/resolves/1", "--why", "he wrote to me")
    group("comments", "decide", "191-C1", "noted")
    (comment,) = json.loads(group("comments", "list", "--json"))
    assert comment["provisions"] == ["191/resolves/1"]
    assert comment["status"] == "noted"
    assert comment["proposals"][0]["provision"] == "191/resolves/2"  # what was read stays
    acts = [(e["actor"], e["act"]) for e in json.loads(group("audit", "--json"))]
    assert acts[:2] == [
        ("sec@secretariat.example", "comments decide"),
        ("sec@secretariat.example", "comments place"),
    ]
    group("comments", "decide", "191-C1", "agreed", code=2)


def test_a_meeting_is_added_moved_and_cancelled(group: Call) -> None:
    meeting = json.loads(
        group("meetings", "add", "--group", "191", "--title", "Third meeting", "--start",
              "2031-07-03 14:00", "--zone", "CET", "--confirm-plan", "--json")
    )  # fmt: skip
    assert meeting["starts_at"] == "2031-07-03T14:00:00+02:00"
    assert meeting["plan_confirmed_by"] == "sec@secretariat.example"
    assert "2031-07-04 10:00" in group("meetings", "move", "1", "--start", "2031-07-04 10:00")
    group("meetings", "cancel", "1")
    (listed,) = json.loads(group("meetings", "list", "--json"))
    assert listed["cancelled"] is True
    assert listed["sequence"] == 2


def test_winter_time_in_summer_draws_a_warning(group: Call) -> None:
    said = group("meetings", "add", "--group", "191", "--title", "T", "--start",
                 "2031-07-03 14:00", "--zone", "CET")  # fmt: skip
    assert "CEST" in said
    past = group("meetings", "add", "--group", "191", "--title", "T", "--start",
                 "2001-07-03 14:00", code=1)  # fmt: skip
    assert "past" in past
    vague = group("meetings", "add", "--group", "191", "--title", "T", "--when", "late June 2031")
    assert "late June 2031" in vague


def test_an_announcement_is_drafted_and_only_an_officer_confirms(
    group: Call, tmp_path: Path
) -> None:
    (tmp_path / "text.txt").write_text("The meeting is on Monday.")
    drafted = json.loads(
        group("announce", "draft", "--group", "191", "--subject", "Meeting", "--text",
              str(tmp_path / "text.txt"), "--json")
    )  # fmt: skip
    assert drafted["ref"] == "A-1"
    assert drafted["state"] == "draft"
    assert "code" not in drafted
    stranger = group("announce", "confirm", "A-1", "--as", "x@elsewhere.example", code=1)
    assert "no role" in stranger
    assert "wrong" in group("announce", "confirm", "A-1", "--code", "ABCDEFGH", code=1)
    group("announce", "confirm", "A-1")
    (listed,) = json.loads(group("announce", "list", "--json"))
    assert listed["state"] == "confirmed"
    group("announce", "cancel", "a-1")
    assert "cancelled already" in group("announce", "confirm", "A-1", code=1)


def test_a_digest_is_compiled_into_a_folder(group: Call, tmp_path: Path) -> None:
    out = tmp_path / "papers"
    made = json.loads(
        group("digest", "--group", "191", "--since", "2026-03-01", "--until", "2026-03-07",
              "--out", str(out), "--json")
    )  # fmt: skip
    names = sorted(Path(file).name for file in made["files"])
    assert names == ["191-digest-1.docx", "191-note-1.html", "191-note-1.txt"]
    assert "191-C1" in (out / "191-note-1.txt").read_text()
    wrong = group("digest", "--group", "191", "--out", str(out), "--format", "wax", code=2)
    assert "wax" in wrong


def test_everything_can_be_taken_out_again(group: Call, tmp_path: Path) -> None:
    group("export", "--mbox", str(tmp_path / "all.mbox"), "--comments", str(tmp_path / "c.json"))
    box = mailbox.mbox(tmp_path / "all.mbox")
    (mail,) = box
    box.close()
    assert mail["Message-ID"] == "<one@ruritania.example>"
    assert [c["code"] for c in json.loads((tmp_path / "c.json").read_text())] == ["191-C1"]
    assert "exists" in group("export", "--mbox", str(tmp_path / "all.mbox"), code=1)


def test_routes_say_why(call: Call, tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_text(LETTER)
    assert json.loads(call("routes", "--json"))[0]["kind"] == "own"
    assert json.loads(call("routes", str(tmp_path / "one.eml"), "--json"))["kind"] in {
        "chatter",
        "comment",
    }


def test_a_newer_schema_is_refused(call: Call, tmp_path: Path) -> None:

    call("groups", "show")
    with sqlite3.connect(tmp_path / "bot.sqlite3") as connection:
        connection.execute("update alembic_version set version_num = '9999'")
    connection.close()
    assert "newer" in call("groups", "show", code=1)


def test_a_members_letter_with_a_stray_field_of_ours_is_numbered(
    group: Call, tmp_path: Path
) -> None:
    stray = LETTER.replace("<one@", "<two@").replace("resolves 2", "resolves 1")
    stray = stray.replace("\nSubject:", "\nISCG-Effect: somebody-else-wrote-this\nSubject:")
    (tmp_path / "mails/two.eml").write_text(stray)
    group("import", str(tmp_path / "mails"))
    assert "Anna" in group("comments", "show", "191-C2")


def test_a_member_is_spared_thanks(group: Call) -> None:
    assert "does not get" in group("members", "acknowledgements", "Anna@ruritania.example", "--no")
    assert "members acknowledgements" in group("audit")
    assert "nobody is registered" in group("members", "acknowledgements", "x@y.example", code=1)


def test_a_mail_in_quarantine_is_shown_and_read_again_on_a_persons_word(
    group: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise ValueError("nobody has seen such a letter")

    (tmp_path / "mails/two.eml").write_text(
        LETTER.replace("<one@", "<two@").replace("2 of", "1 of")
    )
    with monkeypatch.context() as fault:
        fault.setattr(comment, "handle", broken)
        assert "1 mail in quarantine" in group("import", str(tmp_path / "mails"), code=1)
    (held,) = json.loads(group("quarantine", "list", "--json"))
    number = str(held["id"])
    assert "nobody has seen such a letter" in group("quarantine", "show", number)
    assert "Message-ID: <two@" in group("quarantine", "show", number, "--raw")
    assert "not in quarantine" in group("quarantine", "retry", "99", code=1)
    assert "will be read again" in group("quarantine", "retry", number)
    assert "not in quarantine" in group("quarantine", "retry", number, code=1)
    assert "1 new" in group("import", str(tmp_path / "mails"))
    assert [c["code"] for c in json.loads(group("comments", "list", "--json"))] == [
        "191-C1",
        "191-C2",
    ]
    (told,) = [e for e in json.loads(group("audit", "--json")) if e["act"] == "quarantine retry"]
    assert (told["actor"], told["object"]) == ("sec@secretariat.example", f"raw {number}")
