"""Words by which one wording is wished for in the place of another: tables only.

They say neither which is which nor that there is a change; that, the clause itself tells
(`bot/reading/orders/exchanged.py`).
"""

from bot.resolutions.verbs.acts import Act
from bot.resolutions.verbs.asked import LATIN, verbs

_WRITE_EN = (
    r"(?:like|prefer|rather|sooner|say|write|use|read|put|have(?! to\b)|make|see|go for|turn|opt|"
    r"choose|expect|suggest|propose|speak|talk|refer|favou?r|be (?:more |much )?(?:comfortable|"
    r"happier|at "
    r"ease))"
)
_WRITE_FR = (
    r"(?:(?:mett|écri|di|li)r|(?:emploie|utilise|parle|préfére|opte|choisi|privilégie)r|serai?\w* "
    r"plus à l[’']aise)(?:ions|ait)?"
)
_WRITE_ES = (
    r"(?:(?:pondr|dir|escribir|usar|utilizar|emplear|hablar|leer|optar|elegir|preferir)ía(?:mos)?|"
    r"estar\w+ más cómod\w)"
)
WISHES = (
    (
        r"\b(?:please|kindly (?!ask|invit|inform|remind)|let (?:us|it)|let[’']s|(?<!\bwe )(?<!\bi )"
        r"(?:should|ought to|must|needs? to|has to)|had better|"
        rf"(?:we|i|one|(?:our|my) \w+)(?:[’']d| would) (?:\w+ )?{_WRITE_EN}|"
        rf"(?:and|so) would (?:\w+ )?{_WRITE_EN}|"
        r"(?:could|might) (?:\w+ )?(?:be(?:come)?|read|say)|(?:propos|suggest|recommend|request|"
        r"prefer)"
        r"(?!\w*ed\b)\w*|would (?:\w+ )?be (?:happier|clearer|better|stronger|simpler|more "
        r"\w+)|(?:grateful|glad|happy) if|"
        r"what (?:we|i) (?:need|want|would like)|would do(?: the (?:job|trick))?(?=\W*$|[,;:])|"
        r"(?:may|can) (?:we|i) (?:suggest|propose)|better|"
        r"preferable)\b|^\W*(?:(?:let|for)\b|"
        r"(?:(?:in|at|under|resolves|considering)\b[^,:]{1,60}[,:] )?(?:make|write|put|use|say|"
        r"turn|change|read|have|render|take|reduce|shorten|extend|lower|raise)\b)|"
        r"\b(?:merci d[e’']|prière d[e’']|veuillez|il (?:faut|faudrait|convient|conviendrait)|"
        r"mieux vaudrait|(?:propos|suggér|souhait|préconis|recommand|préfér|demand)\w+|"
        r"voudr(?:ions|ais)|aimer(?:ions|ais)|devr(?:ait|aient)|doit|doivent|plutôt|préférable|"
        rf"(?:nous|notre \w+) (?:\w+ )?{_WRITE_FR}|pourr(?:ait|aient) (?:\w+ )?"
        r"(?:devenir|être|se lire|dire))\b|"
        r"^\W*(?:pour\b|(?:(?:au|aux|à|dans|sous|décide|considérant)\b[^,:]{1,60}[,:] )?(?:mettre|"
        r"écrire|dire|lire|employer|utiliser|faire|rendre|passer|ramener|réduire|porter)\b)|"
        r"\b(?:(?:[úu]se|empl[eé]e|util[ií]ce|escr[ií]ba|p[oó]nga|d[ií]ga|l[eé]a)n?se|"
        r"rogamos|pedimos|solicitamos|por favor|hay que|habría que|convendría|conviene|"
        r"(?:propon|propuest|suger|sugier|recomend|prefer|prefier)\w+|quisi[eé]ramos|desear[ií]\w+|"
        r"deseamos|gustaría|debería[ns]?|debe[ns]?|mejor|preferible|"
        rf"{_WRITE_ES}|podrían? (?:\w+ )?(?:ser|pasar|decir|leerse))\b|"
        r"^\W*(?:(?:en|bajo|resuelve|considerando)\b[^,:]{1,60}[,:] )?(?:poner|escribir|decir|leer|"
        r"usar|utilizar|emplear|hacer|pasar|reducir|acortar|ampliar|póngase|dígase|léase)\b"
    ),
    (
        r"\b(?:прос(?:им|ит|ьба)|пожалуйста|следует|нужно|надо|необходимо|должн[оаы]|лучше|ближе|"
        r"точнее|"
        r"предпочтительн\w+|(?:предлага|рекоменду|предпочита|предпоч)\w+|хотел\w+ бы|хотелось бы|"
        r"(?:мы|я) (?:\w+ ){0,2}бы (?:\w+ )?(?:писа|сказа|говори|постави|употреби|использова|"
        r"выбра|указа)л\w*|(?:постави|написа|сказа|употреби|говори|указа)л\w* бы|"
        r"было бы (?:удобнее|лучше|проще|яснее)|"
        r"желательно)\b|^\W*(?:(?:в|решает|учитывая)\b[^,:]{1,60}?[,:]? )?(?:писать|написать|"
        r"указать|поставить|употребить|использовать|читать|сделать|сократить|увеличить)\b|"
        r"请|将|把|宜|应当?改|建议|提议|希望|最好|倾向|(?:我们|我方|本代表团)(?:认为|主张)?应[写用为该]|更好|"
        r"(?<!\w)(?:يرجى|الرجاء|نرجو|ينبغي|يجب|نقترح|أقترح|نفضل|نود|نأمل|الأفضل|نوصي|يستحسن)(?!\w)|"
        r"[،:]\s(?:ت|ي)ُ?(?:خف|رف|كتب|قرأ|ختصر|مدد|قلص)\w*"
    ),
)
"""(in Latin letters, in the others) what makes of it a wish."""
KEEPS = (
    rf"(?<!\w)(?:{'|'.join(verbs(language, Act.KEEP) for language in (*LATIN, 'ru'))})|"
    rf"{verbs('zh', Act.KEEP)}|{verbs('ar', Act.KEEP)}|"
    r"\b(?:remain|stay|leave|left|enough|suffic\w+|fine|rest(?:er|e|ent)|laiss\w+|suffi\w+|"
    r"qued\w+|dej[ae]\w*|basta\w*|достаточно|остав\w+|оста[её]тся)\b|足够|够了|يكفي|يبقى|تبقى"
)
"""Who speaks of keeping one of the two wants no other."""
SUFFICES = (
    r"[\ue000\s”»」]{0,4}(?:\b(?:would|should|might|could|will) (?:\w+ )?(?:be (?:\w+ )?(?:enough|"
    r"sufficient|"
    r"adequate)|suffice|do)\b|(?:nous )?suffirai(?:t|ent)\b|serai(?:t|ent) (?:\w+ )"
    r"?suffisante?s?\b|"
    r"(?:nos |ya )?(?:bastaría|sería suficiente)n?\b|serían suficientes\b|"
    r"(?:было бы|будет|вполне) (?:\w+ )?достаточно\b|(?:就|已|即可)(?:足够|够了|足矣)|即可|足矣|"
    r"(?:تكفي|يكفي|تفي بالغرض|كافية?)(?!\w))"
)
"""Said right behind the new words it is of them: `"does not take" would be sufficient`."""
ADDS = (
    rf"(?<!\w)(?:{'|'.join(verbs(language, Act.ADD) for language in (*LATIN, 'ru'))})|"
    rf"{verbs('zh', Act.ADD)}|{verbs('ar', Act.ADD)}|"
    r"\b(?:qualif|complet|supplement|complement|précis|specif|matiz|уточн|дополн|follow|preced|"
    r"suivi|suivre|précéd|segui|сопровожд|предшеств)\w*|紧接|限定|补充|(?<!\w)ي(?:ليه|سبق)"
)
"""Who adds words, and says nowhere beside which, puts them in nobody's place."""
APART = (
    r"\b(?:recall|learn|know|understand|explain|clarif|justif|expli|compren|savoir|saber|aclar|"
    r"узна|понят|поясн|разъясн|напомн|live with|vivre avec)\w*|了解|知道|解释|说明|"
    r"(?<!\w)(?:نعرف|نفهم|توضيح|شرح|نذكر)|"
    r"\b(?:slip|typo|misprint|erratum)\b|\b(?:my|our|mon|ma|mes|notre|nos|mi|nuestr[oa]|мо[её]м|"
    r"нашем) (?:\w+ )?(?:e-?mails?|message|letter|courriel|lettre|correo|mensaje|carta|письм\w)\b|"
    r"\b(?:19|20)\d\d\b|\b(?:careful|caution|consisten|reflect|discuss|think|examin|wonder|"
    r"note that|"
    r"réfléchi|discut|prudent|cohéren|cuidado|prudente|coheren|debat|подума|обсу[жд]|осторожн|"
    r"последовательн)\w*|讨论|斟酌|谨慎|一致|مناقشة|الحذر|الاتساق|"
    r"\b(?:differen\w+|distinction|mean(?:s|ing)?|both|either|neither|whether|inconsisten\w+|"
    r"choice between|synonym\w*|(?:same|equal)\w* (?:as|to)|différen\w+|signifi\w+|tantôt|"
    r"diferen\w+|tanto|ambos|ambas|ni|разниц\w+|отлича\w+|различи\w+|озна\w+|либо|как [^,]{1,40}, "
    r"так и|ни)\b|区别|差别|含义|意思|意味|都|既|无论|还是|الفرق|الفارق|يعني|تعني|كلا|سواء"
)
"""What remembers, weighs two wordings, or tells them apart, and takes neither."""
TOO_MUCH = (
    r"\b(?:too|overly|excessive\w*|unacceptable|wrong|worse|problem\w*|trop|excessi\w+|"
    r"inacceptable|pire|demasiado|excesiv\w+|inaceptable|peor|слишком|чрезмерн\w+|неприемлем\w+|"
    r"хуже)\b|太|过于|不妥|不可接受|مفرط\w*|أقوى|أضعف|غير مقبول\w*|(?:لا|ألا|عدم)(?!\w)|"
    r"\b(?:not?|never|pas|non|jamais|nunca|не|нет)\b|不|勿|non plus"
)
"""What is said of the new words where they are not wished for."""
AFTER, BEFORE = (
    (
        r"\b(?:after|behind|following|après|à la suite de|derrière|après les mots|tras|después "
        r"de|detrás de|a continuación de|после|вслед за)\b|(?<!\w)(?:بعد|عقب)(?!\w)"
    ),
    (
        r"\b(?:before|in front of|ahead of|avant|devant|antes de|delante de|перед)\b|"
        r"(?<!\w)قبل(?!\w)"
    ),
)
BEHIND_HAN = r"[一]?[词语字]?样?(?:(?P<after>之?后)|(?P<before>之?前))"
"""Chinese says it behind: `“审议”之后`."""
PRECEDES, FOLLOWS = (
    r"\b(?:preced(?:e|es|ing)|come before|précéder|venir avant|preceder|предшествовать)\b",
    r"\b(?:follow|follows|following|come after|suivre|venir après|seguir|следовать)\b",
)
"""New words are put so beside the old ones behind: `"prior" should precede "agreement"`."""
PRECEDED = r"\b(?:preceded by|précédée?s? (?:de|du|des|par)|precedid[oa]s? (?:de|por))"
"""And old words so beside the new ones behind."""
