"""A log or program in a mail costs no reading, and what people write is never taken for one."""

import pytest

from bot.reading.prose.machines import is_machine_made

LOG = (
    "Jul 31 16:31:40 backup1 kernel: RSP: 002b:00007ffeb2ed3ac8 EFLAGS: 00000246 ORIG_RAX: 0010 "
    "RAX: ffffffffffffffda RBX: 0000564a5c1d2a80 RCX: 00007f6a1bd3a3db RDX: 0000000000000000"
)
WORDS = {
    "en": "We propose that resolves 2 (a) and (b), as amended in 2022 (Rev. 3), read as follows: "
    "“2 that the list shall be reviewed every year, in the 6 languages, by 31 March;”.",
    "ru": "Предлагаем пункты 2 а) и 2 б) раздела «решает» (Пересм. 2022 г.) изложить в следующей "
    "редакции: «2 пересматривать перечень каждый год, на 6 языках, до 31 марта;».",
    "zh": "我们提议将做出决议第2段（a）和（b）改为：“2 每年以6种语文审议清单，至3月31日；”。" * 4,
    "ar": "نقترح أن يكون نص الفقرة 2 (أ) و(ب) من «يقرر» كما يلي: «2 أن تُراجع القائمة كل سنة "
    "باللغات الست قبل 31 مارس؛»، وذلك للأسباب المبينة أعلاه وفي مساهمتنا السابقة إلى الفريق.",
}


@pytest.mark.parametrize("language", WORDS)
def test_words_are_words(language: str) -> None:
    assert len(WORDS[language]) >= 150
    assert not is_machine_made(WORDS[language])


def test_a_log_is_none_and_a_short_line_may_be_anything() -> None:
    assert is_machine_made(LOG)
    assert is_machine_made(LOG + " é")
    assert not is_machine_made(LOG[:149])
