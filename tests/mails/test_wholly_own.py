"""Words that look like a machine's, a header's or a quotation's stay their writer's, every line."""

from pathlib import Path

import pytest

from bot.mail.own_words import take_apart

TABLE = Path(__file__).with_name("wholly_own.txt")
QUOTATION = (
    "On Mon, 9 Mar 2026 at 10:00, Daniel Whitlock <d.whitlock@comms.freedonia.example> wrote:\n"
    "> Freedonia proposes to delete resolves 5.\n"
)


def _letters() -> dict[str, str]:
    blocks = TABLE.read_text("utf-8").split("\n== ")[1:]
    return {name: words.strip("\n") for name, _, words in (b.partition("\n") for b in blocks)}


@pytest.mark.parametrize("name", _letters())
@pytest.mark.parametrize("below", ["", f"\n\n{QUOTATION}"])
def test_no_line_of_the_writers_is_taken_for_anothers(name: str, below: str) -> None:
    words = _letters()[name]
    assert take_apart(words + below).own == words


@pytest.mark.parametrize("sign", [">", "|", ":", "}"])
def test_a_quotation_may_bear_any_mark_that_its_introduction_is_followed_by(sign: str) -> None:
    marked = QUOTATION.replace("\n> ", f"\n{sign} ")
    text = f"{marked}\nWe cannot agree.\n\n{sign} Thank you.\n\nNor can others."
    assert take_apart(text).own == "We cannot agree.\n\nNor can others."
