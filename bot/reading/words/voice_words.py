"""The words by which a sentence is not its writer's own statement, in six languages: tables only.

How they are used is in `bot/reading/voices/voice.py`.
"""

import re

from bot.reading.words.scripts import Words
from bot.resolutions.verbs.acts import Form
from bot.resolutions.verbs.asked import any_act

_EN = (
    r"(?:delegations?|administrations?|members?(?: states?)?|states|countries|colleagues?|regions)"
)
_FR = r"(?:délégations?|administrations?|membres?|états|pays|collègues|régions)"
_ES = r"(?:delegaci\w+|administraci\w+|miembros?|estados|países|colegas|regiones)"
_RU = r"(?:делегаци|администраци|член|государств|стран|коллег|участник|регион)\w*"
_ZH = r"(?:代表团|国家|主管部门|成员国?|同事|代表|区域组|人)"
_AR = r"(?:ال)?(?:وفود|إدارات|دول|أعضاء|زملاء|بلدان|وفد|إدارة|دولة)"
_REGION = (
    r"(?:African|Arab|Asian|European|American|Caribbean|Pacific|Nordic|Baltic|developing|developed|"
    r"island|landlocked|neighbouring|industriali[sz]ed)"
)
_OFFICE = (
    r"(?:secretariat|chair(?:man|woman|person)?|coordinator|rapporteur|council|bureau|director|"
    r"advisory groups?|study groups?|committee|commission)"
)
_DO = (
    r"(?:support|oppose|object|reject|agree|disagree|want|wish|would|think|feel|prefer|propos|"
    r"suggest|cannot|insist|ask|accept|have|had|call|argu|sa(?:y|id)|claim|believ|consider|hold|"
    r"held|"
    r"maintain|felt|thought|hop|f[io]u?nd|fear|request|demand|mention|urg|recommend|stat)"
)
SOMEBODY = Words(
    # English
    rf"\b(?:some|(?:an)?other|several|many|certain|most|various|one|two|three|all|(?:a|"
    rf"any) (?:large |small |great )?number of|a few|the majority of|part of)(?: of (?:the|these|"
    rf"those|our))?(?: \w+)? ?{_EN}\b|\b(?:most|many|some|several|all) (?:of|among) (?:you|"
    rf"those)\b|\b(?:some|many|several|others)\b(?= (?:\w+ly |also )?(?:{_DO}|(?:are|were|can|"
    rf"could|may|might|will)\b))|\b(?:nobody|no one|"
    rf"none of (?:us|the \w+|them)|no (?:\w+ )?{_EN})\b|\b(?:our|my) (?:\w+ )?(?:colleagues|"
    rf"partners|neighbours)\b|\bnos collègues\b|\bnuestr[oa]s colegas\b|\beveryone\b|\beverybody\b|"
    rf"\b(?:the |our |its )?(?:industry|operators|companies|private sector|civil society|users|"
    rf"experts outside)\b|\b(?:they|he(?! \w+(?:ado|ido|cho|sto|rto)\b)|she)\b|\bthose(?= (?:who|"
    rf"\w+ing)\b)|\b(?:anyone|anybody|"
    rf"whoever)\b|\b(?:the )?{_REGION} {_EN}\b|\bthe (?:\w+ )?{_OFFICE}\b|"
    # French
    rf"\b(?:d[’']autres|certaine?s|plusieurs|quelques|une|une autre|deux|trois|(?:les|nos) autres|"
    rf"toutes les|tous les|beaucoup de|bon nombre de|(?:un (?:certain|grand|petit) )nombre de|"
    rf"la plupart des|la majorité des) {_FR}\b|\b(?:les|des) pays \w+(?= (?:ne|n[’']|se|s[’']|"
    rf"\w+ent))|\b(?:personne|nul|aucune? {_FR})(?= ne\b| n[’'])|\b(?:certains|"
    rf"d[’']autres)(?: d[’']entre \w+)?(?= (?:s[’']|se |ne |\w+ent\b))|\btout le monde\b|\b(?:nos|"
    rf"les) (?:opérateurs|entreprises|industriels|usagers)\b|\b(?:ils|elles)\b|\b(?:ceux|"
    rf"celles) qui\b|\bquiconque\b|\b(?:le secrétariat|la présidence|la? présidente?|le président|"
    rf"le coordonnateur|le rapporteur|le conseil|le bureau|la commission|le comité|"
    rf"le groupe consultatif)\b|"
    # Spanish
    rf"\b(?:otr[ao]s?|algun[ao]s|vari[ao]s|ciert[ao]s|much[ao]s|una|dos|tres|un (?:buen |"
    rf"gran )?número de|tod[ao]s l[ao]s|la mayoría de (?:las |los )?|gran parte de (?:las |"
    rf"los )?) ?{_ES}|\blos países \w+(?= (?:no|se|\w+[ae]n)\b)|\b(?:nadie|ningun[ao]? {_ES})\b|"
    rf"\b(?:algunos|otros|varios|todos)(?: de ustedes)?(?= (?:se |no |\w+an\b|\w+en\b))|\b(?:ellos|"
    rf"ellas)\b|\bquien(?:es)?\b(?= \w+n?\b)|\b(?:los|las) que\b(?= \w+n\b)|\b(?:la secretaría|"
    rf"la presidencia|el presidente|la presidenta|el coordinador|la coordinadora|el relator|"
    rf"el consejo|la oficina|la comisión|el comité|el grupo asesor)\b",
    # Russian
    rf"\b(?:некотор\w+|друг\w+|ряд|нескольк\w+|мног\w+|отдельн\w+|одн[аио]\w*(?: из)?|дв[ае]|три|"
    rf"часть|большинство|большая часть|все|\w+ск(?:ие|их|ими)) {_RU}|\b(?:никто|"
    rf"ни одна? {_RU})(?= (?:из \w+ )?не\b)|\bвсе\b(?=,? )|\b(?:многие|некоторые|другие|иные|"
    rf"кое-кто)(?= "
    rf"(?:\w+ )?"
    rf"(?:против\b|за\b|сомнева|счита|полага|поддерж|возраж|выступ|говор|хоте|хотят|были|предпоч|"
    rf"предлага|"
    rf"предложи|прос|дума|настаива|требу|могут|указыва|отмеча|готов|желал|отказ|соглас))|\bони\b|"
    rf"\b(?:одни|другие|иные|третьи)(?= (?:бы )?\w+(?:ли|ют|ят)\b)|\b(?:операторы|"
    rf"компании|отрасль|"
    rf"пользователи)\b|\b(?:те|тем|тех),? кто\b|\b(?:секретариат|председатель|координатор|"
    rf"докладчик|совет|бюро|комиссия|комитет|консультативная группа)\b|"
    # Chinese
    rf"(?:有|一些|某些|其他|其它|部分|多个|多数|大多数|个别|不少|许多|很多|众多|若干|少数|一个|"
    rf"两个|几个|所有|各)的?{_ZH}|(?:非洲|阿拉伯|亚洲|欧洲|美洲|太平洋|发展中|发达|岛屿){_ZH}|"
    rf"(?:有人|有些人|其他人|大家|各方|运营商|业界|企业)|(?:没有|无)(?:人|任何人|代表团|国家|"
    rf"成员国?)|(?:他|她)们?|(?:秘书处|主席|协调人|报告人|理事会|委员会|顾问组)|"
    # Arabic
    rf"(?:بعض|عدة|معظم|أغلب|أغلبية|كثير من|الكثير من|العديد من|عدد (?:كبير )?من|إحدى|أحد|جزء من|"
    rf"جميع|كل) {_AR}|{_AR} (?:أخرى|آخرون|أخرون|آخرين|الأفريقية|العربية|النامية|الأوروبية)|(?:لا|"
    rf"ليس هناك) أحد|الجميع|بعضكم|مشغلونا|المشغلون|القطاع الخاص|الشركات|"
    rf"(?<![\u0621-\u064a])(?:إنهم|هم|أولئك|الذين)(?![\u0621-\u064a])|"
    rf"(?<![\u0621-\u064a])من (?=[تي](?:ريد|قترح|ود|رغب|طلب))|(?<![\u0621-\u064a])(?:الأمانة|"
    rf"الرئيس|المنسق|المجلس|المكتب|المقرر|اللجنة)(?![\u0621-\u064a])",
)
"""Somebody who is not the writer and is not named by his State, or nobody at all."""
LIKE = re.compile(
    r"(?:\b(?:we|us|nous|мы|нас|our|my|nos|notre|nuestr[oa]s?|наш\w*)\s|\b(?:with|and|like|as|"
    r"join\w*|alongside|besides|avec|et|comme|ainsi que|rejoi\w+|con|y|como|junto (?:con|a)|с|и|"
    r"как и|как|вместе с|наряду с)\s(?:the |les |las |los |de )?|[与和同跟像]|我们|我方|(?:^|"
    r"\s)(?:مع|و|مثل|إلى جانب|ومعها|شأننا شأن|شأن) ?)\Z",
    re.IGNORECASE,
)
"""`like many delegations, we …`: who is only named beside the one who speaks."""
ADDRESSED = re.compile(
    r"\b(?:invit|pri|demand|charg|encourag|exhort|engage|request|ask|urg|instruct|call (?:up)?on|"
    r"pid|"
    r"pedi|solicit|rog|rueg|inst|прос|призыва|поруча)\w*\s(?:(?:à|au|a|al|que|to)\s)?\Z|"
    r"(?:请|要求|希望)\Z|(?:نطلب من|نرجو من|ندعو) ?\Z",
    re.IGNORECASE,
)
"""`we invite the coordinator to …`: whom the writer asks."""
SAYS = re.compile(
    r"(?:\b(?:said|says?|saying|told|tells|states?|stated|stating|wr(?:ites?|ote|itten|iting)|"
    r"declare[sd]?|explain(?:s|ed)|insist(?:s|ed)|repl(?:ies|ied)|ask(?:s|ed)|argue[sd]?|add(?:s|"
    r"ed)|put it|quote[sd]?|words? (?:are|were|is)|reads?)\b|\b(?:dit|dites|a dit|déclar\w+|"
    r"écri(?:t|vez|vait|vent)|affirm\w+|expliqu\w+|indiqu\w+|répond\w*|demand\w+|ajout\w+|"
    r"propos de)\b|\b(?:dijo|dice\w?|dijeron|declar\w+|escrib\w+|afirm\w+|explic\w+|señal\w+|"
    r"indic\w+|respond\w+|manifest\w+|añad\w+)\b|\b(?:сказал\w*|говорит\w*|заявил\w*|заявляет\w*|"
    r"пиш(?:ет\w*|ут)|писал\w*|написал\w*|указ\w+|ответил\w*|отметил\w*|отмечает\w*|сообщил\w*|"
    r"утвержда\w+|добавил\w*|подчеркн\w+)\b|(?:说|称|表示|指出|写道|写到|提到|声明|声称|答复|回答|"
    r"强调|认为)|(?:قال|قالت|يقول|تقول|كتب|كتبت|كتبتم|يكتب|تكتبون|ذكر|ذكرت|ذكرتم|صرح|صرحت|أعلن|"
    r"أعلنت|أفاد|أفادت|أشار|أشارت|أكد|أكدت|قلتم|جاء في))[^.!?;。！？؛]{0,40}\Z",
    re.IGNORECASE,
)
"""A verb of saying, right before what is quoted."""
SPEECH = re.compile(
    r"\b(?:we|i|our|us|you|it|they)\b|\b(?:propos|suggest|support|accept|oppos|object|agree|reject|"
    r"reserv)\w*|\b(?:nous|je|notre|vous)\b|\b(?:appuy|souten|accept|rejet)\w+|\b(?:nosotros|"
    r"nuestr\w+)\b|\b(?:propon|apoy|acept|rechaz|opon)\w+|\b(?:мы|я|наш\w*)\b|(?:предлага|поддерж|"
    r"приня|возраж|соглас|отверг)\w*|我|我们|提议|建议|支持|反对|接受|同意|(?:نحن|نقترح|تقترح|نؤيد|"
    r"نعارض|نقبل|قبول|نرفض|نوافق)",
    re.IGNORECASE,
)
"""What shows that a quotation is speech and no wording of a text."""
_THING_EN = (
    r"(?:proposals?|amendments?|suggestions?|changes?|text|versions?|drafts?|options?|"
    r"contributions?|additions?|wording|formulation|edits?|idea)"
)
_THING_FR = (
    r"(?:propositions?|amendements?|modifications?|suggestions?|texte|versions?|options?|idée)"
)
_THING_ES = r"(?:propuestas?|enmiendas?|modificaci\w+|sugerencias?|texto|versi\w+|opci\w+|idea)"
_THING_RU = r"(?:предложени|поправк|изменени|вариант|текст|редакци|иде)\w*"
_THING_AR = r"(?:مقترح|المقترح|مقترحات|اقتراح|الاقتراح|تعديل|التعديل|نص|النص|صيغة|الصيغة)\w*"
_DO_EN, _DOES_EN = any_act("en", Form.BASE), any_act("en", Form.THIRD)
_DOING_EN = any_act("en", Form.DOING)
_DOES_FR = any_act("fr", Form.BASE, Form.THIRD, Form.WOULD)
RELATIVE = Words(
    rf"\b{_THING_EN}\b(?= (?:\w+ ){{0,4}}?(?:would|will|could|might) (?:\w+ )?{_DO_EN}\b)|"
    rf"\b{_THING_EN}\b(?= (?:\w+ ){{0,4}}?{_DOES_EN}\b)|"
    rf"\b{_THING_FR}\b(?= (?:\S+ ){{0,4}}?{any_act('fr', Form.THIRD, Form.WOULD)}\b)|"
    rf"\b{_THING_ES}\b(?= (?:\S+ ){{0,4}}?{any_act('es', Form.THIRD, Form.WOULD)}\b)|"
    rf"\b{_THING_EN}\b[^.;:?!]{{0,60}}?,? ?\b(?:which|that)\b(?! (?:we|i)\b)"
    rf"(?= (?:\w+ ){{0,3}}?(?:{_DO_EN}|{_DOES_EN}|{_DOING_EN})\b)|"
    rf"\b{_THING_EN}(?= (?:(?:of|by|from) (?:[A-Z]\w+ ?){{1,4}})?{_DOING_EN}\b)|"
    rf"\b{_THING_EN}\b(?= (?:is|was|are|were) to {_DO_EN}\b)|"
    rf"\b{_THING_FR}\b[^.;:?!]{{0,60}}?,? ?(?:\bqui\b|\b(?:visant|tendant|consistant) à\b)"
    rf"(?= (?:\w+ )?{_DOES_FR}\b)|"
    rf"\b{_THING_ES}\b[^.;:?!]{{0,60}}?,? ?(?:\bque\b|\b(?:destinad|encaminad)[ao]s? a\b|"
    rf"\bconsistente en\b)(?= (?:\w+ )?{any_act('es', Form.BASE, Form.THIRD, Form.WOULD)}\b)",
    rf"\b{_THING_RU}[^.;:?!]{{0,60}}?,? ?(?:\bкотор\w+|\bнаправленн\w+ на|\bпредусматрива\w+|"
    rf"\bоб?)(?= (?:\w+ )?{any_act('ru')})|"
    rf"修正案[，,](?=[即以]?{any_act('zh')})|"
    rf"{_THING_AR}[^.؛:؟!]{{0,60}}?،? ?(?:الذي|التي|الرامي إلى|الرامية إلى|الداعي إلى|"
    rf"القاضي ب|بشأن)(?= ?س?{any_act('ar')})",
)
"""A proposal and what it would do: `the amendment of Borduria, which would delete …`."""
PROPOSER = re.compile(
    r"(?:\b(?:our|my|notre|nos|mon|nuestr\w+|наш\w*)|Ourland[’']s)\s(?:\w+\s){0,2}\Z|\b(?:we|i|"
    r"administration|delegation|Ourland)\s(?:\w+\s){0,4}(?:propos|suggest|submit|present|table|"
    r"offer|request|like|wish|want|need|attach|enclos|recommend|ask|have (?:a|an|one|two)|put|"
    r"introduc|see|draft|prepar|mov|advanc|bring|mak|dépos|présent|soumet|formul|introdui|somet|"
    r"plante|внос|представ|выдвиг)\w*|\b(?:nous|je)\s(?:\w+\s){0,3}(?:propos|"
    r"suggér|soumet|présent|souhait|demand|recommand|voudr|joign|dépos|formul|prépar|avanc)\w*|"
    r"\b(?:propon|sugier|sugerim|present|somet|solicit|dese|recomend|adjunt|formul|plante|"
    r"elabor)(?:emos|imos|amos|go|o|ero)\b|\b(?:предлага|представля|внос|вынос|направля|рекоменду|"
    r"прос|хот|подготовил|прилага)(?:ем|им|ю|у|ели|и)?\b|(?:我们|我方|我国|我)[^，,。]{0,6}(?:提出|"
    r"建议|提议|提交)|(?:نقترح|نقدم|نعرض|نتقدم|نود|نطلب|نوصي|نطرح|نرفع)",
    re.IGNORECASE,
)
"""The writer makes the proposal whose doing is told."""
_FATE = (
    r"(?:made|raised|tabled|heard|floated|voiced|put forward|received|submitted|circulated|"
    r"discussed|considered|rejected|defeated|withdrawn|abandoned|dropped|debated|examined|accepted|"
    r"adopted|not (?:\w+ )?(?:agreed|accepted|adopted|retained|supported|pursued))"
)
TABLED = Words(
    r"\b(?:an?|the|one|another|this|that|earlier|previous) (?:\w+ ){0,2}(?:suggestion|proposal|"
    r"request|call|"
    rf"idea)s?\b[^.;?!]{{0,80}} (?:was|were|has been|had been|have been|"
    rf"is being) (?:\w+ly )?{_FATE}\b(?! by (?:us|our|my))|\bthere (?:is|was|were|are|has been|"
    rf"have been|had been) (?:also )?(?:an?|some|one|"
    r"another) (?:\w+ ){0,2}(?:suggestion|proposal|request|call|idea)s?\b|\b(?:is|are|was|were|"
    r"being) proposed\b[^.;?!]{0,40}\bby (?:others|some|another|other|several)\b|\b(?:discuss|"
    r"debat|consider|examin)(?:ed|ing)\b[^.;?!]{0,60}\b(?:and|but) (?:was |were )?not (?:agreed|"
    r"accepted|adopted|retained)|\b(?:was|were) discussed\b|\bune? (?:autre )?(?:suggestion|"
    r"proposition|demande|idée)\b[^.;?!]{0,80}\b(?:a|avait|ont) (?:\w+ )?été (?:\w+ment "
    r")?(?:faite?|présentée?|formulée?|rejetée?|retirée?|examinée?|débattue?|écartée?|évoquée?|"
    r"émise?|soumise?|acceptée?|adoptée?)s?|\bil (?:y a|y a eu|existe|"
    r"existait) (?:eu )?une? (?:\w+ )?(?:suggestion|proposition|demande|idée)|\bse (?:hizo|"
    r"hicieron|presentó|formuló|planteó|rechazó|retiró|debatió|examinó|aprobó|recibió) (?:la|una|"
    r"otra|cierta) (?:sugerencia|propuesta|idea|petición)|\buna (?:sugerencia|propuesta|"
    r"idea)\b[^.;?!]{0,80}\b(?:fue|ha sido|había sido) (?:\w+mente )?(?:hecha|presentada|formulada|"
    r"rechazada|retirada|examinada|debatida|descartada|aprobada)|\b(?:hay|hubo|existe|"
    r"existía) una (?:\w+ )?(?:sugerencia|propuesta|idea)",
    r"(?:прозвучал\w*|поступал\w*|поступил\w*|высказывал\w*|высказан\w*|внесен\w*|внесён\w*|"
    r"имеется|имелось|было сделано|обсуждал\w*|рассматривал\w*) (?:\w+ ){0,2}(?:предложени|иде|"
    r"просьб)\w*|\b(?:предложени|идея)\w*[^.;?!]{0,100}(?:был[аои]? )?(?:отклонен|отклонён|"
    r"отвергнут|снят|отозван|обсуждал|рассматривал|не (?:был[аои]? )?(?:принят|поддержан|"
    r"согласован))\w*|(?:主张|建议|提议|希望|要求)[^，。；]{0,40}的(?:代表团?|国家|成员国?|人|同事|"
    r"一方)|(?:曾有|已有|已经有|现有|收到过?|出现过?)(?:人|过)?(?:一项|一个|一种|关于)?(?:提议|"
    r"建议|提案|意见)|(?:否决|拒绝|驳回|未通过|未采纳|讨论过|审议过|"
    r"撤回)了?[^，。；]{0,40}的?(?:提案|建议|提议|修正案)|(?:ط[ُ]?رح|ق[ُ]?د[ّ]?م|ورد|و[ُ]?جد|هناك|"
    r"يوجد|سبق تقديم) (?:أيضا[ً]? )?(?:اقتراح|مقترح)|(?<![\u0621-\u064a])(?:رفض|ناقش|بحث|رُفض|نوقش|"
    r"سُحب)ت? (?:\S+ ){0,3}(?:ال)?(?:مقترح|اقتراح)",
)
"""A proposal that somebody made before, whatever became of it."""
_CONDITION = (
    r"(?:\b(?:if(?! (?:\w+ ){1,3}(?:agree|concur|consider|wish|prefer|think)s?\b|"
    r" there is (?:a )?(?:no|general|consensus)\b)|unless|provided|in case|as long as|on condition|"
    r"assuming|once(?! more| again)|as soon as|until)\b|^\W*(?:should|were|had)\s(?!we\b[^.]*\?)|"
    r"\bà (?:moins|condition) qu[e’']|\bs[’']ils?\b|\bpour(?:vu| autant) que|"
    r"\bdès que|\bune fois que|"
    r"\bau cas où|\btant que|\bsi\s|\bsiempre que|\ba menos que|\bsalvo que|\ben caso de|"
    r"\bin (?:that|this|such a) case\b|\bif so\b|\b(?:dans|en) ce cas\b|\bde ser así\b|"
    r"\ben (?:tal|ese|este) caso\b|\bв (?:этом|таком) случае\b|在(?:这种|此)情况下|这样的话|"
    r"في هذه الحالة|"
    r"\bmientras\b|\buna vez\b|\ben cuanto\b(?! al?\b)|\b(?:если|при условии|в случае|пока|"
    r"как только|после того как)\b|如果|假如|倘若|只要|除非|一旦|(?:^|[，,])若|"
    r"(?:^|[，,])如(?!上|下|同|前|此|何)|(?:^|\s)(?:(?:إذا|لو)(?![\u0621-\u064a])|شريطة|ما لم|"
    r"في حال|طالما))"
)
CONDITION = re.compile(_CONDITION, re.IGNORECASE)
NOT_YET = re.compile(
    r"\b(?:before|prior to|until|avant (?:de|que|d[’'])|antes de|прежде чем|до того,? как|"
    r"перед тем,? как)\b[^,;.]{0,60}\Z|\bonly (?:be )?(?:\w+ ){0,5}\Z|\b(?:ask|invit|urg|request|"
    r"press|encourag)(?:ed|es|s|ing)? (?:us|me) (?:\w+ )?to\s?(?:\w+ )?\Z|"
    r"\bon nous (?:a )?(?:demand\w+|invit\w+) (?:d[’']|de |à )\Z|\bnos (?:han |ha )?(?:pid\w+|"
    r"invit\w+|solicit\w+) (?:que )?\Z|\b(?:нас|меня) (?:по)?(?:прос|призыва)\w+ \Z|(?:请|要求|"
    r"希望|呼吁)我们?\Z|(?<![\u0621-\u064a])قبل أن [^،.]{0,40}\Z|(?:ط[ُ]?لب|طلبوا|يطلبون|دعونا|"
    r"ي[ُ]?طلب) (?:منا|مني) \Z",
    re.IGNORECASE,
)
"""What is before a stance that is not taken yet: `before we can support`, `we were asked to`."""
MODAL = re.compile(
    r"\b(?:could|would|might|may|will|shall)\b|\w(?:rions|rais|rait|raient|rons|ría|ríamos|rían|"
    r"remos)\b|\bбы\b|\b(?:буд(?:ем|ет|у)|смож(?:ем|ет))\b|可以?|(?:将|会|能)(?!够不)|"
    r"(?:يمكن|(?<!\w)قد (?=[نت])|"
    r"بإمكان|نستطيع|سوف|(?<![\u0621-\u064a])س[ني]|(?<![\u0621-\u064a])ل(?=عارض|أيد|وافق|قبل))",
    re.IGNORECASE,
)
