"""Reports, receipts and notes of absence in the languages of the programs that write them."""

import pytest

from bot.mail.automatic import is_auto_reply, is_receipt, says_away
from bot.mail.parse import open_mail
from bot.mail.reports import delivery_report

GONE = "i.stoyanov@minsvyaz.borduria.example"


def _report(
    subject: str, text: str, sender: str = "MicrosoftExchange329e71ec88ae4615bbc3"
) -> bytes:
    head = f"From: <{sender}@x.example>\nTo: <iscg-bot@union.example>\nSubject: {subject}\n"
    return f"{head}Content-Type: text/plain; charset=utf-8\n\n{text}\n".encode()


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Teslim Edilemeyen: Note", "Bu alıcılara veya gruplara teslim edilemedi:"),
        ("Não é possível entregar: Note", "Falha na entrega a estes destinatários ou grupos:"),
        ("Niedostarczalne: Note", "Nie można dostarczyć do następujących adresatów lub grup:"),
        ("配信不能: Note", "次の受信者またはグループへの配信に失敗しました:"),
        ("Kan ikke leveres: Note", "Levering til disse modtagere eller grupper mislykkedes:"),
        ("Nedoručitelné: Note", "Doručení těmto příjemcům nebo skupinám se nezdařilo:"),
        ("Не удается доставить: Note", "Сбой доставки следующим получателям или группам:"),
    ],
)
def test_a_report_in_the_language_of_its_server_names_who_failed(subject: str, text: str) -> None:
    opened = open_mail(_report(subject, f"{text}\n\n{GONE}"))
    report = delivery_report(opened.root, opened.letter.text)
    assert report is not None
    assert report.recipients == (GONE,)


@pytest.mark.parametrize("action", ["delivered", "relayed", "expanded", "failed", "delayed"])
def test_a_report_of_success_is_a_receipt_and_no_bounce(action: str) -> None:
    fields = f"Reporting-MTA: dns; x.example\n\nFinal-Recipient: rfc822; {GONE}\nAction: {action}\n"
    raw = (
        "From: postmaster@x.example\nContent-Type: multipart/report; boundary=b;"
        " report-type=delivery-status\n\n--b\n\nA report.\n--b\n"
        f"Content-Type: message/delivery-status\n\n{fields}--b--\n"
    ).encode()
    opened = open_mail(raw)
    failed = action in ("failed", "delayed")
    assert (delivery_report(opened.root, opened.letter.text) is not None) == failed
    assert is_receipt(opened.letter, opened.root) != failed


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("開封済み: Note", "は、2026年3月10日 9:12 に開封されました。"),
        ("已读回执: Note", "这是邮件收条，您发给 M. Adeyemi 的信件已被接收。"),
        ("Okundu: Note", "10 Mart 2026 Salı 09:12 tarihinde okundu."),
        ("Letto: Note", "Il messaggio è stato letto in data martedì 10 marzo 2026."),
        ("Przeczytano: Note", "została przeczytana 10 marca 2026 09:12."),
        ("Nicht gelesen: Note", "Ihre Nachricht wurde ungelesen gelöscht, nicht gelesen."),
    ],
)
def test_a_receipt_by_its_subject_and_words(subject: str, text: str) -> None:
    opened = open_mail(_report(subject, text, "m.adeyemi"))
    assert is_receipt(opened.letter, opened.root)
    assert not is_receipt((other := open_mail(_report("Note", text))).letter, other.root)


def test_an_alias_of_exim_is_the_address_that_was_written_to() -> None:
    text = "The following address(es) failed:\n\n  box@store.example\n    (generated from {})\n"
    opened = open_mail(_report("Mail delivery failed", text.format(GONE), "Mailer-Daemon"))
    report = delivery_report(opened.root, opened.letter.text)
    assert report is not None
    assert report.recipients == (GONE,)


