"""Stems without which the patterns of stances cannot match: these are dear, and stems are cheap."""

from bot.mail.stems import Stems
from bot.reading.words import answer_words, fate_words, side_frames, side_words, voiced_sides

BACK = Stems(
    *(
        "withdr|retract|take back|disregard|ignor|discard|delete|not consider|recall|retir|"
        "tenir compte|tenez pas|nul|rappel|omiso|en cuenta|recuperar|tengan|tomen|отзыва|"
        "отозва|снима|снят|учитыва|во внимание|игнор|недействит|撤|收回|忽略|理会|作废|不予|سحب|"
        "تجاهل|"
        "مسحوب|لاغ|عدول|не рассматр|作罢|الأخذ|إهمال|اعتبار|pursu|insist|maint|press|drop|abandon|"
        "giv|table|void|moot|in error|mistake|prematurely|accident|manten|renonc|renonç|renunci|"
        "desist|as not |as never |as unsent|avenu|non env|non reç|por no |como no |отказ|настаив|"
        "больше не|не поддержив|坚持|放弃|不再|تراجع|تخل|تنازل|عدل|تمسك|صر|"
        "forget|let go|never mind|oubli|olvid|забуд|no longer|any more|any longer| plus|"
        "ya no|لم نعد|لم تعد|لم أعد|"
        "zurückrufen|mensagem|richiamare|revocare|intrekken|odwołać|wycofać|geri çağır|återkall|"
        "tilbake|tilbage|odvolat|取り消|회수|استدعاء|استرجاع"
    ).split("|")
)
MENDS = Stems(
    *(
        "correct|corrig|errat|please read|typo|mistake|error|slip|should|wrong|replac|supersed|"
        "instead|rectif|coquille|erreur|erron|lire|corrección|errata|corre|debe|debería|donde dice|"
        "исправ|поправк|уточнен|опечат|ошиб|читать|неточн|更正|勘误|纠正|订正|有误|错误|笔误|应|"
        "تصحيح|تصويب|قرأ|"
        "aurais dû|aurions dû|debí|debim|wherever|where i|where we|léase|leer|lean|改读|改称|قراءة|"
        "خطأ|نصحح|أصحح|الصواب|الصحيح|meant|fallait|donde d|donde e|вкрал|допущ|закрал|ورد|وقع|"
        "remplac|sustitu|reempla|замен|替|استعاض|استبدال|محل|"
        "voulais dire|voulions dire|quería dec|queríamos dec|в виду|أقصد|نقصد|أعني|نعني|本意|笔误|"
        "disculp|perd|agissait|прощени|извин|抱歉|对不起|عتذر|عذرا"
    ).split("|")
)
SIDES = Stems(
    *(
        "support|agree|accept|endors|thank|follow|suiv|merci|gracias|спасибо|нельзя|谢|backing|"
        "blessing|with you|happy|join|align|second|back|favo|concur|share|associat|"
        "live with|subscribe|sign|happy|comfortable|fine with|content|consent|approv|oppos|"
        "object|reject|against|-1|+1|go along|need|merit|reason|difficult|welcome|appui|appuy|"
        "souti|souten|souscri|approuv|partag|ralli|associ|joign|joint|align|favorable|accord|"
        "faveur|oppos|contre|défavor|désaccord|accept|mesure|nécessit|apoy|respald|secund|"
        "suscrib|compart|aceptable|apro|sumamos|adher|unimos|asoci|sumo|acuerdo|podemos|puede|"
        "puedo|"
        "estamos|aceptamos|opon|opongo|contra|rechaz|objet|поддерж|присоедин|соглас|раздел|"
        "одобр|выступа|солидар|не мож|не могу|не готов|не в сост|возраж|против|видим|支持|"
        "赞成|赞同|同意|附议|认同|接受|反对|不能|无法|不|ؤيد|دعم|وافق|ننضم|نشاطر|تأييد|نساند|"
        "صوت|concern|doubt|voice|suma|condiciones|возража|"
        "عارض|عترض|رفض|نستطيع|يمكن|يتعذر|لسنا|نقبل|مقبول|can|could|cannot|inconv|repar|"
        "obst|averse|nothing|behind|unable|trouble|problem|d’un|d'un|agrad|ojos|bien|saur|peut|"
        "nôtre|sienne|suya|nuestra|устраива|приемлем|затрудн|принять|异议|意见|乐见|愿|宜|便|مانع|"
        "نرحب|ترحب|بأس|يسع|صعب|وسع|أييد|red line|too far|trop loin|demasiado|necesid|motivo|razón|"
        "必要|ضرور|حاجة|داعي|مبرر|اعتراض|accommod|in the way|block|withdraw|lift|waive|levons|lève|"
        "convient|convien|موافق|problem|difficil|dificult|difficult|сомнен|трудност|困难|صعوب|nada|"
        "so would|so do|so are|fine |same |même avis|misma|мнени|一致|相同|نتفق|"
        "to see|heureu|satisf|at ease|okay|ok with|ok about|"
        "delight|keen|suit|sponsor|we like|parrain|patrocin|vendr|irait|устро|主意|за.|"
        "part ways|part company|sépar|separan|no to |no on |non pour|non à|non au|no a|, no|"
        "reluct|loath|hesitant|averse|réticen|hostil|peu |reac|renuen|poco |хотел|whatever|either|"
        "importe|cualquiera|устро|"
        "bloqu|obstacul|obstacle|barrage|impedir|блокир|препятств|мешать|阻|عرقل|تعطيل|إعاقة|"
        "respe|respet|so no|donc non|levant|levan|снима|отзыва|撤|نسحب|تسحب|نرفع|ترفع"
    ).split("|"),
    *side_words.SIDES,
    *answer_words.SIDES,
    *side_frames.SIDES,
    *fate_words.SIDES,
    *voiced_sides.SIDES,
)
HOLDS = Stems(
    *(
        "reserv|réserv|резерв|оставля|保留|حتفظ|تحفظ|position|unable|not able|conclu|complet|"
        "finish|"
        "finali|await|pending|attente|avis arr|todavía|aún|espera|пока|еще|ещё|ожидан|在研|在审|"
        "time|temps|tiempo|время|时间|وقت|instruct|"
        "内部协商|征求|尚未|还未|有待|持保留|تزال|نزال|زالت|زلنا|انتظار|إلى حين"
    ).split("|"),
    *side_words.HOLDS,
)
KEEPS = Stems(
    *(
        "need|reason|merit|justif|grounds|necesid|razón|motivo|必要|ضرور|حاجة|داعي|مبرر|"
        "نفضل|prefer|préfér|"
        "keep|retain|as it|as they|rather|garder|maint|conserv|manten|сохран|остав|维持|بقاء|"
        "no change|changement|cambios|gard|mantén|stay|remain|rester|demeur|qued|dej|"
        "not |n't |n’t |ne |évit|evit|avoid|refrain|hold off|no |leave|"
        "prefier|préced|précéd|ancien|anterior|older|previous|former|"
        "text in force|status quo|hope|want|veut|voulons|quier|querem|desea|souhait|current|"
        "existing|present|original|"
        "actuel|existant|en vigueur|d'origine|d’origine|actual|"
        "vigente|existente|действующ|нынешн|существующ|текущ|имеющ|изменени|изменять|менять|"
        "保留|维持|沿用|حالي|قائم|راهن|أصلي"
    ).split("|"),
    *answer_words.KEEPS,
)
