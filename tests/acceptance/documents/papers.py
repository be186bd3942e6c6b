"""Every circulation paper that the bot makes of one week, in every format."""

from dataclasses import replace
from functools import cache

from bot.documents.circulation import digest_paper
from bot.documents.consolidated import consolidated_paper
from bot.documents.formats import docx, formats
from bot.documents.paper import Paper
from bot.documents.proposal import Administration, proposal_paper
from bot.documents.report import Mandate, report_paper
from bot.documents.revision import Revised, revised, revision_paper
from bot.documents.table import table_paper
from bot.resolutions.revisions import accept, read_word
from tests.unit.documents.material import GROUP, NOW, TEXT, TEXTS, WEEK, YEARLY, week_digest

SERIES = "ISCG/26-3"
ADMINISTRATION = Administration("Freedonia", "the Free State of Freedonia")


def _revised() -> Revised:
    """The coordinator took up Freedonia's wording and left everything else open."""
    issued = docx.write(consolidated_paper(GROUP, TEXT, (YEARLY,), NOW))
    found = revised(accept(read_word(issued)), TEXT, TEXTS, WEEK, "rev1")
    assert isinstance(found, Revised)
    return found


@cache
def all_papers() -> dict[str, Paper]:
    """By the name of the story that they are made for."""
    return {
        "digest": digest_paper(week_digest()),
        "empty-digest": digest_paper(week_digest(())),
        "consolidated": consolidated_paper(GROUP, TEXT, WEEK, NOW, series=SERIES),
        "drawn": consolidated_paper(GROUP, TEXT, WEEK, NOW, tracked=False, series=SERIES),
        "report": report_paper(
            GROUP, TEXT, WEEK, TEXTS, Mandate("Terms of reference."), NOW, series=SERIES
        ),
        "proposal": proposal_paper(GROUP, TEXT, WEEK, ADMINISTRATION, NOW),
        "revision": revision_paper(replace(GROUP, series=SERIES), _revised(), NOW),
        "against": consolidated_paper(
            GROUP, _revised().text, WEEK, NOW, texts=(*TEXTS, _revised().text), series=SERIES
        ),
        "table": table_paper(GROUP, WEEK, TEXTS, NOW, series=SERIES),
    }


@cache
def all_files() -> dict[str, bytes]:
    """Every paper in every format."""
    return {
        f"{name}.{extension}": written.write(paper)
        for name, paper in all_papers().items()
        for extension, written in formats().items()
    }
