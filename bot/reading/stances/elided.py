"""The subject that is left out: `we support the first, but cannot support the other`."""

import re

from bot.reading.voices.names import Names, is_subject

MAX_OPENING = 80
_OWN = re.compile(
    r"\b(?:we|i|Ourland|(?:my|our|this) (?:delegation|administration|country|government))\b",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"\b(?:but|and|yet|though)\b(?=,? (?:\w+ly |also |now |still |therefore |nevertheless )?"
    r"(?:can|could|can ?not|can[’']t|do not|don[’']t|does not|doesn[’']t|will|would|shall|"
    r"(?:support|oppose|object|accept|endorse|reject|agree|disagree)s?)\b)",
    re.IGNORECASE,
)


_BARE = re.compile(
    r"^\W*(?=(?:\w+ly )?(?:can ?not|can[’']t|could not|couldn[’']t|do not|don[’']t|will not|"
    r"won[’']t|"
    r"would not|can|could) (?:\w+ )?(?:support|agree|accept|endorse|join|go along|live with)\b)",
    re.IGNORECASE,
)


_AGAIN_FR = re.compile(
    r"(?<=\bet )(?=(?:l['’]|la |le |les |y |n['’]|ne )?[^\W\d_]{2,}ons\b)", re.IGNORECASE
)
"""`Nous avons reçu votre proposition et l'appuyons`."""


def with_subjects(sentence: str, names: Names) -> str:
    """The sentence with `we` where a verb begins it or goes on with the writer as its subject."""
    if "nous " in sentence.lower():
        sentence = _AGAIN_FR.sub("nous ", sentence)
    sentence = _BARE.sub("we ", sentence, count=1)
    own = _OWN.search(sentence, 0, MAX_OPENING)
    again = _AGAIN.search(sentence, own.end()) if own else None
    if own is None or again is None:
        return sentence
    others = (m for m in names.mentions(sentence, 0, again.start()) if not m.own)
    if any(is_subject(sentence, m.start, m.end) for m in others):
        return sentence
    return _AGAIN.sub(lambda match: f"{match[0]} we", sentence)
