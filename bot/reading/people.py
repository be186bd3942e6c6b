"""For whom an author speaks: affiliation, capacity, on behalf of whom; from words and registry."""

import re
from collections.abc import Sequence

from bot.model.facts import Member
from bot.model.readings import Capacity
from bot.reading.capacity_words import AS_COORDINATOR, PERSONAL
from bot.reading.names import Names
from bot.reading.spellings import Spellings

_BEHALF = re.compile(
    r"\b(?:on|in) (?:the )?behalf of (?P<en>[^.;:\n]{3,160})|\bin the name of "
    r"(?P<en2>[^.;:\n]{3,160})|\bau nom (?:de la |de l[’']|des |du |de |"
    r"d[’'])(?P<fr>[^.;:\n]{3,160})|\ben (?:nombre|representación) (?:de la |de los |de las |"
    r"del |de )(?P<es>[^.;:\n]{3,160})|"
    r"\bот имени (?P<ru>[^.;:\n]{3,160})|(?:我)?(?:谨)?代表(?P<zh>[^，。；：,.;:\n]{2,60})|"
    r"(?:نيابةً? "
    r"عن|بالنيابة عن|باسم) (?P<ar>[^.؛،:\n]{3,120})|\bim namen (?:der |des |von "
    r")(?P<de>[^.;:\n]{3,160})",
    re.IGNORECASE,
)
_STATES = re.compile(
    r"administrations|countries|states|members?\b.*\b(?:and|of)|états|pays|estados|países|"
    r"администрац\w+ (?:стран|[а-я]+ и)|государств|стран|国家|成员国|各国|主管部门|الدول|إدارات",
    re.IGNORECASE,
)
_REGIONAL = re.compile(
    r"\b(?:RCC|CEPT|APT|CITEL|ATU|ASMG|EACO|SADC|ECOWAS|CEDEAO|GCC|ASEAN|CTU|COMTELCA|LAS|AUC?|"
    r"African Union|League of Arab States|European (?:Union|Commission)|Union africaine|Unión "
    r"Africana)\b|\bРСС\b|\bСНГ\b|独联体|阿盟|阿拉伯(?:国家)?(?:集团|联盟)|المجموعة العربية|"
    r"\bArab (?:Group|States)\b|groupe arabe|grupo árabe|\bасм\b|الاتحاد الإفريقي|جامعة الدول|"
    r"regional (?:telecommunication )?organi[sz]ation|organisation régionale|organización "
    r"regional|региональн\w+ организаци\w+|区域(?:性)?(?:电信)?组织|منظمة إقليمية",
    re.IGNORECASE,
)
_ADVISORY = re.compile(
    r"\b(?:RAG|TSAG|TDAG|GCR|GCNT|GCDT|GAR|GANT|GADT|КГР|КГСЭ|КГРЭ)\b|advisory group|groupe "
    r"consultatif|grupo asesor|консультативн\w+ групп|顾问组|الفريق الاستشاري",
    re.IGNORECASE,
)
_ADMINISTRATION = re.compile(
    r"\b(?:the |my |our |this )?administration (?:of|would|supports?|proposes?|wishes|is|has|"
    r"considers)|\b(?:our|my) (?:administration|delegation|government|country)\b|\b(?:notre|"
    r"mon) (?:administration|délégation|gouvernement|pays)\b|\bl[’']administration (?:de|du|"
    r"des)|\b(?:nuestra|mi) (?:administración|delegación)|\bnuestro (?:gobierno|país)|\bla "
    r"administración de|"
    r"наша (?:администрация|делегация)|администрация (?:связи )?[А-Я]|我(?:国|方)?(?:主管部门|"
    r"代表团|国)|"
    r"إدارتنا|وفدنا|إدارة (?:الاتصالات )?(?:جمهورية|دولة|مملكة)|\bunsere verwaltung",
    re.IGNORECASE,
)
_SECTOR = re.compile(
    r"\b(?:as a |our )sector members?\b|membre de secteur|miembro de sector|член(?:а|ом|у)? "
    r"сектора|部门成员|عضو(?:اً)? (?:في )?القطاع",
    re.IGNORECASE,
)
_CAPACITIES = {c.value: c for c in Capacity}
_TRIM = re.compile(r"^(?:the |all |both )|[\s,]+$", re.IGNORECASE)
_STOP = re.compile(
    r"\s(?:we|i|nous|je|nosotros|me|deseo|quisiera|tengo|permettez|мы|я|"
    r"who|which|that|qui|que|would|wish|propose|support|and "
    r"we|to (?:propose|submit|support|express|thank|share|comment|inform)|in response|"
    r"regarding|concerning|with regard|please)\b|,\s(?:we|i|nous|je|please|мы|veuillez|me|"
    r"quisiera|le|la|les|il|elle|el|los|las|resolves|let me|allow me|here|j[’'])\b|，|،|"
    r"\s(?:поддержива|предлага|выража|заявля|хоте|направля|представля|вно[сш]|сообща|переда|"
    r"имею)\w*|\s(?:(?:present|remit|transmit|env[ií])[oae]\w*|somet\w+|soumet\w+|transmet\w+|"
    r"présent\w+)\b|\s(?:appuyons|proposons|souhaitons|apoyamos|"
    r"proponemos|نؤيد|نقترح|نود)\b|"
    r"\s[-–—]\s(?!член|участни)|\(|"
    r",\s(?:as )?(?:an? |an |une? )?(?:sector member|associate|academia|membre d(?:e |es |"
    r"u )secteur|"
    r"miembro de(?:l)? sector|член\w{0,2} сектор|company|operator|opérateur|operador)",
    re.IGNORECASE,
)


