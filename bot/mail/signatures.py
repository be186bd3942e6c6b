"""Where the words end and the signature block begins.

The closing phrase and the name typed under it are the writer's words; the block proper (title,
ministry, telephone) begins after that name. In doubt a line stays.
"""

import re
from collections.abc import Sequence
from itertools import islice

from bot.mail.footers import is_banner, is_disclaimer, is_scanner, is_virus_note
from bot.mail.phrases import DEVICE, DEVICES, PRODUCT, PRODUCT_STEMS
from bot.model.closings import is_closing

_DELIMITER = re.compile(r"^(?:--|—|–|__|-- ?|---)[ \xa0]?$")
_CONTACT = re.compile(
    r"(?:\b(?:tel|t[ée]l[ée]?(?:phone|fono)?|phone|ph|fax|mob(?:ile)?|cell|direct|office|gsm|"
    r"tlf|тел|факс|моб|whatsapp|skype|e-?mail|courriel|correo(?: electrónico)?|почта|"
    r"web(?:site)?|www|internet|vvw)\b\s?[.:)#]|"
    r"(?:电话|手机|传真|邮箱|邮编|地址|هاتف|فاكس|جوال|بريد إلكتروني|الهاتف|البريد "
    r"الإلكتروني)\s*[:：]?|"
    r"(?:\+|\b00)\d[\d\s().\-/]{6,20}|\(\d{2,4}\)\s?\d{3,4}[\s.-]?\d{3,4}|\b\d{3}[-. ]\d{3}[-. "
    r"]\d{4}\b|https?://|www\.|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,40}|<mailto:|"
    r"\bP\.?\s?O\.? ?Box\b|\b[TMFECDPWO]\s?[.:|]\s?\+?\(?\d)",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"\b(?:director|directrice|directeur|head|chief|manager|minist(?:ry|er|ère|erio|re)|"
    r"министерств\w*|department|département|departamento|department|департамент\w*|отдел\w*|"
    r"division|directorate|"
    r"dirección|direction|administration|administración|authority|autorité|autoridad|agency|"
    r"agence|agencia|commission|office|bureau|adviser|advisor|conseiller|asesor|counsell?or|"
    r"officer|expert|specialist|"
    r"spécialiste|especialista|специалист|начальник|заместитель|руководитель|советник|engineer|"
    r"ingénieur|ingeniero|инженер|coordinator|coordinateur|coordinador|coordinadora|"
    r"координатор|secretar(?:y|iat|io|ía)|secréta(?:ire|riat)|секретариат|университет|university|ltd|inc|corp|gmbh|"
    r"llc|"
    r"permanent mission|mission permanente|misión permanente|постоянное представительство|"
    r"delegat(?:e|ion)|affairs|relations|affaires|international|telecommunications?|"
    r"télécommunications|telecomunicaciones|"
    r"associate|assistant|analyst|referat|abteilung|dezernat|consultant|president|vice|professor|phd|cto|ceo|team|group)\b|"
    r"(?:司|处|部|局|处长|司长|主任|工程师|部门|委员会)$|^(?:وزارة|هيئة|مدير|إدارة|رئيس|مستشار|"
    r"الإدارة|الهيئة|"
    r"مكتب|قسم)",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"^[\s*_\-–—~/]{0,4}(?:(?:Mr|Ms|Mrs|Dr|Prof|Eng|M|Mme|Sr|Sra|H\.E|S\.E)\.? "
    r")?[^\W\d_][^\d@:;!?(){}\[\]<>=/|]{0,48}$"
)
_STREET = re.compile(
    r"\bB\.?P\.? ?\d|\bCP \d{4}|^(?:\d{1,4},? )?(?:rue|avenue|av\.|boulevard|bd|place|avenida|"
    r"calle|plaza|ул\.|улица|проспект|شارع|ص\.? ?ب\.?)\s|"
    r"\b(?:street|road|square|lane)\b(?=\W|\d|$)",
    re.IGNORECASE,
)
MAX_BLOCK = 25
MAX_ADDRESS = 40  # characters of a line of address


