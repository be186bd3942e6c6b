"""Imports run one way: who sees whom is written here, and nowhere else."""

import sys
from collections.abc import Iterator

import pytest

from tests.guards.house import Import, imports, modules

LAYERS: dict[str, frozenset[str]] = {
    # part: the parts that it may import besides itself
    "bot": frozenset(),
    "bot.model": frozenset(),
    "bot.mail": frozenset({"bot.model"}),
    "bot.resolutions": frozenset({"bot.model"}),
    "bot.reading": frozenset({"bot.model", "bot.mail", "bot.resolutions"}),
    "bot.documents": frozenset({"bot.model", "bot.resolutions", "templates"}),
    "bot.store": frozenset({"bot.model"}),
    # Files that a secretariat writes: groups, members. They share the check of an address.
    "config": frozenset({"bot.model", "config.servers"}),
    "config.sandbox": frozenset({"bot.model", "bot.mail", "bot.resolutions"}),
    "config.settings": frozenset({"bot.model", "config", "config.servers"}),
    "config.servers": frozenset(),
    "templates": frozenset(),
}
CONFIG = frozenset({"config", "config.sandbox", "config.settings", "config.servers"})
BELOW_ACTS = frozenset(LAYERS) - CONFIG
LAYERS |= {
    "bot.acts": BELOW_ACTS,
    "bot.engine": BELOW_ACTS | {"bot.acts"},
    "handlers": BELOW_ACTS | {"bot.acts", "bot.engine"},
    # Edges translate: they know the types, how mail is written, and the settings of servers.
    "bot.edges": frozenset({"bot", "bot.model", "bot.mail", "config.settings", "config.servers"}),
}
BELOW_APP = frozenset(LAYERS)
LAYERS |= {
    "bot.app": BELOW_APP,
    # The command line sees settings and edges through app alone; it reads the files of `groups
    # apply` and `members import` itself, and the sandbox is data for `demo`.
    "bot.cli": BELOW_APP - {"bot.edges", "config.settings", "config.servers", "handlers"}
    | {"bot.app", "bot.cli.demo.world"},
    "bot.__main__": frozenset({"bot.cli"}),
    # What app is for the service: the one place where the demonstration's mail server is built.
    "bot.cli.demo.world": BELOW_APP | {"bot.app", "bot.cli"},
}
OUTSIDE = {
    # part: packages from outside that it must never see
    "handlers": frozenset({"sqlalchemy", "pydantic", "aioimaplib", "aiosmtplib", "apscheduler"}),
    "bot.cli": frozenset({"sqlalchemy", "pydantic", "aioimaplib", "aiosmtplib", "apscheduler"}),
    # APScheduler's triggers are arithmetic: acts ask them for the next time of a digest.
    "bot.acts": frozenset({"sqlalchemy", "pydantic", "aioimaplib", "aiosmtplib"}),
    "bot.mail": frozenset({"asyncio", "socket", "sqlalchemy", "pathlib"}),
    "bot.resolutions": frozenset({"asyncio", "socket", "sqlalchemy"}),
    "bot.reading": frozenset({"asyncio", "socket", "sqlalchemy", "pathlib"}),
    "bot.documents": frozenset({"asyncio", "socket", "sqlalchemy"}),
}
ROOMS = (
    # The rooms of the reading: each sees those before it; what is no room sees them all.
    "words prose places voices letters stances orders told proposals files"
).split()


def room_of(module: str) -> int:
    """Where the room of the reading that a module is in stands; beyond them all if in none."""
    parts = module.split(".")
    named = parts[:2] == ["bot", "reading"] and len(parts) > 2 and parts[2] in ROOMS
    return ROOMS.index(parts[2]) if named else len(ROOMS)


def reads(module: str) -> bool:
    return module.startswith("bot.reading.")


def part_of(module: str) -> str | None:
    """The longest part that a module belongs to; None when it is not ours."""
    if module.partition(".")[0] not in {"bot", "handlers", "config", "templates", "tests"}:
        return None
    parts = [part for part in LAYERS if module == part or module.startswith(f"{part}.")]
    return max(parts, key=len) if parts else module


def every_import() -> Iterator[Import]:
    for name, path in modules().items():
        yield from imports(name, path)


def allowed(found: Import) -> bool:
    importer, imported = part_of(found.importer), part_of(found.imported)
    return imported is None or importer == imported or imported in LAYERS.get(importer or "", ())


def test_every_module_belongs_to_a_part_that_has_its_rule() -> None:
    strangers = [
        name for name in modules() if part_of(name) not in LAYERS or part_of(name) == "bot"
    ]
    assert [name for name in strangers if name != "bot"] == []


def test_imports_run_one_way() -> None:
    assert [str(found) for found in every_import() if not allowed(found)] == []


def test_the_rooms_of_the_reading_see_only_those_before_them() -> None:
    upward = [
        str(found)
        for found in every_import()
        if reads(found.imported) and room_of(found.importer) < room_of(found.imported)
    ]
    assert upward == []


def test_every_folder_of_the_reading_is_a_room() -> None:
    folders = {name.split(".")[2] for name in modules() if name.count(".") > 2 and reads(name)}
    assert folders == set(ROOMS)


def test_model_sees_the_standard_library_only() -> None:
    strangers = [
        str(found)
        for found in every_import()
        if part_of(found.importer) == "bot.model"
        and part_of(found.imported) != "bot.model"
        and found.imported.partition(".")[0] not in sys.stdlib_module_names
    ]
    assert strangers == []


@pytest.mark.parametrize("part", OUTSIDE)
def test_a_part_does_not_see_what_is_not_its_business(part: str) -> None:
    seen = [
        str(found)
        for found in every_import()
        if part_of(found.importer) == part and found.imported.partition(".")[0] in OUTSIDE[part]
    ]
    assert seen == []


def test_nobody_but_app_sees_edges_and_nobody_but_the_command_line_sees_app() -> None:
    assert {part for part, seen in LAYERS.items() if "bot.edges" in seen} == {
        "bot.app",
        "bot.cli.demo.world",
    }
    assert {part for part, seen in LAYERS.items() if "bot.app" in seen} == {
        "bot.cli",
        "bot.cli.demo.world",
    }


def test_the_rule_bites() -> None:
    assert not allowed(Import("handlers.mail.comment", "bot.edges.smtp", 1))
    assert not allowed(Import("bot.cli.check", "config.settings", 1))
    assert not allowed(Import("bot.model.people", "bot.store.unit", 1))
    assert not allowed(Import("bot.mail.peek", "tests.mails", 1))
    assert allowed(Import("bot.app", "bot.edges.smtp", 1))
    assert allowed(Import("bot.reading.reader", "bot.mail.parse", 1))
