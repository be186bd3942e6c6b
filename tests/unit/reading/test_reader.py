"""Single letters read: kind, author, thread, place, proposal, position."""

from base64 import b64encode
from datetime import UTC, datetime
from email.header import Header

import pytest

from bot.model.facts import Context, Member, Surroundings
from bot.model.letters import Kind
from bot.model.readings import AuthorKnown, Capacity, Position
from bot.reading.reader import read, read_conversation
from bot.reading.result import Read
from tests.mails.measure import context

LIST = "int-sect-group@lists.union.example"
AMALIA = "a.rassendyll@digital.ruritania.example"


def mail(words: str, **headers: str) -> bytes:
    fields = {
        "From": "Hans Amann <h.amann@post.syldavia.example>",
        "To": LIST,
        "Subject": "Resolution 191",
        "Message-ID": "<m@syldavia.example>",
        "Date": "Tue, 03 Mar 2026 10:00:00 +0000",
        "Content-Type": "text/plain; charset=utf-8",
    } | {k.replace("_", "-"): v for k, v in headers.items()}
    lines = [
        f"{k}: {v if v.isascii() else Header(v, 'utf-8').encode()}" for k, v in fields.items() if v
    ]
    return "\r\n".join([*lines, "", words]).encode()


def one(words: str, **headers: str) -> Read:
    return read(mail(words, **headers), context(), Surroundings())


def talk(*mails: bytes, ctx: Context | None = None) -> list[Read]:
    return read_conversation([(m, Surroundings()) for m in mails], ctx or context())


PROPOSAL = mail(
    (
        "MOD resolves 2\n\n2 that the list of subjects of common interest shall be reviewed "
        "every year;"
    ),
    From=f"Amalia Rassendyll <{AMALIA}>",
    Message_ID="<p@ruritania.example>",
    Date="Mon, 02 Mar 2026 10:00:00 +0000",
)


class TestKind:
    @pytest.mark.parametrize(
        ("words", "headers", "kind"),
        [
            ("We propose to delete resolves 5 of Resolution 191.", {}, Kind.COMMENT),
            ("Thanks, documents received. See you on Monday.", {}, Kind.CHATTER),
            ("Please unsubscribe me from this list.", {"Subject": "unsubscribe"}, Kind.LIST_ADMIN),
            (
                "Прошу исключить мой адрес из списка рассылки.",
                {"Subject": "отписка"},
                Kind.LIST_ADMIN,
            ),
            ("help", {"To": "bot@union.example"}, Kind.COMMAND),
            ("", {}, Kind.EMPTY),
            ("> resolves 2 is quoted", {"Subject": "Re: x"}, Kind.EMPTY),
            ("191-C3 was numbered.", {"ISCG-Effect": "ack:1:1"}, Kind.OWN),
            ("I am away.", {"Auto-Submitted": "auto-replied"}, Kind.AUTO_REPLY),
        ],
    )
    def test_a_letter_is_of_the_first_kind_that_fits(
        self, words: str, headers: dict[str, str], kind: Kind
    ) -> None:
        assert one(words, **headers).reading.kind is kind

    def test_a_call_for_comments_is_chatter(self) -> None:
        words = "The comment period on Resolution 191 is open. Please send your contributions."
        assert one(words).reading.kind is Kind.CHATTER

    def test_a_second_copy_with_a_footer_is_a_duplicate(self) -> None:
        copy = PROPOSAL + (
            b"\r\n_____________________\r\nGroup mailing list -- group@lists.union.example\r\n"
            b"To unsubscribe send an email to group-leave@lists.union.example\r\n"
        )
        first, second = talk(PROPOSAL, copy)
        assert first.reading.words_digest == second.reading.words_digest
        assert second.reading.kind is Kind.DUPLICATE

    def test_an_equal_id_with_other_words_is_a_letter_with_a_warning(self) -> None:
        other = PROPOSAL.replace(b"every year", b"twice a year")
        second = talk(PROPOSAL, other)[1].reading
        assert second.kind is Kind.COMMENT
        assert second.warnings == ("the Message-ID came before with other words",)


