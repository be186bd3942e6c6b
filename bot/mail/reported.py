"""Whom a delivery report is about, as its prose says or the mail that it returns."""

import re
from collections.abc import Iterator

from bot.mail.headers import text_of
from bot.mail.mime import Headers, Part
from bot.mail.report_words import MARKER, ORIGINAL

MAX_RECIPIENTS = 500
EMAIL = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9_-]{1,63}\.)*[A-Za-z0-9_-]{1,63}"
)


def named_in_prose(root: Part, text: str) -> list[str]:
    """Addresses that the report itself names, before it repeats the mail that failed."""
    body = text or root.body[:200_000].decode("utf-8", "replace")
    body = _FOLDED.sub(r"\1 ", body[:200_000])
    own = {
        m.lower() for n in ("from", "reply-to") for m in EMAIL.findall(text_of(root.headers.get(n)))
    }
    to = {m.lower() for n in ("to",) for m in EMAIL.findall(text_of(root.headers.get(n)))}
    found: list[str] = []
    servers: list[str] = []
    domain = next(iter(own), "@").partition("@")[2]
    listing = False
    for line in _report_lines(body):
        marker = MARKER.search(line[:300])
        if marker and not listing:
            found, listing = [], True
        expanded = re.search(
            r"(?:expanded|generated) from:?\s*<?([^<>\s()]{1,200}@[^<>\s()]{1,200})>?",
            line[:500],
        )
        if expanded:
            found[-1:] = [expanded[1].lower()]
            continue
        local = _LOCAL.match(line) if listing and not found else None
        if local and domain:
            return [_completed(local[1], body, domain)]
        for written in EMAIL.findall(_FROM.sub(" ", line[:1000])):
            address = re.sub(r"^(?:smtp|rfc822)[=:]", "", written.lower().strip(".'`-="))
            if address in own or address in to or "." not in address.partition("@")[2]:
                continue
            of_server = address.startswith(("postmaster@", "mailer-daemon@", "abuse@"))
            (servers if of_server else found).append(address)
    if not listing and (asked := [a.lower() for a in _TO.findall(body[:20_000])]):
        found = asked
    named = re.search(r'"([^"@\s]{1,80})"', text_of(root.headers.get("subject")))
    if named and any(a.startswith(named[1].lower() + "@") for a in found):
        found = [a for a in found if a.startswith(named[1].lower() + "@")]
    return list(dict.fromkeys(found or (servers if listing else ())))[:MAX_RECIPIENTS]


_FROM = re.compile(r"\bmail from:?\s+[^\s@]{1,80}@\S{1,120}", re.IGNORECASE)
_TO = re.compile(r"\brcpt to:\s*<?([^\s<>@]{1,64}@[\w.-]{1,255})", re.IGNORECASE)
_FOLDED = re.compile(r"(\((?:expanded|generated) from:?)[ \t]*\r?\n[ \t]+")
_LOCAL = re.compile(r"^\s+([A-Za-z][\w.-]{2,40})(\s{2,20}[^\s@:][^@:]{0,200})?\s*$")


def _completed(local: str, body: str, domain: str) -> str:
    """A name without a domain, as the returned mail was addressed, else at the reporter's own."""
    asked = re.search(rf"<({re.escape(local)}@[\w.-]{{1,200}})>", body[:200_000], re.IGNORECASE)
    return (asked[1] if asked else f"{local}@{domain}").lower()


def _report_lines(body: str) -> Iterator[str]:
    lines = body.split("\n")
    seen = False
    for count, line in enumerate(lines[:400]):
        if count > 0 and ORIGINAL.match(line) and (seen or _RETURNED_LINE.match(line)):
            return
        if EMAIL.search(line[:1000]):
            seen = True
        yield line


_RETURNED_LINE = re.compile(
    r"\s{0,3}-{2,}[ -]{0,60}(?:returned|unsent) (?:message|mail)", re.IGNORECASE
)


def addressed(returned: Headers | None, text: str) -> tuple[str, ...]:
    """The one to whom the returned mail was written, where the report itself names nobody."""
    match = re.search(r"^To:([^\n]{1,500})", text[:100_000], re.IGNORECASE | re.MULTILINE)
    line = text_of(returned.get("to")) if returned else match[1] if match else ""
    found = tuple(dict.fromkeys(a.lower() for a in EMAIL.findall(line)))
    return found if len(found) == 1 else ()
