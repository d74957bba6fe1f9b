"""A wall that a passer-by can read."""

from desktop.session.thinning import AT_ONCE, READING_MS, REMEMBERED, Thinned
from showserver.domain.wall import Comment


def comment(number: int) -> Comment:
    return Comment(f"c{number}", "p", number)


def shown(thin: Thinned) -> list[str]:
    return [c.comment_id for c, _ in thin.shown]


def filled() -> Thinned:
    thin = Thinned()
    for number in range(AT_ONCE):
        thin.offer(comment(number))
        assert thin.turn(0)
    return thin


def test_three_stand_at_once_each_for_eight_seconds():
    thin = filled()
    thin.offer(comment(8))
    assert not thin.turn(READING_MS - 1)
    assert thin.turn(READING_MS)
    assert shown(thin) == ["c1", "c2", "c8"]


def test_of_those_that_wait_the_newest_comes():
    thin = filled()
    for number in range(10, 20):
        thin.offer(comment(number))
    thin.turn(READING_MS)
    assert shown(thin) == ["c1", "c2", "c19"]
    assert not thin.turn(READING_MS)


def test_featured_ones_are_never_thinned_away():
    thin = filled()
    for number in range(10, 14):
        thin.feature(comment(number))
        thin.feature(comment(number))
    thin.offer(comment(99))
    seen: set[str] = set()
    for turn in range(1, 6):
        thin.turn(turn * READING_MS)
        seen |= set(shown(thin))
    assert {"c10", "c11", "c12", "c13", "c99"} <= seen


def test_a_featured_comment_that_stands_already_is_not_doubled():
    thin = Thinned()
    thin.offer(comment(1))
    thin.turn(0)
    thin.offer(comment(1))
    thin._featured.append(comment(1))
    assert not thin.turn(0)
    assert shown(thin) == ["c1"]


def test_what_left_the_wall_leaves_the_screen_at_once():
    thin = filled()
    thin.forget("c1")
    assert shown(thin) == ["c0", "c2"]
    thin.offer(comment(5))
    thin.forget("c5")
    thin.feature(comment(6))
    thin.forget("c6")
    assert not thin.turn(READING_MS)


def test_what_a_snapshot_does_not_hold_goes_at_once():
    thin = filled()
    thin.offer(comment(8))
    thin.feature(comment(9))
    thin.keep_only({"c1", "c8"})
    assert shown(thin) == ["c1"]
    assert thin.turn(0)
    assert shown(thin) == ["c1", "c8"]


def test_a_screen_that_runs_for_weeks_forgets_who_had_a_turn():
    thin = Thinned()
    for number in range(REMEMBERED + 50):
        thin.offer(comment(number))
        thin.turn(number * READING_MS)
    thin.offer(comment(0))
    assert thin.turn(READING_MS * 2 * REMEMBERED)
    thin.offer(comment(REMEMBERED + 40))
    assert not thin.turn(READING_MS * 3 * REMEMBERED)
