"""One sentence may hold several orders: "delete resolves 5 and add to resolves 6 …"."""

import re
from collections.abc import Callable

_QUOTED = re.compile(r"[\"“«„「『][^\"”»“」』]{0,600}[\"”»“」』]")
VERBS = (
    r"(?:delet|remov|suppress|strik|omit|drop|add|insert|includ|modif|amend|chang|reword|rephras|"
    r"replac|substitut|keep|retain|leav|maintain|mov|merg|combin|split|transfer|"
    r"supprim|retir|biff|enlev|élimin|ajout|insér|inclu|intercal|remplac|substitu|reformul|mainten|"
    r"conserv|laiss|gard|dépla|transf|fusionn|scind|"
    r"supri|elimin|quit|borr|tach|añad|agreg|intercal|incorpor|sustitu|reemplaz|cambi|manten|dej|"
    r"traslad|fusion|refund|divid|"
    r"исключ|удал|сня|убра|добав|встав|дополн|измен|замен|излож|включ|сохран|остав|перенес|"
    r"объедин|раздел)\w*"
)
_PLACE = (
    r"(?:(?:in|under|at|au|aux|à l[a’']|dans|sous|en|bajo|в|во)\s(?:[^\s,;:.]+\s){1,10}?"
    r"(?:please |to |veuillez |de )?)?"
)
_NEW = (
    r"(?:(?:an?|one|the|en) )?(?:new|further|additional|nouveau|nouvel|nouvelle|nuevo|nueva|"
    r"нов(?:ый|ого|ым|ую))\s|(?:un|une|una) (?:nouve|nuev)\w+\s"
)
_JOINT = re.compile(
    r"(?:[,;]\s*)?\b(?:and|as well as|et|ainsi que|ainsi qu[’']|y|e|así como|и|"
    r"а также)\s?(?<=[\s’'])"
    r"(?:also |then |aussi |también |to |de |d[’'])?"
    rf"(?={_PLACE}{VERBS}|{_NEW})"
    r"|[;；؛]\s?(?=[^;；؛.。\x00]{2,70}?\s?(?:[:：]|\s[–—-])\s?\S)"
    r"|,?\s\b(?:and that|et que|y que|и чтобы)\s"
    r"|,\sа\s(?=(?:в\s)?(?:под)?пункт)"
    r"|[，；、]?(?:并|以及|同时|且|和)(?=删除|删去|增加|新增|修改|将|把|在|一?个?新的)"
    r"|，(?=[^，。；：“”]{2,24}(?:保持|维持|不变|不作|不改|删除|删去|改为|则?应|宜))"
    r"|[،؛]?\s*و(?=حذف|إضافة|تعديل|استبدال|فقرة جديدة|بند جديد|فقرة فرعية|الإبقاء|إبقاء|نقل|دمج|"
    r"الاستعاضة)",
    re.IGNORECASE,
)


_NUMBERED = re.compile(
    r"\b(?:paragraph|para|point|item|paragraphe|alinéa|punto|apartado|párrafo|пункт\w{0,2}|الفقرة)"
    r"\s\(?(?:\d{1,2}|[a-h]\))",
    re.IGNORECASE,
)
"""A clause of the section last named: `and in paragraph 2 replace …`."""


def joints(sentence: str, has_object: Callable[[str], bool]) -> list[tuple[int, int]]:
    """What joins the parts of a sentence that each order something of a place of their own.

    `has_object` says whether a part names one: "deleted and replaced by" is one order.
    """
    hidden = _QUOTED.sub(lambda match: "\x00" * len(match[0]), sentence)
    found: list[tuple[int, int]] = []
    begin = 0
    for joint in _JOINT.finditer(hidden):
        before, rest = sentence[begin : joint.start()], sentence[joint.end() :]
        if has_object(before) and (has_object(rest) or _NUMBERED.search(rest)):
            found.append(joint.span())
            begin = joint.end()
    return found
