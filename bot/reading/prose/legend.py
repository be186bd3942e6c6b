"""What the colours of a redline mean, where the writer says so: `deletions in red, additions in
blue`. Without such words two colours side by side tell nobody which words are the old ones."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.mail.coloured import COLOURS, hue_of
from bot.mail.html import Line
from bot.mail.looks import Look, changed
from bot.mail.looks import Run as MailRun
from bot.model.texts import Paragraph, Run, WordDocument
from bot.resolutions.revisions import is_flattened
from bot.resolutions.word_views import words

MAX_TEXT = 6_000
MAX_LINES = 30
_GONE = re.compile(
    r"\b(?:delet|remov|suppress|omi(?:t|ss)|old\b|out\b|supprim|suppres|retir|retrait|ancien|"
    r"suprim|supres|elimin|antigu)|исключ|удал|изъят|снят|стар(?:ый|ая|ое|ые)\b|删|旧|"
    r"حذف|محذوف|القديم",
    re.IGNORECASE,
)
_COME = re.compile(
    r"\b(?:add(?:ed|ition)|insert|new\b|ajout|insér|nouve|añad|agreg|adici|inserc|inserta|nuev)|"
    r"добав|дополн|встав|включ|нов(?:ый|ая|ое|ые)\b|新|增|添|加入|补充|إضاف|اضاف|مضاف|جديد",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?。！？؟\n]{1,400}")
_HUES = tuple(name for name in COLOURS if name != "bold")


@dataclass(frozen=True, slots=True)
class Legend:
    """The colours of words that go, and of those that come."""

    gone: frozenset[str] = frozenset()
    come: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.gone)

    def line(self, line: Line) -> Line:
        """A line of a mail with its colours as marks of revision."""
        return Line(line.depth, [replace(r, look=self._looked(r)) for r in line.runs])

    def _looked(self, run: MailRun) -> Look:
        hue = hue_of(run.look.colour) or hue_of(run.look.background)
        if hue in self.gone:
            return changed(run.look, deleted=True)
        return changed(run.look, inserted=True) if hue in self.come else run.look

    def paragraph(self, paragraph: Paragraph) -> Paragraph:
        """A paragraph of a file with its colours as the looks of a redline that is drawn."""
        return replace(paragraph, runs=tuple(map(self._run, paragraph.runs)))

    def _run(self, run: Run) -> Run:
        hue = hue_of(f"#{run.colour}") if run.colour else ""
        if hue in self.gone:
            return replace(run, struck=True, coloured=True)
        return replace(run, underlined=True, coloured=True) if hue in self.come else run


def legend_of(text: str) -> Legend:
    """What a text says of its colours; nothing where one is said to be both."""
    gone, come = set[str](), set[str]()
    for sentence in _SENTENCE.finditer(text[: 2 * MAX_TEXT]):
        for hue, is_gone in _told(sentence[0]):
            (gone if is_gone else come).add(hue)
    return Legend() if gone & come else Legend(frozenset(gone), frozenset(come))


def told_by_colours(document: WordDocument, said: str) -> WordDocument:
    """A file with the marks that it, or the mail it came with, says its colours are."""
    if document.revised or not any(r.colour for p in document.paragraphs for r in p.runs):
        return document
    begins = "\n".join(words(p) for p in document.paragraphs[:MAX_LINES])
    legend = legend_of(f"{said[:MAX_TEXT]}\n{begins}")
    if not legend:
        return document
    drawn = replace(document, paragraphs=tuple(map(legend.paragraph, document.paragraphs)))
    return replace(drawn, flattened=is_flattened(drawn))


def _told(sentence: str) -> Iterable[tuple[str, bool]]:
    """(colour, whether its words go) of each colour beside a word that says what becomes of them:
    the one before it, or behind it where the sentence names the colour first."""
    fates = [(m.start(), is_gone) for table, is_gone in ((_GONE, True), (_COME, False))
             for m in table.finditer(sentence)]  # fmt: skip
    hues = [(m.start(), name) for name in _HUES for m in COLOURS[name].finditer(sentence)]
    if not fates or not hues:
        return
    behind = min(hues) < min(fates)
    for at, name in hues:
        told = [f for f in fates if (f[0] > at) == behind]
        if told:
            yield name, (min(told) if behind else max(told))[1]


def is_unclear(line: Line) -> bool:
    """Whether words of two colours stand side by side in a line, none of them struck or marked."""
    runs = [r for r in line.runs if r.text.strip()]
    if any(r.look.deleted or r.look.inserted for r in runs):
        return False
    hues = [hue_of(r.look.colour) for r in runs]
    return any(one and two and one != two for one, two in pairwise(hues))
