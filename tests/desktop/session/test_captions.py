"""Captions stand when their picture is shown, few lines at a time, and leave again."""

from msgspec.structs import replace

from desktop.session.captions import REMEMBERED, CaptionTrack
from showserver.domain.captions import Caption

T = 1_800_000_000_000


def caption(name: str, text: str = "", at: int = 0, lasts: int = 2000, lang: str = "") -> Caption:
    return Caption(name, T + at, lasts, lang, text or name)


def track(*captions: Caption) -> CaptionTrack:
    held = CaptionTrack()
    held.hold(captions)
    return held


def test_a_caption_waits_for_its_picture_and_leaves_after_its_time():
    told = track(caption("ladder", at=1000))
    assert told.lines(T + 999) == ()
    assert told.lines(T + 1000) == ("ladder",)
    assert told.lines(T + 2999) == ("ladder",)
    assert told.lines(T + 3000) == ()


def test_the_next_turn_is_told_and_there_is_none_after_the_last():
    told = track(caption("ladder", at=1000))
    assert told.next_turn(T) == T + 1000
    assert told.next_turn(T + 1000) == T + 3000
    assert told.next_turn(T + 3000) is None
    assert not CaptionTrack()
    assert told


def test_one_that_comes_late_stands_from_then_on():
    told = CaptionTrack()
    told.hear(caption("late"), T + 5000)
    told.hear(caption("early", at=9000), T + 5000)
    assert told.lines(T + 6999) == ("late",)
    assert told.lines(T + 7000) == ()
    assert told.lines(T + 9000) == ("early",)


def test_a_correction_while_it_stands_gives_time_to_read_again():
    told = CaptionTrack()
    told.hear(caption("a", "What a bladder"), T)
    told.hear(caption("a", "What a ladder"), T + 1500)
    assert told.lines(T + 3499) == ("What a ladder",)
    assert told.lines(T + 3500) == ()
    told.hear(caption("a", "What a ladder!"), T + 4000)
    assert told.lines(T + 4000) == ()


def test_a_correction_before_it_stands_changes_no_time():
    told = CaptionTrack()
    told.hear(caption("a", at=3000), T)
    told.hear(replace(caption("a", "b"), at=T + 4000), T + 1000)
    assert (told.lines(T + 3500), told.lines(T + 4000)) == ((), ("b",))


def test_one_that_is_taken_back_is_gone_at_once():
    told = CaptionTrack()
    told.hear(caption("a"), T)
    told.hear(replace(caption("a"), text=""), T + 100)
    assert told.lines(T + 100) == ()


def test_at_most_two_lines_stand_and_the_oldest_makes_room():
    told = track(caption("one"), caption("three", "three\nfour", at=1000), caption("two", at=500))
    assert told.lines(T + 600) == ("one", "two")
    assert told.lines(T + 1000) == ("three", "four")


def test_a_long_one_is_shown_two_lines_after_the_other():
    text = "one two three four five six seven eight nine ten " * 3
    told = track(caption("long", text, lasts=6000))
    first, second = told.lines(T), told.lines(T + 3000)
    assert (len(first), len(second)) == (2, 2)
    assert " ".join(first + second).split() == text.split()
    assert told.next_turn(T) == T + 3000
    assert told.next_turn(T + 3000) == T + 6000


def test_one_language_at_a_time_and_what_has_none_always():
    told = track(caption("een", lang="nl"), caption("one", lang="en"), caption("1", at=1))
    assert told.languages == ("nl", "en")
    assert told.lines(T + 1, "nl") == ("een", "1")
    assert told.lines(T + 1, "en") == ("one", "1")
    assert track(caption("one", lang="en")).next_turn(T, "nl") is None


def test_what_was_heard_live_does_not_pile_up():
    told = CaptionTrack()
    for n in range(50 * 60):
        told.hear(caption(str(n), at=20 * n), T + 20 * n)
    assert told.lines(T + 20 * 2999) == ("2998", "2999")
    assert len(told._cues) == REMEMBERED
