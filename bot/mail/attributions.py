"""`On … wrote:` and its like in many languages: what stands above a quotation."""

import re
from collections.abc import Sequence

from bot.mail.phrases import OPENERS, WROTE
from bot.mail.signatures import is_device_line
from bot.mail.stems import Stems

DECOR = " \t*_>|\u200e\u200f\u202a\u202b\u202c\xa0\ufeff"
"""What programs put around a line that means nothing."""
_AT_END = " \t\xa0*_\u200e\u200f\u202a\u202b\u202c"
MAX_ATTRIBUTION = 500
DATE = re.compile(
    r"(?:19|20)\d\d|\d{1,2}[:.h時时]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|[٠-٩]{4}|"
    r"\d{1,2}月\d{1,2}|\d{1,2}\.? [^\W\d_]{3,10}"
)
_DIGIT = re.compile(r"\d")
CLOCK = re.compile(r"\d[:.h時时点]\s?\d\d(?!\d|[.\-/]\d)")
_NAME_AND_CLOCK = re.compile(
    r"(?:[^\W\d_a-zа-я][\w.'’-]{0,30} ){2,5}[^.!?;]{0,40}"
    r"(?:20\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}).{0,20}"
    rf"(?:{CLOCK.pattern})[^.;]{{0,12}}[:：]$"
)
"""`A Name schrieb am 2.3.2026 um 14:20:`."""
_PROGRAMS_ALONE = re.compile(
    r"\b(?:you wrote|vous avez écrit|вы писали|пользователь [^.!?]{2,60} написала?)\W*$",
    re.IGNORECASE,
)
"""What nobody types."""
_BY_WRITER = re.compile(
    r"\b(?:i|we)(?: \([^()]{1,60}\))?(?: had|[’']d)? (?:\w+ )?(?:wrote|written|said)\b"
    r"[^:]{0,20}:?$|\b(?:j[’']écrivais|"
    r"j[’']ai écrit|j[’']avais écrit|nous (?:écrivions|avons écrit)|escrib(?:í|imos|ía|íamos)|"
    r"(?:я|мы) (?:\w+ )?(?:на)?писал[аи]?)\W*$|我(?:们|方)?(?:曾|之?前)?写(?:道|过|了)?\W*$|"
    r"كتبنا\W*$",
    re.IGNORECASE,
)
"""`Last week I wrote:`: the writer's own words; programs give names."""
_DATED = re.compile(r"(?:[^\W\d_]{2,3} )?[^\W\d_]{2,12}[.,]{1,2} ?\d", re.IGNORECASE)  # `On Mon, 9`
_ADDRESS = re.compile(r"[\w.+'=-]{1,80}@[\w-]{1,80}\.?[\w.-]{0,80}|\[mailto:|<mailto:")
_WROTE = re.compile(
    r"(?:" + "|".join(re.escape(v) for v in sorted(WROTE, key=len, reverse=True)) + r")",
    re.IGNORECASE,
)


def attribution(lines: Sequence[str], depths: Sequence[int], i: int) -> tuple[int, str] | None:
    """`On … wrote:` ending on line i: (its first line, its words); None when it is none."""
    text = lines[i].rstrip(_AT_END)
    closed = text.endswith((":", "：", ":>", ":<"))
    if not closed and not _unclosed(text):
        return None
    if len(text) > MAX_ATTRIBUTION:
        return None
    below = _next_line(lines, i + 1)
    quoted_below = below < len(lines) and (depths[below] > 0 or _indented(lines, i, below))
    best: int | None = None
    joined = ""
    for j in range(i, max(-1, i - 6), -1):
        if j < i and depths[j] and not lines[j].lstrip().startswith((">:", ">>> ")):
            break
        if not lines[j].strip():
            if j + 1 < i and lines[j + 1].strip() == "<":
                continue  # Polymail puts the address on lines of its own
            break
        if j < i and starts_something_else(lines[j]):
            break
        joined = lines[j].strip() + " " + joined if joined else lines[j].strip()
        if len(joined) > MAX_ATTRIBUTION:
            break
        # The widest reading wins, but only one that begins like an attribution extends another.
        if (best is None or _leads(lines[j])) and is_attribution(joined, closed, quoted_below):
            best = j
    if best is None:
        return (i, text.strip()) if _under_device(lines, i) else None
    who = " ".join(s.strip() for s in lines[best : i + 1])
    return best, who


def _under_device(lines: Sequence[str], i: int) -> bool:
    """`A Name wrote:` under `Sent from Samsung Mobile`: telephones say no more of the writer."""
    text = lines[i].strip(DECOR)
    if len(text.split()) > 6 or not _verb(text):
        return False
    above = next((x for x in reversed(lines[max(0, i - 8) : i]) if x.strip()), "")
    return is_device_line(above)


_SPLIT = re.compile(
    r"^(?P<head>[ \xa0]{0,8}\S.{12,300}?[^\W_](?:\([^\s()]{1,4}\))?>?[ \xa0]?[:：])"
    r"(?P<quoted>(?:[ \xa0]{2,}|(?=[^\s\d/:：]))\S.*)$"
)
_TIGHT = re.compile(r"wrote:(?=\S)")


