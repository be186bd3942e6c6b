"""How often and how long: numbers, units, frequencies, in six languages: tables only.

With what criticises one that stands in a clause, and what offers another for it, which is read in
`bot/reading/orders/periods.py`.
"""

import re

NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "eighteen": 18,
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "douze": 12, "dix-huit": 18, "dieciocho": 18,
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
    "nueve": 9, "diez": 10, "doce": 12,
    "два": 2, "две": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6, "семь": 7, "восемь": 8,
    "девять": 9, "десять": 10, "двенадцать": 12, "восемнадцать": 18, "восемнадцати": 18,
    "двух": 2, "трех": 3, "трёх": 3, "четырех": 4,
    "четырёх": 4, "пяти": 5, "шести": 6, "семи": 7, "восьми": 8, "девяти": 9, "десяти": 10,
    "двенадцати": 12,
    "一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "十": 10,
    "十二": 12, "十五": 15, "十八": 18, "二十四": 24, "三十": 30,
    "ثلاث": 3, "ثلاثة": 3, "أربع": 4, "أربعة": 4, "خمس": 5, "خمسة": 5, "ست": 6, "ستة": 6,
    "سبع": 7, "سبعة": 7, "ثماني": 8, "ثمانية": 8, "تسع": 9, "تسعة": 9, "عشر": 10, "عشرة": 10,
}  # fmt: skip
OBLIQUE = re.compile(
    "двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|двенадцати|восемнадцати",
    re.IGNORECASE,
)
"""Cases of Russian numbers that other words ask for: they stand for none in another case."""
UNITS = {
    "year": r"years?|ans?|années?|años?|года?|лет|年",
    "month": r"months?|mois|mes(?:es)?|месяц(?:а|ев)?|个?月",
    "week": r"weeks?|semaines?|semanas?|недел[яиью]|недель|周|星期",
    "day": r"days?|jours?|días?|день|дн(?:я|ей)|天|日",
    "quarter": r"quarters?|trimestres?|квартал(?:а|ов)?|季度?",
    "meeting": r"meetings?|réunions?|reunión|reuniones|собрани[еяй]|次?会议",
}
ARABIC_UNITS = {
    "year": (r"سنة|عام", r"سنتين|عامين", r"سنوات|أعوام"),
    "month": (r"شهر", r"شهرين", r"أشهر|شهور"),
    "week": (r"أسبوع", r"أسبوعين", r"أسابيع"),
    "day": (r"يوم", r"يومين", r"أيام"),
    "meeting": (r"اجتماع", r"اجتماعين", r"اجتماعات"),
}
"""One of them, two, several."""
EVERY = (
    r"every|each|tous les|toutes les|chaque|cada|todos los|todas las|кажд\w+|раз в|once (?:every|"
    r"in)|une fois (?:tous|toutes) les|una vez cada|كل"
)
ONCE = {
    (1, "year"): (
        r"annually|yearly|once a year|every year|each year|cada año|chaque année|annuellement|"
        r"une fois par an|tous les ans|"
        r"anualmente|una vez al año|todos los años|ежегодно|раз в год|кажд\w+ год|سنويا|كل سنة|"
        r"كل عام"
    ),
    (2, "year"): (
        r"biennially|every (?:other|second) year|une année sur deux|"
        r"bienalmente|кажд\w+ второй год"
    ),
    (3, "year"): r"triennially|trienalmente",
    (6, "month"): r"half-yearly|twice a year|semestriellement|deux fois par an|semestralmente|"
    r"dos veces al año|дважды в год|раз в полгода|半年",
    (1, "quarter"): r"quarterly|trimestriellement|trimestralmente|ежеквартально|كل ربع سنة",
    (1, "month"): r"monthly|once a month|mensuellement|mensualmente|ежемесячно|شهريا|كل شهر",
}
"""How often, in a word."""
OF_EVERY = {
    (1, "year"): (
        r"(?:annual|yearly|annuel(?:le)?s?|anual(?:es)?)\b|ежегодн\w+|"
        r"(?:ال|ب|بال)?سنوي(?:ة|ا|اً)?(?!\w)"
    ),
    (2, "year"): (
        r"(?:biennial|two-year(?:ly)?|biennale?s?|biennaux|bienal(?:es)?)\b|"
        r"(?:двухлетн|двухгодичн)\w+"
    ),
    (1, "month"): r"(?:mensuel(?:le)?s?|mensual(?:es)?)\b|ежемесячн\w+|(?:ال)?شهرية?(?!\w)",
    (1, "quarter"): r"(?:trimestriel(?:le)?s?|trimestral(?:es)?)\b|ежеквартальн\w+",
}
"""What is done so often: `the annual review`."""
EACH = (
    (re.compile(r"(?:years?|months?|weeks?|days?|quarters?|meetings?)$", re.IGNORECASE), "every "),
    (re.compile(r"(?:ans|mois|jours|trimestres)$", re.IGNORECASE), "tous les "),
    (re.compile(r"(?:années|semaines|réunions)$", re.IGNORECASE), "toutes les "),
    (re.compile(r"(?:años|meses|semanas|días|reuniones)$", re.IGNORECASE), "cada "),
    (re.compile(r"[а-я]$", re.IGNORECASE), "каждые "),
    (re.compile("[\u3400-\u9fff]$"), "每"),
    (re.compile("[\u0621-\u064a]$"), "كل "),
)
"""What makes a frequency of a length of time that ends so."""
TOO_MUCH = re.compile(
    r"(?<!not )(?<!n’t )(?<!n't )(?<!pas )(?<!no es )(?<!не )\b(?:too|trop|demasiad[oa]s?|слишком|"
    r"excessive\w*|excessi(?:f|ve)s?|excesiv[oa]s?|чрезмерн\w+|unrealistic\w*|irréaliste\w*|"
    r"нереалистичн\w+|нереальн\w+|insufficient\w*|insuffisan\w+|insuficiente\w*|недостаточн\w+|"
    r"ambitious|ambitieu\w+|ambicios\w+|optimistic|optimiste\w*|overkill|burdensome|unworkable|"
    r"hardly (?:realistic|enough|feasible)|a (?:very |rather )?(?:long time|stretch)|poco|"
    r"маловато|многовато|редковато|мало\b|часто\b|редко\b)|"
    r"(?:\bnot|n[’']t) (?:\w+ ){0,4}?(?:realistic|feasible|enough|workable|practicable|reasonable|"
    r"sufficient|practical|manageable|long|short|often|work)\b|"
    r"\b(?:n[’']est|ne (?:sont|paraît|semble|nous semble|nous paraît|nous paraissent)) pas "
    r"(?:\w+ )?(?:réaliste|suffisant|assez|raisonnable|tenable|faisable)|"
    r"\bno (?:es|son|parecen?|nos parecen?|resultan?|basta[n]?) (?:\w+ )?(?:realista|suficiente|"
    r"razonable|viable|bastante)?|не (?:\w+ )?(?:реалистичн|достаточн|реальн|разумн)\w+|"
    r"\b(?:why|pourquoi|por qué|почему|зачем)\b|"
    r"太|过于|过[短长频少多]|不够|不现实|不切实际|偏[长短少多]|频繁|为什么|为何|"
    r"(?<!\w)(?:قصيرة?|طويلة?|كثيرة?|قليلة?|مبالغ|لماذا|لا تكفي|لا يكفي|غير (?:واقعي|كاف|"
    r"معقول))\w*",
    re.IGNORECASE,
)
"""What is said of words in a clause that others are then offered for."""
BECOMES = re.compile(
    r"\s*(?:(?:should|ought to|must|could|might|needs? to|has to) (?:rather |then )?(?:be(?:come)?|"
    r"go up to|be (?:raised|extended|reduced|changed) to)|"
    r"(?:devrai(?:t|en)t?|doi(?:t|vent)|pourrai(?:t|en)t?) (?:plutôt )?(?:devenir|être|passer à)|"
    r"(?:deberían?|deben?|podrían?) (?:más bien )?(?:ser|pasar a|convertirse en)|"
    r"(?:долж\w+|следует|следовало бы|нужно) (?:\w+ )?(?:стать|заменить на|увеличить до|сделать)|"
    r"(?:应|宜)(?:当|该)?(?:改为|为|是)|(?:ينبغي|يجب) أن (?:تصبح|يصبح|تكون))\s",
    re.IGNORECASE,
)
"""What stands between one in a clause and another that is to come for it."""
_WE_WOULD_EN = (
    r"(?:we|i|ourland|(?:my|our) (?:delegation|administration))(?:[’']d| would| could| can| might)?"
    r" (?:\w+ly |rather |much |also )?(?:live with|suggest|propose|prefer|settle for|go for|accept|"
    r"opt for|say|like|see|have|support|recommend|favou?r|work with|make it|put|write|aim for)"
)
LEADS = re.compile(
    r"(?:(?:and|but|so|therefore|thus|hence|then|et|mais|donc|y|pero|и|но|поэтому|所以|因此|但|"
    r"و|لذا|لذلك)[,\s]*)?(?:"
    rf"{_WE_WOULD_EN}|(?:our|my) (?:suggestion|preference|proposal|counter-?proposal) (?:would be|"
    r"is|goes to)|(?:please )?(?:make|let)(?: it| that)?(?: be)?|let us (?:say|make it|put|write)|"
    r"please (?:make it|say|put|write)|(?:why not(?: simply| just)?|perhaps|maybe|rather|better|"
    r"instead|please|say)|"
    r"(?:it|this|that|the period|the interval)? ?(?:should|could|might|must|ought to) (?:rather |"
    r"better |instead )?(?:be|become|read|say)|"
    r"nous (?:pourrions|pouvons|préfér\w+|propos\w+|suggér\w+|opt\w+|mettrions|dirions|voudrions|"
    r"souhait\w+|recommand\w+|accept\w+)(?: (?:accepter|dire|mettre|vivre avec|pour|plutôt|"
    r"un délai "
    r"de))*|notre (?:suggestion|préférence|proposition) (?:serait|est|va à)|plutôt|"
    r"mieux (?:vaudrait|vaut)|disons|mettons|pourquoi pas|(?:il )?suffirait(?: de)?|"
    r"(?:proponemos|propondríamos|sugerimos|sugeriríamos|preferimos|preferiríamos|optaríamos por|"
    r"podríamos (?:aceptar|vivir con)|pondríamos|diríamos|recomendamos)(?: que sean?)?|"
    r"nuestra (?:sugerencia|preferencia|propuesta) (?:sería|es)|mejor|basta(?:ría)?(?: con)?|"
    r"(?:nous |nos )?(?:serai(?:t|ent)|paraîtrai(?:t|ent)|serían?|parecerían?) (?:préférables?|"
    r"mieux|plus \w+|preferibles?|mejor(?:es)?|más \w+)|digamos|pongamos|por qué no|más bien|"
    r"debería(?:n)? ser|"
    r"(?:мы )?(?:предпочли бы|предлагаем|предложили бы|могли бы согласиться на|согласились бы на|"
    r"предпочитаем|рекомендуем|написали бы|поставили бы|за)|наше предложение|лучше|достаточно|"
    r"пусть будет|скажем|хватит|хватило бы|следует|нужно|"
    r"(?:我们?|我方)?(?:建议|最好|不如|宁可|可以接受|倾向于?|希望|主张|认为)?(?:改为|改成|为|定为|是|用|采用|折中为|"
    r"(?:缩短|延长|放宽)[为至])?|"
    r"(?:و|ف)?(?:يكفي|نقترح|نفضل|الأفضل|ليكن|لتكن|يمكننا قبول|نود|نوصي ب|أن تكون|أن يكون|نرى) ?"
    r")\s*[:：—–-]?\s*",
    re.IGNORECASE,
)
"""All that leads to what is offered."""
TAILS = re.compile(
    r"\s*(?:[,，،]?\s*(?:please|instead|rather|s[’'](?:il|il) vous plaît|plutôt|por favor|mejor|"
    r"пожалуйста|из расч[её]та)\s*)?"
    r"(?:(?:would|will|might|could|may|should|seems?|is|are|looks?|sounds?|appears?)(?: to)?"
    r"(?: \w+ly| just| also)?"
    r"(?: be| make| seem)? ?(?:\w+ly |far |much |a |quite |already |still |the )?"
    r"(?:better|more (?:\w+)(?: sense)?|enough|sufficient|preferable|do(?: the (?:job|trick))?|"
    r"suffice|fine|ideal|wiser|safer|plenty|right|reasonable|realistic|feasible|appropriate|serve)|"
    r"(?:nous )?(?:serai(?:t|ent)|est|sont|para[iî]\w+|sembl\w+)(?: nous)? ?(?:\w+ment |bien |"
    r"déjà )?"
    r"(?:mieux|préférables?|plus \w+|suffisant\w*|raisonnables?|réalistes?|idéa\w+)|"
    r"(?:nous )?(?:suffi(?:rai)?(?:t|ent)|conviendrai(?:t|ent)(?: mieux)?)|ferai(?:t|"
    r"ent) l[’']affaire|"
    r"(?:nos )?(?:serían?|es|son|parecer?(?:ía)?n?|resultar?(?:ía)?n?)(?: \w+mente)? "
    r"?(?:mejor(?:es)?|"
    r"preferibles?|más \w+|suficientes?|razonables?|realistas?)|bastarían?|servirían?|"
    r"convendrían?(?: más)?|"
    r"(?:[—–-]\s*)?(?:был[аои]? бы |будет |нам )?(?:лучше|достаточно|предпочтительн\w+|"
    r"реалистичне\w+|более \w+|разумне\w+|хватит|хватило бы|подойд[её]т|подошло бы)|"
    r"(?:一次)?(?:比较|更为?|较为?|则|就|也|应该|似乎|显得|会)*(?:即可|好|合适|合理|现实|妥当|适当|够了|足够|为宜|可行|恰当)(?:一些|些|了|的)?|"
    r"一次|(?:هي |ستكون |تكون |قد تكون )?(?:أنسب|أفضل|تكفي|كافية|أكثر واقعية|أقرب إلى الواقع|"
    r"معقولة))?"
    r"(?:\s+(?:(?:for|to) (?:us|me)|pour nous|para nosotros|для нас|لنا|by far))?\s*[.!。；;,]*\s*",
    re.IGNORECASE,
)
"""All that may stand behind what is offered."""