class TestAuthor:
    def test_a_private_mailbox_gives_the_registered_address(self) -> None:
        member = Member(
            "h@post.syldavia.example", "Hans Amann", "Syldavia", "", ("hans@web.example",)
        )
        ctx = Context(lists=(LIST,), members=(member,), resolutions=("191",))
        r = read(mail("MOD", From="Hans <hans@web.example>"), ctx, Surroundings()).reading
        assert (r.author_email, r.author_known) == ("h@post.syldavia.example", AuthorKnown.LIST)
        assert r.affiliation == "Syldavia"

    @pytest.mark.parametrize(
        "headers",
        [
            {"Reply-To": f"Amalia Rassendyll <{AMALIA}>"},
            {"Reply-To": f"boss@else.example, Amalia Rassendyll <{AMALIA}>"},
            {"Reply-To": LIST, "Cc": f"Amalia Rassendyll <{AMALIA}>"},
            {"X-Original-From": f"Amalia Rassendyll <{AMALIA}>"},
            {"Reply-To": "Amalia <other@else.example>"},
        ],
    )
    def test_the_person_behind_a_list_is_found(self, headers: dict[str, str]) -> None:
        r = one("Yes.", From=f"Amalia Rassendyll via Int-Sect-Group <{LIST}>", **headers).reading
        assert (r.author_email, r.author_name) == (AMALIA, "Amalia Rassendyll")

    def test_sender_never_counts_against_from(self) -> None:
        assert one("Yes.", Sender=LIST).reading.author_name == "Hans Amann"

    def test_where_a_forward_is_the_content_its_writer_is_the_author(self) -> None:
        words = (
            "FYI\n\n---------- Forwarded message ----------\n"
            f"From: Amalia Rassendyll <{AMALIA}>\nDate: Mon, 2 Mar 2026\nSubject: view\nTo: x\n\n"
            "We propose to delete resolves 5 of Resolution 191.\n"
        )
        r = one(words, Subject="Fwd: view").reading
        assert r.author_email == AMALIA
        assert r.own_words == "We propose to delete resolves 5 of Resolution 191."

    @pytest.mark.parametrize(
        ("words", "capacity", "named"),
        [
            ("In my personal capacity, resolves 2 is long.", Capacity.PERSONAL, ()),
            ("As coordinator I note: resolves 2 is still open.", Capacity.COORDINATOR, ()),
            (
                "On behalf of the RCC administrations, we support resolves 2.",
                Capacity.REGIONAL_ORGANIZATION,
                ("RCC administrations",),
            ),
            (
                "On behalf of Ruritania, Borduria and Elbonia, we support resolves 2.",
                Capacity.SEVERAL_STATES,
                ("Ruritania", "Borduria", "Elbonia"),
            ),
            ("Au nom du TSAG, le point 2 du décide convient.", Capacity.ADVISORY_GROUP, ("TSAG",)),
        ],
    )
    def test_for_whom_somebody_speaks_is_in_the_words(
        self, words: str, capacity: Capacity, named: tuple[str, ...]
    ) -> None:
        r = one(words).reading
        assert (r.capacity, r.on_behalf_of) == (capacity, named)