_LOWER = re.compile(
    r",\s(?!and\b|et\b|y\b|e\b|и\b|und\b|the\b|la\b|le\b|les\b|el\b)(?=[a-zà-ÿа-я])"
)
"""After a name a comma and a small letter go on with the sentence."""


def affiliation_of(
    member: Member | None, email: str, domains: Sequence[tuple[str, str]]
) -> str | None:
    """The member's affiliation, else that of the longest matching domain suffix, else None."""
    if member is not None and member.affiliation:
        return member.affiliation
    domain = email.partition("@")[2].lower()
    best, affiliation = "", None
    for suffix, name in domains:
        bare = suffix.lower().lstrip("@.*")
        if bare and (domain == bare or domain.endswith("." + bare)) and len(bare) > len(best):
            best, affiliation = bare, name
    return affiliation


_NOBODY = re.compile(
    r"(?:the )?(?:sender|myself|le secrétaire|all of us)\b|"
    # those named before are named there
    r"(?:the )?(?:above|aforementioned|undersigned|these|those|said|following:)|"
    r"(?:les |las )?(?:administrations?|administraciones|délégations|delegaciones) (?:susmentionn|"
    r"précit|ci-dessus|susodich|antes mencionad|arriba|citad|mencionad|anteriores)|"
    # a clause that says for whom somebody may speak is no statement of one who does
    r"(?:an?|une?|any|each|every|no|one|its|their|another|other|such|chaque|tout(?:e|es)?|aucun|"
    r"son|ses|"
    r"leurs?|cualquier|ning[uú]n|cada|otro|su|sus|любо\w+|какого|кажд\w+|одного|своих|их)\b|"
    r"任何|某一|各自|أي\b|كل\b|أحد\b",
    re.IGNORECASE,
)


def behalf_of(words: str) -> tuple[str, ...]:
    """Those named after "on behalf of" in any of the languages, as written; split at "and"."""
    for match in _BEHALF.finditer(words[:20_000]):
        text = next((v for v in match.groupdict().values() if v), "")
        text = " ".join(text.split())
        if _NOBODY.match(text):
            continue
        stop = _STOP.search(text) or _LOWER.search(text)
        text = _TRIM.sub("", text[: stop.start()] if stop else text).strip(" ,")
        if text:
            return _named(text)
    return ()


