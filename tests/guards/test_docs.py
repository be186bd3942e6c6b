"""What the documents tell people to type exists, and works in the order in which they tell it.

Blocks marked `console` are run, each document in a folder of its own, as shown: lines that begin
with "$ ". Blocks marked `sh` need servers, containers or time; of these, and of commands inside of
the text, only the words are checked against the command line.
"""

import re
import shlex
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import click
import pytest

import bot.cli
from bot.cli.index import index
from tests.guards.house import ROOT

DOCUMENTS = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`((?:\.venv/bin/)?iscg-bot [^`]+)`")
LINK = re.compile(r"\]\(([^)#:]+?)(?:#[^)]*)?\)")
TARGET = re.compile(r"(?:^|`)make ((?:[\w.]+ ?)+?)(?= +#| [A-Z]|[`\n])", re.MULTILINE)
ids = [str(path.relative_to(ROOT)) for path in DOCUMENTS]


@cache
def commands() -> dict[str, click.Command]:
    return {name: entry.load() for name, entry in index(bot.cli).items()}


def typed(text: str) -> Iterator[str]:
    """Every call of iscg-bot in a document."""
    for kind, body in BLOCK.findall(text):
        if kind not in {"sh", "console"}:
            continue
        for line in body.replace("\\\n", " ").splitlines():
            command = line.removeprefix("$ ").split(" # ")[0].strip()
            if kind == "sh" or line.startswith("$ "):
                for part in re.split(r"\s(?:&&|\||;)\s", command):
                    if re.match(r"(\.venv/bin/|docker compose run --rm )?(iscg-bot|bot)\s", part):
                        yield part
    yield from INLINE.findall(BLOCK.sub("", text))


def fault(call: str) -> str | None:
    """Why a call cannot be meant: an unknown command or option."""
    words = shlex.split(call.partition(" < ")[0].partition(" > ")[0])
    words = words[next(i for i, w in enumerate(words) if w.endswith(("iscg-bot", "bot"))) + 1 :]
    before = ("--config", "--database")
    while words and words[0] in before:
        words = words[2:]
    command: click.Command = click.Group(commands=commands())
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        name = words.pop(0)
        if name in {"…", "COMMAND"}:
            return None
        if name not in command.commands:
            return f"{call}: there is no command {name}"
        command = command.commands[name]
    known = [p for p in command.params if isinstance(p, click.Option)]
    options = {name for option in known for name in (*option.opts, *option.secondary_opts)}
    for word in words:
        option = word.partition("=")[0]
        if option.startswith("--") and option not in options | {"--help", "--version", *before}:
            return f"{call}: there is no option {option}"
    return None


@pytest.mark.parametrize("path", DOCUMENTS, ids=ids)
def test_every_command_that_is_named_exists(path: Path) -> None:
    assert [found for call in typed(path.read_text()) if (found := fault(call))] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=ids)
def test_every_target_of_make_that_is_named_exists(path: Path) -> None:
    targets = set(re.findall(r"^([\w.]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = TARGET.findall(path.read_text())
    assert {target for words in named for target in words.split()} - targets == set()


@pytest.mark.parametrize("path", DOCUMENTS, ids=ids)
def test_every_link_leads_somewhere(path: Path) -> None:
    links = LINK.findall(BLOCK.sub("", path.read_text()))
    assert [link for link in links if not (path.parent / link).exists()] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=ids)
def test_what_is_shown_can_be_typed(
    path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """In a folder like a fresh clone; the commands run in this process, which is much faster."""
    (tmp_path / "config").symlink_to(ROOT / "config")
    monkeypatch.chdir(tmp_path)
    blocks = [body for kind, body in BLOCK.findall(path.read_text()) if kind == "console"]
    lines = "".join(blocks).replace("\\\n", " ").splitlines()
    for line in lines:
        command = line.removeprefix("$ ")
        if command == line:
            continue
        if command.startswith("iscg-bot "):
            code = bot.cli.execute(shlex.split(command)[1:], {})
        else:
            code = subprocess.run(["bash", "-c", command], timeout=60, check=False).returncode
        assert code == 0, f"{command}: {capsys.readouterr().err}"


def test_the_rule_bites() -> None:
    text = "```sh\niscg-bot groups aply x\n```\n`iscg-bot check --jsn` and `iscg-bot check --json`"
    assert [fault(call) is not None for call in typed(text)] == [True, True, False]
