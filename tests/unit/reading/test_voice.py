"""A writer's side stays his, whoever stands in the sentence beside him."""

import pytest

from bot.reading.stances.stances import stances
from bot.reading.voices.names import Names
from bot.reading.voices.voice import without_quoted_speech

NAMES = Names(("Syldavia",), ("Freedonia", "Borduria"))


@pytest.mark.parametrize(
    "words",
    [
        "They are right: +1",
        "The Chair is right, we agree.",
        "主席说得对，同意。",
        "Мы все согласны.",
        "我们大家都同意。",
        "We all agree.",
        "Nous sommes tous d'accord.",
        "Проект приемлем для нас.",
        "The report has our support.",
        "Supported by all, including Syldavia.",
    ],
)
def test_who_agrees_with_others_agrees(words: str) -> None:
    assert stances(words, NAMES).support


def test_only_speech_of_others_is_left_out_and_the_length_stays() -> None:
    told = "Freedonia writes: “We cannot accept this.” We do."
    assert without_quoted_speech(told, NAMES).split() == ["Freedonia", "writes:", "We", "do."]
    assert len(without_quoted_speech(told, NAMES)) == len(told)
    for own in (
        "As we wrote: “We cannot accept this.”",
        "Syldavia wrote: “We cannot accept this.”",
        "Freedonia proposes to write “the list of subjects”.",
    ):
        assert without_quoted_speech(own, NAMES) == own