_LEAD = re.compile(
    r"^(?:the |las? |les? |los |el |l[’'])?(?:following )?(?:administra(?:tions?|ci[oó]n(?:es)?)|"
    r"governments?|gouvernements?|gobiernos?|delegations?|délégations?|delegaci[oó]n(?:es)?|"
    r"members? states?|états membres|estados miembros|states|countries|администраци\w+|"
    r"правительств\w*|государств\w*)(?:-членов)?(?: of(?: the)?| de(?: la| las| los)?| du| des|"
    r" d[’'])? ?(?=\S)",
    re.IGNORECASE,
)
_JOINTS = re.compile(r"\s*,\s*(?:and |et |y |и |و)?|\s+(?:and|et|y|и|und)\s+|、|和|\s+و(?=\S)")
_ARTICLE = re.compile(
    r"^(?:(?:de(?: la| las| los)?|du|des|del|the|la|le|les|el|las|los) |(?:de )?[dl][’'])"
    r"(?=[A-ZÀ-Ý])"
)


def _named(text: str) -> tuple[str, ...]:
    """Several names apart, without "the administrations of"; one as it was written."""
    if (_MEMBERS_OF.match(text) or _ONE_BODY.match(text)) and "," not in text:
        return (text,)  # of an organization, whose name may have an `and`
    lead = _LEAD.match(text)
    rest = text[lead.end() :] if lead else text
    names = [n.strip(" .") for n in _JOINTS.split(rest) if n and n.strip(" .")]
    if len(names) > 1 and all(len(n.split()) <= 6 for n in names):
        return tuple(dict.fromkeys(_ARTICLE.sub("", n) for n in names))
    singular = lead and re.match(
        r"(?:the |la |l[’'])?\w+(?:tion|ción|ment|no|ии) ", lead[0].lower()
    )
    return (rest if singular and names else text,)


def capacity_of(words: str, named: Sequence[str], member: Member | None) -> Capacity:
    """From the words, else from the registry; never from a domain."""
    head = words[:20_000]
    if PERSONAL.search(head):
        return Capacity.PERSONAL
    if AS_COORDINATOR.search(head):
        return Capacity.COORDINATOR
    if named:
        return _of_those(named, head, member)
    if member is not None and member.capacity in _CAPACITIES:
        return _CAPACITIES[member.capacity]
    if _SECTOR.search(head):
        return Capacity.SECTOR_MEMBER
    if _ADMINISTRATION.search(head):
        return Capacity.ADMINISTRATION
    return Capacity.UNKNOWN


def _of_those(named: Sequence[str], head: str, member: Member | None) -> Capacity:
    """Of those in whose name an author speaks."""
    told = _of_names(named)
    if _is_itself(named, member) or (len(named) == 1 and _SECTOR.search(head)):
        return Capacity.SECTOR_MEMBER if told is Capacity.ADMINISTRATION else told
    regional = member is not None and member.capacity == Capacity.REGIONAL_ORGANIZATION.value
    if regional and len(named) == 1 and _STATES.search(named[0]):
        return Capacity.REGIONAL_ORGANIZATION  # of its members
    return told


def _is_itself(named: Sequence[str], member: Member | None) -> bool:
    """Whether a Sector Member is named for whom its own people always speak."""
    return (
        member is not None
        and member.capacity == Capacity.SECTOR_MEMBER.value
        and [n.casefold() for n in named] == [member.affiliation.casefold()]
    )


