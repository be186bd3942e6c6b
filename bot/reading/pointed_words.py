"""Deletions of what was spoken of last, in six languages: `we ask that this clause be deleted`."""

_NOUN_EN = r"(?:sub-?)?(?:paragraph|clause|provision|item|point)s?"
_THIS_EN = rf"(?:it|them|this|that|(?:this|that|the|these|those) (?:whole |entire )?{_NOUN_EN})"
_GOES_EN = (
    r"delet(?:e|ing)|remov(?:e|ing)|drop(?:ping)?|suppress(?:ing)?|omit(?:ting)?|eliminat(?:e|ing)"
)
_GONE_EN = (
    r"deleted|removed|dropped|suppressed|struck(?: out)?|omitted|eliminated|taken out|left out"
)
_MUST_EN = (
    r"(?:(?:should|could|can|may|must|might|ought to|has to|have to|needs? to|is to|are to)"
    r"(?: \w+)? )?"
)
_EN = (
    rf"\b(?:{_GOES_EN}) {_THIS_EN}(?!\w)|\b{_THIS_EN} {_MUST_EN}be (?:\w+ )?(?:{_GONE_EN})\b|"
    rf"\b(?:see|have|want|like|prefer) {_THIS_EN} (?:to be )?(?:{_GONE_EN})\b|"
    rf"\b(?:deletion|removal|suppression) of {_THIS_EN}(?!\w)|"
    r"^\W*(?:\w+, )?(?:(?:we|i) (?:\w+ )?)?(?:propose|suggest|request|recommend|ask for) "
    r"(?:its |the )?(?:deletion|removal|suppression)\W*$|^\W*(?:please )?(?:delete|remove)\W*$"
)
_NOUN_FR = r"(?:point|paragraphe|alinéa|disposition|clause)s?"
_THIS_FR = rf"(?:ces?|cet|cette|ledit|ladite) {_NOUN_FR}"
_GOES_FR = r"supprim|retir|biff|élimin|enlev"
_EN_FR = r"(?:devr\w+|pourr\w+|doi\w+|peu\w+|mérit\w+ d[’'])"
_FR = (
    rf"\b(?:{_GOES_FR})er (?:donc )?{_THIS_FR}\b|\b(?:le|la|les|l[’']) ?(?:{_GOES_FR})er\b|"
    rf"\b(?:{_GOES_FR})ez-l(?:e|a|es)\b|\b(?:{_THIS_FR}|ils?|elles?) soi(?:en)?t "
    rf"(?:{_GOES_FR})és?e?s?\b|"
    rf"\b(?:{_THIS_FR}|ils?|elles?) {_EN_FR} (?:donc )?être (?:{_GOES_FR})és?e?s?\b|"
    rf"\bsuppression de {_THIS_FR}\b|"
    r"^\W*(?:\w+, )?(?:nous |j[’'] ?|je )?(?:en )?(?:\w+ )?(?:propos|demand|suggér|recommand)\w+ "
    r"(?:donc )?"
    r"(?:la|sa) suppression\W*$|^\W*(?:à )?supprimer\W*$"
)
_NOUN_ES = r"(?:punto|párrafo|apartado|inciso|numeral|literal|disposición|cláusula)s?"
_THIS_ES = rf"(?:est[eao]s?|es[eao]s?|dich[oa]s?) {_NOUN_ES}"
_GOES_ES = r"suprim|elimin|omit|borr|quit|retir"
_ES = (
    rf"\b(?:{_GOES_ES})[aei]r(?:l[oa]s?)\b|\b(?:{_GOES_ES})[aei]r {_THIS_ES}\b|"
    rf"\b(?:{_THIS_ES}) (?:deb|podr|pued|tendr|ha)\w*(?: de| que)? (?:{_GOES_ES})[aei]rse\b|"
    rf"\b(?:{_THIS_ES}) (?:deb|podr|pued)\w* ser (?:{_GOES_ES})[aei]d[oa]s?\b|"
    rf"\bque (?:{_THIS_ES} )?se (?:{_GOES_ES})[aei]n?(?: {_THIS_ES})?(?=\W*$|,| (?:porque|ya que|"
    rf"por|pues))|"
    rf"\b(?:{_GOES_ES})[aei]n?se (?:{_THIS_ES})|"
    rf"\b(?:supresión|eliminación) de {_THIS_ES}\b|"
    r"^\W*(?:\w+, )?(?:propon|suger|sugier|solicit|recom)\w+ (?:\w+ )?(?:la|su) (?:supresión|"
    r"eliminación)\W*$|"
    r"^\W*(?:suprimir|eliminar|suprímase|elimínese)\W*$"
)
LATIN = f"{_EN}|{_FR}|{_ES}"

