"""Who `they` are where a sentence begins with them: the writer's own members or authorities.

`Our members met last week. They cannot accept resolves 2.` tells of nobody else.
"""

import re

from bot.reading.voices.names import OURS, Names

MAX_LEAD, MAX_SUBJECT = 4, 80
"""Characters before the people who are the subject, and up to their end."""
_PEOPLE_EN = (
    r"(?:members?|states|administrations|authorities|ministr(?:y|ies)|experts|operators|companies|"
    r"countries|services|lawyers|engineers|capitals?)"
)
_PEOPLE_FR = (
    r"(?:membres|états|administrations|autorités|ministères|experts|opérateurs|pays|services|"
    r"juristes|ingénieurs|capitales)"
)
_PEOPLE_ES = (
    r"(?:miembros|estados|administraciones|autoridades|ministerios|expertos|operadores|países|"
    r"servicios|juristas|ingenieros|capitales)"
)
_PEOPLE_RU = (
    r"(?:член|государств|администраци|ведомств|орган|эксперт|оператор|стран|служб|юрист|инженер)\w*"
)
_OUR_PEOPLE = re.compile(
    rf"\bour (?:\w+ ){{0,2}}{_PEOPLE_EN}\b|\b(?:competent|national|relevant) authorities\b|"
    rf"\b{_PEOPLE_EN} of (?:the )?{OURS}\b|\b{OURS}(?:[’']s)? {_PEOPLE_EN}\b|"
    rf"\bnos (?:\w+ )?{_PEOPLE_FR}\b|\bautorités (?:compétentes|nationales)\b|"
    rf"\b{_PEOPLE_FR} (?:membres )?d(?:e |u |e la |e l[’']|[’']){OURS}\b|"
    rf"\bnuestr[oa]s (?:\w+ )?{_PEOPLE_ES}\b|\bautoridades (?:competentes|nacionales)\b|"
    rf"\b{_PEOPLE_ES} (?:miembros? )?de(?:l| la)? {OURS}\b|"
    rf"\b[Нн]аш\w+ (?:\w+ )?{_PEOPLE_RU}|\bкомпетентн\w+ (?:орган|ведомств)\w*|"
    rf"\b{_PEOPLE_RU} {OURS}\b|"
    r"我(?:们|国|方)(?:的)?(?:各)?(?:成员|专家|运营商|部门|主管部门)|国内(?:主管)?部门",
    re.IGNORECASE,
)
_THEY = re.compile(
    r"^(?:they|ils|elles|ell[oa]s|они|他们|它们)(?![^\W\u3400-\u9fff])", re.IGNORECASE
)


class Antecedents:
    """Follows the sentences of one letter in their order; of the people who are the subject of one,
    and stand there with no other, the next one speaks."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._ours = False

    def settled(self, sentence: str) -> str:
        """The sentence with the writer's own name for `they` who are his own people."""
        they = _THEY.match(sentence)
        if they is not None and self._ours:
            return OURS + sentence[they.end() :]
        masked = self._names.masked(sentence)
        people = _OUR_PEOPLE.search(masked, 0, MAX_SUBJECT)
        alone = people and people.start() <= MAX_LEAD
        self._ours = bool(alone) and not self._names.tells_of_another(masked)
        return sentence
