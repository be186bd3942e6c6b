"""The kind of a letter from its signs, in the order of the mail handlers (READING, *kind*)."""

import re

from bot.mail.stems import Stems
from bot.model.facts import Signs
from bot.model.letters import Kind, Letter
from bot.reading.prose.sentences import SPLIT

_ADMIN = re.compile(
    r"^\W*(?:please |pls |kindly |could you (?:please )?|can you (?:please )?|i (?:would like|"
    r"wish|want) (?:to|you to) (?:be )?|dear \w+,? ?)*(?:un-?subscribe|subscribe|signoff|sign "
    r"?off|leave(?: (?:this|the|your) (?:mailing |e-?mail )?(?:list|group)|\W*$)|remove (?:me|us|"
    r"my (?:e-?mail )?address|this address|.{1,60} from (?:this|the|"
    r"your) (?:mailing |e-?mail )?(?:list|distribution))|take me off|delete me from|add (?:me|"
    r".{1,60}) to (?:this|the) (?:mailing |e-?mail )?(?:list|distribution)|set \w+ (?:mail|"
    r"digest)|(?:who|help)\W*$)(?!\w| (?:of|in|mentioned|referred|under)\b)",
    re.IGNORECASE,
)
_ADMIN_WITHIN = re.compile(
    r"(?:unsubscribe|remove|take|delete) (?:me|us|my (?:e-?mail )?address|my name|this address|"
    r"[\w.+-]{1,60}@[\w.-]{3,60}|him|her|my colleague.{0,40}) (?:from|off) (?:of )?(?:this|the|"
    r"your|all) "
    r"(?:\w+ ){0,3}(?:list|distribution|group|mailings?)|unsubscribe me\b|(?:me |se |nous "
    r")?(?:désabonner|désinscrire|désabonnement|désinscription|retirer (?:mon (?:adresse|nom)|"
    r"mon e-?mail|moi)) |(?:me retirer|retirez-moi|me désabonner|enlever mon adresse|supprimer "
    r"mon adresse|me rayer)\b|"
    r"(?:darme de baja|dar(?:se)? de baja|deseo (?:la )?baja|baja de (?:la|esta) lista|"
    r"elimin(?:ar|en) mi (?:dirección|correo|nombre)|quit(?:ar|en)me de)|(?:отписать(?:ся)?|"
    r"отпишите|исключит[еь] (?:меня|мо[йю] (?:адрес|почт|ящик|e-?mail))|"
    r"удалит[еь] (?:меня|мой адрес|мою почту)|прошу (?:отписать|(?:исключить|удалить) (?:меня|нас|"
    r"(?:мо[йю]|наш\w?) (?:адрес|почт|ящик|e-?mail))))|"
    r"(?:退订|取消订阅|退出(?:本|该|此)?(?:邮件)?(?:列表|组|"
    r"群)|将我(?:的)?(?:邮箱|"
    r"地址)?(?:从|移)|把我(?:从|移)|请移除(?=我|本人|该邮箱|此邮箱))|(?:إلغاء (?:اشتراكي|"
    r"الاشتراك)|(?:حذف|إزالة|شطب) "
    r"(?:عنواني|"
    r"بريدي|اسمي)|إزالتي من)",
    re.IGNORECASE,
)


_ADMIN_STEMS = Stems(
    "unsubscri", "remove", "take", "delete", "abonn", "inscr", "retir", "enlever", "supprimer",
    "rayer", "baja", "elimin", "quit", "отпи", "исключ", "удал", "退", "取消", "移", "将我", "把我",
    "إلغاء", "حذف", "إزال", "شطب",
)  # fmt: skip


def provisional_kind(signs: Signs) -> Kind:
    """The kind as the handlers' order gives it; engine and inspect ask the handlers themselves."""
    order = (
        (signs.own, Kind.OWN),
        (signs.duplicate_of is not None, Kind.DUPLICATE),
        (signs.bounce, Kind.BOUNCE),
        (signs.auto_reply, Kind.AUTO_REPLY),
        (signs.receipt, Kind.RECEIPT),
        (signs.calendar, Kind.CALENDAR),
        (signs.spam, Kind.SPAM),
        (signs.to_bot or signs.answers_bot is not None, Kind.COMMAND),
        (signs.list_admin, Kind.LIST_ADMIN),
        (signs.empty, Kind.EMPTY),
        (signs.speaks, Kind.COMMENT),
    )
    return next((kind for holds, kind in order if holds), Kind.CHATTER)


def beside_subscription(words: str) -> str:
    """What words say beside a request about a subscription: `remove me; the title is too long`."""
    kept, at = [], 0
    for end in (*(m.end() for m in _BREAK.finditer(words)), len(words)):
        part = " ".join(words[at:end].split())
        if not (_ADMIN.match(part) or _ADMIN_WITHIN.search(part)):
            kept.append(words[at:end])
        at = end
    return "".join(kept)


_BREAK = re.compile(r"(?<=[;；؛])\s*|" + SPLIT.pattern)


def is_list_admin(letter: Letter, words: str, lists: tuple[str, ...]) -> bool:
    """A request about a subscription: a short mail that says little else, or one to -request."""
    addressed = {b.address for b in (*letter.to, *letter.cc)}
    for entry in () if addressed & set(lists) else lists:
        local, _, domain = entry.partition("@")
        if any(
            a.startswith(f"{local}-")
            and a.endswith(domain)
            and a.partition("@")[0].endswith(
                ("-request", "-leave", "-unsubscribe", "-join", "-owner", "-subscribe")
            )
            for a in addressed
        ):
            return True
    if len(words) > 600:
        return False
    text = " ".join(words.split())
    head = text[:600]
    low = head.lower()
    if _ADMIN.match(head):
        return True
    if _ADMIN_STEMS.within(low) and _ADMIN_WITHIN.search(head):
        return True
    return len(text) < 200 and bool(
        re.match(
            r"^\W*(?:re: ?)?(?:please )?(?:unsubscribe|désabonn\w+|désinscription|baja|"
            r"отпис\w+|отказ от рассылки|退订|取消订阅|إلغاء الاشتراك)\b",
            letter.subject,
            re.IGNORECASE,
        )
    )