class TestThread:
    def test_what_is_quoted_is_what_is_answered(self) -> None:
        other = mail("We like resolves 3 of Resolution 191 very much.", Message_ID="<o@x.example>")
        answer = mail(
            (
                "Agreed.\n\n> 2 that the list of subjects of common interest shall be "
                "reviewed every year;"
            ),
            Message_ID="<a@x.example>",
            In_Reply_To="<o@x.example>",
            Subject="Re: Resolution 191",
        )
        assert talk(PROPOSAL, other, answer)[2].reading.parent == "p@ruritania.example"

    def test_a_subject_without_references_joins_within_its_window(self) -> None:
        answer = mail("We support it.", Message_ID="<a@x.example>", Subject="RE: Resolution 191")
        assert talk(PROPOSAL, answer)[1].reading.parent == "p@ruritania.example"
        late = mail(
            "We support it.",
            Message_ID="<a@x.example>",
            Subject="RE: Resolution 191",
            Date="Tue, 01 Sep 2026 10:00:00 +0000",
        )
        assert talk(PROPOSAL, late)[1].reading.parent is None

    def test_a_reused_reply_button_begins_something_new(self) -> None:
        new = mail(
            "Here is the invitation.",
            Message_ID="<n@x.example>",
            Subject="Dinner",
            In_Reply_To="<p@ruritania.example>",
        )
        assert talk(PROPOSAL, new)[1].reading.parent is None

    def test_outlooks_thread_index_is_enough(self) -> None:
        root = b64encode(b"\x01" + bytes(range(21))).decode()
        below = b64encode(b"\x01" + bytes(range(21)) + b"\0\0\0\0\1").decode()
        first = mail(
            "MOD resolves 2\n\nthat it be so, in every year;",
            Thread_Index=root,
            Message_ID="<f@x.example>",
        )
        answer = mail(
            "We support it.",
            Message_ID="<a@x.example>",
            Subject="other",
            Thread_Index=below,
        )
        assert talk(first, answer)[1].reading.parent == "f@x.example"


class TestMeaning:
    def test_support_by_the_name_of_a_state_refers_to_its_proposal(self) -> None:
        answer = mail(
            "We support Ruritania.", Message_ID="<a@x.example>", Subject="Re: Resolution 191"
        )
        r = talk(PROPOSAL, answer)[1].reading
        assert (r.position, r.refers_to) == (Position.SUPPORT, "p@ruritania.example")
        assert r.provisions == ("191/resolves/2",)
        assert r.proposals == ()

    @pytest.mark.parametrize(
        ("words", "position"),
        [
            ("+1", Position.SUPPORT),
            ("We align ourselves with this.", Position.SUPPORT),
            ("Ruritania supports it, but we cannot.", Position.OPPOSE),
            ("We reserve our position on this text.", Position.COMMENT),
            ("Could you clarify who pays?", Position.QUESTION),
            ("Мы поддерживаем.", Position.SUPPORT),
            ("我们不能支持。", Position.OPPOSE),
            ("لا نؤيد هذا المقترح.", Position.OPPOSE),
            ("No podemos apoyar esta propuesta.", Position.OPPOSE),
            ("Nous ne sommes pas en mesure d'appuyer cette proposition.", Position.OPPOSE),
        ],
    )
    def test_where_an_answer_stands(self, words: str, position: Position) -> None:
        answer = mail(
            words,
            Message_ID="<a@x.example>",
            In_Reply_To="<p@ruritania.example>",
            Subject="Re: Resolution 191",
        )
        r = talk(PROPOSAL, answer)[1].reading
        assert (r.kind, r.position) == (Kind.COMMENT, position)

    def test_repeating_a_proposal_is_no_proposal(self) -> None:
        words = (
            "We support this:\n\nMOD resolves 2\n\n2 that the list of subjects of common interest "
            "shall be reviewed every year;"
        )
        answer = mail(
            words,
            Message_ID="<a@x.example>",
            In_Reply_To="<p@ruritania.example>",
            Subject="Re: Resolution 191",
        )
        r = talk(PROPOSAL, answer)[1].reading
        assert (r.proposals, r.position) == ((), Position.SUPPORT)

    def test_the_words_quoted_win_over_the_label(self) -> None:
        r = one(
            "Resolves 3 (“that liaison statements between groups of different Sectors should be "
            "answered within two meetings of the receiving group”) we have doubts."
        ).reading
        assert r.provisions == ("191/resolves/5",)
        assert len(r.warnings) == 1

    def test_a_redline_becomes_the_whole_wording(self) -> None:
        html = (
            "<p>Our edit to Resolution 191, instructs the Secretary-General:</p>"
            "<p>2 to report <s>annually</s><u>every two years</u> to the Council on the "
            "implementation of this resolution;</p>"
        )
        p = one(html, Content_Type="text/html; charset=utf-8").reading.proposals
        assert [(x.provision, str(x.action), x.text, x.source) for x in p] == [
            (
                "191/instructs-the-secretary-general/2",
                "MOD",
                (
                    "to report every two years to the Council on the implementation of this "
                    "resolution;"
                ),
                "html-redline",
            )
        ]

    def test_a_clause_pasted_with_changes_is_found_by_its_words(self) -> None:
        words = (
            "For Resolution 191 we would rather have:\n\nthat a subject studied in more than one "
            "Sector shall have two lead Sectors, designated by agreement among the advisory groups;"
        )
        (p,) = one(words).reading.proposals
        assert (p.provision, str(p.action)) == ("191/resolves/3", "MOD")

    def test_another_resolution_of_the_same_number_is_not_confused(self) -> None:
        assert (
            one("WTSA Resolution 58 instructs 1 is of interest.", Subject="x").reading.provisions
            == ()
        )


