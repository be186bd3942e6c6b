"""What an answer would not have changed: `please don't delete it`, `ne supprimons pas d)`: tables.

Whoever answers a change so is against it.
"""

from bot.resolutions.verbs.acts import Form
from bot.resolutions.verbs.asked import any_change

TEXT = (
    r"(?:it|this|that|they|these|paragraphs?|items?|clauses?|provisions?|points?|words?|text|"
    r"wording|reference|(?:considering|recogni[sz]ing|noting|recalling|resolves|instructs?|"
    r"invites)(?: [\w-]+){0,5}?(?: ?\d+| ?\(?[a-z]\))?|\d+(?: ?bis)?|[a-z]\))"
)
TEXTE = (
    r"(?:le |la |les |l[’']|ce |cette |cet |du |au )?(?:considérant|reconnaissant|notant|rappelant|"
    r"décide|charge|invite|point|paragraphe|alinéa|texte|libellé|rédaction|mots?|mention|référence|"
    r"disposition)"
)
TEXTO = (
    r"(?:el |la |los |las |este |esta |ese |esa |del |al )?(?:considerando|reconociendo|observando|"
    r"recordando|resuelve|encarga|invita|punto|párrafo|apartado|literal|numeral|inciso|texto|"
    r"redacción|palabras?|mención|referencia|disposición)"
)
UNCHANGED = (
    rf"|(?:(?:\bplease,? |^\W*)?(?:\bdo not|\bdon[’']t|\blet us not|\blet[’']s not)|(?:\b(?:we|i|"
    rf"one|you) "
    rf"|^\W*)(?:\w+ )?(?:would|should|must)(?: not|n[’']t)|\b(?:better|best) not(?: to)?|\bavoid|"
    rf"\brefrain from|\bhold off (?:on )?|\bdo not want to|\brather not) (?:\w+ )?"
    rf"{any_change('en', Form.BASE, Form.DOING)} (?:the )?(?:{TEXT}(?!\w)|[\"“«])"
    r"(?! (?:e-?mail|mail|message|thread|file|document|attachment|link|line|page|meeting|date|"
    r"list)s?\b)|"
    rf"(?:^\W*|\b(?:nous|je|on) (?:\w+ )?)ne "
    rf"{any_change('fr', Form.FIRST, Form.ORDER, Form.WOULD)} pas "
    rf"(?:{TEXTE}|cela|ça|«)|"
    rf"\b(?:évit(?:ons|ez|er) de|mieux vaut ne pas|préfér\w+ ne pas) {any_change('fr', Form.BASE)} "
    rf"(?:{TEXTE}|cela|ça|«)|"
    rf"(?:^\W*|\b(?:mejor|yo|nosotros|que) |[,;] )(?:pero )?(?:yo )?no (?:l[oa]s? )?"
    rf"{any_change('es', Form.FIRST, Form.WISH, Form.WOULD, Form.ORDER)} (?:{TEXTO}|esto|eso|«)|"
    rf"\b(?:evit(?:emos|ar|en)|mejor no) {any_change('es', Form.BASE)} (?:{TEXTO}|esto|eso|«)|"
    r"\bне (?:будем |надо |нужно )?(?:исключать|удалять|менять|изменять|трогать|заменять) "
    r"(?:\w+ ){0,2}?(?:(?:под)?пункт|текст|абзац|слов|формулировк|его|её|это)\w*"
)
"""That a thing be not changed: `please don't delete it`, `ne supprimons pas`."""
