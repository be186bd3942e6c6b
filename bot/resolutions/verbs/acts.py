"""What a verb does to a text, the forms it has, and how a row of a table becomes a verb."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto


class Act(Enum):
    """What becomes of a provision, or of words in one."""

    DELETE = auto()
    KEEP = auto()
    MOVE = auto()
    REPLACE = auto()
    ADD = auto()
    MERGE = auto()
    SPLIT = auto()
    RESTORE = auto()


class Form(Enum):
    """The forms that a rule asks for; a language that lacks one has no words for it."""

    BASE = auto()  # delete, supprimer, suprimir, исключить, 删除
    ORDER = auto()  # supprimez, suprímase, исключите, احذفوا
    FIRST = auto()  # supprimons, suprimimos, исключаем, исключим, نحذف
    THIRD = auto()  # deletes, supprime, suprime, исключает
    WOULD = auto()  # supprimerions, suprimiría, исключили (with бы)
    WISH = auto()  # supprime, suprima (with que), исключили (with чтобы)
    DONE = auto()  # deleted, supprimée, suprimido, исключён
    PASSIVE = auto()  # suprimirse, исключается, تحذف
    ITS = auto()  # suprimirlo, حذفها: with its object in the same word
    DOING = auto()  # deleting, supprimant, suprimiendo
    NOUN = auto()  # deletion, suppression, supresión, исключение, حذف


Ends = Mapping[Form, str]
"""Of a conjugation: its endings in each form, apart by blanks; `-` is no ending at all."""


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb with its forms."""

    act: Act
    forms: Mapping[Form, tuple[str, ...]]
    sure: bool = True
    """False where it says so only of a provision: `take`, `cut`, `снять`, `取消` do much else."""


def conjugated(act: Act, ends: Ends, stem: str, nouns: str = "", *, sure: bool = True) -> Verb:
    """A verb of a conjugation: `~` in an ending takes the stem's last letter away."""
    forms = {form: tuple(_joined(stem, end) for end in said.split()) for form, said in ends.items()}
    if nouns:
        forms[Form.NOUN] = tuple(nouns.split(", "))
    return Verb(act, forms, sure)


def _joined(stem: str, end: str) -> str:
    if end.startswith("~"):
        return stem[:-1] + end[1:]
    return stem + end.replace("-", "")
