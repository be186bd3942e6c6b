"""Recognising a redline that lost its marks: old and new words run together, no clean copy."""

import re

from bot.model.texts import Op
from bot.resolutions.redline import redline

# Words of which a sentence has one at a place: two side by side are an old and a new one.
_CLASSES = tuple(
    frozenset(words.split())
    for words in (
        "shall should may must can will would could",
        "the a an this these",
        "of to in for by with from",
        "once twice annually monthly yearly biennially regularly",
        "doit doivent devrait devraient peut peuvent pourrait pourraient",
        "le la les un une des ce cette",
        "debe deben debería deberían puede pueden podría podrían",
        "el la los las un una unos unas",
        "должен должна должны следует может могут",
        "应 应当 须 可 可以 必须",
    )
)
_NUMBER = re.compile(r"\d[\d.,/-]*")
_LAST = re.compile(r"([^\W_]+|\d[\d.,/-]*)[\s,()]*$")
_FIRST = re.compile(r"^[\s,()]*([^\W_]+|\d[\d.,/-]*)")
MAX_TEXT = 200_000


def is_flattened_against(old: str, new: str) -> bool:
    """Whether `new` is `old` with the words of another wording run in beside those they replace.

    True only when nothing of `old` is gone and a new word stands beside one that it can't stand
    beside: `shall should`, `2022 2026`, `the a`. A mere addition is no flattened redline.
    """
    drawn = redline(old[:MAX_TEXT], new[:MAX_TEXT]).pieces
    if not old.strip() or any(p.op is Op.DELETE and _LAST.search(p.text) for p in drawn):
        return False
    doubled = 0
    for at, piece in enumerate(drawn):
        if piece.op is Op.INSERT:
            before = drawn[at - 1].text if at else ""
            after = drawn[at + 1].text if at + 1 < len(drawn) else ""
            doubled += _meet(before, piece.text) or _meet(piece.text, after)
    return doubled > 0


def _meet(left: str, right: str) -> bool:
    """Whether two words that exclude each other meet at the edge of two pieces."""
    last, first = _LAST.search(left), _FIRST.search(right)
    if last is None or first is None:
        return False
    one, other = last.group(1).lower(), first.group(1).lower()
    if _NUMBER.fullmatch(one) and _NUMBER.fullmatch(other):
        return True
    return one != other and any(one in words and other in words for words in _CLASSES)
