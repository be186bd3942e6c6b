"""The answer to a coordinator who sent his edited file: what it changed, what it took up."""

from bot.documents import plain
from bot.documents.catalogue import translations
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
        remarks=[
            f"{names.label(place)}: {plain.one_line(words, 100)}"
            for place, words in (made.remarks[:_LINES] if made else ())
        ],
        example=_example(group, made),
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


def _example(group: Group, made: Revised | None) -> str:
    """`191-C12 reflected in Rev.1`, which the bot understands as an answer."""
    if made is None or not made.taken_up:
        return ""
    return translations(group.language).gettext("%(code)s reflected in %(text)s") % {
        "code": plain.ltr(made.taken_up[0].code, group.language),
        "text": text_name(made.text.name, group.language),
    }
