"""What was wished and not yet answered, on disk."""

import resource
import signal
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.link.outbox import COMPACT_LINES, OLD_MS, Outbox
from showserver.domain.moments import Colleague, OfferMoment
from showserver.domain.wall import PostComment


class Device:
    """A device's clock, set by hand."""

    def __init__(self) -> None:
        self.ms = 1_000_000

    def __call__(self) -> int:
        return self.ms


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "house" / "outbox.jsonl"


def post(key: str, text: str = "Klap!") -> PostComment:
    return PostComment(ref=1, key=key, text=text)


def keys(outbox: Outbox) -> list[str]:
    return [entry.command.key for entry in outbox.entries]


def kept(path: Path) -> list[str]:
    with closing(Outbox(path, Device())) as outbox:
        return keys(outbox)


def test_what_was_put_is_there_after_a_crash(path):
    device = Device()
    before = Outbox(path, device)
    offer = OfferMoment(ref=2, key="k2", text="Licht", colleagues=(Colleague("Ingrid"),))
    before.put(post("k1", "Dag 👏"), "s1")
    before.put(offer, "s1")
    # No close: the process was killed.
    after = Outbox(path, device)
    assert [e.command for e in after.entries] == [post("k1", "Dag 👏"), offer]
    before.close()
    after.close()


def test_what_was_answered_is_gone(path):
    outbox = Outbox(path, Device())
    outbox.put(post("k1"), "s1")
    outbox.put(post("k2"), "s1")
    outbox.settle("k1")
    outbox.settle("k1")
    outbox.close()
    again = Outbox(path, Device())
    assert keys(again) == ["k2"]
    again.close()


def test_a_line_torn_by_a_loss_of_power_is_left_out(path):
    outbox = Outbox(path, Device())
    outbox.put(post("k1"), "s1")
    outbox.close()
    with path.open("ab") as file:
        file.write(b'{"line":"put","entry":{"at":1,"sh')
    again = Outbox(path, Device())
    again.put(post("k2"), "s1")
    again.close()
    assert kept(path) == ["k1", "k2"]


def test_a_command_that_this_program_does_not_know_is_left_out(path):
    path.parent.mkdir()
    path.write_bytes(b'{"line":"put","entry":{"at":1,"show":"s","command":{"kind":"poll.vote"}}}\n')
    outbox = Outbox(path, Device())
    assert not outbox.entries
    outbox.close()


def test_what_is_older_than_ten_minutes_asks_first(path):
    device = Device()
    outbox = Outbox(path, device)
    outbox.put(post("old"), "s1")
    device.ms += OLD_MS + 1
    outbox.put(post("new"), "s1")
    assert [e.command.key for e in outbox.old("s1", over=False)] == ["old"]
    outbox.refresh(["old", "gone"], "s1")
    assert outbox.old("s1", over=False) == []
    outbox.close()


def test_what_was_meant_for_another_or_an_ended_show_asks_first(path):
    outbox = Outbox(path, Device())
    outbox.put(post("k1"), "s1")
    assert outbox.old("s2", over=False)
    assert outbox.old("s1", over=True)
    assert not outbox.old("s1", over=False)
    outbox.close()


def test_the_file_does_not_grow_for_ever(path):
    outbox = Outbox(path, Device())
    outbox.put(post("stays"), "s1")
    for number in range(COMPACT_LINES):
        outbox.put(post(f"k{number}"), "s1")
        outbox.settle(f"k{number}")
    outbox.close()
    assert len(path.read_bytes().splitlines()) < COMPACT_LINES
    assert kept(path) == ["stays"]


def test_only_its_owner_may_read_it(path):
    Outbox(path, Device()).close()
    assert path.stat().st_mode & 0o077 == 0


@pytest.fixture
def short_of_room() -> Iterator[Callable[[int], None]]:
    """Lets no file of this process grow beyond so many bytes, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    yield lambda room: resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, ignored)


def test_on_a_full_disk_words_stay_in_memory_and_are_written_when_there_is_room(
    path, short_of_room
):
    outbox = Outbox(path, Device())
    outbox.put(post("k1"), "s1")
    short_of_room(path.stat().st_size + 20)  # the next line is torn
    outbox.put(post("k2"), "s1")
    outbox.settle("k1")
    assert keys(outbox) == ["k2"]
    short_of_room(resource.getrlimit(resource.RLIMIT_FSIZE)[1])
    outbox.put(post("k3"), "s1")
    outbox.close()
    assert kept(path) == ["k2", "k3"]


def test_a_window_opens_also_where_nothing_can_be_written(tmp_path):
    (tmp_path / "house").write_text("a file where the folder should be")
    outbox = Outbox(tmp_path / "house" / "outbox.jsonl", Device())
    outbox.put(post("k1"), "s1")
    assert keys(outbox) == ["k1"]
    outbox.close()
