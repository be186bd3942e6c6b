"""A document that the bot issued and that comes back: only the difference is the sender's."""

from bot.model.texts import Change, WordDocument
from bot.resolutions.revisions import DOCUMENT_PROPERTY, accept, words
from bot.resolutions.similarity import same_words, similarity


def issued_id(document: WordDocument) -> str:
    """The id that the bot gave to the document when it issued it, "" for any other file."""
    return dict(document.properties).get(DOCUMENT_PROPERTY, "")


def sender_changes(issued: WordDocument, returned: WordDocument) -> list[Change]:
    """What the sender changed in an issued document, by the keys of its paragraphs.

    The marks that were in it when it was issued stay their authors'. A paragraph without key
    between two others is the sender's ADD, its `counterpart` the key of the one before it.
    """
    before = {p.key: words(p) for p in accept(issued).paragraphs if p.key}
    found: list[Change] = []
    seen: set[str] = set()
    last = ""
    for paragraph in accept(returned).paragraphs:
        text = words(paragraph)
        if paragraph.key in before:
            last = paragraph.key
            seen.add(last)
            if not same_words(before[last], text):
                action = "MOD" if text.strip() else "SUP"
                found.append(Change(last, action, text or None, 0.98, before[last]))
        elif text.strip() and last and not _issued(text, before):
            found.append(Change("", "ADD", text, 0.9, None, last))
    found += [
        Change(key, "SUP", None, 0.95, text) for key, text in before.items() if key not in seen
    ]
    return found


def _issued(text: str, before: dict[str, str]) -> bool:
    """Whether a paragraph that lost its key is one that was issued."""
    return any(similarity(text, other) > 0.9 for other in before.values())
