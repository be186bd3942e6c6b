"""Every circulation paper that the bot makes of one week, in every format."""

from bot.documents.circulation import digest_paper
from bot.documents.formats import formats
from bot.documents.paper import Paper
from tests.unit.documents.material import week_digest


def all_papers() -> tuple[Paper, ...]:
    return (digest_paper(week_digest()),)


def all_files() -> dict[str, bytes]:
    return {
        f"{paper.name}.{extension}": written.write(paper)
        for paper in all_papers()
        for extension, written in formats().items()
    }
