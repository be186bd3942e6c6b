"""The beginning of a resolution: its number, title and enacting line; and where it ends."""

import re
from functools import cache

from bot.model.texts import ProvisionKind, Unplaced
from bot.resolutions.folding import fold
from bot.resolutions.lines import Line
from bot.resolutions.named import find_resolutions
from bot.resolutions.outline_sections import (
    clause,
    heading_or_annex,
    run_on,
    section_heading,
)
from bot.resolutions.outline_state import Builder, start
from bot.resolutions.vocabulary import VOCABULARIES, forms

_PART = re.compile(r"(?:\d{1,4}\s+)?PART\s+[IVX]+\s+[-–—]")
NUMBERED = r"[^\W\d_][\w()*/.+-]{1,40}/\d[\w()*/.+#-]{0,30}"
"""The number of a proposal: `RCC/12/3`, `РСС/12/3`, `EUR/44A11/2#50123`."""
SYMBOL = re.compile(
    rf"(?:{NUMBERED}\s+)?\(?(?:MOD|ADD|SUP|NOC)\)?\d?\s?\*?"
    rf"(?:\s+{NUMBERED}|(?:\s+[\w()/.-]{{1,40}}){{0,2}})"
)
_BEFORE_NAME = re.compile(
    r"(?:\(?(?:MOD|ADD|SUP|NOC)\)?\s+)?"
    r"(?:(?:proposed|draft|revised|new|revision|amended|preliminary|projet|révision|révisée?"
    r"|proyecto|revisión|revisada|проект|пересмотра?|пересмотренной|مشروع|مراجعة)\s+){0,3}"
    r"(?:(?:of|to|de la|de|a la|del)\s+)?(?:(?:draft|the|revised)\s+)?",
    re.IGNORECASE,
)


def leaves(b: Builder, text: str) -> bool:
    """Whether the resolution is over: another part or another resolution begins."""
    if b.stage not in ("section", "annex"):
        return False
    if _PART.match(text):
        return True
    named = number_line(text)
    return named is not None and named != own_number(b.resolution)


def own_number(resolution: str) -> str:
    """The bare number of a resolution\'s code: `18` of `WTSA-18`."""
    return re.sub(r"^(?:WTSA|WTDC|ITU-R|WRC|Council|DEC|REC|[A-Z]+-(?:DEC|REC))-", "", resolution)


def number_line(text: str) -> str | None:
    """The number in a line that is but the name of a resolution: `RESOLUTION 191 (REV. …)`."""
    bare = _BEFORE_NAME.sub("", text[:400], count=1)[:300]
    hits = find_resolutions(bare)
    if len(hits) != 1 or hits[0].start > 0:
        return None
    rest = bare[hits[0].end :].strip(" *")
    if rest and not (rest.startswith(("(", "（")) and rest.endswith((")", "）"))):
        return None
    found = re.search(r"\d+(?:-\d+)?$", hits[0].resolution)
    return found.group() if found else None


@cache
def _enacting(language: str) -> tuple[str, ...]:
    return tuple(fold(form) for form in forms(VOCABULARIES[language].enacting_line))


def head(b: Builder, line: Line, text: str, index: int) -> None:
    """The lines before the first section: number, title, enacting line."""
    if fold(text).startswith(_enacting(b.language)) and b.stage != "enacted":
        _enact(b, text)
        return
    if b.stage in ("before", "title") and _named(b, text):
        b.place = line.place
        return
    heading = section_heading(b, line, text)
    if heading is None and b.stage == "title" and run_on(b, line, text)[0] is not None:
        heading = run_on(b, line, text)[0] if line.lead or text.endswith((",", ";", ".")) else None
    if heading is not None and (heading.operative or b.stage == "title" or _short(text)):
        b.stage = "section"
        if not heading_or_annex(b, line, text):
            clause(b, line, text, index)
    elif b.stage == "title" and not SYMBOL.fullmatch(text):
        _titled(b, text, index)
    else:
        b.unplaced.append(Unplaced(text, "before the resolution", index))


_NAME_AND_TITLE = re.compile(r"(?P<name>.{5,120}?\d\)?)\s+[-–—:]\s*(?P<title>\D.{8,300})")
_HISTORY = re.compile(r"[(（].{0,300}\d{4}.{0,20}[)）]")


def _named(b: Builder, text: str) -> bool:
    """Whether a line names the resolution, with its title or without; then both are placed."""
    parts = _NAME_AND_TITLE.fullmatch(text)
    name = parts["name"] if parts and number_line(parts["name"]) else text
    number = number_line(name)
    if number is None or _another(b, number):
        return False
    if b.stage == "title":
        if fold(b.opens[0].parts[0]) == fold(name):
            b.unplaced.append(Unplaced(text, "said twice"))
            return True
        _not_yet(b)
    start(b, "", ProvisionKind.WHOLE).parts.append(name)
    b.edition = find_resolutions(name)[0].edition
    b.stage = "title"
    if parts and name != text:
        start(b, "title", ProvisionKind.TITLE).parts.append(parts["title"])
    return True


def _not_yet(b: Builder) -> None:
    """What was taken for the beginning was a cover that names the resolution, too."""
    b.unplaced += [Unplaced(t, "before the resolution") for o in b.opens for t in o.parts]
    b.opens.clear()
    b.seen.clear()


def _another(b: Builder, number: str) -> bool:
    own = own_number(b.resolution)
    return own.isdigit() and number.split("-", maxsplit=1)[0] != own.split("-")[0]


def _short(text: str) -> bool:
    return len(text) < 80


def _titled(b: Builder, text: str, index: int) -> None:
    if _HISTORY.fullmatch(text):
        # WTSA prints where and when a resolution was revised under its title.
        b.opens[0].parts.append(text)
        return
    title = next((o for o in b.opens if o.kind is ProvisionKind.TITLE), None)
    if title is None:
        start(b, "title", ProvisionKind.TITLE).parts.append(text)
    elif len(title.parts) < 4 and len(text) < 250:
        title.parts[-1] += " " + text
    else:
        b.unplaced.append(Unplaced(text, "between title and enacting line", index))


def _enact(b: Builder, text: str) -> None:
    """The enacting line; lines without a place just before it are the title."""
    if b.stage == "before" and not any(o.kind is ProvisionKind.WHOLE for o in b.opens):
        _title_from_unplaced(b)
    start(b, "enacting", ProvisionKind.ENACTING).parts.append(text)
    b.stage = "enacted"


def _title_from_unplaced(b: Builder) -> None:
    while b.unplaced and len(b.unplaced[-1].text) < 250 and len(b.unplaced) <= 3:
        last = b.unplaced.pop()
        opened = next((o for o in b.opens if o.kind is ProvisionKind.TITLE), None)
        if opened is None:
            start(b, "title", ProvisionKind.TITLE).parts.append(last.text)
        else:
            opened.parts[0] = f"{last.text} {opened.parts[0]}"
