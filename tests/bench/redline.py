"""Our redline beside diff-match-patch, redlines and python-redlines on sixty legal edits.

    python -m tests.bench.redline

A *wrong cut* is an edge of a change inside a word or a number. Programs that are not installed are
named and left out (`pip install diff-match-patch redlines python-redlines`).
"""

import importlib
import itertools
import time
from collections.abc import Callable

from bot.model.texts import Op
from bot.resolutions.redline import redline
from bot.resolutions.revisions import read_word
from tests.bench.legal_edits import EDITS
from tests.peers.word_file import write_word
from tests.peers.word_writing import Stretch, Written

Pieces = list[tuple[int, str]]
"""(-1 gone, 0 kept, 1 new) and the words."""
Drawer = Callable[[str, str], Pieces]


def ours(old: str, new: str) -> Pieces:
    """This project's."""
    signs = {Op.DELETE: -1, Op.EQUAL: 0, Op.INSERT: 1}
    return [(signs[p.op], p.text) for p in redline(old, new)]


def google() -> Drawer:
    """diff-match-patch with its semantic clean-up, as its authors advise for people."""
    module = importlib.import_module("diff_match_patch")

    def draw(old: str, new: str) -> Pieces:
        differ = module.diff_match_patch()
        found = differ.diff_main(old, new)
        differ.diff_cleanupSemantic(found)
        return [(sign, text) for sign, text in found]

    return draw


def redlines() -> Drawer:
    """redlines: tokens and difflib."""
    module = importlib.import_module("redlines")

    def draw(old: str, new: str) -> Pieces:
        made = module.Redlines(old, new)
        found: Pieces = []
        for change in made._diff_ops:
            tag, i1, i2, j1, j2 = change.opcodes
            gone = "".join(change.source_chunk.text[i1:i2])
            come = "".join(change.test_chunk.text[j1:j2])
            found += [(0, gone)] if tag == "equal" else [(-1, gone), (1, come)]
        return [(sign, text) for sign, text in found if text]

    return draw


def word_engine() -> Drawer:
    """python-redlines: compares two Word files by a bundled .NET program."""
    module = importlib.import_module("python_redlines.engines")
    engine = module.DocxodusEngine()
    engine._resolve_binary()

    def draw(old: str, new: str) -> Pieces:
        before, after = (
            write_word([Written((Stretch(line),)) for line in text.split("\n")])
            for text in (old, new)
        )
        document = read_word(engine.run_redline("x", before, after)[0])
        found: Pieces = []
        for paragraph in document.paragraphs:
            for run in paragraph.runs:
                sign = 0
                if run.revisions:
                    sign = 1 if run.revisions[0].kind.arrives else -1
                if found and found[-1][0] == sign:
                    found[-1] = (sign, found[-1][1] + run.text)
                else:
                    found.append((sign, run.text))
        return found

    return draw


def wrong_cuts(pieces: Pieces, han: bool) -> int:
    """Edges of changes with a letter or digit on both sides, in the old or the new wording."""
    if han:
        return 0
    count = 0
    for side in (-1, 1):
        line = [(sign, text) for sign, text in pieces if sign in (0, side) and text]
        for (one, left), (other, right) in itertools.pairwise(line):
            if one != other and left[-1].isalnum() and right[0].isalnum():
                count += 1
    return count


def measure(draw: Drawer) -> tuple[int, int, float, int]:
    """Changes drawn, wrong cuts, milliseconds a clause, clauses that can't be rebuilt."""
    changes = wrong = lost = 0
    start = time.perf_counter()
    drawn = [(old, new, draw(old, new)) for old, new in EDITS]
    spent = (time.perf_counter() - start) / len(EDITS) * 1000
    for old, new, pieces in drawn:
        changes += sum(sign != 0 for sign, _ in pieces)
        wrong += wrong_cuts(pieces, any("\u4e00" <= c <= "\u9fff" for c in old))
        rebuilt = "".join(t for s, t in pieces if s <= 0), "".join(t for s, t in pieces if s >= 0)
        lost += rebuilt != (old, new)
    return changes, wrong, spent, lost


def main() -> None:
    """Print the table."""
    ours("warm", "up")
    drawers: list[tuple[str, Callable[[], Drawer]]] = [
        ("ours", lambda: ours),
        ("diff-match-patch", google),
        ("redlines", redlines),
        ("python-redlines", word_engine),
    ]
    print(
        "| program | pieces changed | wrong cuts | ms a clause | not"
        " rebuilt |\n|---|---|---|---|---|"
    )
    for name, make in drawers:
        try:
            draw = make()
        except (ImportError, OSError):
            print(f"| {name} | not installed | | | |")
            continue
        changes, wrong, spent, lost = measure(draw)
        print(f"| {name} | {changes} | {wrong} | {spent:.2f} | {lost} |")


if __name__ == "__main__":
    main()
