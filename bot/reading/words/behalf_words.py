"""The words by which somebody speaks on behalf of others, and by whom they are said: tables "
"only."""

import re

from bot.reading.words.scripts import Words

_MANY = (
    r"(?-i:[A-ZА-Я]{3,})|(?:all |following )?(?:members|administrations|countries)|"
    r"(?:\w+ ){0,4}(?:union|group|community|organi[sz]a|associa|league|groupe|communauté|ligue|"
    r"unión|grupo|comunidad|liga|asocia)|administra|"
    r"(?:\w+ ){0,3}(?:администраци|государств|стран|содружеств|сообществ|союз|организаци|групп)|"
    r"(?:المجموعة|الاتحاد|الإدارات|إدارات|الدول|دول|البلدان|بلدان)"
)
"""Bodies of several States, and the States themselves."""
BEHALF = re.compile(
    r"\b(?:on|in) (?:the )?behalf of (?P<en>[^.;:\n]{3,160})|\bin the name of "
    r"(?P<en2>[^.;:\n]{3,160})|\b(?:speaking|writing|(?:i|we) (?:speak|"
    r"write)) (?:here )?for (?!my|our|"
    r"all\b|every|any|the (?:first|second|last)\b)(?P<en3>[^.;:\n]{3,160})|\bau nom (?:de la |"
    r"de l[’']|des |du |de |"
    r"d[’'])(?P<fr>[^.;:\n]{3,160})|\ben (?:nombre|representación) (?:de la |de los |de las |"
    r"del |de )(?P<es>[^.;:\n]{3,160})|"
    r"\bот (?:имени|лица) (?P<ru>[^.;:\n]{3,160})|"
    # who was told to write is heard of where many speak: `по поручению министра` is nobody else
    rf"(?<!, )\bmandated by (?:the )?(?={_MANY})(?P<en4>[^.;:\n]{{3,160}})|"
    rf"(?<!, )\bmandatée?s? par (?:la |les |l[’'])?(?={_MANY})(?P<fr2>[^.;:\n]{{3,160}})|"
    rf"\bpor (?:encargo|mandato) de (?:la |las |los )?(?={_MANY})(?P<es2>[^.;:\n]{{3,160}})|"
    rf"\bпо поручению (?={_MANY})(?P<ru2>[^.;:\n]{{3,160}})|"
    rf"ب(?:تكليف|تفويض) من (?={_MANY})(?P<ar2>[^.؛،:\n]{{3,120}})|"
    r"受(?P<zh2>[^，。；：,.;:\n]{2,40}?)的?(?:委托|之托)|"
    # 代表 is a delegate too, and what stands for something: the verb has its subject before it
    r"(?:^|[，,。；;：:\n]|我|我们|我方|本人|谨|兹|特此?|在此|并|荣幸地?|受托|本(?:文稿|提案|意见|文件)(?:是|系)?)"
    r"\s?代表(?![团们性了的处权作人])(?P<zh>[^，。；：,.;:\n]{2,60})|"
    r"(?:نيابةً? عن|بالنيابة عن|باسم) (?P<ar>[^.؛،:\n]{3,120})|"
    r"\bim namen (?:der |des |von )(?P<de>[^.;:\n]{3,160})",
    re.IGNORECASE,
)
STOP = re.compile(
    r"\s(?:we|i|nous|je|nosotros|me|deseo|quisiera|tengo|permettez|мы|я|"
    r"who|which|that|qui|que|would|wish|propose|support|and "
    r"we|to (?:propose|submit|support|express|thank|share|comment|inform)|in response|"
    r"regarding|concerning|with regard|please|is|are|was|were|has|have|had|est|sont|ont|es|son|"
    r"han?)\b|,\s(?:we|i|nous|je|please|мы|veuillez|me|"
    r"quisiera|le|la|les|il|elle|el|los|las|resolves|let me|allow me|here|j[’'])\b|，|،|"
    r"\s(?:возраж|выступа|присоедин|соглаша|соглас[нт]|благодар|прошу|просим|счита|полага|пиш|"
    r"поддержива|предлага|выража|заявля|хоте|направля|представля|вно[сш]|сообща|переда|"
    r"имею|представ|внест|направ|вырази|поддержа|предлож|сообщи)\w*|\s(?:(?:present|remit|"
    r"transmit|env[ií])[oae]\w*|somet\w+|soumet\w+|transmet\w+|"
    r"présent\w+)\b|\s(?:appuyons|proposons|souhaitons|apoyamos|proponemos)\b|"
    r"\s[-–—]\s(?!член|участни)|\(|"
    r",\s(?:as )?(?:an? |an |une? )?(?:sector member|associate|academia|membre d(?:e |es |"
    r"u )secteur|"
    r"miembro de(?:l)? sector|член\w{0,2} сектор|company|operator|opérateur|operador)|"
    r"(?:（[^（）]{1,20}）)?(?:来[函信]|谨?致函)|(?:联合|共同)?(?:提交|提出|发表|发言|表示|建议|提议|支持|反对|感谢|重申|声明|说明|转达|转交|"
    r"介绍|阐述|递交|发送|请求?|希望|要求|认为|就(?=做|第|考|认|注|责|该|本|决|此)|对(?=做|第|考|该|本|决|此))|"
    r"\sو?(?:[أن](?:ُ|َ)?(?:قدم|تقدم|عرض|حيل|رفق|رسل|شكر|عبر|ؤكد|طلب|بلغ|كتب|قترح|ؤيد|ود|عارض|"
    r"سجل|شير|بدي|حيطكم|دلي|وافيكم)|يسر|يشرف|أود|ما يلي|بشأن|فيما|بما يلي)",
    re.IGNORECASE,
)
"""Where the sentence goes on behind the names."""