def unglued(text: str, lines: list[str]) -> list[str]:
    """The lines, with `On … wrote:   Dear all` of Yahoo's and Hushmail's programs cut in two.

    Between their colon and the words stand several blanks or none; who types one puts one blank.
    """
    tight = "wrote:" in text and _TIGHT.search(text) is not None
    if not tight and ":   " not in text and "：   " not in text:
        return lines
    out: list[str] = []
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        glued = ":   " in line or "：   " in line or _TIGHT.search(line)
        found = _SPLIT.match(line) if glued else None
        words = found["quoted"].lstrip(" \xa0>") if found else ""
        if found and words and _is_programs(found["head"]):
            mark = ">" if below[:1] == ">" else ""
            out += [found["head"].strip(), mark + words]
        else:
            out.append(line)
    return out


def _is_programs(text: str) -> bool:
    if not (_DIGIT.search(text) and _opens(text)):
        return False
    return is_attribution(text.strip(), closed=True, quoted_below=False)


_MIDWAY = re.compile(
    r"^(?P<own>[^>]{0,400}?\S)(?:\s|(?=-))"
    r"(?P<rest>(?:-{2,} ?)?(?:On|Le|El|Am|Em|Op|Den|Il giorno)\s"
    r"(?:[^\W\d_]{2,10}[.,]{0,2}\s){0,2}\d{1,4}\b.{8,300}:)\s*$"
)


def apart(lines: Sequence[str]) -> list[str]:
    """The lines, with `my answer On … wrote:` cut in two where marked lines follow it."""
    out: list[str] = []
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        if below[:1] == ">" and line[:1] != ">" and line.rstrip()[-1:] == ":" and len(line) < 800:
            found = _MIDWAY.match(line)
            if found and is_attribution(found["rest"], closed=True, quoted_below=True):
                out += [found["own"], found["rest"]]
                continue
        out.append(line)
    return out


def strange_mark(lines: Sequence[str]) -> str:
    """`: ` or `| `, where lines under an attribution begin so in place of `>`; empty if none do."""
    tries = 0
    for i, line in enumerate(lines[:-1]):
        if line[-1:] not in _ENDS_COLON or line.rstrip(_AT_END)[-1:] != ":":
            continue
        below = _next_line(lines, i + 1)
        sign = lines[below][:2] if below < len(lines) else ""
        if sign not in _STRANGE or "|" in lines[below][2:]:
            continue
        tries += 1
        if tries > MAX_TRIES:
            break
        above = lines[max(0, i - 8) : i + 1]
        if attribution((*above, "> "), (0,) * len(above) + (1,), len(above) - 1):
            return sign
    return ""


MAX_TRIES = 50
_STRANGE = (": ", "| ", "} ", "# ", "% ")
_ENDS_COLON = frozenset(":" + _AT_END)


def _leads(line: str) -> bool:
    low = line.strip(DECOR + "-—–[(").lower()
    first = low.split(maxsplit=1)[0].strip(",.:") if low else ""
    leads = first in _OPENERS or low[:1] in _LEADING or low.startswith(_AOL)
    return (leads or bool(_ADDRESS_END_OF.search(line))) and bool(DATE.search(line))


_ADDRESS_END_OF = re.compile(r"<[^<>\s@]{1,80}@[^<>\s]{1,80}>,")  # `Name <a@b.example>, 9 Mar …`


def starts_something_else(line: str) -> bool:
    """A line that ends a sentence is not the first half of an attribution."""
    return line.rstrip().endswith((".", "!", "?", "。", "؟")) and not line.rstrip().endswith(
        ("a.m.", "p.m.", "г.", "kl.", "п.м.")
    )


_DATE_NAME_ADDRESS = re.compile(
    r"^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[ ,].{1,80}<[^<>\s@]{1,80}@[^<>\s]{1,80}>$"
)


_ADDRESS_DATE = re.compile(
    r"<[^<>\s@]{1,80}@[^<>\s]{1,80}>,? ?[\[(]?(?:\d{4}-\d\d-\d\d|\d{6} \d\d:\d\d\b)"
)
_ADDRESS_END = re.compile(r"@[\w.-]{1,80}\W{0,12}$")  # without a verb the address comes last
_QUOTING = ("quoting ", "zitat von ", "citando a ", "citando ", "citation de ", "citeren ")


def _unclosed(text: str) -> bool:
    if text.endswith(">") and _DATE_NAME_ADDRESS.match(text):
        return True
    return "@" in text and _ends_in_verb(text[-40:]) and bool(_ADDRESS.search(text))


def _ends_in_verb(text: str) -> bool:
    """Behind the verb stands nothing, or the writer: `… wrote to us` is a sentence."""
    if not _has_verb(text):
        return False
    if _ADDRESS_END.search(text) is not None:
        return True
    *_, last = _WROTE.finditer(text)
    return not _WORD.search(text, last.end())


