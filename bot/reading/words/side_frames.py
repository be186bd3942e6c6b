"""The frames in which a side stands besides `we support`, in English, French, Spanish: tables.

`It is supported by us`, `it has our backing`, `support from Ruritania`, `we will support it`, `it
should be accepted`; each with its denial, so that no denied support is ever taken for support.
`Ourland` stands for the writer's State.
"""

from bot.reading.words.reluctance import FOLLOW

# English
_US = (
    r"(?:us|me|(?:my|our|this) (?:own )?(?:delegation|administration|country|government|side)|"
    r"(?:the )?(?:delegation|administration|government) of (?:the )?Ourland|(?:the )?Ourland)\b"
)
_WE = r"\b(?:we|i|(?:my|our|this) \w+|(?:delegation|administration) of Ourland|Ourland)"
_BACKING = r"(?:support|backing|approval|agreement|endorsement|blessing|consent)"
_BACKED = r"(?:supported|endorsed|backed|seconded|shared|welcomed|approved|accepted|agreed(?: to)?)"
_IT_EN = (
    r"\b(?:proposals?|amendments?|changes?|deletion|addition|suggestion|idea|it|this|that|they|"
    r"both|"
    r"wording)\b"
)
_TAKEN = r"(?:accepted|adopted|agreed|approved|endorsed|supported|taken (?:up|on board))\b"
_POSITION_EN = (
    r"(?:\b(?:our|my) (?:\w+ )?(?:position|stance|view)|\bposition of (?:the )?Ourland|"
    r"\bOurland[’']s (?:position|stance))\b[^.;:]{0,60}?(?::|—|–| is| remains)\s?(?:one of )?"
)
_YES_EN = (
    r"(?<!not )(?<!cannot )(?<!can[’']t )\bcount on (?:us|me|(?:the )?Ourland|our support)\b|"
    rf"{_POSITION_EN}(?:\w+ )?(?:support|in favou?r|favou?rable|positive)\b|"
    r"\b(?:gives?|lends?|adds?|offers?|express(?:es)?|extends?) (?:\w+ )?(?:our|my|its) (?:\w+ )?"
    rf"{_BACKING}\b|"
    r"\b(?:would|will) be (?:\w+ )?(?:fine|ok|okay|all right) (?:with|for|by) (?:us|me|Ourland)\b|"
    rf"\b{_BACKED} (?:\w+ly |too |also |as well |in full )?by {_US}|"
    rf"\bOurland[’']s (?:\w+ )?{_BACKING}\b|\b(?:has|have|with) (?:our|my) (?:\w+ )?{_BACKING}\b|"
    rf"\b(?:has|have|enjoys?|receives?|gets?|meets? with|commands?) (?:the )?(?:\w+ )?{_BACKING} "
    rf"(?:of|from) {_US}|^(?:(?!no\b)\w+ )?{_BACKING} (?:also |too )?(?:from|by|on the part of) "
    rf"{_US}|{_WE} (?:\w+ )?(?:supported|agreed (?:to|with)|endorsed)\b.{{0,80}}\b(?:still "
    r"do(?:es)?|do(?:es)? so still|continues? to(?: do so)?|do(?:es)? so again)\W*$|"
    rf"{_WE} (?:will|shall|continues? to|still|must|gladly|now) (?:\w+ly |also |still |"
    rf"continue to )?"
    r"(?:supports?|endorses?|accepts?|backs?|seconds?|agrees? (?:to|with)|joins?|go along with)\b|"
    rf"{_WE} (?:are|am|is) (?:(?:all|also|still|too|very much|\w+ly) )?for (?:it|this|that|both|"
    rf"them|the (?:\w+ )?"
    r"(?:proposal|deletion|change|amendment|addition|text))\b|"
    rf"{_IT_EN}[^.;?]{{0,60}}\b(?:should|deserves? to|ought to|merits? to) be (?:\w+ly )?{_TAKEN}"
    r"(?! (?:by|if|only|unless|when|before|in )\b)|"
    rf"\b(?:deserves?|merits?) (?:\w+ )?{_BACKING}\b|"
    rf"{_WE} (?:can|could|will|would|gladly|(?:are|is|am) (?:able|happy|ready) to) (?:\w+ly )?"
    rf"{FOLLOW}|"
    r"\b(?:our|my) (?:\w+ )?(?:administrations|delegations|countries|governments) (?:\w+ly |both |"
    r"also )*(?:support|endorse|accept|back|agree (?:to|with)|join|second)\b"
)
_SIDE_EN = (
    r"(?:support|agree|accept|endorse|join|go along|consent|approve|subscribe|live with|follow|"
    r"back)"
)
_NO_EN = (
    rf"{_POSITION_EN}(?:\w+ )?(?:against|opposed|opposition|negative|unfavou?rable)\b|"
    r"\b(?:have|has) (?:never|not) been (?:\w+ )?(?:in favou?r|supportive|for (?:it|this))\b|"
    rf"{_WE} (?:have|has|raises?|see|sees) (?:\w+ly )?(?:(?!no\b|any\b|few\b)\w+ )?objections? "
    r"(?:to|against|on|about|regarding|concerning)\b|"
    r"\b(?:support|accept|agree (?:to|with)|endorse|back|favou?r) neither\b|"
    rf"\b(?:can|could|do(?:es)?|will|would|is|are|am) no longer (?:\w+ )?(?:do so|do this|"
    rf"{_SIDE_EN}|able to|in a position to|in favou?r)\b|\bno longer (?:{_SIDE_EN})s?\b|"
    r"\b(?:beyond|further than|more than|over) what (?:we|i|Ourland|my \w+) "
    rf"(?:can|could|would|are able to|is able to) (?:\w+ )?{_SIDE_EN}\b|"
    r"^\W*(?:(?:sorry|unfortunately|regrettably|alas|i(?: am|[’']m) afraid),? (?:it is |"
    r"it[’']s )?(?:a "
    r")?no|no,? (?:sorry|thanks|thank you|unfortunately|i(?: am|[’']m) afraid(?: not)?)|(?:i(?: am|"
    r"[’']m) )?afraid not)\W*$|"
    r"\b(?:our|my) (?:\w+ )?(?:administrations|delegations|countries|governments) (?:\w+ly |both |"
    r"also )*(?:oppose|object|reject|can ?not|do not)\b|"
    rf"\b(?:not|n[’']t|never|nor|hardly) (?:be |been |being |yet |\w+ly |also ){{0,3}}{_BACKED} "
    rf"(?:\w+ly )?by {_US}|^(?:\w+ly )?not (?:\w+ly )?(?:{_BACKED}|acceptable)(?! (?:by|to) "
    r"(?!us|me|my|our|Ourland))|\b(?:not|n[’']t|never|no longer|without|nor|lacks?) (?!only|just|"
    rf"merely)(?:\w+ ){{0,4}}(?:our|my|its|Ourland[’']s) (?:\w+ )?{_BACKING}\b|"
    r"\b(?:not|n[’']t|never) (?:\w+ )?(?:enjoy|have|receive|get|find|meet with|command|carry|win) "
    rf"(?:the |our |any )?(?:\w+ )?{_BACKING} (?:of|from) {_US}|"
    rf"^(?:there is |there will be )?no (?:\w+ )?{_BACKING} (?:from|by|on|for)\b(?: the part of)?|"
    rf"^(?:\w+ )?(?:objections?|opposition|disagreement|a no) (?:from|by) {_US}|"
    r"\b(?:maintain|reiterate|uphold|repeat|confirm|renew|keep)s? (?:our|my|its) (?:\w+ )?"
    r"(?:objections?|opposition|disagreement)\b|\b(?:remains?|stays?|still) (?:\w+ly )?(?:opposed|"
    r"against)\b|"
    r"\b(?:supports?|agrees?|accepts?|endorses?|favou?rs?|likes?)\b[^.]{0,80}[;,—–-] ?(?:but |and |"
    r"while )?(?:we|i|my delegation|(?:the )?Ourland) (?:do|does|can|could|will|would) ?(?:not|"
    r"n[’']t)(?=\s*(?:[.;:—–]|$))|"
    rf"{_IT_EN}[^.;?]{{0,60}}\b(?:should|deserves?|ought|merits?) not (?:to )?(?:be )?(?:\w+ly )?"
    rf"{_TAKEN}"
)

