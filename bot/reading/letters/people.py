"""In which capacity an author speaks, and of which affiliation he is; from words and registry."""

import re
from collections.abc import Sequence

from bot.model.facts import Member
from bot.model.readings import Capacity
from bot.reading.voices.behalf import MEMBERS_OF, ONE_BODY
from bot.reading.words.capacity_words import AS_COORDINATOR, PERSONAL, REGIONAL

_STATES = re.compile(
    r"administrations|countries|states|members?\b.*\b(?:and|of)|états|pays|estados|países|"
    r"администрац\w+ (?:стран|[а-я]+ и)|государств|стран|国家|成员国|各国|主管部门|الدول|إدارات",
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
_BODY = re.compile(
    r"\b(?:союз|содружеств|организаци|сообществ|совет|комисси|лиг)\w*|"
    r"(?:联盟|组织|论坛|理事会|委员会|共同体|联合体|协会)$|"
    r"(?:ال)?(?:مجلس|اتحاد|منظمة|جامعة|رابطة|منتدى|جماعة|لجنة)(?![\u0621-\u064a])",
    re.IGNORECASE,
)
"""What a regional organization is called beyond the Latin languages."""
_CAPACITIES = {c.value: c for c in Capacity}


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
    one = named[0] if len(named) == 1 else ""
    if regional and (_is_own(named, member) or _STATES.search(one) or _BODY.search(one)):
        return Capacity.REGIONAL_ORGANIZATION  # of its members
    return told


def _is_itself(named: Sequence[str], member: Member | None) -> bool:
    """Whether a Sector Member is named for whom its own people always speak."""
    sector = member is not None and member.capacity == Capacity.SECTOR_MEMBER.value
    return sector and _is_own(named, member)


def _is_own(named: Sequence[str], member: Member | None) -> bool:
    """Whether the only one named is the writer's own body, perhaps by its initials."""
    if member is None or len(named) != 1:
        return False
    words = member.affiliation.split()
    initials = "".join(word[0] for word in words if word[0].isupper())
    own = {member.affiliation.casefold()} | ({initials.casefold()} if len(initials) > 1 else set())
    return re.sub(r"^(?:the|la|le|el) |^l[’']", "", named[0].casefold()) in own


def _of_names(named: Sequence[str]) -> Capacity:
    joined = " ".join(named)
    if _ADVISORY.search(joined):
        return Capacity.ADVISORY_GROUP
    body = REGIONAL.search(joined) or MEMBERS_OF.search(joined) or ONE_BODY.match(joined)
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
    if REGIONAL.search(joined):
        return Capacity.REGIONAL_ORGANIZATION
    if _COMPANY.search(joined):
        return Capacity.SECTOR_MEMBER
    return Capacity.ADMINISTRATION


_COMPANY = re.compile(
    r"sector member|membre de secteur|company|corporation|association|ltd|inc\b|gmbh|operator",
    re.IGNORECASE,
)
