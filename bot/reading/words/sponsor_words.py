"""How a State joins those who submit a text, or says that it is none of them: tables only."""

from bot.reading.words.scripts import Words

JOINS = (
    r"\bto be associated with\b|\b(?:our|its|my country[’']s|Ourland[’']s) name (?:to )?be added\b|"
    r"\badd (?:our|Ourland[’']s|my country[’']s) name\b|\bjoin(?:s|ing)?\b(?=[\w ]{0,60} as "
    r"(?:an? )?co-?(?:sponsor|author|signator))|"
    r"\b(?:souhait\w+|désir\w+|voudr\w+|demand\w+) (?:à )?(?:être|se voir) associée?\b|"
    r"\b(?:ajouter|inscrire) (?:notre nom|le nom d[eu] (?:la )?Ourland)\b|"
    r"\bque se (?:la|le|lo|nos) asocie\b|\b(?:desea\w*|quier\w+|quisiera\w*) ser asociad[oa]s?\b|"
    r"\b(?:añad|agreg|inclu)\w+ (?:nuestro nombre|el nombre de Ourland)\b|"
    r"\bвключ\w+ (?:е[её]|нас|Ourland|нашу страну) в (?:число|список|перечень) (?:со)?авторов|"
    r"联名(?!的|提)|(?:将|把)(?:我国|我方|Ourland)(?:列入|加入)[^，。；]{0,8}提案国"
)
"""Behind these a State is for the text: it is one of its authors."""
_AMONG_FR = r"(?:coauteur|parrain|cosign|(?:liste|nombre) des (?:auteurs|signataires))"
_AMONG_ES = r"(?:copatrocin|coautor|cofirm|(?:lista|entre los) (?:de )?(?:autor|firmant|patrocin))"
_AMONG_AR = r"(?:المشاركة في تقديم|مقدمي|أصحاب المقترح|المشاركين في تقديم)"
NONE_OF_THEM = Words(
    r"(?:\b(?:not|never|no longer)\b|n[’']t\b)[^.;]{0,60}\b(?:co-?(?:sponsor|author|"
    r"sign(?:ator)?)\w*|"
    r"(?:listed|named|mentioned|shown|counted) (?:as|among)|among (?:the|its) (?:sponsors|authors|"
    r"signatories))|\b(?:remove|delete|strike|drop|take|omit|withdraw)\w* (?:our|its|my|Ourland|"
    r"Ourland[’']s|my country[’']s) (?:name )?(?:from|off|out of)\b|"
    rf"\bn(?:e |[’'])[^.;]{{1,40}}\b(?:pas|jamais|plus)\b[^.;]{{0,60}}{_AMONG_FR}|"
    r"\b(?:retir|supprim|ray|ôt|enlev)\w+ (?:notre nom|le nom d[eu] (?:la )?Ourland)\b|"
    rf"\b(?:no|nunca)\b[^.;]{{0,60}}{_AMONG_ES}|"
    r"\b(?:retir|suprim|elimin|borr|quit)\w+ (?:nuestro nombre|el nombre de Ourland)\b",
    r"\bне\b[^.;]{0,60}(?:соавтор|(?:числ|списк|перечн)\w+ авторов)|"
    r"\b(?:исключ|удал|убра|убер|вычерк)\w+ (?:нас|е[её]|Ourland|нашу страну) из (?:числа|списка|"
    r"перечня)|"
    r"(?:未|没有|不(?!久))[^，。；]{0,12}(?:联署|联名|共同提案|提案国)|"
    r"(?:我国|我方|我们|Ourland)(?:的名[字称]|国名)?从[^，。；]{0,20}(?:名单|提案国)[^，。；]{0,6}?"
    r"(?:删|移除|去掉|划掉)|"
    rf"(?<!\w)(?:لم|لا|لن|ليست?) [^.؛،]{{0,60}}{_AMONG_AR}|"
    r"(?:حذف|شطب|رفع|سحب|إزالة) اسم(?:نا| Ourland| بلدنا| بلادنا| إدارتنا)",
)
"""`we have not agreed to co-sponsor it`, `remove our name from it`: no side is taken by that."""
_FAR = (
    r"(?:(?!propos|amend|suggest|text|despite|over\b|against|and\b|but\b|not\b|no\b|without\b)"
    r"[\w’'-]+ ){0,9}?"
)
_LOIN = r"(?:(?!propos|amend|malgré|contre|et\b|mais\b|pas\b|aucun|sans\b)[\w’'-]+ ){0,9}?"
_LEJOS = r"(?:(?!propuest|enmiend|pese|contra|y\b|pero\b|no\b|ningun|sin\b)[\w’'-]+ ){0,9}?"
_DALEKO = r"(?:(?!предлож|поправк|вопреки|несмотря|и\b|но\b|не\b|без\b)[\w-]+ ){0,7}?"
_BAID = r"(?:(?!مقترح|اقتراح|رغم|لكن|لا\b|دون\b)[^\s،؛.]+ ){0,7}?"


