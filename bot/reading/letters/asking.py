"""What is known of one letter before its substance is read."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from bot.mail.own_words import Parts
from bot.mail.parse import Opened
from bot.mail.subjects import is_forward, is_reply
from bot.model.facts import Context, Earlier
from bot.model.letters import Kind
from bot.model.texts import Convert
from bot.reading.letters.parents import Library, codes_in, held_letter
from bot.reading.voices.behalf import behalf_of
from bot.reading.voices.countries import is_same_country
from bot.reading.voices.names import OURS, WORD, Names, is_named
from bot.reading.voices.spellings import spellings_of
from bot.reading.voices.unlisted import sounds_alike, unlisted
from bot.reading.words.affair_words import ELSEWHERE
from bot.reading.words.capacity_words import OFFICE, REGIONAL
from bot.resolutions.named import find_resolutions

MAX_QUOTED = 4_000
FOR_OTHERS = re.compile(
    r"\b(?:behalf|au nom d|en nombre d|en representación|от (?:имени|лица))|代表|"
    r"(?<![\u0621-\u064a])(?:باسم|نيابة)",
    re.IGNORECASE,
)
_ON_ANOTHERS = re.compile(
    r"\b(?:proposals?|amendments?|text|wording|draft|changes?|comments?|contribution|e?-?mail|letter|"
    r"views?|positions?|questions?|answers?|repl(?:y|ies)|response|reaction|support|objections?|"
    r"deletion|addition|propositions?|modifications?|amendements?|texte|libellé|courriel|lettre|"
    r"commentaires?|observations?|avis|réponses?|soutien|appui|suppression|propuestas?|enmiendas?|"
    r"texto|correo|carta|comentarios?|observaciones|respuestas?|preguntas?|posición|apoyo|"
    r"supresión)\b|предложени|поправк|замечани|комментари|письм|ответ|вопрос|позици|поддержк|текст|"
    r"исключени|提案|建议|意见|修改|修正|来信|邮件|回复|答复|问题|立场|支持|删除|"
    r"مقترح|اقتراح|تعديل|تعليق|ملاحظ|رسالة|رد |سؤال|موقف|تأييد|دعم|حذف",
    re.IGNORECASE,
)
MAX_SIGNED = 1_000
MAX_ASKED = 4  # letters between a proposal and the answer to what was asked about it


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
    convert: Convert | None = None

    @property
    def answered(self) -> Earlier | None:
        """The letter answered, when it is known."""
        return self.library.by_id.get(self.parent) if self.parent else None

    @property
    def spoken_of(self) -> Earlier | None:
        """The letter answered, or the one whose number the words give: `191-C2`.

        Who answers a call for comments by a number speaks of that comment.
        """
        answered = self.answered
        if answered is not None and answered.kind is Kind.COMMENT:
            return answered
        return (
            self.library.numbered(self.words)
            or answered
            or self._passed_on
            or self._of_the_one_named
        )

    @property
    def numbered_in(self) -> list[str]:
        """The resolutions under revision whose comments the words name by a number that nobody
        here has: `191-C2` in an archive, where each comes before it gets its number."""
        if "-C" not in self.words or self.library.numbered(self.words) is not None:
            return []
        named = codes_in(self.words)
        return [r for r in self.context.resolutions if any(c.startswith(f"{r}-C") for c in named)]

    @property
    def discussed(self) -> Earlier | None:
        """The letter whose proposals are spoken of: the one spoken of, or that it remarks upon.

        A question or remark on a proposal is answered with words on that proposal.
        """
        other, seen = self.spoken_of, 0
        while other is not None and not other.proposals and other.provisions and seen < MAX_ASKED:
            upper = self.library.by_id.get(other.parent or "")
            on_it = upper is not None and set(upper.provisions) & set(other.provisions)
            other, seen = (upper if on_it else None), seen + 1
        return other

    @property
    def _passed_on(self) -> Earlier | None:
        """The letter that is forwarded under words of the sender's own, when it is known."""
        if self.parts.forward is None and not is_forward(self.opened.letter.subject):
            return None
        return held_letter(self.parts.quoted, self.library)

    @property
    def headed_by(self) -> set[str]:
        """The keys of the other States whose letters the subject is on: `Elbonia's proposal`."""
        subject, table = self.opened.letter.subject, spellings_of(self.context)
        if not _ON_ANOTHERS.search(subject) or ELSEWHERE.search(subject):
            return set()
        named = {key for _, _, key in table.found(subject, 0, len(subject))}
        return named - {table.key(self.affiliation or "")}

    @property
    def _of_the_one_named(self) -> Earlier | None:
        """The last comment, a proposal first, of the one whose letters the subject is on."""
        others = self.headed_by if self.library.letters and not self.parent else set()
        key = spellings_of(self.context).key
        comments = (e for e in self.library.letters if e.kind is Kind.COMMENT and e.affiliation)
        theirs = [e for e in comments if {key(e.affiliation or "")} == others]
        proposing = [e for e in theirs if e.proposals]
        return next(reversed(proposing or theirs), None)

    @property
    def of_a_missing(self) -> str:
        """What is known of a letter answered that is not here: the subject, and what is quoted.

        Empty unless that names a resolution under revision.
        """
        subject = self.opened.letter.subject
        if self.answered is not None or not (self.parent or is_reply(subject)):
            return ""
        text = f"{subject}\n{self.parts.quoted[:MAX_QUOTED]}"
        wanted = self.context.resolutions
        if not any(number in text for number in wanted):
            return ""
        return text if any(h.resolution in wanted for h in find_resolutions(text)) else ""

    @property
    def is_members(self) -> bool:
        """Whether the author is registered, as somebody's delegate."""
        return any(self.author == m.email and m.affiliation for m in self.context.members)

    @property
    def is_officer(self) -> bool:
        """Whether the author leads the group or is its secretariat, and speaks for no State."""
        if self.affiliation:
            return False
        signed = "\n".join((*self.words[-MAX_SIGNED:].split("\n")[-4:], self.parts.signature))
        return self.author in self.context.officers or bool(OFFICE.search(signed[:MAX_SIGNED]))

    @property
    def names(self) -> Names:
        """The names of the State that the author speaks for, and of all the others."""
        known = {m.affiliation for m in self.context.members}
        known |= {e.affiliation for e in self.library.letters if e.affiliation}
        heard = unlisted(self.words)
        own: tuple[str, ...] = (self.affiliation,) if self.affiliation else ()
        if not own and self.is_officer:
            own = (OURS,)
        own = own or self._signed_of(known.union(heard, WORD.findall(self.words[:MAX_QUOTED])))
        known.update(name for name in heard if not self._is_own(name, own))
        others = tuple(sorted(known - {*own, ""}))
        names = Names(own, others, spellings_of(self.context))
        return self._with_those_spoken_for(names) if FOR_OTHERS.search(self.words) else names

    def _is_own(self, name: str, own: Collection[str]) -> bool:
        """Whether an unlisted name is the author's State after all, by another name or script."""
        by_another = sounds_alike(name, own) or any(is_same_country(name, one) for one in own)
        return by_another or bool(self._signed_of({name}))

    def _signed_of(self, states: Collection[str]) -> tuple[str, ...]:
        """Those of some States that the author's name, address or signature has: his own."""
        signed = f"{self.opened.letter.author.name} {self.author} {self.parts.signature}"
        words = tuple(word.capitalize() for word in WORD.findall(signed[:MAX_SIGNED]))
        return tuple(sorted(name for name in states if name and is_named(name, words)))

    def _with_those_spoken_for(self, names: Names) -> Names:
        """With the States that the author speaks for among his own: `on their behalf: they …`."""
        said = behalf_of(self.words, names)
        ours = tuple(o for o in names.others if any(Names((o,)).owns(name) for name in said))
        kept = tuple(o for o in names.others if o not in ours)
        ours += tuple(name for name in said if REGIONAL.search(name))
        return Names((*names.own, *ours), kept, names.table) if ours else names
