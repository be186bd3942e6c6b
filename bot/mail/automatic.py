"""Signs of what no person wrote to the list: auto-replies, receipts, calendars, spam.

Sources: RFC 3834 (Auto-Submitted), RFC 8098 (receipts), RFC 5546 (calendars), and the fields and
subjects of Exchange, Outlook, Notes, Gmail, Zimbra and vacation programs in many languages.
"""

import re
from functools import lru_cache

from bot.mail.automatic_words import (
    ABSENT,
    ABSENT_STEMS,
    ASKED_OF_US,
    AWAY,
    AWAY_BEHIND,
    AWAY_FROM,
    AWAY_NAMED,
    BACK,
    GONE,
    GONE_STEMS,
    GREETS_ONE,
    RETURNS,
    WHOM_TO_WRITE,
)
from bot.mail.headers import text_of
from bot.mail.machine_words import (
    DECLARED,
    DIGEST,
    MACHINE_STEMS,
    MADE_BY_MACHINE,
    RECEIPT,
    ROBOT,
    ROBOT_ENDS,
    WAS_READ,
)
from bot.mail.mime import Headers, Part
from bot.mail.peek import list_id_of
from bot.mail.phrases import LABELS
from bot.mail.reports import tells_success
from bot.mail.stems import Stems
from bot.mail.subjects import is_reply, without_tag
from bot.model.letters import Letter

_REPLIED = ("auto-replied", "auto-generated", "auto-notified")
_VACATION_FIELDS = (
    "x-autoreply",
    "x-autorespond",
    "x-autoreply-from",
    "x-mail-autoreply",
    "x-autoresponder",
    "x-auto-reply",
)
_CALENDAR_SUBJECT = re.compile(
    r"^\W*(?:accepted|declined|tentative(?:ly accepted)?|invitation|updated invitation|"
    r"canceled(?: event)?|cancelled|accepté|refusé|provisoire|annulé|aceptad[ao]|rechazad[ao]|"
    r"cancelad[ao]|принято|отклонено|отменено|"
    r"已接受|已拒绝|已取消|接受|مقبول|تم القبول|مرفوض|ملغى|zugesagt|abgesagt|meeting forward "
    r"notification|new time proposed)\s?[:：]",
    re.IGNORECASE,
)
_SPAM_WORDS = re.compile(
    r"\b(?:viagra|cialis|casino|lottery|jackpot|bitcoin|crypto(?:currency)? (?:investment|"
    r"profit)|next of kin|million (?:us )?dollars|\$\s?\d+(?:[.,]\d+)* ?million|seo "
    r"(?:services|ranking)|first page of google|backlinks|"
    r"inheritance|beneficiary|western union|atm card|(?:cheap|replica) (?:watches|meds)|work "
    r"from home|weight loss|forex|hot singles|click here to claim|you have won|won (?:a|the) "
    r"prize|loan offer|unclaimed|"
    r"your (?:mailbox|account|password) (?:is|has|will)|verify your (?:account|mailbox|email)|"
    r"mailbox (?:quota|is full|storage)|dear (?:friend|beneficiary|winner)|"
    r"gagné|loterie|héritage|prêt (?:entre|rapide)|lotería|herencia|ha ganado|préstamo|"
    r"выигра\w+|лотере\w+|наследств\w+|кредит без|казино|заработок|代开发票|发票|中奖|彩票|"
    r"赌场|贷款|ربحت|"
    r"جائزة|يانصيب|ميراث|قرض)"
)
_MARKED = re.compile(r"\W{0,3}(?:\*{2,}spam\*{2,}|\[spam\]|spam:)", re.IGNORECASE)


def _is_robot(letter: Letter, lists: tuple[str, ...]) -> bool:
    """The list's software itself writes, as Mailman does, without Auto-Submitted."""
    address = letter.author.address
    local, _, domain = address.partition("@")
    if ROBOT.match(address):
        return True
    names = {letter.list_id, *map(list_id_of, lists)}
    return any(
        local.endswith(end) and f"{local.removesuffix(end)}.{domain}" in names for end in ROBOT_ENDS
    )


