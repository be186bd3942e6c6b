"""How those who answer a proposal side with it or not, in part or as its authors: tables only."""

import re

from bot.reading.words import side_nouns
from bot.reading.words.sponsor_words import JOINS
from bot.resolutions.verbs.acts import Form
from bot.resolutions.verbs.asked import any_change

SUPPORT = (
    r"\b(?:apoya|respalda|secunda|suscribe|acepta|aprueba|comparte)n? (?:\w+mente )?(?:amb[oa]s|"
    r"los|las|est[oa]s|tod[oa]s?|dich[oa]s?|su|sus)\b|\bpued[eo] aceptar\b|\bpodemos aceptar\b|"
    r"\b(?:peut|pouvons|puis) accepter\b|\b(?:peut|pouvons) y souscrire\b|"
    r"(?:можем|может|готовы|готова) (?:принять|поддержать|согласиться)|"
    r"\bco-?(?:sponsor|author|signator)\w*|\bco-?(?:auteure?|parrain|signataire)s?\b|"
    r"\bco(?:autor|patrocinador|firmante|signatari)\w*|соавтор\w*|"
    r"共同提案(?:国|方)|联署|联名提|(?:مشارك\w*|تشارك|نشارك) في تقديم|"
    rf"{JOINS}|{side_nouns.SUPPORT}"
)
OPPOSE = (
    r"\b(?:we are|i am) not(?=\s*(?:[.;:—–]|$))|"
    r"(?<!\bn[’'])\b(?:sommes|suis|est) (?:(?!pas\b)\w+ ){0,2}(?:opposée?s?|contre(?!-)|"
    r"défavorables?|en désaccord)\b|"
    r"(?<!\bno )\best(?:amos|oy|á) (?:(?!por\b)\w+ ){0,2}en (?:contra|desacuerdo)\b|"
    r"\b(?:am|is|are) (?:\w+ly )?in disagreement\b|"
    r"\bпротив (?=исключ|удал|включ|замен|добавл|измен|сокращ|этого|этой|данно|такого|такой|"
    r"предлагаем|поправ|дополн|предложени|перенос)|"
    r"\blament\w+ (?:\w+ )?no poder\b(?! (?:asisti|participa|acudi|responde|contesta|estar))|"
    r"\bregrett\w+ de ne (?:pas )?pouvoir\b(?! (?:assist|particip|répond|venir|être|prendre part))|"
    r"\bregrets? (?:not being able|being unable|that (?:we|it) can ?not)\b(?! (?:to )?(?:attend|"
    r"join|participat|take part|answer|reply|respond|come|be))|"
    r"恕?难(?:以)?(?:接受|同意|赞同|支持|认同)|"
    r"(?:遗憾|抱歉).{0,8}(?:不能|无法|难以)(?!.{0,4}(?:参加|出席|参会|与会|到会|回复|答复|回信))|"
    r"نأسف لعدم (?:تمكننا|قدرتنا|استطاعتنا)(?! (?:من |على )?(?:المشاركة|الحضور|حضور|الرد))|"
    r"\bno (?:vemos|ve|veo|encontramos) (?:\w+ )?(?:necesidad|razón|utilidad|motivo)\b|"
    r"\bne (?:voyons|voit|vois) (?:pas |guère )(?:\w+ )?(?:nécessité|utilité|intérêt|l[’']utilité|"
    r"l[’']intérêt)\b|(?:没有|无)必要(?=增|新|删|改|修|再|对|作|做|设)|"
    r"(?:看不到|看不出|不认为有).{0,6}必要|(?:لا|لم) (?:نرى|ترى|أرى|نر) (?:أي )?"
    r"(?:ضرورة|حاجة|داعي|مبرر)"
    rf"|{side_nouns.OPPOSE}"
)
PENDING = (
    r"\b(?:not|n[’']t|un) ?(?:yet )?(?:\w+ly )?(?:convinced|persuaded)\b|\bn(?:e |[’'])(?:sommes|"
    r"suis|est) "
    r"(?:\w+ )?(?:pas|guère|nullement) (?:\w+ )?(?:convaincue?s?|persuadée?s?)\b|\bno (?:estamos|"
    r"está|"
    r"estoy) (?:\w+ )?(?:convencid|persuadid)[oa]s?\b|\bне (?:убежд[её]н|убедил)\w*|"
    r"(?:未被|没有被|不)说服|(?:لسنا|ليست|ليس|غير) (?:\S+ )?مقتنع|"
    r"\b(?:no|not (?:yet )?(?:have |got )?an?y?) (?:\w+ )?position (?:yet|on (?:this|it))\b|"
    r"\bpas encore (?:de |arrêté |pris |défini )(?:\w+ )?position|"
    r"\bno (?:tiene|tenemos|tengo|hay) (?:todavía |aún )?(?:una )?(?:posición|postura)|"
    r"\b(?:not|n[’']t|never) (?:yet )?(?:decided|made up (?:our|its|my) mind|taken (?:a|"
    r"any) (?:view|"
    r"decision|position|stand))\b|\bundecided\b|\byet to (?:decide|take a (?:view|position))\b|"
    r"\b(?:abstain|remain(?:s)? neutral|(?:are|is|am) neutral)|\bn[’'](?:avons|a|ai) (?:pas|rien) "
    r"(?:encore )?(?:décidé|tranché|arrêté|pris)\b|\b(?:s[’']|nous |m[’'])abst(?:ien|en)\w+|"
    r"\b(?:restons|reste|sommes|est) neutres?\b|\bno (?:hemos|ha|he) (?:\w+ )?(?:decidido|tomado "
    r"(?:una )?(?:decisión|posición))\b|\b(?:nos |se |me )abst(?:ien|en)\w+|\bneutral(?:es)?\b|"
    r"(?:пока|ещ[её]) не (?:определил|решил|принял)\w+|\bвоздержива\w+|\bнейтральн\w+|"
    r"(?:尚未|还没有?|未)(?:作出|做出)?决定|弃权|[持保]持?中立|لم [نتأ](?:قرر|حدد|حسم|بت)|"
    r"[نتيأ]متنع عن|على الحياد|محايد|"
    r"\b(?:todavía|aún) no (?:tiene|tenemos|hay|hemos)\b|"
    r"позици\w+ (?:\w+ ){0,2}(?:пока|ещ[её]) не|(?:пока|ещ[её]) нет позиции|"
    r"(?:尚无|暂无|尚未形成|没有确定的?)(?:立场|意见)|立场未定|"
    r"(?:ليس|لا يوجد) لدي(?:نا|ها) (?:بعد )?موقف|لم (?:نتخذ|تتخذ|نحدد|تحدد) (?:بعد )?موقف"
)
SIDES = (
    *side_nouns.STEMS,
    "associat",
    "associ",
    "asoci",
    "name",
    " nom ",
    "nombre",
    "включ",
    "are not",
    "am not",
    "co-s",
    "cospon",
    "coaut",
    "co-aut",
    "copar",
    "copatr",
    "cosig",
    "cofirm",
    "соавт",
    "联署",
    "联名",
    "共同提案",
    "شارك في",
    "lament",
    "regret",
    "遗憾",
    "抱歉",
    "نأسف",
    "necesidad",
    "utilidad",
    "utilité",
    "intérêt",
    "必要",
    "ضرورة",
    "حاجة",
    "داعي",
)
"""Stems without which none of these can match."""
HOLDS = (
    "convinc", "convaincu", "persua", "convencid", "убежд", "убедил", "说服", "مقتنع",
    "decid", "décid", "mind", "view", "abst", "neutr", "tranch", "определил", "решил", "воздерж",
    "нейтр", "决定", "弃权", "中立", "قرر", "حسم", "تمتنع", "نمتنع", "حياد", "posici", "postura",
    "позици", "立场", "暂无", "موقف",
)  # fmt: skip
SO_EN = (
    r"(?=\W*$|\s*[,;:—–(]|\s(?:(?:at|in|on|with|to (?:the|this|that|either)|as|because|since|"
    r"unless|yet|now|today|here|"
    r"there|"
    r"either|do (?:so|the same)|go (?:along|as|beyond|further|so|that|there|this)|say (?:so|yes)|"
    r"be (?:part|a party|among)|(?:want|wish|like) (?:it|this|that|the|"
    rf"to (?:\w+ )?(?:{any_change('en', Form.BASE)}|see|lose|go|have|do|touch|reopen|be))|lose|"
    r"give up|part with|do without|dispense with|share|(?:think|"
    r"believe) so|"
    r"see (?:it|this|things) (?:that|this) way|(?:find|recommend|encourage|advise|welcome|"
    r"consider) "
    r"(?:it|this|that|such))\b))"
)
"""What stands behind `we cannot` where the verb of the side is left out: `but we cannot yet`.

Not behind any other verb: `but I cannot open the file`.
"""
REFUSAL = (
    r"\b(?:(?:we|i) (?:can ?not|can[’']t|do not|don[’']t)|Ourland (?:can ?not|can[’']t|does not|"
    rf"is (?:not able|unable))){SO_EN}|"
    r"(?:\bnous ne (?:le |la )?pouvons pas|\bOurland ne (?:le |la )?(?:peut|saurait)(?: pas)?)"
    r"(?=\W*$|\s*[,;:—–(]|\s(?:en|à|au|pour|sur|avec|car|parce|puisque|encore|non plus|aller|"
    r"le faire|"
    r"faire de même)\b)|"
    r"\b(?:nosotros no(?: podemos)?|no podemos|Ourland no (?:lo |la )?puede)(?=\W*$|\s*[,;:—–(]|"
    r"\s(?:en|a|por|con|porque|pues|ya que|todavía|aún|tampoco|ir|llegar|hacerlo|"
    r"hacer lo mismo)\b)|"
    r"\b(?:мы не можем|Ourland не может)(?=\W*$|\s*[,;:—–(]|\s(?:на|пока|в|с|по|потому|поскольку|"
    r"так|"
    r"этого сделать|сделать это|пойти|идти)\b)|"
    r"(?:我们|Ourland)(?:不能|不|无法)(?=\W*$|[，；。]|这[样么]做|如此|走|同意|支持|接受|赞)|"
    r"(?:لا نستطيع|لا يمكننا|Ourland لا (?:يمكنها|تستطيع))(?=\W*$|\s*[،؛.]|\s(?:ذلك|"
    r"في هذه المرحلة|حاليا|"
    r"الآن|القيام بذلك|المضي|الذهاب))"
)
"""A side refused behind a `but`, without its verb: `Ruritania supports, but we cannot`."""
_NOT_ME = (
    r"(?:(?!\b(?:we|i|us|me|our|my|nous|je|notre|nosotros|yo|nuestr\w+|мы|я|нас|нам|наш\w*|"
    r"Ourland)\b|我).)"
)
YOURS = re.compile(
    rf"^{_NOT_ME}*?(?:\b(?:you|vous|usted(?:es)?|вы)\b|[你您]们?|"
    rf"(?<!\w)أنت[مِ]?(?!\w)){_NOT_ME}{{0,30}}?"
    rf"(?:\b(?:not|n[’']\w+|ne|no|не)\b|n[’']t\b|不|غير|لا){_NOT_ME}*$",
    re.IGNORECASE,
)
"""What those to whom one writes do not want: `you are probably not ready to accept this`."""
DOUBTED = re.compile(
    r"(?:(?:\bnot|n[’']t) (?:\w+ )?(?:think|believe|sure|convinced|certain|see|feel|clear|know)\b|"
    r"\bn(?:e |[’'])(?:\w+ )?(?:pens|cro[iy]|suis|sommes|vo[iy]|trouv)\w* pas\b|"
    r"\bno (?:cre|piens|pens|est\w+ segur|est\w+ convencid|ve)\w*|"
    r"\bне (?:дума|счита|увер|убежд|полага|вижу|видим)\w*,?|不(?:认为|觉得|确定|清楚)|"
    r"(?:لا|لست|لم) (?:[نتأ](?:ظن|عتقد|رى)|متأكد|مقتنع)\S*)[^.,;،؛，。；]{0,40}$",
    re.IGNORECASE,
)
"""Before what one does not think, see or know: `I do not think it makes sense`."""
NOT_THIS = (
    r"^\s*not (?:with |to )?(?:the|this|that|those)\b(?! (?:only|one (?!on|in|to)|\w+ problem|"
    r"same|least|most|"
    r"best|"
    r"place|case)\b)(?! \w+ (?:of|to) \w+ing\b)|"
    r"^\s*(?:pas|non) (?:avec |à )?(?:la |les? |l[’']|cette |ces? |cet )(?!\w+ (?:de |"
    r"d[’'])\w+er\b)\w|"
    r"^\s*no (?:con |a )?(?:el|est[ae]|l[ao]s?) (?:adici|cambi|elimin|enmiend|modific|otr|parte|"
    r"primer|"
    r"propuest|punto|referencia|resuelve|considerando|segund|supresi|tercer|últim)\w*|"
    r"^\s*(?:не|без) (?:с |со )?(?:втор|перв|трет|последн|исключени|эт)\w*|"
    r"^\s*(?:不(?:包括|是)|非)?第[一二三]|^\s*ليس (?:ال|هذ|فيما|بالنسبة|بشأن)"
)
"""What stands behind a `but` and refuses a part of what is answered: `mais pas le second`."""
WORDS_ACCEPTED = (
    r"(?<!who )\b(?:could|can|might|would be (?:able|ready|prepared|willing) to) (?:\w+ly |also |"
    r"still |however |perhaps )?(?:accept|live with|agree (?:to|on|with)|go along with|"
    r"settle for|support)\s*$|"
    r"\bwould (?:also |still )?be (?:fine|content|happy|comfortable|ok) with\s*$|"
    r"(?<!qui )\b(?:pourr\w+|pouvons|peut|puis) (?:\w+ )?(?:accepter|appuyer|souscrire à|"
    r"vivre avec|convenir de|(?:nous |se )rallier à|admettre)\s*$|"
    r"(?<!no )(?<!quién )\b(?:podr\w+|podemos|puedo|puede) (?:\w+ )?(?:aceptar|apoyar|admitir|"
    r"vivir con)\s*$|"
    r"\bpero sí(?: (?:con|a))?\s*$|"
    r"(?<!не )(?<!кто )\b(?:можем|могли бы|может|могу|готовы)(?: бы)?(?: \w+)? (?:принять|"
    r"поддержать|согласиться (?:на|с)(?: \w+)?|остановиться на)\s*$|"
    r"(?<!不)(?:可以?|能够?|愿意?)(?:接受|同意|支持|赞成)\s*$|"
    r"(?<!لا )(?<!لن )(?:يمكننا|نستطيع|بوسعنا)(?: أن)? (?:قبول|نقبل|الموافقة على|تأييد)"
    r"(?: عبارة)?\s*$"
)
"""Who accepts the words behind: `we could live with “every other year”`."""
FOUND_ACCEPTABLE = (
    r"\W?\s(?:would|could|might|is|will) (?:\w+ )?(?:be )?(?:acceptable|fine|ok|okay|better|"
    r"possible|workable|agreeable|preferable|work|do|suit us)\b|"
    r"\W?\s(?:nous |me )?(?:conviendrai(?:en)?t|irai(?:en)?t|convien(?:t|nent)|serai(?:en)?t "
    r"(?:acceptable|possible|préférable|mieux))|"
    r"\W?\s(?:nos |me )?(?:convendría|convien|parecería|parece|sería (?:aceptable|posible|"
    r"preferible|mejor))|"
    r"\W?\s(?:нас |нам |меня )?(?:бы )?(?:устро\w+|устраива\w+|подош\w+|подойд\w+|подходит|"
    r"было бы (?:приемлем|лучше|предпочтительн)\w*|приемлем\w+)|"
    r"\W?(?:则|倒|就)?是?(?:可以(?:接受)?|可接受|更好|更合适)|"
    r"\W?\s(?:(?:س|ف)?[تي](?:كون|ناسبنا)|مقبول|أفضل)"
)
"""What is said behind such words."""
BUT = (
    r"(?:but|however|yet|while|mais|toutefois|cependant|pero|sin embargo|aunque|но|а|однако|"
    r"зато)\b|但是?|不过|而|(?:و)?(?:لكن|غير أن|إلا أن|أما)"
)
