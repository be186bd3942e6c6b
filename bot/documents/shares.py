"""What a comment says on each place that it names: its own paragraphs, not one left out."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby

from bot.documents import sentences
from bot.documents.plain import one_line
from bot.model.comments import Comment
from bot.resolutions.named import find_resolutions

REST = ""
"""The place of what is left where the words name none: the places came from a file."""

_BELOW = "\0"  # the place of what is left of answers typed below quotations
_ROWS = 2  # a table has more than one
_LONG = 750  # letters of a paragraph that is shared out by its sentences
_HEADING = 80  # letters of a line that may be a heading
_OMITTED = " […] "
_SPACE = re.compile(r"\s+")
_NO_LETTER = re.compile(r"[\W_]+")


def shares(comment: Comment, evidence: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Own words without greeting and signature under the places whose `evidence` they hold.

    A paragraph (of a long one a sentence) that names a place stands there; one that names none
    goes with the one before it, and those before the first name with what they lead to. Reasons
    stay with their proposal, whatever else they name. A place without evidence was given by a
    person, and gets all, as an only one does; evidence that is not in the words (it came from a
    file) stands for itself. What the letter says of another resolution is left to that one's
    comment.
    """
    theirs: dict[str, list[str]] = {}
    for citation in comment.elsewhere:
        theirs.setdefault(citation.provision, []).append(citation.evidence)
    named = any(map(any, evidence.values()))
    if len(evidence) + len(theirs) == 1 or not (named or theirs):
        words = sentences.body(comment.own_words, comment.author_name)
        return dict.fromkeys(evidence, words)
    told = _shared_out(
        tuple(_units(comment)), {**evidence, **theirs, **_answers(comment, evidence)}
    )
    if not named:
        words = told[REST] or sentences.body(comment.own_words, comment.author_name)
        return dict.fromkeys(evidence, words)
    found = {place: told[place] for place in (*evidence, REST)}
    for place, each in evidence.items():
        if not any(each):
            found[place] = sentences.body(comment.own_words, comment.author_name)
            found[REST] = ""
        elif not found[place]:
            found[place] = "\n".join(dict.fromkeys(one_line(e, sentences.LONGEST) for e in each))
    return found


