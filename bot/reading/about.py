"""Which resolutions under revision a mail is about."""

import re
from collections.abc import Sequence

from bot.mail.subjects import is_reply
from bot.model.letters import Kind
from bot.reading.letters.asking import Ask
from bot.reading.places.in_passing import without_passing
from bot.reading.places.whose import headed_by
from bot.resolutions.labels import find_labels
from bot.resolutions.named import find_resolutions

MAX_WORDS = 20_000


def resolutions_of(ask: Ask) -> tuple[str, ...]:
    """Resolutions under revision that the mail is about: its words, subject, files, then thread."""
    wanted = ask.context.resolutions
    subject = ask.opened.letter.subject

    def named(text: str) -> list[str]:
        return _named(text, wanted)

    said = named(without_passing(ask.words))
    headed = named(subject) or headed_by(subject, wanted)
    if said and is_reply(subject) and set(said) < set(headed):  # `Re: Resolutions 191 and 58`
        headed = [r for r in headed if re.search(rf"(?<!\d){re.escape(r)}(?!\d)", ask.words)]
    said += headed + ask.numbered_in
    spoken = ask.spoken_of
    if not said and not (spoken is not None and set(spoken.resolutions) & set(wanted)):
        said = named(ask.words)
    if not said:
        said = in_file_names(ask)
    if not said and spoken is not None:
        said = [r for r in spoken.resolutions if r in wanted]
    if not said and len(wanted) == 1:
        said = list(wanted)
    return tuple(dict.fromkeys(said))


def in_file_names(ask: Ask) -> list[str]:
    """The resolutions that its files are called after."""
    found: list[str] = []
    wanted = ask.context.resolutions
    for name in (attachment.filename for attachment, _ in ask.opened.files):
        found += _named(words := re.sub(r"[_.-]+", " ", name), wanted)
        others = {h.resolution.rpartition("-")[2] for h in find_resolutions(words)} - set(found)
        bare = [r for r in wanted if re.search(rf"(?<!\d){re.escape(r)}(?!\d)", name)]
        found += [r for r in bare if r not in others]  # `WTSA Res 58`
    return found


def _named(text: str, wanted: Sequence[str]) -> list[str]:
    found = [h.resolution for h in find_resolutions(text[:100_000])]
    return [r for r in found if not wanted or r in wanted]


def of_own_last(ask: Ask) -> tuple[str, ...]:
    """The resolution that the writer last wrote on, where nothing else tells which one is meant."""
    own = (e for e in reversed(ask.library.letters) if e.author_email == ask.author)
    last = next((e for e in own if e.kind is Kind.COMMENT), None)
    return last.resolutions if last is not None and len(last.resolutions) == 1 else ()


def said_alone(ask: Ask) -> tuple[str, ...]:
    """The resolutions that a mail which says nothing about their text is about all the same."""
    subject = ask.opened.letter.subject
    sample = ask.words if is_reply(subject) else f"{subject}\n{ask.words}"
    found = [h.resolution for h in find_resolutions(sample[:100_000])]
    return tuple(dict.fromkeys(r for r in found if r in ask.context.resolutions))


def main_one(ask: Ask, resolutions: Sequence[str]) -> str | None:
    """The one of several resolutions that a label without one means."""
    if not resolutions:
        return None
    subject = [h.resolution for h in find_resolutions(ask.opened.letter.subject)]
    in_subject = [r for r in resolutions if r in subject]
    if len(in_subject) == 1:
        return in_subject[0]
    answered = ask.answered
    if answered is not None and len(answered.resolutions) == 1:
        return answered.resolutions[0]
    spoken = set(answered.provisions) if answered is not None else set()
    meant = [r for r in resolutions if spoken & _places(ask.words, r)] if spoken else []
    return meant[0] if len(meant) == 1 else resolutions[0]


def _places(words: str, resolution: str) -> set[str]:
    """The places that words name, if they are of that resolution."""
    return {h.id or "" for h in find_labels(words[:MAX_WORDS], None, resolution)}
