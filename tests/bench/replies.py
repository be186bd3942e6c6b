"""Own words on public suites: lines kept, lines leaked, exact; ours beside other programs."""

import importlib
import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.mail.html import html_text
from bot.mail.introduced import QUOTED
from bot.mail.own_words import take_apart
from bot.mail.parse import parse

Strip = Callable[[str], str]
UNDISPUTED = "all but disputed labels"
LEFT_OUT = " but disputed labels"
DISPUTES = {
    "lines marked `>`": re.compile(r"[>|] ?\S"),
    "`Forwarded by` or `Original Message` between dashes": re.compile(
        r"-{2,} ?(?:forwarded|original)|[ap]m -{5,}|\d\d:\d\d [ap]m -{2,}", re.IGNORECASE
    ),
    "the header of the mail answered": re.compile(r"\*?from: .*@", re.IGNORECASE),
    "the rule above it": re.compile(r"-{5,}$|-{2,} ?---"),
}
"""What no own words are by the conventions of the reader, and what some labels count as such."""


@dataclass(frozen=True)
class Case:
    """One mail of a suite: its text, the lines that are its author's, and what must (not) be."""

    suite: str
    text: str
    expected: list[str] | None
    must_have: list[str]
    must_not: list[str]
    drops_signature: bool
    disputed: str = ""
    """What of a quotation its label counts as the author's own words."""
    nobodys: frozenset[str] = frozenset()
    """Lines that its people labelled as rules, pictures or code: neither kept nor leaked."""


def lines_of(text: str) -> list[str]:
    """Lines that are not blank, white space folded."""
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


def cases(corpora: Path) -> Iterator[Case]:
    """Every case whose expectation is reliable.

    The two sets labelled by people mark forwarded words as text: there the words above the first
    header block count, and a mail that is nothing but a forward is left out.
    """
    with (corpora / "replies.jsonl").open(encoding="utf-8") as file:
        for row in map(json.loads, file):
            if row.get("ambiguous_inline"):
                continue
            text = _text(row, corpora).replace("\r\n", "\n")
            expected = row.get("expected") or ""
            if row["id"].startswith("webis"):
                expected = _above_headers(row, text, expected)
                if not expected:
                    continue
            policy = str((row.get("policy") or {}).get("signature") or "")
            suite = row["id"].split("/")[0]
            yield Case(
                suite,
                text,
                None if row.get("match") == "none" else lines_of(expected),
                row.get("must_contain") or [],
                row.get("must_not_contain") or [],
                policy.startswith("strip") or suite in ("talon_sig", "webridge", "willdurand"),
                _dispute(lines_of(expected)),
                _nobodys(row, text),
            )


def _dispute(expected: list[str]) -> str:
    held = (k for k, pattern in DISPUTES.items() if any(pattern.match(x) for x in expected))
    return next(held, "")


def _nobodys(row: Mapping[str, object], text: str) -> frozenset[str]:
    zones = row.get("zones")
    if not isinstance(zones, list):
        return frozenset()
    shown = (z for z in zones if z[2] in ("visual_separator", "technical", "mua_signature"))
    return frozenset(line for z in shown for line in lines_of(text[z[0] : z[1]]))


def _text(row: Mapping[str, str], corpora: Path) -> str:
    if row.get("text") is not None:
        return row["text"]
    if row.get("html") is not None:
        return html_text(row["html"])
    return parse((corpora / row["raw"]).read_bytes()).text


def _above_headers(row: Mapping[str, object], text: str, expected: str) -> str:
    zones = row["zones"]
    assert isinstance(zones, list)
    heads = [zone[0] for zone in zones if zone[2] == "inline_headers"]
    if not heads:
        return expected
    wanted = set(lines_of(expected))
    return "\n".join(x for x in lines_of(text[: min(heads)]) if x in wanted)


def ours(text: str) -> str:
    """The own words as the reader takes them."""
    return take_apart(text).own