def split_signature(lines: Sequence[str], author: str = "") -> int:
    """The index of the first line that is signature, disclaimer or device line; len(lines) if none.

    `lines` are one unbroken stretch of the writer's own lines, `author` is his name as From has it.
    """
    end = _trimmed(lines, len(lines))
    if end and _DELIMITER.match(lines[end - 1]):
        end = _trimmed(lines, end - 1)  # the mark above a footer that its list put under it
    cut = _delimiter(lines, end)
    if cut is not None:
        end = _trimmed(lines, cut)
        if end and _DELIMITER.match(lines[end - 1]):
            end = _trimmed(lines, end - 1)  # the writer's own mark above the program's
    end = _machine_tail(lines, end)
    above = _contact_block(lines, end, author)
    return end if above == end else _machine_tail(lines, above)


def _trimmed(lines: Sequence[str], end: int) -> int:
    while end > 0 and not lines[end - 1].strip(" \t\xa0*"):
        end -= 1
    return end


def _delimiter(lines: Sequence[str], end: int) -> int | None:
    """`-- ` (RFC 3676 section 4.3), or a dash line that a short block follows."""
    for i in range(end - 1, max(-1, end - 60), -1):
        line = lines[i]
        if line[:1] not in "-—–_" or not _DELIMITER.match(line):
            continue
        exact = line in ("-- ", "--", "--\xa0", "-- \xa0")
        block = [text for text in lines[i + 1 : end] if text.strip()]
        if line[:3] not in ("-- ", "--\xa0") and _says_something(block):
            continue
        if exact and i + 1 <= end and len(block) <= MAX_BLOCK * 2:
            return i
        if block and len(block) <= 10 and all(len(text) < 80 for text in block):
            return i
    return None


def _says_something(block: Sequence[str]) -> bool:
    """The lines under a mere dash line are words, not a block: no contact, and no name on top."""
    if not block or any(_CONTACT.search(text[:300]) for text in block):
        return False
    first = block[0].strip()
    return _is_sentence(first) or (first[:1].islower() and len(first.split()) > 2)


def _machine_tail(lines: Sequence[str], end: int) -> int:
    """Device lines, scanners, banners and disclaimers at the end, in any order."""
    for _ in range(40):
        end = _trimmed(lines, end)
        if end == 0:
            return 0
        last = lines[end - 1]
        if is_device_line(last):
            end -= 1
            continue
        if end > 1 and _LINK_ALONE.fullmatch(last.strip()) and is_device_line(lines[end - 2]):
            end -= 2  # the address of the program's page, put on the next line
            continue
        if is_scanner(last) or is_banner(last):
            end -= 1
            continue
        if is_disclaimer(last.strip()):
            end -= 1
            continue
        first = _paragraph(lines, end)
        text = " ".join(s.strip() for s in lines[first:end])
        if is_disclaimer(text) or is_virus_note(text):
            end = first
            continue
        if _LINE_OF_MARKS.fullmatch(last):
            end -= 1
            continue
        return end
    return end


_LINK_ALONE = re.compile(r"[<(\[]?https?://[^\s<>]{1,300}[>)\]]?")
_LINE_OF_MARKS = re.compile(r"[\s*_=\-~#—]{3,}")


def is_device_line(line: str) -> bool:
    """`Sent from my iPhone`, and not a sentence that happens to begin so."""
    text = line.strip()
    if len(text) > 160:
        return False
    begun = DEVICE.match(text)
    if begun is None:
        return _names_product(text)
    if len(text.split()) > 5 and not DEVICES.search(text):
        return False
    return not _GOES_ON.search(text[:100], begun.end())


_GOES_ON = re.compile(r"[,.] (?:is|was|it|which|and)\b|\b(?:is|was|are|were) ")


def _names_product(text: str) -> bool:
    """`Pobierz aplikację Outlook dla systemu Android`: a program's name, in a language or other."""
    if not PRODUCT_STEMS.within(text.lower()):
        return False
    words = _LINK.sub("", text).strip()
    few = len(words) < 60 and len(words.split()) <= 6 and words[-1:] not in ".?!:;,。"
    return few and PRODUCT.search(words) is not None and not _DIGITS_APART.search(words)


_LINK = re.compile(r"\s?[<(\[]https?://[^\s<>]{1,200}[>)\]]|https?://\S{1,200}")
_DIGITS_APART = re.compile(r"(?<![\w-])\d")  # `1 iPhone`, and no version of a program


def _paragraph(lines: Sequence[str], end: int) -> int:
    first = end - 1
    while first > 0 and end - first < 40 and lines[first - 1].strip(" \xa0*"):
        if _LINE_OF_MARKS.fullmatch(lines[first - 1]):
            break
        first -= 1
    return first


