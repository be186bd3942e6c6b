"""Spanish words for the parts of a resolution."""

from bot.resolutions.vocabulary.base import Vocabulary

SPANISH = Vocabulary(
    language="es",
    preamble=(
        ("considering", "considerando|considerandos"),
        ("recalling", "recordando"),
        ("recognizing", "reconociendo"),
        ("noting", "observando|notando|tomando nota de que|advirtiendo"),
        ("observing", "constatando"),
        ("taking into account", "teniendo en cuenta|tomando en cuenta|habida cuenta"),
        ("taking into consideration", "tomando en consideración"),
        ("taking note", "tomando nota"),
        ("bearing in mind", "teniendo presente|teniendo en mente"),
        ("mindful", "atenta|atento"),
        ("aware", "consciente|siendo consciente"),
        ("convinced", "convencida|convencido|persuadida"),
        ("concerned", "preocupada|preocupado|inquieta"),
        ("emphasizing", "destacando|haciendo hincapié|poniendo de relieve|resaltando"),
        ("stressing", "subrayando|recalcando|insistiendo"),
        ("appreciating", "apreciando|agradeciendo|valorando"),
        (
            "welcoming",
            (
                "acogiendo con agrado|acogiendo con satisfacción|felicitándose|celebrando"
                "|acogiendo con beneplácito"
            ),
        ),
        ("reaffirming", "reafirmando"),
        ("affirming", "afirmando"),
        ("confirming", "confirmando"),
        ("acknowledging", "admitiendo|dándose cuenta"),
        ("having considered", "habiendo considerado"),
        ("having examined", "habiendo examinado"),
        ("having regard to", "vista|visto|vistos|vistas"),
        ("having noted", "habiendo observado"),
        ("believing", "creyendo|estimando"),
        ("desiring", "deseosa|deseando|deseoso"),
        ("guided by", "guiada por"),
        ("understanding", "entendiendo"),
        ("referring to", "refiriéndose"),
        ("expressing", "expresando"),
        ("reiterating", "reiterando"),
        ("encouraged by", "alentada por|alentada"),
        ("given", "dado"),
    ),
    operative=(
        ("resolves", "resuelve|resuelves"),
        ("decides", "decide|acuerda"),
        ("instructs", "encarga|ordena|encomienda"),
        ("invites", "invita"),
        ("encourages", "alienta|anima"),
        ("recommends", "recomienda"),
        ("requests", "pide|solicita|ruega"),
        ("urges", "insta|exhorta"),
        ("calls upon", "hace un llamamiento|llama"),
        ("authorizes", "autoriza|faculta"),
        ("approves", "aprueba"),
        ("adopts", "adopta"),
        ("endorses", "hace suya|respalda"),
        ("confirms", "confirma"),
        ("declares", "declara"),
        ("expresses", "expresa"),
        ("thanks", "agradece"),
        ("notes", "toma nota"),
        ("supports", "apoya"),
    ),
    nouns=(
        ("instructs", "instrucciones|instrucción|encargo|encargos"),
        ("invites", "invitación|invitaciones"),
    ),
    modifiers=(
        ("further", "además|asimismo"),
        ("also", "también|igualmente"),
        ("again", "nuevamente|de nuevo"),
        ("strongly", "firmemente|encarecidamente"),
        ("deeply", "profundamente"),
        ("in particular", "en particular"),
        ("with appreciation", "con agradecimiento|con aprecio|con reconocimiento"),
        ("with concern", "con preocupación|con inquietud"),
        ("with satisfaction", "con satisfacción"),
        ("with interest", "con interés"),
    ),
    infinitives=(
        ("to instruct", "encargar|encomendar"),
        ("to invite", "invitar"),
        ("to request", "pedir|solicitar"),
        ("to encourage", "alentar"),
        ("to urge", "instar|exhortar"),
        ("to recommend", "recomendar"),
        ("to authorize", "autorizar"),
    ),
    addressees=(
        ("the Secretary-General", "al Secretario General", "secretari* general|sg"),
        ("the Deputy Secretary-General", "al Vicesecretario General", "vicesecretari* general"),
        ("the ITU Council", "al Consejo de la UIT", "consejo uit|consejo unión"),
        ("the Council", "al Consejo", "consejo"),
        ("Member States", "a los Estados Miembros", "estados miembros"),
        ("Sector Members", "a los Miembros de Sector", "miembros sector|miembros sectores"),
        ("Associates", "a los Asociados", "asociados"),
        ("Academia", "a las Instituciones Académicas", "instituciones académicas*"),
        ("administrations", "a las administraciones", "administraciones"),
        (
            "the Director of the Telecommunication Development Bureau",
            "al Director de la Oficina de Desarrollo de las Telecomunicaciones",
            "director* oficina desarrollo telecomunicaciones|director* bdt",
        ),
        (
            "the Director of the Telecommunication Standardization Bureau",
            "al Director de la Oficina de Normalización de las Telecomunicaciones",
            "director* oficina normalización telecomunicaciones|director* tsb",
        ),
        (
            "the Director of the Radiocommunication Bureau",
            "al Director de la Oficina de Radiocomunicaciones",
            "director* oficina radiocomunicaciones|director* br",
        ),
        (
            "the Directors of the three Bureaux",
            "a los Directores de las tres Oficinas",
            "director* tres oficinas",
        ),
        (
            "the Directors of the Bureaux",
            "a los Directores de las Oficinas",
            "director* oficinas|directores",
        ),
        (
            "the Radiocommunication Advisory Group",
            "al Grupo Asesor de Radiocomunicaciones",
            "grupo asesor radiocomunicaciones|gar",
        ),
        (
            "the Telecommunication Standardization Advisory Group",
            "al Grupo Asesor de Normalización de las Telecomunicaciones",
            "grupo asesor normalización telecomunicaciones|gant",
        ),
        (
            "the Telecommunication Development Advisory Group",
            "al Grupo Asesor de Desarrollo de las Telecomunicaciones",
            "grupo asesor desarrollo telecomunicaciones|gadt",
        ),
        (
            "the Sector advisory groups",
            "a los grupos asesores de los Sectores",
            "grupos asesores sectores",
        ),
        ("the advisory groups", "a los grupos asesores", "grupos asesores"),
        (
            "the Inter-Sector Coordination Group",
            "al Grupo de Coordinación Intersectorial",
            "grupo coordinación intersectorial|gcis",
        ),
        ("the General Secretariat", "a la Secretaría General", "secretaría general"),
        (
            "regional organizations",
            "a las organizaciones regionales",
            "organizaciones regionales",
        ),
        (
            "the regional telecommunication organizations",
            "a las organizaciones regionales de telecomunicaciones",
            "organizaciones regionales telecomunicaci*",
        ),
        ("study groups", "a las Comisiones de Estudio", "comisiones estudio"),
        ("the Coordination Committee", "al Comité de Coordinación", "comité coordinación"),
        ("all stakeholders", "a todas las partes interesadas", "todas partes interesadas"),
    ),
    resolution="Resolución|Resoluciones|Res.|Resol.",
    decision="Acuerdo|Acuerdos|Decisión",
    recommendation="Recomendación|Recomendaciones",
    paragraph="párrafo|párrafos|párr.|punto|puntos|apartado|apartados|inciso|incisos|numeral|número"
    "|núm.|n.º|literal|disposición|cláusula|§|ítem|letra|ordinal|ordinales|acápite|subinciso",
    operative_paragraph="punto resolutivo|párrafo resolutivo"
    "|párrafo dispositivo|párrafo de la parte dispositiva|parte dispositiva"
    "|párrafo operativo",
    preambular_paragraph="párrafo preambular|párrafo del preámbulo|preámbulo",
    footnote="nota a pie de página|nota al pie",
    annex="Anexo|Apéndice",
    title="título",
    enacting="fórmula introductoria|fórmula de adopción",
    enacting_line="la conferencia de plenipotenciarios|la conferencia mundial|la asamblea mundial"
    "|la asamblea de radiocomunicaciones|el consejo de la uit|el consejo,|el consejo de la unión",
    conference="la Conferencia de Plenipotenciarios",
    to_annex="a la resolución|de la resolución|al acuerdo|del acuerdo",
    ordinals="primer/primera/primero/1.º/1º|segundo/segunda/2.º/2º|tercer/tercera/tercero/3.º/3º"
    "|cuarto/cuarta/4.º/4º|quinto/quinta/5.º/5º|sexto/sexta/6.º/6º|séptimo/séptima/7.º/7º"
    "|octavo/octava/8.º/8º|noveno/novena/9.º/9º|décimo/décima/10.º/10º",
    last="último|última",
    of="del|de la|de los|de|en el|en la|bajo|en",
    standing="bajo el|bajo la|que figura en|que figura bajo|que aparece en|que aparece bajo"
    "|recogido en|incluido en|contenido en|situado bajo",
    section="sección|parte|encabezado|encabezamiento|epígrafe|rúbrica|título|apartado|lista|bloque",
    ands="y|e|o|así como",
    articles="el|la|los|las|al|del|de|a|un|una",
    ranges="a|al|hasta",
    since="del|de|desde",
    prose_after="menos pues entonces además más mientras quizás jamás apenas"
    " tras después antes detrás delante sea sean debemos tenemos necesitamos queremos"
    " aceptable inaceptable va iría si"
    " sin de del en es son era debe debería deberían podría"
    " podrían puede no se y o a al por"
    " para con que lo la el los las nos queda sea fuera como así tal ha han está están tiene"
    " propuesto modificado actual quedaría mantiene diga dijera rece conviene convendría convenga"
    " preferimos preferiríamos merece requiere necesita resulta parece dice establece prevé"
    " dispone contiene habla refleja cabe",
)
