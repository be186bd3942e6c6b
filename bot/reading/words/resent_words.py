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

RESENT = (
    rf"{_REPLACED}|"
    r"\b(?:file|version|document|attachment)s? (?:that |which )?(?:i|we) (?:\w+ )?sent\b[^.]{0,60}"
    r"\b(?:wrong|old|outdated|incorrect|not the right)\b|"
    r"\b(?:use|take|consider|refer to) the (?:attached |enclosed |new )*"
    r"(?:corrected|correct|right) (?:version|file|document|copy|one)\b|"
    r"\b(?:fichier|version|document)s? (?:que )?(?:j[’']ai|nous avons) envoyée?s?\b[^.]{0,60}"
    r"\b(?:erronée?|pas (?:le|la) bonn?e?|périmée?|mauvaise?)\b|"
    r"\b(?:utiliser|prendre|retenir) (?:le|la) (?:fichier|version|document) "
    r"(?:ci-jointe? )?corrigée?|"
    r"\b(?:archivo|versión|documento)s? que (?:envié|enviamos|hemos enviado)\b[^.]{0,60}"
    r"\b(?:equivocad[oa]|err[oó]ne[oa]|incorrect[oa])\b|"
    r"\b(?:utilicen|tomen|usen) (?:el|la) (?:archivo|versión|documento) "
    r"(?:adjunt[oa] )?corregid[oa]|"
    r"(?:файл|верси|вариант|документ)\w*,? (?:который|которую|что) (?:мы|я) (?:\w+ )?"
    r"(?:отправ|направ|посла|присла)\w*[^.]{0,60}(?:ошиб|неверн|не тот|не та|устарел)|"
    r"(?:использ|принять|взять)\w* исправленн\w+ (?:файл|верси|вариант)|"
    r"(?:发送|发出|发)的(?:文件|版本|附件)[^。]{0,12}(?:有误|错误|不对)|"
    r"请(?:使用|以|用)[^。]{0,8}更正(?:后的)?(?:版本|文件|版)|"
    r"(?:الملف|النسخة|الوثيقة) (?:الذي|التي) أرسلناه?ا?[^.]{0,60}(?:خاطئ|غير صحيح)|"
    r"(?:استخدام|اعتماد) (?:الملف|النسخة) المصحح"
)
I_SENT = re.compile(
    r"\b(?:envié|mandé|remití|presenté)\b|(?<!\w)[وف]?(?:أرسلت|بعثت|قدمت)", re.IGNORECASE
)
"""Verbs that say by their form alone that it was the writer who sent it."""
