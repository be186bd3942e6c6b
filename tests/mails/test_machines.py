"""What no person wrote is nobody's comment, and what a person wrote is never a machine's.

Each line of `machines.txt` is a mail: its kind, who sends it, to whom, its subject and words.
None has a field or a part that says what it is; reports are about one and the same recipient.
"""

from email.header import Header
from pathlib import Path

import pytest

from bot.model.facts import Surroundings
from bot.reading.reader import read
from tests.mails.test_unseen import BOT, LIST, context

LINES = Path(__file__).with_name("machines.txt").read_text(encoding="utf-8").splitlines()
CASES = [line.split(" | ") for line in LINES if line and not line.startswith("#")]
MEMBERS = {
    "en": ("Miriam Adeyemi", "m.adeyemi@telecom.elbonia.example"),
    "fr": ("Hélène Marchetti", "helene.marchetti@telecom.sylvania.example"),
    "es": ("Lucía Montero", "l.montero@subtel.costaguana.example"),
    "ru": ("Игорь Стоянов", "i.stoyanov@minsvyaz.borduria.example"),
    "zh": ("林伟", "w.lin@miit.example"),
    "ar": ("سامي نصار", "s.nassar@tra.qaramia.example"),
    "de": ("Yetta Dornfeld", "y.dornfeld@regulator.graustark.example"),
}
FAILED = "v.klow@post.syldavia.example"


def _mail(sender: str, to: str, subject: str, words: str) -> bytes:
    name, address = MEMBERS.get(sender, ("", sender))
    if not name and "@" not in sender:  # what the list's own server puts to the list's name
        address = f"{sender.replace('group', 'int-sect-group', 1)}@{LIST.partition('@')[2]}"
    fields = {
        "From": f"{Header(name, 'utf-8').encode()} <{address}>" if name else address,
        "To": LIST if to.startswith("list") else BOT,
        "Subject": Header(subject, "utf-8").encode(),
        "Date": "Tue, 10 Mar 2026 09:12:11 +0000",
        "Message-ID": "<one@x.example>",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    if to.startswith("list"):
        fields |= {"List-Id": f"<{LIST.replace('@', '.')}>", "Precedence": "list"}
    if to.endswith("null"):
        fields |= {"Return-Path": "<>"}
    head = "".join(f"{name}: {value}\n" for name, value in fields.items())
    return f"{head}\n{words.replace('¶', chr(10))}\n".encode()


@pytest.mark.parametrize(
    ("kind", "sender", "to", "subject", "words"), CASES, ids=[f"{c[0]} {c[3]}"[:60] for c in CASES]
)
def test_who_wrote_it_is_known(kind: str, sender: str, to: str, subject: str, words: str) -> None:
    found = read(_mail(sender, to, subject, words), context(), Surroundings())
    assert found.reading.kind == kind
    assert found.signs.failed_recipients == ((FAILED,) if kind == "bounce" else ())
