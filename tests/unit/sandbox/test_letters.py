"""The sandbox's letters are what their sources say, on any day they are told."""

import json
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from email.utils import parsedate_to_datetime
from io import BytesIO
from zipfile import ZipFile

from config.groups import parse_groups
from config.members import parse_domains, parse_members
from config.sandbox.make_letters import conversation
from config.sandbox.sources import ANCHOR, CONVERSATION, HERE, LETTERS, LIST, groups_on
from config.sandbox.word import tracked

LATER = date(2027, 8, 1)


def test_committed_letters_are_those_that_the_sources_make() -> None:
    made = {f"{letter.name}.eml": letter.raw for letter in conversation(ANCHOR)}
    kept = {path.name: path.read_bytes() for path in LETTERS.glob("*.eml")}
    assert made == kept, "run: python -m config.sandbox.make_letters"


def test_conversation_keeps_its_order_on_another_day() -> None:
    letters = conversation(LATER)
    assert [letter.at for letter in letters] == sorted(letter.at for letter in letters)
    assert letters[-1].at < datetime(LATER.year, LATER.month, LATER.day, tzinfo=UTC)
    shift = LATER - ANCHOR
    for then, now in zip(conversation(ANCHOR), letters, strict=True):
        assert now.at - then.at == shift
        date_line = message_from_bytes(now.raw)["Date"]
        assert parsedate_to_datetime(date_line) <= now.at + timedelta(seconds=1)


def test_letters_cover_all_six_languages_and_every_hazard() -> None:
    expected = json.loads((HERE / "expected.json").read_text("utf-8"))
    comments = [each for each in expected.values() if each.get("kind") == "comment"]
    assert {each["language"] for each in comments} == {"ar", "en", "es", "fr", "ru", "zh"}
    kinds = {each.get("kind") for each in expected.values()}
    assert kinds >= {"auto-reply", "bounce", "duplicate", "list-admin", "chatter"}
    assert {letter.name[:2] for letter in conversation(ANCHOR)} == set(expected)


def test_every_letter_parses_without_a_defect_and_says_where_it_goes() -> None:
    for letter in conversation(ANCHOR):
        mail = message_from_bytes(letter.raw, policy=policy.default)
        assert not [part.defects for part in mail.walk() if part.defects], letter.name
        assert letter.recipients, letter.name
        assert mail["Message-ID"], letter.name


def test_word_files_hold_tracked_changes_by_author_and_date() -> None:
    at = datetime(2026, 3, 8, 12, 0, tzinfo=UTC)
    data = tracked(CONVERSATION / "25-Syldavia_Res58.docx.txt", at)
    assert data == tracked(CONVERSATION / "25-Syldavia_Res58.docx.txt", at)
    with ZipFile(BytesIO(data)) as archive:
        document = archive.read("word/document.xml").decode()
        comments = archive.read("word/comments.xml").decode()
    assert document.count("<w:ins ") == 4
    assert document.count("<w:del ") == 1
    assert 'w:author="V. Klow" w:date="2026-03-08T12:00:00Z"' in document
    assert "Could the secretariat provide figures" in comments


def test_groups_members_and_domains_are_what_the_product_takes() -> None:
    groups = parse_groups((HERE / "groups.toml").read_bytes(), "groups.toml")
    assert [group.code for group in groups] == ["191", "58"]
    assert {group.list_address for group in groups} == {LIST}
    moved = parse_groups(groups_on(LATER), "groups.toml")
    assert moved[1].periods[0].closes == LATER - timedelta(days=2)
    assert moved[0].periods[0].closes == LATER + timedelta(days=7)
    members = parse_members((HERE / "members.csv").read_bytes(), "members.csv")
    domains = dict(parse_domains((HERE / "domains.csv").read_bytes(), "domains.csv"))
    assert len(members) == 12
    assert {member.affiliation for member in members} == set(domains.values())
