"""Words that stand in place of a wording and say what becomes of it: deleted, or kept.

Tables only, in six languages: in the cells of a table of changes, behind the number of a clause.
"""

import re

GONE = re.compile(
    r"\W*(?:SUP|(?:to be |be |please )?(?:deleted?|suppress(?:ed)?|removed?|deletion|"
    r"suppression|omit(?:ted)?|dropped?|struck(?: out)?|removal|taken out)|(?:to go|out)|"
    r"(?:à |être )?(?:supprim(?:er|ée?|ons|ez)|retir(?:er|é)|biff(?:er|é)|disparaître)|retrait|"
    r"(?:a )?(?:suprimir|eliminar)(?:se)?|(?:suprim|elimin)(?:id|ad)[oa]|"
    r"(?:se )?supr[ií]m[ae](?:se)?|"
    r"(?:se )?elim[ií]n[ae](?:se)?|supresión|eliminación|quitar|borrar|"
    r"(?:подлежит )?исключени[юе]|исключить|исключается|исключен\w?|удалить|删除|删去|حذف|الحذف|"
    r"تحذف|يحذف)\W*",
    re.IGNORECASE,
)
KEPT = re.compile(
    r"\W*(?:NOC|(?:no|not any) (?:change|amendment|modification)s?(?: (?:is|are))?(?: proposed|"
    r" needed|"
    r" required| necessary| suggested)?|unchanged|untouched|"
    r"(?:there is )?nothing to (?:change|add|amend|modify)(?: here| for us| from us)?|"
    r"(?:to )?(?:be )?(?:keep|kept|retain(?:ed)?|maintain(?:ed)?|leave|left|preserved?)(?: it|"
    r" this)?"
    r"(?: (?:exactly )?as (?:it )?(?:is|stands)| unchanged| untouched| alone| unaltered)?|"
    r"(?:stet|(?:(?:it |this |that )?(?:is )?(?:just |quite |very |perfectly )?(?:fine|good|ok|"
    r"okay|"
    r"right) )?as (?:is|it is|it stands)|remains?|stays?)(?: as it is| unchanged)?|"
    r"(?:pas de|aucun|aucune|sans) (?:changement|modification)s?|inchangée?s?|"
    r"(?:à |être )?(?:conserv(?:er|ée?s?)|laiss(?:er|ée?s?)|gard(?:er|ée?s?)|mainten(?:ir|ue?s?))"
    r"(?: tels? quels?| telles? quelles?| inchangée?s?| en l[’']état)?|tel(?:le)? quel(?:le)?|"
    r"en l[’']état|maintien|(?:il n[’']y a )?rien à (?:changer|modifier|redire)|"
    r"(?:c[’']est )?(?:très |parfaitement )?(?:bien|bon|parfait) (?:ainsi|comme (?:ça|cela)|"
    r"tel(?:le)? quel(?:le)?)|"
    r"sin (?:cambios?|modificaci[oó]n(?:es)?)|ning(?:ún|una) (?:cambio|modificación)|"
    r"(?:a |se )?(?:mantener|mant[eé]ng?ase|mantiene|conservar|conserv[ae]se|conserva|dejar|"
    r"d[eé]jese|deja|queda|quede)(?: (?:tal )?como est[áa]| tal cual| sin cambios| igual)?|"
    r"tal cual|"
    r"mantenimiento|(?:no hay )?nada que (?:cambiar|modificar|tocar)|(?:está )?(?:muy )?bien "
    r"(?:así|como está)|"
    r"без изменений|изменений (?:нет|не требуется)|(?:оставить|сохранить|оставляем|сохраняется|"
    r"остается|остаётся)(?: без изменений| как есть| в силе| в (?:нынешней|действующей) редакции)?|"
    r"ничего не менять|не (?:из)?менять|"
    r"不变|保持不变|无修改|不(?:作|做)?(?:任何)?(?:修改|改动|变动)|无变化|无[需须](?:修改|改动)|"
    r"维持原文(?:[，,]不作(?:任何)?修改)?|维持不变|照旧|保留(?:不变|原文|现有案文)?|保持原[样文]|"
    r"(?:دون|بدون|بلا) (?:تغيير|تعديل)|لا (?:تغيير|تعديل)|"
    r"(?:الإبقاء|إبقاء|[تي]بقى)(?: علي\w{1,2})?(?: كما (?:هي|هو)| دون تغيير)?)\W*",
    re.IGNORECASE,
)
