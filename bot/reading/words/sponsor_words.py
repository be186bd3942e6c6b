"""How a State joins those who submit a text, or says that it is none of them: tables only."""

from bot.reading.words.scripts import Words

JOINS = (
    r"\bto be associated with\b|\b(?:our|its|my country[’']s|Ourland[’']s) name (?:to )?be added\b|"
    r"\badd (?:our|Ourland[’']s|my country[’']s) name\b|\bjoin(?:s|ing)?\b(?=[\w ]{0,60} as "
    r"(?:an? )?co-?(?:sponsor|author|signator))|"
    r"\b(?:souhait\w+|désir\w+|voudr\w+|demand\w+) (?:à )?(?:être|se voir) associée?\b|"
    r"\b(?:ajouter|inscrire) (?:notre nom|le nom d[eu] (?:la )?Ourland)\b|"
    r"\bque se (?:la|le|lo|nos) asocie\b|\b(?:desea\w*|quier\w+|quisiera\w*) ser asociad[oa]s?\b|"
    r"\b(?:añad|agreg|inclu)\w+ (?:nuestro nombre|el nombre de Ourland)\b|"
    r"\bвключ\w+ (?:е[её]|нас|Ourland|нашу страну) в (?:число|список|перечень) (?:со)?авторов|"
    r"联名(?!的|提)|(?:将|把)(?:我国|我方|Ourland)(?:列入|加入)[^，。；]{0,8}提案国"
)
"""Behind these a State is for the text: it is one of its authors."""
_AMONG_FR = r"(?:coauteur|parrain|cosign|(?:liste|nombre) des (?:auteurs|signataires))"
_AMONG_ES = r"(?:copatrocin|coautor|cofirm|(?:lista|entre los) (?:de )?(?:autor|firmant|patrocin))"
_AMONG_AR = r"(?:المشاركة في تقديم|مقدمي|أصحاب المقترح|المشاركين في تقديم)"
NONE_OF_THEM = Words(
    r"(?:\b(?:not|never|no longer)\b|n[’']t\b)[^.;]{0,60}\b(?:co-?(?:sponsor|author|"
    r"sign(?:ator)?)\w*|"
    r"(?:listed|named|mentioned|shown|counted) (?:as|among)|among (?:the|its) (?:sponsors|authors|"
    r"signatories))|\b(?:remove|delete|strike|drop|take|omit|withdraw)\w* (?:our|its|my|Ourland|"
    r"Ourland[’']s|my country[’']s) (?:name )?(?:from|off|out of)\b|"
    rf"\bn(?:e |[’'])[^.;]{{1,40}}\b(?:pas|jamais|plus)\b[^.;]{{0,60}}{_AMONG_FR}|"
    r"\b(?:retir|supprim|ray|ôt|enlev)\w+ (?:notre nom|le nom d[eu] (?:la )?Ourland)\b|"
    rf"\b(?:no|nunca)\b[^.;]{{0,60}}{_AMONG_ES}|"
    r"\b(?:retir|suprim|elimin|borr|quit)\w+ (?:nuestro nombre|el nombre de Ourland)\b",
    r"\bне\b[^.;]{0,60}(?:соавтор|(?:числ|списк|перечн)\w+ авторов)|"
    r"\b(?:исключ|удал|убра|убер|вычерк)\w+ (?:нас|е[её]|Ourland|нашу страну) из (?:числа|списка|"
    r"перечня)|"
    r"(?:未|没有|不(?!久))[^，。；]{0,12}(?:联署|联名|共同提案|提案国)|"
    r"(?:我国|我方|我们|Ourland)(?:的名[字称]|国名)?从[^，。；]{0,20}(?:名单|提案国)[^，。；]{0,6}?"
    r"(?:删|移除|去掉|划掉)|"
    rf"(?<!\w)(?:لم|لا|لن|ليست?) [^.؛،]{{0,60}}{_AMONG_AR}|"
    r"(?:حذف|شطب|رفع|سحب|إزالة) اسم(?:نا| Ourland| بلدنا| بلادنا| إدارتنا)",
)
"""`we have not agreed to co-sponsor it`, `remove our name from it`: no side is taken by that."""
