"""A sentence in the parts that each order, deny, tell or take back something of their own."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bot.model.texts import LabelHit
from bot.reading.orders.orders import order_of
from bot.reading.orders.questions import granted, outright, unanswered
from bot.reading.orders.reach import keeps_back, points_back
from bot.reading.proposals.by_turn import by_name, names_of
from bot.reading.proposals.distributed import distributed
from bot.reading.proposals.sided import without_side
from bot.reading.prose.joining import unjoined, unmarked
from bot.reading.prose.sentences import sentences
from bot.reading.told.denials import apart
from bot.reading.told.reporting import turned
from bot.reading.told.taken_back import from_what_is_taken_back
from bot.reading.voices.antecedents import Antecedents
from bot.reading.voices.names import Names
from bot.reading.words.request_words import QUESTION

Labels = Callable[[str], Sequence[LabelHit]]


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence or part of one, and what stands beside it."""

    words: str
    proposed: bool
    """Whether the part before it proposes."""
    behind: str
    """The next sentence."""
    asked: bool
    """Whether it was a question that asks for what it says."""


def spoken(
    text: str, labels: Labels, they: Antecedents, names: Names, after: str
) -> Iterator[Part]:
    """What a paragraph says, part by part; `after` is the sentence behind it."""
    said = [part for sentence in _whole(text) for part in _pointing(sentence, labels)]
    named: tuple[str, ...] = ()
    for at, words in enumerate(said):
        named = names_of(labels(words)) or named
        behind = said[at + 1] if at + 1 < len(said) else after
        settled = by_name(they.settled(words), named)
        whole = granted(unanswered(settled) if at else settled, behind)
        announced = at > 0 and QUESTION.search(said[at - 1]) is not None
        sentence = whole if announced else outright(whole, names)
        for parts in parted(sentence, labels, names):
            for number, part in enumerate(parts):
                proposed = whole not in settled
                proposed = proposed or (number > 0 and order_of(parts[0]) is not None)
                yield Part(part, proposed, behind, asked=sentence != whole)


def _whole(text: str) -> Iterator[str]:
    """The sentences, with those that only say the same of another place behind the one meant.

    `Resolves 5 could go. The same applies to resolves 6.` is read as if a semicolon joined them.
    """
    before = ""
    for sentence in sentences(text):
        if before and _THE_SAME.match(sentence):
            before = f"{before.rstrip(' .')}; {sentence[:1].lower()}{sentence[1:]}"
            continue
        if before:
            yield before
        before = sentence
    if before:
        yield before


_THE_SAME = re.compile(
    r"(?:the same (?:\w+ ){1,3}(?:for|to|of)|il en (?:va|est) de même|lo mismo "
    r"(?:\w+ ){1,3}?(?:al?|para|con|del?)|то же (?:самое )?относится)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[\"“«„「『][^\"”»」』]{1,2000}[\"”»」』]")
_JOINT = re.compile(r"\s?[;；؛]\s?|(?<=[了失]|[去除])[，,]")
"""Where something new may be said of what was named: `resolves 2 is gone; it should be kept`."""


def _pointing(sentence: str, labels: Labels) -> Iterator[str]:
    """A sentence, or its two parts where the second is on what the first one names."""
    joint = _JOINT.search(sentence)
    if joint:  # but not in what is quoted
        joint = _JOINT.search(_QUOTED.sub(lambda match: "_" * len(match[0]), sentence))
    behind = sentence[joint.end() :] if joint else ""
    if joint and (keeps_back(behind) or points_back(behind)) and not labels(behind):
        yield sentence[: joint.start()]
        yield behind
    else:
        yield sentence


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
