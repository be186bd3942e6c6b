"""What leads to a statement and says nothing in it: `As I cannot join: the text is fine for us`.

Its own denials and befores are of travel and talk, and must not turn what stands behind it.
"""

import re

_MAX = r"[^:：,，،\d\"“«„\n]{0,80}?"
_COME = (
    r"(?:join|attend|participate|speak|connect|come|stay|make it|take part|be (?:there|with|in|at))"
)
_CLAUSE = (
    r"before (?:i|we) (?:go|leave|close|finish|forget|sign off|start|begin|move on|turn)|"
    r"(?:as|since|because) (?:i|we) (?:can ?not|can[’']t|will not|won[’']t|shall not|could not|"
    rf"(?:am|was|are|were|will) not (?:be )?able to) {_COME}|"
    r"as (?:i|we|you) (?:have |had )?(?:already )?(?:said|wrote|written|told|mentioned|explained|"
    r"stated|asked|requested|know|indicated|announced|promised)|"
    r"as (?:already )?(?:said|stated|mentioned|indicated|requested|promised|announced|discussed)|"
    r"(?:after|following|upon) (?:\w+ )?(?:consult|discuss|reflection|reading|review|talk)\w*|"
    r"having (?:\w+ )?(?:consulted|read|discussed|reviewed|reflected|considered|checked|studied)|"
    r"to (?:be (?:clear|brief|short|fair|precise)|answer|conclude|sum up|summari[sz]e|finish|"
    r"save time|avoid (?:any )?(?:doubt|misunderstanding|delay))|so that (?:nobody|no one|there is "
    r"no) (?:is )?(?:left )?(?:in )?(?:doubt|misunderstand)\w*|not to (?:repeat|delay|hold)|"
    r"(?:just |only )?to (?:say|repeat|recall)|"
    r"for (?:the record|clarity|completeness|the (?:avoidance|sake) of)|"
    r"in (?:short|brief|sum|summary|conclusion|a word|one word|two words|other words|reply|answer|"
    r"response|closing|the interest of)|without prejudice|meanwhile|in the meantime|"
    r"avant de (?:partir|conclure|terminer|clore|passer|commencer)|"
    r"(?:comme|puisque|étant donné que) (?:je|nous) ne (?:peux|pourrai|pouvons|pourrons|serai|"
    r"serons) pas|comme (?:je|nous|vous) (?:l[’'])?(?:ai|avons|avez) (?:déjà )?(?:dit|écrit|"
    r"indiqué|demandé|annoncé)|comme (?:indiqué|dit|annoncé|convenu|promis)|après (?:\w+ )?"
    r"(?:consult|réflexion|examen|lecture|discussion|avoir)\w*|pour (?:mémoire|être clair|"
    r"répondre|conclure|résumer|faire (?:court|bref)|ne pas (?:répéter|retarder))|en (?:bref|"
    r"résumé|un mot|deux mots|somme|conclusion|réponse|d[’']autres termes)|sans (?:vouloir )?"
    r"(?:préjuger|préjudice|retarder|répéter)|ce(?:la|ci) (?:dit|étant)|bref|"
    r"antes de (?:irme|concluir|terminar|cerrar|pasar|empezar)|(?:como|puesto que|ya que|dado que) "
    r"no (?:podré|puedo|podremos|podemos|estaré|estaremos) (?:asistir|participar|conectarme|estar|"
    r"conectarnos|unirme)|como (?:ya )?(?:dije|dijimos|indiqué|indicamos|se indicó|solicitó|"
    r"anuncié)|(?:tras|después de|luego de) (?:\w+ )?(?:consult|reflexi|examin|leer|lectura|"
    r"debat)\w*|para (?:que conste|ser (?:claro|clara|breve)s?|responder|concluir|resumir|"
    r"no (?:repetir|retrasar))|en (?:resumen|breve|síntesis|una palabra|dos palabras|conclusión|"
    r"respuesta|otras palabras)|sin (?:perjuicio|querer (?:retrasar|repetir))|dicho (?:esto|lo "
    r"anterior)|"
    r"перед (?:отъездом|уходом|тем как)|поскольку (?:я|мы) не (?:смогу|сможем|могу|можем) "
    r"(?:присоедин|участв|приехать|быть|подключ)\w+|(?:коротко|кратко|вкратце|резюмируя|подводя "
    r"итог)|в (?:заключение|ответ|двух словах|порядке уточнения)|после (?:\w+ )?(?:консультаци|"
    r"обсуждени|изучени|согласовани)\w*|для (?:протокола|ясности|полноты)|чтобы (?:не "
    r"(?:задерживать|повторять|оставалось)|было ясно)|как (?:я|мы) (?:уже )?(?:говорил|писал|"
    r"сообщал|отмечал)\w*|"
    r"我走之前|(?:因为|由于|鉴于)我们?(?:不能|无法)(?:参会|参加|出席|上线|到会)|简单(?:地)?说|简言之|"
    r"总之|总的来说|经(?:过)?(?:内部)?(?:磋商|协商|研究|讨论)|为了?(?:不|避免)(?:耽误|重复|误解)|"
    r"为明确起见|如前所述|"
    r"قبل أن (?:أغادر|أختم|ننتقل|أنسى)|(?:بما |نظرا ل)أن(?:ني|نا) لن (?:أتمكن|نتمكن|أستطيع) من "
    r"(?:الحضور|المشاركة|الانضمام)|باختصار|بإيجاز|خلاصة القول|بعد (?:التشاور|الدراسة|المناقشة|"
    r"التفكير|القراءة)|(?:ل?كي|حتى) لا (?:نؤخر|أؤخر|نكرر|أكرر)|للتوضيح|للعلم|للتسجيل|ختاما|"
    r"كما (?:قلت|ذكرت|ذكرنا|قلنا)"
)
"""Circumstances: a comma may end them as well."""
_HEADING = (
    r"(?:one|a|my|our|two|just one) (?:more |last |final |further |other |quick |short |brief |"
    r"first )*(?:thing|points?|words?|remark|note|view|position|answer|reply|opinion|reaction|"
    r"conclusion)|(?:short|quick|brief|final|last) (?:answer|reply|word|remark|point)|two words|"
    r"(?:good|bad) news|news from|from (?:the|our) (?:ministry|capital|regulator|administration)|"
    r"bottom line|"
    r"(?:une?|deux) (?:dernière? |autre |petite? |brève )*(?:chose|points?|mots?|remarque)|"
    r"(?:notre|mon|ma) (?:avis|position|réponse|point de vue|conclusion)|"
    r"(?:bonne|mauvaise) nouvelle|"
    r"(?:una?|dos) (?:últim[oa] |otr[oa] |breve )*(?:cosa|puntos?|palabras?|observación)|"
    r"(?:nuestra|mi) (?:opinión|posición|respuesta|conclusión)|(?:buenas|malas) noticias|"
    r"перед отъездом|ещё одно|еще одно|последнее|(?:наше|мо[её]) мнение|наша позиция|"
    r"(?:наш|мой) ответ|хорошая новость|"
    r"最后一点|还有一点|另外一点|我(?:们|国|方)?的(?:意见|看法|立场|答复|回答|态度)|好消息|"
    r"نقطة (?:أخيرة|أخرى)|رأينا|رأيي|موقفنا|جوابنا|ردنا"
)
"""Headings: what stands behind their colon or dash."""
_THANKS = re.compile(
    r"^\W{0,3}(?:(?:many|warm|a lot of|with|mille|grand|muchas|большое) )?(?:thanks?(?: you)?|thx|"
    r"merci(?: beaucoup)?|gracias|спасибо|благодар(?:им|ю)|谢谢|多谢|感谢|شكراً?)(?![^\W_])"
    r"(?P<what>[^:;：；،؛,，\"“«„\n]{0,110}?)(?:\s?[:;,،؛]\s|[：，；]|\s[–—-]\s)"
    r"(?!(?:but|yet|mais|pero|но|однако)\b|但|و?لكن)(?=\S)",
    re.IGNORECASE,
)
"""What thanks lead to; `Thank you, but no` is understood as it stands."""
_FOR = re.compile(r"\b(?:for|pour|por|de|за)\s|\bd[’']|على|邀请|通知", re.IGNORECASE)
_WHAT_IS_PROPOSED = re.compile(
    r"propos|suggest|amend|comment|contribution|text|wording|draft|idea|mail|proyecto|projet|"
    r"propuest|sugerenc|enmiend|предложени|поправк|замечани|комментари|вклад|текст|письм|提案|建议|"
    r"意见|修正|来信|邮件|مقترح|اقتراح|تعديل|رسال",
    re.IGNORECASE,
)
_INTRODUCTION = re.compile(
    r"^\W{0,3}(?:(?:and|so|but|et|y|и) )?"
    rf"(?:(?:{_CLAUSE})\b{_MAX}(?:\s?[:,،]\s|[：，]|\s[–—-]\s)|"
    rf"(?:{_HEADING})\b{_MAX}(?:\s?:\s|：|\s[–—-]\s)(?=\S+\s\S+\s|[㐀-鿿]{5}))(?=\S)",
    re.IGNORECASE,
)


def without_introduction(sentence: str) -> str:
    """The sentence from where it begins to say something."""
    return _INTRODUCTION.sub("", sentence, count=1)


def behind_thanks(sentence: str) -> str:
    """What thanks lead to, "" if the sentence has none, or they are for a paper or a day."""
    thanks = _THANKS.match(sentence)
    if thanks is None:
        return ""
    on_text = not _FOR.search(thanks["what"]) or _WHAT_IS_PROPOSED.search(thanks["what"])
    return sentence[thanks.end() :] if on_text else ""
