"""Deletions of what was spoken of last, in six languages: `we ask that this clause be deleted`.

What was spoken of is a clause, or words that the sentence before it quoted.
"""

from bot.reading.words.scripts import Words
from bot.resolutions.verbs.acts import Act, Form
from bot.resolutions.verbs.asked import verbs

_NOUN_EN = r"(?:(?:(?:sub-?)?para(?:graph)?|clause|provision|item|point|phrase|word)s?)"
_THIS_EN = rf"(?:it|them|this|that|(?:this|that|the|these|those) (?:whole |entire )?{_NOUN_EN})"
_MUST_EN = (
    r"(?:(?:should|could|can|may|must|might|ought to|has to|have to|needs? to|is to|are to)"
    r"(?: \w+)? )"
)
_NOUN_FR = (
    r"(?:points?|paragraphes?|alinéas?|dispositions?|clauses?|mots?|mention|termes?|"
    r"passage|expression)"
)
_THIS_FR = rf"(?:ces?|cet|cette|ledit|ladite) {_NOUN_FR}"
_MUST_FR = r"(?:devr\w+|pourr\w+|doi\w+|peu\w+|mérit\w+ d[’'])"
_NOUN_ES = (
    r"(?:puntos?|párrafos?|apartados?|incisos?|numeral(?:es)?|literal(?:es)?|disposici(?:ón|ones)|"
    r"cláusulas?|palabras?|expresión|términos?|frase)"
)
_THIS_ES = rf"(?:est[eao]s?|es[eao]s?|dich[oa]s?) {_NOUN_ES}"
_MUST_ES = r"(?:deb|podr|pued|tendr|ha)\w*(?: de| que)?"
_NOUN_RU = (
    r"(?:(?:под)?пункт\w{0,3}|положени\w{1,3}|абзац\w{0,3}|оборот|слов\w+|выражени\w|фраз\w|"
    r"словосочетани\w|термин|оговорк\w|уточнени\w)"
)
_THIS_RU = rf"(?:эт(?:от|о|ого|а|у|ой|и|их)|данн\w{{2,3}}|указанн\w{{2,3}}) {_NOUN_RU}"
_THIS_ZH = r"(?:[该此本]|这一?)(?:段落?|款|项|条款?|些?字|词)(?:文字)?"
_THIS_AR = r"(?:هذه (?:الفقرة|النقطة|المادة|العبارة|الكلمات)|هذا (?:البند|الحكم)|الفقرة المذكورة)"
SPOKEN_OF = Words(
    rf"^\W*(?:(?:this|that|the) {_NOUN_EN}|{_THIS_FR}|{_THIS_ES})(?!\w)",
    rf"^\W*(?:{_THIS_RU}(?!\w)|{_THIS_ZH}|{_THIS_AR})",
)
"""`The paragraph repeats resolves 3`: its subject is what was named before it."""
_GONE = (
    rf"\b(?:tak(?:e|ing)|leav(?:e|ing)|cut) {_THIS_EN} out\b|"
    rf"\bbe better without {_THIS_EN}(?!\w)|"
    rf"\b{_THIS_EN} {_MUST_EN}go(?=\W*$|[,.;:]| (?:as|since|because|too|altogether|entirely)\b)|"
    rf"\b(?:see|have|want|like|prefer) {_THIS_EN} (?:to )?(?:go|gone|disappear)\b|"
    rf"\b(?:{_THIS_FR}|ils?|elles?) {_MUST_FR} (?:donc )?disparaître\b|"
    rf"\b(?:voir|que) {_THIS_FR} disparai\w+|\b(?:s[’']en|nous en|m[’']en) passer\b|"
    rf"\bque (?:{_THIS_ES} )?desaparezca\w*(?: {_THIS_ES})?"
    r"(?=\W*$|,| (?:porque|ya que|por|pues))|"
    r"\bprescind\w+ de (?:él|ella|ellos|ellas|esto|eso)\b"
)
"""What goes without a verb of deleting: `it can go`, `nous pouvons nous en passer`."""


