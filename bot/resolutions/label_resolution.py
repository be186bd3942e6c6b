"""Which resolution a label belongs to: the one named beside it, or earlier in its sentence."""

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence

from bot.model.texts import ResolutionHit
from bot.resolutions.folding import fold

_BARE_RESOLUTION = re.compile(
    r"(?P<other>(?:page|pp?|line|item|point|para|paragraph|section|article|art|no|annex|table|slide"
    r"|and|to|,|-)\.?\s*)?(?<![\w./-])[rR]?(?P<number>\d{2,3})[\s,:/]{1,3}[\"'*(]{0,2}$",
    re.IGNORECASE,
)
_BARE_BEHIND = re.compile(
    r"[\"'”»*_)]{0,3}\s?(?:,\s)?(?:(?:of|in|from|under|de la|de|del|dans la|en la|из|в|к)\s"
    r"[rR]?(?P<of>\d{2,3})|\([rR]?(?P<in>\d{2,3})\))(?![\d/.%-]*\d)(?=\s*(?:[.,;:!?)]|$|\n)|"
    r"\s(?:and|is|should|to|we|et|nous|y|и|will|it)\b)"
)
"""`resolves 5 of 191`, `le décide 5 de la 191`, `resuelve 5 (191)`."""
_SENTENCE = re.compile(r"[.!?。]\s|\n\s*\n")
_BETWEEN_AFTER = re.compile(
    r"[\s\"'*_)]*[,;-]?\s*(?:of|in|from|to|de|du|del|de la|dans|en|в|из|к|من|في|\(|的|,)?"
    r"[\s(]*(?:the|la|le|el|l'|itu|pp|uit)?\s*(?:draft|revised|proyecto de|projet de)?\s*"
)
_BETWEEN_BEFORE = re.compile(
    r"[\s\"'*_)(,:;.\-–—|/>]*(?:in|under|section|at|its|the|на|в|的|в части|中)?[\s\"'*_(]*"
    r"(?:the|its)?[\s\"'*_(]*"
)


def resolution_of(
    text: str, group: tuple[int, int], named: Sequence[ResolutionHit], resolutions: Collection[str]
) -> tuple[str | None, tuple[int, int] | None]:
    """The resolution that the label at `group` of `text` belongs to, and where it is named beside
    it; (None, None) when the words don't say.

    `named` are the resolutions found in the text, in order; `resolutions` those under revision,
    which count when named earlier in the same sentence, too.
    """
    start, end = group
    at = bisect_left(named, end, key=lambda hit: hit.start)
    if at < len(named) and named[at].start - end <= 40:
        between = fold(text[end : named[at].start])
        if _BETWEEN_AFTER.fullmatch(between):
            return named[at].resolution, (named[at].start, named[at].end)
    behind = _BARE_BEHIND.match(text, end, end + 24)
    number = (behind["of"] or behind["in"]) if behind else ""
    if behind and number in resolutions:
        return number, behind.span("of" if behind["of"] else "in")
    before = bisect_left(named, start, key=lambda hit: hit.start)
    earlier = [hit for hit in named[max(0, before - 8) : before] if hit.end <= start][::-1]
    if earlier and start - earlier[0].end <= 30:
        between = fold(text[earlier[0].end : start])
        if _BETWEEN_BEFORE.fullmatch(between):
            return earlier[0].resolution, (earlier[0].start, earlier[0].end)
    bare = _BARE_RESOLUTION.search(text[max(0, start - 24) : start])
    if bare and (bare["number"] in resolutions or not (resolutions or bare["other"])):
        begin = max(0, start - 24) + bare.start("number")
        return bare["number"], (begin, begin + len(bare["number"]))
    for hit in earlier:
        gap = text[hit.end : start]
        if hit.resolution in resolutions and len(gap) < 300 and not _SENTENCE.search(gap):
            return hit.resolution, None
    return None, None
