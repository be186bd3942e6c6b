"""Whether words let a comment circulate or hold it back; in doubt it is held back."""

import pytest

from bot.reading.answers import to_be_held


@pytest.mark.parametrize(
    "words",
    [
        "may circulate", "You may share it.", "it may be shown to the group", "please circulate it",
        "peut être diffusé", "vous pouvez le diffuser", "puede difundirse", "pueden difundirlo",
        "можно распространять", "可以分发", "يجوز تعميم", "No, it may circulate",
        "Vous pouvez maintenant le diffuser.", "You can now share it with the group.",
        "Ya pueden difundirlo.", "Теперь можно распространить.", "现在可以传阅。",
        "يمكنكم الآن تعميمه.",
    ],
)  # fmt: skip
def test_it_may_circulate(words: str) -> None:
    assert to_be_held(words) is False


@pytest.mark.parametrize(
    "words",
    [
        "private", "do not circulate", "I do not think it may circulate", "ne peut être diffusé",
        "no puede difundirse", "не думаю, что можно распространять", "不可以分发", "لا يجوز تعميم",
        "нельзя, не можно распространять", "please do not circulate", "не распространять",
        "Merci de ne pas le diffuser pour le moment.", "No lo difundan todavía.", "请勿分发。",
        "Пока не распространяйте.", "لا تعمموه.", "Please do not share it yet",
    ],
)  # fmt: skip
def test_it_may_not(words: str) -> None:
    assert to_be_held(words) is True


@pytest.mark.parametrize(
    "words",
    [
        "Thank you.", "noted", "it is on resolves 3", "", "Pouvez-vous le diffuser ?",
        "It may circulate after 15 March.", "You may circulate it once my Minister has agreed.",
        "Vous pouvez le diffuser si le ministre est d'accord.", "Когда можно распространить?",
    ],
)  # fmt: skip
def test_it_is_about_something_else(words: str) -> None:
    assert to_be_held(words) is None
