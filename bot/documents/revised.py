"""The answer to a coordinator who sent his edited file: what it changed, what it took up."""

from bot.documents import plain
from bot.documents.provisions import Names, text_name
from bot.documents.revision import Revised
from bot.documents.templating import Rendered, notice
from bot.model.groups import Group

_LINES = 40


def revision_answer(group: Group, made: Revised | None) -> Rendered:
    """A private mail; without a revision it says that the file is none."""
    names = Names([made.before, made.text] if made else [], group.language)
    number = text_name(made.text.name, group.language) if made else ""
    return notice(
        "revision",
        group.language,
        group=group,
        contact=group.contact,
        refused=made is None,
        number=number,
        old=text_name(made.before.name, group.language) if made else "",
        changed=[f"{d.action} {names.label(d.provision)}" for d in made.differences[:_LINES]]
        if made
        else [],
        more=max(0, len(made.differences) - _LINES) if made else 0,
        bracketed=[names.label(each) for each in made.bracketed[:_LINES]] if made else [],
        unplaced=[plain.one_line(each, 100) for each in made.unplaced[:5]] if made else [],
        taken=[
            (
                plain.ltr(each.code, group.language),
                plain.one_line(each.source, 60),
                ", ".join(names.label(p) for p in each.provisions[:6]),
                each.whole,
            )
            for each in (made.taken_up[:_LINES] if made else ())
        ],
    )
