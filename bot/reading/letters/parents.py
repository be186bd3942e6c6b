"""Which letter a mail truly answers, whatever its header says; and whether it is a second arrival.

Order of belief: what it quotes, In-Reply-To and References, Outlook's Thread-Index, and last the
subject with a mark of reply within a window of days.
"""

import base64
import binascii
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from functools import lru_cache
from itertools import islice

from bot.mail.marks import mark_depth, unmarked
from bot.mail.own_words import Parts
from bot.mail.subjects import base_subject, is_forward, is_reply
from bot.model.facts import Earlier
from bot.model.letters import Letter

SUBJECT_WINDOW = timedelta(days=60)
MIN_LINE = 24
MAX_BLOB = 400_000
MAX_QUOTED = 400
MAX_MISSES = 2_000  # each looks through the whole blob in vain
MAX_KEYS = 60
MAX_VOTES = 12
MAX_BLOCK = 2_000  # characters of a signature
_SHORT = 12
_THIS = re.compile(
    r"\b(?:this|your) (?:\w+ ){0,2}(?:proposal|suggestion|amendment|change|deletion|suppression|"
    r"addition|comment|e-?mail|question)\b|"
    r"\b(?:cette|votre) (?:proposition|suppression|modification|question)\b|\bcet amendement\b|"
    r"\b(?:esta|su) (?:propuesta|supresión|modificación|pregunta)\b|"
    r"эт\w{1,3} (?:предложени|поправк|исключени|изменени)|ваш\w{0,3} (?:предложени|вопрос)|"
    r"[该此这您](?:一|的)?(?:提案|建议|修改|删除)|هذا (?:الاقتراح|التعديل|الحذف)|اقتراحكم",
    re.IGNORECASE,
)
"""Words that mean what the letter answered says, whatever the subject has become."""
_SENT_AS_ANSWER = re.compile(
    r"\s*(?:\[[^\[\]]{0,80}\]\s*){0,2}\[[^\[\]]{0,80}?"
    r"(?:(?<![\w/.-])\d{1,4}/\d{1,4}(?![\w/.-])|\bpatch\b)[^\[\]]{0,80}\]",
    re.IGNORECASE,
)
"""`[PATCH 3/24]`: parts of a series, and patches, are sent as answers on purpose, unmarked."""
_WAS = re.compile(
    r"[(\[]\s*(?:was|war|était|era|antes|было|ранее|原|كان|سابقا)\s*(?:[:：]|[\"“”«'‘]|re:)",
    re.IGNORECASE,
)
"""`Numbering (was: Resolution 191)`: a new subject that says which one it goes on from."""
_NUMBERS = re.compile(r"\d+")
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalnum())


def squeezed(text: str) -> str:
    """Letters and digits only, lower-cased: wrapping, quoting and punctuation do not matter."""
    text = text.lower()
    if text.isascii():  # most lines are, and this is many times faster
        return text.encode().translate(None, _NO_LETTERS).decode()
    return "".join(filter(str.isalnum, text))


_KEPT = 200
"""Earlier letters whose words stay squeezed: a letter is looked at for every answer to it."""
_CODE = re.compile(r"(?<![A-Za-z0-9_-])([A-Za-z0-9-]{1,12}-C\d{1,5})(?![A-Za-z0-9_])")
"""A comment's number; Chinese sets it between its own characters without a space."""


def codes_in(words: str) -> set[str]:
    """The numbers of comments that stand in the words."""
    return set(_CODE.findall(words[:20_000])) if "-C" in words else set()