def test_it_was_received_when_the_engine_got_it_if_no_server_says() -> None:
    at = datetime(2026, 3, 3, 12, tzinfo=UTC)
    r = read(mail("x", Date=""), context(), Surroundings(arrived_at=at)).reading
    assert r.received_at == at


ANSWER = {"In-Reply-To": "<k3y@bot.example>", "From": "Hans <hans@web.example>"}


@pytest.mark.parametrize(
    ("headers", "known"),
    [
        ({}, AuthorKnown.VERIFIED),
        ({"Auto-Submitted": "auto-replied"}, AuthorKnown.CLAIMED),
        ({"In-Reply-To": "<another@bot.example>"}, AuthorKnown.CLAIMED),
        ({"From": "Eve <eve@web.example>"}, AuthorKnown.CLAIMED),
        ({"From": "", "In-Reply-To": "<to-the-list@bot.example>"}, AuthorKnown.CLAIMED),
    ],
)
def test_only_he_who_was_written_to_proves_himself_by_his_answer(
    headers: dict[str, str], known: AuthorKnown
) -> None:
    around = Surroundings(
        issued={"k3y@bot.example": "hans@web.example", "to-the-list@bot.example": ""}
    )
    raw = mail("As you say.", **(ANSWER | headers))
    assert read(raw, context(), around).reading.author_known is known


def test_a_question_on_the_text_to_the_bot_alone_is_a_comment_an_order_is_none() -> None:
    bot = context().bots[0]
    asked = one("Does resolves 4 of Resolution 191 cover rapporteurs?", To=bot)
    assert asked.signs.speaks
    assert asked.reading.position is Position.QUESTION
    assert not one("place 191-C3 under resolves 4 of Resolution 191", To=bot).signs.speaks


@pytest.mark.parametrize(
    ("words", "position"),
    [
        ("Ruritania may support the deletion, but Syldavia cannot.", Position.OPPOSE),
        ("We do not object to resolves 2, but we cannot yet support it.", Position.COMMENT),
    ],
)
def test_who_refuses_and_who_is_undecided(words: str, position: Position) -> None:
    assert one(f"On resolves 2 of Resolution 191: {words}").reading.position is position


def test_nobody_speaks_for_those_whom_a_clause_names() -> None:
    words = "MOD resolves 6\n\n6 that the Group shall take no decisions on behalf of any Sector;"
    assert one(words).reading.on_behalf_of == ()


@pytest.mark.parametrize("words", ['to read "{}"', "to read as follows: {}", ": {}"])
def test_a_wording_on_the_line_of_its_symbol_is_the_wording_alone(words: str) -> None:
    wording = "that the list of subjects of common interest shall be reviewed every year"
    (proposal,) = one(f"MOD resolves 2 {words.format(wording)}").reading.proposals
    assert proposal.text == wording