# French
_NOUS = (
    r"(?:nous|moi|(?:ma|notre|mon) (?:délégation|administration|pays|gouvernement|part|côté)|"
    r"(?:la )?"
    r"(?:délégation|administration) (?:de la |de l[’']|du |de |d[’'])?Ourland|(?:la |le |les |"
    r"l[’'])?Ourland)\b"
)
_DE_NOUS = r"(?:(?:de |du |d[’']|des )(?:la |l[’']|notre |ma |mon )?|par )"
_A_NOUS = r"(?:Ourland|délégation|administration|pays|gouvernement|part|côté|nous)\b"
_APPUI = r"(?:appui|soutien|accord|assentiment|adhésion|approbation|aval)"
_APPUYE = (
    r"(?:appuyée?s?|soutenue?s?|approuvée?s?|partagée?s?|acceptée?s?|(?:bien |favorablement )?"
    r"accueillie?s?)"
)
_APPUYER = (
    r"(?:(?:nous |s[’']|se |y |l[’']|la |le |les |\w+ment )*(?:appuyer|soutenir|souscrire|accepter|"
    r"associer|rallier|joindre|approuver))\b"
)
_REFUSE_FR = r"(?:pas|guère|plus|nullement|aucunement|point|jamais)"
_CELA = r"\b(?:propositions?|modifications?|suppression|ajout|idée|amendement|elle|il|cela|texte)\b"
_RETENU = r"(?:retenue?s?|acceptée?s?|adoptée?s?|approuvée?s?|appuyée?s?|soutenue?s?|suivie?s?)\b"
_POSITION_FR = (
    r"\b(?:(?:notre|ma) position|position de (?:la |l[’'])?Ourland)\b[^.;:]{0,60}?(?: ?:|—|–| est| "
    r"reste)\s?"
)
_YES_FR = (
    r"(?<!ne )\b(?:pouvons|peut|puis) (?:\w+ )?(?:vous |l[ae] |les )suivre\b|"
    r"\bnous (?:vous )?suiv(?:ons|rons)(?=(?: (?:la |le |l[’'])?\w+)? (?:sur [cl]|là-dessus))|"
    r"(?:\bnous |\bj[’']|Ourland )(?:\w+ )?accept(?:ons|e)\b(?! (?:la |cette |l[’']|vos |votre |"
    r"les )(?:critique|invitation|excuse|reproche))|"
    r"(?<!pas )\bcompter sur (?:nous|moi|(?:la |l[’']|le )?Ourland|notre (?:appui|soutien))\b|"
    rf"{_POSITION_FR}(?:\w+ )?(?:favorable|pour\b|positive|soutien|appui)|"
    r"\b(?:nous|me) conviendrai\w+\b(?! pas)|"
    rf"\b{_APPUYE} (?:\w+ment |aussi |également )?par {_NOUS}|"
    rf"\b(?:notre|mon) (?:(?:plein|entier|total|ferme|vif) )?{_APPUI}\b|"
    rf"^(?:(?!pas\b|aucun\b)\w+ )?{_APPUI} (?:plein et entier |total |sans réserve |\w+ment )?"
    rf"{_DE_NOUS}{_A_NOUS}|"
    r"(?<![eé’'] )\b(?:recueille|reçoit|rencontre|obtient|emporte|mérite|a|ont|bénéficie|"
    r"jouit)(?:nt)?"
    rf" (?:\w+ )?(?:de )?(?:le |l[’'])(?:plein |entier )?{_APPUI} {_DE_NOUS}{_A_NOUS}|"
    rf"\b(?:apport|exprim|manifest|accord|donn|marqu|renouvel|réit[èé]r|confirm)\w+ (?:\w+ )?son "
    rf"(?:plein |entier |ferme |total )?{_APPUI}\b|"
    r"\b(?:continu\w+|(?<!pas le )plaisir|réjoui\w*|heureu\w+|ravie?s?|enchantée?s?|tien[st]|"
    r"tenons) (?:de |"
    rf"d[’']|à ){_APPUYER}|"
    r"\b(?:nous|je|Ourland|délégation|administration) (?:l[’']|la |le |les )?(?:appuier|soutiendr|"
    r"souscrir|approuver|accepter)(?:ons|ai|a)\b|\bnous (?:rallier|joindr|associer)ons\b|"
    r"\b(?:se (?:rallier|joindr)|s[’']associer)a\b|"
    r"(?<!ne )\b(?:sommes|suis|est) (?:tout à fait |entièrement |plutôt |tous )?pour"
    r"(?=\s*(?:[.;,!]|$)| (?:cette|la|cet|ce|l[’']) ?(?:proposition|suppression|modification|ajout|"
    rf"amendement|idée))|{_CELA}[^.;?]{{0,60}}\b(?<!ne )(?:mérite\w*|devrai\w+|doi\w+|devr\w+) "
    rf"(?!pas|guère)(?:d[’']|de )?(?:\w+ )?(?:être {_RETENU}|(?:notre |un |le |l[’'])?{_APPUI}\b)|"
    r"\b(?:propositions|modifications|textes|toutes? deux|tous deux|elles) (?:nous|"
    r"me) conviennent\b"
    r"(?! pas)|^même (?:avis|position|point de vue)\W*$"
)
_NO_FR = (
    r"\b(?:rejetons|rejette|rejetterons|rejettera|refusons|désapprouvons|désapprouve|contestons)\b|"
    r"\b(?:devoir|devrons|contraint\w*|obligé\w*|forcé\w*|amené\w*) (?:de |d[’']|à )?(?:nous |"
    r"s[’']|"
    r"m[’'])(?:y )?opposer\b|"
    rf"{_POSITION_FR}(?:\w+ )?(?:contre\b|défavorable|négative|opposition)|"
    r"\bn[’'](?:avons|a|ai) (?:jamais|pas) été (?:\w+ )?(?:favorables?|partisane?s?|pour\b|"
    r"d[’']accord)|\blignes? rouges?\b|"
    r"(?<!n[’'])\b(?:avons|a|ai|formul\w+|soulev\w+|soulèv\w+) (?:de |des |une |"
    r"plusieurs )(?:\w+ )?"
    r"objections?\b|"
    r"\b(?:et|mais|ou) (?:\w+ )?(?:nous nous |s[’']|se )(?:y )?oppos(?:e|ons|ent)\b|\b(?:pouvons|"
    r"peut|"
    r"puis|devons|doit|dois) (?:donc )?(?:nous |s[’']|m[’'])(?:y )?opposer\b|"
    rf"\bne puiss\w+ (?:pas )?(?:vous |l[ae] |les )?(?:suivre\b|{_APPUYER})|"
    r"\bau-delà de ce que (?:nous|je|Ourland) (?:pouvons|puis|peut|pourr\w+)|"
    r"^\W*(?:(?:hélas|désolée?|malheureusement|je regrette),? (?:mais )?(?:c[’']est )?non|non,? "
    r"(?:désolée?|merci|hélas|malheureusement|je regrette))\W*$|"
    rf"\bn(?:e |[’'])[^.;,]{{0,24}}\b{_REFUSE_FR} (?:été )?(?:\w+ment )?{_APPUYE} (?:\w+ment )?par "
    rf"{_NOUS}|\bn(?:e |[’'])(?:recueill|reçoi|rencontr|obtien|emport|mérit|a|ont|bénéfici|"
    rf"joui)\w* "
    rf"(?:{_REFUSE_FR}|aucun\w*)\b[^.;,]{{0,24}}\b{_APPUI}\b|"
    rf"\bn(?:e |[’'])[^.;,]{{0,30}}\b(?:apport|exprim|accord|donn)\w+ [^.;,]{{0,12}}(?:son|notre|"
    rf"mon) "
    rf"(?:\w+ )?{_APPUI}\b|\bsans (?:le |l[’']|notre |mon ){_APPUI}\b|"
    rf"^(?:il n[’']y a )?(?:pas (?:de |d[’'])|aucun ){_APPUI}\b|"
    r"^(?:(?!aucune|pas|sans)\w+ )?(?:objections?|opposition|désaccord|refus) (?:\w+ )?"
    rf"(?!à )(?:de (?:la |l[’']|notre |ma )?|du |d[’']){_A_NOUS}|"
    r"\bn(?:e |[’'])(?:y |l[’']|la |le |les |lui |leur |vous )?(?:appui|appuy|soutie|souten|souscr|"
    rf"approuv|accept|partage|adh[éè]r|ralli)\w* (?:donc |toujours |\w+ment )?{_REFUSE_FR}\b|"
    r"\bne (?:nous |s[’']|m[’']|se )(?:y )?(?:rallie|associe|joi[gn])\w* "
    rf"{_REFUSE_FR}\b|"
    rf"\bne (?:pourr\w+|sera\w* \w+ en mesure)[^.;,]{{0,24}}(?:de |d[’'])?{_APPUYER}|"
    r"\bn(?:[’']est|e sont|e serai\w*|e saurai\w*|e paraît|[’']apparaît)[^.;,]{0,20} acceptables? "
    rf"(?:pour|par|aux yeux de) {_NOUS}|"
    r"\b(?:mainten\w+|maintien\w*|réit[éè]r\w+|confirm\w+|renouvel\w+) (?:\w+ )?(?:notre|son|mon|"
    r"sa|"
    r"nos|ses) (?:\w+ )?(?:objections?|opposition|désaccord|refus)\b|"
    r"\b(?:reste|restons|demeur\w+) (?:\w+ )?(?:opposée?s?|hostiles?|contre)\b|"
    r"(?:^|[;,] )(?:mais )?(?:nous|Ourland),? (?:non|pas)(?=\W*$)|\bmais pas nous\b|"
    rf"{_CELA}[^.;?]{{0,40}}\bn(?:e |[’'])(?:mérit|devr|doi)\w* {_REFUSE_FR} (?:d[’'])?être "
    rf"{_RETENU}"
)

