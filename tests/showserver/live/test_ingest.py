"""Each tag has its place on the show clock, never much after it came."""

from itertools import pairwise

from showserver.live.ingest import ShowTimes

BEGIN = 1_790_000_000_000
FRAME_MS = 40


def test_a_first_tag_that_was_slow_does_not_keep_the_others_late():
    times, slow = ShowTimes(), 150
    placed = [times.place("video", 0, BEGIN + slow)]
    for frame in range(1, 400):
        placed.append(times.place("video", frame * FRAME_MS, BEGIN + frame * FRAME_MS))
    assert placed[0] == BEGIN + slow
    assert placed[-1] == BEGIN + 399 * FRAME_MS
    assert all(later - sooner in (FRAME_MS, FRAME_MS - 1) for sooner, later in pairwise(placed))


def test_tags_that_the_network_held_up_keep_their_place():
    times = ShowTimes()
    came = [BEGIN + max(frame * FRAME_MS, 3000 if 25 <= frame < 75 else 0) for frame in range(150)]
    placed = [times.place("video", n * FRAME_MS, now) for n, now in enumerate(came)]
    assert placed == [BEGIN + frame * FRAME_MS for frame in range(150)]


def test_after_a_long_pause_time_goes_on_with_the_next_tag():
    times = ShowTimes()
    assert times.place("video", 0, BEGIN) == BEGIN
    assert times.place("video", FRAME_MS, BEGIN + 20_000) == BEGIN + 20_000
