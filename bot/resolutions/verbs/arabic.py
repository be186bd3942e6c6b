"""The Arabic verbs that change a text.

Of each: verbal noun, stem of the present and of its passive, past of the passive, order.

Letters without vowels; what is written before a word (`و`, `ف`, `ل`, `ب`) is left to the rule that
asks. The verbal noun stands for the infinitive, with the preposition that it takes.
"""

from bot.resolutions.verbs.acts import Act, Form, Verb

_ROWS = (
    (Act.DELETE, "حذف", "حذف", "حذف", "حذف", "احذف"),
    (Act.DELETE, "شطب", "شطب", "شطب", "شطب", "اشطب"),
    (Act.DELETE, "إلغاء", "لغي", "لغى", "ألغي", "ألغ"),
    (Act.DELETE, "إزالة", "زيل", "زال", "أزيل", "أزل"),
    (Act.DELETE, "استبعاد", "ستبعد", "ستبعد", "استبعد", "استبعد"),
    (Act.DELETE, "إسقاط", "سقط", "سقط", "أسقط", "أسقط"),
    (Act.DELETE, "استغناء عن", "ستغني عن", "ستغنى عن", "استغني عن", ""),
    (Act.KEEP, "إبقاء على", "بقي على", "بقى", "أبقي على", "أبق"),
    (Act.KEEP, "احتفاظ ب", "حتفظ ب", "حتفظ ب", "احتفظ ب", ""),
    (Act.KEEP, "حفاظ على", "حافظ على", "حافظ على", "حوفظ على", ""),
    (Act.KEEP, "محافظة على", "حافظ على", "حافظ على", "حوفظ على", ""),
    (Act.MOVE, "نقل", "نقل", "نقل", "نقل", "انقل"),
    (Act.REPLACE, "تعديل", "عدل", "عدل", "عدل", "عدل"),
    (Act.REPLACE, "تغيير", "غير", "غير", "غير", "غير"),
    (Act.REPLACE, "استبدال", "ستبدل", "ستبدل", "استبدل", "استبدل"),
    (Act.REPLACE, "استعاضة عن", "ستعيض عن", "ستعاض عن", "استعيض عن", ""),
    (Act.REPLACE, "إعادة صياغة", "عيد صياغة", "عاد صياغة", "أعيد صياغة", ""),
    (Act.ADD, "إضافة", "ضيف", "ضاف", "أضيف", "أضف"),
    (Act.ADD, "إدراج", "درج", "درج", "أدرج", "أدرج"),
    (Act.ADD, "إدخال", "دخل", "دخل", "أدخل", "أدخل"),
    (Act.ADD, "استحداث", "ستحدث", "ستحدث", "استحدث", ""),
    (Act.MERGE, "دمج", "دمج", "دمج", "دمج", "ادمج"),
    (Act.MERGE, "ضم", "ضم", "ضم", "ضم", "ضم"),
    (Act.MERGE, "توحيد", "وحد", "وحد", "وحد", "وحد"),
    (Act.SPLIT, "تقسيم", "قسم", "قسم", "قسم", "قسم"),
    (Act.SPLIT, "تجزئة", "جزئ", "جزأ", "جزئ", ""),
    (Act.SPLIT, "فصل", "فصل", "فصل", "فصل", "افصل"),
    (Act.RESTORE, "استعادة", "ستعيد", "ستعاد", "استعيد", ""),
    (Act.RESTORE, "إعادة إدراج", "عيد إدراج", "عاد إدراج", "أعيد إدراج", ""),
)
_LINKS = (" عن", " على", " ب")
_CLITICS = ("ها", "ه", "هما", "هم")


def _stems(noun: str) -> tuple[str, ...]:
    """What a pronoun is written on: `إزالتها`, and `إلغاؤها` or `إلغائها` by its case."""
    if noun.endswith("ة"):
        return (f"{noun[:-1]}ت",)
    return tuple(f"{noun[:-1]}{end}" for end in "ءؤئ") if noun.endswith("ء") else (noun,)


def _verb(act: Act, noun: str, active: str, passive: str, past: str, order: str) -> Verb:
    word, _, link = noun.partition(" ") if noun.endswith(_LINKS) else (noun, "", "")
    forms: dict[Form, tuple[str, ...]] = {
        Form.BASE: (noun, f"ال{noun}") if link else (noun,),
        Form.ORDER: (order, f"{order}وا") if order else (),
        Form.FIRST: (f"ن{active}", f"أ{active}"),
        Form.THIRD: (f"ي{active}", f"ت{active}"),
        Form.WISH: (f"ن{active}", f"أ{active}"),
        Form.DONE: (past,) if link else (past, f"{past}ت"),
        Form.PASSIVE: (f"ت{passive}", f"ي{passive}"),
        Form.NOUN: (noun, f"ال{noun}"),
        Form.ITS: tuple(f"{s}{c}" for s in _stems(word) for c in _CLITICS if " " not in noun),
    }
    if link:  # it may be one with the name behind it, or stand apart: `يُستغنى في … عن …`
        bare = f" {link}"
        forms = {f: (*said, *(w.removesuffix(bare) for w in said)) for f, said in forms.items()}
    return Verb(act, forms)


VERBS = tuple(_verb(*row) for row in _ROWS)
