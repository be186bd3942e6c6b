"""What is less than a clause, and deleted of it: its last words, a sentence, what it mentions."""

import re

from bot.reading.words.scripts import Words

_EN = (
    r"(?:first|second|third|last|final|next|latter|former|opening|closing|whole)\s(?:\w{1,12}\s)?"
    r"(?:sentence|part|half|lines?|phrase|words?|portion|element)|"
    r"(?:parts?|half|rest|end|beginning|start|remainder|portion) of|words?|phrases?|sentences?|"
    r"columns?|rows?|cells?|footnotes?|its (?:\w+ )?clause|expression|terms?|adjectives?|"
    r"adverbs?|qualifiers?|commas?|brackets|parenthes[ei]s|"
    r"(?:mentions?|references?)(?! numbers?)|everything (?:after|before|from)|"
    r"(?:wording|language) (?:on|about|after)"
)
_FR = (
    r"(?:premi|deuxi|secon|derni)\w+ (?:phrase|partie|moitié|ligne|mots?|membre)|"
    r"(?:fin|début|reste|partie|moitié) (?:du|de)|mots?|phrases?|expression|termes?|adjectifs?|"
    r"colonnes?|cellules?|notes? de bas de page|adverbes?|mentions?|références?|virgules?|"
    r"crochets|parenthèses?|tout ce qui"
)
_ES = (
    r"(?:primer|segund|últim)[ao]?s? (?:frase|oración|parte|mitad|línea|palabras?)|"
    r"(?:final|fin|principio|comienzo|resto|parte|mitad) del?|palabras?|frases?|expresión|"
    r"columnas?|filas?|celdas?|términos?|adjetivos?|adverbios?|menci(?:ón|ones)|referencias?|"
    r"comas?|corchetes|paréntesis|todo lo que"
)
_RU = (
    r"(?:перв|втор|последн)\w+ (?:предложени|част|половин|строк|слов|фраз)\w*|(?:конец|начало|"
    r"окончание|част[ьи]|половин[уы])(?!\w)|слов[аоу]?(?!\w)|фраз[уыа]|выражени[еяй]|термин\w{0,2}|"
    r"столб\w+|сноск\w+|прилагательн\w+|упоминани\w|ссылк[уиа]|запят\w+|скобки|вс[её], что"
)
_ZH = (
    r"(?:第[一二三]|最后|后|前)(?:一|几|两)?个?(?:句|部分|半|行|字|词)|后半|前半|几个字|字样|"
    r"(?:相应|相关|有关|上述|这些?|该)的?(?:文字|表述|措辞|内容|提法|词语|用语|字句)|一列|一栏|脚注|逗号|顿号|分号|标点|括号|一词|提法|字眼|用语|短语|开头|末尾|结尾|其余部分|"
    r"(?:关于|有关|提及|涉及|对)[^，。；]{1,20}(?:的)?(?:部分|内容|提法|表述|文字|提及)"
)
_AR = (
    r"(?:ال)?(?:جملة|جزء|نصف|سطر|عبارة|كلمات|كلمة|عمود|حاشية|إشارة|إحالة|مصطلح|صفة)(?:ها|"
    r"ه)?(?![\u0621-\u064a])|"
    r"كلماتها|نهاية|بداية|ذكر(?= )"
)
_LATIN = rf"\b(?:{_EN}|{_FR}|{_ES})(?!\w)"
_BEYOND = rf"\b(?:{_RU})|{_ZH}|{_AR}"
PART = Words(_LATIN, _BEYOND)
_AUXILIARY = (
    r"(?:\s?(?:should|must|could|can|may|might|would|ought|to|needs?|has|have|be|been|being|is|are|"
    r"were|was|also|then|therefore|soi(?:t|ent)|devr\w+|pourr\w+|doi\w+|peu\w+|être|sera\w*|se|"
    r"deb\w+|pued\w+|podr\w+|ser|sea|sean|quede|следует|нужно|надо|необходимо|можно|лучше|"
    r"был[аои]?|"
    r"быть|долж\w+|предлага\w+|просим|также|应当?|宜|可以?|建议|予以?|须|需|请|被|将其?|全部|"
    r"[ة-ي]?جب|ينبغي|أن)){0,6}"
)
_OF_IT = r"(?:\s(?:of|in|from|de|du|del|в|из|من|في)\s[^,;.]{1,40}?)?"
PART_GOES = Words(rf"{_LATIN}{_OF_IT}{_AUXILIARY}\s*\Z", rf"(?:{_BEYOND}){_OF_IT}{_AUXILIARY}\s*\Z")
"""Right before the verb: `its last words should be` deleted, `的最后一句应` 删除."""
_BESIDE = (
    r"in|from|within|of|on|to|about|around|after|before|behind|under|at|for|against|concerning|"
    r"regarding|beside|dans|au|aux|du|de|des|sur|après|avant|sous|à|concernant|contre|pour|en|"
    r"del|al|a|sobre|tras|bajo|в|во|из|к|ко|по|о|об|вокруг|после|перед|от|на|относительно|"
    r"касательно|против"
)
BESIDE = re.compile(
    rf"(?:(?:\b(?:{_BESIDE})\s+(?:(?:the|le|la|les|el|los|las)\s+)?|\bd[’']|[’']s\s)|"
    r"(?:^|\s)(?:في|من|على|إلى|حول|بشأن|عن|ضد|تحت|(?:الخاص|المتعلق)ة? ?ب?)\s*|"
    r"(?:^|[，,])\s*在)(?:l[’'])?$",
    re.IGNORECASE,
)
"""What joins a thing to the provision that it is of, in or about: `the footnote to`."""
GENITIVE = re.compile(r"(?:под)?пункта\b|абзаца\b|раздела\b", re.IGNORECASE)
CLAUSES = re.compile(
    r"\b(?:(?:sub-?)?(?:paragraphs?|clauses?|items?)|provisions?|points?|text|everything|all|"
    r"whole|entire\w*|full|complet\w*|complèt\w*|pure|simple|total\w*|outright|contents?|both|"
    r"each|either|following|numbers?|"
    r"sections?|alinéas?|dispositions?|texte|tout|intégralité|totalité|ensemble|contenu|"
    r"numéros?|párrafos?|apartados?|incisos?|literal\w*|numeral\w*|disposici\w+|texto|todo|"
    r"totalidad|conjunto|contenido|íntegr\w+|(?:под)?пункт\w*|положени\w*|текст\w*|вс[её]\w*|"
    r"полностью|целиком|содержани\w|данн\w+|этого|указанн\w+|"
    r"delegations?|administrations?|views?|opinion|position|reasons?|part|side|delegaciones|"
    r"délégations?|avis|raisons?|delegación|motivos?|razón|deletion|removal|suppression|"
    r"supresión|eliminación)\b|"
    r"段|款|案文|全部|فقر|الفقر|(?<!م)نص|كامل|جميع|بند|البند",
    re.IGNORECASE,
)
"""What is the provision itself, by whatever name, or somebody and no thing at all."""
SUBJECT = re.compile(
    r"^\W*(?:the|our|my|this|that|these|any|les?|la|l[’']|notre|nos|mon|cette|ce|ces|el|los|las|"
    r"nuestr\w+|est[aeo]s?)\s?(?:[^\W\d_]+[\s’']){1,4}?"
    rf"(?:(?:{_BESIDE})\s(?:(?:the|le|la|les|el|los|las)\s)?|d[’'])$|"
    r"^\W*(?:[^\W\d_]+\s){0,3}?(?!perhaps|besides|unless|always|sometimes|mais|alors|entonces|"
    r"además)[^\W\d_]{4,}s\s(?:in|within|under|throughout|dans|au|aux|en|bajo)\s"
    r"(?:(?:the|le|la|les|el|los|las)\s)?$",
    re.IGNORECASE,
)
"""`The list in …`, `Duplicates under …`: a thing in the provision."""
PASSIVE = re.compile(
    r"^\s*(?:(?!(?:that|is|are|it|this|these|they|which|we|i|et|que|ce|cela|il|ils|elles?|nous|je)"
    r"\b)[^\W\d_][\w’'-]*\s){1,5}(?:(?:should|must|could|can|may|might|shall|(?:needs?|has|have|"
    r"ought) to)\s(?:\w+\s)?be|(?:devrai|pourrai)(?:t|ent)\s(?:\w+\s)?être|"
    r"(?:doi(?:t|vent)|peu(?:t|vent))\s(?:\w+\s)?être)\s*$",
    re.IGNORECASE,
)
"""A thing that something should be done to: `On resolves 4, old documents should be …`."""
NOUN_BEFORE = re.compile(
    r"\b(?:сноск|комментари|замечани|поправк|скобк|оговорк|упоминани|ссылк|предложени)\w{1,3}\s"
    r"(?:к|по|в|на|вокруг|после)\s$|"
    r"^\W*(?:[а-яё-]+\s){0,3}?(?!(?:также|кроме|однако|поэтому|затем|далее|наконец|тогда|здесь|"
    r"теперь|кстати|например|того|этого|кажется)\b)[а-яё]{4,}(?<!ем)(?<!ет)(?<!ют)(?<!им)(?<!ть)"
    r"(?<!ит)(?<!ят)(?<!ат)(?<!но)\sво?\s$|"
    r"\b(?:proposals?|comments?|amendments?|(?:foot)?notes?|reservations?|objections?|remarks?|"
    r"suggestions?|propositions?|commentaires?|amendements?|réserves?|remarques?|observations?|"
    r"propuestas?|comentarios?|enmiendas?|reservas?|sugerencias?|notas?) (?:\w+ )?"
    r"(?:on|to|about|at|concerning|regarding|sur|à|au|concernant|sobre|al?) "
    r"(?:the |le |la |el )?$|"
    r"(?:الحاشية|تعليق\w*|ملاحظ\w+|الأقواس|تحفظ\w*|مقترح\w*) "
    r"(?:على|حول|بشأن|في) $|(?:对|关于|就)$",
    re.IGNORECASE,
)
"""What a thing on a provision begins with: `the footnote to …`, `наш комментарий к …`."""
FOUND_IN = re.compile(
    r"\b(?:mentioned|referred to|provided for|foreseen|listed|described|set out|envisaged|"
    r"called for|required) (?:in|under|by) (?:the )?$|"
    r"\b(?:visé|prévu|mentionné|cité|décrit|énuméré|exigé)e?s? (?:au|aux|à|dans|par) "
    r"(?:l[ae]s? )?$|"
    r"\b(?:previst|mencionad|citad|descrit|enumerad|exigid)[oa]s? (?:en|por) (?:el |la |los )?$|"
    r"(?:предусмотренн|указанн|упомянут|содержащ|перечисленн|названн|установленн)\w+ во? $",
    re.IGNORECASE,
)
"""`the meetings provided for in …`: whatever is done is done to them."""
PREDICATE = re.compile(
    r"\b(?:is|are|was|would be|remains) to\s*$|\b(?:est|serait|reste) d[e’']|\bconsiste à|"
    r"\b(?:es|sería|consiste en)\s*$|\s[—–-]\s|[:：是]|(?<!\w)(?:هو|هي)(?!\w)",
    re.IGNORECASE,
)
"""What follows is said of what was named before, and done to something else."""
OF_IT_ZH = re.compile(
    r"(?:[中里内]|所?(?:规定|述|提到|提及|列))的(?!案文|文本|全文|全部|规定|条款|段|款|建议|提案)"
    r"[\u4e00-\u9fff]{2}|"
    r"(?:部分|一?段)?的(?!案文|文本|全文|全部|内容|规定|条款|段|款|理由|原因|必要|时候|时机|建议|提案|提议|"
    r"文字|所有|其他|第)[\u4e00-\u9fff]"
)
_AWAY = (
    r"agenda|list|compilation|programme|discussions?|table|ordre du jour|liste|débats?|"
    r"orden del día|lista|debates?|повестк\w+|списк\w+|программ\w+|обсуждени\w+"
)
OFF_ZH = r"[从自在][^，。；]{0,8}?(?:议程|清单|讨论|汇编)"
AGENDA = re.compile(
    rf"\s*(?:from|off|out of|on|de|del|du|à|en|с|из|в|on)\s?(?:the |l[’']|la |le |el )?(?:\w+ )?"
    rf"(?:{_AWAY})\b|{OFF_ZH}|"
    r"\s(?:من|في) (?:جدول|قائمة|برنامج)",
    re.IGNORECASE,
)
"""`take resolves 4 off the agenda`: the clause itself stays."""
BREAK = re.compile(
    r"[,;:.，；：。،؛]|\b(?:but|and|because|since|as|mais|et|car|pero|y|porque|но|и|так как|"
    r"поскольку)\b|但|因为|لأن"
)
"""Where what a verb governs ends."""
