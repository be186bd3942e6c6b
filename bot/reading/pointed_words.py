"""Deletions of what was spoken of last, in six languages: `we ask that this clause be deleted`.

What was spoken of is a clause, or words that the sentence before it quoted.
"""

from bot.resolutions.verbs.acts import Act, Form
from bot.resolutions.verbs.asked import verbs


def _off(language: str, *forms: Form) -> str:
    """With a pronoun for its object a verb is no other: `cut it`, `le retirer`."""
    return verbs(language, Act.DELETE, *forms, sure=None)


_NOUN_EN = r"(?:(?:(?:sub-?)?paragraph|clause|provision|item|point|phrase|word)s?)"
_THIS_EN = rf"(?:it|them|this|that|(?:this|that|the|these|those) (?:whole |entire )?{_NOUN_EN})"
_MUST_EN = (
    r"(?:(?:should|could|can|may|must|might|ought to|has to|have to|needs? to|is to|are to)"
    r"(?: \w+)? )"
)
_DELETE_EN, _DELETED_EN = _off("en", Form.BASE, Form.DOING), _off("en", Form.DONE)
_DELETION_EN = _off("en", Form.NOUN)
_EN = (
    rf"\b{_DELETE_EN} {_THIS_EN}(?: altogether| entirely)?(?!\w)|"
    rf"\b(?:tak(?:e|ing)|leav(?:e|ing)|cut) {_THIS_EN} out\b|\bbe better without {_THIS_EN}(?!\w)|"
    rf"\b{_THIS_EN} (?:{_MUST_EN}?be (?:\w+ )?{_DELETED_EN}|{_MUST_EN}go)\b|"
    rf"\b(?:see|have|want|like|prefer) {_THIS_EN} (?:to (?:be )?)?(?:{_DELETED_EN}|go|"
    rf"gone|disappear)\b|\b{_DELETION_EN} of {_THIS_EN}(?!\w)|"
    rf"\b(?:propose|suggest|request|recommend|support|ask for) (?:its|their) {_DELETION_EN}\b|"
    rf"^\W*(?:\w+, )?(?:(?:we|i) (?:\w+ )?)?(?:propose|suggest|request|recommend|ask for) "
    rf"(?:the )?{_DELETION_EN}\W*$|"
    r"^\W*(?:(?:so|therefore|thus|hence|accordingly|we|i|would|please|kindly|propose|suggest|to|"
    r"prefer|like|that|it|be|should|could|can|must)[\s,]+){0,6}"
    rf"{_off('en', Form.BASE, Form.DONE, Form.DOING)}\W*$"
)
_NOUN_FR = (
    r"(?:points?|paragraphes?|alinéas?|dispositions?|clauses?|mots?|mention|termes?|"
    r"passage|expression)"
)
_THIS_FR = rf"(?:ces?|cet|cette|ledit|ladite) {_NOUN_FR}"
_MUST_FR = r"(?:devr\w+|pourr\w+|doi\w+|peu\w+|mérit\w+ d[’'])"
_DELETE_FR, _DELETED_FR = _off("fr", Form.BASE), _off("fr", Form.DONE)
_DELETION_FR = _off("fr", Form.NOUN)
_FR = (
    rf"\b(?:{_DELETE_FR}|{_off('fr', Form.WOULD)}) (?:donc )?{_THIS_FR}\b|"
    rf"\b(?:le|la|les|l[’']) ?(?:{_DELETE_FR}|{_off('fr', Form.WOULD)})\b|"
    rf"\b{_off('fr', Form.ORDER)}-l(?:e|a|es)\b|"
    rf"\b(?:{_THIS_FR}|ils?|elles?) (?:soi(?:en)?t {_DELETED_FR}|{_MUST_FR} (?:donc )?"
    rf"(?:être {_DELETED_FR}|disparaître))\b|"
    rf"\b(?:voir|que) {_THIS_FR} (?:disparai\w+|{_DELETED_FR})|"
    rf"\b{_DELETION_FR} de {_THIS_FR}\b|\b(?:s[’']en|nous en|m[’']en) passer\b|"
    rf"\b(?:propos|demand|souhait|suggér)\w+ (?:donc )?(?:s[ao]n?|leur) {_DELETION_FR}\b|"
    r"^\W*(?:\w+, )?(?:nous |j[’'] ?|je )?(?:en )?(?:\w+ )?(?:propos|demand|suggér|recommand)\w+ "
    rf"(?:donc )?(?:l[ae] |l[’']|s[ao]n? ){_DELETION_FR}\W*$|^\W*(?:à )?{_DELETE_FR}\W*$"
)
_NOUN_ES = (
    r"(?:puntos?|párrafos?|apartados?|incisos?|numeral(?:es)?|literal(?:es)?|disposici(?:ón|ones)|"
    r"cláusulas?|palabras?|expresión|términos?|frase)"
)
_THIS_ES = rf"(?:est[eao]s?|es[eao]s?|dich[oa]s?) {_NOUN_ES}"
_MUST_ES = r"(?:deb|podr|pued|tendr|ha)\w*(?: de| que)?"
_DELETE_ES, _DELETION_ES = _off("es", Form.BASE), _off("es", Form.NOUN)
_ES = (
    rf"\b{_DELETE_ES}(?:l[oa]s?\b| {_THIS_ES}\b)|\bl[oa]s? {_off('es', Form.WOULD)}\b|"
    rf"(?:^\W*(?:por (?:ello|tanto|eso)[\s,]+)?|\b{_THIS_ES} ){_MUST_ES} (?:{_DELETE_ES}se|"
    rf"ser {_off('es', Form.DONE)})\b|"
    rf"\bque (?:{_THIS_ES} )?(?:se {_off('es', Form.WISH)}|desaparezca\w*)(?: {_THIS_ES})?"
    r"(?=\W*$|,| (?:porque|ya que|por|pues))|"
    rf"\b{_off('es', Form.ORDER)} {_THIS_ES}|\b{_DELETION_ES} de {_THIS_ES}\b|"
    r"\bprescind\w+ de (?:él|ella|ellos|ellas|esto|eso)\b|"
    rf"\b(?:propon|solicit|ped|sug[ie]+r)\w+ (?:por tanto )?su {_DELETION_ES}\b|"
    r"^\W*(?:\w+, )?(?:propon|suger|sugier|solicit|recom)\w+ (?:\w+ )?(?:la|el) "
    rf"{_DELETION_ES}\W*$|^\W*(?:{_DELETE_ES}|{_off('es', Form.ORDER)})\W*$"
)
LATIN = f"{_EN}|{_FR}|{_ES}"

