"""Office screens: what they report is checked, and only the right PIN is proved."""

import pytest

from showserver.domain.pin import make_proof, proves
from showserver.domain.refusals import Refused, Unavailable
from showserver.domain.screens import ReportScreen, checked

SALT = b"0123456789abcdef"


def test_the_proof_of_a_pin_knows_that_pin_alone():
    proof = make_proof("4815", SALT)
    assert "4815" not in proof
    assert proves("4815", proof)
    assert not proves("4816", proof)


@pytest.mark.parametrize("proof", ["", "scrypt$", "scrypt$nothex$00", "plain$00$00"])
def test_an_empty_or_broken_proof_lets_nobody_out(proof):
    assert not proves("4815", proof)


def test_a_report_is_checked_like_any_words():
    assert checked(ReportScreen(ref=1, key="k", shows=" live ")).shows == "live"
    with pytest.raises(Refused, match="too_small"):
        checked(ReportScreen(ref=1, key="k", frame_age_ms=-1))


def test_what_cannot_be_stored_says_why():
    assert Unavailable("storage_full").reason == "storage_full"
