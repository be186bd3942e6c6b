"""Clauses that a remark describes without naming them, and what only sounds like a description."""

import pytest

from bot.reading.places.described import described
from bot.reading.places.shelf import shelf_of
from tests.mails.measure import context

DESCRIPTIONS = [
    (
        "en",
        "Few learn of activities which may concern another Sector before they begin.",
        "d/1",
    ),
    ("fr", "Le rapport annuel au Conseil sur la mise en œuvre mériterait d'être connu.", "s/2"),
    ("es", "Nadie ha visto las medidas para reducir la duplicación de trabajos.", "d/2"),
    ("ru", "Неясно, кто назначает ведущий Сектор, если группы не пришли к согласованию.", "r/3"),
    ("zh", "牵头部门由相关顾问组商定，但如果商定不了怎么办？", "r/3"),
    ("ar", "نأمل أن يُنشر التقرير السنوي المرفوع إلى المجلس عن تنفيذ القرار.", "s/2"),
]
OTHERWISE = [
    ("en", "The next joint meeting will be held on 12 May, back to back and with captioning."),
    ("en", "We thank the secretariat for its work."),
    ("fr", "La prochaine réunion conjointe se tiendra avec participation à distance."),
    ("es", "La reunión conjunta se celebrará con participación a distancia."),
    ("ru", "Собрание состоится в мае с дистанционным участием."),
    ("zh", "联席会议将于5月12日举行，并提供远程参会。"),
    ("ar", "س\u064aُعقد الاجتماع المشترك في مايو مع إتاحة المشاركة عن بُعد."),
]
HEADINGS = {
    "r": "resolves",
    "s": "instructs-the-secretary-general",
    "d": "instructs-the-directors-of-the-bureaux",
}


@pytest.mark.parametrize(("language", "words", "place"), DESCRIPTIONS)
def test_the_clause_described_is_known(language: str, words: str, place: str) -> None:
    found = described(words, shelf_of(context()), "191", language)
    heading, _, number = place.partition("/")
    assert [c.provision for c in found] == [f"191/{HEADINGS[heading]}/{number}"]
    assert not found[0].explicit


@pytest.mark.parametrize(("language", "words"), OTHERWISE)
def test_a_meeting_is_no_clause_on_meetings(language: str, words: str) -> None:
    assert described(words, shelf_of(context()), "191", language) == []