class Library:
    """The earlier letters as one looks things up in them; what is costly is made when asked for."""

    def __init__(self, earlier: Sequence[Earlier]) -> None:
        self.letters = earlier
        self.by_id: dict[str, Earlier] = {}
        for letter in earlier:
            if letter.message_id:
                self.by_id.setdefault(letter.message_id, letter)
        self._blob: str | None = None
        self._misses = 0
        self._lines: dict[str, int] | None = None
        self._signed: dict[str, int] | None = None

    def words(self, letter: Earlier) -> str:
        """The squeezed own words of one earlier letter."""
        return _squeezed_words(letter.own_words)

    def holds(self, line: str) -> int:
        """Which earlier letter a line stands in, the latest first; -1 for none."""
        return self.holds_key(squeezed(line[:600]))

    def holds_key(self, key: str) -> int:
        """`holds` of what is squeezed already."""
        if not key:
            return -1
        if len(key) < _SHORT:
            return self._short().get(key, -1)
        if self._blob is None:
            self._blob = self._joined()
        if self._misses > MAX_MISSES:
            return -1
        at = self._blob.find(key)
        if at < 0:
            self._misses += 1
            return -1
        return self._blob.count("\n", 0, at)

    def holds_or_signs(self, line: str) -> int:
        """`holds`, or which letter has the line in the block under it: who quotes, quotes both."""
        letter = self.holds(line)
        return letter if letter >= 0 else self._blocks().get(squeezed(line[:600]), -1)

    def numbered(self, words: str) -> Earlier | None:
        """The latest comment whose number, such as `191-C2`, stands in the words."""
        codes = codes_in(words)
        if not codes:
            return None
        return next((e for e in reversed(self.letters) if codes.intersection(e.codes)), None)

    def answered_by(self, letter: Letter) -> Callable[[str], int] | None:
        """`holds` of the one letter that another's header says it answers; None if not known."""
        ids = (*letter.in_reply_to, *reversed(letter.references))
        parent = next((self.by_id[i] for i in ids if i in self.by_id), None)
        if parent is None:
            return None
        words = self.words(parent)
        return lambda line: 0 if (key := squeezed(line[:600])) and key in words else -1

    def _joined(self) -> str:
        return "\n".join(self.words(x) for x in reversed(self.letters))[:MAX_BLOB]

    def _short(self) -> dict[str, int]:
        """Short lines count only as whole lines of the latest letter that has them."""
        if self._lines is None:
            self._lines = {}
            for number, letter in enumerate(reversed(self.letters)):
                for key in _short_lines(letter.own_words):
                    self._lines.setdefault(key, number)
        return self._lines

    def _blocks(self) -> dict[str, int]:
        """The lines of the signatures, each with the latest letter that has it."""
        if self._signed is None:
            self._signed = {}
            for number, letter in enumerate(reversed(self.letters)):
                for line in letter.signature[:MAX_BLOCK].split("\n"):
                    self._signed.setdefault(squeezed(line), number)
            self._signed.pop("", None)
        return self._signed


@lru_cache(maxsize=_KEPT)
def _squeezed_words(words: str) -> str:
    """The same letter is looked at for every answer to it."""
    return squeezed(words[:60_000])


@lru_cache(maxsize=_KEPT)
def _short_lines(words: str) -> frozenset[str]:
    keys = {squeezed(line) for line in words[:60_000].split("\n")}
    return frozenset(key for key in keys if 0 < len(key) < _SHORT)


def parent_of(letter: Letter, parts: Parts, library: Library) -> str | None:
    """The Message-ID answered; None when the mail begins something new."""
    claimed = _claimed(letter, library)
    known = library.by_id.get(claimed) if claimed else None
    quoted = quoted_letter(parts, library, nearest=known is not None) if library.letters else None
    if quoted is None and claimed is None and is_reply(letter.subject):
        quoted = quoted_letter(parts, library, nearest=False, alone=True)
    if quoted is not None and quoted.message_id != letter.message_id:
        astray = known is None or (known is not quoted and not _quotes(parts, known, library))
        if claimed:
            astray = astray and not _is_sibling(letter.subject, quoted.subject)
            astray = astray and not (known and _is_brief_answer(known, quoted))
            astray = astray and not (known and _quotes_himself(letter, quoted, known))
        elif is_forward(letter.subject):
            astray = False
        if astray:
            return quoted.message_id
    if claimed is not None:
        if (
            known is not None
            and not parts.quoted
            and _is_new_subject(letter.subject, known.subject)
            and not _THIS.search(parts.own[:3000])
        ):
            return None
        return claimed
    return _by_index(letter, library) or _by_subject(letter, library)


def _is_brief_answer(known: Earlier, quoted: Earlier) -> bool:
    """Whether a letter answers the quoted one in words too short to be found in a quotation."""
    lines = known.own_words.split("\n")
    return known.parent == quoted.message_id and all(len(squeezed(s)) < MIN_LINE for s in lines)


def _quotes_himself(letter: Letter, quoted: Earlier, known: Earlier) -> bool:
    """`Last week I wrote: …`, in answer to another: that is whom he answers."""
    author = letter.author.address.casefold()
    return quoted.author_email.casefold() == author != known.author_email.casefold()


def _claimed(letter: Letter, library: Library) -> str | None:
    own = letter.message_id
    answers = [i for i in letter.in_reply_to if i != own]
    chain = [i for i in letter.references if i != own]
    for identifier in (*answers, *reversed(chain)):
        if identifier in library.by_id:
            return identifier
    likely = [i for i in answers if "@" in i and " " not in i]
    if likely:
        return likely[0]
    return chain[-1] if chain else None


def looks_like_an_answer(letter: Letter) -> bool:
    """Whether the header says so: by a mark of reply or forward, or by fields of reference.

    What does not may repeat an earlier letter, but quotes none that it does not introduce.
    """
    if is_reply(letter.subject) or is_forward(letter.subject):
        return True
    if _SENT_AS_ANSWER.match(letter.subject):
        return False
    names = letter.in_reply_to or letter.references
    return bool(names) or len(_index(letter.thread_index)) >= 27


def _is_new_subject(subject: str, earlier: str) -> bool:
    """Another subject without a mark of reply: the reply button served to find the address."""
    if is_reply(subject) or is_forward(subject):
        return False
    if _SENT_AS_ANSWER.match(subject) or _WAS.search(subject[:500]):
        return False
    new, old = base_subject(subject).lower(), base_subject(earlier).lower()
    return bool(new) and new != old and old not in new and new not in old


