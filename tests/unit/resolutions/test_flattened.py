"""A redline that lost its marks is never taken as a clean copy."""

import pytest

from bot.resolutions.flattened import is_flattened_against

OLD = "that the Director shall report in 2022 to the Council of Ruritania;"


@pytest.mark.parametrize(
    "new",
    [
        (
            "that the Director Secretary-General shall should report in"
            " 2022 to the Council of Ruritania;"
        ),
        "that the Director shall report in 2022 2026 to the Council of Ruritania;",
        "that the a Director shall report in 2022 to the Council of Ruritania;",
    ],
)
def test_old_and_new_words_side_by_side_are_recognised(new: str) -> None:
    assert is_flattened_against(OLD, new)


@pytest.mark.parametrize(
    "new",
    [
        OLD,
        "that the Director should report in 2026 to the Council of Ruritania;",
        "that the Director shall report in 2022 and 2023 to the Council of Ruritania;",
        "that the Director of the Bureau shall report in 2022 to the Council of Ruritania;",
        "",
        "something else altogether",
    ],
)
def test_a_clean_copy_is_no_flattened_redline(new: str) -> None:
    assert not is_flattened_against(OLD, new)
    assert not is_flattened_against("", new)