def _contact_block(lines: Sequence[str], end: int, author: str) -> int:
    """After a closing phrase and a name: the lines of title and telephone."""
    closing = None
    for i in range(end - 1, max(-1, end - MAX_BLOCK - 6), -1):
        if len(lines[i]) < 140 and is_closing(lines[i]):
            closing = i
            break
    if closing is None:
        return _bare_block(lines, end, author)
    name = closing + 1
    while name < end and not lines[name].strip():
        name += 1
    if name >= end:
        return end
    named = is_name(lines[name])
    if not named and _ends_as_sentence(lines[name]):
        return _bare_block(lines, end, author)  # thanks first, and then the words
    after = name + 1 if named else closing + 1
    rest = [text for text in lines[after:end] if text.strip()]
    if not rest or len(rest) > MAX_BLOCK:
        return end
    if any(_is_sentence(text) for text in rest):
        return _bare_block(lines, end, author)
    if not any(_CONTACT.search(text[:300]) for text in rest) and any(map(_runs_on, rest)):
        return end
    if not (_blockish(rest) or (named and _is_again(lines[name], rest[0]))):
        return end
    above = _trimmed(lines, closing)
    again = named and above > 0 and is_name(lines[above - 1])
    if again and names_alike(lines[above - 1], lines[name], least=2):
        after = closing  # the block has a closing phrase of its own
    return _trimmed(lines, after)


def _bare_block(lines: Sequence[str], end: int, author: str) -> int:
    """A block without closing phrase: under a name, of two contacts or of him who writes."""
    first = end
    while first > 0 and end - first < 12 and lines[first - 1].strip():
        first -= 1
    block = [text for text in (line.strip(_CELLS) for line in lines[first:end]) if text]
    if block and _LINE_OF_MARKS.fullmatch(block[0]):
        del block[0]
    block[:1] = _apart(block[0]) if block else []
    if _is_authors(lines, _trimmed(lines, first), author) and _is_titles(block):
        return _trimmed(lines, first)
    if len(block) < 2 or not is_name(block[0]) or any(_is_sentence(text) for text in block):
        return _spread_block(lines, end, author)
    above = _trimmed(lines, first)
    typed = lines[above - 1].strip() if above else ""
    if typed.endswith((":", "：")):
        return end  # whom to ask, and the like
    if _is_again(typed, block[0]) and names_alike(author, block[0]):
        return first
    if _blockish(block[1:]):
        if _is_typed(block[0], lines, above):
            return first
        if _is_whole(block[0]) and names_alike(author, block[0], least=2):
            return first if is_name(typed) or not above else first + 1
    contacts = (text for text in block if _CONTACT.search(text[:300]))
    if first > 0 and len(block) > 2 and len(list(islice(contacts, 2))) == 2:
        return first + 1
    return _spread_block(lines, end, author)


def _is_titles(block: Sequence[str]) -> bool:
    """Office or contact under a typed name, and with it lines as short: `BP 12, Gondour`."""
    few = 0 < len(block) <= 3 and not any(_is_sentence(text) for text in block)
    signs = (_TITLE, _CONTACT, _STREET)
    offices = [any(sign.search(text[:300]) for sign in signs) for text in block]
    return (
        few
        and any(offices)
        and all(
            office or len(text) < MAX_ADDRESS for office, text in zip(offices, block, strict=True)
        )
    )


def _is_authors(lines: Sequence[str], end: int, author: str) -> bool:
    """Whether the writer's whole name stands there alone, typed under his words."""
    typed = lines[end - 1].strip() if end else ""
    return is_name(typed) and len(typed.split()) > 1 and names_alike(author, typed, least=2)


def _apart(line: str) -> list[str]:
    """A name and the title that stands behind it on its line: `Ann Bell | Senior Adviser`."""
    mark = _MARKED_OFF.search(line)
    name, title = (line[: mark.start()], line[mark.end() :]) if mark else ("", "")
    return [name, title] if is_name(name) and _is_whole(name) and _TITLE.search(title) else [line]


_MARKED_OFF = re.compile(r"\s?(?:[|•·,/]|\s[–—-])\s")


