"""What is not so, what is only asked, and what is supported that is no proposal: tables only.

`Our support for the work of the group`, `it remains to be seen what we can accept`.
"""

_TASK_EN = r"(?:work|efforts?|activities|mandate|ISCG|secretariat|chair(?:man)?|Group|Union|ITU)"
_TASK_FR = r"(?:travaux|efforts|activités|Groupe|secrétariat|Union|mandat)"
_TASK_ES = r"(?:trabajos?|labor|esfuerzos|actividades|Grupo|secretaría|Unión|mandato)"
_CURRENT_EN = (
    r"(?:the |its )?(?:current|existing|present) (?:text|wording|version|formulation|language)\b"
)
_NOW_EN = (
    rf"(?:{_CURRENT_EN}|(?:resolves|considering|recogni[sz]ing|noting|recalling|instructs|invites|"
    r"the (?:paragraph|clause|provision|resolution))\b[^.;,]{0,30}? as (?:it|they) (?:now )?"
    r"(?:stands?|is|are)\b)"
)
_NOW_FR = r"(?:texte|libellé|rédaction|version|formulation) (?:actuel\w*|en vigueur|existante?)"
_NOW_ES = r"(?:texto|redacción|versión|formulación) (?:actual|vigente|existente)"
_NOW_RU = r"(?:действующ|нынешн|текущ|существующ)\w+ (?:текст|редакци|формулировк|вариант)\w{0,2}"
DISCONTENT = (
    rf"\b(?:not|n[’']t|never) (?:\w+ ){{0,2}}?(?:happy|satisfied|content|comfortable|pleased|fine|"
    rf"at ease) (?:with|about) {_NOW_EN}|"
    rf"\b(?:unhappy|dissatisfied|uncomfortable) (?:with|about) {_NOW_EN}|"
    rf"\b(?:not|n[’']t|cannot) (?:\w+ ){{0,2}}?(?:support|accept|agree (?:with|to)) {_CURRENT_EN}|"
    rf"\b{_NOW_FR} ne (?:nous|me|lui) (?:convient|satisfait|va|plaît) (?:\w+ )?(?:pas|guère|plus)|"
    rf"\bpas (?:\w+ )?(?:satisfaite?s?|contente?s?|heureu\w+|à l[’']aise) "
    rf"(?:du |de la |avec l[ae] ){_NOW_FR}|"
    rf"\bno (?:estamos|estoy|está) (?:\w+ )?(?:content|satisfech|conform|cómod)\w+ con (?:el |la )?"
    rf"{_NOW_ES}|\b{_NOW_ES} no (?:nos|me) (?:satisface|convence|gusta|conviene|parece bien)|"
    rf"\bне устраивает {_NOW_RU}|\b{_NOW_RU} (?:нас |меня )?не устраивает|"
    rf"\bне (?:вполне )?(?:довольн|удовлетвор[её]н)\w+ {_NOW_RU}"
)
"""Discontent with the text in force is no opposition to a change of it."""
BESIDE = (
    # English
    r"\bsupport(?:s|ing|ed)? (?:for |to |of )?(?:the |its |your |this )?(?:(?:important|good|"
    r"valuable|"
    rf"excellent) )?{_TASK_EN}\b(?![’']s | on\b)|"
    r"(?<!beyond )(?<!than )(?<!over )\bwhat (?:we|i|Ourland) (?:can|could|might|would) (?:\w+ )?"
    r"(?:accept|support|agree)\b|\bwhether (?:this|it|that|the \w+(?: \w+){0,2}?) "
    r"(?:deserves?|merits?|"
    r"should|can|could)\b|"
    # French
    r"\b(?:appui|appuyons|appuie|soutien|soutenons|soutient) (?:aux |les |le |au |la |l[’'])"
    rf"{_TASK_FR}\b|(?<!au-delà de )\bce que (?:nous|je) (?:pouvons|pourrions|puis|pourrons) "
    r"(?:\w+ )?(?:accepter|appuyer|soutenir)\b|"
    # Spanish
    rf"\b(?:apoy|respald)\w+ (?:a |al |los |las |la |el |a los |a la )?{_TASK_ES}\b|"
    r"(?<!más allá de )\blo que (?:podemos|podríamos|podamos|puedo) (?:\w+ )?(?:aceptar|apoyar)\b|"
    # Russian
    r"\bподдерж\w+ (?:эту |вашу |её )?(?:работ[уы]|деятельност\w+|усили\w+|секретариат\w*)\b|"
    r"\b(?:с чем|на что) мы (?:можем|могли бы|сможем) (?:принять|согласиться|пойти)|"
    # Chinese
    r"支持[^，。；]{0,6}(?:协调组|工作组|小组|秘书处|主席|国际电联)的?(?:工作|努力|活动)|"
    r"(?:能|可以)(?:接受|支持|同意)(?:什么|哪些)|"
    # Arabic
    r"(?:(?<![\u0621-\u064a])[نتي](?:ؤيد|دعم)|دعم|تأييد)\S* (?:ل)?(?:أعمال|جهود|عمل|أنشطة)\b|"
    r"(?<!يتجاوز )(?<!يفوق )(?<!من )(?<![\u0621-\u064a])ما (?:يمكننا|نستطيع) (?:قبول|تأييد)ه"
)
UNREAL = (
    r"(?<![\u0621-\u064a])(?:لا [نتأ]ستبعد|ليس من المستبعد)|"
    r"(?<!\bwe )(?<!\bi )(?<!Ourland )(?<!\bi do not )(?<!\bwe do not )(?<!n't )(?<!n’t "
    r")\b(?:expect|assum|suppos|presum|hop|believ|think|claim|say|"
    r"want|"
    r"wish|pretend)(?:e|ed|es|s)? (?:that )?(?:we|Ourland)\b|\b(?:attend|attendent|suppose|"
    r"supposent|"
    r"pense|pensent|espère|espèrent|croit|croient|veut|veulent|prétend|"
    r"prétendent) (?:à ce )?que (?:nous|"
    r"(?:la |le |l[’'])?Ourland)\b|\b(?:espera|supone|cree|piensa|quiere|"
    r"pretende)n? que (?:nosotros|"
    r"Ourland)\b|\b(?:ожида|полага|дума|надею|счита|утвержда)(?:[ею]т|[ею]тся|тся),? (?:что|"
    r"чтобы) (?:мы|"
    r"Ourland)\b|(?:期望|希望|认为|以为|预计|声称)(?:我们|我国|我方|"
    r"Ourland)(?=[^，。]{0,6}(?:支持|反对|同意))|"
    r"(?<![\u0621-\u064a])[يت](?:توقع|أمل|ظن|عتقد|زعم)\S* (?:\S+ )?أن (?:Ourland|[نت]ؤيد|نا)|"
    r"\b(?:wish|hoped?|would (?:have )?(?:like|love|prefer)(?:d|red)?) (?:that )?(?:(?:i|we|it) "
    r"(?:could|might) |to (?:be able to )?(?:have )?)(?:say|tell|announce|report|support|agree|"
    r"join|accept)|"
    r"\b(?:would|could|might) have (?:\w+ )?(?:supported|agreed|accepted|joined|opposed)|"
    r"\b(?:aurions|aurait|aurais) (?:\w+ )?(?:voulu|aimé|souhaité|pu) |"
    r"\b(?:hubiéramos|hubiera|habríamos|habría) (?:querido|deseado|podido|apoyado)|"
    r"\bcannot be said that\b|\bon ne (?:peut|saurait) (?:pas )?dire que\b|"
    r"\bno se puede decir que\b|нельзя сказать,? что|不能说|"
    r"\bno es que\b|\bce n[’']est pas que\b|\bit is not that\b|\bnot true that\b|\bnot (?:the case|"
    r"correct|right) that\b|\bil n[’']est pas (?:vrai|exact) que\b|\bno es (?:cierto|verdad|"
    r"exacto) "
    r"que\b|\b(?:неверно|не верно|неправда|не так), что\b|\bне то чтобы\b|"
    r"(?:хотели|хотелось|желали) бы (?:\w+ )?(?:поддержать|сказать), но|"
    r"(?:本想|本希望|本可|原本想)|(?:并非|并?不是说?|不代表)(?=[^，。；]{0,12}(?:支持|赞成|同意|"
    r"反对))|"
    r"(?:ليس|غير) صحيح(?:اً)? أن|(?:كنا|كنت) (?:نود|نتمنى|أود|أتمنى)"
)
"""What is not so: wished for, believed by others, or denied of oneself."""
OF_OTHERS = (
    rf"{DISCONTENT}|"
    r"\baccepts? (?:the |this |your )?(?:criticism|invitation|apolog\w+)|"
    r"\bпринима\w+ (?:\w+ )?(?:критик|замечани|упр[её]к|извинени|приглашени)\w*|"
    r"(?<![\u0621-\u064a])[نأ]قبل (?:النقد|الدعوة|الاعتذار|التحدي)|"
    r"(?:сомнева\w+|не дума\w+|вряд ли)[^.;]{0,24}\bкто-?(?:либо|то|нибудь)\b[^.;]*|"
    r"不(?:认为|觉得)[^，。；]{0,4}(?:必要|应该?|需要|理由)反对|感谢[^，。；]{0,16}(?:接受|支持|"
    r"同意|赞成)|"
    r"\b(?:наде(?:емся|юсь)|рассчитыва(?:ем|ю)|ожида(?:ем|ю)|призыва(?:ем|ю))\b(?!,? что (?:мы|"
    r"сможем|"
    r"смогу|наш))[^.;]{0,60}?\b(?:поддерж|соглас|присоедин|приня|одобр)\w*|"
    r"\bпро(?:сим|шу) (?:\w+ ){0,2}(?:поддержать|одобрить|принять) (?:наш|мо|сво|нас\b)\w*|"
    r"(?:希望|盼|期待|请|恳请|相信|呼吁|敦促)(?:能?得到|能获得)?(?:各位|各方|大家|你们|您|贵方|"
    r"贵国|其他|各国|"
    r"各代表团|同事)[^，。；]{0,12}(?:支持|同意|赞成|接受|赞同|附议)|"
    r"(?<![\u0621-\u064a])(?:[نآ]أ?مل|آمل|[نأ]رجو|[نأ]تطلع إلى|[نأ]توقع|[نأ]دعو|[نأ]ناشد) "
    r"(?:\S+ ){0,4}?(?:أن )?(?:[تي](?:ؤيد|وافق|دعم|قبل)(?:وا)?|(?:تأييد|دعم|موافقت)(?:كم|هم))"
    r"(?![\u0621-\u064a])|"
    r"\b(?:contamos|esperamos|agradec\w+|solicit\w+) (?:con )?(?:su|vuestro) (?:\w+ )?apoyo\b"
)
"""A side that is hoped for, asked or thanked for, and what is accepted, or not, that is no
proposal."""
