"""What is a fact and what a person is asked for."""

import pytest

from bot.documents.doubts import placed
from bot.model.readings import Citation

from .material import comment


@pytest.mark.parametrize(("confidence", "is_placed"), [(0.4, False), (0.95, True)])
def test_a_label_that_no_text_has_waits_for_a_place(confidence: float, is_placed: bool) -> None:
    label = Citation(
        "191/urges/9", "in-force", "urges 9", explicit=True, confidence=confidence, source="body"
    )
    assert placed(comment(1, "Freedonia", "On urges 9.", citations=(label,))) is is_placed