_ONE_BODY = re.compile(
    r"(?:the |la |le |l[’']|el )?(?:[A-Z]\w+ )*?(?:Union|Unión|Organi[sz]ation|Organización|"
    r"Community|Communauté|Comunidad|Association|Asociación|Commission|Comisión|Conference|"
    r"Conférence|Conferencia|Council|Conseil|Consejo|League|Ligue|Liga)\b"
)
"""A body of several, whose name may have an `and`."""
_MEMBERS_OF = re.compile(
    r"\bmember (?:administrations|states|countries) of (?:the )?[A-Z]|\bmembers of (?:the )?[A-Z]|"
    r"\bmembres d(?:e |u |e la |e l[’'])[A-Z]|\bmiembros d(?:e |el |e la )[A-Z]|"
    r"\b(?:administrations|états|"
    r"pays) membres d|\b(?:administraciones|estados|países) miembros? d|"
    r"(?:администраций|стран|государств)[\s—–-]{1,3}(?:членов|участни(?:ков|ц))|"
    r"(?:组织|联盟|共同体|论坛|理事会|委员会|联合体|协会|集团).{0,16}(?:成员|主管部门|各国)|"
    r"الأعضاء في"
)


def joint_of(words: str, affiliation: str | None, table: Spellings) -> tuple[str, ...]:
    """The States that speak together, the writer's own among them: `A and B jointly propose`."""
    own = Names((affiliation,) if affiliation else (), (), table)
    for match in _TOGETHER.finditer(words[:20_000]) if affiliation else ():
        who = _LEAD.sub("", match["who"] or match["they"])
        names = [n for n in (_ARTICLE.sub("", n).strip() for n in _JOINTS.split(who)) if n]
        if len(names) > 1 and any(own.owns(name) for name in names):
            return tuple(names)
    return ()


_TOGETHER = re.compile(
    r"(?:^|[.!?:,]\s+|\n)(?P<who>(?:(?:The|La|Le|Les|L[’'])\s?)?[A-ZÀ-ÝА-Я][^.;:!?\n]{2,120}?) "
    r"(?:jointly (?:propose|submit|suggest|support|oppose)|(?:propose|submit|suggest) jointly|"
    r"(?:proposent|soumettent|présentent) (?:conjointement|ensemble)|"
    r"(?:proponen|presentan|someten) (?:conjuntamente|juntos|juntas)|"
    r"совместно (?:предлагают|представляют|вносят))\b|"
    r"(?:^|[.!?:,]\s+|\n)(?P<they>(?:[Tt]he |[Ll]es |[Ll]as )(?:administrations|delegations|"
    r"governments|délégations|gouvernements|administraciones|delegaciones) (?:of|de|du|des|d[’'])"
    r"[^.;:!?\n]{2,120}?) (?:jointly |hereby |conjointement )?(?:have the honou?r|wish|would like|"
    r"propose|submit|support|suggest|are|have|ont l[’']honneur|souhaitent|proposent|soumettent|"
    r"présentent|appuient|sont|desean|tienen el honor|proponen|presentan|someten|apoyan|están)\b"
)


def _of_names(named: Sequence[str]) -> Capacity:
    joined = " ".join(named)
    if _ADVISORY.search(joined):
        return Capacity.ADVISORY_GROUP
    body = _REGIONAL.search(joined) or _MEMBERS_OF.search(joined) or _ONE_BODY.match(joined)
    if len(named) == 1 and body and not _COMPANY.search(joined):
        return Capacity.REGIONAL_ORGANIZATION
    if len(named) > 1 or (
        _STATES.search(joined)
        and re.search(
            r"administrations|countries|états|pays|estados|países|states|стран|государств|国家|"
            r"成员国|各国|"
            r"الدول|الإدارات|администраций",
            joined,
            re.IGNORECASE,
        )
    ):
        return Capacity.SEVERAL_STATES
    if _REGIONAL.search(joined):
        return Capacity.REGIONAL_ORGANIZATION
    if _COMPANY.search(joined):
        return Capacity.SECTOR_MEMBER
    return Capacity.ADMINISTRATION


_COMPANY = re.compile(
    r"sector member|membre de secteur|company|corporation|association|ltd|inc\b|gmbh|operator",
    re.IGNORECASE,
)
