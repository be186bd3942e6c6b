"""Somebody types a command: right, wrong, or where things break, and always knows what to do."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from types import ModuleType

import click
import pytest
from rich.console import Console

import bot.cli
from bot.cli import base, execute
from bot.cli.base import (
    Failure,
    Invocation,
    json_option,
    pass_invocation,
    plain,
    print_json,
    print_line,
    print_table,
    progress,
)
from bot.cli.index import index
from bot.model.printable import printable
from bot.model.problems import Problems

Capture = pytest.CaptureFixture[str]


def one(body: Callable[[], object]) -> dict[str, click.Command]:
    """A command `do` of that body."""
    return {"do": click.Command("do", callback=body)}


def raising(error: BaseException) -> dict[str, click.Command]:
    def body() -> None:
        raise error

    return one(body)


def test_a_command_that_is_done_ends_with_0() -> None:
    assert execute(["do"], {}, one(lambda: None)) == 0


def test_a_command_may_end_with_its_own_code() -> None:
    assert execute(["do"], {}, one(lambda: 1)) == 1


@pytest.mark.parametrize("words", [["nothing"], ["--what"], ["do", "--what"], ["do", "more"], []])
def test_wrong_use_ends_with_2(words: list[str], capsys: Capture) -> None:
    assert execute(words, {}, one(lambda: None)) == 2
    assert "--help" in capsys.readouterr().err


def test_wrong_use_is_told_in_one_line(capsys: Capture) -> None:
    execute(["--confg", "x"], {}, one(lambda: None))
    assert capsys.readouterr().err.splitlines() == [
        "iscg-bot: No such option '--confg'. Did you mean '--config'? See: iscg-bot --help"
    ]


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (Failure("no such group; iscg-bot groups show"), "no such group; iscg-bot groups show"),
        (KeyboardInterrupt(), "interrupted"),
        (ZeroDivisionError("by\nzero\x1b[2J"), "internal error: ZeroDivisionError: by zero [2J"),
    ],
)
def test_what_fails_ends_with_1_and_one_line(
    error: BaseException, line: str, capsys: Capture
) -> None:
    assert execute(["do"], {}, raising(error)) == 1
    (told,) = capsys.readouterr().err.strip().splitlines()  # click ends the line of a ^C
    assert told.startswith(f"iscg-bot: {line}")


def test_all_problems_of_a_file_are_told_a_line_each(capsys: Capture) -> None:
    assert execute(["do"], {}, raising(Problems(("f: a", "f: b")))) == 1
    assert capsys.readouterr().err == "iscg-bot: f: a\niscg-bot: f: b\n"


def test_the_traceback_is_there_for_who_asks(capsys: Capture) -> None:
    execute(["do"], {"ISCG_DEBUG": "1"}, raising(ZeroDivisionError()))
    assert "Traceback" in capsys.readouterr().err


def test_what_stands_before_the_command_reaches_it() -> None:
    seen: list[Invocation] = []
    command = click.Command("do", callback=pass_invocation(seen.append))
    words = ["--config", "f.toml", "--database", "sqlite:///x", "do"]
    assert execute(words, {"A": "b"}, {"do": command}) == 0
    assert seen == [Invocation(Path("f.toml"), "sqlite:///x", {"A": "b"})]


def package(folder: Path, monkeypatch: pytest.MonkeyPatch, **files: str) -> ModuleType:
    name = f"commands_{folder.name}"
    (folder / name).mkdir()
    (folder / name / "__init__.py").touch()
    for file, text in files.items():
        (folder / name / f"{file}.py").write_text(text)
    monkeypatch.syspath_prepend(folder)
    __import__(name)
    return sys.modules[name]


ONE = "import click\n@click.command()\ndef {0}() -> None: ...\ncommands = ({0},)\n"


def load_all(package: ModuleType) -> dict[str, click.Command]:
    return {name: entry.load() for name, entry in index(package).items()}


def test_a_new_file_is_a_new_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = index(package(tmp_path, monkeypatch, first=ONE.format("a"), second=ONE.format("b")))
    assert sorted(found) == ["a", "b"]


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({"one": ONE.format("a"), "two": ONE.format("a")}, "command a: in .*one and in .*two"),
        ({"one": "commands = ()"}, "no tuple"),
        ({"one": ""}, "no tuple"),
        ({"one": "import nothing_of_this_name\n" + ONE.format("a")}, "nothing_of_this_name"),
        ({"one": "def"}, "invalid syntax"),
    ],
)
def test_a_file_that_is_wrong_stops_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: dict[str, str], words: str
) -> None:
    broken = package(tmp_path, monkeypatch, **files)
    with pytest.raises((RuntimeError, ImportError, SyntaxError), match=words):
        load_all(broken)


def test_the_list_of_commands_says_what_the_commands_say_of_themselves() -> None:
    found = index(bot.cli)
    loaded = load_all(bot.cli)
    assert "check" in found
    assert {name: command.name for name, command in loaded.items()} == {n: n for n in found}
    assert {n: entry.line(60) for n, entry in found.items()} == {
        n: command.get_short_help_str(60) for n, command in loaded.items()
    }


def test_who_asks_for_help_waits_for_no_store_and_no_reader() -> None:
    code = "import sys, bot.cli; bot.cli.execute(['--help'], {}); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )  # fmt: skip
    *_, modules = done.stdout.splitlines()
    heavy = {"sqlalchemy", "lxml", "jinja2", "aiohttp", "pydantic", "bot.app", "bot.reading"}
    assert "quarantine" in done.stdout
    assert heavy.isdisjoint(modules.split())
    assert len(modules.split()) < 300


def test_every_command_explains_itself_and_all_its_options() -> None:
    silent = []

    def look(command: click.Command, path: str) -> None:
        if not command.help:
            silent.append(path)
        options = [param for param in command.params if isinstance(param, click.Option)]
        silent.extend(f"{path} {option.opts[0]}" for option in options if not option.help)
        if isinstance(command, click.Group):
            for name, inner in command.commands.items():
                look(inner, f"{path} {name}")

    for name, command in load_all(bot.cli).items():
        look(command, name)
    assert silent == []


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True)
class Thing:
    name: str
    at: datetime
    day: date
    colour: Colour
    parts: tuple[int, ...]
    wait: timedelta
    none: None = None


THING = Thing(
    "Zoë \x1b[31m",
    datetime(2026, 3, 2, 12, tzinfo=UTC),
    date(2026, 3, 2),
    Colour.RED,
    (1, 2),
    timedelta(minutes=1),
)


def test_programs_get_json(capsys: Capture) -> None:
    print_json({"things": [THING]})
    assert json.loads(capsys.readouterr().out) == {
        "things": [
            {
                "name": "Zoë \x1b[31m",
                "at": "2026-03-02T12:00:00+00:00",
                "day": "2026-03-02",
                "colour": "red",
                "parts": [1, 2],
                "wait": 60.0,
                "none": None,
            }
        ]
    }


def test_a_lone_surrogate_does_not_stop_the_output(capsys: Capture) -> None:
    print_json(["\udc80"])
    assert capsys.readouterr().out == '["\\udc80"]\n'


def test_what_has_no_plain_form_is_refused() -> None:
    with pytest.raises(TypeError):
        plain({"data": b"x"})


def test_people_get_a_table_that_no_member_can_paint_on(capsys: Capture) -> None:
    rows = [["[bold]Zoë\x1b[31m", THING.at, None, Colour.RED, True, ("a", "b")]]
    print_table(["name", "at", "none", "colour", "right", "parts"], rows)
    out = capsys.readouterr().out
    assert "\x1b" not in out
    for cell in ("[bold]Zoë", "2026-03-02 12:00 UTC", "red", "yes", "a, b"):
        assert cell in out


def test_a_line_keeps_its_breaks_but_no_escapes(capsys: Capture) -> None:
    print_line("a\n\tb\x1b[2J")
    assert capsys.readouterr().out == "a\n\tb [2J\n"


def test_no_bar_is_drawn_where_nobody_looks(capsys: Capture) -> None:
    with progress(("taking in", 3), ("reading", None)) as (taken, read):
        taken(1)
        read(1, 3)
    assert capsys.readouterr().err == ""


@json_option
def asks(as_json: bool) -> None:
    click.echo(str(as_json))


def test_json_is_a_flag(capsys: Capture) -> None:
    command = click.command("do")(asks)
    execute(["do", "--json"], {}, {"do": command})
    assert capsys.readouterr().out == "True\n"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain 文字 عربي", "plain 文字 عربي"),
        ("a\r\nb", "a  b"),
        ("evil\u202egpj.exe", "evil gpj.exe"),
        ("می‌خواهم", "می‌خواهم"),
        ("x" * 600, "x" * 499 + "…"),
    ],
)
def test_text_from_outside_is_made_safe_to_print(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_a_table_without_rows_says_so_and_a_long_title_is_not_broken(capsys: Capture) -> None:
    print_table(("a", "b"), [], "What became of each provision of the text")
    assert capsys.readouterr().out.splitlines() == [
        "What became of each provision of the text", "(none)",
    ]  # fmt: skip


@pytest.mark.parametrize(("width", "cut"), [(120, 1), (80, 0)])
def test_a_table_keeps_numbers_whole_and_cuts_one_column_or_leaves_it_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], width: int, cut: int
) -> None:
    monkeypatch.setattr(base, "for_people", lambda: Console(width=width))
    identity = "191/instructs-the-directors-of-the-bureaux/2"
    base.print_table(
        ("id", "what", "words"),
        [(identity, "some thing " * 9, "word " * 90)],
        whole=("id",),
        cut="words",
    )
    lines = capsys.readouterr().out.splitlines()
    assert sum(identity in line for line in lines) == 1
    assert sum("…" in line for line in lines) == cut
    assert all(len(line) <= width for line in lines)


def test_facts_that_are_empty_take_no_line(capsys: pytest.CaptureFixture[str]) -> None:
    base.print_facts([("number", "191-C1"), ("answers", None), ("file", "a.docx"), ("", "b.docx")])
    assert [line.split() for line in capsys.readouterr().out.splitlines()] == [
        ["number", "191-C1"], ["file", "a.docx"], ["b.docx"],
    ]  # fmt: skip
