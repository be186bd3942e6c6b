"""Pages in a real Chromium: axe-core finds nothing, nothing is fetched, telephones show them whole.

Covers every paper as HTML, and every mail that has markup, in three languages and dark mode too.
"""

import shutil
from collections.abc import Iterator
from dataclasses import replace

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from bot.documents.brief import brief_mail, compile_brief
from bot.documents.brief_paper import brief_paper
from bot.documents.formats import html
from bot.documents.note import note_html
from bot.documents.sheet import sheet_paper
from tests.acceptance.documents.papers import all_papers
from tests.unit.documents.material import GROUP, MEETING, NOW, TEXTS, WEEK, week_digest
from tests.unit.documents.test_brief import ACTIONS

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")


def mails() -> dict[str, str]:
    """Every mail with markup, in a left-to-right, a right-to-left and a Chinese group."""
    found = {}
    for language in ("en", "ar", "zh"):
        group = replace(GROUP, language=language)
        page = compile_brief(MEETING, group, WEEK, TEXTS, NOW, actions=ACTIONS)
        found[f"brief mail {language}"] = brief_mail(page).html
        found[f"note {language}"] = note_html(replace(week_digest(), group=group))
        found[f"empty note {language}"] = note_html(replace(week_digest(()), group=group))
    return found


def papers() -> dict[str, str]:
    brief = compile_brief(MEETING, GROUP, WEEK, TEXTS, NOW, actions=ACTIONS)
    private = {
        "sheet": sheet_paper(GROUP, WEEK, TEXTS, NOW),
        "brief": brief_paper(brief),
    }
    return {name: html.write(paper).decode() for name, paper in {**all_papers(), **private}.items()}


MAILS = mails()
PAGES = MAILS | papers()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as started:
        running = started.chromium.launch(executable_path=CHROMIUM)
        yield running
        running.close()


def opened(browser: Browser, page: str, width: int, *, dark: bool = False) -> Page:
    """The page in a window of that width; whatever it would fetch is noted and refused."""
    shown = browser.new_page(
        viewport={"width": width, "height": 800}, color_scheme="dark" if dark else "light"
    )
    shown.route("**/*", lambda route: route.abort())
    shown.set_content(page)
    return shown


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", sorted(PAGES))
def test_axe_finds_no_violation(browser: Browser, name: str, dark: bool) -> None:
    shown = opened(browser, PAGES[name], 1280, dark=dark)
    found = Axe().run(shown).response["violations"]
    shown.close()
    assert [(each["id"], [n["html"][:200] for n in each["nodes"]]) for each in found] == []


def test_axe_would_find_a_violation(browser: Browser) -> None:
    """Else the test above could not fail: a page without title, language and contrast."""
    shown = opened(browser, '<p style="color:#ccc;background:#ddd">pale</p>', 1280)
    found = {each["id"] for each in Axe().run(shown).response["violations"]}
    shown.close()
    assert {"color-contrast", "document-title", "html-has-lang"} <= found


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_telephone_shows_the_whole_width_and_nothing_is_fetched(
    browser: Browser, name: str
) -> None:
    shown = browser.new_page(viewport={"width": 320, "height": 800})
    asked: list[str] = []
    shown.on("request", lambda request: asked.append(request.url))
    shown.set_content(PAGES[name])
    wide = shown.evaluate("document.documentElement.scrollWidth")
    shown.close()
    assert wide <= 320
    assert asked == []


@pytest.mark.parametrize("name", sorted(MAILS))
def test_a_mail_keeps_the_rules_of_mail_programs(name: str) -> None:
    """Tables, styles in the tags, one style sheet for dark mode and telephones, under 100 kB."""
    page = MAILS[name].lower()
    assert len(MAILS[name].encode()) < 100_000
    assert not any(sign in page for sign in ("<img", "<link", "<script", "@import", "url(", "src="))
    assert page.count("<style") == 1
    assert "prefers-color-scheme: dark" in page
    assert page.count("<table") == page.count('role="presentation"') > 0
