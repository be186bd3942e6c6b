"""A change of which a sentence only says something: `the idea of deleting it is interesting`.

Its subject is the change, and what it says is a judgement: nobody proposes by it (promise 5).
"""

import re
from collections.abc import Sequence

from bot.model.texts import LabelHit
from bot.reading.orders.orders import proposing
from bot.reading.told.topics import is_topic
from bot.reading.words import sounded_words
from bot.reading.words.inquiry_words import INQUIRES
from bot.reading.words.kept_words import KEPT
from bot.reading.words.order_words import DELETE, MERGE, MOVE
from bot.reading.words.scripts import Words
from bot.resolutions.verbs.acts import Form
from bot.resolutions.verbs.asked import any_act

MAX_HEAD = 90  # characters before the place in which the subject begins
_THOUGHT_EN = (
    r"^\W*(?:(?:however|but|still|now|as such|in itself|indeed)[, ]+)?(?:(?:the|this|that|an?|any|"
    r"such an?)\s)(?:(?!our\b|my\b)[\w'’-]+\s){0,3}?(?:proposals?|ideas?|suggestions?|"
    r"requests?|calls?|"
    r"thought|plans?|options?|possibility|wish|notion|intention|initiative)\b(?!\s(?:is|was|"
    r"would be|"
    r"remains) (?:to|that)\b)"
)
_THOUGHT_FR = (
    r"^\W*(?:(?:cependant|toutefois|mais|or)[, ]+)?(?:(?:la|cette|une|toute|"
    r"l[’'])\s?)(?:proposition|"
    r"idée|suggestion|demande|option|possibilité|hypothèse|perspective|initiative|intention)\b"
    r"(?!\s(?:est|serait|consiste))"
)
_THOUGHT_ES = (
    r"^\W*(?:(?:sin embargo|no obstante|pero)[, ]+)?(?:la|esta|esa|una|toda)\s(?:propuesta|idea|"
    r"sugerencia|solicitud|petición|opción|posibilidad|iniciativa|intención|"
    r"moción)\b(?!\s(?:es|sería|"
    r"consiste))"
)
_THOUGHT_RU = (
    r"^\W*(?:(?:однако|но|вместе с тем)[, ]+)?(?:(?!наш)\w+(?:ое|ая|ий)\s)?(?:предложение|"
    r"идея|мысль|"
    r"просьба|инициатива|намерение|вариант|возможность)\b(?!\s?[:—–-]|\s(?:состоит|заключается))"
)
_THOUGHT_AR = (
    r"^\W*(?:(?:لكن|غير أن|إلا أن) )?(?:ال)?(?:اقتراح|مقترح|فكرة|دعوة|طلب|خيار|إمكانية|"
    r"مبادرة)(?:\s(?!هو|هي)|$)"
)
_CHANGE = (
    rf"^\W*(?:(?:la |le |l[’']|el )?(?:{any_act('fr', Form.NOUN)}|{any_act('es', Form.NOUN)}) d|"
    rf"{any_act('ru', Form.NOUN)}\s)"
)
_A_CHANGE = (
    rf"{_CHANGE}|^\W*(?:the )?{any_act('en', Form.NOUN)} of |^\W*{any_act('zh')}|"
    rf"^\W*(?:ال)?{any_act('ar', Form.NOUN)}\s"
)
_THOUGHT = Words(f"{_THOUGHT_EN}|{_THOUGHT_FR}|{_THOUGHT_ES}", f"{_THOUGHT_RU}|{_THOUGHT_AR}")
_JUDGED = Words(
    r"\b(?:is|was|are|were|has|have|had|would|will|could|may|might|can|cannot|deserves?|merits?|"
    r"seems?|appears?|raises?|c[ao]mes?|goes|went|remains?|looks?|makes?|needs?|requires?|leaves?|"
    r"gives?|poses?|strikes?|surprises?|worries|touches|reflects?|overlooks?|ignores?|found|met|"
    r"does|did)\b(?! (?:hereby |herewith )?(?:submitted|attached|tabled|made by us|ours)\b)|"
    r"\b(?:est|était|serait|sera|avait|aurait|mérit\w+|sembl\w+|paraît\w*|soulèv\w+|appelle|"
    r"laiss\w+|"
    r"(?:nous|me) \w+(?:e|ent|it)|reste|demeure|va|vient|n[e’']|peut|pourrait|doit|devrait|répond|"
    r"risque)\b(?! (?:soumise|jointe|annexée|la nôtre))|\b(?:a|pose)\b(?= )|"
    r"\b(?:es|era|fue|sería|será|ha|había|merec\w+|parec\w+|plante\w+|suscit\w+|nos \w+|sigue|"
    r"queda|va|"
    r"viene|no|puede|podría|debe|debería|requiere|genera|responde|tiene|"
    r"tendría)\b(?! (?:presentada|"
    r"adjunta|nuestra))",
    r"\b(?:заслужива\w+|интерес\w+|вызыва\w+|представляется|каж[еу]тся|выгляд\w+|является|"
    r"был[аио]?|"
    r"будет|не|требует|поднимает|оста[её]тся|нуждается|обоснован\w+|понятн\w+|разумн\w+|спорн\w+|"
    r"преждевремен\w+|нам|нас|имеет|может|хорош\w*|прозвучал\w*|обсужда\w+)\b|"
    r"(?<![\u0621-\u064a])(?:جديرة?|[يت]ستحق|مثيرة?|[يت]ثير|[يت]بدو|كانت?|[يت]ظل|[يت]حتاج|غير|لا|"
    r"ليست?|هامة?|مهمة?|معقولة?|وجيهة?|مفيدة?|سابقة?|[يت]تطلب|[يت]طرح|[يت]لقى|قيد|محل|موضع)"
    r"(?![\u0621-\u064a])",
)
_WEIGHED = re.compile(
    r"\bmérit\w+|\bmerec\w+|\bété (?:\w+ment )?(?:débattu|discut|examin|évoqu|rejet|écart)|"
    r"\b(?:se |fue )(?:debati|discuti|examin|plante|rechaz|descart)|"
    r"\b(?:appelle|soulèv\w+|suscit\w+|plante\w+)\b|"
    r"\b(?:заслужива\w+|вызыва\w+|требует|поднимает|нуждается|спорн\w+|обсужда\w+)",
    re.IGNORECASE,
)
"""What is said of a change itself: that it is needed or best would ask for it."""
_UNDONE = Words(
    r"^\W*(?:the|this|that) (?:\w+ ){0,2}?(?:change|replacement|deletion|addition|amendment|"
    r"insertion)\b"
    r".{1,160}\b(?:should|must|ought to|has to) (?:not )?be (?:\w+ )?(?:reverted|undone|rolled "
    r"back|dropped|"
    r"rejected|withdrawn|postponed|reconsidered|discussed|rethought)\b|"
    r"^\W*(?:la |le |l[’']|cette |cet )\s?(?:modification|suppression|remplacement|ajout|"
    r"amendement|changement)\b"
    r".{1,160}\b(?:devrait|doit|devra) être (?:annulée?|rejetée?|abandonnée?|retirée?|reportée?|"
    r"réexaminée?)\b|"
    r"^\W*(?:la |el |esta |este )(?:modificación|supresión|sustitución|adición|enmienda|"
    r"cambio)\b.{1,160}\b"
    r"(?:debería|debe) (?:revertirse|anularse|rechazarse|abandonarse|retirarse|aplazarse|"
    r"reconsiderarse)\b",
    r"^\W*(?:это |эт\w+ )?(?:изменение|замен[ау]|исключение|добавление|"
    r"поправк[ау])\b.{1,160}?\b(?:следует|"
    r"нужно|надо|необходимо) (?:отменить|отклонить|снять|отложить|пересмотреть|обсудить)\b|"
    r"^\W*(?:ينبغي|يجب) (?:إلغاء|رفض|سحب|التراجع عن|تأجيل) (?:\S+ )?(?:ال)?(?:تعديل|حذف|إضافة|"
    r"استبدال)|"
    r"的(?:修改|改动|替换|删除)应(?:予以?|当|该)?(?:撤销|取消|否决|推迟|撤回)",
)
"""A change that is named only to be undone: `the change to replace it should be reverted`."""
_DECIDED = Words(
    r"\A[^,;:.]{0,30}?(?:\s?[:–—-]\s|\s(?:(?:was|were|is|has been|had been|have been|a été|ont été|"
    r"avait été|est|fue|ha sido|había sido|quedó|es)\s)?)(?:(?:already|just|\w+ly|unanimously|déjà|"
    r"\w+ment|ya|\w+mente)\s)?(?:(?:adopted|approved|agreed(?! with)|accepted|voted|rejected|"
    r"endorsed|"
    r"carried|decided|passed)\b|(?:adopt|approuv|accept|vot|rejet|act|décid|entérin|valid)ée?s?\b|"
    r"(?:convenu|retenu)e?s?\b|(?:aprob|adopt|acept|rechaz|vot|acord|valid)ad[oa]s?\b|"
    r"decidid[oa]s?\b)",
    r"\A[^,;.]{0,30}?(?:\s?[:–—-]\s?|\s)(?:был[аои]? )?(?:уже |\w+о )?(?:принят|одобрен|"
    r"утвержд[её]н|"
    r"согласован|отклон[её]н|реш[её]н)[аоы]?\b|"
    r"\A[^，。；]{0,12}?[:：]?(?:已|全会|大会|会议)[^，。；]{0,8}?(?:通过|采纳|商定|否决|批准|"
    r"同意)|"
    r"\A[^،؛.]{0,30}?\s?:?\s?(?:تم |جرى )?(?:اعتماد|إقرار|رفض|اعت[ُ]?مد|أ[ُ]?قر|ر[ُ]?فض)\S{0,2}"
    r"(?![\u0621-\u064a])",
)
"""What became of a change already: `The deletion of resolves 6: adopted unanimously`."""
_HAN = re.compile(
    rf"(?:删|{any_act('zh')})[^。；，,]{{0,60}}的(?:建议|"
    r"提案|提议|想法|主张|"
    r"意见|设想|动议|修正案)(?:也|都|仍|本身|确实|似乎|看来)?(?:值得|很|颇|非常|比较|较为|"
    r"令人|引起|引发|[被遭已]|有(?!待我)|"
    r"是(?!我)|尚|还|需要|需|应当?(?:进一步|认真)|可以(?:考虑|讨论|研究)|过于|太|不|没有|未|"
    r"存在|得到|受到)|感谢[^，。；我]{1,16}(?:提出|提交)[^，。；]{1,60}的(?:提案|建议|提议|修正案)"
)
_A_PROPOSAL = (
    r"(?:suggestion|proposal|idea|request|remark|proposition|idée|demande|remarque|"
    r"sugerencia|propuesta|solicitud|observación)s?"
)
_MENTIONED = Words(
    r"\b(?:mention|recall|discuss|remember|notic|quot|list|record|summari[sz]|repeat|"
    r"refer\w* to|talk\w* (?:about|of)|spoke (?:about|of)|hear\w* (?:about|of)|aware of|"
    r"mentionn|rappel|évoqu|discut|relev|signal|cit|lu|vu|parl\w+ de|"
    r"mencion|record|coment|señal|leí|vist|hablad|habl\w+ de)\w*"
    r"(?: (?!our\b|my\b|notre\b|ma\b|nuestra\b|mi\b)[\w’']+){0,2}?"
    rf" (?:the|an?|this|that|une?|la|cette|esta|esa|l[’'])\s?(?:\w+ )?{_A_PROPOSAL}"
    r" (?:to|of|that|de|d[’']|que|visant|tendant)",
    r"\b(?:упом[яи]н|напомн|обсужда|обсуди|отме[тч]|прочита|прочли|увиде|виде|замет|замеч|"
    r"привод|привел|привёл|цитиру|говори|слыша)\w*(?: (?!наш|мо)\w+){0,3}?"
    r" (?:о )?(?:предложени[еия]|иде[юие]|мысль|просьб[уе]|замечани[ея])\s(?!наш|мо[еёяю])|"
    rf"(?:提[到及]|谈[到及]|讨论|发现|看到|注意到|听到|听说|记得|列出|引用|转述)[了过]?"
    rf"(?:[^，。；我]{{0,60}}?)(?:删|{any_act('zh')})[^，。；我]{{0,60}}的"
    r"(?:建议|提案|提议|想法|主张|意见)|"
    r"(?<!\w)[وف]?(?:[نتيأ]?[تذ]ذكر|[نتيأ]?ذكر|[نتيأ]شير|[أا]شار|[أا]شر|[نتيأ]?ناقش|[نتيأ]?لاحظ|[نتيأ]?قرأ|[نتيأ]?تطرق|"
    r"سمع|وجد|رأي)\w*(?: \S+){0,2}? (?:سوى |إلا |إلى |عن |على )?(?:ال)?(?:اقتراح|مقترح|فكرة|طلب|"
    r"دعوة)ا? ",
)
"""A proposal that is mentioned is made by somebody else, or was: `you mentioned the idea to …`."""
_WONDERED = Words(
    r"\b(?:demand\w+|savoir|doute\w*|décider|examiner|discuter|"
    r"réfléchir\w*)(?: \w+){0,3} s[’']il\b|"
    r"\bs[’']il (?:ne )?(?:faut|faudrait|convient|conviendrait|y a(?:urait)? lieu)\b|"
    r"\b(?:pregunt\w+|saber|dud\w+|decidir|examinar|cuestión de) si\b|"
    r"\b(?:wonder\w*|ask\w*|know|unsure|unclear|discuss|decide|examine|question (?:of )?)"
    r"(?: \w+){0,3} whether\b",
    r"\b(?:следует|нужно|надо|стоит|необходимо|целесообразно) ли\b|是否(?:应|有必要|"
    r"需|该|要|宜|可(?!以)|(?=删|取消|合并|移))|应否|"
    r"该不该|要不要|"
    r"有(?:无|没有)必要|(?:عما|ما) إذا|هل (?:ينبغي|يجب|من الضروري|من المناسب)",
)
"""What is asked is not asked for: `we wonder whether resolves 6 should be deleted`."""
_SOUNDED = Words(sounded_words.LATIN, sounded_words.BEYOND)
_QUOTES = re.compile(r"[\"“«„「]")
"""Words that would be changed."""
REACH = 80
_STOP = re.compile(r"[;；؛]")
_CLAUSE = re.compile(r"[，,،;；؛]")
_IN_A_TEXT = Words(
    r"^\W*(?:in|dans|en) (?:the |la |le |el )?(?:(?:coordinator|chair)[’']s )?(?:r[eé]v\.?\s?\d|"
    r"draft|"
    r"compilation|proyecto|projet|document|consolidated text)\w*,?\s",
    r"^\W*в (?:rev\.?\s?\d|проекте|документе|компиляции|сводном тексте)\w*,?\s|"
    r"^\W*在?(?:rev\.?\s?\d|草案|汇编|文件)中?[，,]?|^\W*في (?:النسخة|المشروع|الوثيقة|rev)",
)
"""What a text does is told of it: `in Rev.1 resolves 2 is deleted`."""
_ONE_OF_TWO = re.compile(
    r"\b(?:one of (?:them|the two|these|those|both)|either\b.{1,80}\bor|l[’']un (?:d[’']eux|"
    r"des deux)|"
    r"l[’']une (?:d[’']elles|des deux)|soit\b.{1,80}\bsoit|un[oa] de (?:ell[oa]s|l[oa]s dos|"
    r"amb[oa]s)|"
    r"один из (?:них|двух)|либо\b.{1,80}\bлибо)\b|(?:其中|[二两]者)(?:之一|一[个段项款])|"
    r"إحداهما|أحدهما|"
    r"إما\s.{1,80}\s(?:أو|وإما)\s|"
    # `one could delete resolves 2, or leave it`
    r"\b(?:could|can|may|might)\b.{1,120}\bor (?:else |(?:one|we|it) )?(?:\w+ )??(?:keep|leave|"
    r"retain|"
    r"maintain|not|stay)\b|\bp(?:eut|ourr)\w*\b.{1,120}\bou (?:bien |"
    r"alors )?(?:\w+ ){0,2}?(?:garder|"
    r"laisser|maintenir|conserver|non)\b|\bp(?:ued|odr)\w+\b.{1,120}\bo (?:bien |si no )?(?:\w+ )??"
    r"(?:mantener|dejar|conservar|no\b)|\bмож\w+\b.{1,120}(?:\bили|"
    r"\bа можно)(?: и)? (?:\w+ )??(?:оставить|"
    r"сохранить)|可.{1,60}(?:也可以?|或者?|还是|亦可)[^，。；]{0,6}(?:保留|不动|不改)|"
    r"يمكن.{1,90}أو (?:ال)?(?:إبقاء|الإبقاء|نبقي)",
    re.IGNORECASE,
)
"""Which of two goes is left to others."""
_OURS = re.compile(r"(?:我们|我方|我国|本国|我)(?:的|提出的|关于)?[^，。；]{0,6}$")


