"""Captions: said, corrected, taken back; few are kept, and each stands in short lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as some
from msgspec.structs import replace

from showserver.domain.captions import (
    AHEAD_MS,
    KEPT,
    LINE,
    LONGEST_MS,
    PAST_MS,
    SHORTEST_MS,
    Caption,
    CaptionSaid,
    SayCaption,
    lines_of,
)
from showserver.domain.decide import Facts
from showserver.domain.refusals import Refused
from showserver.domain.shows import ShowEnded
from showserver.domain.words import count_graphemes
from tests.showserver.domain.given import DOORS, NOW, ON_AIR, PRIYA, SCREEN, SOFIE, Show

LADDER = "What was so funny about that ladder?"
FAMILY = "👩‍👩‍👧‍👦"


def say(text: str = LADDER, key: str = "k1", **more) -> SayCaption:
    return SayCaption(ref=1, key=key, text=text, **more)


def said(show: Show, command: SayCaption, facts: Facts | None = None) -> Caption:
    (event,) = show.does(command, PRIYA, facts or Facts())
    assert isinstance(event, CaptionSaid)
    return event.caption


def refusal(show: Show, command: SayCaption, by=PRIYA) -> tuple[str, str]:
    with pytest.raises(Refused) as refused:
        show.when(command, by)
    return refused.value.code, refused.value.field


def test_a_caption_stands_at_its_time_for_as_long_as_it_takes_to_read():
    show = Show(*ON_AIR)
    caption = said(show, say(lang="nl"))
    assert caption == Caption("k1", NOW + 3000, 36 * 65, "nl", LADDER)
    assert show.room.captions == (caption,)
    assert said(show, say("Yes.", "k2")).lasts_ms == SHORTEST_MS
    assert said(show, say("so " * 53, "k3")).lasts_ms == LONGEST_MS


def test_a_captioner_may_say_when_and_for_how_long():
    show = Show(*ON_AIR)
    assert said(show, say(at=NOW, lasts_ms=800)).at == NOW
    assert show.room.captions[0].lasts_ms == 800
    assert said(show, say(key="k2", lasts_ms=60_000)).lasts_ms == LONGEST_MS


@pytest.mark.parametrize(
    ("more", "refused"),
    [
        ({"text": " "}, ("empty", "text")),
        ({"text": "x" * 161}, ("too_long", "text")),
        ({"text": FAMILY * 60}, ("too_long", "text")),
        ({"text": "a\tb"}, ("control_characters", "text")),
        ({"text": "\u202eadder"}, ("mirrored_text", "text")),
        ({"lang": "Nederlands"}, ("bad_language", "lang")),
        ({"lang": "<nl>"}, ("bad_language", "lang")),
        ({"at": NOW + 3000 - PAST_MS - 1}, ("too_small", "at")),
        ({"at": NOW + 3000 + AHEAD_MS + 1}, ("too_large", "at")),
        ({"lasts_ms": -1}, ("too_small", "lasts_ms")),
        ({"caption_id": "x" * 65}, ("too_long", "caption_id")),
    ],
)
def test_a_bad_caption_is_refused_by_field(more, refused):
    assert refusal(Show(*ON_AIR), say(**more)) == refused


def test_captions_are_for_a_show_on_air_and_come_from_the_crew():
    assert refusal(Show(*DOORS), say()) == ("not_on_air", "")
    assert refusal(Show(*ON_AIR), say(), SOFIE) == ("role_may_not", "kind")
    assert refusal(Show(*ON_AIR), say(), SCREEN) == ("role_may_not", "kind")


def test_the_same_id_corrects_the_words_and_keeps_time_and_language():
    show = Show(*ON_AIR)
    first = said(show, say("What a bladder", lang="en", caption_id="7"))
    better = said(show, say(LADDER, "k2", caption_id="7"))
    assert better == replace(first, text=LADDER, lasts_ms=36 * 65)
    assert show.room.captions == (better,)
    assert show.when(say(LADDER, "k3", caption_id="7", at=first.at), PRIYA) == []


def test_a_caption_is_taken_back_by_saying_nothing():
    show = Show(*ON_AIR)
    said(show, say(caption_id="7"))
    assert said(show, say("", "k2", caption_id="7")).text == ""


def test_one_that_is_not_kept_any_more_is_corrected_in_its_place():
    show = Show(*ON_AIR)
    first = said(show, say(key="k-first"))
    for n in range(KEPT):
        said(show, say(key=f"k{n}"))
    kept = show.room.captions
    late = said(show, say("The ladder", "k99", caption_id="k-first"), Facts(caption=first))
    assert late.at == first.at
    assert show.room.captions == kept


def test_the_room_keeps_the_last_few_and_none_after_the_show():
    show = Show(*ON_AIR)
    for n in range(300):
        said(show, say(f"Line {n}", f"k{n}"))
    assert [c.text for c in show.room.captions] == [f"Line {n}" for n in range(292, 300)]
    show.happen([ShowEnded("s1")])
    assert show.room.captions == ()


def test_a_long_caption_breaks_into_lines_of_about_one_length():
    assert lines_of(LADDER) == (LADDER,)
    assert lines_of("") == ()
    assert lines_of("- Ready?\n- As ever.") == ("- Ready?", "- As ever.")
    text = "Femke carried the generator up the stairs while the rest of us held the lamp"
    assert lines_of(text) == (
        "Femke carried the generator up the stairs",
        "while the rest of us held the lamp",
    )


def test_a_script_without_spaces_is_cut_between_its_signs():
    assert lines_of(FAMILY * 50) == (FAMILY * 42, FAMILY * 8)


def test_words_that_do_not_fit_evenly_take_a_further_line():
    text = f"{'a' * 30} {'b' * 30} {'c' * 20}"
    assert lines_of(text) == ("a" * 30, "b" * 30, "c" * 20)


@given(some.lists(some.sampled_from(["a", "é", "漢", FAMILY, " ", "\n"]), max_size=160))
def test_no_line_is_too_long_and_no_sign_is_lost_or_cut(signs):
    text = "".join(signs)
    lines = lines_of(text)
    assert all(0 < count_graphemes(line) <= LINE for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())