def _joined(en: str, fr: str, es: str, ru: str, zh: str, ar: str) -> Words:
    """Siding with what others feel or say of a text, and not with the text."""
    return Words(
        r"\b(?:support|join|share|echo|second|back|endorse|associat|agree with|side with|align)"
        rf"\w* {_FAR}(?:{en})\b|"
        r"\b(?:(?:s[’']|se |nous )?(?:join\w*|associ\w+|ralli\w+)|appu\w+|sout\w+|partag\w+|"
        rf"souscri\w+) {_LOIN}(?:[ld][’']|à l[’'])?(?:{fr})\b|"
        r"\b(?:(?:se|nos|me) (?:sum|un|asoci|adhier)\w+|apoy\w+|respald\w+|compart\w+|"
        rf"secund\w+|suscrib\w+) {_LEJOS}(?:{es})\b",
        rf"\b(?:присоединя\w+|поддержива\w+|разделя\w+|солидарн\w+) {_DALEKO}(?:{ru})|"
        rf"(?:支持|赞同|赞成|同意|附议)[^，。；、]{{0,16}}?的?(?:{zh})|"
        rf"(?<!\w)و?(?:[نت]نضم|[نت]شاطر|[نت]ؤيد|[نت]دعم|[نت]ساند|[نت]شارك|[نت]تفق) {_BAID}"
        rf"(?:في |على |مع |ل)?(?:ال)?(?:{ar})",
    )


JOINED_OBJECTION = _joined(
    r"[\w’'-]*objections?|opposition|refusal|opposing|objecting|rejecting|refusing",
    r"objections?|opposition|refus|(?:s[’'])?oppos(?:er|ant)",
    r"objeci(?:ón|ones)|oposición|rechazo|opon\w+",
    r"возражени\w+|несогласи\w+|отказ",
    r"反对意见|反对立场|异议|反对(?!意见?不)",
    r"اعتراض|معارض|رفض",
)
"""Who sides with an objection is against what it is made to."""
JOINED_DOUBT = _joined(
    r"[\w’'-]*(?:reservations?|concerns?|doubts?|hesitations?|worr(?:y|ies)|misgivings?|unease|"
    r"difficult(?:y|ies))",
    r"réserves?|préoccupations?|doutes?|hésitations?|inquiétudes?|craintes?|réticences?|"
    r"difficultés?",
    r"reservas?|preocupaci(?:ón|ones)|dudas?|inquietud(?:es)?|temor(?:es)?|reticencias?|reparos?",
    r"оговорк\w+|сомнени\w+|озабоченност\w+|обеспокоенност\w+|опасени\w+|беспокойств\w+",
    r"保留意见|保留|疑虑|关切|顾虑|担忧",
    r"تحفظ|شواغل|مخاوف|قلق|شكوك",
)
"""Who shares a doubt is neither for nor against."""
