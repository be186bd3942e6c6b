"""Archives are read mail by mail, from any place on, whatever wrote them."""

import gzip
import mailbox
import os
import tracemalloc
from pathlib import Path

import pytest

from bot.edges import files
from bot.model.arrivals import Found, Unread


def mails(path: Path, start: int = 0) -> list[Found]:
    """All mails of an archive in which everything can be read."""
    found = list(files.mails(path, start))
    assert [f for f in found if isinstance(f, Unread)] == []
    return [f for f in found if isinstance(f, Found)]


def raw(number: int, body: str = "resolves 2") -> bytes:
    return f"Subject: {number}\nMessage-ID: <{number}@r.example>\n\n{body}\n".encode()


def mbox(path: Path, *mails: bytes, end: bytes = b"\n") -> Path:
    separator = b"From amal@ruritania.example Mon Mar  2 09:00:00 2026\n"
    path.write_bytes(b"".join(separator + mail + end for mail in mails))
    return path


def test_an_mbox_gives_the_mails_that_were_put_in(tmp_path: Path) -> None:
    path = mbox(tmp_path / "a.mbox", raw(0), raw(1), raw(2))
    found = mails(path)
    assert [f.raw for f in found] == [raw(0), raw(1), raw(2)]
    assert {f.total for f in found} == {path.stat().st_size}
    assert {f.source for f in found} == {str(path)}


def test_an_mbox_can_be_gone_on_with_at_each_place(tmp_path: Path) -> None:
    path = mbox(tmp_path / "a.mbox", *map(raw, range(5)))
    places = [f.position for f in mails(path)]
    for count, place in enumerate(places):
        again = mails(path, place)
        assert [f.raw for f in again] == [raw(n) for n in range(count, 5)]
        assert [f.position for f in again] == places[count:]


def test_the_standard_library_reads_the_same(tmp_path: Path) -> None:
    path = mbox(tmp_path / "a.mbox", *(raw(n, f"{n}\n\n>From here\n\n") for n in range(20)))
    box = mailbox.mbox(path)
    theirs = [bytes(m) for m in box]
    box.close()
    assert [f.raw for f in mails(path)] == theirs


@pytest.mark.parametrize(
    "body", ["text\n\nFrom our side nothing\nmore", "From the start", "a\nFrom b@c Mon Mar 2 2026"]
)
def test_words_that_begin_with_from_do_not_cut_a_mail(tmp_path: Path, body: str) -> None:
    path = mbox(tmp_path / "a.mbox", raw(0, body), raw(1))
    assert [f.raw for f in mails(path)] == [raw(0, body), raw(1)]


def test_an_mbox_that_breaks_off_or_ends_without_a_line_end(tmp_path: Path) -> None:
    path = mbox(tmp_path / "a.mbox", raw(0), raw(1).rstrip(b"\n"), end=b"")
    path.write_bytes(path.read_bytes().replace(b"2\nFrom", b"2\n\nFrom"))
    assert [f.raw for f in mails(path)] == [raw(0), raw(1).rstrip(b"\n")]


def test_line_ends_of_windows(tmp_path: Path) -> None:
    path = mbox(tmp_path / "a.mbox", raw(0), raw(1))
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert [f.raw for f in mails(path)] == [raw(n).replace(b"\n", b"\r\n") for n in (0, 1)]


def test_a_maildir_gives_new_and_read_mails_and_no_unfinished_ones(tmp_path: Path) -> None:
    box = mailbox.Maildir(tmp_path / "box")
    for number in range(3):
        box.add(raw(number))
    (tmp_path / "box" / "tmp" / "half").write_bytes(b"half a mail")
    (tmp_path / "box" / "dovecot-uidlist").write_text("3 V1")
    inside = mailbox.Maildir(tmp_path / "box" / ".Archive")
    inside.add(raw(3))
    found = mails(tmp_path / "box")
    assert sorted(f.raw for f in found) == [raw(n) for n in range(4)]
    assert [f.position for f in found] == [0, 1, 2, 3]
    assert {f.total for f in found} == {4}


def test_a_folder_of_eml_comes_by_names(tmp_path: Path) -> None:
    for name in ("b.eml", "a.EML", "sub/c.eml", "notes.txt", ".hidden.eml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"Subject: " + name.encode())
    (tmp_path / "link.eml").symlink_to("/etc/passwd")
    (tmp_path / "gone.eml").symlink_to("nowhere")
    (tmp_path / "sub" / "again").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe.eml")
    assert subjects(mails(tmp_path)) == ["a.EML", "b.eml", "sub/c.eml"]
    assert subjects(mails(tmp_path, 2)) == ["sub/c.eml"]


def subjects(found: list[Found]) -> list[str]:
    return [f.raw.decode().removeprefix("Subject: ") for f in found]


def test_an_mbox_may_stand_in_a_folder(tmp_path: Path) -> None:
    """Apple Mail exports `Name.mbox/mbox`."""
    (tmp_path / "Group.mbox").mkdir()
    mbox(tmp_path / "Group.mbox" / "mbox", raw(0), raw(1))
    (tmp_path / "Group.mbox" / "table_of_contents").write_bytes(b"\0\1")
    mbox(tmp_path / "other.mbox", raw(2))
    found = mails(tmp_path)
    assert [f.raw for f in found] == [raw(0), raw(1), raw(2)]
    assert [f.position for f in found] == [0, 1, 2]


def test_what_is_no_mail_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(bytes(range(256)) * 100)
    (tmp_path / "b.eml").write_bytes(gzip.compress(raw(0)))
    (tmp_path / "c.eml").write_bytes(b"")
    (tmp_path / "d.eml").write_bytes(raw(1))
    said = [f.raw if isinstance(f, Found) else f"{Path(f.source).name}: {f.why}"
            for f in files.mails(tmp_path)]  # fmt: skip
    assert said == [
        "a.eml: no mail: there is no header in it",
        "b.eml: packed: unpack it first",
        raw(1),
    ]


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert list(files.mails(tmp_path / "pipe")) == [Unread(str(tmp_path / "pipe"), "no file")]


def test_a_disk_that_fails_is_told() -> None:
    memory = Path("/proc/self/mem")  # a file that the system refuses to read at its start
    if not memory.exists():
        pytest.skip("no /proc here")
    assert list(files.mails(memory)) == [Unread(str(memory), "Input/output error")]


def test_one_file_is_one_mail(tmp_path: Path) -> None:
    path = tmp_path / "x.eml"
    path.write_bytes(raw(0))
    assert [f.raw for f in mails(path)] == [raw(0)]
    assert mails(path, 1) == []


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    nothing = tmp_path / "nothing"
    assert list(files.mails(nothing)) == [Unread(str(nothing), "no such file")]
    (tmp_path / "empty").write_bytes(b"")
    assert mails(tmp_path / "empty") == []


def test_a_long_archive_takes_little_memory(tmp_path: Path) -> None:
    path = mbox(tmp_path / "a.mbox", *(raw(n, "word " * 20_000) for n in range(300)))
    assert path.stat().st_size > 30_000_000
    tracemalloc.start()
    assert sum(1 for _ in files.mails(path)) == 300
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4_000_000


def test_a_mail_beyond_all_measure_is_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST", 1000)
    path = mbox(tmp_path / "a.mbox", raw(0, "x" * 5000), raw(1))
    first, second = mails(path)
    assert len(first.raw) == 1000
    assert second.raw == raw(1)
