"""The words by which a proposal is told of another than its writer, in six languages: tables only.

A sentence is another's when such words stand where its subject does (promise 5); how they are
used is in `bot/reading/told/reporting.py`.
"""

import re

NOTED = re.compile(
    r"\b(?:note[ds]?|noticed|understand|see|seen|saw|observed?|learn(?:ed|t)?|hear[d]?|read|aware|"
    r"surprised|astonished|told|informed) that\b|"
    r"\b(?:lire|lu|apprendre|appris|entendre|entendu|voir|surpris|informés?) que?\b|"
    r"\b(?:leer|leído|oír|oído|saber|sabido|enterad\w+|informad\w+|sorprend\w+ (?:leer |ver |"
    r"saber )?)(?: de)? que\b|"
    r"(?:прочитал\w*|прочли|услышал\w*|слышал\w*|с удивлением)\b[^.]{0,20}|(?:读到|惊讶|听到|惊悉)|"
    r"(?:قرأنا|سمعنا|بقراءة|فوجئنا|علمت|قيل لنا)[^.]{0,12} أن(?![\u0621-\u064a]{3})|"
    r"\b(?:noté|notons|constat\w+|compris|comprenons|observons|vu) que?\b|"
    r"\b(?:visto|vemos|observ\w+|entend\w+|constat\w+|tom\w+ nota de|sabemos) que\b|"
    r"(?:понимаем|понял\w*|отмеча\w+|отметил\w*|видим|узнали|известно)\b[^.]{0,12}|"
    r"(?:注意到|了解到|获悉|看到|得知|据悉|据说|听说|据称)|"
    r"(?:لاحظنا|نلاحظ|فهمنا|نفهم|علمنا|رأينا) أن",
    re.IGNORECASE,
)
GOES_ON = re.compile(
    r"\b(?:and|so|hence|therefore)\s(?:\w+ly |therefore |hence |so |thus )?\Z|"
    r"(?<=[^，,]{4})[，,](?:故|因此|所以|并|特|谨|兹)?\Z|\sو\Z|"
    r"[,;،] (?:(?:and )?(?:so|therefore|hence|thus)|c[’']est pourquoi|d[’']où|aussi|donc|de sorte "
    r"que|por (?:lo que|ello|eso|(?:lo )?tanto)|así que|поэтому|так что|в связи с чем|لذا|لذلك)"
    r"[,،]? \Z",
    re.IGNORECASE,
)
"""`We note that … and propose`, `…, so we propose`: the verb of noting has the same subject."""
I_QUOTE = re.compile(
    r"\b(?:and |et |y |и )?(?:i|je|we|nous|я)? ?(?:am |are )?(?:quot(?:e|ing)|cite|citons|cito|"
    r"citamos|цитирую|цитируем)\b|我引用|وأقتبس",
    re.IGNORECASE,
)
"""The writer says that he quotes: what follows is not his, though it is he who speaks."""
_GROUPS = (
    r"(?:delegations?|administrations?|members?(?: states?)?|states|countries|colleagues?|"
    r"contributions?|participants?)"
)
_GROUPS_FR = r"(?:délégations?|administrations?|membres?|états|pays|collègues|contributions?)"
_GROUPS_ES = r"(?:delegaci\w+|administraci\w+|miembros?|estados|países|colegas|contribuci\w+)"
_GROUPS_RU = r"(?:делегаци|администраци|член|государств|стран|коллег|участник)\w*"
SUBJECT = re.compile(
    # somebody else, unnamed
    r"\b(?:some|(?:an)?other|several|many|certain|most|various|(?:the|our) (?:\w+ )?(?=colleague))"
    rf" ?(?:\w+ )?{_GROUPS}\b|"
    rf"\b(?:d[’']autres|certaine?s|plusieurs|quelques|une autre|(?:les|nos) autres) {_GROUPS_FR}\b|"
    rf"\b(?:otr[ao]s?|algun[ao]s|vari[ao]s|ciert[ao]s|much[ao]s) {_GROUPS_ES}|"
    rf"\b(?:некотор\w+|друг\w+|ряд|нескольк\w+|мног\w+|отдельн\w+) {_GROUPS_RU}|"
    r"有[的些](?=主张|希望|建议|认为|提议|要求|想|则|国家|代表)|"
    r"(?:有|一些|某些|其他|部分|多个|个别|不少|许多|众多|若干|少数)的?(?:代表团|国家|主管部门|"
    r"成员国?|同事|代表|"
    r"区域组|人)|"
    r"(?:بعض|عدة|معظم) (?:ال)?(?:وفود|إدارات|دول|أعضاء|زملاء|بلدان)|"
    r"(?:وفود|إدارات|دول|بلدان) أخرى|(?<!\w)[يت](?:فضل|ريد|رى|رغب|قترح|طلب|ود) (?:ال)?(?:بعض|آخرون)"
    r"(?:هم)?(?!\w)|"
    # those who are somebody's servants and speak for no State
    r"\bthe (?:coordinator|secretariat|chair(?:man|woman|person)?|compilation|draft)"
    r"(?:[’']s \w+)? (?=propos|suggest|recommend|ask|would|want|wish|request)|"
    r"\b(?:le secrétariat|la présidence|la compilation|la secretaría|la presidencia|секретариат|"
    r"председатель) (?=propos|suggèr|propon|sugier|предлаг)|(?:秘书处|主席)(?=建议|提议)|"
    r"(?:تقترح|يقترح) (?:الأمانة|الرئيس)|"
    # whom the letter is written to
    r"\byou (?=(?:\w+ )?(?:propose|suggest|recommend|request|want|wish))|"
    r"\bvous (?=propos|suggér|souhait|demand)|\busted(?:es)? (?=propon|sugier|dese)|"
    r"\bвы (?=предлага|предложил)|(?:您|贵方|贵国|你们)(?=\w{0,4}(?:建议|提议))|"
    r"(?<![\u0621-\u064a])(?:تقترحون|اقترحتم)|"
    r"\b(?:which|who|qui) (?=(?:\w+ )?(?:propose|suggest|suggère|recommend|souhait|request|want|"
    r"ask|seek|call|demande|préconise))|"
    r"\bкотор(?:ая|ый|ое) (?=предлага)",
    re.IGNORECASE,
)
"""Somebody who is not the writer, right before the verb (in Arabic also behind it)."""
BESIDE = re.compile(
    r"(?:\b(?:with|and|avec|et|con|y|с|и)\s(?:the |les |las )?|[与和同]|(?:^|\s)(?:مع|و) ?)\Z",
    re.IGNORECASE,
)
"""`Ruritania, together with some delegations, proposes`: it is Ruritania that does."""
PASSED = re.compile(
    r"\b(?:has|have|had) (?:also |already |just |now )?been (?:\w+ly )?(?:proposed|suggested|"
    r"requested|put forward)\b(?! by (?:us|our|my))|"
    r"\b(?:it|this|that) (?:was|had been) (?:also |already |once )?(?:proposed|suggested|"
    r"put forward|argued|"
    r"said|felt|thought|maintained|held|claimed|mentioned|pointed out|recommended|requested|"
    r"asked)\b"
    r"(?! by (?:us|our|my))|\bthe (?:view|opinion|wish) was (?:\w+ )?expressed\b|"
    r"\bthere (?:was|were|have been|had been|is|are) (?:\w+ ){0,2}(?:calls?|requests?|voices?|"
    r"views?|"
    r"suggestions?|proposals?|people)\b|\b(?:proposal|suggestion) (?:now )?(?:before us|"
    r"on the table)\b|"
    r"\b(?:a|ont) (?:également |déjà )?été (?:proposé|suggéré|demandé)e?s?\b"
    r"(?! par (?:nous|notre))|"
    r"\bil a été (?:\w+ )?(?:dit|avancé|soutenu|estimé|relevé|recommandé)\b(?! par (?:nous|notre))|"
    r"\bl[’']avis a été (?:\w+ )?exprimé\b|\bon (?:nous propose|a (?:proposé|dit|avancé|"
    r"fait valoir|suggéré))\b|\bil nous est proposé\b|"
    r"\bse (?:ha|había) (?:propuesto|sugerido|solicitado)|\bse (?:propuso|sugirió)\b|"
    r"\bse (?:ha )?(?:dijo|dicho|argumentó|argumentado|afirmó|afirmado|opinó|recomendó|"
    r"recomendado) que\b|"
    r"\bha sido (?:propuest|sugerid)\w+|\bnos proponen\b|"
    r"\b(?:было|была|были) (?:\w+ )?предложен\w*(?! нами)|\bпоступил\w* предложени\w+|"
    r"\b(?:говорилось|отмечалось|утверждалось|указывалось),? что\b|\b(?:звучал\w*|высказ\w+|"
    r"прозвучал\w*) (?:\w+ )?мнени\w+|\bнам предлага\w+|"
    r"有人(?:建议|提议|提出|主张|说|认为|指出)|曾(?:建议|提议)|曾?有提案(?:提出|主张|认为|建议)|"
    r"(?<!\w)(?:قيل|يقال|ذُكر) (?:إن|أن)|(?:هناك|ثمة) من (?:[يت]رى|[يت]قترح|[يت]طالب)|"
    r"(?<![们我])有(?:建议|意见)(?=[删改增将把在保合替加认要主])|"
    r"\b(?:deletion|removal|addition|insertion|replacement|change|amendment)s? (?:was|were) "
    r"(?:\w+ )?(?:proposed|suggested|requested)\b(?! by (?:us|our|my))|\bпредлагал(?:[ао]с|ис)ь\b|"
    r"اقتُرح|(?:تم|جرى|سبق) اقتراح|ط[ُ]?رح اقتراح|ق[ُ]?دّ?م مقترح",
    re.IGNORECASE,
)
"""Proposed by nobody in particular, before this letter."""
OUTCOME = re.compile(
    r"\bno (?:consensus|agreement) (?:\w+ ){0,3}(?:reached|found|emerged|achieved)\b|"
    r"\b(?:consensus|agreement) (?:was|could|has|is)(?: not|n[’']t)\b|"
    r"\baucun (?:consensus|accord) n[’']|\bpas (?:de |fait l[’']objet d[’']un )consensus\b|"
    r"\bno (?:se (?:llegó|alcanzó|logró)|hubo|hay) (?:\w+ ){0,2}(?:consenso|acuerdo)\b|"
    r"\b(?:консенсус|согласи)\w* (?:\w+ ){0,2}(?:нет\b|не (?:достиг|был|сложил|удалось))|"
    r"\bне (?:достигнут|удалось достичь|достигли)\w* (?:\w+ )?(?:консенсус|согласи)|"
    r"未能?(?:就此)?达成(?:共识|一致|协议)|未获(?:通过|采纳|支持|同意)|"
    r"لم (?:يتم التوصل|يُ?توصل|[يت]تحقق|يكن هناك|يحصل) (?:إلى )?(?:أي )?(?:توافق|اتفاق)",
    re.IGNORECASE,
)
"""How it ended: it was proposed before this letter, by whomever."""
ACCORDING = re.compile(
    r"\b(?:according to|selon|d[’']après|según|согласно) (?:\S+ ){1,4}?(?:message|letter|e?-?mail|"
    r"proposal|contribution|courriel|lettre|proposition|mensaje|carta|correo|propuesta|письм\w+|"
    r"предложени\w+)\b|(?:按照|根据).{1,16}(?:来函|邮件|提案|建议)|"
    r"(?:وفقاً|طبقاً) ل.{0,12}(?:رسالة|مقترح|اقتراح)",
    re.IGNORECASE,
)
_THING = (
    r"(?:(?:proposal|suggestion|amendment|request|idea|wishe|contribution|letter|mail|message)s?|"
    r"wish)"
)
_VIEW = r"(?:view|opinion)"
OWNED_AFTER = re.compile(
    rf"[’']s?\s(?:\w+ ){{0,2}}(?:{_THING}|(?P<view>{_VIEW}))\b|"
    rf"\sfor (?:the|its|their|his|her) (?:\w+ )?{_THING}\b|"
    r"(?:提出|关于|有关|就)(?!了?异议)(?=[^，。；]{2,60}的(?:提案|建议|提议|修正案|动议|意见))|"
    r"(?:在?(?:来函|信)中)?的(?:提案|建议|提议|方案|主张|来函)|(?P<zh>认为)",
    re.IGNORECASE,
)
"""`Freedonia's proposal`: what follows the name."""
OWNED_BEFORE = re.compile(
    rf"\b(?:{_THING}|(?P<view>{_VIEW})) (?:\w+ )?(?:by|of|from) (?:the )?"
    r"(?:(?:delegation|administration) of (?:the )?)?$|"
    r"\b(?:(?:proposition|suggestion|demande|idée|contribution|lettre)s?|(?P<avis>avis)) (?:\w+ )?"
    r"(?:de la |de l[’']|du |de |d[’'])$|"
    r"\b(?:(?:propuesta|sugerencia|idea|contribución|carta)s?|solicitud(?:es)?|(?P<juicio>opinión|"
    r"juicio)) "
    r"(?:\w+ )?(?:de |del )$|"
    r"\b(?:предложени\w+|идея|просьб\w+|вклад\w*|письм\w+|(?P<mn>мнени\w+)) (?:\w+ )?$|"
    r"(?:مقترح|اقتراح|طلب|رسالة|(?P<ar>رأي)) (?:وفد |إدارة )?$",
    re.IGNORECASE,
)
"""`the proposal of Freedonia`: what precedes it."""
YOURS = re.compile(
    r"\byour (?:\w+ )?(?:proposal|suggestion|request|idea|wish)\b|"
    r"\bvotre (?:proposition|suggestion|demande|idée)\b|"
    r"\bваш\w* (?:предложени\w+|идея|просьба)\b|(?:您|贵方|贵国|你们)的?(?:提案|建议|提议)|"
    r"(?:مقترحكم|اقتراحكم|طلبكم)",
    re.IGNORECASE,
)
INSIDE = re.compile(
    r"(?<!thanks )(?<!thank you )\b(?:in|into|within|to|dans|à|en|в|во|к)\s"
    r"(?:the |la |le |l[’']|el )?$|(?:在|对)$|(?<![\u0621-\u064a])في $",
    re.IGNORECASE,
)
"""An order done to somebody's proposal is the writer's own."""
BREAK = re.compile(
    r"[,:;，：；،؛](?! ?(?:чтобы|что|that|que|namely|i\.e|viz|à savoir|c[’']est-à-dire|soit|"
    r"a saber|es decir|esto es|а именно|то есть|أي)\b)(?!即|也就是)|"
    r"\b(?:please|kindly|veuillez|prière|por favor|просим|прошу|we|i(?!\.e)|nous|je|мы|я)\b|请|我|"
    r"(?:نقترح|يرجى|نرجو)|"
    # `your proposal, provided that "a" is added`: the condition is the writer's
    r"\b(?:provid(?:ed|ing)|on (?:the )?condition|subject to|with the (?:addition|insertion|"
    r"deletion|replacement|proviso)|sous réserve|à (?:la )?condition|pourvu|moyennant|"
    r"avec (?:l[’']ajout|l[’']insertion|la suppression)|siempre (?:que|y cuando)|a condición|"
    r"con la (?:adición|inserción|supresión|sustitución)|(?:при|с) услови\w+|"
    r"с (?:добавлен|включен|исключен|замен)\w+)\b|条件是|前提是|شريطة|بشرط|على أن|"
    r"(?:\b(?:with the|avec l[ea’']|con la|с)|(?<!\w)مع)\s?$",
    re.IGNORECASE,
)
"""What parts somebody's proposal from an order that does not belong to it."""
SAID_OF_IT = re.compile(
    r"\b(?:this|that|it|them|these|both|such|(?:the|his|her|their) (?:\w+ )?(?:proposal|deletion|"
    r"suggestion|amendment|change|addition|idea|text|wording))\b|"
    r"\b(?:cette|ce|cela|ceci|ces|leur|l[’']|les|la|le|y|proposition)\b|\bl[’'](?=appu|accep|sout)|"
    r"\b(?:est[aeo]s?|ello|dich[ao]|lo|la|propuesta)\b|\w(?:rl[oae]s?)\b|"
    r"\b(?:это\w*|этим|его|её|ее|их|данн\w+|предложени\w+)\b|"
    r"(?:这|该|此|其(?!他|余)|上述)|(?:支持|同意|赞成|赞同|附议|接受|反对)(?:[。！]|$)|"
    r"(?:ذلك|هذا|هذه|المقترح|الاقتراح)|[\u0621-\u064a]{3,}(?:ه|ها)(?![\u0621-\u064a])|"
    r"\b(?:agree|agreed|support|object|disagree|concur|d[’']accord|appuyons|de acuerdo|apoyamos|"
    r"соглас\w+|поддерживаем|возражаем)\W*$",
    re.IGNORECASE,
)
"""What a stance on the proposal told right before it calls that."""
THIRD = re.compile(
    r"\b(?:propos(?:es|ed)|suggest(?:s|ed)|recommend(?:s|ed)|requests?|request(?:ed)|asks|asked|"
    r"wish(?:es)|want(?:s|ed)|would|advocates?)\b|"
    r"\b(?:a )?(?:propose|proposé|suggère|suggéré|souhaite|demande|préconise)(?:nt)?\b|"
    r"\b(?:propone|propuso|sugiere|solicita|desea|pide|ha propuesto)n?\b|"
    r"\b(?:предлага(?:ет|ют)|предложил\w*|прос(?:ит|ят))\b|(?:建议|提议|主张|提案(?:是|为|提出))|"
    r"(?<![\u0621-\u064a])[تي]قترح",
    re.IGNORECASE,
)
"""A verb of proposing in the third person."""
THEY = re.compile(
    r"(?:^|[,;:]\s|\b(?:that|as|while|but|and)\s)(?:(?:the|our|some|these|those|its|their)\s)?"
    r"(?:\w+\s){0,3}?(?!us\b|this\b|resolves\b|always\b|invites\b|charges\b)\w+[^s\W]s\s(?:also\s|"
    r"would\s|"
    r"now\s|\w+ly\s){0,2}(?:want|wish|like|propose|suggest|prefer|ask|request|advocate|favour)\b|"
    r"\b(?:propos|suggèr|souhait|demand|voudr|préfèr|préfér|réclam|préconis)(?:er)?(?:ent|aient)\b|"
    r"\b(?:propon|sugier|dese|quier|querr|pid|pedir|solicit|prefier|preferir|propondr|desear)"
    r"(?:en|an|ían|eían|ieran|aron|ieron)\b|\bpropusieron\b|"
    r"\b(?:предлага|жела|выступа)ют\b|\b(?:прос|хот)ят\b|"
    r"(?<=\w )(?<!мы )(?<!также )(?<!поэтому )хотели бы\b|"
    r"(?<![\u0621-\u064a])(?:يقترحون|يريدون|يودون|يطلبون|يفضلون)",
    re.IGNORECASE,
)
"""Verbs of proposing with several subjects, who are not one writer."""
TOGETHER = re.compile(
    r"undersigned|co-?sign|co-?sponsor|sponsors|authors|soussign|signataires|coauteurs|"
    r"abajo firmante|"
    r"firmantes|coautor|нижеподписавш|соавтор|الموقع",
    re.IGNORECASE,
)
"""Several who speak as one, the writer among them."""
HONOUR = re.compile(
    r"\b(?:ha(?:s|ve) the honou?r (?:to|of)|is (?:pleased|honou?red) to (?:submit|propose|present|"
    r"offer|table)|takes (?:great )?pleasure in|a(?:ont)? (?:l[’']honneur|le plaisir) de|"
    r"ont (?:l[’']honneur|le plaisir) de|"
    r"tienen? (?:el honor|el agrado|a bien)|se complacen? en|"
    r"име(?:ет|ют|ем|ю) честь|рад[аы]? (?:представить|предложить|внести))\b|"
    r"荣幸地|高兴地(?=提|向)|很荣幸|谨此?(?=提)|"
    r"(?<![\u0621-\u064a])(?:[تين]تشرف|[تي]سر(?:ه|ها|هم|نا|ني)?|[تي]سعد(?:ه|ها|هم|نا|ني)?|"
    r"يطيب)(?![\u0621-\u064a])",
    re.IGNORECASE,
)
"""The courtesies in which a writer speaks of his own State or body as of a third."""
