"""Where a quotation begins and ends in plain text: marks, attributions, header blocks, separators.

One pass over the lines. What is found are facts about lines; who the words belong to is decided in
`own_words`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.mail.attributions import CLOCK, DATE, DECOR, attribution
from bot.mail.marks import unmarked
from bot.mail.phrases import (
    CC,
    FORWARDS,
    FROM,
    LABELS,
    SENT,
    SUBJECT,
    TO,
)
from bot.mail.separators import (
    BETWEEN,
    HYPHENS,
    MARKS,
    is_marker,
    looks_inline,
    may_head_a_clause,
    may_separate,
    separator_words,
)

_RULE = re.compile(r"^\s{0,10}[_\-=*—─]{5,}\s*$")
MAX_LINES = 100_000
MAX_STARTS = 2_000
MAX_HEAD = 60
"""Lines that the head of a memorandum or of a quoted mail may have."""


@dataclass(frozen=True, slots=True)
class Start:
    """A quotation begins: its introduction stands on the lines `first` up to `body`.

    `body` is the first line under it; `form` is attribution, header, separator or marker (what a
    help desk writes above its mail); `forward` when it says so; `who` what the introduction says
    of the writer.
    """

    first: int
    body: int
    form: str
    forward: bool = False
    who: str = ""


_COLONS = (":", "：")
_CLOSING = (*_COLONS, "<")  # what an attribution without an address ends in


def _may_begin(line: str) -> bool:
    """Every introduction has a colon, an address, a rule or dashes; most lines have none."""
    if not line or line.isspace():
        return False
    if ":" in line or "@" in line or not line.isascii():
        return True
    text = line.strip()
    if text[0] in MARKS or text[-1] in MARKS:
        return "---" in text or may_separate(text.strip(DECOR))
    if len(text) < MAX_ALONE:
        return _role(text) == TO
    return len(text) < 40 and "essage" in text


def starts(lines: Sequence[str], depths: Sequence[int]) -> list[Start]:
    """Every introduction of a quotation among the unmarked lines, in order, not overlapping."""
    found: list[Start] = []
    beyond = 0
    for i, line in enumerate(lines):
        if i < beyond or not (_may_close(line) if depths[i] else _may_begin(line)):
            continue
        start = _start(lines, depths, i)
        if start is None:
            continue
        if found and start.first < found[-1].body:
            start = Start(found[-1].body, start.body, start.form, start.forward, start.who)
        found.append(start)
        beyond = start.body
        if len(found) == MAX_STARTS:
            break
    return found


def _may_close(line: str) -> bool:
    """Most quoted lines neither close an address nor stand between marks as GroupWise's do."""
    if line[:2] == ">>":
        return line.rstrip().endswith(">>")
    return len(line) <= 30 and line.rstrip().endswith(_COLONS)


def _start(lines: Sequence[str], depths: Sequence[int], i: int) -> Start | None:
    line = lines[i]
    if depths[i]:
        if _groupwise(line):
            return Start(i, i + 1, "header", who=line.strip("> "))
        return _attributed(lines, depths, i) if _closes_address(lines, depths, i) else None
    # Each form is asked for only where the line has what it cannot do without.
    text = line.strip(DECOR)
    found = _run_together(lines, i) if text[:1] in MARKS and "@" in text else None
    if found is None and text and may_separate(text):
        marker = is_marker(text)
        found = Start(i, i + 1, "marker") if marker else _separator(lines, depths, i)
    if found is None and label_of(text) is not None:
        found = _header_block(lines, depths, i)
    if found is None and len(text) < MAX_ALONE and _role(text) == TO:
        found = _notes_stacked(lines, i)
    if found is None and "---" in line:
        found = _notes_summary(lines, i) or _notes_boxes(lines, i)
    if found is None and ("@" in line or text[-1:] in _CLOSING):
        found = _attributed(lines, depths, i)
    return found


def _closes_address(lines: Sequence[str], depths: Sequence[int], i: int) -> bool:
    """`> wrote:` under an address that was broken off: the bracket is no mark of quotation."""
    line = lines[i]
    if not line.startswith("> ") or len(line) > 30 or not line.rstrip().endswith(_COLONS):
        return False
    return i > 0 and not depths[i - 1] and "@" in lines[i - 1]


_NOTES = re.compile(
    r"^(?:Inactive hide details for )?[^\n:]{2,100}? ?---\d{1,4}[./-]\d{1,2}[./-]\d{2,4} "
    r"\d{1,2}[:.]\d\d.{0,12}---"
)


def _notes_summary(lines: Sequence[str], i: int) -> Start | None:
    """`A Name ---02/03/2026 14:20:11---Dear colleagues`: Notes sums up what it quotes below."""
    line = lines[i]
    if "---" not in line or not _NOTES.match(line[:300]):
        return None
    return Start(i, i + 1, "header", who=line.partition("---")[0])


