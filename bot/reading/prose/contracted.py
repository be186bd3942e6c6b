"""What is written short, spelt out: `I'd delete it` says `I would delete it`, `s/a/b/` an order.

Only English pronouns with the verb behind them, outside of quotation marks: the tables of words
have `n't`, and what is quoted is nobody's to spell.
"""

import re

_JOINED = re.compile(
    r"(?P<quoted>[\"“«][^\"“”«»\n]{0,2000}[\"”»])|"
    r"\b(?P<who>I|i|(?:[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|[Tt]h(?:at|is|ere|ese|ose)|"
    r"[Ww]h(?:o|at)))[’'](?P<verb>m|re|ve|ll|d|s)\b"
)
_VERBS = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would", "s": "is"}


def in_full(words: str) -> str:
    """The words with each pronoun and its verb apart."""
    if "s/" in words:
        words = _SED.sub(_ordered, words)
    if "’" not in words and "'" not in words:
        return words
    return _JOINED.sub(_apart, words)


_SED = re.compile(
    r"(?<![\w/.])s/(?!he\b)(?P<old>[^/\n\"“”«»]{1,120})/(?P<new>[^/\n\"“”«»]{0,120}?)"
    r"(?:/g?(?![\w/])|(?=[ \t]*(?:$|[.;,)])))",
    re.MULTILINE,
)
"""How programmers write a replacement: `s/should/shall/`."""


def _ordered(match: re.Match[str]) -> str:
    if not match["new"].strip():
        return f'delete "{match["old"]}"'
    return f'replace "{match["old"]}" by "{match["new"]}"'


def _apart(match: re.Match[str]) -> str:
    if match["quoted"]:
        return match[0]
    verb = match["verb"]
    if verb in _PAST and _DONE.match(match.string, match.end()):
        return f"{match['who']} {_PAST[verb]}"
    return f"{match['who']} {_VERBS[verb]}"


_PAST = {"d": "had", "s": "has"}
_DONE = re.compile(
    r"\s(?:\w+ly |already |also |just |never )?(?:better|been|had|got|(?:propos|suggest|ask|"
    r"request|"
    r"recommend|support|oppos|agre|reject)ed|said|put forward)\b"
)
"""`I'd proposed` says `I had`, `he's proposed` says `he has`."""
