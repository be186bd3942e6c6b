"""How a writer tells what he wrote before, and that it was wrong: tables only."""

WROTE = (
    r"\b(?:i|we) (?:\w+ )?(?:wrote|said|stated|proposed|asked|suggested|indicated|requested|"
    r"mentioned|put|had (?:written|said|proposed|asked))\b|"
    r"(?:j[’']ai|j[’']avais|nous avons|nous avions) (?:\w+ )?(?:écrit|dit|indiqué|proposé|"
    r"demandé|mis|"
    r"suggéré)\b|"
    r"\b(?:escribí|escribimos|dije|dijimos|indiqué|indicamos|propuse|propusimos|pedí|pedimos|puse|"
    r"pusimos)\b|\b(?:я|мы) (?:\w+ )?(?:написа|сказа|указа|предложи|проси)л[аи]?\b|"
    r"[我们](?:在[^，。；]{0,16})?(?:写道|写了|写的是|曾?说|曾?提出)|"
    r"(?<!\w)(?:كتبت|كتبنا|قلت|قلنا|ذكرت|ذكرنا|اقترحت|اقترحنا|طلبت|طلبنا)(?!\w)"
)
WRONG = (
    r"^\W*(?:(?:sorry|apologies)[,:]? )?(?:that|this|it) (?:was|is) (?:of course |clearly |"
    r"simply )?"
    r"(?:(?:an?|my|our) )?(?:\w+ )?(?:mistake|error|slip|typo|wrong|incorrect)\b|"
    r"\b(?:i|we) (?:\w+ |of course )?(?:meant|should have (?:written|said|put|proposed))\b|"
    r"^\W*it should (?:have (?:said|read|been)|read|say)\b|"
    r"\b(?:c[’'](?:était|est)|il s[’']agi(?:t|ssait)) (?:d[’']|bien sûr )?une (?:\w+ )?(?:erreur|"
    r"coquille)|"
    r"\b(?:je voulais|nous voulions) (?:\w+ )?dire\b|\bil fallait (?:lire|écrire)\b|"
    r"\b(?:j[’']aurais|nous aurions) dû\b|"
    r"\b(?:fue|es|era|se trata de) un (?:error|lapsus)\b|\bquer(?:ía|íamos) decir\b|"
    r"\b(?:debí|debimos|debería haber|deberíamos haber) (?:decir|escribir|dicho|escrito)\b|"
    r"\bэто (?:была? )?(?:\w+ )?(?:ошибка|опечатка|описка)\b|\bимел[аи]? в виду\b|"
    r"[那这此](?:是|系|属)(?:一个)?(?:笔误|错误|误)|本意是|"
    r"(?<!\w)(?:كان|كانت|هذا|ذلك)(?: ذلك| هذا)? خطأ|(?<!\w)(?:كنت|كنا) (?:أقصد|نقصد|أعني|نعني)"
)
ERRATUM = (
    r"^\W*(?:corrigendum|erratum|errata|rectificati(?:f|on)|fe de erratas|rectificación|"
    r"исправление|更正|勘误|تصويب)\W*$"
)
"""A letter that calls itself a correction, on a line of its own."""
