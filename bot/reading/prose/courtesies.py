"""What is said to the reader behind a wording, and is none of it: `…, please, as above`."""

import re
from collections.abc import Callable

from bot.resolutions.similarity import similarity

_PLEASE = (
    r"(?:(?:many )?thanks?(?: you)?(?: very much| so much| in advance)?|please|kindly|"
    r"as (?:(?:we )?(?:said|discussed|agreed|explained|suggested|shown|indicated|announced)|above|"
    r"below)(?: (?:above|below|before|earlier|on the call|at the meeting))?|"
    r"merci(?: (?:beaucoup|bien|d[’']avance|par avance))?|s[’']il (?:vous|te) plaît|svp|"
    r"comme (?:ci-(?:dessus|dessous)|convenu|discuté|indiqué|dit|expliqué|annoncé)"
    r"(?: (?:plus haut|ci-dessus|hier))?|"
    r"(?:muchas )?gracias(?: (?:de antemano|por adelantado))?|por favor|"
    r"(?:tal )?como (?:(?:se )?(?:indicó|indicado|acordado|acordamos|dicho|explicado|comentado)|"
    r"arriba|más arriba)|"
    r"(?:большое |заранее )?спасибо|пожалуйста|как (?:выше|указано|сказано|обсуждалось|"
    r"договорились|условились)(?: выше)?|"
    r"(?:多谢|谢谢|感谢)[您你各位]{0,2}|拜托|如上(?:所述|文)?|(?:شكرا|مع الشكر|من فضلكم|لو سمحتم|"
    r"كما (?:ورد |ذكر |هو مبين )?(?:أعلاه|اتفقنا|سبق)))"
)
_TAIL = re.compile(
    rf"\s?(?P<mark>[,;，；،؛.。]|\s[–—-])\s?(?:{_PLEASE}\s?[,，،]?\s?){{1,3}}[.!。！]*\s*$",
    re.IGNORECASE,
)
MAX_TAIL = 120
_KEPT = ";；؛.。"
"""Marks that may end the wording itself."""


def without_courtesy(wording: str, in_force: str) -> str:
    """The wording without the words at its end that ask, thank, or point elsewhere in the mail,
    unless the clause in force ends so itself."""
    begin = max(0, len(wording) - MAX_TAIL)
    tail = _TAIL.search(wording, begin)
    if tail is None or not wording[: tail.start()].strip() or _TAIL.search(in_force[-MAX_TAIL:]):
        return wording
    return wording[: tail.start()] + (tail["mark"] if tail["mark"] in _KEPT else "")


_MARKS = {'"': '"', "“": "”", "«": "»", "„": "“”", "「": "」", "『": "』"}
_CLAUSE_ENDS = " ;,.；，。؛،"
MIN_QUOTED = 12  # characters: what is shorter is a term that the wording begins with
_ANEW = re.compile(r"\s*(?:\n|[^\W\d_a-zа-яà-ÿ\u0621-\u064a\u3400-\u9fff])")


def only_quoted(wording: str) -> str:
    """The wording in quotation marks, without what the mail goes on to say behind them."""
    closing = _MARKS.get(wording[:1])
    end = next((i for i, c in enumerate(wording) if i and c in (closing or "")), 0)
    inner, behind = wording[1:end].strip(), wording[end + 1 :]
    if len(inner) < MIN_QUOTED or not behind.strip(_CLAUSE_ENDS):
        return wording
    ended = inner[-1] in _CLAUSE_ENDS and behind[:1] not in _CLAUSE_ENDS[1:]
    return inner if ended or _ANEW.match(behind) else wording


_LED = re.compile(r"[\"“«„「『](?P<said>[^\"“«„「『”»」』]{12,2000})[\"”»“」』]")
HALF = 0.5  # of the clause in force: what is shorter may be a term that the wording quotes
MAX_LEAD = 60


def without_lead(wording: str, in_force: str, leads: Callable[[str], object]) -> str:
    """The only words in quotation marks, where they are the clause and the rest leads to them.

    `we propose to change it to “that …”. Reason: …`: whatever is said around them is no wording.
    Those of a new clause are told by what leads to them.
    """
    found = list(_LED.finditer(wording))
    if len(found) != 1:
        return wording
    said = found[0]["said"].strip()
    if not in_force:
        lead = wording[: found[0].start()]
        return said if lead.strip() and len(lead) <= MAX_LEAD and leads(lead) else wording
    if len(said) < HALF * len(in_force):
        return wording
    return said if similarity(in_force, said) > similarity(in_force, wording) else wording
