"""Whose words are whose in one mail: own, signature, quoted, and what machines added.

Uses marks, introductions and signatures; `known` lets it use what no other program can: the earlier
letters themselves.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.mail.attributions import apart, strange_mark, unglued
from bot.mail.coloured import packed
from bot.mail.footers import enclosed_banner, is_banner
from bot.mail.interleaved import Known, tagged, typed_between, underneath
from bot.mail.introduced import (
    BLANK,
    FOREIGN,
    OWN,
    QUOTED,
    SIGNATURE,
    before_marks,
    elided,
    greeted,
    indented_quote,
    lost_its_mark,
)
from bot.mail.list_footers import list_footer, may_begin_footer
from bot.mail.marks import mark_depths, named_mark, unmarked
from bot.mail.phrases import DEVICE
from bot.mail.quotes import MAX_LINES, Start, starts
from bot.mail.signatures import is_device_line, is_name, split_signature

MIN_COPY = 200
_LONG = 4_000  # characters of a quoted line that are looked at
_WHITE = " \t\xa0\u200b\ufeff\u200e\u200f"


@dataclass(frozen=True, slots=True)
class Parts:
    """A mail's text taken apart, lines joined by LF; `zones` names each line of `lines`.

    `starts` are the introductions of quotations; `forward` the first that begins a forward.
    """

    own: str
    signature: str
    quoted: str
    lines: tuple[str, ...]
    zones: tuple[str, ...]
    starts: tuple[Start, ...]

    @property
    def forward(self) -> Start | None:
        """Where a forwarded mail begins, if one does."""
        return next((s for s in self.starts if s.forward), None)


def take_apart(
    text: str,
    known: Known | None = None,
    answers: frozenset[str] = frozenset(),
    author: str = "",
    *,
    answering: bool = True,
) -> Parts:
    """Zones of a plain text; linear in its length, the words above 100,000 lines are left out.

    `author` is the writer's name as From has it; `answers` are lines (without white space) that are
    known to be typed into a quotation. What is not `answering` repeats an earlier letter (his own,
    in a new version) rather than quote it.
    """
    text = _without_armour(text)
    lines = unglued(text, text.split("\n", MAX_LINES)[:MAX_LINES])
    if max(map(len, lines)) >= _LONG:
        lines = [line[:_LONG] if line[:1] == ">" else line for line in lines]
    if name := named_mark(text, author):
        lines = [_as_marked(line, name) for line in lines]
    if "\n>" in text:
        lines = apart(lines)
    elif sign := strange_mark(lines):
        lines = [_as_marked(line, sign) for line in lines]
    depths = mark_depths(lines)
    zones = [
        QUOTED if depth else BLANK if not line.strip(_WHITE) or line.isspace() else OWN
        for depth, line in zip(depths, lines, strict=True)
    ]
    found = starts(lines, depths)
    _quotations(lines, depths, zones, found, known, answers, author)
    if answers:
        _within_marks(lines, depths, zones, answers)
    if known is not None and answering and QUOTED not in zones:
        _without_introduction(lines, zones, known)
    _wrapped(lines, depths, zones)
    if QUOTED in zones:
        _left_out(lines, zones)
    _footers(lines, zones)
    _banners(lines, zones)
    _signatures(lines, zones, author)
    if SIGNATURE in zones and OWN not in zones:
        if QUOTED not in zones:
            _all_below_the_mark(lines, zones)
        _names_a_product(lines, zones)
    return Parts(
        own=_words(lines, zones),
        signature=_joined(lines, zones, SIGNATURE),
        quoted=_joined(lines, zones, QUOTED),
        lines=tuple(lines),
        zones=tuple(zones),
        starts=tuple(found),
    )


def _as_marked(line: str, sign: str) -> str:
    return f"> {line[len(sign) :]}" if line.startswith(sign) or line == sign.rstrip() else line


def _quotations(
    lines: Sequence[str],
    depths: Sequence[int],
    zones: list[str],
    found: Sequence[Start],
    known: Known | None,
    answers: frozenset[str],
    author: str,
) -> None:
    """Marks introductions, and what stands under one that no marks follow, to the end."""
    introduced = {start.first for start in found}
    for start in found:
        if start.form == "marker" and OWN not in zones[: start.first]:
            continue  # nobody has answered: the help desk's own mail
        for i in range(start.first, start.body):
            zones[i] = QUOTED
        below = start.body
        while below < len(lines) and zones[below] == BLANK:
            below += 1
        if below >= len(lines):
            return
        if depths[below] or elided(lines, depths, zones, below):
            continue
        if lost_its_mark(lines, depths, below):
            zones[below] = QUOTED
            continue
        if below == start.body and start.form != "header" and below in introduced:
            continue  # the introduction of what was quoted in it stands on its next line
        if start.form == "attribution" and (
            greeted(lines, depths, zones, below)
            or indented_quote(lines, zones, below)
            or before_marks(lines, depths, zones, below, known)
        ):
            continue
        _to_the_end(lines, zones, start.body, start.form, known, answers, author)
        return


def _within_marks(
    lines: list[str], depths: Sequence[int], zones: list[str], answers: frozenset[str]
) -> None:
    """Answers typed into a block quote of HTML have its marks as text."""
    for i, depth in enumerate(depths):
        if depth and packed(words := unmarked(lines[i])) in answers:
            lines[i], zones[i] = words, OWN


def _to_the_end(
    lines: Sequence[str],
    zones: list[str],
    first: int,
    form: str,
    known: Known | None,
    answers: frozenset[str],
    author: str,
) -> None:
    """Everything below is the quotation, but answers typed into it that no earlier letter holds."""
    below = [i for i in range(first, len(lines)) if zones[i] != BLANK]
    keep: set[int] = set()
    if known is None and form == "attribution" and OWN not in zones[:first]:
        return  # the quotation was cut away and its introduction left, as no program does
    if known is not None:
        if OWN not in zones[:first] and not any(known(unmarked(lines[i])) >= 0 for i in below):
            return  # nothing above, and no earlier letter has these words: in doubt they are his
        keep = typed_between(lines, below, known)
        if OWN not in zones[:first]:
            keep |= underneath(lines, below, known)
    above = " ".join(s for s, z in zip(lines[:first], zones[:first], strict=True) if z == OWN)
    keep |= tagged(lines, below, above[:3000], author)
    for i in below:
        if i not in keep and not (answers and packed(lines[i]) in answers):
            zones[i] = QUOTED


def _without_introduction(lines: Sequence[str], zones: list[str], known: Known) -> None:
    """A whole earlier letter below the words, with nothing to say so: no marks, no header."""
    own = [i for i, zone in enumerate(zones) if zone == OWN]
    run: list[int] = []
    last = -1
    for i in reversed(own):
        letter = known(lines[i])
        if letter < 0 or (run and letter != last):
            break
        last = letter
        run.append(i)
    if len(run) < len(own) and len(run) >= 4 and sum(len(lines[i]) for i in run) >= MIN_COPY:
        for i in run:
            zones[i] = QUOTED


def _wrapped(lines: Sequence[str], depths: Sequence[int], zones: list[str]) -> None:
    """The tail of a quoted line that a mail program wrapped without a mark."""
    for i in range(1, len(lines) - 1):
        if zones[i] != OWN or not depths[i - 1] or not depths[i + 1]:
            continue
        above, text = lines[i - 1].rstrip(), lines[i].strip()
        if " " not in text.rstrip(" >") and _ends_a_link(above, text):
            zones[i] = QUOTED
        if len(above) < 50 or len(text) > 78:
            continue
        if (text[:1].islower() and (len(text) < 60 or not text.endswith("?"))) or (
            len(text.split()) == 1 and not text[:1].isupper() and text[:1] not in "+-"
        ):
            zones[i] = QUOTED


def _left_out(lines: Sequence[str], zones: list[str]) -> None:
    """`[...]` next to a quotation stands for what the writer left out of it."""
    for i, zone in enumerate(zones):
        if zone != OWN or len(lines[i]) > MAX_DOTS or not _DOTS.fullmatch(lines[i]):
            continue
        beside = (
            next((zones[j] for j in way if zones[j] != BLANK), BLANK)
            for way in (range(i - 1, -1, -1), range(i + 1, len(lines)))
        )
        if QUOTED in beside:
            zones[i] = QUOTED


MAX_DOTS = 16
_DOTS = re.compile(
    r"\s*[\[(<{]?\s*(?:\.{3,6}|…+|trimmed|\.{0,3} ?snip(?:ped|s)? ?\.{0,3})\s*[\])>}]?\s*",
    re.IGNORECASE,
)


def _ends_a_link(above: str, text: str) -> bool:
    """A long address that a program put on a line of its own, or broke off within its brackets."""
    if text.startswith(("(http", "<http")):
        return True
    return text.endswith(")") and "(" not in text and above.count("(") > above.count(")")


def _footers(lines: Sequence[str], zones: list[str]) -> None:
    for i, line in enumerate(lines):
        if zones[i] != OWN or not may_begin_footer(line):
            continue
        end = i
        while end < len(lines) and end < i + 30 and zones[end] in (OWN, BLANK):
            end += 1
        after = list_footer(lines, i, end)
        for j in range(i, after or i):
            if zones[j] != BLANK:
                zones[j] = FOREIGN


def _banners(lines: Sequence[str], zones: list[str]) -> None:
    """Banners stand above the words; a list or gateway may repeat them below."""
    for i in enclosed_banner(lines):
        zones[i] = FOREIGN
    seen = 0
    for i, line in enumerate(lines):
        if zones[i] != OWN:
            continue
        if is_banner(line):
            zones[i] = FOREIGN
            continue
        seen += 1
        if seen > 3:
            return


def _signatures(lines: Sequence[str], zones: list[str], author: str) -> None:
    """Each stretch of own lines may end in a signature; the delimiter counts in every one."""
    i, count = 0, len(lines)
    while i < count:
        if zones[i] not in (OWN, BLANK):
            i += 1
            continue
        end = i
        while end < count and zones[end] in (OWN, BLANK):
            end += 1
        cut = i + split_signature(lines[i:end], author)
        for j in range(cut, end):
            if zones[j] == OWN:
                zones[j] = SIGNATURE
        i = end


def _all_below_the_mark(lines: Sequence[str], zones: list[str]) -> None:
    """Somebody who begins with the signature's mark has put the words themselves under it.

    Under a name alone there are none, and a device says none.
    """
    block = [line for line, zone in zip(lines, zones, strict=True) if zone == SIGNATURE]
    if len(block) == 2 and is_name(block[1]) and block[0].strip() in _DASHES:
        return
    for i, zone in enumerate(zones):
        if zone == SIGNATURE and lines[i].strip() not in _DASHES and not is_device_line(lines[i]):
            zones[i] = OWN


_DASHES = ("--", "—", "–", "__")


def _names_a_product(lines: Sequence[str], zones: list[str]) -> None:
    """`Reply from Yahoo Mail` above the quotation is all that he says: a few words, not known."""
    above = zones.index(QUOTED) if QUOTED in zones else len(zones)
    for i in range(above):
        if zones[i] == SIGNATURE and is_device_line(lines[i]) and not DEVICE.match(lines[i]):
            zones[i] = OWN


def _words(lines: Sequence[str], zones: Sequence[str]) -> str:
    """Own lines in order; one blank line where others stood between."""
    out: list[str] = []
    gap = False
    for line, zone in zip(lines, zones, strict=True):
        if zone == OWN:
            if gap and out and out[-1]:
                out.append("")
            out.append(line.rstrip())
            gap = False
        elif zone == BLANK:
            if not gap and out and out[-1]:
                out.append("")
        else:
            gap = True
    return "\n".join(out).strip("\n").rstrip()


def _joined(lines: Sequence[str], zones: Sequence[str], wanted: str) -> str:
    return "\n".join(s.rstrip() for s, z in zip(lines, zones, strict=True) if z == wanted)


_ARMOUR = "-----BEGIN PGP SIGNED MESSAGE-----"
_ARMOUR_END = "-----BEGIN PGP SIGNATURE-----"


def _without_armour(text: str) -> str:
    """A clear-signed text without its armour and dash escapes (RFC 9580 section 7)."""
    at = text.find(_ARMOUR)
    if at < 0:
        return text
    before, rest = text[:at], text[at + len(_ARMOUR) :]
    head, _, body = rest.partition("\n\n")
    if len(head) > 500:
        body = rest
    body, _, tail = body.partition(_ARMOUR_END)
    after = tail.partition("-----END PGP SIGNATURE-----")[2]
    body = "\n".join(s.removeprefix("- ") for s in body.split("\n"))
    return before + body + after
