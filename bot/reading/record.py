"""A reading as the plain object that `inspect --jsonl` prints: names and order are DESIGN's."""

from datetime import datetime

from bot.model.letters import Attachment
from bot.model.readings import Citation, Proposal, Reading


def record_of(reading: Reading, file: str) -> dict[str, object]:
    """Everything of a reading for JSON; instants in ISO 8601, absent values None or empty."""
    r = reading
    return {
        "file": file,
        "kind": str(r.kind),
        "message_id": r.message_id,
        "parent": r.parent,
        "author_email": r.author_email,
        "author_name": r.author_name,
        "author_known": str(r.author_known),
        "affiliation": r.affiliation,
        "capacity": str(r.capacity),
        "on_behalf_of": list(r.on_behalf_of),
        "language": r.language,
        "subject": _safe(r.subject),
        "date": _instant(r.date),
        "received_at": _instant(r.received_at),
        "own_words": _safe(r.own_words),
        "signature": _safe(r.signature),
        "quoted": _safe(r.quoted),
        "resolutions": list(r.resolutions),
        "provisions": list(r.provisions),
        "citations": [_citation(c) for c in r.citations],
        "proposals": [_proposal(p) for p in r.proposals],
        "margin_comments": [
            {"provision": m.provision, "author": m.author, "text": _safe(m.text)}
            for m in r.margin_comments
        ],
        "position": str(r.position),
        "refers_to": r.refers_to,
        "attachments": [_attachment(a) for a in r.attachments],
        "warnings": list(r.warnings),
    }


def _citation(c: Citation) -> dict[str, object]:
    return {
        "provision": c.provision,
        "text": c.text,
        "evidence": _safe(c.evidence),
        "explicit": c.explicit,
        "confidence": c.confidence,
        "source": c.source,
    }


def _proposal(p: Proposal) -> dict[str, object]:
    return {
        "provision": p.provision,
        "action": str(p.action),
        "text": None if p.text is None else _safe(p.text),
        "source": p.source,
        "explicit": p.explicit,
        "confidence": p.confidence,
    }


def _attachment(a: Attachment) -> dict[str, object]:
    return {
        "filename": _safe(a.filename),
        "media_type": a.media_type,
        "size": a.size,
        "sha256": a.sha256,
    }


def _instant(value: datetime | None) -> str | None:
    return value.isoformat() if value else None


def _safe(text: str) -> str:
    """Without lone surrogates, which no output can take."""
    return text.encode("utf-8", "replace").decode("utf-8")
