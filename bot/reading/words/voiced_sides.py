"""Sides as single persons, voters and those who are asked for an opinion take them: tables only.

`j'approuve`, `votaremos en contra`, `avis défavorable`; and what is said of another's change: that
it should not be made, or be withdrawn. Added to the patterns of `stance_words.py`.
"""

from bot.reading.words.unchanged_words import TEXT
from bot.resolutions.verbs.acts import Form
from bot.resolutions.verbs.asked import any_change

_IT_EN = (
    r"(?:it|this|that|both|them|these|(?:the|this|that|these|your|such an?) (?:\w+ )?(?:change|"
    r"amendment|proposal|deletion|addition|text|wording|suggestion|idea)s?)\b"
)
_IT_FR = (
    r"(?:(?:la |cette |ces |cet |ce |l[’']|les |votre |vos )(?:\w+ )?(?:propositions?|"
    r"modifications?|"
    r"amendements?|suppressions?|ajouts?|textes?|changements?|idée)\b)"
)
_IT_ES = (
    r"(?:(?:la |esta |estas |este |estos |el |los |las |su |sus )(?:\w+ )?(?:propuestas?|"
    r"modificaci\w+|enmiendas?|supresi\w+|adici\w+|textos?|cambios?|idea|redacción)\b)"
)
_VOTE_EN = r"\b(?:we|i|Ourland) (?:\w+ ){0,3}?vote (?:\w+ )?"
_VOTE_FR = r"\b(?:nous|je|Ourland) (?:vote|voterai|voterons|votera|votons|voterions)\b"
_VOTE_ES = (
    r"(?<!no )\b(?:votar(?:emos|é|á|íamos)|voto|votamos|(?:vamos|voy|va) a votar)(?: \w+mente)? "
)
_OPINION_FR = r"\b(?:émett|émet|donn|rend|exprim|formul)\w* (?:\w+ ){0,2}avis (?:\w+ ){0,2}?"
_OPINION_ES = (
    r"\b(?:emit|emiti|damos|doy|formul)\w* (?:\w+ ){0,2}(?:opinión|dictamen|informe|parecer) "
)
SUPPORT = (
    rf"|{_VOTE_EN}(?:for|in favou?r of|yes (?:on|to)) {_IT_EN}|{_VOTE_EN}(?:in favou?r|yes)\W*$|"
    rf"{_VOTE_FR} (?:(?!pas\b|contre\b)\w+ ){{0,3}}?(?:pour(?= |\W*$)|{_IT_FR})|"
    rf"{_VOTE_ES}(?:a favor|que sí)\b|(?<!не )\b(?:про)?голос(?:овать|уем|ую) за\b|"
    r"(?<!لا )(?<!لن )(?:س?نصوت|س?أصوت|ستصوت) (?:لصالح|مع|تأييدا)|"
    rf"{_OPINION_FR}favorable\b|{_OPINION_ES}favorable\b|"
    rf"(?:^\W*|\b(?:am|are|is) (?:\w+ly |also )?)(?:happy|glad|fine|content|ready|willing) (?:to|"
    rf"with) "
    rf"{any_change('en', Form.BASE, Form.DOING)} (?:the )?{TEXT}(?!\w)|"
    r"\bje souscris\b(?! (?:\w+ )?à (?:la |cette |l[’'])(?:préoccup|inquiét|crainte))|"
    r"\b(?:je |j[’'])(?:m[’'](?:y )?(?:associe|aligne)|me (?:\w+ )?(?:rallie|joins|"
    r"range))\b|"
    r"\brejoi(?:ns|gnons|nt)\b(?=[^.;]{0,40}\b(?:sur (?:ce|cela)|avis|position|points?|analyse|"
    r"propositions?)\b)|"
    rf"(?<!no )\b(?:secundo|suscribo|apruebo) (?:{_IT_ES}|lo|todo|plenamente)|"
    r"(?<!не )\bодобряю\b"
)
_NOT_EN = r"(?:\b(?:do|does|did|would|am|are|is) not|n[’']t)"
_OWN = r"(?!notre|nos|ma\b|mon\b|mes\b|nuestr|mi\b|наш|сво|我|مقترحنا|اقتراحنا)"
OPPOSE = (
    rf"|{_VOTE_EN}against\b|{_VOTE_EN}no\W*$|{_VOTE_FR} (?:\w+ ){{0,2}}?contre\b|"
    rf"\bne (?:vote|voterai|voterons|votera|votons) pas\b|{_VOTE_ES}(?:en contra|que no)\b|"
    r"\bno (?:votar(?:emos|é|á)|vamos a votar) (?:est|la|el|a favor)\w*|"
    r"\b(?:про)?голос(?:овать|уем|ую) против\b|(?:س?نصوت|س?أصوت|ستصوت) ضد|"
    rf"{_OPINION_FR}défavorable\b|{_OPINION_ES}(?:desfavorable|negativ[ao])\b|"
    r"\bje (?:suis (?:\w+ )?contre|refuse|rejette)\b|\bestoy (?:\w+ )?en contra\b|"
    rf"(?<!el )(?<!su )(?<!un )\brechazo {_IT_ES}|\bno (?:apruebo|acepto|comparto|apoyo|respaldo|"
    r"suscribo)\b|"
    # whoever thinks that it should not be changed
    rf"{_NOT_EN} (?:\w+ )?(?:think|believe|feel|consider)\b(?: that)? [^.;!?,]{{0,40}}?\b(?:should|"
    rf"needs? to|ought to|must|ha(?:ve|s) to) (?:be )?(?:\w+ )?"
    rf"{any_change('en', Form.BASE, Form.DONE)}\b|"
    rf"\bne (?:pens|croi|croy|estim|consid[èé]r)\w+ pas (?:qu[’']il (?:\w+ )?(?:faille|soit "
    rf"(?:\w+ )?de)|que [^.;!?,]{{0,40}}?(?:doi\w+|devr\w+|devoir)|devoir|nécessaire de)\b"
    rf"[^.;!?,]{{0,24}}?{any_change('fr', Form.BASE, Form.DONE)}\b|"
    rf"\bno (?:cre|piens|pens|consider)\w+ (?:que )?[^.;!?,]{{0,40}}?(?:haya que|deb\w+|"
    rf"convenga|haga falta|sea necesario|necesario)(?: \w+)? "
    rf"{any_change('es', Form.BASE, Form.DONE, Form.PASSIVE)}|"
    rf"\bне (?:думаю|думаем|думает|считаю|считаем|полагаем|полагаю),?(?: что)? "
    rf"[^.;!?]{{0,40}}?(?:следует|"
    rf"нужно|надо|необходимо|стоит|нужным|необходимым) (?:{any_change('ru', Form.BASE)}|"
    r"исключать|удалять|менять|изменять|трогать|добавлять|заменять|снимать)\b|"
    rf"(?:لا|لم) [نأ](?:عتقد|رى|ظن)\S* أنه? ?(?:ينبغي|يجب|من الضروري) (?:\S+ )?{any_change('ar')}|"
    # whoever wants it withdrawn
    r"\b(?:ask|urge|invite|request|beg)s? (?:you|them|him|her|(?-i:[A-Z])\w+) to (?:\w+ )?"
    r"(?:withdraw|drop|retract)\b(?! (?:our|my|the (?:reservation|objection)))|\b(?:ask|call)s? "
    r"for (?:the|its|their) withdrawal of (?!our|my)|"
    rf"\b(?:demand|pri|invit|souhait)\w+ (?:\w+ )?(?:(?:de |d[’']|à )(?:bien vouloir )?(?:retirer|"
    rf"renoncer à) (?={_IT_FR}|votre|sa |son )|le retrait de (?={_IT_FR}|votre|sa |son ))|"
    rf"\b(?:pedimos|pido|rogamos|solicitamos|piden?) (?:\w+ )?(?:que (?:se )?retir\w+ |retirar |"
    rf"la retirada de )(?={_IT_ES}|su )|"
    r"\bпрос(?:им|ит|ят|им вас) (?:\w+ )?(?:снять|отозвать) (?:это|эту|эти|данн|ваш)\w*|"
    rf"请(?:予以|贵方|你们|您)?(?:撤回|收回)(?:这|该|此|贵|你|您){_OWN}|"
    r"(?:نطلب|نرجو|نطالب ب|نود) ?(?:منكم )?سحب (?:هذا|هذه|ال(?=مقترح|تعديل|اقتراح)|مقترحكم|"
    r"تعديلكم)"
)
SIDES = (
    "vote", "vota", "votá", "voto", "голос", "صوت", "avis", "opinión", "dictamen", "informe",
    "parecer", "souscri", "rallie", "range", "associe", "joins", "rejoi", "secundo", "suscribo",
    "apruebo", "comparto", "acepto", "rechazo", "одобр", "refuse", "rejette", "contre", "contra",
    "think", "believe", "feel", "consider", "pens", "croi", "croy", "estim", "consid", "creo",
    "cree", "piens", "дума", "счита", "полага", "أعتقد", "نعتقد", "نرى", "أرى", "نظن", "أظن",
    "withdraw", "retir", "retract", "drop", "retrait", "снять", "отозвать", "撤回", "收回", "سحب",
)  # fmt: skip
"""Stems without which none of these can match."""
