"""Papers that we issued and that members send back or on: what is in them stays its authors'."""

from datetime import timedelta

import pytest

from bot.documents.circulation import digest_paper
from bot.documents.consolidated import consolidated_paper
from bot.documents.digest import build_digest
from bot.documents.formats import docx, write
from bot.documents.paper import Paper
from bot.documents.table import table_paper
from bot.model.letters import Attachment
from bot.model.readings import Action
from bot.model.texts import Text
from bot.reading.files.attached import read_files
from bot.reading.files.file_reading import FileReading
from bot.reading.places.shelf import shelf_of
from bot.resolutions.returned import issued_id
from bot.resolutions.revisions import read_word
from tests.mails.measure import context
from tests.unit.documents.material import GROUP, NOW, comment, proposal
from tests.unit.reading.test_one_file_formats import docx_part, repacked

TEXT: Text = next(
    t for t in context().texts if (t.resolution, t.language, t.name) == ("191", "en", "in-force")
)
YEARLY = (
    "that the list of subjects of common interest shall be reviewed every year and published in "
    "the six official languages of the Union;"
)
TOLD = (
    comment(
        1, "Freedonia", "Two years are too long.",
        proposals=(proposal("191/resolves/2", Action.MOD, YEARLY),),
    ),
    comment(
        2, "Borduria", "Superfluous.",
        proposals=(proposal("191/considering/d", Action.SUP, None),),
    ),
    comment(
        3, "Zubrowka", "No travel money.",
        proposals=(proposal("191/resolves/7", Action.ADD, "that all may take part from afar;"),),
    ),
    comment(
        4, "Genovia", "Shorter.",
        proposals=(proposal("191/resolves/4", Action.MOD, "that joint meetings be short;"),),
    ),
    comment(
        5, "Graustark", "Softer.",
        proposals=(proposal("191/resolves/4", Action.MOD, "that joint meetings may be held;"),),
    ),
)  # fmt: skip


def consolidated(*, tracked: bool = True) -> Paper:
    return consolidated_paper(GROUP, TEXT, TOLD, NOW, tracked=tracked)


def digest() -> Paper:
    week = NOW - timedelta(days=7)
    made = build_digest(
        GROUP, number=3, since=week, until=NOW, now=NOW, comments=TOLD, texts=(TEXT,), meetings=()
    )
    return digest_paper(made)


PAPERS = {
    "consolidated": consolidated(), "drawn": consolidated(tracked=False), "digest": digest(),
    "table": table_paper(GROUP, TOLD, (TEXT,), NOW),
}  # fmt: skip


def back(data: bytes, name: str = "191.docx") -> FileReading:
    attachment = Attachment(name, "application/octet-stream", len(data), "")
    return read_files([(attachment, data)], shelf_of(context()), "191", ("191", "58"))


def edited(data: bytes, old: str, new: str) -> bytes:
    """The Word file with some of its XML changed, as an office program would."""
    main = docx_part(data).decode()
    assert main.count(old) == 1, main.count(old)
    return repacked(data, {"word/document.xml": main.replace(old, new).encode()})


def revised(kind: str, words: str) -> str:
    tag = "delText" if kind == "del" else "t"
    text = f'<w:r><w:{tag} xml:space="preserve">{words}</w:{tag}></w:r>'
    return f'<w:{kind} w:id="900" w:author="Amalia Rassendyll">{text}</w:{kind}>'


def replaced(data: bytes, words: str, old: str, new: str) -> bytes:
    """The only run with these words, its words `old` struck and `new` behind them, tracked."""
    main = docx_part(data).decode()
    at = main.index(words)
    start = main.rindex("<w:r>", 0, at)
    run = main[start : main.index("</w:r>", at) + len("</w:r>")]
    head, _, rest = run.partition('<w:t xml:space="preserve">')
    text = rest.partition("</w:t>")[0]
    cut = text.index(words) + words.index(old)
    before, after = (
        f'{head}<w:t xml:space="preserve">{part}</w:t></w:r>'
        for part in (text[:cut], text[cut + len(old) :])
    )
    made = f"{before}{revised('del', old)}{revised('ins', new)}{after}"
    return repacked(data, {"word/document.xml": main.replace(run, made).encode()})


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("extension", ["docx", "html", "md", "pdf"])
def test_a_paper_sent_on_as_it_is_proposes_nothing(paper: str, extension: str) -> None:
    name, _, data = write(PAPERS[paper], extension)
    read = back(data, name if "." in name else f"{name}.{extension}")
    assert read.proposals == ()
    assert not any("others proposed" in w or "tracked changes" in w for w in read.warnings)


