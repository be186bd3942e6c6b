"""Chinese files, whose clauses are counted in words and set without spaces."""

import pytest

from bot.reading.files.file_reading import FileReading
from bot.resolutions.clauses import read_label
from bot.resolutions.numbers import normal_number
from tests.unit.reading.test_files import clauses, document, reading

COUNTED = "〇一二三四五六七八九十"


def _changed(label: str, behind: str) -> FileReading:
    """The text with one clause changed and its numbers written in another way."""
    lines = []
    for line in clauses("zh"):
        number, _, words = line.strip().partition(" ")
        if number.isdigit():
            lines.append(label.format(COUNTED[int(number)], number) + behind + words)
        else:
            lines.append(number + words if number.endswith(")") else line)
    return reading(document(line.replace("每两年", "每年") for line in lines))


@pytest.mark.parametrize(
    "label", ["{0}、", "（{0}）", "({0})", "{0}．", "（{1}）", "{1}、", "{1}）"]
)
@pytest.mark.parametrize("behind", ["", " "])
def test_clauses_may_be_counted_in_words(label: str, behind: str) -> None:
    read = _changed(label, behind)
    assert [(p.provision, p.text) for p in read.proposals] == [
        ("191/resolves/2", "共同关心的课题清单应每年审议一次，并以国际电联六种正式语文公布；")
    ]


@pytest.mark.parametrize(
    ("signs", "number"),
    [("十", "10"), ("十二", "12"), ("二十", "20"), ("三十五", "35"), ("一二", ""), ("十二三", "")],
)
def test_numbers_of_two_signs_and_more(signs: str, number: str) -> None:
    assert normal_number(signs) == number


@pytest.mark.parametrize("line", ["三个部门的顾问组", "第二，共同关心", "一般而言", "十、"])
def test_words_that_begin_with_a_number_have_none(line: str) -> None:
    assert read_label(line) is None
