"""A sentence in the parts that each order, deny, tell or take back something of their own."""

from collections.abc import Callable, Iterator, Sequence

from bot.model.texts import LabelHit
from bot.reading.proposals.distributed import distributed
from bot.reading.proposals.sided import without_side
from bot.reading.prose.joining import unjoined, unmarked
from bot.reading.told.denials import apart
from bot.reading.told.reporting import turned
from bot.reading.told.taken_back import from_what_is_taken_back
from bot.reading.voices.names import Names

Labels = Callable[[str], Sequence[LabelHit]]


def parted(sentence: str, labels: Labels, names: Names) -> Iterator[list[str]]:
    """The parts of a sentence that stand alone, each in those that share what it proposes."""
    for part in _alone(sentence, labels, names):
        yield distributed(part, labels)


def _alone(sentence: str, labels: Labels, names: Names) -> Iterator[str]:
    """Parted where it turns to another's words, from what is taken back, or is not meant."""
    bare = unmarked(sentence)
    whole = unjoined(bare if labels(bare) else sentence)
    for said in turned(whole, names):
        for part in from_what_is_taken_back(said):
            for own in without_side(part, labels, names):
                yield from apart(own, lambda words: bool(labels(words)))
