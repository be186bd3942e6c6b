"""Proposals in a PDF: it has no marks, so one of a text, or of clauses, is a clean copy."""

import re
from collections.abc import Sequence

from bot.model.readings import Proposal
from bot.reading.files.file_proposals import clean_proposals
from bot.reading.files.file_reading import FileReading, resolutions_in
from bot.reading.files.versions import set_apart, without_current
from bot.reading.places.shelf import Shelf
from bot.reading.proposals.symbols import symbol_proposals
from bot.reading.words.order_words import REASONS
from bot.resolutions.languages import guess_language
from bot.resolutions.outline import outline_text, text_document
from bot.resolutions.word_views import words

_HEADS = ("title", "enacting")
_ARABIC = re.compile("[\u0621-\u064a]{3}")
_ENDS_REASONS = re.compile(
    r"\s{0,4}(?:(?:MOD|ADD|SUP|NOC)\b|\d{1,2}(?:bis|ter)?[ .)\t]|[a-zа-я] ?\)|$|"
    r"(?:considering|recogni[sz]ing|noting|recalling|resolves|instructs|invites|considérant|"
    r"reconnaissant|notant|rappelant|décide|charge|invite|considerando|reconociendo|observando|"
    r"recordando|resuelve|encarga|invita|учитывая|признавая|отмечая|напоминая|решает|поручает|"
    r"предлагает)\b|考虑到|认识到|注意到|忆及|做出决议|责成|请)",
    re.IGNORECASE,
)


def printed(
    name: str, data: bytes, shelf: Shelf, resolution: str | None, wanted: Sequence[str]
) -> FileReading:
    """A PDF has no marks: one of a whole text, or of clauses, is compared as a clean copy."""
    # what reads PDF is 6 MB of every process, for the few letters that bring one
    from bot.resolutions.portable import read_portable  # noqa: PLC0415

    page = read_portable(data)
    if page.problem:
        return FileReading(warnings=(f"{name} {page.problem}; it was not read",))
    about = resolutions_in(page.text, name, resolution, wanted, shelf)
    if page.coloured:
        drawn = f"{name} has words in colours, which may be changes; it was not compared"
        return FileReading(resolutions=tuple(about), warnings=(drawn,))
    if _ARABIC.search(page.text):
        turned = f"{name}: the order of Arabic words in a PDF is not certain; it was not compared"
        return FileReading(resolutions=tuple(about), warnings=(turned,))
    proposals: list[Proposal] = []
    text = set_apart(_without_reasons(page.text))
    shown = without_current(text_document(text, guess_language(text)), shelf)
    text = "\n\n".join(map(words, shown.paragraphs))
    for number in about:
        other = outline_text(text, number)
        ordered = symbol_proposals(name, shown, number, shelf)
        proposals += ordered
        placed = {p.provision for p in ordered}
        compared = clean_proposals(name, other, number, shelf, 0.8)
        found = [p for p in compared if p.provision not in placed]
        # lines of the head run together on a page: only clauses are compared
        proposals += [p for p in found if p.provision.split("/")[1] not in _HEADS]
        if len(found) > max(4, len(other.provisions) // 2):
            unlike = f"{name} is too unlike the text to be compared clause by clause"
            return FileReading(resolutions=tuple(about), warnings=(unlike,))
    return FileReading(tuple(proposals), resolutions=tuple(about))


def _without_reasons(text: str) -> str:
    """Lines of a page without *Reasons: …*, which would run on with the clause above."""
    kept, left = list[str](), False
    for line in text.split("\n"):
        left = bool(REASONS.match(line)) or (left and not _ENDS_REASONS.match(line))
        if not left:
            kept.append(line)
    return "\n".join(kept)
