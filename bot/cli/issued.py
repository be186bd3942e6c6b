"""`iscg-bot papers`: what was issued, with its hash, and the same bytes again."""

from pathlib import Path

import click

from bot.acts.base import Refusal
from bot.acts.papers import again, keep
from bot.cli import named
from bot.cli.base import (
    NUMBER,
    Failure,
    Invocation,
    json_option,
    opened,
    pass_invocation,
    print_json,
    print_line,
    print_table,
    wait_for,
)
from bot.documents.formats import formats
from bot.model.papers import Issued


@click.group()
def papers() -> None:
    """Papers that were issued: list, get."""


@papers.command(name="list")
@click.option("--group", "code", help="One group's only.")
@json_option
@pass_invocation
def list_(invocation: Invocation, code: str | None, as_json: bool) -> None:
    """Print the papers that were issued, newest first, each with its hash."""

    async def run() -> list[Issued]:
        async with opened(invocation) as store, store.read() as work:
            return await work.papers.of_group(code)

    found = wait_for(run())
    if as_json:
        print_json([described(paper) for paper in found])
        return
    rows = [
        (
            p.id,
            f"{p.kind} (private)" if p.private else p.kind,
            p.filename,
            p.language,
            p.made_at,
            f"{p.sha256[:16]} {p.size}",
        )
        for p in found
    ]
    columns = ("number", "kind", "file", "language", "made", "sha256 and bytes")
    print_table(columns, rows, whole=("file", "made"), cut=columns[-1])


@papers.command()
@click.argument("number", type=NUMBER)
@click.option(
    "--out", required=True, type=click.Path(path_type=Path), help="A file, or a folder for it."
)
@pass_invocation
def get(invocation: Invocation, number: int, out: Path) -> None:
    """Write paper NUMBER again, byte for byte as it was issued."""

    async def run() -> Issued:
        async with opened(invocation) as store, store.read() as work:
            found = await again(work, number)
            if isinstance(found, Refusal):
                raise Failure(found.reason)
            return found

    found = wait_for(run())
    path = place_in(out, found.filename)
    write_file(path, found.body)
    print_line(str(path))


def place_in(out: Path, filename: str) -> Path:
    """Where `--out` puts a file: a name without an extension is a folder, there already or not."""
    is_folder = out.is_dir() or (not out.suffix and not out.exists())
    return out / filename if is_folder else out


def extension_of(out: Path) -> str:
    """The format that a file's name asks for. UsageError for one that nobody writes."""
    extension = out.suffix.removeprefix(".").lower()
    if extension not in formats():
        expected = ", ".join(f".{each}" for each in formats())
        raise click.UsageError(f"--out {out}: expected a file ending in {expected}.")
    return extension


def hand_out(invocation: Invocation, made: Issued, out: Path) -> None:
    """Write a paper, and keep it as it went out, whoever had it made."""

    async def run() -> None:
        async with opened(invocation) as store, store.write() as work:
            await keep(work, named.actor(invocation.environ, ""), [made], made.made_at)
            await work.commit()

    wait_for(run())
    write_file(out, made.body)
    print_line(str(out))


def write_file(path: Path, body: bytes) -> None:
    """Write a file, and the folders above it. Failure where the system refuses."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body)
    except OSError as problem:
        raise Failure(f"{path} cannot be written: {problem.strerror}") from problem


def described(paper: Issued) -> dict[str, object]:
    """A paper for programs, without its bytes."""
    return {
        "number": paper.id,
        "group": paper.group,
        "kind": paper.kind,
        "private": paper.private,
        "format": paper.format,
        "language": paper.language,
        "made_at": paper.made_at,
        "inputs": dict(paper.inputs),
        "file": paper.filename,
        "media_type": paper.media_type,
        "bytes": paper.size,
        "sha256": paper.sha256,
    }


commands = (papers,)
