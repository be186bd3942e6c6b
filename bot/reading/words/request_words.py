"""How people ask for a change of the text, in six languages: tables only.

Each opening counts only right before what is to be done (`merci de supprimer`, `we would be
grateful if resolves 5 were deleted`): nobody proposes anything by `merci de votre message`.
"""

import re

from bot.reading.words.scripts import Words
from bot.resolutions.verbs.acts import Form
from bot.resolutions.verbs.asked import any_act, orders

_GAP = r"(?:[^\s.;:!?]+ ){0,8}?"
_CHANGE_EN = rf"(?:{any_act('en')}|leav(?:e|ing)|left|go)\b"
_CHANGE_FR = rf"(?:[dl][’'])?(?:{any_act('fr')}|laiss\w+)"
_CHANGE_ES = rf"(?:{any_act('es')}|dej[ea]\w*)"
_CHANGE_RU = any_act("ru")
_CHANGE_ZH = rf"(?:删|移|改|{any_act('zh')})"
_CHANGE_AR = rf"(?:ال)?{any_act('ar')}"
_COULD = (
    r"(?:you (?:could|would|might) (?:please |kindly )?|the \w+ (?:could|would) |we could |(?:it|"
    r"they) (?:could|would) be )?"
)
IF_YOU_LIKE = re.compile(
    r"\bunless (?:any|some)(?:one|body) (?:else )?objects\b|"
    r"\b(?:if|provided) (?:that )?(?:(?:nobody|no one|none) (?:objects|minds|disagrees)|"
    r"there (?:is|are) no (?:\w+ )?objections?|(?:the )?(?:group|others|colleagues|everyone|"
    r"everybody|"
    r"all|you|the chair|the meeting)(?: all)? (?:so )?(?:agrees?|wish(?:es)?|accepts?|consents?|"
    r"concurs?|(?:has|have) no (?:\w+ )?objections?))\b|"
    r"\bsi (?:personne ne s[’']y oppose|(?:tout le monde|le groupe|chacun|vous) (?:est |êtes |"
    r"en est )?"
    r"(?:d[’']accord|le souhaite\w*)|aucune délégation ne s[’']y oppose|il n[’']y a pas "
    r"d[’']objections?)\b|"
    r"\bsi (?:nadie (?:se opone|tiene objeci\w+)|no hay objeci\w+|(?:todos|el grupo|los demás) "
    r"(?:est\w+ de acuerdo|así lo desean?|aceptan?))\b|"
    r"если (?:(?:ни у кого )?(?:нет|не будет) возражений|никто не возражает|"
    r"(?:все|коллеги|группа) (?:согласн\w|не возража\w+))|"
    r"(?:如果?|若)(?:(?:大家|各位|各方)(?:都)?同意|(?:大家|各位|各方)?(?:都)?(?:没有|无)(?:人|任何)?(?:异议|"
    r"反对意见|反对))|"
    r"(?:إذا|إن) (?:لم يكن (?:هناك|ثمة) (?:أي )?اعتراض|لم يعترض أحد|وافق (?:الجميع|الزملاء|"
    r"الفريق))",
    re.IGNORECASE,
)
"""`If nobody objects, …` is said out of courtesy, and is no condition."""
GRATEFUL_IF = re.compile(
    r"\b(?:grateful|thankful|obliged|happy|glad|pleased|appreciate(?: it)?|welcome(?: it)?|better|"
    r"preferable|best|helpful|good) if\b|\b(?:reconnaissants?|heureux|préférable) si\b|"
    r"\bagradec\w+ si\b|(?:благодарн|признательн)\w*(?: бы)?,? если|不胜感激|"
    r"(?:ممتن\w*|شاكرين) (?:لو|إذا)",
    re.IGNORECASE,
)
"""A wish that is dressed as a condition."""
_SOFT_EN = (
    r"(?: (?:please|kindly|perhaps|maybe|possibly|simply|just|also|then|not|rather|(?:ask|request|"
    r"suggest|propose)(?: you)?(?: to| for| that)?))*"
)
_BETTER_EN = r"(?:better|best|simpler|easier|clearer|wiser|preferable|more \w+)"
_ASKED_EN = (
    rf"\b(?:could|can|may|might) (?:we|i|you){_SOFT_EN}(?= (?:the |that )?"
    rf"{_CHANGE_EN})|"
    rf"\b(?:couldn|can)[’']t we{_SOFT_EN}(?= {_CHANGE_EN})|"
    rf"\bwould you(?= (?:please|kindly|perhaps|mind)){_SOFT_EN}(?: mind)?(?= {_CHANGE_EN})|"
    rf"\b(?:could|can|may|might)(?= (?:[\w.,()]+ ){{1,6}}please be {_CHANGE_EN})|"
    rf"^\W*(?:so |and |but |then )?(?:why (?:not|don[’']t we|do we not){_SOFT_EN}|"
    rf"(?:how|what) about(?: the)?)(?= {_CHANGE_EN})|"
    rf"\b(?:would(?:n[’']t it| it not) be|is(?:n[’']t it|"
    rf" it not)) {_BETTER_EN} to(?= {_CHANGE_EN})|"
    rf"\bwould it be possible to(?= {_CHANGE_EN})"
)
_SOFT_FR = (
    r"(?:,? (?:s[’']il vous plaît|peut-être|simplement|donc|alors|pas|bien vouloir|tout "
    r"simplement|demander (?:de|que|la)|proposer (?:de|que|la)|suggérer (?:de|que|la)),?)*"
)
_ASKED_FR = (
    rf"\b(?:pourr(?:ions-nous|iez-vous|ait-on|ais-je)|peut-on|pouvons-nous|pouvez-vous|puis-je)"
    rf"{_SOFT_FR}(?= {_CHANGE_FR})|\bpourquoi (?:donc )?ne pas(?= {_CHANGE_FR})|"
    r"\b(?:ne vaudrait-il pas mieux|(?:ne serait|n[’']est)-il pas (?:mieux|préférable|plus \w+) de|"
    rf"serait-il possible de|que diriez-vous de)(?= {_CHANGE_FR})"
)
_SOFT_ES = (
    r"(?:,? (?:por favor|simplemente|quizás?|tal vez|entonces|también|(?:pedir|proponer|sugerir)"
    r"(?:les?|se)?(?: que| la)?),?)*"
)
_ASKED_ES = (
    r"(?:^|[¿,;:]\s?)\W*(?:y |pero )?(?:no )?(?:podríamos|podemos|podrían?|se podrían?)"
    rf"{_SOFT_ES}(?= {_CHANGE_ES})|\bpor qué no(?: se)?(?= {_CHANGE_ES})|"
    rf"\b(?:no sería (?:mejor|preferible|más \w+)|sería posible)(?= {_CHANGE_ES})"
)
_ASKED_RU = (
    r"(?:^|[,;:]\s)\W*(?:а |но |и )?(?:можно ли|нельзя ли|(?:не )?могли бы (?:вы|мы)|можем ли мы|"
    r"почему бы(?: нам)? не|не (?:лучше|проще)(?: было бы)? ли|не (?:лучше|проще) ли(?: было бы)?|"
    rf"возможно ли)(?: просто| пожалуйста,?| попросить| предложить)*(?= {_GAP}{_CHANGE_RU})"
)
_ASKED_ZH = (
    r"(?:能否|可否|是否可以|是不是(?:可以|能)|能不能|可不可以|何不)(?:请|就|干脆|直接)?"
    rf"(?=(?:[把将][^，。？]{{1,40}})?{_CHANGE_ZH})"
)
_ASKED_AR = (
    r"(?<!\w)(?:هل (?:يمكن(?:نا|كم)?|نستطيع|من الممكن|بالإمكان|بإمكاننا)|لم لا|لماذا لا|ألا يمكن|"
    rf"أليس من (?:الأفضل|الأنسب|الأجدر|الأولى))(?: أن)?(?= {_CHANGE_AR})"
)
ASKED_FOR = Words(f"{_ASKED_EN}|{_ASKED_FR}|{_ASKED_ES}", f"{_ASKED_RU}|{_ASKED_ZH}|{_ASKED_AR}")
"""`Could we delete …?`, `Why not delete …?`: who asks so would have it done; not `should we …?`."""
QUESTION = Words(
    r"\b(?:questions?|preguntas?)\b(?! of\b)",
    r"\b(?:вопрос|спросить)\w*|疑问|请教|(?:一个|个|如下)问题|(?<![\u0621-\u064a])(?:ال)?(?:سؤال|أسئلة)",
)
"""`I have a question on resolves 2`: what follows only asks."""
SHOULD = Words(
    r"^\W*(?:(?:and|but|so|then|et|mais|alors|y|pero|entonces) )?(?:(?:should|shall|must) (?:we |"
    r"one )?|"
    r"(?:faut-il|doit-on|devr(?:ions|ait)-(?:nous|on)) |(?:debe(?:mos|ríamos|rían?|n)?|hay que|"
    r"habría que) |"
    rf"(?={orders('en')}\b|{orders('fr')}\b|{orders('es')}\b))",
    r"^\W*(?:(?:а|и|но) )?(?:(?:следует|нужно|надо|стоит) ли |"
    rf"(?={orders('ru')}))|^\W*(?:是否应该?|应否|要不要|该不该|(?={any_act('zh')}))|"
    rf"^\W*(?:هل (?:ينبغي|يجب) |(?={any_act('ar', Form.NOUN)} ))",
)
"""`Should we delete …?`, `Delete …?`: a yes to it is an order."""
_VIEW = (
    r"(?:in (?:our|my) (?:view|opinion)|for us|(?:we|i) (?:would )?(?:think|believe|feel|say)|"
    r"(?:our|the) answer"
    r" is|à (?:notre|mon) (?:avis|sens)|pour nous|(?:nous pensons|nous croyons|je crois|"
    r"je pense) que|"
    r"a (?:nuestro|mi) (?:juicio|parecer|entender)|en nuestra opinión|para nosotros|cre(?:emos|"
    r"o) que|"
    r"на наш взгляд|по (?:нашему|моему) мнению|(?:мы )?(?:думаем|считаем|полагаем),? что|我(?:们|"
    r"方|国)?认为|"
    r"我们的(?:回答|答案)是|(?:في |ب)رأينا|نعتقد(?: أن| أنه)?|جوابنا)[,:،，]?\s?"
)
YES = re.compile(
    rf"^\W*(?:{_VIEW})?(?:yes|so|indeed|absolutely|definitely|certainly|oui|bien sûr|certainement|"
    r"absolument|sí|claro(?: que sí)?|por supuesto|да|конечно|безусловно|следует|нужно|是的?|"
    r"应该?当?|要|可以|"
    r"对|نعم|بالتأكيد|ذلك)"
    rf"(?:[,，،]\s?(?:{_VIEW})?(?:so|it should|we should)?)?\W*$",
    re.IGNORECASE,
)
"""The short answer that a writer gives to his own question."""
ANSWERS = re.compile(
    r"^\W*(?:no|non|нет|не думаем|不[是用必]?|没有|لا|yes|oui|sí|да|是的?|نعم)"
    r"[,;:，；،؛—–]\s*(?=\S)",
    re.IGNORECASE,
)
SHORT = re.compile(
    rf"^\W*(?:{_VIEW})?(?:no|not|non|not really|(?:we|i) (?:do not|don[’']t) think so|pas vraiment|"
    r"nous ne le pensons pas|no lo creemos|нет|не думаем|не нужен|不|没有|不必|没有必要|否|لا|"
    r"لا نعتقد ذلك|"
    r"yes|oui|sí|да|是的?|نعم)\W*$",
    re.IGNORECASE,
)
"""An answer of a word or two: what the question named is still spoken of."""
PLAIN = (
    # English
    rf"|\b(?:kindly|would you(?: please| kindly)?|could you(?: please| kindly)?|(?:grateful|"
    rf"thankful|"
    rf"obliged|happy|glad|pleased|appreciate(?: it)?|welcome it|better|helpful|good) if {_COULD}|"
    rf"(?:happy|glad|pleased|content) to see|we[’']d (?:rather|like to|prefer to|suggest)|"
    rf"(?:we|i) move (?:to|that)|advocates?|pleads? for|argues? for|(?:we|i|"
    rf"Ourland) (?:\w+ )?(?:hopes?|"
    rf"feels?|trusts?|maintains?|insists?)(?: that| on| for)?|instruct\w* (?:\w+ )?to|"
    rf"invites? the \w+ to|could we (?:not )?|might we|may (?:we|i)|must|ought to)\b"
    rf"(?= {_GAP}(?:be |were )?{_CHANGE_EN})|"
    # French
    rf"\b(?:veuillez|(?:peut-être|sans doute) (?:faudrait|conviendrait)-il(?: de)?|merci de|"
    rf"prière de|pri(?:e|ons) (?:\S+ ){{0,3}}?de|saur\w+ gré de|"
    rf"reconnaissants? (?:de|si)|(?:aimer\w+|espér\w+|tenons à ce) que?|d[’']avis (?:de|qu[e’'])|"
    rf"plaid\w+ (?:pour|en faveur)|(?:invit|appel|engage|encourage|exhort)\w+ (?:\S+ ){{0,3}}?à|"
    rf"charg\w+ de|instructions? de|mandat de|voir|œuvr\w+ pour|milit\w+ pour)(?= {_GAP}"
    rf"{_CHANGE_FR})|\b(?:on|l[’']on) (?={_CHANGE_FR}ra\b)|"
    # Spanish
    rf"\b(?:ro(?:gamos|gar\w+)(?: que)?|agradec\w+(?: que| si)?|gustar\w+ que|gustaría|"
    rf"(?:amabilidad|"
    rf"bondad) de|tengan a bien|por favor,?|instrucciones de|encarg\w+|esper\w+ que|"
    rf"(?:invit|exhort|alent|inst)\w+ (?:\S+ ){{0,3}}?a|sírva\w+|abog\w+ por|hay que|tenemos que)"
    rf"(?= {_GAP}{_CHANGE_ES})"
)
BEYOND = (
    # Russian
    rf"|\b(?:пожалуйста,?|признательн\w+ за|благодарн\w+ за|(?:благодарн|"
    rf"признательн)\w+(?: бы)?,? если "
    rf"бы|надеемся,? что|хотелось бы|поруч\w+(?: нам| мне)?(?: предложить| просить)?|призыва\w+|"
    rf"мы (?:\w+ )?за|с просьбой|просьба|(?:инструкци|указани)\w+|предложить|настаива\w+ на)"
    rf"(?= {_GAP}{_CHANGE_RU})|"
    # Chinese
    rf"(?:望|盼|如能|若能|如可|烦|恳|奉命|受命)(?=(?:贵[^，。]{{0,6}})?(?:予以|考虑|将[^，。]{{0,20}}|把[^，。]{{0,20}})?"
    rf"{_CHANGE_ZH})|"
    # Arabic
    rf"(?:الرجاء|[نأت]ميل إلى|[نأت]تقدم (?:\S+ )?بطلب|[نأت]لتمس|[نأت]أمل|[نأ]رجو|[نأ]ود لو|تعليمات|"
    rf"كلف\S+|[نأت]ناشد|نكون ممتنين لو)(?= (?:\S+ ){{0,3}}?(?:أن )?[ب]?(?:{_CHANGE_AR}|حُ?ذفت))"
)
