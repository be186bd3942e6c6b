"""The numbers beside a heading: lists, ranges, sub-clauses, ordinals."""

import re
from dataclasses import dataclass
from functools import cache

from bot.resolutions.folding import fold
from bot.resolutions.numbers import (
    ORDINAL_SUFFIX,
    between,
    normal_number,
)
from bot.resolutions.vocabulary import VOCABULARIES, Vocabulary, forms

_SUFFIX = rf"(?:[\s-]?{ORDINAL_SUFFIX}(?!\w))?"
_LETTER = "a-zابجدهوزحطيكلمنسعفصقرشتثخذабвгдежзсоی"
_SUB = (
    r"(?:[\s.,/-]{0,2}\(?(?P<sub>[ivx]{1,5}|[a-z])\)|/(?P<sub2>[ivx]{1,5}|[a-z])(?!\w)"
    r"|\.(?P<sub3>[ivx]{1,5}|[a-h])(?!\w))"
)
_ATOM = re.compile(
    rf"(?P<open>[(\[])?\s?(?:(?P<digits>\d{{1,3}}(?:\.\d{{1,2}}){{0,3}})"
    rf"|(?P<letter>[{_LETTER}]|[ivx]{{2,5}}|[ivx]{{1,5}}(?=\s?\))))"
    rf"(?P<suffix>{_SUFFIX})(?P<close>\s?\)|\]|º|°)?(?P<suffix2>{_SUFFIX})(?![^\W\u4e00-\u9fff]|"
    rf"\s?[号號]|°|-c\d|['’]\w)"
)
_SUBS = re.compile(_SUB)
_FULL_LINE = 50
"""From so many characters on, a line may have been broken by a mail program, at any word."""
_OPEN = re.compile(
    r"/(?=\w)|[\s\"'*_`]*(?:(?:part|section|heading|partie|parte|sección)(?!\w)\s*(?=,))?"
    r"[,:;]?\s*[\"'*_`]*#?"
)
_CHINESE_ORDER = re.compile(r"第\s*(?=\d|[(a-z])")
_CHINESE_PART = re.compile(
    r"\s*(?:部分|一节|一栏|标题|项(?=下|中)|章节)?(?:之下|之中|项下|之|中|内|里|下|"
    r"的)*\s*(?=[\d(第a-z])|"
    r"\s*(?:部分)?(?:中|的|下)*\s*"
)
_CHINESE_COUNT = re.compile(r"\s*(?:段|款|条|项|点|分段)")
_CHINESE_NTH = re.compile(r"第(?P<nth>[一二三四五六七八九十])|(?P<last>最后|末)(?:一|1)?")
_NEW_WORDS = "new nouveau nouvel nouvelle nuevo nueva новым новый нового новом جديدة جديد"
_NEW = rf"(?:(?:an? |une? )?(?:{'|'.join(map(fold, _NEW_WORDS.split()))})\s+|新的?\s*)?"
"""`a new paragraph 7`, `новым пунктом 7`, `فقرة جديدة 7`."""
_CARDINALS = {
    fold(word): count
    for packed in (
        "one two three four five six seven eight nine ten",
        "un deux trois quatre cinq six sept huit neuf dix",
        "uno dos tres cuatro cinco seis siete ocho nueve diez",
        "один два три четыре пять шесть семь восемь девять десять",
        "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
        "一 二 三 四 五 六 七 八 九 十",
    )
    for count, word in enumerate(packed.split(), 1)
}
CARDINAL = "|".join(word for word in _CARDINALS if len(word) > 1)
"""Numbers that are written out, but in Chinese, where one character is many words' beginning."""
_COUNTED = (
    r"(?:years?|months?|weeks?|days?|meetings?|words?|ans?|mois|semaines?|jours?|reunions?|mots?|"
    r"anos?|mes(?:es)?|semanas?|dias?|reuniones|palabras?|год\w?|лет|месяц\w*|недел\w*|дн[яе]\w?|"
    r"собрани\w*|слов\w*|сро\w+)"
)
_CARDINAL = re.compile(
    rf"(?<!\w)(?:{CARDINAL})(?![\w'’-]|\s{_COUNTED}(?!\w))"
    r"|[二三四五六七八九十](?=[,.;:)\]\"'、]|\s|$|应|中|的|可以?|改|删|建议)"
)
_CHINESE_BEFORE = re.compile(
    r"第?\s?(?:(?P<number>\d{1,2}|[a-z])\s?\)?|(?P<nth>[一二三四五六七八九十]))"
    r"\s?(?:段|款|条|项|点)\s?\(\s?[\"'*_`]*$"
)
"""`第5段（做出决议）`."""
_ARTICLE = re.compile(
    r"(?:^|[\s\"'*_(])(?:le|au|du|el|al|del|(?:delet|remov|suppress|keep|retain)\w*(?: of)?|see)\s$"
)
"""What makes a number of a bare one: `le 5 du décide`, `the deletion of 5 in resolves`."""
MAX_LIST = 40
LAST = "last"
_QUOTED = frozenset("\"'*_`")


