"""One sentence may hold several orders: "delete resolves 5 and add to resolves 6 …"."""

import re
from collections.abc import Callable

from bot.resolutions.verbs.acts import Form
from bot.resolutions.verbs.asked import any_act

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
_NOUNS = (
    r"(?:the |la |le |l[’']\s?|el )?(?:"
    + "|".join(any_act(language, Form.NOUN) for language in ("en", "fr", "es"))
    + r") (?:of|du|de la|de los|des?|del?|d[’'])"
)
"""`the deletion of resolves 5 and the addition of resolves 7`."""
_BECOMES = (
    r"(?:should|must|shall|may|can|is|remains?|stays?|doi[vt]|devr|pe?u[tx]|rest|être|deb|queda|sea|"
    r"должен|следует|остается|остаётся|нужно|можно)"
)
_JOINT = re.compile(
    r"(?:[,;]\s*)?\b(?:and|as well as|et|ainsi que|ainsi qu[’']|y|e|así como|и|"
    r"а также)\s?(?<=[\s’'])"
    r"(?:also |then |aussi |también |to |de |d[’'])?"
    rf"(?={_PLACE}{VERBS}|{_NEW}|{_NOUNS})"
    r"|[;；؛]\s?(?=[^;；؛.。\x00]{2,70}?\s?(?:[:：]|\s[–—-])\s?\S)"
    rf"|\s?;\s?(?:(?:and|et|y|и)\s)?(?={_NOUNS}|(?:to |de |à )?{VERBS}\s)"
    r"|,?\s\b(?:and that|et que|y que|и чтобы)\s"
    r"|(?P<goes_on>,?\s\b(?:and|et|y|while|but|mais|pero|и|но|а)\s)(?=(?:the |le |la |l[’']|el )?"
    r"(?:paragraph|para|point|item|paragraphe|alinéa|punto|apartado|párrafo|пункт)\s\(?(?:\d{1,2}|"
    rf"[a-h]\))(?: [^\W\d]{{2,}}){{0,4}}? {_BECOMES}(?!\w* l[’']être))"
    r"|,\sа\s(?=(?:в\s)?(?:под)?пункт)"
    r"|[，；、]?(?:并|以及|同时|且|和)(?=删除|删去|增加|新增|修改|将|把|在|一?个?新的)"
    r"|，(?=[^，。；：“”]{2,24}(?:保持|维持|不变|不作|不改|删除|删去|改为|则?应|宜))"
    r"|[،؛]?\s*و(?=حذف|إضافة|تعديل|استبدال|فقرة جديدة|بند جديد|فقرة فرعية|الإبقاء|إبقاء|نقل|دمج|"
    r"الاستعاضة)|[，；](?:但|而|且)?(?=第[\d一二三四五六七八九十]{1,2}[段款项])"
    r"|[،؛]?\sو?(?=(?:(?<=و)[تي]\w{2,7}|أما) الفقرة \(?(?:\d|[أ-ي]\)))"
    rf"|[،؛]\s*و(?={any_act('ar', Form.PASSIVE, Form.FIRST)}\s|نقترح\s)",
    re.IGNORECASE,
)


_NUMBERED = re.compile(
    r"\b(?:paragraph|para|point|item|paragraphe|alinéa|punto|apartado|párrafo|пункт\w{0,2}|الفقرة)"
    r"\s\(?(?:\d{1,2}|[a-h]\))|第[\d一二三四五六七八九十]{1,2}[段款项]",
    re.IGNORECASE,
)
"""A clause of the section last named: `and in paragraph 2 replace …`."""


_WHOLE = re.compile(
    r"\b(?:preambles?|préambule|preámbulo|operative part|dispositif|parte dispositiva|"
    r"rest(?:e|o)?(?= (?:of|du|de|del)\b))\b|\bпреамбул\w+|\bостальн\w+",
    re.IGNORECASE,
)
"""A part of the text that is no clause: `no change to the preamble; deletion of resolves 6`."""
_SAID = re.compile(rf"\s(?:{_BECOMES}|(?!раздел){VERBS})", re.IGNORECASE)
"""That something is to become of a place, before another is named."""


def joints(sentence: str, has_object: Callable[[str], bool]) -> list[tuple[int, int]]:
    """What joins the parts of a sentence that each order something of a place of their own.

    `has_object` says whether a part names one: "deleted and replaced by" is one order.
    """
    hidden = _QUOTED.sub(lambda match: "\x00" * len(match[0]), sentence)
    found: list[tuple[int, int]] = []
    begin = 0
    for joint in _JOINT.finditer(hidden):
        before, rest = sentence[begin : joint.start()], sentence[joint.end() :]
        if joint["goes_on"] and not _SAID.search(before):
            continue  # `paragraph 2 and paragraph 3 should be deleted`
        whole = _WHOLE.search(before) is not None
        if (whole or has_object(before)) and (has_object(rest) or _NUMBERED.search(rest)):
            found.append(joint.span())
            begin = joint.end()
    return found
