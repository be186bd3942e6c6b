"""The words by which a writer says that he does not propose something, in six languages: tables.

How they are used is in `bot/reading/told/denials.py`.
"""

from bot.mail.stems import Stems
from bot.reading.words import reluctance
from bot.reading.words.scripts import Words
from bot.resolutions.verbs.acts import Form
from bot.resolutions.verbs.asked import any_act

_ADVERB = (
    r"(?:\w+ly|yet|now|here|be|been|being|have|has|had|ourselves|even|so|far|as|such|of|course|at|"
    r"all|this|stage|for|the|moment|in|fact|any|way|going|able|ready|prepared|minded|looking|an?|"
    r"our|my|to)"
)
_ASKS_EN = (
    r"(?:propos|suggest|ask|request|recommend|call|advocat|seek|intend|intention|mean(?:t|"
    r"ing)?\b(?! that)|want|wish|desir|aim|plan|press|push|plead|urg|insist|demand|"
    r"go(?:ing)? (?:so|"
    r"as|that) far|look(?:ing)? (?:for|to)|argu)"
)
_ASKS_FR = (
    r"(?:propos|suggér|demand|recommand|souhait|voul|veu|voudr|enten[dt]|préconis|cherch|envisag|"
    r"sollicit|plaid|prôn|compt|désir|réclam|exige)"
)
_ASKS_ES = (
    r"(?:propo[nr]|propus|propuest|suger|sugier|sugir|pe?idi|pedi|pid[oaei]|solicit|recomend|dese|"
    r"quer|quier|quis|pretend|busca|propugn|contempl|aconsej|exig|reclam|aspir|abog)"
)
_LINK_ES = (
    r"(?:se|lo|la|le|nos|me|ha|han|hemos|he|había(?:mos)?|estamos|estoy|está|es|era|sería|ahora|"
    r"todavía|aún|\w+mente|de|ninguna?|manera|modo|por|momento|el|tenemos|tengo|la|nuestr[ao]|"
    r"que|intención|propuesta|objetivo|idea|intenciones)"
)
_ASKS_RU = (
    r"(?:предлага|предложи|прос[ия]|прош|рекоменд|хот|жела|настаива|призыва|добива|планиру|намерен|"
    r"собира|выступа\w+(?! против)|требу|стрем|ратуе|став(?:им|ит|ил)\w* вопрос|имее\w* в виду)"
)
_ASKS_ZH = (
    r"(?:建议|提议|提出|要求|主张|希望|打算|想|寻求|请求|意图|计划|推荐|要(?!求)|认为应|认为需|认为有必要|"
    r"说要|必要|意思是)"
)
_ASKS_AR = (
    r"(?:[نأ](?:قترح|طلب|وصي|ريد|رغب|عتزم|نوي|دعو|سعى|ود|قصد|هدف|طالب|تمنى|فضل|حبذ|ستهدف|لتمس)|"
    r"(?:يسبق|سبق) (?:لنا )?أن (?:اقترحنا|طلبنا)|"
    r"(?:من |في )?(?:مقترحنا|اقتراحنا|نيتنا|قصدنا|هدفنا|طلبنا|غرضنا)|(?:الغرض|المقصود|القصد|الهدف)|"
    r"(?:نرى |هناك |ثمة )?(?:أي )?(?:ضرورة|حاجة|داعي|داع|مبرر|سبب|موجب)ا?ً?(?= ل))"
)
_MISREAD = (
    r"\b(?:not|never) (?:to )?(?:be )?(?:\w+ly )?(?:read|taken|understood|interpreted|seen|"
    r"construed|regarded|counted|mistaken) (?:as|for)\b|"
    r"\bne (?:vaut|valent) pas\b|\bne (?:doi|devr|saur|peu)\w+ (?:pas )?être (?:interprét|compris|"
    r"entendu|considér|vu|pris)\w* comme\b|"
    r"\bno (?:deb\w+|pued\w+) (?:interpret|entend|consider|tom|ver)\w* (?:como|por)\b"
)
_MISREAD_BEYOND = (
    r"\bне (?:означа\w+|значит)\b|\bне (?:следует|нужно|должно|надо) (?:быть )?(?:понима|толкова|"
    r"рассматрива|расценива|счита|истолко|воспринима)\w* как\b|"
    r"不等于|不意味着|不代表|(?:不[应能得可]|不应该)被?(?:当|理解|视|看|解释|解读)(?:成|为|作)?|"
    r"(?<![\u0621-\u064a])لا (?:ينبغي|يجوز|يجب|يصح|يمكن) (?:أن )?(?:\S+ ){0,3}?"
    r"(?:على أنها?|بمثابة|باعتبارها?|وكأنها?)|(?<![\u0621-\u064a])لا يعني"
)
"""`our silence should not be read as …`: it is neither that nor anything of what follows."""
DENIES = Words(
    f"{reluctance.PLAIN}|{_MISREAD}|"
    # English
    rf"(?:\b(?:not|never|neither|nor|no|by no means|in no way)\b|n[’']t\b)(?! (?:only|just|merely|"
    rf"simply|solely)\b)[ ,]+(?:do we |are we |{_ADVERB}[ ,]+){{0,5}}{_ASKS_EN}\w*|"
    r"\b(?:object\w* to|oppos\w+(?: to)?|against|reject\w*|not in favou?r of)\b(?=[^.;,]{0,60}"
    r"\bbeing\b)|"
    r"\b(?:stop(?:s|ped|ping)? short of|refrain(?:s|ed|ing)? from|far from|without|"
    r"short of)\s(?=\w+ing\b)|"
    r"\b(?:proposal|intention|aim|request|idea|point|purpose|position) (?:is|was) not\b|"
    r"\b(?:is|was) not (?:an?|our|my|meant as an?|to be (?:read|taken|understood) as an?) (?:\w+ )?"
    r"(?:proposal|request|call|suggestion|plea|intention|matter|question)\b|"
    r"\b(?:is|was)(?: not|n[’']t) (?:the|our|my|its|\w+[’']s) (?:\w+ )?(?:view|opinion|position|"
    r"wish|belief) (?:of (?:\w+ ){1,4})?(?:that|to)\b|"
    r"\b(?:not|n[’']t) (?:take|hold|share) the (?:view|opinion|position) (?:of \w+ )?that\b|"
    r"\bne partage\w* pas l[’'](?:avis|opinion)\b|\bno (?:es|somos|soy) de la opinión\b|"
    r"\bno (?:question|intention|wish|plan) of\b|\b(?:not|n[’']t) (?:yet )?(?:discuss|debate|raise|"
    r"reopen|rush into)\w*\b|\bne (?:discut|débatt|abord)\w+ pas\b|\bno (?:discut|debat|"
    r"abord)\w+\b|"
    r"\b(?:not|n[’']t) (?:\w+ )?(?:know|understand|remember|sure|clear|certain)(?: \w+)? (?:what|"
    r"which|whether|why|how|if)\b|"
    r"\b(?:not|n[’']t) (?:\w+ )?(?:sure|certain|persuaded) that\b|"
    r"\b(?:nothing|none of (?:it|this|these|them|the \w+)|no (?:words?|part|clause|paragraph|"
    r"provision|text))(?: (?:in|of|from|here)\b[^.;,:]{0,40}?)? "
    r"(?:should|must|needs?|has|ought|shall|can|could|may)\b|"
    # French
    rf"\bn(?:e |[’'])(?:\w+ ){{0,2}}?{_ASKS_FR}\w* (?:pas|plus|jamais|nullement|aucunement|"
    rf"guère)\b(?! (?:seulement|uniquement|simplement)\b)|"
    r"\bn(?:e |[’'])(?:\w+[’' ]){0,3}?(?:pas|jamais|nullement|aucunement) (?:été )?"
    rf"(?:l[’']intention|pour (?:objet|but|objectif)|question|"
    rf"de (?={any_act('fr')})|{_ASKS_FR})\w*|"
    r"\b(?:oppos\w+|object\w+|hostiles?|défavorables?|contre|refus\w+)\b[^.;,]{0,12}\b(?:à )?"
    r"ce qu[’e']|"
    r"\b(?:n[’']est|n[’']était|ne sommes|ne suis) (?:pas|nullement) d[’']avis\b|"
    r"\bne s[’']agit (?:pas|nullement|aucunement)\b|\bloin de (?:nous |moi )?|"
    r"\bsans (?=(?:proposer|demander|vouloir|souhaiter|aller)\b)|"
    r"\bn[’'](?:ir\w+|all\w+) pas jusqu|"
    rf"\bn(?:e |[’']){any_act('fr', Form.FIRST, Form.WOULD, Form.WISH)} (?:pas|jamais)\b|"
    r"\bn(?:e |[’'])(?:sav|sai|compr|voyons|vois|est)\w* pas (?:\w+ )?(?:ce qu|quel|si\b|"
    r"pourquoi|comment)|"
    r"\b(?:rien|aucune? (?:mot|partie|point|alinéa|paragraphe|disposition|texte))"
    r"(?: (?:dans|au|du|de|d[’']ici)\b[^.;,:]{0,30}?)? "
    r"n(?:e |[’'])(?:doi|devr|peu|pourr|saur|mérit)\w*|"
    # Spanish
    r"\bno (?:sab|sé\b|entend|comprend|está)\w* (?:\w+ )?(?:qué|cuál|si\b|por qué|cómo)|"
    r"\b(?:nada|ningun[oa]? (?:palabra|parte|punto|párrafo|disposición|texto)|ningún \w+)"
    r"(?: (?:en|de|del)\b[^.;,:]{0,30}?)? (?:deb|pued|podr|tien|hay|ha)\w*|"
    rf"\b(?:no|nunca|jamás|tampoco|en absoluto|de ningún modo|en modo alguno)(?! (?:s[oó]lo|"
    rf"solamente|únicamente)\b)[ ,]+(?:{_LINK_ES} ){{0,6}}{_ASKS_ES}\w*|"
    r"\b(?:objet\w+|opon\w+|opuest\w+|en contra|rechaz\w+)\b[^.;,]{0,12}\bque\b|"
    r"\bno (?:vemos|veo|entendemos|comprendemos|entiendo) (?:por qué|para qué|la (?:razón|"
    r"necesidad))|\bno (?:tenemos|tengo|hay|tiene) (?:\w+ )?(?:intención|propósito|ánimo)\b|"
    r"\bno (?:se trata|es cuestión) de\b|\b(?:propuesta|intención|idea|objetivo) no es\b|"
    r"\blejos de\b|\bsin (?=(?:proponer|pedir|querer|pretender|llegar)\b)|\bno lleg\w+ a\b|"
    rf"\bno (?:se )?{any_act('es', Form.FIRST, Form.WOULD)}\b",
    # Russian
    rf"{reluctance.BEYOND}|{_MISREAD_BEYOND}|\bне(?! только) (?:(?:\w+о|сейчас|пока|"
    rf"бы|стали|станем|будем|как) ){{0,3}}{_ASKS_RU}\w*|"
    r"\b(?:возража\w+|против|не (?:соглас\w+|поддержива\w+))\b[^.;]{0,16},? чтобы\b|"
    r"\bречь не ид[её]т\b|\b(?:предложени\w+|цель|намерени\w+|просьба)(?: \w+)? (?:состоит )?не "
    r"в\b|"
    rf"\bдалеки от\b|\bне (?:стали|стал\w*|будем|станем) (?:бы )?(?={any_act('ru')})|"
    rf"\b(?:не {any_act('ru', Form.WISH)} бы|бы не {any_act('ru', Form.WISH)})\b|"
    r"\bне (?:зна\w+|понима\w+|ясно|понятно|уверен\w*),? (?:что|зачем|почему|како\w+|как|"
    r"следует ли|нужно ли)\b|"
    # Chinese
    r"不(?:知道|清楚|明白|确定|理解)(?=[^，；]{0,30}(?:什么|何|哪|是否|为什么|吗|怎))|"
    r"(?:没有|从未|从来没有|未曾|并未|尚未|并非|并不是|并不|并无|不是|绝不|绝非|暂不|不会|无意|无|未|不)"
    rf"(?![仅只但])(?:因此|在此|目前|现在|曾|在|主动|提出|是)?{_ASKS_ZH}|无意(?=删|改|增|将)|"
    r"(?:提案|建议|意图|目的|立场|意思)(?:并)?不是|不是说|(?:并非|不是)要|"
    # Arabic
    rf"(?<![\u0621-\u064a])و?(?:لا|لم|لن|لسنا|لست|ليست?|ما)(?! (?:فقط|"
    rf"فحسب)) (?:يسبق أن )?{_ASKS_AR}|"
    r"(?<![\u0621-\u064a])لا (?:[نأ](?:عرف|دري|علم|فهم|درك)) (?=ما|ماذا|لماذا|أي|هل|إن)|"
    r"(?<![\u0621-\u064a])(?:دون|بدون|من غير) (?:أن )?(?=ن(?:قترح|طلب)|اقتراح|طلب)|"
    r"(?<![\u0621-\u064a])(?:لم|لا|لن) [يت](?:قترح|طلب|وصي?) (?:أي )?أحد|"
    r"(?<![\u0621-\u064a])بعيدا[ً]? عن",
)
"""`we do not propose`: what follows is not proposed, up to where the sentence turns."""
STEMS = Stems(
    *(
        "not|n't|n’t|never|neither|nor |no |no,|than |stop|short of|refrain|far from|without|hard|"
        "difficult|impossib|tricky|awkward|painful|troubl|problem|reluctan|hesita|uneasy|"
        "uncomfort|struggl|loath|unable|scarcely|barely|unlikely|n'|n’| ne |loin d|sans |"
        "object|oppos|against|reject|contre|hostil|défavor|refus|objet|opon|opuest|rechaz|"
        "difficil|délicat|malaisé|peine|mal à|hésit|réticen|guère|pas |nunca|jamás|tampoco|"
        "en absoluto|ningún|en modo|lejos|sin |difícil|imposib|complicad|cuesta|costar|"
        "dificult|reaci|renuent|apenas|none |no part|no word|no para|no clau|rien|aucun|nada|ningun"
    ).split("|")
)
"""In Latin letters nothing is denied or refused without one of these."""
TURNS = Words(
    r"[;:.]|\b(?:but|instead|however|nevertheless|rather(?! than)|mais|plutôt(?! que)|pero|sino)\b|"
    r"(?:,|\b(?:and|et|y)\b)\s?(?:(?:therefore|so|thus|hence|donc|ainsi|por ello|por eso|por tanto|"
    r"por lo que|c[’']est pourquoi|also) )?(?:we|i|it|they|this|our|please|kindly|let|"
    rf"{_ASKS_EN[3:-1]}|should|must|could|(?:delete|remove|strike|drop|replace|add)\b|which|"
    rf"nous|notre|veuillez|prière|il (?:faut|convient|conviendrait)|{_ASKS_FR[3:-1]}|"
    rf"{any_act('fr', Form.ORDER, Form.FIRST, Form.WOULD)}|qui|qu[e’']|"
    rf"sírva\w*|por favor|rogamos|{_ASKS_ES[3:-1]}|"
    rf"{any_act('es', Form.ORDER, Form.FIRST, Form.WISH)}\b|debe|conv[ie]|"
    rf"s[ei] deb)",
    r"[；：。؛]|,? \b(?:а|но|однако|поэтому|зато)\b|(?:,|\bи)\s?(?:поэтому )?(?:мы|наш\w*|"
    rf"{_ASKS_RU[3:-1]}|{any_act('ru', Form.ORDER)}\b|следует|котор)|"
    r"而是|而应|而(?=建议|提议|要求)|但|[，,](?:而|因此|所以|故|应|宜|予|建议|提议|请|我|可|希望|要求|并|删|改|"
    r"只是|仅|将|把)|"
    r"(?:،? ?)(?:بل|ولكن|لكن|غير أن|إنما|وإنما)(?![\u0621-\u064a])|[،,] ?و?(?:لذلك |لذا |بالتالي )?"
    r"(?:نقترح|نطلب|ينبغي|يجب|يرجى|نرجو|نوصي|نود|حذف)| و(?:نقترح|نطلب|ينبغي|نوصي|نرجو|يرجى)",
)
"""Where a sentence turns from what is not proposed to what is."""
DENIED_BEHIND = Words(
    r"\b(?:is|was|are|were) not (?:what|something (?:that )?)?\s?(?:we|i|our)\b"
    r"[^,;:.]{0,40}|"
    r"\bn[’'](?:est|était) (?:pas|nullement) (?:ce que |notre |nos |mon )[^,;:.]{0,40}|"
    r"\bno es (?:lo que |nuestr\w+ |mi )[^,;:.]{0,40}|\b(?:we|i) (?:do|did) not (?:propose|suggest|"
    r"ask for|request|want|recommend)(?=[.;,)]|$)|\bnous ne (?:le |la |les )?(?:propos|demand|"
    r"souhait|recommand)\w+ pas(?=[.;,)]|$)|\bno (?:lo |la )?(?:propon|pedi|solicit|dese|quer)\w+"
    r"(?=[.;,)]|$)",
    rf"\b(?:мы )?не {_ASKS_RU}\w*(?=[.;,)]|$)|\b(?:это )?не то,? ч(?:то|его) мы[^,;:.]{{0,30}}|"
    r"(?:для (?:нас|нашей \w+) |нам )?(?:трудно|едва ли|вряд ли|мало|не)\s?приемлем\w*|"
    r"\bне является наш\w+[^,;:.]{0,30}|(?:并?不是|并非)我[^，；。]{0,12}|"
    r"(?<![\u0621-\u064a])ليس(?:ت)? (?:هذا |هو )?(?:ما |مقترحنا|طلبنا|قصدنا|هدفنا)[^،؛.]{0,30}",
)
"""`deleting it is not what we propose`: said behind what is not proposed."""
_ENDS_HERE = (
    r"(?=\s*(?:[.;:!؛。；：—–(]|$|[,،，]\s?(?:since|because|as|car|puisque|parce|porque|ya que|"
    r"pues|поскольку|так как|потому|ведь|因为|否则|لأن|إذ|حيث)))"
)
_NAME = r"(?-i:[A-Z][\w’'-]+)"
_CAN_NOT_EN = (
    r"(?:can ?not|can[’']t|could not|(?:are|am|is|do|does|would|will) not|won[’']t|"
    r"(?:are|is|do|does)n[’']t)"
)
REFUSED_BEHIND = Words(
    rf"\b(?:is|are|would be|goes|seems) (?:\w+ )?(?:(?:more|further|beyond what) (?:than )?"
    rf"(?:what )?(?:we|i|it|{_NAME}) (?:can|could|are|is|am|will|would)|"
    rf"(?:something|a step|one|a change|a thing)(?: that| which)? (?:we|i|it|{_NAME}) "
    rf"{_CAN_NOT_EN})\b[^,;:.]{{0,40}}{_ENDS_HERE}|"
    rf"(?<=[\w\"”»)])(?<!, and),? (?:we|i|{_NAME}) (?:\w+ )?{_CAN_NOT_EN}(?: (?!want|need|like|"
    rf"understand)\w+){{1,6}}?{_ENDS_HERE}|"
    rf",? (?:(?:(?:nous|je) )?(?:n[’']y |ne (?:l[ea]s? |l[’']|y )?|n[’'])(?:som+es|suis|pouvons|"
    rf"peux|puis|sauri(?:ons|ais)|acceptons|souhaitons)|{_NAME} (?:n[’']y |ne (?:l[ea]s? |l[’']|"
    rf"y )?|n[’'])(?:est|peut|saurait|accepte|souhaite))(?: (?!qu)[\w’']+){{0,5}}?{_ENDS_HERE}|"
    rf",? (?:(?:no|tampoco) (?:l[oae]s? |nos )?(?:estamos|estoy|podemos|podríamos|puedo|"
    rf"aceptamos|queremos|parece\w*)|{_NAME} (?:no|tampoco) (?:l[oae]s? )?(?:está|puede|podría|"
    rf"acepta|quiere))\b(?: \w+){{0,4}}?{_ENDS_HERE}",
    r",? (?:(?:мы|я) )?(?:(?:пойти|согласиться|поддержать|принять) )?(?:пока |ещ[её] |всё-таки |"
    r"сейчас )?не (?:готовы|можем|могу|сможем|смогу|в состоянии|согласны|намерены|будем|буду|"
    r"станем|хотим|хотели бы|хочу|собираемся)"
    rf"(?: (?:на это )?(?:пойти|согласиться|поддержать|принять))?{_ENDS_HERE}|"
    r",? (?-i:[А-ЯЁ]\w+) (?:пока |ещ[её] )?не (?:готов[аоы]?|может|сможет|согласн[аоы]|намерен\w?|"
    rf"будет|хочет)(?: (?:на это )?(?:пойти|согласиться|поддержать|принять))?{_ENDS_HERE}|"
    r"[，,]?(?:我们|我方|我国|本国|我)?(?:目前|现在|尚|还|暂时?|仍|实在|也)*(?:不能|无法|"
    rf"难以|不便|未能|不予?)(?:予以)?(?:同意|接受|赞成|支持|赞同){_ENDS_HERE}|"
    r"،? ?(?<![\u0621-\u064a])(?:ف|و)?(?:لسنا|لا (?:[نت]ستطيع|يمكن(?:نا|ها)|يسع(?:نا|ها)|"
    rf"[نت]قبل|[نت]وافق|نرى)|لن [نت]قبل)(?: \S+){{0,4}}?{_ENDS_HERE}",
)
"""`As for deleting it, we are not there yet`: refused behind, where the change is the topic."""
REASONED = Words(
    r"\b(?:as(?! (?:for|to|regards)\b)|since|because|for(?= (?:we|it))|which|and|or|car|"
    r"puisque|qui|parce|dont|et|porque|pues|puesto|ya que|y)\b|"
    r",? qu?e\s*$",
    r"\b(?:поскольку|так как|потому|котор\w+|ведь|ибо|иначе|и|а)\b|因为|由于|否则|既然|并|"
    r"(?<![\u0621-\u064a])(?:لأن\w*|إذ|الذي|التي|حيث|وإلا|و(?=[نت]))",
)
"""What stands behind is the reason of a change, or another sentence, and no refusal of it."""
SAYS_NOT = Words(
    r"\b(?:not|never|n[’']t) (?:said|say|saying|claim(?:ed)?|state[d]?|impl(?:y|ied)|writ\w+|wrote|"
    r"declare[d]?) (?:\w+ )?that\b|\b(?:wrong|incorrect|inaccurate|mistaken|a mistake|untrue|"
    r"not true|not correct) (?:to (?:say|conclude|think|assume|believe|claim|suppose) )?that\b|"
    r"\b(?:does|did|do) not (?:mean|imply|signify)\b|"
    r"\bne (?:disons|dis|dit|prétend\w+|affirm\w+) (?:pas|nullement) qu|"
    r"\bn[’'](?:avons|ai|a) (?:pas|jamais) (?:dit|affirmé|prétendu|écrit|déclaré) qu|"
    r"\bne (?:veut|voulait|signifi\w+) pas\b|"
    r"\b(?:faux|inexact|erroné) (?:de (?:dire|conclure|penser|croire) )?qu|"
    r"\b(?:no|nunca) (?:decimos|digo|dijimos|afirma\w+|hemos (?:dicho|afirmado|declarado)) "
    r"(?:nunca )?que\b|\bno (?:significa|quiere decir|implica)\b|\b(?:incorrecto|erróneo|inexacto|"
    rf"falso) (?:decir |concluir |pensar |creer )?que\b|{_MISREAD}",
    r"\bне (?:говор\w+|утвержда\w+|сказал\w*|заявлял\w*|писал\w*),? что\b|"
    r"(?:неверн|неправильн|ошибочн)\w+ (?:было бы )?(?:(?:говорить|сказать|утверждать|"
    r"считать|думать|полагать),? )?что\b|(?:没有|并未|从未|未曾|从没|没|未|不是|并非)(?:曾)?说过?|"
    r"不表示(?!支持|赞|同意|反对)|"
    r"(?<![\u0621-\u064a])(?:لم|لا) [نأت](?:قل|قول|دع|زعم|صرح) (?:قط )?(?:إن|أن|بأن)|"
    rf"من (?:الخطأ|غير الصحيح) (?:القول|الاستنتاج|الظن)|{_MISREAD_BEYOND}",
)
"""`we have not said that we support it`: no side is taken by it."""
