"""How alike two wordings are, by their words and pairs of words, in any language."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from bot.resolutions.folding import fold

_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_WORD = re.compile("[\u3040-\u30ff\u3400-\u9fff]|[^\\W_\u3040-\u30ff\u3400-\u9fff]+")
PAIR = 1.5
"""A pair of neighbouring words tells more than the two words alone."""


@dataclass(frozen=True, slots=True)
class Features:
    """The words of a wording and its neighbouring pairs, with counts; `weight` is their sum."""

    counts: Counter[str]
    weight: float


def word_list(text: str) -> list[str]:
    """Folded words; Chinese by characters. Punctuation, case and accents are no difference."""
    return _WORD.findall(fold(text))


@lru_cache(maxsize=4096)
def features(text: str) -> Features:
    """What similarity compares; kept for the texts that are asked for again and again."""
    words = word_list(text[:40_000])
    counts = Counter(words)
    counts.update(f"{a} {b}" for a, b in pairwise(words))
    return Features(counts, sum(n * _worth(key) for key, n in counts.items()))


def _worth(key: str) -> float:
    return PAIR if " " in key else 1.0


def _common(one: Features, other: Features) -> float:
    few, many = (one, other) if len(one.counts) <= len(other.counts) else (other, one)
    get = many.counts.get
    return sum(min(n, get(key, 0)) * _worth(key) for key, n in few.counts.items())


def similarity(one: str, other: str) -> float:
    """0 for nothing in common, 1 for equal words in equal order (Dice on words and pairs)."""
    a, b = features(one), features(other)
    total = a.weight + b.weight
    return 2 * _common(a, b) / total if total else float(one.strip() == other.strip())


def containment(part: str, whole: str) -> float:
    """How much of `part` is found in `whole`, 0 to 1."""
    a, b = features(part), features(whole)
    return _common(a, b) / a.weight if a.weight else 0.0


def same_words(one: str, other: str) -> bool:
    """Whether two wordings differ at most in case, punctuation, accents, spacing."""
    return one == other or word_list(one) == word_list(other)
