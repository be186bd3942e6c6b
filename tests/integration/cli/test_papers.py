"""Papers are made on request from what the database holds, and nobody gets them."""

import json
from datetime import UTC, datetime
from pathlib import Path

from bot.resolutions.revisions import accept, read_word, reject
from tests.integration.cli.test_families import Call, call, group
from tests.peers.word_revising import Edit, revise_word
from tests.peers.word_writing import Author

__all__ = ["call", "group"]  # fixtures


def words(data: bytes, *, accepted: bool) -> list[str]:
    document = read_word(data)
    shown = accept(document) if accepted else reject(document)
    return ["".join(run.text for run in p.runs) for p in shown.paragraphs]


def test_a_consolidated_text_shows_a_members_proposal_as_its_tracked_change(
    group: Call, tmp_path: Path
) -> None:
    out = tmp_path / "papers" / "191.docx"
    printed = group("consolidate", "--group", "191", "--language", "en", "--out", str(out))
    assert printed.strip() == str(out)
    data = out.read_bytes()
    assert read_word(data).authors == ("Ruritania (191-C1)",)
    assert "2\tto report every year." in words(data, accepted=False)
    assert "2\tto report every year." not in words(data, accepted=True)


def test_table_and_report_are_made_in_the_format_that_the_name_asks_for(
    group: Call, tmp_path: Path
) -> None:
    for name, start in (("t.xlsx", b"PK"), ("t.pdf", b"%PDF"), ("t.html", b"<!DOCTYPE html>")):
        group("table", "--group", "191", "--out", str(tmp_path / name))
        assert (tmp_path / name).read_bytes().startswith(start)
    (tmp_path / "mandate.txt").write_text("To prepare the revision.")
    group(
        "report", "--group", "191", "--mandate", str(tmp_path / "mandate.txt"),
        "--out", str(tmp_path / "report.md"),
    )  # fmt: skip
    said = (tmp_path / "report.md").read_text()
    assert "To prepare the revision." in said
    assert "\\[…\\] delegations proposed to suppress it." in said


def test_a_brief_is_printed_for_the_next_meeting(group: Call) -> None:
    assert "no meeting ahead" in group("brief", "--group", "191", code=1)


def test_what_is_missing_or_wrong_is_told_in_one_line(group: Call, tmp_path: Path) -> None:
    missing = group(
        "consolidate", "--group", "191", "--language", "fr", "--out", str(tmp_path / "x.docx"),
        code=1,
    )  # fmt: skip
    assert "iscg-bot texts load" in missing
    assert ".docx" in group("table", "--group", "191", "--out", str(tmp_path / "x.exe"), code=2)


def test_a_file_that_comes_back_is_the_next_revision_and_proposals_stand_against_it(
    group: Call, tmp_path: Path
) -> None:
    out = tmp_path / "191.docx"
    group("consolidate", "--group", "191", "--out", str(out))
    whole = read_word(out.read_bytes()).paragraphs
    place = next(n for n, p in enumerate(whole) if p.key == "191/resolves/1")
    he = Author("Cora", datetime(2026, 3, 3, tzinfo=UTC))
    back = tmp_path / "back.docx"
    issued = out.read_bytes()
    back.write_bytes(revise_word(issued, [Edit(place, "1\tto coordinate all their work;", he)]))
    said = json.loads(group("texts", "revise", str(back), "--group", "191", "--json"))
    assert (said["name"], said["before"], said["taken_up"]) == ("rev1", "in-force", [])
    assert [(c["provision"], c["text"]) for c in said["changes"]] == [
        ("191/resolves/1", "to coordinate all their work;")
    ]
    group("consolidate", "--group", "191", "--against", "rev1", "--out", str(out))
    assert "1\tto coordinate all their work;" in words(out.read_bytes(), accepted=False)
    assert "2\tto report every year." not in words(out.read_bytes(), accepted=True)
    paper = tmp_path / "papers"
    paper.mkdir()
    group("comments", "decide", "191-C1", "reflected", "--in", "rev1")
    same = group("texts", "revise", str(back), "--group", "191", code=1)
    assert "nothing in it differs from rev1" in same
    back.write_bytes(revise_word(issued, [Edit(place, "1\tto coordinate it;", he)]))
    again = group("texts", "revise", str(back), "--group", "191", "--out", str(paper))
    assert str(paper / "191-rev2-en.docx") in again
    assert "not a Word" in group("texts", "revise", __file__, "--group", "191", code=1)


def test_papers_name_states_as_the_secretariat_loaded_them(group: Call, tmp_path: Path) -> None:
    table = tmp_path / "states.csv"
    table.write_text("symbol,list en,also\nRUR,Ruritania (Kingdom of),Ruritania\n")
    assert group("members", "names", str(table)).strip() == "1 State"
    out = tmp_path / "191.docx"
    group("consolidate", "--group", "191", "--out", str(out))
    assert read_word(out.read_bytes()).authors == ("Ruritania (Kingdom of) (191-C1)",)
    group("table", "--group", "191", "--out", str(tmp_path / "t.md"))
    assert "Ruritania (Kingdom of)" in (tmp_path / "t.md").read_text()


def test_a_members_own_proposals_come_out_as_its_administration_submits_them(
    group: Call, tmp_path: Path
) -> None:
    out = tmp_path / "pp.docx"
    form = ("export", "--form", "pp", "--group", "191")
    group(*form, "--source", "Ruritania", "--out", str(out))
    lines = words(out.read_bytes(), accepted=True)
    assert "MOD\tXXX/[ ]/1" in lines
    assert "2\tto report every year." not in lines
    assert lines.index("Reasons:") > lines.index("1\tto coordinate their work;")
    assert read_word(out.read_bytes()).authors == ("Ruritania",)
    refused = group(*form, "--source", "Freedonia", "--out", str(out), code=1)
    assert "those who have: Ruritania" in refused
    assert "--source" in group(*form, "--out", str(out), code=2)
