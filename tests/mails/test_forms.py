"""The letters as mail programs send them, read: every field that a letter is about is right."""

import pytest

from tests.mails.forms import Form, form_marks, forms


@pytest.mark.parametrize("form", list(forms()), ids=lambda form: form.name)
def test_a_letter_in_the_form_of_its_program_is_understood(form: Form) -> None:
    wrong = {m.field: (m.expected, m.found) for m in form_marks(form) if not m.right}
    assert wrong == {}


def test_the_letters_are_many_and_in_all_six_languages() -> None:
    found = list(forms())
    assert len(found) >= 80
    assert {f.language for f in found} == {"ar", "en", "es", "fr", "ru", "zh"}
