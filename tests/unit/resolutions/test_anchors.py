"""A comment in the margin belongs to the provision that its paragraph is."""

from bot.resolutions.anchors import paragraph_provisions
from bot.resolutions.revisions import read_word
from tests.unit.resolutions.test_outline import NOTES, NUMBERING, word_body
from tests.unit.resolutions.wordmaker import by, dele, docx, ins, par, run


def test_every_paragraph_of_a_resolution_has_its_provision() -> None:
    document = read_word(docx(word_body(), numbering=NUMBERING, footnotes=NOTES))
    assert list(paragraph_provisions(document, "191", "en").values()) == [
        "191",
        "191/title",
        "191/enacting",
        "191/noting",
        "191/noting/a",
        "191/noting/b",
        "191/resolves",
        "191/resolves/1",
        "191/resolves/1/i",
        "191/resolves/1/ii",
        "191/resolves/2",
        "191/resolves/2",
        "191/instructs-the-secretary-general",
        "191/instructs-the-secretary-general",
        "191/footnote/1",
    ]


def test_a_deleted_paragraph_keeps_its_number_and_what_is_outside_has_none() -> None:
    gone = f"<w:rPr><w:del {by('Ruritania')}/></w:rPr>"
    body = (
        par(run("Source: Ruritania"))
        + par(run("RESOLUTION 191"))
        + par(run("Ports"))
        + par(run("resolves"))
        + par(run("1 that they meet;"))
        + par(dele("2 that they part;"), properties=gone)
        + par(dele("3"), ins("2"), run(" that they sing."))
        + par(run("Reasons: why not."))
    )
    found = paragraph_provisions(read_word(docx(body)), "191")
    assert found == {
        1: "191",
        2: "191/title",
        3: "191/resolves",
        4: "191/resolves/1",
        5: "191/resolves/2",
        6: "191/resolves/2",
    }
