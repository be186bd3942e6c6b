"""Whether a sentence sides with a change that it says another made: that is no proposal.

`We endorse the deletion, as proposed by Freedonia`, `We agree with Freedonia that it should go`
(READING, *proposals*: supporting somebody's proposal is none, even if its words are repeated).
"""

import re

from bot.reading.stances.stances import stances
from bot.reading.voices.names import Names
from bot.reading.voices.voice import proposes

REACH = 60
_ARTICLE = (
    r"(?:the\s|la\s|le\s|les\s|l[’']|el\s)?(?:(?:delegation|administration|délégation|delegación|"
    r"administración)\s(?:of|de|du|del|d[’'])\s?(?:the\s|la\s|l[’'])?)?"
)
_MADE_BY = re.compile(
    r"(?:\b(?:proposed|suggested|requested|tabled|submitted|advanced|put\sforward|made|raised|"
    r"sought|advocated)\sby|"
    r"\b(?:proposée?s?|suggérée?s?|présentée?s?|soumise?s?|demandée?s?|formulée?s?|avancée?s?)\spar|"
    r"\b(?:propuest|sugerid|presentad|solicitad|formulad|plantead|pedid)[oa]s?\spor|"
    r"\b(?:предложенн|внес[её]нн|выдвинут|представленн|запрошенн)\w+(?:\s(?:делегаци|администраци)\w+)?|"
    r"\b(?:agree|concur|side|join|in\sagreement|of\sone\smind)\s(?:\w+ly\s)?with|"
    r"\bd[’']accord\savec|\b(?:de\sacuerdo|coincid\w+)\scon|\bсоглас(?:ен|на|ны)\sс|"
    r"(?:كما|التي|الذي)\s(?:اقترحت(?:ه|ها)?|طلبت(?:ه|ها)?)|المقدم\sمن|المقترح\sمن)"
    rf"\s{_ARTICLE}\Z",
    re.IGNORECASE,
)
_AS = re.compile(
    rf"(?:\b(?:as|like|comme|(?:tal\s)?(?:y\s)?como|как)\s{_ARTICLE}|[正如像])\Z", re.IGNORECASE
)
_DOES = re.compile(
    r"(?:\s(?:(?:has|have|had|also|rightly|l[’']a|a|lo|ha)\s){0,2}(?:propos|suggest|suggér|request|does|"
    r"did|demand|propon|propuso|propuest|sugier|sugir|pid|предл|прос)|所?(?:提议|建议|提出))",
    re.IGNORECASE,
)


def sides_with_another(sentence: str, names: Names) -> bool:
    """Whether the writer is for or against what the sentence says that another proposes."""
    made = (
        not name.own
        and (
            _MADE_BY.search(sentence, max(0, name.start - REACH), name.start)
            or (
                _AS.search(sentence, max(0, name.start - REACH), name.start)
                and _DOES.match(sentence, name.end)
            )
        )
        for name in names.mentions(sentence)
    )
    if not any(made) or proposes(sentence, names):
        return False
    found = stances(sentence, names)
    return bool(found.support or found.oppose or found.unopposed)
