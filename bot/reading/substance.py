"""What a letter says about the text of a resolution: places, proposals, position."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.mail.own_words import Parts
from bot.mail.parse import Opened
from bot.mail.subjects import is_reply
from bot.model.facts import Context, Earlier
from bot.model.readings import (
    Action,
    Citation,
    MarginComment,
    Position,
    PositionEvidence,
    Proposal,
)
from bot.reading.bodies import BodyReader
from bot.reading.citing import citations_of, of_proposals, provisions_of, same_paragraph
from bot.reading.files import FileReading, read_files
from bot.reading.languages import language_of
from bot.reading.parents import Library
from bot.reading.pasted import dropped_repeats, inferred
from bot.reading.places import Shelf, shelf_of
from bot.reading.redlines import html_proposals
from bot.reading.referring import refers_to
from bot.reading.stances import Stances, position_of, stances
from bot.resolutions.labels import find_labels
from bot.resolutions.named import find_resolutions

_NONE = PositionEvidence(Position.COMMENT, "", 0.5)
_TOKEN = re.compile(r"[^\W\d_]+")
_RESOLUTION = ("resolution", "résolution", "resoluci", "резолюц")
_STEMS = (
    "resol", "resuelv", "res.", "res ", "consider", "recogn", "reconoc", "noting", "instruct",
    "invit", "recall", "charge", "encarga", "recordando", "observando", "notant", "rappelant",
    "reconnaiss", "preamb", "mod", "add", "sup", "noc", "op", "pp",
)  # fmt: skip
"""Without any of these an ASCII mail names no part of a text."""
_SHORT = frozenset(("res", "rés", "рез"))
_PARTS_OF_TEXTS = frozenset(
    ["preamble", "préambule", "preámbulo", "преамбула", "преамбулы", "преамбуле", "преамбулу"]
)
_HEADINGS = frozenset(
    [
        "resolves",
        "considering",
        "recognizing",
        "recognising",
        "noting",
        "instructs",
        "invites",
        "recalling",
        "décide",
        "considérant",
        "reconnaissant",
        "notant",
        "charge",
        "invite",
        "rappelant",
        "resuelve",
        "considerando",
        "reconociendo",
        "observando",
        "encarga",
        "recordando",
        "invita",
        "решает",
        "учитывая",
        "признавая",
        "отмечая",
        "поручает",
        "предлагает",
        "напоминая",
    ]
)
_SIGNS_OF_TEXTS = (
    "决议",
    "做出",
    "考虑到",
    "认识到",
    "责成",
    "序言",
    "القرار",
    "قرار",
    "يقرر",
    "تقرر",
    "إذ ",
    "يكلف",
    "الديباجة",
)
_LABELLED = re.compile(r"^\W{0,6}(?:MOD|ADD|SUP|NOC)\b|\b[OP]P ?\d", re.MULTILINE)
_TAKES_BACK = re.compile(
    r"disregard|ignor|withdraw|retract|recall|correct|erratum|corrigendum|retir|tenir compte|"
    r"caso omiso|tengan en cuenta|rectif|corr[ie]g|отзыва|не учитывать|во внимание|исправ|"
    r"опечат|снима|撤回|忽略|理会|更正|勘误|有误|تجاهل|نسحب|سحب|تصحيح",
    re.IGNORECASE,
)
_ABOUT_TEXT = re.compile(
    r"\b(?:wording|drafting|the (?:draft )?(?:revision|revised text|text (?:of|in)|paragraph|"
    r"clause|preamble|operative)|amendments? to|square brackets|rédaction|libellé|préambule|"
    r"redacción|preámbulo|formulación|texto (?:de|en)|texte (?:de|en) )\b|формулировк|"
    r"преамбул|редакци[яиюе] |проект[аеу]? (?:пересмотра|резолюции)|措辞|案文|序言|修订案|صياغة|"
    r"الديباجة|نص القرار",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Substance:
    """What was found; `speaks` says whether it makes the letter a comment."""

    speaks: bool = False
    resolutions: tuple[str, ...] = ()
    provisions: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    margin_comments: tuple[MarginComment, ...] = ()
    position: PositionEvidence = field(default_factory=lambda: _NONE)
    refers_to: str | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ask:
    """What is known of one letter before its substance is read."""

    opened: Opened
    parts: Parts
    words: str
    context: Context
    library: Library
    parent: str | None
    affiliation: str | None
    author: str

    @property
    def answered(self) -> Earlier | None:
        """The letter answered, when it is known."""
        return self.library.by_id.get(self.parent) if self.parent else None


def substance_of(ask: Ask) -> Substance:
    """Reads the substance of a letter that a person wrote."""
    words, answered = ask.words, ask.answered
    about = answered is not None and bool(
        answered.provisions or answered.proposals or answered.position is not Position.NONE
    )
    if not (about or ask.opened.files or _may_speak(ask)):
        return Substance()
    shelf = shelf_of(ask.context)
    language = language_of(words)
    resolutions = _resolutions(ask)
    resolution = resolutions[0] if len(resolutions) == 1 else _main(ask, resolutions)
    files = read_files(ask.opened.files, shelf, resolution, ask.context.resolutions)
    if resolution is None and files.resolutions:
        resolution = files.resolutions[0]
    proposals = _proposals(ask, shelf, language, resolution, files)
    cited = citations_of(
        words, ask.parts, shelf, language, resolution, ask.context.resolutions, proposals
    )
    found = stances(words, (ask.affiliation,) if ask.affiliation else ())
    amends = any(p.action is not Action.NOC for p in proposals)
    position = position_of(found, amends)
    citations = _all_citations(ask, cited.citations, proposals, files, language, resolution)
    speaks = bool(citations or proposals or files.margin_comments) or _speaks(ask, found, about)
    if not speaks:
        return Substance(resolutions=_said(ask))
    places = provisions_of(citations)
    meant = refers_to(
        position.position, position.evidence, words, ask.author, ask.affiliation,
        ask.parent, ask.library.letters, places,
    )  # fmt: skip
    citations = _of_the_thread(citations, position.position, meant, ask)
    places = provisions_of(citations)
    named = tuple(dict.fromkeys((*resolutions, *(p.partition("/")[0] for p in places))))
    if not named and answered is not None:
        named = answered.resolutions
    return Substance(
        speaks=True,
        resolutions=_kept(named, places, resolutions),
        provisions=places,
        citations=citations,
        proposals=proposals,
        margin_comments=files.margin_comments,
        position=position,
        refers_to=meant,
        warnings=(*cited.warnings, *files.warnings),
    )


def _may_speak(ask: Ask) -> bool:
    """Whether a mail that answers no comment can be one at all: a cheap look."""
    words = ask.words
    sample = f"{ask.opened.letter.subject}\n{words}"
    low = sample.lower()
    if sample.isascii() and not any(stem in low for stem in _STEMS):
        return _has_own_comment(ask) and bool(_TAKES_BACK.search(words))
    tokens = set(_TOKEN.findall(low))
    numbered = any(number in sample for number in ask.context.resolutions)
    if numbered and (
        not _SHORT.isdisjoint(tokens) or any(t.startswith(_RESOLUTION) for t in tokens)
    ):
        return True
    if not _PARTS_OF_TEXTS.isdisjoint(tokens) or _LABELLED.search(sample):
        return True
    if not sample.isascii() and any(sign in sample for sign in _SIGNS_OF_TEXTS):
        return True
    if not _HEADINGS.isdisjoint(tokens) and find_labels(sample):
        return True
    return _has_own_comment(ask) and bool(_TAKES_BACK.search(words))


def _kept(named: Sequence[str], places: Sequence[str], said: Sequence[str]) -> tuple[str, ...]:
    """The resolutions with places, and those that the mail names on its own."""
    with_places = {p.partition("/")[0] for p in places}
    return tuple(r for r in named if r in with_places or r in said or not with_places)


def _resolutions(ask: Ask) -> tuple[str, ...]:
    """Resolutions under revision that the mail is about: its words, subject, files, then thread."""
    wanted = ask.context.resolutions
    subject = ask.opened.letter.subject

    def named(text: str) -> list[str]:
        found = [h.resolution for h in find_resolutions(text[:100_000])]
        return [r for r in found if r in wanted]

    said = [*named(ask.words), *named(subject)]
    if not said:
        for attachment, _ in ask.opened.files:
            said += named(re.sub(r"[_.-]+", " ", attachment.filename))
            said += [
                r for r in wanted if re.search(rf"(?<!\d){re.escape(r)}(?!\d)", attachment.filename)
            ]
    if not said and ask.answered is not None:
        said = [r for r in ask.answered.resolutions if r in wanted]
    if not said and len(wanted) == 1:
        said = list(wanted)
    return tuple(dict.fromkeys(said))


def _said(ask: Ask) -> tuple[str, ...]:
    """The resolutions that a mail which says nothing about their text is about all the same."""
    subject = ask.opened.letter.subject
    sample = ask.words if is_reply(subject) else f"{subject}\n{ask.words}"
    found = [h.resolution for h in find_resolutions(sample[:100_000])]
    return tuple(dict.fromkeys(r for r in found if r in ask.context.resolutions))


def _main(ask: Ask, resolutions: Sequence[str]) -> str | None:
    """The one of several resolutions that a label without one means."""
    if not resolutions:
        return None
    subject = [h.resolution for h in find_resolutions(ask.opened.letter.subject)]
    in_subject = [r for r in resolutions if r in subject]
    if len(in_subject) == 1:
        return in_subject[0]
    answered = ask.answered
    if answered is not None and len(answered.resolutions) == 1:
        return answered.resolutions[0]
    return resolutions[0]


def _proposals(
    ask: Ask, shelf: Shelf, language: str | None, resolution: str | None, files: FileReading
) -> tuple[Proposal, ...]:
    """Of the words, the redline and the files; a place in a file or redline is not said twice."""
    letter = ask.opened.letter
    wanted = ask.context.resolutions
    marked: tuple[Proposal, ...] = ()
    if letter.html:
        marked = html_proposals(
            letter.html, ask.parts, shelf, resolution,
            lambda text: find_labels(text, language, resolution, wanted),
        )  # fmt: skip
    lead = letter.subject if not is_reply(letter.subject) else ""
    body = BodyReader(shelf, resolution, language, wanted).proposals(ask.words, lead)
    taken = {p.provision for p in (*marked, *files.proposals)}
    body = tuple(p for p in body if p.provision not in taken)
    if shelf.texts and not marked:
        body += tuple(
            p for p in inferred(ask.words, shelf, resolution, body) if p.provision not in taken
        )
    others = [p for e in ask.library.letters if e.author_email != ask.author for p in e.proposals]
    body = dropped_repeats(body, others)
    found = (*marked, *body, *files.proposals)
    return tuple(p for p in found if not wanted or p.provision.partition("/")[0] in wanted)


def _speaks(ask: Ask, found: Stances, about: bool) -> bool:
    """Whether words without any place still say something about the text."""
    words = ask.words
    if found.withdraw or found.correct:
        return about or bool(find_resolutions(words)) or _has_own_comment(ask)
    if about and (found.support or found.oppose or found.reserve):
        return True
    if about and found.question and not _logistics(found.question):
        return True
    named = [h for h in find_resolutions(words) if h.resolution in ask.context.resolutions]
    if (named or about) and (_ABOUT_TEXT.search(words) or found.support or found.oppose):
        return not _CALL.search(words)
    return bool(named and (found.reserve or (found.question and not _logistics(found.question))))


def _has_own_comment(ask: Ask) -> bool:
    return any(
        e.author_email == ask.author and e.position is not Position.NONE
        for e in ask.library.letters
    )


_CALL = re.compile(
    r"\b(?:call for (?:comments|contributions)|comment period|invited to (?:submit|send|"
    r"comment)|please (?:send|submit|provide) (?:your|any|comments)|deadline (?:for|is)|"
    r"période de (?:commentaires|consultation)|appel à (?:contributions|commentaires)|"
    r"veuillez (?:envoyer|transmettre|soumettre)|date limite|plazo (?:de|para)|período de "
    r"(?:comentarios|consulta)|sírvanse enviar|срок (?:представления|подачи)|просим "
    r"(?:направить|представить) (?:ваши )?(?:комментарии|замечания|предложения)|征求意见|请(?:于|"
    r"在).{0,20}(?:提交|发送)|截止日期|دعوة لتقديم|الموعد النهائي|يرجى إرسال)",
    re.IGNORECASE,
)
_LOGISTICS = re.compile(
    r"\b(?:meeting|room|date|deadline|agenda|when|where|link|zoom|webex|teams|document|"
    r"received|visa|hotel|time|attend|invitation|interpretation|réunion|salle|quand|où|ordre "
    r"du jour|lien|reunión|sala|cuándo|dónde|enlace|orden del día)\b|заседани|собрани|встреч|"
    r"когда|где|ссылк|会议|何时|什么时候|地点|链接|议程|الاجتماع|متى|أين|رابط|جدول الأعمال",
    re.IGNORECASE,
)


def _logistics(question: str) -> bool:
    return bool(_LOGISTICS.search(question)) and not _ABOUT_TEXT.search(question)


def _all_citations(
    ask: Ask,
    cited: Sequence[Citation],
    proposals: Sequence[Proposal],
    files: FileReading,
    language: str | None,
    resolution: str | None,
) -> tuple[Citation, ...]:
    found = list(cited)
    known = {c.provision for c in found}
    found += [c for c in of_proposals(proposals) if c.provision not in known]
    known |= {c.provision for c in found}
    # A note in a margin waits for its author's word (promise 6): never explicit, so that no
    # circulation paper quotes it.
    for comment in files.margin_comments:
        if comment.provision and comment.provision not in known:
            found.append(
                Citation(
                    comment.provision,
                    "in-force",
                    comment.text[:300],
                    explicit=False,
                    confidence=0.9,
                    source=files.margin_source,
                )
            )
    answered = ask.answered
    if answered is not None:
        same = same_paragraph(ask.words, answered.provisions)
        if same is not None and same.provision not in known:
            found.append(same)
    subject = ask.opened.letter.subject
    if not found and not is_reply(subject) and ask.words.strip():
        wanted = ask.context.resolutions
        for hit in find_labels(subject, language, resolution, wanted):
            if hit.id and (not wanted or hit.resolution in wanted):
                found.append(
                    Citation(
                        hit.id,
                        hit.text_name or "in-force",
                        hit.evidence,
                        hit.explicit,
                        hit.confidence,
                        "subject",
                    )
                )
    return tuple(found)


_SPEAK_OF_ANOTHER = (Position.SUPPORT, Position.OPPOSE, Position.QUESTION, Position.CORRECT)


def _of_the_thread(
    citations: tuple[Citation, ...], position: Position, meant: str | None, ask: Ask
) -> tuple[Citation, ...]:
    """A reply that names no place speaks of the place of the proposal that it answers."""
    if citations or position not in _SPEAK_OF_ANOTHER:
        return citations
    other = ask.library.by_id.get(meant or ask.parent or "")
    if other is None:
        return citations
    places = tuple(p.provision for p in other.proposals) or other.provisions
    return tuple(
        Citation(p, "in-force", "", explicit=False, confidence=0.75, source="thread")
        for p in dict.fromkeys(places)
    )