# Spanish
_NOSOTROS = (
    r"(?:nosotr[oa]s|mí|(?:nuestr[ao]|mi) (?:delegación|administración|país|gobierno|parte)|"
    r"(?:la )?"
    r"(?:delegación|administración) de (?:la |el )?Ourland|(?:la |el )?Ourland)\b"
)
_APOYO = r"(?:apoyo|respaldo|aprobación|conformidad|aval|beneplácito|visto bueno)"
_APOYADO = r"(?:apoyad|respaldad|secundad|suscrit|aceptad|compartid|aprobad|acogid)[oa]s?"
_APOYA = (
    r"(?:(?:apoy|respald|secund|acept|acompañ)(?:a|ará)|(?:suscrib|compart)(?:e|irá)|aprueba|"
    r"aprobará|se (?:sum|asoci|aline)(?:a|ará)|se (?:adherirá|unirá))"
)
_APOYANDO = (
    r"(?:apoyando|respaldando|secundando|suscribiendo|aceptando|compartiendo|(?:estando )?a favor|"
    r"(?:estando )?de acuerdo|siendo (?:favorables?|partidari\w+))"
)
_APOYARLA = (
    r"(?:apoyar|respaldar|secundar|aceptar|suscribir|sumar|adherir|asociar|unir)(?:l[aeo]s?|nos|"
    r"se)?\b"
)
_ESO = r"\b(?:propuestas?|modificaci\w+|enmiendas?|supresión|adición|idea|ella|texto)\b"
_ACEPTARSE = (
    r"(?:aceptarse|adoptarse|aprobarse|apoyarse|acogerse|ser (?:aceptad|adoptad|aprobad|apoyad|"
    r"acogid)[oa]s?)\b"
)
_POSITION_ES = (
    r"\b(?:(?:nuestra|mi) (?:posición|postura|opinión)|(?:posición|postura|opinión) de "
    r"Ourland)\b[^.;:]{0,60}?"
    r"(?::|—|–| es| sigue siendo)\s?(?:de )?"
)
_YES_ES = (
    r"(?<!no )\b(?:aceptamos|acepto)\b(?! (?:la |las |su |sus )(?:crítica|invitación|disculpa))|"
    r"Ourland (?:\w+ )?acepta\b|"
    r"(?<!no )\b(?:pueden?|podrán?|podéis) contar con (?:nosotr[oa]s|Ourland|nuestro apoyo)\b|"
    rf"{_POSITION_ES}(?:\w+ )?(?:a favor|favorable|apoyo|positiva)\b|"
    r"(?<!no )\bnos parecer[íi]an? (?:bien|aceptables?|adecuad[ao]s?)\b|"
    r"\bnuestr[oa]s (?:\w+ )?(?:administraciones|delegaciones|países) (?:también |"
    r"\w+mente )?(?:l[aeo]s? )?"
    r"(?:apoyan|respaldan|secundan|suscriben|aceptan|comparten|se (?:suman|asocian|adhieren))\b|"
    rf"(?<!no )(?<!no lo )(?<!no la )(?<!no las )(?<!no los )\b(?:Ourland|delegación|"
    rf"administración|"
    rf"país|gobierno) (?:también |\w+mente )?(?:l[aeo]s? )?{_APOYA}\b|"
    r"(?<!no )(?<!no lo )(?<!no la )\b(?:(?:apoy|respald|secund|acept|acompañ|aprob)(?:aremos|aré)|"
    r"(?:suscrib|compart)(?:iremos|iré)|acompañamos|nos (?:sumar|alinear|asociar|unir|"
    r"adherir)emos)\b|"
    rf"(?<!no )\b(?:seguimos|sigue|sigo|continuamos|continúa) (?:\w+mente )?{_APOYANDO}|"
    rf"(?<!no )\b(?:la |lo |las |los )?(?:seguimos|sigue|sigo) {_APOYANDO}|"
    rf"(?<!no )\b(?:tiene|tenemos|tendrá|con) (?:mucho |el )?(?:gusto|agrado|placer) (?:de |en )"
    rf"{_APOYARLA}|\bse complace en {_APOYARLA}|"
    rf"(?<!no )(?<!han )(?<!ha )\b(?:es|está|son|están|ha sido|queda) (?:\w+mente )?{_APOYADO} "
    rf"(?:\w+mente )?por {_NOSOTROS}|"
    rf"(?<!no )\b(?:cuent|tien|recib|merec|goz|obtien)\w+ (?:con |de )?(?:el |tod[oa] el )?"
    rf"(?:\w+ )?{_APOYO} (?:de|por parte de) {_NOSOTROS}|"
    rf"(?<!sin )\bnuestr[oa] (?:pleno |total |plena )?{_APOYO}\b|"
    rf"^(?:(?!sin|ningún)\w+ )?{_APOYO} (?:\w+ )?(?:de|por|por parte de) {_NOSOTROS}|"
    rf"{_ESO}[^.;?]{{0,60}}(?<!no )\b(?:deber[íi]an?|deben?|merecen?|tendría que|convendría) "
    rf"(?:\w+mente )?(?:{_ACEPTARSE}|(?:nuestro |el |un )?{_APOYO}\b)|"
    r"(?<!no )\b(?:somos|soy|es|somos todos) (?:\w+mente )?partidari\w+\b|"
    r"^lo mismo (?:decimos|digo|piensa|pensamos|opina\w*)\b"
)
_NO_ES = (
    r"\b(?:rechaza|rechazará|rechazaremos)\b|\b(?:tener que|tenemos que|tiene que|debemos|debe|"
    r"obligad\w+ a|forzad\w+ a) oponer(?:nos|se|me)\b|"
    rf"{_POSITION_ES}(?:\w+ )?(?:en contra|contraria|desfavorable|negativa)\b|"
    r"\bnunca (?:hemos|ha|he) (?:estado|sido) (?:\w+ )?(?:a favor|de acuerdo|partidari\w+|"
    r"favorables?)\b|\blíneas? rojas?\b|"
    r"(?<!no )\b(?:tenemos|tiene|tengo|formulamos|formula|planteamos|plantea) (?:(?!ningun)\w+ )?"
    r"objeci\w+\b|"
    r"\bnuestr[oa]s (?:\w+ )?(?:administraciones|delegaciones|países) (?:\w+mente )?(?:no "
    r"(?:l[aeo]s? )?"
    r"(?:apoy|respald|acept|suscrib|compart|pued)\w+|se oponen|rechazan|objetan)\b|"
    r"\bmás allá de lo que (?:podemos|puede|puedo)\b|"
    r"^\W*(?:(?:lo siento|lamentablemente|por desgracia|desgraciadamente),? (?:pero )?no|"
    r"no,? (?:lo "
    r"siento|gracias|lamentablemente|por desgracia))\W*$|"
    rf"\bno (?:es|está|son|están|ha sido|han sido) (?:\w+mente )?{_APOYADO} (?:\w+mente )?por "
    rf"{_NOSOTROS}|\bno (?:cuent|tien|recib|merec|goz|obt|encuentr|"
    rf"recab)\w+[^.;,]{{0,24}}\b{_APOYO}\b|"
    rf"\bsin (?:nuestr[oa] |el |mi )?{_APOYO}\b|^(?:ningún|no hay) {_APOYO}\b|"
    r"^(?:(?!ninguna|sin)\w+ )?(?:objeción|objeciones|oposición|rechazo|desacuerdo) (?:\w+ )?(?:de|"
    rf"por parte de|por) {_NOSOTROS}|"
    r"\bno (?:es|son|resultan?|parecen?) (?:\w+ )?aceptables? para "
    rf"{_NOSOTROS}|\binaceptables? para {_NOSOTROS}|"
    r"\b(?:manten(?:emos|go)|mantiene|reitera(?:mos)?|reafirma(?:mos)?|confirma(?:mos)?) (?:\w+ )?"
    r"(?:nuestra|su|mi|la) (?:\w+ )?(?:objeción|oposición|rechazo)\b|"
    r"\b(?:seguimos|sigue|continuamos|continúa) (?:oponi|objet|en contra|opuest|rechaz)\w*|"
    r"(?:^|[;,] )(?:pero )?(?:nosotr[oa]s|Ourland),? (?:no|tampoco)(?=\W*$)|"
    rf"{_ESO}[^.;?]{{0,40}}\bno (?:deb|merec|tendría|convendría)\w* {_ACEPTARSE}"
)
SUPPORT = f"|{_YES_EN}|{_YES_FR}|{_YES_ES}"
OPPOSE = f"|{_NO_EN}|{_NO_FR}|{_NO_ES}"
SIDES = (
    "count on", "compter", "contar con", "rejet", "opposer", "oponer", "désappr", "contest",
    "prefer", "préf", "preferenc", "rather", "quedamos", "inclinamos", "gusta", "partidari",
    "support", "back", "endors", "accept", "agree", "second", "should be", "deserv", "merit",
    "position", "stance", "view", "fine", "neither", "never", "conviendr", "rouge", "été", "roja",
    "nunca", "posición", "postura", "parecer",
    "object", "no longer", "convinc", "persuad", "beyond what", "than what", "sorry", "hate",
    "afraid", "unfortunately", "regrettably", "alas", "hélas", "désolé", "malheureus", "convaincu",
    "puiss",
    "au-delà", "regrette", "siento", "lamenta", "desgracia", "convencid", "más allá", "adminis",
    "oppos", "approv", "for it", "for th", "consent", "blessing",
    "appui", "appuy", "souten", "soutien", "accord", "adhésion", "assentiment", "conviennent",
    "retenu", "pour", "refus", "approb", "approuv", "nous, non", "nous non", "mais pas nous",
    "apoy", "respald", "secund", "suscri", "compart", "aprueb", "aprob", "conformidad", "acept",
    "aval", "beneplácito", "lo mismo", "aline", "asoci", "rechaz", "objec", "nosotr", "acog",
    "adhe", "acompañ",
)  # fmt: skip
"""Stems without which none of these can match."""