_NOUN_RU = (
    r"(?:(?:под)?пункт\w{0,3}|положени\w{1,3}|абзац\w{0,3}|оборот|слов\w+|выражени\w|фраз\w|"
    r"словосочетани\w|термин|оговорк\w|уточнени\w)"
)
_THIS_RU = rf"(?:эт(?:от|о|ого|а|у|ой|и|их)|данн\w{{2,3}}|указанн\w{{2,3}}) {_NOUN_RU}"
_DELETE_RU, _DELETION_RU = _off("ru", Form.BASE), _off("ru", Form.NOUN)
_RU = (
    rf"\b{_DELETE_RU} (?:{_THIS_RU}|его|её|ее|их)\b|"
    rf"\b(?:{_THIS_RU}|его|её|ее|их)\s(?:\w+\s){{0,3}}?{_DELETE_RU}\b|"
    rf"\bбы (?:его|её|ее|их) {_off('ru', Form.WISH)}\b|"
    rf"\b(?:{_THIS_RU}|он|она|оно|они)\s(?:\w+\s){{0,3}}?{_off('ru', Form.DONE)}\b|"
    rf"\b(?:предлага\w+|прос\w+|за|рекоменду\w+) (?:его|её|ее|их) {_DELETION_RU}\b|"
    rf"\b{_DELETION_RU} (?:{_THIS_RU})|"
    rf"\b(?:{_THIS_RU}) подлеж\w+ {_DELETION_RU}|"
    rf"^\W*(?:(?:поэтому|значит|итак|мы|я|также)[,\s]+)*(?:(?:бы|предлага\w+|прос\w+|следует|"
    rf"лучше|надо|"
    rf"нужно|можно|считаем нужным|рекоменду\w+)\s)*{_DELETE_RU}\W*$|"
    rf"^\W*(?:(?:поэтому|мы|я)[,\s]+)*(?:предлага|рекоменду)\w+ (?:его )?{_DELETION_RU}\W*$"
)
_THIS_ZH = r"(?:[该此本]|这一?)(?:段落?|款|项|条款?|些?字|词)(?:文字)?"
_DELETE_ZH = rf"(?:{verbs('zh', Act.DELETE, sure=None)}|删)"
_ZH = (
    rf"{_DELETE_ZH}(?:{_THIS_ZH}|它|其)|(?:将|把)(?:{_THIS_ZH}|它|其)(?:予以|应予|整段)?{_DELETE_ZH}|"
    rf"{_THIS_ZH}(?:建议|应该?|宜|可以?|须|拟)?(?:予以?|被|全部|整段)?{_DELETE_ZH}|"
    rf"^(?:因此|故|所以)?\W*(?:我们|我方|我国)?(?:请|建议|主张|提议|要求|应|宜|拟|可|似宜|应当)"
    rf"(?:予以?|全部|整段|将其)?{_DELETE_ZH}\W*$"
)
_THIS_AR = r"(?:هذه (?:الفقرة|النقطة|المادة|العبارة|الكلمات)|هذا (?:البند|الحكم)|الفقرة المذكورة)"
_DELETE_AR, _GONE_AR = _off("ar", Form.NOUN), _off("ar", Form.PASSIVE)
_IT_AR = r"(?:ها|هما|هم|ه)"
_AR = (
    rf"(?<!\w)[وفلب]{{0,2}}(?:{_off('ar', Form.BASE)}|إزالت){_IT_AR}(?!\w)|"
    rf"{_DELETE_AR} {_THIS_AR}|"
    rf"{_GONE_AR} {_THIS_AR}|{_THIS_AR} {_GONE_AR}|"
    rf"^\W*(?:و?(?:لذا|لذلك|عليه)[،\s]+)?"
    rf"[نتأ](?:قترح|طلب|رى|فضل|وصي ب) ?(?:ال)?{_DELETE_AR}\W*$"
)
BEYOND = f"{_RU}|{_ZH}|{_AR}"

NAMES_CLAUSE = (
    rf"\b(?:{_NOUN_EN}|{_NOUN_FR}|{_NOUN_ES}|{_NOUN_RU})(?!\w)|{_THIS_ZH}|{_THIS_AR}|(?:ال|ب)فقرة"
)
"""A clause is pointed at by its own noun: `the paragraph should be deleted`."""

PART_BEHIND = (
    r"(?:\s+(?:[\w’']+\s){0,2}?(?:част|предложени|фраз|слов|половин|конец|начал)\w*|"
    r"[的中里]|之(?![后前])|第)"
)
"""What was spoken of stays, but for a part: `исключить его вторую часть`, `删除该段的后半部分`."""

LESS = (
    r"\b(?:words?|phrase|sentences?|half|mots?|termes?|expression|mention|membre|palabras?|frase|"
    r"oración|término|слов\w*|фраз\w*|предложени[ея]|оборот\w*|выражени\w*)\b|[字词句]|عبارة|كلم|"
    r"جملة"
)
"""What is less than a clause."""
