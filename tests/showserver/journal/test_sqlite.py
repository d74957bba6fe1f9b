"""The journal on a disk: full, broken off, shared, erased."""

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from showserver.archive.projection import ReadTables
from showserver.domain.refusals import Unavailable
from showserver.journal.faults import told_as_unavailable
from showserver.journal.journal import JournalInUse
from showserver.journal.sqlite import SqliteJournal
from tests.showserver.journal.given import (
    CrampedJournal,
    NoTables,
    long_words,
    said,
    sqlite_journal,
)

ROOT = Path(__file__).resolve().parents[3]

CHILD = """
import sys
from pathlib import Path
from showserver.archive.projection import ReadTables
from showserver.journal.sqlite import SqliteJournal
from tests.showserver.journal.given import said

journal = SqliteJournal(Path(sys.argv[1]) / "applaus.db", ReadTables())
journal.fence()
head = journal.head()
while True:
    head = journal.append([said(head + n) for n in range(1, 51)], after=head)
    print(head, flush=True)
"""


def test_the_name_and_the_log_outlive_the_process(tmp_path):
    first = sqlite_journal(tmp_path)
    first.fence()
    first.append([said(1)], after=0)
    name = first.name
    first.close()
    second = sqlite_journal(tmp_path)
    second.fence()
    assert (second.name, second.read(0, 9)) == (name, [said(1)])
    second.close()


def test_a_data_folder_has_one_owner(tmp_path):
    owner = sqlite_journal(tmp_path)
    owner.fence()
    with pytest.raises(JournalInUse):
        sqlite_journal(tmp_path).fence()
    owner.close()
    heir = sqlite_journal(tmp_path)
    heir.fence()
    heir.close()


def test_a_full_disk_stores_nothing_of_the_batch_and_heals_with_room(tmp_path):
    journal = CrampedJournal(tmp_path / "applaus.db", NoTables())
    journal.fence()
    journal.append([said(1)], after=0)
    journal.fill()
    with pytest.raises(Unavailable) as failure:
        journal.append([said(2), long_words(3)], after=1)
    assert failure.value.reason == "storage_full"
    assert journal.reopen() == 1
    journal.make_room()
    assert journal.reopen() == 1
    assert journal.append([said(2), long_words(3)], after=1) == 3
    journal.close()


def fill_up(ballast):
    """Write a file until nothing more fits."""
    with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def append_for_ever(journal, head):
    """Append long records until it fails."""
    while True:
        head = journal.append([long_words(head + 1)], after=head)


def test_a_disk_that_is_really_full_is_told_as_full_and_heals(tmp_path):
    """A file system of one megabyte, filled to the last byte and emptied again."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("needs the right to mount a small file system")
    try:
        journal = sqlite_journal(disk)
        journal.fence()
        head = journal.append([said(1)], after=0)
        ballast = disk / "ballast"
        fill_up(ballast)
        with pytest.raises(Unavailable) as failure:
            append_for_ever(journal, head)
        assert failure.value.reason == "storage_full"
        ballast.unlink()
        assert journal.reopen() >= head
        head = journal.head()
        assert journal.append([said(head + 1)], after=head) == head + 1
        journal.close()
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_an_error_of_the_device_is_told_as_such(tmp_path):
    with pytest.raises(Unavailable) as failure, told_as_unavailable(tmp_path / "applaus.db"):
        raise OSError(5, "Input/output error")
    assert failure.value.reason == "io_error"


def test_a_file_that_is_no_database_is_told_as_broken(tmp_path):
    (tmp_path / "applaus.db").write_bytes(b"this is no database at all " * 100)
    with pytest.raises(Unavailable) as failure:
        sqlite_journal(tmp_path).fence()
    assert failure.value.reason == "io_error"


def test_kill_9_in_the_middle_of_writing_loses_nothing_that_was_answered(tmp_path):
    answered = 0
    for _ in range(3):
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, str(tmp_path)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        for _ in range(10):
            answered = int(child.stdout.readline())
        os.kill(child.pid, signal.SIGKILL)
        rest = child.stdout.read().split("\n")
        answered = max([answered, *(int(line) for line in rest[:-1] if line)])
        child.stdout.close()
        child.wait()
        journal = SqliteJournal(tmp_path / "applaus.db", ReadTables())
        journal.fence()
        head = journal.head()
        assert head >= answered
        assert head % 50 == 0
        assert [r.seq for r in journal.read(0, head + 1)] == list(range(1, head + 1))
        journal.close()
        with sqlite3.connect(tmp_path / "applaus.db") as db:
            assert db.execute("SELECT count(*), max(seq) FROM comments").fetchone() == (head, head)
        db.close()


def test_erased_words_stand_nowhere_in_the_files(tmp_path):
    journal = SqliteJournal(tmp_path / "applaus.db", ReadTables())
    journal.fence()
    journal.append([said(seq, f"Xylophonist {seq}") for seq in range(1, 300)], after=0)
    journal.save_checkpoint(299, "rules", b"Xylophonist")
    journal.erase(range(1, 300))
    for file in tmp_path.iterdir():
        assert b"xylophonist" not in file.read_bytes().lower(), file.name
    journal.close()


def test_read_tables_that_are_new_are_made_from_the_log(tmp_path):
    bare = sqlite_journal(tmp_path)
    bare.fence()
    bare.append([said(seq) for seq in (1, 2, 3)], after=0)
    bare.close()
    journal = SqliteJournal(tmp_path / "applaus.db", ReadTables())
    journal.fence()
    with sqlite3.connect(tmp_path / "applaus.db") as db:
        assert db.execute("SELECT count(*) FROM comments").fetchone() == (3,)
    db.close()
    journal.close()
