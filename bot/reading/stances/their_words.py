"""What an answer finds the very words of a proposal to be: `Every year is fine by us`.

The words stand for the change, those that it replaces for the text in force.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from bot.model.readings import Proposal
from bot.reading.places.shelf import Shelf
from bot.reading.prose.lengths import amounts
from bot.reading.prose.negation import denied_at
from bot.reading.prose.sentences import is_question, sentences
from bot.reading.stances.estimates import Estimate, estimate
from bot.reading.voices.names import Names, told_of_another
from bot.resolutions.folding import comparable

MAX_WORDS = 3_000  # characters
MAX_SENTENCES = 12
MAX_SUBJECT = 8  # words, or three times as many characters in Chinese
MIN_SUBJECT = 2  # characters
THIS: Mapping[str, tuple[str, str]] = {
    "en": ("This ", "The current text "),
    "fr": ("Cela ", "Le texte actuel "),
    "es": ("Esto ", "El texto actual "),
    "ru": ("Это ", "Действующий текст "),
    "zh": ("这", "现有案文"),
    "ar": ("هذا ", "النص الحالي "),
}
"""Language → what stands for the change, and for the text in force."""
_TOO = re.compile(r"\b(?:too|trop|demasiad\w+|слишком)\b|[太过]于?|أكثر من اللازم", re.IGNORECASE)
"""`Every year is too often` is a remark: it does not say that the writer is against it."""
WORD = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+")
_QUOTED = re.compile(r"^[\"“«„「『]\s?([^\"”»“」』\n]{2,80}?)\s?[\"”»“」』]\s?")


def judged_words(
    words: str, answered: Sequence[Proposal], shelf: Shelf, language: str | None
) -> Iterator[tuple[Estimate, str]]:
    """How the sentences judge what they begin with, where it is words of a proposal."""
    this = THIS.get(language or "")
    told = [(shelf.wording(p.provision, language), p.text) for p in answered if p.text]
    texts = [(f" {comparable(old)} ", f" {comparable(new)} ") for old, new in told if old and new]
    for count, sentence in enumerate(sentences(words[:MAX_WORDS]) if this and texts else ()):
        if count >= MAX_SENTENCES:
            break
        if _TOO.search(sentence):
            continue
        last = _AT_END.search(sentence)
        if last and (side := next((s for o, n in texts if (s := _side(last[1], o, n))), None)):
            found = estimate(sentence[: last.start()])
            if found is Estimate.FOR:
                yield (found if side == "new" else Estimate.FOR_CURRENT), sentence
            continue
        for subject, rest in _subjects(sentence):
            side = next((s for old, new in texts if (s := _side(subject, old, new))), None)
            found = estimate(f"{this[side == 'old']}{rest}") if this and side else None
            if found is not None:
                yield found, sentence
                break


def period_kept(
    words: str, answered: Sequence[Proposal], shelf: Shelf, language: str | None, names: Names
) -> str:
    """The sentence that prefers the period in force to the one proposed: `we prefer the two-year
    cycle`; empty without one."""
    told = ((shelf.wording(p.provision, language), p.text) for p in answered if p.text)
    texts = [(amounts(old), amounts(new)) for old, new in told if old and new]
    changed = [(old - new, new - old) for old, new in texts if old - new and new - old]
    for sentence in sentences(words[:MAX_WORDS]) if changed else ():
        wished = _PREFERS.search(sentence)
        if wished is None or is_question(sentence) or denied_at(sentence, *wished.span()):
            continue
        said = set() if told_of_another(sentence, *wished.span(), names) else amounts(sentence)
        if any(said & old and not said & new for old, new in changed):
            return sentence
    return ""


_PREFERS = re.compile(
    r"\b(?:prefers?|(?:would|should) (?:rather|prefer|favou?r|opt)|stick (?:to|with)|stay with|"
    r"préf[éè]r\w+|nous en tenir|prefer(?:imos|iría\w*|ible)|prefier\w+|предпочита\w+|предпоч\w+)"
    r"\b|"
    r"倾向|(?<!\w)[نأ]فضل",
    re.IGNORECASE,
)
_AT_END = re.compile(r"\s[\"“«„「『]\s?([^\"”»“」』\n]{2,80}?)\s?[\"”»“」』]\W*$")
"""What is judged may stand behind: `me suena mejor «cada año»`."""


def _side(subject: str, old: str, new: str) -> str:
    """Whether words stand in the wording proposed alone, or in the one in force alone."""
    said = comparable(subject)
    said = said if said[:1] > "\u2e80" else f" {said} "
    if (said in old) == (said in new) or len(said.strip()) < MIN_SUBJECT:
        return ""
    return "new" if said in new else "old"


def _subjects(sentence: str) -> Iterator[tuple[str, str]]:
    """What a sentence may begin with, the longest first, and what is said of it."""
    quoted = _QUOTED.match(sentence)
    if quoted:
        yield quoted[1], sentence[quoted.end() :]
        return
    ends = [m.end() for m in WORD.finditer(sentence[:120])]
    most = MAX_SUBJECT * (3 if sentence[:1] > "\u2e80" else 1)
    for end in reversed(ends[:most]):
        yield sentence[:end], sentence[end:].lstrip(" ,，")
