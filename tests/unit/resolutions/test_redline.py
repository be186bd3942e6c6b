"""A redline is drawn as a lawyer would draw it; each rule of `redline` has its test."""

import itertools
import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.texts import Op
from bot.resolutions.redline import redline
from tests.bench.legal_edits import EDITS

MARKS = {Op.EQUAL: "{}", Op.DELETE: "[-{}-]", Op.INSERT: "{{+{}+}}"}


def drawn(old: str, new: str) -> str:
    return "".join(MARKS[piece.op].format(piece.text) for piece in redline(old, new))


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        # (1) words, hyphenated words, numbers and dates are never cut
        ("the Directors act", "the Director acts", "the [-Directors act-]{+Director acts+}"),
        (
            "the Secretary-General",
            "the Director-General",
            "the [-Secretary-General-]{+Director-General+}",
        ),
        ("plan 2020-2023 is", "plan 2024-2027 is", "plan [-2020-2023-]{+2024-2027+} is"),
        ("of 1 000 francs", "of 1 500 francs", "of [-1 000-]{+1 500+} francs"),
        ("at 10.30", "at 11.30", "at [-10.30-]{+11.30+}"),
        # (2) punctuation goes with the change that it stands in
        (
            "(Rev. Dubai, 2018)",
            "(Rev. Bucharest, 2022)",
            "(Rev. [-Dubai, 2018-]{+Bucharest, 2022+})",
        ),
        # (3) a small word is no reason to cut a change in two
        (
            "The quick fox of the hill",
            "A slow hen of the wood",
            "[-The quick fox of the hill-]{+A slow hen of the wood+}",
        ),
        # a word that counts is kept
        (
            "that the Director shall report annually;",
            "that the Council should report monthly;",
            "that the [-Director shall-]{+Council should+} report [-annually-]{+monthly+};",
        ),
        # (4), (5) what goes before what comes, common white space outside
        ("one two three", "one four three", "one [-two-]{+four+} three"),
        # (6) an addition stands at the beginning of a clause
        (
            "to report; to act.",
            "to report; to consult; to act.",
            "to report;{+ to consult;+} to act.",
        ),
        ("a, b, c", "a, b, x, c", "a, b,{+ x,+} c"),
        # Chinese by words where they are known
        ("秘书长应提交报告", "理事会应提交报告", "[-秘书长-]{+理事会+}应提交报告"),
        ("أن يقدم المدير تقريراً", "أن يقدم المجلس تقريراً", "أن يقدم [-المدير-]{+المجلس+} تقريراً"),
        ("", "new", "{+new+}"),
        ("old", "", "[-old-]"),
        ("same", "same", "same"),
    ],
)
def test_the_rules(old: str, new: str, wanted: str) -> None:
    assert drawn(old, new) == wanted


@pytest.mark.parametrize(("old", "new"), EDITS)
def test_sixty_legal_edits_without_a_wrong_cut(old: str, new: str) -> None:
    made = redline(old, new)
    assert (made.old, made.new) == (old, new)
    if any("\u4e00" <= c <= "\u9fff" for c in old):
        return
    for side in (Op.DELETE, Op.INSERT):
        line = [p for p in made if p.op in (Op.EQUAL, side)]
        for left, right in itertools.pairwise(line):
            if left.op is not right.op:
                assert not (left.text[-1].isalnum() and right.text[0].isalnum())


WORDS = st.lists(
    st.sampled_from("the of Council 2018 , ; ( ) Secretary-General 秘书长 应 \n تقرر a".split(" "))
)


@given(WORDS, WORDS)
def test_nothing_is_lost_and_no_pieces_of_one_kind_touch(one: list[str], other: list[str]) -> None:
    old, new = " ".join(one), " ".join(other)
    made = redline(old, new)
    assert (made.old, made.new) == (old, new)
    assert all(p.text for p in made)
    kinds = [p.op for p in made]
    assert all(a is not b for a, b in itertools.pairwise(kinds))
    assert made == redline(old, new)


@given(st.text(), st.text())
def test_any_two_texts_can_be_rebuilt(old: str, new: str) -> None:
    made = redline(old, new)
    assert (made.old, made.new) == (old, new)


def test_fifty_pages_take_about_as_long_as_fifty_times_one() -> None:
    chance = random.Random(191)

    def seconds(words: int) -> float:
        old = [chance.choice(["the", "of", "shall", f"word{n}"]) for n in range(words)]
        new = list(old)
        for _ in range(words // 100):
            new[chance.randrange(words)] = "changed"
        start = time.process_time()
        redline(" ".join(old), " ".join(new))
        return time.process_time() - start

    seconds(500)  # what is loaded at the first call is no part of it
    one = min(seconds(500) for _ in range(5))
    assert min(seconds(25_000) for _ in range(2)) < 400 * max(one, 0.002)


@pytest.mark.parametrize("word", ["the ", "a;", "秘", "x "])
def test_a_text_of_one_word_repeated_is_no_trap(word: str) -> None:
    start = time.process_time()
    redline(word * 20_000, word * 9_000 + "end")
    assert time.process_time() - start < 5
