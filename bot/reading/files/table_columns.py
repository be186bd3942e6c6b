"""What the columns of a table of changes hold: by its heads, by whose they are, by the words."""

from collections.abc import Sequence

from bot.reading.files.table_rows import Row
from bot.reading.places.shelf import Shelf
from bot.reading.prose.paragraphs import number_of
from bot.reading.voices.names import Names
from bot.reading.words.table_words import ACTS, MAX_HEAD, Column, column_of
from bot.resolutions.labels import find_labels
from bot.resolutions.similarity import same_words, similarity
from bot.resolutions.verdict_words import GONE, KEPT

MAX_UNHEADED = 40
MAX_WIDTH = 6
LIKE = 0.5


def headed(table: Sequence[Row], names: Names) -> tuple[int, dict[Column, int]]:
    """Which row heads the columns, and what they hold; a title may stand above it."""
    for at, row in enumerate(table[:3]):
        columns = _acting(_columns(row, names), row, table[at + 1 :])
        if len(columns) > 1:
            return at, columns
    return 0, {}


def _acting(columns: dict[Column, int], head: Row, rows: Sequence[Row]) -> dict[Column, int]:
    """Where nothing but `MOD`, `delete` stands in the column of what is proposed, the wording of
    it stands in the next one."""
    at = columns.get(Column.PROPOSED)
    told = [column_of(head.text(i)) for i in range(len(head.cells))]
    worded = [i for i, c in enumerate(told) if i != at and c in (Column.PROPOSED, Column.TEXT)]
    said = [row.text(at) for row in rows]
    if at is None or not worded or not (any(said) and all(map(_is_act, said))):
        return columns
    kept = {c: i for c, i in columns.items() if i not in (at, worded[0])}
    return {**kept, Column.ACTION: at, Column.PROPOSED: worded[0]}


def _is_act(cell: str) -> bool:
    return not cell or any(verdict.fullmatch(cell) for verdict in (ACTS, GONE, KEPT))


def told_by_words(table: Sequence[Row], number: str, shelf: Shelf) -> dict[Column, int]:
    """The columns of a table without a head: of two, one is all the text in force; of more, one
    names the provisions and one other words them anew."""
    if any(len(row.cells) != 2 for row in table[:MAX_UNHEADED]):
        return _labelled(table[:MAX_UNHEADED], number, shelf)
    known = [
        all(_in_force(row.text(at), number, shelf) for row in table[:MAX_UNHEADED]) for at in (0, 1)
    ]
    if known[0] == known[1]:
        return {}
    current = known.index(True)
    return {Column.CURRENT: current, Column.PROPOSED: 1 - current}


def _labelled(table: Sequence[Row], number: str, shelf: Shelf) -> dict[Column, int]:
    width = len(table[0].cells)
    if any(len(row.cells) != width for row in table) or width > MAX_WIDTH:
        return {}
    places = [_only_place(row.text(0), number, shelf) for row in table]
    if not all(places):
        return {}
    columns = {at: [row.text(at) for row in table] for at in range(1, width)}
    like = [at for at, texts in columns.items() if _are_wordings(texts, places, shelf)]
    new = [
        at for at in like
        if not all(_in_force(text, number, shelf) for text in columns[at])
    ]  # fmt: skip
    if len(new) != 1:
        return {}
    found = {Column.LABEL: 0, Column.PROPOSED: new[0]}
    return found | ({Column.CURRENT: next(at for at in like if at != new[0])} if like[1:] else {})


def _only_place(label: str, number: str, shelf: Shelf) -> str:
    """The provision that a cell names and nothing else, "" for none."""
    hits = find_labels(label, None, number, (number,)) if len(label) < MAX_HEAD else []
    places = {shelf.settled(hit.id)[0] for hit in hits if hit.id}
    return places.pop() if len(places) == 1 else ""


def _are_wordings(texts: Sequence[str], places: Sequence[str], shelf: Shelf) -> bool:
    """Whether the cells of a column word the places named beside them; some may be new."""
    like = 0
    for text, place in zip(texts, places, strict=True):
        body = number_of(text)[1]
        if not body:
            continue
        known = (shelf.wording(place, one) for one in shelf.languages(place.partition("/")[0]))
        same = any(similarity(one, body) >= LIKE for one in known if one)
        like += same
        if not same and shelf.exists(place) and not (GONE.fullmatch(body) or KEPT.fullmatch(body)):
            return False
    return like > 0


def _in_force(text: str, number: str, shelf: Shelf) -> bool:
    """Whether words are a clause of the text in force as it stands."""
    body = number_of(text)[1]
    match = shelf.locate(body, number)
    return match is not None and same_words(match.provision.text, body)


def others_columns(head: Row, names: Names) -> list[int]:
    """The columns that other States head."""
    told = [head.text(at) for at in range(len(head.cells))] if names.own else []
    return [i for i, t in enumerate(told) if len(t) <= MAX_HEAD and _is_anothers(t, names)]


def label_columns(head: Row) -> list[int]:
    """The columns that say which provision a row is on: `Clause`, `Paragraph`."""
    return [at for at in range(len(head.cells)) if column_of(head.text(at)) is Column.LABEL]


def _is_anothers(head: str, names: Names) -> bool:
    proposes = column_of(head) in (None, Column.PROPOSED, Column.TEXT)
    return proposes and names.tells_of_another(head) and not names.owns(head)


def _holds(head: str, names: Names) -> Column | None:
    """What the head of a column says that it holds; nothing where it is another's."""
    column = column_of(head)
    if column in (None, Column.TEXT) and len(head) <= MAX_HEAD and names.owns(head):
        return Column.PROPOSED
    return column


def _columns(head: Row, names: Names) -> dict[Column, int]:
    """Which column holds what, by its head; without one, the first may hold labels, and the one
    before the proposed wording the current one."""
    found: dict[Column, int] = {}
    others = others_columns(head, names)
    told = [head.text(at) for at in range(len(head.cells))]
    named = [None if at in others else _holds(text, names) for at, text in enumerate(told)]
    if others and not any(map(names.owns, told)):
        # among columns of States none is the writer's: one whose name is not known is another's
        named = [None if column is Column.PROPOSED else column for column in named]
    for at, column in enumerate(named):
        if column is not None:
            found.setdefault(column, at)
    proposed = found.get(Column.PROPOSED)
    before = named[proposed - 1] if proposed and proposed - 1 not in others else Column.PROPOSED
    if proposed and Column.CURRENT not in found and before in (None, Column.TEXT):
        found[Column.CURRENT] = proposed - 1
    if named[0] is None and len(named) > 2 and found.get(Column.CURRENT) != 0:
        found.setdefault(Column.LABEL, 0)
    return found
