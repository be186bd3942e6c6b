"""A cheap look lets through whatever the pattern behind it could find."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, product
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from bot.mail.automatic import _SPAM_STEMS, _SPAM_WORDS
from bot.mail.automatic_words import (
    ABSENT,
    ABSENT_STEMS,
    GONE,
    GONE_STEMS,
)
from bot.mail.footers import _LEARN, _LEARN_STEMS, _PRINT, _PRINT_STEMS
from bot.mail.list_footers import _FOOTER_START, may_begin_footer
from bot.mail.machine_words import DECLARED, MACHINE_STEMS, MADE_BY_MACHINE
from bot.mail.phrases import FORWARDS, PRODUCT, PRODUCT_STEMS, SEPARATORS
from bot.mail.report_words import SUBJECT, SUBJECT_STEMS
from bot.mail.separators import may_separate, separator_words
from bot.model.closings import CLOSING, is_closing
from bot.reading.agendas import _HEAD, _STEMS
from bot.reading.letters.kinds import _ADMIN_STEMS, _ADMIN_WITHIN

MOST = 20_000


def samples(pattern: re.Pattern[str]) -> Iterator[str]:
    """Texts that a pattern matches: each of its alternatives, what may be left out in and out."""
    return islice(_all_of(_parser.parse(pattern.pattern, pattern.flags)), MOST)


def _all_of(tokens: Sequence[Any]) -> Iterator[str]:
    if not len(tokens):
        yield ""
        return
    for first in _one(*tokens[0]):
        for rest in _all_of(tokens[1:]):
            yield first + rest


def _one(op: Any, value: Any) -> Iterator[str]:
    if op is ops.LITERAL:
        yield chr(value)
    elif op is ops.BRANCH:
        for branch in value[1]:
            yield from _all_of(branch)
    elif op is ops.SUBPATTERN:
        yield from _all_of(value[-1])
    elif op in (ops.MAX_REPEAT, ops.MIN_REPEAT):
        least, most, inner = value
        for count in {least, min(most, max(least, 1))}:
            for pieces in product(list(islice(_all_of(inner), MOST)), repeat=count):
                yield "".join(pieces)
    elif op is ops.IN:
        yield chr(value[0][1]) if value[0][0] is ops.LITERAL else " "
    elif op in (ops.ANY, ops.NOT_LITERAL):
        yield "x"
    else:
        assert op in (ops.AT, ops.ASSERT, ops.ASSERT_NOT), op
        yield ""


@pytest.mark.parametrize("lead", ["", " ", "*", "> "])
def test_whatever_is_a_closing_phrase_begins_as_one(lead: str) -> None:
    bare = re.compile(CLOSING.pattern.partition("{0,4}")[2], CLOSING.flags)
    found = [text for text in samples(bare) if CLOSING.match(lead + text)]
    assert {"best regards", "thanks", "br", "mvh", "ciao"} <= set(found)
    assert [text for text in found if not is_closing(lead + text)] == []
    assert is_closing("BR,")


STEMS = {
    "absence": (ABSENT, ABSENT_STEMS),
    "who has gone": (GONE, GONE_STEMS),
    "machines": (MADE_BY_MACHINE, MACHINE_STEMS),
    "programs": (DECLARED, MACHINE_STEMS),
    "gateways": (_LEARN, _LEARN_STEMS),
    "spam": (_SPAM_WORDS, _SPAM_STEMS),
    "subscriptions": (_ADMIN_WITHIN, _ADMIN_STEMS),
    "agendas": (_HEAD, _STEMS),
    "paper": (_PRINT, _PRINT_STEMS),
    "products": (PRODUCT, PRODUCT_STEMS),
    "reports": (SUBJECT, SUBJECT_STEMS),
}


@pytest.mark.parametrize("name", STEMS)
def test_whatever_a_pattern_finds_has_one_of_its_stems(name: str) -> None:
    pattern, stems = STEMS[name]
    found = [text for text in samples(pattern) if pattern.search(text)]
    if name == "spam":
        found = [text for text in found if text.isascii()]  # only such mail is asked for stems
    assert len(found) > 5
    assert [text for text in found if not stems.within(text.lower())] == []


def test_whatever_begins_a_lists_footer_looks_like_it() -> None:
    found = [text for text in samples(_FOOTER_START) if text.isascii()]
    assert len(found) > 20
    assert [text for text in found if text[0].isalpha() and not may_begin_footer(text)] == [
        text
        for text in found
        if text.startswith("x")  # `any-name mailing list -- …`
    ]


def test_a_separator_in_any_dress_looks_like_one() -> None:
    dresses = ("{}", "-----{}-----", "--- {}:", "[{}]", "- {} -", "{} ----", "=== {}", "# {}")
    for words, dress in product((*SEPARATORS, *FORWARDS), dresses):
        for text in (dress.format(words), dress.format(words.title())):
            assert separator_words(text) is None or may_separate(text), text
