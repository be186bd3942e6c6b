"""What answers a comment is about it, unless it is thanks, dates or papers received."""

import pytest

from bot.reading.chatting import speaks_beyond_chatter

CLAUSE = "Graustark proposes in resolves 4 that joint meetings be held online."


@pytest.mark.parametrize(
    "words",
    [
        "Dear Daniel,\n\nhow generous to take away the only sentence that helps.\n\nVáclav",
        "Igor is right\n\nMiriam",
        "Chère Amalia,\n\nNous ne saurions ne pas nous y opposer.\n\nHélène",
        "Estimada Lucía:\n\nForma parte de un equilibrio delicado.\n\nRamón",
        "Уважаемая Амалия,\n\nэти слова принципиальны.\n\nИгорь",
        "各位同事：\n\n这几个字对小国代表团很重要。\n\n林文静",
        "الزملاء الأعزاء،\n\nالإشارة إلى الموارد ضرورية في رأينا.\n\nسامي",
        "Thank you, but this would take from small delegations what they need.\n\nYetta",
        "Joint meetings are dear to us.\n\nYetta",
    ],
)
def test_an_answer_in_whatever_words_is_about_the_comment(words: str) -> None:
    assert speaks_beyond_chatter(words, CLAUSE)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Dear all,\n\nBest regards,\nDaniel Whitlock",
        "Thank you, Daniel. We will study this and revert.\n\nYetta",
        "Bien reçu, merci. Je reviens vers vous la semaine prochaine.\n\nHélène",
        "Gracias, recibido.\n\nLucía",
        "Спасибо, получили. Направили в профильный департамент.\n\nИ. Стоянов",
        "收到，谢谢。我们将在内部讨论后回复。\n\n林文静",
        "شكراً جزيلاً. نراكم يوم الاثنين في جنيف.\n\nسامي",
        "Which room are we in on Thursday?\n\nTomasz",
        "Is there a link for the session of tomorrow?",
    ],
)
def test_thanks_and_dates_are_chatter(words: str) -> None:
    assert not speaks_beyond_chatter(words, CLAUSE)
