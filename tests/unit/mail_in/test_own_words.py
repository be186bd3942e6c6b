"""Whose words are whose, from what mail programs and people do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.mail.coloured import coloured_answers
from bot.mail.own_words import take_apart


@pytest.mark.parametrize(
    "introduction",
    [
        "On Mon, Mar 2, 2026 at 2:20 PM Amalia <\na.rassendyll@ruritania.example> wrote:",
        "Le lun. 2 mars 2026 à 14:20, Amalia <a@r.example> a écrit :",
        "El lun, 2 mar 2026 a las 14:20, Amalia (<a@r.example>) escribió:",
        "пн, 2 мар. 2026 г. в 14:20, Amalia <a@r.example>:",
        "Amalia <a@r.example> 于2026年3月2日周一 14:20写道：",
        "في الاثنين، 2 مارس 2026 في 2:20 م كتب Amalia <a@r.example>:",
        "Am 02.03.2026 um 14:20 schrieb Amalia:",
        '02.03.2026, 14:20, "Amalia" <a@r.example>:',
    ],
)
@pytest.mark.parametrize("mark", ["> ", ""])
def test_what_stands_under_an_attribution_is_quoted(introduction: str, mark: str) -> None:
    parts = take_apart(f"I agree.\n\n{introduction}\n\n{mark}resolves 2 should go.\n")
    assert parts.own == "I agree."


def test_answers_inside_a_quotation_come_in_order() -> None:
    parts = take_apart("On 2/3/2026 14:20, A wrote:\n> one?\n\nYes.\n\n> two?\n\nNo.\n")
    assert parts.own == "Yes.\n\nNo."


def test_a_greeting_a_closing_phrase_and_the_name_stay() -> None:
    parts = take_apart(
        "Dear all,\n\nfine.\n\nKind regards,\nHans Amann\nHead of Division\nTel. +99 6 555 0190\n"
    )
    assert parts.own == "Dear all,\n\nfine.\n\nKind regards,\nHans Amann"
    assert parts.signature == "Head of Division\nTel. +99 6 555 0190"


def test_a_postscript_is_the_writers() -> None:
    assert take_apart("Fine.\n\nRegards,\nHans\n\nP.S. And resolves 3?").own.endswith("resolves 3?")


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my iPhone",
        "Envoyé de mon iPhone",
        "发自我的 iPhone",
        "Отправлено с iPhone",
        "أُرسلت من الـ iPhone",
        "This email has been checked for viruses by Avast antivirus software.",
    ],
)
def test_what_devices_and_scanners_add_is_not_the_writers(line: str) -> None:
    assert take_apart(f"Fine.\n\n{line}").own == "Fine."


def test_a_block_with_a_closing_phrase_of_its_own_is_a_block_all_the_same() -> None:
    words = "We agree.\n\nBest regards,\nYetta Dornfeld"
    block = "Kind regards\n\nYetta Dornfeld\nHead of Unit\nTel. +999 1 555 0100"
    assert take_apart(f"{words}\n\n{block}").own == words
    other = "Kind regards\n\nTomasz Wierny"
    assert take_apart(f"{words}\n\n{other}\nHead of Unit").own == f"{words}\n\n{other}"


def test_a_banner_and_a_list_footer_are_nobodys() -> None:
    parts = take_apart(
        "This Message Is From an External Sender\nReport Suspicious\n"
        "[EXTERNAL]\n\nFine.\n____________________\nGroup mailing list -- group@lists.x.example\n"
        "To unsubscribe send an email to group-leave@lists.x.example\n"
    )
    assert parts.own == "Fine."


def test_an_unmarked_answer_between_known_lines_is_kept() -> None:
    quoted = ["We propose to review the list every year.", "The list is read by all the members."]
    quoted.append("It is published in the six languages.")

    def known(line: str) -> int:
        return 0 if line in quoted else -1

    text = "See below.\n\nFrom: A <a@r.example>\nSent: Monday\nTo: list\nSubject: x\n\n"
    text += f"{quoted[0]}\nToo often for us.\n{quoted[1]}\n{quoted[2]}\n"
    assert take_apart(text, known).own == "See below.\n\nToo often for us."


def test_answers_in_an_announced_colour_are_the_writers() -> None:
    html = (
        "<p>My comments in red.</p><p>From: A &lt;a@r.example&gt;</p><p>Sent: Monday</p>"
        "<p>To: list</p><p>Subject: x</p><p>We propose a yearly review.</p>"
        '<p><span style="color:red">Too often for us.</span></p><p>It is useful.</p>'
    )
    assert coloured_answers("My comments in red.", html) == {"Toooftenforus."}
    assert coloured_answers("No colour here.", html) == frozenset()


def test_prose_about_writing_is_no_attribution() -> None:
    text = "As the Chair wrote on 3 March 2026, this is fine. We propose:\n\nthat it be deleted."
    assert take_apart(text).own == text


@given(st.text(alphabet="> \n:@-_aOnwrote:From|", max_size=300))
def test_any_text_is_taken_apart_without_losing_a_line(text: str) -> None:
    parts = take_apart(text)
    assert len(parts.lines) == len(parts.zones) == len(text.split("\n"))


def test_who_begins_with_the_signatures_mark_still_wrote_the_words() -> None:
    assert take_apart("-- \nWe cannot support resolves 2.").own == "We cannot support resolves 2."
    assert take_apart("-- \nHans Amann").own == ""
    assert take_apart("\n\nSent from my iPhone").own == ""


def test_an_elision_above_the_marks_leaves_the_answers_standing() -> None:
    text = "On 2/3/2026 14:20, A wrote:\n[...]\n> two years\n\nOne year would do.\n"
    assert take_apart(text).own == "One year would do."


def test_a_sentence_about_a_mailing_list_is_no_footer() -> None:
    text = "Thanks. I have posted to the other mailing list\nwith some more information."
    assert take_apart(text).own == text


def test_an_answer_typed_where_the_quotation_should_be_is_kept_when_no_letter_has_it() -> None:
    text = "On Mon, 2 Mar 2026, A <a@r.example> wrote:\n\nOne year would do, we think.\n"
    assert take_apart(text, lambda _line: -1).own == "One year would do, we think."


def test_a_line_that_a_mailbox_file_has_marked_is_the_writers() -> None:
    parts = take_apart("Hello,\n\n>From May on we meet monthly.\n\nHans\n")
    assert ">From May on" in parts.own


@pytest.mark.parametrize(
    "introduction",
    [
        "----- Forwarded Message ----- From: A B <a@r.example>To: c@s.example: Monday",
        "Date: Mon, 2 Mar 2026 14:20:00 +0100\nTo: list@union.example\n",
    ],
)
def test_headers_run_together_or_without_a_writer_begin_a_quotation(introduction: str) -> None:
    parts = take_apart(f"I agree.\n\n{introduction}\nresolves 2 should go.\n")
    assert parts.own == "I agree."


def test_a_date_and_a_place_in_an_invitation_are_the_writers() -> None:
    text = "We meet again.\n\nDate: 12 May 2026, 14:00\nTo: all members\n\nSee you there."
    assert take_apart(text).own == text


def test_an_answer_on_the_line_of_the_introduction_is_kept() -> None:
    text = "We agree. On Mon, Mar 2, 2026 at 2:20 PM A B <a@b.example> wrote:\n> Why annual?\n"
    assert take_apart(text).own == "We agree."


def test_arrows_on_both_sides_are_no_quotation() -> None:
    text = "See the page below.\n>>> https://union.example/docs <<<\nRegards"
    assert take_apart(text).own == text


def test_an_address_that_broke_out_of_its_quotation_is_no_answer() -> None:
    text = "We agree.\n\n> the draft (see\n(https://union.example/a) >\n> is annual\n"
    assert take_apart(text).own == "We agree."


def test_answers_in_brackets_are_kept_where_the_words_above_say_so() -> None:
    below = (
        "\n\nFrom: A B <a@b.example>\nSent: 2 March 2026\nTo: c@d.example\nSubject: x\n\nA text."
    )
    text = f"Please see below.{below}\n\n[HA] We agree,\nand thank you.\n\nMore text."
    assert take_apart(text).own == "Please see below.\n\n[HA] We agree,\nand thank you."
    assert take_apart(text.replace("see below", "consider")).own == "Please consider."


def test_a_quotation_whose_first_line_lost_its_mark_does_not_take_the_answer_with_it() -> None:
    text = (
        "Il giorno martedì 28 aprile 2026 23:15:31 UTC+2, A B ha scritto:\n\n"
        "Well, for short texts the review every second year is surely the better \n"
        "> one. But we assumed that it was annual.\n>\n\n\nSyldavia asks for an answer.\n"
    )
    assert take_apart(text).own == "Syldavia asks for an answer."


def test_what_a_machine_printed_is_no_introduction() -> None:
    text = (
        "Here is what the server says:\n\n   3   8   97   3   active since 2026\n"
        "root@server1:~# show --all 10:15\n/list/191:\n        Name : resolves\n"
        "        State : open\n\nHans"
    )
    assert take_apart(text).own == text


def test_an_answer_whose_quotation_was_cut_away_is_kept() -> None:
    text = "On 02/03/2026 14:20, A B wrote:\n\nWe support resolves 2.\n\nHans"
    assert take_apart(text).own == "We support resolves 2.\n\nHans"


@pytest.mark.parametrize(
    "introduction",
    [
        "On Mon, 3 Feb 2026 at 20:46, A B<ab@x.example> wrote:   ",
        "Le lun. 3 févr. 2026 à 20:46, A B<ab@x.example> a écrit :   ",
        "El lun., 3 de feb. de 2026 a la(s) 20:46, A B<ab@x.example> escribió:   ",
        "пн, 3 февр. 2026 в 20:46 A B<ab@x.example> написал(а):   ",
        "于 2026年2月3日 周一 20:46， A B<ab@x.example> 写道：   ",
        "في الإثنين، 3 فبراير، 2026 في 8:46 م، كتب A B<ab@x.example>:   ",
        'On 02/03/2026 at 9:19 AM, "A B"  wrote:',
        "On Wed, Feb 3, 2026 12:34 AM, ab@x.example wrote:> ",
    ],
)
def test_an_introduction_may_share_its_line_with_what_it_quotes(introduction: str) -> None:
    text = f"We agree.\n\n  {introduction}Would June suit you?\nIt is our last point.\n"
    assert take_apart(text).own == "We agree."


def test_the_signature_above_a_lists_footer_is_a_signature() -> None:
    block = "-- \nHans Amann\nSyldavia's  numbers   and names"
    footer = '-- \nTo unsubscribe from this list: send the line "unsubscribe iscg" in a message'
    assert take_apart(f"We agree.\n\n{block}\n\n{footer} to x@lists.example\n").own == "We agree."


def test_a_scanner_may_need_three_lines() -> None:
    note = "This message has been scanned for viruses and\ndangerous content by A, and is\nclean."
    assert take_apart(f"We agree.\n\n{note}\n").own == "We agree."
    own = "This message has been checked by our ministry\nand says what we think."
    assert take_apart(f"We agree.\n\n{own}\n").own == f"We agree.\n\n{own}"


def test_a_help_desks_own_mail_is_no_quotation() -> None:
    text = "##- Please type your reply above this line -##\n\nYour request has been received."
    assert take_apart(text).own == text


def test_an_introduction_on_the_line_of_another_leaves_the_answer() -> None:
    text = (
        "On 3/3/26 1:39 AM, A B wrote:>\nOn 02/03/26 09:25, C D wrote:\n>> Why annual?\n"
        "> Because.\n\nWe support it.\n"
    )
    assert take_apart(text).own == "We support it."


WORDS_LIKE_SIGNATURES = [
    "We agree.\n\nRegards\n\nHans\n\nAlso, resolves 4 needs the view of the Secretariat",
    "Cordialement,\n\nHans\n\nLe point 5 doit être supprimé par la direction",
    (
        "Dear all,\n\n"
        "Please find our position in brief:\n\n"
        "- resolves 2: support\n- resolves 5: oppose\n\n"
        "Thank you,\n\n"
        "Hans"
    ),
    ("Chers collègues,\n\nNous appuyons.\n\nMerci,\n\nHans\n\nPS : et le point 4 aussi."),
    (
        "Dear all,\n\n"
        "Thank you.\n\n"
        "The administration of Syldavia supports resolves 2.\n\n"
        "The delegation of Ruritania asked why."
    ),
    ("Dear all,\n\nThanks\n\nOn resolves 4 we have a question.\nDoes the office pay?"),
    ("Dear colleagues,\n\nTel: see the note\n\nWe support resolves 2."),
    ("Hello,\n\n--\n\nWe support resolves 2 and ask for more time."),
    ("We have three points\n---\nfirst, resolves 2 is fine\n---\nsecond, resolves 4 is not"),
    (
        "Dear all,\n\n"
        "confidential information must not be disclosed: this is what resolves 3 says to the "
        "addressee, and we ask to delete 'unauthorized dissemination' from it.\n\n"
        "Hans"
    ),
    (
        "Уважаемые коллеги!\n\n"
        "Спасибо\n\n"
        "Предлагаем исключить пункт 5.\nОбоснование: он устарел.\n\n"
        "Ганс"
    ),
    ("各位：\n\n谢谢！\n\n我们建议删除第5段。\n理由：已过时。\n\n阿曼"),
    ("الزملاء،\n\nشكراً\n\nنقترح حذف الفقرة 5.\nالأسباب: لم تعد لازمة.\n\nهانس"),
    ("Dear all,\n\nKind regards from Geneva! We support resolves 2.\n\nHans"),
    (
        "Estimados colegas:\n\n"
        "Gracias.\n\n"
        "Proponemos suprimir el resuelve 5.\nMotivos: está obsoleto.\n\n"
        "Hans Amann\nDirector"
    ),
    (
        "Dear all,\n\n"
        "To unsubscribe members who are silent, as resolves 3 proposes, is not acceptable.\n\n"
        "Hans"
    ),
    (
        "Dear all,\n\n"
        "MOD resolves 5\n\n"
        "5 that liaison statements between groups of different Sectors should be answered "
        "within three months; the office shall publish them at https://union.example/ls\n\n"
        "Reasons: speed.\n\n"
        "Best regards,\n\n"
        "Hans"
    ),
    (
        "We agree.\n\n"
        "Best\n\n"
        "1. resolves 2: ok\n2. resolves 4: ok\n3. instructs the Director 2: to be discussed "
        "with the Bureau of the group"
    ),
]


@pytest.mark.parametrize("words", WORDS_LIKE_SIGNATURES)
def test_words_under_a_closing_phrase_or_a_dash_are_kept(words: str) -> None:
    assert take_apart(words).own == words


@pytest.mark.parametrize(
    "line",
    [
        "This e-mail and any attachments are confidential.",
        "This message may contain confidential information.",
        "Ce message et ses pièces jointes sont confidentiels.",
        "Aviso: este mensaje puede contener información confidencial.",
        "Это сообщение может содержать конфиденциальную информацию.",
        "本邮件可能含有保密信息。",
        "هذه الرسالة قد تحتوي على معلومات سرية.",
    ],
)
@pytest.mark.parametrize("gap", ["", "\n"])
def test_a_short_disclaimer_hides_no_signature(line: str, gap: str) -> None:
    words = "Dear all,\n\nfine.\n\nKind regards,\nHans\n\nHans Amann\nHead of Division\n"
    parts = take_apart(f"{words}Tel. +99 6 555 0190\n{gap}{line}\n")
    assert parts.own == "Dear all,\n\nfine.\n\nKind regards,\nHans"


def test_what_the_writer_says_of_his_own_mail_is_no_disclaimer() -> None:
    words = "Dear all,\n\nresolves 5 should go.\n\nThis message is confidential."
    assert take_apart(words).own == words


@pytest.mark.parametrize(
    "head",
    [
        "From: Ada Moravec\nSent: Monday, March 2, 2026\nTo: Hans Amann\nSubject: resolves 5",
        "*From:* Ada Moravec\n*Date:* Mar 2, 2026\n*To:* Hans Amann\n*Subject:* resolves 5",
        "________________________________\nFrom: Ada Moravec\nTo: Hans Amann\nSubject: resolves 5",
        "De : Ada Moravec\nEnvoyé : 2 mars 2026 à 14 h 20\nÀ : Hans Amann\nObjet : point 5",
        "发件人: 莫拉维茨\n日期: 2026年3月2日\n收件人: 阿曼\n主题: 做出决议5",
        "من: Ada\nتم الإرسال: ٢ مارس ٢٠٢٦ ٠٢:٢٠ م\nإلى: Hans\nالموضوع: الفقرة 5",
    ],
)
@pytest.mark.parametrize("words", ["Agreed.", "Dear Ada,\n\nagreed.\n\nBest regards,\nHans"])
def test_a_header_without_address_and_clock_below_the_words(head: str, words: str) -> None:
    assert take_apart(f"{words}\n\n{head}\n\nResolves 5 should go.").own == words


def test_the_name_of_him_who_is_quoted_is_a_mark() -> None:
    quoted = '>>>>> "Reindl" == R. Harald <h@x.example> writes:\n\nReindl> Too often.\n>> Why?\n'
    text = quoted + "\nReindl> We have no time\nReindl> for that.\n\nWe have.\n"
    assert take_apart(text, author="John Stoffel").own == "We have."
    own = "Graustark> We agree.\nGraustark> And so do others."
    assert take_apart(own, author="Yetta Dornfeld, Graustark").own == own


def test_words_typed_between_an_introduction_and_the_marked_lines_are_the_writers() -> None:
    quoted = "The list of subjects should be reviewed every year."
    text = f"On 08/08/2024 18:12, A B wrote:\n\nAn update: it is not needed.\n\n> {quoted}\n"
    assert take_apart(text, lambda line: 0 if line == quoted else -1).own == (
        "An update: it is not needed."
    )


def test_dots_for_what_was_left_out_of_a_quotation_are_no_words() -> None:
    assert take_apart("> One.\n\n[...]\n\n> Two.\n\nWe agree.").own == "We agree."
    assert take_apart("We agree...\n\n...\n\nand wait.").own == "We agree...\n\n...\n\nand wait."


def test_what_follows_a_colon_under_the_name_is_no_signature() -> None:
    text = "Thanks,\nAnn Bell\n\nThe following changes are in this text:\nhttps://x.example/a"
    assert take_apart(text).own == text


def test_a_header_whose_labels_stand_alone_begins_a_quotation() -> None:
    words = "We support this.\n\nAnn Bell"
    head = (
        "A B <a@r.example>\nSent by: group-bounces@x.example\n09/03/2026 14:20\nPlease respond to\n"
        "A B <a@r.example>\n\n\nTo\ngroup@x.example\ncc\n\nSubject\nResolution 191\n\n"
    )
    assert take_apart(f"{words}\n\n\n{head}MOD resolves 2\n\nthat it be so;").own == words


@pytest.mark.parametrize("head", ["Исходное:", "Original:", "原始信息：", "--- Original ---"])
def test_a_heading_above_a_wording_is_no_mail_answered(head: str) -> None:
    text = f"We propose:\n\n{head}\n\n5 every two years\n\nProposed:\n\n5 every year\n\nAnn"
    assert take_apart(text).own == text
    header = "We agree.\n\n--- Original ---\nFrom: A <a@x.example>\nTo: b\nSubject: c\n\nWhy?"
    assert take_apart(header).own == "We agree."


def test_arrows_that_do_not_match_are_marks() -> None:
    assert take_apart("> It is\n>>>   (1 <<\n> so.\n\nWe agree.").own == "We agree."
    assert take_apart("> It is so.\n\n>> We agree. <<").own == ">> We agree. <<"
