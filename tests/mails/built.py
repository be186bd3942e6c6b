"""Mails that hypothesis puts together from what mails are made of, rightly and wrongly."""

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

_LINES = (
    "> ", ">> > ", "On Tue, 3 Mar 2026 at 10:00, Hans Amann <h@post.syldavia.example> wrote:",
    "-----Original Message-----", "From: Hans Amann", "Sent: Tuesday", "Le 3 mars 2026, A a écrit:",
    "Пишет Иван:", "在 2026年3月3日，Li 写道:", "كتب أحمد:", "-- ", "_______", "Sent from my phone",
    "resolves 3", "considering a)", "191/resolves/3/ii", "MOD", "ADD 6 bis", "SUP", "NOC", "+1",
    "We support Ruritania.", "nous appuyons", "поддерживаем", "支持", "نؤيد", "on behalf of RCC",
    "replace “shall” by “should” in resolves 3", "delete 'annually'", "[EXTERNAL]", "(a)", "1 to 3",
    "191-C12", "A-7", "confirm", "Resolution 58 (Rev. Bucharest, 2022)", "invites Member States",
    "<p>", "</p>", "<blockquote type=cite>", "</div>", "<table><tr><td>", "<!--", "<style>p{color:",
    "<s>shall</s>", "<ins>", "<span style='color:red'>", "&nbsp;&#0;&#x110000;", "=E9=\n", "=3D",
    "begin 644 a.docx", "-----BEGIN PGP SIGNED MESSAGE-----", "--b", "--b--", "BEGIN:VCALENDAR",
    "Final-Recipient: rfc822; a@b.example", "Action: failed", "0KDQtdC30L7Qu9GO0YbQuNGP", "\t", "",
)  # fmt: skip
_TYPES = (
    "text/plain", "text/html", "text/plain; charset=gb2312", "text/html; charset=koi8-r",
    "text/plain; charset=utf-16", "text/plain; charset=utf-7", "text/plain; charset=x-unknown",
    "text/plain; format=flowed; delsp=yes", "multipart/mixed; boundary=b", "multipart/alternative",
    'multipart/report; boundary="b"; report-type=delivery-status', "message/rfc822",
    "message/delivery-status", 'multipart/signed; boundary=b; protocol="application/pgp"',
    "application/ms-tnef; name=winmail.dat", "application/pkcs7-mime", "text/calendar", "a/b/c;;=",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document; name*=u''%zz.docx",
)  # fmt: skip
_NAMES = (
    "From", "From", "To", "Cc", "Reply-To", "Sender", "Subject", "Subject", "Date", "Message-ID",
    "In-Reply-To", "References", "Thread-Index", "Thread-Topic", "Received", "List-Id", "List-Post",
    "Auto-Submitted", "X-Original-From", "Resent-From", "Content-Disposition", "ISCG-Effect", "",
    "Authentication-Results", "X-Failed-Recipients", "Importance", " folded", "Return-Path",
)  # fmt: skip
_VALUES = (
    "Hans Amann via list <int-sect-group@lists.union.example>", "<>", "<a@b.example> <a@b.example>",
    "=?utf-8?b?0KDQtdC3?= =?gb2312?q?=C4=E3?= =?x?z?y?=", "=?unknown-8bit?b?/v8=?=", "Re: [x] Fwd:",
    "bot@union.example", "h.amann@post.syldavia.example", "Tue, 99 Foo 2026 25:61 +9999", "auto-",
    "Tue, 03 Mar 2026 10:00:00 +0100", "AdiqVd0=", '"a\\"b" (c (d) <e@[1.2.3.4]>', ',;:<>@"(\\',
    "attachment; filename*0*=utf-8''%e4; filename*1=\"b.docx\"", "Résolution 191", "résolution 58",
)  # fmt: skip
_CODINGS = ("7bit", "8bit", "base64", "quoted-printable", "x-uuencode", "binary", "?")

_odd = st.text(max_size=20) | st.binary(max_size=12).map(lambda b: b.decode("latin-1"))
_value = st.lists(st.sampled_from(_VALUES) | _odd, max_size=3).map(" ".join)
_field = st.tuples(st.sampled_from(_NAMES), _value).map(": ".join)
_kind = st.tuples(st.sampled_from(_TYPES), st.sampled_from(_CODINGS)).map(
    lambda two: f"Content-Type: {two[0]}\nContent-Transfer-Encoding: {two[1]}"
)
_body = st.lists(st.sampled_from(_LINES) | _odd, max_size=12).map("\n".join)
_part = st.tuples(_kind, _body).map(lambda two: f"--b\n{two[0]}\n\n{two[1]}\n")
_mail = st.tuples(
    st.lists(_field | _kind, max_size=8).map("\n".join), _body, st.lists(_part, max_size=3)
).map(lambda three: f"{three[0]}\n\n{three[1]}\n{''.join(three[2])}")
mails = st.tuples(
    _mail, st.sampled_from(("utf-8", "latin-1", "utf-16", "gb18030")), st.sampled_from("\n\r")
).map(lambda t: t[0].replace("\n", "\r\n" if t[2] == "\r" else "\n").encode(t[1], "replace"))
"""Bytes of one mail each."""


def drawn(number: int, count: int) -> list[bytes]:
    """At most so many different mails, the same for the same number."""
    found: list[bytes] = []

    @seed(number)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    @given(mails)
    def draw(raw: bytes) -> None:
        found.append(raw)

    draw()
    return found
