"""One sentence may hold several orders: "delete resolves 5 and add to resolves 6 …"."""

import re
from collections.abc import Callable

_QUOTED = re.compile(r"[\"“«„「『][^\"”»“」』]{0,600}[\"”»“」』]")
_JOINT = re.compile(
    r"(?:[,;]\s*)?\b(?:and|as well as|et|ainsi que|y|e|así como|и|а также)\s+"
    r"(?:also |then |aussi |también |to |de |d[’'])?"
    r"(?=(?:delet|remov|suppress|add|insert|modif|amend|replac|keep|retain|mov|supprim|ajout|insér|"
    r"remplac|mainten|dépla|supri|elimin|añad|agreg|sustitu|reemplaz|manten|исключ|удал|добав|"
    r"измен|замен|включ|сохран|перенес)\w*)"
    r"|[;；؛]\s?(?=[^;；؛.。\x00]{2,70}?\s?[:：]\s?\S)"
    r"|,?\s\b(?:and that|et que|y que|и чтобы)\s"
    r"|[，；、]?(?:并|以及|同时)(?=删除|删去|增加|新增|修改|将|把|在)"
    r"|[،؛]?\s*و(?=حذف|إضافة|تعديل|استبدال)",
    re.IGNORECASE,
)


def coordinated(sentence: str, has_object: Callable[[str], bool]) -> list[str]:
    """The parts of a sentence that each order something of a place of their own.

    `has_object` says whether a part names one: "deleted and replaced by" is one order.
    """
    hidden = _QUOTED.sub(lambda match: "\x00" * len(match[0]), sentence)
    parts: list[str] = []
    begin = 0
    for joint in _JOINT.finditer(hidden):
        before, rest = sentence[begin : joint.start()], sentence[joint.end() :]
        if has_object(before) and has_object(rest):
            parts.append(before)
            begin = joint.end()
    return [*parts, sentence[begin:]]
