"""Words for the parts of a resolution in the six languages of the Union."""

from bot.resolutions.vocabulary.ar import ARABIC
from bot.resolutions.vocabulary.base import Vocabulary, forms
from bot.resolutions.vocabulary.en import ENGLISH
from bot.resolutions.vocabulary.es import SPANISH
from bot.resolutions.vocabulary.fr import FRENCH
from bot.resolutions.vocabulary.ru import RUSSIAN
from bot.resolutions.vocabulary.zh import CHINESE, CHINESE_TERMS

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
VOCABULARIES = {v.language: v for v in (ARABIC, CHINESE, ENGLISH, FRENCH, RUSSIAN, SPANISH)}

__all__ = ["CHINESE_TERMS", "LANGUAGES", "VOCABULARIES", "Vocabulary", "forms"]
