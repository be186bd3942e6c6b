"""The States of a region, named as one by who speaks for it: `on behalf of CEPT, the European
countries propose …`."""

import re
from functools import lru_cache

_ADJECTIVES = {
    ("cept", "europ"): r"europeans?|europ[ée]en(?:ne)?s?|europe[oa]s?|европейск\w+",
    (
        "citel",
        "americ",
        "amér",
    ): r"(?:inter-?)?americans?|américain(?:e)?s?|american[oa]s?|американск\w+",
    (
        "apt",
        "asia",
    ): r"asia[n-](?:and )?pacific|asie-pacifique|asia-pacífico|азиатско-тихоокеанск\w+",
    ("atu", "uat", "afri"): r"africans?|africain(?:e)?s?|african[oa]s?|африканск\w+",
    ("las", "asmg", "arab"): r"arabs?|arabes?|árabes|арабск\w+",
    ("rcc", "рсс"): r"(?!)",
}
_STATES = (
    r"(?:countries|states|administrations|members|member states|pays|états|administrations|membres|"
    r"états membres|países|estados|administraciones|miembros|estados miembros|стран\w*|"
    r"государств\w*|администраци\w+|член\w*)"
)


@lru_cache(maxsize=64)
def states_of(own: tuple[str, ...]) -> re.Pattern[str] | None:
    """What calls the States of the organizations that somebody speaks for; None if he does not."""
    low = " ".join(own).casefold()
    called = [said for stems, said in _ADJECTIVES.items() if any(stem in low for stem in stems)]
    if not called:
        return None
    names = "|".join(re.escape(name) for name in own)
    return re.compile(
        rf"\b(?:the |les |los |las )?(?:(?:{'|'.join(called)}) {_STATES}|"
        rf"(?:{_STATES}) (?:africain|européen|américain|arabe|african|europe|american|árabe)\w*|"
        rf"{_STATES} (?:of |de (?:la |l[’'])?|du )?(?:the )?(?:{names}))(?!\w)",
        re.IGNORECASE,
    )
