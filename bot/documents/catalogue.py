"""The catalogues of the six languages: the bot's own words, never those of members."""

import io
from functools import cache
from importlib import resources

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


@cache
def translations(language: str) -> NullTranslations:
    """The catalogue of a language; English, the language of the sources, for unknown ones.

    Catalogues are read as people write them (.po), so that there is nothing to compile.
    """
    source = resources.files("templates").joinpath("locale", f"{language}.po")
    if language not in LANGUAGES or language == "en" or not source.is_file():
        return NullTranslations()
    compiled = io.BytesIO()
    write_mo(compiled, read_po(io.BytesIO(source.read_bytes()), locale=language))
    compiled.seek(0)
    return Translations(compiled)


def reviewer(language: str) -> str:
    """Who reviewed the catalogue (its header `X-Reviewed-By`), empty for nobody.

    English needs no review: the sources are its catalogue.
    """
    found = translations(language)
    info = found.info() if isinstance(found, Translations) else {}
    return str(info.get("x-reviewed-by", ""))


def direction(language: str | None) -> str:
    """`rtl` or `ltr`, as HTML and Word call them."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def N_(text: str) -> str:  # noqa: N802 - gettext's own name for words that are translated later
    """Marks words for the catalogues where they stand in a table."""
    return text
