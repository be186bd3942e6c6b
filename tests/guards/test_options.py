"""Every option of the settings stands in `config/default.toml` with its default, and conversely."""

import re
import tomllib
from pathlib import Path
from typing import Any

from config.loading import options
from config.settings import Settings, load
from tests.guards.house import ROOT, modules

DEFAULT = ROOT / "config" / "default.toml"
# An option that is commented out: "#" and the key or table without a space between.
OPTION = re.compile(r"^#(?=\[|[a-z_]+ = )", re.MULTILINE)


def uncommented() -> dict[str, Any]:
    return tomllib.loads(OPTION.sub("", DEFAULT.read_text()))


def leaves(table: dict[str, Any], prefix: tuple[str, ...] = ()) -> set[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for key, value in table.items():
        if prefix == ("mailboxes",):
            found |= leaves(value, (*prefix, "*"))
        elif isinstance(value, dict):
            found |= leaves(value, (*prefix, key))
        else:
            found.add((*prefix, key))
    return found


def test_the_file_and_the_settings_have_the_same_options() -> None:
    in_file, in_settings = leaves(uncommented()), set(options(Settings))
    assert in_file - in_settings == set()
    assert in_settings - in_file == set()


def test_the_file_as_it_is_gives_the_defaults() -> None:
    assert load(DEFAULT, {}).model_dump() == Settings().model_dump()


def test_each_value_in_a_commented_mailbox_is_its_default() -> None:
    shown = uncommented()["mailboxes"]["bot"]
    examples = ("password", "password_file", "oauth", "ca_file", "list_address", "processed_folder")
    kept = {key: value for key, value in shown.items() if key not in examples}
    minimal = {"name": "bot", "host": shown["host"], "username": shown["username"]}
    (given,) = Settings.model_validate({"mailboxes": [{**kept, "name": "bot"}]}).mailboxes
    (default,) = Settings.model_validate({"mailboxes": [minimal]}).mailboxes
    assert given == default


def test_every_option_is_explained(tmp_path: Path) -> None:
    """Each table opens with a comment or has one above each group of options."""
    lines = DEFAULT.read_text().splitlines()
    tables = [number for number, line in enumerate(lines) if re.match(r"#?\[", line)]
    for start, end in zip(tables, [*tables[1:], len(lines)], strict=True):
        around = lines[max(0, start - 4) : end]
        assert any(line.startswith("# ") for line in around), lines[start]


def test_every_variable_that_is_no_option_is_explained_too() -> None:
    named = re.compile(r"\"(ISCG_[A-Z_]+[A-Z])\"")
    code = "".join(path.read_text() for path in modules().values())
    explained = (ROOT / "docs" / "operate.md").read_text()
    found = set(named.findall(code))
    assert "ISCG_CONFIG" in found
    assert {name for name in found if f"`{name}`" not in explained} == set()
