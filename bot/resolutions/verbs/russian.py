"""The Russian verbs that change a text: perfective, with the present of their imperfective."""

from bot.resolutions.verbs.acts import Act, Ends, Form, Verb, conjugated

_NOUN = "ение ения ению ением ении"


def _conjugation(base: str, order: str, first: str, present: str, past: str, done: str) -> Ends:
    """`present` is what stands before `-ет` and `-ют` of the imperfective verb."""
    return {
        Form.BASE: base,
        Form.ORDER: order,
        Form.FIRST: f"{first} {present}м",
        Form.THIRD: f"{present}т {present[:-1]}ют",
        Form.WOULD: " ".join(f"{past}{end}" for end in ("-", "а", "и")),
        Form.WISH: " ".join(f"{past}{end}" for end in ("-", "а", "и")),
        Form.DONE: done,
        Form.PASSIVE: f"{present}тся {present[:-1]}ются",
    }


_EN = "ён ен ена ено ены"
_IT_AT = _conjugation("ить", "ите", "им", "ае", "ил", _EN)
_IT_YAT = _conjugation("ить", "ите", "им", "яе", "ил", _EN)
_VIT = _conjugation("вить", "вьте", "вим", "вляе", "вил", "влен влена влено влены")
_STIT = _conjugation("стить", "стите", "стим", "щае", "стил", "щён щен щена щено щены")
_PUSTIT = _conjugation("стить", "стите", "стим", "скае", "стил", "щен щена щено щены")
_NYAT = _conjugation("нять", "нимите", "нимем", "нимае", "нял", "нят нята нято няты")
_YAT = _conjugation("ъять", "ымите", "ымем", "ымае", "ъял", "ъят ъята ъято ъяты")
_BRAT = _conjugation("брать", "берите", "берём берем", "бирае", "брал", "бран брана брано браны")
_NUT = _conjugation("нуть", "ните", "нем", "ивае", "нул", "нут нута нуто нуты")
_ZAT = _conjugation("зать", "жьте", "жем", "зае", "зал", "зан зана зано заны")
_OVAT = {
    Form.BASE: "овать",
    Form.ORDER: "уйте",
    Form.FIRST: "уем",
    Form.THIRD: "ует уют",
    Form.WOULD: "овал овала овали",
    Form.WISH: "овал овала овали",
    Form.DONE: "ован ована овано ованы",
    Form.PASSIVE: "уется уются",
}
_NESTI = {
    Form.BASE: "ести",
    Form.ORDER: "есите",
    Form.FIRST: "есём есем осим",
    Form.THIRD: "осит осят",
    Form.WOULD: "ёс ес есла если",
    Form.WISH: "ёс ес есла если",
    Form.DONE: "есён есен есена есено есены",
    Form.PASSIVE: "осится осятся",
}
_VESTI = {
    Form.BASE: "ести",
    Form.ORDER: "едите",
    Form.FIRST: "едём едем одим",
    Form.THIRD: "одит одят",
    Form.WOULD: "ёл ел ела ели",
    Form.WISH: "ёл ел ела ели",
    Form.DONE: "едён еден едена едено едены",
    Form.PASSIVE: "одится одятся",
}
_BIT = _conjugation("бить", "бейте", "обьём", "бивае", "бил", "бит бита бито биты")

_ROWS: tuple[tuple[Act, Ends, str, str], ...] = (
    (Act.DELETE, _IT_AT, "исключ", "ение ения ению ении"),
    (Act.DELETE, _IT_YAT, "удал", _NOUN),
    (Act.DELETE, _YAT, "из", "ъятие ъятия ъятию ъятием ъятии"),
    (Act.DELETE, _BRAT, "у", ""),
    (Act.DELETE, _PUSTIT, "опу", "щение щения щению щением щении"),
    (Act.DELETE, _NUT, "вычерк", "ивание ивания иванию иванием ивании"),
    (Act.DELETE, _IT_YAT, "отмен", "а ы е у ой"),
    (Act.DELETE, _OVAT, "аннулир", "ование ования ованию ованием овании"),
    (Act.DELETE, _IT_YAT, "упраздн", _NOUN),
    (Act.DELETE, _ZAT, "выре", ""),
    (Act.DELETE, _NYAT, "с", "нятие нятия нятию нятием нятии"),
    (Act.KEEP, _IT_YAT, "сохран", _NOUN),
    (Act.KEEP, _VIT, "оста", ""),
    (Act.MOVE, _NESTI, "перен", "ос оса осу осом осе есение есения"),
    (Act.MOVE, _STIT, "переме", "щение щения щению щением щении"),
    (Act.REPLACE, _IT_YAT, "замен", "а ы е у ой"),
    (Act.REPLACE, _IT_YAT, "измен", _NOUN),
    (Act.REPLACE, _OVAT, "переформулир", "ование ования ованию"),
    (Act.REPLACE, _OVAT, "скорректир", ""),
    (Act.REPLACE, _OVAT, "отредактир", ""),
    (Act.ADD, _VIT, "доба", "вление вления влению влением влении"),
    (Act.ADD, _IT_AT, "включ", _NOUN),
    (Act.ADD, _VIT, "вста", "вка вки вку вкой"),
    (Act.ADD, _IT_YAT, "дополн", _NOUN),
    (Act.ADD, _NESTI, "вн", "есение есения"),
    (Act.ADD, _VESTI, "вв", "едение едения"),
    (Act.MERGE, _IT_YAT, "объедин", _NOUN),
    (Act.MERGE, _IT_YAT, "соедин", _NOUN),
    (Act.SPLIT, _IT_YAT, "раздел", _NOUN),
    (Act.SPLIT, _BIT, "раз", "бивка бивки бивку"),
    (Act.RESTORE, _VIT, "восстано", "вление вления влению влением"),
)


def _verb(act: Act, ends: Ends, stem: str, nouns: str) -> Verb:
    return conjugated(act, {**ends, Form.NOUN: nouns}, stem)


VERBS = tuple(_verb(*row) for row in _ROWS)
