"""How a document that comes with a mail is spoken of, and whose it is said to be: tables only."""

import re

HANDS_OVER = re.compile(
    r"\b(?:attach(?:ed|ing|ment)?(?! (?:\w+ )?importance)|enclos\w+|please find|herewith|"
    r"ci-joint\w*|pièce jointe|"
    r"veuillez trouver|adjunt\w+|se adjunta)\b|прилага|прилож|во вложени|[随所]附|附上|附件|"
    r"مرفق|طيه|نرفق",
    re.IGNORECASE,
)
"""What is attached, or is said to be, is no word on it."""
PAPERS = (
    r"(?:contribution|proposal|proposition|comment|commentaire|amend|modificati|observation|"
    r"position|propuesta|comentario|enmienda|contribuci|modificaci|posici|observaci|вклад|"
    r"предложени|замечани|комментари|поправк|позици|文稿|提案|建议|意见|修改|立场|"
    r"مساهم|مقترح|اقتراح|تعليق|ملاحظ|تعديل|موقف)"
)
OWN_PAPER = re.compile(
    r"\b(?:my|our) (?:\w+ ){0,3}(?:contributions?|proposals?|comments?|amendments?|input|edits|"
    r"revisions?|position|mark-?up|views|changes|additions|document|version)\b|"
    r"\b(?:notre|nos|ma|mes) (?:\w+ ){0,2}(?:contribution|proposition|observation|commentaire|"
    r"amendement|modification|position|ajout|document|version)s?\b|"
    r"\b(?:nuestr[ao]s?|mis?) (?:\w+ ){0,2}(?:contribuci|propuesta|observaci|comentario|"
    r"enmienda|modificaci|posici|cambio|adici|documento|versi)\w*|"
    r"\bнаш(?:и|а|у|е|ей|его|их|им)? (?:\w+ ){0,2}(?:вклад|предложени|замечани|комментари|"
    r"поправ|позици|изменени|дополнени|документ|вариант)\w*|"
    r"(?:我方|我国|我们|本国)(?:的|(?:对|就|关于|针对)[^。；\n]{0,20}的)?(?:文稿|提案|建议|意见|修改|修订|立场|文件|版本)|"
    r"(?:مساهمتنا|مساهماتنا|مقترحنا|مقترحاتنا|اقتراحنا|اقتراحاتنا|تعليقاتنا|ملاحظاتنا|"
    r"تعديلاتنا|تعديلنا|إضافاتنا|وثيقتنا|نصنا|موقفنا)",
    re.IGNORECASE,
)
PARTNERS = re.compile(
    r"\b(?:(?<!ci-)(?<!fichier )(?<!document )joint|co-?(?:sign|sponsor|author)|together with|"
    r"conjoint|conjunt|cosign|copatrocin|совместн|соавтор)|联合|共同提|联名|مشترك",
    re.IGNORECASE,
)
