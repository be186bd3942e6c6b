"""Lines of devices, gateways and scanners are nobody's words; sentences like them are."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.mail.own_words import take_apart

TABLE = Path(__file__).with_name("machine_lines.txt")
WORDS = {
    "en": "Dear colleagues,\n\nSyldavia supports resolves 2.\n\nBest regards,\nHans Amann",
    "ru": "Уважаемые коллеги!\n\nСильдавия поддерживает пункт 2.\n\nС уважением,\nГанс Аманн",
    "zh": "各位同事：\n\n西尔达维亚支持做出决议2。\n\n此致\n敬礼\n阿曼",
    "ar": "الزملاء الأعزاء،\n\nتؤيد سيلدافيا الفقرة 2.\n\nمع التحية،\nهانس أمان",
}


def _lines(where: str) -> Iterator[str]:
    for line in TABLE.read_text("utf-8").split("\n"):
        place, _, words = line.partition(" ")
        if place == where:
            yield words


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("where", ["above", "below"])
def test_what_machines_put_around_the_words_is_not_the_writers(where: str, language: str) -> None:
    words = WORDS[language]
    kept = {}
    for line in _lines(where):
        text = f"{line}\n\n{words}" if where == "above" else f"{words}\n\n{line}"
        own = take_apart(text).own
        if own != words:
            kept[line] = own
    assert kept == {}


SENTENCES = [
    "Sent from the secretariat, the note reached us on Monday.",
    "External experts should be invited to the meeting.",
    "Attention should be given to the message of the Council in resolves 2.",
    "Public consultations are held by our organization every year.",
    "Envoyé par le secrétariat, le document est arrivé lundi.",
    "Внимание к сообщениям внешних экспертов необходимо.",
    "我们注意到邮件中的提案。",
    "الرسالة التي وردت من خارج المجموعة مفيدة.",
    "The official text should be unclassified.",
    "We ask that the list be checked for duplicates by the Bureaux.",
    "Attention: Head of External Relations and Attachments",
    "Atención: Ministerio de Relaciones Exteriores",
    "Outlook for 2027 to 2030",
    "A delegate read the paper on his iPhone",
    "Attention: all attachments of the last meeting are missing on the website.",
    "Aviso: los enlaces del documento no funcionan.",
    "注意：附件中的案文有误。",
    "1 iPhone was lost at the meeting",
    "The Galaxy programme should be named in resolves 2.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_of_the_same_words_is_the_writers(sentence: str) -> None:
    text = f"{sentence}\n\nWe support resolves 2.\n\n{sentence}"
    assert take_apart(text).own == text
