"""What a text may hold."""

import pytest

from showserver.domain.refusals import REFUSALS, Refused
from showserver.domain.words import between, count_graphemes, plain


@pytest.mark.parametrize(
    "text",
    [
        "Hello",
        "Café, één brug, 10 €",
        "👩‍👩‍👧‍👦 and 🏳️‍🌈 and 👍🏽",
        "<b>bold</b> %1 &amp;",
        "नमस्ते दुनिया",
        "مرحبا",
        "สวัสดีครับ",
    ],
)
def test_what_people_type_is_kept_as_they_typed_it(text):
    assert plain(text, "text", 500) == text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("a\x00b", "control_characters"),
        ("a\nb", "control_characters"),
        ("a\u2028b", "control_characters"),
        ("abc\u202edef", "mirrored_text"),
        ("abc\u2066def", "mirrored_text"),
        ("a\u200bb", "zero_width"),
        ("a\u200d\u200d\u200db", "zero_width"),
        ("a\ufeffb", "zero_width"),
        ("a" * 11, "too_long"),
        ("é" * 11, "too_long"),
        ("a" + "\u0301" * 17, "stacked_marks"),
        ("a" + "\u0301" * 10_000, "too_long"),
        ("😀" * 11, "too_long"),
        ("क" * 60, "too_long"),
    ],
)
def test_a_bad_text_is_refused_naming_the_field(text, code):
    with pytest.raises(Refused) as refused:
        plain(text, "text", 10)
    assert (refused.value.code, refused.value.field) == (code, "text")
    assert refused.value.sentence == REFUSALS[code]


def test_a_short_text_that_is_all_marks_is_called_stacked():
    with pytest.raises(Refused, match="stacked_marks"):
        plain("a" + "\u0301" * 40, "text", 500)


def test_lines_and_nothing_pass_where_they_are_welcome():
    assert plain("a\nb", "notes", 10, lines=True) == "a\nb"
    assert plain(" ", "notes", 10, empty=True) == ""
    with pytest.raises(Refused, match="control_characters"):
        plain("a\tb", "notes", 10, lines=True)


def test_a_family_is_one_character():
    assert count_graphemes("👩‍👩‍👧‍👦") == 1
    assert count_graphemes("één") == 3
    assert plain("👩‍👩‍👧‍👦" * 10, "text", 10) == "👩‍👩‍👧‍👦" * 10


def test_a_number_out_of_bounds_names_the_bound():
    assert between(3, "slow_s", 0, 5) == 3
    with pytest.raises(Refused, match="too_small"):
        between(-1, "slow_s", 0, 5)
    with pytest.raises(Refused, match="too_large") as refused:
        between(6, "slow_s", 0, 5)
    assert refused.value.limit == 5
