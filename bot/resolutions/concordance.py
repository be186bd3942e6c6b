"""Which provision of one wording became which of another: moved, renumbered, split, merged."""

from bisect import bisect_left
from collections.abc import Sequence

from bot.model.texts import Correspondence, Outline, Provision, ProvisionKind, Text
from bot.resolutions.similarity import containment, same_words, similarity

KEPT = 0.45
"""Above it two clauses at the same place are one clause that was changed."""
MOVED = 0.7
"""Above it a clause that is gone here and new there was moved."""
PART = 0.75
"""A split or merged clause holds that much of its part."""

Pairs = dict[int, int]


def concordance(old: Text | Outline, new: Text | Outline) -> tuple[Correspondence, ...]:
    """Every provision of both wordings once, in the order of the new one, then what is gone."""
    before, after = _clauses(old), _clauses(new)
    pairs = matched(before, after)
    back = {j: i for i, j in pairs.items()}
    found = []
    for j, provision in enumerate(after):
        if j in back:
            found.append(_same(before[back[j]], provision))
        else:
            found.append(_came(provision, before))
    found += [_went(p, after) for i, p in enumerate(before) if i not in pairs]
    return tuple(found)


def _clauses(text: Text | Outline) -> list[Provision]:
    return [p for p in text.provisions if p.kind is not ProvisionKind.WHOLE]


def _path(provision: Provision) -> str:
    return provision.id.partition("/")[2]


def _section(provision: Provision) -> str:
    return provision.heading or _path(provision)


def _same(one: Provision, other: Provision) -> Correspondence:
    alike = similarity(one.text, other.text)
    if _path(one) == _path(other):
        relation = "same" if same_words(one.text, other.text) else "changed"
    else:
        relation = "renumbered" if _section(one) == _section(other) else "moved"
    return Correspondence(one.id, other.id, relation, alike)


def _came(provision: Provision, before: Sequence[Provision]) -> Correspondence:
    """A new clause: part of a split one, several merged into one, or simply new."""
    whole = max(before, key=lambda p: containment(provision.text, p.text), default=None)
    if whole and containment(provision.text, whole.text) > PART and len(provision.text) > 30:
        return Correspondence(whole.id, provision.id, "split", 1.0)
    return Correspondence(None, provision.id, "new", 0.0)


def _went(provision: Provision, after: Sequence[Provision]) -> Correspondence:
    whole = max(after, key=lambda p: containment(provision.text, p.text), default=None)
    if whole and containment(provision.text, whole.text) > PART and len(provision.text) > 30:
        return Correspondence(provision.id, whole.id, "merged", 1.0)
    return Correspondence(provision.id, None, "gone", 0.0)


def matched(before: Sequence[Provision], after: Sequence[Provision]) -> Pairs:
    """Index in `before` -> index in `after` of the provisions that are one and the same.

    First equal words at the same place, then equal words anywhere, then each section in order by
    likeness, then the same place, and last what was moved to another section.
    """
    pairs: Pairs = {}
    taken: set[int] = set()

    def join(i: int, j: int) -> None:
        pairs[i] = j
        taken.add(j)

    places = {_path(p): j for j, p in enumerate(after)}
    for i, provision in enumerate(before):
        j = places.get(_path(provision))
        if j is not None and same_words(provision.text, after[j].text):
            join(i, j)
    words: dict[str, list[int]] = {}
    for j, provision in enumerate(after):
        if j not in taken and len(provision.text) > 20:
            words.setdefault(" ".join(provision.text.lower().split()), []).append(j)
    for i, provision in enumerate(before):
        equal = words.get(" ".join(provision.text.lower().split())) if i not in pairs else None
        if equal:
            join(i, equal.pop(0))
    for i, j in _in_sections(before, after, pairs, taken):
        join(i, j)
    for i, provision in enumerate(before):
        j = places.get(_path(provision))
        if i not in pairs and j is not None and j not in taken and _single(provision):
            join(i, j)
    for i, j in _elsewhere(before, after, pairs, taken):
        join(i, j)
    return pairs


def out_of_order(
    before: Sequence[Provision], after: Sequence[Provision], pairs: Pairs
) -> frozenset[int]:
    """Which of `before` changed places with their neighbours: all but the longest run in order.

    Only what kept its words can be seen to have moved; a number alone that changed is no move.
    """
    found: set[int] = set()
    for section in dict.fromkeys(_section(p) for p in before):
        mine = [
            (i, pairs[i])
            for i, p in enumerate(before)
            if _section(p) == section
            and i in pairs
            and _section(after[pairs[i]]) == section
            and similarity(p.text, after[pairs[i]].text) >= MOVED
        ]
        found |= {i for i, _ in mine} - _in_run(mine)
    return frozenset(found)


