"""Provisions that do what people do: `resolves 6 echoes recognizing c)`; tables only."""

import re

_SIGN = r"\(?(?:\d{1,2}|[a-z])\)?(?:bis|ter)?"
IS_SUBJECT = re.compile(
    rf"^\W*(?:(?:(?:the )?(?:resolves|considering|recogni[sz]ing|noting|recalling|paragraph|point|"
    rf"item|"
    rf"clause)|(?:instructs|invites) [^.,;]{{3,50}}) {_SIGN} (?:\w+ly |also |already |"
    rf"only )?(?:echoes|"
    r"supports|endorses|backs|agrees|coincides|aligns|mirrors|shares|welcomes|opposes|"
    r"contradicts)\b|"
    rf"(?:le |l[’'])?(?:point |paragraphe |alinéa )?(?:{_SIGN} du )?(?:décide|considérant|"
    rf"reconnaissant|"
    rf"notant|rappelant)(?: {_SIGN})? (?:\w+ )?(?:rejoint|appuie|soutient|partage|contredit)\b|"
    rf"(?:el |la )?(?:punto |párrafo |apartado |inciso )?(?:{_SIGN} del )?(?:resuelve|considerando|"
    rf"reconociendo|observando|recordando)(?: {_SIGN})? (?:\w+ )?(?:coincide|apoya|respalda|"
    rf"concuerda|"
    r"comparte|contradice)\b|"
    rf"(?:под)?(?:пункт|абзац) {_SIGN}(?: раздела «[^»]{{3,40}}»)? (?:\w+ )?(?:поддерживает|"
    rf"совпадает|"
    r"разделяет|противоречит)\b|"
    rf"(?:做出决议|作出决议|考虑到|认识到|注意到|忆及|责成[^，。]{{0,16}}|请[^，。]{{2,16}})\s?{_SIGN}"
    r"(?:也|已|已经|还)?(?:支持|赞同|同意|反对|与[^，。]{1,30}一致)|"
    r"(?:ال)?(?:فقرة|بند) \S{1,4} من [^.،]{3,30}? [تي](?:تفق|دعم|ؤيد|عارض)(?!\w))",
    re.IGNORECASE,
)
"""What is said of a text by a verb that takes a side: nobody takes one."""