AWAY = [
    "Ich bin vom 9. bis 20. März im Urlaub. Ihre Nachricht wird nicht weitergeleitet.",
    "Estou de férias até 20 de março.",
    "Sono fuori ufficio fino al 20 marzo e risponderò al mio rientro.",
    "3月20日まで休暇をいただいております。",
    "3월 20일까지 출장으로 부재중입니다.",
    "Ik ben afwezig tot en met 20 maart.",
    "Jag är på semester till den 20 mars.",
    "Przebywam na urlopie do 20 marca.",
    "20 Mart tarihine kadar izinde olacağım.",
    "Απουσιάζω από το γραφείο έως τις 20 Μαρτίου.",
    "Я у відпустці до 20 березня.",
    "Tôi đang nghỉ phép đến hết ngày 20 tháng 3.",
    "אני בחופשה עד 20 במרץ.",
    "Нахожусь в отпуске по 20 марта включительно.",
    "I am on parental leave until September.",
    "Please note that Miriam Adeyemi no longer works for the Authority. Write to a@b.example.",
    "Je ne travaille plus au ministère. Merci d'écrire à Mme Caron.",
    "Я больше не работаю в министерстве. По всем вопросам обращайтесь к А. Ковач.",
    "Ya no trabajo en esta institución. Diríjase por favor a la Sra. Paz.",
    "本人已离职，请联系办公室。",
    "This mailbox is no longer monitored. Please use office@b.example instead.",
    "المكتب مغلق بمناسبة العيد حتى 12 أبريل.",
    "I am attending a training course and will only check my mail occasionally.",
    "Guten Tag, ich bin erkrankt und voraussichtlich ab Montag wieder im Dienst.",
    "En déplacement à l'étranger, je consulterai mes messages de façon irrégulière.",
    "Me encuentro en comisión de servicios fuera del país. Regreso el 20 de marzo.",
    "С 9 по 20 марта я в отпуске. В моё отсутствие вопросы решает А. Ковач.",
    "您好！我目前在休产假，工作由王先生代理，请与他联系。",
    "أنا حالياً في مهمة رسمية خارج البلاد وسأعود يوم 20 مارس.",
]


@pytest.mark.parametrize("words", AWAY)
def test_a_note_of_absence_is_known_by_its_words(words: str) -> None:
    letter = open_mail(_report("Re: Your comment", words, "m.adeyemi")).letter
    assert says_away(letter, words)
    assert not says_away(letter, f"Dear Amalia,\n\n{words}")  # no program knows whom it answers


@pytest.mark.parametrize(
    "words",
    [
        "This is an automatic confirmation that your message has reached the Ministry.",
        "This is an automated acknowledgement of your letter.",
        "Your mail is on hold. Please click the link below to verify that you are a real person.",
    ],
)
def test_what_a_machine_says_of_itself_tells_it(words: str) -> None:
    assert says_away(open_mail(_report("Re: Your comment", words, "info")).letter, words)


def test_over_the_list_people_tell_each_other_where_they_are() -> None:
    words = "Mr Kovacs no longer works for the Authority. Please write to me, I am in a conference."
    direct = _report("Change of delegate", words, "m.adeyemi")
    listed = b"List-Id: <int-sect-group.lists.union.example>\n" + direct
    assert says_away(open_mail(direct).letter, words)
    assert not says_away(open_mail(listed).letter, words)


@pytest.mark.parametrize(
    "words",
    [
        "Thank you for your message; our answer is pending approval by the ministry.",
        "We received your request for comments and will answer by Friday.",
        "Nous accusons réception de votre demande de commentaires.",
        "Ваше письмо ожидает ответа министра.",
        "The report is generated automatically each year.",
        "Resolves 5 is no longer needed.",
        "Elbonia will hold a training course on the work of the group; all are welcome.",
        "Коллеги, письмо получено, спасибо. Ответим на следующей неделе.",
        "Thank you for your comments, which we received and will answer.",
    ],
)
def test_a_person_who_uses_a_machines_words_is_a_person(words: str) -> None:
    letter = open_mail(_report("Re: Your comment", words, "m.adeyemi")).letter
    assert not says_away(letter, words)


@pytest.mark.parametrize(
    ("subject", "digest"),
    [
        ("Int-Sect-Group Digest, Vol 5, Issue 3", True),
        ("INT-SECT-GROUP Digest - 9 Mar 2026 to 10 Mar 2026 (#2026-12)", True),
        ("Digest for int-sect-group@groups.example - 3 updates in 2 topics", True),
        ("Re: Int-Sect-Group Digest, Vol 5, Issue 3", False),
        ("A digest of the comments on resolves 5", False),
    ],
)
def test_a_digest_of_the_list_is_nobodys_letter(subject: str, digest: bool) -> None:
    opened = open_mail(_report(subject, "Today's Topics:", "list"))
    assert is_auto_reply(opened.letter, opened.root.headers) == digest