def is_spoken_of(sentence: str, hits: Sequence[LabelHit]) -> bool:
    """Whether the change that a sentence names is but its subject, of which something is said.

    `hits` are the labels in it.
    """
    if _is_wondered(sentence) or (_ONE_OF_TWO.search(sentence) and DELETE.search(sentence)):
        return True
    if is_topic(sentence, hits) or (_IN_A_TEXT.match(sentence) and not proposing(sentence)):
        return True
    if _is_mentioned(sentence) or _UNDONE.search(sentence):
        return True
    han = _HAN.search(sentence)
    if han:
        return not _OURS.search(sentence[: han.start()])
    places = [h for h in hits if h.id]
    if not places or places[0].start > MAX_HEAD:
        return False
    behind = sentence[places[-1].end :]
    if _THOUGHT.search(sentence[: places[0].start]):
        return _JUDGED.search(behind) is not None
    decided = re.match(_A_CHANGE, sentence, re.IGNORECASE) and _DECIDED.search(behind)
    change = re.match(_CHANGE, sentence, re.IGNORECASE)
    return bool(decided or (change and _WEIGHED.search(behind)))


def _is_mentioned(sentence: str) -> bool:
    """Whether the order is what a proposal is about that the sentence mentions."""
    mention = _MENTIONED.search(sentence)
    if mention is None or DELETE.search(sentence[: mention.start()]):
        return False
    behind = _STOP.split(sentence[mention.end() :], maxsplit=1)[1:]
    return not any(proposing(rest) for rest in behind)


def _is_wondered(sentence: str) -> bool:
    """Whether the order stands in an embedded question."""
    acts = (DELETE, MOVE, MERGE, KEPT)
    asked_of = (*acts, _QUOTES)
    for table, ordered in ((_WONDERED, acts), (_SOUNDED, asked_of), (INQUIRES, asked_of)):
        for asked in table.finditer(sentence):
            behind = _CLAUSE.split(sentence[asked.end() : asked.end() + REACH])[0]
            if any(pattern.search(behind) for pattern in ordered):
                return True
    return False
