"""How a sentence leads to a wording (`resolves 3 would read:`, `Voici notre libellé :`); tables.

Each both proposes and modifies; it ends with a colon, behind which the wording begins.
"""

import re

_TEXT = r"(?:text|wording|language|version|formulation|drafting|draft)"
_TEXTE = r"(?:texte|libellé|version|rédaction|formulation)"
_TEXTO = r"(?:texto|redacción|versión|formulación|tenor)"
_TEKST = r"(?:текст\w*|редакци\w+|формулировк\w+|вариант\w*)"
_WENBEN = r"(?:案文|文本|措辞|表述|条文|文字)"
_TO_COLON = r"(?=[^.:：!?;]{0,40}[:：])"
_THEN = r"(?:(?:then|thus|now|therefore|accordingly|hence|so|simply) )?"
_MADE = (
    r"(?:submit|offer|present|tabl|prepar|draft|put|wrote|hav|giv|attach|suppl|provid)"
    r"(?:e|ed|s|es)?"
)
_WRITTEN = r"[^.:!?;]{0,30}(?=\s?[:：])"
LATIN = (
    r"|\b(?:"
    rf"(?:suggest\w*|propos\w+|would|could|might|better|prefer\w*|rather|simpler|let us)\b"
    rf"[^.:!?;]{{0,40}} (?:writ|put|word|phras|formulat|say)(?:e|ing|ting)?\b{_WRITTEN}|"
    rf"(?:suggér\w+|suggestion|propos\w+|préfér\w+|pourrai\w+|serait|mieux|plutôt|faudrait)\b"
    rf"[^.:!?;]{{0,40}}(?: |d[’'])(?:écrire|dire|mettre|formuler|rédiger)\b{_WRITTEN}|"
    rf"(?:suger\w+|sugier\w+|propon\w+|propuesta|prefer\w+|prefier\w+|podr\w+|sería|mejor|"
    rf"convendría)\b[^.:!?;]{{0,40}} (?:escribir|decir|poner|formular|redactar)(?:lo|"
    rf"la)?\b{_WRITTEN}|"
    rf"(?:would|could|might|may|will|should|shall) {_THEN}(?:read|run|say|become|be (?:worded|"
    rf"drafted|phrased|formulated|redrafted|reworded)){_TO_COLON}|"
    rf"{_TEXT}\b[^.:!?;]{{0,40}} (?:would|could|should|might) {_THEN}be{_TO_COLON}|"
    rf"new \w+ [\w()]+ (?:would|could|should|might) {_THEN}be{_TO_COLON}|"
    rf"{_MADE} (?:forward )?(?:\w+ )?(?:the following|this|a) (?:new )?{_TEXT}\b[^.:!?;]{{0,50}}"
    rf"{_TO_COLON}|"
    rf"our (?:proposed |suggested |own |new )?{_TEXT}(?= (?:for|of|on)\b[^.:!?;]{{0,50}}[:：])|"
    rf"(?:proposed|suggested) {_TEXT}(?= (?:for|of|on)\b[^.:!?;]{{0,50}}[:：])|"
    rf"(?:as we would (?:like|wish|prefer) to see it|(?:we|i) have in mind|"
    rf"in our (?:version|wording|draft)){_TO_COLON}|"
    # French
    rf"(?:se lirai(?:t|en)t?|s[’']énoncerai(?:t|en)t?|devien(?:drai(?:t|ent)|nent|t)|"
    rf"prendrai(?:t|ent) la forme|(?:serai(?:t|ent)|pourrai(?:t|ent) être|devrai(?:t|ent) être) "
    rf"(?:\w+ )?(?:libellé|rédigé|conçu|formulé)e?s?){_TO_COLON}|"
    rf"{_TEXTE}\b[^.:!?;]{{0,50}} (?:serait|devrait être|pourrait être){_TO_COLON}|"
    rf"notre (?:nouve(?:au|lle) )?{_TEXTE}(?= (?:pour|du|de)\b[^.:!?;]{{0,50}}[:：])|"
    rf"(?:soumet|présent|dépos|transmet|adress|formul)\w+ (?:le|la|un|une) (?:nouve(?:au|lle) )?"
    rf"{_TEXTE} (?:suivante?|ci-après){_TO_COLON}|"
    # Spanish
    rf"(?:(?:debería|podría|deberá|habría de|puede|pasaría a) (?:decir|quedar|rezar|leerse|ser)|"
    rf"(?:diría|rezaría|quedaría)n?|se leerían?){_TO_COLON}|"
    rf"{_TEXTO}\b[^.:!?;]{{0,50}} (?:sería|debería ser|podría ser){_TO_COLON}|"
    rf"nuestr[oa] {_TEXTO}(?= (?:para|del?)\b[^.:!?;]{{0,50}}[:：])|"
    rf"(?:som[ei]t|present|remit|formul)\w+ (?:el|la) siguiente {_TEXTO}{_TO_COLON}"
    r")"
)
BEYOND = (
    r"|\b(?:такого|следующего) содержания(?=\s?[:：«\"])|"
    r"\b(?:"
    rf"(?:предлага\w+|предложени\w+|лучше|можно|следовало бы|целесообразно)\b[^.:!?;]{{0,40}}"
    rf" (?:написать|записать|сказать|сформулировать)\b{_WRITTEN}|"
    rf"(?:читал(?:ся|ась|ось)|выглядел[аои]?|гласил[аои]?|звучал[аои]?) бы{_TO_COLON}|"
    rf"(?:мог(?:ла|ло|ли)?(?: бы)?|долж(?:ен|на|но|ны)|буд(?:ет|ут)) (?:гласить|читаться|звучать|"
    rf"выглядеть){_TO_COLON}|"
    rf"{_TEKST}[^.:!?;]{{0,50}} (?:был[аои]? бы|мог бы быть|должен быть){_TO_COLON}|"
    rf"наш\w* {_TEKST}(?= [^.:!?;]{{0,50}}[:：])|"
    rf"(?:(?:представля|вноси|направля|переда)\w+|представить|внести|направить|передать|предложить|"
    rf"предложим|вношу|пред[ъо]\w+вля(?:ем|ю)) (?:[^\s.:!?;]+ ){{0,4}}?(?:следующ|нов|тако|сво|"
    rf"наш)\w+ "
    rf"(?:{_TEKST}|предложени\w+|поправк\w+){_TO_COLON}|"
    rf"в (?:следующей |новой )?редакции(?=\s?[:：])"
    rf")|"
    r"(?:建议|可以?|不妨|最好|不如)[^。：；]{0,16}(?:写成|写为|写作|表述为|措辞为)(?=\s?[:：])|"
    r"(?:نقترح|الأفضل|يمكن|أقترح)[^.:؟]{0,40}(?:كتابة|القول|صياغت|نكتب|نقول)[^.:؟]{0,30}(?=:)|"
    r"(?:将|应当?|可|宜|拟|会|可以)(?:改|写|读)?(?:为|作|成)(?=\s?[:：])|行文如下(?=\s?[:：])|"
    rf"(?:我们|我方|我国|本国)[^。：:；]{{0,24}}{_WENBEN}(?:是|为|如下)?(?=\s?[:：])|"
    rf"(?:提交|提出|呈上|报送|提供|附上)(?!了)[^。：:；]{{0,24}}{_WENBEN}(?:如下)?(?=\s?[:：])|"
    rf"(?:[نتيأ](?:قدم|تقدم ب|عرض|طرح)|تقديم|عرض|التقدم ب) ?(?:\S+ ){{0,4}}?(?:ب?ال)?"
    rf"(?:نص|صياغة|صيغة|مقترح|اقتراح) (?=[^.:؟!]{{0,90}}:)|"
    rf"(?:نصنا|صياغتنا|النص الذي نقترحه|صيغتنا)(?=[^.:؟]{{0,50}}:)"
)
SUPPOSED = re.compile(
    r"^\W*(?:if|were|should|assuming|suppose|supposing|si|s[’']il|supposons|en supposant|de "
    r"aceptarse|если|предположим)\b[^.:;]{0,90}\b(?:accept\w*|adopt\w*|agree\w*|retain\w*|"
    r"retenu\w*|follow\w*|appro\w*|suivi\w*|acept\w*|aprob\w*|aprueb\w*|adopt\w*|"
    r"приня\w*|принима\w*|поддерж\w*|одобр\w*)|^\W*(?:如果|若|倘若|假如|一旦)[^。：]{0,40}"
    r"(?:接受|采纳|通过|同意)|^\W*(?:إذا|لو)\s[^.:]{0,60}(?:قبل|اعتمد|وافق)|"
    r"\b(?:why|pourquoi|por qué|почему)\b|为什么|为何|لماذا",
    re.IGNORECASE,
)
"""What a text would be if another's amendment were accepted is told, not proposed."""
