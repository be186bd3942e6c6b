"""Lines that name one resolution alone, as headings of what follows: `Resolution 58`."""

import re
from collections.abc import Sequence

from bot.resolutions.named import find_resolutions

MAX_LINE = 120
MAX_PARTS = 40
_BEFORE = re.compile(
    r"\W{0,6}(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s{0,3})?(?:(?:on|as (?:regards|for|to)|regarding|"
    r"concerning|with (?:regard|respect) to|for|about|comments? on|sur|pour|concernant|"
    r"s[’']agissant de|en ce qui concerne|quant à|au sujet de|sobre|respecto (?:de|a)|con respecto "
    r"a|en (?:cuanto|relación) (?:a|con)|по|что касается|относительно|касательно|关于|针对|بشأن|"
    r"فيما يتعلق ب|بخصوص)\s?(?:la |the )?)?(?:ال)?",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"(?:号?决议)?(?:\s?\([^()]{1,60}\))?\s{0,2}(?:[:：,،，.–—-].{0,60})?\s*")


_BY_NUMBER = re.compile(
    r"\W{0,6}(?:on|as (?:regards|for|to)|regarding|concerning|with (?:regard|respect) to|for|about|"
    r"now|sur|pour|concernant|s[’']agissant de|en ce qui concerne|quant à|sobre|respecto (?:de|a)|"
    r"con respecto a|en (?:cuanto|relación) (?:a|con)|para|по|что касается|относительно)\s"
    r"(?:the |la |nr\.? ?|no\.? ?|n[°º] ?)?r?(?P<number>\d{2,3})(?=\s?[,:;–—]|\s-|\s(?:we|i|our|"
    r"there|"
    r"only|nothing|no|nous|je|notre|nos|il|rien|seulement|tenemos|nuestr\w+|solo|sólo|nada|hay|мы|"
    r"у|"
    r"наш\w*|только)\b)",
    re.IGNORECASE,
)


def led_by_number(line: str, resolutions: Sequence[str]) -> str | None:
    """The resolution that a line begins with, by its number alone: `On 191 we have only this: "
    "…`."""
    led = _BY_NUMBER.match(line)
    return led["number"] if led and led["number"] in resolutions else None


def heading_of(line: str, resolutions: Sequence[str]) -> str | None:
    """The resolution under revision that a line names as a heading does; None for a sentence."""
    if len(line) > MAX_LINE or not any(number in line for number in resolutions):
        return None
    named = find_resolutions(line)
    if len(named) != 1 or named[0].resolution not in resolutions:
        return None
    framed = _BEFORE.fullmatch(line[: named[0].start]) and _BEHIND.fullmatch(line, named[0].end)
    return named[0].resolution if framed else None


def parts(
    words: str, resolution: str | None, resolutions: Sequence[str]
) -> list[tuple[int, int, str | None]]:
    """(start, end, resolution) of the words under each such heading; one part where there is none.

    Before the first heading it is the one that was given.
    """
    found: list[tuple[int, int, str | None]] = []
    start, current, at = 0, resolution, 0
    for line in words.split("\n") if len(resolutions) > 1 else ():
        named = heading_of(line, resolutions) or led_by_number(line, resolutions)
        if named is not None and named != current and len(found) < MAX_PARTS:
            found.append((start, at, current))
            start, current = at, named
        at += len(line) + 1
    return [*found, (start, len(words), current)]
