"""Marks that writers type around the words they change: `within *six months*`, `[and regions]`.

They are no part of the wording. Asterisks and underscores never are; square brackets and capitals
only where the writer says what they mark: in a text under negotiation brackets have a sense of
their own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

MAX_WORDS = 20_000
MAX_TEXT = 20_000
_BESIDE = 60  # characters between what is marked and the name of the mark
_NEW = (
    r"\b(?:new|add(?:ed|itions?)|insert\w*|chang\w+|amend\w+|modif\w+|nouve\w+|ajout\w*|insér\w+|"
    r"nuev\w+|añad\w+|agreg\w+|adici\w+|cambi\w+|нов(?:ое|ые|ый|ых)|добав\w+|дополн\w+|измен\w+|"
    r"встав\w+|правк\w+)|新增?|增加|添加|修改|改动|(?:ال)?(?:إضاف|جديد|مضاف|تعديل|تغيير|مدرج)"
)
_GONE = (
    r"\b(?:delet\w+|remov\w+|struck|strik\w+|dropped|supprim\w+|supress?\w+|biff\w+|suprim\w+|"
    r"elimin\w+|tachad\w+|удал\w+|исключ\w+|вычерк\w+|зачерк\w+)|删|(?:ال)?(?:محذوف|حذف|مشطوب)"
)
_SQUARE = (
    r"\b(?:square )?brackets|\bcrochets|\bcorchetes|квадратн\w+ скобк\w+|方括号|中括号|【|"
    r"(?:قوسين|أقواس) (?:معقوف|مربع)\w*|معقوفتين|معقوفين"
)
_ROUND = (
    r"\b(?:parenthes[ei]s|round brackets)|\bparenthèses|\bparéntesis|(?:круглых )?скобках|圆括号|"
    r"括号|"
    r"(?:قوسين|أقواس)"
)
_CAPITALS = (
    r"\b(?:capitals?|capital letters|upper ?-?case|(?:all )?caps)\b|\b(?:majuscules|capitales)|"
    r"\bmayúsculas|прописн\w+|заглавн\w+|\bкапс\w*"
)
_PUTS = re.compile(
    r"\b(?:put|plac|enclos|keep|retain|mett|plac|conserv|poner|pong|coloc|manten|заключ|взять|"
    r"помест|"
    r"постав|остав)\w*|置于|放在|放入|加上|保留|وضع|[تن]وضع|إبقاء",
    re.IGNORECASE,
)
"""Who puts words in brackets wants them there."""
_SEGMENT = re.compile(
    r"[,;，；،؛()（）.。\n]|\s(?:and|et|y|и|а|while|tandis que|mientras)\s|\sو(?=\S)", re.IGNORECASE
)
_KINDS = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (("square", _SQUARE), ("capitals", _CAPITALS), ("round", _ROUND))
)
_EXPLAINED = tuple(
    (name, re.compile(rf"(?:{pattern})\s?[(（]\s?([^()（）]{{2,40}})[)）]", re.IGNORECASE))
    for name, pattern in (("square", _SQUARE), ("capitals", _CAPITALS))
)
"""`in square brackets (what goes)`: what is said behind a mark tells of it alone."""
_CHANGES = tuple(
    (new, re.compile(pattern, re.IGNORECASE)) for new, pattern in ((True, _NEW), (False, _GONE))
)
_AROUND = (
    re.compile(r"(?<!\*)(\*{1,3})(?=\S)([^*\n]{1,600}?)(?<=\S)\1(?!\*)"),
    re.compile(
        r"(?<![^\W\u3400-\u9fff])(_{1,3})(?=\S)([^_\n]{1,600}?)(?<=\S)\1(?![^\W\u3400-\u9fff])"
    ),
    re.compile(r"(?<![\w+])(\+{1,2})(?=\S)([^+\n]{1,600}?)(?<=\S)\1(?![\w+])"),
)
_STRAY = re.compile(r"(?<![\w*_])[*_]{1,3}(?=\w)|(?<=[\w.,;:!?)])[*_]{1,3}(?![\w*_])")
_STRUCK = re.compile(r"(?<![\w~-])([~-]{1,2})(?=\w)([^~\n]{1,300}?)(?<=\w)\1(?![\w~-])")
_IN_SQUARE = re.compile(r"[\[【]([^\[\]【】\n]{1,600})[\]】]")
_IN_ROUND = re.compile(r"\(([^()\n]{1,600})\)")
_UPPER = re.compile(r"[^\W\d_]{2,}")
_BETWEEN = re.compile(r"(?<=[A-ZÀ-ÞА-Я]{2} )[AEOUYÀИАВСК](?= [A-ZÀ-ÞА-Я]{2})")
"""`RESULTADOS Y PUBLICACIONES`."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What the writer says his marks mean: name → whether the words in it are new (or go)."""

    meant: tuple[tuple[str, bool], ...] = ()

    def of(self, name: str) -> bool | None:
        """True for new words, False for words that go, None where nothing is said."""
        return dict(self.meant).get(name)


def announced(words: str) -> Marks:
    """`(additions in square brackets)`, `изменения выделены прописными буквами`."""
    return Marks(tuple(dict(_announced(words[:MAX_WORDS])).items()))


def _announced(words: str) -> Iterator[tuple[str, bool]]:
    if not any(mark.search(words) for _, mark in _KINDS):
        return
    for segment in _SEGMENT.split(words):
        said = next(((n, m) for n, kind in _KINDS if (m := kind.search(segment or ""))), None)
        if said is None or _PUTS.search(segment):
            continue
        name, mark = said
        beside = segment[max(0, mark.start() - _BESIDE) : mark.end() + _BESIDE]
        new = next((new for new, pattern in _CHANGES if pattern.search(beside)), None)
        if new is not None:
            yield name, new
    for name, explained in _EXPLAINED:
        for mark in explained.finditer(words):
            new = next((new for new, pattern in _CHANGES if pattern.search(mark[1])), None)
            if new is not None:
                yield name, new


def without_marks(wording: str, base: str, marks: Marks) -> str:
    """The wording as it is meant; `base` is the text in force, empty for a new clause."""
    if len(wording) > MAX_TEXT:
        return wording
    known = base.casefold()
    text = _STRUCK.sub(lambda m: " " if m[2].casefold() in known else m[0], wording)
    for pattern in _AROUND:
        text = pattern.sub(lambda m: m[2], text)
    text = _STRAY.sub("", text)
    for name, pattern in (("square", _IN_SQUARE), ("round", _IN_ROUND)):
        if (new := marks.of(name)) is not None:
            text = pattern.sub(partial(_meant, known=known, new=new), text)
    if marks.of("capitals"):
        text = _BETWEEN.sub(lambda m: m[0].lower(), text)
        text = _UPPER.sub(lambda m: m[0].lower() if _is_raised(m[0], base) else m[0], text)
    if text == wording:
        return wording
    return re.sub(r" +([,;.])", r"\1", re.sub(r"[ \t]{2,}", " ", text)).strip()


def _is_raised(word: str, base: str) -> bool:
    """Whether a word is written in capitals that the text in force does not have."""
    return word.isupper() and word not in base


def _meant(match: re.Match[str], *, known: str, new: bool) -> str:
    """The words in brackets, or nothing where they go and stand in the text in force."""
    if new:
        return match[1]
    return " " if match[1].casefold() in known else match[0]
