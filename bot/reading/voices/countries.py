"""What countries are called in the six languages (Unicode's CLDR): Suisse is Switzerland.

Only to know the writer's own State under another name; who may be meant else the secretariat's
table tells.
"""

from functools import cache

from babel import Locale

_LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")


def is_same_country(one: str, other: str) -> bool:
    """Whether two names are of one country, each in any of the languages."""
    code = _codes().get(one.casefold())
    return code is not None and code == _codes().get(other.casefold())


@cache
def _codes() -> dict[str, str]:
    """Name → code (ISO 3166) in every language."""
    return {
        name.casefold(): code
        for language in _LANGUAGES
        for code, name in Locale(language).territories.items()
        if len(code) == 2
    }