_WORD = re.compile(r"(?<!\()(?<!\(-)\b[^\W\d_]{2}")  # but `написал(а)`


def _next_line(lines: Sequence[str], i: int) -> int:
    while i < len(lines) and not lines[i].strip():
        i += 1
    return i


def _indented(lines: Sequence[str], i: int, below: int) -> bool:
    line = lines[below]
    return line.startswith(("    ", "\t")) and not lines[i].startswith(("    ", "\t"))


def _opens(line: str) -> bool:
    low = line.strip(DECOR + "-—–[(").lower()
    first = low.split(maxsplit=1)[0].strip(",.:") if low else ""
    if first in _DAYS and not _DAY_FIRST.match(low):
        return False
    return first in _OPENERS or low[:1] in _OPENING or low.startswith(_OPENING_LONG)


_OPENERS = frozenset(o.strip(" ,.:") for o in OPENERS)
_LEADING = frozenset("0123456789٠١٢٣٤٥٦٧٨٩在于於周")
_OPENING = frozenset('0123456789٠١٢٣٤٥٦٧٨٩"<«“在于於周')
_AOL = "in a message dated "
_OPENING_LONG = (_AOL, "星期", "بتاريخ", "في ", "ב-", "ביום", "yyyy", "no dia ", "w dniu ")
_DAYS = frozenset("ma ti ke to pe la su so mi do di sa ne st".split())
_DAY_FIRST = re.compile(r"[^\W\d_]{2}[.,]{0,2} \d")  # `la 2.3.2026`, and no `la réunion`


def is_attribution(text: str, closed: bool, quoted_below: bool) -> bool:
    """Whether joined lines introduce a quotation; `closed` by a colon, `quoted_below` by marks."""
    bare = text.strip(DECOR + "-—–")
    has_address = ("@" in bare or "mailto:" in bare) and bool(_ADDRESS.search(bare))
    told = has_address or quoted_below or _DIGIT.search(bare) is not None  # who, what or when
    verb = told and _verb(bare) and not _BY_WRITER.search(bare[-100:])
    if not (verb or has_address):
        return False  # as most lines that end in a colon
    has_date = bool(DATE.search(bare))
    opens = _opens(bare)
    if not closed:
        if _DATE_NAME_ADDRESS.match(text):
            return True
        return verb and has_address and has_date and opens
    names = opens or has_address or _NAME_AND_CLOCK.match(bare) is not None
    if verb and names and (has_date or has_address):
        # "On 12 February Sylvania wrote:" leads to a quotation in the text
        by_program = has_address or bool(
            CLOCK.search(bare) or _DATED.match(bare) or _PROGRAMS_ALONE.search(bare)
        )
        return quoted_below or (by_program and not _is_prose(bare))
    ends = bool(_ADDRESS_END.search(bare[-120:])) or bare.lower().startswith("missatge ")
    if ends and has_address and has_date and (opens or bare.startswith(("<", '"'))):
        return not _is_prose(bare) or quoted_below
    if has_address and (bare.lower().startswith(_QUOTING) or _ADDRESS_DATE.search(bare)):
        return not _is_prose(bare)
    if verb and quoted_below:
        return len(bare) < 200 and (has_date or has_address or len(bare.split()) <= 8)
    return False


def _has_verb(text: str) -> bool:
    """Whether one of the verbs stands in it anywhere; an ASCII text holds ASCII verbs alone."""
    if not text.isascii():
        return bool(_WROTE.search(text))
    return _WROTE_ASCII.within(text.lower())


_WROTE_ANY = Stems(*WROTE)
_WROTE_ASCII = Stems(*(verb.lower() for verb in WROTE if verb.isascii()))


def _verb(text: str) -> bool:
    """The verb near the end, or right after the date where a language puts it before the name."""
    low = text[:MAX_ATTRIBUTION].lower()
    if low.isascii():  # the same, many times faster
        return any(_stands_in(low, verb) for verb in _WROTE_ASCII.found(low))
    return _WROTE_ANY.within(low) and any(
        _word_at(low, m.start(), m.end()) for m in _WROTE.finditer(low)
    )


def _stands_in(text: str, verb: str) -> bool:
    at = text.find(verb)
    while at >= 0 and not _word_at(text, at, at + len(verb)):
        at = text.find(verb, at + 1)
    return at >= 0


_THAI = frozenset(map(chr, range(0x0E00, 0x0E80)))


def _word_at(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start]
    after = text[end : end + 1]
    if text[start] > "\u2fff" or "\u0590" <= text[start] <= "\u06ff" or text[start] in _THAI:
        return True
    return not (before.isalnum() or after.isalnum())


def _is_prose(text: str) -> bool:
    """A sentence of the writer's own that happens to hold date, address and verb."""
    return len(text) > 350 or bool(re.search(r"[.!?] [A-ZА-Я][a-zа-я]+ [a-zа-я]+ [a-zа-я]+ ", text))