def _spread_block(lines: Sequence[str], end: int, author: str) -> int:
    """The writer's block with blank lines between, as Exchange makes text of paragraphs."""
    word = max(author.lower().split(), key=len, default="")
    if not word or word not in "\n".join(lines[max(0, end - MAX_BLOCK) : end]).lower():
        return end  # as nearly always, and it costs little
    contacts = seen = 0
    for i in range(end - 1, max(-1, end - MAX_BLOCK), -1):
        text = lines[i].strip(_CELLS)
        if not text:
            continue
        seen += 1
        if seen > 9 or len(text) > 90 or _is_sentence(text):
            return end
        if contacts and is_name(text) and _is_whole(text) and names_alike(author, text, least=2):
            above = _trimmed(lines, i)
            return i + 1 if above and not _is_typed(text, lines, above) else i
        contacts += bool(_CONTACT.search(text))
    return end


_CELLS = " \t\xa0|"  # of a table that was put into lines


def _is_typed(name: str, lines: Sequence[str], end: int) -> bool:
    """Whether the name stands above already, typed under the words: then this is the block's."""
    return any(is_name(x) and names_alike(x, name) for x in lines[max(0, end - 40) : end])


def _is_again(typed: str, name: str) -> bool:
    """A whole name right under the typed one: the program's block, whatever stands in it."""
    return is_name(typed) and is_name(name) and _is_whole(name) and names_alike(typed, name, 2)


def _is_whole(name: str) -> bool:
    return len(name.split()) > 1 or not name.isascii()


def names_alike(one: str, other: str, least: int = 1) -> bool:
    """Whether two names share so many words, or all that the shorter one has."""
    ours, theirs = (set(_WORDS.findall(name.casefold())) for name in (one, other))
    shared = len(ours & theirs)
    return shared > 0 and shared >= min(least, len(ours), len(theirs))


_WORDS = re.compile(r"[^\W\d_]{2,40}")


def is_name(line: str) -> bool:
    """A line that can be a person's name: one to five words, no digits."""
    text = line.strip().strip("*_,.-–— ")
    words = text.split()
    if not text or len(text) > 50 or len(words) > 6 or not _NAME.match(text):
        return False
    if _STOPS.search(line.rstrip()) and (len(words) > 3 or not text.isascii()):
        return False  # a sentence, in a script that has no capitals
    return (
        not _CONTACT.search(text)
        and all(
            w[:1].isupper()
            or not w[:1].isascii()
            or w in ("de", "da", "van", "von", "al", "bin", "ben", "del", "la", "y", "e", "di")
            for w in words
        )
    ) or (len(words) == 1 and len(text) < 15)


_STOPS = re.compile(r"(?<![A-ZÀ-ÝА-Я])[.]$|[。！？；，]")


def _blockish(rest: Sequence[str]) -> bool:
    return any(_CONTACT.search(text[:300]) or _TITLE.search(text[:300]) for text in rest)


def _ends_as_sentence(text: str) -> bool:
    text = text.strip()
    return text.endswith(_ENDS) and not (_CONTACT.search(text[:300]) or _TITLE.search(text[:300]))


def _is_sentence(text: str) -> bool:
    """Running words: what no signature holds."""
    text = text.strip()
    if text[:1] in _POSTSCRIPT_FIRST and _POSTSCRIPT.match(text):
        return True
    if text[:1] in _LISTED_FIRST and _LISTED.match(text):
        return True
    if text.endswith((":", "：")) and len(text.split()) > 4 and not _CONTACT.search(text[:300]):
        return True  # more is to come
    if not text.endswith(_ENDS) or text.isupper() or _CONTACT.search(text[:300]):
        return False
    words = text.split()
    if text[-1] in "。！？；":
        return len(text) > 6
    short = text[-1] == "." and len(words[-1]) < 6 and words[-1][0].isupper()  # Ltd., S.A.
    return len(words) > 3 and not short


def _runs_on(text: str) -> bool:
    """A long line of small words: a sentence without its stop, not a title."""
    words = text.split()
    return len(words) > 7 and sum(len(w) > 3 and w[:1].islower() for w in words) > 2


_ENDS = (".", "?", "!", ";", "؟", "؛", "。", "！", "？", "；")
_LISTED = re.compile(r"^(?:\d{1,2}[.)]|[-•]|[a-z]\)) \S+ \S+")
_LISTED_FIRST = frozenset("0123456789-•abcdefghijklmnopqrstuvwxyz")


_POSTSCRIPT = re.compile(
    r"^(?:p\.? ?s\.?|n\.?b\.?|ps|post ?scriptum|з\.ы\.|p\.-?d\.|附言|又及|ملاحظة)\W", re.IGNORECASE
)
_POSTSCRIPT_FIRST = frozenset("pPnNзЗ附又م")
