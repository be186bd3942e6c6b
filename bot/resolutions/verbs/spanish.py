"""The Spanish verbs that change a text: with the stem of their subjunctive, and that accented."""

from bot.resolutions.verbs.acts import Act, Form, Verb

_IR, _ER, _AR = "ir", "er", "ar"
_CLITICS = ("lo", "la", "los", "las")

_VERBS = (
    (Act.DELETE, "suprim", _IR, "suprim", "suprím", "supresión"),
    (Act.DELETE, "elimin", _AR, "elimin", "elimín", "eliminación"),
    (Act.DELETE, "quit", _AR, "quit", "quít", ""),
    (Act.DELETE, "borr", _AR, "borr", "bórr", "borrado"),
    (Act.DELETE, "omit", _IR, "omit", "omít", "omisión"),
    (Act.DELETE, "tach", _AR, "tach", "tách", "tachadura"),
    (Act.DELETE, "derog", _AR, "derogu", "derógu", "derogación"),
    (Act.DELETE, "exclu", _IR, "excluy", "exclúy", "exclusión"),
    (Act.KEEP, "manten", _ER, "manteng", "manténg", "mantenimiento"),
    (Act.KEEP, "conserv", _AR, "conserv", "consérv", "conservación"),
    (Act.KEEP, "preserv", _AR, "preserv", "presérv", "preservación"),
    (Act.MOVE, "traslad", _AR, "traslad", "traslád", "traslado"),
    (Act.MOVE, "desplaz", _AR, "desplac", "desplác", "desplazamiento"),
    (Act.MOVE, "reubic", _AR, "reubiqu", "reubíqu", "reubicación"),
    (Act.MOVE, "mov", _ER, "muev", "muév", ""),
    (Act.REPLACE, "sustitu", _IR, "sustituy", "sustitúy", "sustitución"),
    (Act.REPLACE, "reemplaz", _AR, "reemplac", "reemplác", "reemplazo"),
    (Act.REPLACE, "modific", _AR, "modifiqu", "modifíqu", "modificación"),
    (Act.REPLACE, "enmend", _AR, "enmiend", "enmiénd", "enmienda"),
    (Act.REPLACE, "reformul", _AR, "reformul", "reformúl", "reformulación"),
    (Act.REPLACE, "cambi", _AR, "cambi", "cámbi", "cambio"),
    (Act.ADD, "añad", _IR, "añad", "añád", "adición"),
    (Act.ADD, "agreg", _AR, "agregu", "agrégu", "agregado"),
    (Act.ADD, "insert", _AR, "insert", "insért", "inserción"),
    (Act.ADD, "inclu", _IR, "incluy", "inclúy", "inclusión"),
    (Act.ADD, "incorpor", _AR, "incorpor", "incorpór", "incorporación"),
    (Act.ADD, "introduc", _IR, "introduzc", "introdúzc", "introducción"),
    (Act.MERGE, "fusion", _AR, "fusion", "fusión", "fusión"),
    (Act.MERGE, "unific", _AR, "unifiqu", "unifíqu", "unificación"),
    (Act.MERGE, "refund", _IR, "refund", "refúnd", "refundición"),
    (Act.MERGE, "combin", _AR, "combin", "combín", "combinación"),
    (Act.SPLIT, "divid", _IR, "divid", "divíd", "división"),
    (Act.SPLIT, "desdobl", _AR, "desdobl", "desdóbl", "desdoblamiento"),
    (Act.RESTORE, "restablec", _ER, "restablezc", "restablézc", "restablecimiento"),
    (Act.RESTORE, "reincorpor", _AR, "reincorpor", "reincorpór", "reincorporación"),
)
_UNSURE = (
    (Act.DELETE, "retir", _AR, "retir", "retír", "retirada"),
    (Act.DELETE, "descart", _AR, "descart", "descárt", ""),
    (Act.DELETE, "anul", _AR, "anul", "anúl", "anulación"),
    (Act.DELETE, "sac", _AR, "saqu", "sáqu", ""),
)
_STRONG = {"manten": "mantien", "mov": "muev", "enmend": "enmiend"}
"""Stems whose vowel breaks in the present."""
_ERA = ("iera", "ieran")
_IERA = {"u": ("yera", "yeran"), "j": ("era", "eran")}
_PAST = {"manten": "mantuv", "introduc": "introduj"}
_CONTRACTED = {"mantener": "mantendr"}


def _verb(
    act: Act, stem: str, kind: str, wish: str, stressed: str, noun: str, *, sure: bool = True
) -> Verb:
    ar = kind == _AR
    wished, done = ("e", "ad") if ar else ("a", "id")
    theme = {"ar": "a", "er": "e", "ir": "i"}[kind]
    base, glide = f"{stem}{kind}", "y" if wish.endswith("y") else ""
    past = _PAST.get(stem, stem)
    present = _STRONG.get(stem, f"{stem}{glide}")
    return Verb(
        act,
        {
            Form.BASE: (base,),
            Form.ORDER: tuple(f"{stressed}{wished}{end}" for end in ("se", "nse")),
            Form.FIRST: (f"{stem}{theme}mos",),
            Form.THIRD: tuple(f"{present}{'a' if ar else 'e'}{end}" for end in ("", "n")),
            Form.WOULD: tuple(f"{_CONTRACTED.get(base, base)}ía{end}" for end in ("", "mos", "n")),
            Form.WISH: (
                *(f"{wish}{wished}{end}" for end in ("", "n", "mos")),
                *(f"{past}{end}" for end in (("ara", "aran") if ar else _IERA.get(past[-1], _ERA))),
            ),
            Form.DONE: tuple(f"{stem}{done}{end}" for end in ("o", "a", "os", "as")),
            Form.PASSIVE: (f"{base}se",),
            Form.ITS: tuple(f"{base}{end}" for end in _CLITICS),
            Form.DOING: (f"{stem}{glide or ('' if ar else 'i')}{'ando' if ar else 'endo'}",),
            Form.NOUN: (noun,) if noun else (),
        },
        sure,
    )


VERBS: tuple[Verb, ...] = (
    *(_verb(*row) for row in _VERBS),
    *(_verb(*row, sure=False) for row in _UNSURE),
)
