"""One order in every form that a language gives it: verbs, nouns, persons, tenses, periphrases.

Each line of `paradigms.txt`, and of the files in `paradigms`, is `language | words | what is read`.
Words that begin with `^` answer a letter which proposes a change of resolves 2 and the deletion of
considering d), those that begin with `^^` one which proposes only to delete resolves 2.
"""

from email.message import EmailMessage
from functools import cache
from pathlib import Path

import pytest

from bot.model.facts import Surroundings
from bot.reading.reader import read_conversation
from bot.reading.result import Read
from tests.mails.test_unseen import LIST, context

HERE = Path(__file__).parent
FILES = (HERE / "paradigms.txt", *sorted((HERE / "paradigms").glob("*.txt")))
CASES = [
    tuple(part.strip() for part in line.split(" | "))
    for file in FILES
    for line in file.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
FIRST = {
    "en": 'resolves 2: replace "every two years" by "every year".\n\nconsidering d): delete.',
    "fr": (
        "décide 2 : remplacer « tous les deux ans » par « chaque année ».\n\n"
        "considérant d) : supprimer."
    ),
    "es": 'resuelve 2: sustituir "cada dos años" por "cada año".\n\nconsiderando d): suprimir.',
    "ru": ("решает 2: заменить «каждые два года» на «ежегодно».\n\nучитывая d): исключить."),
    "zh": "做出决议2：将“每两年”改为“每年”。\n\n考虑到d)：删除。",
    "ar": (
        'الفقرة 2 من يقرر: الاستعاضة عن "كل سنتين" بعبارة "كل سنة".\n\n'
        'الفقرة د) من "إذ يضع في اعتباره": تحذف.'
    ),
}
DELETION = {
    "en": "We propose to delete resolves 2.",
    "fr": "Nous proposons de supprimer le point 2 du décide.",
    "es": "Proponemos suprimir el punto 2 del resuelve.",
    "ru": "Предлагаем исключить пункт 2 раздела решает.",
    "zh": "我们建议删除做出决议2。",
    "ar": "نقترح حذف الفقرة 2 من يقرر.",
}
ENDS = " ;,.:；，。؛،"


def letter(sender: str, words: str, number: int) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"] = sender, LIST
    mail["Subject"] = "Re: Resolution 191" if number else "Resolution 191"
    mail["Date"] = "Thu, 12 Mar 2026 10:35:00 +0000"
    mail["Message-ID"] = f"<paradigm-{number}@mail.example>"
    if number:
        mail["In-Reply-To"] = "<paradigm-0@mail.example>"
    mail.set_content(words, cte="8bit")
    return mail.as_bytes()


@cache
def wording(place: str, language: str) -> str:
    texts = (t for t in context().texts if (t.resolution, t.language) == ("191", language))
    text = next(t for t in texts if t.name == "in-force")
    return next(p.text for p in text.provisions if p.id == place)


def told(language: str, words: str) -> Read:
    """What is read of words written by a delegate of Costaguana."""
    letters = []
    if words.startswith("^"):
        first = DELETION if words.startswith("^^") else FIRST
        letters.append(letter("a.rassendyll@digital.ruritania.example", first[language], 0))
    own = words.lstrip("^").replace("\\n", "\n") + "\n\nLucía"
    letters.append(letter("l.montero@subtel.costaguana.example", own, len(letters)))
    return list(read_conversation([(raw, Surroundings()) for raw in letters], context()))[-1]


def proposal(line: str, language: str) -> tuple[str, str, str]:
    """(provision, action, wording) of `resolves/3 MOD should have => shall have`."""
    path, action, *rest = line.split(" ", 2)
    place, text = f"191/{path}", rest[0] if rest else ""
    old, arrow, new = f"{text} ".partition(" => ")
    if arrow:
        text = " ".join(wording(place, language).replace(old, new.strip()).split())
    elif text.startswith("+= "):
        text = f"{wording(place, language).rstrip(ENDS)} {text[3:]}"
    return place, action, text.rstrip(ENDS)


@pytest.mark.parametrize(("language", "words", "expected"), CASES)
def test_an_order_is_read_in_whatever_form(language: str, words: str, expected: str) -> None:
    found = told(language, words).reading
    lines = [line.strip() for line in expected.split(" ;; ")]
    sides = [line.removeprefix("position ") for line in lines if line.startswith("position ")]
    orders = [line for line in lines if line != "nothing" and not line.startswith("position ")]
    got = {(p.provision, str(p.action), (p.text or "").rstrip(ENDS)) for p in found.proposals}
    if orders or "nothing" in lines:
        assert got == {proposal(line, language) for line in orders}
    assert [str(found.position)] == (sides or [str(found.position)])
