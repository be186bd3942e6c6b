"""The person behind a mail: behind a list that rewrote From, and among the members known.

What lists really do: Mailman writes "Name via list" and the author into Reply-To (after the
writer's own), or into Cc where replies go to the list; Google Groups writes X-Original-From.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.mail.headers import mailboxes
from bot.mail.mime import Headers
from bot.model.facts import Member
from bot.model.letters import Letter, Mailbox

_VIA = re.compile(
    r"^(?P<name>.*?)(?:\(?\bvia\b|\bpar l'intermédiaire de\b|\bпосредством\b|\bчерез\b|"
    r"通过|\bعبر\b|\bbei\b|\bpor medio de\b)\s.*$",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[\W\d_]+")


@dataclass(frozen=True, slots=True)
class Writer:
    """A writer as far as the header tells; `munged` when the list had put itself into From."""

    name: str
    email: str
    munged: bool = False
    warning: str = ""


class Directory:
    """Members by address and by name; built once from a context."""

    def __init__(self, members: Sequence[Member]) -> None:
        self._by_address: dict[str, Member] = {}
        self._by_name: dict[str, Member | None] = {}
        for member in members:
            for address in (member.email, *member.addresses):
                self._by_address.setdefault(address.lower(), member)
            key = name_key(member.name)
            if key:
                # Two members of one name are no proof of either.
                known = self._by_name.get(key, member)
                self._by_name[key] = member if known is member else None

    def by_address(self, address: str) -> Member | None:
        """The member with that registered or other known address."""
        return self._by_address.get(address.lower())

    def by_name(self, name: str) -> Member | None:
        """The one member with that name, however its words are ordered; None if two have it."""
        return self._by_name.get(name_key(name))


def name_key(name: str) -> str:
    """A name for comparison: case, order, titles and punctuation do not matter."""
    words = [w for w in _WORDS.split(name.lower()) if w]
    titles = {
        "mr",
        "ms",
        "mrs",
        "dr",
        "prof",
        "h",
        "e",
        "eng",
        "mme",
        "m",
        "sr",
        "sra",
        "г",
        "dipl",
        "ing",
    }
    kept = [w for w in words if w not in titles] or words
    return " ".join(sorted(kept))


def writer_of(
    letter: Letter, headers: Headers, lists: Sequence[str], directory: Directory
) -> Writer:
    """The author of a letter by its header.

    `Sender:` never counts against `From:`; a Reply-To of the writer's own making is not believed
    against the name before "via".
    """
    box = letter.author
    if packed := _packed(box.address, letter, lists):
        return Writer(_VIA.sub(r"\g<name>", box.name).strip(" '\""), packed, munged=True)
    via = _VIA.match(box.name)
    if not _is_list(box.address, letter, lists) and not (via and _list_sent(letter, lists)):
        return Writer(box.name, box.address)
    name = via["name"].rstrip(" ,").strip(" '\"") if via else ""
    original = [b for v in headers.all("x-original-from")[:2] for b in mailboxes(v)]
    original += [b for v in headers.all("x-original-sender")[:2] for b in mailboxes(v)]
    original, others = (
        [b for b in boxes if b.address and not _is_list(b.address, letter, lists)]
        for boxes in (original, (*reversed(letter.reply_to), *reversed(letter.cc)))
    )
    return _choose(name or box.name, [*original, *others], bool(original), directory)


def _packed(address: str, letter: Letter, lists: Sequence[str]) -> str:
    """The address in `name=domain.example@lists.example`, as some lists and groups.io write it."""
    local, _, host = address.partition("@")
    name, _, domain = local.rpartition("=")
    hosts = {entry.partition("@")[2] for entry in lists}
    ours = host in hosts or bool(host and letter.list_id.endswith(host))
    return f"{name}@{domain}" if name and "." in domain and ours else ""


def _choose(name: str, candidates: list[Mailbox], original: bool, directory: Directory) -> Writer:
    if original:
        first = candidates[0]
        return Writer(first.name or name, first.address, munged=True)
    for box in candidates:
        member = directory.by_address(box.address)
        if name and member and _same_person(name, member.name):
            return Writer(name, box.address, munged=True)
        if name and _same_person(name, box.name):
            return Writer(name, box.address, munged=True)
        local = box.address.partition("@")[0]
        if name in (local + "---", box.address) or (member and name == local):
            # a From without a name: Mailman and Sympa make one of the address
            return Writer(member.name if member else "", box.address, munged=True)
    by_name = directory.by_name(name) if name else None
    if by_name is not None:
        warning = "Reply-To is not the author's" if candidates else ""
        return Writer(name, by_name.email, munged=True, warning=warning)
    if candidates:
        first = candidates[0]
        known = directory.by_address(first.address)
        if known is not None and name and not _same_person(name, known.name):
            return Writer(name, "", munged=True, warning="the list hides the author's address")
        return Writer(name or first.name, first.address, munged=True)
    return Writer(name, "", munged=True, warning="the list hides the author's address")


def _same_person(one: str, other: str) -> bool:
    a, b = name_key(one), name_key(other)
    if not a or not b:
        return False
    if a == b:
        return True
    first, second = set(a.split()), set(b.split())
    return len(first & second) >= 2 and (first <= second or second <= first)


def _is_list(address: str, letter: Letter, lists: Sequence[str]) -> bool:
    if not address:
        return True
    if address in lists:
        return True
    local, _, domain = address.partition("@")
    if letter.list_id and f"{local}.{domain}" == letter.list_id:
        return True
    return any(
        domain == host and (local.startswith(name + "-") or local.endswith("-dmarc-request"))
        for name, _, host in (entry.partition("@") for entry in lists)
        if name
    )


def _list_sent(letter: Letter, lists: Sequence[str]) -> bool:
    """Whether From belongs to the list's own domain (its servers may use any local part)."""
    domain = letter.author.address.partition("@")[2]
    return any(entry.partition("@")[2] == domain for entry in lists) or bool(
        letter.list_id and letter.list_id.endswith(domain)
    )
