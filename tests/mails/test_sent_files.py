"""The same changes in six languages mean the same from every program that writes Word files."""

from email.message import EmailMessage

import pytest

from bot.model.facts import Surroundings
from bot.model.letters import Kind
from bot.model.readings import Position
from bot.reading.reader import read
from tests.mails.letters import LIST, WRITER
from tests.mails.measure import TEXTS, context
from tests.mails.word_files import COUNTED, MAKERS, Line, Pieces

HEADINGS = {
    "en": ("resolves", "instructs the Secretary-General"),
    "fr": ("décide", "charge le Secrétaire général"),
    "es": ("resuelve", "encarga al Secretario General"),
    "ru": ("решает,", "поручает Генеральному секретарю"),
    "ar": ("يقرر", "يكلف الأمين العام"),
    "zh": ("做出决议", "责成秘书长"),
}
EDITS = {
    "en": ("every two years", "every year", "that joint workshops shall be encouraged;"),
    "fr": ("tous les deux ans", "chaque année", "que des ateliers communs sont encouragés;"),
    "es": ("cada dos años", "cada año", "que se fomenten talleres conjuntos;"),
    "ru": ("каждые два года", "ежегодно", "что поощряется проведение совместных семинаров;"),
    "ar": ("كل سنتين", "كل سنة", "أن تُشجَّع حلقات العمل المشتركة؛"),
    "zh": ("每两年", "每年", "鼓励举办联合讲习班；"),
}


def changed(language: str, *, counted: bool) -> tuple[list[Line], dict[str, str | None]]:
    """The text with one clause changed, one struck, one new; and the wordings that come of it.

    Where Word counts, none is struck: the numbers behind it would be others.
    """
    old, new, added = EDITS[language]
    first, second = HEADINGS[language]
    lines: list[Line] = []
    expected: dict[str, str | None] = {"191/resolves/7": added}
    section, here = 0, ""
    text = (TEXTS / f"191.{language}.txt").read_text("utf-8").split("\n\n", 1)[1]
    for line in filter(None, map(str.strip, text.splitlines())):
        number, _, words = line.partition(" ")
        if not number.isdigit():
            if line == second:
                lines.append(Line("7\t", (("+", added),), "+", section))
            section, here = section + (line in (first, second)), line
            lines.append(Line("", (("=", line),)))
            continue
        pieces: Pieces = (("=", words),)
        fate = "="
        if here == first and number == "2":
            before, _, after = words.partition(old)
            pieces = (("=", before), ("-", old), ("+", new), ("=", after))
            expected["191/resolves/2"] = before + new + after
        if here == first and number == "5" and not counted:
            fate, expected["191/resolves/5"] = "-", None
        counts = section if here in (first, second) else 0
        lines.append(Line(f"{number}\t", pieces, fate, counts))
    return lines, expected


def sent(data: bytes) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = WRITER, LIST, "Resolution 191"
    mail["Message-ID"], mail["Date"] = "<f@s.example>", "Tue, 03 Mar 2026 10:00:00 +0100"
    mail.set_content("Dear all,\n\nthe changes of Syldavia are attached.\n\nHans Amann\n")
    mail.add_attachment(data, "application", "octet-stream", filename="Syldavia 191.docx")
    return bytes(mail)


@pytest.mark.parametrize("language", EDITS)
@pytest.mark.parametrize("maker", MAKERS)
def test_a_file_means_the_same_from_every_program(maker: str, language: str) -> None:
    lines, expected = changed(language, counted=maker in COUNTED)
    found = read(sent(MAKERS[maker](lines)), context(), Surroundings()).reading
    assert (found.kind, found.position) == (Kind.COMMENT, Position.AMEND)
    assert {p.provision: p.text for p in found.proposals} == expected
    assert {p.source for p in found.proposals} == {"Syldavia 191.docx"}
    assert set(found.provisions) == set(expected)
