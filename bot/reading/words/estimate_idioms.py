"""What people say of a proposal that they like or not, in set phrases: tables only.

For each language: good and bad (what it is), does and harms (what it does), yes and no (a whole
clause). They are joined in `bot/reading/stances/estimates.py`.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Idioms:
    """Patterns without groups, each beginning with the bar that joins it to others."""

    good: str
    bad: str
    does: str
    harms: str
    yes: str
    no: str


_IT_EN = (
    r"(?:it|this|that|these|those|them|(?:the|this|that|these|those|your|such an?) (?:\w+ )?(?:"
    r"change|proposal|idea|amendment|wording|suggestion|addition|deletion|approach|text|move)s?)"
)
_WORTH_EN = r"(?:merits?|value|sense|logic|benefits?|advantages?|wisdom)"
EN = Idioms(
    good=(
        r"|what (?:we|everybody|the group|was) (?:\w+ )?(?:needs?|wants?|wanted|looking for|had in "
        r"mind|hoped for|missing)|music to our ears|(?:change|step|move|thing|something) (?:that )?"
        r"we (?:have|had|['’]ve) (?:long )?(?:been )?(?:wait|hop|ask|call|wish)\w* for|(?:clear "
        r"|real |true |major |genuine |great |big |significant |considerable |marked )"
        r"(?:improvement|step forward|progress)|(?:well|nicely) (?:drafted|worded|balanced|put)|"
        r"in (?:our|everybody['’]s) interest|in line with our (?:views?|position|thinking)|"
        r"long overdue|to the point"
    ),
    bad=(
        r"|(?:a )?(?:clear |real |big |major )?(?:step backwards?|waste of time|solution in search "
        r"of a problem|non-?starter)|at odds with our (?:views?|position)|poorly (?:drafted|worded)"
        r"|off the mark|beside the point|asking for trouble|more than we can (?:accept|bear|take)"
    ),
    does=(
        r"|(?:makes?|renders?) (?:it|things|matters|(?:the|this) (?:text|paragraph|clause|provision"
        r"|resolution)) (?:much |far |a lot |even )?(?:clearer|better|simpler|stronger|shorter|"
        r"easier|more (?:readable|precise|consistent|balanced|coherent|flexible|accurate|useful))|"
        r"(?:goes?|points?|moves?) in the right direction|has (?:\w+ )?merits?|(?:meets?|"
        r"addresses?|answers?|reflects?) our (?:\w+ )?(?:needs?|concerns?|views?|position|"
        r"expectations|wishes)|fills? a gap|solves? (?:the|our) problem"
        r"|(?:strikes?|finds?|achieves?) (?:the|a) (?:right|good|fair|proper|better) balance|"
        r"sits? well (?:with (?:us|me)|here)|rings? true"
    ),
    harms=(
        r"|(?:makes?|renders?) (?:it|things|matters|(?:the|this) (?:text|paragraph|clause|provision"
        r"|resolution)) (?:much |far |a lot |even |only )?(?:worse|weaker|heavier|less \w+|"
        r"more (?:complicated|difficult|confusing|rigid|cumbersome|complex))|(?:goes?|points?|"
        r"moves?) in the wrong direction|misses the point|creates? (?:more |new )?(?:problems|"
        r"confusion)(?: than it solves)?|(?:is |are )?(?:an? (?:little|bit) )?(?:more "
        r"(?:confusing|complicated|"
        r"complex|cumbersome|ambiguous|obscure|restrictive)|less (?:clear|precise|readable|"
        r"useful|concrete)) "
        r"than (?:before|(?:the |our |what )[^,;:]{1,40})|opens? (?:a can of worms|pandora['’]s "
        r"box)|"
        r"crosses (?:a|our) red line"
        r"|(?:upsets?|disturbs?|destroys?|shifts?) the (?:\w+ )?balance|takes? (?:us|"
        r"the text) (?:backwards?|in the wrong direction)|(?:hurts?|harms?|penali[sz]es?|"
        r"punishes?) (?:small|developing|poor|our) [^,;:]{1,40}"
    ),
    yes=(
        rf"|(?:(?:we|i)(?: are| am|['’]re|['’]m)? )?(?:\w+ly |very |quite |most )?(?:happy|glad|"
        rf"pleased|delighted|relieved) (?:to (?:see|read|note|find)|with|about) {_IT_EN}|"
        rf"(?:it is |it['’]s |how )?(?:good|nice|great|encouraging|a pleasure) to (?:see|read) "
        rf"{_IT_EN}|(?:we|i) (?:do )?(?:see|find) (?:\w+ )?{_WORTH_EN} in {_IT_EN}|(?:we|"
        rf"i) (?:like|"
        rf"love|applaud) {_IT_EN}|lgtm|sgtm|ship it|(?:we|i) see no (?:harm|problem|issue) (?:in|"
        rf"with) "
        rf"{_IT_EN}|(?:yes,? )?(?:we|you) can (?:delete|drop|remove|lose|change) (?:it|them|that|"
        rf"this)|"
        rf"approved|go (?:ahead|for it)|let us (?:do|go "
        rf"with) "
        rf"(?:it|this|that)|(?:good|nice|great) (?:catch|call)|well (?:spotted|put|said)|"
        rf"(?:all )?(?:looks?|sounds?|seems?|reads?) (?:(?!not\b)\w+ )?(?:good|fine|great|"
        rf"ok(?:ay)?|right|"
        rf"reasonable|sensible|well|better)|(?:we are|i am|we|i) (?:(?!not\b)\w+ )?(?:ok(?:ay)?|"
        rf"fine|good|"
        rf"cool|happy) "
        rf"with {_IT_EN}|(?:we are|i am) (?:ok|okay)|(?:we|i) (?:have|see) (?:no|nothing) "
        rf"(?:problem|difficulty|issue|"
        rf"wrong) with {_IT_EN}|{_IT_EN} (?:has|have) our (?:full )?(?:support|backing|blessing)|"
        rf"count (?:us|me) in|where do we sign"
        r"|(?:you|[A-Z]\w+) (?:have|has) (?:\w+ )?(?:convinced|persuaded|won over) (?:us|me)|"
        r"(?:we|i) (?:are|am) (?:(?!not\b|hardly\b)\w+ )?(?:convinced|persuaded|won over|sold on "
        r"(?:it|this))|(?:we|"
        r"i) (?:could|would)(?: not|n[’']t) have (?:put|said|written) it (?:any )?better|(?:we|"
        r"i) have (?:no quarrel|nothing wrong|no (?:problem|issue|difficulty)) with (?:it|this|"
        r"that)|(?:our|my) (?:experts|capital|engineers|lawyers|colleagues) (?:\w+ )?(?:like|love|"
        r"welcome|approve of) (?:it|this|that)|sold"
    ),
    no=(
        rf"|(?:(?:we are|i am) )?(?:really |definitely )?not (?:really )?(?:an? (?:big |huge )?|"
        rf"the biggest )"
        rf"fans?(?: of {_IT_EN})?|not (?:so )?keen(?: on {_IT_EN})?"
        rf"|(?:we|i) (?:see|find) (?:no|little|hardly any|not much) (?:\w+ )?{_WORTH_EN} in "
        rf"{_IT_EN}|(?:we|i) (?:do not|don['’]t|cannot|can['’]t|fail to) see (?:any |much |the )?"
        rf"(?:\w+ )?(?:{_WORTH_EN}|point|need|use|reason) (?:in|of|for) {_IT_EN}|(?:we|i) (?:"
        rf"do not|don['’]t) like {_IT_EN}|(?:we|i) (?:are|am|['’]re|['’]m) (?:not|un)\s?(?:happy|"
        rf"comfortable|at ease) with {_IT_EN}|{_IT_EN} (?:does not|doesn['’]t|cannot|can['’]t|"
        rf"will not|won['’]t) (?:fly|have our (?:support|backing)|work for us)|count (?:us|me) out"
        r"|(?:you|[A-Z]\w+) (?:have|has)(?: not|n[’']t) (?:\w+ )?(?:convinced|persuaded) (?:us|"
        r"me)|(?:we|i) (?:are|am|remain) (?:\w+ )?(?:not (?:yet )?(?:convinced|persuaded)|"
        r"unconvinced|unpersuaded)|(?:we|i) would (?:hate|be sorry|be sad) to see (?:it|this|"
        r"that) (?:happen|adopted|accepted)|(?:it|that|this) would be a (?:great |real )?(?:pity|"
        r"shame|loss)(?: to (?:lose|delete|drop|change) [^,;:]{1,60})?|(?:our|my) (?:experts|"
        r"capital|engineers|lawyers|colleagues) (?:do not|don[’']t|dis)\s?(?:\w+ )?(?:like|love|"
        r"welcome|approve of) (?:it|this|that)"
    ),
)
_IT_FR = (
    r"(?:cela|ça|ceci|(?:cette|ce|cet|ces|la|le|votre|vos) ?(?:\w+ )?(?:modification|proposition|"
    r"idée|amendement|libellé|formulation|suggestion|ajout|suppression|approche|texte|changement)"
    r"s?)"
)
FR = Idioms(
    good=(
        r"|(?:exactement |précisément |bien |justement )?ce (?:qu['’]il nous faut|dont nous avons "
        r"besoin|que nous (?:voulons|souhaitons|cherchons|attendions|cherchions))|(?:vraie?|réel"
        r"(?:le)?|net(?:te)?|véritable|grand) (?:amélioration|progrès|pas en avant)|dans (?:notre|"
        r"l['’])\s?intérêt(?: de tous)?|bien (?:rédigée?|formulée?|équilibrée?|vue?)"
    ),
    bad=(
        r"|mal (?:rédigée?|formulée?|venue?)|(?:vrai |net |réel )?(?:recul|pas en arrière)|"
        r"une? perte de temps|contraire à (?:notre position|nos vues)"
    ),
    does=(
        r"|(?:va|vont) dans (?:le bon sens|la bonne direction)|(?:rend|rendrait) (?:le|la|ce|"
        r"cette) "
        r"(?:texte|point|paragraphe|disposition|résolution) (?:beaucoup |bien |encore )?(?:plus "
        r"(?:claire?|simple|lisible|précise?|cohérente?|équilibrée?|forte?|souple)|meilleure?)|"
        r"répond(?:ent)? à (?:nos|notre) (?:\w+ )?(?:préoccupations?|besoins?|attentes?|souhaits?)|"
        r"comble une lacune|a (?:du|son|ses) (?:mérites?|intérêt)"
        r"|(?:trouve|établit|ménage|réalise|assure) (?:un|le) (?:juste|bon|meilleur) équilibre"
    ),
    harms=(
        r"|(?:ne )?va(?:it)? (?:pas|guère) dans (?:le bon sens|la bonne direction)|va dans (?:le "
        r"mauvais sens|la mauvaise direction)|(?:rend|rendrait) (?:le|la|ce|cette) (?:texte|point|"
        r"paragraphe|disposition|résolution) (?:\w+ )?(?:plus (?:compliquée?|lourde?|confuse?|"
        r"rigide|faible|complexe)|moins \w+)|n['’]a (?:guère|pas|"
        r"aucun) (?:de )?sens(?: à nos yeux)?"
        r"|passe à côté de la question|crée(?:rait)? (?:plus de|de nouveaux) problèmes"
        r"|(?:rompt|bouleverse|compromet|modifie|perturbe) (?:l[’']|cet )\s?équilibre"
    ),
    yes=(
        rf"|(?:nous aimons|j[’']aime) (?:bien |mieux |beaucoup )?(?:{_IT_FR}|comme ça|ainsi)"
        rf"|(?:nous nous|je me) (?:\w+ )?(?:réjouis\w*|félicit\w+) (?:de|d['’]) ?(?:voir )?"
        rf"{_IT_FR}|(?:nous sommes|je suis) (?:\w+ )?(?:heureu\w+|ravie?s?|contente?s?|"
        rf"satisfaite?s?) (?:de (?:voir |lire )?|d['’]){_IT_FR}|(?:nous|je) (?:voyons|vois|trouv"
        rf"\w+) (?:\w+ )?(?:du sens|un intérêt|de l['’]intérêt|des mérites) (?:à|dans) {_IT_FR}|"
        rf"(?:nous (?:n['’]avons|ne voyons)|je (?:n['’]ai|ne vois)) (?:aucun|pas de) problème "
        rf"avec {_IT_FR}|{_IT_FR} nous (?:plaît|plaisent|agrée)"
        r"|(?:vous|[A-Z]\w+) (?:nous|m[’'])\s?(?:avez|a) (?:\w+ )?(?:convaincus?e?s?|"
        r"persuadée?s?)|(?:nous sommes|je suis) (?:\w+ )?(?:preneurs?|convaincue?s?|conquise?s?)|"
        r"on ne saurait mieux dire|(?:je |nous )?pluss(?:oie|oyons)|bien vu|approuvée?s?|(?:on|"
        r"vous|nous) (?:peut|pouvez|pouvons) (?:l[’']|le |la |les )"
        r"(?:enlever|supprimer|retirer|virer|changer)|(?:ça|cela) ne (?:me|nous) (?:dérange|"
        r"gêne) pas|(?:avis "
        r")?(?:très |plutôt |tout à fait )?favorables?|"
        r"allons-y|allez-y"
    ),
    no=(
        rf"|(?:(?:je ne suis|nous ne sommes) )?pas (?:trop |très |vraiment )?fans?(?: de {_IT_FR})?"
        rf"|(?:nous|je) ne (?:voyons|vois|trouv\w+) (?:pas|guère|aucun) ?(?:le |la |l['’]|de |"
        rf"d['’])?"
        rf"(?:sens|intérêt|utilité|logique|raison d['’]être|valeur ajoutée|avantage) (?:à|de|d['’]|"
        rf"dans) ?{_IT_FR}|{_IT_FR} ne nous (?:plaît|plaisent|convien\w+) (?:pas|guère)|(?:nous|"
        rf"je) "
        rf"ne (?:sommes|suis) (?:pas|guère) (?:à l['’]aise|satisfaite?s?) (?:avec|de) {_IT_FR}"
        r"|(?:vous|[A-Z]\w+) ne (?:nous|m[’'])\s?(?:avez|a) (?:pas|"
        r"guère) (?:\w+ )?(?:convaincus?e?s?|persuadée?s?)|(?:nous ne sommes|je ne suis) (?:pas|"
        r"guère) (?:preneurs?|convaincue?s?|persuadée?s?)|(?:ce|cela|il) (?:serait|est) (?:bien |"
        r"vraiment )?dommage(?: (?:de|d[’'])[^,;:]{1,60})?|(?:avis )?(?:très |plutôt "
        r")?défavorables?"
    ),
)
_IT_ES = (
    r"(?:esto|eso|ello|(?:este|esta|estos|estas|el|la|su|sus) (?:\w+ )?(?:cambio|propuesta|idea|"
    r"enmienda|redacción|formulación|sugerencia|adición|supresión|enfoque|texto|"
    r"modificación)(?:e?s)?"
    r")"
)
ES = Idioms(
    good=(
        r"|(?:exactamente |justamente |precisamente )?lo que (?:necesitamos|queremos|buscábamos|"
        r"esperábamos|hacía falta)|(?:verdadera|auténtica|clara|gran) mejora|(?:verdadero|claro|"
        r"gran) (?:avance|progreso|paso adelante)|bien (?:redactad|formulad|equilibrad)[oa]s?|"
        r"en interés de todos|muy de nuestro agrado"
    ),
    bad=(
        r"|mal (?:redactad|formulad)[oa]s?|(?:un )?claro retroceso|una pérdida de tiempo|"
        r"contrari[oa]s? a nuestra posición"
    ),
    does=(
        r"|(?:va|van|apunta) en (?:la (?:buena |dirección correcta|"
        r"dirección adecuada)(?:dirección)?"
        r"|el buen camino)|(?:hace|vuelve|deja) (?:el|la|este|esta|al?) ?(?:texto|punto|párrafo|"
        r"disposición|resolución) (?:mucho |aún )?más (?:clar[oa]|sencill[oa]|simple|legible|"
        r"precis[oa]|coherente|equilibrad[oa]|flexible|sólid[oa])|(?:responde|atiende) a nuestras "
        r"(?:\w+ )?(?:preocupaciones|necesidades|expectativas)|colma una laguna|tiene (?:su )?"
        r"mérito"
        r"|(?:logra|alcanza|encuentra|establece) (?:el|un) (?:justo |buen |"
        r"mejor )?equilibrio(?: (?:adecuado|justo|correcto))?"
    ),
    harms=(
        r"|va en (?:la (?:mala dirección|dirección (?:equivocada|contraria)))|(?:hace|vuelve|deja) "
        r"(?:el|la|este|esta|al?) ?(?:texto|punto|párrafo|disposición|resolución) (?:\w+ )?(?:más "
        r"(?:complicad[oa]|confus[oa]|rígid[oa]|complej[oa]|débil|pesad[oa])|menos \w+)|"
        r"crea(?:ría)? (?:más|nuevos) problemas"
        r"|(?:rompe|altera|perturba|compromete) (?:el|ese|este) equilibrio"
    ),
    yes=(
        rf"|(?:nos|me) gustan? (?:más|mucho|bastante)?(?: ?(?:así|{_IT_ES}))?"
        rf"|(?:nos|me) (?:alegra|complace|satisface|agrada) (?:ver |leer )?{_IT_ES}|(?:nos|me) "
        rf"alegramos? de (?:ver )?{_IT_ES}|{_IT_ES} nos (?:gusta|agrada|satisface|convence)|"
        rf"(?:le |les )?(?:vemos|encontramos) (?:\w+ )?(?:sentido|mérito|utilidad)(?: a {_IT_ES})?|"
        rf"no (?:tenemos|vemos) (?:ningún )?(?:problema|inconveniente) (?:con|en) {_IT_ES}|"
        rf"celebramos {_IT_ES}"
        r"|(?:nos|me) (?:han?|habéis) (?:\w+ )?(?:convencido|persuadido)|(?:nos|"
        r"me) ha(?:n)? convencido|no (?:tenemos|tengo) (?:nada|inconveniente) en contra|"
        r"estamos convencid[oa]s|(?:lo|la|los|las) (?:veo|vemos) (?:\w+ )?(?:bien|mejor|claro|"
        r"acertad[oa]s?|correct[oa]s?|razonables?)|aprobad[oa]s?|adelante|no (?:me|nos) "
        r"(?:molesta|importa)|"
        r"(?:se puede|podemos) (?:quitar|suprimir|eliminar|cambiar)(?:l[oa]s?)?|bien visto"
    ),
    no=(
        rf"|no (?:soy|somos) (?:muy )?fan(?:es|s)?(?: de {_IT_ES})?|no (?:nos|me) "
        rf"convence[n]?(?: {_IT_ES})?"
        rf"|no (?:le |les )?(?:vemos|encontramos|veo) (?:el |la |ningún |ninguna |mucho |mucha )?"
        rf"(?:sentido|mérito|utilidad|necesidad|razón|interés|valor añadido)(?: (?:a|de|en|para) "
        rf"{_IT_ES})?|{_IT_ES} no nos (?:gusta|agrada|satisface|convence)|no estamos (?:cómod[oa]s|"
        rf"satisfech[oa]s) con {_IT_ES}"
        r"|no (?:nos|me) (?:han?|habéis) (?:\w+ )?(?:convencido|persuadido)|"
        r"no estamos convencid[oa]s|sería una (?:verdadera )?(?:lástima|pena)(?: [^,;:]{1,60})?"
    ),
)
