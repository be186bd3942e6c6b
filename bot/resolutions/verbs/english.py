"""The English verbs that change a text."""

from bot.resolutions.verbs.acts import Act, Ends, Form, Verb, conjugated


def _regular(third: str, past: str, doing: str, base: str = "-") -> Ends:
    return {
        Form.BASE: base,
        Form.THIRD: third,
        Form.DONE: past,
        Form.DOING: doing,
    }


_E = _regular("es", "ed", "ing", "e")
_PLAIN = _regular("s", "ed", "ing")
_Y = _regular("ies", "ied", "ying", "y")
_S = _regular("es", "ed", "ing")
_PP = _regular("s", "ped", "ping")
_TT = _regular("s", "ted", "ting")
_STRIKE = _regular("ikes", "uck icken", "iking", "ike")
_CUT = _regular("s", "-", "ting")
_TAKE = _regular("akes", "aken", "aking", "ake")
_EAVE = _regular("eaves", "eft", "eaving", "eave")
_KEEP = _regular("eeps", "ept", "eeping", "eep")
_WRITE = _regular("ites", "itten", "iting", "ite")
_PUT = _regular("s", "-", "ting")
_DO = _regular("oes", "one", "oing", "o")
_GET = _regular("s", "ot otten", "etting", "et")
_BRING = _regular("ings", "ought", "inging", "ing")

_VERBS: tuple[tuple[Act, Ends, str, str], ...] = (
    (Act.DELETE, _E, "delet", "deletion"),
    (Act.DELETE, _E, "remov", "removal"),
    (Act.DELETE, _S, "suppress", "suppression"),
    (Act.DELETE, _STRIKE, "str", "striking"),
    (Act.DELETE, _TT, "omit", "omission"),
    (Act.DELETE, _PP, "drop", "dropping"),
    (Act.DELETE, _PP, "scrap", "scrapping"),
    (Act.DELETE, _E, "eliminat", "elimination"),
    (Act.DELETE, _E, "expung", "expunction"),
    (Act.DELETE, _E, "excis", "excision"),
    (Act.DELETE, _E, "eras", "erasure"),
    (Act.DELETE, _E, "abrogat", "abrogation"),
    (Act.DELETE, _PLAIN, "repeal", "repeal"),
    (Act.DELETE, _S, "abolish", "abolition"),
    (Act.KEEP, _KEEP, "k", "keeping"),
    (Act.KEEP, _PLAIN, "retain", "retention"),
    (Act.KEEP, _PLAIN, "maintain", ""),
    (Act.KEEP, _E, "preserv", "preservation"),
    (Act.MOVE, _E, "mov", "move"),
    (Act.MOVE, _regular("s", "red", "ring"), "transfer", "transfer"),
    (Act.MOVE, _E, "relocat", "relocation"),
    (Act.MOVE, _PLAIN, "shift", "shift"),
    (Act.MOVE, _E, "transpos", "transposition"),
    (Act.REPLACE, _E, "replac", "replacement"),
    (Act.REPLACE, _E, "substitut", "substitution"),
    (Act.REPLACE, _PLAIN, "amend", "amendment"),
    (Act.REPLACE, _Y, "modif", "modification"),
    (Act.REPLACE, _E, "chang", "change"),
    (Act.REPLACE, _PLAIN, "alter", "alteration"),
    (Act.REPLACE, _E, "revis", "revision"),
    (Act.REPLACE, _PLAIN, "reword", "rewording"),
    (Act.REPLACE, _E, "rephras", "rephrasing"),
    (Act.REPLACE, _PLAIN, "redraft", "redrafting"),
    (Act.REPLACE, _E, "reformulat", "reformulation"),
    (Act.REPLACE, _WRITE, "rewr", "rewriting"),
    (Act.ADD, _PLAIN, "add", "addition"),
    (Act.ADD, _PLAIN, "insert", "insertion"),
    (Act.ADD, _E, "includ", "inclusion"),
    (Act.ADD, _PLAIN, "append", "appending"),
    (Act.ADD, _E, "introduc", "introduction"),
    (Act.ADD, _E, "incorporat", "incorporation"),
    (Act.MERGE, _E, "merg", "merger"),
    (Act.MERGE, _E, "combin", "combination"),
    (Act.MERGE, _E, "consolidat", "consolidation"),
    (Act.MERGE, _E, "amalgamat", "amalgamation"),
    (Act.SPLIT, _CUT, "split", "splitting"),
    (Act.SPLIT, _E, "divid", "division"),
    (Act.SPLIT, _E, "separat", "separation"),
    (Act.RESTORE, _E, "restor", "restoration"),
    (Act.RESTORE, _E, "reinstat", "reinstatement"),
    (Act.RESTORE, _PLAIN, "reinsert", "reinsertion"),
)
_UNSURE: tuple[tuple[Act, Ends, str, str], ...] = (
    (Act.DELETE, _CUT, "cut", "cutting"),
    (Act.DELETE, _PLAIN, "discard", "discarding"),
    (Act.DELETE, _regular("s", "led", "ling"), "cancel", "cancellation"),
    (Act.DELETE, _E, "ax", ""),
    (Act.DELETE, _PLAIN, "rescind", "rescission"),
    (Act.MERGE, _PLAIN, "join", "joining"),
)
_PHRASES: tuple[tuple[Act, Ends, str, str], ...] = (
    (Act.DELETE, _TAKE, "t", "out"),
    (Act.DELETE, _EAVE, "l", "out"),
    (Act.DELETE, _CUT, "cut", "out"),
    (Act.DELETE, _STRIKE, "str", "out"),
    (Act.DELETE, _S, "cross", "out"),
    (Act.DELETE, _DO, "d", "away with"),
    (Act.DELETE, _GET, "g", "rid of"),
    (Act.DELETE, _E, "dispens", "with"),
    (Act.DELETE, _DO, "d", "without"),
    (Act.RESTORE, _BRING, "br", "back"),
    (Act.RESTORE, _PUT, "put", "back"),
)


def _phrase(act: Act, ends: Ends, stem: str, behind: str) -> Verb:
    """A verb and its particle: `taken out`."""
    verb = conjugated(act, ends, stem)
    forms = {form: tuple(f"{w} {behind}" for w in said) for form, said in verb.forms.items()}
    return Verb(act, forms)


VERBS = (
    *(conjugated(*row) for row in _VERBS),
    *(conjugated(*row, sure=False) for row in _UNSURE),
    *(_phrase(*row) for row in _PHRASES),
)
