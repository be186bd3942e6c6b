"""How diplomats say no: `we would find it hard to accept …`, in six languages: tables only.

Said of a change it is opposition to it, and no order to make it (promise 5).
"""

from bot.resolutions.verbs.acts import Form
from bot.resolutions.verbs.asked import any_change

BACK = (
    r"(?<!come )(?<!get )(?<!report )(?<!write )back"
    r"(?! (?:at|before|by|from|in|on|soon|to|until)\b)"
)
"""To back a thing; not `to report back on Monday`."""
_SIDE_EN = (
    rf"(?:support|accept|agree|endors|join|go along|go with|live with|subscrib|approv|{BACK}|"
    rf"favou?r|"
    r"consent|concur|condon|associat(?=\w* (?:ourselves|myself|itself|our|with))|countenanc|"
    r"embrac)\w*"
)
FOLLOW = (
    r"follow(?= (?:you|him|her|them|(?:this|that)(?! (?:\w+ )?(?:debate|discussion|exchange|group|"
    r"issue|"
    r"list|matter|subject|thread|topic|up)\b)|(?:the|your|this|that) (?:\w+ )?(?:proposal|"
    r"suggestion|amendment|change|line)|(?!us\b|me\b)\w+ (?:on|in|here|there))\b)"
)
_HARD_EN = (
    r"(?:(?<!not )(?<!n[’']t )(?:very |rather |too |extremely )?(?:hard|difficult|impossible|"
    r"tricky|"
    r"awkward|painful)|(?:not|n[’']t) (?:\w+ )?possible|"
    r"(?<!no )(?<!any )(?<!without )(?:difficulty|difficulties|trouble|problems?)|"
    r"reluctan(?:t|ce)|(?<!not )(?<!without )hesita(?:te|nt|tion)|uneasy|uncomfortable|struggl\w+|"
    r"loath|"
    r"unable|hardly|scarcely|barely|unlikely|(?:not|n[’']t) (?:be |been |feel )?(?:\w+ )?(?:in a "
    r"position|able|ready|willing|prepared|inclined|comfortable|minded|going(?= to)|about(?= to))|"
    r"(?:not|n[’']t|hardly|nothing|far from) (?:(?:something|anything|one|what|an? \w+) )?"
    r"(?:that |which )?(?:we|i|my \w+|our \w+) (?:can|could|would|will)|(?:nor|neither) (?:can|"
    r"could|"
    r"would|do)|(?:something|a step|more than|one)(?: that| which)? (?:we|i|my \w+|our \w+) (?:can|"
    r"could|would)(?: ?not|n[’']t)|far from(?! (?:being )?(?:clear|obvious|certain|sure))|(?<!no "
    r")(?<!not )(?<!n[’']t )(?<!without )(?<!without "
    r"a )(?<!beyond )"
    r"doubt(?:s|ful)?|"
    r"(?:not|n[’']t) (?:\w+ )?(?:think|believe|expect)|not go (?:so|as) far as|"
    r"stop(?:s|ping)? short of|refrain\w* from|out of the question|rules? out)"
)
_WORDS_EN = r"(?:(?!and\b|but\b|or\b|propos|suggest|request|which\b)[\w’']+ ){0,8}?"
_SIDE_FR = (
    r"(?:appu|accept|souscri|soutenir|souten|approuv|ralli|associ|joindre|admettre|consenti|"
    r"cautionn|suivre|adhér)\w*"
)
_HARD_FR = (
    r"(?:(?<!pas )(?<!not )(?:très |bien |assez )?(?:difficil\w+|délicat|malaisé|impossible|"
    r"pénible)|"
    r"(?<!aucun )\b(?:du mal|de la peine|des difficultés|quelque peine) à|(?<!sans )hésit\w+|"
    r"réticen\w+|guère|"
    r"pas (?:\w+ )?(?:possible|prêts?|prête|en mesure|disposée?s?|enclins?|à même)|"
    r"(?<!sans )(?<!aucun )\bdout(?:e|ons|ent|eux)\b|hors de question|(?<!pas )exclu\b|"
    r"\bloin d(?:e\b|[’'])|\b(?:vais|va|allons|compt\w+|entendons) pas|"
    r"\bpas (?:quelque chose|une? \w+) qu(?:e |[’'])|(?:pens|cro[iy]|estim)\w+ (?:\w+ )?pas)"
)
_SIDE_ES = (
    r"(?:apoy|acept|respald|suscrib|sumar|secund|aprob|aprueb|admit|consent|adher|asoci|compart)\w*"
)
_HARD_ES = (
    r"(?:(?<!no es )(?:muy |bastante )?(?:difícil\w*|imposible|complicado)|(?<!no nos )(?:cuesta|"
    r"costaría|costará)|no (?:\w+ ){0,2}?posible|"
    r"(?<!sin )dificultad(?:es)?|reaci[ao]s?|renuentes?|apenas|no (?:\w+ )?(?:en "
    r"condiciones|dispuest[ao]s?|list[ao]s?|segur[ao]s?)|(?<!no )(?<!sin )\bdud(?:o|a|amos|oso)\b|"
    r"\bno (?:voy|va|vamos) a|\bno (?:es|sería) (?:algo|un[ao]? \w+) que|"
    r"(?<!no )descartad[ao]|\bno (?:cre|pens)\w+|ni hablar de|lejos de|"
    r"fuera de (?:toda )?(?:cuestión|lugar))"
)
_SIDE_RU = (
    r"(?:соглас\w+|поддерж\w+|приня\w+|одобр\w+|приемл\w+|присоедин\w+|"
    r"раздел(?:ить|яем|яет|яют|яю|им|ит))"
)
_HARD_RU = (
    r"(?:(?<!не )(?<!не)(?:трудно|сложно|затруднительно|непросто|тяжело|нелегко|невозможно)|"
    r"едва ли|"
    r"вряд ли|(?<!не )затрудня\w+|не (?:был[аи]? )?бы (?:готов\w*|в состоянии|склонн\w+|мог\w*)|"
    r"далек\w+ от|\bне (?:собира|намерен|плану)\w*|\bне то,? что|(?<!не )сомнева\w+|не (?:дума|"
    r"счита|полага|увер|ожида)\w+|исключено,? чтобы|"
    r"не может быть и речи|воздерж\w+ от)"
)
_SIDE_ZH = r"(?:支持|赞成|赞同|同意|接受|认同|附议|认可)"
_SIDE_AR = (
    r"(?:تأييد\w*|قبول\w*|دعم\w*|(?:ال)?موافقة|(?:أن )?[نتيأ](?:ؤيد|قبل|دعم|وافق|ساند)\w*|مساندة|"
    r"الانضمام)"
)
_HARD_AR = (
    r"(?:(?<!ليس )من (?:الصعب|المتعذر|المستحيل|العسير)|(?<!لا )(?<!لن )(?:يصعب|يتعذر|يعسر|سيصعب|"
    r"سيتعذر)|(?:لن نكون|لسنا) في وضع (?:\S+ ){0,2}|(?<!لا )(?<!لن )نتردد في|"
    r"نجد صعوبة(?: كبيرة)? في|"
    r"(?<!لا )(?<!أي )صعوبة في|(?:لا|لن|لم) [نتأ](?:ظن|عتقد|رى|حسب|توقع)|(?<!لا )[نتأ]ستبعد|"
    r"(?<!لا )[نتأ]شك في)"
)
_UNFIT = (
    r"\b(?:(?:do|does|did) not|(?:don|doesn|didn)[’']t) (?:\w+ )?(?:think|believe|consider|find|"
    r"feel)"
    r"[^.;!?]{0,30}?\b(?:(?:this|that|the|your|such an?) (?:\w+ ){0,2}?(?:deletion|change|addition|"
    r"amendment|proposal|insertion|replacement|idea|suggestion|move)|it|this(?! (?:clause|para)))\b"
    r"[^.;!?]{0,24}\b(?:appropriate|good|wise|helpful|useful|desirable|advisable|suitable|"
    r"justified|"
    r"acceptable|improvement|warranted)\b|\bwould advise against\b|"
    r"\b(?:ne |n[’'])(?:pens|croy|croi|estim|jug|trouv|consid)\w+ pas[^.;!?]{0,40}(?:suppression|"
    r"modification|ajout|proposition|amendement|changement|idée|cela|"
    r"ce)\b[^.;!?]{0,30}\b(?:opportun|"
    r"utile|appropri|judicieu|souhaitabl|bon|justifi|acceptabl)\w*|"
    r"\bno (?:cre|pens|consider|estim|encontr|ve)\w*[^.;!?]{0,40}(?:supresión|modificación|adición|"
    r"propuesta|enmienda|cambio|idea|eso|esto)\b[^.;!?]{0,30}\b(?:oportun|útil|apropiad|adecuad|"
    r"conveniente|buen|justificad|aceptabl)\w*"
)
_RELUCTANT = (
    r"(?<!not )(?<!n[’']t )\b(?:loath|reluctant|hesitant|unwilling|disinclined|averse) to (?:\w+ )?"
    rf"(?:mak(?:e|ing) (?:an?|any|the|this|that|such an?) (?:\w+ )?changes?|reopen(?:ing)?|"
    rf"touch(?:ing)?|"
    rf"{any_change('en', Form.BASE, Form.DOING)})\b|"
    r"\b(?<!pas )(?<!guère )(?:réticente?s?|hostiles?|peu (?:enclin|dispos|favorabl)\w+) à "
    r"(?:l[’']idée de )?"
    rf"(?:y |le |la |les )?(?:toucher|rouvrir|{any_change('fr', Form.BASE)})\b|"
    r"\b(?<!no )(?:reaci|renuent|poco dispuest|poco inclinad)\w+ a (?:tocar|reabrir|"
    rf"{any_change('es', Form.BASE)})\w*"
)
"""`We would be reluctant to make a change here.`"""
_RELUCTANT_BEYOND = (
    rf"\bне хотел\w* бы (?:\w+ )?(?:менять|изменять|трогать|{any_change('ru', Form.BASE)})\b|"
    rf"不(?:太)?(?:愿意?|想|情愿)(?:对[^，。；]{{0,20}})?(?:作|做)?(?:任何)?(?:改动|更改|{any_change('zh')})|"
    r"(?<!لا )(?<!لن )[نت]تردد في (?:\S+ )?(?:تعديل|تغيير|حذف|إضافة|فتح)"
)
_UNFIT_BEYOND = (
    r"\bне (?:дума|счита|полага|наход)\w+[^.;!?]{0,50}?(?:исключени|изменени|поправк|дополнени|"
    r"замен|"
    r"предложени|добавлени|формулировк|перенос|\bэто|иде)\w*[^.;!?]{0,30}?(?:целесообразн|уместн|"
    r"оправданн|удачн|правильн|полезн|хорош|приемлем)\w*(?: иде\w+)?|"
    r"\bне (?:дума|счита|полага|наход)\w+[^.;!?]{0,40}?хорош\w+ иде\w+|"
    r"不(?:认为|觉得|以为)[^，。；]{0,20}(?:合适|妥当|恰当|可取|合理|可行|是?个?好)|"
    r"(?:لا|لم|لن) [نتأ](?:رى|عتقد|ظن|جد)\S* (?:أن )?[^.؛،]{0,30}?(?:حذف|تعديل|إضافة|مقترح|اقتراح|"
    r"تغيير|نقل|فكرة|صياغة)[^.؛،]{0,24}?(?:مناسب|ضروري|ملائم|مفيد|صائب|جيد|لازم|موفق)"
)
_LOSS = (
    r"\b(?:rather|prefer|like|want|wish) not (?:to )?lose\b|"
    r"\b(?:hate|sorry|sad|loath) to (?:lose\b|"
    r"see [^.;]{1,60}? (?:go|disappear|deleted|removed)\b)|"
    r"\b(?:préfér|souhait|voudr|aimer)\w+ ne pas perdre\b|"
    r"\bregretteri?(?:ons|ait|ais) (?:la (?:perte|disparition|suppression)|de (?:perdre|voir)|que)|"
    r"\b(?:prefer|quis|dese)\w+ no perder\b|"
    r"\blamentar[íi]a(?:mos)? (?:que [^.;]{0,60}?(?:desapare|elimin|suprim)|"
    r"la (?:pérdida|desap|supr))"
)
"""`We would hate to lose considering d)`."""
_LOSS_BEYOND = (
    r"не (?:хотел\w*|желал\w*)(?: бы)? (?:терять|потерять|лишиться|лишаться)|"
    r"жаль (?:было бы )?(?:терять|потерять)|不(?:希望|愿意?|想)(?:看到)?(?:失去|丢掉|丧失)|"
    r"(?:لا|لن) (?:نود|نريد|نرغب في) (?:أن )?(?:نفقد|فقدان|نخسر)"
)
_CANNOT_FR = (
    r"\bne (?:saur\w+|p[eo]u\w+)(?! (?:ne )?qu)(?: (?!ne\b|qu)\w+){0,3}? (?:[àd]e? |y |[sm][’']y |"
    r"nous y )?"
)
_CANNOT_ES = r"\bno (?:lo |la |se )?(?:pued|pod)\w+(?! (?:sino|menos|más que|dejar))(?: \w+){0,2}? "
_CANNOT_ZH = r"(?:不能|无法|难以|未能|不可能|无从)(?!不)[^，。；不]{0,6}?"
_CANNOT_AR = (
    r"(?:(?<!\w)و?ف?(?:لا|لم|لن) (?:[يت]مكن|[يتن]ستطيع|يسع|يتسنى)\S*(?! (?:إلا|سوى))|(?<!\w)ليس "
    r"(?:ب|في )(?:وسع|إمكان|مقدور|استطاع)\S*) (?:(?!إلا|سوى)\S+ ){0,4}?"
)
"""`cannot` as a verb of its own, before what is refused; not where one `can only` support."""
PLAIN = (
    rf"{_LOSS}|{_RELUCTANT}|"
    rf"{_UNFIT}|{_CANNOT_FR}{_SIDE_FR}(?= \w)|{_CANNOT_ES}{_SIDE_ES}(?= \w)|"
    rf"\b{_HARD_EN} {_WORDS_EN}(?:{_SIDE_EN}|{FOLLOW})|"
    rf"\b(?:can ?not|can[’']t|could not|would not|will not) (?:\w+ )?{FOLLOW}|"
    r"\bno (?:(?:nos|le|les) (?:es|resulta) posible|(?:l[aeo]s? )?(?:pod|pued)\w+) "
    r"seguir(?:l[eo]s?\b|os\b|te\b|(?= (?:esta|esa|su|la) (?:propuesta|sugerencia|enmienda|"
    r"línea)| al? (?:la )?\w+ en (?:es|est)[aeo]))|"
    rf"{_SIDE_EN} (?:[\w’']+ ){{0,10}}?(?:is|would be|will be|remains|seems) (?:very |rather |too |"
    r"extremely )?(?:hard|difficult|impossible|problematic|unlikely|excluded|ruled out|"
    r"unthinkable|out of the question)\b|"
    rf"\b{_HARD_FR}(?: (?!et\b|mais\b|propos)[\w’']+){{0,6}}? (?:[àd]e? ?|d[’']|à l[’']|"
    rf"y )?{_SIDE_FR}|"
    rf"{_SIDE_FR} (?:[\w’']+ ){{0,8}}?(?:est|serait|sera|reste|demeure) (?:\w+ )?(?:exclue?s?|"
    r"impossible|difficile|hors de question)\b|"
    rf"\b{_HARD_ES} (?:(?!y\b|pero\b|propon)\w+ ){{0,6}}?{_SIDE_ES}|"
    rf"{_SIDE_ES} (?:\w+ ){{0,8}}?(?:queda|está|es|sería|resulta) (?:\w+ )?(?:descartad[ao]|"
    r"excluid[ao]|imposible|difícil|impensable)\b"
)
BEYOND = (
    rf"{_LOSS_BEYOND}|{_RELUCTANT_BEYOND}|"
    rf"{_UNFIT_BEYOND}|{_CANNOT_ZH}{_SIDE_ZH}(?=[^，。；！？\s])|"
    rf"{_CANNOT_AR}{_SIDE_AR}(?= \S)|"
    r"\bне (?:мож\w+|могу|готов\w*|смож\w+) (?:\w+ ){0,2}последовать за|"
    r"(?:不能|无法|难以)(?:跟随|追随|跟从)|"
    rf"{_HARD_RU}(?:,? (?!и\b|но\b|предлаг)\w+){{0,6}}?,? {_SIDE_RU}|"
    rf"{_SIDE_RU} (?:\S+ ){{0,8}}?(?:нам |для нас )?(?:трудно|сложно|затруднительно|"
    r"(?:невозможн|маловероятн|проблематичн|исключен)[аоы]?)\b|"
    r"поддержк\w+ (?:\S+ ){0,4}?не (?:име|наход|наш|получ|стоит|следует|встре|будет|прид|прих)\w*|"
    rf"{_SIDE_ZH}[^，；。没无]{{0,24}}(?:是|有|很|颇)(?:有)?(?:困难|不可能|不现实|难)|"
    rf"{_SIDE_ZH}(?:不(?:了|来|起|下)|[^，；。没无]{{0,12}}(?:谈不上|免谈|办不到|做不到))|"
    rf"(?:不(?:觉得|认为|相信|确定)|怀疑)[^，；。]{{0,10}}{_SIDE_ZH}|得不到[^，；。]{{0,8}}支持|"
    rf"{_HARD_AR} ?(?:(?!و)\S+ ){{0,4}}?ب?س?{_SIDE_AR}|"
    rf"{_SIDE_AR}\S* (?:\S+ ){{0,6}}?(?<!ليس )(?<!ليست )(?:غير (?:ممكن|وارد|متاح|محتمل)|"
    r"(?:مستبعد|مستحيل|متعذر|صعب)\S{0,2}(?=\W|$))"
)
