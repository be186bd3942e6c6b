"""What a short sentence points back to: the words quoted before it, or the clause spoken of."""

import re
from collections.abc import Callable, Sequence

from bot.model.texts import LabelHit
from bot.reading.orders.edit_forms import quotations
from bot.reading.places.struck import of_many
from bot.reading.words.order_words import DELETE
from bot.reading.words.pointed_words import NAMES_CLAUSE

MAX_LEAD = 24
"""Characters before a label that is the subject of its sentence: `In our view, resolves 6 …`."""


def lone_quotation(sentence: str, hits: Sequence[LabelHit] = ()) -> str:
    """The only words in quotation marks outside of labels; empty for none or several."""
    said = quoted_words(sentence, hits)
    return said[0] if len(said) == 1 else ""


def quoted_words(sentence: str, hits: Sequence[LabelHit]) -> list[str]:
    """The words in quotation marks of a sentence, outside of its labels."""
    rest, at = [], 0
    for hit in hits:
        rest.append(sentence[at : max(at, hit.start)])
        at = max(at, hit.end)
    return quotations(" ".join([*rest, sentence[at:]]))


def unlabelled(sentence: str, hits: Sequence[LabelHit]) -> str:
    """The sentence, as long as before, without its labels: a heading is nobody's name."""
    for hit in hits:
        sentence = f"{sentence[: hit.start]}{' ' * (hit.end - hit.start)}{sentence[hit.end :]}"
    return sentence


def subject_of(
    sentence: str, hits: Sequence[LabelHit], exists: Callable[[str], bool]
) -> str | None:
    """The provision that a sentence is about: the only one, or the one that it begins with.

    None where a clause about another follows: `considering c) is about experts, d) about money`.
    """
    places = list(dict.fromkeys(h.id for h in hits if h.id and "/" in h.id and exists(h.id)))
    if len(places) == 1:
        return places[0]
    if not places or hits[0].start > MAX_LEAD:
        return None
    beside = any(_NEXT_CLAUSE.search(sentence[: h.start]) for h in hits if h.id not in places[:1])
    return None if beside else places[0]


_NEXT_CLAUSE = re.compile(
    r"[,;，；،؛]\s?(?:(?:and|but|while|whereas|et|mais|tandis que|alors que|y|pero|mientras que|"
    r"а|и|но|тогда как|而|但|و|أما)\s?)?(?:the |le |la |el )?$",
    re.IGNORECASE,
)


def together(hits: Sequence[LabelHit]) -> list[LabelHit]:
    """The first label and those that are named right behind it: `resolves 2, 3 and 5`."""
    run: list[LabelHit] = []
    for hit in hits:
        if run and hit.start - run[-1].end > BESIDE:
            break
        run.append(hit)
    return run


BESIDE = 8
"""Characters between labels that are named together."""


class LastPlaced:
    """The last sentence of a paragraph that names a place, for what points to it from afar.

    `Resolves 5 is history. Nobody reads it. We would delete the paragraph.`: a deletion that names
    the kind of what goes. Its pronoun is enough where each sentence between is about the same
    clauses: `Both were inherited. We would delete them.`
    """

    def __init__(self) -> None:
        self._said, self._linked = "", False

    def meant_by(self, sentence: str, hits: Sequence[LabelHit]) -> str:
        """What a sentence points back to, "" for nothing; the sentence is then the last one."""
        if hits:
            self._said, self._linked = sentence, True
            return ""
        named = _NAMES_CLAUSE.search(sentence) is not None
        far = named or (self._linked and of_many(sentence, DELETE))
        self._linked = self._linked and _OF_BOTH.match(sentence) is not None
        return self._said if far else ""


_NAMES_CLAUSE = re.compile(NAMES_CLAUSE, re.IGNORECASE)
_OF_BOTH = re.compile(
    r"(?:they|both|these|ils|elles|(?:tous |toutes )?les deux|ceux-ci|celles-ci|amb[oa]s|"
    r"l[oa]s dos|ell[oa]s|они|оба|обе)\b|两者|二者|它们|كلاهما|كلتاهما",
    re.IGNORECASE,
)
