"""Orders shortened under a heading: `resolves: delete 2`, `considering – add e) "…"`.

They are read as the sentence that they stand for: `delete resolves 2`.
"""

import re
from collections.abc import Callable
from functools import cache

from bot.resolutions.verbs.acts import Act, Form
from bot.resolutions.verbs.asked import ALL, verbs

MAX_HEAD = 60  # characters
_DONE = (Act.DELETE, Act.KEEP, Act.ADD)
_FORMS = (Form.BASE, Form.ORDER, Form.FIRST, Form.NOUN)
_SMALL = (
    r"(?:(?:of|the|le|la|les|el|los|las|du|de|del|an?|un|une|a new|new|nouveau|nuevo|новый|"
    r"(?:number|item|no\.|n°|№|numéro|número|номер)(?=\s?\d))\s)*"
)
_NUMBER = r"(?=\(?(?:\d{1,2}(?!\d)|[a-h]\s?\))(?:\s?(?:bis|ter))?(?:[^\w]|$|和|与|及|至|و))"
_HEAD = re.compile(
    rf"\W{{0,3}}(?P<head>[^:：–—\n]{{2,{MAX_HEAD}}}?)\s?(?:[:：]|\s-\s|[–—]{{1,2}}|"
    r"(?P<gets>\s(?:should|could|might|must|needs to) (?:get|have|receive|gain)\s))\s?"
    r"(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)


@cache
def _order() -> re.Pattern[str]:
    """A verb right before the bare number that it is done to."""
    said = "|".join(verbs(language, act, *_FORMS) for language in ALL for act in _DONE)
    new = r"(?:an? |un |une )?(?:new|nouveau|nuevo|новый|新增?的?)"
    return re.compile(
        rf"(?P<joint>^|[,;，；、]\s?|\s(?:and|et|y|и)\s)"
        rf"(?P<verb>(?:please |merci de |por favor,? |просим |请|请?建议|نقترح )?(?:{said}|{new})"
        rf"\s?{_SMALL}){_NUMBER}",
        re.IGNORECASE,
    )


def spelt_out(text: str, above: str, is_heading: Callable[[str], bool]) -> str:
    """The order with the heading named in it, which is that line `above` or begins the text; ""
    where it is none."""
    inline = _HEAD.fullmatch(text)
    if inline is not None and is_heading(inline["head"].strip(' "«»“”„')):
        head, said = inline["head"], inline["rest"]
    else:
        head, said = above, text
    if not head or _order().match(said) is None:
        return ""
    gap = "" if head[:1] > "\u2e80" else " "
    gets = inline is not None and inline["gets"]

    def with_heading(order: re.Match[str]) -> str:
        verb = "add" if gets else order["verb"].rstrip()
        return f"{order['joint']}{verb}{gap}{head.strip()}{gap}"

    return _order().sub(with_heading, said)