def _in_run(pairs: Sequence[tuple[int, int]]) -> set[int]:
    """The first of each pair of the longest run whose seconds ascend (patience sorting)."""
    ends: list[int] = []
    """Index of the pair that the best run of each length ends with."""
    back: list[int | None] = []
    for at, (_, j) in enumerate(pairs):
        length = bisect_left(ends, j, key=lambda e: pairs[e][1])
        back.append(ends[length - 1] if length else None)
        ends[length : length + 1] = [at]
    kept: set[int] = set()
    step = ends[-1] if ends else None
    while step is not None:
        kept.add(pairs[step][0])
        step = back[step]
    return kept


def _single(provision: Provision) -> bool:
    """Provisions that there is but one of: they are changed, never replaced by another."""
    return provision.kind in (ProvisionKind.TITLE, ProvisionKind.ENACTING)


def _in_sections(
    before: Sequence[Provision], after: Sequence[Provision], pairs: Pairs, taken: set[int]
) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for section in dict.fromkeys(_section(p) for p in before):
        mine = [i for i, p in enumerate(before) if i not in pairs and _section(p) == section]
        theirs = [j for j, p in enumerate(after) if j not in taken and _section(p) == section]
        found += _in_order(before, after, mine[:200], theirs[:200])
    return found


def _in_order(
    before: Sequence[Provision], after: Sequence[Provision], mine: list[int], theirs: list[int]
) -> list[tuple[int, int]]:
    """The best pairs that keep the order of both; the same number is worth a little."""
    rows, columns = len(mine), len(theirs)
    if not rows or not columns:
        return []
    value = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    worth = [[0.0] * columns for _ in range(rows)]
    for r in range(rows - 1, -1, -1):
        for c in range(columns - 1, -1, -1):
            worth[r][c] = _likeness(before[mine[r]], after[theirs[c]])
            value[r][c] = max(value[r + 1][c], value[r][c + 1], worth[r][c] + value[r + 1][c + 1])
    found, r, c = [], 0, 0
    while r < rows and c < columns:
        if worth[r][c] and value[r][c] == worth[r][c] + value[r + 1][c + 1]:
            found.append((mine[r], theirs[c]))
            r, c = r + 1, c + 1
        elif value[r][c] == value[r + 1][c]:
            r += 1
        else:
            c += 1
    return found


def _likeness(one: Provision, other: Provision) -> float:
    alike = max(similarity(one.text, other.text), 0.9 * _held(one.text, other.text))
    same_place = _path(one) == _path(other)
    return alike + (0.05 if same_place else 0.0) if alike >= (0.3 if same_place else KEPT) else 0.0


def _held(one: str, other: str) -> float:
    """How much of the shorter wording the longer one holds, for clauses cut down or grown."""
    short, long = sorted((one, other), key=len)
    return containment(short, long) if len(short) > 40 else 0.0


def _elsewhere(
    before: Sequence[Provision], after: Sequence[Provision], pairs: Pairs, taken: set[int]
) -> list[tuple[int, int]]:
    scored = sorted(
        (
            (similarity(p.text, q.text), i, j)
            for i, p in enumerate(before)
            if i not in pairs and len(p.text) > 20
            for j, q in enumerate(after)
            if j not in taken
        ),
        key=lambda entry: (-entry[0], entry[1], entry[2]),
    )
    found: list[tuple[int, int]] = []
    used_i: set[int] = set()
    used_j: set[int] = set()
    for score, i, j in scored:
        if score < MOVED:
            break
        if i not in used_i and j not in used_j:
            found.append((i, j))
            used_i.add(i)
            used_j.add(j)
    return found


def structure_differences(base: Text | Outline, other: Text | Outline) -> tuple[str, ...]:
    """Where two languages of one wording differ in structure, one line each; () when equal."""
    mine = {p.id: p for p in base.provisions}
    theirs = {p.id: p for p in other.provisions}
    lines = [f"{name} is missing in {other.language}" for name in mine if name not in theirs]
    lines += [f"{name} is only in {other.language}" for name in theirs if name not in mine]
    return tuple(lines)
