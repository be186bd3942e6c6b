"""A wish for what there is now, whatever it is: `we would rather stay with the current cycle`.

Tables only. Whose position, day or meeting is to stay says nothing of the text.
"""

from bot.resolutions.verbs.acts import Act, Form
from bot.resolutions.verbs.asked import verbs

_NO_TEXT = (
    r"(?!(?:positions?|stances?|views?|deadlines?|dates?|times?|schedules?|timetables?|"
    r"meetings?|chair\w*|coordinat\w+|format|mailing|délais?|dates?|réunions?|présiden\w+|"
    r"calendrier|"
    r"avis|fechas?|plazos?|reuni\w+|horarios?|calendario|posición|postura|позици|срок|дат|"
    r"собрани)\b)"
)
_EN = (
    r"\b(?:like|wish\w*|hop(?:e|es|ing)|wants?|prefer\w*|rather|sooner|better|should|ought to|must|"
    r"propos\w+|suggest\w*|favou?r\w*|inclined) (?:\w+ ){0,3}?"
    rf"(?:{verbs('en', Act.KEEP, Form.BASE, Form.DOING)}|(?:stay|remain|continue|stick|go on) "
    rf"(?:with|to))"
    rf" (?:the |a |with )?(?:current|present|existing|two-year) {_NO_TEXT}\w+|"
    rf"\b(?:current|present|existing) {_NO_TEXT}(?:\w+ ){{1,2}}(?:should|must|ought to|could|can) "
    rf"(?:\w+ )?(?:be {verbs('en', Act.KEEP, Form.DONE)}|stay|remain)\b"
)
_FR = (
    r"\b(?:souhait|préfér|préfèr|propos|voudr|aimer|convien|faudr|vaudr|mieux|devr|tenons|tient)"
    r"\w* "
    rf"(?:\S+ ){{0,3}}?(?:{verbs('fr', Act.KEEP, Form.BASE)}|(?:en )?rester (?:à|au)|"
    rf"(?:nous |s[’'])?en tenir (?:à|au)) ?(?:la |le |les |l[’'])?{_NO_TEXT}[\w’'-]+ "
    r"(?:actuel\w*|existant\w*|en vigueur|présente?s?)\b"
)
_ES = (
    r"\b(?:prefer|prefier|dese|quisi|gustaría|convend|convien|propon|mejor|deb|habría que)\w* "
    rf"(?:\S+ ){{0,3}}?(?:{verbs('es', Act.KEEP, Form.BASE)}|(?:seguir|continuar|quedar\w*) con|"
    rf"atener\w* al?) ?(?:la |el |las |los )?{_NO_TEXT}\w+ (?:actual|vigente|existente)(?:es|s)?\b"
)
_RU = (
    r"\b(?:хотел|предпоч|предлага|следует|лучше|надо|нужно|целесообразно|желательно)\w*(?: бы)? "
    rf"(?:\S+ ){{0,3}}?(?:{verbs('ru', Act.KEEP, Form.BASE)}|остаться при|придерживаться) "
    rf"(?:нынешн|действующ|существующ|текущ)\w+ {_NO_TEXT}\w+"
)
KEPT = f"{_EN}|{_FR}|{_ES}|{_RU}"