def _is_sibling(subject: str, other: str) -> bool:
    """One subject with other numbers: `Re: Rev.2` repeats words of `Rev.1`, and answers Rev.2.

    What a list counts in front of a mark of reply is no number of the matter.
    """
    own, theirs = (_NUMBERS.sub("", base_subject(s).lower()) for s in (subject, other))
    if own != theirs:
        return False
    answered = re.split("[:：]", subject, maxsplit=1)[1] if is_reply(subject) else subject
    numbers, others = _NUMBERS.findall(answered), _NUMBERS.findall(other)
    return bool(numbers) and others[-len(numbers) :] != numbers


def _quoted_keys(parts: Parts, *, nearest: bool = False) -> Iterator[str]:
    lines = parts.quoted.split("\n", MAX_QUOTED)[:MAX_QUOTED]
    near = (line for line in lines if not nearest or mark_depth(line) < 2)
    keys = (squeezed(unmarked(line)[:300]) for line in near)
    return islice((key for key in keys if len(key) >= MIN_LINE), MAX_KEYS)


def quoted_letter(
    parts: Parts, library: Library, *, nearest: bool, alone: bool = False
) -> Earlier | None:
    """The earlier letter whose words are quoted first and most; `alone`: the only one, in part.

    With `nearest` only by what is quoted once: what stands in a quotation of a quotation was sent
    by others before, and perhaps again.
    """
    if not parts.quoted:
        return None
    votes: dict[int, float] = {}
    for n, key in enumerate(islice(_quoted_keys(parts, nearest=nearest), MAX_VOTES)):
        letter = library.holds_key(key)
        if letter >= 0:
            # What stands nearest to the answer counts most: deeper quotations come later.
            votes[letter] = votes.get(letter, 0.0) + 1 / (1 + n)
    if not votes:
        return None
    best = max(votes, key=lambda letter: votes[letter])
    enough = 0.2 if alone and len(votes) == 1 else 0.5
    return library.letters[len(library.letters) - 1 - best] if votes[best] >= enough else None


def held_letter(quoted: str, library: Library) -> Earlier | None:
    """The earlier letter that the first known line of a quotation comes from."""
    for line in quoted.split("\n", MAX_QUOTED)[:MAX_QUOTED]:
        place = library.holds(unmarked(line)) if len(squeezed(line[:300])) >= MIN_LINE else -1
        if place >= 0:
            return library.letters[len(library.letters) - 1 - place]
    return None


def _quotes(parts: Parts, letter: Earlier, library: Library) -> bool:
    words = library.words(letter)
    return any(k in words for k in _quoted_keys(parts))


def _by_index(letter: Letter, library: Library) -> str | None:
    """Outlook's Thread-Index: the answer's has five bytes more (MS-OXOMSG 2.2.1.3)."""
    own = _index(letter.thread_index)
    if len(own) < 27:
        return None
    best: Earlier | None = None
    best_length = 0
    for earlier in library.letters:
        other = _index(earlier.thread_index)
        if 22 <= len(other) < len(own) and own.startswith(other) and len(other) >= best_length:
            best, best_length = earlier, len(other)
    if best is None:
        first = own[6:22]
        for earlier in library.letters:
            if (
                _index(earlier.thread_index)[6:22] == first
                and earlier.message_id != letter.message_id
            ):
                best = earlier
    return best.message_id if best else None


def _index(value: str) -> bytes:
    if not value:
        return b""
    try:
        return base64.b64decode(value[:2000] + "===")
    except (binascii.Error, ValueError):
        return b""


def _by_subject(letter: Letter, library: Library) -> str | None:
    if not is_reply(letter.subject):
        return None
    subject = base_subject(letter.subject).lower()
    if not subject:
        return None
    at = letter.received_at or letter.date
    best = None
    for earlier in library.letters:
        if (
            earlier.message_id == letter.message_id
            or base_subject(earlier.subject).lower() != subject
        ):
            continue
        when = earlier.received_at or earlier.date
        if (
            at is not None
            and when is not None
            and not -SUBJECT_WINDOW <= at - when <= SUBJECT_WINDOW
        ):
            continue
        best = earlier
    return best.message_id if best else None


def duplicate_of(letter: Letter, digest: str, library: Library) -> tuple[str | None, str]:
    """(the letter that this is a second arrival of, a warning).

    Equal Message-ID and digest; or another id with equal author, date and digest. An equal id with
    other words is a letter of its own.
    """
    same_id = [e for e in library.letters if e.message_id and e.message_id == letter.message_id]
    if any(e.words_digest == digest for e in same_id):
        return letter.message_id, ""
    for earlier in library.letters:
        if (
            earlier.words_digest == digest
            and earlier.date is not None
            and earlier.date == letter.date
            and earlier.own_words.strip()
        ):
            return earlier.message_id, ""
    return None, "the Message-ID came before with other words" if same_id else ""
