"""Frames that an order may stand in without being the writer's, in six languages: tables only.

`X has asked us to sign its proposal to …`, `the version in which …`, `whether … or not`. How they
are used is in `bot/reading/voices/voice.py`.
"""

import re

from bot.reading.words.scripts import Words
from bot.resolutions.verbs.acts import Form
from bot.resolutions.verbs.asked import any_act

_DOCUMENT_EN = (
    r"(?:version|draft|text|document|copy|page|paper|file|compilation|table|website|translation)"
)
_DOCUMENT_FR = r"(?:version|projet|texte|document|copie|page|fichier|compilation|tableau|site)"
_DOCUMENT_ES = r"(?:versión|proyecto|texto|documento|copia|página|archivo|cuadro|sitio)"
_RELAY_EN = (
    r"(?:pass(?:ing)? on|relay|forward|transmit|convey|let you know|inform|tell you|report|mention)"
)
_GROUP = (
    r"(?:the (?:\w+ ){0,2}(?:working|correspondence|drafting|expert|rapporteur|regional) group|"
    r"le groupe (?:de (?:travail|rédaction)|d[’']experts|régional)|"
    r"el grupo (?:de (?:trabajo|redacción|expertos)|regional))"
)
_INTENDS = (
    r"(?:recommend|propos|suggest|intend|plan|want|wish|would like|is going|are going|recommand|"
    r"préconis|entend|compt|souhait|veut|recomiend|recomend|propon|pretend|"
    r"tien\w+ (?:la )?intención|"
    r"dese|quier)\w*"
)
_PROPOSAL = r"(?:proposal|amendment|suggestion|request|proposition|amendement|propuesta|enmienda)"
WRONGLY = Words(
    r"\b(?:wrongly|erroneously|mistakenly|incorrectly|falsely) (?:record|state|sa[iy]|report|"
    r"attribut|indicat|list|show|claim|suggest|note|quot|read)\w*|\b(?:indique\w*|dit|affirme\w*|"
    r"attribue\w*|mentionne\w*|écrit) (?:à tort|par erreur)\b|"
    r"\b(?:indica|dice|señala|atribuye|afirma|consta)n? (?:erróneamente|"
    r"por error|equivocadamente)\b",
    r"\bошибочно (?:указа|запис|говор|припис|сообща|отраж)\w+|误称|误记|误认为|错误地(?:记|写|称)|"
    r"(?<![\u0621-\u064a])(?:خطأ|خطأً|بالخطأ) أن(?![\u0621-\u064a])",
)
"""What is recorded of the writer, and is not so."""
AMOUNTS = Words(
    r"\b(?:amounts?|tantamount|equivalent) to\b|\b(?:revient|équivaut|équivaudrait|"
    r"reviendrait) à\b|\bequival\w+ a\b",
    r"равносиль\w+|等于|相当于|等同于|(?<![\u0621-\u064a])(?:[يت]عادل|بمثابة|[يت]ساوي)",
)
"""What something comes to: another's proposal, unless it is said of the writer's own."""
_MUSED = (
    r"\b(?:could|might|can|may)(?: \w+)? (?:imagine|envisage|conceive of|think of|picture)\b|"
    r"\bin theory\b|\btheoretically\b|\b(?:p(?:eut|ouvons|ourr\w+))(?: \w+)? (?:imaginer|envisager|"
    r"concevoir|songer à)\b|\b(?:en théorie|théoriquement)\b|"
    r"\b(?:podr\w+|puede\w*|podemos|cabr?ía|cabe)(?: \w+)? (?:imaginar|concebir|pensar en)\w*|"
    r"\b(?:en teoría|teóricamente)\b"
)
_MUSED_BEYOND = (
    r"\bтеоретически\b|\bв теории\b|\bможно (?:\w+ )?(?:представить|вообразить)\w*|"
    r"理论上|(?:可以?|不妨|也可)设想|(?<![\u0621-\u064a])(?:نظريا|نتصور|أتصور)(?![\u0621-\u064a])|"
    r"من الناحية النظرية"
)
"""What one may think of: nobody asks for it yet."""
_CONTENT = (
    rf"\b(?:happy|fine|comfortable|content|satisfied|okay|ok|at ease|pleased|relaxed) (?:with|"
    rf"about)"
    rf"(?= (?:the |a |its |any )?{any_act('en', Form.NOUN, Form.DOING)})|"
    rf"\b(?:heureux|content\w*|satisfaits?|à l[’']aise) (?:de|avec)(?= (?:la |le |l[’'])?"
    rf"{any_act('fr', Form.NOUN)})|\b(?:content\w+|conformes?|satisfech\w+|cómod\w+) con"
    rf"(?= (?:la |el )?{any_act('es', Form.NOUN)})"
)
"""Content with a change that is there: nobody asks for it."""
_TALK_EN = r"(?:discuss(?:ions?)?|debates?|talk|exchanges? (?:of )?views|hear your views|consult)"
_TALK_FR = (
    r"(?:discuter|discussion|débat(?:tre)?|échange de vues|"
    r"parler|examiner|s[’']entretenir|échanger|nous entretenir)"
)
_TALK_ES = (
    r"(?:discutir|discusión|debat(?:ir|e)|intercambio de opiniones|"
    r"examinar|hablar|conversar|analizar|intercambiar opiniones)"
)
_TALK_RU = r"(?:обсудить|обсуждение|обмен мнениями|обсуждать|поговорить|посоветоваться)"
_TALK_ZH = r"(?:讨论|商讨|商议|探讨|商量)"
_TALK_AR = r"(?:[نأت]ناقش|(?:ال)?مناقشة|[نأت]بحث|بحث|[نأت]تباحث|التباحث)"
_TALKED = (
    rf"\b{_TALK_EN}(?: (?:with )?(?:you|all|colleagues|the group|others|everybody|the members))*"
    r"(?: (?:about|on|over))?(?: the| a| any| its)?(?: possible| possibility of| question of)*"
    rf"(?= (?:the )?{any_act('en', Form.NOUN, Form.DOING)})|"
    rf"\b{_TALK_FR}(?: avec \w+| ensemble| entre nous)?"
    r"(?: (?:de |d[’']|sur )?(?:la |le |l[’']|une? )?"
    r"(?:(?:éventuelle|possible|question de|possibilité de) ?(?:la )?)?|(?<=ner) (?:la |l[’']))"
    rf"(?={any_act('fr', Form.NOUN, Form.BASE)})|"
    rf"\b{_TALK_ES}(?: con (?:los |las )?\w+| juntos| entre todos)?(?: (?:de|sobre|acerca de))?"
    r"(?: (?:la|el))?(?: (?:posible|eventual|posibilidad de|cuestión de))?"
    rf"(?= {any_act('es', Form.NOUN, Form.BASE)})"
)
_TALKED_BEYOND = (
    rf"\b{_TALK_RU}(?: (?:с|со) \w+| вместе| сообща)?(?: (?:вопрос |возможность )?об?)?"
    rf"(?= (?:возможно\w+ )?{any_act('ru', Form.NOUN)}\b)|"
    rf"{_TALK_ZH}(?:一下)?(?:关于|有关)?(?=(?:对)?{any_act('zh')})|"
    rf"(?<![\u0621-\u064a]){_TALK_AR}(?: معكم| معا)?(?: في| بشأن| حول)?(?: إمكانية| مسألة)?"
    rf"(?= (?:ال)?{any_act('ar', Form.NOUN)})"
)
"""What one would talk about with the others: nobody asks for it yet."""
TALKS_BEHIND = re.compile(
    rf",?\s(?:and|et|y|e|и)\s(?:(?:to|then|also|would|like|be|glad|happy|voudrions|quisiéramos|"
    rf"хотели|бы|de|aussi|también|также)\s){{0,5}}(?:{_TALK_EN}|{_TALK_FR}|{_TALK_ES}|{_TALK_RU})\b"
    rf"|[，,]?(?:并|同时|且)[^，。；]{{0,10}}{_TALK_ZH}|\sو(?:أن )?{_TALK_AR}(?!\w)",
    re.IGNORECASE,
)
"""Where a sentence goes on to what is to be talked about, which asks nothing of what it ordered."""
BEFORE = Words(
    rf"{_MUSED}|{_CONTENT}|{_TALKED}|"
    # English, French and Spanish together
    r"\brumou?rs?\b|\bit (?:has|had) been (?:\w+ly )?(?:argued|said|held|claimed|maintained|felt|"
    r"suggested)\b|\bthere (?:is|are) (?:also )?(?:a |the |some )?(?:view|opinion|"
    r"school of thought|"
    r"those who|people who|some who)\b|\bd[’']aucuns\b|\bil (?:a été|est) (?:dit|soutenu|avancé|"
    r"affirmé)\b|\ble bruit court\b|\bhay quien(?:es)?\b|\bse (?:dice|ha dicho|sostiene|rumorea|"
    r"argumenta|afirma)\b|"
    rf"\bbefore (?:(?:we|one|anybody|anyone|somebody|any|the|it|they|you) )?"
    rf"(?:(?:propos|suggest|request|ask|recommend)\w* (?:for |to |that |the )?)?"
    rf"(?={any_act('en')})|"
    rf"\bavant (?:d(?:e |[’'])|toute |la |qu\S+ ne )"
    rf"(?:(?:propos|suggér|demand|recommand)\w+ (?:de |d[’']|la |le )?)?(?={any_act('fr')})|"
    rf"\bantes de (?:la |que se )?"
    rf"(?:(?:propon|suger|solicit|ped|recomend)\w+ (?:la |el )?)?(?={any_act('es')})|"
    r"\b(?:withdraw|drop|abandon|reconsider|give up|rethink|retirer|retire|retiren|renoncer à|"
    rf"abandonner|reconsidérer|abandone|desista de|"
    rf"reconsidere)\s(?:[\w’']+\s){{0,3}}?{_PROPOSAL}\b|"
    # English
    rf"\b{_PROPOSAL}s? (?:now |currently )?(?:before (?:us|the group|this group)|on the table|"
    r"in front of us|under (?:discussion|consideration|review|examination))\b|"
    r"\b(?:has|have|had|was|were|being|been|am|are|is|just)? ?(?:asked|invited|requested|urged|"
    r"approached|begged|pressed) (?:us|me)\b|"
    rf"\b(?:asked|requested|instructed|told|invited) to (?:\w+ )?{_RELAY_EN}\b|"
    rf"\b{_DOCUMENT_EN}s?,? (?:in|on|of|from)? ?(?:which|where)\b|\b{_DOCUMENT_EN} (?:shows?|has|"
    rf"had)\b|"
    rf"\b{_GROUP} (?:\w+ ){{0,4}}?{_INTENDS}|"
    r"\bwhether\b(?=[^,;.]{0,120}\bor not\b)|\bfor (?:your |general )?information\b|"
    # French
    r"\b(?:nous|m[’']|on nous|on m[’'])\s?(?:a|ont|avait|avaient) (?:\w+ )?(?:demandé|invitée?s?|"
    r"priée?s?|sollicitée?s?|chargée?s?)\b|"
    rf"\b{_DOCUMENT_FR}s?,? (?:où|dans (?:la|le)quel\w*|sur (?:la|le)quel\w*)\b|"
    r"\b(?:pour (?:votre )?information|à titre (?:informatif|d[’']information))\b|"
    # Spanish
    r"\b(?:nos|me) (?:ha|han|había|habían) (?:\w+ )?(?:pedido|invitado|solicitado|rogado|"
    r"encargado)\b|\bse (?:nos|me) (?:ha|había) (?:pedido|encargado|solicitado|rogado)\b|"
    rf"\b{_DOCUMENT_ES}s?,? (?:donde|en (?:el|la|los|las)(?: que| cual\w*))\b|"
    r"\b(?:a título informativo|para (?:su )?información)\b",
    rf"{_MUSED_BEYOND}|{_TALKED_BEYOND}|"
    # Russian
    r"\b(?:попросил|просил|пригласил|призвал|уговаривал)\w* (?:нас|меня)\b|"
    r"\b(?:нас|меня) (?:по)?(?:просил|пригласил|призвал)\w*|"
    r"\b(?:верси|вариант|текст|документ|проект|файл|сайт)\w*,? (?:в котор\w+|на котор\w+|где)\b|"
    r"\b(?:рабоч|региональн|редакционн|экспертн)\w+ групп\w+ (?:[\w-]+ ){0,3}?"
    r"(?:рекоменд|предлаг|намерен|планир|хоч|прос)\w*|"
    r"\b(?:секретариат|бюро|председатель|координатор|совет) (?:\w+ ){0,2}?(?:намерен\w*|собирается|"
    r"планирует|хочет)\b|\b(?:к сведению|для (?:вашего )?сведения|для информации)\b|"
    rf"\b(?:прежде чем|перед(?: тем,? как)?|"
    rf"до(?: того,? как)?) (?:(?:предлаг|предлож|прос|рекоменд)\w+ )?"
    rf"(?={any_act('ru')}|исключением)|"
    r"\bвысказыва\w+ мнени\w+|\b(?:бытует|есть|существует) мнение|\bходят слухи|\bговорят,? что|"
    r"\b(?:снять|снимает|отозвать|отказаться от|пересмотреть)\s(?:\w+\s){0,3}?(?:предложени|"
    r"поправк)\w+|"
    # Chinese
    r"^\W*(?=[^，。；]{2,30}[之以]前[，,]?(?:应|需|须|要|必须|请|最好|先))|"
    r"有(?:一种|种|的|一些)?(?:意见|观点|看法|说法|传言)|传言|据传|(?:可以?|可能)?(?:理解|解读)为|"
    r"(?:撤回|收回|放弃|重新考虑)[^，。；]{0,20}|"
    r"(?:请|邀请|要求|希望|劝)(?:我们|我方|我国|我)(?=联署|共同|转告|转达|支持|参加|签署|一起)|"
    r"(?:有人|受人|受)(?:请|托|委托)我|(?:谨?供参考|仅供参考|为?供了解)|"
    r"(?:工作组|起草组|专家组|区域组|区域组织)[^，。；]{0,6}(?:建议|提议|关于|希望|主张)|"
    r"(?:版本|案文|文件|网站|草案)(?:中|上|里)(?=[^，。；]{0,20}(?:已|被|显示|标))|"
    # Arabic
    rf"(?<![\u0621-\u064a])قبل (?:(?:اقتراح|طلب) )?(?:ال)?(?={any_act('ar')})|"
    r"(?:هناك|ثمة) (?:من|رأي|أصوات)|(?<![\u0621-\u064a])(?:يقال|تتردد|يتردد|شائعات)|على أنها? دعوة|"
    r"(?<![\u0621-\u064a])(?:سحب|التخلي عن|العدول عن|إعادة النظر في) (?:ال)?(?:مقترح|اقتراح|"
    r"تعديل)\S*|"
    r"(?:طلب|طلبت|دعا|دعت|ناشد|ناشدت)(?:نا| منا| مني)(?![\u0621-\u064a])|ط[ُ]?لب (?:منا|مني) أن|"
    r"(?:النسخة|الصيغة|الوثيقة|المسودة|المشروع) (?:التي|الذي)|(?:للعلم|للإحاطة|لمعلوماتكم)|"
    r"(?<![\u0621-\u064a])سواء (?:أ|ت|ح|ن)?",
)
"""What stands before an order that is not the writer's, in the same sentence."""
BEHIND = Words(
    rf"\b{_PROPOSAL}\b[^.;?!]{{0,120}}\b(?:not|non|no|pas) (?:from |by |de |la )?(?:us|ours|me|"
    rf"mine|nous|"
    r"nôtre|nosotros|nuestra)\b|"
    r"\b(?:is|are|was|est|sont|es|son) (?:\w+ ){0,2}?(?:one|among|only one|just one|l[’']une|une|"
    r"una|"
    r"parmi|entre) (?:of |des |de las |de los |les )?(?:\w+ ){0,3}?(?:options?|possibilit\w+|"
    r"opciones|"
    r"opción|posibilidad\w*|ways?|alternativ\w+)|"
    r"\b(?:position|proposal|request|suggestion|view)\b[^.;?!]{0,120}\b(?:no longer (?:stands?|"
    r"holds?|"
    r"appl\w+|valid)|is (?:obsolete|outdated|withdrawn|void))|"
    r"\b(?:position|proposition|demande)\b[^.;?!]{0,120}\bn[’']est plus\b|"
    r"\bque se \w+ o no\b|\b(?:posición|propuesta|solicitud)\b[^.;?!]{0,120}\bya no (?:es|está|"
    r"vale|rige)\b",
    r"\b(?:позици|предложени|просьб)\w+[^.;?!]{0,120}\bбольше не (?:действ|актуальн|в силе)\w*|"
    r"\b(?:предложени|поправк)\w+[^.;?!]{0,120}\b(?:а )?не (?:от нас|наш\w*)|"
    r"\bодин из (?:\w+ ){0,2}?вариант\w*|\bодна из (?:\w+ ){0,2}?возможност\w*|"
    r"(?:提案|建议)[^。；]{0,40}(?:而?不是|并非)(?:我们|我国|我方|来自我)|"
    r"(?:对|于)我(?:们|方|国)?(?:来说|而言)?(?:没有?|无)问题|我(?:们|方|国)(?:没有?|无)问题|是(?:有)?可能的|"
    r"(?<![\u0621-\u064a])[يت](?:ناسب|لائم)نا(?![\u0621-\u064a])|"
    r"是(?:可选|备选|可能的?|一种|一个|其中)[^，。]{0,8}(?:方案|选项|选择|可能)(?:之一)?|"
    rf"{any_act('zh')}[^，。；]{{0,24}}(?:之前|以前|前)(?=[，,])|"
    r"(?:مقترح|اقتراح)[^.؛]{0,100}وليس (?:عنا|منا|من جانبنا|مقترحنا)|"
    r"(?<![\u0621-\u064a])(?:أحد|إحدى|من بين) (?:ال)?(?:خيار|احتمال|إمكاني)\S*|"
    r"\b(?:позици|предложени|просьб)\w+[^.;?!]{0,120}\b(?:утратил\w*|потерял\w*) (?:силу|смысл)|"
    r"(?:立场|提案|建议|要求)[^。；]{0,40}(?:不再有效|已失效|不再适用|作废)|与否[，,]?|"
    r"(?:删除|修改|增加|替换|移动)了[^，。；]{0,30}的(?:版本|案文|文件|稿件?|文本|草案)|"
    r"(?:موقف|مقترح|اقتراح|طلب)\S* [^.؛]{0,80}لم ي?ت?عد (?:قائم|سار|صالح)\S*",
)
"""What shows, wherever it stands in a sentence, that no order in it is the writer's."""
TO_PROPOSE = re.compile(
    r"\b(?:to|de|que|qu[e’']|чтобы) (?:\w+ )?(?:propose|suggest|request|proposer|proposions|"
    r"demander|"
    r"proponer|propongamos|pedir|pidamos|предложи\w+|просить)\b|\b(?:предложить|proponer)\b|(?:提议|提出)|"
    r"(?:أن )?[نأ](?:قترح|طلب)",
    re.IGNORECASE,
)
"""Asked by one's own ministry to propose something, one proposes it."""
ENDS = re.compile(
    r"[;；؛]|\b(?:please|kindly|veuillez|prière|sírva\w+|por favor|rogamos|просим|прошу)\b"
)
"""Where a sentence goes on without what was framed."""
