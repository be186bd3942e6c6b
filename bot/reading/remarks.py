"""Remarks that name no provision, in a letter under a resolution's name: still on its text.

`The title is too long`, `nothing in the text says who pays`, `artificial intelligence is missing`.
What says nothing of it are courtesies, days, papers, languages, and who will deal with it. In
doubt it is a comment: one that is taken for chatter gets no number and is lost (READING, *kind*).
"""

import re
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from bot.mail.subjects import is_reply
from bot.reading.chatting import is_errand, said_apart, speaks_beyond_chatter
from bot.reading.letters.asking import Ask
from bot.reading.orders.edit_forms import quotations
from bot.reading.places.described import words_shared
from bot.reading.places.ground import Ground
from bot.reading.places.shelf import Shelf
from bot.reading.places.whose import few_words
from bot.reading.prose.sentences import is_question, sentences
from bot.reading.speaking import (
    answers_call,
    headed_as_comments,
    is_call,
    is_of_meetings,
    is_work_on_one,
    may_be_headed_otherwise,
    names_one,
)
from bot.reading.unread import unread_language
from bot.reading.words.folded import without_vowels
from bot.reading.words.text_words import (
    AT_HAND,
    DRAFT,
    FOUND,
    LACKS,
    OF_TEXT,
    OFFICES,
    OPINION,
    WORK,
)
from bot.resolutions.named import find_resolutions
from bot.resolutions.traditional import simplified

MAX_WORDS = 6_000  # characters looked at
MAX_SENTENCES = 60
MAX_SENTENCE = 400
MIN_QUOTED = 2
SHARED = 1.5  # words of the resolution by which a sentence is on its subjects
MUCH_SHARED = 2  # such words where nothing else tells that it is on a resolution
LONG = 8  # words of an opinion on something
_HAN = re.compile("[\u3400-\u9fff]")
_SYMBOL = re.compile(r"\b(?:NOC|MOD|ADD|SUP)\b")
_BARE_NUMBER = re.compile(r"\W*(?:\[[^\]]{1,40}\]\s*)?\d{2,3}\W*")


def remarks_on_text(ask: Ask, ground: Ground) -> bool:
    """Whether some sentence of a member's letter finds something of the text of a resolution.

    In a letter that is not headed so, only what it says of a text as such.
    """
    if ask.is_officer or (is_of_meetings(ask.opened.letter.subject) and not answers_call(ask)):
        return False
    headed, first = _is_on_one(ask), not is_reply(ask.opened.letter.subject)
    if not headed and find_resolutions(ask.opened.letter.subject):
        return False  # on a resolution that is not under revision
    if headed and unread_language(ask):
        return True
    words = without_vowels(simplified(said_apart(ask.words[:MAX_WORDS])))
    said = map(ask.names.masked, islice(sentences(words), MAX_SENTENCES))
    short = [sentence for sentence in said if len(sentence) <= MAX_SENTENCE]
    if not (headed or may_be_headed_otherwise(ask)):
        return first and any(_finds_of_text(one) or _asks_of_words(one, ground) for one in short)
    meant = (ground.resolution,) if ground.resolution else ask.context.resolutions
    grounds = [replace(ground, resolution=resolution) for resolution in meant]
    return any(_is_remark(one, each, firm=headed) for each in grounds for one in short)


def _is_on_one(ask: Ask) -> bool:
    """Whether the subject names a resolution, and not its meeting, or the first letter does."""
    subject = ask.opened.letter.subject
    if names_one(subject, ask) or _BARE_NUMBER.fullmatch(subject) or headed_as_comments(ask):
        return True
    return not is_reply(subject) and names_one(ask.words[:MAX_WORDS], ask)


def _is_work(sentence: str) -> bool:
    """Whether something is asked or told of papers, languages and those who do the work."""
    if is_errand(sentence) or is_call(sentence) or is_work_on_one(sentence):
        return True
    at_hand = DRAFT.search(sentence) is not None and AT_HAND.search(sentence) is not None
    return at_hand or WORK.search(sentence) is not None


def _finds_of_text(sentence: str) -> bool:
    """`The title is too long`."""
    if FOUND.search(sentence) is None or is_of_meetings(sentence) or _is_work(sentence):
        return False
    return OF_TEXT.search(sentence) is not None or DRAFT.search(sentence) is not None


def _asks_of_words(sentence: str, ground: Ground) -> bool:
    """Whether a few words of a text are asked about: `what does "back to back" mean?`."""
    quoted = few_words(sentence) if is_question(sentence) and not _is_work(sentence) else ()
    return any(ground.shelf.holding(few) for few in quoted)


def _is_remark(sentence: str, ground: Ground, *, firm: bool) -> bool:
    """`firm`: by its subject the letter is on a resolution; else the sentence itself must be."""
    clauses = _clauses(ground.shelf, ground.resolution or "", ground.language or "")
    if _is_work(sentence):
        return False
    if _SYMBOL.search(sentence) or _finds_of_text(sentence):
        return True
    found = OF_TEXT.search(sentence) is not None and FOUND.search(sentence) is not None
    if not speaks_beyond_chatter(sentence, clauses):
        return False
    said = found or LACKS.search(sentence) or _quotes(sentence, clauses)
    if not firm:
        if found or _is_on_draft(sentence) or _asks_of_words(sentence, ground):
            return True
        return OFFICES.search(sentence) is None and _shares(sentence, ground) >= MUCH_SHARED
    return bool(said) or _is_on_its_subjects(sentence, ground)


def _shares(sentence: str, ground: Ground) -> float:
    return words_shared(sentence, ground.shelf, ground.resolution, ground.language)


def _is_on_draft(sentence: str) -> bool:
    """`Does the draft bind the Sectors?`."""
    judged = is_question(sentence) or OPINION.search(sentence) is not None
    return judged and DRAFT.search(sentence) is not None


def _is_on_its_subjects(sentence: str, ground: Ground) -> bool:
    """Whether words of the resolution stand in it, or the writer says at length what he thinks."""
    shared = _shares(sentence, ground)
    finds = FOUND.search(sentence) is not None
    if OFFICES.search(sentence) and not finds:
        return False
    if shared >= SHARED or (finds and shared):
        return True
    if is_of_meetings(sentence):
        return False
    thinks = OPINION.search(sentence) is not None
    if thinks and (_is_long(sentence) or DRAFT.search(sentence)):
        return True
    return shared > 0 and (thinks or is_question(sentence))


def _is_long(sentence: str) -> bool:
    return len(sentence.split()) >= LONG or len(_HAN.findall(sentence)) >= 2 * LONG


def _quotes(sentence: str, clauses: str) -> bool:
    """Whether words in quotation marks stand in the resolution."""
    return any(len(said) >= MIN_QUOTED and said.lower() in clauses for said in quotations(sentence))


@lru_cache(maxsize=16)
def _clauses(shelf: Shelf, resolution: str, language: str) -> str:
    """The words of a resolution, small: a remark on joint meetings is on no meeting to come."""
    return "\n".join(text for _, text in shelf.clauses(resolution, language)).lower()
