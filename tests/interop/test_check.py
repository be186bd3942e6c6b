"""`iscg-bot check` against real servers: content when all is well, and right about what is not."""

import json
from typing import Any

import pytest

from tests.interop.lab.laboratory import ANNA, BOT, Laboratory
from tests.interop.lab.secretary import Secretary

pytestmark = pytest.mark.interop


def findings(bot: Secretary, code: int) -> dict[str, Any]:
    found = json.loads(bot.type("check", "--json", code=code))
    assert found["ok"] is (code == 0), found
    return {finding["name"]: finding for finding in found["findings"]}


def test_all_is_well_with_a_real_list(lab: Laboratory, fresh: Secretary) -> None:
    found = findings(fresh, 0)
    assert {"mailbox own", "smtp", "witness", "database", "clock"} <= found.keys()
    # nobody has posted yet: that alone is left to a person
    (open_point,) = [f for f in found.values() if f["grade"] != "ok"]
    assert open_point["detail"] == "nothing has come from the list yet"


def test_a_wrong_password_is_named_with_its_place(lab: Laboratory, fresh: Secretary) -> None:
    (fresh.folder / "secret").write_text("another-word")
    told = str(findings(fresh, 1)["mailbox own"])
    assert "username and password_file of [mailboxes.own]" in told
    assert "password_file of [smtp]" in str(findings(fresh, 1)["smtp"])


def test_a_login_may_send_only_as_itself(lab: Laboratory, fresh: Secretary) -> None:
    fresh.configure(bot=ANNA)
    told = str(findings(fresh, 1)["smtp"])
    assert BOT in told or ANNA in told
    assert "not owned by user" in told


@pytest.mark.parametrize(("server", "probe"), [("dovecot", "mailbox own"), ("postfix", "smtp")])
def test_a_server_that_does_not_run_is_named(
    lab: Laboratory, fresh: Secretary, server: str, probe: str
) -> None:
    lab.stop(server)
    try:
        told = findings(fresh, 1)[probe]
        assert told["grade"] == "fail", told
        assert "host" in str(told), told
    finally:
        lab.start(server)
