"""What waits to be sent is short, whole, and cut where a decoder can go on."""

from desktop.camera.backlog import BEHIND_S, Backlog
from desktop.camera.encoder import Tag

HEAD = Tag(b"head", is_head=True)
KEY = Tag(b"K", is_picture=True, is_key=True)
PICTURE = Tag(b"p", is_picture=True)
SOUND = Tag(b"s")


def filled(*tags: Tag, apart_s: float) -> Backlog:
    backlog = Backlog()
    backlog.begin(1)
    for place, tag in enumerate(tags):
        backlog.put(1, tag, place * apart_s)
    return backlog


def test_what_is_taken_in_time_is_whole():
    backlog = filled(HEAD, KEY, SOUND, PICTURE, apart_s=0.1)
    assert backlog.take() == b"headKsp"
    assert backlog.take() == b""
    assert backlog.unsent() == 0


def test_what_is_too_late_is_left_out_up_to_the_newest_key_frame():
    backlog = filled(HEAD, KEY, PICTURE, SOUND, KEY, PICTURE, apart_s=BEHIND_S / 5)
    backlog.put(1, PICTURE, BEHIND_S * 1.3)
    assert backlog.take() == b"headKpp"
    assert backlog.unsent() == 2


def test_without_a_newer_key_frame_all_waits_for_the_next_one():
    backlog = filled(KEY, PICTURE, SOUND, apart_s=0.1)
    for late in (PICTURE, SOUND, PICTURE):
        backlog.put(1, late, BEHIND_S * 2)
    assert backlog.take() == b""
    backlog.put(1, KEY, BEHIND_S * 2)
    backlog.put(1, SOUND, BEHIND_S * 2)
    assert backlog.take() == b"Ks"
    assert backlog.unsent() == 4


def test_it_stays_short_however_long_nobody_takes_it():
    backlog = Backlog()
    backlog.begin(1)
    for frame in range(25 * 600):
        backlog.put(1, KEY if frame % 25 == 0 else PICTURE, frame / 25)
    assert len(backlog.take()) <= 25 * (BEHIND_S + 1)


def test_tags_of_an_earlier_stream_are_not_mixed_in():
    backlog = filled(HEAD, KEY, apart_s=0)
    backlog.begin(2)
    backlog.put(1, PICTURE, 0)
    backlog.put(2, HEAD, 0)
    assert backlog.take() == b"head"
