"""The service on PostgreSQL: its schema is led by a command, then everything is as on SQLite."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.interop.lab.laboratory import ANNA, BORIS, Laboratory, until
from tests.interop.lab.letters import PROPOSAL, SUPPORT, letter, post
from tests.interop.lab.postgres import missing, postgres
from tests.interop.lab.secretary import Secretary
from tests.interop.test_real_list import acknowledged

pytestmark = pytest.mark.interop


@pytest.fixture
def database() -> Iterator[str]:
    if why := missing():
        pytest.skip(why)
    with postgres() as url:
        yield url


def test_the_schema_is_led_by_a_command_and_a_newer_one_is_refused(
    lab: Laboratory, tmp_path: Path, database: str
) -> None:
    bot = Secretary(tmp_path, lab, database)
    assert "run iscg-bot db upgrade first" in bot.type("comments", "list", code=1)
    bot.type("db", "upgrade")
    bot.set_up()
    bot.run()
    try:
        first = post(lab, letter(ANNA, "Resolution 191, resolves 2", PROPOSAL))
        until(lambda: acknowledged(lab, ANNA, first), "Anna's acknowledgement")
        second = post(lab, letter(BORIS, "Re: Resolution 191, resolves 2", SUPPORT, answers=first))
        until(lambda: acknowledged(lab, BORIS, second), "Boris's acknowledgement")
        until(lambda: all(m["witnessed_at"] for m in bot.outgoing()), "the copies come back")
    finally:
        bot.stop()
    one, two = bot.comments()
    assert (one["code"], two["code"], two["parent_code"]) == ("191-C1", "191-C2", "191-C1")
    assert len(acknowledged(lab, ANNA, first)) == len(acknowledged(lab, BORIS, second)) == 1
    with psycopg.connect(database) as connection:
        connection.execute("update alembic_version set version_num = '9999'")
    assert "newer iscg-bot" in bot.type("comments", "list", code=1)
    assert "newer iscg-bot" in bot.type("db", "upgrade", code=1)