@dataclass(frozen=True, slots=True)
class Number:
    """One number in folded text: `path` is `3/ii`; `letter` when a bare letter was taken, `word`
    when it is written out (`resolves four`)."""

    start: int
    end: int
    path: str
    letter: bool = False
    word: bool = False


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of one label; `marked` when brackets or a word for paragraph show it is one."""

    items: tuple[Number, ...]
    start: int
    end: int
    marked: bool
    ordinal: bool = False


@dataclass(frozen=True, slots=True)
class _Words:
    paragraph: re.Pattern[str]
    joint: re.Pattern[str]
    until: re.Pattern[str]
    since: re.Pattern[str]
    before: re.Pattern[str]
    ordinal: re.Pattern[str]
    ordinals: dict[str, int]


def _any(packed: str) -> str:
    ordered = sorted({fold(w) for w in forms(packed)}, key=lambda w: -len(w))
    return "|".join(re.escape(w) for w in ordered)


def _articles(vocabulary: Vocabulary, gap: str) -> str:
    """An article and what stands behind it, which may both be left out: `le point`, `l'alinéa`."""
    return rf"(?:(?:{_any(vocabulary.articles)})(?:{gap}|'))?" if vocabulary.articles else ""


@cache
def _words(language: str) -> _Words:
    v = VOCABULARIES[language]
    # A digit may follow at once: `§2`, `para2`.
    end = "" if language == "zh" else r"(?![^\W\d_])"
    gap = r"\s*" if language == "zh" else r"\s+"
    of = _any(v.of)
    paragraph, part = _any(v.paragraph), _any(v.operative_paragraph)
    section = rf"(?:{_any(v.section)}){gap}(?:(?:{of}){gap})?{_articles(v, gap)}"
    article = _articles(v, gap)
    ordinals = {
        fold(form): index
        for index, packed in enumerate(v.ordinals.split("|"), 1)
        for form in packed.split("/")
    } | dict.fromkeys((fold(form) for form in forms(v.last)), 0)
    words = "|".join(re.escape(w) for w in sorted(ordinals, key=lambda w: -len(w)))
    kind = rf"(?P<kind>{gap}(?:{paragraph}|sub-?paragraph){end})?"
    # Arabic counts behind the noun: `الفقرة الثانية من يقرر`.
    lead = rf"(?P<lead>(?:{paragraph}){gap})?" if language == "ar" else "(?P<lead>)"
    return _Words(
        re.compile(
            rf"(?:(?:{_any(v.of)}){gap})?{article}{_NEW}(?:{paragraph}){end}\s*(?:№\s*)?{_NEW}"
        ),
        re.compile(
            rf"\s*(?:,|;|/)?\s*(?:(?:{_any(v.ands)}){'' if language in ('ar', 'zh') else end})?\s*"
        ),
        re.compile(rf"\s*(?:-|\.\.\.?|(?:{_any(v.ranges)}){end})\s*"),
        re.compile(rf"(?:{_any(v.since)}){gap}"),
        re.compile(
            rf"(?:[\s,]*(?:{_any(f'{v.of}|{v.standing}')})(?:(?<=')|{end or '(?=)'})\s*{article}"
            rf"(?:(?:{part}){gap}|{section})?|\s?\(\s?)[\"'*_`(]*$"
        ),
        re.compile(
            rf"(?:^|(?<=[\s\"'(*_]))(?:{lead}(?P<word>{words}){kind})"
            rf"(?:\s*(?:{of}){end})?\s*{article}[\"'*_`]*$"
        ),
        ordinals,
    )


def goes_on(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is of one line, or of one that a mail program broke in two."""
    if "\n" not in text[start:end]:
        return True
    return start - (text.rfind("\n", 0, start) + 1) >= _FULL_LINE


