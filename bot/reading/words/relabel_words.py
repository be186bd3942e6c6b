"""How a writer says that a provision was numbered wrongly: `read resolves 8 instead of 7`."""

import re

_L = (
    r"[\"“«]?(?:[^\W\d][\w’'-]* ){1,7}\d{1,2}(?:bis|ter)?[\"”»]?(?: (?:du|de la|del|"
    r"de) [\"“«]?\w+[\"”»]?)?"
)
_S = r"(?=\s*(?:[.,;:!?)]|$))"
_AR = r"[^.؛،\d]{1,40}\d{1,2}(?: من [\"«]?\w+[\"»]?)?"
RELABELLED = (
    rf"\bread:? {_L},? (?:instead of|rather than|in place of|and not|not) {_L}{_S}|"
    rf"(?<!\w){_L} (?:should|ought to|must) (?:read|be) "
    rf"(?!(?:\w+ly )?\w+(?:ed|en|ut|pt) (?:in|to|with|by|before|after|from|into|under|between)"
    rf"\b){_L}{_S}|"
    rf"\b(?:lire|lisez):? {_L},? (?:au lieu d[eu] |à la place d[eu] |et non(?: pas)? )(?:le |"
    rf"la )?{_L}"
    rf"{_S}|\b(?:léase|leer|lean|debe leerse):? {_L},? (?:en lugar del? |en vez del? |y "
    rf"no ){_L}{_S}|"
    r"\bвместо (?:[^\W\d]+ ){1,3}\d{1,2}[^.;\d]{0,40} (?:следует|просим|надо) читать [^.;\d]{1,40}"
    r"\d{1,2}(?: раздела [\"«]?\w+[\"»]?)?|"
    r"[^，。；\d]{1,10}\d{1,2}段?[\"”」]?(?:应?改?(?:读|称)[作为]|应为|更正为)[\"“「]?[^，。；\d]{1,12}\d{1,2}|"
    rf"(?:قراءة|[يت]قرأ) {_AR} (?:بدلاً? من|عوضاً? عن) {_AR}"
)
"""Both what was written and what is meant are labels with a number, and so no words of a clause."""
RELABELS = re.compile(RELABELLED, re.IGNORECASE)
MISWRITTEN = (
    r"\b(?:read|lire|lisez|léase|lean|читать|читайте)\b.{0,80}\b(?:where(?:ver)? (?:i|we) (?:wrote|"
    r"put|said|had)|où (?:j[’']ai|nous avons) (?:écrit|mis)|где (?:я |мы )?написа)|"
    r"\bwhat (?:i|we) should have (?:written|said|put)\b|\b(?:j[’']aurais|nous aurions) dû "
    r"(?:écrire|mettre)\b|\b(?:debí|debimos|debería haber) (?:escribir|escrito|poner|puesto)\b|"
    r"\b(?:надо|нужно|следовало) было (?:написать|сказать)\b|我?本?应(?:该)?写(?:成|为|作)|"
    r"كان (?:يجب|ينبغي) (?:أن )?(?:علي |لي )?(?:أن )?(?:أكتب|نكتب|أقول)"
)
"""`Please read "a" wherever I wrote "b"`, `what I should have written is "a"`."""
