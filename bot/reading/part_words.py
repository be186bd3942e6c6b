"""What is less than a clause, and deleted of it: its last words, a sentence, what it mentions."""

import re

from bot.reading.scripts import Words

_EN = (
    r"(?:first|second|third|last|final|next|latter|former|opening|closing|whole)\s(?:\w{1,12}\s)?"
    r"(?:sentence|part|half|lines?|phrase|words?|portion|element)|"
    r"(?:parts?|half|rest|end|beginning|start|remainder|portion) of|words?|phrases?|sentences?|"
    r"its (?:\w+ )?clause|expression|terms?|adjectives?|adverbs?|qualifiers?|commas?|brackets|"
    r"parenthes[ei]s|"
    r"(?:mentions?|references?)(?! numbers?)|everything (?:after|before|from)|"
    r"(?:wording|language) (?:on|about|after)"
)
_FR = (
    r"(?:premi|deuxi|secon|derni)\w+ (?:phrase|partie|moitié|ligne|mots?|membre)|"
    r"(?:fin|début|reste|partie|moitié) (?:du|de)|mots?|phrases?|expression|termes?|adjectifs?|"
    r"adverbes?|mentions?|références?|virgules?|crochets|parenthèses?|tout ce qui"
)
_ES = (
    r"(?:primer|segund|últim)[ao]?s? (?:frase|oración|parte|mitad|línea|palabras?)|"
    r"(?:final|fin|principio|comienzo|resto|parte|mitad) del?|palabras?|frases?|expresión|"
    r"términos?|adjetivos?|adverbios?|menci(?:ón|ones)|referencias?|comas?|corchetes|paréntesis|"
    r"todo lo que"
)
_RU = (
    r"(?:перв|втор|последн)\w+ (?:предложени|част|половин|строк|слов|фраз)\w*|(?:конец|начало|"
    r"окончание|част[ьи]|половин[уы])(?!\w)|слов[аоу]?(?!\w)|фраз[уыа]|выражени[еяй]|термин\w{0,2}|"
    r"прилагательн\w+|упоминани\w|ссылк[уиа]|запят\w+|скобки|вс[её], что"
)
_ZH = (
    r"(?:第[一二三]|最后|后|前)(?:一|几|两)?个?(?:句|部分|半|行|字|词)|后半|前半|几个字|字样|"
    r"一词|提法|字眼|用语|短语|开头|末尾|结尾|其余部分|"
    r"(?:关于|有关|提及|涉及|对)[^，。；]{1,20}(?:的)?(?:部分|内容|提法|表述|文字|提及)"
)
_AR = (
    r"(?:ال)?(?:جملة|جزء|نصف|سطر|عبارة|كلمات|كلمة|إشارة|إحالة|مصطلح|صفة)(?:ها|ه)?(?![\u0621-\u064a])|"
    r"كلماتها|نهاية|بداية|ذكر(?= )"
)
_LATIN = rf"\b(?:{_EN}|{_FR}|{_ES})(?!\w)"
_BEYOND = rf"\b(?:{_RU})|{_ZH}|{_AR}"
PART = Words(_LATIN, _BEYOND)
_AUXILIARY = (
    r"(?:\s?(?:should|must|could|can|may|might|would|ought|to|needs?|has|have|be|been|being|is|are|"
    r"were|was|also|then|therefore|soi(?:t|ent)|devr\w+|pourr\w+|doi\w+|peu\w+|être|sera\w*|se|"
    r"deb\w+|pued\w+|podr\w+|ser|sea|sean|quede|следует|нужно|надо|необходимо|можно|лучше|был[аои]?|"
    r"быть|долж\w+|предлага\w+|просим|также|应当?|宜|可以?|建议|予以?|须|需|请|被|将其?|全部|"
    r"[ة-ي]?جب|ينبغي|أن)){0,6}"
)
_OF_IT = r"(?:\s(?:of|in|from|de|du|del|в|из|من|في)\s[^,;.]{1,40}?)?"
PART_GOES = Words(rf"{_LATIN}{_OF_IT}{_AUXILIARY}\s*\Z", rf"(?:{_BEYOND}){_OF_IT}{_AUXILIARY}\s*\Z")
"""Right before the verb: `its last words should be` deleted, `的最后一句应` 删除."""
OF = re.compile(
    r"(?:\b(?:of|in|from|on|under|du|de|des|d[’']|dans|au|del?|en|в|во|из)\s(?:the |la |le |el |"
    r"l[’'])?|[’']s\s|(?<![\u0621-\u064a])(?:من|في)\s)$",
    re.IGNORECASE,
)
GENITIVE = re.compile(r"(?:под)?пункта\b|абзаца\b|раздела\b", re.IGNORECASE)
"""What joins a part to the provision that it is of: `the last sentence of`, `слова пункта 4`."""
BREAK = re.compile(
    r"[,;:.，；：。،؛]|\b(?:but|and|because|since|as|mais|et|car|pero|y|porque|но|и|так как|"
    r"поскольку)\b|但|因为|لأن"
)
"""Where what a verb governs ends."""
