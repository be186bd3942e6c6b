"""The desk: what people decide about comments shows in the papers, and papers can be had again."""

import hashlib
import json
from pathlib import Path

from tests.integration.cli.test_families import Call, call, group

__all__ = ["call", "group"]  # fixtures


def table(group: Call, out: Path) -> str:
    group("table", "--group", "191", "--out", str(out))
    return out.read_text()


def test_a_paper_that_was_made_can_be_had_again_byte_for_byte(group: Call, tmp_path: Path) -> None:
    for name in ("t.docx", "t.pdf", "t.json"):
        group("table", "--group", "191", "--out", str(tmp_path / name))
    group("sheet", "--group", "191", "--out", str(tmp_path / "s.xlsx"))
    kept = json.loads(group("papers", "list", "--group", "191", "--json"))
    assert [(p["kind"], p["format"], p["private"]) for p in kept] == [
        ("sheet", "xlsx", True),
        ("table", "json", False),
        ("table", "pdf", False),
        ("table", "docx", False),
    ]
    assert kept[-1]["inputs"] == {"comments": "1", "texts": "in-force en"}
    out = tmp_path / "again"
    out.mkdir()
    printed = group("papers", "get", str(kept[-1]["number"]), "--out", str(out))
    path = Path(printed.strip())
    assert path.read_bytes() == (tmp_path / "t.docx").read_bytes()
    assert hashlib.sha256(path.read_bytes()).hexdigest() == kept[-1]["sha256"]
    assert "papers list" in group("papers", "get", "999", "--out", str(out), code=1)


def test_a_digest_made_on_request_is_kept_with_its_note(group: Call, tmp_path: Path) -> None:
    group(
        "digest", "--group", "191", "--since", "2026-03-01", "--until", "2026-03-08",
        "--out", str(tmp_path), "--format", "docx,md",
    )  # fmt: skip
    kept = json.loads(group("papers", "list", "--json"))
    assert sorted(p["file"] for p in kept) == sorted(p.name for p in tmp_path.glob("191-*"))
    assert {p["kind"] for p in kept if p["private"]} == {"note"}


def test_a_comment_stands_where_a_person_placed_it(group: Call, tmp_path: Path) -> None:
    group("comments", "place", "191-C1", "191/considering/a", "--why", "said so by telephone")
    said = table(group, tmp_path / "t.md")
    assert "considering a)" in said


def test_a_reading_that_was_called_wrong_is_in_no_paper(group: Call, tmp_path: Path) -> None:
    assert "| SUP |" in table(group, tmp_path / "before.md")
    group("comments", "confirm", "191-C1", "191/resolves/2", "--wrong")
    assert "| SUP |" not in table(group, tmp_path / "after.md")
    assert "place it instead" in group("comments", "confirm", "191-C1", "191/resolves/9", code=1)


def test_a_restricted_comment_is_in_no_paper_until_it_is_released(
    group: Call, tmp_path: Path
) -> None:
    assert "191-C1" in table(group, tmp_path / "1.md").replace("\\", "")
    group("comments", "restrict", "191-C1", "--why", "its author asked")
    assert "191-C1" not in table(group, tmp_path / "2.md").replace("\\", "")
    group("comments", "restrict", "191-C1", "--lift")
    assert "191-C1" in table(group, tmp_path / "3.md").replace("\\", "")
    assert "comments restrict" in group("audit")


def test_nobody_known_decides_by_a_slip_of_the_pen(group: Call) -> None:
    slip = ("--as", "stranger@x.example")
    for said in (("restrict", "191-C1", "--why", "x"), ("confirm", "191-C1", "191/resolves/2")):
        assert "neither a member nor in a role" in group("comments", *said, *slip, code=1)
    assert "stranger" not in group("audit")


def test_action_items_are_added_listed_and_done(group: Call) -> None:
    assert "AI-1" in group(
        "actions", "add", "Send the text in force in Arabic", "--group", "191",
        "--owner", "Secretariat", "--due", "2026-06-01",
    )  # fmt: skip
    group("actions", "add", "Ask Ruritania about resolves 2", "--group", "191")
    found = json.loads(group("actions", "list", "--json"))
    assert [(i["owner"], i["due"]) for i in found] == [("Secretariat", "2026-06-01"), ("", None)]
    group("actions", "done", "AI-1")
    assert "Arabic" not in group("actions", "list")
    assert "Arabic" in group("actions", "list", "--all")
    assert "actions list" in group("actions", "done", "AI-7", code=1)
    assert "holds no role" in group(
        "actions", "add", "x", "--group", "191", "--as", "stranger@x.example", code=1
    )