def _is_list_notice(letter: Letter, headers: Headers) -> bool:
    """A notice of the list's software: held post, welcome, digest of requests.

    Mailman marks it X-List-Administrivia or Auto-Submitted and gives it the list's own List-Id; a
    person's announcement may be auto-generated too, but never comes from the list's addresses.
    """
    if text_of(headers.get("x-list-administrivia")).strip().lower() == "yes":
        return True
    if letter.auto_submitted not in _REPLIED:
        return False
    local, _, domain = letter.author.address.partition("@")
    name, _, host = letter.list_id.partition(".")
    own = local == name or local.startswith((f"{name}-", f"{name}+"))
    return domain == host and bool(name) and (own or local.startswith("mailman"))


def is_auto_reply(letter: Letter, headers: Headers, lists: tuple[str, ...] = ()) -> bool:
    """An out-of-office note or other automatic answer, by what its program put into the header.

    A subject is no such thing: people answer automatic answers, and name an absence in theirs.
    """
    state = letter.auto_submitted
    if state in _REPLIED and not (state == "auto-generated" and letter.list_id):
        return True
    if _is_robot(letter, lists) or _is_list_notice(letter, headers):
        return True
    if "owner" in letter.author.address and declares_itself(letter.text):
        return True  # a moderated list repeats the subject of what it holds
    if DIGEST.match(letter.subject) or _is_complaint(headers):
        return True
    if any(name in headers for name in _VACATION_FIELDS):
        value = next(text_of(headers.get(n)).lower() for n in _VACATION_FIELDS if n in headers)
        if value not in ("no", "false", "0"):
            return True
    precedence = text_of(headers.get("precedence")).lower()
    if "auto_reply" in precedence or "auto-reply" in precedence:
        return True
    source = text_of(headers.get("x-ms-exchange-generated-message-source")).lower()
    if source.startswith("mailbox rules"):
        return True
    named = AWAY.match(without_tag(letter.subject)) and not is_reply(letter.subject)
    return bool(named) and "x-auto-response-suppress" in headers


def _is_complaint(headers: Headers) -> bool:
    """A feedback report (RFC 5965)."""
    return "feedback-report" in text_of(headers.get("content-type")).lower()


def says_away(letter: Letter, own_words: str) -> bool:
    """An out-of-office note by its subject or words alone, which a person can use as well.

    Who also speaks of the text of a resolution is believed to be one.
    """
    if _named_away(letter.subject) and (len(own_words) < 1500 or _tells_absence(own_words[:1200])):
        return True
    if len(own_words) >= 700 or letter.attachments:
        return False
    words = " ".join(own_words.split())
    if says_machine(words):
        return True
    absent = _tells_absence(words)
    told = absent and bool(BACK.search(words))
    if not told and not letter.list_id:  # over the list people tell each other such things
        told = (absent and len(words) < 300) or _tells_gone(words) or _tells_place(words)
    return told and not GREETS_ONE.match(own_words) and not _asks(words)


def _asks(words: str) -> bool:
    """A question, or what one asks of a secretary."""
    return any(mark in words for mark in "?？؟") or bool(ASKED_OF_US.search(words))


@lru_cache(maxsize=1024)
def _named_away(subject: str) -> bool:
    bare = without_tag(subject)[:300]
    found = (AWAY.match(subject), AWAY.match(bare), AWAY_NAMED.match(bare))
    return any(found) or AWAY_BEHIND.search(bare) is not None


def says_machine(own_words: str) -> bool:
    """That nobody wrote it, by its words alone."""
    return MACHINE_STEMS.within(own_words.lower()) and bool(
        MADE_BY_MACHINE.search(own_words) or DECLARED.search(own_words)
    )


def declares_itself(own_words: str) -> bool:
    """That a program says of its own mail that it is one: what it cites is another's subject."""
    words = " ".join(own_words[:1500].split())
    return says_machine(words) and bool(DECLARED.search(words))


def _tells_absence(words: str) -> bool:
    return ABSENT_STEMS.within(words.lower()) and bool(ABSENT.search(words))


def _tells_gone(words: str) -> bool:
    """That he has left for good, and who is there instead."""
    if len(words) >= 500 or not GONE_STEMS.within(words.lower()):
        return False
    return bool(GONE.search(words) and WHOM_TO_WRITE.search(words))


