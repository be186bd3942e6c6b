"""The words by which a file or mail that was sent is said to be wrong or replaced: tables only."""

import re

_MAIL = r"(?:version|comments?|remarks|mail|e-?mail|message|text|letter|contribution|note|one)s?"
_COURRIEL = r"(?:versions?|observations|commentaires?|remarques|courriel|message|texte|lettre)"
_CORREO = r"(?:versión|comentarios?|observaciones|correo|mensaje|texto|carta)"
_REPLACED = (
    rf"\b(?:replaces?|supersedes?|instead of|in place of) (?:the|my|our|those) (?:\w+ )"
    rf"{{0,3}}?{_MAIL}(?: of (?:my|our|the) \w+)?(?: (?:that|which))? (?:i|we) (?:\w+ )?(?:sent|"
    r"submitted|posted|circulated|made)\b|"
    rf"\b(?:remplac\w+|au lieu de) (?:les|la|le|mes|nos|l[’'])\s?(?:\w+ ){{0,2}}?{_COURRIEL} que "
    r"(?:j[’']ai|nous avons|j[’']avais) (?:\w+ )?(?:envoy|transmi|soumi|adress)\w+|"
    rf"\b(?:sustitu\w+|reempla\w+|en lugar de) (?:l[oa]s|el|al?|la|mis?|nuestr\w+) (?:\w+ )"
    rf"{{0,2}}?{_CORREO} que (?:\w+ )?(?:envi|mand|remit|present)\w+|"
    r"\bзамен\w+ (?:\w+ ){0,2}?(?:замечани|комментари|письм|верси|сообщени|текст)\w*,? "
    r"(?:направленн|отправленн|присланн|посланн|котор\w+ (?:мы|я))\w*|"
    r"替[换代][^。；]{0,12}(?:发送|发出|发|提交|报送)的(?:意见|邮件|版本|文件|评论)|"
    r"(?:الاستعاضة|[تي]حل محل|استبدال) (?:عن )?(?:ال)?(?:تعليق|رسال|نسخ|ملاحظ|نص)\S* (?:التي|الذي) "
    r"(?:أرسل|بعث|قدم)\S*"
)

_FLAWED = (
    r"\b(?:files?|versions?|documents?|attachments?|contributions?|papers?) (?:that |which )?"
    r"(?:(?:i|we) (?:\w+ )?(?:sent|attached|circulated)|(?:was )?(?:sent|circulated))\b[^.]{0,60}"
    r"\b(?:wrong|old|outdated|incorrect|not the right|error|mistake|typo|slip)s?\b|"
    r"\b(?:fichier|version|document|contribution|pièce jointe)s? (?:que )?"
    r"(?:(?:j[’']ai|nous avons) )?(?:envoy|transmis|diffus)(?:é?e?s?)\b[^.]{0,60}"
    r"\b(?:erronée?|pas (?:le|la) bonn?e?|périmée?|mauvaise?|erreurs?|coquilles?|fautes?)\b|"
    r"\b(?:archivo|versión|documento|contribución)s? (?:que )?(?:(?:hemos|he) )?"
    r"(?:envi|mand|remit)\w+\b[^.]{0,60}"
    r"\b(?:equivocad[oa]|err[oó]ne[oa]|incorrect[oa]|error(?:es)?|erratas?)\b|"
    r"(?:файл|верси|вариант|документ|вклад)\w*,? (?:(?:который|которую|что) (?:мы|я) (?:\w+ )?"
    r"(?:отправ|направ|посла|присла)\w*|(?:отправлен|направлен|послан|прислан|разослан)\w*)"
    r"[^.]{0,60}(?:ошиб|неверн|неточност|опечат|не тот|не та|устарел)|"
    r"(?:发送|发出|发)的(?:文件|版本|附件|文稿)[^。]{0,12}(?:有误|错误|不对)|"
    r"(?:الملف|النسخة|الوثيقة|المساهمة) (?:الذي أرسل|التي أرسل|المرسل)\w*[^.]{0,60}"
    r"(?:خاطئ|غير صحيح|خطأ|أخطاء)"
)
"""`the file that I sent had a mistake`."""
_SWAPPED = (
    r"\breplace (?:my|our) (?:\w+ ){0,2}?(?:file|version|document|contribution|proposals?|paper)\b"
    r"[^.]{0,60}\b(?:by|with)\b|"
    r"\bremplac(?:er|ez) (?:mon|ma|notre|nos) (?:\w+ )?(?:fichier|version|document|contribution|"
    r"propositions?)\b[^.]{0,60}\bpar\b|"
    r"\b(?:sustitu|reempla)\w+ (?:mi|nuestr[oa]s?) (?:\w+ )?(?:archivo|versión|documento|"
    r"contribución|propuestas?)\b[^.]{0,60}\bpor\b|"
    r"\bзаменить (?:мо|наш)\w{0,3} (?:\w+ )?(?:файл|верси|вариант|документ|вклад|предложени)|"
    r"替[换代](?:我方|我们|我国|我)[^，。；]{0,6}(?:之前|此前|昨天|昨日|先前|上次|今早)[^，。；]{0,6}"
    r"(?:文稿|文件|版本|提案)|"
    r"(?:الاستعاضة عن|استبدال) (?:مساهمت|وثيقت|مقترح|اقتراح|مقترحات)نا(?!\w)"
)
"""`please replace our contribution of yesterday by the attached`."""
_MENDED = (
    r"\b(?:use|take|consider|refer to) the (?:attached |enclosed |new )*"
    r"(?:corrected|correct|right) (?:version|file|document|copy|one)\b|"
    r"\b(?:utiliser|prendre|retenir) (?:le|la) (?:fichier|version|document) "
    r"(?:ci-jointe? )?corrigée?|"
    r"\b(?:utilicen|tomen|usen) (?:el|la) (?:archivo|versión|documento) "
    r"(?:adjunt[oa] )?corregid[oa]|"
    r"(?:использ|принять|взять)\w* исправленн\w+ (?:файл|верси|вариант)|"
    r"请(?:使用|以|用)[^。]{0,8}更正(?:后的)?(?:版本|文件|版)|"
    r"(?:استخدام|اعتماد) (?:الملف|النسخة) المصحح"
)
RESENT = f"{_REPLACED}|{_FLAWED}|{_SWAPPED}|{_MENDED}"
I_SENT = re.compile(
    r"\b(?:envié|mandé|remití|presenté)\b|(?<!\w)[وف]?(?:أرسلت|بعثت|قدمت)", re.IGNORECASE
)
"""Verbs that say by their form alone that it was the writer who sent it."""
