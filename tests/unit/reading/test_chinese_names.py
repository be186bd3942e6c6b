"""States whose names Chinese writes by their sound are known by their names in other scripts."""

import pytest

from bot.reading.told.reporting import is_reported
from bot.reading.voices.names import Names, is_named, told_of_another

KNOWN = Names(("Ruritania",), ("Freedonia", "Sylvania", "Borduria", "Syldavia", "Spain"))


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("弗里多尼亚", "Freedonia"),
        ("弗里多尼亚也提议", "Freedonia"),
        ("鲁里塔尼亚", "Ruritania"),
        ("卢里塔尼亚", "Ruritania"),
        ("西尔瓦尼亚", "Sylvania"),
        ("博尔杜里亚", "Borduria"),
        ("锡尔达维亚", "Syldavia"),
        ("莫尔瓦尼亚", "Molvania"),
        ("托曼尼亚", "Tomania"),
        ("格鲁吉亚", "Georgia"),
        ("西班牙", "Spain"),
        ("弗里多尼亚", "Фридония"),
        ("弗里多尼亚", "弗里多尼亚电信管理局"),
    ],
)
def test_a_name_is_known_by_its_sound(written: str, name: str) -> None:
    assert is_named(written, (name,))


@pytest.mark.parametrize("written", ["弗里多尼亚", "我们", "大会", "加强", "利益", "西", ""])
def test_another_name_and_plain_words_are_not_it(written: str) -> None:
    assert not is_named(written, ("Ruritania", "Spain"))


@pytest.mark.parametrize(
    ("sentence", "another"),
    [
        ("弗里多尼亚提议删除该段", True),
        ("我们注意到弗里多尼亚提议删除该段", True),
        ("鲁里塔尼亚提议删除该段", False),
        ("鲁里塔尼亚和弗里多尼亚提议删除该段", False),
        ("我们支持弗里多尼亚的提案，并提议删除该段", False),
        ("弗里多尼亚的提案我们支持，并提议删除该段", False),
        ("众多国家提议删除该段", True),
        ("我国提议删除该段", False),
    ],
)
def test_what_another_proposes_is_told_from_what_the_writer_does(
    sentence: str, another: bool
) -> None:
    assert is_reported(sentence, KNOWN) is another


def test_a_flood_of_characters_is_looked_through_once() -> None:
    flood = "弗里" * 5_000 + "提议" + "我" * 5_000
    assert not told_of_another(flood, 10_000, 10_002, KNOWN)
