"""The words that stand before a wording and say which it is: `Current text: …`, `改为：…`.

Tables only, in six languages, for lines of a mail; the columns of tables are in `table_words`.
"""

import re

_TEXT = r"(?:text|wording|version|language|provision|formulation|drafting)"
_TEXTE = r"(?:texte|libellé|version|rédaction|formulation)"
_TEXTO = r"(?:texto|redacción|versión|formulación)"
_TEKST = r"(?:текст\w?|редакци\w|формулировк\w|вариант\w?|содержание)"
_ANWEN = r"(?:案文|文本|措辞|表述|条文|文字|内容|文)"
_NASS = r"(?:النص|الصيغة|الصياغة|نص الفقرة)"
_END = r"\s*(?:[:：]|\s[–—-]\s)\s*"
CURRENT = re.compile(
    r"^[\W_]{0,4}(?:"
    rf"(?:the )?(?:current|existing|present|original|old|previous) ?{_TEXT}?|{_TEXT} in force|"
    rf"(?:currently|now|at present)(?: reads)?|as is|was|before|instead of|au lieu de|en lugar de|"
    rf"antes|actuel(?:le)?|avant modification|actual|вместо|до|прежде|"
    rf"修改前|改前|修订前|قبل التعديل|قبل|بدلا من|(?:le )?{_TEXTE} (?:actuel(?:le)?|"
    rf"en vigueur|"
    rf"existante?|d[’']origine)|ancien(?:ne)? {_TEXTE}|actuellement|avant|(?:el |la )?{_TEXTO} "
    r"(?:actual|vigente|existente|original)|(?:donde )?dice(?: ahora| actualmente)?|actualmente|"
    rf"(?:действующ|существующ|нынешн|текущ|имеющ|исходн|прежн|стар)\w+ {_TEKST}|было|сейчас|ныне|"
    rf"{_TEKST} в силе|(?:现有?|现行|原有?|当前|目前)的?{_ANWEN}?(?:为|是|如下)?|"
    rf"{_NASS} (?:الحالية?|القائمة?|"
    rf"الأصلية?|السارية?|القديمة?)|حاليا|الحالي){_END}",
    re.IGNORECASE,
)
"""What follows is the text as it is."""
PROPOSED = re.compile(
    r"^[\W_]{0,4}(?:"
    rf"(?:our |the )?(?:proposed|new|suggested|amended|revised|modified) ?{_TEXT}?|{_TEXT} (?:as )?"
    r"(?:proposed|amended)|proposal|(?:(?:should|to|would|shall) )?read(?: as follows)?|"
    r"change(?:d)? to|"
    r"(?:should|to|will|would|shall) (?:be|become|say)|becomes|after|now reads|"
    rf"(?:notre |le )?(?:nouve(?:au|lle) )?{_TEXTE}(?: proposée?| modifiée?| suggérée?)?|"
    rf"proposition|"
    r"lire(?: comme suit)?|devient|(?:devrait|doit) (?:être|devenir|se lire)|après|proposé|"
    r"después|léase|propuesto|pasa a (?:ser|decir)|debería (?:ser|leerse)|"
    rf"(?:el |la |nuestro )?(?:nuev[oa] )?{_TEXTO}(?: propuest[oa]| modificad[oa]|"
    rf" sugerid[oa])?|propuesta|"
    r"(?:debe|debería) decir|diría|"
    rf"(?:наш\w* )?(?:предлагаем\w+|нов\w+|измен[её]нн\w+) {_TEKST}|"
    rf"{_TEKST} (?:с изменени\w+|после "
    r"изменени\w)|предлагается|предложение|читать|после|стало|станет|должно быть|следует читать|"
    rf"(?:我方|拟议|建议|新的?|修改后的?|修订后的?|修正后的?|提议的?)的?{_ANWEN}(?:为|是|"
    rf"如下)?|(?:修改|修订|修正)后|改后|"
    r"(?:建议|拟|应)?(?:修?改|修正|调整)(?:为|成|如下)|"
    rf"建议|拟议|{_NASS} (?:المقترحة?|الجديدة?|المعدلة?|البديلة?)|المقترح|بعد التعديل|"
    rf"بعد|[لي]?[تي]صبح){_END}",
    re.IGNORECASE,
)
"""What follows is the wording that the writer proposes."""
