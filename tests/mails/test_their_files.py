"""Whose the files of a mail are: the writer's, another's that he speaks of or hands on, or his own
mended ones; in six languages, whatever name stands beside the marks."""

from email.message import EmailMessage

import pytest

from bot.model.facts import Surroundings
from bot.model.letters import Kind
from bot.model.readings import Position, Reading
from bot.reading.reader import read_conversation
from tests.mails.letters import LIST, WRITER
from tests.mails.measure import context
from tests.mails.test_sent_files import changed
from tests.mails.word_files import MAKERS

PLACES = {"191/resolves/2", "191/resolves/5", "191/resolves/7"}
SPOKEN_OF = {
    ("en", Position.SUPPORT): "We support the attached proposals of Ruritania.",
    ("fr", Position.SUPPORT): "Nous appuyons les propositions de la Ruritanie ci-jointes.",
    ("es", Position.SUPPORT): "Apoyamos las propuestas adjuntas de Ruritania.",
    ("ru", Position.SUPPORT): "Поддерживаем прилагаемые предложения Руритании.",
    ("zh", Position.SUPPORT): "我们支持所附的卢里塔尼亚提案。",
    ("ar", Position.SUPPORT): "نؤيد مقترحات روريتانيا المرفقة.",
    ("en", Position.OPPOSE): "We cannot agree with the changes in the attached document.",
    ("fr", Position.OPPOSE): "Nous ne pouvons accepter les modifications du document ci-joint.",
    ("es", Position.OPPOSE): "No podemos aceptar los cambios del documento adjunto de Ruritania.",
    ("ru", Position.OPPOSE): "Мы не можем согласиться с изменениями в приложенном документе.",
    ("zh", Position.OPPOSE): "我们不能同意所附卢里塔尼亚文件中的修改。",
    ("ar", Position.OPPOSE): "لا يمكننا قبول التعديلات الواردة في وثيقة روريتانيا المرفقة.",
    ("en", Position.QUESTION): "Why does Ruritania want these changes in the attached document?",
    ("fr", Position.QUESTION): "Pourquoi la Ruritanie veut-elle cela dans le document ci-joint ?",
    ("ru", Position.QUESTION): "Почему Руритания предлагает это в приложенном документе?",
}
ACCEPTED = (
    ("en", "We can accept the attached text."),
    ("en", "The attached draft is acceptable to Syldavia."),
    ("fr", "Nous pouvons accepter le texte ci-joint."),
    ("es", "Podemos aceptar el texto adjunto."),
    ("ru", "Мы можем принять прилагаемый текст."),
    ("zh", "我们可以接受所附案文。"),
    ("ar", "يمكننا قبول النص المرفق."),
)
HANDED_ON = (
    ("en", "Please find attached the contribution of Ruritania."),
    ("es", "Adjunto la propuesta de Ruritania."),
    ("ru", "Направляю в приложении вклад Руритании."),
    ("zh", "随附卢里塔尼亚的文稿。"),
    ("ar", "تجدون طيه مساهمة روريتانيا."),
    ("en", "For ease of reference I attach the chair's compromise text."),
    ("fr", "Je joins, pour mémoire, le texte de compromis du président (ci-joint)."),
    ("es", "Adjunto, a título de referencia, el texto de la Presidenta."),
    ("ru", "Для справки прилагаю текст Председателя."),
    ("zh", "随附主席的折中案文，供参考。"),
    ("ar", "مرفق طيه نص الرئيس للاطلاع."),
    ("en", "Attached is a compilation of the proposals received so far."),
    ("fr", "Veuillez trouver ci-joint la compilation des propositions reçues."),
    ("es", "Adjunto la recopilación de las propuestas recibidas."),
    ("ru", "Прилагаю свод поступивших предложений."),
    ("zh", "随附已收到提案的汇编。"),
    ("ar", "تجدون طيه تجميعاً للمقترحات الواردة."),
    ("en", "Please find attached the minutes of our last meeting."),
    ("fr", "Veuillez trouver ci-joint le procès-verbal de la réunion."),
    ("es", "Adjunto el acta de la última reunión."),
    ("ru", "Направляю протокол собрания."),
    ("zh", "随附会议纪要。"),
    ("ar", "تجدون طيه محضر الاجتماع."),
)
CONTAINED = {
    "en": "Syldavia fully supports Ruritania's proposals as contained in the attached file.",
    "fr": "La Syldavie souscrit aux propositions de la Ruritanie figurant dans le fichier joint.",
    "es": "Syldavia respalda las propuestas de Ruritania que figuran en el archivo adjunto.",
    "ru": "Сильдавия поддерживает предложения Руритании, содержащиеся во вложенном файле.",
    "zh": "西尔达维亚完全支持附件中卢里塔尼亚的提案。",
    "ar": "تؤيد سيلدافيا مقترحات روريتانيا الواردة في الملف المرفق.",
}
OF_HIS_OWN = (
    ("en", "We support the proposal of Ruritania and attach a text that goes further."),
    ("en", "We cannot agree with the proposal of Ruritania; please find attached an alternative."),
    ("en", "We attach the text of Ruritania with our additions."),
    ("en", "Please find attached the joint contribution of Ruritania and Syldavia."),
    ("en", "On behalf of Ruritania I attach its contribution."),
    ("en", "Please find attached comments on the proposal of Ruritania."),
    ("en", "We support the attached proposal of Ruritania with the changes shown in red."),
    ("en", "We agree with Ruritania that two years is too long; the attached text says so."),
    ("en", "Would Ruritania agree to the attached text?"),
    ("en", "The attached text is acceptable if resolves 5 is deleted, as shown."),
    ("en", "We hope that colleagues can accept the attached text."),
    ("en", "Attached are changes to the chair's text."),
    ("en", "I attach the chair's text, marked up."),
    ("en", "Please find attached Syldavia's text."),
    ("en", "Following the compilation of proposals, we attach further changes."),
    ("en", "The attached contribution is submitted for the compilation of proposals."),
    ("fr", "Comme convenu dans le compte rendu, veuillez trouver ci-joint un texte."),
    ("fr", "Nous appuyons la Ruritanie et joignons une contre-proposition (ci-jointe)."),
    ("fr", "Nous ne pouvons accepter ce délai ; voir les modifications proposées ci-jointes."),
    ("fr", "Nous appuyons la Ruritanie et proposons le texte ci-joint."),
    ("es", "Apoyamos la propuesta de Ruritania y proponemos el texto adjunto."),
    ("es", "¿Aceptaría Ruritania el texto adjunto?"),
    ("ru", "Поддерживаем предложение Руритании и предлагаем прилагаемую формулировку."),
    ("es", "Adjunto cambios al texto de la Presidenta."),
    ("ru", "Прилагаю изменения к тексту Председателя."),
    ("zh", "随附对主席案文的修改。"),
    ("ar", "مرفق طيه تعديلات على نص الرئيس."),
    ("ru", "Поддерживаем прилагаемое предложение Руритании с нашими правками."),
    ("zh", "我们支持卢里塔尼亚的提案，并提出所附案文。"),
    ("zh", "卢里塔尼亚能否接受所附案文？"),
    ("ar", "نؤيد مقترح روريتانيا ونقترح النص المرفق."),
    ("ar", "هل توافق روريتانيا على النص المرفق؟"),
)
MENDED = (
    ("en", "The file sent this morning contained an error; a new one is attached."),
    ("en", "Please replace our contribution of yesterday by the attached version."),
    ("fr", "Le fichier envoyé ce matin contenait une erreur ; en voici un autre."),
    ("fr", "Merci de remplacer notre contribution d'hier par la version ci-jointe."),
    ("es", "El archivo que envié esta mañana contenía un error; adjunto otro."),
    ("es", "Les ruego sustituyan nuestra contribución de ayer por la versión adjunta."),
    ("ru", "В файле, отправленном утром, была ошибка. Прилагаю другой."),
    ("ru", "Просим заменить наш вчерашний вклад прилагаемым вариантом."),
    ("zh", "今早发送的文件有误，请以所附版本为准。"),
    ("zh", "请以附件替换我方昨天的文稿。"),
    ("ar", "احتوى الملف المرسل صباح اليوم على خطأ، وتجدون طيه غيره."),
    ("ar", "يرجى الاستعاضة عن مساهمتنا المرسلة أمس بالنسخة المرفقة."),
)


