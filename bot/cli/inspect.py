"""`inspect`: what the bot makes of mails, changing nothing."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import click

from bot import app
from bot.cli._inspect_view import show
from bot.cli.base import Failure, Invocation, pass_invocation, wait_for
from bot.model.facts import Context, Surroundings
from bot.model.letters import Kind
from bot.model.texts import Text
from bot.reading.reader import read_conversation
from bot.reading.record import record_of
from bot.resolutions.outline import outline
from config.members import parse_domains, parse_members, parse_states

MAX_BYTES = 64 * 1024 * 1024


@click.command("inspect", short_help="Show what the bot makes of mails.")
@click.argument(
    "paths",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, path_type=Path),
    metavar="PATH...",
)
@click.option("--jsonl", is_flag=True, help="One JSON object a line and letter, for programs.")
@click.option(
    "--text",
    "texts",
    multiple=True,
    metavar="191=FILE",
    help="A text in force: the resolution's number and a file, in any of the six languages.",
)
@click.option(
    "--members",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="CSV",
    help="Members: email, name, affiliation; else those in the database.",
)
@click.option(
    "--domains",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="CSV",
    help="Domain rules: domain, affiliation; else those in the database.",
)
@click.option(
    "--names",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="CSV",
    help="What States are called, as for `members names`; else as in the database.",
)
@click.option("--list", "lists", multiple=True, metavar="ADDRESS", help="The address of the list.")
@click.option("--bot", "bots", multiple=True, metavar="ADDRESS", help="The address of the bot.")
@pass_invocation
def inspect(
    invocation: Invocation,
    paths: tuple[Path, ...],
    jsonl: bool,
    texts: tuple[str, ...],
    members: Path | None,
    domains: Path | None,
    names: Path | None,
    lists: tuple[str, ...],
    bots: tuple[str, ...],
) -> None:
    """Read the mails in PATH..., which are one conversation in the order given (folders by name).

    Without any of the options for texts, members, domains, names and addresses, those of the
    configuration are taken. Nothing is stored, sent or changed.
    """
    if texts or members or domains or names or lists or bots:
        context = _context(texts, members, domains, names, lists, bots)
    else:
        settings = app.settings(invocation.config, invocation.database, invocation.environ)
        context = wait_for(app.configured_context(settings))
    files = list(_files(paths))
    if not files:
        raise Failure("no mail in these paths: give files, or folders with .eml files")
    known = app.registry()
    letters = [(_bytes(path), Surroundings()) for path in files]
    for path, read in zip(files, read_conversation(letters, context, app.converter()), strict=True):
        reading = replace(read.reading, kind=Kind(known.route(read.signs).name))
        if jsonl:
            click.echo(json.dumps(record_of(reading, str(path)), ensure_ascii=False))
        else:
            show(path.name, reading, context)


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.is_file() and not _hidden(p, path))
        else:
            yield path


def _hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAX_BYTES)


def _context(
    texts: Sequence[str],
    members: Path | None,
    domains: Path | None,
    names: Path | None,
    lists: Sequence[str],
    bots: Sequence[str],
) -> Context:
    """What the options say. Failure for a text, Problems for a table that cannot be taken."""
    loaded = tuple(_text(entry) for entry in texts)
    people = parse_members(_bytes(members), members.name) if members else ()
    suffixes = parse_domains(_bytes(domains), domains.name) if domains else ()
    return Context(
        lists=tuple(a.lower() for a in lists),
        bots=tuple(a.lower() for a in bots),
        members=people,
        domains=suffixes,
        resolutions=tuple(dict.fromkeys(t.resolution for t in loaded)),
        texts=loaded,
        states=parse_states(_bytes(names), names.name) if names else (),
    )


def _text(entry: str) -> Text:
    resolution, separator, name = entry.partition("=")
    path = Path(name)
    if not separator or not resolution.strip() or not path.is_file():
        raise Failure(f"--text {entry}: give NUMBER=FILE, with a file that exists")
    found = outline(_bytes(path), path.name, resolution.strip())
    if not found.provisions:
        raise Failure(f"--text {entry}: no provision was found in the file")
    return found.as_text()


commands = (inspect,)