_STAYED = (
    rf"\b{_THIS_EN} {_MUST_EN}(?:stay|remain)\b|\b(?:ils?|elles?) {_MUST_FR} (?:donc )?(?:rester|"
    r"demeurer)\b|\b(?:mantengámos|conservémos|preservémos|dejémos)l[oa]s?\b"
)
_STAYED_AR = (
    r"(?<!\w)[وف]?(?:ينبغي|يجب|يتعين|نفضل|نرى|نقترح|نود|نطلب) (?:أن [تين]بقى|"
    r"(?:ال)?إبقاء علي(?:ها|ه)|"
    r"الاحتفاظ ب(?:ها|ه))(?!\w)"
)
"""What stays, the same way."""


def latin(act: Act) -> str:
    """What becomes of it, in English, French and Spanish."""
    more = {Act.DELETE: f"|{_GONE}", Act.KEEP: f"|{_STAYED}"}
    return f"{_english(act)}|{_french(act)}|{_spanish(act)}{more.get(act, '')}"


def beyond(act: Act) -> str:
    """The same in Russian, Chinese and Arabic."""
    more = f"|{_STAYED_AR}" if act is Act.KEEP else ""
    return f"{_russian(act)}|{_chinese(act)}|{_arabic(act)}{more}"


def _any(language: str, act: Act, *forms: Form) -> str:
    """With a pronoun for its object a verb is no other: `cut it`, `le retirer`."""
    return verbs(language, act, *forms, sure=None)


def _english(act: Act) -> str:
    do, done = _any("en", act, Form.BASE, Form.DOING), _any("en", act, Form.DONE)
    noun, alone = _any("en", act, Form.NOUN), _any("en", act, Form.BASE, Form.DONE, Form.DOING)
    return (
        rf"\b{do} {_THIS_EN}(?: altogether| entirely)?(?!\w)|"
        rf"\b{_THIS_EN} {_MUST_EN}?be (?:\w+ )?{done}\b|"
        rf"\b(?:see|have|want|like|prefer) {_THIS_EN} (?:to be )?{done}\b|"
        rf"\b{noun} of {_THIS_EN}(?!\w)|"
        rf"\b(?:propos\w+|suggest\w*|request\w*|recommend\w*|support\w*|ask\w* for) (?:its|their) "
        rf"(?:\w+ )?{noun}\b|"
        rf"^\W*(?:\w+, )?(?:(?:we|i) (?:\w+ )?)?(?:propose|suggest|request|recommend|ask for) "
        rf"(?:the )?{noun}\W*$|"
        r"^\W*(?:(?:so|therefore|thus|hence|accordingly|we|i|would|please|kindly|propose|suggest|"
        r"to|"
        r"prefer|like|that|it|be|should|could|can|must)[\s,]+){0,6}"
        rf"{alone}\W*$"
    )


def _french(act: Act) -> str:
    do, would = _any("fr", act, Form.BASE), _any("fr", act, Form.BASE, Form.WOULD)
    done, noun = _any("fr", act, Form.DONE), _any("fr", act, Form.NOUN)
    return (
        rf"\b{would} (?:donc )?{_THIS_FR}\b|"
        rf"\b(?:le|la|les|l[’']) ?{would}\b|"
        rf"\b{_any('fr', act, Form.ORDER, Form.FIRST)}-l(?:e|a|es)\b|"
        rf"\b(?:{_THIS_FR}|ils?|elles?) (?:soi(?:en)?t {done}|{_MUST_FR} (?:donc )?"
        rf"être {done})\b|\b(?:voir|que) {_THIS_FR} {done}\b|\b{noun} de {_THIS_FR}\b|"
        rf"\b(?:propos|demand|souhait|suggér)\w+ (?:donc )?(?:s[ao]n?|leur) {noun}\b|"
        rf"\ben (?:\w+ )?(?:propos|demand|suggér|recommand|souhait)\w+ (?:donc |par conséquent )?"
        rf"l(?:[ae] |[’']){noun}\b|"
        r"^\W*(?:\w+, )?(?:nous |j[’'] ?|je )?(?:en )?(?:\w+ )?(?:propos|demand|suggér|"
        rf"recommand)\w+ (?:donc )?(?:l[ae] |l[’']|s[ao]n? ){noun}\W*$|^\W*(?:à )?{do}\W*$"
    )


