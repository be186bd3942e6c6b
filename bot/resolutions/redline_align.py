"""Which tokens of two wordings stay: the worthiest kept runs, not the most kept tokens.

Keeping a token is worth its weight, and every kept run costs something, so that a stray `of the`
between two changes is not kept (Gotoh's affine gaps, turned round). Long texts are first cut at
words that occur once in both (patience diff), which keeps the time near to linear.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from bot.resolutions.redline_tokens import Token, weight

RUN_COST = 1.5
MAX_CELLS = 60_000
MAX_DEPTH = 12


@dataclass(frozen=True, slots=True)
class Block:
    """`size` tokens from `old` and from `new` on are the same."""

    old: int
    new: int
    size: int


def align(old: Sequence[Token], new: Sequence[Token]) -> list[Block]:
    """The kept runs in order."""
    a, b = [core for _, core in old], [core for _, core in new]
    pairs: list[tuple[int, int]] = []
    _align(a, b, 0, len(a), 0, len(b), pairs, 0)
    return _restored(a, b, _blocks(pairs, a, len(b)))


def _align(
    a: list[str],
    b: list[str],
    a0: int,
    a1: int,
    b0: int,
    b1: int,
    pairs: list[tuple[int, int]],
    depth: int,
) -> None:
    while a0 < a1 and b0 < b1 and a[a0] == b[b0]:
        pairs.append((a0, b0))
        a0, b0 = a0 + 1, b0 + 1
    tail: list[tuple[int, int]] = []
    while a0 < a1 and b0 < b1 and a[a1 - 1] == b[b1 - 1]:
        a1, b1 = a1 - 1, b1 - 1
        tail.append((a1, b1))
    if a0 < a1 and b0 < b1:
        if (a1 - a0) * (b1 - b0) <= MAX_CELLS:
            pairs.extend(_worthiest(a, b, a0, a1, b0, b1))
        elif depth < MAX_DEPTH:
            _by_anchors(a, b, a0, a1, b0, b1, pairs, depth)
    pairs.extend(reversed(tail))


def _by_anchors(
    a: list[str],
    b: list[str],
    a0: int,
    a1: int,
    b0: int,
    b1: int,
    pairs: list[tuple[int, int]],
    depth: int,
) -> None:
    """Cut at what occurs once in both, in rising order; three tokens in a row, else one."""
    for length in (3, 1):
        anchors = _anchors(a, b, a0, a1, b0, b1, length)
        if anchors:
            break
    else:
        return
    at_a, at_b = a0, b0
    for here_a, here_b in anchors:
        if here_a < at_a or here_b < at_b:
            continue
        _align(a, b, at_a, here_a, at_b, here_b, pairs, depth + 1)
        pairs.extend((here_a + step, here_b + step) for step in range(length))
        at_a, at_b = here_a + length, here_b + length
    _align(a, b, at_a, a1, at_b, b1, pairs, depth + 1)


def _anchors(
    a: list[str], b: list[str], a0: int, a1: int, b0: int, b1: int, length: int
) -> list[tuple[int, int]]:
    ours, theirs = _once(a, a0, a1, length), _once(b, b0, b1, length)
    common = sorted((at, theirs[key]) for key, at in ours.items() if key in theirs)
    return _rising(common)


def _once(tokens: list[str], start: int, end: int, length: int) -> dict[tuple[str, ...], int]:
    found: dict[tuple[str, ...], int] = {}
    twice: set[tuple[str, ...]] = set()
    for at in range(start, end - length + 1):
        key = tuple(tokens[at : at + length])
        if key in found:
            twice.add(key)
        found[key] = at
    return {key: at for key, at in found.items() if key not in twice}


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs that rises on both sides (patience sorting)."""
    tops: list[int] = []
    ends: list[int] = []
    back: list[int] = []
    for index, (_, value) in enumerate(pairs):
        pile = bisect_left(tops, value)
        back.append(ends[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(value)
            ends.append(index)
        else:
            tops[pile], ends[pile] = value, index
    found, at = [], ends[-1] if ends else -1
    while at >= 0:
        found.append(pairs[at])
        at = back[at]
    return found[::-1]


def _worthiest(
    a: list[str], b: list[str], a0: int, a1: int, b0: int, b1: int
) -> list[tuple[int, int]]:
    """The best kept runs of two short stretches.

    `best[i][j]` is the worth of the first i and j tokens; `run[i][j]` the same when the last of
    both are kept together.
    """
    height, width = a1 - a0, b1 - b0
    never = float("-inf")
    best = [[0.0] * (width + 1) for _ in range(height + 1)]
    run = [[never] * (width + 1) for _ in range(height + 1)]
    places: dict[str, list[int]] = {}
    for j in range(width):
        places.setdefault(b[b0 + j], []).append(j + 1)
    for i in range(1, height + 1):
        above, above_run, here, here_run = best[i - 1], run[i - 1], best[i], run[i]
        word = a[a0 + i - 1]
        worth = weight(word) if word in places else 0.0
        for j in places.get(word, ()):
            here_run[j] = worth + max(above_run[j - 1], above[j - 1] - RUN_COST)
        top = 0.0
        for j in range(1, width + 1):
            value = above[j]
            value = max(value, here_run[j])
            top = max(top, value)
            here[j] = top
    return _trace(best, run, a0, b0, height, width)


def _trace(
    best: list[list[float]], run: list[list[float]], a0: int, b0: int, i: int, j: int
) -> list[tuple[int, int]]:
    """Back through the table; of equal ways the one that keeps later tokens together."""
    pairs: list[tuple[int, int]] = []
    kept = False
    while i and j:
        if kept or (run[i][j] >= best[i][j] and run[i][j] > float("-inf")):
            pairs.append((a0 + i - 1, b0 + j - 1))
            i, j = i - 1, j - 1
            kept = run[i][j] > float("-inf") and run[i][j] >= best[i][j] - RUN_COST
        elif best[i][j] == best[i - 1][j]:
            i -= 1
        else:
            j -= 1
    return pairs[::-1]


def _blocks(pairs: list[tuple[int, int]], a: list[str], new: int) -> list[Block]:
    """Pairs as runs; a run that is not worth its cost between two changes is given up."""
    found: list[Block] = []
    start = 0
    for at in range(1, len(pairs) + 1):
        one, other = pairs[at - 1]
        if at == len(pairs) or pairs[at] != (one + 1, other + 1):
            found.append(Block(*pairs[start], at - start))
            start = at
    return [
        block
        for block in found
        if block.size > 4
        or block.old == 0 == block.new
        or (block.old + block.size == len(a) and block.new + block.size == new)
        or sum(map(weight, a[block.old : block.old + block.size])) > RUN_COST
    ]


def _restored(a: list[str], b: list[str], blocks: list[Block]) -> list[Block]:
    """Give back what was dissolved for nothing: words that a pure addition (or deletion) kept.

    `shall` between the additions of `shall should` is no confetti: without it a deletion would be
    drawn of a word that is still there.
    """
    found: list[Block] = []
    at_old = at_new = 0
    for block in (*blocks, Block(len(a), len(b), 0)):
        gone, come = a[at_old : block.old], b[at_new : block.new]
        if gone and come and len(gone) != len(come):
            short, long = (gone, come) if len(gone) < len(come) else (come, gone)
            places = _inside(short, long)
            for one, other in enumerate(places):
                pair = (one, other) if short is gone else (other, one)
                found.append(Block(at_old + pair[0], at_new + pair[1], 1))
        if block.size:
            found.append(block)
        at_old, at_new = block.old + block.size, block.new + block.size
    return found


def _inside(short: list[str], long: list[str]) -> list[int]:
    """Where the words of `short` stand in `long` in order; [] when one of them does not."""
    places: list[int] = []
    at = 0
    for word in short:
        while at < len(long) and long[at] != word:
            at += 1
        if at == len(long):
            return []
        places.append(at)
        at += 1
    return places
