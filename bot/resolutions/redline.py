"""A redline as a lawyer would draw it: from an old wording to a new one, by whole words.

Rules, each with its test: (1) words, hyphenated words, numbers and dates are never cut; (2) marks
of punctuation go with the change that they stand in; (3) a small word between two changes is no
reason to cut them apart (no confetti); (4) what goes is drawn before what comes; (5) white space
common to both stays outside; (6) an addition that could stand at several places stands at the
beginning of a clause; (7) nothing is lost: old and new can be rebuilt to the letter.
"""

from collections.abc import Iterator, Sequence

from bot.model.texts import Op, Piece, Redline
from bot.resolutions.redline_align import Block, align
from bot.resolutions.redline_tokens import Token, tokenize

_CLAUSE_ENDS = frozenset(".;:!?。；：؛")
_PAUSES = frozenset(",、،，")


def redline(old: str, new: str, language: str | None = None) -> Redline:
    """The changes that lead from `old` to `new`. Near-linear in their length, deterministic."""
    if old == new:
        return Redline((Piece(Op.EQUAL, old),) if old else (), language)
    before, old_end = tokenize(old)
    after, new_end = tokenize(new)
    blocks = align(before, after)
    pieces = list(_pieces(before, after, _slid(before, after, blocks)))
    if old_end == new_end:
        pieces.append(Piece(Op.EQUAL, old_end))
    else:
        pieces += [Piece(Op.DELETE, old_end), Piece(Op.INSERT, new_end)]
    return Redline(tuple(_tidy(pieces)), language)


def _slid(before: Sequence[Token], after: Sequence[Token], blocks: list[Block]) -> list[Block]:
    """Rule 6: a pure addition or deletion moves to the best of the places it could stand at."""
    found = list(blocks)
    for index in range(len(found) - 1):
        first, second = found[index], found[index + 1]
        start_a, start_b = first.old + first.size, first.new + first.size
        if start_a != second.old and start_b != second.new:
            continue
        tokens, start, end = (
            (before, start_a, second.old) if start_b == second.new else (after, start_b, second.new)
        )
        shift = _best_shift(tokens, start, end, first.size, second.size)
        found[index] = Block(first.old, first.new, first.size + shift)
        found[index + 1] = Block(second.old + shift, second.new + shift, second.size - shift)
    return found


def _best_shift(tokens: Sequence[Token], start: int, end: int, left: int, right: int) -> int:
    """How far the changed tokens[start:end] move; negative to the left."""
    best, best_score = 0, _place_score(tokens, start, end)
    shift = 0
    while shift > -left and shift > -60 and _same(tokens, start + shift - 1, end + shift - 1):
        shift -= 1
        score = _place_score(tokens, start + shift, end + shift)
        if score > best_score:
            best, best_score = shift, score
    shift = 0
    while shift < right and shift < 60 and _same(tokens, start + shift, end + shift):
        shift += 1
        score = _place_score(tokens, start + shift, end + shift)
        if score > best_score:
            best, best_score = shift, score
    return best


def _same(tokens: Sequence[Token], one: int, other: int) -> bool:
    return one >= 0 and other < len(tokens) and tokens[one][1] == tokens[other][1]


def _place_score(tokens: Sequence[Token], start: int, end: int) -> int:
    before = tokens[start - 1][1] if start else "."
    last = tokens[end - 1][1] if end else ""
    score = 3 if before in _CLAUSE_ENDS else 0
    score += 2 if before in _PAUSES else 0
    score += 1 if last in _CLAUSE_ENDS or last in _PAUSES else 0
    if start < len(tokens):
        score += 2 if "\n" in tokens[start][0] else 0
        score -= 2 if tokens[start][1] in (")", "]", "”", "»") else 0
    return score


def _pieces(
    before: Sequence[Token], after: Sequence[Token], blocks: Sequence[Block]
) -> Iterator[Piece]:
    at_old = at_new = 0
    for block in blocks:
        gone, come = _text(before[at_old : block.old]), _text(after[at_new : block.new])
        yield from _change(gone, come)
        one = before[block.old : block.old + block.size]
        other = after[block.new : block.new + block.size]
        if one == other:
            yield Piece(Op.EQUAL, _text(one))
        else:
            for (lead, core), (new_lead, _) in zip(one, other, strict=True):
                yield from _change(lead, new_lead)
                yield Piece(Op.EQUAL, core)
        at_old, at_new = block.old + block.size, block.new + block.size
    yield from _change(_text(before[at_old:]), _text(after[at_new:]))


def _text(tokens: Sequence[Token]) -> str:
    return "".join([lead + core for lead, core in tokens])


def _change(gone: str, come: str) -> Iterator[Piece]:
    """What goes and what comes, the white space common to both outside (rules 4 and 5)."""
    if gone == come:
        yield Piece(Op.EQUAL, gone)
        return
    if gone and come:
        lead = 0
        while (
            lead < min(len(gone), len(come)) and gone[lead] == come[lead] and gone[lead].isspace()
        ):
            lead += 1
        if lead:
            yield Piece(Op.EQUAL, gone[:lead])
            gone, come = gone[lead:], come[lead:]
    yield Piece(Op.DELETE, gone)
    yield Piece(Op.INSERT, come)


def _tidy(pieces: Sequence[Piece]) -> list[Piece]:
    """Pieces without empty ones, neighbours of one kind joined, deletions first."""
    found: list[Piece] = []
    gone: list[str] = []
    come: list[str] = []

    def close() -> None:
        if gone:
            found.append(Piece(Op.DELETE, "".join(gone)))
        if come:
            found.append(Piece(Op.INSERT, "".join(come)))
        gone.clear()
        come.clear()

    equal: list[str] = []
    for piece in pieces:
        if not piece.text:
            continue
        if piece.op is Op.EQUAL:
            close()
            equal.append(piece.text)
            continue
        if equal:
            found.append(Piece(Op.EQUAL, "".join(equal)))
            equal.clear()
        (gone if piece.op is Op.DELETE else come).append(piece.text)
    close()
    if equal:
        found.append(Piece(Op.EQUAL, "".join(equal)))
    return found
