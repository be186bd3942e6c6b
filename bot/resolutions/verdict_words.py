"""Words that stand in place of a wording and say what becomes of it: deleted, or kept.

Tables only, in six languages: in the cells of a table of changes, behind the number of a clause.
"""

import re

from bot.resolutions.verbs.acts import Act
from bot.resolutions.verbs.asked import ALL, verbs

_GOES = "|".join(verbs(language, Act.DELETE, sure=None) for language in ALL)
GONE = re.compile(
    r"\W*(?:SUP|(?:to be |be |please |à |être |a |se |подлежит )?"
    rf"(?:ال)?(?:{_GOES}|disparaître|to go|out))\W*",
    re.IGNORECASE,
)
KEPT = re.compile(
    r"\W*(?:NOC|(?:no|not any) (?:change|amendment|modification)s?(?: (?:is|are))?(?: proposed|"
    r" needed|"
    r" required| necessary| suggested)?|unchanged|untouched|"
    r"(?:there is )?nothing to (?:change|add|amend|modify)(?: here| for us| from us)?|"
    rf"(?:to )?(?:be )?(?:leave|left|{verbs('en', Act.KEEP)})(?: it| this)?"
    r"(?: (?:exactly )?as (?:it )?(?:is|stands)| unchanged| untouched| alone| unaltered)?|"
    r"(?:stet|(?:(?:it |this |that )?(?:is )?(?:just |quite |very |perfectly )?(?:fine|good|ok|"
    r"okay|"
    r"right) )?as (?:is|it is|it stands)|remains?|stays?)(?: as it is| unchanged)?|"
    r"(?:pas de|aucun|aucune|sans) (?:changement|modification)s?|inchangée?s?|"
    rf"(?:à |être )?(?:laiss(?:er|ée?s?)|{verbs('fr', Act.KEEP)})"
    r"(?: tels? quels?| telles? quelles?| inchangée?s?| en l[’']état)?|tel(?:le)? quel(?:le)?|"
    r"en l[’']état|(?:il n[’']y a )?rien à (?:changer|modifier|redire)|"
    r"(?:c[’']est )?(?:très |parfaitement )?(?:bien|bon|parfait) (?:ainsi|comme (?:ça|cela)|"
    r"tel(?:le)? quel(?:le)?)|"
    r"sin (?:cambios?|modificaci[oó]n(?:es)?)|ning(?:ún|una) (?:cambio|modificación)|"
    rf"(?:a |se )?(?:{verbs('es', Act.KEEP)}|dejar|d[eé]jese|deja|queda|quede)"
    r"(?: (?:tal )?como est[áa]| tal cual| sin cambios| igual)?|"
    r"tal cual|"
    r"(?:no hay )?nada que (?:cambiar|modificar|tocar)|(?:está )?(?:muy )?bien "
    r"(?:así|como está)|"
    rf"без изменений|изменений (?:нет|не требуется)|"
    rf"(?:{verbs('ru', Act.KEEP)}|остается|"
    r"остаётся)(?: без изменений| как есть| в силе| в (?:нынешней|действующей) редакции)?|"
    r"ничего не менять|не (?:из)?менять|"
    r"不变|保持不变|无修改|不(?:作|做)?(?:任何)?(?:修改|改动|变动)|无变化|无[需须](?:修改|改动)|"
    r"维持原文(?:[，,]不作(?:任何)?修改)?|维持不变|照旧|(?:应|宜|拟)?(?:予以)?(?:保留|维持|沿用)(?:不变|原文|现有案文)?|保持原[样文]|"
    r"(?:دون|بدون|بلا) (?:تغيير|تعديل)|لا (?:تغيير|تعديل)|"
    r"(?:الإبقاء|إبقاء|[تي]بقى)(?: علي\w{1,2})?(?: كما (?:هي|هو)| دون تغيير)?)\W*",
    re.IGNORECASE,
)
