"""How people ask for a change of the text, in six languages: tables only.

Each opening counts only right before what is to be done (`merci de supprimer`, `we would be
grateful if resolves 5 were deleted`): nobody proposes anything by `merci de votre message`.
"""

import re

from bot.resolutions.verbs.asked import any_act

_GAP = r"(?:[^\s.;:!?]+ ){0,8}?"
_CHANGE_EN = rf"(?:{any_act('en')}|leav(?:e|ing)|left|go)\b"
_CHANGE_FR = rf"(?:[dl][’'])?(?:{any_act('fr')}|laiss\w+)"
_CHANGE_ES = rf"(?:{any_act('es')}|dej[ea]\w*)"
_CHANGE_RU = any_act("ru")
_CHANGE_ZH = rf"(?:删|移|改|{any_act('zh')})"
_CHANGE_AR = rf"(?:ال)?{any_act('ar')}"
_COULD = (
    r"(?:you (?:could|would|might) (?:please |kindly )?|the \w+ (?:could|would) |we could |(?:it|"
    r"they) (?:could|would) be )?"
)
GRATEFUL_IF = re.compile(
    r"\b(?:grateful|thankful|obliged|happy|glad|pleased|appreciate(?: it)?|welcome(?: it)?|better|"
    r"preferable|best|helpful|good) if\b|\b(?:reconnaissants?|heureux|préférable) si\b|"
    r"\bagradec\w+ si\b|(?:благодарн|признательн)\w*(?: бы)?,? если|不胜感激|"
    r"(?:ممتن\w*|شاكرين) (?:لو|إذا)",
    re.IGNORECASE,
)
"""A wish that is dressed as a condition."""
PLAIN = (
    # English
    rf"|\b(?:kindly|would you(?: please| kindly)?|could you(?: please| kindly)?|(?:grateful|"
    rf"thankful|"
    rf"obliged|happy|glad|pleased|appreciate(?: it)?|welcome it|better|helpful|good) if {_COULD}|"
    rf"(?:happy|glad|pleased|content) to see|we[’']d (?:rather|like to|prefer to|suggest)|"
    rf"(?:we|i) move (?:to|that)|advocates?|pleads? for|argues? for|(?:we|i|"
    rf"Ourland) (?:\w+ )?(?:hopes?|"
    rf"feels?|trusts?|maintains?|insists?)(?: that| on| for)?|instruct\w* (?:\w+ )?to|"
    rf"invites? the \w+ to|could we (?:not )?|might we|may (?:we|i)|must|ought to)\b"
    rf"(?= {_GAP}(?:be |were )?{_CHANGE_EN})|"
    # French
    rf"\b(?:veuillez|merci de|prière de|pri(?:e|ons) (?:\S+ ){{0,3}}?de|saur\w+ gré de|"
    rf"reconnaissants? (?:de|si)|(?:aimer\w+|espér\w+|tenons à ce) que?|d[’']avis (?:de|qu[e’'])|"
    rf"plaid\w+ (?:pour|en faveur)|(?:invit|appel|engage|encourage|exhort)\w+ (?:\S+ ){{0,3}}?à|"
    rf"charg\w+ de|instructions? de|mandat de|voir|œuvr\w+ pour|milit\w+ pour)(?= {_GAP}"
    rf"{_CHANGE_FR})|\b(?:on|l[’']on) (?={_CHANGE_FR}ra\b)|"
    # Spanish
    rf"\b(?:ro(?:gamos|gar\w+)(?: que)?|agradec\w+(?: que| si)?|gustar\w+ que|gustaría|"
    rf"(?:amabilidad|"
    rf"bondad) de|tengan a bien|por favor,?|instrucciones de|encarg\w+|esper\w+ que|"
    rf"(?:invit|exhort|alent|inst)\w+ (?:\S+ ){{0,3}}?a|sírva\w+|abog\w+ por|hay que|tenemos que)"
    rf"(?= {_GAP}{_CHANGE_ES})"
)
BEYOND = (
    # Russian
    rf"|\b(?:пожалуйста,?|признательн\w+ за|благодарн\w+ за|(?:благодарн|"
    rf"признательн)\w+(?: бы)?,? если "
    rf"бы|надеемся,? что|хотелось бы|поруч\w+(?: нам| мне)?(?: предложить| просить)?|призыва\w+|"
    rf"мы (?:\w+ )?за|с просьбой|просьба|(?:инструкци|указани)\w+|предложить|настаива\w+ на)"
    rf"(?= {_GAP}{_CHANGE_RU})|"
    # Chinese
    rf"(?:望|盼|如能|若能|如可|烦|恳|奉命|受命)(?=(?:贵[^，。]{{0,6}})?(?:予以|考虑|将[^，。]{{0,20}}|把[^，。]{{0,20}})?"
    rf"{_CHANGE_ZH})|"
    # Arabic
    rf"(?:الرجاء|[نأت]ميل إلى|[نأت]تقدم (?:\S+ )?بطلب|[نأت]لتمس|[نأت]أمل|[نأ]رجو|[نأ]ود لو|تعليمات|"
    rf"كلف\S+|[نأت]ناشد|نكون ممتنين لو)(?= (?:\S+ ){{0,3}}?(?:أن )?[ب]?(?:{_CHANGE_AR}|حُ?ذفت))"
)