def _answers(comment: Comment, evidence: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """What is typed below quotations on this resolution: it names no place, but is not led in by
    what comes before it, nor does it lead to what the letter says of the other resolution."""
    below = [
        c.evidence
        for c in comment.citations
        if c.source == "quotation" and not c.explicit and c.provision not in evidence
    ]
    return {_BELOW: below} if below else {}


Unit = tuple[int, int, str]
"""A paragraph or a sentence of a long one: number of the paragraph, of the unit, and the words."""


def _units(comment: Comment) -> Iterator[Unit]:
    count, words = 0, _with_rows_apart(comment)
    for number, paragraph in enumerate(sentences.told(words, comment.author_name)):
        long = len(paragraph) > _LONG
        for words in sentences.each_sentence(paragraph) if long else (paragraph,):
            yield number, count, words
            count += 1


def _with_rows_apart(comment: Comment) -> str:
    """Own words with a paragraph for each row of a table, whose cells stand on lines of their own:
    a label alone on a line begins one."""
    labels = {" ".join(c.evidence.split()) for c in comment.cited}
    lines = comment.own_words.split("\n")
    rows = [n for n, line in enumerate(lines) if " ".join(line.split()) in labels and line.strip()]
    if len(rows) < _ROWS:
        return comment.own_words
    for n in reversed(rows):
        lines[n:n] = [""]
    return "\n".join(lines)


def _shared_out(units: Sequence[Unit], evidence: Mapping[str, Sequence[str]]) -> dict[str, str]:
    names = _naming(units, evidence)
    found: dict[str, list[Unit]] = {place: [] for place in evidence}
    leading, before = list[Unit](), list[str]()
    for unit in units:
        words, named = unit[2], names.get(unit[1], [])
        if not named and _heads(words):
            leading.append(unit)
            before = []
            continue
        stays = not named or sentences.gives_reasons(words)
        places = list(dict.fromkeys((*before, *named))) if stays else named
        if not places:
            leading.append(unit)
            continue
        found[places[0]] += leading
        leading.clear()
        for place in places:
            found[place].append(unit)
        before = before if stays and before else named
    rest = sorted((*leading, *found.pop(_BELOW, ())), key=lambda unit: unit[1])
    told = {place: _joined(each) for place, each in found.items()}
    return {**told, REST: _joined(rest)}


def _heads(paragraph: str) -> bool:
    """`Resolution 58`, on a line of its own, goes with what follows."""
    short = len(paragraph) <= _HEADING and not paragraph.endswith((".", "?", "!", "。", "؟"))
    return short and bool(find_resolutions(paragraph))


def _naming(units: Sequence[Unit], evidence: Mapping[str, Sequence[str]]) -> dict[int, list[str]]:
    """The places that each unit names, by the unit's number; evidence may run over several units
    ("Resolution 58", a line of its own, and "resolves 3" in the next)."""
    starts, at = list[int](), 0
    for unit in units:
        starts.append(at)
        at += len(unit[2]) + 1
    text = " ".join(unit[2] for unit in units)
    found = dict[int, list[str]]()
    for place, each in evidence.items():
        spans = (m.span() for e in filter(None, each) for m in _pattern(e).finditer(text))
        held = {
            units[n][1]
            for start, end in spans
            if start < end
            for n in range(bisect_right(starts, start) - 1, bisect_left(starts, end))
        }
        for number in sorted(held):
            found.setdefault(number, []).append(place)
    return found


@lru_cache(maxsize=1024)
def _pattern(evidence: str) -> re.Pattern[str]:
    """Evidence as it stands in one line; `resolves 2` does not stand in `resolves 21`."""
    sought = _SPACE.sub(" ", evidence).strip()
    end = r"(?![0-9A-Za-z])" if sought[-1:].isdigit() else ""
    return re.compile(re.escape(sought) + end)


def _joined(units: Sequence[Unit]) -> str:
    """Paragraphs each on its line; what stood between two sentences of one is marked."""
    lines = list[str]()
    for _, group in groupby(units, key=lambda unit: unit[0]):
        line, last = "", -1
        for _, number, words in group:
            line += words if not line else (" " if number == last + 1 else _OMITTED) + words
            last = number
        lines.append(line)
    return sentences.cut("\n".join(lines))


def telling(comment: Comment, words: str, evidence: Sequence[str]) -> str:
    """The sentence of a share that stands for it: the one that names the place; where that only
    leads to a wording, the reasons, or the one in which the position is taken."""
    apart = words.replace("\n", "\n\n")
    held = (sentences.holding(apart, each) for each in evidence)
    naming = [s for s in held if s and not sentences.is_symbol(s)]
    telling = [s for s in naming if not sentences.leads(s)]
    if not telling and naming:
        reasons = (p for p in words.split("\n") if sentences.gives_reasons(p))
        telling = [sentences.first_sentence(p) for p in reasons]
        telling += [sentences.holding(apart, comment.position_evidence)]
    return next(filter(None, (*telling, *naming)), "") or sentences.first_sentence(words)


def without(words: str, wordings: Iterable[str], drawn: Iterable[str] = ()) -> str:
    """The paragraphs but those that are a proposed wording itself, or the symbol before it.

    Of wordings `drawn` in a mail's redline the struck words stand between the others.
    """
    shown = {_letters(wording) for wording in wordings}
    mixed = {_letters(wording) for wording in drawn}
    return "\n".join(
        paragraph
        for paragraph in words.split("\n")
        if not (
            sentences.is_symbol(paragraph) or _repeats(paragraph, shown) or _draws(paragraph, mixed)
        )
    )


def _repeats(paragraph: str, shown: Iterable[str]) -> bool:
    """Whether a paragraph is a wording with no more than symbol and number before it."""
    said = _letters(paragraph)
    return any(each and said.endswith(each) and len(said) - len(each) <= 24 for each in shown)


def _draws(paragraph: str, mixed: Iterable[str]) -> bool:
    """Whether the letters of a wording stand in a paragraph in their order, others between."""
    said = _letters(paragraph)
    return any(len(each) >= len(said) // 3 and _in_order(each, said) for each in mixed if each)


def _in_order(letters: str, among: str) -> bool:
    rest = iter(among)
    return all(letter in rest for letter in letters)


@lru_cache(maxsize=4096)  # the same wordings and clauses are compared again and again
def _letters(text: str) -> str:
    return _NO_LETTER.sub("", text).casefold()
