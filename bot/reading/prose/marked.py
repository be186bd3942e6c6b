"""A clause with its changes typed into it: `~~two~~ **three**`, `[-two-]{+three+}`."""

import re

MAX_TEXT = 20_000
_GONE = re.compile(r"~~[^~\n]{1,600}~~|\[-[^\[\]\n]{1,600}?-\]")
_COME = re.compile(
    r"\*\*(?P<b>[^*\n]{1,600})\*\*|(?<!\w)__(?P<u>[^_\n]{1,600})__(?!\w)|"
    r"\+\+(?P<p>[^+\n]{1,600})\+\+|\{\+(?P<w>[^{}\n]{1,600}?)\+\}"
)


def resulting(text: str) -> str | None:
    """The wording that comes of the marks; None where nothing is struck out by signs."""
    if len(text) > MAX_TEXT or ("~~" not in text and "[-" not in text) or not _GONE.search(text):
        return None
    kept = _COME.sub(lambda m: next(v for v in m.groups() if v is not None), _GONE.sub(" ", text))
    return re.sub(r"\s+([,;.:])", r"\1", " ".join(kept.split()))
