"""The bot's own words in six languages: complete, well formed, and said to be reviewed or not."""

import io
import re
from dataclasses import replace
from importlib import resources
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from bot.documents import alerts, notices
from bot.documents.catalogue import LANGUAGES, reviewer, translations
from bot.documents.circulation import digest_paper
from bot.documents.digest import Digest
from bot.documents.formats import docx
from bot.documents.note import WORDS, count_words, note

from .material import ANNOUNCEMENT, GROUP, MEETING, NOW, TEXTS, WEEK, YEARLY, week_digest

ROOT = Path(__file__).parents[3]
OTHERS = [language for language in LANGUAGES if language != "en"]
PLACE = re.compile(r"%\((\w+)\)s")
JINJA = {"trim_blocks": "true", "lstrip_blocks": "true", "newstyle_gettext": "true"}


def extracted() -> set[str]:
    """Every word of ours that a person may read, found in the sources as pybabel finds them."""
    keywords = {"gettext": None, "ngettext": (1, 2), "N_": None, "_": None}
    found = set[str]()
    for folder, pattern, method in (
        ("bot/documents", "**.py", "python"),
        ("templates", "**.txt", "jinja2"),
        ("templates", "**.html", "jinja2"),
    ):
        for _, _, message, _, _ in extract_from_dir(
            ROOT / folder,
            method_map=[(pattern, method)],
            options_map={pattern: JINJA if method == "jinja2" else {}},
            keywords=keywords,
        ):
            found.add(message if isinstance(message, str) else message[0])
    return found


def catalogue(language: str) -> Catalog:
    source = resources.files("templates").joinpath("locale", f"{language}.po").read_bytes()
    return read_po(io.BytesIO(source), locale=language)


def digest_in(language: str) -> Digest:
    return replace(week_digest(), group=replace(GROUP, language=language))


def forms(message: Message) -> list[str]:
    held = message.string
    return [held] if isinstance(held, str) else list(held or ())


def source(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


@pytest.mark.parametrize("language", OTHERS)
def test_every_word_has_its_translation_and_no_other(language: str) -> None:
    held = [message for message in catalogue(language) if message.id]
    assert {source(message) for message in held} == extracted()
    assert [source(message) for message in held if not all(forms(message))] == []


@pytest.mark.parametrize("language", OTHERS)
def test_translations_keep_the_places_that_are_filled_in(language: str) -> None:
    for message in catalogue(language):
        for form in forms(message) if message.id else ():
            assert set(PLACE.findall(form)) == set(PLACE.findall(source(message))), form


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_are_as_many_as_the_language_has(language: str) -> None:
    found = [
        translations(language).ngettext("%(num)s day", "%(num)s days", count) % {"num": count}
        for count in (0, 1, 2, 3, 5, 11, 21, 100)
    ]
    assert all(found)
    wanted = {"zh": 1, "ar": 5, "ru": 3}.get(language, 2)
    assert len({re.sub(r"\d+", "#", each) for each in found}) == wanted


def test_no_catalogue_claims_a_review_that_nobody_made() -> None:
    assert {language: reviewer(language) for language in OTHERS} == dict.fromkeys(OTHERS, "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mail_can_be_written_in_every_language(language: str) -> None:
    group = replace(GROUP, language=language)
    mails = [
        notices.acknowledgement(list(WEEK), group, recipient_name="Rufus", texts=TEXTS),
        notices.reminder(MEETING, group, NOW, recipient_name="Rufus"),
        notices.preview(ANNOUNCEMENT, group, NOW),
        alerts.announcement_held(group, ANNOUNCEMENT, "late", NOW),
    ]
    for mail in mails:
        assert mail.subject.strip()
        assert "%(" not in mail.subject + mail.text
    assert len(mails[0].text.encode()) < notices.ACKNOWLEDGEMENT_BYTES
    assert "confirm hazel-4417" in mails[2].text


@pytest.mark.parametrize("language", LANGUAGES)
def test_note_and_paper_speak_the_groups_language(language: str) -> None:
    digest = digest_in(language)
    mail = note(digest)
    assert count_words(mail.text) <= WORDS
    assert "%(" not in mail.subject + mail.text + mail.html
    assert f'lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}"' in mail.html
    assert docx.write(digest_paper(digest))
    if language != "en":
        assert "FOR YOU TO DO" not in mail.text


def test_members_words_stay_in_their_own_language() -> None:
    mail = notices.acknowledgement(
        [YEARLY], replace(GROUP, language="ar"), recipient_name="Rufus", texts=TEXTS
    )
    assert "that progress be reviewed every year" in mail.text


def test_numbers_of_comments_are_not_turned_round_in_arabic() -> None:
    mail = note(digest_in("ar"))
    assert "\u200e191-C18\u200e" in mail.text
    assert "\u200e191-C18\u200e" in mail.html
    assert "\u200e" not in note(digest_in("fr")).text
