"""The words by which a delegate leaves his side open, waits, or sets a condition: tables only."""

import re

from bot.mail.stems import Stems

UNINSTRUCTED = re.compile(
    r"\b(?:no|without|awaiting|lack\w*|not (?:\w+ )?(?:have|had|received|got)|still waiting for) "
    r"(?:any |further |our |my |the )?(?:\w+ )?instructions|"
    r"\b(?:pas (?:\w+ ){0,2}d[’']|sans |attend\w+ (?:encore )?(?:nos |des |les |"
    r"mes )?)instructions|"
    r"\b(?:sin|no (?:\w+ ){0,4}?(?:ten|recib|cont)\w+(?: con)?(?: \w+)?|a la espera de) (?:las )?"
    r"instrucciones|"
    r"указани\w* (?:\w+ ){0,3}нет\b|(?:нет|без|жд[её]м|не получ\w+) (?:\w+ )?указани|"
    r"(?:没有|尚无|未有|未(?:收|得|接)到)(?:国内|首都|上级)?(?:的)?指示|"
    r"(?:دون|بدون|بانتظار|في انتظار) تعليمات|"
    r"(?:ليس لد\w+|لم (?:نتلق|أتلق|تصلنا|تردنا)|لا توجد)(?: \S+){0,2} تعليمات",
    re.IGNORECASE,
)
"""Who has no instructions yet is not against."""
IF = re.compile(
    r"\b(?:if|assuming|provided|unless|si|sous réserve|siempre que|если|при условии|(?:in|de|"
    r"en) principle|"
    r"(?:de|en) principe|en principio|at this stage|à ce stade|en esta etapa|в принципе|"
    r"на данном этапе)\b|如果|如|只要|原则上|现阶段|إذا|من حيث المبدأ|في هذه المرحلة|"
    r"شريطة",
    re.IGNORECASE,
)
UNDECIDED = re.compile(
    r"\bneither (?:for|in favou?r|support\w*|agree|accept)\b|\b(?:agree (?:n?or|and) disagree|"
    r"support (?:n?or) oppose|"
    r"for (?:n?or) against)\b|\bni (?:pour|favorables?|d[’']accord) ni (?:contre|opposés?)|"
    r"\bni a favor ni en contra|не против,? но и не за|ни за,? ни против|"
    r"既不(?:支持|赞成).{0,3}也不反对|不反对[^。；]{0,8}(?:谈不上|说不上)|لا مع ولا ضد|لا نؤيد "
    r"ولا نعارض|"
    r"\b(?:live|go along|fine|ok(?:ay)?|happy|content|comfortable) with (?:what(?:ever)?|"
    r"either(?! \w)|"
    r"any of|(?:the )?(?:majority|consensus|outcome|rest of the group))\b|\beither (?:way )?(?:is|"
    r"would be|works|suits)\b|(?:нас |меня )?устро\w+ (?:любой|и то,? и другое)|"
    r"哪[个种]都?(?:可以|行)|"
    r"\b(?:do|does|would) not (?:object|oppose)\b.{0,80}\b(?:can ?not|do not|unable to)\b.{0,20}"
    r"\b(?:support|agree)|ne nous opposons pas.{0,80}ne pouvons pas|no nos oponemos.{0,80}no "
    r"podemos|не возражаем.{0,80}не можем|不反对.{0,30}不能|لا نعترض.{0,60}لا يمكننا",
    re.IGNORECASE,
)
"""Neither for nor against."""
_YES_EN = r"(?:support|agree|accept|endorse|join|second|back|welcome|consent)"
NOT_YET = re.compile(
    # English
    r"\b(?:not|n[’']t|never) (?:as )?yet (?:be |been |quite |fully |entirely )?(?:in a position|"
    rf"able|ready|prepared|willing|convinced|{_YES_EN})|\bcan ?not (?:as )?yet\b|"
    rf"\b(?:not|can ?not|n[’']t|unable)\b[^.;,]{{0,40}}\b{_YES_EN}\b[^.;,]{{0,60}}\b(?:just "
    rf")?yet\b|"
    # French
    r"\bpas (?:encore|pour l[’']instant|pour le moment)\b|"
    # Spanish
    r"\b(?:todavía|aún|por ahora|por el momento|de momento) no\b|\bno\b[^.;,]{0,50}\b(?:todavía|"
    r"aún)\b|"
    # Russian
    r"\b(?:пока|ещ[её]|пока ещ[её])(?: что)? не\b|\bне\b[^.;,:—–]{0,40}\b(?:пока(?! не)|"
    r"ещ[её](?! (?:од|раз|более)))\b|"
    # Chinese
    r"(?:还|暂|目前|现在|暂时|眼下)(?:且|时|还|仍|尚)?(?:不能|无法|不便|难以|未能|不)(?!再)|"
    # Arabic
    r"(?<![\u0621-\u064a])(?:لا|لم|ليس|لسنا|ليست)\s[^.؛،]{0,60}\sبعد(?![\u0621-\u064a])",
    re.IGNORECASE,
)
"""Who cannot support a thing yet is not against it."""
WOULD_HAVE = re.compile(
    r"\b(?:would|could|might) (?:\w+ )?have (?:\w+ )?(?:preferred|liked|wished|wanted|hoped|"
    r"kept)\b|"
    r"\b(?:aurions|aurait|aurais) (?:\w+ )?(?:préféré|aimé|souhaité|voulu)\b|\b(?:habríamos|habría|"
    r"hubiéramos|hubiera) (?:preferido|querido|deseado)\b|"
    r"\bпредпочли бы\b(?=[^.;]{0,80}\b(?:но|однако)\b)|"
    r"(?:本来|原本)(?!的)|本(?:想|希望)|"
    r"(?<![\u0621-\u064a])(?:كنا|كنت) (?:نفضل|أفضل|نود|أود|نتمنى)",
    re.IGNORECASE,
)
"""What one would have liked, and does not insist on."""
GOOD_WAY = re.compile(
    r"\b(?:right|good) direction\b|\bbonne (?:direction|voie)\b|\bbon sens\b|\bbuen(?:a dirección| "
    r"camino)\b|\b(?:верн|правильн)\w+ (?:направлени|пут)\w+|正确的?方向|(?:ال)?اتجاه (?:ال)?صحيح",
    re.IGNORECASE,
)
"""A friendly word on a text that takes no side: `it goes in the right direction`."""
GOOD_WAYS = Stems(
    "direction",
    "voie",
    "sens",
    "dirección",
    "camino",
    "направлени",
    "пут",
    "方向",
    "اتجاه",
)
