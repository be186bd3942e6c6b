"""A desk at which two people give the same command at the same moment, each a real process."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE
from collections.abc import Collection, Sequence
from contextlib import chdir, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

from bot.cli import execute
from tests.guards.house import ROOT
from tests.integration.cli.test_families import GROUPS, LETTER, TEXT

LETTERS = 20
PATIENCE = 120.0


@dataclass(frozen=True)
class Said:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class TwoPeople:
    """Their folder and their database."""

    folder: Path
    database: str

    def prepare(self) -> None:
        """Files of a group, its text, a member and some letters; nothing is taken in yet."""
        (self.folder / "groups.toml").write_text(GROUPS)
        (self.folder / "191.txt").write_text(TEXT)
        (self.folder / "members.csv").write_text(
            "email,name,affiliation,other addresses\n"
            "anna@ruritania.example,Anna,Ruritania,anna@home.example\n"
        )
        (self.folder / "text").write_text("Come.")
        (self.folder / "mails").mkdir()
        for number in range(LETTERS):
            letter = LETTER.replace("<one@", f"<n{number}@")
            letter = letter.replace("resolves 2 of", f"resolves 2, for reason {number}, of")
            (self.folder / f"mails/{number:02}.eml").write_text(letter)

    async def alone(self, *words: str) -> str:
        """One command by one person, in this process, which is faster; what it printed."""

        def run() -> str:
            environ = {"ISCG_ACTOR": "sec@secretariat.example"}
            with chdir(self.folder), redirect_stdout(StringIO()) as out:
                assert execute(["--database", self.database, *words], environ) == 0, words
            return out.getvalue()

        return await asyncio.to_thread(run)

    async def one(self, *words: str) -> Said:
        """One command by one of two people, a process of its own."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "--database", self.database, *words,
            cwd=self.folder, stdout=PIPE, stderr=PIPE,
            env={**os.environ, "PYTHONPATH": str(ROOT), "ISCG_ACTOR": "sec@secretariat.example"},
        )  # fmt: skip
        async with asyncio.timeout(PATIENCE):
            out, err = await process.communicate()
        return Said(process.returncode or 0, out.decode(), err.decode())

    async def both(self, *words: str) -> list[Said]:
        """The same command by both; the one that was done first stands first."""
        said = list(await asyncio.gather(self.one(*words), self.one(*words)))
        for each in said:
            assert "internal error" not in each.err, each.err
            assert len(each.err.splitlines()) <= 1, each.err
        return sorted(said, key=lambda each: each.code)

    async def listed(self, *words: str) -> Any:
        """What a command prints for programs."""
        return json.loads(await self.alone(*words, "--json"))


async def story(people: TwoPeople, easy: Collection[str] = ()) -> None:
    """Everything that may be done twice is done twice at once; each effect is there once.

    The families of `easy` one person does alone, to save time.
    """
    people.prepare()
    repeatable: Sequence[Sequence[str]] = (
        ("db", "upgrade"),
        ("groups", "apply", "groups.toml"),
        ("members", "import", "members.csv"),
        ("texts", "load", "191.txt", "--resolution", "191", "--language", "en"),
        ("import", "mails"),
    )
    for words in repeatable:
        if words[0] in easy:
            await people.alone(*words)
        else:
            assert [each.code for each in await people.both(*words)] == [0, 0], words
    codes = [comment["code"] for comment in await people.listed("comments", "list")]
    assert sorted(codes) == sorted(f"191-C{n + 1}" for n in range(LETTERS))
    assert [m["email"] for m in await people.listed("members", "list")].count(
        "anna@ruritania.example"
    ) == 1

    await people.alone("announce", "draft", "--group", "191", "--subject", "News", "--text", "text")
    meeting = ("meetings", "add", "--group", "191", "--title", "T", "--start", "2099-06-10 14:00")
    await people.alone("consolidate", "--group", "191", "--out", "191.docx")
    once = {
        ("announce", "confirm", "A-1"): "A-1 is confirmed already",
        ("announce", "cancel", "A-1"): "A-1 is cancelled already",
        meeting: "this is meeting 1 already",
        ("meetings", "cancel", "1"): "meeting 1 is cancelled already",
        ("texts", "revise", "191.docx", "--group", "191"): "nothing in it differs from rev1",
    }
    for words, told in once.items():
        done, refused = await people.both(*words)
        assert (done.code, refused.code) == (0, 1), words
        assert told in refused.err
    acts = [(entry["act"], entry["object"]) for entry in await people.listed("audit")]
    expected = [
        ("announce confirm", "A-1"),
        ("announce cancel", "A-1"),
        ("meetings add", "meeting 1"),
        ("meetings cancel", "meeting 1"),
        ("texts load", "191 rev1 en"),
    ]
    assert [acts.count(each) for each in expected] == [1] * len(expected)

    words = ("digest", "--group", "191", "--since", "2026-03-01", "--until", "2026-03-31")
    if words[0] not in easy:
        assert [each.code for each in await people.both(*words, "--out", "papers")] == [0, 0]
        assert (people.folder / "papers/191-digest-1.docx").read_bytes().startswith(b"PK")
