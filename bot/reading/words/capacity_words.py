"""The words by which an author speaks for himself alone, as coordinator, or for a region: tables
only."""

import re

from bot.reading.words.scripts import Words

# Who says `my` speaks of his own words; `our` may be said of another's proposal.
_NOT_EN = (
    r"(?:do|does|did|may|should) not (?:necessarily )?(?:represent|reflect|constitute|express|"
    r"engage|bind|commit) (?:the |an? )?(?:official )?(?:position |views? |opinion )?(?:of )?"
)
_WHO_EN = r"(?:administration|country|government|delegation|authorities|employer)"
_NOT_FR = (
    r"ne (?:reflèt|représent|constitu|exprim|traduis)\w* (?:pas |en rien |nullement )"
    r"(?:nécessairement |forcément )?(?:la |une |l[’'])?(?:position|avis|opinion|point de vue) "
    r"(?:officiel\w* )?(?:de |d[’'])"
)
_WHO_FR = r"(?:administration|pays|gouvernement|délégation)"
_NOT_ES = (
    r"no (?:necesariamente )?(?:reflej|represent|constituy|expres)\w* (?:necesariamente )?"
    r"(?:la |una )?(?:posición|opinión|postura) (?:oficial )?de "
)
_WHO_ES = r"(?:administración|país|gobierno|delegación)"
_NOT_RU = (
    r"не (?:обязательно )?(?:отража|представля|выража)\w+ (?:официальн\w+ )?(?:позици|мнени)\w+ "
)
_WHO_RU = r"(?:администраци|стран|правительств|делегаци|ведомств)"
_REMARKS = (
    r"(?:views?|opinions?|remarks|comments|thoughts|observations|vues|avis|observations|remarques|"
    r"opiniones|observaciones|comentarios|замечания|мнения|соображения)"
)
PERSONAL = re.compile(
    rf"\b{_NOT_EN}my {_WHO_EN}|\b{_REMARKS} [^.;\n]{{0,24}}{_NOT_EN}our {_WHO_EN}|"
    rf"\b{_NOT_FR}(?:mon|ma) {_WHO_FR}|\b{_REMARKS} [^.;\n]{{0,24}}{_NOT_FR}notre {_WHO_FR}|"
    rf"\b{_NOT_ES}mi {_WHO_ES}|\b{_REMARKS} [^.;\n]{{0,24}}{_NOT_ES}nuestr[ao] {_WHO_ES}|"
    rf"\b{_NOT_RU}мо(?:ей|его) {_WHO_RU}|"
    rf"\b{_REMARKS} [^.;\n]{{0,24}}{_NOT_RU}наше(?:й|го) {_WHO_RU}|"
    r"\bnot those of (?:my|our) (?:administration|country|government|delegation|employer)|"
    rf"\b{_REMARKS} (?:\w+ ){{0,3}}(?:are|is) (?:entirely |strictly |purely )?(?:mine|my own)\b|"
    r"\bin (?:a|my) (?:purely |strictly )?(?:personal|private|individual) capacity|"
    r"\b(?:speaking|writing) (?:only )?(?:personally|for myself)|\bmy personal (?:view|opinion|"
    r"capacity|thoughts?|remarks?)|\bpersonally speaking|"
    r"\b(?:only|just|merely) (?:\w+ ){0,2}(?:a |my )?personal (?:view|opinion|impression|reaction)|"
    r"\b(?:not|never) (?:a |the |an )?(?:\w+ )?(?:position|view|opinion)s? of (?:my|"
    r"our) (?:administration|"
    r"country|government|delegation|authorities)|\bmy own (?:\w+ )?(?:view|opinion|impression|"
    r"thoughts?|reflections?|experience)s?(?= only| after|,|\.| and not)|"
    r"\b(?:pas|ni) (?:la |une |de )?(?:\w+ )?(?:position|avis|"
    r"opinion) (?:officielle )?de (?:mon|notre|ma) "
    r"(?:administration|pays|gouvernement|délégation)|"
    r"\bno (?:es|representa|refleja|constituye) (?:la |una )?(?:\w+ )?(?:posición|opinión|postura) "
    r"(?:oficial )?de (?:mi|nuestra|nuestro) (?:administración|país|gobierno|delegación)|"
    r"\bне (?:является |отражает |выражает )?(?:официальн\w+ )?(?:позици|мнени|"
    r"точк\w зрени)\w* (?:моей|"
    r"нашей|моего|нашего) (?:администрации|страны|правительства|делегации|ведомства)|"
    r"(?:不是|并非|不反映|不构成)(?:我国|本国|我方|我们)[^，。；]{0,10}(?:立场|意见|看法)|"
    r"لا (?:يمثل|تمثل|يعبر|تعبر|يعكس|تعكس) (?:عن )?(?:هذا |هذه )?(?:الرأي |الآراء )?(?:موقف|"
    r"رأي|عن موقف) "
    r"(?:إدارتي|إدارتنا|بلدي|بلدنا|حكومتنا|وفدنا)|"
    r"\bpersonal (?:questions?|comments?|notes?|reflections?|observations?|doubts?) "
    r"(?=from|of mine|only|and|on|which|that)|"
    r"\b(?:do|does|should|would) not (?:commit|bind|engage) (?:my|our) (?:administration|country|"
    r"delegation|government|authorities)|\bnot (?:speaking|writing) (?:for|on behalf of) (?:my|"
    r"our)|"
    r"\b(?:opinion|point de vue|avis|remarque|question|réflexion|impression|observation) "
    r"(?:purement |strictement )?personnel\w*|\bn[’']engage\w* (?:que moi|pas mon|pas ma|"
    r"en rien m)|"
    r"\ben mon (?:seul|propre) nom\b|"
    r"\b(?:opinión|duda|pregunta|reflexión|observación|comentario|consulta|inquietud|impresión) "
    r"(?:estrictamente |puramente |meramente )?personal|\bno compromet\w+ (?:en nada )?a (?:mi|"
    r"nuestra|nuestro)\b|\ben mi propio nombre\b|не обязыва\w+ (?:мою|нашу)|"
    r"личн\w+ (?:вопрос|замечани|соображени)|(?:并?不代表)(?:我国|本国|我方|我们)|"
    r"(?:仅为|纯属)个人|"
    r"لا (?:يلزم|تلزم) (?:إدارت|وفد)|(?:سؤال|ملاحظة) شخصي|"
    r"\bà titre (?:strictement |purement )?(?:personnel|individuel)|\ba título "
    r"(?:estrictamente |meramente )?(?:personal|individual)|в личном качестве|от себя лично|от "
    r"своего имени|личн(?:ое|ым|ого) мнени\w+|личн(?:ая|ую) точк\w+ зрения|以个人(?:身份|名义)|"
    r"个人(?:意见|观点|看法)|"
    r"بصفتي الشخصية|بصفة شخصية|رأيي الشخصي|رأي شخصي|\bin persönlicher eigenschaft",
    re.IGNORECASE,
)
AS_COORDINATOR = re.compile(
    r"\b(?:as|in my (?:capacity|role|function) as) (?:the |your )?(?:(?:group|theme|"
    r"correspondence group)[’'s]* )?(?:co-?)?(?:coordinator|convenor|convener)\b|\ben (?:ma "
    r")?(?:qualité|tant que) (?:de )?coordonnat(?:eur|rice)|\ben (?:mi )?(?:calidad|función) "
    r"de coordinador|\bcomo coordinador|"
    r"(?:в качестве|как) (?:координатора?|созывающего)|作为(?:本组|该组|通信组|"
    r"小组)?(?:的)?(?:协调[人员]|召集人)|"
    r"以(?:本组|该组|小组)?(?:的)?协调[人员](?:的)?身份|بصفتي (?:ال)?منسق|\bals koordinator",
    re.IGNORECASE,
)
OFFICE = re.compile(
    r"^\W{0,3}(?:(?:the|your|la|le|el) |l[’'])?(?:co-?|vice-?|deputy )?(?:"
    r"(?:group |theme )?coordinator|convenor|convener|chair(?:man|woman|person)?(?! of the board)|"
    r"rapporteur|(?:iscg |group |itu )?secretariat|"
    r"coordonnat(?:eur|rice)|président(?:e)? du groupe|secrétariat|"
    r"coordinador[a]?|president[ea] del grupo|secretaría|"
    r"координатор|председатель группы|секретариат|协调人|主席|秘书处|(?:ال)?منسقة? ?|الأمانة)\b"
    r"(?=\W{0,3}$|,| of | du | de |[,，] ?\w)",
    re.IGNORECASE | re.MULTILINE,
)
"""A line under a name by which an officer of the group signs."""
REGIONAL = Words(
    r"(?-i:\b(?:RCC|CEPT|APT|CITEL|ATU|UAT|UAPT|PATU|ASMG|EACO|SADC|ECOWAS|CEDEAO|GCC|ASEAN|CTU|"
    r"COMTELCA|LAS|"
    r"AUC?)\b)|\bAfrican Union\b|\bAfrican Telecommunications? Union\b|\bAsia-Pacific "
    r"Telecommunity\b|\bLeague of Arab States\b|\bEuropean (?:Union|Commission)\b|"
    r"\bUnion africaine(?: des télécommunications)?\b|\bUnión Africana\b|"
    r"\b(?:African?|Asia-Pacific|Americas|European?|Arab|CIS|Caribbean) (?:Region|Group)\b|"
    r"\b(?:région|groupe) (?:africaine?|européenne?|Asie-Pacifique|Afrique|Amériques|des "
    r"Amériques)\b|"
    r"\b(?:región|grupo) (?:african[ao]|europe[ao]|Asia-Pacífico|(?:de )?(?:las )?Américas|(?:de )?"
    r"África)\b|"
    r"\bArab (?:Group|States)\b|groupe arabe|grupo árabe|états arabes|estados árabes|"
    r"regional (?:telecommunication )?organi[sz]ation|organisation régionale|organización regional",
    r"\bРСС\b|\bСНГ\b|\bАС[ЭМ]\b|арабск\w+ (?:государств|стран)\w*|"
    r"(?:африканск|европейск|американск)\w+ (?:регион|групп)\w*|региональн\w+ организаци\w+|"
    r"африканск\w+ союз\w*|"
    r"独联体|阿盟|阿拉伯(?:国家)?(?:集团|联盟)|阿拉伯国家|"
    r"(?:亚太|非洲|欧洲|美洲|加勒比|太平洋)[^，。的]{0,8}(?:组织|共同体|联盟)|区域(?:性)?(?:电信)?组织|"
    r"المجموعة العربية|الدول العربية|الاتحاد الإفريقي(?: للاتصالات)?|جامعة الدول(?: العربية)?|"
    r"منظمة إقليمية",
)
"""Regional organizations and groups of States: who names one does not speak for it yet."""
OWN_HOUSE = re.compile(
    r"\b(?:our|my) (?:capital|ministry|minister|government|authorities|headquarters)\b|"
    r"\b(?:notre|ma|mon|nos) (?:capitale|ministère|ministre|gouvernement|autorités)\b|"
    r"\b(?:nuestr[oa]s?|mi) (?:capital|ministerio|ministr[oa]|gobierno|autoridades)\b|"
    r"\b(?:наша )?столица\b|\bнаше (?:министерство|правительство)\b|国内(?=已|不|同意|支持|反对)|"
    r"(?<!\w)(?:عاصمتنا|وزارتنا|حكومتنا)(?!\w)",
    re.IGNORECASE,
)
"""Whose agreement is the State's: `our capital agrees`."""
