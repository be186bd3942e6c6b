"""Questions that order something: those that ask for a change, and those answered with a yes."""

from bot.reading.prose.asked import ENDS
from bot.reading.voices.names import Names
from bot.reading.words.request_words import ANSWERS, ASKED_FOR, SHOULD, YES

MAX_OPENING = 4  # characters: `So, `, `¿`
_CLOSING = ' "”»)'


def is_asked(sentence: str) -> bool:
    """Whether a sentence ends as a question."""
    return sentence.rstrip(_CLOSING).endswith(ENDS)


def outright(sentence: str, names: Names) -> str:
    """A question that asks for a change, as the order that it is, with blanks for what asks.

    `Could we delete …?`; `should we delete …?` is a question and no more.
    """
    asked = ASKED_FOR.search(sentence) if is_asked(sentence) else None
    if asked is None or _is_told(sentence[: asked.start()], names):
        return sentence
    before = "" if asked.start() < MAX_OPENING else sentence[: asked.start()]
    return _unmarked(before, sentence, asked.end())


def granted(sentence: str, behind: str) -> str:
    """A question that its writer answers with a yes in the next sentence, as an order."""
    if not is_asked(sentence) or YES.match(behind) is None:
        return sentence
    asks = SHOULD.match(sentence)
    return _unmarked("", sentence, asks.end()) if asks else sentence


def unanswered(sentence: str) -> str:
    """A sentence without the `no, ` with which it answers the question before it."""
    answer = ANSWERS.match(sentence)
    return sentence[answer.end() :] if answer else sentence


def _unmarked(before: str, sentence: str, end: int) -> str:
    mark = max(map(sentence.rfind, ENDS))
    return f"{before:<{end}}{sentence[end:mark]} {sentence[mark + 1 :]}"


def _is_told(before: str, names: Names) -> bool:
    """Whether the words before a question say who asks it: `somebody asked: could we …?`."""
    said = before.rstrip(" ¿")
    label = said.endswith((",", "，", "،")) or any(c.isdigit() for c in said)
    return names.tells_of_another(said) or not (label or len(said) < MAX_OPENING)
