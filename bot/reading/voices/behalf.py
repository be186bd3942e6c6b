"""On whose behalf an author says that he speaks; what he tells of other speakers is theirs."""

import re

from bot.reading.voices.names import Names
from bot.reading.voices.spellings import Spellings
from bot.reading.words.behalf_words import (
    BEHALF,
    DENIES,
    HANDS_OVER,
    OF_ANOTHER,
    REACTS,
    SPEAKS,
    STOP,
)

MAX_WORDS = 20_000
MAX_LEAD = 240
_TRIM = re.compile(r"^(?:the |all |both )|[\s,]+$", re.IGNORECASE)
_LOWER = re.compile(
    r",\s(?:(?:(?:and|et|y|e|и|und)\s)?"
    r"(?!(?:and|et|y|e|и|und|the|la|le|les|el|los|las|de|du|des|del|d)\b)(?=[a-zà-ÿа-я])|"
    r"(?:the|la|le|les|el|los|las)\s(?=[a-zà-ÿ]))"
)
"""After a name a comma and a small letter go on with the sentence."""
_WRAPPED = re.compile(r"(?m)^(?P<line>[^\n]{50,})\n(?=[^\s\-*•>\d])")
_WRAPPED_HAN = re.compile(r"(?m)^(?P<line>[^\n]{24,}[\u3400-\u9fff])\n(?=[\u3400-\u9fff])")
_ENDS = re.compile(r"[.!?؟;；。！？\n](?:\s|$)|[。！？；\n]")
MAX_BEHIND = 40
"""Characters behind the names in which another speaker is named: `on behalf of X, Y proposes`."""


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


def behalf_of(words: str, names: Names) -> tuple[str, ...]:
    """Those on whose behalf the author says to speak, as written; split at "and"."""
    text = _WRAPPED_HAN.sub(r"\g<line>", _WRAPPED.sub(r"\g<line> ", words[:MAX_WORDS]))
    for match in BEHALF.finditer(text):
        said = " ".join(next((v for v in match.groupdict().values() if v), "").split())
        lead = _lead(text, match.start())
        if _NOBODY.match(said) or not _is_his(lead, match[0], names):
            continue
        stops = [m.start() for m in (STOP.search(said), _LOWER.search(said)) if m]
        said = _TRIM.sub("", said[: min(stops, default=len(said))]).strip(" ,")
        if said:
            return _named(said)
    return ()


def _lead(text: str, start: int) -> str:
    """The words before a place, in the same sentence."""
    head = text[max(0, start - MAX_LEAD) : start]
    ends = list(_ENDS.finditer(head))
    return head[ends[-1].end() :] if ends else head


def _is_his(lead: str, said: str, names: Names) -> bool:
    """Whether the author speaks there: not in `Freedonia, on behalf of X, proposed`."""
    if DENIES.search(lead):
        return False
    if not re.search(r"\w", lead):  # the sentence begins with it
        behind, stop = _behind(said, names), STOP.search(said)
        if stop and SPEAKS.search(said[stop.start() : stop.end() + MAX_BEHIND]):
            return True  # `on behalf of A and B I object to the changes, proposed by C`
        return bool(SPEAKS.search(behind)) or not names.tells_of_another(behind)
    if OF_ANOTHER.search(lead) and not REACTS.search(lead):
        return False
    return bool(SPEAKS.search(lead + said[:2]) or HANDS_OVER.search(lead) or names.owns(lead))


def _behind(said: str, names: Names) -> str:
    """The words behind the names, in the same sentence."""
    at = _COMMA.search(said)
    while at is not None:
        rest = said[at.end() :]
        name = next(iter(names.mentions(rest[:MAX_BEHIND])), None)
        if name is None or name.start > 4 or not _ONE_MORE.match(rest, name.end):
            return rest[:MAX_BEHIND]
        at = _COMMA.search(said, at.end() + name.end)
    return ""


_COMMA = re.compile(r"[,，،]\s?")
_ONE_MORE = re.compile(r"\s*(?:[,，،、]|(?:and|et|y|e|и)\s|[和与及]|و)")
"""A name that stands among several: `on behalf of A, B and C, …`."""


