"""What the documents tell people to type exists, and works in the order in which they tell it.

Blocks marked `console` are run, each document in a folder of its own, as shown: lines that begin
with "$ ". Blocks marked `sh` need servers, containers or time; of these, and of commands inside of
the text, only the words are checked against the command line.
"""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import click
import pytest

import bot.cli
from bot.cli import collect
from tests.guards.house import ROOT

DOCUMENTS = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`((?:\.venv/bin/)?iscg-bot [^`]+)`")
LINK = re.compile(r"\]\(([^)#:]+?)(?:#[^)]*)?\)")
ids = [str(path.relative_to(ROOT)) for path in DOCUMENTS]


@cache
def commands() -> dict[str, click.Command]:
    return collect(bot.cli)


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
    options = {name for p in command.params if isinstance(p, click.Option) for name in p.opts}
    for word in words:
        option = word.partition("=")[0]
        if option.startswith("--") and option not in options | {"--help", "--version", *before}:
            return f"{call}: there is no option {option}"
    return None


@pytest.mark.parametrize("path", DOCUMENTS, ids=ids)
def test_every_command_that_is_named_exists(path: Path) -> None:
    assert [found for call in typed(path.read_text()) if (found := fault(call))] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=ids)
def test_every_link_leads_somewhere(path: Path) -> None:
    links = LINK.findall(BLOCK.sub("", path.read_text()))
    assert [link for link in links if not (path.parent / link).exists()] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=ids)
def test_what_is_shown_can_be_typed(path: Path, tmp_path: Path) -> None:
    blocks = [body for kind, body in BLOCK.findall(path.read_text()) if kind == "console"]
    lines = [
        line.removeprefix("$ ")
        for body in blocks
        for line in body.replace("\\\n", " ").splitlines()
        if line.startswith("$ ")
    ]
    if not lines:
        return
    folder = workplace(tmp_path)
    script = "set -eu\n" + "\n".join(f"echo {shlex.quote('$ ' + line)}\n{line}" for line in lines)
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=folder,
        env={"PATH": f"{folder}/.venv/bin:{os.environ['PATH']}", "HOME": str(folder)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout[-1500:]}\n{done.stderr[-1500:]}"


def workplace(folder: Path) -> Path:
    """A folder like a fresh clone: the samples, and the command in .venv/bin."""
    (folder / ".venv" / "bin").mkdir(parents=True)
    (folder / "config").symlink_to(ROOT / "config")
    script = folder / ".venv" / "bin" / "iscg-bot"
    script.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m bot "$@"\n')
    script.chmod(0o755)
    return folder


def test_the_rule_bites() -> None:
    text = "```sh\niscg-bot groups aply x\n```\n`iscg-bot check --jsn` and `iscg-bot check --json`"
    assert [fault(call) is not None for call in typed(text)] == [True, True, False]