def _notes_boxes(lines: Sequence[str], i: int) -> Start | None:
    """`|------->` and `| From: |`: Notes draws the header of what it quotes as boxes."""
    if not lines[i].startswith("|---") or i + 1 >= len(lines) or label_of(lines[i + 1]) is None:
        return None
    end = i
    while end < min(len(lines), i + 60) and lines[end].lstrip().startswith(("|", ">--")):
        end += 1
    return Start(i, end, "header")


MAX_ALONE = 14  # characters of a label that stands alone


def _notes_stacked(lines: Sequence[str], i: int) -> Start | None:
    """`To`, its value, `cc`, `Subject`, its value, each on a line of its own: a table of Domino's.

    Above them stand the name, `Sent by:`, and the date.
    """
    below = [j for j in range(i, min(len(lines), i + 24)) if lines[j].strip()][:12]
    named = next((n for n, j in enumerate(below) if n and _role(lines[j].strip()) == SUBJECT), 0)
    above = [j for j in range(i - 1, max(-1, i - 16), -1) if lines[j].strip()][:6]
    dated = next((j for j in above if DATE.search(lines[j]) and CLOCK.search(lines[j])), None)
    if not named or dated is None or "@" not in lines[below[1]]:
        return None
    first = dated
    while first and dated - first < 3 and lines[first - 1].strip():
        first -= 1
    end = below[named + 1] + 1 if named + 1 < len(below) else below[named] + 1
    return Start(first, end, "header", who=lines[first].strip())


_GROUPWISE = re.compile(r"^>{2,3} (?=.{0,120}\d).{3,160} >{2,3}\s*$")


def _groupwise(line: str) -> bool:
    """`>>> A Name <a@b.example> 2/16/01 10:41 >>>`: what follows carries no marks."""
    return line.startswith(">>") and bool(_GROUPWISE.match(line))


def label_of(line: str) -> tuple[str, str] | None:
    """(role, value) of a line like `From: x`, in any of the languages; None when it is not one."""
    text = line.lstrip(DECOR)
    at = text.find(":", 0, 40)
    wide = text.find("：", 0, 30)
    if wide >= 0 and (at < 0 or wide < at):
        at = wide
    if at < 1:
        return None
    role = _role(text[:at])
    return (role, text[at + 1 :].strip(DECOR)) if role else None


@lru_cache(maxsize=4096)
def _role(label: str) -> str | None:
    label = label.strip(DECOR).lower()
    if label in LABELS:
        return LABELS[label]
    squeezed = label.replace(" ", "").replace("\u3000", "").replace("\xa0", "")
    return LABELS.get(squeezed)


def _separator(lines: Sequence[str], depths: Sequence[int], i: int) -> Start | None:
    """`-----Original Message-----` and its like; a bare rule counts only above a header block."""
    line = lines[i]
    if len(line) > 200:
        return None
    line = line.translate(HYPHENS)
    text = line.strip(DECOR)
    if not text:
        return None
    is_rule = bool(_RULE.match(line))
    forward = False
    if not is_rule:
        words = separator_words(text)
        if words is None:
            return None
        forward = words == "forward"
    below = _next(lines, i + 1)
    while below < len(lines) and _RULE.match(lines[below]):
        below = _next(lines, below + 1)
    block = None
    if below < len(lines):
        marks = depths[below]
        block = _block(lines, depths, below, marks, lenient=True)
    if block is not None:
        return Start(i, block[0], "header", forward, block[1])
    if is_rule or may_head_a_clause(text):
        return None
    if forward and looks_inline(text, line):
        return None
    if below == i + 1 and below < len(lines) and not forward and "--" not in line:
        return None
    return Start(i, i + 1, "separator", forward)


def _run_together(lines: Sequence[str], i: int) -> Start | None:
    """`----- Forwarded Message ----- From: A <a@b.example>To: …`, as some web mailers write it."""
    text = lines[i][:400].strip(DECOR)
    between = BETWEEN.match(text.lower())
    if between is None or not between[1].startswith(FORWARDS):
        return None
    named = label_of(text[between.end() :])
    if named is None or named[0] != FROM or "@" not in named[1]:
        return None
    return Start(i, i + 1, "header", forward=True)


def _next(lines: Sequence[str], i: int) -> int:
    """The next line that is not blank (marks alone are blank)."""
    while i < len(lines) and not lines[i].strip(" \t>|\xa0*"):
        i += 1
    return i


