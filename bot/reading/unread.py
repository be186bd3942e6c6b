"""Letters in a language that nobody here reads: a person must look at what they say.

The group has six languages, but a delegate may write in his own. Under a resolution's name, or as
comments, that is a comment, unless it is plainly a word of thanks: lost it must not be.
"""

import re

from bot.reading.chatting import said_apart
from bot.reading.letters.asking import Ask
from bot.reading.prose.languages import has_small_words, language_of

READ = frozenset(("ar", "en", "es", "fr", "ru", "zh"))
MAX_WORDS = 6_000  # characters looked at
MIN_WORDS, MIN_SIGNS = 2, 4  # of a sentence; of one in a script without spaces
MAX_THANKS, MAX_SIGNS = 14, 40
_LETTERS = re.compile("[ąćęłńśźżőűășțşţğışčřěůďťňľĺŕøåäößãõāēīģķļņūėįųđ]")
"""Letters that none of the six languages has but in names."""
_PERSIAN, _PERSIAN_ALONE = re.compile("[پچژگکی]"), re.compile("[پچژگ]")
MIN_PERSIAN = 3  # letters
_WITHOUT_SPACES = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_THANKS = re.compile(
    r"\b(?:obrigad|agradeç|dank|grazie|ringrazi|bedankt|tack|takk|tak for|kiit|dzięk|děkuj|ďakuj|"
    r"hvala|köszön|mul[tț]um|teşekkür|sağ ?ol|terima kasih|cảm ơn|aitäh|paldies|ačiū|faleminderit|"
    r"дякую|вдячн|дзякуй|рахмет|благодаря|хвала|ευχαριστ)|ありがと|感謝|感谢|감사|고맙|תודה|ขอบคุณ|"
    r"متشکر|ممنون|سپاس|تشکر|धन्यवाद",
    re.IGNORECASE,
)


def unread_language(ask: Ask) -> str:
    """The language of a member's words that is not read (ISO 639-1, `?` if unknown); else empty."""
    if ask.is_officer:
        return ""
    words = said_apart(ask.words[:MAX_WORDS])
    language = language_of(words)
    if language == "ar" and _is_persian(words):
        language = "fa"
    if language in READ or language is None:
        strange = _LETTERS.search(words.lower()) is not None and not has_small_words(words, READ)
        language = "?" if strange else ""
    return language if language and _says_something(words) else ""


def _is_persian(words: str) -> bool:
    """A few words are taken for Arabic: most of their letters are."""
    return _PERSIAN_ALONE.search(words) is not None and len(_PERSIAN.findall(words)) >= MIN_PERSIAN


def _says_something(words: str) -> bool:
    """Whether it is more than a few words, and they do not thank."""
    signs, count = len(_WITHOUT_SPACES.findall(words)), len(words.split())
    if count < MIN_WORDS and signs < MIN_SIGNS:
        return False
    return count > MAX_THANKS or signs > MAX_SIGNS or _THANKS.search(words) is None
