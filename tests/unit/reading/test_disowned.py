"""What a writer takes back in the same breath is no proposal of his (promise 5)."""

import pytest

from bot.model.facts import Context, Member, Surroundings
from bot.model.readings import Action, Proposal
from bot.reading.prose.marked import resulting
from bot.reading.reader import read, read_conversation
from bot.reading.told.disowned import without_disowned
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


@pytest.mark.parametrize(
    "words",
    [
        'Please delete, in resolves 4, "words that stand nowhere".',
        "Delete the second sentence of resolves 4.",
        "We propose to delete the comma in resolves 4.",
        "Remove the end of resolves 4.",
        "Supprimer, au point 4 du décide, « des mots ».",
        "Nous proposons de supprimer la dernière phrase du point 4 du décide.",
        "Suprimir la segunda frase del resuelve 4.",
        "Предлагаем исключить последнее предложение пункта 4 раздела «решает».",
        "Предлагаем исключить запятую в пункте 4 раздела «решает».",
        "建议删除做出决议4中的“字样”。",
        "建议删除做出决议4最后一句。",
        'نقترح حذف الجملة الأخيرة من الفقرة 4 من "يقرر".',
        "Delete joint in resolves 4.",
    ],
)
def test_a_part_of_a_clause_that_goes_does_not_take_the_clause_along(words: str) -> None:
    assert proposed(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Delete resolves 4.",
        "Please delete paragraph 4 of resolves.",
        "We propose to delete the text in resolves 4.",
        "Delete, in Resolution 191, resolves 4.",
        "Supprimer le point 4 du décide.",
        "Suprimir el punto 4 del resuelve.",
        "Предлагаем исключить пункт 4 раздела «решает».",
        "建议删除做出决议4。",
        'نقترح حذف الفقرة 4 من "يقرر".',
        "Remove everything in resolves 4.",
        "We propose the deletion of resolves 4 in Resolution 191.",
        "Delete the whole of resolves 4.",
        "Delete resolves 4 in full.",
        "We propose to delete all of resolves 4.",
    ],
)
def test_a_clause_that_goes_as_a_whole_goes(words: str) -> None:
    assert proposed(words) == [("191/resolves/4", "SUP")]


def test_two_states_may_propose_the_same_each_in_a_letter_of_its_own() -> None:
    members = (
        Member("h.amann@post.syldavia.example", "Hans Amann", "Syldavia", "administration"),
        Member("a@ruritania.example", "Amalia", "Ruritania", "administration"),
    )
    known = context()
    around = Context(known.lists, known.bots, members, (), known.resolutions, known.texts)
    first = mail("We propose to delete resolves 4.").replace(
        b"h.amann@post.syldavia", b"a@ruritania"
    )
    first = first.replace(b"Message-ID: <", b"Message-ID: <first.")
    again = mail("We support Ruritania: delete resolves 4.")
    again = again.replace(b"Message-ID: <", b"Message-ID: <again.")
    letters = [
        (each, Surroundings()) for each in (first, mail("Delete resolves 4, please."), again)
    ]
    _, same, support = read_conversation(letters, around)
    assert [(p.provision, str(p.action)) for p in same.reading.proposals] == [
        ("191/resolves/4", "SUP")
    ]
    assert support.reading.proposals == ()


def test_a_clause_with_typed_marks_is_the_wording_that_comes_of_them() -> None:
    assert resulting("that it ~~should~~ **shall** be so;") == "that it shall be so;"
    assert resulting("every [-two years-]{+year+}, as now") == "every year, as now"
    assert resulting("that **all** is well") is None
    words = "resolves 5 that liaison statements ~~should~~ **shall** be answered at once;"
    assert proposed(words) == [("191/resolves/5", "MOD")]