ONE_BODY = re.compile(
    r"(?:the |la |le |l[’']|el )?(?:[A-Z]\w+ )*?(?:Union|Unión|Organi[sz]ation|Organización|"
    r"Community|Communauté|Comunidad|Association|Asociación|Commission|Comisión|Conference|"
    r"Conférence|Conferencia|Council|Conseil|Consejo|League|Ligue|Liga)\b"
)
"""A body of several, whose name may have an `and`."""
MEMBERS_OF = re.compile(
    r"\bmember (?:administrations|states|countries) of (?:the )?[A-Z]|\bmembers of (?:the )?[A-Z]|"
    r"\bmembres d(?:e |u |e la |e l[’'])[A-Z]|\bmiembros d(?:e |el |e la )[A-Z]|"
    r"\b(?:administrations|états|"
    r"pays) membres d|\b(?:administraciones|estados|países) miembros? d|"
    r"(?:администраций|стран|государств)[\s—–-]{1,3}(?:членов|участни(?:ков|ц))|"
    r"(?:组织|联盟|共同体|论坛|理事会|委员会|联合体|协会|集团).{0,16}(?:成员|主管部门|各国)|"
    r"الأعضاء في"
)


_LEAD = re.compile(
    r"^(?:the |las? |les? |los |el |l[’'])?(?:following )?(?:administra(?:tions?|ci[oó]n(?:es)?)|"
    r"governments?|gouvernements?|gobiernos?|delegations?|délégations?|delegaci[oó]n(?:es)?|"
    r"members? states?|états membres|estados miembros|states|countries|администраци\w+(?: связи)?|"
    r"правительств\w*|государств\w*)(?:-членов)?(?: of(?: the)?| de(?: la| las| los)?| du| des|"
    r" d[’'])? ?(?=\S)",
    re.IGNORECASE,
)
_JOINTS = re.compile(
    r"\s*,\s*(?:and |et |y |и |و)?|\s+(?:and|et|y|и|und)\s+|、|[和与及]|\s+و(?=\S)"
)
_ARTICLE = re.compile(
    r"^(?:(?:de(?: la| las| los)?|du|des|del|the|la|le|les|el|las|los) |(?:de )?[dl][’'])"
    r"(?=[A-ZÀ-Ý])"
)


def _named(text: str) -> tuple[str, ...]:
    """Several names apart, without "the administrations of"; one as it was written."""
    if (MEMBERS_OF.match(text) or ONE_BODY.match(text)) and "," not in text:
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


def joint_of(words: str, affiliation: str | None, table: Spellings) -> tuple[str, ...]:
    """The States that speak together, the writer's own among them: `A and B jointly propose`."""
    own = Names((affiliation,) if affiliation else (), (), table)
    for match in _TOGETHER.finditer(words[:20_000]) if affiliation else ():
        who = _LEAD.sub("", next(said for said in match.groups() if said))
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
    r"présentent|appuient|sont|desean|tienen el honor|proponen|presentan|someten|apoyan|están)\b|"
    r"(?:^|[.!?:,]\s+|\n)(?P<ru>(?:Администрации(?: связи)?|Делегации) [^.;:!?\n]{2,120}?) "
    r"(?:совместно |настоящим )?(?:предлагают|представляют|вносят|поддерживают|просят|хотели бы|"
    r"выступают|считают)\b|"
    r"(?:^|[。！？：:，,]\s?|\n)(?P<zh>[^，。；：:\n]{2,40}?)(?:[两三四]国|各国)?(?:主管部门|代表团)?"
    r"(?:联合|共同|一道)(?:提议|建议|提出|提交|支持|反对)|"
    r"(?<!\w)و?(?:تقترح|تقدم|ترى|تؤيد|تعارض|تود) (?:(?:إدارتا|إدارات|وفدا|وفود) )?"
    r"(?P<ar>[^.؛،:!؟\n]{2,80}? و[^.؛،:!؟\n]{2,40}?) (?:معا|معاً|مجتمعة|مجتمعتين|بصورة مشتركة)(?!\w)"
)