def _spanish(act: Act) -> str:
    do, done = _any("es", act, Form.BASE), _any("es", act, Form.DONE)
    noun, order = _any("es", act, Form.NOUN), _any("es", act, Form.ORDER)
    wish, would = _any("es", act, Form.WISH), _any("es", act, Form.WOULD)
    return (
        rf"\b(?:{_any('es', act, Form.ITS)}|{do} {_THIS_ES})\b|\bl[oa]s? {would}\b|"
        rf"(?:^\W*(?:por (?:ello|tanto|eso)[\s,]+)?|\b{_THIS_ES} ){_MUST_ES} (?:{do}se|"
        rf"ser {done})\b|"
        rf"\bque (?:{_THIS_ES} )?se {wish}(?: {_THIS_ES})?"
        r"(?=\W*$|,| (?:porque|ya que|por|pues))|"
        rf"\b{order} {_THIS_ES}|\b{noun} de {_THIS_ES}\b|"
        rf"\b(?:propon|solicit|ped|sug[ie]+r|recom)\w+,? (?:(?:por (?:lo )?tanto|por (?:ello|eso)|"
        rf"en consecuencia|pues),? )?sus? {noun}\b|"
        r"^\W*(?:\w+, )?(?:propon|suger|sugier|solicit|recom)\w+ (?:\w+ )?(?:la|el) "
        rf"{noun}\W*$|^\W*(?:{do}|{order})\W*$"
    )


def _russian(act: Act) -> str:
    do, done = _any("ru", act, Form.BASE), _any("ru", act, Form.DONE)
    noun, wish = _any("ru", act, Form.NOUN), _any("ru", act, Form.WISH)
    return (
        rf"\b{do} (?:{_THIS_RU}|его|её|ее|их)\b|"
        rf"\b(?:{_THIS_RU}|его|её|ее|их)\s(?:\w+\s){{0,3}}?{do}\b|"
        rf"\bбы (?:его|её|ее|их) {wish}\b|"
        rf"\b(?:{_THIS_RU}|он|она|оно|они)\s(?:\w+\s){{0,3}}?{done}\b|"
        rf"\b(?:предлага\w+|прос\w+|за|рекоменду\w+) (?:его|её|ее|их) {noun}\b|"
        rf"\b{noun} (?:{_THIS_RU})|"
        rf"\b(?:{_THIS_RU}) подлеж\w+ {noun}|"
        rf"^\W*(?:(?:поэтому|значит|итак|мы|я|также)[,\s]+)*(?:(?:бы|предлага\w+|прос\w+|следует|"
        rf"лучше|надо|"
        rf"нужно|можно|считаем нужным|рекоменду\w+)\s)*{do}\W*$|"
        rf"^\W*(?:(?:поэтому|мы|я)[,\s]+)*(?:предлага|рекоменду)\w+ (?:его )?{noun}\W*$"
    )


def _chinese(act: Act) -> str:
    do = _any("zh", act)
    return (
        rf"{do}(?:{_THIS_ZH}|它|其)|(?:将|把)(?:{_THIS_ZH}|它|其)(?:予以|应予|整段)?{do}|"
        rf"{_THIS_ZH}(?:建议|应该?|宜|可以?|须|拟)?(?:予以?|被|全部|整段)?{do}|"
        rf"^(?:因此|故|所以)?\W*(?:我们|我方|我国)?(?:请|建议|主张|提议|要求|应|宜|拟|可以?|似宜|应当)"
        rf"(?:予以?|全部|整段|将其)?{do}\W*$"
    )


def _arabic(act: Act) -> str:
    do, gone = _any("ar", act, Form.NOUN), _any("ar", act, Form.PASSIVE)
    return (
        rf"(?<!\w)[وفلب]{{0,2}}{_any('ar', act, Form.ITS)}(?!\w)|{do} {_THIS_AR}|"
        rf"{gone} {_THIS_AR}|{_THIS_AR} {gone}|"
        rf"^\W*(?:و?(?:لذا|لذلك|عليه)[،\s]+)?"
        rf"[نتأ](?:قترح|طلب|رى|فضل|وصي ب) ?(?:ال)?{do}\W*$"
    )


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
