"""Where a line stands among the earlier letters."""

from bot.model.facts import Earlier
from bot.model.letters import Kind
from bot.model.readings import Position
from bot.reading.letters.parents import MAX_MISSES, Library

LINE = "Ruritania proposes to review the list every year."


def _letter(words: str) -> Earlier:
    return Earlier(
        "1@r.example", "s", "a@r.example", "A", None, None, None, "", Kind.COMMENT, words, "",
        (), (), (), Position.NONE, None,
    )  # fmt: skip


def test_a_line_is_found_however_it_is_wrapped_or_marked() -> None:
    library = Library([_letter(LINE), _letter("Yes.")])
    assert library.holds("  ruritania proposes, to review\nthe list") == 1
    assert library.holds("Yes!") == 0
    assert library.holds("Freedonia proposes nothing at all.") == -1


def test_who_quotes_thousands_of_unknown_lines_does_not_make_us_search_without_end() -> None:
    library = Library([_letter(LINE)])
    for n in range(MAX_MISSES + 1):
        assert library.holds(f"a line that nobody wrote, number {n}") == -1
    assert library.holds(LINE) == -1
    assert Library([_letter(LINE)]).holds(LINE) == 0
