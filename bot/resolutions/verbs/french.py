"""The French verbs that change a text."""

from bot.resolutions.verbs.acts import Act, Ends, Form, Verb, conjugated


def _conjugation(base: str, past: str, present: str, plural: str, third: str, would: str) -> Ends:
    return {
        Form.BASE: base,
        Form.ORDER: f"{present}ez",
        Form.FIRST: f"{plural}ons",
        Form.THIRD: f"{third} {would}a {would}ont",
        Form.WOULD: f"{would}ais {would}ait {would}ions {would}aient",
        Form.WISH: third,
        Form.DONE: " ".join(f"{past}{end}" for end in ("-", "e", "s", "es")),
        Form.DOING: f"{plural}ant",
    }


_ER = _conjugation("er", "é", "", "", "e ent", "er")
_CER = _conjugation("er", "é", "", "~ç", "e ent", "er")
_GER = _conjugation("er", "é", "", "e", "e ent", "er")
_ENLEVER = _conjugation("ever", "evé", "ev", "ev", "ève èvent", "èver")
_INSERER = _conjugation("érer", "éré", "ér", "ér", "ère èrent", "érer")
_OMETTRE = _conjugation("ettre", "is", "ett", "ett", "ette ettent", "ettr")
_TENIR = {
    **_conjugation("enir", "enu", "en", "en", "ienne iennent", "iendr"),
    Form.THIRD: "ient iennent iendra iendront",
    Form.WISH: "ienne iennent",
    Form.DOING: "",  # `maintenant` is an adverb
}
_INCLURE = _conjugation("ure", "us", "u", "u", "ue uent", "ur")
_UIRE = _conjugation("uire", "uit", "uis", "uis", "uise uisent", "uir")
_IR = _conjugation("ir", "i", "iss", "iss", "isse issent", "ir")

_VERBS: tuple[tuple[Act, Ends, str, str], ...] = (
    (Act.DELETE, _ER, "supprim", "suppression"),
    (Act.DELETE, _ER, "biff", "biffage"),
    (Act.DELETE, _ER, "vir", ""),
    (Act.DELETE, _ER, "élimin", "élimination"),
    (Act.DELETE, _ENLEVER, "enl", "enlèvement"),
    (Act.DELETE, _ER, "ôt", ""),
    (Act.DELETE, _ER, "ray", ""),
    (Act.DELETE, _CER, "effac", "effacement"),
    (Act.DELETE, _OMETTRE, "om", "omission"),
    (Act.DELETE, _GER, "abrog", "abrogation"),
    (Act.DELETE, _ER, "retranch", "retranchement"),
    (Act.KEEP, _ER, "conserv", "conservation"),
    (Act.KEEP, _TENIR, "maint", "maintien"),
    (Act.KEEP, _ER, "gard", ""),
    (Act.KEEP, _ER, "préserv", "préservation"),
    (Act.MOVE, _CER, "déplac", "déplacement"),
    (Act.MOVE, _INSERER, "transf", "transfert"),
    (Act.REPLACE, _CER, "remplac", "remplacement"),
    (Act.REPLACE, _ER, "modifi", "modification"),
    (Act.REPLACE, _ER, "amend", "amendement"),
    (Act.REPLACE, _ER, "reformul", "reformulation"),
    (Act.REPLACE, _GER, "chang", "changement"),
    (Act.REPLACE, _ER, "remani", "remaniement"),
    (Act.REPLACE, _ER, "substitu", "substitution"),
    (Act.ADD, _ER, "ajout", "ajout, adjonction"),
    (Act.ADD, _INSERER, "ins", "insertion"),
    (Act.ADD, _INCLURE, "incl", "inclusion"),
    (Act.ADD, _ER, "incorpor", "incorporation"),
    (Act.ADD, _UIRE, "introd", "introduction"),
    (Act.MERGE, _ER, "fusionn", "fusion"),
    (Act.MERGE, _ER, "regroup", "regroupement"),
    (Act.MERGE, _IR, "réun", ""),
    (Act.SPLIT, _ER, "scind", "scission"),
    (Act.SPLIT, _ER, "divis", "division"),
    (Act.SPLIT, _ER, "dédoubl", "dédoublement"),
    (Act.RESTORE, _IR, "rétabl", "rétablissement"),
    (Act.RESTORE, _ER, "réintégr", "réintégration"),
)
_UNSURE: tuple[tuple[Act, Ends, str, str], ...] = (
    (Act.DELETE, _ER, "retir", "retrait"),
    (Act.DELETE, _ER, "écart", ""),
    (Act.DELETE, _ER, "annul", "annulation"),
)
VERBS: tuple[Verb, ...] = (
    *(conjugated(*row) for row in _VERBS),
    *(conjugated(*row, sure=False) for row in _UNSURE),
)
