"""What a writer takes back in the same breath is no proposal of his (promise 5)."""

import pytest

from bot.model.facts import Context, Member, Surroundings
from bot.model.readings import Action, Proposal
from bot.reading.disowned import without_disowned
from bot.reading.marked import resulting
from bot.reading.reader import read
from tests.mails.measure import context
from tests.unit.reading.test_reader import mail

FILED = tuple(
    Proposal(f"191/resolves/{n}", Action.MOD, f"that {n}", "a.docx", explicit=True, confidence=1)
    for n in (2, 3)
)


def proposed(words: str) -> list[tuple[str, str]]:
    members = (
        Member("h.amann@post.syldavia.example", "Hans Amann", "Syldavia", "administration"),
        Member("a@ruritania.example", "Amalia", "Ruritania", "administration"),
    )
    known = context()
    around = Context(known.lists, known.bots, members, (), known.resolutions, known.texts)
    found = read(mail(words), around, Surroundings()).reading.proposals
    return [(p.provision, str(p.action)) for p in found]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Please ignore paragraph 3 of the attachment."),
        ("en", "Do not consider the change to resolves 3 in the attached file."),
        ("fr", "Merci de ne pas tenir compte du point 3 du décide dans le fichier joint."),
        ("es", "No tengan en cuenta el punto 3 del resuelve del documento adjunto."),
        ("ru", "Просим не учитывать пункт 3 раздела «решает» во вложении."),
        ("zh", "请忽略附件中的做出决议3。"),
        ("ar", "نرجو تجاهل الفقرة 3 من يقرر في المرفق."),
    ],
)
def test_a_clause_of_a_file_that_the_mail_takes_back_is_not_proposed(
    language: str, words: str
) -> None:
    kept = without_disowned(FILED, words, language, "191")
    assert [p.provision for p in kept] == ["191/resolves/2"]


@pytest.mark.parametrize(
    "words",
    [
        "We were going to propose deleting resolves 5, but the text serves us well.",
        'The delegate of Ruritania said, and I quote, "resolves 4 should be deleted".',
        "We would not want it said that Ruritania alone keeps resolves 6.",
    ],
)
def test_what_was_only_had_in_mind_or_said_by_another_is_not_proposed(words: str) -> None:
    assert proposed(words) == []


@pytest.mark.parametrize(
    "words",
    [
        'In resolves 4 please delete "words that stand nowhere".',
        'We would suppress in resolves 4 the words "nowhere to be found".',
    ],
)
def test_words_struck_in_a_clause_do_not_strike_the_clause(words: str) -> None:
    assert proposed(words) == []


def test_a_clause_with_typed_marks_is_the_wording_that_comes_of_them() -> None:
    assert resulting("that it ~~should~~ **shall** be so;") == "that it shall be so;"
    assert resulting("every [-two years-]{+year+}, as now") == "every year, as now"
    assert resulting("that **all** is well") is None
    words = "resolves 5 that liaison statements ~~should~~ **shall** be answered at once;"
    assert proposed(words) == [("191/resolves/5", "MOD")]
