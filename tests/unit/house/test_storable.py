"""Whatever strangers write can be kept by every database."""

import json

from hypothesis import given
from hypothesis import strategies as st

from bot.store.storable import storable, to_json

ANY = st.text(st.characters())
TREE = st.recursive(
    ANY | st.integers() | st.none(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ANY, inner, max_size=4),
    max_leaves=12,
)


@given(ANY)
def test_text_becomes_storable_and_nothing_else_changes(text: str) -> None:
    kept = storable(text)
    kept.encode()
    assert "\x00" not in kept
    assert storable(kept) == kept
    if "\x00" not in text and not any(0xD800 <= ord(c) <= 0xDFFF for c in text):
        assert kept == text


@given(TREE)
def test_json_of_anything_can_be_kept_and_read_back(value: object) -> None:
    written = to_json(value)
    written.encode()
    assert "\x00" not in json.dumps(json.loads(written), ensure_ascii=False)


def test_a_backslash_that_spells_nul_stays_what_it_is() -> None:
    assert json.loads(to_json({"a": "\\u0000"})) == {"a": "\\u0000"}