@pytest.mark.parametrize("paper", PAPERS)
def test_every_word_file_that_goes_out_is_known_again(paper: str) -> None:
    assert issued_id(read_word(docx.write(PAPERS[paper]))) == PAPERS[paper].identity


@pytest.mark.parametrize("paper", ["consolidated", "drawn"])
@pytest.mark.parametrize("properties", [True, False], ids=["its-id", "no-id"])
def test_only_what_the_sender_changed_is_his(paper: str, properties: bool) -> None:
    data = replaced(docx.write(PAPERS[paper]), "within two meetings", "two", "three")
    if not properties:
        data = repacked(data, {"docProps/custom.xml": b"<Properties/>"})
    (found,) = back(data).proposals
    assert (found.provision, found.action, found.explicit) == ("191/resolves/5", "MOD", True)
    assert "within three meetings" in (found.text or "")


def test_the_names_in_a_paper_that_lost_its_id_are_enough() -> None:
    one = docx.write(consolidated_paper(GROUP, TEXT, TOLD[:1], NOW))
    data = repacked(one, {"docProps/custom.xml": b"<Properties/>"})
    assert back(data).proposals == ()
    (found,) = back(replaced(data, "within two meetings", "two", "three")).proposals
    assert found.provision == "191/resolves/5"


def test_a_clause_that_a_digest_quotes_is_no_text_to_change() -> None:
    quoted = replaced(docx.write(PAPERS["digest"]), "be reviewed every two years and", "two", "six")
    read = back(quoted)
    assert read.proposals == ()
    assert "191.docx holds tracked changes in no clause that was found" in read.warnings


def test_who_changes_the_words_of_a_proposal_builds_on_it() -> None:
    data = docx.write(PAPERS["consolidated"])
    year = '<w:t xml:space="preserve">year</w:t>'
    inner = '<w:r><w:delText xml:space="preserve">year</w:delText></w:r>'
    main = docx_part(data).decode()
    start = main.rindex("<w:ins ", 0, main.index(year))
    end = main.index("</w:ins>", start) + len("</w:ins>")
    whole = main[start:end]
    head = whole[: whole.index(">") + 1]
    mine = f'{head}<w:del w:id="901" w:author="Amalia Rassendyll">{inner}</w:del></w:ins>'
    changed = edited(data, whole, mine + revised("ins", "four years"))
    (found,) = back(changed).proposals
    assert found.text == YEARLY.replace("every year", "every four years")
    assert found.explicit


def test_what_he_took_over_without_a_mark_is_only_inferred() -> None:
    plain = docx.write(consolidated_paper(GROUP, TEXT, TOLD[:1], NOW))
    main = docx_part(plain).decode()
    start = main.index("<w:del ")
    end = main.index("</w:del>", start) + len("</w:del>")
    main = main[:start] + main[end:]
    start = main.index("<w:ins ")
    end = main.index("</w:ins>", start)
    run = main[main.index(">", start) + 1 : end]
    main = main[:start] + run + main[end + len("</w:ins>") :]
    (found,) = back(repacked(plain, {"word/document.xml": main.encode()})).proposals
    assert (found.provision, found.text, found.explicit) == ("191/resolves/2", YEARLY, False)


def test_changes_in_what_others_proposed_are_named_where_they_cannot_be_read() -> None:
    data = replaced(
        docx.write(PAPERS["consolidated"]), "that joint meetings be short", "short", "long"
    )
    read = back(data)
    assert read.proposals == ()
    assert any("changes what others proposed" in w for w in read.warnings)
    table = replaced(docx.write(PAPERS["table"]), "Two years are too long", "too", "far too")
    assert "191.docx holds tracked changes in no clause that was found" in back(table).warnings
