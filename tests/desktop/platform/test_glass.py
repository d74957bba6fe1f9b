"""What Qt says reaches the log, and no disk is filled with it."""

from desktop.platform.glass import ECHO_S, ECHOES, Echoes


def test_a_complaint_said_over_and_over_is_logged_once_in_ten_seconds():
    echoes = Echoes()
    assert not echoes.is_one("Demuxing failed", 100)
    assert all(echoes.is_one("Demuxing failed", 100 + n / 100) for n in range(900))
    assert not echoes.is_one("Demuxing failed", 100 + ECHO_S)


def test_different_complaints_are_all_logged_and_do_not_pile_up():
    echoes = Echoes()
    for number in range(3 * ECHOES):
        assert not echoes.is_one(f"complaint {number}", number)
        assert len(echoes._said) <= ECHOES
