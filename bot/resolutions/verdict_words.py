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
    r"\W*(?:NOC|no (?:change|changes|amendment|modification)s?(?: proposed| needed)?|unchanged|"
    r"(?:keep|retain|maintain)(?: as is| as it is| unchanged)?|(?:pas de|aucun|aucune|sans) "
    r"(?:changement|modification)s?|inchangée?|maintenir|sin (?:cambios?|modificaci[oó]n(?:es)?)|"
    r"(?:stet|as is|as it stands|remains?|stays?)|"
    r"tel(?:le)? quel(?:le)?|en l[’']état|maintien|à maintenir|conserver|tal cual|"
    r"mantenimiento|mant[eé]ng?ase|se mantiene|conservar|"
    r"rien à (?:changer|modifier|redire)|nada que (?:cambiar|modificar)|"
    r"mantener|без изменений|оставить (?:без изменений|как есть)|ничего не менять|не изменять|"
    r"сохранить|不变|保持不变|无修改|不修改|无变化|维持原文(?:[，,]不作(?:任何)?修改)?|"
    r"保留原文|保持原样|不作修改|不做修改|不作改动|(?:دون|بدون|بلا) (?:تغيير|تعديل)|لا تغيير)\W*",
    re.IGNORECASE,
)
