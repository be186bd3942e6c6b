"""Letters that were written from the conventions alone, by one who had not seen the reader."""

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from bot.model.facts import Context, Surroundings
from bot.reading.reader import read_conversation
from bot.reading.record import record_of
from config.members import parse_domains, parse_members
from tests.mails import measure

UNSEEN = Path(__file__).parent / "unseen"
EASTERN = Path(__file__).parent / "eastern"
"""Letters of members of its own, in Russian, Chinese and Arabic."""
PLAIN = Path(__file__).parent / "plain"
"""Ordinary letters in six languages, of members of its own."""
EXCHANGES = Path(__file__).parent / "exchanges"
"""Whole threads of ordinary letters, as an examiner would write them from the conventions."""
CORRESPONDENCE = Path(__file__).parent / "correspondence"
"""A season of the group's post: letters of twenty persons to each other, of members of its own."""
SPRING = Path(__file__).parent / "spring"
"""Threads in which a reader went wrong at first sight, of members of its own."""
WINTER = Path(__file__).parent / "winter"
"""Threads of twenty persons who answer, correct and refuse each other, of members of its own."""
SANDBOX = Path(__file__).parents[2] / "config" / "sandbox"
LIST, BOT = "int-sect-group@lists.union.example", "iscg-bot@union.example"
HOMES = (UNSEEN, EASTERN, PLAIN, EXCHANGES, CORRESPONDENCE, SPRING, WINTER)
SETS = ("resolutions", "provisions", "on_behalf_of")


@cache
def context(home: Path = SANDBOX) -> Context:
    """The sandbox's texts, with the members and domains of a folder."""
    members = parse_members((home / "members.csv").read_bytes(), "members.csv")
    domains = parse_domains((home / "domains.csv").read_bytes(), "domains.csv")
    return replace(
        measure.context(),
        members=tuple(members),
        domains=tuple(domains),
        bots=(BOT,),
        lists=(LIST,),
    )


def _plain(text: object) -> str:
    marks = dict.fromkeys(map(ord, "\u200e\u200f\ufeff\u202a\u202b\u202c\u202d\u202e"), " ")
    return " ".join(str(text or "").translate(marks).replace("\xa0", " ").split())


def _comparable(field: str, value: object) -> object:
    """Order, white space and the final mark of a wording say nothing."""
    if field == "own_words":
        return _plain(value)
    if field in SETS:
        assert isinstance(value, list | tuple | None)
        return sorted(set(value or ()))
    if field == "proposals":
        return sorted(_wording(proposal) for proposal in _listed(value))
    if field == "margin_comments":
        return sorted(tuple(_values(c, "provision", "author", "text")) for c in _listed(value))
    if field == "attachments":
        return sorted(str(a["filename"] if isinstance(a, dict) else a) for a in _listed(value))
    return value or None


def _listed(value: object) -> list[object]:
    assert isinstance(value, list | tuple | None)
    return list(value or ())


def _values(entry: object, *names: str) -> Iterator[str]:
    for place, name in enumerate(names):
        value = entry[name] if isinstance(entry, dict) else entry[place]  # type: ignore[index]
        yield _plain(value)


def _wording(entry: object) -> tuple[str, ...]:
    provision, action, text = _values(entry, "provision", "action", "text")
    return provision, action, text.rstrip(" ;,.；，。؛،:")


def _conversations() -> list[Path]:
    return sorted(p for home in HOMES for p in home.iterdir() if p.is_dir())


@pytest.mark.parametrize("folder", _conversations(), ids=lambda folder: folder.name)
def test_a_conversation_is_understood(folder: Path) -> None:
    files = sorted(folder.glob("*.eml"))
    letters = [(file.read_bytes(), Surroundings()) for file in files]
    known = context(SANDBOX if folder.parent == UNSEEN else folder.parent)
    for file, found in zip(files, read_conversation(letters, known), strict=True):
        if not file.with_suffix(".json").exists():
            continue
        expected = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
        record = record_of(found.reading, file.name)
        got = {f: _comparable(f, record[f]) for f in expected}
        assert got == {f: _comparable(f, value) for f, value in expected.items()}, file.name