def _atom(text: str, at: int) -> tuple[Number, bool] | None:
    """The number at `at` and whether brackets or a suffix mark it as one."""
    match = _ATOM.match(text, at)
    if match is None and (written := _CARDINAL.match(text, at)):
        count = str(_CARDINALS[written.group()])
        return Number(written.start(), written.end(), count, word=True), False
    if match is None or (match.group("open") and not match.group("close")):
        return None
    name = match.group("digits") or match.group("letter")
    suffix = match.group("suffix") or match.group("suffix2") or ""
    path, end = normal_number(name + " " + suffix if suffix else name), match.end()
    bracket = bool(match.group("close"))
    if not path:
        return None
    # `a) i)` and `3(ii)` are one place, `3, (ii)` too; `a), b)` are two.
    sub = _SUBS.match(text, end)
    if sub and not goes_on(text, end, sub.end()):
        sub = None  # `delete resolves 2`, and below it `(b) …`: the next of a list
    if sub and (match.group("digits") or sub.group().strip(" (.,/)")[:1] in "ivx"):
        inner = sub.group("sub") or sub.group("sub2") or sub.group("sub3")
        if not (match.group("letter") and sub.group().startswith(",")):
            path, end, bracket = f"{path}/{inner}", sub.end(), True
    number = Number(match.start(), end, path, bool(match.group("letter")) and not bracket)
    return number, bracket or bool(suffix)


def numbers_at(text: str, at: int, language: str) -> Numbers | None:
    """The numbers that follow a heading which ends at `at`: `2`, `, para. 2 bis`, `2, 3 and 5`."""
    words = _words(language)
    opening = _OPEN.match(text, at)
    start = opening.end() if opening else at
    if "\n" in text[at:start] and text[at:start].count("\n") > 1:
        return None
    named = words.paragraph.match(text, start)
    if named is None and text[start : start + 1] == "(":  # `resolves (paragraph 5)`
        named = words.paragraph.match(text, start + 1)
        start += language == "zh" and text[start + 1 : start + 2] == "第"
    part = order = None
    begin = named.end() if named else start
    if language == "zh":
        part = _CHINESE_PART.match(text, begin)
        order = _CHINESE_ORDER.match(text, part.end() if part else begin)
        behind = part.end() if part and part.group().strip() else begin
        begin = order.end() if order else behind
    first = _atom(text, begin)
    if first is None:
        return _chinese_nth(text, start, part.end() if part else begin)
    if first[0].word and not named and ":" in text[at:start]:
        return None  # `«решает»: два собрания`: words of a clause
    items, marked = [first[0]], first[1]
    end = _rest_of_list(text, items, words, language)
    if language == "zh" and order and (count := _CHINESE_COUNT.match(text, end)):
        last = items[-1].end
        items = [Number(n.start, count.end(), n.path) if n.end == last else n for n in items]
        end, marked = count.end(), True
    return Numbers(tuple(items), start, end, marked or bool(named) or bool(order))


def _chinese_number(match: re.Match[str]) -> str:
    written = match["nth"]
    return str("一二三四五六七八九十".index(written) + 1) if written else match["number"]


def _chinese_nth(text: str, start: int, at: int) -> Numbers | None:
    """`第二段`, `最后一段` behind a heading: counted, not numbered."""
    nth = _CHINESE_NTH.match(text, at)
    count = _CHINESE_COUNT.match(text, nth.end()) if nth else None
    if nth is None or count is None:
        return None
    path = str("一二三四五六七八九十".index(nth["nth"]) + 1) if nth["nth"] else LAST
    one = Number(nth.start(), count.end(), path)
    return Numbers((one,), start, count.end(), marked=True, ordinal=True)


def _rest_of_list(text: str, items: list[Number], words: _Words, language: str) -> int:
    """Add the numbers joined to the first one; returns where the list ends."""
    end = items[-1].end
    while len(items) < MAX_LIST:
        joint = words.until.match(text, end)
        ranged = joint is not None
        if joint is None:
            joint = words.joint.match(text, end)
        if joint is None or joint.end() == end or "\n" in joint.group():
            break
        begin = joint.end()
        if language == "zh" and (order := _CHINESE_ORDER.match(text, begin)):
            begin = order.end()
        more = _atom(text, begin)
        if more is None or more[0].word != items[-1].word:
            break
        if not _like(items[-1].path, more[0], joint.group(), more[1]):
            break
        if ranged:
            middle = between(items[-1].path, more[0].path)[1:-1]
            items.extend(Number(more[0].start, more[0].end, path) for path in middle)
        items.append(more[0])
        end = more[0].end
    return end