_NOUN_RU = r"(?:(?:под)?пункт\w{0,3}|положени\w{1,3}|абзац\w{0,3})"
_THIS_RU = rf"(?:эт(?:от|о|ого|а|у|ой|и|их)|данн\w{{2,3}}|указанн\w{{2,3}}) {_NOUN_RU}"
_GOES_RU = r"(?:исключить|удалить|снять|убрать|опустить|изъять)"
_GONE_RU = r"(?:исключ[её]н|удал[её]н|снят|опущен|изъят)[оаы]?"
_OFF_RU = r"(?:исключени|удалени|сняти|изъяти)\w{1,2}"
_RU = (
    rf"\b{_GOES_RU} (?:{_THIS_RU}|его|её|ее|их)\b|"
    rf"\b(?:{_THIS_RU}|его|её|ее|их)\s(?:\w+\s){{0,3}}?{_GOES_RU}\b|"
    r"\bбы (?:его|её|ее|их) (?:исключили|удалили|сняли|убрали|опустили|изъяли)\b|"
    rf"\b(?:{_THIS_RU}|он|она|оно|они)\s(?:\w+\s){{0,3}}?{_GONE_RU}\b|"
    rf"\b(?:предлага\w+|прос\w+|за|рекоменду\w+) (?:его|её|ее|их) {_OFF_RU}\b|"
    rf"\b{_OFF_RU} (?:{_THIS_RU})|"
    rf"\b(?:{_THIS_RU}) подлеж\w+ {_OFF_RU}|"
    rf"^\W*(?:(?:поэтому|значит|итак|мы|я|также)[,\s]+)*(?:(?:бы|предлага\w+|прос\w+|следует|"
    rf"лучше|надо|"
    rf"нужно|можно|считаем нужным|рекоменду\w+)\s)*{_GOES_RU}\W*$|"
    rf"^\W*(?:(?:поэтому|мы|я)[,\s]+)*(?:предлага|рекоменду)\w+ (?:его )?исключени[ея]\W*$"
)
_THIS_ZH = r"(?:[该此本]|这一?)(?:段落?|款|项|条款?)"
_GOES_ZH = r"(?:删除|删去|删掉|去掉|取消)"
_ZH = (
    rf"{_GOES_ZH}(?:{_THIS_ZH}|它|其)|(?:将|把)(?:{_THIS_ZH}|它|其)(?:予以|整段)?{_GOES_ZH}|"
    rf"{_THIS_ZH}(?:建议|应该?|宜|可以?|须|拟)?(?:予以|被|全部|整段)?{_GOES_ZH}|"
    rf"^\W*(?:我们|我方|我国)?(?:请|建议|主张|提议|要求|应|宜|拟|可|似宜|应当)(?:予以?|全部|"
    rf"整段)?{_GOES_ZH}\W*$"
)
_THIS_AR = r"(?:هذه (?:الفقرة|النقطة|المادة)|هذا (?:البند|الحكم)|الفقرة المذكورة)"
_GOES_AR = r"(?:حذف|شطب|إلغاء|إزالة)"
_GONE_AR = r"(?:[تي]ُ?(?:حذف|شطب|لغى|زال))"
_AR = (
    rf"{_GOES_AR}(?:ها|ه)(?!\w)|{_GOES_AR} {_THIS_AR}|"
    rf"{_GONE_AR} {_THIS_AR}|{_THIS_AR} {_GONE_AR}|"
    rf"^\W*(?:و?(?:لذا|لذلك|عليه)[،\s]+)?"
    rf"[نتأ](?:قترح|طلب|رى|فضل|وصي ب) ?(?:ال)?{_GOES_AR}(?:ها|ه)?\W*$"
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