SPEAKS = Words(
    r"\b(?:we|i|our|my|me|us|myself|nous|je|j[’']|notre|nos|mon|ma|mes|m[’']|nuestr\w+|mis?|me|"
    r"presento|presentamos|someto|sometemos|remito|remitimos|envío|enviamos|escribo|escribimos|"
    r"hablo|hablamos|tengo|tenemos|quisiera|deseo|deseamos|proponemos|apoyamos|transmito|"
    r"transmitimos|adjunto|intervengo)\b",
    r"\b(?:мы|я|наш\w*|мо[йяеи]\w*|\w+(?:аем|яем|уем|ием|аю|яю|им|ляю)|пишу|вношу|вносим|хочу|"
    r"имею|говорю|прошу|просим)\b|我|本人|本国|谨|兹|在此|荣幸|受托|"
    r"(?<![\u0621-\u064a])و?(?:[أن](?:قدم|تقدم|عرض|حيل|رفق|رسل|شكر|عبر|ؤكد|طلب|بلغ|كتب|تحدث|"
    r"تشرف|قترح|ؤيد|ود|عارض|دلي)|يسر(?:ني|نا)|يشرف(?:ني|نا)|لي الشرف|بصفت(?:ي|نا))",
)
"""A first person."""
HANDS_OVER = Words(
    r"\b(?:this|these|attached|enclosed|below|following|hereby|herewith|present|please find|"
    r"speaking|writing|parlant|hablando|ci-joint\w*|ci-dessous|ci-après|présente?s?|suivante?s?|"
    r"veuillez|"
    r"adjunt\w+|siguientes?|presentes?|a continuación|est[aeo]s?|sírvanse)\b",
    r"прилага|ниже|следующ|настоящ|данн|вниманию|выступая|говоря|обращаясь|本|以下|兹|附|下述|此|مرفق|"
    r"فيما يلي|هذه|هذا|"
    r"التالي|طيه|أدناه",
)
"""What says that a paper is handed over here."""
OF_ANOTHER = Words(
    r"\b(?:what|who|whom|whose|said|says|spoke|spoken|speaks|expressed|delivered|put forward|"
    r"(?:oppos|endors|agree|disagree|thank|welcom|appreciat|recall|question|object|align)\w*|"
    r"support\w*|noted?|noting|refer|read|saw|heard|understand|repl(?:y|ies)|respon\w+|"
    r"(?:proposal|comment|statement|position|view|text|contribution|intervention|remark)s? "
    r"(?:(?!is|are)\w+ )?(?:made|submitted|presented|tabled|circulated|introduced)|"
    r"qui|dit|parl(?:é|ait|ant)|exprimé\w*|prononcé\w*|(?:remerci|appu|souten|oppos|salu|prenons "
    r"note|souscri|rejoign)\w*|(?:proposition|observation|déclaration|position|contribution)s? "
    r"(?:faite|soumise|présentée|formulée|déposée)s?|"
    r"quien|dijo|dicho|habló|expresó|expresad\w|(?:agradec|apoy|opon|suscrib|acog)\w*|"
    r"(?:propuesta|observación|declaración|posición|contribución)(?:es)? "
    r"(?:hecha|presentada|formulada|sometida)s?)\b",
    r"котор\w+|сказа\w+|выступ(?:ил|авш|ивш)\w*|заяв(?:ил|ленн)\w*|(?:благодар|поддержива|возража|"
    r"присоединя|согласн)\w*|(?:предложени|замечани|заявлени|вклад|позици)\w+,? "
    r"(?:внес[её]нн|представленн|сделанн|высказанн)\w+|感谢|支持|反对|赞成|同意|所(?:提|说|述)|"
    r"الذي|التي|ما (?:قاله|قالته|ذكره|ذكرته)|(?:[أن](?:شكر|ؤيد|عارض|وافق|رحب))|المقدمة?|"
    r"(?<![\u0621-\u064a])قدم(?:ت|"
    r"ها|ه)?\s",
)
"""What is told of others, or answers them."""
REACTS = re.compile(
    r"(?:\b(?:support|oppose|agree|appuyons|soutenons|opposons|apoyamos|oponemos|поддерживаем)|"
    r"支持|反对|نؤيد|نعارض)\W*"
    r"(?:(?:this|that|your|the|cette|cet|ce|votre|la|le|esta|este|su|el|это|эту|данн\w+|ваш\w*|هذا|"
    r"هذه)(?: \w+)?\W*)?$",
    re.IGNORECASE,
)
"""`We support (this text), on behalf of …`: the verb is the writer's."""
DENIES = re.compile(
    r"(?:\b(?:not|never|nobody|cannot|nor|neither|none|without|pas|aucun\w*|personne|ni|jamais|"
    r"sans|no|nunca|nadie|tampoco|sin|не|никто|ни|без)\b|n[’']t\b|不|未|并非|无权|无人|没有|"
    r"(?<![\u0621-\u064a])(?:لا|لم|لن|ليس|لست|لسنا|غير)(?![\u0621-\u064a]))[^,;，；]{0,60}$",
    re.IGNORECASE,
)