def _like(last: str, number: Number, joint: str, marked: bool) -> bool:
    """Whether a number goes on with a list: of the same kind, and after a real joint."""
    if last[:1].isdigit() != number.path[:1].isdigit() or not joint.strip():
        return False
    loose = number.letter and not marked and joint.strip() in (",", ";")
    return not loose or follows(last, number.path)  # `recognizing a); I had misread the text`


def follows(last: str, path: str) -> bool:
    """Whether one bare letter is the next of the alphabet: `a, b` is a list, no prose."""
    return len(last) == len(path) == 1 and ord(path) == ord(last) + 1


def numbers_before(
    text: str, at: int, language: str, *, beside: bool = False, ends: bool = False
) -> Numbers | None:
    """The number that stands before a heading at `at`: `paragraph 2 of`, `a) of the`, `second`.

    `beside` takes a number without `of` between (`пункт 2 постановляющей части`); `ends` says that
    nothing follows the heading, so that an ordinal before it means it (`el segundo resuelve`).
    """
    window_start = max(0, at - 60)
    window = text[window_start:at]
    words = _words(language)
    ordinal = words.ordinal.search(window)
    named = ordinal is not None and (ordinal.group("kind") or ordinal.group("lead"))
    if ordinal and (language == "en" or named or ends or text[at : at + 1] in _QUOTED):
        count = words.ordinals[ordinal.group("word")]
        start = window_start + ordinal.start("lead" if ordinal.group("lead") else "word")
        path = str(count) if count else LAST
        return Numbers((Number(start, at, path),), start, at, marked=True, ordinal=True)
    of = words.before.search(window)
    if of is not None and language == "zh" and (set_off := _CHINESE_BEFORE.search(window)):
        one = Number(window_start + set_off.start(), at, _chinese_number(set_off))
        return Numbers((one,), one.start, at, marked=True, ordinal=bool(set_off["nth"]))
    if of is not None:
        return _number_ending(window, of.start(), window_start, words)
    if beside or language == "ru":
        return _number_ending(window, len(window.rstrip()), window_start, words, named_only=True)
    return None


def _goes_on_from_a_list(window: str, start: int, words: _Words) -> bool:
    """`points b) of considering and 4 of resolves`: the word for paragraph holds for both."""
    joint = _JOINT.search(window, 0, start)
    return joint is not None and words.paragraph.search(window, 0, joint.start()) is not None


_JOINT = re.compile(r"(?:,|\b(?:and|or|et|ou|y|o|и|или)|\sو)\s?\Z")
_LEADING = re.compile(
    r"\W{0,4}(?P<number>\d{1,2}|[a-z](?=[\s)]))\)?\s?(?:[(（]|(?:من|of|du|del?)\s)[\"«“„]?\s?"
)
_RULED = re.compile(r"[\"»”]?\s?[)）]?\s?[:：–—]")


def number_leading(text: str, at: int, close: int) -> Numbers | None:
    """The bare number at the head of a line with its heading: `5 (resolves): …`, `5 من يقرر: …`."""
    line = text.rfind("\n", max(0, at - 40), at) + 1
    if line == 0 and at > 40:
        return None
    found = _LEADING.fullmatch(text, line, at)
    if found is None or not _RULED.match(text, close):
        return None
    one = Number(found.start("number"), at, found["number"])
    return Numbers((one,), one.start, at, marked=True)


def _number_ending(
    window: str, end: int, offset: int, words: _Words, *, named_only: bool = False
) -> Numbers | None:
    """The number (with its word for paragraph, if any) that ends at `end` of the window."""
    for start in range(max(0, end - 30), end):
        if start and (window[start - 1].isalnum() or window[start - 1] in ".,-/"):
            continue
        named = words.paragraph.match(window, start)
        if start and window[start - 1] == "(" and not named:
            continue
        begin = named.end() if named else start
        since = words.since.match(window, begin) if named else None
        first = _atom(window, since.end() if since else begin)
        if first is None or first[0].end > end:
            continue
        items = [first[0]]
        stop = _rest_of_list(window[:end], items, words, "")
        bare = _ARTICLE.search(window, 0, start) is not None  # `le 5 du décide`
        bare = bare or _goes_on_from_a_list(window, start, words)
        if stop != end or not (named or ((first[1] or bare) and not named_only)):
            continue
        if since and len(items) == 1:
            continue  # `from 1` alone begins no range
        moved = [Number(n.start + offset, n.end + offset, n.path, n.letter) for n in items]
        moved[0] = Number(start + offset, moved[0].end, moved[0].path)
        return Numbers(tuple(moved), start + offset, end + offset, marked=True)
    return None