def _sent(words: str, language: str, number: int = 1) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = WRITER, LIST, "Resolution 191"
    mail["Message-ID"], mail["Date"] = f"<{number}@s.example>", f"Tue, {number} Mar 2026 10:00:00"
    if number > 1:
        mail["In-Reply-To"] = "<1@s.example>"
    mail.set_content(f"{words}\n\nHans Amann\n")
    lines, _ = changed(language, counted=False)
    data = MAKERS["Word for the web"](lines)
    mail.add_attachment(data, "application", "octet-stream", filename=f"191-{number}.docx")
    return bytes(mail)


def _read(*mails: bytes) -> Reading:
    return read_conversation([(mail, Surroundings()) for mail in mails], context())[-1].reading


@pytest.mark.parametrize(("language", "position"), SPOKEN_OF)
def test_a_file_that_is_spoken_of_as_anothers_proposes_nothing(
    language: str, position: Position
) -> None:
    found = _read(_sent(SPOKEN_OF[language, position], language))
    assert (found.kind, found.position, found.proposals) == (Kind.COMMENT, position, ())
    assert set(found.provisions) == PLACES


@pytest.mark.parametrize(("language", "words"), ACCEPTED)
def test_who_can_accept_what_is_attached_did_not_write_it(language: str, words: str) -> None:
    found = _read(_sent(words, language))
    assert (found.position, found.proposals) == (Position.SUPPORT, ())
    assert set(found.provisions) == PLACES


@pytest.mark.parametrize(("language", "words"), HANDED_ON)
def test_who_hands_on_what_others_wrote_proposes_nothing(language: str, words: str) -> None:
    found = _read(_sent(words, language))
    assert found.proposals == ()
    assert found.position in (Position.NONE, Position.COMMENT)


@pytest.mark.parametrize("language", CONTAINED)
def test_who_supports_what_a_file_of_anothers_contains_proposes_nothing(language: str) -> None:
    found = _read(_sent(CONTAINED[language], language))
    assert (found.position, found.proposals) == (Position.SUPPORT, ())
    assert set(found.provisions) == PLACES


@pytest.mark.parametrize(("language", "words"), OF_HIS_OWN)
def test_a_file_beside_words_on_anothers_is_the_writers(language: str, words: str) -> None:
    found = _read(_sent(words, language))
    assert found.position is Position.AMEND
    assert {p.provision for p in found.proposals} == PLACES


@pytest.mark.parametrize(("language", "words"), MENDED)
def test_a_file_in_the_place_of_one_sent_before_corrects_it(language: str, words: str) -> None:
    opening = {"en": "Our changes are attached.", "zh": "随附我方的修改。"}
    first = _sent(opening.get(language, opening["en"]), language)
    found = _read(first, _sent(words, language, 2))
    assert (found.position, found.refers_to) == (Position.CORRECT, "1@s.example")