def _header_block(lines: Sequence[str], depths: Sequence[int], i: int) -> Start | None:
    block = _block(lines, depths, i, 0, lenient=False)
    if block is None:
        return None
    first = i
    above = i - 1
    if above >= 0 and _RULE.match(lines[above]):
        first = above
    elif block[2]:
        first = _notes_lead(lines, depths, i)
    if _is_memo(lines, first, block[0]):
        return None
    return Start(first, block[0], "header", who=block[1])


def _is_memo(lines: Sequence[str], first: int, end: int) -> bool:
    """`To: the coordinator`, `From: the Administration`: the head of a letter, typed by its writer.

    It has neither address nor time of day, which few programs leave out, and stands where a head
    does: on top or below a salutation. Or it says no names: `From: two years`.
    """
    bare = [re.sub("[\u200e\u200f]", "", s) for s in lines[first:end]]
    if any("@" in s or CLOCK.search(s) for s in bare):
        return False
    values = [named[1] for named in map(label_of, bare) if named is not None]
    if all(value[:1].islower() for value in values):
        return True
    if first > MAX_HEAD:
        return False
    above = [s.strip() for s in lines[:first] if s.strip() and label_of(s) is None]
    return not above or (len(above) < 4 and above[-1][-1] in ",:!：，،！" and all(values))


def _block(
    lines: Sequence[str], depths: Sequence[int], i: int, marks: int, *, lenient: bool
) -> tuple[int, str, bool] | None:
    """(line after the block, the writer, no From line in it), None when it is no header block."""
    roles: dict[str, str] = {}
    j, blanks, extra, last_role = i, 0, 0, ""
    end = i
    while j < len(lines) and j < i + MAX_HEAD and depths[j] == marks:
        line = unmarked(lines[j]) if marks else lines[j]
        if not line.strip(DECOR):
            blanks += 1
            if blanks > 1 or (SUBJECT in roles and len(roles) > 2):
                break
            j += 1
            continue
        labelled = label_of(line)
        if labelled is None:
            if blanks or not roles or extra >= (25 if last_role in (TO, CC) else 2):
                break
            if last_role not in (TO, CC) and not line.startswith((" ", "\t")) and len(roles) > 2:
                break
            extra += 1
            end = j = j + 1
            continue
        role, value = labelled
        if role == FROM and not roles and _ONE_LINE.search(value):
            roles[SENT] = roles[SUBJECT] = value
        if role in roles and role in (FROM, SUBJECT):
            break
        if blanks and len(roles) >= 3 and role not in (SENT, SUBJECT, TO, CC, FROM):
            break
        roles[role] = roles.get(role) or value
        last_role, extra, blanks = role, 0, 0
        end = j = j + 1
    if not _is_block(roles, lenient):
        return None
    return end, roles.get(FROM, ""), FROM not in roles


_ONE_LINE = re.compile(
    r"\b(?:date|sent|datum|gesendet|fecha|enviado|envoyé|дата|отправлено) ?:.{4,80}|\b(?:to|"
    r"an|para|à|кому) ?: ?[\"<\w].{0,80}@",
    re.IGNORECASE,
)


def _is_block(roles: dict[str, str], lenient: bool) -> bool:
    known = sum(1 for r in (FROM, SENT, TO, SUBJECT, CC) if r in roles)
    if FROM in roles:
        if lenient:
            return known >= 2 or "@" in roles[FROM]
        evidence = "@" in roles[FROM] or (SENT in roles and bool(DATE.search(roles[SENT])))
        named = not roles[FROM][:1].islower()  # `From: two years`, `To: one year` is a change
        return (known >= 3 and (named or evidence)) or (known >= 2 and evidence)
    if lenient:
        return known >= 2 and SUBJECT in roles
    if known == 2 and "@" in roles.get(TO, "") and _STAMP.search(roles.get(SENT, "")):
        return True
    return SUBJECT in roles and TO in roles and (CC in roles or SENT in roles)


_STAMP = re.compile(r"\b\d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}\b")  # RFC 5322: nobody types it


def _notes_lead(lines: Sequence[str], depths: Sequence[int], i: int) -> int:
    """Notes writes name and date on lines of their own above `To:`."""
    first, dated = i, False
    for j in range(i - 1, max(-1, i - 7), -1):
        text = lines[j].strip()
        if not text or depths[j]:
            if dated or j < i - 4:
                break
            continue
        if DATE.search(text) and len(text) < 80:
            dated = True
            first = j
        elif dated and len(text) < 80 and not text.endswith((".", "!", "?")):
            first = j
            alone = "@" in text or "/" in text
            if not alone or ("<" in text and text[0] not in '<"'):
                break  # a name, or a name with its address: more is not said of the writer
        else:
            break
    return first if dated else i


def _attributed(lines: Sequence[str], depths: Sequence[int], i: int) -> Start | None:
    found = attribution(lines, depths, i)
    return Start(found[0], i + 1, "attribution", who=found[1]) if found else None
