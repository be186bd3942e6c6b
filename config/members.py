"""Reads the tables that a secretariat keeps: members, domains, and the names of States.

Tables come as spreadsheets write them: comma, semicolon or tab, with or without a byte-order
mark, in UTF-8, UTF-16 or windows-1252.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.model.facts import Member
from bot.model.printable import printable
from bot.model.problems import Problems
from bot.model.readings import Capacity
from bot.model.states import State
from config.servers import mail_address

MAX_BYTES = 10 * 1024 * 1024
MAX_ROWS = 50_000
MAX_PROBLEMS = 50

MEMBER_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "email": ("email", "e-mail", "mail", "address", "e-mail address", "email address"),
    "name": ("name", "full name", "participant"),
    "affiliation": ("affiliation", "organization", "organisation", "entity", "member", "state"),
    "capacity": ("capacity",),
    "addresses": ("addresses", "other addresses", "other e-mails", "aliases"),
}
DOMAIN_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "domain": ("domain", "suffix", "domains"),
    "affiliation": MEMBER_COLUMNS["affiliation"],
}
LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
STATE_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "symbol": ("symbol", "code"),
    "also": ("also", "other spellings"),
    **{f"list {each}": (f"list {each}",) for each in LANGUAGES},
    **{f"text {each}": (f"text {each}",) for each in LANGUAGES},
}
OPTIONAL = frozenset({"capacity", "addresses", *STATE_COLUMNS}) - {"symbol"}
LABEL = re.compile(r"[^\W_](?:[\w-]{0,61}[^\W_])?")


class MembersError(Problems):
    """The table cannot be taken; faults are in `problems` with their line numbers."""


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    cells: Mapping[str, str]


def parse_members(data: bytes, filename: str) -> tuple[Member, ...]:
    """The members of a table with the columns email, name, affiliation, capacity, addresses.

    The last two may be left out; several addresses stand in one cell with spaces, commas or
    semicolons between. Addresses are lower-cased. Raises MembersError: one line a fault, for at
    most 50 of them, with file, line, column, what is expected and what was found.
    """
    faults: list[str] = []
    members: list[Member] = []
    owners: dict[str, int] = {}
    for row in _rows(data, filename, MEMBER_COLUMNS, faults):
        before = len(faults)
        own = _addresses(row, "email", filename, faults)
        if len(own) != 1 and len(faults) == before:
            faults.append(_fault(filename, row, "email", "one e-mail address"))
        others = _addresses(row, "addresses", filename, faults)
        name, capacity = row.cells["name"], row.cells["capacity"].lower().replace(" ", "-")
        if not name:
            faults.append(_fault(filename, row, "name", "a name"))
        if capacity and capacity not in set(Capacity):
            expected = ", ".join(Capacity)
            faults.append(_fault(filename, row, "capacity", f"one of {expected}"))
        for address in {*own, *others}:
            if address in owners:
                expected = f"an address that is not that of line {owners[address]}"
                faults.append(_fault(filename, row, "email", expected, address))
            owners[address] = row.line
        if len(faults) == before:
            others = tuple(address for address in others if address != own[0])
            members.append(Member(own[0], name, row.cells["affiliation"], capacity, others))
    _stop_if(faults)
    return tuple(members)


def parse_domains(data: bytes, filename: str) -> tuple[tuple[str, str], ...]:
    """The rules of a table with the columns domain and affiliation: (suffix, affiliation).

    A suffix is lower-cased and stands without `@`, `*.` or a dot before it. Raises MembersError.
    """
    faults: list[str] = []
    rules: dict[str, str] = {}
    for row in _rows(data, filename, DOMAIN_COLUMNS, faults):
        suffix = row.cells["domain"].lower().removeprefix("@").removeprefix("*").strip(".")
        affiliation = row.cells["affiliation"]
        if not suffix or not all(LABEL.fullmatch(label) for label in suffix.split(".")):
            faults.append(_fault(filename, row, "domain", "a domain such as ministry.example"))
        elif not affiliation:
            faults.append(_fault(filename, row, "affiliation", "whose domain it is"))
        elif rules.get(suffix, affiliation) != affiliation:
            expected = f"each domain once ({rules[suffix]} above)"
            faults.append(_fault(filename, row, "domain", expected))
        else:
            rules[suffix] = affiliation
    _stop_if(faults)
    return tuple(rules.items())


def parse_states(data: bytes, filename: str) -> tuple[State, ...]:
    """The names of States of a table with the columns symbol, `list en`, `text en`… and `also`.

    `list` is the form of lists, `text` that of sentences, both for each of the six languages;
    `also` holds other spellings with semicolons between. A State has a name in lists in at least
    one language, a name belongs to one State. Raises MembersError.
    """
    faults: list[str] = []
    found: list[State] = []
    owners: dict[str, int] = {}
    for row in _rows(data, filename, STATE_COLUMNS, faults):
        before = len(faults)
        listed, running = _names(row, "list"), _names(row, "text")
        also = tuple(part.strip() for part in row.cells["also"].split(";") if part.strip())
        if not row.cells["symbol"] or len(row.cells["symbol"]) > 40:
            faults.append(_fault(filename, row, "symbol", "a symbol such as FRE"))
        if not listed:
            expected = "a name in at least one of " + ", ".join(f"list {e}" for e in LANGUAGES)
            faults.append(_fault(filename, row, "symbol", expected))
        names = (row.cells["symbol"], *also, *(name for _, name in (*listed, *running)))
        for name in dict.fromkeys(name.casefold() for name in names):
            if owners.setdefault(name, row.line) != row.line:
                expected = f"a name that is not that of line {owners[name]}"
                faults.append(_fault(filename, row, "symbol", expected, name))
        if len(faults) == before:
            found.append(State(row.cells["symbol"], listed, running, also))
    _stop_if(faults)
    return tuple(found)


def _names(row: _Row, form: str) -> tuple[tuple[str, str], ...]:
    cells = ((each, row.cells[f"{form} {each}"]) for each in LANGUAGES)
    return tuple((each, name) for each, name in cells if name)


def _rows(
    data: bytes, filename: str, columns: Mapping[str, tuple[str, ...]], faults: list[str]
) -> Iterator[_Row]:
    """The rows below the heading by column; rows without any word are passed over."""
    if len(data) > MAX_BYTES:
        raise MembersError((f"{filename}: expected at most {MAX_BYTES} bytes; found {len(data)}",))
    text = _decoded(data, filename)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=False)
    try:
        heading = next(reader, [])
        places = _places(heading, filename, columns)
        for count, cells in enumerate(reader):
            if count >= MAX_ROWS:
                raise MembersError((f"{filename}: expected at most {MAX_ROWS} rows; found more",))
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) > len(heading) and any(cell.strip() for cell in cells[len(heading) :]):
                shown = f"{len(heading)} columns; found {len(cells)}"
                faults.append(f"{filename}: line {reader.line_num}: expected {shown}")
            found = {
                column: printable(cells[place], 2000).strip() if 0 <= place < len(cells) else ""
                for column, place in places.items()
            }
            yield _Row(reader.line_num, found)
    except csv.Error as error:
        raise MembersError((f"{filename}: line {reader.line_num}: {error}",)) from None


def _decoded(data: bytes, filename: str) -> str:
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise MembersError((f"{filename}: expected a text table (CSV); found binary data",))
    encodings = ("utf-16",) if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig",)
    for encoding in (*encodings, "windows-1252", "latin-1"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise AssertionError  # latin-1 takes every byte


def _delimiter(text: str) -> str:
    """The one that the heading has most of: csv.Sniffer guesses letters when in doubt."""
    heading = text.split("\n", 1)[0]
    return max(",;\t", key=heading.count)


def _places(
    heading: Sequence[str], filename: str, columns: Mapping[str, tuple[str, ...]]
) -> dict[str, int]:
    names = [printable(cell, 60).strip().lower().replace("_", " ") for cell in heading]
    places = {
        column: next((i for i, name in enumerate(names) if name in spellings), -1)
        for column, spellings in columns.items()
    }
    missing = [c for c, place in places.items() if place < 0 and c not in OPTIONAL]
    if missing:
        raise MembersError(
            tuple(
                f"{filename}: line 1: expected a column '{column}'; found "
                f"{', '.join(names) or 'nothing'}"
                for column in missing
            )
        )
    return places


def _addresses(row: _Row, column: str, filename: str, faults: list[str]) -> tuple[str, ...]:
    found: list[str] = []
    for part in re.split(r"[\s,;]+", row.cells[column]):
        if not part:
            continue
        try:
            found.append(mail_address(part))
        except ValueError as error:
            faults.append(_fault(filename, row, column, str(error), part))
    return tuple(dict.fromkeys(found))


def _fault(filename: str, row: _Row, column: str, expected: str, found: str | None = None) -> str:
    value = row.cells[column] if found is None else found
    shown = printable(value, 80) or "nothing"
    return f"{filename}: line {row.line}: {column}: expected {expected}; found {shown}"


def _stop_if(faults: list[str]) -> None:
    if len(faults) > MAX_PROBLEMS:
        more = len(faults) - MAX_PROBLEMS
        raise MembersError((*faults[:MAX_PROBLEMS], f"and {more} more"))
    if faults:
        raise MembersError(tuple(faults))
