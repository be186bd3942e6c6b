"""What a letter says about the text of a resolution: places, proposals, position, whom it answers."""

import re
from dataclasses import dataclass

from bot.mail.own_words import Parts
from bot.mail.parse import Opened
from bot.model.facts import Context
from bot.model.readings import Citation, MarginComment, Position, PositionEvidence, Proposal
from bot.reading.parents import Library
from bot.reading.stances import Stances, position_of, stances


@dataclass(frozen=True, slots=True)
class Substance:
    """What was found; `speaks` says whether it makes the letter a comment."""

    speaks: bool = False
    resolutions: tuple[str, ...] = ()
    provisions: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    margin_comments: tuple[MarginComment, ...] = ()
    position: PositionEvidence = PositionEvidence(Position.COMMENT, "", 0.5)
    refers_to: str | None = None
    warnings: tuple[str, ...] = ()


def substance_of(
    opened: Opened,
    parts: Parts,
    words: str,
    context: Context,
    library: Library,
    parent: str | None,
    affiliation: str | None,
    author: str,
) -> Substance:
    """Reads the substance of a letter that a person wrote."""
    if not words.strip() and not opened.files:
        return Substance()
    answered = library.by_id.get(parent) if parent else None
    about = answered is not None and bool(answered.provisions or answered.proposals)
    if not about and not _TEXT.search(words):
        return Substance(resolutions=_named_resolutions(opened, words, context))
    found = stances(words, (affiliation,) if affiliation else ())
    position = position_of(found, amends=False)
    speaks = bool(_TEXT.search(words)) or (about and found != Stances())
    resolutions = _named_resolutions(opened, words, context)
    return Substance(speaks=speaks, resolutions=resolutions, position=position)


def _named_resolutions(opened: Opened, words: str, context: Context) -> tuple[str, ...]:
    sample = opened.letter.subject + " " + words[:50_000]
    return tuple(
        n for n in context.resolutions if re.search(rf"(?<!\d){re.escape(n)}(?!\d)", sample)
    )


_TEXT = re.compile(
    r"\b(?:resolves|considering|recognizing|noting|instructs|invites|recalling|MOD|ADD|SUP|NOC|preamble|operative|wording|décide|considérant|reconnaissant|préambule|resuelve|considerando|reconociendo|preámbulo|решает|учитывая|признавая|поручает|преамбул\w+|做出决议|考虑到|认识到|序言|责成|تقرر|إذ (?:تضع|تعترف|تلاحظ)|ديباجة)\b",
)
