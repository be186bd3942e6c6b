"""Conversations of `tests/mails/threads`, imported in the order of their names: who answers whom.

`expected.json` names the mails of each thread, the parents (all others have none), and own words.
"""

import json
import sqlite3
from collections import defaultdict
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.cli import execute

FOLDER = Path(__file__).parents[2] / "mails" / "threads"


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Every mail by `folder.name`: (parent's name, thread, own words)."""
    database = tmp_path_factory.mktemp("threads") / "bot.sqlite3"
    assert execute(["--database", f"sqlite:///{database}", "import", str(FOLDER)], {}) == 0
    query = """
        select letters.message_id, parents.message_id, letters.thread_id, readings.data
        from letters join readings on readings.letter_id = letters.id
        left join letters as parents on parents.id = letters.parent_id"""
    with closing(sqlite3.connect(database)) as look:
        rows = look.execute(query).fetchall()
    name = "@lists.test"
    return {
        identifier.removesuffix(name): (
            parent and parent.removesuffix(name).partition(".")[2],
            thread,
            json.loads(data)["own_words"],
        )
        for identifier, parent, thread, data in rows
    }


@pytest.mark.parametrize("conversation", sorted(p.name for p in FOLDER.iterdir()))
def test_a_letter_is_under_the_one_that_it_answers_and_in_its_thread(
    conversation: str, kept: dict[str, Any]
) -> None:
    expected = json.loads((FOLDER / conversation / "expected.json").read_text("utf-8"))
    names = sorted(path.stem for path in (FOLDER / conversation).glob("*.eml"))
    found = {name: kept[f"{conversation}.{name}"] for name in names}
    threads = defaultdict(list)
    for name, (_, thread, _) in found.items():
        threads[thread].append(name)
    assert sorted(threads.values()) == expected["threads"]
    parents = {name: parent for name, (parent, _, _) in found.items() if parent}
    assert parents == expected["parents"]
    for name, words in expected.get("own_words", {}).items():
        assert found[name][2] == words


def test_threads_are_not_mixed(kept: dict[str, Any]) -> None:
    owners = defaultdict(set)
    for name, (_, thread, _) in kept.items():
        owners[thread].add(name.partition(".")[0])
    assert {len(conversations) for conversations in owners.values()} == {1}
