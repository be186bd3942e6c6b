"""A secretariat loads what States are called; letters are read with it, and `check` asks for it."""

import json
from pathlib import Path

import pytest

from bot.cli import execute
from tests.integration.cli.test_families import GROUPS, TEXT

TABLE = Path(__file__).parents[2] / "mails" / "states.csv"
LETTER = """From: Anna <anna@freedonia.example>
To: group@lists.example
Subject: =?utf-8?q?R=C3=A9solution?= 191
Message-ID: <{key}@freedonia.example>
Date: Mon, {day:02} Mar 2026 09:00:00 +0000
Content-Type: text/plain; charset=utf-8

La Terre-Libre propose de supprimer le point {point} du décide.
"""


def test_a_state_that_speaks_of_itself_by_another_name_is_known_by_the_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def call(*arguments: str) -> str:
        words = ["--database", f"sqlite:///{tmp_path / 'bot.sqlite3'}", *arguments]
        execute(words, {"ISCG_ACTOR": "sec@secretariat.example"})
        return capsys.readouterr().out

    def proposals_after(key: str, point: int) -> list[int]:
        folder = tmp_path / key
        folder.mkdir()
        (folder / "one.eml").write_text(
            LETTER.format(key=key, day=point, point=point), encoding="utf-8"
        )
        call("import", str(folder))
        return [len(c["proposals"]) for c in json.loads(call("comments", "list", "--json"))]

    people = "email,name,affiliation\nanna@freedonia.example,Anna,Freedonia\n"
    for name, content in (("g.toml", GROUPS), ("191.txt", TEXT), ("m.csv", people)):
        (tmp_path / name).write_text(content)
    call("groups", "apply", str(tmp_path / "g.toml"))
    call("members", "import", str(tmp_path / "m.csv"))
    call("texts", "load", str(tmp_path / "191.txt"), "--resolution", "191", "--language", "en")
    assert "no table is loaded" in " ".join(call("check").split())
    assert proposals_after("before", 2) == [0]  # nobody told the program that it is Freedonia
    call("members", "names", str(TABLE))
    assert "no table is loaded" not in " ".join(call("check").split())
    assert sorted(proposals_after("after", 1)) == [0, 1]