def peers() -> dict[str, Strip]:
    """Other programs that are installed here."""
    found: dict[str, Strip] = {"iscg-bot": ours}
    for name, module, make in (
        ("mail-parser-reply", "mailparser_reply", _mail_parser_reply),
        ("quotequail", "quotequail", _quotequail),
        ("email-reply-parser", "email_reply_parser", _email_reply_parser),
        ("talon", "talon.quotations", _talon),
    ):
        try:
            found[name] = make(importlib.import_module(module))
        except ImportError:
            continue
    return found


def _mail_parser_reply(module: object) -> Strip:
    parser = module.EmailReplyParser(  # type: ignore[attr-defined]
        languages=["en", "de", "fr", "it", "ja", "pl", "sv", "nl", "es", "da", "no", "fi", "zh"]
    )
    return lambda text: str(parser.parse_reply(text=text) or "")


def _quotequail(module: object) -> Strip:
    def strip(text: str) -> str:
        parts = module.quote(text, limit=100_000) or []  # type: ignore[attr-defined]
        return "\n".join(part for shown, part in parts if shown)

    return strip


def _email_reply_parser(module: object) -> Strip:
    return lambda text: str(module.EmailReplyParser.parse_reply(text))  # type: ignore[attr-defined]


def _talon(module: object) -> Strip:
    return lambda text: str(module.extract_from_plain(text))  # type: ignore[attr-defined]


def score(strip: Strip, all_cases: list[Case]) -> dict[str, Counter[str]]:
    """Counts by suite, and under `all`: own, kept, foreign, leaked, exact, of, must, must_of."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for case in all_cases:
        try:
            own = strip(case.text)
        except Exception:  # noqa: BLE001 - another program that fails has found nothing
            own = ""
        counted = _count(case, own)
        found[case.suite].update(counted)
        found["all"].update(counted)
        for suite in (case.suite, "all"):
            found[suite]["disputed"] += bool(case.disputed)
        if not case.disputed:
            found[UNDISPUTED].update(counted)
            found[f"{case.suite}{LEFT_OUT}"].update(counted)
    return found


def _count(case: Case, own: str) -> Counter[str]:
    counted: Counter[str] = Counter(mails=1)
    if case.expected is None:
        packed = _packed(own)
        right = all(_packed(m) in packed for m in case.must_have)
        right = right and not any(_packed(m) in packed for m in case.must_not)
        counted.update(must_of=1, must=int(right))
        return counted
    got = lines_of(own)
    packed_own, packed_expected = _packed(own), _packed("".join(case.expected))
    signature = _signature_lines(case) | case.nobodys
    lost = [x for x in case.expected if _packed(x) not in packed_own and x not in signature]
    leaked = [x for x in got if _packed(x) not in packed_expected and x not in signature]
    foreign = max(0, len(lines_of(case.text)) - len(case.expected))
    counted.update(
        own=len(case.expected), kept=len(case.expected) - len(lost), foreign=foreign,
        leaked=len(leaked), exact=int(not lost and not leaked), of=1,
    )  # fmt: skip
    return counted


def _signature_lines(case: Case) -> set[str]:
    """Signatures are taken apart: the suites differ in what is one.

    They are the lines that our reader sets apart as one, and where the suite strips signatures,
    what stands between the last own line and the quotation.
    """
    parts = take_apart(case.text)
    found = set(lines_of(parts.signature))
    if not case.drops_signature or not case.expected:
        return found
    shown = [(x, z) for x, z in zip(parts.lines, parts.zones, strict=True) if x.strip()]
    last = max(
        (i for i, (x, _) in enumerate(shown) if " ".join(x.split()) == case.expected[-1]),
        default=-1,
    )
    for line, zone in shown[last + 1 :]:
        if zone == QUOTED:
            break
        found.add(" ".join(line.split()))
    return found


def _packed(text: str) -> str:
    return re.sub(r"\s+", "", text)
