"""How alike two wordings are, by their words and pairs of words, in any language."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from bot.resolutions.folding import fold

_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_WORD = re.compile("[\u3040-\u30ff\u3400-\u9fff]|[^\\W_\u3040-\u30ff\u3400-\u9fff]+")
_TOLD = re.compile(rf"[\[\]]|{_WORD.pattern}")
PAIR = 1.5
"""A pair of neighbouring words tells more than the two words alone."""


@dataclass(frozen=True, slots=True)
class Features:
    """The words of a wording and its neighbouring pairs, with counts; `weight` is their sum."""

    counts: Counter[str]
    weight: float
    length: int
    """Words."""


def word_list(text: str) -> list[str]:
    """Folded words; Chinese by characters. Punctuation, case and accents are no difference."""
    return _WORD.findall(fold(text))


@lru_cache(maxsize=4096)
def features(text: str) -> Features:
    """What similarity compares; kept for the texts that are asked for again and again."""
    words = word_list(text[:40_000])
    counts = Counter(words)
    counts.update(f"{a} {b}" for a, b in pairwise(words))
    return Features(counts, sum(n * _worth(key) for key, n in counts.items()), len(words))


def _worth(key: str) -> float:
    return PAIR if " " in key else 1.0


def _common(one: Features, other: Features) -> float:
    ours, theirs = one.counts, other.counts
    shared = ours.keys() & theirs.keys()  # few of many: what they do not share costs nothing here
    return sum(min(ours[key], theirs[key]) * _worth(key) for key in shared)


def similarity(one: str, other: str) -> float:
    """0 for nothing in common, 1 for equal words in equal order (Dice on words and pairs)."""
    a, b = features(one), features(other)
    if not a.weight + b.weight:
        return float(one.strip() == other.strip())
    return alike(a, b)[0]


def containment(part: str, whole: str) -> float:
    """How much of `part` is found in `whole`, 0 to 1."""
    return alike(features(part), features(whole))[1]


def alike(part: Features, whole: Features) -> tuple[float, float]:
    """(Likeness of both, share of `part` that is found in `whole`), each 0 to 1."""
    total, common = part.weight + whole.weight, _common(part, whole)
    return 2 * common / total if total else 0.0, common / part.weight if part.weight else 0.0


def same_words(one: str, other: str) -> bool:
    """Whether two wordings differ at most in case, punctuation, accents, spacing.

    Square brackets are no punctuation: what stands between them is not agreed.
    """
    return one == other or _told(one) == _told(other)


def _told(text: str) -> list[str]:
    return _TOLD.findall(fold(text))
