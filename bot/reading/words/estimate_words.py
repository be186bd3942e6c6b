"""What an answer finds a proposal to be, good or bad, in English, French and Spanish: tables only.

How they are joined is in `bot/reading/stances/estimates.py`. Only words that say for themselves
whether the writer is for it: `interesting`, `important` and `clear` are no side.
"""

from dataclasses import dataclass

from bot.reading.words import estimate_idioms as idioms
from bot.reading.words.option_words import CHOSEN


@dataclass(frozen=True, slots=True)
class Tongue:
    """The parts of such a sentence, as patterns without groups."""

    lead: str
    thing: str
    current: str
    none: str
    denied: str
    copula: str
    adverb: str
    good: str
    bad: str
    does: str
    harms: str
    noun: str
    tail: str
    yes: str
    no: str
    enough: str
    keeps: str
    spaced: bool = True


_CHANGE_EN = (
    r"(?:changes?|proposals?|ideas?|deletions?|additions?|insertions?|wording|amendments?|"
    r"suggestions?|replacements?|solutions?|options?(?: \d)?|alternatives?|variants?|approach|"
    r"compromise|formulations?|ones?|points?|edits?|language|phrasing|sentences?|"
    r"new text|proposed text|removal|merger|move|thing|rest)"
)
ENGLISH = Tongue(
    lead=(
        r"in (?:our|my) (?:\w+ )?(?:view|opinion|eyes)|for (?:us|me|our part|my part)|frankly|"
        r"honestly|actually|"
        r"personally|to (?:us|me|be honest|my mind)|(?:well|yes|no|sorry|thanks|thank you|h+u?m+|"
        r"ah|oh|yeah|yep|ok(?:ay)?|right),|further(?:more)?|moreover|besides|"
        r"i['’]m afraid|i am afraid|still|even so|anyway|(?:we|i) (?:\w+ )?"
        r"(?:think|find|feel|believe|consider)(?: that)?|it seems(?: to (?:us|me))?(?: that)?|"
        r"as far as (?:we are|i am) concerned|from our side|overall|that said|indeed|and|so"
    ),
    thing=(
        r"(?:the rest|all of the rest|(?:all (?:of )?)?the others?|they all|it|this|that|these|"
        r"those|they|both(?: of them)?|all of (?:it|this|them)|option (?:\d|[a-d])|"
        rf"(?:(?:all )?(?:the|your|this|that|these|those)|both|such an?) (?:\w+ "
        rf")?{_CHANGE_EN}"
        r"(?: (?:of|to|in|on|from|by) [^,;:]{1,40}?)?|[A-Z]\w+['’]s? (?:\w+ )?" + _CHANGE_EN + ")"
    ),
    current=(
        r"(?:the |as )?(?:current|existing|present|original|old(?:er)?|in-force|previous|former|"
        r"earlier) (?:text|wording|version|"
        r"provision|paragraph|clause|formulation|language|one)|the text in force"
    ),
    none=rf"(?:neither|none)(?: of (?:them|these|those|the two))?(?: {_CHANGE_EN})?",
    denied=(
        r"not|no longer|hardly|far from|anything but|(?:does|do|would|is|are)(?: not|n['’]t)|"
        r"will not|won['’]t|can(?:not|['’]t)"
    ),
    copula=(
        r"(?:is|are|['’]s|would be|seems?(?: to be)?|look(?:s|ed)?|reads?|sound(?:s|ed)?|"
        r"appears?(?: to be)?|feels?)"
    ),
    adverb=(
        r"(?:very|quite|really|exactly|precisely|perfectly|entirely|fully|all|also|still|just|"
        r"simply|rather|a bit|a little|somewhat|in fact|too|so|absolutely|totally|"
        r"clearly|basically|an?|the|such an?|equally|both|much|certainly|"
        r"definitely|completely|highly|most|perhaps|far|a lot|way|already)"
    ),
    good=(
        r"(?:good|fine|ok(?:ay)?|alright|all right|acceptable|agreeable|welcome|useful|helpful|"
        r"nice|"
        r"sensible|preferable|reasonable|right|correct|excellent|great|perfect|clearer|better|"
        r"sound|wise|"
        r"appropriate|justified|timely|logical|positive|satisfactory|convincing|necessary|needed|"
        r"required|warranted|worthwhile|improvement|step forward|step in the right direction)"
    )
    + idioms.EN.good,
    bad=(
        r"(?:bad|poor|unacceptable|unnecessary|needless|wrong|premature|problematic|mistake|error|"
        r"dangerous|unwise|inappropriate|unjustified|unwarranted|unhelpful|counter-?productive|"
        r"worse|"
        r"harmful|risky|excessive|impossible|nonsense|step back(?:wards)?|red line|deal-?breaker|"
        r"out of the question|too (?:far|much|early|often|frequent|rigid|restrictive|ambitious))"
    )
    + idioms.EN.bad,
    does=(
        r"(?:works?|helps?|(?:would )?suits?(?= (?:us|me)\b)(?: us| me)(?: better)?|"
        r"(?:improve|strengthen|clarif(?:y|ies)|enrich)(?:e?s)? (?:the|this) "
        r"(?:text|paragraph|clause|provision|resolution)|make(?:s)? (?:(?!no |little )\w+ )?sense)"
    )
    + idioms.EN.does,
    harms=(
        r"(?:(?:weaken|harm|damage|spoil|overload|undermine|complicate)s? (?:the|this) (?:text|"
        r"paragraph|clause|provision|resolution|whole \w+|balance)|go(?:es)? (?:\w+ )?too far|"
        r"adds? nothing|brings? nothing|make(?:s)? no sense|serves? no purpose)"
    )
    + idioms.EN.harms,
    noun=(
        r"(?:idea|proposals?|suggestions?|changes?|points?|improvements?|additions?|move|solution|"
        r"compromise|wording|approach|initiative|amendments?|formulation|text|thinking|way(?: "
        r"forward)?|words?|term|phrasing|language|place)"
    ),
    tail=(
        r"from (?-i:[A-Z])[\w’'-]+|yes|"
        r"(?:for|to|by|with|in|from) (?:us|me|our (?:view|opinion|side|eyes|part)|my (?:view|"
        r"opinion|"
        r"side)|this form|Ourland)|indeed|too|as well|thank you|thanks|anyway|here|many thanks|"
        r"see (?:above|below)|as (?:said|explained|stated|noted|mentioned|above)(?: (?:above|"
        r"before|"
        r"earlier|below))?|for (?:the|these|those) (?:same )?reasons?(?: (?:given|stated|explained|"
        r"set out))?(?: (?:above|before|earlier|below))?"
    ),
    yes=(
        CHOSEN["en"] + "|"
        r"yes,? please|absolutely|certainly|definitely|by all means|with pleasure|gladly|happily|"
        r"exactly|precisely|"
        r"hear,? hear|ditto|likewise|(?:me|us) too|same for (?:us|me)|aye|yea|seconded|"
        r"(?:(?:we|i) )?could(?: not|n['’]t) agree more|(?:we|i) (?:can ?not|"
        r"can['’]t) (?:but agree|disagree)|"
        r"(?:we|i) were? (?:about|going) to (?:propose|suggest|say|write) the same(?: thing)?|"
        r"(?:we|i) "
        r"(?:are|am|side|stand) (?:fully |entirely )?(?:with|behind) (?:you|[A-Z]\w+)(?: (?:here|"
        r"on "
        r"this(?: (?:one|point))?))?|you have (?:our|my) (?:vote|backing|support)|(?:you|[A-Z]\w+) "
        r"(?:are|is|has) (?:(?!not\b|hardly\b|never\b)\w+ )?(?:right|a point)|"
        r"(?:and )?so do (?:we|i)|(?:we|i) do,? too|and we "
        r"too|(?:we|i) would welcome (?:it|this|that)"
    )
    + idioms.EN.yes,
    no=(
        r"absolutely not|certainly not|definitely not|of course not|by no means|no way|never|nope|"
        r"no|not (?:us|me)|on the contrary|neither|(?:we|i)(?: would|['’]d) rather not|(?:our|my) "
        r"(?:position|view|opinion) is the opposite|(?:we|i) could(?: not|n['’]t) (?:agree|"
        r"disagree) (?:less|"
        r"more strongly)|(?:you|[A-Z]\w+) (?:are|is) (?:wrong|mistaken)|(?:our|my) (?:capital|"
        r"minister|"
        r"ministry|government) (?:would|will|could) never (?:sign|accept|agree to) (?:it|this|"
        r"that)|there is no need(?: (?:for|to do) (?:it|this|that|so))?|neither,? please|(?:we|"
        r"i) would (?:be "
        r"(?:very )?(?:sorry|sad)|regret|hate|not (?:like|want)) to see .{1,60} (?:go|deleted|"
        r"disappear|"
        r"dropped|removed|vanish|changed)|(?:we|i) would (?:miss|regret (?:the )?(?:loss|"
        r"deletion) of) .{1,60}"
    )
    + idioms.EN.no,
    enough=r"(?:(?:is|are) (?:\w+ )?(?:sufficient|enough|adequate)|suffices?|does the job|will do)",
    keeps=(
        r"(?:it|this|that|the text|resolves \d) (?:is|works|reads) (?:\w+ )?(?:fine|good|"
        r"ok(?:ay)?|well|clear) "
        r"as (?:it is|is|it stands)|(?:we|i) would (?:just )?leave (?:it|this|them)(?: alone| "
        r"there| in)?|(?:better|best|we would rather|i would rather|let us|let['’]s|please|"
        r"why not) (?:just )?leave "
        r"(?:it|them|things|the text) as (?:it is|they are|is)|no need to (?:change|amend|touch) "
        r"(?:it|anything|the text)|no (?:changes?|amendments?|modifications?) (?:is|are|seems?|"
        r"would be) (?:\w+ )?(?:needed|necessary|required|justified|warranted)"
    ),
)
_CHANGE_FR = (
    r"(?:modifications?|propositions?|idées?|suppressions?|adjonctions?|insertions?|formulations?|"
    r"solutions?|options?(?: \d)?|variantes?|rédaction|démarche|suggestions?|changements?|"
    r"texte proposé|libellé proposé|compromis|ajouts?|amendements?|nouveau texte|fusion)"
)
FRENCH = Tongue(
    lead=(
        r"à (?:notre|mon) (?:\w+ )?(?:avis|sens)|selon (?:nous|moi)|pour (?:nous|moi|notre part|ma "
        r"part)|quand même|malgré tout|finalement|franchement|(?:nous|je) (?:\w+ )?(?:trouv|pens|"
        r"estim|croy|crois)\w* qu(?:e |['’])|il "
        r"(?:nous|me) semble qu(?:e |['’])|(?:oui|non|merci|désolée?|ah|oh|euh|bon|bah|ah oui|ah "
        r"non),|et|en effet"
    ),
    thing=(
        r"(?:le reste|ce|c['’]|cela|ça|ceci|ainsi,? ce|elles?|ils?|les deux|tout(?: cela)?|"
        rf"(?:la|le|les|l['’]|cette|cet|ce|ces|votre|vos|une telle) ?(?:\w+ )?{_CHANGE_FR}"
        r"(?: (?:de|du|des|d['’])[^,;:]{1,40}?)?)"
    ),
    current=(
        r"(?:le |la )?(?:texte|libellé|rédaction|version|formulation|disposition) (?:actuel(?:le)?|"
        r"existante?|en vigueur|d['’]origine|précédente?|antérieure?|ancien(?:ne)?)"
    ),
    none=rf"(?:aucune?|ni l['’]une? ni l['’]autre)(?: des deux| de ces)?(?: {_CHANGE_FR})?",
    denied=r"ne|pas|guère|nullement|aucunement|point|ne (?:me|nous)",
    copula=(
        r"(?:est|sont|sonne(?:nt)?|serait|seraient|(?:nous |me )?(?:semble|paraît|paraissent|"
        r"semblent)|reste|(?:nous |me )?convien(?:t|nent|drai(?:t|ent)))"
    ),
    adverb=(
        r"(?:très|tout à fait|parfaitement|entièrement|vraiment|assez|plutôt|bien|aussi|également|"
        r"toujours|simplement|un peu|beaucoup|déjà|trop|si|une?|le|la|absolument|totalement|des|"
        r"fort|peut-être)"
    ),
    good=(
        r"(?:bonn?e?s?|bien|bienvenue?s?|acceptables?|utiles?|judicieu(?:x|se)s?|raisonnables?|"
        r"justes?|correcte?s?|excellente?s?|parfaite?s?|opportune?s?|pertinente?s?|justifiée?s?|"
        r"mieux|"
        r"satisfaisante?s?|préférables?|nécessaires?|sensée?s?|meilleure?s?|heureu(?:x|se)s?|"
        r"amélioration|progrès|pas dans la bonne direction|"
        r"plus (?:claire?|lisible|simple|précise?|légère?|léger|fluide|courte?|élégante?|sympa|"
        r"souple|équilibrée?|cohérente?|exacte?|juste|naturel(?:le)?|logique)s?)"
    )
    + idioms.FR.good,
    bad=(
        r"(?:mauvaise?s?|inacceptables?|inutiles?|superflue?s?|prématurée?s?|problématiques?|"
        r"erreur|"
        r"dangereu(?:x|se)s?|inopportune?s?|injustifiée?s?|excessi(?:f|ve)s?|exclue?s?|pires?|"
        r"hors de question|recul|pas en arrière|malheureu(?:x|se)s?|maladroite?s?|"
        r"trop (?:loin|tôt|fréquente?s?|souvent|rigide|restricti(?:f|ve)))"
    )
    + idioms.FR.bad,
    does=(
        r"(?:(?:amélior|renforc|clarifi|enrichi)\w+ (?:le|la|ce|cette) (?:texte|point|paragraphe|"
        r"disposition|résolution)|(?:nous |me )?va(?: bien| parfaitement)?|(?:nous |"
        r"me )?convien(?:t|nent|drai(?:t|ent))(?: bien| parfaitement)?|a (?:du|tout son) sens)"
    )
    + idioms.FR.does,
    harms=(
        r"(?:(?:affaibli|alourdi|compliqu|dénatur|déséquilibr)\w+ (?:le|la|ce|cette) (?:texte|"
        r"point|paragraphe|disposition|résolution)|va trop loin|n['’]apporte rien|n['’]a (?:pas|"
        r"aucun) (?:de )?sens|ne sert à rien)"
    )
    + idioms.FR.harms,
    noun=(
        r"(?:idée|proposition|suggestion|initiative|amélioration|remarque|solution|compromis|"
        r"formulation|rédaction|modification|ajout|chose|façon|manière|mot|terme)"
    ),
    tail=(
        r"(?:pour|à|par|chez) (?:nous|moi|notre (?:avis|sens|part)|mon (?:avis|sens))|en effet|"
        r"aussi|"
        r"également|oui|effectivement|merci(?: beaucoup)?|vraiment|ici|ainsi|comme (?:cela|ça)|"
        r"voir (?:ci-dessus|plus haut)|comme (?:indiqué|dit|expliqué) (?:ci-dessus|plus haut)|"
        r"pour les (?:mêmes )?raisons(?: \w+)?(?: ci-dessus| plus haut)?"
    ),
    yes=(
        CHOSEN["fr"] + "|"
        r"rien à (?:redire|objecter)|on ne peut qu['’](?:approuver|y souscrire)|"
        r"absolument|certainement|tout à fait|volontiers|avec plaisir|exactement|précisément|"
        r"de même|"
        r"idem|(?:nous|moi) (?:aussi|également)|bien sûr|bien entendu|entièrement d['’]accord|"
        r"on ne peut (?:qu['’]être|être plus) d['’]accord|(?:nous|je) ne (?:pouvons|"
        r"peux) qu['’](?:être d['’]accord|"
        r"approuver)|(?:nous|je) (?:allions|allais) proposer la même chose|"
        r"vous avez (?:tout à fait )?"
        r"raison|(?:nous|je) (?:sommes|suis) (?:pleinement |entièrement )?avec vous|cela nous va"
    )
    + idioms.FR.yes,
    no=(
        r"absolument pas|certainement pas|pas du tout|bien sûr que non|en aucun cas|jamais|non|"
        r"pas (?:nous|moi)|au contraire|bien au contraire|hors de question|(?:nous|"
        r"je) (?:préférons|"
        r"préférerions|préfère|préférerais) (?:que non|pas|ne pas)|vous (?:avez tort|vous trompez)|"
        r"pas d['’]accord|nous sommes (?:d['’]un|de l['’])\s?avis contraire|"
        r"ni l['’]une? ni l['’]autre|ce n['’]est "
        r"pas la peine|il n['’]y en a pas besoin|rien ne (?:l['’]|le |la )?(?:justifie|exige)|"
        r"(?:nous|je) regretter\w+ (?:de voir .{1,60} disparaître|la suppression d.{1,60})"
    )
    + idioms.FR.no,
    enough=(
        r"(?:(?:nous |me )?suffi(?:t|sent)(?: bien| amplement)?|est suffisante?|"
        r"(?:nous |me )?convient)"
    ),
    keeps=(
        r"(?:je |nous )?(?:le |la |les )?laisserai?(?:s|ons|ions)(?: (?:tel(?:le)?s? "
        r"quel(?:le)?s?|comme (?:ça|cela)|"
        r"ainsi))?|(?:mieux vaut|il vaut mieux|autant|nous préférons|nous préférerions) (?:le |la |"
        r"les )?laisser "
        r"(?:le texte )?(?:tel quel|en l['’]état|tels quels)|il n['’]y a pas lieu de (?:le |"
        r"la )?(?:modifier|changer|toucher)(?: (?:le|au) texte| cela)?|inutile d['’]y toucher|"
        r"(?:aucune?|nulle) (?:modification|changement) n['’](?:est|apparaît|"
        r"est à) (?:\w+ )?(?:nécessaire|requise?|justifiée?|utile|apportere?)"
    ),
)
_CHANGE_ES = (
    r"(?:modificaci(?:ón|ones)|propuestas?|ideas?|supresi(?:ón|ones)|adici(?:ón|ones)|inserción|"
    r"formulación|soluci(?:ón|ones)|opci(?:ón|ones)(?: \d)?|variantes?|redacción(?: propuesta)?|"
    r"sugerencias?|cambios?|texto propuesto|compromiso|enmiendas?|nuevo texto|fusión|eliminación)"
)
SPANISH = Tongue(
    lead=(
        r"a (?:nuestro|mi) (?:juicio|parecer|entender)|en (?:nuestra|mi) opinión|para (?:nosotros|"
        r"mí)|por nuestra parte|por mi parte|aun así|aún así|de todos modos|también|francamente|"
        r"(?:también )?(?:digo|decimos) que|"
        r"(?:nos|me) parece(?: que)?|(?:pensamos|creemos|estimamos|"
        r"consideramos|opinamos|pienso|creo|considero) que|(?:sí|no|gracias|lo siento|ah|oh|"
        r"bueno|vale|ah sí|ah no),|y"
    ),
    thing=(
        r"(?:el resto|lo demás|esto|eso|ello|así|ambas|ambos|las dos|los dos|todo(?: ello| esto)?|"
        rf"(?:la|el|las|los|esta|este|estas|estos|esa|ese|su|sus|una) (?:\w+ )?{_CHANGE_ES}"
        r"(?: (?:de|del) [^,;:]{1,40}?)?|)"
    ),
    current=(
        r"(?:el |la )?(?:texto|redacción|versión|formulación|disposición) (?:actual|existente|"
        r"vigente|en vigor|original|anterior|previ[oa]|antigu[oa])"
    ),
    none=rf"(?:ningun[oa]|ni una ni otra)(?: de (?:las|los|estas|estos) dos)?(?: {_CHANGE_ES})?",
    denied=r"no|tampoco|nada",
    copula=(
        r"(?:es|son|sería|serían|está|están|"
        r"(?:nos |me )?(?:parece|parecen|resulta|resultan|suena|suenan)|queda|se (?:lee|entiende))"
    ),
    adverb=(
        r"(?:muy|perfectamente|totalmente|completamente|realmente|bastante|también|simplemente|"
        r"demasiado|un|una|el|la|absolutamente|más|tan|bien|mucho|todo|algo|quizás?)"
    ),
    good=(
        r"(?:buen[oa]?s?|bien|bienvenid[oa]s?|aceptables?|útil(?:es)?|acertad[oa]s?|razonables?|"
        r"correct[oa]s?|excelentes?|perfect[oa]s?|oportun[oa]s?|pertinentes?|justificad[oa]s?|"
        r"satisfactori[oa]s?|preferibles?|necesari[oa]s?|sensat[oa]s?|mejor(?:es)?|adecuad[oa]s?|"
        r"apropiad[oa]s?|conveniente|más (?:clar[oa]|sencill[oa]|simple|legible|precis[oa]|"
        r"coherente|natural|breve|cort[oa]|lógic[oa])s?|mejora|avance|paso en la buena dirección)"
    )
    + idioms.ES.good,
    bad=(
        r"(?:mal[oa]?s?|inaceptables?|innecesari[oa]s?|superflu[oa]s?|prematur[oa]s?|"
        r"problemátic[oa]s?|error|peligros[oa]s?|inoportun[oa]s?|injustificad[oa]s?|excesiv[oa]s?|"
        r"inadecuad[oa]s?|peor(?:es)?|impensable|retroceso|paso atrás|desacertad[oa]s?|"
        r"demasiado (?:lejos|pronto|frecuente|rígid[oa]|restrictiv[oa]))"
    )
    + idioms.ES.bad,
    does=(
        r"(?:(?:mejora|refuerza|aclara|enriquece)n? (?:el|la|este|esta) (?:texto|punto|párrafo|"
        r"disposición|resolución)|tiene sentido|(?:nos |me )?(?:va|viene) bien|(?:nos|"
        r"me) (?:conviene|convendría|sirve))"
    )
    + idioms.ES.does,
    harms=(
        r"(?:(?:debilita|complica|recarga|desvirtúa)n? (?:el|la|este|esta) (?:texto|punto|párrafo|"
        r"disposición|resolución)|va demasiado lejos|no aporta nada|no tiene (?:ningún )?sentido|"
        r"no sirve de nada)"
    )
    + idioms.ES.harms,
    noun=(
        r"(?:idea|propuesta|sugerencia|iniciativa|mejora|observación|solución|compromiso|"
        r"formulación|redacción|modificación|adición|forma|manera|palabra|solución)"
    ),
    tail=(
        r"(?:de|por) (?:mi|nuestra) parte|así|ahora|sí|la de (?-i:[A-Z])[\w’'-]+|"
        r"(?:para|a|por) (?:nosotros|mí|nuestra parte|nuestro (?:juicio|parecer))|también|gracias|"
        r"muchas gracias|en efecto|aquí|"
        r"(?:véase|ver) (?:más )?arriba|como se (?:indica|dijo|explicó) (?:más )?arriba|"
        r"por las (?:mismas )?razones(?: \w+)?(?: (?:más )?arriba)?"
    ),
    yes=(
        CHOSEN["es"] + "|"
        r"absolutamente|desde luego|por supuesto|claro(?: que sí)?|con (?:mucho )?gusto|exacto|"
        r"exactamente|lo mismo|ídem|(?:nosotros|yo|a nosotros) también|no podríamos estar más de "
        r"acuerdo|no (?:podemos|puedo) sino estar de acuerdo|íbamos a proponer lo mismo|"
        r"(?:ustedes )?"
        r"tienen? (?:toda la )?razón|estamos con (?:usted|ustedes|vosotros)|nos parece bien|sí"
    )
    + idioms.ES.yes,
    no=(
        r"absolutamente no|en absoluto|de ningún modo|de ninguna manera|claro que no|"
        r"por supuesto que "
        r"no|nunca|jamás|no|(?:nosotros|yo) no|al contrario|todo lo contrario|ni hablar|"
        r"preferimos que "
        r"no|preferiríamos que no|preferimos no hacerlo|(?:está|están) equivocad[oa]s?|discrepamos|"
        r"nuestra posición es la contraria|opinamos lo contrario|no hace(?:n)? falta|"
        r"no hay (?:ninguna )?necesidad(?: de ello)?|ni una ni otra|ni lo uno ni lo otro|"
        r"lamentaríamos (?:ver desaparecer|perder|la supresión del?|que se suprimiera) .{1,60}"
    )
    + idioms.ES.no,
    enough=r"(?:(?:nos |me )?basta|es suficiente|es adecuado|(?:nos |me )?conviene)",
    keeps=(
        r"(?:yo |nosotros )?l[oa]s? dejaría(?:mos)?(?: (?:como está|así|tal cual))?|(?:mejor|es "
        r"mejor|sería mejor|preferimos|preferiríamos) dejar(?:lo|la|los|las)?(?: el texto)? "
        r"(?:como está|tal cual|tal como está|como están)|no procede modificar(?:lo| el texto)?|"
        r"no hay que tocar(?:lo|la| el texto)?|no (?:es|parece) (?:\w+ )?(?:necesari[oa]|"
        r"precis[oa]) (?:ning[uú]n\w* )?"
        r"(?:cambio|modificación)|ning[uú]n\w* (?:cambio|modificación) es necesari[oa]"
    ),
)
