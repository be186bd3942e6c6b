"""The coordinator answers the bot with his edited Word file: it is the next revision."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.acts.digests import notice_digest
from bot.acts.holdings import holdings
from bot.documents.consolidated import consolidated_paper
from bot.documents.formats import docx
from bot.model.comments import Comment, Status
from bot.model.delivery import Outgoing
from bot.model.texts import Text
from tests.integration.acts.office import COORDINATOR, GROUP, NOW, Office, office

FREEDONIA = "rufus@freedonia.example"
WORDING = "to report every two years;"


@pytest.fixture
async def bureau(tmp_path: Path) -> AsyncIterator[Office]:
    async with office(tmp_path) as found:
        await found.post(FREEDONIA, f"Dear all,\n\nMOD resolves 2\n\n2 {WORDING}\n\nRufus Firefly")
        await found.work()
        yield found


async def note(found: Office) -> Outgoing:
    """A private mail of the bot to the coordinator: a digest's note."""
    found.now = NOW.replace(hour=7)
    async with found.store.write() as work:
        await notice_digest(work, GROUP, found.now, found.now)
        await work.commit()
    await found.work()
    return (await found.sent("digest", COORDINATOR))[-1]


async def accepted(found: Office) -> bytes:
    """The consolidated text once he has accepted Freedonia's wording in Word."""
    async with found.store.read() as work:
        held = await holdings(work, GROUP, found.now)
    text = held.text("en", "in-force")
    assert text is not None
    changed = tuple(
        replace(p, text=WORDING) if p.id == "191/resolves/2" else p for p in text.provisions
    )
    clean = replace(text, provisions=changed)
    return docx.write(consolidated_paper(GROUP, clean, (), found.now))


async def known(found: Office) -> tuple[dict[str, Text], list[Comment]]:
    async with found.store.read() as work:
        texts = {t.name: t for t in await work.groups.texts()}
        return texts, await work.comments.of_group("191")


async def test_his_file_becomes_rev_1_and_he_is_told_what_it_changed(bureau: Office) -> None:
    data = await accepted(bureau)
    await bureau.reply(await note(bureau), "Please take this as Rev.1.", word_file=data)
    await bureau.work()
    texts, comments = await known(bureau)
    resolves = texts["rev1"].find("191/resolves/2")
    assert resolves is not None
    assert resolves.text == WORDING
    answer = (await bureau.sent("revision", COORDINATOR))[-1]
    said = await bureau.words(answer)
    assert "MOD resolves 2" in said
    assert "191-C1, Freedonia: resolves 2" in said
    assert [c.status for c in comments] == [Status.OPEN]
    assert "answer for example: 191-C1 reflected in Rev.1" in " ".join(said.split())
    await bureau.reply(answer, "191-C1 reflected in Rev.1")
    ((decided,),) = [(await known(bureau))[1]]
    assert (decided.status, decided.revision) == (Status.REFLECTED, "rev1")
    async with bureau.store.read() as work:
        kept = await work.papers.of_group("191")
        audit = await work.records.audit(1000)
    assert "191-rev1-en.docx" in [p.filename for p in kept]
    assert any(entry.act == "texts load" and entry.actor == COORDINATOR for entry in audit)


async def test_a_member_cannot_revise_the_text_so(bureau: Office) -> None:
    data = await accepted(bureau)
    acknowledgement = (await bureau.sent("ack", FREEDONIA))[-1]
    await bureau.reply(acknowledgement, "Please take this as Rev.1.", word_file=data)
    await bureau.work()
    assert "rev1" not in (await known(bureau))[0]


async def test_a_stranger_with_the_coordinators_address_on_his_mail_neither(
    bureau: Office,
) -> None:
    data = await accepted(bureau)
    await bureau.post(
        COORDINATOR, "Please take this as Rev.1.", to="bot@union.example", word_file=data,
        In_Reply_To="<guessed@union.example>",
    )  # fmt: skip
    await bureau.work()
    assert "rev1" not in (await known(bureau))[0]


async def test_what_he_sends_without_calling_it_a_revision_is_none(bureau: Office) -> None:
    data = await accepted(bureau)
    await bureau.reply(await note(bureau), "Our delegation's view is enclosed.", word_file=data)
    await bureau.work()
    assert "rev1" not in (await known(bureau))[0]


async def test_a_mistake_in_a_revision_is_mended_by_sending_it_again(bureau: Office) -> None:
    mail = await note(bureau)
    data = await accepted(bureau)
    for words in ("This is Rev.1.", "Rev.1 again, sorry.", "And this is Rev.2."):
        await bureau.reply(mail, words, word_file=data)
        await bureau.work()
    assert sorted((await known(bureau))[0]) == ["in-force", "rev1", "rev2"]


async def test_a_file_that_is_no_text_is_told_and_kept_nowhere(bureau: Office) -> None:
    await bureau.reply(await note(bureau), "Rev.1 enclosed.", word_file=b"PK no Word file")
    await bureau.work()
    assert "rev1" not in (await known(bureau))[0]
    answer = (await bureau.sent("revision", COORDINATOR))[-1]
    assert "was not found in it" in " ".join((await bureau.words(answer)).split())