def _tells_place(words: str) -> bool:
    """Where he is, and when he is back or who is there, in few words."""
    if len(words) >= 500 or not AWAY_FROM.search(words):
        return False
    return bool(RETURNS.search(words) or BACK.search(words))


def is_receipt(letter: Letter, root: Part) -> bool:
    """A disposition notification (RFC 8098), or what Outlook sends in its place."""
    if root.media_type == "multipart/report":
        kind = root.params.get("report-type", "").lower()
        if kind == "disposition-notification" or tells_success(root):
            return True
    if any(c.media_type == "message/disposition-notification" for c in root.children):
        return True
    if root.media_type == "multipart/report":
        return False
    if RECEIPT.match(letter.subject):
        words = letter.text[:600].lower()
        return len(letter.text) < 1500 and any(phrase in words for phrase in WAS_READ)
    return False


def may_be_a_persons(letter: Letter, root: Part) -> bool:
    """Whether nothing but subject and words makes a receipt of it: a person may write both.

    Outlook tells which mail was read: to whom, of what subject, when.
    """
    plain = root.media_type != "multipart/report" and not any(
        c.media_type == "message/disposition-notification" for c in root.children
    )
    return plain and sum(w.lower() in LABELS for w in _LABEL.findall(letter.text[:600])) < 2


_LABEL = re.compile(r"^[ \t]*([^\s:：][^\n:：]{0,25}?)\s?[:：]", re.MULTILINE)


def is_calendar(letter: Letter, root: Part) -> bool:
    """An invitation or an answer to one: a calendar part with a METHOD is its substance."""
    part = _calendar(root)
    if part is None:
        return False
    method = part.params.get("method", "").upper()
    if not method:
        found = re.search(
            rb"^METHOD:(\w{1,20})", part.data()[:20_000], re.MULTILINE | re.IGNORECASE
        )
        method = found[1].decode().upper() if found else ""
    if _CALENDAR_SUBJECT.match(letter.subject):
        return True
    return method in (
        "REQUEST",
        "REPLY",
        "CANCEL",
        "COUNTER",
        "DECLINECOUNTER",
        "REFRESH",
        "ADD",
        "PUBLISH",
    )


def is_attached_calendar(root: Part) -> bool:
    """Whether the calendar object is an attachment to a mail, not the mail itself."""
    part = _calendar(root)
    return part is not None and part.disposition[0] == "attachment"


def _calendar(root: Part) -> Part | None:
    stack, seen = [root], 0
    while stack and seen < 200:
        part = stack.pop()
        seen += 1
        if part.media_type == "text/calendar" or (
            part.media_type == "application/ics" and not part.children
        ):
            return part
        stack.extend(reversed(part.children))
    return None


def is_spam(letter: Letter, headers: Headers) -> bool:
    """Marked by a filter on its way, or with the words of spam from one who answers nothing."""
    flag = text_of(headers.get("x-spam-flag")).lower()
    status = text_of(headers.get("x-spam-status")).lower()
    if flag.startswith("yes") or status.startswith("yes"):
        return True
    if text_of(headers.get("x-ms-exchange-organization-scl")).strip() in ("5", "6", "7", "8", "9"):
        return True
    if _MARKED.match(letter.subject):
        return True
    if letter.in_reply_to or letter.references:
        return False
    low = f"{letter.subject}\n{letter.text[:4000]}".lower()
    if low.isascii() and not _SPAM_STEMS.within(low):
        return False
    return len(set(_SPAM_WORDS.findall(low))) >= 2


_SPAM_STEMS = Stems(
    "viagra", "cialis", "casino", "lottery", "jackpot", "bitcoin", "crypto", "of kin", "million",
    "seo ", "of google", "backlinks", "inherit", "benefici", "western union", "atm card", "cheap ",
    "replica ", "from home", "weight loss", "forex", "hot singles", "to claim", "have won",
    "won a ", "won the ", "loan offer", "unclaimed", "mailbox", "account", "password",
    "your email", "dear friend", "dear winner", "loterie", "ganado", "herencia",
)  # fmt: skip
"""Without any of these an ASCII mail holds none of the words above."""
