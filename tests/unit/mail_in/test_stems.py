"""Many stems looked for at once are found where each alone would be."""

from hypothesis import given
from hypothesis import strategies as st

from bot.mail.stems import Stems

_LETTERS = st.text(alphabet="abcé会ا\ud800 ", max_size=30)
_STEMS = st.lists(st.text(alphabet="abcé会ا ", min_size=1, max_size=4), min_size=1, max_size=8)


@given(_STEMS, _LETTERS)
def test_stems_are_found_as_one_by_one(stems: list[str], text: str) -> None:
    looked_for = Stems(*stems)
    assert looked_for.within(text) is any(stem in text for stem in stems)
    assert looked_for.found(text) == {stem for stem in stems if stem in text}


def test_one_stem_within_another_is_found_beside_it() -> None:
    assert Stems("omyłkowo", "kow", "wo").found("omyłkowo") == {"omyłkowo", "kow", "wo"}
