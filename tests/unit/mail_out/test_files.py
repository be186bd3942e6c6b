"""Archives are read mail by mail, from any place on, whatever wrote them."""

import mailbox
import tracemalloc
from pathlib import Path

import pytest

from bot.edges import files


def raw(number: int, body: str = "resolves 2") -> bytes:
    return f"Subject: {number}\nMessage-ID: <{number}@r.example>\n\n{body}\n".encode()


def mbox(path: Path, *mails: bytes, end: bytes = b"\n") -> Path:
    separator = b"From amal@ruritania.example Mon Mar  2 09:00:00 2026\n"
    path.write_bytes(b"".join(separator + mail + end for mail in mails))
    return path


def test_an_mbox_gives_the_mails_that_were_put_in(tmp_path: Path) -> None:
    path = mbox(tmp_path / "a.mbox", raw(0), raw(1), raw(2))
    found = list(files.mails(path))
    assert [f.raw for f in found] == [raw(0), raw(1), raw(2)]
    assert {f.total for f in found} == {path.stat().st_size}
    assert {f.source for f in found} == {str(path)}


def test_an_mbox_can_be_gone_on_with_at_each_place(tmp_path: Path) -> None:
    path = mbox(tmp_path / "a.mbox", *map(raw, range(5)))
    places = [f.position for f in files.mails(path)]
    for count, place in enumerate(places):
        again = list(files.mails(path, place))
        assert [f.raw for f in again] == [raw(n) for n in range(count, 5)]
        assert [f.position for f in again] == places[count:]


def test_the_standard_library_reads_the_same(tmp_path: Path) -> None:
    path = mbox(tmp_path / "a.mbox", *(raw(n, f"{n}\n\n>From here\n\n") for n in range(20)))
    box = mailbox.mbox(path)
    theirs = [bytes(m) for m in box]
    box.close()
    assert [f.raw for f in files.mails(path)] == theirs


@pytest.mark.parametrize(
    "body", ["text\n\nFrom our side nothing\nmore", "From the start", "a\nFrom b@c Mon Mar 2 2026"]
)
def test_words_that_begin_with_from_do_not_cut_a_mail(tmp_path: Path, body: str) -> None:
    path = mbox(tmp_path / "a.mbox", raw(0, body), raw(1))
    assert [f.raw for f in files.mails(path)] == [raw(0, body), raw(1)]


def test_an_mbox_that_breaks_off_or_ends_without_a_line_end(tmp_path: Path) -> None:
    path = mbox(tmp_path / "a.mbox", raw(0), raw(1).rstrip(b"\n"), end=b"")
    path.write_bytes(path.read_bytes().replace(b"2\nFrom", b"2\n\nFrom"))
    assert [f.raw for f in files.mails(path)] == [raw(0), raw(1).rstrip(b"\n")]


def test_line_ends_of_windows(tmp_path: Path) -> None:
    path = mbox(tmp_path / "a.mbox", raw(0), raw(1))
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert [f.raw for f in files.mails(path)] == [raw(n).replace(b"\n", b"\r\n") for n in (0, 1)]


def test_a_maildir_gives_new_and_read_mails_and_no_unfinished_ones(tmp_path: Path) -> None:
    box = mailbox.Maildir(tmp_path / "box")
    for number in range(3):
        box.add(raw(number))
    (tmp_path / "box" / "tmp" / "half").write_bytes(b"half a mail")
    (tmp_path / "box" / "dovecot-uidlist").write_text("3 V1")
    inside = mailbox.Maildir(tmp_path / "box" / ".Archive")
    inside.add(raw(3))
    found = list(files.mails(tmp_path / "box"))
    assert sorted(f.raw for f in found) == [raw(n) for n in range(4)]
    assert [f.position for f in found] == [0, 1, 2, 3]
    assert {f.total for f in found} == {4}


def test_a_folder_of_eml_comes_by_names(tmp_path: Path) -> None:
    for name in ("b.eml", "a.EML", "sub/c.eml", "notes.txt", ".hidden.eml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / "link.eml").symlink_to("/etc/passwd")
    found = list(files.mails(tmp_path))
    assert [f.raw for f in found] == [b"a.EML", b"b.eml", b"sub/c.eml"]
    assert [f.raw for f in files.mails(tmp_path, 2)] == [b"sub/c.eml"]


def test_one_file_is_one_mail(tmp_path: Path) -> None:
    path = tmp_path / "x.eml"
    path.write_bytes(raw(0))
    assert [f.raw for f in files.mails(path)] == [raw(0)]
    assert list(files.mails(path, 1)) == []


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list(files.mails(tmp_path / "nothing"))
    (tmp_path / "empty").write_bytes(b"")
    assert [f.raw for f in files.mails(tmp_path / "empty")] == [b""]


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
    first, second = files.mails(path)
    assert len(first.raw) == 1000
    assert second.raw == raw(1)
